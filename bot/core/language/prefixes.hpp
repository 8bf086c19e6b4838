#pragma once

#include <cstddef>
#include <string_view>

/// What people say about a message by how it begins. Case and leading blanks do not matter.
namespace bot::core::language {

/// Length in bytes of a "TL:" or "timeline:" at the start of `text`, with the blanks around it; 0
/// where it begins otherwise, or nothing follows.
[[nodiscard]] std::size_t note_prefix(std::string_view text);

/// Whether it begins with "off the record:" or "otr:".
[[nodiscard]] bool off_the_record(std::string_view text);

}  // namespace bot::core::language
