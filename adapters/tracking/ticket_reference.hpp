#pragma once

#include <string>
#include <string_view>

/// By what a ticket or a comment of ours is found again.
namespace adapters::tracking {

/// The line that stands in its text: "Ref: ss7f3c9a2b41d0".
[[nodiscard]] std::string reference_line(std::string_view marker);
/// Whether it is such a line, of whichever ticket. People write "Ref: PR 12" or a commit's hash.
[[nodiscard]] bool is_reference_line(std::string_view line);

/// Whether the text has the marker as a word of its own.
[[nodiscard]] bool holds(std::string_view text, std::string_view marker);

/// A marker for what is written under this key of an effect: letters and digits.
[[nodiscard]] std::string comment_marker(std::string_view effect_key);

}  // namespace adapters::tracking
