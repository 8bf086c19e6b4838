#include "tests/unit/decide/ticket_scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bot::core;
using namespace std::chrono_literals;
using event::Failure;
using event::FailureKind;
using ticket::State;

namespace {

template <class Step>
bool noted(const Scene::Decision& decision) {
    const auto all = recorded<incident::Ticketed>(decision);
    return std::any_of(all.begin(), all.end(), [](const incident::Ticketed& one) {
        return std::holds_alternative<Step>(one.step);
    });
}

event::Day day(std::string_view date) {
    return event::from_date(date).value();
}

}  // namespace

TEST_CASE("a ticket is queued for the first tracker, due in thirty days, and told in one line") {
    TicketScene scene;
    const auto decision = scene.asks("alice", "ticket Cap the retries of the pool");
    const auto orders = all<outbox::FileTicket>(decision);
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].tracker == "ops");
    CHECK(orders[0].title == "Cap the retries of the pool");
    CHECK(orders[0].due == day("2026-12-22"));
    CHECK(orders[0].owner.empty());
    CHECK(orders[0].marker == ticket::marker_for(scene.installation, {1}, 1, scene.now));
    CHECK(orders[0].ordered_at == scene.now);
    const auto lines = all<outbox::PostText>(decision);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].item == 1);
    CHECK(contains(lines[0].text.plain, "t1 Cap the retries of the pool"));
    CHECK(contains(lines[0].text.plain, "queued for GitHub acme/ops"));
    CHECK(contains(told(decision), "How will we know"));
}

TEST_CASE("owner, date, tracker and severity stand behind the summary") {
    TicketScene scene;
    const auto decision = scene.asks("alice", "followup Cap the retries @bob due 2w in jira sev2");
    const auto order = all<outbox::FileTicket>(decision).at(0);
    CHECK(order.title == "Cap the retries");
    CHECK(order.tracker == "jira");
    CHECK(order.due == day("2026-12-06"));
    CHECK(order.severity == incident::Severity::sev2);
    CHECK(scene.item().offered->ref == Scene::person("bob").ref);
    CHECK(contains(TicketScene::whispered(decision, "bob"), "only if you say so"));
    const auto other = scene.asks("alice", "ticket Test failover in staging");
    CHECK(all<outbox::FileTicket>(other).at(0).title == "Test failover in staging");
    CHECK(all<outbox::FileTicket>(other).at(0).tracker == "ops");
    CHECK(contains(told(scene.asks("alice", "ticket Test it due 31.12.")), "due 30d"));
}

TEST_CASE("filed: the line is edited in place to key and link, and the timeline has it") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries");
    scene.done("post_text", event::Posted{{Scene::room("C1"), "line"}, {}});
    const auto decision = scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    const auto edits = all<outbox::EditPost>(decision);
    REQUIRE(edits.size() == 1);
    CHECK(edits[0].message.message == "line");
    CHECK(contains(edits[0].text.plain, "acme/ops#7"));
    CHECK_FALSE(contains(edits[0].text.plain, "queued"));
    CHECK(all<outbox::MessagePerson>(decision).empty());
    const auto entries = scene.entries();
    CHECK(entries.back().kind == timeline::EntryKind::ticket);
    CHECK(contains(entries.back().text.plain, "t1 is filed as acme/ops#7"));
}

TEST_CASE("a line that is posted after the filing is brought up to date at once") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries");
    scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    const auto decision = scene.done("post_text", event::Posted{{Scene::room("C1"), "l"}, {}});
    REQUIRE(all<outbox::EditPost>(decision).size() == 1);
    CHECK(contains(all<outbox::EditPost>(decision)[0].text.plain, "acme/ops#7"));
}

TEST_CASE("what a tracker left out is told to whoever typed the command") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries");
    scene.done("post_text", event::Posted{{Scene::room("C1"), "line"}, {}});
    const auto decision = scene.done(
        "file_ticket", event::TicketFiled{scene.view(), {"the owner al cannot be assigned"}});
    CHECK(contains(TicketScene::whispered(decision, "alice"), "the owner al cannot be assigned"));
}

