#include "bot/main/console_log.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace bot::main {
namespace {

spdlog::level::level_enum spdlog_level(ports::LogLevel level) {
    switch (level) {
        case ports::LogLevel::debug:
            return spdlog::level::debug;
        case ports::LogLevel::info:
            return spdlog::level::info;
        case ports::LogLevel::warning:
            return spdlog::level::warn;
        case ports::LogLevel::error:
            return spdlog::level::err;
    }
    return spdlog::level::err;
}

}  // namespace

ConsoleLog::ConsoleLog() {
    const auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    x_logger = std::make_shared<spdlog::logger>("log", sink);
    x_logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    const auto bare = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    x_bare = std::make_shared<spdlog::logger>("bare", bare);
    x_bare->set_pattern("%v");
}

ConsoleLog::~ConsoleLog() = default;

void ConsoleLog::write(ports::LogLevel level, std::string_view area, std::string_view line) {
    x_logger->log(spdlog_level(level), "{}: {}", area, line);
}

void ConsoleLog::announce(std::string_view line) {
    x_bare->info("{}", line);
}

}  // namespace bot::main
