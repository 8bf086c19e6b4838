#pragma once

#include "adapters/tracking/ticket_text_tree.hpp"

#include <string_view>

namespace adapters::tracking {

/// Whether signs around the run at `at` of a line would be read as marks of style in every dialect:
/// words within, and space, an end or a sign that begins or ends a phrase without. Where not, the
/// words go without their style.
[[nodiscard]] bool takes_marks(const Runs& line, std::size_t at);

}  // namespace adapters::tracking
