#include "adapters/slack/slack_events.hpp"

#include "adapters/slack/slack_message.hpp"
#include "adapters/slack/slack_room_events.hpp"
#include "adapters/slack/slack_text.hpp"
#include "adapters/slack/slack_time.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>

namespace adapters::slack {
namespace {

using namespace bot::core::event;
using std::chrono::seconds;

Instant at_second(std::int64_t second) {
    return Instant{seconds{std::clamp<std::int64_t>(second, 0, 253'402'300'799)}};
}

/// `event_time` has been seen with 16 digits.
Instant envelope_time(const Json& envelope) {
    const auto time = number_at(envelope, "event_time");
    constexpr std::int64_t in_micros = 100'000'000'000;
    return time >= in_micros ? Instant{std::chrono::microseconds{
                                   std::min<std::int64_t>(time, 253'402'300'799'000'000)}}
                             : at_second(time);
}

Instant time_of(const Json& event, Instant otherwise) {
    if (const auto at = instant_of_ts(text_at(event, "event_ts")))
        return *at;
    return instant_of_ts(text_at(event, "ts")).value_or(otherwise);
}

Person actor_of(const Json& event, const SlackIdentity& ours) {
    for (const auto* const key : {"user", "actor_id", "user_id"}) {
        const auto& told = member(event, key);
        const auto id = told.is_object() ? text_at(told, "id") : text_in(told);
        if (!id.empty())
            return person_of(id, ours);
    }
    return {{platform, {}}, {}, PersonKind::human};
}

/// What stands behind "@bot " at the beginning; nothing where the words begin otherwise.
std::optional<Text> behind_our_mention(const Text& text, const SlackIdentity& ours) {
    if (text.spans.empty() || text.spans.front().offset != 0)
        return std::nullopt;
    const auto& first = text.spans.front();
    const auto* const person = std::get_if<PersonRef>(&first.meaning);
    if (!person || (!ours.user_id.empty() && person->id != ours.user_id))
        return std::nullopt;
    auto begin = text.plain.find_first_not_of(" \t\n:,", first.length);
    if (begin == std::string::npos)
        begin = text.plain.size();
    return part(text, begin, text.plain.size() - begin);
}

/// Programs are heard but never obeyed, so that two of them cannot set each other going.
bool is_ordering(const MessagePosted& posted) {
    return posted.author.kind == PersonKind::human && !posted.author.ref.id.empty();
}

/// A message like any other, which also comes as `message`; or, where it is addressed to us, a
/// command: slash commands do not reach into threads.
ChatEvent read_mention(const Json& event, const MessagePlace& place, const SlackIdentity& ours) {
    auto result = read_message(event, place, ours);
    auto* const posted = std::get_if<MessagePosted>(&result.body);
    if (!posted || !is_ordering(*posted))
        return result;
    auto words = behind_our_mention(posted->text, ours);
    if (!words)
        return result;
    CommandGiven command;
    command.text = std::move(*words);
    command.thread = posted->thread;
    command.answered_inline = false;
    result.key.value = "slack:mention:" + place.room + ":" + posted->message.message;
    result.body = std::move(command);
    return result;
}

/// What we know of ourselves, and what the envelope adds: it is authorised for one install, whose
/// bot's user is us, and names our app.
SlackIdentity identity_of(const Json& envelope, SlackIdentity ours) {
    if (ours.app_id.empty())
        ours.app_id = text_at(envelope, "api_app_id");
    const auto& first = element(member(envelope, "authorizations"), 0);
    if (ours.user_id.empty() && flag_at(first, "is_bot"))
        ours.user_id = text_at(first, "user_id");
    return ours;
}

ChatEvent rate_limited(const Json& envelope) {
    const auto minute = at_second(number_at(envelope, "minute_rate_limited"));
    ChatEvent event;
    event.key.value = "slack:rate_limited:" + std::string{text_at(envelope, "team_id")} + ":" +
                      std::to_string(number_at(envelope, "minute_rate_limited"));
    event.room = {platform, {}};
    event.actor.ref.platform = platform;
    event.at = minute;
    event.body =
        MissedStretch{minute, minute + seconds{60}, "Slack held events back: too many in an hour"};
    return event;
}

EventsRequest read_callback(const Json& envelope, const SlackIdentity& ours) {
    const auto& inner = member(envelope, "event");
    const auto id = text_at(envelope, "event_id");
    if (!inner.is_object() || text_at(inner, "type").empty())
        return Malformed{"the envelope holds no event"};
    if (id.empty())
        return Malformed{"the envelope has no event_id"};
    auto event = decode_event(inner, envelope_time(envelope), ours);
    if (event.key.value.empty())
        event.key.value = key_between_us(event);
    if (event.key.value.empty())
        event.key.value = "slack:" + std::string{id};
    return event;
}

}  // namespace

ChatEvent decode_event(const Json& event, Instant at, const SlackIdentity& ours) {
    const auto type = text_at(event, "type");
    const auto room = room_of_event(event);
    const MessagePlace place{std::string{room}, time_of(event, at)};
    if (type == "message" && !room.empty())
        return read_message(event, place, ours);
    if (type == "app_mention" && !room.empty())
        return read_mention(event, place, ours);
    ChatEvent result;
    result.room = {platform, place.room};
    result.at = place.at;
    result.actor = actor_of(event, ours);
    auto body = read_room_event(event, room, ours);
    if (body)
        result.body = std::move(*body);
    else
        result.body = Unknown{std::string{type}};
    return result;
}

EventsRequest decode_envelope(const Json& envelope, const SlackIdentity& ours) {
    const auto type = text_at(envelope, "type");
    if (type == "event_callback")
        return read_callback(envelope, identity_of(envelope, ours));
    if (type == "url_verification") {
        const auto challenge = text_at(envelope, "challenge");
        if (challenge.empty())
            return Malformed{"url_verification without a challenge"};
        return Challenge{std::string{challenge}};
    }
    if (type == "app_rate_limited")
        return rate_limited(envelope);
    return Malformed{type.empty() ? "no type" : "not an envelope of the Events API"};
}

EventsRequest decode_events_request(std::string_view body, const SlackIdentity& ours) {
    const auto envelope = parse_json(body);
    if (envelope.is_discarded())
        return Malformed{"the body is not JSON"};
    if (!envelope.is_object())
        return Malformed{"the body is not a JSON object"};
    return decode_envelope(envelope, ours);
}

}  // namespace adapters::slack
