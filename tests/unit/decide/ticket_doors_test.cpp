#include "tests/unit/decide/debrief_scene.hpp"
#include "tests/unit/decide/ticket_scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bot::core;
using namespace std::chrono_literals;
using incident::Audience;

namespace {

std::vector<std::string> labels(const std::vector<outbox::Button>& buttons) {
    std::vector<std::string> all;
    for (const auto& button : buttons)
        all.push_back(button.label);
    return all;
}

/// alice told under her name, bob without one, carol for herself alone.
void tells_the_story(TicketScene& scene) {
    std::vector<incident::Fact> facts;
    const auto add = [&](const std::string& who, incident::DebriefStep step,
                         std::string told = {}) {
        const auto ref = Scene::person(who).ref;
        auto& record = const_cast<std::vector<incident::Fact>&>(scene.facts());
        const event::FactNumber number{static_cast<std::int64_t>(record.size()) + 1};
        record.push_back({{1},
                          number,
                          scene.now,
                          scene.now,
                          Scene::person(who),
                          incident::Debriefed{ref, {}, std::move(step), std::move(told)}});
        return number;
    };
    const auto tell = [&](const std::string& who, Audience audience, bool release,
                          const std::string& words) {
        add(who, incident::SeatPlanned{Scene::person(who), {}, {}, {}, false});
        const auto asked =
            add(who, incident::QuestionAsked{{"A1", {}, {}, "What did you see?", 2}, {}});
        add(who, incident::Told{asked, {}}, words);
        add(who, incident::AudienceSet{asked, audience});
        if (release)
            add(who, incident::Released{asked, audience}, words);
        return asked;
    };
    tell("alice", Audience::everyone, true, "the pool was full");
    tell("bob", Audience::unattributed, true, "the queue was long");
    tell("carol", Audience::only_me, false, "the disk was slow");
}

outbox::FileTicket files_because_of_answers(TicketScene& scene) {
    std::string answers;
    for (const auto& fact : scene.facts())
        if (const auto* body = std::get_if<incident::Debriefed>(&fact.body))
            if (std::holds_alternative<incident::QuestionAsked>(body->step))
                answers += "a" + std::to_string(fact.number.number) + " ";
    return all<outbox::FileTicket>(scene.asks("carol", "ticket " + answers + "Cap it")).at(0);
}

}  // namespace

TEST_CASE("a ticket sign on a message asks its marker, and the button opens a form about it") {
    TicketScene scene;
    scene.says("bob", "m1", "the pool is full again");
    const auto entry = to_string(scene.facts().back().number);
    const auto marked = scene.reacts("carol", "m1", "ticket");
    const auto asked = all<outbox::PostPrivately>(marked);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].to.id == "Ucarol");
    CHECK(contains(asked[0].text.plain, entry + ", which @"));
    CHECK_FALSE(contains(asked[0].text.plain, "the pool is full again"));
    CHECK(asked[0].buttons.at(0).command == "INC-1 ticket " + entry);
    CHECK(recorded<incident::Ticketed>(marked).empty());
    const auto pressed = scene.presses("carol", asked[0].buttons[0].command);
    const auto form = all<outbox::OpenForm>(pressed).at(0).form;
    CHECK(form.title.size() <= 24);
    CHECK(contains(form.text.plain, "the pool is full again"));
    CHECK(contains(form.in_words, "ticket " + entry));
    const auto sent = scene.presses("carol", form.command,
                                    {{"summary", "Cap the pool"},
                                     {"check", "load test holds"},
                                     {"why", "it filled twice"},
                                     {"due", "14d"},
                                     {"tracker", "jira"},
                                     {"severity", "sev3"},
                                     {"owner", "Ucarol"},
                                     {"key", "true"}});
    const auto order = all<outbox::FileTicket>(sent).at(0);
    CHECK(order.tracker == "jira");
    CHECK(order.severity == incident::Severity::sev3);
    CHECK(contains(order.body, "load test holds"));
    CHECK(contains(order.body, "the pool is full again"));
    const auto item = scene.item();
    CHECK(item.kind == incident::ItemKind::key);
    CHECK(item.why == "it filled twice");
    CHECK(item.owner->ref == Scene::person("carol").ref);
    CHECK(item.due == event::from_date("2026-12-06"));
}

