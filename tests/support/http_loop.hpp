#pragma once

#include "bot/ports/log.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tests::support {

/// Remembers what was logged.
class RecordedLog : public bot::ports::Log {
public:
    void write(bot::ports::LogLevel, std::string_view area, std::string_view line) override {
        lines.push_back(std::string{area} + ": " + std::string{line});
    }
    [[nodiscard]] bool has(std::string_view part) const {
        for (const auto& line : lines)
            if (line.find(part) != std::string::npos)
                return true;
        return false;
    }

    std::vector<std::string> lines;
};

/// Runs one coroutine to its end on `io` and gives what it returned; its exception (a failed
/// REQUIRE included) comes out here, and so does the lack of an ending within `limit`.
template <class T>
T run(boost::asio::io_context& io, boost::asio::awaitable<T> task,
      std::chrono::seconds limit = std::chrono::seconds{20}) {
    struct Ending {
        bool has_come = false;
        std::exception_ptr thrown{};
        std::optional<T> result{};
    };
    const auto ending = std::make_shared<Ending>();
    // A task that was given up may end in a later run, which it must not stop.
    auto on_end = [&io, awaited = std::weak_ptr<Ending>{ending}](std::exception_ptr error,
                                                                 std::optional<T> value) {
        const auto place = awaited.lock();
        if (!place)
            return;
        *place = Ending{true, std::move(error), std::move(value)};
        io.stop();
    };
    auto boxed = [](boost::asio::awaitable<T> inner) -> boost::asio::awaitable<std::optional<T>> {
        std::optional<T> value;
        value.emplace(co_await std::move(inner));
        co_return value;
    };
    boost::asio::co_spawn(io, boxed(std::move(task)), on_end);
    io.restart();
    io.run_for(limit);
    if (ending->thrown)
        std::rethrow_exception(ending->thrown);
    if (!ending->has_come)
        throw std::runtime_error{"the task did not end"};
    return std::move(*ending->result);
}

inline void run(boost::asio::io_context& io, boost::asio::awaitable<void> task,
                std::chrono::seconds limit = std::chrono::seconds{20}) {
    auto boxed = [](boost::asio::awaitable<void> inner) -> boost::asio::awaitable<bool> {
        co_await std::move(inner);
        co_return true;
    };
    run<bool>(io, boxed(std::move(task)), limit);
}

}  // namespace tests::support
