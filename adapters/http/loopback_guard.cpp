#include "adapters/http/loopback_guard.hpp"

#include "adapters/http/url.hpp"

#include <algorithm>
#include <charconv>

namespace adapters::http {

namespace {

/// Four decimal numbers below 256, the first of them 127. No other spelling of an address: a
/// browser normalises what it sends.
bool is_ipv4_loopback(std::string_view host) {
    int parts = 0;
    while (!host.empty() && parts < 4) {
        const auto dot = std::min(host.find('.'), host.size());
        const auto digits = host.substr(0, dot);
        unsigned value = 256;
        const auto* const end = digits.data() + digits.size();
        const auto [stopped, error] = std::from_chars(digits.data(), end, value);
        if (error != std::errc{} || stopped != end || value > 255)
            return false;
        if (parts++ == 0 && value != 127)
            return false;
        if (dot + 1 == host.size())
            return false;
        host.remove_prefix(std::min(dot + 1, host.size()));
    }
    return parts == 4 && host.empty();
}

}  // namespace

bool is_loopback_host(std::string_view host) {
    const auto place = parse_host_port(host);
    if (!place)
        return false;
    return place->host == "localhost" || place->host == "::1" || is_ipv4_loopback(place->host);
}

bool same_origin(std::string_view origin, std::string_view host) {
    const auto from = parse_url(origin);
    const auto to = parse_host_port(host);
    if (!from || !to || from->target != "/" || origin.back() == '/')
        return false;
    const std::uint16_t default_port = from->secure() ? 443 : 80;
    return from->host == to->host && from->port == to->port.value_or(default_port);
}

std::optional<Response> refuse_foreign(const Request& request) {
    const auto host = request.headers.value_or_empty("Host");
    if (!is_loopback_host(host))
        return text(403, "This address is only for programs on this machine.\n");
    for (const auto origin : request.headers.all("Origin"))
        if (!same_origin(origin, host))
            return text(403, "Requests from pages of other sites are refused.\n");
    return std::nullopt;
}

}  // namespace adapters::http
