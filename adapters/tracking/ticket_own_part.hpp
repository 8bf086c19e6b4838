#pragma once

#include "bot/core/outbox/effect.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Which part of a ticket's text is ours. It begins with a paragraph that says so and ends with the
/// reference line; what people write above and below is theirs, whatever they cite.
namespace adapters::tracking {

/// The order's text in CommonMark, as far as the reference line, which is no part of it.
[[nodiscard]] std::string own_words(const bot::core::outbox::FileTicket& order);

/// One piece of a text: a line, or a paragraph of a document.
struct TextPiece {
    bool opens = false;   ///< it says that what follows is ours
    bool refers = false;  ///< it begins with the reference line: what only cites it does not end us
};
/// Of a line.
[[nodiscard]] TextPiece text_piece(std::string_view words, std::string_view marker);

/// From `begin` up to `end` are pieces of ours.
struct OwnPart {
    std::size_t begin = 0;
    std::size_t end = 0;
};
/// Where no piece tells, all is ours: nothing that is to go may stay. Tickets of old have no
/// paragraph at the beginning.
[[nodiscard]] OwnPart own_part(const std::vector<TextPiece>& pieces);

/// `ours`, with the marker, in place of what of ours stands there.
[[nodiscard]] std::string with_own_part(std::string_view stands, std::string_view ours,
                                        std::string_view marker);

}  // namespace adapters::tracking
