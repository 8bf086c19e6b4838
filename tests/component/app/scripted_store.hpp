#pragma once

#include "bot/ports/store_port.hpp"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tests::app {

/// A store that holds nothing: it counts, and begins and commits as it is told to.
class ScriptedStore final : public bot::ports::StorePort {
public:
    template <class T>
    using Result = bot::ports::Result<T>;
    using Done = bot::ports::Done;
    using Instant = bot::core::event::Instant;
    using IncidentId = bot::core::event::IncidentId;

    std::function<Result<Done>()> on_begin = [] { return Done{}; };
    std::function<Result<Done>()> on_commit = [] { return Done{}; };
    std::function<Result<bot::core::decide::Snapshot>(const bot::core::decide::Load&)> on_load =
        [](const auto&) { return bot::core::decide::Snapshot{}; };
    std::vector<bot::core::incident::Fact> facts;  ///< written; not to be read while it works
    std::atomic<int> commits = 0;                  ///< that succeeded
    std::atomic<int> rollbacks = 0;
    std::atomic<int> claims = 0;
    std::atomic<int> looks = 0;
    std::atomic<std::int64_t> newest = 1;
    std::optional<Instant> next;
    std::vector<RoomMark> rooms;  ///< listened to; asking for none fails

    Result<Done> begin() override { return on_begin(); }
    Result<Done> commit() override {
        auto done = on_commit();
        commits += done ? 1 : 0;
        return done;
    }
    void rollback() override { ++rollbacks; }
    Result<bot::core::decide::Snapshot> load(const bot::core::decide::Load& load) override {
        return on_load(load);
    }
    Result<bot::ports::Written> write(const bot::ports::Write& write) override {
        facts.insert(facts.end(), write.decision.facts.begin(), write.decision.facts.end());
        return bot::ports::Written::committed;
    }
    Result<std::vector<bot::ports::OutboxRow>> claim_effects(
        Instant, Instant, std::size_t, const std::vector<std::string>&) override {
        ++claims;
        return std::vector<bot::ports::OutboxRow>{};
    }
    Result<Done> postpone_effect(std::int64_t, Instant, const bot::ports::Failure&) override {
        return Done{};
    }
    Result<std::optional<Instant>> next_effect() override { return next; }
    Result<std::optional<Instant>> next_timer() override { return next; }
    Result<std::vector<bot::ports::DueTimer>> due_timers(Instant, std::size_t) override {
        return std::vector<bot::ports::DueTimer>{};
    }
    Result<std::vector<bot::core::decide::IncidentSummary>> list() override { return none(); }
    Result<bot::ports::Record> record(IncidentId) override { return none(); }
    Result<bot::core::event::FactNumber> newest_fact(IncidentId) override {
        ++looks;
        return bot::core::event::FactNumber{newest};
    }
    Result<std::vector<RoomMark>> listened_rooms() override {
        if (rooms.empty())
            return none();
        return rooms;
    }
    Result<std::vector<bot::ports::SearchHit>> search(const std::string&, std::size_t) override {
        return none();
    }
    Result<bool> index_more(std::size_t) override { return false; }
    Result<bool> prune(Instant, std::size_t) override { return false; }
    Result<Done> backup(const std::string&) override { return none(); }
    Result<bot::core::decide::HealthView> health() override { return none(); }
    Result<Done> append_journal(const std::string&, const std::string&) override { return none(); }
    Result<Done> replace_journal(const std::string&, const std::string&) override { return none(); }
    Result<std::vector<std::string>> read_journal(const std::string&) override { return none(); }

private:
    static bot::ports::Failure none() {
        return bot::ports::Failure{bot::ports::FailureKind::transient, "not here"};
    }
};

}  // namespace tests::app
