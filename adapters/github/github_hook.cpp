#include "adapters/github/github_hook.hpp"

#include "adapters/http/form.hpp"
#include "adapters/http/json_reading.hpp"
#include "adapters/http/media_type.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace adapters::github {
namespace {

using bot::core::event::Instant;
using bot::core::event::TicketTouched;

/// Those that change what we know of a ticket.
constexpr std::array<std::string_view, 7> telling{"closed",   "reopened",   "edited",     "deleted",
                                                  "assigned", "unassigned", "transferred"};

/// As the webhook is configured: JSON, or a form with the JSON in it.
http::Json payload_of(const http::Request& request) {
    if (!http::is_media_type(request.headers.value_or_empty("Content-Type"),
                             "application/x-www-form-urlencoded"))
        return http::parse_json(request.body);
    const auto form = http::decode_form(request.body);
    return http::parse_json(http::field(form, "payload").value_or(std::string_view{}));
}

}  // namespace

GithubHook::GithubHook(const config::TrackerSettings& settings)
    : x_signature{settings.webhook_secret, "X-Hub-Signature-256", "sha256="},
      x_tracker{settings.name},
      x_project{settings.project} {}

tracking::HookAuthenticity GithubHook::authenticate(const http::Request& request, Instant) {
    return x_signature.check(request.headers, request.body);
}

std::optional<TicketTouched> GithubHook::read(const http::Request& request, Instant now) {
    if (request.headers.value_or_empty("X-GitHub-Event") != "issues")
        return std::nullopt;
    const auto payload = payload_of(request);
    const auto action = http::text_at(payload, "action");
    const auto number = http::number_at(http::member(payload, "issue"), "number");
    const auto repository = http::text_at(http::member(payload, "repository"), "full_name");
    if (std::find(telling.begin(), telling.end(), action) == telling.end() || number <= 0 ||
        !http::same_word(repository, x_project))
        return std::nullopt;
    return tracking::touched({x_tracker, x_project + "#" + std::to_string(number)},
                             request.headers.value_or_empty("X-GitHub-Delivery"), request, now);
}

}  // namespace adapters::github
