#include "adapters/gitlab/gitlab_hook.hpp"
#include "adapters/gitlab/gitlab_tracker.hpp"
#include "tests/contract/tracker/tracker_world.hpp"

namespace tests::contract {

TrackerKind gitlab_kind() {
    TrackerKind kind;
    kind.name = "gitlab";
    kind.speech = support::speak_gitlab;
    kind.tracker = [](auto wiring, auto settings) {
        return std::make_unique<adapters::gitlab::GitlabTracker>(wiring, std::move(settings));
    };
    kind.hook = [](const auto& settings) {
        return std::make_unique<adapters::gitlab::GitlabHook>(settings);
    };
    kind.drops_labels = true;
    kind.right_to_change = "labels";
    kind.has_co_owners = true;
    return kind;
}

}  // namespace tests::contract
