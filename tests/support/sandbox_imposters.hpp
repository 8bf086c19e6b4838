#pragma once

#include "adapters/sandbox/sandbox_chat.hpp"
#include "adapters/sandbox/sandbox_ledger.hpp"
#include "bot/async/tokens.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/documents.hpp"
#include "bot/ports/inbound_sink.hpp"

#include <boost/asio/this_coro.hpp>

#include <chrono>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace tests::sandbox {

/// Lines in memory; refuses to take any while `full`, and loses the answer once when asked to.
class MemoryJournal final : public bot::ports::Journal {
public:
    boost::asio::awaitable<bot::ports::Result<bot::ports::Done>> append(
        std::string, std::string line, bot::ports::Deadline deadline) override {
        if (stuck) {
            const auto executor = co_await boost::asio::this_coro::executor;
            bot::async::Timer timer{executor, deadline};
            co_await timer.async_wait();
            co_return bot::ports::Failure(bot::ports::FailureKind::deadline, "no answer in time");
        }
        if (full)
            co_return bot::ports::Failure(bot::ports::FailureKind::transient, "the disk is full");
        lines.push_back(std::move(line));
        if (std::exchange(lose_answer, false))
            co_return bot::ports::Failure(bot::ports::FailureKind::deadline, "no answer in time");
        co_return bot::ports::Done{};
    }
    boost::asio::awaitable<bot::ports::Result<bot::ports::Done>> replace(
        std::string topic, std::string line, bot::ports::Deadline deadline) override {
        lines.clear();
        return append(std::move(topic), std::move(line), deadline);
    }
    boost::asio::awaitable<bot::ports::Result<std::vector<std::string>>> read(
        std::string, bot::ports::Deadline) override {
        co_return lines;
    }

    std::vector<std::string> lines;
    bool full = false;
    bool stuck = false;  ///< answers nothing until it is too late
    bool lose_answer = false;
};

/// Remembers what came in; a key that was here is a duplicate. Refuses the next `failures`.
class RecordingSink final : public bot::ports::InboundSink {
public:
    boost::asio::awaitable<bot::ports::Result<bot::ports::Receipt>> submit(
        bot::core::event::Event event, bot::ports::Deadline) override {
        if (failures > 0) {
            --failures;
            co_return bot::ports::Failure(bot::ports::FailureKind::transient, "not now");
        }
        const auto chat = std::get<bot::core::event::ChatEvent>(event);
        bot::ports::Receipt receipt;
        receipt.duplicate = !keys.insert(chat.key.value).second;
        if (receipt.duplicate)
            co_return receipt;
        events.push_back(chat);
        if (answer)
            receipt.reply = answer(chat);
        co_return receipt;
    }

    std::set<std::string> keys;
    std::vector<bot::core::event::ChatEvent> events;
    std::function<std::optional<bot::core::decide::Reply>(const bot::core::event::ChatEvent&)>
        answer;
    int failures = 0;
};

/// Stands still.
class StillClock final : public bot::ports::Clock {
public:
    [[nodiscard]] bot::core::event::Instant now() const override { return at; }
    bot::core::event::Instant at{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} +
                                 std::chrono::hours{14}};
};

}  // namespace tests::sandbox
