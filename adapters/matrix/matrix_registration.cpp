#include "adapters/matrix/matrix_registration.hpp"

#include "adapters/matrix/matrix_json.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <string_view>

namespace adapters::matrix {
namespace {

/// YAML reads a JSON string as what it is.
std::string yaml_string(std::string_view text) {
    return to_text(Json(std::string{text}));
}

/// Homeservers match at the beginning only, so that the end is said.
std::string alias_pattern(const std::string& server_name) {
    std::string server;
    for (const char c : server_name) {
        if (c == '.' || c == '[' || c == ']')
            server += '\\';
        server += c;
    }
    return "#inc-.*:" + server + "$";
}

}  // namespace

std::string registration(const config::MatrixSettings& settings, const std::string& url) {
    return fmt::format(
        "# Second Story's registration. Name this file under app_service_config_files in\n"
        "# homeserver.yaml and restart the homeserver. Nobody else may read it.\n"
        "id: {}\n"
        "url: {}\n"
        "as_token: {}\n"
        "hs_token: {}\n"
        "sender_localpart: {}\n"
        "rate_limited: false\n"
        "namespaces:\n"
        "  users: []\n"
        "  aliases:\n"
        "    - exclusive: true\n"
        "      regex: {}\n"
        "  rooms: []\n",
        yaml_string(settings.registration_id), yaml_string(url),
        yaml_string(settings.as_token.reveal()), yaml_string(settings.hs_token.reveal()),
        yaml_string(settings.sender_localpart), yaml_string(alias_pattern(settings.server_name)));
}

}  // namespace adapters::matrix
