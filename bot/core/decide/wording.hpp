#pragma once

#include "bot/core/event/text.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace bot::core::decide {

/// Words in which what stands between backquotes is meant to be typed, and shown so.
[[nodiscard]] event::Text speak(std::string_view words);

/// At most `bytes`, cut between characters, with "…" where something was cut.
[[nodiscard]] std::string shortened(std::string_view words, std::size_t bytes);

/// With a capital first letter.
[[nodiscard]] std::string capitalised(std::string words);

/// "a, b and c"
template <class Words>
[[nodiscard]] std::string listed(const Words& words) {
    std::string result;
    std::size_t left = words.size();
    for (const auto& word : words) {
        result += word;
        --left;
        if (left > 0)
            result += left == 1 ? " and " : ", ";
    }
    return result;
}

}  // namespace bot::core::decide
