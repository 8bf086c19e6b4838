#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace adapters::matrix {

/// The character for a reaction that is told by its short name: in Matrix the key of a reaction is
/// the emoji itself. What has no character here is sent as it is.
[[nodiscard]] inline std::string emoji_of(std::string_view reaction) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> known{{
        {"white_check_mark", "✅"},
        {"heavy_check_mark", "✔"},
        {"eyes", "👀"},
        {"pushpin", "📌"},
        {"star", "⭐"},
        {"ticket", "🎫"},
        {"question", "❓"},
        {"no_entry_sign", "🚫"},
        {"zipper_mouth_face", "🤐"},
        {"thumbsup", "👍"},
        {"+1", "👍"},
    }};
    for (const auto& [name, character] : known) {
        if (name == reaction)
            return std::string{character};
    }
    return std::string{reaction};
}

/// Two keys that look alike are the same reaction, with or without the variation selector.
[[nodiscard]] inline std::string without_variation(std::string_view key) {
    constexpr std::string_view selector = "\xEF\xB8\x8F";
    std::string plain{key};
    for (auto at = plain.find(selector); at != std::string::npos; at = plain.find(selector, at))
        plain.erase(at, selector.size());
    return plain;
}

}  // namespace adapters::matrix
