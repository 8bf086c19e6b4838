#include "tests/unit/decide/scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bot::core;
using namespace std::chrono_literals;

TEST_CASE("severity, summary, impact and title show, set and know when nothing changed") {
    Scene scene;
    scene.open_here();
    CHECK(contains(told(scene.asks("bob", "severity")), "no severity yet"));
    CHECK(contains(said_aloud(scene.asks("bob", "severity sev2 half the shop")),
                   "@bob set the severity to SEV2: half the shop"));
    CHECK(contains(told(scene.asks("bob", "sev p2")), "already at SEV2"));
    CHECK(contains(told(scene.asks("bob", "summary")), "no summary yet"));
    scene.asks("bob", "summary cache is cold");
    CHECK(scene.asks("bob", "summary cache is cold").changes_nothing());
    CHECK(contains(told(scene.asks("bob", "tldr")), "cache is cold"));
    scene.asks("bob", "title cache trouble");
    CHECK(scene.incident().title == "cache trouble");
    scene.asks("bob", "impact nobody can buy");
    CHECK(scene.incident().impact == "nobody can buy");
}

TEST_CASE("the lead is taken, given, taken over and given up") {
    Scene scene;
    scene.open_here();
    CHECK(contains(said_aloud(scene.asks("bob", "lead")), "@bob leads INC-1 now."));
    CHECK(contains(told(scene.asks("bob", "lead")), "already"));
    const auto mention =
        event::TextWriter{}.plain("lead ").person({"chat", "Ucarol"}, "carol").take();
    scene.people.push_back({Scene::person("carol"), "carol", ""});
    CHECK(contains(said_aloud(scene.asks("bob", mention)), "taking over from @bob"));
    CHECK(scene.incident().roles.at("lead").id == "Ucarol");
    scene.asks("bob", "role scribe @carol");
    CHECK(scene.incident().roles.at("scribe").id == "Ucarol");
    CHECK(contains(told(scene.asks("bob", "lead @dave")), "nobody called dave"));
    CHECK(contains(told(scene.asks("bob", "roles")), "scribe: @carol"));
    scene.asks("bob", "lead nobody");
    CHECK_FALSE(scene.incident().roles.contains("lead"));
}

TEST_CASE("a note goes into the timeline at its time and is read by all") {
    Scene scene;
    scene.open_here();
    const auto number =
        to_string(event::FactNumber{static_cast<std::int64_t>(scene.facts().size()) + 1});
    const auto noted = scene.asks("bob", "note db failed over at 11:05");
    CHECK(event::to_rfc3339(noted.facts[0].at) == "2026-11-22T11:05:00.000000Z");
    CHECK(contains(said_aloud(noted), "Note " + number + " by @bob, 11:05: db failed over"));
    CHECK(recorded<incident::Noted>(scene.asks("bob", "theory dns"))[0].kind ==
          incident::NoteKind::hypothesis);
}

TEST_CASE("commands without an incident say how to get one") {
    Scene scene;
    const auto refused = scene.asks("bob", "severity sev1", "lobby");
    CHECK(refused.reply->refused);
    CHECK(contains(told(refused), "/incident start <title>"));
    CHECK(contains(told(refused), "here"));
    CHECK(contains(told(refused), "INC-7"));
}

TEST_CASE("an incident can be spoken of from elsewhere, and hears it in its room") {
    Scene scene;
    scene.open_here();
    const auto set = scene.asks("alice", "INC-1 severity sev1", "lobby");
    CHECK(all<outbox::PostText>(set)[0].room.room == "C1");
    CHECK(contains(told(set), "SEV1"));
}

TEST_CASE("whoever is in none of its rooms looks at an open incident and changes nothing") {
    Scene scene;
    scene.open_here();
    for (const auto* command : {"INC-1 severity sev1", "INC-1 note x", "INC-1 resolve",
                                "INC-1 lead", "INC-1 link #ops", "INC-1 mark e1"}) {
        const auto refused = scene.asks("bob", command, "lobby");
        CHECK(refused.facts.empty());
        CHECK(contains(told(refused), "Only people in the rooms of INC-1 change it."));
    }
    CHECK(contains(told(scene.asks("bob", "show INC-1", "lobby")), "api down"));
    CHECK(contains(told(scene.asks("bob", "INC-1 severity", "lobby")), "severity"));
    scene.submit(scene.chat("bob", "C1", event::MembershipChanged{Scene::person("bob")}));
    CHECK(
        recorded<incident::SeveritySet>(scene.asks("bob", "INC-1 severity sev1", "lobby")).size() ==
        1);
}

TEST_CASE("whoever is in an adopted room changes its incident, though they never said a word") {
    Scene scene;
    scene.open_here();
    scene.wait(std::chrono::seconds{60});
    scene.submit(
        scene.chat("carol", "C1",
                   event::MembershipChanged{Scene::person("carol"), event::Change::removed, {}}));
    const auto before = scene.entries().size();
    const auto listed = scene.done(
        "list_members", event::MembersFound{{Scene::person("bob"), Scene::person("carol")}});
    CHECK(scene.entries().size() == before);
    CHECK(listed.facts.empty());
    scene.asks("bob", "INC-1 severity sev1", "lobby");
    CHECK(scene.incident().severity == incident::Severity::sev1);
    CHECK(contains(told(scene.asks("carol", "INC-1 severity sev2", "lobby")), "Only people"));
}

