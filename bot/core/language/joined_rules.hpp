#pragma once

#include "bot/core/language/rule.hpp"

#include <initializer_list>
#include <span>
#include <vector>

namespace bot::core::language {

/// Tables of one class that stand in files of their own.
[[nodiscard]] std::span<const Rule> counterfactual_undone();
[[nodiscard]] std::span<const Rule> counterfactual_untold();
[[nodiscard]] std::span<const Rule> exhortation_appeals();
[[nodiscard]] std::span<const Rule> negligence_care();
[[nodiscard]] std::span<const Rule> negligence_heed();
[[nodiscard]] std::span<const Rule> normative_late();
[[nodiscard]] std::span<const Rule> normative_procedure();
[[nodiscard]] std::span<const Rule> normative_verdict();
[[nodiscard]] std::span<const Rule> person_cause_blame();
[[nodiscard]] std::span<const Rule> person_cause_owned();
[[nodiscard]] std::span<const Rule> person_cause_reasons();
[[nodiscard]] std::span<const Rule> retribution_losses();

[[nodiscard]] std::vector<Rule> joined_rules(std::initializer_list<std::span<const Rule>> tables);

}  // namespace bot::core::language
