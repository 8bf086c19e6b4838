#include "tests/component/matrix_sync/matrix_sync_stage.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// When more happened than is told at once.
using tests::matrix_sync::Stage;
using Json = nlohmann::json;
using Texts = std::vector<std::string>;

namespace {

Texts say_many(Stage& stage, int count) {
    Texts said;
    for (int i = 0; i < count; ++i) {
        said.push_back("message " + std::to_string(i));
        stage.say(said.back());
    }
    return said;
}

}  // namespace

TEST_CASE("a gap is closed in order before anything behind it is taken in") {
    Stage stage;
    stage.start();
    stage.settle();
    const auto expected = say_many(stage, 17);
    stage.settle();
    CHECK(stage.said() == expected);
    CHECK(stage.homeserver.count("messages") > 1);
    CHECK(stage.missed.empty());
}

TEST_CASE("a gap that cannot be closed now is closed later, and nothing behind it is kept before") {
    Stage stage;
    stage.start();
    stage.settle();
    stage.homeserver.refuse_once("messages", 502, "M_UNKNOWN");
    const auto expected = say_many(stage, 10);
    stage.until([&] { return stage.log.has("messages: M_UNKNOWN"); });
    stage.settle();
    CHECK(stage.said() == expected);
}

TEST_CASE("a gap larger than can be closed in passing is told, and what is near is taken in") {
    Stage stage;
    stage.options.most_pages = 2;
    stage.start();
    stage.settle();
    const auto said = say_many(stage, 30);
    stage.settle();
    CHECK(stage.missed == Texts{"more happened than can be told at once"});
    CHECK(stage.said() == Texts(said.end() - 9, said.end()));
}

TEST_CASE("a gap ends where we came into the room") {
    Stage stage;
    stage.start();
    stage.settle();
    const auto room = stage.homeserver.add_room("", {"@ann:hs.test"});
    for (int i = 0; i < 5; ++i)
        stage.homeserver.say(room, "@ann:hs.test", "not for us");
    stage.homeserver.add_state(room, "@incident:hs.test", "m.room.member", "@incident:hs.test",
                               Json{{"membership", "join"}});
    for (int i = 0; i < 20; ++i)
        stage.homeserver.say(room, "@ann:hs.test", "for us");
    stage.settle();
    CHECK(stage.said() == Texts(20, "for us"));
}

TEST_CASE("a position that the homeserver forgot is told, and listening begins anew") {
    Stage stage;
    stage.start();
    stage.settle();
    stage.kill();
    stage.say("never told");
    stage.homeserver.forget_positions();
    stage.start();
    stage.settle();
    CHECK(stage.missed == Texts{"the homeserver forgot how far we had listened"});
    CHECK(stage.said().empty());
    stage.say("told");
    stage.until([&] { return !stage.said().empty(); });
    CHECK(stage.said() == Texts{"told"});
}

TEST_CASE("another account does not go on from where the first one was") {
    Stage stage;
    stage.start();
    stage.settle();
    stage.kill();
    auto& line = stage.disk.lines.at("matrix-sync").front();
    auto position = Json::parse(line);
    CHECK(position["user"] == "@incident:hs.test");
    position["user"] = "@other:hs.test";
    line = position.dump();
    stage.say("not ours to take");
    stage.start();
    stage.settle();
    CHECK(stage.said().empty());
}
