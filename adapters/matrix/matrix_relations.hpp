#pragma once

#include "adapters/matrix/matrix_json.hpp"

#include <string>
#include <string_view>

/// How an event refers to another one (Matrix specification: Forming relationships between events).
namespace adapters::matrix {

/// The event that `content` stands in relation `type` ("m.thread", "m.replace", "m.annotation") to;
/// empty where it does not.
[[nodiscard]] std::string_view related_to(const Json& content, std::string_view type);

/// The message it answers, also where that stands there only for clients without threads.
[[nodiscard]] std::string_view replies_to(const Json& content);

/// `body` without the quoted lines that older clients put before an answer.
[[nodiscard]] std::string_view without_quote(std::string_view body);

/// An emoji without what only changes its looks: skin tones and U+FE0F. The short name where
/// somebody sent ":name:".
[[nodiscard]] std::string plain_reaction(std::string_view key);

}  // namespace adapters::matrix
