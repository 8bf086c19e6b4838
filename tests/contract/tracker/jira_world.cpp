#include "adapters/jira/jira_hook.hpp"
#include "adapters/jira/jira_tracker.hpp"
#include "tests/contract/tracker/tracker_world.hpp"

namespace tests::contract {
namespace {

TrackerKind jira_kind(config::JiraApi api) {
    const auto with_api = [api](config::TrackerSettings settings) {
        settings.api = api;
        if (api == config::JiraApi::cloud)
            settings.email = "bot@acme.example";
        return settings;
    };
    TrackerKind kind;
    kind.tracker = [with_api](auto wiring, auto settings) {
        return std::make_unique<adapters::jira::JiraTracker>(wiring, with_api(std::move(settings)));
    };
    kind.hook = [with_api](const auto& settings) {
        return std::make_unique<adapters::jira::JiraHook>(with_api(settings));
    };
    kind.project = "ops";
    kind.right_to_change = "EDIT_ISSUES";
    kind.has_statuses = true;
    kind.ids_are_global = true;
    return kind;
}

}  // namespace

TrackerKind jira_cloud_kind() {
    auto kind = jira_kind(config::JiraApi::cloud);
    kind.name = "jira cloud";
    kind.speech = support::speak_jira_cloud;
    return kind;
}

TrackerKind jira_data_center_kind() {
    auto kind = jira_kind(config::JiraApi::data_center);
    kind.name = "jira data center";
    kind.speech = support::speak_jira_data_center;
    return kind;
}

}  // namespace tests::contract
