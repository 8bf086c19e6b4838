#pragma once

#include "bot/core/event/text.hpp"

#include <optional>
#include <string_view>

/// What people wrote, from Matrix's notations to ours.
namespace adapters::matrix {

/// A formatted_body (Matrix specification: m.room.message msgtypes), however broken, in one pass:
/// tags that mean something become spans, line ends, "• " and "> "; a quoted message that is
/// replied to is left out.
[[nodiscard]] bot::core::event::Text read_html(std::string_view html);

/// The same words, with what people typed without a program's help made into spans: addresses of
/// the web and of Matrix, and "@name:server".
[[nodiscard]] bot::core::event::Text with_typed_links(const bot::core::event::Text& text);

/// What an address leads to: something of Matrix's, or a page or mailbox; nothing for addresses
/// that nobody should be sent to.
[[nodiscard]] std::optional<bot::core::event::Meaning> meaning_of_address(std::string_view url);

}  // namespace adapters::matrix
