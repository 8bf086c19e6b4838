#include "adapters/matrix/matrix_content.hpp"

#include "adapters/matrix/matrix_html.hpp"
#include "adapters/matrix/matrix_identity.hpp"
#include "adapters/matrix/matrix_ids.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace adapters::matrix {
namespace {

using namespace bot::core::event;

template <class... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Match(Cases...) -> Match<Cases...>;

enum class LineEnds { broken, kept };

/// The five characters that mean something, coded; whatever people typed is inert then.
std::string escape(std::string_view words, LineEnds ends = LineEnds::broken) {
    std::string out;
    out.reserve(words.size());
    for (const char c : words) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\n' && ends == LineEnds::broken)
            out += "<br>";
        else if (c != '\0')
            out += c;
    }
    return out;
}

std::string link(const std::string& url, std::string_view words) {
    return "<a href=\"" + escape(url, LineEnds::kept) + "\">" + escape(words) + "</a>";
}

std::string styled(std::string_view words, Style style) {
    switch (style) {
        case Style::bold:
            return "<strong>" + escape(words) + "</strong>";
        case Style::italic:
            return "<em>" + escape(words) + "</em>";
        case Style::code:
            if (words.find('\n') == std::string_view::npos)
                return "<code>" + escape(words) + "</code>";
            return "<pre><code>" + escape(words, LineEnds::kept) + "</code></pre>";
    }
    return escape(words);
}

std::vector<std::string> servers_of(std::string_view room) {
    return {std::string{server_of(room)}};
}

bool is_ours(const RoomRef& room) {
    return room.platform == platform && (is_room_id(room.room) || is_room_alias(room.room));
}

std::string render(std::string_view words, const Meaning& meaning) {
    return std::visit(
        Match{[&](const PersonRef& person) {
                  return person.platform == platform && is_user_id(person.id)
                             ? link(link_to_user(person.id), words)
                             : escape(words);
              },
              [&](const RoomRef& room) {
                  return is_ours(room) ? link(link_to_room(room.room, servers_of(room.room)), words)
                                       : escape(words);
              },
              [&](const MessageRef& message) {
                  const auto& room = message.room;
                  return is_ours(room) && is_event_id(message.message)
                             ? link(link_to_message(room.room, message.message,
                                                    servers_of(room.room)),
                                    words)
                             : escape(words);
              },
              [&](const Link& target) {
                  return meaning_of_address(target.url) ? link(target.url, words) : escape(words);
              },
              [&](Style style) { return styled(words, style); }},
        meaning);
}

/// Calls `plain` and `meant` for what stands between spans and in them; spans that do not fit the
/// words mean nothing.
template <class Plain, class Meant>
void walk(const Text& text, const Plain& plain, const Meant& meant) {
    const std::string_view words = text.plain;
    std::size_t at = 0;
    for (const auto& span : text.spans) {
        if (span.offset < at || span.offset > words.size() ||
            span.length > words.size() - span.offset)
            continue;
        plain(words.substr(at, span.offset - at));
        meant(words.substr(span.offset, span.length), span.meaning);
        at = span.offset + span.length;
    }
    plain(words.substr(at));
}

/// The words, with the addresses that only HTML would show.
std::string body_of(const Text& text) {
    std::string out;
    walk(
        text, [&](std::string_view words) { out += words; },
        [&](std::string_view words, const Meaning& meaning) {
            out += words;
            const auto* const target = std::get_if<Link>(&meaning);
            if (target != nullptr && target->url != words)
                out += " (" + target->url + ")";
        });
    std::erase(out, '\0');
    return out;
}

Json mentions_in(const Text& text) {
    Json ids = Json::array();
    for (const auto& span : text.spans) {
        const auto* const person = std::get_if<PersonRef>(&span.meaning);
        if (person == nullptr || person->platform != platform || !is_user_id(person->id))
            continue;
        if (std::find(ids.begin(), ids.end(), Json(person->id)) == ids.end())
            ids.push_back(person->id);
    }
    return ids.empty() ? Json::object() : Json{{"user_ids", std::move(ids)}};
}

}  // namespace

std::string to_html(const Text& text) {
    std::string out;
    walk(
        text, [&](std::string_view words) { out += escape(words); },
        [&](std::string_view words, const Meaning& meaning) { out += render(words, meaning); });
    return out;
}

Json message_content(const Text& text, Ring ring) {
    const bool aloud = ring == Ring::aloud;
    Json content{{"msgtype", aloud ? "m.text" : "m.notice"},
                 {"body", body_of(text)},
                 {"m.mentions", aloud ? mentions_in(text) : Json::object()}};
    if (!text.spans.empty()) {
        content["format"] = "org.matrix.custom.html";
        content["formatted_body"] = to_html(text);
    }
    return content;
}

Json edit_content(const Json& content, std::string_view edited) {
    Json edit = content;
    edit.erase("m.relates_to");
    Json now = edit;
    edit["m.new_content"] = std::move(now);
    edit["m.mentions"] = Json::object();
    for (const auto* const key : {"body", "formatted_body"}) {
        if (edit.contains(key))
            edit[key] = "* " + std::string{text_at(edit, key)};
    }
    edit["m.relates_to"] = {{"rel_type", "m.replace"}, {"event_id", std::string{edited}}};
    return edit;
}

void put_in_thread(Json& content, std::string_view root) {
    content["m.relates_to"] = {{"rel_type", "m.thread"},
                               {"event_id", std::string{root}},
                               {"is_falling_back", true},
                               {"m.in_reply_to", {{"event_id", std::string{root}}}}};
}

}  // namespace adapters::matrix
