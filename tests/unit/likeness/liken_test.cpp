#include "bot/core/likeness/liken.hpp"

#include "bot/core/likeness/telling_words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace likeness = bot::core::likeness;
namespace event = bot::core::event;
namespace incident = bot::core::incident;

namespace {

using likeness::Portrait;
using Words = std::vector<std::string>;
using Numbers = std::vector<std::int64_t>;

Portrait portrait(std::int64_t number, std::string title, int day = 0) {
    return {{number}, event::Instant{std::chrono::days{20'000 + day}}, std::move(title), {}, {},
            {}};
}

Numbers numbers(const std::vector<event::IncidentId>& ids) {
    Numbers result;
    for (const auto id : ids)
        result.push_back(id.number);
    return result;
}

Numbers alike(const likeness::Findings& findings) {
    Numbers result;
    for (const auto& each : findings.alike)
        result.push_back(each.id.number);
    return result;
}

likeness::Findings liken(const std::vector<Portrait>& portraits, std::int64_t about) {
    return likeness::liken(portraits, {}, {about});
}

/// Every tenth is about the same queue; the others share no word with any other.
std::vector<Portrait> generated(int count) {
    std::vector<Portrait> portraits;
    for (int number = 1; number <= count; ++number) {
        const auto own = std::to_string(number);
        auto each = portrait(number, "alpha" + own + " beta" + own, number);
        if (number % 10 == 0)
            each.title = "consumer lag in the billing queue";
        each.story = "seen by region" + own;
        portraits.push_back(std::move(each));
    }
    return portraits;
}

}  // namespace

TEST_CASE("words that say nothing, numbers, plurals and whoever is spoken to are left out") {
    CHECK(likeness::telling_words("The pools are exhausted at 14:05, @alice: 503s again", {}) ==
          Words{"pool", "exhausted", "503"});
    CHECK(likeness::telling_words("Größe – “Überlast”", {}) == Words{"größe", "überlast"});
    CHECK(likeness::telling_words("redis status: access lost", {}) ==
          Words{"redis", "status", "access", "lost"});
    CHECK(likeness::telling_words(std::string{"\xFF\xC2\xE2\x80 \0 x1", 9}, {}).back() == "x1");
}

TEST_CASE("names of people are no words to compare by") {
    const std::vector<std::string> known{"Alice Archer", "ali"};
    const auto names = likeness::words_of_names(known);
    CHECK(likeness::telling_words("ALICE restarted archer for ali", names) == Words{"restarted"});
    const std::vector<Portrait> both{portrait(1, "Alice Archer"), portrait(2, "Alice Archer")};
    CHECK(likeness::liken(both, names, {1}).alike.empty());
    CHECK(liken(both, 1).alike.size() == 1);
}

TEST_CASE("incidents about the same thing resemble each other and others do not") {
    const std::vector<Portrait> all{portrait(1, "checkout down: connection pool exhausted"),
                                    portrait(2, "connection pool exhausted, checkout slow"),
                                    portrait(3, "expired certificate on the mail relay")};
    const auto found = liken(all, 1);
    CHECK(alike(found) == Numbers{2});
    CHECK(found.alike.at(0).likeness > 0.45);
    CHECK(found.alike.at(0).likeness < 1);
    CHECK(alike(liken(all, 2)) == Numbers{1});
    CHECK(liken(all, 2).alike[0].likeness == found.alike[0].likeness);
    CHECK(liken(all, 3).alike.empty());
}

TEST_CASE("a word that all have tells less than one that few have") {
    auto all = generated(20);
    for (auto& each : all)
        each.story += " production";
    const auto found = liken(all, 10);
    const auto weight = [&](const std::string& word) {
        const auto at = std::find_if(found.words.begin(), found.words.end(),
                                     [&](const auto& each) { return each.word == word; });
        return at == found.words.end() ? 0.0 : at->weight;
    };
    CHECK(weight("production") > 0);
    CHECK(weight("billing") > weight("production"));
}

TEST_CASE("kinds of condition count where both have some") {
    auto one = portrait(1, "queue lag");
    auto other = portrait(2, "queue lag");
    one.kinds = {incident::ConditionKind::tool};
    CHECK(liken({one, other}, 1).alike.at(0).likeness == doctest::Approx(1.0));
    other.kinds = {incident::ConditionKind::workload};
    CHECK(liken({one, other}, 1).alike.at(0).likeness == doctest::Approx(0.6));
    other.kinds.insert(incident::ConditionKind::tool);
    CHECK(liken({one, other}, 1).alike.at(0).likeness == doctest::Approx(0.8));
}

TEST_CASE("of a thousand incidents those alike are found, the same each time") {
    const auto all = generated(1000);
    const auto found = liken(all, 500);
    CHECK(found.alike.size() == 5);
    for (const auto& each : found.alike)
        CHECK(each.id.number % 10 == 0);
    CHECK(alike(liken(all, 500)) == alike(found));
    CHECK(liken(all, 501).alike.empty());
    // In 180 days and their ends there are nineteen of them.
    CHECK(found.pattern.size() == 19);
}

TEST_CASE("three within 180 days are a pattern, two or three further apart are none") {
    const std::vector<Portrait> near{portrait(1, "dns timeout", 0), portrait(2, "dns timeout", 90),
                                     portrait(3, "dns timeout", 180)};
    CHECK(numbers(liken(near, 2).pattern) == Numbers{1, 2, 3});
    CHECK(numbers(liken(near, 3).pattern) == Numbers{1, 2, 3});
    auto far = near;
    far[2].started_at += std::chrono::days{1};
    CHECK(liken(far, 2).pattern.empty());
    CHECK(alike(liken(far, 2)) == Numbers{1, 3});
}

TEST_CASE("a pattern goes from one to the next, but not beyond its time") {
    const std::vector<Portrait> chain{
        portrait(1, "dns cache stale", 0), portrait(2, "cache stale cdn purge", 10),
        portrait(3, "cdn purge failing", 20), portrait(4, "unrelated certificate", 30),
        portrait(5, "cdn purge failing", 300)};
    CHECK(alike(liken(chain, 1)) == Numbers{2});
    CHECK(numbers(liken(chain, 1).pattern) == Numbers{1, 2, 3});
}

TEST_CASE("a condition that stood in three write-ups within a year returns") {
    auto one = portrait(1, "first thing", 0);
    auto two = portrait(2, "second affair", 200);
    auto three = portrait(3, "third matter", 365);
    one.conditions = {"the quota of the shared cluster is set by hand"};
    two.conditions = {"staging differs", "quota of the shared cluster set by hand"};
    three.conditions = {"shared cluster quota is set by hand"};
    const auto found = liken({one, two, three}, 3);
    REQUIRE(found.returning.size() == 1);
    CHECK(found.returning[0].condition == three.conditions[0]);
    CHECK(numbers(found.returning[0].incidents) == Numbers{1, 2, 3});
    three.started_at += std::chrono::days{1};
    CHECK(liken({one, two, three}, 3).returning.empty());
}

TEST_CASE("an incident that is not among the portraits is like none") {
    CHECK(liken(generated(3), 9).alike.empty());
    CHECK(liken({portrait(1, "")}, 1).words.empty());
}
