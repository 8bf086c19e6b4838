#include "bot/core/debrief/accounts.hpp"
#include "bot/core/debrief/nearness.hpp"

#include <algorithm>
#include <array>

namespace bot::core::debrief {
namespace {

constexpr std::size_t moments_that_count = 3;
constexpr std::array aspects{Aspect::actions, Aspect::effects, Aspect::expectations,
                             Aspect::assumptions, Aspect::timeline_view};

}  // namespace

std::string_view described(Aspect aspect) {
    switch (aspect) {
        case Aspect::actions:
            return "what they did";
        case Aspect::effects:
            return "what they saw";
        case Aspect::expectations:
            return "what they expected";
        case Aspect::assumptions:
            return "what they took as given";
        case Aspect::timeline_view:
            break;
    }
    return "what they thought was going on";
}

std::vector<Coverage> coverage(const Debrief& debrief, std::span<const timeline::Entry> entries,
                               std::span<const Moment> moments,
                               std::span<const Question> questions) {
    const auto told = tellings(debrief, questions, Reader::facilitator);
    const Nearness times{entries};
    std::set<incident::Seat> seats;
    for (const auto& [person, interview] : debrief.interviews) {
        if (!interview.seats.empty() && !interview.dropped)
            seats.insert(interview.seats.front());
    }
    std::vector<Coverage> grid;
    for (const auto& moment : moments) {
        auto& row = grid.emplace_back(Coverage{moment, {}});
        for (const auto seat : seats) {
            auto& cell = row.seats.emplace_back(seat, std::set<Aspect>{}).second;
            for (const auto& one : told) {
                if (one.seat == seat && one.aspect && times.near(one.moment, moment.entry))
                    cell.insert(*one.aspect);
            }
        }
    }
    return grid;
}

std::vector<std::string> holes(std::span<const Coverage> coverage) {
    std::vector<std::string> lines;
    for (const auto& row : coverage.first(std::min(coverage.size(), moments_that_count))) {
        for (const auto aspect : aspects) {
            const bool exists =
                std::any_of(row.seats.begin(), row.seats.end(),
                            [&](const auto& cell) { return cell.second.contains(aspect); });
            if (!exists)
                lines.push_back("Nobody has described " + std::string{described(aspect)} + " at " +
                                clock_words(row.moment.at) + ".");
        }
    }
    return lines;
}

}  // namespace bot::core::debrief
