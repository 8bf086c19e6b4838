#pragma once

#include "adapters/slack/slack_json.hpp"
#include "bot/core/decide/decision.hpp"
#include "bot/core/outbox/effect.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What we show, as Block Kit JSON within Slack's limits; what is too long is cut with "…".
namespace adapters::slack {

/// The blocks of a card: header, fields, buttons.
[[nodiscard]] Json card_blocks(const bot::core::outbox::Card& card);
/// The card in one sentence, for notifications and screen readers; mrkdwn.
[[nodiscard]] std::string card_summary(const bot::core::outbox::Card& card);

/// `pieces` of mrkdwn as sections, then the buttons. At most 50 blocks.
[[nodiscard]] Json message_blocks(const std::vector<std::string>& pieces,
                                  const std::vector<bot::core::outbox::Button>& buttons);

/// A modal. Its private metadata holds the command, the room with its name, and the thread; the
/// block id of each input is the field's name.
[[nodiscard]] Json form_view(const bot::core::outbox::OpenForm& order);
/// Every paragraph that is in it from the start is there whole: whoever submitted one that was cut
/// would lose the rest.
[[nodiscard]] bool fits_whole(const bot::core::outbox::Form& form);

/// The answer to a slash command: seen by its sender alone; everything in it is inert.
[[nodiscard]] Json command_answer(const bot::core::decide::Reply& reply);

/// The answer to a submitted form: null where it may simply close. `first_field` is where an error
/// goes that belongs to no field.
[[nodiscard]] Json form_answer(const bot::core::decide::Reply& reply,
                               const std::string& first_field);

}  // namespace adapters::slack
