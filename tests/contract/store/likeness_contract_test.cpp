#include "tests/contract/store/incident_story.hpp"

#include <algorithm>

namespace tests::store {
namespace {

constexpr int day = 86'400;
const event::RoomRef annex{"slack", "C3"};

Write opened(std::int64_t number, const std::string& title, const event::RoomRef& room,
             incident::Visibility visibility = incident::Visibility::open) {
    incident::Opened body;
    body.title = title;
    body.visibility = visibility;
    return write_of(
        "open-" + std::to_string(number),
        {fact(body, static_cast<int>(number) * day, bob, number),
         fact(incident::RoomLinked{room, "inc", incident::RoomOrigin::created}, 0, bob, number)});
}

incident::Debriefed condition(const std::string& words) {
    incident::Debriefed body;
    body.step = incident::ConditionNamed{incident::ConditionKind::tool, {}, {}, {}, {}};
    body.told = words;
    return body;
}

/// INC-1 of `Story`, "checkout is down", and INC-2 about the same in the lobby.
struct Likely : Story {
    Likely() { got(store->write(opened(2, "checkout down again", lobby))); }

    decide::LikenessView beside(decide::Beside which, const event::Person& asker = alice,
                                std::int64_t about = 1) {
        while (got(store->index_more(100))) {
        }
        decide::Load load;
        load.incident = event::IncidentId{about};
        load.asker = asker.ref;
        load.beside = which;
        return got(store->load(load)).likeness;
    }
};

bool holds(const std::vector<incident::Fact>& facts, std::int64_t number) {
    return std::any_of(facts.begin(), facts.end(),
                       [&](const auto& each) { return each.number.number == number; });
}

}  // namespace

TEST_CASE("an incident is held beside others, with those of their facts that have its words") {
    Likely story;
    got(story.store->write(
        write_of("a", {fact(said("1", "checkouts time out", 1, bob, lobby), 1, bob, 2)})));
    got(story.store->write(write_of("b", {fact(said("2", "lunch", 2, bob, lobby), 2, bob, 2)})));
    const auto seen = story.beside(decide::Beside::known_to_asker);
    REQUIRE(seen.findings.alike.size() == 1);
    CHECK(seen.findings.alike[0].id.number == 2);
    CHECK(seen.portraits.at({2}).title == "checkout down again");
    CHECK(holds(seen.lines.at({2}), 3));
    CHECK_FALSE(holds(seen.lines.at({2}), 4));
}

TEST_CASE("with a line that has the words comes all that became of it") {
    Likely story;
    auto line = said("1", "checkout is slow", 1, bob, lobby);
    got(story.store->write(write_of("a", {fact(line, 1, bob, 2)})));
    incident::Revised edit;
    edit.message = message("1", lobby);
    edit.revision = "1";
    edit.text = event::words("never mind");
    got(story.store->write(write_of("b", {fact(edit, 2, bob, 2)})));
    got(story.store->write(
        write_of("c", {fact(incident::EntryStruck{{3}, "wrong room"}, 3, bob, 2)})));
    const auto facts = story.beside(decide::Beside::known_to_asker).lines.at({2});
    CHECK(holds(facts, 3));
    CHECK(holds(facts, 4));
    CHECK(holds(facts, 5));
}

TEST_CASE("private incidents are held beside another for their members alone") {
    Likely story;
    got(story.store->write(
        opened(3, "checkout down once more", annex, incident::Visibility::restricted)));
    CHECK(story.beside(decide::Beside::known_to_asker, bob).findings.alike.size() == 2);
    const auto outside = story.beside(decide::Beside::known_to_asker, alice);
    CHECK(outside.findings.alike.size() == 1);
    CHECK(outside.findings.pattern.empty());
    CHECK(story.beside(decide::Beside::open_ones, bob).findings.alike.size() == 1);

    Likely without;
    CHECK(outside.findings.alike[0].likeness ==
          without.beside(decide::Beside::known_to_asker, alice).findings.alike[0].likeness);
}

TEST_CASE(
    "names of people tell nothing, spoken or not, and named conditions do until they are dropped") {
    Story story;
    got(story.store->write(opened(2, "replica lag", lobby)));
    decide::Load load;
    load.incident = event::IncidentId{1};
    load.beside = decide::Beside::open_ones;
    const auto alike = [&] { return got(story.store->load(load)).likeness.findings.alike.size(); };
    CHECK(alike() == 0);
    const std::string words = "replica lag is not watched";
    got(story.store->write(write_of("a", {fact(condition(words))})));
    CHECK(alike() == 1);
    incident::Debriefed dropped;
    dropped.step = incident::ConditionDropped{{3}};
    got(story.store->write(write_of("b", {fact(dropped)})));
    CHECK(alike() == 0);
    got(story.store->write(write_of("c", {fact(condition(words))})));
    CHECK(alike() == 1);
    Write known;
    known.key = {"known"};
    known.decision.people.push_back({{{"slack", "U2"}, "Replica Lag"}, "watched", {}});
    got(story.store->write(known));
    CHECK(alike() == 0);
}

TEST_CASE("a condition that something was done about is known again, with what was promised") {
    Likely story;
    const auto ticketed = [](incident::TicketStep step, const std::string& words = {}) {
        return incident::Ticketed{1, std::move(step), event::words(words)};
    };
    got(story.store->write(write_of("a", {fact(condition("the failover waits for a lock"))})));
    const auto named = event::FactNumber{3};
    got(story.store->write(write_of(
        "b", {fact(ticketed(incident::ItemProposed{}, "Free the lock"), 1),
              fact(ticketed(incident::ItemGrounded{{incident::EvidenceKind::condition, named}}), 2),
              fact(ticketed(incident::ItemDone{}, "it was free in a drill"), 3)})));
    got(story.store->write(
        write_of("c", {fact(condition("failover waits for the lock"), 2 * day, bob, 2)})));
    const auto seen = story.beside(decide::Beside::open_ones, alice, 2);
    REQUIRE(seen.findings.undone.size() == 1);
    CHECK(seen.findings.undone[0].incident.number == 1);
    CHECK(seen.findings.undone[0].item == 1);
    REQUIRE(seen.recurring.contains({1}));
    CHECK(seen.recurring.at({1}).incident.title == "checkout is down");
    CHECK(seen.recurring.at({1}).items.size() == 3);
    CHECK(seen.recurring.at({1}).debrief.size() == 1);
    CHECK(story.beside(decide::Beside::open_ones, alice, 1).findings.undone.empty());
}

}  // namespace tests::store
