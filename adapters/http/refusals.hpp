#pragma once

#include "adapters/http/http_response.hpp"
#include "adapters/http/message_parser.hpp"

namespace adapters::http {

/// What a peer is told whose request ended in this step.
[[nodiscard]] Response refusal_for(ParseStep step);
/// 503: to be tried again in a second.
[[nodiscard]] Response busy();

}  // namespace adapters::http
