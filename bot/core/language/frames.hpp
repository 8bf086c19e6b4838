#pragma once

#include "bot/core/language/finding.hpp"

#include <string_view>

namespace bot::core::language {

/// Whether a wording is not the writer's own statement, whatever its class: it is named as a
/// wording ("the word careless"), told not to be used, told of customers, or only supposed
/// ("if somebody forgets it"). `left` is the clause before the wording.
[[nodiscard]] bool is_no_statement(WordingClass wording, std::string_view left,
                                   std::string_view match);

}  // namespace bot::core::language
