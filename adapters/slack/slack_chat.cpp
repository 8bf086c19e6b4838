#include "adapters/slack/slack_chat.hpp"

#include "adapters/slack/slack_manifest.hpp"
#include "adapters/slack/slack_permalink.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace adapters::slack {

using namespace bot::core;
using bot::ports::Deadline;
using bot::ports::Failure;
using bot::ports::FailureKind;

namespace {

bool has_scope(std::string_view granted, std::string_view scope) {
    while (!granted.empty()) {
        auto one = granted.substr(0, granted.find(','));
        granted.remove_prefix(std::min(granted.size(), one.size() + 1));
        while (one.starts_with(' '))
            one.remove_prefix(1);
        if (one == scope)
            return true;
    }
    return false;
}

/// Without these there is neither a record nor a way to speak.
const std::vector<std::string_view>& essential_scopes() {
    static const std::vector<std::string_view> scopes{"channels:history", "chat:write",
                                                      "users:read"};
    return scopes;
}

std::string missing_scopes(const std::vector<std::string_view>& wanted, std::string_view granted) {
    std::string missing;
    if (granted.empty())
        return missing;
    for (const auto scope : wanted) {
        if (!has_scope(granted, scope))
            missing += (missing.empty() ? "" : ", ") + std::string{scope};
    }
    return missing;
}

}  // namespace

SlackChat::SlackChat(http::HttpClient& client, const bot::ports::Clock& clock,
                     const config::SlackSettings& settings)
    : x_api{client, clock, settings.api_url, settings.bot_token},
      x_clock{clock},
      x_command{settings.command},
      x_socket_mode{settings.socket_mode()} {}

decide::ChatTraits SlackChat::traits() const {
    decide::ChatTraits traits;
    traits.threads_interviews = true;
    traits.knows_names = false;
    traits.direct_prefix = "D";
    traits.command = x_command;
    return traits;
}

SlackChat::Answer<std::string> SlackChat::check(Deadline deadline) {
    http::Fields none;
    auto answer = co_await x_api.call("auth.test", std::move(none), Repeating::harmless, deadline);
    if (!answer)
        co_return answer.failure();
    x_ours.user_id = text_at(*answer, "user_id");
    x_ours.bot_id = text_at(*answer, "bot_id");
    x_ours.team_id = text_at(*answer, "team_id");
    x_ours.app_id = text_at(*answer, "app_id");
    x_ours.url = text_at(*answer, "url");
    const auto missing = missing_scopes(bot_scopes(), x_api.scopes());
    const auto advice = "the bot token lacks scopes: " + missing +
                        "; add them under OAuth & Permissions and install the app again";
    if (!missing_scopes(essential_scopes(), x_api.scopes()).empty())
        co_return Failure{FailureKind::unauthorized, advice};
    co_return "connected to " + std::string{text_at(*answer, "team")} + " as " +
        std::string{text_at(*answer, "user")} + (missing.empty() ? "" : "; " + advice);
}

event::Posted SlackChat::posted(const std::string& room, const std::string& ts,
                                const std::string& thread) const {
    return {{{platform, room}, ts}, permalink_of(x_ours, room, ts, thread)};
}

}  // namespace adapters::slack
