#pragma once

#include "bot/core/draft/json_stream.hpp"
#include "bot/core/draft/manuscript.hpp"
#include "bot/core/timeline/timeline.hpp"

#include <optional>

namespace bot::core::draft {

void write_entry(JsonStream& json, const Manuscript& draft, const timeline::Entry& entry);
void write_tickets(JsonStream& json, const Manuscript& draft);
/// {platform, id, name}; all empty for nobody. With roles the id is one of the document's own.
void write_person(JsonStream& json, const Cast& cast, const event::PersonRef& person);
void write_time(JsonStream& json, std::string_view name, const std::optional<event::Instant>& at);

}  // namespace bot::core::draft
