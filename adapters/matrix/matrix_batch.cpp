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

struct Intake {
    InboundSink& sink;
    Log& log;
};

asio::awaitable<void> submit_one(Intake to, ChatEvent event, Deadline deadline,
                                 std::shared_ptr<Outcomes> outcomes, std::size_t number) {
    const auto key = event.key.value;
    Event handed{std::move(event)};
    auto receipt = co_await to.sink.submit(std::move(handed), deadline);
    const bool rejected = !receipt && receipt.failure().kind == FailureKind::rejected;
    if (rejected)
        to.log.write(LogLevel::error, "matrix",
                     "stepped over " + key + ", which was rejected: " + receipt.failure().detail);
    (*outcomes)[number] = receipt || rejected ? std::nullopt : std::optional{receipt.failure()};
}

}  // namespace

asio::awaitable<Result<Done>> submit_all(InboundSink& sink, Log& log, std::vector<ChatEvent> events,
                                         Deadline deadline) {
    const auto executor = co_await asio::this_coro::executor;
    const Intake to{sink, log};
    for (std::size_t begin = 0; begin < events.size(); begin += most_at_a_time) {
        const auto count = std::min(most_at_a_time, events.size() - begin);
        const Failure open{FailureKind::deadline, "not taken in time"};
        const auto outcomes = std::make_shared<Outcomes>(count, open);
        if (count == 1) {
            co_await submit_one(to, std::move(events[begin]), deadline, outcomes, 0);
        } else {
            bot::async::TaskGroup group{executor, log, "matrix"};
            for (std::size_t number = 0; number < count; ++number)
                group.spawn(
                    submit_one(to, std::move(events[begin + number]), deadline, outcomes, number));
            co_await group.stop(deadline);
        }
        for (auto& failure : *outcomes) {
            if (failure)
                co_return std::move(*failure);
        }
    }
    co_return Done{};
}

}  // namespace adapters::matrix
