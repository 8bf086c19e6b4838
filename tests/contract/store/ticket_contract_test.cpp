#include "tests/contract/store/incident_story.hpp"

#include <algorithm>

namespace tests::store {
namespace {

incident::Fact step(incident::TicketStep what, std::int64_t item = 1, std::int64_t number = 1) {
    return fact(incident::Ticketed{item, std::move(what), event::words("words")}, 0, alice, number);
}

incident::ItemFiled filed_as(const std::string& id) {
    incident::ItemFiled filed;
    filed.ticket.ticket = {"ops", id};
    filed.ticket.key = "acme/ops#" + id;
    return filed;
}

}  // namespace

TEST_CASE("an incident's items are loaded with all their facts and no others") {
    Story story;
    got(story.store->write(opening(2, lobby)));
    got(story.store->write(write_of("a", {step(incident::ItemProposed{}), fact(said("1", "hm"))})));
    got(story.store->write(write_of("b", {step(incident::ItemProposed{}, 1, 2)})));
    got(story.store->write(write_of("c", {step(incident::ItemDone{})})));
    decide::Load load;
    load.incident = event::IncidentId{1};
    CHECK(got(story.store->load(load)).items.empty());
    load.items = decide::Items::incident;
    const auto one = got(story.store->load(load)).items;
    REQUIRE(one.size() == 1);
    REQUIRE(one[0].facts.size() == 2);
    const auto& body = std::get<incident::Ticketed>(one[0].facts[1].body);
    CHECK(std::holds_alternative<incident::ItemDone>(body.step));
    CHECK(body.words.plain == "words");
    load.items = decide::Items::all;
    load.asker = bob.ref;
    const auto all = got(story.store->load(load)).items;
    REQUIRE(all.size() == 2);
    CHECK(all[0].incident.incident.id.number == 1);
    CHECK(all[1].facts.size() == 1);
}

TEST_CASE("items at rest are passed over until something happens to one") {
    Story story;
    got(story.store->write(opening(2, lobby)));
    got(story.store->write(write_of("a", {step(incident::ItemProposed{})})));
    got(story.store->write(write_of("b", {step(incident::ItemProposed{}, 1, 2)})));
    const auto live = [&] {
        decide::Load load;
        load.items = decide::Items::live;
        std::vector<std::int64_t> numbers;
        for (const auto& view : got(story.store->load(load)).items)
            numbers.push_back(view.incident.incident.id.number);
        return numbers;
    };
    CHECK(live() == std::vector<std::int64_t>{1, 2});
    auto rests = write_of("c");
    rests.decision.resting = {{1}};
    got(story.store->write(rests));
    CHECK(live() == std::vector<std::int64_t>{2});
    got(story.store->write(write_of("d", {step(incident::ItemReopened{})})));
    CHECK(live() == std::vector<std::int64_t>{1, 2});
}

TEST_CASE(
    "with what came of reminders all of their items are loaded, with a message its holders'") {
    Story story;
    got(story.store->write(opening(2, lobby)));
    got(story.store->write(opening(3, {"slack", "C3"})));
    for (int number = 1; number <= 3; ++number)
        got(story.store->write(write_of("item" + std::to_string(number),
                                        {step(incident::ItemProposed{}, 1, number)})));
    outbox::MessagePerson reminder{alice.ref, event::words("hello"), {}};
    reminder.follow_up = outbox::FollowUp{"sent", {{{1}, 1, {}}, {{3}, 1, {}}}, {}};
    auto write = write_of("send");
    write.decision.effects.push_back({"send/1", {}, reminder, {}});
    got(story.store->write(write));
    const auto rows = got(story.store->claim_effects(at(0), at(30), 1, {}));
    REQUIRE(rows.size() == 1);
    decide::Load load;
    load.items = decide::Items::incident;
    load.effect_row = rows[0].row;
    const auto items = got(story.store->load(load)).items;
    REQUIRE(items.size() == 2);
    CHECK(items[1].incident.incident.id.number == 3);
    got(story.store->write(write_of("said", {fact(said("m1", "hm"), 0, alice, 2)})));
    decide::Load held;
    held.items = decide::Items::holders;
    held.message = message("m1");
    REQUIRE(got(story.store->load(held)).items.size() == 1);
    CHECK(got(story.store->load(held)).items[0].incident.incident.id.number == 2);
}

TEST_CASE("a tracker's ticket leads to its item and the item's incident") {
    Story story;
    got(story.store->write(
        write_of("a", {step(incident::ItemProposed{}), step(incident::ItemProposed{}, 2)})));
    got(story.store->write(write_of("b", {step(filed_as("7"), 2)})));
    decide::Load load;
    load.tickets = {{"ops", "7"}, {"ops", "8"}, {"jira", "7"}};
    const auto found = got(story.store->load(load));
    REQUIRE(found.filed.size() == 1);
    CHECK(found.filed.at({"ops", "7"}).incident.number == 1);
    CHECK(found.filed.at({"ops", "7"}).number == 2);
    REQUIRE(found.items.size() == 1);
    CHECK(found.items[0].facts.size() == 3);
}

TEST_CASE("who owns an item of a private incident without being a member is told apart") {
    Story story;
    incident::Opened hidden;
    hidden.visibility = incident::Visibility::restricted;
    const auto given = [](std::int64_t incident) {
        return step(incident::OwnerAccepted{alice}, 1, incident);
    };
    got(story.store->write(
        write_of("a", {fact(hidden, 0, bob, 2), step(incident::ItemProposed{}, 1, 2), given(2),
                       step(incident::ItemProposed{}), given(1)})));
    decide::Load load;
    load.items = decide::Items::all;
    const auto outsiders = got(story.store->load(load)).outsiders;
    REQUIRE(outsiders.size() == 1);
    CHECK(outsiders.contains({event::IncidentId{2}, alice.ref}));
}

TEST_CASE("a store has a name of its own that stays") {
    const auto name_of = [](Story& story) {
        got(story.store->write(write_of("a", {step(incident::ItemProposed{})})));
        decide::Load load;
        load.items = decide::Items::all;
        const auto name = got(story.store->load(load)).installation;
        CHECK(got(story.factory->open()->load(load)).installation == name);
        return name;
    };
    Story one;
    Story other;
    const auto name = name_of(one);
    CHECK(name.size() >= 16);
    CHECK(name != name_of(other));
}

TEST_CASE("an account of a tracker is found in whatever case it is asked for") {
    Story story;
    auto write = write_of("a");
    write.decision.ties = {{alice.ref, {"ops", "Octocat"}}};
    got(story.store->write(write));
    decide::Load load;
    load.tracker_accounts = {{"ops", "octocat"}, {"ops", "octo"}};
    const auto ties = got(story.store->load(load)).ties;
    const auto& found = ties.at({"ops", "octocat"});
    CHECK(std::find(found.begin(), found.end(), alice.ref) != found.end());
    CHECK(ties.at({"ops", "octo"}) == std::vector<event::PersonRef>{{"ops", "octo"}});
    load.ties = {{"ops", "octocat"}};
    load.tracker_accounts.clear();
    CHECK(got(story.store->load(load)).ties.at({"ops", "octocat"}).size() == 1);
}

TEST_CASE("how far a tracker is followed is kept by its name and never goes back") {
    Story story;
    auto write = write_of("a");
    write.decision.followed = {{"ops", at(20)}};
    got(story.store->write(write));
    write = write_of("b");
    write.decision.followed = {{"ops", at(10)}, {"jira", at(5)}};
    got(story.store->write(write));
    decide::Load load;
    load.followed = "ops";
    CHECK(got(story.store->load(load)).followed == at(20));
    load.followed = "jira";
    CHECK(got(story.store->load(load)).followed == at(5));
    load.followed = "linear";
    CHECK_FALSE(got(story.store->load(load)).followed);
}

TEST_CASE("the accounts of somebody are known with their tracker's among them") {
    Story story;
    auto write = write_of("a");
    write.decision.ties = {{alice.ref, {"ops", "al"}}};
    got(story.store->write(write));
    decide::Load load;
    load.ties = {{"ops", "al"}, bob.ref};
    const auto ties = got(story.store->load(load)).ties;
    CHECK(ties.at({"ops", "al"}).size() == 2);
    CHECK(ties.at(bob.ref) == std::vector<event::PersonRef>{bob.ref});
}

TEST_CASE("a tracker account that somebody names anew takes the place of the former one") {
    Story story;
    auto write = write_of("a");
    write.decision.ties = {{alice.ref, {"ops", "al"}, true}, {alice.ref, {"jira", "al"}, true}};
    got(story.store->write(write));
    write = write_of("b");
    write.decision.ties = {{alice.ref, {"ops", "alice"}, true}};
    got(story.store->write(write));
    decide::Load load;
    load.ties = {{"ops", "al"}, {"ops", "alice"}};
    const auto anew = got(story.store->load(load)).ties;
    CHECK(anew.at({"ops", "al"}).size() == 1);
    CHECK(anew.at({"ops", "alice"}).size() == 3);
}

}  // namespace tests::store
