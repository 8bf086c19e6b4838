#pragma once

#include <cstddef>
#include <string_view>

namespace bot::core::timeline {

/// Length in bytes of `word` and a colon at the start of `text`, with the blanks before, between
/// and behind them; 0 where it begins otherwise. Case does not matter; `word` is in small letters.
[[nodiscard]] std::size_t leading_word(std::string_view text, std::string_view word);

/// The same for what makes a message a note: "TL:" or "timeline:".
[[nodiscard]] std::size_t note_word(std::string_view text);

}  // namespace bot::core::timeline
