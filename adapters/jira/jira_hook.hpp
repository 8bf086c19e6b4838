#pragma once

#include "adapters/tracking/tracker_hook.hpp"
#include "config/tracker_settings.hpp"

#include <string>

namespace adapters::jira {

/// Jira: Webhooks. The Cloud signs its hooks; of a Data Center that does not, the secret stands in
/// the address as "?token=…".
class JiraHook final : public tracking::TrackerHook {
public:
    explicit JiraHook(const config::TrackerSettings& settings);

    [[nodiscard]] tracking::HookAuthenticity authenticate(const http::Request& request,
                                                          bot::core::event::Instant now) override;
    [[nodiscard]] std::optional<bot::core::event::TicketTouched> read(
        const http::Request& request, bot::core::event::Instant now) override;

private:
    std::string x_tracker;
    config::Secret x_token;  ///< empty: no address does
    tracking::HookSignature x_signature;
};

}  // namespace adapters::jira
