#pragma once

#include "adapters/tracking/ticket_text_tree.hpp"
#include "adapters/tracking/ticket_writing.hpp"

#include <string>
#include <string_view>

namespace adapters::tracking {

/// The words of a title with an unseen joiner (U+2060) inside each sign that the tracker would look
/// up: mentions, numbers of tickets, macros. Escaping does not help there: trackers look for them
/// in what was rendered already. Keys of tickets stay: no title links them.
[[nodiscard]] std::string inert_words(Dialect dialect, std::string_view words);

/// The same throughout a text, keys of tickets ("OPS-12") included. Code stays as it is, where the
/// tracker sees that it is code.
[[nodiscard]] Blocks inert(Dialect dialect, Blocks blocks);

}  // namespace adapters::tracking
