#pragma once

#include "bot/core/event/text.hpp"
#include "bot/core/outbox/card.hpp"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <vector>

/// The bot's texts, buttons and cards read back from the journal.
namespace adapters::sandbox {

/// Nothing where there is no text, or its spans do not fit it.
[[nodiscard]] std::optional<bot::core::event::Text> decode_text(const nlohmann::json& value);
[[nodiscard]] std::vector<bot::core::outbox::Button> decode_buttons(const nlohmann::json& list);
[[nodiscard]] std::optional<bot::core::outbox::Card> decode_card(const nlohmann::json& value);

}  // namespace adapters::sandbox
