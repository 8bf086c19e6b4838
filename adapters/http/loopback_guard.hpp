#pragma once

#include "adapters/http/http_request.hpp"
#include "adapters/http/http_response.hpp"

#include <optional>
#include <string_view>

namespace adapters::http {

/// Whether a Host header names this very machine: "localhost", 127.0.0.0/8 or "[::1]", with or
/// without a port. Any other name could be an outside page's own, pointed at us (DNS rebinding).
[[nodiscard]] bool is_loopback_host(std::string_view host);

/// Whether an Origin header speaks of the page that the Host header names: same host, same port.
/// "null" and anything unreadable is foreign.
[[nodiscard]] bool same_origin(std::string_view origin, std::string_view host);

/// A server's guard that lets through only what a page of our own on this machine, or a program
/// that sends no Origin, could ask; the refusal (403) otherwise.
[[nodiscard]] std::optional<Response> refuse_foreign(const Request& request);

}  // namespace adapters::http
