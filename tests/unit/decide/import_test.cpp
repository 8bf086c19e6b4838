#include "tests/unit/decide/scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using namespace std::chrono_literals;

namespace {

event::ImportOpened archive(const Scene& scene) {
    return {{"import:abc"}, "Last month", {{Scene::room("A1"), "inc-9"}}, scene.now - 720h, ""};
}

event::ChatEvent old(Scene& scene, event::ChatBody body) {
    auto event = scene.chat("bob", "A1", std::move(body));
    event.into = event::IncidentId{1};
    event.at -= 700h;
    return event;
}

}  // namespace

TEST_CASE("an archive becomes an incident, and the same one when it comes again") {
    Scene scene;
    const auto opened = scene.submit(archive(scene));
    CHECK(opened.incident == event::IncidentId{1});
    CHECK(scene.incident().started_at == scene.now - 720h);
    const auto again = scene.submit(archive(scene));
    CHECK(again.changes_nothing());
    CHECK(again.incident == event::IncidentId{1});
}

TEST_CASE("an archive's messages, edits and marks are kept and nothing is sent") {
    Scene scene;
    scene.submit(archive(scene));
    auto message = scene.message("bob", "m1", "TL: disk full", "A1");
    message.posted_at -= 700h;
    CHECK_FALSE(scene.submit(old(scene, message)).changes_nothing());
    CHECK(scene.submit(old(scene, message)).changes_nothing());
    const auto marked = scene.submit(
        old(scene, event::ReactionChanged{
                       message.message, message.posted_at, {}, "pushpin", event::Change::added}));
    CHECK(recorded<incident::Marked>(marked).size() == 1);
    CHECK(marked.effects.empty());
    CHECK(scene.says("carol", "m9", "live now", "A1").changes_nothing());
}

TEST_CASE("the end of an archive resolves it once, at its last message") {
    Scene scene;
    scene.submit(archive(scene));
    const event::ImportFinished finished{{"import:abc/end"}, {1}, scene.now - 700h};
    scene.submit(finished);
    CHECK(scene.incident().resolved_at == scene.now - 700h);
    const auto facts = scene.facts().size();
    CHECK(scene.submit(finished).changes_nothing());
    CHECK(scene.submit(event::ImportFinished{{"import:other"}, {1}, scene.now}).changes_nothing());
    CHECK(scene.facts().size() == facts);
}

TEST_CASE("commands about an archive are answered to the asker alone") {
    Scene scene;
    scene.submit(archive(scene));
    const auto set = scene.asks("bob", "INC-1 severity sev2", "lobby");
    CHECK(set.effects.empty());
    CHECK(contains(told(set), "SEV2"));
    CHECK(all<outbox::ShareDraft>(scene.asks("bob", "INC-1 draft", "lobby")).size() == 1);
}

TEST_CASE("an archive of a live room keeps to itself") {
    Scene scene;
    scene.open_here("A1");
    scene.says("bob", "m1", "live", "A1");
    auto second = archive(scene);
    scene.submit(second);
    auto event = scene.chat("bob", "A1", scene.message("bob", "m1", "live", "A1"));
    event.into = event::IncidentId{2};
    scene.submit(event);
    CHECK(scene.messages(1).size() == 1);
    CHECK(scene.messages(2).size() == 1);
}
