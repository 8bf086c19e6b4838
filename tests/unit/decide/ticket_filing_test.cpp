#include "tests/unit/decide/ticket_scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bot::core;
using namespace std::chrono_literals;
using event::Failure;
using event::FailureKind;
using event::WorkState;
using ticket::State;

namespace {

event::EffectDelayed held_up(const TicketScene& scene, const std::string& effect, FailureKind kind,
                             const std::string& why, int attempts) {
    std::int64_t row = 0;
    for (const auto& one : scene.outbox)
        if (!one.settled && outbox::name(one.effect.body) == effect)
            row = one.row;
    return {row, Failure{kind, why}, attempts};
}

/// Messages to alice about it that went out, not those that were known already.
long told_so_far(const TicketScene& scene, const std::string& words) {
    return std::count_if(scene.outbox.begin(), scene.outbox.end(), [&](const auto& row) {
        const auto* message = std::get_if<outbox::MessagePerson>(&row.effect.body);
        return message != nullptr && contains(message->text.plain, words);
    });
}

}  // namespace

TEST_CASE("a ticket that stands for another item is not taken, and the next try makes another") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    const auto first = all<outbox::FileTicket>(scene.asks("alice", "ticket Widen the pool"));
    const auto taken = scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    CHECK(scene.item(2).filing == ticket::Filing::failed);
    CHECK(contains(TicketScene::whispered(taken, "alice"), "another item already"));
    scene.wait(1s);
    const auto again = all<outbox::FileTicket>(scene.asks("alice", "ticket t2 file"));
    REQUIRE(again.size() == 1);
    CHECK(again[0].marker != first.at(0).marker);
    CHECK_FALSE(again[0].again);
    CHECK(scene.item(1).filing == ticket::Filing::filed);
}

TEST_CASE("tried again it is looked for from its first order on") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries");
    const auto ordered_at = scene.now;
    scene.done("file_ticket", Failure{FailureKind::rejected, "there is no project acme/ops"});
    scene.wait(72h);
    const auto again = all<outbox::FileTicket>(scene.asks("alice", "ticket t1 file")).at(0);
    CHECK(again.again);
    CHECK(again.ordered_at == ordered_at);
}

TEST_CASE("another tracker after a doubtful try: its person is told where to look") {
    TicketScene scene;
    const auto order = all<outbox::FileTicket>(scene.asks("alice", "ticket Cap the retries"));
    scene.submit(held_up(scene, "file_ticket", FailureKind::unknown_outcome, "no answer", 1));
    scene.done("file_ticket", Failure{FailureKind::rejected, "it has moved"});
    const auto moved =
        TicketScene::whispered(scene.asks("alice", "ticket t1 file in jira"), "alice");
    CHECK(contains(moved, order.at(0).marker));
    CHECK(contains(moved, "ops"));
    TicketScene sure;
    sure.asks("alice", "ticket Cap the retries");
    sure.done("file_ticket", Failure{FailureKind::rejected, "there is no project"});
    CHECK(TicketScene::whispered(sure.asks("alice", "ticket t1 file in jira"), "alice").empty());
}

TEST_CASE("what keeps a filing up is told by its kind: a tracker that is away first, then locked") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries");
    scene.done("post_text", event::Posted{{Scene::room("C1"), "line"}, {}});
    const auto line_says = [&](const std::string& words) {
        return std::any_of(scene.outbox.begin(), scene.outbox.end(), [&](const auto& row) {
            const auto* edit = std::get_if<outbox::EditPost>(&row.effect.body);
            return edit != nullptr && contains(edit->text.plain, words);
        });
    };
    const auto meets = [&](FailureKind kind, const std::string& why, int attempts) {
        return scene.submit(held_up(scene, "file_ticket", kind, why, attempts));
    };
    meets(FailureKind::transient, "connection refused", 1);
    CHECK(scene.item().trouble == "connection refused");
    CHECK(meets(FailureKind::transient, "connection refused", 2).changes_nothing());
    CHECK(told_so_far(scene, "token") == 0);
    meets(FailureKind::unauthorized, "the token is wrong", 3);
    CHECK(scene.item().trouble == "the token is wrong");
    CHECK(line_says("the token is wrong"));
    CHECK(told_so_far(scene, "the token is wrong") == 1);
    CHECK(meets(FailureKind::unauthorized, "the token is wrong", 4).changes_nothing());
    meets(FailureKind::transient, "connection refused", 5);
    CHECK(scene.item().trouble == "connection refused");
    meets(FailureKind::unauthorized, "the token is wrong", 6);
    CHECK(told_so_far(scene, "the token is wrong") == 1);
    scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    CHECK(scene.item().trouble.empty());
}

