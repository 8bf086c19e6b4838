#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

/// What is written into tickets.
namespace adapters::tracking {

/// The title as one line of at most `most` characters (code points), cut with "…".
[[nodiscard]] std::string title_line(std::string_view title, std::size_t most = 255);

/// CommonMark in a tracker's own markup.
using Translate = std::function<std::string(std::string_view common_mark)>;

/// The text in the tracker's markup, in at most `most` bytes: what is longer is cut before it is
/// translated, so that nothing stays open, and says so. Then `lines`, which are never cut, as a
/// paragraph of their own.
[[nodiscard]] std::string ticket_body(std::string_view common_mark, std::string_view lines,
                                      std::size_t most, const Translate& translate);

/// The line by which a ticket or comment is found again: "Ref: incx7f3c9a2b41d0".
[[nodiscard]] std::string reference_line(std::string_view marker);
/// Whether the text has the marker as a word of its own.
[[nodiscard]] bool holds(std::string_view text, std::string_view marker);

/// A marker for what is written under this key of an effect: letters and digits.
[[nodiscard]] std::string comment_marker(std::string_view effect_key);

}  // namespace adapters::tracking
