#include "adapters/slack/slack_manifest.hpp"

#include "adapters/slack/slack_interactions.hpp"

#include <nlohmann/json.hpp>

namespace adapters::slack {
namespace {

using Ordered = nlohmann::ordered_json;

/// What is told to us without being asked for (Slack: Events API, event types).
const std::vector<std::string_view>& bot_events() {
    static const std::vector<std::string_view> events{"app_mention",
                                                      "channel_archive",
                                                      "channel_deleted",
                                                      "channel_id_changed",
                                                      "channel_left",
                                                      "channel_rename",
                                                      "channel_unarchive",
                                                      "group_archive",
                                                      "group_deleted",
                                                      "group_left",
                                                      "group_rename",
                                                      "group_unarchive",
                                                      "member_joined_channel",
                                                      "member_left_channel",
                                                      "message.channels",
                                                      "message.groups",
                                                      "message.im",
                                                      "pin_added",
                                                      "pin_removed",
                                                      "reaction_added",
                                                      "reaction_removed",
                                                      "user_change"};
    return events;
}

Ordered features(const ManifestOptions& options) {
    Ordered command{{"command", options.command},
                    {"description", "Record and steer an incident"},
                    {"usage_hint", "start sev2 checkout is down"},
                    {"should_escape", true}};
    if (!options.socket_mode)
        command["url"] = options.url + "/slack/commands";
    const Ordered shortcut{{"name", "Add to timeline"},
                           {"type", "message"},
                           {"callback_id", add_to_timeline},
                           {"description", "Mark this message as a key entry of the incident"}};
    const Ordered ticket{{"name", "Make a ticket"},
                         {"type", "message"},
                         {"callback_id", make_a_ticket},
                         {"description", "Say what will change because of this message"}};
    return {{"app_home",
             {{"home_tab_enabled", false},
              {"messages_tab_enabled", true},
              {"messages_tab_read_only_enabled", false}}},
            {"bot_user", {{"display_name", "Second Story"}, {"always_online", true}}},
            {"shortcuts", Ordered::array({shortcut, ticket})},
            {"slash_commands", Ordered::array({command})}};
}

Ordered settings(const ManifestOptions& options) {
    Ordered subscriptions{{"bot_events", bot_events()}};
    Ordered interactivity{{"is_enabled", true}};
    if (!options.socket_mode) {
        subscriptions["request_url"] = options.url + "/slack/events";
        interactivity["request_url"] = options.url + "/slack/interactions";
    }
    return {{"event_subscriptions", subscriptions},
            {"interactivity", interactivity},
            {"org_deploy_enabled", false},
            {"socket_mode_enabled", options.socket_mode},
            {"token_rotation_enabled", false}};
}

}  // namespace

const std::vector<std::string_view>& bot_scopes() {
    static const std::vector<std::string_view> scopes{
        "app_mentions:read", "channels:history", "channels:join",   "channels:manage",
        "channels:read",     "chat:write",       "commands",        "files:read",
        "files:write",       "groups:history",   "groups:read",     "groups:write",
        "im:history",        "im:read",          "im:write",        "pins:read",
        "pins:write",        "reactions:read",   "reactions:write", "users:read"};
    return scopes;
}

std::string manifest(const ManifestOptions& options) {
    const Ordered document{{"_metadata", {{"major_version", 1}, {"minor_version", 1}}},
                           {"display_information",
                            {{"name", "Second Story"},
                             {"description", "Writes an incident down while it happens"},
                             {"background_color", "#1f2937"}}},
                           {"features", features(options)},
                           {"oauth_config", {{"scopes", {{"bot", bot_scopes()}}}}},
                           {"settings", settings(options)}};
    return document.dump(2) + "\n";
}

}  // namespace adapters::slack
