#include "tests/contract/store/incident_story.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace tests::store {
namespace {

void index_all(StorePort& store) {
    while (got(store.index_more(2))) {
    }
}

const event::PersonRenamed* find(const bot::ports::Record& record, const event::PersonRef& ref) {
    const auto found = std::find_if(record.people.begin(), record.people.end(),
                                    [&](const auto& known) { return known.person.ref == ref; });
    return found == record.people.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a record names everybody in it as known now") {
    Story story;
    const event::Person carol{{"slack", "U3"}, ""};
    auto body = said("1", "@U3 look", 0, bob);
    body.message.text.spans = {{0, 3, carol.ref}};
    auto write = write_of("a", {fact(body, 0, bob)});
    write.decision.people = {{{carol.ref, "Carol"}, "carol", "UTC"},
                             {{{"slack", "U9"}, "Stranger"}, "", ""},
                             {{bob.ref, "Robert"}, "", ""}};
    got(story.store->write(write));
    const auto record = got(story.store->record({1}));
    REQUIRE(record.people.size() == 3);
    CHECK(find(record, alice.ref)->person.name == "Alice");
    CHECK(find(record, bob.ref)->person.name == "Robert");
    CHECK(find(record, carol.ref)->person.name == "Carol");
    CHECK(find(record, carol.ref)->handle == "carol");
}

TEST_CASE("a record holds every name that anybody known goes by or went by") {
    Story story;
    const event::PersonRef zoe{"slack", "U9"};
    const event::PersonRef other{"matrix", "@bob:example.org"};
    auto write = write_of("a", {fact(said("1", "hello", 0, bob), 0, bob)});
    write.decision.people = {{{zoe, "Zoe Park"}, "zpark", "", at(1)},
                             {{{"slack", "B9"}, "Deployer", event::PersonKind::bot}, "dep", ""}};
    write.decision.ties = {{bob.ref, other, false}};
    got(story.store->write(write));
    auto later = write_of("b", {});
    later.decision.people = {{{zoe, "Zoe Quist"}, "zoeq", "", at(2)}};
    got(story.store->write(later));
    const auto record = got(story.store->record({1}));
    std::set<std::string> names;
    for (const auto& known : record.everybody)
        names.insert({known.person.name, known.handle, known.person.ref.id});
    for (const auto* name :
         {"Zoe Park", "zpark", "Zoe Quist", "zoeq", "U9", "Alice", "Bob", "@bob:example.org"})
        CHECK_MESSAGE(names.contains(name), name);
    CHECK_FALSE(names.contains("Deployer"));
    CHECK(find(record, zoe) == nullptr);
    CHECK(record.accounts.at(other) == bob.ref);
}

TEST_CASE("a record of an incident that is not there is not found") {
    Story story;
    const auto missing = story.store->record({8});
    REQUIRE_FALSE(missing);
    CHECK(missing.failure().kind == FailureKind::not_found);
    CHECK(story.store->newest_fact({8}).failure().kind == FailureKind::not_found);
    decide::Load load;
    load.incident = event::IncidentId{8};
    CHECK_FALSE(got(story.store->load(load)).named);
}

TEST_CASE("a record holds its own incident's facts only") {
    Story story;
    got(story.store->write(opening(2, lobby)));
    got(story.store->write(write_of("a", {fact(said("1", "mine"), 0, alice, 2)})));
    CHECK(got(story.store->record({1})).facts.size() == 2);
    decide::Load load;
    load.incident = event::IncidentId{2};
    load.record = true;
    const auto snapshot = got(story.store->load(load));
    REQUIRE(snapshot.record.size() == 3);
    CHECK(snapshot.record[2].incident.number == 2);
    load.fact = event::FactNumber{4};
    CHECK_FALSE(got(story.store->load(load)).fact);
}

TEST_CASE("words are found once the index has followed, in any case and without accents") {
    Story story;
    got(story.store->write(write_of("a", {fact(said("1", "Der Zähler steht auf 99"))})));
    got(story.store->write(write_of("b", {fact(said("2", "rolling back checkout"))})));
    index_all(*story.store);
    CHECK_FALSE(got(story.store->index_more(10)));
    const auto hits = got(story.store->search("zahler", 10));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].incident.number == 1);
    CHECK(hits[0].fact.number == 3);
    CHECK(hits[0].snippet.find("Zähler") != std::string::npos);
    CHECK(got(story.store->search("checkout roll", 10)).size() == 1);
    CHECK(got(story.store->search("checkout", 1)).size() == 1);
    CHECK(got(story.store->search("checkout zähler", 10)).empty());

    got(story.store->write(write_of("c", {fact(said("3", "checkout works"))})));
    index_all(*story.store);
    CHECK(got(story.store->search("works", 10)).size() == 1);
}

