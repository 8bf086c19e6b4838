#include "tests/contract/store/incident_story.hpp"

#include <map>

namespace tests::store {
namespace {

void owe(StorePort& store, std::vector<outbox::Effect> effects, int second = 0) {
    auto write = write_of(effects.front().key, {}, second);
    write.decision.effects = std::move(effects);
    got(store.write(write));
}

void settle(StorePort& store, std::int64_t row, bool failed = false, int second = 5) {
    auto write = write_of("outcome:" + std::to_string(row), {}, second);
    write.settles_effect = row;
    write.effect_failed = failed;
    got(store.write(write));
}

std::vector<std::string> texts(const std::vector<bot::ports::OutboxRow>& rows) {
    std::vector<std::string> result;
    for (const auto& row : rows)
        result.push_back(text_of(row.effect));
    return result;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("effects of one lane go one after the other, lanes do not wait for each other") {
    Story story;
    owe(*story.store, {post("a", "first"), post("b", "second"), post("c", "elsewhere", lobby)});
    const auto claimed = got(story.store->claim_effects(at(1), at(61), 10, {}));
    CHECK(texts(claimed) == Texts{"first", "elsewhere"});
    CHECK(claimed[0].attempts == 1);
    CHECK_FALSE(claimed[0].in_doubt);
    CHECK(claimed[0].first_try == at(1));
    CHECK(claimed[0].effect.key == "a");
    CHECK(claimed[0].effect.incident.number == 1);
    CHECK(got(story.store->claim_effects(at(2), at(62), 10, {})).empty());
    settle(*story.store, claimed[0].row);
    CHECK(texts(got(story.store->claim_effects(at(3), at(63), 10, {}))) == Texts{"second"});
}

TEST_CASE("no more effects are claimed than asked for, the oldest first") {
    Story story;
    for (int number = 0; number < 5; ++number)
        owe(*story.store,
            {post(std::to_string(number), std::to_string(number),
                  {"slack", "C" + std::to_string(number)})},
            number);
    CHECK(texts(got(story.store->claim_effects(at(9), at(99), 2, {}))) == Texts{"0", "1"});
    CHECK(texts(got(story.store->claim_effects(at(9), at(99), 2, {}))) == Texts{"2", "3"});
}

TEST_CASE("what is not settled can be looked through, whatever waits for what") {
    Story story;
    owe(*story.store, {post("a", "first"), post("b", "second"), post("c", "elsewhere", lobby)});
    settle(*story.store, got(story.store->claim_effects(at(1), at(61), 10, {}))[0].row);
    decide::Load load;
    CHECK(got(story.store->load(load)).unsent.empty());
    load.unsent = true;
    Texts left;
    for (const auto& effect : got(story.store->load(load)).unsent)
        left.push_back(text_of(effect));
    CHECK(left == Texts{"second", "elsewhere"});
}

TEST_CASE("an effect comes back when its lease ends") {
    Story story;
    owe(*story.store, {post("a", "first"), post("b", "second")});
    CHECK(got(story.store->claim_effects(at(1), at(61), 10, {})).size() == 1);
    CHECK(got(story.store->claim_effects(at(60), at(120), 10, {})).empty());
    CHECK(got(story.store->next_effect()) == at(61));
    const auto again = got(story.store->claim_effects(at(61), at(121), 10, {}));
    CHECK(texts(again) == Texts{"first"});
    CHECK(again[0].attempts == 2);
    CHECK(again[0].in_doubt);
    CHECK(again[0].first_try == at(1));
}

TEST_CASE("a postponed effect holds up its lane until it is due") {
    Story story;
    owe(*story.store, {post("a", "first"), post("b", "second")});
    const auto claimed = got(story.store->claim_effects(at(1), at(61), 10, {}));
    got(story.store->postpone_effect(claimed[0].row, at(30),
                                     Failure{FailureKind::rate_limited, "slow"}));
    CHECK(got(story.store->claim_effects(at(29), at(99), 10, {})).empty());
    CHECK(got(story.store->next_effect()) == at(30));
    CHECK(texts(got(story.store->claim_effects(at(30), at(99), 10, {}))) == Texts{"first"});
}

TEST_CASE("an effect is in doubt once it may have got through, and stays so") {
    Story story;
    owe(*story.store, {post("a", "first")});
    int now = 0;
    const auto doubted_after = [&](FailureKind kind) {
        const auto row = got(story.store->claim_effects(at(now), at(now + 60), 1, {})).at(0).row;
        ++now;
        got(story.store->postpone_effect(row, at(now), Failure{kind, "why"}));
        const auto again = got(story.store->claim_effects(at(now), at(now + 60), 1, {})).at(0);
        got(story.store->postpone_effect(row, at(now), Failure{FailureKind::transient, "why"}));
        return again.in_doubt;
    };
    CHECK_FALSE(doubted_after(FailureKind::unauthorized));
    CHECK_FALSE(doubted_after(FailureKind::rate_limited));
    CHECK_FALSE(doubted_after(FailureKind::transient));
    SUBCASE("where a failure does not tell") {
        CHECK(doubted_after(FailureKind::unknown_outcome));
    }
    SUBCASE("where nobody waited for the answer") {
        CHECK(doubted_after(FailureKind::deadline));
    }
    CHECK(doubted_after(FailureKind::rate_limited));
}

TEST_CASE("an effect in doubt tells when the last try began that may have got through") {
    Story story;
    owe(*story.store, {post("a", "first")});
    const auto claim = [&](int now) {
        return got(story.store->claim_effects(at(now), at(now + 30), 1, {})).at(0);
    };
    const auto postpone = [&](const bot::ports::OutboxRow& row, int until, FailureKind kind) {
        got(story.store->postpone_effect(row.row, at(until), Failure{kind, "why"}));
    };
    postpone(claim(1), 2, FailureKind::unknown_outcome);
    const auto second = claim(2);
    CHECK(second.doubtful_try == at(1));
    // It saw for itself that nothing was done.
    postpone(second, 3, FailureKind::transient);
    CHECK(claim(3).doubtful_try == at(1));
    // Nobody saw the end of the third.
    const auto fourth = claim(33);
    CHECK(fourth.in_doubt);
    CHECK(fourth.doubtful_try == at(3));
    CHECK(fourth.first_try == at(1));
    postpone(fourth, 40, FailureKind::deadline);
    CHECK(claim(40).doubtful_try == at(33));
}

TEST_CASE("history is to be read once all of it has happened") {
    Story story;
    const outbox::ReadHistory past{lobby, at(0), at(10), {}};
    const outbox::ReadHistory future{war_room, at(0), at(60), {}};
    owe(*story.store, {{"p", {1}, past, {}}, {"f", {1}, future, {}}}, 30);
    CHECK(got(story.store->claim_effects(at(59), at(99), 10, {})).size() == 1);
    CHECK(got(story.store->next_effect()) == at(60));
    CHECK(got(story.store->claim_effects(at(60), at(99), 10, {})).size() == 1);
}

TEST_CASE("a failed effect is kept for the operator and frees its lane") {
    Story story;
    owe(*story.store, {post("a", "first"), post("b", "second")});
    const auto claimed = got(story.store->claim_effects(at(1), at(61), 10, {}));
    settle(*story.store, claimed[0].row, true);
    const auto health = got(story.store->health());
    CHECK(health.outbox_failed == 1);
    CHECK(health.outbox_waiting == 1);
    CHECK(texts(got(story.store->claim_effects(at(6), at(99), 10, {}))) == Texts{"second"});
}

TEST_CASE("of effects that replace each other the last is sent, once nothing is under way") {
    Story story;
    owe(*story.store, {post("a", "card 1", war_room, "card"), post("t", "text")});
    owe(*story.store, {post("b", "card 2", war_room, "card")});
    owe(*story.store, {post("c", "card 3", war_room, "card")});
    const auto first = got(story.store->claim_effects(at(1), at(61), 10, {}));
    CHECK(texts(first) == Texts{"text"});
    settle(*story.store, first[0].row);
    const auto second = got(story.store->claim_effects(at(6), at(66), 10, {}));
    CHECK(texts(second) == Texts{"card 3"});
    // This one is on its way: it is not dropped any more, and the next waits for it.
    owe(*story.store, {post("d", "card 4", war_room, "card")});
    CHECK(got(story.store->claim_effects(at(7), at(67), 10, {})).empty());
    settle(*story.store, second[0].row);
    CHECK(texts(got(story.store->claim_effects(at(8), at(68), 10, {}))) == Texts{"card 4"});
    CHECK(got(story.store->health()).outbox_failed == 0);
}

TEST_CASE("what was on its way and comes back is not sent again once another took its place") {
    Story story;
    owe(*story.store, {post("a", "card 1", war_room, "card"), post("b", "text 1", lobby, "text")});
    const auto first = got(story.store->claim_effects(at(1), at(61), 10, {}));
    REQUIRE(texts(first) == Texts{"card 1", "text 1"});
    owe(*story.store, {post("c", "card 2", war_room, "card"), post("d", "text 2", lobby, "text")});
    const Failure away{FailureKind::transient, "away"};
    got(story.store->postpone_effect(first[0].row, at(5), away));
    std::map<std::string, bool> sent;
    for (const int second : {6, 62})
        for (const auto& row : got(story.store->claim_effects(at(second), at(500), 10, {})))
            CHECK(sent.emplace(text_of(row.effect), row.in_doubt).second);
    // Of the one whose lease ended nobody knows what became.
    CHECK(sent == std::map<std::string, bool>{{"card 2", false}, {"text 2", true}});
}

TEST_CASE("what takes the place of an effect in doubt is in doubt itself") {
    Story story;
    owe(*story.store, {post("a", "text 1", lobby, "text")});
    const auto first = got(story.store->claim_effects(at(1), at(61), 10, {}));
    got(story.store->postpone_effect(first.at(0).row, at(5),
                                     Failure{FailureKind::unknown_outcome, "no answer"}));
    owe(*story.store, {post("b", "text 2", lobby, "text")});
    const auto second = got(story.store->claim_effects(at(2), at(62), 10, {}));
    REQUIRE(texts(second) == Texts{"text 2"});
    CHECK(second[0].in_doubt);
}

TEST_CASE("a word is ordered from the first effect under it until the last one is settled") {
    Story story;
    const auto ordered = [&] {
        decide::Load load;
        load.replaces = "card";
        return got(story.store->load(load)).ordered;
    };
    owe(*story.store, {post("t", "text")});
    CHECK_FALSE(ordered());
    owe(*story.store, {post("a", "card", lobby, "card")});
    CHECK(ordered());
    const auto claimed = got(story.store->claim_effects(at(1), at(61), 10, {}));
    CHECK(ordered());
    for (const auto& row : claimed)
        settle(*story.store, row.row);
    CHECK_FALSE(ordered());
}

TEST_CASE("an effect that replaces one of another lane frees that lane") {
    Story story;
    owe(*story.store, {post("a", "old", lobby, "word"), post("b", "behind", lobby)});
    owe(*story.store, {post("c", "new", war_room, "word")});
    CHECK(texts(got(story.store->claim_effects(at(1), at(61), 10, {}))) == Texts{"behind", "new"});
}

TEST_CASE("an effect of the same key is owed once, and replaces nothing the second time") {
    Story story;
    owe(*story.store, {post("a", "one", war_room, "card")});
    auto again = write_of("other");
    again.decision.effects = {post("a", "one", war_room, "card")};
    got(story.store->write(again));
    CHECK(got(story.store->health()).outbox_waiting == 1);
    CHECK(texts(got(story.store->claim_effects(at(1), at(61), 10, {}))) == Texts{"one"});
}

TEST_CASE("an outcome finds its effect and its incident, until it is settled") {
    Story story;
    owe(*story.store, {post("a", "first")});
    const auto row = got(story.store->claim_effects(at(1), at(61), 10, {})).at(0).row;
    decide::Load load;
    load.effect_row = row;
    const auto before = got(story.store->load(load));
    REQUIRE(before.effect);
    CHECK(text_of(*before.effect) == "first");
    CHECK(before.named->incident.id.number == 1);
    settle(*story.store, row);
    CHECK_FALSE(got(story.store->load(load)).effect);
    CHECK_FALSE(got(story.store->next_effect()));
    // Settling or postponing it once more changes nothing.
    settle(*story.store, row, true);
    got(story.store->postpone_effect(row, at(9), Failure{FailureKind::transient, "late"}));
    CHECK(got(story.store->health()).outbox_failed == 0);
    CHECK(got(story.store->claim_effects(at(99), at(199), 10, {})).empty());
}

TEST_CASE("a timer fires once, can be moved, and can be dropped") {
    Story story;
    auto write = write_of("set");
    write.decision.timers = {{{1}, "no lead", at(10)}, {{1}, "update", at(20)}};
    got(story.store->write(write));
    CHECK(got(story.store->next_timer()) == at(10));
    CHECK(got(story.store->due_timers(at(9), 10)).empty());
    const auto due = got(story.store->due_timers(at(25), 10));
    REQUIRE(due.size() == 2);
    CHECK(due[0].name == "no lead");
    CHECK(due[0].incident.number == 1);

    // Moved while it is on its way: settling the old one leaves the new one.
    auto moved = write_of("move");
    moved.decision.timers = {{{1}, "no lead", at(40)}};
    got(story.store->write(moved));
    auto fired = write_of("fired");
    fired.settles_timer = due[0].row;
    got(story.store->write(fired));
    CHECK(got(story.store->due_timers(at(25), 10)).size() == 1);
    CHECK(got(story.store->health()).timers_waiting == 2);

    auto dropped = write_of("drop");
    dropped.settles_timer = due[1].row;
    dropped.decision.dropped_timers = {{{1}, "no lead"}};
    got(story.store->write(dropped));
    CHECK_FALSE(got(story.store->next_timer()));
}

TEST_CASE("a timer may set itself again as it fires") {
    Story story;
    auto write = write_of("set");
    write.decision.timers = {{{1}, "update", at(10)}};
    got(story.store->write(write));
    auto fired = write_of("fired");
    fired.settles_timer = got(story.store->due_timers(at(10), 1)).at(0).row;
    fired.decision.timers = {{{1}, "update", at(20)}};
    got(story.store->write(fired));
    CHECK(got(story.store->next_timer()) == at(20));
}

TEST_CASE("old keys and settled effects are forgotten bit by bit, what waits is not") {
    Story story;
    for (int number = 0; number < 10; ++number)
        owe(*story.store,
            {post("k" + std::to_string(number), "text", {"slack", "C" + std::to_string(number)})},
            number);
    const auto rows = got(story.store->claim_effects(at(20), at(99), 5, {}));
    for (const auto& row : rows)
        settle(*story.store, row.row, false, 50);
    int rounds = 0;
    while (got(story.store->prune(at(60), 3)))
        ++rounds;
    CHECK(rounds == 7);  // 16 keys and 5 effects, three at a time
    decide::Load load;
    load.key = {"k3"};
    CHECK_FALSE(got(story.store->load(load)).seen);
    CHECK(got(story.store->health()).outbox_waiting == 5);
    owe(*story.store, {post("new", "text")}, 70);
    CHECK_FALSE(got(story.store->prune(at(60), 3)));
    load.key = {"new"};
    CHECK(got(story.store->load(load)).seen);
}

TEST_CASE("platforms that are left out hold up no other") {
    Story story;
    auto write = write_of("a");
    write.decision.effects = {post("k1", "one"), post("k2", "two", {"slack", "C9"}),
                              post("k3", "three", {"matrix", "!a:b"})};
    got(story.store->write(write));
    CHECK(texts(got(story.store->claim_effects(at(1), at(61), 1, {"slack"}))) == Texts{"three"});
    CHECK(got(story.store->claim_effects(at(1), at(61), 10, {"slack", "other"})).empty());
    CHECK(texts(got(story.store->claim_effects(at(1), at(61), 10, {"slac"}))) ==
          Texts{"one", "two"});
}

}  // namespace tests::store
