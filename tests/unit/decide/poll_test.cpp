#include "bot/core/draft/draft.hpp"
#include "bot/core/language/wording_check.hpp"
#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using incident::PollQuestion;
using incident::YesOrNo;

namespace {

/// The group has met, and the facilitator asked the two questions in the incident's room.
class PollScene : public DebriefScene {
public:
    PollScene() {
        for (const auto* name : {"dora", "erik", "fay"})
            submit(chat(name, "C1", event::MembershipChanged{person(name), event::Change::added}));
    }

    Decision asked() {
        auto decision = asks("carol", "debrief poll");
        done("post_text", event::Posted{{room("C1"), "poll"}, {}});
        return decision;
    }
    Decision presses(const std::string& who, const std::string& command) {
        event::CommandGiven given;
        given.text = event::words("INC-1 debrief vote " + command);
        given.origin = event::CommandOrigin::button;
        given.answered_inline = false;
        wait(std::chrono::seconds{1});
        return submit(chat(who, "C1", std::move(given)));
    }
    /// By an emoji that goes by an id of its own.
    Decision chooses(const std::string& who, const std::string& emoji, const std::string& id) {
        return submit(chat(who, "C1",
                           event::ReactionChanged{
                               {room("C1"), "poll"}, now, {}, emoji, event::Change::added, id}));
    }
    [[nodiscard]] debrief::Poll poll() { return debrief::fold(facts()).poll; }
    [[nodiscard]] debrief::PollCount count(PollQuestion question) { return poll().count(question); }
    [[nodiscard]] int learned() { return count(PollQuestion::learned).yes; }
    /// The words of everything on record that is about the poll.
    [[nodiscard]] std::string kept_of_it() {
        std::string words;
        for (const auto& fact : facts()) {
            const auto* body = std::get_if<incident::Debriefed>(&fact.body);
            if (body != nullptr && std::holds_alternative<incident::Voted>(body->step))
                words += fact.actor.ref.id + body->person.id + body->told + ";";
        }
        return words;
    }
    [[nodiscard]] std::string draft(draft::Format format) {
        const auto now_so = incident();
        return draft::render({now_so, facts(), people}, format, draft::People::names);
    }
};

}  // namespace

TEST_CASE("the two questions are for facilitator and lead to ask, after the end, once") {
    PollScene scene;
    CHECK(contains(told(scene.asks("alice", "debrief poll")), "facilitator or the lead"));
    const auto asked = scene.asked();
    const auto posts = all<outbox::PostText>(asked);
    REQUIRE(posts.size() == 1);
    CHECK(contains(posts.front().text.plain, "Did you learn something"));
    CHECK(contains(posts.front().text.plain, "Would you come"));
    CHECK(posts.front().buttons.size() == 4);
    CHECK(contains(told(scene.asks("bob", "debrief poll")), "asked once"));
}

TEST_CASE("the two questions wait for the end of the incident") {
    PollScene scene;
    scene.asks("bob", "reopen it is back");
    CHECK(contains(told(scene.asks("bob", "debrief poll")), "not resolved yet"));
}

TEST_CASE("where there are buttons nobody sees who answers, elsewhere the question says who does") {
    PollScene scene;
    CHECK(contains(said_aloud(scene.asked()), "Nobody in this room sees who answers what."));
    PollScene other;
    other.policy.chats["chat"].has_buttons = false;
    CHECK(contains(said_aloud(other.asked()), "Everybody in this room sees who reacts"));
}

TEST_CASE("what is said about the two questions stops nobody's story") {
    PollScene scene;
    const language::WordingCheck check;
    CHECK(check.look(said_aloud(scene.asked())).empty());
    const auto noted = all<outbox::PostPrivately>(scene.presses("alice", "learned yes"));
    REQUIRE(noted.size() == 1);
    CHECK(check.look(noted.front().text.plain).empty());
}

TEST_CASE("an answer can be given, changed and taken back, and counts once") {
    PollScene scene;
    CHECK(contains(told(scene.asks("alice", "debrief vote learned yes")), "not asked yet"));
    scene.asked();
    scene.presses("alice", "learned yes");
    scene.presses("alice", "learned yes");
    CHECK(scene.learned() == 1);
    scene.presses("alice", "learned no");
    CHECK(scene.learned() == 0);
    CHECK(scene.count(PollQuestion::learned).no == 1);
    CHECK(scene.count(PollQuestion::again).answers() == 0);
    scene.presses("alice", "learned none");
    CHECK(scene.count(PollQuestion::learned).answers() == 0);
}

