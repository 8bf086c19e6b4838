#pragma once

#include "adapters/tracking/ticket_text_tree.hpp"

#include <string>
#include <string_view>

namespace adapters::tracking {

/// The address for use in a link: http, https or mailto, everything that could end a link in any
/// dialect as %XX. Empty for any other.
[[nodiscard]] std::string safe_address(std::string_view url);

/// The same words, with a link for each http(s) address that stands in them.
[[nodiscard]] Runs with_addresses(Runs runs);

}  // namespace adapters::tracking