TEST_CASE("a refused filing is told in words, and a button tries again with the same marker") {
    TicketScene scene;
    const auto first = all<outbox::FileTicket>(scene.asks("alice", "ticket Cap the retries"));
    scene.done("post_text", event::Posted{{Scene::room("C1"), "line"}, {}});
    const auto decision =
        scene.done("file_ticket", Failure{FailureKind::rejected, "there is no project acme/ops"});
    CHECK(contains(TicketScene::whispered(decision, "alice"), "there is no project acme/ops"));
    const auto button = all<outbox::MessagePerson>(decision).at(0).buttons.at(0);
    CHECK(button.label == "Try again");
    CHECK(contains(all<outbox::EditPost>(decision).at(0).text.plain, "not filed"));
    const auto again = all<outbox::FileTicket>(scene.presses("alice", button.command));
    REQUIRE(again.size() == 1);
    CHECK(again[0].marker == first.at(0).marker);
    CHECK(again[0].again);
    CHECK_FALSE(first.at(0).again);
}

TEST_CASE("while a tracker lets nobody in the ticket waits, and that is told once") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries");
    const auto row = scene.outbox.back().row;
    const auto file = std::find_if(scene.outbox.begin(), scene.outbox.end(), [](const auto& one) {
        return outbox::name(one.effect.body) == "file_ticket";
    });
    static_cast<void>(row);
    const event::EffectDelayed delayed{file->row,
                                       Failure{FailureKind::unauthorized, "the token is wrong"}};
    CHECK(contains(TicketScene::whispered(scene.submit(delayed), "alice"), "the token is wrong"));
    CHECK(scene.submit(delayed).changes_nothing());
    scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    CHECK(scene.item().filing == ticket::Filing::filed);
    CHECK(scene.item().trouble.empty());
}

TEST_CASE("without a tracker a ticket is kept here, and the person is told so") {
    TicketScene scene;
    scene.policy.trackers.clear();
    const auto decision = scene.asks("alice", "ticket Cap the retries");
    CHECK(all<outbox::FileTicket>(decision).empty());
    CHECK(contains(told(decision), "No tracker is configured"));
    CHECK(scene.item().due == day("2026-12-22"));
}

TEST_CASE("the body has what, why and evidence with links, and what people wrote is inert") {
    TicketScene scene;
    scene.says("bob", "m1", "pool *full* @everyone");
    const auto said = scene.facts().back().number;
    const auto order = all<outbox::FileTicket>(
        scene.asks("alice", "ticket " + to_string(said) + " Cap the <retries>"));
    const auto& body = order.at(0).body;
    CHECK(contains(body, "https://bot.example/incidents/INC-1#" + to_string(said)));
    CHECK(contains(body, "pool \\*full\\*"));
    CHECK(contains(body, "(<https://bot.example/incidents/INC-1>)"));
    CHECK(contains(body, "api down"));
    // A tracker shows it in its own way.
    CHECK_FALSE(contains(body, "2026-12-22"));
}

TEST_CASE("of a private incident only the summary goes to the tracker") {
    TicketScene scene;
    scene.asks("bob", "start secret plans private here", "C2");
    scene.says("bob", "m1", "the merger leaks", "C2");
    const auto said = scene.facts(2).back().number;
    const auto order = all<outbox::FileTicket>(
        scene.asks("bob", "ticket " + to_string(said) + " Cap the retries", "C2"));
    const auto& body = order.at(0).body;
    CHECK(order.at(0).title == "Cap the retries");
    CHECK_FALSE(contains(body, "secret"));
    CHECK_FALSE(contains(body, "merger"));
    CHECK_FALSE(contains(body, "INC-2"));
    CHECK_FALSE(contains(body, to_string(said)));
    CHECK_FALSE(contains(body, "http"));
}

