#pragma once

#include "bot/core/draft/json_stream.hpp"
#include "bot/core/draft/manuscript.hpp"

#include <string>

/// Accounts in each format.
namespace bot::core::draft {

/// " [\[e12\]](#e12)" for each.
void append_evidence_marks(std::string& out, const std::vector<Evidence>& evidence);
void append_side_by_side(std::string& out, const SideBySide& block);
void append_answers(std::string& out, const Manuscript& draft);

/// On narrow displays a paragraph for each column.
void append_side_by_side_html(std::string& out, const SideBySide& block);
void append_answers_html(std::string& out, const Manuscript& draft);

/// `"debrief": {"participants": […], "accounts": […]}`
void write_debrief(JsonStream& json, const Manuscript& draft);

/// The entry an answer is about; for one without a name the one its whole moment begins with.
[[nodiscard]] std::optional<event::FactNumber> about(const Manuscript& draft, const Quote& quote);

}  // namespace bot::core::draft
