#include "adapters/github/github_hook.hpp"
#include "adapters/github/github_tracker.hpp"
#include "tests/contract/tracker/tracker_world.hpp"

namespace tests::contract {

TrackerKind github_kind() {
    TrackerKind kind;
    kind.name = "github";
    kind.speech = support::speak_github;
    kind.tracker = [](auto wiring, auto settings) {
        return std::make_unique<adapters::github::GithubTracker>(wiring, std::move(settings));
    };
    kind.hook = [](const auto& settings) {
        return std::make_unique<adapters::github::GithubHook>(settings);
    };
    kind.drops_labels = true;
    kind.right_to_change = "labels";
    kind.lists_changes = true;
    kind.has_co_owners = true;
    return kind;
}

}  // namespace tests::contract
