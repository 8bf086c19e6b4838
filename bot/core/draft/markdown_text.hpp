#pragma once

#include "bot/core/draft/document.hpp"

#include <string>
#include <string_view>

/// Words as GitHub flavoured Markdown in which they are nothing but words.
namespace bot::core::draft {

/// Appends one line of text (no '\n' in it), inert: no character of it begins or ends anything.
void append_escaped(std::string& out, std::string_view line);

/// Appends words on one line; line ends in them become spaces.
void append_inline(std::string& out, const Runs& words);

/// Appends words as a quotation, each line of them a line of it.
void append_quoted(std::string& out, const Runs& words);

}  // namespace bot::core::draft
