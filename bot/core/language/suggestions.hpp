#pragma once

#include "bot/core/language/finding.hpp"

#include <string_view>
#include <vector>

namespace bot::core::language {

/// What to tell the writer about it: how else the same can be told.
[[nodiscard]] std::string_view suggestion(const Finding& finding);

/// What one writer is shown of the findings in one document, which are by position: three at the
/// most, the highest level first, and one hint each about causes and about hindsight, since the
/// same hint again and again teaches to look away.
[[nodiscard]] std::vector<Finding> worth_showing(const std::vector<Finding>& findings);

}  // namespace bot::core::language
