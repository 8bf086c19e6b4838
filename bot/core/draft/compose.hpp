#pragma once

#include "bot/core/draft/manuscript.hpp"

#include <string>
#include <string_view>
#include <vector>

/// The parts of the document, each from the record alone: what holds an opinion is a Place.
namespace bot::core::draft {

void compose_header(const Material& material, Manuscript& draft);
[[nodiscard]] Section summary_section(const Manuscript& draft);
[[nodiscard]] Section impact_section(const Manuscript& draft);
[[nodiscard]] Section timeline_section(const Manuscript& draft);
[[nodiscard]] Section response_section(const Manuscript& draft);
[[nodiscard]] Section perspectives_section(const Manuscript& draft);
[[nodiscard]] Section conditions_section(const Manuscript& draft);
[[nodiscard]] Section helped_section(const Manuscript& draft);
[[nodiscard]] Section surprises_section(const Manuscript& draft);
/// "Before it began", "Difficulties and trade-offs": there only where somebody told of them.
[[nodiscard]] Section before_section(const Manuscript& draft);
[[nodiscard]] Section difficulties_section(const Manuscript& draft);
[[nodiscard]] Section remediation_section(const Manuscript& draft);
[[nodiscard]] Section questions_section(const Manuscript& draft);
/// There only where incidents like it left something.
[[nodiscard]] Section similar_section(const Material& material, const Manuscript& draft);
[[nodiscard]] Section limits_section(const Manuscript& draft);
[[nodiscard]] Section making_section(const Material& material, const Manuscript& draft);

/// A line that points at entries: their words, cut to one line each.
[[nodiscard]] Line told_line(const Manuscript& draft, const timeline::Entry& entry);

/// What people told and let go, by where it belongs.
[[nodiscard]] Bullets told_in(const Manuscript& draft, std::string_view section);
/// The moments that most of them told of, side by side.
[[nodiscard]] std::vector<Block> perspectives_told(const Manuscript& draft);
/// The conditions that people named, a row each.
[[nodiscard]] SideBySide conditions_named(const Manuscript& draft);
/// What is to change, a row each; ideas that nobody made a ticket of.
[[nodiscard]] SideBySide items_table(const Manuscript& draft);
[[nodiscard]] Bullets ideas_kept(const Manuscript& draft);
[[nodiscard]] Bullets contrasts_open(const Manuscript& draft);
[[nodiscard]] Bullets cells_empty(const Manuscript& draft);
/// How many were invited, heard, asked; empty without a debrief.
[[nodiscard]] std::string numbers_told(const Manuscript& draft);

}  // namespace bot::core::draft
