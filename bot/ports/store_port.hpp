#pragma once

#include "bot/core/decide/decision.hpp"
#include "bot/core/decide/snapshot.hpp"
#include "bot/ports/result.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bot::ports {

/// An effect that is ours to do until the lease ends.
struct OutboxRow {
    std::int64_t row = 0;
    core::outbox::Effect effect;
    int attempts = 0;  ///< this one included
    /// An earlier try may have got through: its lease ended, or it was put off not knowing.
    bool in_doubt = false;
    core::event::Instant first_try;
    core::event::Instant doubtful_try;  ///< where in doubt: when the last such try began
};

struct DueTimer {
    std::int64_t row = 0;
    core::event::IncidentId incident;
    std::string name;
};

/// What to write for one event.
struct Write {
    core::event::EventKey key;  ///< remembered; empty where the event needs no memory
    core::event::Instant received;
    core::decide::Decision decision;
    std::optional<std::int64_t> settles_effect;  ///< its outbox row is done with
    bool effect_failed = false;                  ///< and failed: kept for the operator to see
    std::optional<std::int64_t> settles_timer;
    std::optional<core::event::IncidentId> import_of;  ///< the key is this new incident's import
    /// Versions the decision was made on, by incident; writing facts that move an incident of
    /// another version is a conflict.
    std::vector<std::pair<core::event::IncidentId, std::int64_t>> versions;
};

enum class Written { committed, duplicate };

/// Everything about one incident, enough to draw its timeline and draft.
struct Record {
    core::incident::Incident incident;
    std::vector<core::incident::Fact> facts;         ///< in order of their numbers
    std::vector<core::event::PersonRenamed> people;  ///< everybody named in the facts, as known now
    /// For each of them who has several accounts, here or elsewhere: the one that stands for all.
    std::map<core::event::PersonRef, core::event::PersonRef> accounts;
    /// Every name and handle that anybody known (no program) has or had, in any incident or none.
    std::vector<core::event::PersonRenamed> everybody;
};

struct SearchHit {
    core::event::IncidentId incident;
    core::event::FactNumber fact;
    std::string snippet;
};

/// The store, used from the store thread alone. Calls block on the disk. Nothing throws.
///
/// Group commit: `begin`, any number of `load` and `write`, `commit`. What `write` did is durable
/// only when `commit` has returned success; after a failed commit none of it happened. A failing
/// `write` undoes itself and leaves its neighbours be.
class StorePort {
public:
    virtual ~StorePort() = default;

    [[nodiscard]] virtual Result<Done> begin() = 0;
    [[nodiscard]] virtual Result<Done> commit() = 0;
    virtual void rollback() = 0;

    [[nodiscard]] virtual Result<core::decide::Snapshot> load(const core::decide::Load& load) = 0;
    /// conflict: somebody moved an incident since `load`. `duplicate`: the key was there.
    [[nodiscard]] virtual Result<Written> write(const Write& write) = 0;

    /// Leases up to `limit` effects that are due, oldest first, none of a lane that has an earlier
    /// effect waiting or leased, none for the platforms in `except`. Their leases end at `until`;
    /// then they come back by themselves.
    [[nodiscard]] virtual Result<std::vector<OutboxRow>> claim_effects(
        core::event::Instant now, core::event::Instant until, std::size_t limit,
        const std::vector<std::string>& except) = 0;
    /// Gives a claimed effect back, to be tried at `at`. `why` is kept: its words for the
    /// operator, and for good whether the effect is in doubt now.
    [[nodiscard]] virtual Result<Done> postpone_effect(std::int64_t row, core::event::Instant at,
                                                       const Failure& why) = 0;
    /// When the next effect or timer falls due; nothing where none waits.
    [[nodiscard]] virtual Result<std::optional<core::event::Instant>> next_effect() = 0;
    [[nodiscard]] virtual Result<std::optional<core::event::Instant>> next_timer() = 0;
    [[nodiscard]] virtual Result<std::vector<DueTimer>> due_timers(core::event::Instant now,
                                                                   std::size_t limit) = 0;

    [[nodiscard]] virtual Result<std::vector<core::decide::IncidentSummary>> list() = 0;
    /// not_found where there is no such incident.
    [[nodiscard]] virtual Result<Record> record(core::event::IncidentId incident) = 0;
    /// The incident's newest fact number, cheap enough to ask often.
    [[nodiscard]] virtual Result<core::event::FactNumber> newest_fact(
        core::event::IncidentId incident) = 0;
    /// Rooms listened to, and those in which interviews are held, with the time up to which we know
    /// of each what was said, or that we do not: of the newest message, of a gap's end, or as far
    /// as history was read back. There reading back starts after a pause.
    struct RoomMark {
        core::event::IncidentId incident;
        core::event::RoomRef room;
        core::event::Instant newest;
    };
    [[nodiscard]] virtual Result<std::vector<RoomMark>> listened_rooms() = 0;

    [[nodiscard]] virtual Result<std::vector<SearchHit>> search(const std::string& words,
                                                                std::size_t limit) = 0;
    /// Brings the search index forward by at most `limit` facts; false when it is up to date.
    [[nodiscard]] virtual Result<bool> index_more(std::size_t limit) = 0;
    /// Forgets inbox keys and settled effects older than `before`, at most `limit`; false when none
    /// is left.
    [[nodiscard]] virtual Result<bool> prune(core::event::Instant before, std::size_t limit) = 0;
    /// A consistent copy into a new file, while others read and write.
    [[nodiscard]] virtual Result<Done> backup(const std::string& file) = 0;
    [[nodiscard]] virtual Result<core::decide::HealthView> health() = 0;

    /// Lines under a topic, in order, for an adapter whose platform is this very program.
    [[nodiscard]] virtual Result<Done> append_journal(const std::string& topic,
                                                      const std::string& line) = 0;
    /// One line in place of all that stood under the topic.
    [[nodiscard]] virtual Result<Done> replace_journal(const std::string& topic,
                                                       const std::string& line) = 0;
    [[nodiscard]] virtual Result<std::vector<std::string>> read_journal(
        const std::string& topic) = 0;
};

}  // namespace bot::ports
