#include "bot/core/debrief/nearness.hpp"

#include <chrono>

namespace bot::core::debrief {
namespace {

constexpr auto together = std::chrono::minutes{3};

}  // namespace

Nearness::Nearness(std::span<const timeline::Entry> entries) {
    for (const auto& entry : entries)
        x_times.emplace(entry.id, entry.at);
}

bool Nearness::near(event::FactNumber one, event::FactNumber other) const {
    if (one == other)
        return one != event::FactNumber{};
    const auto first = x_times.find(one);
    const auto second = x_times.find(other);
    return first != x_times.end() && second != x_times.end() &&
           std::chrono::abs(first->second - second->second) <= together;
}

event::Instant Nearness::at(event::FactNumber entry) const {
    const auto found = x_times.find(entry);
    return found == x_times.end() ? event::Instant{} : found->second;
}

std::string clock_words(event::Instant at) {
    return event::to_rfc3339(at).substr(11, 5) + " UTC";
}

}  // namespace bot::core::debrief
