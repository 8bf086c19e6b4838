#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

/// The wording of questions.
namespace bot::core::debrief {

/// Typographic quotation marks and apostrophes as plain ones.
[[nodiscard]] std::string straight_quotes(std::string_view text);
/// How many characters it has; bytes that are no UTF-8 count one each.
[[nodiscard]] std::size_t characters(std::string_view text);
/// On one line, single blanks, at most `most` characters, "…" for what was cut.
[[nodiscard]] std::string shortened_line(std::string_view text, std::size_t most);

/// `words` with each placeholder ("{time}") replaced by what `values` has under its name. Where
/// the whole is longer than `most` characters, the longest value is shortened. Empty where a
/// placeholder has no value.
[[nodiscard]] std::string filled(std::string_view words,
                                 const std::map<std::string, std::string>& values,
                                 std::size_t most);

}  // namespace bot::core::debrief
