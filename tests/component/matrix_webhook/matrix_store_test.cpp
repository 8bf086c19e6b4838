#include "bot/app/event_pipeline.hpp"
#include "storage/sqlite/sqlite_store.hpp"
#include "tests/component/matrix_webhook/matrix_homeserver.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace tests::matrix;
using bot::core::incident::Fact;
using bot::core::incident::Said;

namespace {

/// From the homeserver's request to the store on its own thread. The room is an incident's.
struct Stage {
    boost::asio::io_context io;
    StandingClock clock;
    tests::support::RecordedLog log;
    bot::core::decide::Policy policy;
    std::unique_ptr<storage::sqlite::SqliteStore> file;
    std::optional<bot::app::StoreRunner> store;
    std::optional<bot::app::EventPipeline> pipeline;
    std::optional<Homeserver> homeserver;

    Stage() {
        bot::core::decide::ChatTraits traits;
        traits.command = "!incident";
        policy.chats.emplace("matrix", traits);
        auto opened = storage::sqlite::SqliteStore::open(":memory:");
        REQUIRE(opened.ok());
        file = std::move(*opened);
        store.emplace(io, *file, log, bot::app::StoreRunner::Options{});
        pipeline.emplace(*store, policy, clock);
        homeserver.emplace(io, *pipeline, clock);
        push("start", Json::array({message("$start", "!incident start db down here")}));
        clock.time += std::chrono::seconds{10};
    }

    int push(const std::string& id, const Json& events) {
        return homeserver->push(id, events).status;
    }
    /// What was said, one line each, in the record's order; the store's thread has ended then.
    std::string record() {
        homeserver.reset();
        pipeline.reset();
        store.reset();
        const auto record = file->record({1});
        REQUIRE(record.ok());
        std::string told;
        for (const auto& fact : record->facts) {
            if (const auto* const said = std::get_if<Said>(&fact.body))
                told += said->message.text.plain + "\n";
        }
        return told;
    }
};

}  // namespace

TEST_CASE("a transaction sent again changes nothing, in whole or in part") {
    Stage stage;
    const Json events{message("$1", "one"), message("$2", "two")};
    CHECK(stage.push("7", events) == 200);
    CHECK(stage.push("7", events) == 200);
    CHECK(stage.push("8", {message("$2", "two"), message("$3", "three")}) == 200);
    CHECK(stage.record() == "one\ntwo\nthree\n");
}

TEST_CASE("other events under a transaction id that was used before are not lost") {
    Stage stage;
    CHECK(stage.push("1", Json::array({message("$1", "before the homeserver counted anew")})) ==
          200);
    CHECK(stage.push("1", Json::array({message("$2", "after")})) == 200);
    CHECK(stage.record() == "before the homeserver counted anew\nafter\n");
}

TEST_CASE("a hundred events of one transaction are recorded once and in order") {
    Stage stage;
    Json events = Json::array();
    std::string expected;
    for (int i = 0; i < 100; ++i) {
        events.push_back(message("$m" + std::to_string(i), std::to_string(i)));
        expected += std::to_string(i) + "\n";
    }
    CHECK(stage.push("1", events) == 200);
    CHECK(stage.record() == expected);
}
