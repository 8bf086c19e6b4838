#include "bot/core/debrief/seats.hpp"

#include "tests/unit/debrief/shipped_bank.hpp"
#include "tests/unit/debrief/told_story.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace debrief_test;
using bot::core::debrief::Participant;
using incident::Seat;
using incident::Tier;
using timeline::EntryKind;

namespace {

std::vector<Participant> people_of(const ToldStory& told) {
    return debrief::participants(told.story(), shipped_bank());
}

std::optional<Participant> find(const ToldStory& told, const std::string& name) {
    for (const auto& one : people_of(told))
        if (one.person.ref == person(name).ref)
            return one;
    return std::nullopt;
}

int points(const ToldStory& told, const std::string& name) {
    const auto found = find(told, name);
    return found ? found->points : -1;
}

/// An incident that began with an alert at 14:00.
ToldStory alarm() {
    ToldStory told;
    told.alert("14:00", "LatencyHigh on checkout");
    return told;
}

}  // namespace

TEST_CASE("a role gives five points") {
    auto told = alarm();
    told.role("14:05", "Ann", "lead", "Bob");
    told.role("14:05", "Ann", "scribe", "Cleo");
    told.role("14:06", "Ann", "facilitator", "Dan");
    CHECK(points(told, "Bob") == 5 + 1);
    CHECK(points(told, "Cleo") == 5 + 1);
    CHECK(points(told, "Dan") == 1);
    CHECK(find(told, "Bob")->seats.front() == Seat::lead);
}

TEST_CASE("a state-changing action gives four points, also where a program tells of it") {
    for (const auto* words : {"deploying 881", "rolled back 881", "restarting the workers",
                              "failing over to the standby", "raising the pool limit",
                              "turning off the new-cart flag"}) {
        auto told = alarm();
        told.say("14:05", "Ann", words);
        INFO(std::string{words});
        CHECK(points(told, "Ann") == 4);
    }
    auto told = alarm();
    told.alert("14:05", "@Ann deployed 881 to checkout");
    CHECK(points(told, "Ann") == 4);
}

TEST_CASE("asking for an action or telling of somebody else's gives none") {
    auto told = alarm();
    told.say("14:05", "Ann", "deploying now?");
    told.say("14:06", "Bob", "the bot says someone deployed");
    CHECK(points(told, "Ann") == 0);
    CHECK(points(told, "Bob") == 0);
}

TEST_CASE("the author and the reviewer of a change have four points without a word of theirs") {
    ToldStory told;
    told.alert("13:55", "change 881 to checkout by @Ann, reviewed by @Bob");
    CHECK(points(told, "Ann") == 4);
    CHECK(points(told, "Bob") == 4);
    CHECK(find(told, "Ann")->seats == std::vector{Seat::change_author});
    CHECK(find(told, "Bob")->seats == std::vector{Seat::reviewer});
    CHECK(find(told, "Bob")->person.name == "Bob");
    told.alert("13:56", "change 882, reviewed by @Cleo");
    CHECK(find(told, "Cleo")->seats == std::vector{Seat::reviewer});
}

TEST_CASE("a page that was not acknowledged gives three points, and an acknowledgement three") {
    ToldStory silent;
    silent.alert("14:00", "LatencyHigh on checkout, paged @Ann");
    CHECK(points(silent, "Ann") == 3);
    CHECK(find(silent, "Ann")->seats.front() == Seat::on_rota);
    ToldStory acknowledged;
    acknowledged.alert("14:00", "LatencyHigh on checkout, paged @Ann");
    acknowledged.say("14:02", "Ann", "ack");
    CHECK(points(acknowledged, "Ann") == 3);
    ToldStory by_program;
    by_program.alert("14:00", "LatencyHigh on checkout, paged @Ann");
    by_program.alert("14:02", "LatencyHigh acknowledged by @Ann");
    CHECK(points(by_program, "Ann") == 3);
}