TEST_CASE("what may be chosen under a private answer can be chosen without buttons, too") {
    Scene scene;
    scene.open_here();
    event::CommandGiven given;
    given.text = event::words("show");
    given.answered_inline = false;
    REQUIRE(all<outbox::PostPrivately>(scene.submit(scene.chat("alice", "C1", given))).size() == 1);
    const event::MessageRef answer{Scene::room("DM"), "a1"};
    REQUIRE(scene.done("post_privately", event::Posted{answer, {}}).offers.size() == 1);
    scene.reacts("alice", "a1", "\xF0\x9F\x99\x8B", "DM");
    CHECK(scene.incident().roles.at("lead").id == "Ualice");
}

TEST_CASE("a restricted incident cannot be told from a missing one") {
    Scene scene;
    scene.asks("alice", "start leak here private", "C1");
    for (const auto* command :
         {"show INC-%", "INC-% timeline", "INC-% severity sev1", "INC-% draft", "INC-% note x",
          "INC-% lead", "INC-% close x", "reopen INC-% y", "INC-% mark e1", "INC-% here"}) {
        const auto about = [&](const std::string& number) {
            std::string text = command;
            text.replace(text.find('%'), 1, number);
            const auto decision = scene.asks("mallory", text, "lobby");
            CHECK(decision.facts.empty());
            CHECK(decision.effects.empty());
            CHECK_FALSE(decision.incident.has_value());
            auto answer = told(decision);
            for (auto at = answer.find("INC-" + number); at != std::string::npos;
                 at = answer.find("INC-" + number))
                answer.replace(at, 4 + number.size(), "INC");
            return answer;
        };
        CHECK(about("1") == about("9"));
    }
    CHECK(contains(told(scene.asks("mallory", "list all", "lobby")), "There are no incidents"));
    CHECK(contains(told(scene.asks("alice", "show INC-1", "lobby")), "leak"));
    CHECK(contains(told(scene.asks("bob", "show", "C1")), "leak"));
    scene.submit(scene.chat(
        "bob", "C1", event::MembershipChanged{Scene::person("bob"), event::Change::added, {}}));
    CHECK(contains(told(scene.asks("bob", "show INC-1", "lobby")), "leak"));
    CHECK(contains(told(scene.asks("bob", "list", "lobby")), "1 open incident"));
}

TEST_CASE("show and list agree on who may see a restricted incident") {
    Scene scene;
    scene.asks("alice", "start leak here private", "C1");
    scene.asks("alice", "role scribe @bob", "C1");
    const auto sees = [&](const std::string& who) {
        const bool shown = contains(told(scene.asks(who, "show INC-1", "lobby")), "leak");
        CHECK(shown == contains(told(scene.asks(who, "list", "lobby")), "leak"));
        CHECK(shown == contains(told(scene.asks(who, "list mine", "lobby")), "leak"));
        return shown;
    };
    CHECK(sees("alice"));
    CHECK(sees("bob"));
    CHECK_FALSE(sees("carol"));
    for (const auto* who : {"alice", "bob"}) {
        scene.submit(scene.chat(
            who, "C1", event::MembershipChanged{Scene::person(who), event::Change::removed, {}}));
        CHECK_FALSE(sees(who));
    }
}

TEST_CASE("answers that cannot be shown in place are posted for the asker alone") {
    Scene scene;
    scene.open_here();
    event::CommandGiven given;
    given.text = event::words("severity");
    given.answered_inline = false;
    const auto decision = scene.submit(scene.chat("bob", "C1", given));
    CHECK_FALSE(decision.reply.has_value());
    REQUIRE(all<outbox::PostPrivately>(decision).size() == 1);
    CHECK(all<outbox::PostPrivately>(decision)[0].to.id == "Ubob");
    const auto failed =
        scene.done("post_privately", event::Failure{event::FailureKind::rejected, "no"});
    CHECK(all<outbox::MessagePerson>(failed)[0].to.id == "Ubob");
}

TEST_CASE("list filters by what is asked for") {
    Scene scene;
    scene.open_here("C1", "one");
    scene.open_here("C2", "two");
    scene.asks("bob", "close gone", "C2");
    CHECK(contains(told(scene.asks("bob", "list")), "INC-1 one"));
    CHECK_FALSE(contains(told(scene.asks("bob", "list")), "INC-2"));
    CHECK(contains(told(scene.asks("bob", "list closed")), "INC-2 two"));
    CHECK(contains(told(scene.asks("bob", "list all")), "2 incidents"));
    CHECK(contains(told(scene.asks("bob", "list stale")), "no stale incidents"));
    scene.wait(25h);
    CHECK(contains(told(scene.asks("bob", "list stale")), "INC-1"));
}

