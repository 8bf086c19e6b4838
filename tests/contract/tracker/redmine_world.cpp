#include "adapters/redmine/redmine_hook.hpp"
#include "adapters/redmine/redmine_tracker.hpp"
#include "tests/contract/tracker/tracker_world.hpp"

namespace tests::contract {

TrackerKind redmine_kind() {
    TrackerKind kind;
    kind.name = "redmine";
    kind.speech = support::speak_redmine;
    kind.tracker = [](auto wiring, auto settings) {
        return std::make_unique<adapters::redmine::RedmineTracker>(wiring, std::move(settings));
    };
    kind.hook = [](const auto& settings) {
        return std::make_unique<adapters::redmine::RedmineHook>(settings);
    };
    kind.project = "ops";
    kind.right_to_change = "edit_issues";
    kind.has_statuses = true;
    kind.keeps_labels = false;
    kind.ids_are_global = true;
    kind.keys_outlive_moves = true;
    kind.tries_without = true;
    return kind;
}

}  // namespace tests::contract
