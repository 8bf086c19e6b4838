#pragma once

#include "bot/core/draft/manuscript.hpp"

#include <vector>

/// The parts of the document, each from the record alone: what holds an opinion is a Place.
namespace bot::core::draft {

void compose_header(const Material& material, Manuscript& draft);
[[nodiscard]] Section summary_section(const Manuscript& draft);
[[nodiscard]] Section impact_section(const Manuscript& draft);
[[nodiscard]] Section timeline_section(const Manuscript& draft);
[[nodiscard]] Section response_section(const Manuscript& draft);
[[nodiscard]] Section perspectives_section();
[[nodiscard]] Section conditions_section();
[[nodiscard]] Section helped_section();
[[nodiscard]] Section surprises_section();
[[nodiscard]] Section remediation_section(const Manuscript& draft);
[[nodiscard]] Section questions_section(const Manuscript& draft);
[[nodiscard]] Section limits_section(const Manuscript& draft);
[[nodiscard]] Section making_section(const Material& material, const Manuscript& draft);

/// A line that points at entries: their words, cut to one line each.
[[nodiscard]] Line told_line(const Manuscript& draft, const timeline::Entry& entry);

}  // namespace bot::core::draft
