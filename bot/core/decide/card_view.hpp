#pragma once

#include "bot/core/decide/ruling.hpp"
#include "bot/core/incident/incident.hpp"
#include "bot/core/outbox/card.hpp"

#include <string>
#include <string_view>

namespace bot::core::decide {

/// The incident's card as of this state. Its buttons name the incident, for the room may belong to
/// another one when they are pressed.
[[nodiscard]] outbox::Card card_of(const incident::Incident& incident, const Ruling& ruling);

/// The same in words, for where no card can be shown.
[[nodiscard]] event::Text card_text(const incident::Incident& incident, const Ruling& ruling);

/// Under which cards of a room replace each other in the outbox.
[[nodiscard]] std::string card_word(const event::RoomRef& room);

/// "INC-7 SEV2 API down · identified"
[[nodiscard]] std::string topic_of(const incident::Incident& incident);

/// "SEV2"; "no severity yet".
[[nodiscard]] std::string severity_label(incident::Severity severity);

/// "inc-7-api-down": lower-case ASCII letters, digits and dashes, at most 80 of them.
[[nodiscard]] std::string room_name(event::IncidentId id, std::string_view title);

}  // namespace bot::core::decide
