#include "adapters/tracking/tracker_hook.hpp"

#include <utility>

namespace adapters::tracking {

std::string_view explain(HookAuthenticity verdict) {
    switch (verdict) {
        case HookAuthenticity::genuine:
            return {};
        case HookAuthenticity::unsigned_request:
            return "the signature or token is missing";
        case HookAuthenticity::stale:
            return "the time in it is too far from now";
        case HookAuthenticity::forged:
            return "the signature or token does not match";
    }
    return {};
}

HookSignature::HookSignature(const config::Secret& secret, std::string header, std::string prefix)
    : x_header{std::move(header)}, x_prefix{std::move(prefix)} {
    if (!secret.empty())
        x_key.emplace(secret.reveal());
}

std::string HookSignature::sign(std::string_view body) {
    return x_key ? x_prefix + x_key->hex(body) : std::string{};
}

HookAuthenticity HookSignature::check(const http::HeaderList& headers, std::string_view body) {
    const auto signature = only_value(headers, x_header);
    if (!signature)
        return HookAuthenticity::unsigned_request;
    return x_key && http::constant_time_equal(sign(body), *signature) ? HookAuthenticity::genuine
                                                                      : HookAuthenticity::forged;
}

std::optional<std::string_view> only_value(const http::HeaderList& headers, std::string_view name) {
    const auto value = headers.value_or_empty(name);
    if (headers.count(name) != 1 || value.empty())
        return std::nullopt;
    return value;
}

bot::core::event::TicketTouched touched(bot::core::event::TicketRef ticket,
                                        std::string_view delivery, const http::Request& request,
                                        bot::core::event::Instant now) {
    auto key = ticket.tracker + ":";
    if (delivery.empty())
        key += http::HmacSha256{"delivery"}.hex(request.body);
    else
        key += delivery;
    return {bot::core::event::EventKey{std::move(key)}, std::move(ticket), now};
}

}  // namespace adapters::tracking
