#include "tests/component/matrix_webhook/matrix_store_stage.hpp"

#include <string>
#include <variant>

using namespace tests::matrix;

namespace {

/// The room is an incident's.
struct Stage : StoreStage {
    Stage() {
        push("start", Json::array({message("$start", "!incident start db down here")}));
        clock.time += std::chrono::seconds{10};
    }

    /// What was said, one line each, in the record's order.
    std::string said() {
        std::string told;
        const auto record = records().at(0);
        for (const auto& fact : record.facts) {
            if (const auto* const said = std::get_if<bot::core::incident::Said>(&fact.body))
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
    CHECK(stage.said() == "one\ntwo\nthree\n");
}

TEST_CASE("other events under a transaction id that was used before are not lost") {
    Stage stage;
    CHECK(stage.push("1", Json::array({message("$1", "before the homeserver counted anew")})) ==
          200);
    CHECK(stage.push("1", Json::array({message("$2", "after")})) == 200);
    CHECK(stage.said() == "before the homeserver counted anew\nafter\n");
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
    CHECK(stage.said() == expected);
}
