#include "adapters/matrix/matrix_message.hpp"

#include "adapters/matrix/matrix_events.hpp"
#include "adapters/matrix/matrix_html.hpp"
#include "adapters/matrix/matrix_ids.hpp"
#include "adapters/matrix/matrix_relations.hpp"
#include "adapters/matrix/matrix_time.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace adapters::matrix {
namespace {

using namespace bot::core::event;

bool has_file(const Json& event, const Json& content) {
    static constexpr std::array<std::string_view, 4> kinds{"m.image", "m.file", "m.audio",
                                                           "m.video"};
    return text_at(event, "type") == "m.sticker" ||
           std::find(kinds.begin(), kinds.end(), text_at(content, "msgtype")) != kinds.end();
}

/// A zero byte is nobody's word and ends strings in too many places.
std::string readable(std::string_view text) {
    std::string out{text};
    std::erase(out, '\0');
    return out;
}

/// With a file `body` is its name, or a caption where the name stands elsewhere.
bool is_name_of_file(const Json& content) {
    const auto name = text_at(content, "filename");
    return name.empty() || name == text_at(content, "body");
}

File file_of(const Json& event, const Json& content) {
    const auto& info = member(content, "info");
    const auto open = text_at(content, "url");
    const auto url = open.empty() ? text_at(member(content, "file"), "url") : open;
    const auto name = text_at(content, "filename");
    File file;
    file.name = readable(name.empty() ? text_at(content, "body") : name);
    file.media_type = readable(text_at(info, "mimetype"));
    file.size = std::max<std::int64_t>(0, number_at(info, "size"));
    if (parse_media(url))
        file.url = url;
    file.id = file.url.empty() ? std::string{text_at(event, "event_id")} : file.url;
    return file;
}

Text formatted(const Json& content) {
    if (text_at(content, "format") != "org.matrix.custom.html")
        return {};
    return read_html(text_at(content, "formatted_body"));
}

Text text_of(const Json& event, const Json& content) {
    if (has_file(event, content) && is_name_of_file(content))
        return {};
    auto text = formatted(content);
    if (text.plain.empty()) {
        const auto body = text_at(content, "body");
        text = words(readable(replies_to(content).empty() ? body : without_quote(body)));
    }
    const auto where = text_at(content, "geo_uri");
    if (text_at(content, "msgtype") == "m.location" && !where.empty())
        text.plain += (text.plain.empty() ? "" : " ") + readable(where);
    return with_typed_links(text);
}

PostKind kind_of(const Json& event, const Json& content) {
    if (text_at(event, "type") == "m.room.encrypted")
        return PostKind::unreadable;
    const auto type = text_at(content, "msgtype");
    if (type == "m.emote")
        return PostKind::action;
    if (type == "m.notice")
        return PostKind::alert;
    return type == "m.server_notice" ? PostKind::system : PostKind::plain;
}

/// Notices are what programs send, so that others of their kind leave them unanswered.
Person author_of(const Json& event, const Json& content, const MatrixIdentity& ours) {
    auto author = person_of(text_at(event, "sender"), ours);
    if (author.kind == PersonKind::human && text_at(content, "msgtype") == "m.notice")
        author.kind = PersonKind::bot;
    return author;
}

bool is_message(const Json& event) {
    return !event.is_null() && !member(event, "state_key").is_string() &&
           is_event_id(text_at(event, "event_id")) && is_user_id(text_at(event, "sender")) &&
           says_something(event) && !is_edit(member(event, "content"));
}

}  // namespace

Person person_of(std::string_view id, const MatrixIdentity& ours) {
    const bool us = !id.empty() && id == ours.user_id;
    return {{platform, std::string{id}}, {}, us ? PersonKind::ourselves : PersonKind::human};
}

bool is_redacted(const Json& event) {
    const auto type = text_at(event, "type");
    const auto& content = member(event, "content");
    return member(member(event, "unsigned"), "redacted_because").is_object() ||
           (type == "m.room.message" && content.is_object() && content.empty());
}

bool is_edit(const Json& content) {
    return !related_to(content, "m.replace").empty() &&
           member(content, "m.new_content").is_object();
}

bool says_something(const Json& event) {
    const auto type = text_at(event, "type");
    if (is_redacted(event))
        return false;
    if (type == "m.room.encrypted")
        return true;
    const auto& content = member(event, "content");
    const bool has_words = member(content, "body").is_string() || !formatted(content).plain.empty();
    const bool of_a_kind =
        type == "m.sticker" ||
        (type == "m.room.message" && text_at(content, "msgtype") != "m.key.verification.request");
    return of_a_kind && (has_words || has_file(event, content));
}

MessagePosted posted_of(const Json& event, const Json& content, std::string_view room,
                        const MatrixIdentity& ours, Instant received) {
    const auto id = text_at(event, "event_id");
    MessagePosted posted;
    posted.message = {{platform, std::string{room}}, std::string{id}};
    posted.posted_at = time_of(event, received);
    posted.arrived_at = arrival_of(event, received);
    posted.claimed_at = impossible_claim(event, received);
    posted.author = author_of(event, content, ours);
    posted.kind = kind_of(event, content);
    posted.permalink = link_to_message(room, id, {ours.server_name});
    if (const auto root = related_to(member(event, "content"), "m.thread"); !root.empty())
        posted.thread = root;
    if (posted.kind == PostKind::unreadable)
        return posted;
    posted.text = text_of(event, content);
    if (has_file(event, content))
        posted.files.push_back(file_of(event, content));
    else if (const auto body = text_at(content, "body"); body != posted.text.plain)
        posted.raw = readable(body);
    return posted;
}

std::optional<MessagePosted> decode_message(const Json& event, std::string_view room,
                                            const MatrixIdentity& ours, Instant received) {
    if (!is_message(event))
        return std::nullopt;
    return posted_of(event, member(event, "content"), room, ours, received);
}

std::optional<MessagePosted> decode_newest(const Json& event, std::string_view room,
                                           const MatrixIdentity& ours, Instant received) {
    auto posted = decode_message(event, room, ours, received);
    const auto& edit = member(member(member(event, "unsigned"), "m.relations"), "m.replace");
    const auto& content = member(edit, "content");
    const bool usable = posted && is_edit(content) &&
                        related_to(content, "m.replace") == posted->message.message &&
                        text_at(edit, "sender") == posted->author.ref.id;
    if (!usable)
        return posted;
    auto now = posted_of(event, member(content, "m.new_content"), room, ours, received);
    posted->text = std::move(now.text);
    posted->raw = std::move(now.raw);
    posted->files = std::move(now.files);
    return posted;
}

}  // namespace adapters::matrix
