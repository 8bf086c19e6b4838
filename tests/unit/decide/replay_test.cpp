#include "tests/unit/decide/scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace bot::core;
using namespace std::chrono_literals;

namespace {

/// People doing all kinds of things, the same for the same seed.
class Crowd {
public:
    Crowd(Scene& scene, unsigned seed) : x_scene{scene}, x_random{seed} {}

    event::Event next() {
        x_scene.wait(std::chrono::seconds{pick(90)});
        const auto who = std::vector<std::string>{"alice", "bob", "carol"}[pick(3)];
        const auto id = "m" + std::to_string(pick(12));
        const auto text = texts()[pick(texts().size())];
        const auto change = pick(2) == 0 ? event::Change::added : event::Change::removed;
        const event::MessageRef message{Scene::room("C1"), id};
        switch (pick(8)) {
            case 0:
            case 1:
                return x_scene.chat(who, "C1", x_scene.message("bob", id, text));
            case 2:
                return x_scene.chat(
                    who, "C1",
                    event::MessageEdited{x_scene.message("bob", id, text),
                                         pick(4) == 0 ? "" : "r" + std::to_string(pick(5)),
                                         x_scene.now});
            case 3:
                return x_scene.chat(who, "C1", event::MessageDeleted{message, x_scene.now, {}, {}});
            case 4:
                return x_scene.chat(
                    who, "C1", event::ReactionChanged{message, x_scene.now, {}, "pushpin", change});
            case 5:
                return x_scene.chat(who, "C1", event::PinChanged{message, x_scene.now, change});
            case 6:
                return x_scene.chat(who, "C1",
                                    event::MembershipChanged{Scene::person(who), change, {}});
            default:
                break;
        }
        event::CommandGiven given;
        given.text = event::words(commands()[pick(commands().size())]);
        return x_scene.chat(who, "C1", given);
    }

private:
    std::size_t pick(std::size_t below) {
        return std::uniform_int_distribution<std::size_t>{0, below - 1}(x_random);
    }
    static const std::vector<std::string>& texts() {
        static const std::vector<std::string> all{"disk is full", "TL: failed over",
                                                  "off the record: x", "password=hunter2", ""};
        return all;
    }
    static const std::vector<std::string>& commands() {
        static const std::vector<std::string> all{"INC-1 severity sev1",
                                                  "INC-1 severity sev3",
                                                  "INC-1 identified",
                                                  "INC-1 mitigated",
                                                  "INC-1 resolve",
                                                  "INC-1 close done",
                                                  "INC-1 reopen again",
                                                  "INC-1 lead",
                                                  "INC-1 role scribe nobody",
                                                  "INC-1 note x at 2m ago",
                                                  "INC-1 strike e4 y",
                                                  "INC-1 mark e5",
                                                  "INC-1 unmark e5",
                                                  "INC-1 title new",
                                                  "INC-1 summary s",
                                                  "INC-1 detected at 5m ago",
                                                  "INC-1 timeline",
                                                  "start another here",
                                                  "nonsense",
                                                  "INC-1 edit e6 z",
                                                  "INC-1 cancel none"};
        return all;
    }

    Scene& x_scene;
    std::mt19937 x_random;
};

}  // namespace

TEST_CASE("whatever happens, an event that comes again changes nothing") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Scene scene;
        scene.open_here();
        Crowd crowd{scene, seed};
        for (int step = 0; step < 80; ++step) {
            const auto event = crowd.next();
            scene.submit(event);
            CHECK(scene.submit(event).changes_nothing());
        }
    }
}

TEST_CASE("whatever happens, the same happening under another event id changes nothing") {
    for (unsigned seed = 21; seed <= 40; ++seed) {
        Scene scene;
        scene.open_here();
        Crowd crowd{scene, seed};
        for (int step = 0; step < 80; ++step) {
            auto event = crowd.next();
            scene.submit(event);
            auto& chat = std::get<event::ChatEvent>(event);
            if (std::holds_alternative<event::CommandGiven>(chat.body))
                continue;
            chat.key.value += "/again";
            CAPTURE(chat.body.index());
            CHECK(scene.submit(event).changes_nothing());
        }
    }
}

TEST_CASE("the same state, event and context give the same decision") {
    Scene scene;
    scene.open_here();
    Crowd crowd{scene, 99};
    for (int step = 0; step < 200; ++step) {
        const auto event = crowd.next();
        const auto snapshot = scene.load(decide::needs(event, scene.policy));
        const decide::Context context{scene.now, scene.policy, {}};
        const auto one = decide::decide(snapshot, event, context);
        const auto two = decide::decide(snapshot, event, context);
        REQUIRE(one.effects.size() == two.effects.size());
        for (std::size_t i = 0; i < one.effects.size(); ++i)
            CHECK(one.effects[i].key == two.effects[i].key);
        CHECK(one.facts.size() == two.facts.size());
        CHECK(told(one) == told(two));
        scene.submit(event);
    }
}

TEST_CASE("keys of effects are never used twice, and only incidents that moved have new cards") {
    Scene scene;
    scene.open_here();
    Crowd crowd{scene, 7};
    std::set<std::string> keys;
    for (int step = 0; step < 300; ++step) {
        const auto before = scene.incident();
        const auto decision = scene.submit(crowd.next());
        for (const auto& effect : decision.effects)
            CHECK(keys.insert(effect.key).second);
        if (before == scene.incident())
            CHECK(all<outbox::UpdateCard>(decision).empty());
        for (const auto& fact : decision.facts)
            CHECK(fact.recorded == scene.now);
    }
}

TEST_CASE("facts that do not move the incident leave it as it is") {
    Scene scene;
    scene.open_here();
    Crowd crowd{scene, 3};
    for (int step = 0; step < 300; ++step)
        scene.submit(crowd.next());
    incident::Incident state;
    state.id = {1};
    for (const auto& fact : scene.facts()) {
        const auto before = state;
        incident::apply(state, fact);
        if (!incident::moves_incident(fact.body))
            CHECK(state == before);
    }
    CHECK(state == scene.incident());
}
