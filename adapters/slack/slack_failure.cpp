#include "adapters/slack/slack_failure.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace adapters::slack {
namespace {

using bot::ports::Failure;
using bot::ports::FailureKind;

enum class Class { install, scope, permission, missing, taken, throttled, passing };

/// Slack: Web API errors. What is not listed will not work however often it is tried.
constexpr std::array<std::pair<std::string_view, Class>, 38> known{{
    {"invalid_auth", Class::install},
    {"account_inactive", Class::install},
    {"token_revoked", Class::install},
    {"token_expired", Class::install},
    {"not_authed", Class::install},
    {"team_disabled", Class::install},
    {"user_removed_from_team", Class::install},
    {"missing_scope", Class::scope},
    {"not_allowed_token_type", Class::permission},
    {"no_permission", Class::permission},
    {"access_denied", Class::permission},
    {"accesslimited", Class::permission},
    {"enterprise_is_restricted", Class::permission},
    {"team_access_not_granted", Class::permission},
    {"two_factor_setup_required", Class::permission},
    {"org_login_required", Class::permission},
    {"ekm_access_denied", Class::permission},
    {"channel_not_found", Class::missing},
    {"message_not_found", Class::missing},
    {"thread_not_found", Class::missing},
    {"user_not_found", Class::missing},
    {"users_not_found", Class::missing},
    {"user_not_visible", Class::missing},
    {"bot_not_found", Class::missing},
    {"file_not_found", Class::missing},
    {"name_taken", Class::taken},
    {"hash_conflict", Class::taken},
    {"ratelimited", Class::throttled},
    {"rate_limited", Class::throttled},
    {"message_limit_exceeded", Class::throttled},
    {"internal_error", Class::passing},
    {"fatal_error", Class::passing},
    {"service_unavailable", Class::passing},
    {"request_timeout", Class::passing},
    {"team_added_to_org", Class::passing},
    {"external_channel_migrating", Class::passing},
    {"fetch_members_failed", Class::passing},
    {"update_failed", Class::passing},
}};

/// Even an error that passes may have come after the deed.
FailureKind in_the_dark(Repeating repeating) {
    return repeating == Repeating::harmless ? FailureKind::transient : FailureKind::unknown_outcome;
}

template <std::size_t size>
bool is_one_of(const std::string_view (&methods)[size], std::string_view method) {
    return std::find(std::begin(methods), std::end(methods), method) != std::end(methods);
}

/// Speaking, listening and being let in: nothing goes without it, whatever is in the way.
bool is_essential(std::string_view method) {
    constexpr std::string_view methods[] = {"auth.test", "apps.connections.open",
                                            "conversations.history", "conversations.open",
                                            "conversations.replies"};
    return method.starts_with("chat.") || is_one_of(methods, method);
}

/// Somebody waits for what comes of it and is told of another way, or (a reaction) it is worth
/// nothing later.
bool is_better_told(std::string_view method) {
    constexpr std::string_view methods[] = {"conversations.create", "conversations.invite",
                                            "conversations.join", "conversations.list",
                                            "views.open"};
    return method.starts_with("files.") || method.starts_with("reactions.") ||
           is_one_of(methods, method);
}

FailureKind not_permitted(bool worth_waiting) {
    return worth_waiting ? FailureKind::unauthorized : FailureKind::rejected;
}

FailureKind kind_of(Class what, std::string_view method, Repeating repeating) {
    switch (what) {
        case Class::install:
            return FailureKind::unauthorized;
        case Class::scope:
            return not_permitted(!is_better_told(method));
        case Class::permission:
            return not_permitted(is_essential(method));
        case Class::missing:
            return FailureKind::not_found;
        case Class::taken:
            return FailureKind::conflict;
        case Class::throttled:
            return FailureKind::rate_limited;
        case Class::passing:
            return in_the_dark(repeating);
    }
    return FailureKind::rejected;
}

/// What Slack says beside the code: the scope that is missing, or which argument is wrong.
std::string more_of(const Json& answer) {
    const auto needed = text_at(answer, "needed");
    if (!needed.empty())
        return ", needs " + std::string{needed};
    const auto& messages = member(member(answer, "response_metadata"), "messages");
    const auto first = text_in(element(messages, 0));
    return first.empty() ? "" : ", " + std::string{first.substr(0, 200)};
}

}  // namespace

Failure failure_of(std::string_view method, const Json& answer, Repeating repeating) {
    auto error = text_at(answer, "error");
    const auto* const found = std::find_if(known.begin(), known.end(),
                                           [&](const auto& pair) { return pair.first == error; });
    const auto kind =
        found == known.end() ? FailureKind::rejected : kind_of(found->second, method, repeating);
    if (error.empty())
        error = "refused without a reason";
    return Failure{
        kind, std::string{method} + ": " + std::string{error.substr(0, 100)} + more_of(answer)};
}

Failure failure_of_status(std::string_view method, int status, Repeating repeating) {
    const auto detail = std::string{method} + ": HTTP " + std::to_string(status);
    if (status >= 500 || status == 408)
        return Failure{in_the_dark(repeating), detail};
    if (status == 401 || status == 403)
        return Failure{FailureKind::unauthorized, detail};
    return Failure{FailureKind::rejected, detail};
}

Failure done_in_part(Failure failure) {
    const bool passes = failure.kind == FailureKind::transient ||
                        failure.kind == FailureKind::rate_limited ||
                        failure.kind == FailureKind::unauthorized;
    if (passes)
        failure.kind = FailureKind::unknown_outcome;
    return failure;
}

bool is_error(const Failure& failure, std::string_view error) {
    const auto at = failure.detail.find(": ");
    if (at == std::string::npos)
        return false;
    const auto said = std::string_view{failure.detail}.substr(at + 2);
    return said.starts_with(error) && (said.size() == error.size() || said[error.size()] == ',');
}

}  // namespace adapters::slack
