#pragma once

#include "adapters/tracking/ticket_writing.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What a tracker would show of a text, read by other means than it was written by.
struct Shown {
    std::string words;                    ///< of all blocks, no joiners, no space
    std::vector<std::string> objections;  ///< what it would do beside showing words
};

[[nodiscard]] Shown shown(adapters::tracking::Dialect dialect, const std::string& text);
[[nodiscard]] Shown shown_document(const nlohmann::json& document);

/// The words without joiners and space, as `Shown` has them.
[[nodiscard]] std::string squeezed(std::string_view words);
