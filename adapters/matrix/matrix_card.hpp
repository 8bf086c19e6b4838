#pragma once

#include "bot/core/event/text.hpp"
#include "bot/core/outbox/card.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What we show, in words: Matrix has neither cards nor buttons.
namespace adapters::matrix {

/// Where an incident stands, what can be chosen, and why the room is not encrypted. `command` is
/// how a command begins ("!incident").
[[nodiscard]] bot::core::event::Text card_text(const bot::core::outbox::Card& card,
                                               std::string_view command);

/// The text with a line for each choice under it: its emoji, and what may be typed instead.
[[nodiscard]] bot::core::event::Text with_choices(
    bot::core::event::Text text, const std::vector<bot::core::outbox::Button>& buttons,
    std::string_view command);

/// The text in parts of at most `most` bytes, cut at line ends where there are any and never inside
/// a character or a span that fits. Nothing is lost or added: the parts, one after the other, are
/// the text. At least one part.
[[nodiscard]] std::vector<bot::core::event::Text> parts_of(const bot::core::event::Text& text,
                                                           std::size_t most);

}  // namespace adapters::matrix
