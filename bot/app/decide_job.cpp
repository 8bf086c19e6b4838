#include "bot/app/decide_job.hpp"

#include <algorithm>
#include <utility>

namespace bot::app {
namespace {

using core::decide::Decision;
using core::decide::Snapshot;
using ports::FailureKind;

constexpr int conflict_tries = 4;

/// What the event settles besides what was decided.
struct Settles {
    std::optional<std::int64_t> effect;
    bool failed = false;
    std::optional<std::int64_t> timer;
};

Settles settled_by(const core::event::Event& event, const Snapshot& snapshot) {
    Settles settles;
    if (const auto* outcome = std::get_if<core::event::EffectOutcome>(&event)) {
        if (snapshot.effect)
            settles.effect = outcome->row;
        settles.failed = std::holds_alternative<core::event::Failure>(outcome->outcome);
    } else if (const auto* fired = std::get_if<core::event::TimerFired>(&event)) {
        settles.timer = fired->row;
    }
    return settles;
}

void note_version(ports::Write& write, const std::optional<core::decide::IncidentView>& view) {
    if (!view)
        return;
    const std::pair entry{view->incident.id, view->version};
    if (std::find(write.versions.begin(), write.versions.end(), entry) == write.versions.end())
        write.versions.push_back(entry);
}

Commit commit_of(const Decision& decision) {
    Commit commit;
    for (const auto& fact : decision.facts) {
        if (commit.incidents.empty() || commit.incidents.back() != fact.incident)
            commit.incidents.push_back(fact.incident);
    }
    commit.effects = !decision.effects.empty();
    commit.timers = !decision.timers.empty() || !decision.dropped_timers.empty();
    return commit;
}

ports::Result<Decided> attempt(ports::StorePort& store, const core::event::Event& event,
                               const core::decide::Context& context) {
    auto loaded = store.load(core::decide::needs(event, context.policy));
    if (!loaded)
        return loaded.failure();
    Decided decided;
    if (loaded->seen) {
        decided.receipt.duplicate = true;
        decided.receipt.incident = loaded->import_known;
        return decided;
    }
    auto decision = core::decide::decide(*loaded, event, context);
    decided.receipt.incident = decision.incident;
    const auto settles = settled_by(event, *loaded);
    const bool settles_something = settles.effect || settles.timer;
    if (decision.changes_nothing() && !settles_something) {
        decided.receipt.reply = std::move(decision.reply);
        return decided;
    }
    decided.commit = commit_of(decision);
    ports::Write write;
    write.key = core::decide::key_of(event);
    write.received = context.now;
    write.settles_effect = settles.effect;
    write.effect_failed = settles.failed;
    write.settles_timer = settles.timer;
    if (std::holds_alternative<core::event::ImportOpened>(event))
        write.import_of = decision.incident;
    note_version(write, loaded->here);
    note_version(write, loaded->named);
    auto reply = std::exchange(decision.reply, std::nullopt);
    write.decision = std::move(decision);
    auto written = store.write(write);
    if (!written)
        return written.failure();
    if (*written == ports::Written::duplicate) {
        decided.commit = {};
        decided.receipt.duplicate = true;
        return decided;
    }
    decided.receipt.reply = std::move(reply);
    return decided;
}

}  // namespace

ports::Result<Decided> decide_and_write(ports::StorePort& store, const core::event::Event& event,
                                        const core::decide::Context& context) {
    auto decided = attempt(store, event, context);
    for (int again = 1; again < conflict_tries && !decided; ++again) {
        if (decided.failure().kind != FailureKind::conflict)
            break;
        decided = attempt(store, event, context);
    }
    return decided;
}

}  // namespace bot::app
