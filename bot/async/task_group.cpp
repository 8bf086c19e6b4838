#include "bot/async/task_group.hpp"

#include "bot/async/outlive.hpp"
#include "bot/async/tokens.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/error.hpp>
#include <boost/system/system_error.hpp>

#include <exception>
#include <iterator>
#include <list>
#include <utility>

namespace bot::async {

namespace asio = boost::asio;

namespace {

constexpr auto grace_after_cancelling = std::chrono::seconds{2};

bool is_cancellation(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const boost::system::system_error& error) {
        return error.code() == asio::error::operation_aborted;
    } catch (...) {
        return false;
    }
}

void report(ports::Log& log, const std::string& area, const std::exception_ptr& thrown) {
    if (!is_cancellation(thrown))
        log.write(ports::LogLevel::error, area, "task failed: " + in_words(thrown));
}

}  // namespace

/// Outlives the group while completions of its tasks are still on their way.
struct TaskGroup::State {
    State(asio::any_io_executor runs_on, ports::Log& lines, std::string owner)
        : executor{std::move(runs_on)}, log{lines}, area{std::move(owner)}, empty{executor} {}

    void emit(asio::cancellation_type type) {
        // A task may end, and leave the list, while it is being told.
        for (auto next = signals.begin(); next != signals.end();) {
            const auto current = next++;
            current->emit(type);
        }
    }

    void ended(std::list<asio::cancellation_signal>::iterator task,
               const std::exception_ptr& thrown) {
        signals.erase(task);
        if (thrown)
            report(log, area, thrown);
        if (signals.empty())
            empty.cancel();
    }

    asio::awaitable<void> wait_until_empty(ports::Deadline deadline) {
        empty.expires_at(deadline);
        while (!signals.empty() && std::chrono::steady_clock::now() < deadline)
            co_await empty.async_wait();
    }

    asio::any_io_executor executor;
    ports::Log& log;
    std::string area;
    std::list<asio::cancellation_signal> signals;
    Timer empty;
    bool stopping = false;
};

TaskGroup::TaskGroup(asio::any_io_executor executor, ports::Log& log, std::string area)
    : x_state{std::make_shared<State>(std::move(executor), log, std::move(area))} {}

TaskGroup::~TaskGroup() {
    x_state->stopping = true;
    x_state->emit(asio::cancellation_type::terminal);
}

void TaskGroup::spawn(asio::awaitable<void> task) {
    if (x_state->stopping)
        return;
    const auto signal = x_state->signals.emplace(x_state->signals.end());
    auto on_end = [state = x_state, signal](const std::exception_ptr& thrown) {
        state->ended(signal, thrown);
    };
    asio::co_spawn(x_state->executor, std::move(task),
                   asio::bind_cancellation_slot(signal->slot(), std::move(on_end)));
}

std::size_t TaskGroup::size() const {
    return x_state->signals.size();
}

asio::awaitable<void> TaskGroup::stop(ports::Deadline deadline) {
    const auto state = x_state;
    state->stopping = true;
    state->emit(asio::cancellation_type::total);
    co_await state->wait_until_empty(deadline);
    if (state->signals.empty())
        co_return;
    state->emit(asio::cancellation_type::terminal);
    co_await state->wait_until_empty(ports::within(grace_after_cancelling));
    if (!state->signals.empty())
        state->log.write(ports::LogLevel::warning, state->area,
                         std::to_string(state->signals.size()) + " tasks did not end in time");
}

}  // namespace bot::async
