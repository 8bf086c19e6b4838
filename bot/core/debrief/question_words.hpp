#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

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

/// Finds people's names in running text.
class KnownNames {
public:
    /// A name, and each word of it.
    void add(std::string_view name);
    /// A handle or an id, and what stands before its colon.
    void add_id(std::string_view id);
    /// `text` with "…" for each of them, whatever its case.
    [[nodiscard]] std::string without(std::string_view text) const;

private:
    void take(std::string_view name);
    [[nodiscard]] std::size_t match(std::string_view text, std::size_t at) const;
    std::vector<std::string> x_names;  ///< in small letters, the longest first
};

}  // namespace bot::core::debrief
