#include "adapters/matrix/matrix_batch.hpp"

#include "bot/async/task_group.hpp"

#include <boost/asio/this_coro.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace adapters::matrix {
namespace {

namespace asio = boost::asio;
using bot::core::event::ChatEvent;
using bot::core::event::Event;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::InboundSink;
using bot::ports::Log;
using bot::ports::LogLevel;
using bot::ports::Result;

/// Well below what the sink queues, so that no batch is too large for ever.
constexpr std::size_t most_at_a_time = 200;

/// What became of each event. Shared: a task may outlive whoever waits for it.
using Outcomes = std::vector<std::optional<Failure>>;

asio::awaitable<void> submit_one(InboundSink& sink, ChatEvent event, Deadline deadline,
                                 std::shared_ptr<Outcomes> outcomes, std::size_t number) {
    Event handed{std::move(event)};
    const auto receipt = co_await sink.submit(std::move(handed), deadline);
    (*outcomes)[number] = receipt ? std::nullopt : std::optional{receipt.failure()};
}

/// Logs what was rejected; the first other failure.
std::optional<Failure> failure_in(const Outcomes& outcomes, const std::vector<std::string>& keys,
                                  Log& log) {
    for (std::size_t number = 0; number < outcomes.size(); ++number) {
        const auto& failure = outcomes[number];
        if (!failure)
            continue;
        if (failure->kind != FailureKind::rejected)
            return failure;
        log.write(LogLevel::error, "matrix",
                  "stepped over " + keys[number] + ", which was rejected: " + failure->detail);
    }
    return std::nullopt;
}

}  // namespace

asio::awaitable<Result<Done>> submit_all(InboundSink& sink, Log& log, std::vector<ChatEvent> events,
                                         Deadline deadline) {
    const auto executor = co_await asio::this_coro::executor;
    for (std::size_t begin = 0; begin < events.size(); begin += most_at_a_time) {
        const auto count = std::min(most_at_a_time, events.size() - begin);
        const Failure open{FailureKind::deadline, "not taken in time"};
        const auto outcomes = std::make_shared<Outcomes>(count, open);
        std::vector<std::string> keys;
        for (std::size_t number = 0; number < count; ++number)
            keys.push_back(events[begin + number].key.value);
        if (count == 1) {
            co_await submit_one(sink, std::move(events[begin]), deadline, outcomes, 0);
        } else {
            bot::async::TaskGroup group{executor, log, "matrix"};
            for (std::size_t number = 0; number < count; ++number)
                group.spawn(submit_one(sink, std::move(events[begin + number]), deadline, outcomes,
                                       number));
            co_await group.stop(deadline);
        }
        if (auto failure = failure_in(*outcomes, keys, log))
            co_return std::move(*failure);
    }
    co_return Done{};
}

}  // namespace adapters::matrix
