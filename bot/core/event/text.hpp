#pragma once

#include "bot/core/event/ids.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bot::core::event {

struct Link {
    std::string url;
    friend auto operator<=>(const Link&, const Link&) = default;
};

enum class Style { bold, italic, code };

/// What a stretch of text stands for, beside the words that show it.
using Meaning = std::variant<PersonRef, RoomRef, MessageRef, Link, Style>;

/// Bytes [offset, offset + length) of Text::plain, on character borders. Spans are ordered by
/// offset and do not overlap.
struct Span {
    std::size_t offset = 0;
    std::size_t length = 0;
    Meaning meaning;
    friend auto operator<=>(const Span&, const Span&) = default;
};

/// Words as a person reads them, UTF-8, in both directions. Mentions stand in `plain` with the
/// label known when it was read ("@Alice", or "@U01" where no name was known yet) and keep the id
/// in their span, so that a reader can be shown today's name or a role instead. Nothing in `plain`
/// is markup of any platform: writers escape all of it.
struct Text {
    std::string plain;
    std::vector<Span> spans;
    friend auto operator<=>(const Text&, const Text&) = default;
};

/// Writes a Text piece by piece.
class TextWriter {
public:
    TextWriter& plain(std::string_view words);
    TextWriter& bold(std::string_view words) { return span(words, Style::bold); }
    TextWriter& italic(std::string_view words) { return span(words, Style::italic); }
    TextWriter& code(std::string_view words) { return span(words, Style::code); }
    TextWriter& link(std::string_view words, std::string url) {
        return span(words, Link{std::move(url)});
    }
    /// It is written "@name", with one "@": some ids begin with it.
    TextWriter& person(const PersonRef& person, std::string_view name);
    /// `name` without "#"; it is written "#name".
    TextWriter& room(const RoomRef& room, std::string_view name);
    TextWriter& append(const Text& text);
    [[nodiscard]] Text take() { return std::move(x_text); }

private:
    TextWriter& span(std::string_view words, Meaning meaning);
    Text x_text;
};

/// Text without any meaning beside the words.
[[nodiscard]] inline Text words(std::string plain) {
    return Text{std::move(plain), {}};
}

/// The part [offset, offset + length) of `text` with the spans that lie wholly inside it.
[[nodiscard]] Text part(const Text& text, std::size_t offset, std::size_t length);

}  // namespace bot::core::event
