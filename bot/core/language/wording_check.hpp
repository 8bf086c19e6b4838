#pragma once

#include "bot/core/language/finding.hpp"
#include "bot/core/language/people_marks.hpp"
#include "bot/core/language/weighing.hpp"

#include <string_view>
#include <vector>

namespace bot::core::language {

/// Looks for wordings that stop a story: a private mirror for whoever wrote the text. Never a gate,
/// and nothing is counted.
///
/// Made for one roster, and used for many texts. Takes any bytes, in time linear in their number.
class WordingCheck {
public:
    /// The weighing has to outlive it.
    explicit WordingCheck(const Roster& roster = {},
                          const Weighing& weighing = Weighing::instance())
        : x_people{roster}, x_weighing{weighing} {}

    /// By position; no two overlap. Code, quotes, addresses, log lines and regions between
    /// `<!-- language: off -->` and `<!-- language: on -->` are left alone.
    [[nodiscard]] std::vector<Finding> look(std::string_view text) const;

private:
    PeopleMarks x_people;
    const Weighing& x_weighing;
};

}  // namespace bot::core::language
