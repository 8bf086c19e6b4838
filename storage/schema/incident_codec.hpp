#pragma once

#include "bot/core/incident/incident.hpp"
#include "bot/ports/result.hpp"

#include <string>
#include <string_view>

namespace storage::schema {

/// An incident's state as JSON, but for its number.
[[nodiscard]] std::string encode(const bot::core::incident::Incident& incident);

/// Fails in words, whatever the bytes.
[[nodiscard]] bot::ports::Result<bot::core::incident::Incident> decode_incident(
    bot::core::event::IncidentId id, std::string_view json);

}  // namespace storage::schema
