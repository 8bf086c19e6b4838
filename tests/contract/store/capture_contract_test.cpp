#include "tests/contract/store/incident_story.hpp"

#include <utility>

namespace tests::store {

TEST_CASE("a delivery that comes again changes nothing") {
    Story story;
    auto write = write_of("slack:Ev1", {fact(said("1.0", "hello"))});
    write.decision.effects = {post("slack:Ev1/0", "welcome")};
    CHECK(got(story.store->write(write)) == Written::committed);
    write.decision.facts.push_back(fact(said("2.0", "other")));
    write.decision.effects = {post("other", "other")};
    write.settles_timer = 1;
    CHECK(got(story.store->write(write)) == Written::duplicate);
    CHECK(got(story.store->newest_fact({1})).number == 3);
    CHECK(got(story.store->claim_effects(at(9), at(99), 10, {})).size() == 1);

    decide::Load load;
    load.key = {"slack:Ev1"};
    CHECK(got(story.store->load(load)).seen);
    load.key = {"slack:Ev2"};
    CHECK_FALSE(got(story.store->load(load)).seen);
}

TEST_CASE("whether the message of an edit ever came is told") {
    Story story;
    got(story.store->write(write_of("matrix:$m1", {fact(said("1.0", "hello"))})));
    decide::Load load;
    CHECK_FALSE(got(story.store->load(load)).unheard);
    load.original = {"matrix:$m1"};
    CHECK_FALSE(got(story.store->load(load)).unheard);
    load.original = {"matrix:$m2"};
    CHECK(got(story.store->load(load)).unheard);
}

TEST_CASE("an event without a key is never a duplicate") {
    Story story;
    CHECK(got(story.store->write(write_of("", {fact(said("1.0", "a"))}))) == Written::committed);
    CHECK(got(story.store->write(write_of("", {fact(said("2.0", "b"))}))) == Written::committed);
    CHECK(got(story.store->newest_fact({1})).number == 4);
}

TEST_CASE("facts are numbered by incident, in the order they are written") {
    Story story;
    got(story.store->write(opening(2, lobby)));
    got(story.store->write(
        write_of("a", {fact(said("1.0", "one")), fact(said("2.0", "two"), 0, bob, 2),
                       fact(said("3.0", "three"))})));
    const auto record = got(story.store->record({1}));
    REQUIRE(record.facts.size() == 4);
    for (std::size_t index = 0; index < record.facts.size(); ++index)
        CHECK(record.facts[index].number.number == static_cast<std::int64_t>(index) + 1);
    CHECK(std::get<incident::Said>(record.facts[3].body).message.text.plain == "three");
    CHECK(got(story.store->newest_fact({2})).number == 3);

    decide::Load load;
    load.room = war_room;
    CHECK(got(story.store->load(load)).here->next_fact.number == 5);
}

TEST_CASE("a fact comes back with everything it had") {
    Story story;
    auto body = said("1.0", "look @Bob", 7);
    body.message.text.spans = {{5, 4, bob.ref}};
    body.message.raw = "look <@U2>";
    body.message.thread = "0.5";
    body.message.files = {{"F1", "graph.png", "image/png", 12, "https://files.example/F1"}};
    body.masked = true;
    auto full = fact(body, 7);
    full.recorded = at(8);
    got(story.store->write(write_of("a", {full})));
    decide::Load load;
    load.incident = event::IncidentId{1};
    load.fact = event::FactNumber{3};
    const auto back = got(story.store->load(load)).fact;
    REQUIRE(back);
    CHECK(back->at == at(7));
    CHECK(back->recorded == at(8));
    CHECK(back->actor == alice);
    const auto& told = std::get<incident::Said>(back->body);
    CHECK(told.message == body.message);
    CHECK(told.masked);
}

TEST_CASE("state is the fold of the facts, whatever happened") {
    Story story;
    using incident::Status;
    const std::vector<incident::FactBody> happened{
        incident::SeveritySet{incident::Severity::unset, incident::Severity::sev1, "all down"},
        said("1.0", "hm"),
        incident::RoleSet{"lead", bob},
        incident::RoomLinked{lobby, "general", incident::RoomOrigin::adopted},
        incident::CardPosted{message("9.0"), "https://chat.example/9"},
        incident::MilestoneSet{"detected", {}},
        status(Status::resolved),
        incident::RoomAltered{war_room, event::RoomProperty::name, "renamed"},
        incident::TitleSet{"checkout is down", "checkout was down"},
        incident::RoomReplaced{lobby, {"slack", "C9"}},
        status(Status::closed)};
    int second = 0;
    for (const auto& body : happened) {
        ++second;
        got(story.store->write(write_of("k" + std::to_string(second), {fact(body, second)})));
        const auto record = got(story.store->record({1}));
        incident::Incident folded{.id = {1}};
        for (const auto& each : record.facts)
            incident::apply(folded, each);
        CHECK(record.incident == folded);
    }
}

TEST_CASE("a version moves with the state, and only then") {
    Story story;
    decide::Load load;
    load.room = war_room;
    const auto before = got(story.store->load(load)).here->version;
    got(story.store->write(write_of("a", {fact(said("1.0", "talk"))})));
    CHECK(got(story.store->load(load)).here->version == before);
    got(story.store->write(write_of("b", {fact(incident::TitleSet{"", "new"})})));
    CHECK(got(story.store->load(load)).here->version == before + 1);
}

TEST_CASE("moving an incident that somebody else moved is a conflict and changes nothing") {
    Story story;
    decide::Load load;
    load.room = war_room;
    const auto version = got(story.store->load(load)).here->version;
    got(story.store->write(write_of("a", {fact(incident::TitleSet{"", "theirs"})})));
    auto ours = write_of("b", {fact(said("1.0", "talk")), fact(incident::TitleSet{"", "ours"})});
    ours.versions = {{{1}, version}};
    const auto refused = story.store->write(ours);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().kind == FailureKind::conflict);
    const auto now = got(story.store->load(load));
    CHECK(now.here->incident.title == "theirs");
    CHECK(now.here->next_fact.number == 4);

