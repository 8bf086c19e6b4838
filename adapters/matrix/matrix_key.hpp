#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// How our own deeds are known again, by the homeserver and by us.
namespace adapters::matrix {

/// In the content of what we say: the key of the attempt, and which part of a long text it is.
inline constexpr const char* key_field = "org.secondstory.key";
inline constexpr const char* part_field = "org.secondstory.part";
/// State of the rooms we made: the attempt's key, and for a direct room the person's id.
inline constexpr const char* marker_type = "org.secondstory.room";

/// The transaction id of one step of an attempt: letters, digits, ".", "-" and "_" alone, at most
/// 200 of them, different for different keys and steps. The same again is what the homeserver does
/// only once, as long as it remembers (Matrix specification: Transaction identifiers).
[[nodiscard]] std::string transaction_id(std::string_view key, std::string_view step);

}  // namespace adapters::matrix
