#pragma once

#include "bot/core/event/text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bot::core::command {

/// One word of a command: what stands between blanks, between quotes, or in a span that means
/// somebody or something ("@Alice Smith" is one word). Words in a style are as if they had none.
struct Token {
    std::size_t offset = 0;  ///< in Text::plain, quotes included
    std::size_t length = 0;
    std::string word;  ///< without its quotes
    bool quoted = false;
    std::optional<event::Meaning> meaning;  ///< never a Style
};

[[nodiscard]] std::vector<Token> tokenise(const event::Text& text);

/// The words from `first` up to, not including, `last`, as one text with their spans and inner
/// blanks. Quotes around the whole are cut off.
[[nodiscard]] event::Text between(const event::Text& text, const std::vector<Token>& tokens,
                                  std::size_t first, std::size_t last);

}  // namespace bot::core::command
