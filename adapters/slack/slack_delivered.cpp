#include "adapters/slack/slack_chat.hpp"
#include "adapters/slack/slack_message.hpp"
#include "adapters/slack/slack_time.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <utility>

/// What an earlier attempt got through, though nobody told us so.
namespace adapters::slack {

using bot::ports::Attempt;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;

namespace {

constexpr std::chrono::seconds clocks_differ{120};
/// What was said from the first try on is looked through, at most a day's: this many pages of this
/// size hold it even in a room that never rests.
constexpr int most_pages = 20;
constexpr std::string_view page_size = "500";

}  // namespace

SlackChat::Answer<Done> SlackChat::look_back(std::string room, std::string thread, Attempt attempt,
                                             Look look, Deadline deadline) {
    const std::string method = thread.empty() ? "conversations.history" : "conversations.replies";
    http::Fields base{{"channel", std::move(room)},
                      {"oldest", ts_of_instant(attempt.first_try - clocks_differ)},
                      {"inclusive", "true"},
                      {"include_all_metadata", "true"},
                      {"limit", std::string{page_size}}};
    if (!thread.empty())
        base.emplace_back("ts", std::move(thread));
    std::string cursor;
    for (int page = 0; page < most_pages; ++page) {
        auto form = base;
        if (!cursor.empty())
            form.emplace_back("cursor", cursor);
        auto answer = co_await x_api.call(method, std::move(form), Repeating::harmless, deadline);
        if (!answer)
            co_return answer.failure();
        const auto& messages = member(*answer, "messages");
        for (std::size_t i = 0; messages.is_array() && i < messages.size(); ++i) {
            if (look(messages[i]) == Enough::yes)
                co_return Done{};
        }
        cursor = text_at(member(*answer, "response_metadata"), "next_cursor");
        if (cursor.empty())
            co_return Done{};
    }
    // Later there is only more of it: to try again would keep up all that waits behind.
    co_return Failure{FailureKind::rejected,
                      method + ": too much was said since to see what an earlier try did"};
}

/// Which of the `parts` of this attempt's message stand in the room already.
SlackChat::Answer<SlackChat::Sent> SlackChat::find_sent(std::string room, std::string thread,
                                                        std::size_t parts, Attempt attempt,
                                                        Deadline deadline) {
    Sent sent;
    Look look = [&sent, parts, key = attempt.key](const Json& message) {
        const auto& payload = member(member(message, "metadata"), "event_payload");
        const auto part = number_at(payload, "part");
        if (text_at(payload, "key") == key && part >= 0)
            sent[static_cast<std::size_t>(part)] = text_at(message, "ts");
        return sent.size() == parts ? Enough::yes : Enough::no;
    };
    auto looked = co_await look_back(std::move(room), std::move(thread), std::move(attempt),
                                     std::move(look), deadline);
    if (!looked)
        co_return looked.failure();
    co_return sent;
}

/// Whether an earlier attempt already put the file of this title into the conversation.
SlackChat::Answer<bool> SlackChat::is_shared(std::string room, std::string title, Attempt attempt,
                                             Deadline deadline) {
    bool shared = false;
    Look look = [&shared, &title, this](const Json& message) {
        const auto& files = member(message, "files");
        if (author_of(message, x_ours).kind == bot::core::event::PersonKind::ourselves)
            shared = std::any_of(files.begin(), files.end(),
                                 [&](const Json& file) { return text_at(file, "title") == title; });
        return shared ? Enough::yes : Enough::no;
    };
    std::string no_thread;
    auto looked = co_await look_back(std::move(room), std::move(no_thread), std::move(attempt),
                                     std::move(look), deadline);
    if (!looked)
        co_return looked.failure();
    co_return shared;
}

}  // namespace adapters::slack