TEST_CASE("who was on the rota and silent has three points beside those of the role") {
    auto told = alarm();
    told.role("14:05", "Ann", "on-call", "Bob");
    CHECK(points(told, "Bob") == 5 + 3 + 1);
    told.say("14:10", "Bob", "I see it");
    CHECK(points(told, "Bob") == 5 + 1);
}

TEST_CASE("a decision, a diagnosis or an update gives three points") {
    for (const auto kind : {EntryKind::decision, EntryKind::hypothesis, EntryKind::update}) {
        auto told = alarm();
        told.add("14:05", kind, person("Ann"), "words");
        CHECK(points(told, "Ann") == 3);
    }
    auto told = alarm();
    told.say("14:05", "Ann", "looks like the pool ran dry");
    CHECK(points(told, "Ann") == 3);
}

TEST_CASE("three messages with content give two points, thanks and reactions are none") {
    auto told = alarm();
    told.say("14:05", "Ann", "the graph is flat");
    told.say("14:06", "Ann", "and so is the other graph");
    told.say("14:07", "Ann", "thanks!");
    told.add("14:08", EntryKind::reaction, person("Ann"), "Reacted with :tada: to e2");
    CHECK(points(told, "Ann") == 0);
    told.say("14:09", "Ann", "now it moves");
    CHECK(points(told, "Ann") == 2);
    CHECK(find(told, "Ann")->tier == Tier::contributor);
}

TEST_CASE("who was asked for help and answered in time has two points and one for being named") {
    const auto answered = [](const std::string& clock, const std::string& words) {
        auto told = alarm();
        told.say("14:05", "Ann", "@Bob can you look at the pool?");
        told.say(clock, "Bob", words);
        return points(told, "Bob");
    };
    CHECK(answered("14:20", "the pool is capped at fifty") == 3);
    CHECK(answered("14:20", "ok") == 1);
    CHECK(answered("14:36", "the pool is capped at fifty") == 1);
}

TEST_CASE("who only joined is an observer with no points") {
    auto told = alarm();
    told.join("14:05", "Ann");
    CHECK(points(told, "Ann") == 0);
    CHECK(find(told, "Ann")->tier == Tier::observer);
}

TEST_CASE("programs are never asked") {
    auto told = alarm();
    told.add("14:01", EntryKind::message, {{"chat", "B2"}, "Bot", event::PersonKind::bot},
             "deploying 881");
    told.add("14:02", EntryKind::message, {{"chat", "B3"}, "Us", event::PersonKind::ourselves},
             "Nobody leads yet");
    CHECK(people_of(told).empty());
}

TEST_CASE("a program that somebody pages, asks or gives a role is no participant") {
    auto told = alarm();
    told.say("14:05", "Ann", "paging @Pager, @Robot and @Bob");
    told.alert("14:06", "paged @Robot");
    told.role("14:07", "Ann", "scribe", "Robot");
    REQUIRE(find(told, "Pager")->seats == std::vector{Seat::on_rota});
    told.add("14:08", EntryKind::message, {person("Pager").ref, "Pager", event::PersonKind::bot},
             "paged the rota");
    told.programs.insert(person("Robot").ref);
    std::string all;
    for (const auto& one : people_of(told))
        all += one.person.ref.id + " ";
    CHECK(all == "U-Bob U-Ann ");
}

TEST_CASE("who wrote as a person is one, whatever their account posts beside that") {
    auto told = alarm();
    told.say("14:05", "Ann", "rolling back 881");
    told.add("14:06", EntryKind::message, {person("Ann").ref, "Ann", event::PersonKind::bot},
             "build finished");
    told.say("14:07", "Bob", "thanks @Ann");
    CHECK(points(told, "Ann") == 4 + 1);
}

TEST_CASE("what was struck, deleted or off the record gives no points") {
    auto told = alarm();
    told.say("14:05", "Ann", "deploying 881").strike = timeline::Strike{};
    told.say("14:06", "Bob", "deploying 881").deleted = true;
    told.say("14:07", "Cleo", "deploying 881").off_record = true;
    CHECK(people_of(told).empty());
}

