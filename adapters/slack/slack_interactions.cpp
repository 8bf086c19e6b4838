#include "adapters/slack/slack_interactions.hpp"

#include "adapters/slack/slack_fingerprint.hpp"
#include "adapters/slack/slack_form_values.hpp"
#include "adapters/slack/slack_message.hpp"
#include "adapters/slack/slack_text.hpp"
#include "adapters/slack/slack_time.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace adapters::slack {
namespace {

using namespace bot::core::event;

std::string_view first_of(std::string_view one, std::string_view other) {
    return one.empty() ? other : one;
}

Person somebody(const Json& payload, const SlackIdentity& ours) {
    const auto& user = member(payload, "user");
    auto person = person_of(text_at(user, "id"), ours);
    person.name = first_of(text_at(user, "name"), text_at(user, "username"));
    return person;
}

/// What a button or form of ours says. A zero byte is nobody's word.
Text command_text(std::string_view command) {
    std::string said{command};
    std::erase(said, '\0');
    return words(std::move(said));
}

/// The event without a body: by whom, where, when.
ChatEvent occasion(const Json& payload, std::string_view room, Instant at,
                   const SlackIdentity& ours) {
    ChatEvent event;
    event.room = {platform, std::string{room}};
    event.at = at;
    event.actor = somebody(payload, ours);
    return event;
}

Interaction unknown(const Json& payload, Instant received, const SlackIdentity& ours) {
    Interaction result{occasion(payload, {}, received, ours), {}, false};
    const auto type = text_at(payload, "type");
    const auto trigger = first_of(text_at(payload, "trigger_id"), text_at(payload, "action_ts"));
    result.event.key.value = "slack:" + std::string{type} + ":" +
                             fingerprint({trigger, to_text(member(payload, "view")),
                                          to_text(member(payload, "actions"))});
    result.event.body = Unknown{std::string{type}};
    return result;
}

/// What a button, or a choice among several, stands for.
std::string_view value_of_action(const Json& action) {
    return first_of(text_at(action, "value"), text_at(member(action, "selected_option"), "value"));
}

/// A payload holds one action; where it holds more, the first that says something.
Interaction pressed(const Json& payload, Instant received, const SlackIdentity& ours) {
    const auto& actions = member(payload, "actions");
    const auto& container = member(payload, "container");
    const auto room =
        first_of(text_at(member(payload, "channel"), "id"), text_at(container, "channel_id"));
    const auto user = text_at(member(payload, "user"), "id");
    for (std::size_t i = 0; actions.is_array() && i < actions.size(); ++i) {
        const auto& action = actions[i];
        const auto command = value_of_action(action);
        if (command.empty() || user.empty() || room.empty())
            continue;
        const auto action_ts = text_at(action, "action_ts");
        const auto at = instant_of_ts(action_ts).value_or(received);
        Interaction result{occasion(payload, room, at, ours), {}, false};
        CommandGiven given;
        given.text = command_text(command);
        given.origin = CommandOrigin::button;
        const auto thread = text_at(container, "thread_ts");
        if (!thread.empty())
            given.thread = thread;
        if (const auto post = text_at(container, "message_ts"); !post.empty())
            given.about = MessageRef{result.event.room, std::string{post}};
        given.trigger = text_at(payload, "trigger_id");
        given.room_name = room_name_of(text_at(member(payload, "channel"), "name"));
        given.answered_inline = false;
        const auto where =
            first_of(text_at(container, "message_ts"), text_at(container, "view_id"));
        result.event.key.value = "slack:action:" + std::string{room} + ":" + std::string{where} +
                                 ":" + std::string{first_of(action_ts, given.trigger)} + ":" +
                                 fingerprint({user, text_at(action, "action_id"), command});
        result.event.body = std::move(given);
        return result;
    }
    return unknown(payload, received, ours);
}

Interaction submitted(const Json& payload, Instant received, const SlackIdentity& ours) {
    const auto& view = member(payload, "view");
    const auto ours_to_know = parse_json(text_at(view, "private_metadata"));
    const auto command = text_at(ours_to_know, "command");
    const auto room = text_at(ours_to_know, "room");
    const auto user = text_at(member(payload, "user"), "id");
    if (command.empty() || user.empty())
        return unknown(payload, received, ours);
    const auto& values = member(member(view, "state"), "values");
    Interaction result{occasion(payload, room, received, ours), {}, true};
    CommandGiven given;
    given.text = command_text(command);
    given.origin = CommandOrigin::form;
    given.fields = form_fields(values);
    given.trigger = text_at(payload, "trigger_id");
    given.room_name = text_at(ours_to_know, "room_name");
    if (const auto thread = text_at(ours_to_know, "thread"); !thread.empty())
        given.thread = thread;
    // The same form sent again after it was refused is another delivery, hence the values.
    result.event.key.value = "slack:view:" + std::string{text_at(view, "id")} + ":" +
                             fingerprint({user, text_at(view, "hash"), to_text(values)});
    result.event.body = std::move(given);
    result.first_field = first_form_field(member(view, "blocks"));
    return result;
}

Interaction marked(const Json& payload, Instant received, const SlackIdentity& ours) {
    const auto& message = member(payload, "message");
    const auto room = text_at(member(payload, "channel"), "id");
    const auto ts = first_of(text_at(payload, "message_ts"), text_at(message, "ts"));
    const auto shortcut = text_at(payload, "callback_id");
    const bool known = shortcut == add_to_timeline || shortcut == make_a_ticket;
    if (!known || room.empty() || !instant_of_ts(ts))
        return unknown(payload, received, ours);
    const auto action_ts = text_at(payload, "action_ts");
    const auto at = instant_of_ts(action_ts).value_or(received);
    Interaction result{occasion(payload, room, at, ours), {}, false};
    CommandGiven given;
    given.text = words(shortcut == add_to_timeline ? "mark" : "ticket");
    given.origin = CommandOrigin::shortcut;
    given.about = MessageRef{result.event.room, std::string{ts}};
    const auto thread = text_at(message, "thread_ts");
    if (!thread.empty() && thread != ts)
        given.thread = thread;
    given.trigger = text_at(payload, "trigger_id");
    given.answered_inline = false;
    result.event.key.value = "slack:shortcut:" + std::string{room} + ":" + std::string{ts} + ":" +
                             std::string{first_of(action_ts, given.trigger)} + ":" +
                             fingerprint({result.event.actor.ref.id});
    result.event.body = std::move(given);
    return result;
}

}  // namespace

std::variant<Interaction, Malformed> read_interaction(const Json& payload, Instant received,
                                                      const SlackIdentity& ours) {
    if (!payload.is_object())
        return Malformed{"the payload is not a JSON object"};
    const auto type = text_at(payload, "type");
    if (type.empty())
        return Malformed{"the payload has no type"};
    if (type == "block_actions")
        return pressed(payload, received, ours);
    if (type == "view_submission")
        return submitted(payload, received, ours);
    if (type == "message_action")
        return marked(payload, received, ours);
    return unknown(payload, received, ours);
}

std::variant<Interaction, Malformed> decode_interaction(std::string_view payload, Instant received,
                                                        const SlackIdentity& ours) {
    const auto json = parse_json(payload);
    if (json.is_discarded())
        return Malformed{"the payload is not JSON"};
    return read_interaction(json, received, ours);
}

}  // namespace adapters::slack