TEST_CASE("a change that waits because nobody is let in is told once, to whoever it concerns") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    const auto meets = [&](FailureKind kind, int attempts) {
        return scene.submit(held_up(scene, "amend_ticket", kind, "the token is wrong", attempts));
    };
    CHECK(meets(FailureKind::transient, 1).effects.empty());
    CHECK(contains(TicketScene::whispered(meets(FailureKind::unauthorized, 2), "bob"), "token"));
    meets(FailureKind::unauthorized, 3);
    CHECK(told_so_far(scene, "the token is wrong") == 1);
}

TEST_CASE("a ticket that was closed before we saw it is closed here, too") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries");
    auto view = scene.view();
    view.state = WorkState::done;
    const auto decision = scene.done("file_ticket", event::TicketFiled{view, {}});
    CHECK(scene.item().state == State::done);
    CHECK(contains(said_aloud(decision), "was closed"));
    CHECK(all<outbox::AmendTicket>(decision).empty());
}

TEST_CASE(
    "owner and date that a tracker gave a ticket at once are seen, what it keeps not is ours") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries");
    auto view = scene.view();
    view.owner = "bo";
    view.due = event::from_date("2027-01-05");
    scene.done("file_ticket", event::TicketFiled{view, {}});
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    CHECK(scene.item().due == view.due);
    TicketScene plain;
    plain.asks("alice", "ticket Cap the retries @alice");
    const auto refused =
        plain.done("file_ticket", event::TicketFiled{plain.view(), {"the owner al"}});
    CHECK(plain.item().owner->ref == Scene::person("alice").ref);
    CHECK(plain.item().due == event::from_date("2026-12-22"));
    CHECK(said_aloud(refused).empty());
}

TEST_CASE("what was said here while it waited counts against what the tracker made of it") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    auto view = scene.view();
    view.owner = "lead";
    const auto decision = scene.done("file_ticket", event::TicketFiled{view, {}});
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    CHECK(all<outbox::AmendTicket>(decision).at(0).owner == "bo");
}

TEST_CASE("what was typed while a ticket waited is said there at once, each thing once") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries");
    scene.asks("alice", "ticket t1 check the drill on Tuesday holds");
    scene.asks("bob", "ticket t1 blocked quota request");
    scene.asks("bob", "ticket t1 done the drill held");
    const auto changes =
        all<outbox::AmendTicket>(scene.done("file_ticket", event::TicketFiled{scene.view(), {}}));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].state == WorkState::done);
    const auto text = all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:1"));
    REQUIRE(text.size() == 1);
    CHECK(contains(text[0].rewritten->body, "the drill on Tuesday holds"));
    CHECK(text[0].rewritten->title.empty());
    CHECK_FALSE(scene.timers.contains("ticket.rewrite:t1"));
    CHECK(contains(changes[0].comment, "quota request"));
    CHECK(contains(changes[0].comment, "the drill held"));
    CHECK(scene.item().unsaid.empty());
    const auto next = all<outbox::AmendTicket>(scene.asks("bob", "ticket t1 reopen not yet"));
    CHECK_FALSE(contains(next.at(0).comment, "quota request"));
}

TEST_CASE("what was reworded while its order was on its way is sent after it") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap teh retries");
    scene.asks("alice", "ticket t1 title Cap the retries");
    scene.asks("alice", "ticket t1 check the drill on Tuesday holds");
    // The orders that these made wait behind the first, and then find it filed.
    REQUIRE(scene.timers.erase("ticket.rewrite:t1") + scene.timers.erase("ticket.rewrite:1") == 2);
    scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    const auto title = all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:t1"));
    const auto text = all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:1"));
    REQUIRE(title.size() == 1);
    REQUIRE(text.size() == 1);
    CHECK(title[0].rewritten->title == "Cap the retries");
    CHECK(contains(text[0].rewritten->body, "the drill on Tuesday holds"));
}

TEST_CASE("what an earlier try may have filed in other words says it as ordered last") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap teh retries");
    scene.done("file_ticket", Failure{FailureKind::unknown_outcome, "no answer"});
    scene.asks("alice", "ticket t1 title Cap the retries");
    scene.asks("alice", "ticket t1 file");
    scene.timers.erase("ticket.rewrite:t1");
    scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    CHECK(scene.timers.contains("ticket.rewrite:t1"));
    CHECK(scene.timers.contains("ticket.rewrite:1"));
}

TEST_CASE("of a private incident nothing is said there later, either") {
    TicketScene scene;
    scene.asks("bob", "start secret plans private here", "C2");
    scene.asks("bob", "ticket Cap the retries", "C2");
    scene.asks("bob", "ticket t1 check the merger holds", "C2");
    const auto decision = scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    CHECK(all<outbox::AmendTicket>(decision).empty());
}

