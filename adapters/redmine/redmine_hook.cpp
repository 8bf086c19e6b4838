#include "adapters/redmine/redmine_hook.hpp"

#include "adapters/redmine/redmine_codec.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace adapters::redmine {

using bot::core::event::Instant;
using bot::core::event::TicketRef;
using bot::core::event::TicketTouched;

RedmineHook::RedmineHook(const config::TrackerSettings& settings)
    : x_tracker{settings.name},
      x_signature{settings.webhook_secret, "X-Redmine-Signature-256", "sha256="} {}

tracking::HookAuthenticity RedmineHook::authenticate(const http::Request& request, Instant) {
    return x_signature.check(request.headers, request.body);
}

/// A delivery has no id: what was changed is known by the entry in the journal.
std::optional<TicketTouched> RedmineHook::read(const http::Request& request, Instant now) {
    const auto event = http::parse_json(request.body);
    const std::string type{http::text_at(event, "type")};
    const auto& data = http::member(event, "data");
    auto id = id_at(data, "issue");
    if (!type.starts_with("issue.") || id.empty())
        return std::nullopt;
    const auto journal = id_at(data, "journal");
    const std::string change =
        journal.empty() ? std::string{http::text_at(event, "timestamp")} : journal;
    const auto delivery = type + ":" + id + ":" + change;
    return tracking::touched(TicketRef{x_tracker, std::move(id)}, delivery, request, now);
}

}  // namespace adapters::redmine
