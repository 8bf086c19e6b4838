#pragma once

#include "bot/core/timeline/timeline.hpp"

#include <map>
#include <span>

namespace bot::core::debrief {

/// What belongs together: the same entry, or two of nearly the same time.
class Nearness {
public:
    explicit Nearness(std::span<const timeline::Entry> entries);

    [[nodiscard]] bool near(event::FactNumber one, event::FactNumber other) const;
    /// When the entry was; the beginning of time for one that is not there.
    [[nodiscard]] event::Instant at(event::FactNumber entry) const;

private:
    std::map<event::FactNumber, event::Instant> x_times;
};

/// "14:02 UTC".
[[nodiscard]] std::string clock_words(event::Instant at);

}  // namespace bot::core::debrief
