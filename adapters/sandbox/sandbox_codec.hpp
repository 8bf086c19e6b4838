#pragma once

#include "adapters/sandbox/sandbox_action.hpp"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace adapters::sandbox {

/// A line as it stands in the journal: one JSON object without a line break. Bytes that are no
/// UTF-8 are replaced.
[[nodiscard]] std::string encode_line(const Line& line);

/// Total: nothing for anything `encode_line` does not write. Unknown fields are ignored.
[[nodiscard]] std::optional<Line> decode_line(std::string_view text);

/// What the page may ask for in somebody's name: a subset of the actions, by the same names and
/// fields. Nothing for anything else.
[[nodiscard]] std::optional<Action> decode_request(const nlohmann::json& object);

/// {"plain": …, "spans": [{"at": 0, "length": 6, "person": "alice"}, …]}
[[nodiscard]] nlohmann::json encode_text(const bot::core::event::Text& text);
[[nodiscard]] nlohmann::json encode_card(const bot::core::outbox::Card& card);
[[nodiscard]] nlohmann::json encode_button(const bot::core::outbox::Button& button);
[[nodiscard]] nlohmann::json encode_form(const bot::core::outbox::Form& form);

/// JSON as bytes on one line; never throws for any text.
[[nodiscard]] std::string dump(const nlohmann::json& value);

}  // namespace adapters::sandbox
