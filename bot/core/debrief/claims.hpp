#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What an account says in so many words that another account may say differently.
namespace bot::core::debrief {

enum class ClaimKind {
    time,       ///< about: the event; value: "14:05"
    certainty,  ///< value: "certain", "unsure"
    suspect,    ///< value: what was taken for the source
    signal,     ///< about: "alert"; value: "seen", "absent"
    task        ///< about: the work; value: who was on it, "i" for the one who tells
};

struct Claim {
    ClaimKind kind = ClaimKind::time;
    std::string about;
    std::string value;  ///< as it was written
    friend bool operator==(const Claim&, const Claim&) = default;
};

/// The claims in somebody's words, in order of kind and place, each once. Where an account says
/// both of one thing it claims neither. Any bytes.
[[nodiscard]] std::vector<Claim> claims(std::string_view words);

/// What the two say differently of one thing, in words that side with neither; empty where they do
/// not. `task` compares as written: who "i" is, the caller knows.
[[nodiscard]] std::string difference(const Claim& one, const Claim& other);

}  // namespace bot::core::debrief
