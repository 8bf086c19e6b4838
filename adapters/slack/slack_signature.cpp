#include "adapters/slack/slack_signature.hpp"

#include <charconv>
#include <chrono>
#include <optional>
#include <string>

namespace adapters::slack {
namespace {

using bot::core::event::Instant;
using std::chrono::seconds;

constexpr seconds window{300};
constexpr std::string_view version = "v0=";
constexpr std::string_view timestamp_header = "X-Slack-Request-Timestamp";
constexpr std::string_view signature_header = "X-Slack-Signature";

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const auto begin = text.find_first_not_of(blank);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

/// A header that stands there twice may be read differently by whoever stands before us.
std::optional<std::string_view> only(const http::HeaderList& headers, std::string_view name) {
    if (headers.count(name) != 1)
        return std::nullopt;
    const auto value = headers.value_or_empty(name);
    return value.empty() ? std::nullopt : std::optional{value};
}

std::optional<Instant> second_of(std::string_view text) {
    constexpr std::size_t longest = 11;
    std::int64_t second = 0;
    if (text.size() > longest || text.starts_with('-'))
        return std::nullopt;
    const auto end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, second);
    if (error != std::errc{} || stopped != end)
        return std::nullopt;
    return Instant{seconds{second}};
}

}  // namespace

std::string_view explain(Authenticity verdict) {
    switch (verdict) {
        case Authenticity::genuine:
            return {};
        case Authenticity::unsigned_request:
            return "signature headers are missing or unreadable";
        case Authenticity::stale:
            return "the request's timestamp is too far from now";
        case Authenticity::forged:
            return "the signature does not match";
    }
    return {};
}

SlackSignature::SlackSignature(const std::vector<config::Secret>& secrets) {
    for (const auto& secret : secrets) {
        const auto key = trimmed(secret.reveal());
        if (!key.empty())
            x_keys.emplace_back(key);
    }
}

Authenticity SlackSignature::check(const http::HeaderList& headers, std::string_view body,
                                   Instant now) {
    const auto timestamp = only(headers, timestamp_header);
    const auto signature = only(headers, signature_header);
    if (!timestamp || !signature)
        return Authenticity::unsigned_request;
    const auto sent = second_of(*timestamp);
    if (!sent)
        return Authenticity::unsigned_request;
    const auto this_second = std::chrono::floor<seconds>(now);
    if (*sent < this_second - window || *sent > this_second + window)
        return Authenticity::stale;
    if (!signature->starts_with(version))
        return Authenticity::forged;
    const auto digits = signature->substr(version.size());
    bool genuine = false;
    for (auto& key : x_keys)
        genuine |= http::constant_time_equal(key.hex({"v0:", *timestamp, ":", body}), digits);
    return genuine ? Authenticity::genuine : Authenticity::forged;
}

std::string SlackSignature::sign(std::string_view timestamp, std::string_view body) {
    if (x_keys.empty())
        return {};
    return std::string{version} + x_keys.front().hex({"v0:", timestamp, ":", body});
}

}  // namespace adapters::slack
