#pragma once

#include "bot/ports/log.hpp"

#include <memory>

namespace spdlog {
class logger;
}

namespace bot::main {

/// Lines on standard error: time in UTC, level, area, words. May be called from both our threads.
class ConsoleLog final : public ports::Log {
public:
    ConsoleLog();
    ~ConsoleLog() override;
    void write(ports::LogLevel level, std::string_view area, std::string_view line) override;
    /// A line others read by its words ("listening on …"): printed bare.
    void announce(std::string_view line);

private:
    std::shared_ptr<spdlog::logger> x_logger;
    std::shared_ptr<spdlog::logger> x_bare;
};

}  // namespace bot::main
