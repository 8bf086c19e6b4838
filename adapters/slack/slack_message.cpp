#include "adapters/slack/slack_message.hpp"

#include "adapters/slack/slack_permalink.hpp"
#include "adapters/slack/slack_subtype.hpp"
#include "adapters/slack/slack_text.hpp"
#include "adapters/slack/slack_time.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <utility>

namespace adapters::slack {
namespace {

using namespace bot::core::event;

PostKind kind_of(const Json& message) {
    const auto subtype = text_at(message, "subtype");
    if (subtype == "me_message")
        return PostKind::action;
    if (subtype == "ekm_access_denied")
        return PostKind::unreadable;
    if (subtype == "bot_message" || !text_at(message, "bot_id").empty())
        return PostKind::alert;
    return subtype_of(message).meaning == MessageMeaning::said ? PostKind::plain : PostKind::system;
}

MessageRef ref(std::string_view room, std::string_view ts) {
    return {{platform, std::string{room}}, std::string{ts}};
}

ChatBody unknown(const Json& message) {
    const auto subtype = text_at(message, "subtype");
    return Unknown{subtype.empty() ? "message" : "message." + std::string{subtype}};
}

ChatBody edited(const Json& message, const MessagePlace& place, const SlackIdentity& ours) {
    const auto& now = member(message, "message");
    if (!instant_of_ts(text_at(now, "ts")))
        return unknown(message);
    if (text_at(now, "subtype") == "tombstone")
        return MessageDeleted{ref(place.room, text_at(now, "ts")),
                              instant_of_ts(text_at(now, "ts")), std::nullopt, std::nullopt};
    const auto revision = text_at(member(now, "edited"), "ts");
    return MessageEdited{posted_of(now, place.room, ours), std::string{revision},
                         instant_of_ts(revision).value_or(place.at)};
}

/// `deleted_ts` in an event; a tombstone stands where the message stood.
ChatBody deleted(const Json& message, const MessagePlace& place, const SlackIdentity& ours) {
    const bool tombstone = text_at(message, "subtype") == "tombstone";
    const auto ts = text_at(message, tombstone ? "ts" : "deleted_ts");
    const auto posted_at = instant_of_ts(ts);
    if (!posted_at)
        return unknown(message);
    MessageDeleted gone{ref(place.room, ts), posted_at, std::nullopt, std::nullopt};
    const auto& before = member(message, "previous_message");
    if (before.is_object())
        gone.author = author_of(before, ours);
    return gone;
}

ChatBody membership(const Json& message, Change change, const SlackIdentity& ours) {
    MembershipChanged changed{author_of(message, ours), change, std::nullopt};
    const auto inviter = text_at(message, "inviter");
    if (!inviter.empty())
        changed.inviter = person_of(inviter, ours);
    return changed;
}

/// The words alone, where no span can carry an id: whoever has no name yet is someone.
std::string shown_without_ids(const Text& text) {
    std::string shown;
    std::size_t from = 0;
    for (const auto& span : text.spans) {
        const auto* const person = std::get_if<PersonRef>(&span.meaning);
        if (person == nullptr || text.plain.substr(span.offset, span.length) != "@" + person->id)
            continue;
        shown.append(text.plain, from, span.offset - from).append("@someone");
        from = span.offset + span.length;
    }
    return shown.append(text.plain, from);
}

ChatBody property(const Json& message, const Subtype& subtype) {
    if (subtype.value == nullptr)
        return RoomChanged{subtype.property, {}};
    return RoomChanged{subtype.property,
                       shown_without_ids(read_mrkdwn(text_at(message, subtype.value)))};
}

ChatBody pin(const Json& message, const MessagePlace& place, Change change) {
    const auto& item = member(message, "item");
    const auto inner = text_at(member(item, "message"), "ts");
    const auto ts = inner.empty() ? text_at(item, "ts") : inner;
    const auto posted_at = instant_of_ts(ts);
    if (!posted_at)
        return unknown(message);
    return PinChanged{ref(place.room, ts), posted_at, change};
}

/// A `message_replied` comes without its subtype: it has a `message` but nothing of its own.
bool says_something(const Json& message) {
    return instant_of_ts(text_at(message, "ts")) &&
           !(member(message, "message").is_object() && text_at(message, "text").empty() &&
             text_at(message, "user").empty() && text_at(message, "bot_id").empty());
}

ChatBody body_of(const Json& message, const MessagePlace& place, const SlackIdentity& ours) {
    const auto subtype = subtype_of(message);
    switch (subtype.meaning) {
        case MessageMeaning::said:
            if (!says_something(message))
                return unknown(message);
            return posted_of(message, place.room, ours);
        case MessageMeaning::noted: {
            if (!says_something(message))
                return unknown(message);
            auto posted = posted_of(message, place.room, ours);
            if (posted.text.plain.empty() && posted.files.empty())
                return unknown(message);
            return posted;
        }
        case MessageMeaning::edited:
            return edited(message, place, ours);
        case MessageMeaning::deleted:
            return deleted(message, place, ours);
        case MessageMeaning::joined:
            return membership(message, Change::added, ours);
        case MessageMeaning::left:
            return membership(message, Change::removed, ours);
        case MessageMeaning::property:
            return property(message, subtype);
        case MessageMeaning::pinned:
            return pin(message, place, Change::added);
        case MessageMeaning::unpinned:
            return pin(message, place, Change::removed);
        case MessageMeaning::ignored:
            return unknown(message);
    }
    return unknown(message);
}

/// Who did it: of an edit the editor, where told.
Person actor_of(const Json& message, const ChatBody& body, const SlackIdentity& ours) {
    if (const auto* const posted = std::get_if<MessagePosted>(&body))
        return posted->author;
    if (const auto* const edit = std::get_if<MessageEdited>(&body)) {
        const auto editor = text_at(member(member(message, "message"), "edited"), "user");
        return editor.empty() || editor == edit->now.author.ref.id ? edit->now.author
                                                                   : person_of(editor, ours);
    }
    if (std::holds_alternative<MessageDeleted>(body))
        return Person{{platform, {}}, {}, PersonKind::human};
    return author_of(message, ours);
}

}  // namespace

MessagePosted posted_of(const Json& message, std::string_view room, const SlackIdentity& ours) {
    MessagePosted posted;
    const auto ts = text_at(message, "ts");
    const auto thread = text_at(message, "thread_ts");
    posted.message = ref(room, ts);
    posted.posted_at = instant_of_ts(ts).value_or(Instant{});
    posted.author = author_of(message, ours);
    posted.kind = kind_of(message);
    posted.text = read_message_text(message);
    if (const auto raw = text_at(message, "text"); raw != posted.text.plain)
        posted.raw = raw;
    if (!thread.empty() && thread != ts)
        posted.thread = thread;
    posted.files = files_of(message);
    posted.permalink = text_at(message, "permalink");
    if (posted.permalink.empty())
        posted.permalink = permalink_of(ours, room, ts, thread);
    return posted;
}

ChatEvent read_message(const Json& message, const MessagePlace& place, const SlackIdentity& ours) {
    ChatEvent event;
    event.room = {platform, place.room};
    event.at = place.at;
    event.body = body_of(message, place, ours);
    event.actor = actor_of(message, event.body, ours);
    return event;
}

bool is_between_us(std::string_view room) {
    return room.starts_with('D');
}

std::string key_between_us(const ChatEvent& event) {
    const auto* const posted = std::get_if<MessagePosted>(&event.body);
    return posted && is_between_us(event.room.room)
               ? "slack:said:" + event.room.room + ":" + posted->message.message
               : std::string{};
}

}  // namespace adapters::slack
