#include "adapters/matrix/matrix_events.hpp"

#include "adapters/matrix/matrix_commands.hpp"
#include "adapters/matrix/matrix_ids.hpp"
#include "adapters/matrix/matrix_message.hpp"
#include "adapters/matrix/matrix_relations.hpp"
#include "adapters/matrix/matrix_state_events.hpp"
#include "adapters/matrix/matrix_time.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <utility>

namespace adapters::matrix {
namespace {

using namespace bot::core::event;
using Bodies = std::vector<ChatBody>;

struct Occasion {
    const Json& event;
    const Json& content;
    std::string_view room;
    const MatrixIdentity& ours;
    Instant received;
};

MessageRef ref(const Occasion& on, std::string_view id) {
    return {{platform, std::string{on.room}}, std::string{id}};
}

/// Removed before we came to see it: that it was said, by whom and when, is all there is.
Bodies removed(const Occasion& on) {
    MessageDeleted gone{ref(on, text_at(on.event, "event_id")), time_of(on.event, on.received),
                        person_of(text_at(on.event, "sender"), on.ours), std::nullopt};
    const auto by = text_at(member(member(on.event, "unsigned"), "redacted_because"), "sender");
    if (is_user_id(by))
        gone.by = person_of(by, on.ours);
    return {std::move(gone)};
}

Bodies edited(const Occasion& on) {
    auto now =
        posted_of(on.event, member(on.content, "m.new_content"), on.room, on.ours, on.received);
    const auto at = time_of(on.event, on.received);
    const auto original = related_to(on.content, "m.replace");
    now.message.message = original;
    now.posted_at = {};  // an edit does not tell when its original was posted
    now.arrived_at.reset();
    now.claimed_at.reset();
    now.permalink = link_to_message(on.room, original, {on.ours.server_name});
    return {MessageEdited{std::move(now), revision_of(on.event), at,
                          std::string{text_at(on.event, "event_id")}}};
}

/// A command is obeyed. Spoken to us it is also something that was said; else that is kept with it,
/// for when it comes too late to be obeyed.
Bodies spoken(const Occasion& on) {
    auto posted = posted_of(on.event, on.content, on.room, on.ours, on.received);
    const bool text = text_at(on.content, "msgtype") == "m.text";
    auto addressed = text ? read_command(posted, on.ours) : std::nullopt;
    if (!addressed)
        return {std::move(posted)};
    if (addressed->how == Address::by_word) {
        addressed->command.said = std::move(posted);
        return {std::move(addressed->command)};
    }
    return {std::move(posted), std::move(addressed->command)};
}

Bodies reaction(const Occasion& on) {
    const auto target = related_to(on.content, "m.annotation");
    auto emoji = plain_reaction(text_at(member(on.content, "m.relates_to"), "key"));
    if (target.empty() || emoji.empty())
        return {};
    return {ReactionChanged{ref(on, target), std::nullopt, std::nullopt, std::move(emoji),
                            Change::added, std::string{text_at(on.event, "event_id")}}};
}

/// Room versions disagree about where the target stands; servers fill in both.
Bodies redaction(const Occasion& on) {
    const auto outside = text_at(on.event, "redacts");
    const auto target = outside.empty() ? text_at(on.content, "redacts") : outside;
    if (!is_event_id(target))
        return {};
    return {MessageDeleted{ref(on, target), std::nullopt, std::nullopt,
                           person_of(text_at(on.event, "sender"), on.ours)}};
}

/// What only servers and appservices get to see, because it was refused behind the scenes.
bool is_withheld(const Json& event) {
    const auto& told = member(event, "unsigned");
    return flag_at(told, "io.element.synapse.soft_failed") ||
           flag_at(told, "io.element.synapse.policy_server_spammy");
}

bool is_whole(const Occasion& on) {
    return is_event_id(text_at(on.event, "event_id")) && is_user_id(text_at(on.event, "sender")) &&
           is_room_id(on.room) && on.content.is_object() && !is_withheld(on.event);
}

Bodies read(const Occasion& on) {
    if (!is_whole(on))
        return {};
    const auto type = text_at(on.event, "type");
    if (on.event.contains("state_key"))
        return member(on.event, "state_key").is_string()
                   ? read_state_event(on.event, on.room, on.ours)
                   : Bodies{};
    if (type == "m.room.redaction")
        return redaction(on);
    if (type == "m.reaction")
        return is_redacted(on.event) ? Bodies{} : reaction(on);
    const bool message =
        type == "m.room.message" || type == "m.sticker" || type == "m.room.encrypted";
    if (message && is_redacted(on.event))
        return removed(on);
    if (!message || !says_something(on.event))
        return {};
    return is_edit(on.content) && type != "m.room.encrypted" ? edited(on) : spoken(on);
}

/// Who did it: of a message found removed, who removed it; of words, whoever is their author.
Person actor_of(const Occasion& on, const ChatBody& body) {
    if (const auto* const posted = std::get_if<MessagePosted>(&body))
        return posted->author;
    if (const auto* const edit = std::get_if<MessageEdited>(&body))
        return edit->now.author;
    if (const auto* const gone = std::get_if<MessageDeleted>(&body))
        return gone->by.value_or(Person{{platform, {}}, {}, PersonKind::human});
    return person_of(text_at(on.event, "sender"), on.ours);
}

}  // namespace

std::vector<ChatEvent> decode_room_event(const Json& event, std::string_view room,
                                         const MatrixIdentity& ours, Instant received) {
    const Occasion on{event, member(event, "content"), room, ours, received};
    auto bodies = read(on);
    if (bodies.empty())
        bodies.emplace_back(Unknown{std::string{text_at(event, "type")}});
    const auto id = text_at(event, "event_id");
    std::vector<ChatEvent> events;
    for (auto& body : bodies) {
        ChatEvent one;
        if (is_event_id(id))
            one.key.value = platform + ":" + std::string{id} +
                            (events.empty() ? "" : "/" + std::to_string(events.size() + 1));
        one.room = {platform, is_room_id(room) ? std::string{room} : std::string{}};
        one.at = time_of(event, received);
        one.arrived_at = received;
        one.actor = actor_of(on, body);
        // Whoever has their account on another server is not of our organisation.
        one.outsider = server_of(one.actor.ref.id) != ours.server_name;
        one.stale = is_stale(event, received);
        one.body = std::move(body);
        events.push_back(std::move(one));
    }
    return events;
}

}  // namespace adapters::matrix