TEST_CASE("draft is sent to the asker in the form wished for") {
    Scene scene;
    scene.open_here();
    const auto decision = scene.asks("bob", "draft html roles");
    const auto shares = all<outbox::ShareDraft>(decision);
    REQUIRE(shares.size() == 1);
    CHECK(shares[0].format == "html");
    CHECK(shares[0].people == "roles");
    CHECK(shares[0].to.id == "Ubob");
    const auto failed =
        scene.done("share_draft", event::Failure{event::FailureKind::rejected, "file too large"});
    CHECK(contains(all<outbox::MessagePerson>(failed)[0].text.plain, "file too large"));
}

TEST_CASE("timeline shows what happened to the asker alone") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "disk is full");
    scene.says("bob", "m2", "never mind");
    scene.deletes("bob", "m2");
    scene.reacts("carol", "m1", "pushpin");
    const auto shown = scene.asks("bob", "timeline");
    CHECK(shown.effects.empty());
    CHECK(contains(told(shown), "bob: disk is full"));
    CHECK(contains(told(shown), "(deleted)"));
    CHECK_FALSE(contains(told(shown), "never mind"));
    const auto key = told(scene.asks("bob", "timeline key"));
    CHECK(contains(key, "disk is full"));
    CHECK_FALSE(contains(key, "(deleted)"));
    scene.wait(1h);
    CHECK(contains(told(scene.asks("bob", "timeline since 5m ago")), "Nothing"));
    CHECK(recorded<incident::CommandRun>(scene.asks("bob", "timeline ok")).size() == 1);
}

TEST_CASE("health, version and help answer") {
    Scene scene;
    CHECK(contains(told(scene.asks("bob", "health")), "chat: connected"));
    CHECK(contains(told(scene.asks("bob", "version")), "1.2.3"));
    CHECK(contains(told(scene.asks("bob", "help")), "/incident start"));
    CHECK_FALSE(contains(told(scene.asks("bob", "help")), "`"));
    CHECK(contains(told(scene.asks("bob", "help sev")), "Also: sev, priority"));
    CHECK(contains(told(scene.asks("bob", "help merge")), "cannot do that yet"));
    CHECK(contains(told(scene.asks("bob", "merge INC-2")), "not in this version yet"));
    const auto unknown = scene.asks("bob", "severty");
    CHECK(unknown.reply->refused);
    CHECK(contains(told(unknown), "Did you mean /incident severity?"));
}

TEST_CASE("words that are kept without their mentions name people and never show an id") {
    Scene scene;
    scene.policy.chats["chat"].knows_names = false;
    scene.open_here();
    const event::PersonRef known{"chat", "Ucarol"};
    const event::PersonRef unknown{"chat", "U03"};
    const auto with = [&](const std::string& verb) {
        return event::TextWriter{}
            .plain(verb + " told ")
            .person(unknown, "U03")
            .plain(" and ")
            .person(known, "Ucarol")
            .plain(" of it")
            .take();
    };
    const std::string words = "told @someone and @carol of it";
    event::CommandGiven given;
    given.text = with("summary");
    const auto wanted = decide::needs(scene.chat("bob", "C1", given), scene.policy).people;
    CHECK(std::count(wanted.begin(), wanted.end(), known) == 1);
    const auto summary = scene.asks("bob", with("summary"));
    CHECK(scene.incident().summary == words);
    const auto looked_up = all<outbox::LookUpPerson>(summary);
    REQUIRE(looked_up.size() == 1);
    CHECK(looked_up[0].person == unknown);
    scene.asks("bob", with("impact"));
    CHECK(scene.incident().impact == words);
    scene.asks("bob", with("title"));
    CHECK(scene.incident().title == words);
    const auto severity = recorded<incident::SeveritySet>(scene.asks("bob", with("severity sev2")));
    REQUIRE(severity.size() == 1);
    CHECK(severity[0].reason == words);
    scene.asks("bob", "note wrong");
    const auto number = to_string(scene.facts().back().number);
    const auto struck =
        recorded<incident::EntryStruck>(scene.asks("bob", with("strike " + number)));
    REQUIRE(struck.size() == 1);
    CHECK(struck[0].reason == words);
    for (const auto* verb : {"identified", "resolve", "reopen", "close", "reopen", "cancel"}) {
        const auto moved =
            recorded<incident::StatusSet>(scene.asks("bob", with(std::string{"INC-1 "} + verb)));
        REQUIRE(moved.size() == 1);
        CHECK(moved[0].note == words);
    }
}

TEST_CASE("a note keeps who is mentioned in it, and labels told by the platform stand") {
    Scene scene;
    scene.open_here();
    const event::PersonRef dave{"chat", "U04"};
    const auto text = event::TextWriter{}.plain("note ask ").person(dave, "Dave").take();
    const auto noted = recorded<incident::Noted>(scene.asks("bob", text));
    REQUIRE(noted.size() == 1);
    REQUIRE(noted[0].text.spans.size() == 1);
    CHECK(std::get<event::PersonRef>(noted[0].text.spans[0].meaning) == dave);
    scene.asks("bob", event::TextWriter{}.plain("summary ask ").person(dave, "Dave").take());
    CHECK(scene.incident().summary == "ask @Dave");
}
