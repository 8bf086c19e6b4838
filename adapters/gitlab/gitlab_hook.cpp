#include "adapters/gitlab/gitlab_hook.hpp"

#include "adapters/http/base64.hpp"
#include "adapters/http/json_reading.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace adapters::gitlab {
namespace {

using bot::core::event::Instant;
using bot::core::event::TicketTouched;
using tracking::HookAuthenticity;

constexpr std::chrono::minutes window{5};
/// Those that change what we know of a ticket; it may be left out.
constexpr std::array<std::string_view, 4> telling{"", "close", "reopen", "update"};

/// Standard Webhooks: a signing token is base64 behind a prefix. Never an empty key, which
/// everybody has.
std::string key_of(const config::Secret& secret) {
    constexpr std::string_view prefix = "whsec_";
    const auto text = secret.reveal();
    if (!text.starts_with(prefix))
        return std::string{text};
    auto key = http::from_base64(text.substr(prefix.size()));
    return key && !key->empty() ? *key : std::string{text};
}

bool is_near(std::string_view seconds, Instant now) {
    constexpr std::size_t longest = 11;
    std::int64_t second = 0;
    const auto* const end = seconds.data() + seconds.size();
    const auto [stopped, error] = std::from_chars(seconds.data(), end, second);
    if (seconds.size() > longest || error != std::errc{} || stopped != end)
        return false;
    const Instant sent{std::chrono::seconds{second}};
    return sent >= now - window && sent <= now + window;
}

}  // namespace

GitlabHook::GitlabHook(const config::TrackerSettings& settings)
    : x_secret{settings.webhook_secret},
      x_key{key_of(settings.webhook_secret)},
      x_tracker{settings.name},
      x_project{settings.project} {}

/// Standard Webhooks: "v1,<base64>", several of them apart by spaces.
HookAuthenticity GitlabHook::signature(const http::Request& request, Instant now) {
    const auto id = tracking::only_value(request.headers, "webhook-id");
    const auto timestamp = tracking::only_value(request.headers, "webhook-timestamp");
    const auto signatures = tracking::only_value(request.headers, "webhook-signature");
    if (!id || !timestamp || !signatures)
        return HookAuthenticity::unsigned_request;
    const auto right =
        "v1," + http::to_base64(x_key.bytes({*id, ".", *timestamp, ".", request.body}));
    bool genuine = false;
    for (auto rest = *signatures; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        genuine |= http::constant_time_equal(right, rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (!genuine)
        return HookAuthenticity::forged;
    return is_near(*timestamp, now) ? HookAuthenticity::genuine : HookAuthenticity::stale;
}

HookAuthenticity GitlabHook::authenticate(const http::Request& request, Instant now) {
    const auto token = tracking::only_value(request.headers, "X-Gitlab-Token");
    const bool is_signed = request.headers.find("webhook-signature").has_value();
    if (!token && !is_signed)
        return HookAuthenticity::unsigned_request;
    if (x_secret.empty())
        return HookAuthenticity::forged;
    if (token && x_secret.matches(*token))
        return HookAuthenticity::genuine;
    return is_signed ? signature(request, now) : HookAuthenticity::forged;
}

std::optional<TicketTouched> GitlabHook::read(const http::Request& request, Instant now) {
    const auto payload = http::parse_json(request.body);
    if (http::text_at(payload, "object_kind") != "issue")
        return std::nullopt;
    const auto& issue = http::member(payload, "object_attributes");
    const auto& project = http::member(payload, "project");
    const auto number = http::number_at(issue, "iid");
    const auto place = http::number_at(project, "id");
    const auto action = http::text_at(issue, "action");
    const bool ours = http::same_word(http::text_at(project, "path_with_namespace"), x_project) ||
                      std::to_string(place) == x_project;
    if (!ours || number <= 0 || place <= 0 ||
        std::find(telling.begin(), telling.end(), action) == telling.end())
        return std::nullopt;
    auto delivery = request.headers.value_or_empty("Idempotency-Key");
    if (delivery.empty())
        delivery = request.headers.value_or_empty("webhook-id");
    return tracking::touched({x_tracker, std::to_string(place) + "/" + std::to_string(number)},
                             delivery, request, now);
}

}  // namespace adapters::gitlab
