#pragma once

#include "bot/ports/store_port.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace storage::sqlite {

class Connection;
struct Tables;

/// The store in one SQLite file (with "-wal" and "-shm" beside it while it is open). One process
/// serves; others may read, import and back up at the same time, each with a store of its own. A
/// call that finds the file locked waits up to ten seconds for it.
///
/// A `write` or another change outside of `begin` and `commit` is a transaction of its own.
class SqliteStore final : public bot::ports::StorePort {
public:
    /// Opens the file, or makes it (readable to its owner only); ":memory:" is one that nobody
    /// else sees. Brings an older schema forward. Fails, in words that name the file and what to
    /// do, where it cannot be written, is no store of ours, or is a newer program's.
    [[nodiscard]] static bot::ports::Result<std::unique_ptr<SqliteStore>> open(
        const std::string& path);
    ~SqliteStore() override;

    [[nodiscard]] bot::ports::Result<bot::ports::Done> begin() override;
    [[nodiscard]] bot::ports::Result<bot::ports::Done> commit() override;
    void rollback() override;

    [[nodiscard]] bot::ports::Result<bot::core::decide::Snapshot> load(
        const bot::core::decide::Load& load) override;
    [[nodiscard]] bot::ports::Result<bot::ports::Written> write(
        const bot::ports::Write& write) override;

    [[nodiscard]] bot::ports::Result<std::vector<bot::ports::OutboxRow>> claim_effects(
        bot::core::event::Instant now, bot::core::event::Instant until, std::size_t limit,
        const std::vector<std::string>& except) override;
    [[nodiscard]] bot::ports::Result<bot::ports::Done> postpone_effect(
        std::int64_t row, bot::core::event::Instant at, const bot::ports::Failure& why) override;
    [[nodiscard]] bot::ports::Result<std::optional<bot::core::event::Instant>> next_effect()
        override;
    [[nodiscard]] bot::ports::Result<std::optional<bot::core::event::Instant>> next_timer()
        override;
    [[nodiscard]] bot::ports::Result<std::vector<bot::ports::DueTimer>> due_timers(
        bot::core::event::Instant now, std::size_t limit) override;

    /// By number.
    [[nodiscard]] bot::ports::Result<std::vector<bot::core::decide::IncidentSummary>> list()
        override;
    [[nodiscard]] bot::ports::Result<bot::ports::Record> record(
        bot::core::event::IncidentId incident) override;
    [[nodiscard]] bot::ports::Result<bot::core::event::FactNumber> newest_fact(
        bot::core::event::IncidentId incident) override;
    [[nodiscard]] bot::ports::Result<std::vector<RoomMark>> listened_rooms() override;

    [[nodiscard]] bot::ports::Result<std::vector<bot::ports::SearchHit>> search(
        const std::string& words, std::size_t limit) override;
    [[nodiscard]] bot::ports::Result<bool> index_more(std::size_t limit) override;
    [[nodiscard]] bot::ports::Result<bool> prune(bot::core::event::Instant before,
                                                 std::size_t limit) override;
    [[nodiscard]] bot::ports::Result<bot::ports::Done> backup(const std::string& file) override;
    [[nodiscard]] bot::ports::Result<bot::core::decide::HealthView> health() override;

    [[nodiscard]] bot::ports::Result<bot::ports::Done> append_journal(
        const std::string& topic, const std::string& line) override;
    [[nodiscard]] bot::ports::Result<bot::ports::Done> replace_journal(
        const std::string& topic, const std::string& line) override;
    [[nodiscard]] bot::ports::Result<std::vector<std::string>> read_journal(
        const std::string& topic) override;

private:
    explicit SqliteStore(std::unique_ptr<Connection> connection);
    /// Runs `work` and turns what it throws into a Failure.
    template <class Work>
    auto guarded(Work work) -> bot::ports::Result<decltype(work())>;
    /// The same for work that changes something: all of it or nothing.
    template <class Work>
    auto changing(Work work) -> bot::ports::Result<decltype(work())>;

    std::unique_ptr<Connection> x_connection;
    std::unique_ptr<Tables> x_tables;
    bool x_grouping = false;  ///< between begin and commit
    bool x_erased = false;    ///< words went since the last commit
};

}  // namespace storage::sqlite
