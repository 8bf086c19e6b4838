#pragma once

#include "bot/core/calendar/zone_clock.hpp"
#include "bot/core/debrief/moments.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace bot::core::debrief {

/// A question chosen for somebody, in its final words.
struct Chosen {
    const Question* question = nullptr;
    const Moment* moment = nullptr;  ///< null: about the whole
    incident::PlannedQuestion planned;
};

/// Weight of what has a place of its own: the last to give way to a follow-up.
inline constexpr int fixed_weight = 40;

[[nodiscard]] bool has(const Question& question, Trigger trigger);

/// In the words of one person: times on their clock. Nothing where the words do not fit or a
/// placeholder has no value at this moment.
[[nodiscard]] std::optional<incident::PlannedQuestion> worded(const Question& question,
                                                              const Moment* moment, const Fit& fit,
                                                              const calendar::ZoneClock& clock);
/// The one that goes through all moments.
[[nodiscard]] std::optional<incident::PlannedQuestion> told_back(const Question& question,
                                                                 const std::vector<Moment>& moments,
                                                                 const calendar::ZoneClock& clock);
/// Forward in time; within a moment by kind; what is about the whole behind, the closing last.
void put_in_order(std::vector<Chosen>& chosen);

/// What is planned to be told about the moments of the incident, by whom.
class PlannedTellings {
public:
    void add(event::Instant at, const event::PersonRef& who, std::optional<Aspect> aspect);
    void take_out(event::Instant at, const event::PersonRef& who, std::optional<Aspect> aspect);
    [[nodiscard]] bool spoken_about(event::Instant at) const;
    /// How many people are asked for this aspect there.
    [[nodiscard]] std::size_t given(event::Instant at, Aspect aspect) const;

private:
    struct Telling {
        event::Instant at;
        event::PersonRef who;
        std::optional<Aspect> aspect;
    };
    std::vector<Telling> x_tellings;
};

}  // namespace bot::core::debrief
