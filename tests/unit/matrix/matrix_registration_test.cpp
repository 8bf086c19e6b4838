#include "adapters/matrix/matrix_registration.hpp"

#include <doctest/doctest.h>

#include <string>

using adapters::matrix::registration;

TEST_CASE("the registration names both tokens, ourselves and the aliases we make") {
    config::MatrixSettings settings;
    settings.server_name = "hs.example:8448";
    settings.as_token = config::Secret{"a-token"};
    settings.hs_token = config::Secret{"h\"token"};
    settings.sender_localpart = "incident";
    const auto yaml = registration(settings, "http://127.0.0.1:8080");
    for (const auto* const line : {"\nid: \"secondstory\"\n", "\nurl: \"http://127.0.0.1:8080\"\n",
                                   "\nas_token: \"a-token\"\n", "\nhs_token: \"h\\\"token\"\n",
                                   "\nsender_localpart: \"incident\"\n", "\nrate_limited: false\n",
                                   "\n      regex: \"#inc-.*:hs\\\\.example:8448$\"\n"})
        CHECK_MESSAGE(yaml.find(line) != std::string::npos, line);
}
