#pragma once

#include <optional>
#include <string>
#include <string_view>

/// The smallest pieces of HTML (WHATWG HTML, 13.2.5 Tokenization, as far as messages need it).
namespace adapters::matrix {

/// One "<…>" at the beginning of some text.
class HtmlTag {
public:
    std::string name{};  ///< lower case; empty for comments and the like
    bool closing = false;
    std::string_view attributes{};  ///< between the name and the ">"
    std::size_t length = 0;         ///< from "<" to behind ">"

    /// The attribute's value with entities decoded; nothing where it is not there.
    [[nodiscard]] std::optional<std::string> attribute(std::string_view wanted) const;
};

enum class TagVerdict { tag, no_tag, never_closed };

/// Reads the tag at the beginning of `text`, which begins with "<". `no_tag`: the "<" is a
/// character like any other. `never_closed`: all that follows is to be taken for words.
[[nodiscard]] TagVerdict read_tag(std::string_view text, HtmlTag& tag);

/// Entities decoded, zero bytes left out.
[[nodiscard]] std::string decode_entities(std::string_view coded);

}  // namespace adapters::matrix
