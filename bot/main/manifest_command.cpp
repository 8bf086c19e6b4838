#include "bot/main/manifest_command.hpp"

#include "adapters/matrix/matrix_registration.hpp"
#include "adapters/slack/slack_manifest.hpp"
#include "bot/main/exit_code.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace bot::main {

namespace {

std::string url_of(const config::Settings& settings, const ManifestOrder& order) {
    auto url = order.url.empty() ? settings.server.public_url : order.url;
    while (url.ends_with('/'))
        url.pop_back();
    return url;
}

int print_registration(const config::Settings& settings, const ManifestOrder& order) {
    if (!settings.matrix) {
        fmt::print(stderr,
                   "secondstory: the registration holds the names and tokens of [matrix] in the "
                   "configuration, which is not there\n");
        return ExitCode::misconfigured;
    }
    auto url = url_of(settings, order);
    if (url.empty())
        url = "http://" + config::to_string(settings.server.listen);
    fmt::print("{}", adapters::matrix::registration(*settings.matrix, url));
    return ExitCode::success;
}

int print_slack_manifest(const config::Settings& settings, const ManifestOrder& order) {
    adapters::slack::ManifestOptions options;
    options.url = url_of(settings, order);
    options.socket_mode = order.socket_mode;
    if (settings.slack)
        options.command = settings.slack->command;
    if (options.url.empty() && !options.socket_mode) {
        fmt::print(stderr,
                   "secondstory: where will Slack reach this service? Say --url "
                   "https://incidents.example.org, or --socket-mode\n");
        return ExitCode::misconfigured;
    }
    if (!options.socket_mode && !options.url.starts_with("https://")) {
        fmt::print(stderr, "secondstory: --url {}: Slack calls https:// addresses only\n",
                   options.url);
        return ExitCode::misconfigured;
    }
    fmt::print("{}", adapters::slack::manifest(options));
    return ExitCode::success;
}

}  // namespace

int print_manifest(const config::Settings& settings, const ManifestOrder& order) {
    return order.platform == "matrix" ? print_registration(settings, order)
                                      : print_slack_manifest(settings, order);
}

}  // namespace bot::main
