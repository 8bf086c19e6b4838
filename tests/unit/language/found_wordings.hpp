#pragma once

#include "bot/core/language/wording_check.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// "class: words" of each finding, in order.
inline std::vector<std::string> found_wordings(std::string_view text,
                                               std::vector<std::string> people = {}) {
    std::vector<std::string> found;
    const bot::core::language::WordingCheck check{{std::move(people)}};
    for (const auto& finding : check.look(text))
        found.push_back(std::string{to_string(finding.wording)} + ": " + finding.match);
    return found;
}

inline void speaks(std::string_view text, const std::string& finding) {
    CAPTURE(text);
    CHECK(found_wordings(text) == std::vector<std::string>{finding});
}

inline void silent(std::string_view text) {
    CAPTURE(text);
    CHECK(found_wordings(text).empty());
}

}  // namespace tests
