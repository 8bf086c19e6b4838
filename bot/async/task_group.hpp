#pragma once

#include "bot/ports/deadline.hpp"
#include "bot/ports/log.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <cstddef>
#include <memory>
#include <string>

namespace bot::async {

/// Owns coroutines that run beside their creator. The only way to start one: nothing runs without
/// an owner that can wait for it. The last member of its class, so that it goes first; whoever
/// destroys the class has awaited stop() or no longer runs the io_context. io thread only.
class TaskGroup {
public:
    /// `area` names the owner in log lines. `log` outlives the io_context's last run.
    TaskGroup(boost::asio::any_io_executor executor, ports::Log& log, std::string area);
    TaskGroup(const TaskGroup&) = delete;
    TaskGroup& operator=(const TaskGroup&) = delete;
    /// Cancels for good what still runs; does not wait.
    ~TaskGroup();

    /// Starts a task. An exception that leaves it is logged as an error and ends that task only;
    /// "operation aborted" is how cancelled tasks end and is not worth a line. After stop() has
    /// begun a new task is dropped without having run.
    void spawn(boost::asio::awaitable<void> task);

    [[nodiscard]] std::size_t size() const;

    /// Takes no more tasks, waits until all have ended by themselves, at `deadline` cancels the
    /// rest and waits for them, two seconds at the most; a task that survives that is logged.
    /// Tasks that opted in to "total" cancellation learn of the beginning at once. Never awaited
    /// from inside one of the group's own tasks.
    boost::asio::awaitable<void> stop(ports::Deadline deadline);

private:
    struct State;
    std::shared_ptr<State> x_state;
};

}  // namespace bot::async