TEST_CASE("a mark on a message that is not held asks once it was fetched") {
    TicketScene scene;
    CHECK(all<outbox::PostPrivately>(scene.reacts("carol", "old", "ticket")).empty());
    auto message = scene.message("bob", "old", "it was full in May, too");
    const auto fetched = scene.done("fetch_message", event::MessageFetched{message});
    CHECK(contains(all<outbox::PostPrivately>(fetched).at(0).text.plain, "which @bob said"));
}

TEST_CASE("a form with nothing in it says what is missing, and nothing is filed") {
    TicketScene scene;
    const auto sent = scene.presses("carol", "INC-1 ticket", {{"summary", " "}, {"due", "soon"}});
    REQUIRE(sent.reply);
    CHECK(sent.reply->field_errors.count("summary") == 1);
    CHECK(sent.reply->field_errors.count("due") == 1);
    CHECK(sent.facts.empty());
}

TEST_CASE("without forms or a trigger it is said in words") {
    TicketScene scene;
    CHECK(contains(told(scene.asks("bob", "ticket")), "INC-1 ticket <summary>"));
    scene.says("bob", "m1", "the pool is full");
    const auto about = "ticket " + to_string(scene.facts().back().number);
    scene.policy.chats["chat"].has_forms = false;
    CHECK(contains(told(scene.presses("bob", "INC-1 " + about)), about + " <summary>"));
}

TEST_CASE("a shortcut on a message makes it the evidence, where the record has it") {
    TicketScene scene;
    scene.says("bob", "m1", "the pool is full again");
    event::CommandGiven given;
    given.text = event::words("ticket");
    given.origin = event::CommandOrigin::shortcut;
    given.about = event::MessageRef{Scene::room("C1"), "m1"};
    given.trigger = "t";
    const auto opened = scene.submit(scene.chat("alice", "C1", given));
    CHECK(contains(all<outbox::OpenForm>(opened).at(0).form.text.plain, "the pool is full again"));
    given.about->message = "unknown";
    CHECK(contains(told(scene.submit(scene.chat("alice", "C1", given))), "not in the record"));
}

TEST_CASE("those who told the story under their name are offered first, nobody else") {
    TicketScene scene;
    tells_the_story(scene);
    const auto decision = scene.asks("carol", "ticket Cap the retries");
    REQUIRE(decision.reply);
    const auto shown = labels(decision.reply->buttons);
    CHECK(shown == std::vector<std::string>{"Offer to alice", "I'll own it"});
    const auto offered = scene.presses("carol", decision.reply->buttons[0].command);
    CHECK(contains(TicketScene::whispered(offered, "alice"), "only if you say so"));
    CHECK_FALSE(scene.item().owner);
}

TEST_CASE("an answer that was let go has a button that makes a ticket of it") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "The gauge looked stuck");
    scene.tells("w1", "everyone 1");
    const auto let_go = scene.tells("w2", "approve 1");
    const auto posts = all<outbox::PostText>(let_go);
    REQUIRE(posts.size() == 1);
    REQUIRE(posts[0].buttons.size() == 1);
    event::CommandGiven given;
    given.text = event::words(posts[0].buttons[0].command);
    given.origin = event::CommandOrigin::button;
    given.trigger = "t1";
    const auto pressed = scene.submit(scene.chat("alice", "D-alice", given));
    const auto forms = all<outbox::OpenForm>(pressed);
    REQUIRE(forms.size() == 1);
    CHECK(forms[0].form.command == posts[0].buttons[0].command);
    given.text = event::words(forms[0].form.command);
    given.origin = event::CommandOrigin::form;
    given.fields = {{"summary", "Replace the gauge"}};
    scene.submit(scene.chat("alice", "D-alice", given));
    const auto items = ticket::fold(scene.facts());
    REQUIRE(items.size() == 1);
    CHECK(items[0].evidence.at(0).kind == incident::EvidenceKind::answer);
}