TEST_CASE("a ticket quotes a message as it stands now, and nothing of what was deleted") {
    TicketScene scene;
    scene.says("bob", "m1", "ACME's password leaked");
    const auto said = scene.facts().back().number;
    scene.edits("bob", "m1", "a password leaked", "r1");
    const auto quoted = [&](const std::string& summary) {
        const auto decision = scene.asks("bob", "ticket " + to_string(said) + " " + summary);
        return all<outbox::FileTicket>(decision).at(0).body;
    };
    const auto body = quoted("Cap the retries");
    CHECK(contains(body, "a password leaked"));
    CHECK_FALSE(contains(body, "ACME"));
    scene.deletes("bob", "m1");
    CHECK_FALSE(contains(quoted("Widen the pool"), "leaked"));
}

TEST_CASE("only whoever accepts owns it, and the tracker hears of their account") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    CHECK_FALSE(scene.item().owner);
    const auto decision = scene.presses("bob", "INC-1 ticket t1 accept");
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    REQUIRE(all<outbox::AmendTicket>(decision).size() == 1);
    CHECK(all<outbox::AmendTicket>(decision)[0].owner == "bo");
    auto there = scene.view();
    there.owner = "bo";
    scene.wait(1s);
    there.updated = scene.now;
    const auto echo = scene.done("amend_ticket", event::TicketRead{there});
    CHECK(all<outbox::PostText>(echo).empty());
    CHECK(all<outbox::MessagePerson>(echo).empty());
    CHECK(scene.looks(there).facts.empty());
}

TEST_CASE(
    "an owner without an account in the tracker stands in the ticket's text, once they accept") {
    TicketScene scene;
    scene.files("ticket Cap the retries @carol");
    const auto text = [&] {
        return all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:1")).at(0).rewritten->body;
    };
    scene.asks("carol", "ticket t1 accept");
    CHECK(contains(text(), "**Owner:** carol"));
    scene.asks("carol", "ticket t1 release");
    CHECK_FALSE(contains(text(), "carol"));
}

TEST_CASE("who has no account in the tracker is told how to name one") {
    TicketScene scene;
    const auto decision = scene.asks("alice", "ticket Cap the retries @carol");
    CHECK_FALSE(contains(all<outbox::FileTicket>(decision).at(0).body, "carol"));
    CHECK(contains(told(scene.asks("carol", "ticket t1 accept")), "iam ops:"));
    const auto tie = scene.asks("carol", "iam ops:ca");
    REQUIRE(all<outbox::FindAccount>(tie).size() == 1);
    CHECK(all<outbox::FindAccount>(tie)[0].account == "ca");
    const auto found = scene.done("find_account", event::AccountFound{"ca", "Carol C"});
    REQUIRE(found.ties.size() == 1);
    CHECK(contains(TicketScene::whispered(found, "carol"), "Carol C"));
    scene.asks("alice", "ticket Another thing");
    scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    const auto own = scene.asks("carol", "ticket t2 accept");
    CHECK(all<outbox::AmendTicket>(own).at(0).owner == "ca");
}

TEST_CASE("one account in a tracker stands for one person, whoever else names it") {
    TicketScene scene;
    scene.asks("carol", "iam ops:ca");
    CHECK(scene.done("find_account", event::AccountFound{"ca", {}}).ties.size() == 1);
    scene.asks("alice", "iam ops:ca");
    const auto taken = scene.done("find_account", event::AccountFound{"ca", {}});
    CHECK(taken.ties.empty());
    CHECK(contains(TicketScene::whispered(taken, "alice"), "somebody else already"));
    scene.asks("carol", "iam ops:ca");
    CHECK(scene.done("find_account", event::AccountFound{"ca", {}}).ties.size() == 1);
}

TEST_CASE("no such account is told, and nothing is tied") {
    TicketScene scene;
    scene.asks("carol", "iam ops:nobody");
    const auto missing =
        scene.done("find_account", Failure{FailureKind::not_found, "there is none"});
    CHECK(missing.ties.empty());
    CHECK(contains(TicketScene::whispered(missing, "carol"), "no account nobody"));
}

