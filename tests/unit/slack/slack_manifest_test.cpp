#include "adapters/slack/slack_manifest.hpp"

#include "adapters/slack/slack_interactions.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace adapters::slack;

TEST_CASE("the manifest leads Slack to our addresses") {
    const auto made = parse_json(manifest({"https://bot.example", false, "/inc"}));
    const auto& settings = made["settings"];
    CHECK(made["features"]["slash_commands"][0]["command"] == "/inc");
    CHECK(made["features"]["slash_commands"][0]["url"] == "https://bot.example/slack/commands");
    CHECK(made["features"]["slash_commands"][0]["should_escape"] == true);
    CHECK(settings["event_subscriptions"]["request_url"] == "https://bot.example/slack/events");
    CHECK(settings["interactivity"]["request_url"] == "https://bot.example/slack/interactions");
    CHECK(settings["interactivity"]["is_enabled"] == true);
    CHECK(settings["socket_mode_enabled"] == false);
}

TEST_CASE("in Socket Mode there are no addresses") {
    const auto text = manifest({"https://bot.example", true, "/incident"});
    CHECK(text.find("bot.example") == std::string::npos);
    CHECK(parse_json(text)["settings"]["socket_mode_enabled"] == true);
}

TEST_CASE("the shortcuts are those the codec knows, within Slack's limits") {
    const auto made = parse_json(manifest({}));
    const auto& shortcuts = made["features"]["shortcuts"];
    REQUIRE(shortcuts.size() == 2);
    CHECK(shortcuts[0]["callback_id"] == add_to_timeline);
    CHECK(shortcuts[1]["callback_id"] == make_a_ticket);
    for (const auto& shortcut : shortcuts) {
        CHECK(shortcut["name"].get<std::string>().size() <= 24);
        CHECK(shortcut["description"].get<std::string>().size() <= 150);
    }
    CHECK(made["display_information"]["description"].get<std::string>().size() <= 140);
}

TEST_CASE("every event that is asked for has its scope") {
    const auto made = parse_json(manifest({}));
    const auto scopes = made["oauth_config"]["scopes"]["bot"].get<std::vector<std::string>>();
    const auto has = [&](const char* scope) {
        return std::find(scopes.begin(), scopes.end(), scope) != scopes.end();
    };
    for (const auto& event : made["settings"]["event_subscriptions"]["bot_events"]) {
        const auto name = event.get<std::string>();
        if (name == "message.channels")
            CHECK(has("channels:history"));
        else if (name == "message.groups")
            CHECK(has("groups:history"));
        else if (name == "message.im")
            CHECK(has("im:history"));
        else if (name.starts_with("reaction"))
            CHECK(has("reactions:read"));
        else if (name.starts_with("pin"))
            CHECK(has("pins:read"));
        else if (name == "app_mention")
            CHECK(has("app_mentions:read"));
        else if (name == "user_change")
            CHECK(has("users:read"));
        else if (name.starts_with("group"))
            CHECK(has("groups:read"));
        else
            CHECK(has("channels:read"));
    }
}
