#pragma once

#include "adapters/tracking/tracker_hook.hpp"
#include "config/settings.hpp"

#include <optional>
#include <string>

namespace adapters::gitlab {

/// GitLab: Webhook events, "Work item events". It shows the secret itself, or, where a signing
/// token is set, signs in the way of the Standard Webhooks: then the secret is that token.
class GitlabHook final : public tracking::TrackerHook {
public:
    explicit GitlabHook(const config::TrackerSettings& settings);

    [[nodiscard]] tracking::HookAuthenticity authenticate(const http::Request& request,
                                                          bot::core::event::Instant now) override;
    [[nodiscard]] std::optional<bot::core::event::TicketTouched> read(
        const http::Request& request, bot::core::event::Instant now) override;

private:
    [[nodiscard]] tracking::HookAuthenticity signature(const http::Request& request,
                                                       bot::core::event::Instant now);

    config::Secret x_secret;
    http::HmacSha256 x_key;
    std::string x_tracker;
    std::string x_project;
};

}  // namespace adapters::gitlab
