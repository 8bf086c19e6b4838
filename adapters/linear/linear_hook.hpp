#pragma once

#include "adapters/tracking/tracker_hook.hpp"
#include "config/tracker_settings.hpp"

#include <chrono>
#include <string>

namespace adapters::linear {

/// Linear: Webhooks. The signature covers the body, and so the time in it: a delivery that is a
/// minute old was sent again by somebody else. What Linear itself repeats later, polling sees too.
class LinearHook final : public tracking::TrackerHook {
public:
    static constexpr std::chrono::seconds window{60};

    explicit LinearHook(const config::TrackerSettings& settings);

    [[nodiscard]] tracking::HookAuthenticity authenticate(const http::Request& request,
                                                          bot::core::event::Instant now) override;
    [[nodiscard]] std::optional<bot::core::event::TicketTouched> read(
        const http::Request& request, bot::core::event::Instant now) override;

private:
    std::string x_tracker;
    tracking::HookSignature x_signature;
};

}  // namespace adapters::linear