TEST_CASE("whoever declines is not the owner, and whoever asked hears of it") {
    TicketScene scene;
    scene.files("ticket Cap the retries @bob");
    const auto decision = scene.presses("bob", "INC-1 ticket t1 decline");
    CHECK_FALSE(scene.item().offered);
    CHECK(all<outbox::AmendTicket>(decision).empty());
    CHECK(contains(TicketScene::whispered(decision, "alice"), "does not take on"));
    scene.asks("bob", "ticket t1 accept");
    CHECK(scene.item().account == "bo");
    const auto back = scene.asks("bob", "ticket t1 release");
    CHECK_FALSE(scene.item().owner);
    CHECK(all<outbox::AmendTicket>(back).at(0).owner == "");
    CHECK(told(scene.asks("carol", "ticket t1 decline")).find("not yours") != std::string::npos);
}

TEST_CASE("nobody accepts within five working days: the facilitator is told, once") {
    TicketScene scene;
    scene.asks("alice", "facilitator @carol");
    scene.files("ticket Cap the retries @bob");
    REQUIRE(scene.timers.contains("ticket.unowned:1"));
    const auto decision = scene.comes_due("ticket.unowned:1");
    CHECK(scene.now - 5 * 24h >= event::from_rfc3339("2026-11-22T12:00:00Z").value());
    CHECK(contains(TicketScene::whispered(decision, "carol"), "Nobody took it on"));
    CHECK(contains(all<outbox::EditPost>(decision).at(0).text.plain, "unowned"));
    CHECK_FALSE(scene.item().offered);
    TicketScene owned;
    owned.files("ticket Cap the retries");
    owned.asks("bob", "ticket t1 accept");
    CHECK_FALSE(owned.timers.contains("ticket.unowned:1"));
}

TEST_CASE("a new date needs a reason, and the third asks the facilitator") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    CHECK(contains(told(scene.asks("alice", "ticket t1 due 60d")), "reason"));
    CHECK(scene.item().due == day("2026-12-22"));
    const auto decision = scene.asks("alice", "ticket t1 due 60d quota request");
    CHECK(scene.item().due == day("2027-01-21"));
    CHECK(all<outbox::AmendTicket>(decision).at(0).due == day("2027-01-21"));
    CHECK(contains(said_aloud(decision), "quota request"));
    CHECK(contains(told(scene.asks("alice", "ticket t1 due 2026-01-01 late")), "is over"));
    scene.asks("alice", "ticket t1 due 61d more");
    const auto third = scene.asks("alice", "ticket t1 due 62d more still");
    CHECK(contains(TicketScene::whispered(third, "alice"), "make room"));
}

TEST_CASE("done with what was seen is verified, done without asks for it") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    const auto bare = scene.asks("alice", "ticket t1 done");
    CHECK(scene.item().state == State::done);
    CHECK(contains(told(bare), "what was seen"));
    CHECK(all<outbox::AmendTicket>(bare).at(0).state == event::WorkState::done);
    CHECK(contains(told(scene.asks("bob", "tickets")), "done, to verify"));
    const auto seen = scene.asks("alice", "ticket t1 done drill on Tuesday held");
    CHECK(scene.item().verified);
    CHECK(contains(told(scene.asks("bob", "tickets")), "no open tickets"));
    CHECK_FALSE(all<outbox::AmendTicket>(seen).at(0).state);
    CHECK(contains(all<outbox::AmendTicket>(seen).at(0).comment, "drill on Tuesday held"));
}

TEST_CASE("what was seen working stays so when done is said again without more") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("alice", "ticket t1 done drill on Tuesday held");
    CHECK(contains(told(scene.asks("alice", "ticket t1 done")), "Cap the retries"));
    CHECK(scene.item().verified);
    CHECK(scene.item().outcome == "drill on Tuesday held");
}

TEST_CASE("what its owner saw of a key item stays when done is said again without a word") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("alice", "ticket t1 key");
    REQUIRE(scene.item().kind == incident::ItemKind::key);
    scene.asks("bob", "ticket t1 accept");
    scene.asks("bob", "ticket t1 done p99 flat for a week");
    const auto late = scene.presses("alice", "INC-1 ticket t1 done");
    CHECK(scene.item().outcome == "p99 flat for a week");
    CHECK(contains(told(late), "somebody else than its owner"));
    CHECK(said_aloud(late).empty());
    scene.asks("alice", "ticket t1 done I saw the same");
    CHECK(scene.item().verified);
}

