#pragma once

#include "bot/core/draft/manuscript.hpp"

#include <string>

namespace bot::core::draft {

/// Appends the entries a section tells, day by day.
void append_told_entries(std::string& out, const Manuscript& draft, const Entries& entries);

/// Appends every entry under its anchor ("e12"), cut into portions that a browser lays out only as
/// they come into sight.
void append_all_entries(std::string& out, const Manuscript& draft);

}  // namespace bot::core::draft
