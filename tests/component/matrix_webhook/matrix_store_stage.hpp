#pragma once

#include "bot/app/event_pipeline.hpp"
#include "storage/sqlite/sqlite_store.hpp"
#include "tests/component/matrix_webhook/matrix_homeserver.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tests::matrix {

/// From the homeserver's request to the store on its own thread.
struct StoreStage {
    boost::asio::io_context io;
    StandingClock clock;
    support::RecordedLog log;
    bot::core::decide::Policy policy;
    std::unique_ptr<storage::sqlite::SqliteStore> file;
    std::optional<bot::app::StoreRunner> store;
    std::optional<bot::app::EventPipeline> pipeline;
    std::optional<Homeserver> homeserver;

    StoreStage() {
        bot::core::decide::ChatTraits traits;
        traits.command = "!incident";
        policy.chats.emplace("matrix", traits);
        policy.marks = {{"📌", bot::core::incident::MarkKind::key}};
        auto opened = storage::sqlite::SqliteStore::open(":memory:");
        REQUIRE(opened.ok());
        file = std::move(*opened);
        store.emplace(io, *file, log, bot::app::StoreRunner::Options{});
        pipeline.emplace(*store, policy, clock);
        homeserver.emplace(io, *pipeline, clock);
    }

    int push(const std::string& id, const Json& events) {
        return homeserver->push(id, events).status;
    }
    /// What the record of each incident holds, by number; the store's thread has ended then.
    std::vector<bot::ports::Record> records() {
        homeserver.reset();
        pipeline.reset();
        store.reset();
        const auto incidents = file->list();
        REQUIRE(incidents.ok());
        std::vector<bot::ports::Record> records;
        for (std::size_t i = 1; i <= incidents->size(); ++i) {
            auto record = file->record({static_cast<std::int64_t>(i)});
            REQUIRE(record.ok());
            records.push_back(std::move(*record));
        }
        return records;
    }
};

}  // namespace tests::matrix
