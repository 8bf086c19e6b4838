#include "adapters/linear/linear_hook.hpp"

#include "adapters/http/json_reading.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace adapters::linear {

using bot::core::event::Instant;
using bot::core::event::TicketRef;
using bot::core::event::TicketTouched;
using tracking::HookAuthenticity;

namespace {

/// Milliseconds that no clock shows would not fit into an instant.
constexpr std::int64_t latest_milliseconds = 100'000'000'000'000;

}  // namespace

LinearHook::LinearHook(const config::TrackerSettings& settings)
    : x_tracker{settings.name}, x_signature{settings.webhook_secret, "Linear-Signature", {}} {}

HookAuthenticity LinearHook::authenticate(const http::Request& request, Instant now) {
    const auto verdict = x_signature.check(request.headers, request.body);
    if (verdict != HookAuthenticity::genuine)
        return verdict;
    const auto sent = http::number_at(http::parse_json(request.body), "webhookTimestamp");
    if (sent < 0 || sent > latest_milliseconds)
        return HookAuthenticity::stale;
    const auto age = now - Instant{std::chrono::milliseconds{sent}};
    return age <= window && -age <= window ? HookAuthenticity::genuine : HookAuthenticity::stale;
}

std::optional<TicketTouched> LinearHook::read(const http::Request& request, Instant now) {
    const auto event = http::parse_json(request.body);
    const auto& data = http::member(event, "data");
    std::string id{http::text_at(data, "id")};
    if (http::text_at(event, "type") != "Issue" || id.empty())
        return std::nullopt;
    return tracking::touched(TicketRef{x_tracker, std::move(id)},
                             request.headers.value_or_empty("Linear-Delivery"), request, now);
}

}  // namespace adapters::linear
