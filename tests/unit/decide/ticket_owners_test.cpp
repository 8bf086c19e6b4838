#include "tests/unit/decide/ticket_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;

TEST_CASE("whoever is named has the ticket in its tracker only when they accept") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries @bob");
    for (const auto& row : scene.outbox)
        if (const auto* filing = std::get_if<outbox::FileTicket>(&row.effect.body))
            CHECK(filing->owner.empty());
    scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    const auto accepted = scene.presses("bob", "INC-1 ticket t1 accept");
    CHECK(all<outbox::AmendTicket>(accepted).at(0).owner == "bo");
    TicketScene own;
    const auto mine = own.asks("bob", "ticket Cap the retries @bob");
    CHECK(all<outbox::FileTicket>(mine).at(0).owner == "bo");
}

TEST_CASE("nobody takes a ticket from its owner unless somebody asks them to") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    CHECK(contains(told(scene.asks("carol", "ticket t1 accept")), "has an owner"));
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    scene.asks("alice", "ticket t1 offer @carol");
    const auto over = scene.presses("carol", "INC-1 ticket t1 accept");
    CHECK(scene.item().owner->ref == Scene::person("carol").ref);
    CHECK(contains(TicketScene::whispered(over, "bob"), "has taken over"));
}

TEST_CASE("who gives a ticket back is on record with it, however long their account is called") {
    const std::string erika = "erika-mustermann-of-the-payments";
    const auto given_back = [&](TicketScene& scene) {
        for (const auto& fact : scene.facts())
            if (const auto* step = std::get_if<incident::Ticketed>(&fact.body))
                if (std::holds_alternative<incident::OwnerDeclined>(step->step))
                    return fact.actor;
        return event::Person{};
    };
    TicketScene owned;
    owned.files("ticket Cap the retries");
    owned.asks(erika, "ticket t1 accept");
    owned.asks(erika, "ticket t1 release");
    CHECK(given_back(owned) == Scene::person(erika));
    TicketScene offered;
    offered.people.push_back({Scene::person(erika), erika, ""});
    offered.files("ticket Cap the retries @" + erika);
    offered.asks(erika, "ticket t1 decline");
    CHECK(given_back(offered) == Scene::person(erika));
}

TEST_CASE("a no of whoever is asked to take over leaves the owner") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    scene.asks("alice", "ticket t1 offer @carol");
    const auto no = scene.presses("carol", "INC-1 ticket t1 decline");
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    CHECK_FALSE(scene.item().offered);
    CHECK(all<outbox::AmendTicket>(no).empty());
    scene.asks("alice", "ticket t1 offer @carol");
    const auto lapsed = scene.comes_due("ticket.unowned:1");
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    CHECK(all<outbox::MessagePerson>(lapsed).empty());
}

TEST_CASE("what only looks like the number of an entry, an answer or a condition is a word") {
    TicketScene scene;
    scene.says("bob", "m1", "the pool is full");
    const auto said = to_string(scene.facts().back().number);
    const auto title = [&](const std::string& words) {
        return all<outbox::FileTicket>(scene.asks("alice", "ticket " + words)).at(0).title;
    };
    CHECK(title("c5 nodes need bigger disks") == "c5 nodes need bigger disks");
    CHECK(title("e900 trains need a plan") == "e900 trains need a plan");
    CHECK(title(said + " Cap the retries") == "Cap the retries");
    CHECK(contains(told(scene.asks("alice", "ticket a77")), "has nothing called a77"));
    CHECK(contains(told(scene.asks("alice", "ticket t1 because e900")), "has no e900"));
    CHECK_FALSE(contains(told(scene.asks("alice", "ticket t1 because " + said)), "has no"));
}

TEST_CASE("no ticket is due on a day that is over") {
    TicketScene scene;
    CHECK(
        contains(told(scene.asks("alice", "ticket Cap it due 2020-01-01")), "2020-01-01 is over"));
    CHECK(ticket::fold(scene.facts()).empty());
    scene.asks("alice", "idea A budget");
    CHECK(contains(told(scene.asks("alice", "ticket idea-1 due 2020-01-01")), "is over"));
    CHECK(scene.item().standing == incident::ItemStanding::idea);
}

TEST_CASE("an account in a tracker that was mistyped is corrected by naming the right one") {
    TicketScene scene;
    for (const auto* account : {"carl", "ca"}) {
        scene.asks("carol", std::string{"iam ops:"} + account);
        scene.done("find_account", event::AccountFound{account, {}});
    }
    CHECK(all<outbox::FileTicket>(scene.asks("carol", "ticket Cap it @carol")).at(0).owner == "ca");
}

TEST_CASE("whose account the configuration says it is, nobody else can say") {
    TicketScene scene;
    scene.asks("carol", "iam ops:BO");
    const auto taken = scene.done("find_account", event::AccountFound{"BO", {}});
    CHECK(taken.ties.empty());
    CHECK(contains(TicketScene::whispered(taken, "carol"), "stands in the configuration"));
    scene.asks("carol", "ticket Cap it @carol");
    CHECK(scene.item().account.empty());
    scene.asks("bob", "iam ops:bo");
    CHECK(scene.done("find_account", event::AccountFound{"bo", {}}).ties.size() == 1);
}

TEST_CASE(
    "who is asked to own a private incident's item answers from elsewhere, a sponsor cannot") {
    TicketScene scene;
    scene.asks("bob", "start secret plans private here", "C2");
    scene.asks("bob", "ticket Cap the retries", "C2");
    CHECK(contains(told(scene.asks("bob", "ticket t1 sponsor @alice Platform", "C2")),
                   "as long as they are in a room of INC-2"));
    const auto item = [&] { return ticket::fold(scene.facts(2)).at(0); };
    CHECK(contains(told(scene.asks("alice", "INC-2 ticket t1 drop no room", "lobby")),
                   "There is no"));
    CHECK(item().state == ticket::State::open);
    scene.asks("bob", "ticket t1 offer @alice", "C2");
    scene.asks("alice", "INC-2 ticket t1 accept", "lobby");
    REQUIRE(item().owner);
    CHECK(item().owner->ref == Scene::person("alice").ref);
}

TEST_CASE("what a tracker says opens no private incident to whom it is given there") {
    TicketScene scene;
    scene.asks("bob", "start secret plans private here", "C2");
    scene.asks("bob", "ticket Cap the retries", "C2");
    scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    scene.wait(std::chrono::seconds{60});
    auto view = scene.view();
    view.owner = "al";
    scene.looks(view);
    CHECK(ticket::fold(scene.facts(2)).at(0).owner->ref == Scene::person("alice").ref);
    CHECK(contains(told(scene.asks("alice", "INC-2 ticket t1 done", "lobby")), "There is no"));
    scene.wait(std::chrono::seconds{60});
    view.updated = scene.now;
    view.state = event::WorkState::done;
    const auto closed = scene.looks(view);
    CHECK(TicketScene::whispered(closed, "alice").empty());
    CHECK(contains(TicketScene::whispered(closed, "bob"), "what was seen"));
    TicketScene open;
    open.files("ticket Cap the retries");
    open.wait(std::chrono::seconds{60});
    view = open.view();
    view.owner = "al";
    open.looks(view);
    CHECK_FALSE(contains(told(open.asks("alice", "INC-1 ticket t1 done", "lobby")), "Only"));
}