TEST_CASE("several accounts of one person have one answer") {
    PollScene scene;
    scene.ties.push_back({Scene::person("alice").ref, Scene::person("dora").ref});
    scene.asked();
    scene.presses("alice", "learned yes");
    scene.presses("dora", "learned yes");
    CHECK(scene.learned() == 1);
    scene.presses("dora", "learned no");
    CHECK(scene.count(PollQuestion::learned).answers() == 1);
    CHECK(scene.learned() == 0);
}

TEST_CASE("a reaction is an answer, and is no line of the timeline") {
    PollScene scene;
    scene.asked();
    const auto lines = scene.entries().size();
    const auto given = scene.reacts("alice", "poll", "1️⃣");
    CHECK(scene.learned() == 1);
    CHECK(recorded<incident::Reacted>(given).empty());
    scene.unreacts("alice", "poll", "1️⃣");
    CHECK(scene.learned() == 0);
    CHECK(scene.entries().size() == lines);
}

TEST_CASE("taking an older reaction away leaves the answer given since") {
    PollScene scene;
    scene.asked();
    scene.reacts("alice", "poll", "1️⃣");
    scene.reacts("alice", "poll", "2️⃣");
    scene.unreacts("alice", "poll", "1️⃣");
    CHECK(scene.count(PollQuestion::learned).no == 1);
}

TEST_CASE("a reaction that goes by its own id is taken back by it, and answered by nothing") {
    PollScene scene;
    scene.asked();
    CHECK(scene.chooses("alice", "1️⃣", "r1").effects.empty());
    CHECK(scene.chooses("bob", "1️⃣", "r2").effects.empty());
    CHECK(scene.learned() == 2);
    const auto gone = scene.deletes("alice", "r1");
    CHECK(scene.learned() == 1);
    CHECK(recorded<incident::Removed>(gone).empty());
    CHECK(gone.effects.empty());
}

TEST_CASE("numbers are shown from five answers on and names never") {
    PollScene scene;
    scene.asked();
    for (const auto* who : {"alice", "bob", "carol", "dora"})
        scene.presses(who, "learned yes");
    CHECK(contains(told(scene.asks("carol", "debrief")), "fewer than five answers"));
    CHECK(contains(scene.draft(draft::Format::json), R"("learned": null)"));
    const auto times_named = [&](draft::Format format) {
        const auto words = scene.draft(format);
        int times = 0;
        for (auto at = words.find("erik"); at != std::string::npos; at = words.find("erik", at + 1))
            ++times;
        return times;
    };
    const auto before = times_named(draft::Format::json);
    scene.presses("erik", "learned no");
    CHECK(times_named(draft::Format::json) == before);
    const auto status = told(scene.asks("carol", "debrief"));
    CHECK(contains(status, "4 of 5 who answered"));
    CHECK(contains(scene.draft(draft::Format::json), R"("learned": {"yes": 4, "no": 1})"));
    CHECK(contains(scene.draft(draft::Format::md), "4 of 5 who answered"));
}

TEST_CASE("closing the incident closes the questions and erases whose answers they were") {
    PollScene scene;
    scene.asked();
    for (const auto* who : {"alice", "bob", "carol", "dora", "erik"})
        scene.presses(who, "again yes");
    CHECK(contains(scene.kept_of_it(), "Ualice"));
    scene.asks("bob", "close all is said");
    CHECK_FALSE(contains(scene.kept_of_it(), "U"));
    CHECK(scene.count(PollQuestion::again).yes == 5);
    CHECK_FALSE(scene.timers.contains("debrief.poll"));
    CHECK(contains(told(scene.asks("alice", "INC-1 debrief vote again no", "lobby")), "closed"));
    CHECK(scene.count(PollQuestion::again).yes == 5);
}

TEST_CASE("a changed answer erases whose the one before was at once") {
    PollScene scene;
    scene.asked();
    scene.presses("alice", "learned yes");
    scene.presses("alice", "learned none");
    CHECK_FALSE(contains(scene.kept_of_it(), "Ualice"));
}

TEST_CASE("nobody closes them, and after a week they are closed") {
    PollScene scene;
    scene.asked();
    const auto due = scene.timers.at("debrief.poll");
    CHECK(due == scene.now + std::chrono::hours{7 * 24});
    scene.presses("alice", "learned yes");
    scene.asks("bob", "reopen it is back");
    scene.comes_due("debrief.poll");
    CHECK(scene.kept_of_it() == ";");
    CHECK(scene.learned() == 1);
}

TEST_CASE("whoever is in none of its rooms has no vote") {
    PollScene scene;
    scene.asked();
    CHECK(contains(told(scene.asks("gina", "INC-1 debrief vote learned yes", "lobby")),
                   "Only people in the rooms"));
    CHECK(scene.learned() == 0);
}
