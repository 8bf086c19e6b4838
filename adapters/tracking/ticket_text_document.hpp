#pragma once

#include "adapters/tracking/ticket_text_tree.hpp"

#include <nlohmann/json_fwd.hpp>

namespace adapters::tracking {

/// Atlassian Document Format, version 1: no empty text, no mark beside code but a link, a list item
/// begins with a paragraph.
[[nodiscard]] nlohmann::json write_document(const Blocks& blocks);

}  // namespace adapters::tracking