TEST_CASE("no work on a private incident's ticket shows in its tracker, but for its title") {
    TicketScene scene;
    scene.asks("bob", "start secret plans private here", "C2");
    scene.asks("bob", "ticket Cap teh retries", "C2");
    scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    std::int64_t row = 1000;
    const auto sent = [&](const std::string& timer) {
        REQUIRE(scene.timers.erase(timer) == 1);
        return all<outbox::AmendTicket>(scene.submit(event::TimerFired{++row, {2}, timer}));
    };
    scene.asks("bob", "ticket t1 offer @carol", "C2");
    scene.asks("carol", "INC-2 ticket t1 accept", "C2");
    CHECK(sent("ticket.rewrite:1").empty());
    scene.asks("bob", "ticket t1 title Cap the retries", "C2");
    const auto title = sent("ticket.rewrite:t1");
    REQUIRE(title.size() == 1);
    CHECK(title[0].rewritten->title == "Cap the retries");
    CHECK(title[0].rewritten->body.empty());
}

TEST_CASE("an account in another case is the same owner, in configuration and in ties") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    scene.wait(60s);
    auto view = scene.view();
    view.owner = "BO";
    CHECK(said_aloud(scene.looks(view)).empty());
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    scene.wait(60s);
    view = scene.view();
    view.owner = "AL";
    scene.looks(view);
    CHECK(scene.item().owner->ref == Scene::person("alice").ref);
    scene.asks("carol", "iam ops:Octocat");
    scene.done("find_account", event::AccountFound{"Octocat", {}});
    scene.wait(60s);
    view = scene.view();
    view.owner = "octocat";
    scene.looks(view);
    CHECK(scene.item().owner->ref == Scene::person("carol").ref);
    scene.asks("bob", "iam ops:octocat");
    CHECK(scene.done("find_account", event::AccountFound{"octocat", {}}).ties.empty());
}

TEST_CASE("while a line is on its way it tells the filing, and nobody is told twice") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries");
    const auto filed = scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    CHECK(TicketScene::whispered(filed, "alice").empty());
    const auto posted = scene.done("post_text", event::Posted{{Scene::room("C1"), "line"}, {}});
    CHECK(contains(all<outbox::EditPost>(posted).at(0).text.plain, "acme/ops#7"));
    TicketScene mute;
    mute.asks("alice", "ticket Cap the retries");
    mute.done("file_ticket", event::TicketFiled{mute.view(), {}});
    const auto lost = mute.done("post_text", Failure{FailureKind::rejected, "not in the room"});
    CHECK(contains(TicketScene::whispered(lost, "alice"), "acme/ops#7"));
}

TEST_CASE("another tracker gets the owner's account there, and none where none is known") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    const auto refused = Failure{FailureKind::rejected, "there is no project"};
    scene.done("file_ticket", refused);
    const auto moved = all<outbox::FileTicket>(scene.asks("alice", "ticket t1 file in jira"));
    CHECK(moved.at(0).owner.empty());
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    scene.done("file_ticket", refused);
    const auto back = all<outbox::FileTicket>(scene.asks("alice", "ticket t1 file in ops"));
    CHECK(back.at(0).owner == "bo");
    scene.done("file_ticket", refused);
    scene.asks("bob", "iam jira:bj");
    scene.done("find_account", event::AccountFound{"bj", {}});
    const auto tied = all<outbox::FileTicket>(scene.asks("alice", "ticket t1 file in jira"));
    CHECK(tied.at(0).owner == "bj");
}

TEST_CASE("who names their account is told once why looking for it takes longer") {
    TicketScene scene;
    scene.asks("carol", "iam ops:ca");
    const auto shut = held_up(scene, "find_account", FailureKind::unauthorized, "bad key", 1);
    const auto first = TicketScene::whispered(scene.submit(shut), "carol");
    CHECK(contains(first, "Looking for ca in ops waits"));
    CHECK(contains(first, "does not let me in (bad key)"));
    scene.submit(held_up(scene, "find_account", FailureKind::transient, "502", 2));
    CHECK(told_so_far(scene, "Looking for ca") == 1);
    scene.asks("bob", "iam ops:bo2");
    const auto slow = held_up(scene, "find_account", FailureKind::transient, "502", 1);
    CHECK(contains(TicketScene::whispered(scene.submit(slow), "bob"), "takes longer (502)"));
    CHECK(outbox::lane(outbox::FindAccount{"ops", "ca", {}}) !=
          outbox::lane(outbox::FindAccount{"ops", "bo2", {}}));
}
