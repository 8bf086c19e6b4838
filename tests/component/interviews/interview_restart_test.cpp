#include "tests/component/interviews/restarted_house.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace tests::interviews {
namespace {

using namespace std::chrono_literals;

const std::string alice = "alice";
const std::string bob = "bob";

/// Long enough that an answer is taken for whole.
constexpr auto quiet = 65min;

void an_incident(RestartedHouse& house) {
    house.commands(alice, "start api down here");
    house.commands(bob, "lead");
    house.commands("carol", "facilitator");
    house.says(alice, "m1", "I deployed the new gateway to all pods");
    house.pass(3min);
    house.says(bob, "m2", "huh, the pool is empty since 10:02");
    house.pass(3min);
    house.says(alice, "m3", "rolled back the gateway, p95 is falling again");
    house.commands(bob, "resolve payments work again");
    house.pass(25min);
    house.tells(alice, "n1", "The graph had three lines, I looked at one");
    house.pass(20h);
}

/// Wishes of all kinds in between the answers.
void alice_is_asked(RestartedHouse& house) {
    house.tells(alice, "w1", "who sees what");
    house.tells(alice, "w2", "start");
    house.tells(alice, "a1", "I was at my desk");
    house.tells(alice, "a2", "and was not sure what the graph meant");
    house.pass(quiet);
    house.tells(alice, "a3", "The gauge and the wiki, which said something else");
    house.tells(alice, "w3", "next");
    house.tells(alice, "w4", "pass");
    house.tells(alice, "a4", "It looked weird");
    house.pass(quiet);
    house.tells(alice, "w5", "later 2h");
    house.pass(3h);
    house.tells(alice, "w6", "back");
    house.tells(alice, "a5", "It looked odd, with a hole at 10:03");
    house.edits(alice, "a1", "I was in the kitchen");
    house.tells(alice, "w7", "pause");
    house.tells(alice, "w8", "yes");
    house.deletes(alice, "a2");
    house.tells(alice, "w9", "edit 2");
    house.tells(alice, "a6", "The gauge alone");
    house.pass(quiet);
    house.tells(alice, "w10", "everyone 1");
    house.tells(alice, "w11", "approve 1");
    house.tells(alice, "w12", "unattributed 2");
    house.presses(alice, "INC-1 approve 2", RestartedHouse::in_private(alice));
    house.tells(alice, "a7", "off the record: I was tired");
    for (int more = 0; more < 9; ++more) {
        house.tells(alice, "b" + std::to_string(more), "So it was " + std::to_string(more));
        house.pass(quiet);
    }
    house.tells(alice, "w13", "withdraw 4");
    house.tells(alice, "w14", "only me 5");
    house.edits(alice, "a6", "The gauge, and nothing else");
    house.tells(alice, "w15", "approve 2");
    house.tells(alice, "w16", "who sees this");
}

void bob_is_asked(RestartedHouse& house) {
    house.presses(bob, "INC-1 start", RestartedHouse::in_private(bob));
    house.presses(bob, "INC-1 start", RestartedHouse::in_private(bob));
    house.tells(bob, "a1", "I came in late");
    house.presses(bob, "INC-1 skip 1", RestartedHouse::in_private(bob));
    house.tells(bob, "a2", "The dashboard was red");
    house.tells(bob, "w1", "done");
    house.tells(bob, "w2", "start");
    house.tells(bob, "a3", "Nobody was sure");
    house.tells(bob, "w3", "withdraw all");
}

void the_group_is_asked(RestartedHouse& house) {
    house.commands("carol", "debrief poll");
    const event::RoomRef room{"chat", "C1"};
    house.presses(alice, "INC-1 debrief vote learned yes", room);
    house.presses(bob, "INC-1 debrief vote learned no", room);
    house.presses(bob, "INC-1 debrief vote learned yes", room);
}

void play(RestartedHouse& house) {
    an_incident(house);
    bob_is_asked(house);
    alice_is_asked(house);
    the_group_is_asked(house);
    house.pass(24h);
}

enum class Talk { in_a_room, in_threads };

Ending played(Ends ends, Talk talk) {
    RestartedHouse house{ends};
    house.policy.chats["chat"].threads_interviews = talk == Talk::in_threads;
    play(house);
    return house.ending();
}

void is_the_same(Ends ends) {
    for (const auto talk : {Talk::in_a_room, Talk::in_threads}) {
        const auto plain = played(Ends::never, talk);
        const auto broken = played(ends, talk);
        for (const auto& [room, words] : plain.said) {
            CAPTURE(room);
            const auto found = broken.said.find(room);
            REQUIRE(found != broken.said.end());
            REQUIRE(found->second.size() == words.size());
            for (std::size_t i = 0; i < words.size(); ++i)
                CHECK(found->second[i] == words[i]);
        }
        CHECK(broken.said.size() == plain.said.size());
        REQUIRE(broken.record.size() == plain.record.size());
        for (std::size_t i = 0; i < plain.record.size(); ++i)
            CHECK(broken.record[i] == plain.record[i]);
    }
}

}  // namespace

TEST_CASE("a whole interview puts each question once and keeps every answer") {
    RestartedHouse house{Ends::never};
    play(house);
    const auto debrief = house.debrief();
    const auto& interview = *debrief.of({"chat", "U" + alice});
    CHECK(interview.state == incident::InterviewState::finished);
    const auto said = house.ending().said.at("chat:D-Ualice");
    for (const auto& asked : interview.asked) {
        CAPTURE(asked.question.words);
        const auto times = std::count_if(said.begin(), said.end(), [&](const auto& words) {
            return words.starts_with("Noted. ") &&
                   words.find(asked.question.words) != std::string::npos;
        });
        CHECK(times == (asked.number == interview.asked.front().number ? 0 : 1));
    }
}

TEST_CASE("a restart after every event of an interview changes no word of it") {
    is_the_same(Ends::after_each_event);
}

TEST_CASE("a crash in the middle of every event of an interview changes no word of it") {
    is_the_same(Ends::before_each_commit);
}

TEST_CASE("what is delivered again after a crash changes no word of an interview") {
    is_the_same(Ends::unacknowledged);
}

TEST_CASE("a crash between saying something and knowing that it was said repeats nothing") {
    is_the_same(Ends::unsettled);
}

TEST_CASE("what is written in an interview while the program is down counts as if it had run") {
    is_the_same(Ends::while_they_write);
}

}  // namespace tests::interviews
