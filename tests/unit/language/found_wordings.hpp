#pragma once

#include "bot/core/language/wording_check.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// "class: words" of each finding, in order.
inline std::vector<std::string> findings_of(const bot::core::language::WordingCheck& check,
                                            std::string_view text) {
    std::vector<std::string> found;
    for (const auto& finding : check.look(text))
        found.push_back(std::string{to_string(finding.wording)} + ": " + finding.match);
    return found;
}

inline std::vector<std::string> found_wordings(std::string_view text,
                                               std::vector<std::string> people = {}) {
    return findings_of(bot::core::language::WordingCheck{{std::move(people)}}, text);
}

/// Takes all that rules find for likely, and is sure of nothing itself.
inline const bot::core::language::Weighing& rules_alone() {
    static const bot::core::language::Weighing weighing{
        "own 0 0 0 0 0 0 0 0 0 0\nlikely 0\nsure 1\n\n"};
    return weighing;
}

/// Weights are learnt anew with every text that is added: what is said of a rule is said of rules.
inline std::vector<std::string> ruled_wordings(std::string_view text,
                                               std::vector<std::string> people = {}) {
    return findings_of(bot::core::language::WordingCheck{{std::move(people)}, rules_alone()}, text);
}

inline void speaks(std::string_view text, const std::string& finding) {
    CAPTURE(text);
    CHECK(ruled_wordings(text) == std::vector<std::string>{finding});
}

inline void silent(std::string_view text) {
    CAPTURE(text);
    CHECK(ruled_wordings(text).empty());
}

}  // namespace tests
