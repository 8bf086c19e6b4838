#include "adapters/slack/slack_chat.hpp"
#include "adapters/slack/slack_message.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <utility>
#include <vector>

/// Asking Slack: for a message, a person, the people in a room.
namespace adapters::slack {

using namespace bot::core;
using bot::ports::Deadline;
using bot::ports::Failure;
using bot::ports::FailureKind;

namespace {

constexpr int most_pages = 50;

/// The very message: neighbours are none of our business, however near.
const Json* with_ts(const Json& messages, std::string_view ts) {
    for (std::size_t i = 0; messages.is_array() && i < messages.size(); ++i) {
        if (text_at(messages[i], "ts") == ts)
            return &messages[i];
    }
    return nullptr;
}

http::Fields only(const event::MessageRef& message) {
    return {{"channel", message.room.room},
            {"latest", message.message},
            {"oldest", message.message},
            {"inclusive", "true"},
            {"limit", "10"}};
}

Failure gone(const event::MessageRef& message) {
    return Failure{FailureKind::not_found,
                   "no message " + message.message + " in " + message.room.room};
}

}  // namespace

/// The message, or null where that method does not show it.
SlackChat::Answer<Json> SlackChat::find_message(std::string method, http::Fields form,
                                                std::string ts, Deadline deadline) {
    auto answer =
        co_await x_api.call(std::move(method), std::move(form), Repeating::harmless, deadline);
    if (!answer) {
        if (is_error(answer.failure(), "thread_not_found") ||
            is_error(answer.failure(), "message_not_found"))
            co_return Json{};
        co_return answer.failure();
    }
    const auto* const found = with_ts(member(*answer, "messages"), ts);
    co_return found ? *found : Json{};
}

/// A reply is not in its channel's history, only in its thread; where the thread is not known, a
/// reply's own ts leads there as well.
SlackChat::Answer<event::MessageFetched> SlackChat::fetch_message(outbox::FetchMessage order,
                                                                  Deadline deadline) {
    // Who we are must be known, or our own words would come back as somebody's.
    if (x_ours.user_id.empty()) {
        auto known = co_await check(deadline);
        if (x_ours.user_id.empty() && !known)
            co_return known.failure();
    }
    const auto ts = order.message.message;
    const std::vector<std::string> roots{order.thread.value_or(std::string{}), std::string{}, ts};
    Json message;
    for (const auto& root : roots) {
        auto form = only(order.message);
        std::string method = "conversations.history";
        if (!root.empty()) {
            method = "conversations.replies";
            form.emplace_back("ts", root);
        }
        auto found = co_await find_message(std::move(method), std::move(form), ts, deadline);
        if (!found)
            co_return found.failure();
        message = std::move(*found);
        if (!message.is_null())
            break;
    }
    const MessagePlace place{order.message.room.room, {}};
    auto read = read_message(message, place, x_ours);
    auto* const posted_message = std::get_if<event::MessagePosted>(&read.body);
    if (!posted_message)
        co_return gone(order.message);
    event::MessageFetched fetched{std::move(*posted_message)};
    co_return fetched;
}

SlackChat::Answer<event::PersonFound> SlackChat::look_up(event::PersonRef person,
                                                         Deadline deadline) {
    const bool program = person.id.starts_with('B');
    http::Fields form{{program ? "bot" : "user", person.id}};
    std::string method = program ? "bots.info" : "users.info";
    auto answer =
        co_await x_api.call(std::move(method), std::move(form), Repeating::harmless, deadline);
    if (!answer)
        co_return answer.failure();
    const auto& told = member(*answer, program ? "bot" : "user");
    event::PersonFound found{read_user(told, x_ours)};
    found.person.person.ref = std::move(person);
    if (program && found.person.person.kind == event::PersonKind::human)
        found.person.person.kind = event::PersonKind::bot;
    co_return found;
}

SlackChat::Answer<event::MembersFound> SlackChat::members(event::RoomRef room, Deadline deadline) {
    event::MembersFound found;
    std::string cursor;
    for (int page = 0; page < most_pages; ++page) {
        http::Fields form{{"channel", room.room}, {"limit", "200"}};
        if (!cursor.empty())
            form.emplace_back("cursor", cursor);
        auto answer = co_await x_api.call("conversations.members", std::move(form),
                                          Repeating::harmless, deadline);
        if (!answer)
            co_return answer.failure();
        const auto& ids = member(*answer, "members");
        for (std::size_t i = 0; ids.is_array() && i < ids.size(); ++i)
            found.members.push_back(person_of(text_in(ids[i]), x_ours));
        cursor = text_at(member(*answer, "response_metadata"), "next_cursor");
        if (cursor.empty())
            break;
    }
    co_return found;
}

}  // namespace adapters::slack
