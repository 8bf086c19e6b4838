#pragma once

#include "bot/core/event/text.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace adapters::matrix {

/// Lists and quotes in each other deeper than this are shown no deeper.
inline constexpr std::size_t deepest_nesting = 8;

/// Where a reader of HTML puts words: spaces and line ends are held back until something follows.
class HtmlLines {
public:
    void space() { x_space = true; }
    /// The next words begin a line.
    void break_line() { x_breaks = x_breaks == 0 ? 1 : x_breaks; }
    /// One line end more.
    void add_break() { ++x_breaks; }
    void quote() { ++x_quotes; }
    void unquote() { x_quotes -= x_quotes == 0 ? 0 : 1; }
    [[nodiscard]] bool in_line() const { return !x_text.plain.empty() && x_breaks == 0; }

    void add(std::string_view words, std::optional<bot::core::event::Style> style);
    void add(std::string_view words, bot::core::event::Meaning meaning);
    /// Writes what is held back; where the next words will begin.
    std::size_t settle();
    /// Takes back all words and spans from `begin` on.
    std::string cut(std::size_t begin);
    [[nodiscard]] bot::core::event::Text take() { return std::move(x_text); }

private:
    bot::core::event::Text x_text;
    std::size_t x_breaks = 0;
    std::size_t x_quotes = 0;
    bool x_space = false;
};

}  // namespace adapters::matrix
