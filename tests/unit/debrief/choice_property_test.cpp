#include "bot/core/language/code_point.hpp"
#include "tests/unit/debrief/shipped_bank.hpp"
#include "tests/unit/debrief/told_story.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace debrief_test;
using incident::PlannedQuestion;
using incident::Seat;
using incident::SeatPlanned;
using incident::Tier;

namespace {

constexpr std::array<const char*, 8> people{"Ann Lee", "Bob", "Cleo",     "Dan Ort",
                                            "Eve",     "Flo", "Gustav V", "Hu"};
constexpr std::array<const char*, 34> lines{"deploying 881 to checkout",
                                            "rolling back 881",
                                            "restarting the workers",
                                            "failing over to the standby",
                                            "raising the pool limit to 80",
                                            "turning off the new-cart flag",
                                            "ack",
                                            "huh, why is the pool empty??",
                                            "whoa, Cleo and Dan Ort saw that too, eve did not",
                                            "lag is fine on my side",
                                            "looks like the pool ran dry",
                                            "decided: we wait for Bob",
                                            "let's roll back what Ann Lee did, says Flo",
                                            "@Cleo can you look at the pool?",
                                            "@Hu, @Eve can someone look?",
                                            "escalating to the database team",
                                            "thanks",
                                            "the pool is capped at 50",
                                            "we know it is capped by default",
                                            "no alert fired for this",
                                            "same as last time, see INC-3",
                                            "the status page is updated",
                                            "customers are reporting errors",
                                            "https://graphs.example.org/1",
                                            "restarting is a risk, but then we lose the sessions",
                                            "Überraschung: der Pool ist leer? „wirklich“ leer",
                                            "my change 881 did {this}, and {time} too",
                                            "I reviewed 881 for Gustav V",
                                            "idea: alert on the pool",
                                            "a\nb\nc",
                                            "",
                                            "\xff\xfe not quite UTF-8, huh",
                                            "@Flo",
                                            "deploying now?"};
constexpr std::array<const char*, 5> signals{
    "LatencyHigh on checkout, paged @Bob", "ErrorsHigh on checkout (seen by Eve)",
    "Resolved: LatencyHigh", "change 881 to checkout by @Ann, reviewed by @Hu",
    "LatencyHigh acknowledged by @Cleo"};

std::string clock(int minute) {
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return two(13 + minute / 60) + ":" + two(minute % 60);
}

/// A day made of chance, the same for a seed.
ToldStory day_of(unsigned seed) {
    std::mt19937 chance{seed};
    const auto roll = [&](std::size_t n) { return static_cast<std::size_t>(chance() % n); };
    ToldStory told{static_cast<incident::Severity>(roll(5))};
    int minute = 0;
    const auto steps = roll(70);
    for (std::size_t i = 0; i < steps; ++i) {
        minute = std::min(minute + static_cast<int>(roll(12)), 590);
        const std::string who = people[roll(people.size())];
        const auto at = clock(minute);
        switch (roll(10)) {
            case 0:
                told.alert(at, signals[roll(signals.size())]);
                break;
            case 1:
                told.role(at, who, roll(2) == 0 ? "lead" : "on-call", people[roll(3)]);
                break;
            case 2:
                told.severity(at, who, roll(2) == 0 ? "SEV3 → SEV2" : "SEV2 → SEV3");
                break;
            case 3:
                told.status(at, who,
                            roll(3) == 0 ? "mitigated → resolved" : "mitigated → investigating");
                break;
            case 4:
                told.join(at, who);
                break;
            case 5:
            case 6:
            case 7:
            case 8:
            case 9:
                told.say(at, who, lines[roll(lines.size())]);
        }
    }
    for (const auto* name : people)
        told.names[person(name).ref] = {name};
    return told;
}

/// Names, parts of them and ids of everybody but `own`, as words.
bool names_another(const std::string& text, const std::string& own) {
    std::string words = " ";
    for (const char c : text)
        words += std::isalnum(static_cast<unsigned char>(c)) != 0
                     ? static_cast<char>(std::tolower(static_cast<unsigned char>(c)))
                     : ' ';
    words += ' ';
    const auto has = [&](const std::string& word) {
        return words.find(" " + word + " ") != std::string::npos;
    };
    for (const std::string who : people) {
        const auto first = who.substr(0, who.find(' '));
        if (first == own.substr(0, own.find(' ')))
            continue;
        std::string small;
        for (const char c : first)
            small += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        if (has(small) || has("u " + small))
            return true;
    }
    return false;
}

std::string seen_by(const debrief::Story& story, const SeatPlanned& plan) {
    std::string all = outline(story, plan) + "\n";
    for (const auto& one : plan.questions)
        all += one.context + "|" + one.words + "|" + std::to_string(one.weight) + "\n";
    return all;
}

std::size_t most_questions(const SeatPlanned& plan) {
    return plan.tier == Tier::observer ? 2 : plan.tier == Tier::contributor ? 5 : 9;
}

/// "14:05" and the like in a text, as minutes.
std::vector<int> times_in(const std::string& text) {
    std::vector<int> times;
    for (std::size_t at = 2; at + 3 <= text.size(); ++at)
        if (text[at] == ':' && std::isdigit(static_cast<unsigned char>(text[at - 1])) != 0 &&
            std::isdigit(static_cast<unsigned char>(text[at + 1])) != 0)
            times.push_back(std::stoi(text.substr(at - 2, 2)) * 60 +
                            std::stoi(text.substr(at + 1, 2)));
    return times;
}

void check_places(const SeatPlanned& plan) {
    const auto& questions = plan.questions;
    REQUIRE(questions.size() >= 2);
    REQUIRE(questions.size() <= most_questions(plan));
    REQUIRE(questions.front().id == "O1");
    REQUIRE(questions.back().id[0] == 'Z');
    std::set<std::string> ids;
    int tries = 0;
    for (const auto& one : questions) {
        REQUIRE(ids.insert(one.id).second);
        tries += one.id[0] == 'S' || one.id[0] == 'W' ? 1 : 0;
        REQUIRE(std::count_if(questions.begin(), questions.end(), [&](const auto& other) {
                    return one.moment.number != 0 && other.moment == one.moment;
                }) <= 3);
    }
    REQUIRE(tries == (plan.tier == Tier::observer ? 0 : 1));
    if (ids.contains("O3"))
        REQUIRE(questions[1].id == "O3");
    // Whoever is asked for a change has room for the question what it may bring.
    if (ids.contains("X1"))
        REQUIRE(questions.size() < 9);
}

void check_words(const SeatPlanned& plan) {
    for (const auto& one : plan.questions) {
        INFO(one.id << ": " << one.context << " | " << one.words);
        REQUIRE_FALSE(one.words.empty());
        REQUIRE(bot::core::language::code_points(one.words) <= 160);
        REQUIRE(bot::core::language::code_points(one.context) <= 140);
        REQUIRE_FALSE(names_another(one.words + " | " + one.context, plan.who.name));
    }
}

void check_times(const debrief::Story& story, const SeatPlanned& plan) {
    event::Instant last;
    for (const auto& one : plan.questions) {
        const auto entry =
            std::find_if(story.entries.begin(), story.entries.end(),
                         [&](const timeline::Entry& e) { return e.id == one.moment; });
        const bool late = one.id == "D3" || one.id == "X1";
        if (entry == story.entries.end() || late)
            continue;
        INFO(one.id << ": " << one.context << " | " << one.words);
        REQUIRE(entry->at >= last);
        last = entry->at;
        // A stretch ends with something of their own; all else is not later than its moment.
        if (one.id == "I1" || one.id == "I5" || one.id == "C1")
            continue;
        const auto day = std::chrono::floor<std::chrono::days>(entry->at);
        const auto moment =
            std::chrono::duration_cast<std::chrono::minutes>(entry->at - day).count();
        for (const auto time : times_in(one.words))
            REQUIRE(time <= moment);
    }
}

}  // namespace

