#pragma once

#include "bot/core/event/text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Our words in Slack's notation (Slack: Formatting message text).
namespace adapters::slack {

/// The three characters that mean something, coded; whatever people typed is inert then.
[[nodiscard]] std::string escape(std::string_view words);

/// Mentions and links work in Slack, everything else is words; no notation of ours in it.
[[nodiscard]] std::string to_mrkdwn(const bot::core::event::Text& text);

/// At most `limit` characters (UTF-16 units, as the strictest reading of Slack's limits), cut on a
/// character's border with "…" where something is missing. Words, not mrkdwn.
[[nodiscard]] std::string shortened(std::string_view words, std::size_t limit);

/// Pieces whose mrkdwn is at most `limit` bytes each, split at line ends where there are any, else
/// at spaces, else on character borders; never inside a mention or link that fits in one piece.
/// At least one piece.
[[nodiscard]] std::vector<std::string> mrkdwn_pieces(const bot::core::event::Text& text,
                                                     std::size_t limit);

}  // namespace adapters::slack
