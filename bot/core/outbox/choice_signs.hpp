#pragma once

#include "bot/core/outbox/card.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Choices where a chat has no buttons: each stands as a line with an emoji, and reacting with that
/// emoji is pressing the button.
namespace bot::core::outbox {

/// The emoji that always means this command, whatever stands beside it; empty where there is none.
[[nodiscard]] std::string_view sign_of(const Button& button);

/// One emoji a button, no two alike: its own, else the number of its place, one to nine. Empty
/// beyond: such a choice can only be typed.
[[nodiscard]] std::vector<std::string> signs_of(const std::vector<Button>& buttons);

/// The button that a reaction means, with or without emoji variation selectors (U+FE0F); null where
/// none.
[[nodiscard]] const Button* chosen(const std::vector<Button>& buttons, std::string_view reaction);

/// Whether an emoji is a sign of any choice there may be, offered or not.
[[nodiscard]] bool is_sign(std::string_view reaction);

}  // namespace bot::core::outbox
