#pragma once

#include "adapters/slack/slack_json.hpp"
#include "bot/core/event/text.hpp"

namespace adapters::slack {

/// A block of type `rich_text`: what people's own clients send. Its words are plain, not coded.
[[nodiscard]] bot::core::event::Text read_rich_text(const Json& block);

}  // namespace adapters::slack
