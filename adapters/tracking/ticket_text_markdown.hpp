#pragma once

#include "adapters/tracking/ticket_text_tree.hpp"

#include <string>

namespace adapters::tracking {

/// GitHub flavoured Markdown, which the others understand too. A code's language is left out: some
/// languages are drawn, not shown.
[[nodiscard]] std::string write_markdown(const Blocks& blocks);

}  // namespace adapters::tracking
