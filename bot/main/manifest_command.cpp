#include "bot/main/manifest_command.hpp"

#include "adapters/slack/slack_manifest.hpp"
#include "bot/main/exit_code.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace bot::main {

int print_manifest(const config::Settings& settings, const ManifestOrder& order) {
    adapters::slack::ManifestOptions options;
    options.url = order.url.empty() ? settings.server.public_url : order.url;
    while (options.url.ends_with('/'))
        options.url.pop_back();
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

}  // namespace bot::main
