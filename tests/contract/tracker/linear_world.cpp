#include "adapters/linear/linear_hook.hpp"
#include "adapters/linear/linear_tracker.hpp"
#include "tests/contract/tracker/tracker_world.hpp"

namespace tests::contract {

TrackerKind linear_kind() {
    TrackerKind kind;
    kind.name = "linear";
    kind.speech = support::speak_linear;
    kind.tracker = [](auto wiring, auto settings) {
        settings.url += "/graphql";
        return std::make_unique<adapters::linear::LinearTracker>(wiring, std::move(settings));
    };
    kind.hook = [](const auto& settings) {
        return std::make_unique<adapters::linear::LinearHook>(settings);
    };
    kind.project = "ops";
    kind.has_statuses = true;
    kind.client_chooses_id = true;
    kind.ids_are_global = true;
    kind.reads_by_post = true;
    return kind;
}

}  // namespace tests::contract
