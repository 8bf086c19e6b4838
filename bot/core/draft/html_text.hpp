#pragma once

#include "bot/core/draft/document.hpp"

#include <string>
#include <string_view>

/// Words as HTML in which they are nothing but words, within elements and within quoted attributes.
namespace bot::core::draft {

void append_escaped_html(std::string& out, std::string_view text);

/// Appends words with their looks. Links lead to http and https only.
void append_runs(std::string& out, const Runs& words);

/// `<a class="ev" href="#e12">e12</a>` for each.
void append_evidence_links(std::string& out, const std::vector<Evidence>& evidence);

}  // namespace bot::core::draft
