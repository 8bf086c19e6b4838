#pragma once

#include "bot/async/task_group.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/log.hpp"
#include "bot/ports/result.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <functional>
#include <map>
#include <string>

namespace bot::app {

/// Asks every platform now and then whether it lets us in, and remembers the answer in words.
/// io thread only.
class ConnectionWatch {
public:
    /// Whether a platform can be reached and lets us in, in words; ok when it does.
    using Check =
        std::function<boost::asio::awaitable<ports::Result<std::string>>(ports::Deadline)>;

    /// How long to wait before asking again.
    struct Pace {
        std::chrono::milliseconds while_connected = std::chrono::minutes{1};
        std::chrono::milliseconds while_not = std::chrono::seconds{5};
    };

    /// The checks, by platform, and the log outlive the watch.
    ConnectionWatch(boost::asio::any_io_executor executor, std::map<std::string, Check> checks,
                    ports::Log& log, Pace pace);

    void start();
    boost::asio::awaitable<void> stop(ports::Deadline deadline);

    /// By platform: "connected", or what is wrong; "not asked yet" at first.
    [[nodiscard]] const std::map<std::string, std::string>& states() const { return x_states; }
    [[nodiscard]] bool all_connected() const;

private:
    boost::asio::awaitable<void> watch(std::string platform, const Check& check);

    boost::asio::any_io_executor x_executor;
    const std::map<std::string, Check> x_checks;
    const Pace x_pace;
    ports::Log& x_log;
    std::map<std::string, std::string> x_states;
    async::TaskGroup x_tasks;
};

}  // namespace bot::app