TEST_CASE("nothing that its owner says, from any account, unsays what others saw of a key item") {
    TicketScene scene;
    scene.ties.push_back({Scene::person("bob").ref, Scene::person("bobby").ref});
    scene.files("ticket Cap the retries");
    scene.asks("alice", "ticket t1 key");
    scene.asks("bob", "ticket t1 accept");
    scene.asks("bobby", "ticket t1 done p99 flat for a week");
    CHECK(scene.item().outcome == "p99 flat for a week");
    CHECK_FALSE(scene.item().verified);
    scene.asks("alice", "ticket t1 done I saw the same");
    REQUIRE(scene.item().verified);
    for (const auto* owner : {"bob", "bobby"})
        CHECK(contains(told(scene.asks(owner, "ticket t1 done still flat")), "already"));
    CHECK(scene.item().verified);
    CHECK(scene.item().outcome == "I saw the same");
}

TEST_CASE("whoever is asked to make room for an item moves it, from wherever they are") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("alice", "ticket t1 sponsor @carol Platform");
    scene.people.push_back({Scene::person("dave"), "dave", ""});
    CHECK(contains(told(scene.asks("dave", "INC-1 ticket t1 drop it goes away", "lobby")),
                   "Only people"));
    scene.asks("carol", "INC-1 ticket t1 drop it goes away", "lobby");
    CHECK(scene.item().state == State::will_not_do);
}

TEST_CASE("dropping needs a reason, and reopening counts as open") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    CHECK(contains(told(scene.asks("alice", "ticket t1 drop")), "Why not"));
    const auto dropped = scene.asks("alice", "ticket t1 drop the pool goes away");
    CHECK(scene.item().state == State::will_not_do);
    CHECK(all<outbox::AmendTicket>(dropped).at(0).state == event::WorkState::cancelled);
    CHECK(contains(told(scene.asks("alice", "ticket t1 accept")), "will not do"));
    const auto open = scene.asks("alice", "ticket t1 reopen");
    CHECK(scene.item().state == State::open);
    CHECK(all<outbox::AmendTicket>(open).at(0).state == event::WorkState::open);
}

TEST_CASE("what is in the way is said and taken back") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    CHECK(contains(told(scene.asks("bob", "ticket t1 blocked")), "in the way"));
    scene.asks("bob", "ticket t1 blocked quota request");
    CHECK(scene.item().blocked_by == "quota request");
    CHECK(contains(told(scene.asks("bob", "tickets")), "blocked: quota request"));
    scene.asks("bob", "ticket t1 unblock");
    CHECK(scene.item().blocked_by.empty());
}

TEST_CASE("an idea is kept and no ticket until it is promoted") {
    TicketScene scene;
    const auto kept = scene.asks("bob", "idea A budget for retries");
    CHECK(all<outbox::FileTicket>(kept).empty());
    CHECK(contains(said_aloud(kept), "idea-1"));
    CHECK(contains(told(scene.asks("bob", "ticket idea-1 file")), "idea"));
    const auto promoted = scene.asks("bob", "ticket idea-1 due 14d in jira @alice");
    const auto order = all<outbox::FileTicket>(promoted).at(0);
    CHECK(order.tracker == "jira");
    CHECK(order.due == day("2026-12-06"));
    CHECK(order.title == "A budget for retries");
    CHECK(contains(told(scene.asks("bob", "ticket idea-1")), "already"));
}

TEST_CASE("suggestions are private, what looks alike comes first, and nothing is a gate") {
    TicketScene scene;
    scene.files("ticket Add an alert for the connection pool");
    const auto decision = scene.asks("bob", "ticket Alert for connection pool");
    CHECK(all<outbox::FileTicket>(decision).size() == 1);
    const auto words = told(decision);
    CHECK(words.find("It looks like t1") < words.find("How will we know"));
    CHECK(contains(words, "what do they stop looking at"));
    CHECK_FALSE(contains(said_aloud(decision), "looks like"));
    const auto care = told(scene.asks("bob", "ticket Remind everybody to be careful with deploys"));
    CHECK(contains(care, "areful"));
    CHECK(scene.item(3).number == 3);
}