TEST_CASE("whatever the day was like, its questions keep the rules") {
    for (unsigned seed = 1; seed <= 600; ++seed) {
        const auto told = day_of(seed);
        const auto story = told.story();
        const auto plans = planned(story);
        INFO("seed " << seed);
        for (const auto& plan : plans) {
            INFO(seen_by(story, plan));
            check_places(plan);
            check_words(plan);
            check_times(story, plan);
        }
    }
}

TEST_CASE("the same day gives the same questions") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto one = day_of(seed);
        const auto two = day_of(seed);
        const auto first = planned(one.story());
        const auto second = planned(two.story());
        REQUIRE(first.size() == second.size());
        for (std::size_t i = 0; i < first.size(); ++i)
            CHECK(seen_by(one.story(), first[i]) == seen_by(two.story(), second[i]));
    }
}

TEST_CASE("the people of a day come in the order of their points and once each") {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const auto told = day_of(seed);
        const auto found = debrief::participants(told.story(), shipped_bank());
        std::set<event::PersonRef> refs;
        std::size_t invited = 0;
        for (const auto& one : found) {
            CHECK(refs.insert(one.person.ref).second);
            CHECK_FALSE(one.seats.empty());
            CHECK(one.first_seen <= one.last_seen);
            invited += one.tier == Tier::observer ? 0 : 1;
        }
        CHECK(invited <= debrief::invitations(told.story().incident));
        CHECK(std::is_sorted(found.begin(), found.end(), [](const auto& one, const auto& two) {
            return one.points > two.points;
        }));
    }
}

TEST_CASE("of all sizes of bank none makes an unfilled question") {
    // Each question but those of fixed place left out in turn.
    const auto told = checkout_day();
    for (const auto& left_out : shipped_text().questions) {
        if (std::string{"OSWZ"}.find(left_out.id[0]) != std::string::npos)
            continue;
        auto text = shipped_text();
        std::erase_if(text.questions, [&](const auto& row) { return row.id == left_out.id; });
        const debrief::QuestionBank bank{text};
        const auto found = debrief::participants(told.story(), bank);
        for (const auto& plan : debrief::choose_questions(told.story(), found, bank)) {
            check_places(plan);
            for (const auto& one : plan.questions)
                CHECK(one.words.find('{') == std::string::npos);
        }
    }
}
