#pragma once

#include "adapters/tracking/tracker_hook.hpp"
#include "config/tracker_settings.hpp"

#include <string>

namespace adapters::redmine {

/// The hooks of Redmine 7 and later (Redmine: Webhooks). Older ones have none and are polled.
class RedmineHook final : public tracking::TrackerHook {
public:
    explicit RedmineHook(const config::TrackerSettings& settings);

    [[nodiscard]] tracking::HookAuthenticity authenticate(const http::Request& request,
                                                          bot::core::event::Instant now) override;
    [[nodiscard]] std::optional<bot::core::event::TicketTouched> read(
        const http::Request& request, bot::core::event::Instant now) override;

private:
    std::string x_tracker;
    tracking::HookSignature x_signature;
};

}  // namespace adapters::redmine