TEST_CASE(
    "who is meant by no known name, and a date that is none, are told to whoever typed them") {
    TicketScene scene;
    const auto words =
        told(scene.asks("bob", "ticket Cap the retries @nobody-here due tomorrowish"));
    CHECK(contains(words, "nobody called @nobody-here, so nobody was asked: "));
    CHECK(contains(words, "/incident INC-1 ticket t1 offer @user asks"));
    CHECK(contains(words, "“due tomorrowish” is no date I can read, so it is due 2026-"));
    const auto fine = told(scene.asks("bob", "ticket Mail alerts@example.org when a bill is due"));
    CHECK_FALSE(contains(fine, "nobody called"));
    CHECK_FALSE(contains(fine, "no date"));
}

TEST_CASE("secrets in a summary are masked before they are kept or sent") {
    TicketScene scene;
    const auto decision = scene.asks("bob", "ticket Rotate password=hunter2secret now");
    CHECK_FALSE(contains(all<outbox::FileTicket>(decision).at(0).title, "hunter2"));
    CHECK_FALSE(contains(scene.item().summary.plain, "hunter2"));
}

TEST_CASE("tickets lists this incident's, overdue those of all that the asker may see") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "start secret plans private here", "C2");
    scene.asks("bob", "ticket Hide the plans due 1d", "C2");
    scene.asks("alice", "start other here", "C3");
    scene.asks("alice", "ticket Rename the job due 1d", "C3");
    const auto here = told(scene.asks("alice", "tickets"));
    CHECK(contains(here, "Cap the retries"));
    CHECK_FALSE(contains(here, "Rename the job"));
    scene.wait(72h);
    const auto late = told(scene.asks("alice", "tickets overdue", "lobby"));
    CHECK(contains(late, "INC-3 t1 Rename the job"));
    CHECK_FALSE(contains(late, "Hide the plans"));
    CHECK_FALSE(contains(late, "Cap the retries"));
    CHECK(contains(told(scene.asks("bob", "tickets overdue", "lobby")), "Hide the plans"));
    CHECK(contains(told(scene.asks("alice", "tickets", "lobby")), "Cap the retries"));
    CHECK_FALSE(contains(told(scene.asks("alice", "tickets all", "lobby")), "Hide the plans"));
    CHECK(
        contains(told(scene.asks("alice", "INC-2 ticket t1 done", "lobby")), "There is no INC-2"));
    scene.asks("alice", "close all done");
    CHECK(contains(told(scene.asks("alice", "tickets", "lobby")), "Cap the retries"));
}

TEST_CASE("only members move a ticket, and whoever is asked to own it") {
    TicketScene scene;
    scene.files("ticket Cap the retries @bob");
    scene.people.push_back({Scene::person("dave"), "dave", ""});
    CHECK(contains(told(scene.asks("dave", "INC-1 ticket t1 done", "lobby")), "Only people"));
    CHECK_FALSE(
        contains(told(scene.asks("bob", "INC-1 ticket t1 accept", "lobby")), "Only people"));
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
}

TEST_CASE("a summary in other words is edited here and in its tracker") {
    TicketScene scene;
    scene.files("ticket Cap teh retries");
    CHECK(contains(told(scene.asks("alice", "ticket t1 title")), "What will change?"));
    const auto said = scene.asks("alice", "ticket t1 title Cap the retries");
    CHECK(scene.item().summary.plain == "Cap the retries");
    REQUIRE(all<outbox::EditPost>(said).size() == 1);
    CHECK(contains(all<outbox::EditPost>(said)[0].text.plain, "Cap the retries"));
    const auto sent = all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:t1"));
    REQUIRE(sent.size() == 1);
    REQUIRE(sent[0].rewritten);
    CHECK(sent[0].rewritten->title == "Cap the retries");
    CHECK(sent[0].rewritten->body.empty());
    CHECK(all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:1")).empty());
}

TEST_CASE("what else is said of a filed ticket stands in its text there, under whichever title") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    const auto text = [&] {
        const auto sent = all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:1"));
        REQUIRE(sent.size() == 1);
        CHECK(sent[0].comment.empty());
        REQUIRE(sent[0].rewritten);
        CHECK(sent[0].rewritten->title.empty());
        return sent[0].rewritten->body;
    };
    scene.asks("alice", "ticket t1 check a drill in May");
    CHECK(contains(text(), "a drill in May"));
    scene.asks("alice", "ticket t1 why retries pile up");
    CHECK(contains(text(), "retries pile up"));
    scene.asks("alice", "ticket t1 effects more errors at first");
    CHECK(contains(text(), "more errors at first"));
    scene.says("bob", "m1", "the pool was full");
    const auto entry = to_string(scene.facts().back().number);
    scene.asks("alice", "ticket t1 because " + entry);
    CHECK(contains(text(), "the pool was full"));
    scene.timers.erase("ticket.rewrite:1");
    scene.asks("alice", "ticket t1 because " + entry);
    CHECK(scene.item().evidence.size() == 1);
    CHECK(scene.timers.count("ticket.rewrite:1") == 0);
}

