#pragma once

#include "adapters/http/hmac.hpp"
#include "adapters/http/http_request.hpp"
#include "bot/core/event/tracker_event.hpp"
#include "config/secret.hpp"

#include <optional>
#include <string>
#include <string_view>

/// How trackers call us.
namespace adapters::tracking {

/// Why a hook is not the tracker's, or that it is.
enum class HookAuthenticity { genuine, unsigned_request, stale, forged };

/// One short sentence for whoever sent it; empty for a genuine one.
[[nodiscard]] std::string_view explain(HookAuthenticity verdict);

/// The hooks of one tracker. Pure. Not for two threads at once.
class TrackerHook {
public:
    virtual ~TrackerHook() = default;

    /// Looks at the raw bytes and before all else, in a time that does not tell how much was right.
    /// Without a secret nothing is genuine.
    [[nodiscard]] virtual HookAuthenticity authenticate(const http::Request& request,
                                                        bot::core::event::Instant now) = 0;

    /// Of a genuine request: which ticket of this tracker it is about. Nothing where it is about
    /// something else, or of a kind that we do not know.
    [[nodiscard]] virtual std::optional<bot::core::event::TicketTouched> read(
        const http::Request& request, bot::core::event::Instant now) = 0;
};

/// A header with the HMAC-SHA256 of the body in hex, behind a prefix: "sha256=…".
class HookSignature {
public:
    HookSignature(const config::Secret& secret, std::string header, std::string prefix);

    /// The header must be there exactly once.
    [[nodiscard]] HookAuthenticity check(const http::HeaderList& headers, std::string_view body);
    /// What the tracker would write into the header.
    [[nodiscard]] std::string sign(std::string_view body);

private:
    std::optional<http::HmacSha256> x_key;
    std::string x_header;
    std::string x_prefix;
};

/// The value of a header that is there exactly once: one that stands there twice may be read
/// differently by whoever stands before us.
[[nodiscard]] std::optional<std::string_view> only_value(const http::HeaderList& headers,
                                                         std::string_view name);

/// The event of a delivery. `delivery` is what makes it recognisable when it comes again; where it
/// is empty, kind and body do.
[[nodiscard]] bot::core::event::TicketTouched touched(bot::core::event::TicketRef ticket,
                                                      std::string_view delivery,
                                                      const http::Request& request,
                                                      bot::core::event::Instant now);

}  // namespace adapters::tracking