TEST_CASE("four points make core, two a contributor, one an observer") {
    auto told = alarm();
    told.say("14:05", "Ann", "deploying 881, see @Cleo");
    told.say("14:06", "Bob", "looks like the pool ran dry");
    CHECK(find(told, "Ann")->tier == Tier::core);
    CHECK(find(told, "Bob")->tier == Tier::contributor);
    CHECK(find(told, "Cleo")->tier == Tier::observer);
}

TEST_CASE("highest points go first, then who was there earlier") {
    auto told = alarm();
    told.say("14:05", "Ann", "looks like the pool ran dry");
    told.say("14:06", "Bob", "looks like the network");
    told.say("14:07", "Cleo", "rolling back 881");
    std::string order;
    for (const auto& one : people_of(told))
        order += one.person.name + " ";
    CHECK(order == "Cleo Ann Bob ");
}

TEST_CASE("severity caps the invitations, and who is above the cap is an observer") {
    const auto invited = [](incident::Severity severity, incident::Kind kind) {
        ToldStory told{severity};
        told.incident().kind = kind;
        told.alert("14:00", "LatencyHigh on checkout");
        for (int i = 10; i < 25; ++i)
            told.say("14:" + std::to_string(i), "P" + std::to_string(i), "restarting a worker");
        const auto people = people_of(told);
        CHECK(people.size() == 15);
        return std::count_if(people.begin(), people.end(),
                             [](const Participant& one) { return one.tier != Tier::observer; });
    };
    using incident::Kind;
    using incident::Severity;
    CHECK(invited(Severity::sev1, Kind::incident) == 10);
    CHECK(invited(Severity::sev2, Kind::incident) == 6);
    CHECK(invited(Severity::sev3, Kind::incident) == 4);
    CHECK(invited(Severity::sev4, Kind::incident) == 3);
    CHECK(invited(Severity::sev1, Kind::drill) == 3);
}

TEST_CASE("seats are told from roles, and the first is what somebody is called by") {
    auto told = alarm();
    told.role("14:05", "Ann", "support", "Bob");
    told.role("14:05", "Ann", "service-owner", "Cleo");
    told.role("14:05", "Ann", "duty-manager", "Dan");
    told.role("14:05", "Ann", "vendor", "Eve");
    told.role("14:05", "Ann", "comms", "Flo");
    told.role("14:06", "Ann", "lead", "Flo");
    told.say("14:07", "Gil", "customers are reporting that they cannot pay");
    CHECK(find(told, "Bob")->seats == std::vector{Seat::support});
    CHECK(find(told, "Cleo")->seats == std::vector{Seat::service_owner});
    CHECK(find(told, "Dan")->seats == std::vector{Seat::management});
    CHECK(find(told, "Eve")->seats == std::vector{Seat::outside});
    CHECK(find(told, "Flo")->seats == std::vector{Seat::lead, Seat::communications});
    CHECK(find(told, "Gil")->seats == std::vector{Seat::support});
    CHECK(find(told, "Ann")->seats == std::vector{Seat::responder});
}

TEST_CASE("several accounts of one person are one participant, called by the busier one") {
    auto told = alarm();
    told.say("14:05", "Ann", "the graph is flat");
    told.say("14:06", "AnnAtHome", "rolling back 881");
    told.say("14:07", "AnnAtHome", "latency is falling");
    told.accounts[person("AnnAtHome").ref] = person("Ann").ref;
    const auto people = people_of(told);
    REQUIRE(people.size() == 1);
    CHECK(people[0].person.name == "AnnAtHome");
    CHECK(people[0].accounts == std::vector{person("Ann").ref, person("AnnAtHome").ref});
    CHECK(people[0].points == 6);
    CHECK(people[0].first_seen == ToldStory::at("14:05"));
    CHECK(people[0].last_seen == ToldStory::at("14:07"));
}