TEST_CASE("a text that names its owner by name names nobody once the tracker gave it to another") {
    for (const auto state : {event::WorkState::open, event::WorkState::done}) {
        TicketScene scene;
        scene.files("ticket Cap the retries");
        scene.asks("carol", "ticket t1 accept");
        scene.comes_due("ticket.rewrite:1");
        scene.looks(scene.later(state, "bo"));
        const auto sent = all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:1"));
        REQUIRE(sent.size() == 1);
        CHECK_FALSE(contains(sent[0].rewritten->body, "carol"));
    }
}

TEST_CASE("an item has a team, a sponsor of its own and what trouble it may bring") {
    TicketScene scene;
    scene.files("ticket Cap the retries due 2026-11-25");
    CHECK(contains(told(scene.asks("alice", "ticket t1 team Payments")), "Noted"));
    scene.asks("alice", "ticket t1 effects callers may see more errors");
    scene.asks("alice", "ticket t1 sponsor @carol Platform");
    const auto item = scene.item();
    CHECK(item.team == "Payments");
    CHECK(item.effects == "callers may see more errors");
    REQUIRE(item.sponsor);
    CHECK(item.sponsor->ref == Scene::person("carol").ref);
    CHECK(item.sponsor_team == "Platform");
    const auto shown = told(scene.asks("bob", "ticket t1"));
    CHECK(contains(shown, "Team: Payments"));
    CHECK(contains(shown, "(Platform)"));
    CHECK(contains(shown, "callers may see more errors"));
    scene.asks("alice", "ticket t1 due 2026-12-01 the freeze");
    scene.asks("alice", "ticket t1 due 2026-12-08 the freeze");
    const auto third = scene.asks("alice", "ticket t1 due 2026-12-15 the freeze");
    CHECK(contains(TicketScene::whispered(third, "carol"), "3 times by now"));
    CHECK_FALSE(contains(TicketScene::whispered(third, "alice"), "times by now"));
}

TEST_CASE("a date that is moved in the tracker counts, and the third asks the sponsor") {
    TicketScene scene;
    scene.files("ticket Cap the retries due 2026-11-25");
    scene.asks("alice", "ticket t1 due 2026-12-01 the freeze");
    Scene::Decision seen;
    for (const auto* day : {"2026-12-01", "2026-12-08", "2026-12-15"}) {
        CHECK_FALSE(contains(TicketScene::whispered(seen, "alice"), "times by now"));
        scene.wait(std::chrono::hours{1});
        auto view = scene.view();
        view.due = event::from_date(day);
        seen = scene.looks(view);
    }
    CHECK(scene.item().redated == 3);
    CHECK(contains(TicketScene::whispered(seen, "alice"), "3 times by now"));
}

TEST_CASE("an item is moved by the word for one ticket or for several") {
    TicketScene scene;
    scene.files("ticket Cap teh retries");
    scene.asks("alice", "tickets t1 title Cap the retries");
    CHECK(scene.item().summary.plain == "Cap the retries");
    CHECK(contains(told(scene.asks("alice", "tickets tomorrow")), "about tickets"));
}
