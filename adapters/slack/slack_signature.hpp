#pragma once

#include "adapters/http/header_list.hpp"
#include "adapters/http/hmac.hpp"
#include "bot/core/event/instant.hpp"
#include "config/secret.hpp"

#include <string_view>
#include <vector>

namespace adapters::slack {

/// Why a request is not Slack's, or that it is.
enum class Authenticity { genuine, unsigned_request, stale, forged };

/// One short sentence for whoever sent it; empty for a genuine request.
[[nodiscard]] std::string_view explain(Authenticity verdict);

/// Signatures v0 (Slack: Verifying requests from Slack): HMAC-SHA256 over "v0:<timestamp>:<body>".
class SlackSignature {
public:
    /// Any of the secrets will do: two while one is being exchanged for another. Empty ones are
    /// skipped; without any nothing is genuine. White space around a secret is not part of it.
    explicit SlackSignature(const std::vector<config::Secret>& secrets);

    /// `body` as it was received. Both headers must be there exactly once. The timestamp may be at
    /// most 300 seconds away from `now`, into the past or the future.
    [[nodiscard]] Authenticity check(const http::HeaderList& headers, std::string_view body,
                                     bot::core::event::Instant now);

    /// What Slack would write into the header under the first secret; empty without one.
    [[nodiscard]] std::string sign(std::string_view timestamp, std::string_view body);

private:
    std::vector<http::HmacSha256> x_keys;
};

}  // namespace adapters::slack
