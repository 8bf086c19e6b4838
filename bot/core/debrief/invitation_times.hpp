#pragma once

#include "bot/core/calendar/working_hours.hpp"
#include "bot/core/debrief/seats.hpp"

#include <string>
#include <vector>

namespace bot::core::debrief {

/// When those on the list are written to first, given one after the other: inside their working
/// hours, rested, and never more than three within a quarter of an hour.
class InvitationTimes {
public:
    InvitationTimes(const incident::Incident& incident, event::Instant now)
        : x_incident{incident}, x_now{now} {}

    struct Slot {
        event::Instant at;
        /// So long after the end that memory has faded: three days for a grave incident, five
        /// working days for others.
        bool late = false;
    };
    /// `zone` and `hours` are theirs. Whoever works at any hour is written to at once.
    [[nodiscard]] Slot next(const Participant& participant, const std::string& zone,
                            const calendar::WorkingHours& hours);

private:
    [[nodiscard]] event::Instant rested(const Participant& participant, const std::string& zone,
                                        const calendar::WorkingHours& hours) const;
    [[nodiscard]] event::Instant target(const std::string& zone,
                                        const calendar::WorkingHours& hours) const;
    [[nodiscard]] bool crowded(event::Instant at) const;

    const incident::Incident& x_incident;
    event::Instant x_now;
    std::vector<event::Instant> x_taken;
};

}  // namespace bot::core::debrief
