#pragma once

#include "bot/core/command/command.hpp"
#include "bot/core/event/chat_event.hpp"

#include <map>
#include <string>
#include <variant>

namespace bot::core::command {

using Parsed = std::variant<Asked, Refusal>;

/// Understands what was typed behind the command word. `root` is how commands begin there
/// ("/incident"), for the forms a refusal shows. Total: any text gives one or the other.
///
/// Words are compared without case. "INC-7" in front of any command, or as its only argument, says
/// which incident is meant. Flag words of `start` count only behind the title; a severity and
/// "here" in small letters also in front of it.
[[nodiscard]] Parsed parse(const event::Text& text, const std::string& root);

/// What is wrong with the fields of a form, by field.
using FieldErrors = std::map<std::string, std::string>;

/// The form of `start`: title, severity, private, drill, where ("new" or "here").
[[nodiscard]] std::variant<Start, FieldErrors> parse_start_form(
    const std::map<std::string, std::string>& fields);

/// Titles are shown in room lists and topics: one line, at most this many bytes.
inline constexpr std::size_t longest_title = 250;

/// One line: blanks of any kind become single spaces, none at the ends.
[[nodiscard]] std::string one_line(const std::string& text);

}  // namespace bot::core::command