TEST_CASE("nothing typed into a search is an operator") {
    Story story;
    index_all(*story.store);
    for (const auto* words : {"\"", "a OR", "NEAR(", "title:x", "*", "", "  ", "a\"b", "^", "-x"})
        CHECK(story.store->search(words, 5).ok());
}

TEST_CASE("a removed message is not found any more, a revised one is found as its entry") {
    Story story;
    got(story.store->write(write_of("a", {fact(said("1", "secret plan"))})));
    got(story.store->write(write_of("b", {fact(said("2", "first try"))})));
    got(story.store->write(write_of("c", {fact(revised("2", "1", "second attempt"))})));
    index_all(*story.store);
    CHECK(got(story.store->search("secret", 5)).size() == 1);
    CHECK(got(story.store->search("attempt", 5)).at(0).fact.number == 4);
    got(story.store->write(write_of("d", {fact(incident::Removed{message("1")})})));
    index_all(*story.store);
    CHECK(got(story.store->search("secret", 5)).empty());
}

TEST_CASE("indexing within a group takes in what the group wrote") {
    Story story;
    got(story.store->begin());
    got(story.store->write(write_of("a", {fact(said("1", "inside"))})));
    index_all(*story.store);
    CHECK(got(story.store->search("inside", 5)).size() == 1);
    got(story.store->commit());
    CHECK_FALSE(got(story.store->index_more(10)));
}

TEST_CASE("a journal keeps its lines in order, by topic") {
    Story story;
    got(story.store->append_journal("rooms", "one"));
    got(story.store->append_journal("other", "elsewhere"));
    got(story.store->append_journal("rooms", "two \"quoted\"\n"));
    CHECK(got(story.store->read_journal("rooms")) ==
          std::vector<std::string>{"one", "two \"quoted\"\n"});
    CHECK(got(story.store->read_journal("none")).empty());
}

TEST_CASE("a line may take the place of all that stood under its topic, and lines follow it") {
    Story story;
    got(story.store->append_journal("other", "elsewhere"));
    got(story.store->replace_journal("place", "first"));
    got(story.store->append_journal("place", "more"));
    got(story.store->replace_journal("place", "second"));
    CHECK(got(story.store->read_journal("place")) == std::vector<std::string>{"second"});
    got(story.store->append_journal("place", "third"));
    CHECK(got(story.store->read_journal("place")) == std::vector<std::string>{"second", "third"});
    CHECK(got(story.store->read_journal("other")) == std::vector<std::string>{"elsewhere"});
}

TEST_CASE("everything is there again after the store was closed and opened") {
    Story story;
    auto write = write_of("a", {fact(said("1", "kept", 3), 3)});
    write.decision.effects = {post("a/0", "kept")};
    write.decision.timers = {{{1}, "t", at(9)}};
    got(story.store->write(write));
    const auto before = got(story.store->record({1}));
    story.store.reset();
    story.store = story.factory->open();
    const auto after = got(story.store->record({1}));
    CHECK(after.incident == before.incident);
    CHECK(after.facts.size() == before.facts.size());
    CHECK(got(story.store->next_timer()) == at(9));
    CHECK(got(story.store->claim_effects(at(1), at(2), 5, {})).size() == 1);
    CHECK(got(story.store->write(write)) == Written::duplicate);
}

}  // namespace tests::store
