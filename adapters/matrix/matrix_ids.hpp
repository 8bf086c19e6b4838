#pragma once

#include "bot/core/event/text.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Matrix ids (Matrix specification, Appendices: Identifier grammar). Opaque beyond their first
/// character: a room id names no server for certain. For paths they go through
/// http::percent_encode, one component at a time.
namespace adapters::matrix {

/// At most 255 bytes of UTF-8 that begin with the kind's own character, without white space or
/// control characters, which no server gives out and which our own keys rely on.
[[nodiscard]] bool is_user_id(std::string_view id);     ///< "@name:server"
[[nodiscard]] bool is_room_id(std::string_view id);     ///< "!…"
[[nodiscard]] bool is_room_alias(std::string_view id);  ///< "#name:server"
[[nodiscard]] bool is_event_id(std::string_view id);    ///< "$…"

/// "alice" of "@alice:example.org:8448": what stands before the first colon; empty where none.
[[nodiscard]] std::string_view localpart_of(std::string_view id);
/// "example.org:8448": what stands behind the first colon; empty where none.
[[nodiscard]] std::string_view server_of(std::string_view id);

/// What a matrix.to link or a matrix: URI leads to: PersonRef, RoomRef (its room an id or an
/// alias) or MessageRef; nothing for any other address.
[[nodiscard]] std::optional<bot::core::event::Meaning> meaning_of_link(std::string_view url);

[[nodiscard]] std::string link_to_user(std::string_view user);
/// `room` is an id or an alias; `via` are servers that know it, of which the first three are named.
[[nodiscard]] std::string link_to_room(std::string_view room, const std::vector<std::string>& via);
[[nodiscard]] std::string link_to_message(std::string_view room, std::string_view event,
                                          const std::vector<std::string>& via);

/// Where a file lies: "mxc://server/id". Nothing where either part could lead elsewhere.
struct MediaRef {
    std::string server;
    std::string id;
    friend bool operator==(const MediaRef&, const MediaRef&) = default;
};
[[nodiscard]] std::optional<MediaRef> parse_media(std::string_view uri);

}  // namespace adapters::matrix
