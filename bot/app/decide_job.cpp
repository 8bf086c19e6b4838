#include "bot/app/decide_job.hpp"

#include <algorithm>
#include <iterator>
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

/// A stretch missed in no room in particular: in all of its platform or, without one, in all.
const core::event::ChatEvent* missed_everywhere(const core::event::Event& event) {
    const auto* chat = std::get_if<core::event::ChatEvent>(&event);
    const bool missed = chat != nullptr && !chat->into && chat->room.room.empty() &&
                        std::holds_alternative<core::event::MissedStretch>(chat->body);
    return missed ? chat : nullptr;
}

/// From the last that is known of the room, if that is earlier: things may have come since.
core::event::ChatEvent missed_in(const ports::StorePort::RoomMark& mark,
                                 const core::event::ChatEvent& everywhere) {
    auto event = everywhere;
    event.key.value += "/" + to_string(mark.incident) + "/" + to_string(mark.room);
    event.room = mark.room;
    auto& missed = std::get<core::event::MissedStretch>(event.body);
    missed.from = std::min(mark.newest, missed.from);
    event.at = missed.from;
    return event;
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

/// `told` decides; where it turns out to mean something else, that does.
ports::Result<Decided> attempt(ports::StorePort& store, const core::event::Event& told,
                               const core::decide::Context& context) {
    auto loaded = store.load(core::decide::needs(told, context.policy));
    if (!loaded)
        return loaded.failure();
    const auto meant = core::decide::meant_by(*loaded, told, context);
    if (meant) {
        loaded = store.load(core::decide::needs(*meant, context.policy));
        if (!loaded)
            return loaded.failure();
    }
    const auto& event = meant ? *meant : told;
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

void add(Commit& commit, Commit more) {
    std::move(more.incidents.begin(), more.incidents.end(), std::back_inserter(commit.incidents));
    commit.effects = commit.effects || more.effects;
    commit.timers = commit.timers || more.timers;
}

/// One event for each room: those that were kept before one failed are known by their keys when it
/// comes again.
ports::Result<Decided> decide_everywhere(ports::StorePort& store,
                                         const core::event::ChatEvent& everywhere,
                                         const core::decide::Context& context) {
    const auto marks = store.listened_rooms();
    if (!marks)
        return marks.failure();
    Decided all;
    int rooms = 0;
    int known = 0;
    for (const auto& mark : *marks) {
        const auto& platform = everywhere.room.platform;
        if (!platform.empty() && mark.room.platform != platform)
            continue;
        auto one = decide_and_write(store, missed_in(mark, everywhere), context);
        if (!one)
            return one.failure();
        ++rooms;
        known += one->receipt.duplicate ? 1 : 0;
        add(all.commit, std::move(one->commit));
    }
    all.receipt.duplicate = rooms > 0 && known == rooms;
    return all;
}

}  // namespace

ports::Result<Decided> decide_and_write(ports::StorePort& store, const core::event::Event& event,
                                        const core::decide::Context& context) {
    if (const auto* everywhere = missed_everywhere(event))
        return decide_everywhere(store, *everywhere, context);
    auto decided = attempt(store, event, context);
    for (int again = 1; again < conflict_tries && !decided; ++again) {
        if (decided.failure().kind != FailureKind::conflict)
            break;
        decided = attempt(store, event, context);
    }
    return decided;
}

}  // namespace bot::app
