#include "adapters/jira/jira_hook.hpp"

#include "adapters/jira/jira_codec.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace adapters::jira {

using bot::core::event::Instant;
using bot::core::event::TicketRef;
using bot::core::event::TicketTouched;
using tracking::HookAuthenticity;

JiraHook::JiraHook(const config::TrackerSettings& settings)
    : x_tracker{settings.name},
      x_token{is_cloud(settings) ? config::Secret{} : settings.webhook_secret},
      x_signature{settings.webhook_secret, "X-Hub-Signature", "sha256="} {}

HookAuthenticity JiraHook::authenticate(const http::Request& request, Instant) {
    const auto token = http::field(request.query, "token");
    if (x_token.empty() || !token || request.headers.find("X-Hub-Signature"))
        return x_signature.check(request.headers, request.body);
    return http::constant_time_equal(x_token.reveal(), *token) ? HookAuthenticity::genuine
                                                               : HookAuthenticity::forged;
}

std::optional<TicketTouched> JiraHook::read(const http::Request& request, Instant now) {
    const auto event = http::parse_json(request.body);
    const auto kind = http::text_at(event, "webhookEvent");
    std::string id{http::text_at(http::member(event, "issue"), "id")};
    if (id.empty() || !(kind.starts_with("jira:issue_") || kind.starts_with("comment_")))
        return std::nullopt;
    return tracking::touched(TicketRef{x_tracker, std::move(id)},
                             request.headers.value_or_empty("X-Atlassian-Webhook-Identifier"),
                             request, now);
}

}  // namespace adapters::jira
