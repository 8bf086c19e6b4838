#pragma once

#include "adapters/tracking/tracker_hook.hpp"
#include "config/settings.hpp"

#include <string>

namespace adapters::github {

/// GitHub: Webhook events and payloads, "issues". Signed with the secret of the webhook.
class GithubHook final : public tracking::TrackerHook {
public:
    explicit GithubHook(const config::TrackerSettings& settings);

    [[nodiscard]] tracking::HookAuthenticity authenticate(const http::Request& request,
                                                          bot::core::event::Instant now) override;
    [[nodiscard]] std::optional<bot::core::event::TicketTouched> read(
        const http::Request& request, bot::core::event::Instant now) override;

private:
    tracking::HookSignature x_signature;
    std::string x_tracker;
    std::string x_project;
};

}  // namespace adapters::github