TEST_CASE("a ticket quotes what was let go under a name, and nothing else of the answers") {
    TicketScene scene;
    tells_the_story(scene);
    const auto body = files_because_of_answers(scene).body;
    CHECK(contains(body, "the pool was full"));
    CHECK_FALSE(contains(body, "the queue was long"));
    CHECK_FALSE(contains(body, "the disk was slow"));
    const auto first = body.find("[a");
    REQUIRE(first != std::string::npos);
    CHECK(body.find("[a", first + 1) == std::string::npos);
}

TEST_CASE(
    "an answer let go without a name has no button for a ticket, which names who proposed it") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "The gauge looked stuck");
    scene.tells("w1", "unattributed 1");
    CHECK(all<outbox::PostText>(scene.tells("w2", "approve 1")).at(0).buttons.empty());
}

TEST_CASE("whoever's answer led to it is told once when it ends, on a working day") {
    TicketScene scene;
    tells_the_story(scene);
    files_because_of_answers(scene);
    scene.asks("carol", "ticket t1 done the drill held");
    CHECK(scene.comes_due("ticket.tellers:1").effects.empty());
    const auto decision = scene.comes_due("ticket.tellers:1");
    CHECK(scene.now == event::from_rfc3339("2026-11-23T09:30:00Z").value());
    CHECK(contains(TicketScene::whispered(decision, "alice"), "led to t1"));
    CHECK(contains(TicketScene::whispered(decision, "bob"), "led to t1"));
    scene.asks("carol", "ticket t1 reopen");
    scene.asks("carol", "ticket t1 drop not needed");
    CHECK(scene.comes_due("ticket.tellers:1").effects.empty());
}

TEST_CASE("each of those whose answers led to it is told in their own hours") {
    TicketScene scene;
    tells_the_story(scene);
    files_because_of_answers(scene);
    for (auto& known : scene.people)
        if (known.person.ref == Scene::person("bob").ref)
            known.time_zone = "America/New_York";
    scene.wait(22h);
    scene.asks("carol", "ticket t1 done the drill held");
    const auto first = scene.comes_due("ticket.tellers:1");
    CHECK(contains(TicketScene::whispered(first, "alice"), "led to t1"));
    CHECK(TicketScene::whispered(first, "bob").empty());
    const auto second = scene.comes_due("ticket.tellers:1");
    CHECK(scene.now == event::from_rfc3339("2026-11-23T14:30:00Z").value());
    CHECK(contains(TicketScene::whispered(second, "bob"), "led to t1"));
    CHECK(TicketScene::whispered(second, "alice").empty());
    CHECK_FALSE(scene.timers.contains("ticket.tellers:1"));
}

TEST_CASE("they are told once it is explained, or three working days later, and not of a mistake") {
    TicketScene scene;
    tells_the_story(scene);
    files_because_of_answers(scene);
    scene.wait(22h);
    const auto ended_at = scene.now;
    scene.asks("carol", "ticket t1 done");
    CHECK(scene.comes_due("ticket.tellers:1").effects.empty());
    CHECK(scene.timers.at("ticket.tellers:1") == ended_at + 72h);
    scene.asks("carol", "ticket t1 reopen");
    CHECK(scene.comes_due("ticket.tellers:1").effects.empty());
    scene.asks("carol", "ticket t1 done");
    scene.comes_due("ticket.tellers:1");
    scene.asks("carol", "ticket t1 done the drill held");
    const auto told = scene.comes_due("ticket.tellers:1");
    CHECK(contains(TicketScene::whispered(told, "alice"), "the drill held"));
    TicketScene silent;
    tells_the_story(silent);
    files_because_of_answers(silent);
    silent.wait(22h);
    silent.asks("carol", "ticket t1 done");
    silent.comes_due("ticket.tellers:1");
    const auto late = silent.comes_due("ticket.tellers:1");
    CHECK(contains(TicketScene::whispered(late, "alice"), "to verify"));
}
