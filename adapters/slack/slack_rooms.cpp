#include "adapters/slack/slack_chat.hpp"
#include "adapters/slack/slack_markup.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

/// Rooms: made, filled with people, given a topic.
namespace adapters::slack {

using namespace bot::core;
using bot::ports::Attempt;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using event::RoomCreated;

namespace {

constexpr std::size_t longest_name = 80;
constexpr std::size_t longest_topic = 250;
constexpr std::size_t largest_batch = 50;
constexpr int most_pages = 50;

/// Worth another try of the whole; anything else is no reason to keep a room from its incident.
bool passes(const Failure& failure) {
    return failure.kind == FailureKind::transient || failure.kind == FailureKind::rate_limited ||
           failure.kind == FailureKind::unknown_outcome || failure.kind == FailureKind::deadline ||
           failure.kind == FailureKind::cancelled;
}

RoomCreated created(const Json& channel, const std::string& wished) {
    const auto name = text_at(channel, "name");
    return {{platform, std::string{text_at(channel, "id")}},
            name.empty() ? wished : std::string{name}};
}

bool is_harmless(std::string_view error) {
    return error == "already_in_channel" || error == "cant_invite_self";
}

using Uninvited = std::vector<event::PeopleInvited::Uninvited>;

/// Of an invitation that failed for some: who could not come and why; empty where nobody is left.
Uninvited uninvited(const Json& answer) {
    Uninvited who;
    const auto& errors = member(answer, "errors");
    for (std::size_t i = 0; errors.is_array() && i < errors.size(); ++i) {
        const auto error = text_at(errors[i], "error");
        if (error.empty() || flag_at(errors[i], "ok") || is_harmless(error))
            continue;
        who.push_back({{platform, std::string{text_at(errors[i], "user")}}, std::string{error}});
    }
    return who;
}

std::string joined(const std::vector<std::string>& people) {
    std::string list;
    for (const auto& person : people)
        list += (list.empty() ? "" : ",") + person;
    return list;
}

}  // namespace

SlackChat::Answer<RoomCreated> SlackChat::create_room(outbox::CreateRoom order, Attempt attempt,
                                                      Deadline deadline) {
    const auto name = order.name.substr(0, longest_name);
    const bool hidden = order.visibility == incident::Visibility::restricted;
    http::Fields form{{"name", name}, {"is_private", hidden ? "true" : "false"}};
    auto answer =
        co_await x_api.call("conversations.create", std::move(form), Repeating::harmful, deadline);
    RoomCreated room;
    if (answer) {
        room = created(member(*answer, "channel"), name);
    } else if (attempt.repeated && is_error(answer.failure(), "name_taken")) {
        auto own = co_await find_own_room(name, std::move(attempt), deadline);
        if (!own)
            co_return own.failure();
        room = std::move(*own);
    } else {
        co_return answer.failure();
    }
    if (room.room.room.empty())
        co_return Failure{FailureKind::unknown_outcome,
                          "conversations.create: no id in the answer"};
    if (!order.topic.empty()) {
        outbox::SetTopic topic{room.room, std::move(order.topic)};
        auto set = co_await set_topic(std::move(topic), deadline);
        if (!set && passes(set.failure()))
            co_return done_in_part(set.failure());
    }
    co_return room;
}

/// The name is taken: by us, in an attempt whose answer was lost, or by somebody else.
SlackChat::Answer<RoomCreated> SlackChat::find_own_room(std::string name, Attempt attempt,
                                                        Deadline deadline) {
    constexpr std::chrono::seconds clocks_differ{120};
    const auto since = std::chrono::floor<std::chrono::seconds>(attempt.first_try - clocks_differ)
                           .time_since_epoch()
                           .count();
    if (x_ours.user_id.empty()) {
        auto known = co_await check(deadline);
        if (x_ours.user_id.empty() && !known)
            co_return known.failure();
    }
    std::string cursor;
    for (int page = 0; page < most_pages; ++page) {
        http::Fields form{{"types", "public_channel,private_channel"},
                          {"exclude_archived", "true"},
                          {"limit", "200"}};
        if (!cursor.empty())
            form.emplace_back("cursor", cursor);
        auto answer = co_await x_api.call("conversations.list", std::move(form),
                                          Repeating::harmless, deadline);
        if (!answer)
            co_return answer.failure();
        const auto& channels = member(*answer, "channels");
        for (std::size_t i = 0; channels.is_array() && i < channels.size(); ++i) {
            const auto& channel = channels[i];
            if (text_at(channel, "name") == name && text_at(channel, "creator") == x_ours.user_id &&
                number_at(channel, "created") >= since)
                co_return created(channel, name);
        }
        cursor = text_at(member(*answer, "response_metadata"), "next_cursor");
        if (cursor.empty())
            break;
    }
    co_return Failure{FailureKind::conflict, "conversations.create: name_taken"};
}

SlackChat::Answer<event::RoomJoined> SlackChat::join(outbox::JoinRoom order, Deadline deadline) {
    http::Fields form{{"channel", order.room.room}};
    auto joined =
        co_await x_api.call("conversations.join", std::move(form), Repeating::harmless, deadline);
    if (!joined)
        co_return joined.failure();
    const auto& channel = member(*joined, "channel");
    const auto& closed = member(channel, "is_private");
    event::RoomJoined there;
    there.name = text_at(channel, "name");
    there.is_public = closed.is_boolean() && !closed.get<bool>();
    there.room = std::move(order.room);
    if (there.is_public || order.accounts.empty())
        co_return there;
    auto people = co_await members(there.room, deadline);
    if (!people)
        co_return people.failure();
    const auto is_asker = [&](const event::Person& one) {
        return std::find(order.accounts.begin(), order.accounts.end(), one.ref) !=
               order.accounts.end();
    };
    there.asker_inside = std::any_of(people->members.begin(), people->members.end(), is_asker);
    co_return there;
}

SlackChat::Answer<event::PeopleInvited> SlackChat::invite(outbox::InvitePeople order,
                                                          Deadline deadline) {
    std::vector<std::string> people;
    for (const auto& person : order.people) {
        if (person.platform == platform && !person.id.empty() && person.id != x_ours.user_id)
            people.push_back(person.id);
    }
    event::PeopleInvited all;
    for (std::size_t at = 0; at < people.size(); at += largest_batch) {
        const auto begin = people.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = people.begin() +
                         static_cast<std::ptrdiff_t>(std::min(people.size(), at + largest_batch));
        std::vector<std::string> batch{begin, end};
        auto done = co_await invite_batch(order.room.room, std::move(batch), deadline);
        if (!done)
            co_return done.failure();
        std::move(done->uninvited.begin(), done->uninvited.end(),
                  std::back_inserter(all.uninvited));
    }
    co_return all;
}

/// One who is there already may spoil the call for the others: then one by one.
SlackChat::Answer<event::PeopleInvited> SlackChat::invite_batch(std::string room,
                                                                std::vector<std::string> people,
                                                                Deadline deadline) {
    event::PeopleInvited done;
    http::Fields form{{"channel", room}, {"users", joined(people)}, {"force", "true"}};
    auto answer =
        co_await x_api.call("conversations.invite", std::move(form), Repeating::harmless, deadline);
    if (answer) {
        done.uninvited = uninvited(*answer);
        co_return done;
    }
    const auto failure = answer.failure();
    const bool harmless =
        is_error(failure, "already_in_channel") || is_error(failure, "cant_invite_self");
    if (passes(failure) || failure.kind == FailureKind::unauthorized)
        co_return failure;
    if (people.size() == 1) {
        if (!harmless)
            done.uninvited.push_back({{platform, people.front()}, failure.detail});
        co_return done;
    }
    for (const auto& person : people) {
        std::vector<std::string> alone(1, person);
        auto one = co_await invite_batch(room, std::move(alone), deadline);
        if (!one)
            co_return one.failure();
        std::move(one->uninvited.begin(), one->uninvited.end(), std::back_inserter(done.uninvited));
    }
    co_return done;
}

SlackChat::Answer<Done> SlackChat::set_topic(outbox::SetTopic order, Deadline deadline) {
    http::Fields form{{"channel", order.room.room},
                      {"topic", shortened(order.topic, longest_topic)}};
    auto set = co_await x_api.call("conversations.setTopic", std::move(form), Repeating::harmless,
                                   deadline);
    if (!set)
        co_return set.failure();
    co_return Done{};
}

}  // namespace adapters::slack
