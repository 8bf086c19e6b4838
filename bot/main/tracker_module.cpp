#include "bot/main/tracker_module.hpp"

#include "adapters/github/github_hook.hpp"
#include "adapters/github/github_tracker.hpp"
#include "adapters/gitlab/gitlab_hook.hpp"
#include "adapters/gitlab/gitlab_tracker.hpp"

#include <utility>

namespace bot::main {

void TrackerModule::equip(Tracker& tracker, const config::TrackerSettings& settings,
                          const ports::Clock& clock, ports::Log& log) {
    const auto with = [&]<class Port, class Hook>() {
        tracker.port = std::make_unique<Port>(
            adapters::tracking::TrackerApi::Wiring{*tracker.client, clock, log}, settings);
        tracker.hook = std::make_unique<Hook>(settings);
    };
    switch (settings.kind) {
        case config::TrackerKind::github:
            with.template
            operator()<adapters::github::GithubTracker, adapters::github::GithubHook>();
            break;
        case config::TrackerKind::gitlab:
            with.template
            operator()<adapters::gitlab::GitlabTracker, adapters::gitlab::GitlabHook>();
            break;
        case config::TrackerKind::jira:
        case config::TrackerKind::redmine:
        case config::TrackerKind::linear:
            break;
    }
}

TrackerModule::TrackerModule(boost::asio::any_io_executor executor,
                             const config::Settings& settings, const ports::Clock& clock,
                             ports::Log& log, ports::InboundSink& sink)
    : x_webhook{{sink, clock, log}} {
    for (const auto& one : settings.trackers) {
        adapters::http::ClientOptions options;
        options.extra_authorities = one.ca_file;
        Tracker tracker;
        tracker.name = one.name;
        tracker.client = std::make_unique<adapters::http::HttpClient>(executor, std::move(options));
        equip(tracker, one, clock, log);
        if (!tracker.port)
            continue;
        x_webhook.add(tracker.name, *tracker.hook);
        x_trackers.push_back(std::move(tracker));
    }
}

std::map<std::string, ports::TrackerPort*> TrackerModule::ports() const {
    std::map<std::string, ports::TrackerPort*> result;
    for (const auto& tracker : x_trackers)
        result.emplace(tracker.name, tracker.port.get());
    return result;
}

void TrackerModule::close_idle() {
    for (auto& tracker : x_trackers)
        tracker.client->close_idle();
}

}  // namespace bot::main
