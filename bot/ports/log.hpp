#pragma once

#include <string_view>

namespace bot::ports {

enum class LogLevel { debug, info, warning, error };

/// Where the program tells its operator what it does. Lines never hold tokens or message bodies.
class Log {
public:
    virtual ~Log() = default;
    virtual void write(LogLevel level, std::string_view area, std::string_view line) = 0;
};

}  // namespace bot::ports
