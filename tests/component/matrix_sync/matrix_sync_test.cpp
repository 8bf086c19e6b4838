#include "tests/component/matrix_sync/matrix_sync_stage.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

using namespace bot::core;
using tests::matrix_sync::Stage;
using Json = nlohmann::json;
using Texts = std::vector<std::string>;

namespace {

void invite(Stage& stage, const std::string& room, bool direct) {
    stage.homeserver.add_state(room, "@ann:hs.test", "m.room.member", "@incident:hs.test",
                               Json{{"membership", "invite"}, {"is_direct", direct}});
}

std::vector<event::ChatEvent> invitations(const Stage& stage) {
    std::vector<event::ChatEvent> found;
    std::copy_if(stage.disk.events.begin(), stage.disk.events.end(), std::back_inserter(found),
                 [](const auto& one) { return std::holds_alternative<event::Invited>(one.body); });
    return found;
}

}  // namespace

TEST_CASE("the first time nothing is taken from before, and then everything as it comes") {
    Stage stage;
    stage.start();
    stage.settle();
    CHECK(stage.disk.events.empty());
    stage.say("one");
    stage.say("two");
    stage.until([&] { return stage.said().size() == 2; });
    CHECK(stage.said() == Texts{"one", "two"});
    CHECK(stage.sync->state() == "connected");
}

TEST_CASE("after a restart it goes on exactly where it was") {
    Stage stage;
    stage.start();
    stage.settle();
    stage.say("before");
    stage.settle();
    stage.kill();
    Texts expected{"before"};
    for (int i = 0; i < 20; ++i) {
        expected.push_back("meanwhile " + std::to_string(i));
        stage.say(expected.back());
    }
    stage.start();
    stage.settle();
    CHECK(stage.said() == expected);
    CHECK(stage.disk.duplicates == 0);
    CHECK(stage.disk.lines.at("matrix-sync").size() == 1);
}

TEST_CASE("the position is kept only after what lies before it, so that nothing is lost") {
    Stage stage;
    stage.start();
    stage.settle();
    const auto kept = stage.disk.lines;
    stage.say("one");
    stage.say("two");
    stage.disk.failures = 1'000'000;
    stage.until([&] { return stage.log.has("the disk is full"); });
    CHECK(stage.disk.lines == kept);
    CHECK_FALSE(stage.sync->connected());
    stage.kill();
    stage.disk.failures = 0;
    stage.start();
    stage.settle();
    CHECK(stage.said() == Texts{"one", "two"});
}

TEST_CASE("an invitation is told with its kind and its room's name, and again under the same key") {
    Stage stage;
    const auto room = stage.homeserver.add_room("war room", {"@ann:hs.test"});
    invite(stage, room, true);
    stage.start();
    stage.settle();
    auto told = invitations(stage);
    REQUIRE(told.size() == 1);
    CHECK(told[0].room == event::RoomRef{"matrix", room});
    CHECK(told[0].actor.ref.id == "@ann:hs.test");
    CHECK(std::get<event::Invited>(told[0].body).direct);
    CHECK(std::get<event::Invited>(told[0].body).room_name == "war room");
    stage.kill();
    stage.disk.lines.clear();
    stage.start();
    stage.settle();
    CHECK(invitations(stage).size() == 1);
    CHECK(stage.disk.duplicates == 1);
    const auto other = stage.homeserver.add_room("", {"@ann:hs.test"});
    invite(stage, other, false);
    stage.until([&] { return invitations(stage).size() == 2; });
    CHECK_FALSE(std::get<event::Invited>(invitations(stage)[1].body).direct);
}

TEST_CASE("nothing is taken from before we came into a room") {
    Stage stage;
    stage.start();
    stage.settle();
    const auto room = stage.homeserver.add_room("", {"@ann:hs.test"});
    for (int i = 0; i < 5; ++i)
        stage.homeserver.say(room, "@ann:hs.test", "not for us");
    stage.homeserver.add_state(room, "@incident:hs.test", "m.room.member", "@incident:hs.test",
                               Json{{"membership", "join"}});
    for (int i = 0; i < 5; ++i)
        stage.homeserver.say(room, "@ann:hs.test", "for us");
    stage.settle();
    CHECK(stage.said() == Texts(5, "for us"));
}

TEST_CASE("what is said until we are put out of a room is taken in, and that we were") {
    Stage stage;
    stage.start();
    stage.settle();
    stage.say("last words");
    stage.homeserver.add_state(stage.room, "@ann:hs.test", "m.room.member", "@incident:hs.test",
                               Json{{"membership", "leave"}});
    stage.settle();
    CHECK(stage.said() == Texts{"last words"});
    const auto& gone = std::get<event::MembershipChanged>(stage.disk.events.back().body);
    CHECK(gone.person.ref.id == "@incident:hs.test");
    CHECK(gone.change == event::Change::removed);
}

TEST_CASE("it goes on when the homeserver does again") {
    Stage stage;
    stage.start();
    stage.settle();
    for (int i = 0; i < 3; ++i)
        stage.homeserver.answer_once("sync", adapters::http::html(502, "<html>down</html>"));
    stage.homeserver.refuse_once("sync", 429, "M_LIMIT_EXCEEDED");
    stage.clock.at += std::chrono::hours{1};
    stage.say("wakes it");
    stage.until([&] { return stage.log.has("sync: HTTP 502"); });
    stage.until([&] {
        stage.clock.at += std::chrono::seconds{1};
        return stage.said() == Texts{"wakes it"};
    });
    stage.settle();
    CHECK(stage.sync->connected());
}

TEST_CASE("a number too large for anything keeps us from nothing that was said") {
    Stage stage;
    stage.start();
    stage.settle();
    const std::string place = "s" + std::to_string(stage.homeserver.position());
    Json said{{"type", "m.room.message"},
              {"event_id", "$huge"},
              {"sender", "@ann:hs.test"},
              {"origin_server_ts", 1'699'999'999'000},
              {"content", {{"msgtype", "m.text"}, {"body", "huge"}, {"n", "HERE"}}}};
    Json batch{{"next_batch", place}};
    batch["rooms"]["join"][stage.room]["timeline"]["events"] = Json::array({said});
    auto body = batch.dump();
    body.replace(body.find("\"HERE\""), 6, std::string(400, '7'));
    stage.homeserver.answer_once("sync", adapters::http::json(200, std::move(body)));
    stage.say("wakes it");
    stage.until([&] { return stage.said().size() == 2; });
    CHECK(stage.said() == Texts{"huge", "wakes it"});
}

TEST_CASE("an access token that is not known is said in words") {
    Stage stage;
    stage.token = "wrong";
    stage.start();
    stage.until([&] { return stage.log.has("does not know the access token"); });
    CHECK_FALSE(stage.sync->connected());
}

TEST_CASE("it stops at once though nothing happens") {
    Stage stage;
    stage.start();
    stage.settle();
    const auto begin = std::chrono::steady_clock::now();
    stage.stop();
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds{3});
}
