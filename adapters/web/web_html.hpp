#pragma once

#include "bot/core/decide/snapshot.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace adapters::web {

/// Text as it may stand in an element or a quoted attribute.
[[nodiscard]] std::string escape(std::string_view text);

/// A whole page in our design. `body` is markup already.
[[nodiscard]] std::string page(std::string_view title, std::string_view body);

[[nodiscard]] std::string list_page(
    const std::vector<bot::core::decide::IncidentSummary>& incidents);
/// 404 and the like: what is the matter, and a way back.
[[nodiscard]] std::string problem_page(std::string_view title, std::string_view words);

/// The draft's own document with a bar above it and the module that keeps it current; a document
/// whose head or body is not found stays as it is. `newest`: the number it is known to hold.
[[nodiscard]] std::string live_page(std::string draft, std::string_view incident,
                                    std::int64_t newest);

}  // namespace adapters::web
