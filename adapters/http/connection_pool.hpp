#pragma once

#include "adapters/http/client_connection.hpp"

#include <chrono>
#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace adapters::http {

/// Idle connections by origin. The one used last goes out first; what has lain too long is closed
/// whenever somebody comes by.
class ConnectionPool {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    ConnectionPool(std::size_t per_origin, std::chrono::milliseconds idle_time)
        : x_per_origin{per_origin}, x_idle_time{idle_time} {}

    /// Null where there is none that still looks alive.
    [[nodiscard]] ConnectionPtr take(const std::string& origin, TimePoint now);
    void put(const std::string& origin, ConnectionPtr connection, TimePoint now);
    void clear() { x_idle.clear(); }
    [[nodiscard]] std::size_t size() const;

private:
    struct Idle {
        ConnectionPtr connection;
        TimePoint since;
    };
    void drop_old(TimePoint now);

    std::size_t x_per_origin;
    std::chrono::milliseconds x_idle_time;
    std::unordered_map<std::string, std::vector<Idle>> x_idle;
};

}  // namespace adapters::http