    ours.versions = {{{1}, version + 1}};
    CHECK(got(story.store->write(ours)) == Written::committed);
}

TEST_CASE("talk never conflicts, on whatever version it was decided") {
    Story story;
    got(story.store->write(write_of("a", {fact(incident::TitleSet{"", "new"})})));
    auto talk = write_of("b", {fact(said("1.0", "talk"))});
    talk.versions = {{{1}, 0}};
    CHECK(got(story.store->write(talk)) == Written::committed);
}

TEST_CASE("an incident's number is given once") {
    Story story;
    decide::Load load;
    load.numbering = true;
    CHECK(got(story.store->load(load)).next_incident == event::IncidentId{2});
    auto again = opening(1, lobby);
    again.key = {"another"};
    const auto refused = story.store->write(again);
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().kind == FailureKind::conflict);
    got(story.store->write(opening(2, lobby)));
    CHECK(got(story.store->load(load)).next_incident == event::IncidentId{3});
}

TEST_CASE("facts of an incident that is not there are refused") {
    Story story;
    const auto refused =
        story.store->write(write_of("a", {fact(said("1.0", "talk"), 0, alice, 77)}));
    REQUIRE_FALSE(refused);
    CHECK(refused.failure().kind == FailureKind::not_found);
    CHECK(refused.failure().detail == "there is no INC-77");
}

TEST_CASE("an import is known by its key, even when the delivery is forgotten") {
    Story story;
    auto import = opening(2, {"slack", "C7"}, incident::RoomOrigin::imported);
    import.key = {"import:abc"};
    import.import_of = event::IncidentId{2};
    got(story.store->write(import));
    while (got(story.store->prune(at(1000), 10))) {
    }
    decide::Load load;
    load.key = {"import:abc"};
    load.numbering = true;
    const auto known = got(story.store->load(load));
    CHECK_FALSE(known.seen);
    CHECK(known.import_known == event::IncidentId{2});
    load.key = {"import:other"};
    CHECK_FALSE(got(story.store->load(load)).import_known);
}

}  // namespace tests::store
