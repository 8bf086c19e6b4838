#include "config/sections.hpp"
#include "config/value_formats.hpp"

#include <utility>

namespace config {

namespace {

/// The first character tells people that it is a command, the rest is what they type.
void read_command(TableReader& table, char first, std::string& out) {
    table.parsed("command", [&](const std::string& value) -> std::optional<std::string> {
        if (value.size() < 2 || value[0] != first ||
            value.find_first_of(" \t\r\n") != std::string::npos)
            return "must be one word that begins with '" + std::string{first} + "', such as " +
                   std::string{first} + "incident";
        out = value;
        return std::nullopt;
    });
}

/// Swapped tokens are the commonest slip and otherwise show only as a refusal by Slack, much later.
void refuse_swapped(TableReader& table, std::string_view key, const Secret& token,
                    std::string_view wrong_prefix, std::string_view right_prefix) {
    if (token.reveal().starts_with(wrong_prefix))
        table.complain(key, "holds a token that begins with " + std::string{wrong_prefix} +
                                "; it takes the one that begins with " + std::string{right_prefix});
}

bool has_secret(const TableReader& table, const std::string& key) {
    return table.has(key) || table.has(key + "_file") || table.has(key + "_env");
}

/// Matrix specification: User Identifiers. Homeservers take anything from an application service.
void read_localpart(TableReader& table, std::string& out) {
    table.parsed("sender_localpart", [&](const std::string& value) -> std::optional<std::string> {
        if (value.empty() || value.find_first_not_of(
                                 "abcdefghijklmnopqrstuvwxyz0123456789._=-/+") != std::string::npos)
            return "must be small letters, digits and . _ = - / +: what stands between '@' and ':'";
        out = value;
        return std::nullopt;
    });
}

/// Matrix specification: Room Versions.
void read_room_version(TableReader& table, std::string& out) {
    table.parsed("room_version", [&](const std::string& value) -> std::optional<std::string> {
        if (value.empty() || value.size() > 32 ||
            value.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") != std::string::npos)
            return "must be a room version that the homeserver knows, such as \"11\"";
        out = value;
        return std::nullopt;
    });
}

void read_avatar(TableReader& table, std::string& out) {
    table.parsed("avatar", [&](const std::string& value) -> std::optional<std::string> {
        if (!value.starts_with("mxc://"))
            return "must be where a picture lies on the homeserver: mxc://SERVER/ID";
        out = value;
        return std::nullopt;
    });
}

void check_plain_account(TableReader& table, MatrixSettings& out) {
    for (const char* key : {"as_token", "hs_token"}) {
        if (has_secret(table, key))
            table.complain(key,
                           "does not go together with access_token: the bot is either an "
                           "application service or a plain account");
    }
    // Somebody chose that account's name already.
    if (!table.has("display_name"))
        out.display_name.clear();
}

void check_application_service(TableReader& table, const MatrixSettings& out) {
    table.require("server_name", "the part of Matrix ids behind the colon");
    table.require("as_token",
                  "the token of the registration with which the bot signs in; without rights on "
                  "the homeserver give access_token instead");
    table.require("hs_token", "the token of the registration with which the homeserver signs in");
    if (!out.as_token.empty() && out.as_token == out.hs_token)
        table.complain("hs_token", "must differ from as_token");
}

}  // namespace

void read_slack(TableReader& table, SlackSettings& out) {
    table.secret("signing_secret", out.signing_secret);
    table.secret("previous_signing_secret", out.previous_signing_secret);
    table.secret("app_token", out.app_token);
    table.secret("bot_token", out.bot_token);
    table.base_url("api_url", out.api_url);
    if (!out.api_url.ends_with('/'))
        out.api_url += '/';
    read_command(table, '/', out.command);
    table.require("bot_token", "nothing can be posted without it (OAuth & Permissions, xoxb-…)");
    if (!has_secret(table, "app_token"))
        table.require("signing_secret",
                      "give it for HTTP (Basic Information), or app_token for Socket Mode");
    refuse_swapped(table, "bot_token", out.bot_token, "xapp-", "xoxb-");
    refuse_swapped(table, "app_token", out.app_token, "xoxb-", "xapp-");
}

void read_matrix(TableReader& table, MatrixSettings& out) {
    table.base_url("homeserver_url", out.homeserver_url);
    table.text("server_name", out.server_name);
    table.secret("as_token", out.as_token);
    table.secret("hs_token", out.hs_token);
    table.secret("access_token", out.access_token);
    read_localpart(table, out.sender_localpart);
    table.text("registration_id", out.registration_id);
    table.text("display_name", out.display_name);
    read_avatar(table, out.avatar);
    read_command(table, '!', out.command);
    read_room_version(table, out.room_version);
    table.require("homeserver_url", "the address of the homeserver's client API");
    if (has_secret(table, "access_token"))
        check_plain_account(table, out);
    else
        check_application_service(table, out);
}

}  // namespace config
