#include "adapters/sandbox/sandbox_ledger.hpp"
#include "bot/async/tokens.hpp"

#include <algorithm>
#include <chrono>

/// How the bot is told of lines.
namespace adapters::sandbox {

using namespace bot::core::event;
using bot::core::decide::Reply;
using bot::ports::Deadline;
using bot::ports::LogLevel;
using bot::ports::Result;
using bot::ports::within;
using std::chrono::milliseconds;

namespace {

constexpr std::int64_t mark_every = 64;  // lines
constexpr std::chrono::seconds one_try{10};
constexpr milliseconds first_pause{100};
constexpr milliseconds longest_pause{5'000};

std::optional<std::int64_t> number_in(const std::optional<std::string>& id) {
    return id ? parse_message_id(*id) : std::nullopt;
}

}  // namespace

SandboxLedger::Answer<std::optional<Reply>> SandboxLedger::submit(ChatEvent event,
                                                                  Deadline deadline) {
    auto again = event;
    Event wrapped{std::move(event)};
    auto receipt = co_await x_sink.submit(std::move(wrapped), deadline);
    if (!receipt)
        co_return receipt.failure();
    auto reply = std::move(receipt->reply);
    if (reply) {
        auto words = *reply;
        co_await show(std::move(again), std::move(words), deadline);
    }
    co_return reply;
}

SandboxLedger::Answer<std::optional<Reply>> SandboxLedger::deliver(Recorded recorded,
                                                                   Deadline deadline) {
    std::optional<Reply> reply;
    for (std::size_t i = 0; i < recorded.events.size(); ++i) {
        auto event = recorded.events[i];
        auto answered = co_await submit(std::move(event), deadline);
        if (!answered) {
            recorded.events.erase(recorded.events.begin(),
                                  recorded.events.begin() + static_cast<std::ptrdiff_t>(i));
            deliver_later(std::move(recorded));
            co_return answered.failure();
        }
        if (*answered)
            reply = std::move(*answered);
    }
    settle(recorded.number);
    co_return reply;
}

void SandboxLedger::deliver_later(Recorded recorded) {
    if (!recorded.events.empty())
        x_tasks.spawn(keep_delivering(std::move(recorded)));
}

boost::asio::awaitable<void> SandboxLedger::keep_delivering(Recorded recorded) {
    for (auto& event : recorded.events) {
        auto pause = first_pause;
        while (worth_telling_again(event)) {
            auto copy = event;
            const auto answered = co_await submit(std::move(copy), within(one_try));
            if (answered)
                break;
            x_log.write(LogLevel::warning, "sandbox",
                        event.key.value + " is not taken in yet: " + answered.failure().detail);
            bot::async::Timer timer{x_executor, pause};
            const auto [error] = co_await timer.async_wait();
            if (error)
                co_return;
            pause = std::min(pause * 2, longest_pause);
        }
    }
    settle(recorded.number);
}

void SandboxLedger::settle(std::int64_t number) {
    x_untold.erase(number);
    if (!x_marking && delivered() - x_state.delivered() >= mark_every)
        x_tasks.spawn(mark_delivered(within(one_try)));
}

boost::asio::awaitable<void> SandboxLedger::mark_delivered(Deadline deadline) {
    // The mark is a line itself and not worth another.
    const auto upto = delivered();
    if (x_marking || upto <= x_state.delivered() + 1)
        co_return;
    x_marking = true;
    Action mark{Delivered{upto}};
    const std::string no_key;
    const auto marked = co_await record(bot_id, no_key, std::move(mark), deadline);
    x_marking = false;
    if (!marked)
        x_log.write(LogLevel::warning, "sandbox", "no mark written: " + marked.failure().detail);
}

boost::asio::awaitable<void> SandboxLedger::show(ChatEvent to, Reply reply, Deadline deadline) {
    const auto* command = std::get_if<CommandGiven>(&to.body);
    const bool in_form = command != nullptr && command->origin == CommandOrigin::form &&
                         (reply.refused || !reply.field_errors.empty());
    if (command == nullptr || in_form || (reply.text.plain.empty() && reply.buttons.empty()))
        co_return;
    Said said;
    said.room = to.room.room;
    said.thread = number_in(command->thread);
    said.text = std::move(reply.text);
    said.buttons = std::move(reply.buttons);
    said.only = to.actor.ref.id;
    const std::string key = "reply/" + to.key.value;
    Action action{std::move(said)};
    const auto shown = co_await record(bot_id, key, std::move(action), deadline);
    if (!shown)
        x_log.write(LogLevel::warning, "sandbox", "a reply is lost: " + shown.failure().detail);
}

}  // namespace adapters::sandbox
