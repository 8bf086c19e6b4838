#include "adapters/http/connection_pool.hpp"

#include <algorithm>
#include <utility>

namespace adapters::http {

void ConnectionPool::drop_old(TimePoint now) {
    for (auto entry = x_idle.begin(); entry != x_idle.end();) {
        std::erase_if(entry->second,
                      [&](const Idle& idle) { return now - idle.since >= x_idle_time; });
        entry = entry->second.empty() ? x_idle.erase(entry) : std::next(entry);
    }
}

ConnectionPtr ConnectionPool::take(const std::string& origin, TimePoint now) {
    drop_old(now);
    const auto entry = x_idle.find(origin);
    if (entry == x_idle.end())
        return nullptr;
    auto& idle = entry->second;
    while (!idle.empty()) {
        auto connection = std::move(idle.back().connection);
        idle.pop_back();
        if (!connection->stale())
            return connection;
    }
    return nullptr;
}

void ConnectionPool::put(const std::string& origin, ConnectionPtr connection, TimePoint now) {
    drop_old(now);
    if (x_per_origin == 0)
        return;
    auto& idle = x_idle[origin];
    if (idle.size() >= x_per_origin)
        idle.erase(idle.begin());
    idle.push_back(Idle{std::move(connection), now});
}

std::size_t ConnectionPool::size() const {
    std::size_t count = 0;
    for (const auto& entry : x_idle)
        count += entry.second.size();
    return count;
}

}  // namespace adapters::http
