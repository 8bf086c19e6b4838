#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What a reader's program makes of a document: its parts, and the words in them.
struct PageParts {
    std::string words;                    ///< all text, as shown
    std::vector<std::string> structure;   ///< headings and other blocks, in order
    std::vector<std::string> addresses;   ///< of links
    std::vector<std::string> objections;  ///< what must not be in a draft
};

/// Reads GitHub flavoured Markdown with all its extensions.
[[nodiscard]] PageParts read_markdown(std::string_view text);
/// The part of a Markdown draft under a heading of the second level; empty where there is none.
[[nodiscard]] std::string section(const std::string& markdown, const std::string& title);
/// Reads HTML as strictly as ours is written: every element known, closed, its attributes quoted.
[[nodiscard]] PageParts read_html(std::string_view text);
/// Reads RFC 4180 rows.
[[nodiscard]] std::vector<std::vector<std::string>> read_csv(std::string_view text);
/// Without space, joiners and line ends, so that only the words count.
[[nodiscard]] std::string bare(std::string_view text);
