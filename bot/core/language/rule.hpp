#pragma once

#include "bot/core/language/finding.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace bot::core::language {

/// What else a rule asks of the words it matched.
enum class Guard : std::uint8_t {
    none,
    only_people  ///< no capital letter inside but those of people: not "the Transfer Manager"
};

/// One wording. All are RE2 patterns over a working copy (see WorkingCopy, PeopleMarks), in any
/// case, where `{NAME}` stands for an entry of the vocabulary.
///
/// The trigger is what is reported. Each of its alternatives has one mark, `<one|or|other>`: words
/// of which one stands in each match, so that a sentence without them costs nothing. The rarer they
/// are, the better; what stands before them is looked for once they are found. The windows are up
/// to 80 characters to the left and to the right of the match in its clause, and its sentence;
/// each must match, or with `not_` must not. An empty pattern asks nothing.
struct Rule {
    std::string_view id;
    std::string_view trigger;
    std::string_view left{};
    std::string_view not_left{};
    std::string_view right{};
    std::string_view not_right{};
    std::string_view sentence{};
    std::string_view not_sentence{};
    Guard guard = Guard::none;
    bool takes_right = false;  ///< what `right` matched is part of the wording: whom the act harmed
};

[[nodiscard]] std::span<const Rule> counterfactual_rules();
[[nodiscard]] std::span<const Rule> normative_rules();
[[nodiscard]] std::span<const Rule> human_error_rules();
[[nodiscard]] std::span<const Rule> person_cause_rules();
[[nodiscard]] std::span<const Rule> negligence_rules();
[[nodiscard]] std::span<const Rule> root_cause_rules();
[[nodiscard]] std::span<const Rule> blaming_question_rules();
[[nodiscard]] std::span<const Rule> retribution_rules();
[[nodiscard]] std::span<const Rule> exhortation_rules();
[[nodiscard]] std::span<const Rule> hindsight_rules();

[[nodiscard]] std::span<const Rule> rules_of(WordingClass wording);

}  // namespace bot::core::language
