#pragma once

#include "adapters/http/percent.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace adapters::http {

/// An absolute http or https address, taken apart (RFC 3986). No user names: they would put
/// secrets into addresses. A fragment is not part of a request and is dropped.
class Url {
public:
    Url() = default;

    std::string scheme;     ///< "http" or "https"
    std::string host;       ///< lower case; an IPv6 address without its brackets
    std::uint16_t port{0};  ///< given or the scheme's own
    std::string target;     ///< path and query, starts with "/"

    [[nodiscard]] bool secure() const { return scheme == "https"; }
    /// "https://host:port", always with the port: who answers, without what is asked. Safe to log.
    [[nodiscard]] std::string origin() const;
    /// For the Host header: without the port where it is the scheme's own.
    [[nodiscard]] std::string authority() const;

    friend bool operator==(const Url&, const Url&) = default;
};

/// Nothing for anything but an absolute http(s) address of printable ASCII without spaces.
[[nodiscard]] std::optional<Url> parse_url(std::string_view text);

/// "host:port" or "[v6]:port", as a listen address or a Host header writes it. `host` comes without
/// brackets and in lower case; without a port there is none. Nothing where it is neither.
class HostPort {
public:
    HostPort() = default;

    std::string host;
    std::optional<std::uint16_t> port;
};
[[nodiscard]] std::optional<HostPort> parse_host_port(std::string_view text);

}  // namespace adapters::http
