#include "adapters/http/url.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace adapters::http {

namespace {

std::string lowered(std::string_view text) {
    std::string lower{text};
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter + ('a' - 'A'));
    return lower;
}

std::uint16_t default_port(std::string_view scheme) {
    return scheme == "https" ? 443 : 80;
}

std::optional<std::uint16_t> parse_port(std::string_view digits) {
    std::uint16_t port = 0;
    const auto* const end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, port);
    if (digits.empty() || error != std::errc{} || stopped != end)
        return std::nullopt;
    return port;
}

bool is_host_letter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '-' || letter == '.' || letter == '_';
}

bool is_host(std::string_view host, bool bracketed) {
    if (host.empty())
        return false;
    if (bracketed)
        return host.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
    return std::all_of(host.begin(), host.end(), is_host_letter);
}

std::string with_brackets(const std::string& host) {
    if (host.find(':') == std::string::npos)
        return host;
    std::string bracketed{'['};
    return bracketed.append(host).append("]");
}

bool is_visible(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char letter) { return letter > ' ' && letter < '\x7f'; });
}

}  // namespace

std::optional<HostPort> parse_host_port(std::string_view text) {
    const bool bracketed = text.substr(0, 1) == "[";
    const auto close = bracketed ? text.find(']') : 0;
    if (close == std::string_view::npos)
        return std::nullopt;
    const auto colon = text.find(':', close);
    const auto end = std::min(colon, text.size());
    const auto host = bracketed ? text.substr(1, close - 1) : text.substr(0, end);
    if (!is_host(host, bracketed) || (bracketed && end != close + 1))
        return std::nullopt;
    HostPort parsed;
    parsed.host = lowered(host);
    if (colon != std::string_view::npos) {
        parsed.port = parse_port(text.substr(colon + 1));
        if (!parsed.port)
            return std::nullopt;
    }
    return parsed;
}

std::optional<Url> parse_url(std::string_view text) {
    const auto colon = text.find("://");
    if (colon == std::string_view::npos || !is_visible(text))
        return std::nullopt;
    Url url;
    url.scheme = lowered(text.substr(0, colon));
    if (url.scheme != "http" && url.scheme != "https")
        return std::nullopt;
    text.remove_prefix(colon + 3);
    text = text.substr(0, text.find('#'));
    const auto slash = std::min(text.find_first_of("/?"), text.size());
    auto place = parse_host_port(text.substr(0, slash));
    if (!place || place->port == std::uint16_t{0})
        return std::nullopt;
    url.host = std::move(place->host);
    url.port = place->port.value_or(default_port(url.scheme));
    url.target = text.substr(slash);
    if (url.target.empty() || url.target.front() != '/')
        url.target.insert(0, 1, '/');
    return url;
}

std::string Url::origin() const {
    return scheme + "://" + with_brackets(host) + ":" + std::to_string(port);
}

std::string Url::authority() const {
    const auto name = with_brackets(host);
    return port == default_port(scheme) ? name : name + ":" + std::to_string(port);
}

}  // namespace adapters::http
