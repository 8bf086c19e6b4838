#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

using namespace bot::core;
using debrief::AnswerState;

namespace {

/// alice in her interview, saying, changing and wishing all kinds of things; the same for the same
/// seed.
class Talker {
public:
    explicit Talker(unsigned seed) : x_random{seed} { scene.up_to_the_first_question(); }

    event::Event next() {
        scene.wait(std::chrono::seconds{pick(90)});
        const auto old = "a" + std::to_string(pick(x_said + 1));
        switch (pick(8)) {
            case 0:
                return talk(event::MessageEdited{words(old, answers()),
                                                 "r" + std::to_string(pick(4)), scene.now});
            case 1:
                return talk(event::MessageDeleted{{room(), old}, scene.now, {}, {}});
            case 2:
            case 3: {
                event::CommandGiven given;
                given.text = event::words("INC-1 " + wishes()[pick(wishes().size())]);
                given.origin = event::CommandOrigin::button;
                return talk(std::move(given));
            }
            case 4:
                return talk(words("w" + std::to_string(x_said++), wishes()));
            default:
                return talk(words("a" + std::to_string(x_said++), answers()));
        }
    }
    /// What was said is posted, and what falls due at once happens.
    void goes_on() {
        scene.done("post_text",
                   event::Posted{{room(), "p" + std::to_string(scene.outbox.size())}, {}});
        if (pick(2) == 0)
            scene.comes_due("debrief.next:chat:Ualice");
        if (pick(8) == 0)
            scene.comes_due("debrief.resume:chat:Ualice");
    }

    DebriefScene scene;

private:
    std::size_t pick(std::size_t below) {
        return std::uniform_int_distribution<std::size_t>{0, below - 1}(x_random);
    }
    static event::RoomRef room() { return Scene::room("D-alice"); }
    event::ChatEvent talk(event::ChatBody body) {
        return scene.chat("alice", "D-alice", std::move(body));
    }
    event::MessagePosted words(const std::string& id, const std::vector<std::string>& all) {
        return scene.message("alice", id, all[pick(all.size())], "D-alice");
    }
    static const std::vector<std::string>& answers() {
        static const std::vector<std::string> all{
            "The gauge looked odd",      "I was not sure what it meant",  "short",
            "We decided to wait for it", "off the record: I was at home", "It was as usual"};
        return all;
    }
    static const std::vector<std::string>& wishes() {
        static const std::vector<std::string> all{
            "start",     "next",      "skip",       "skip 2",         "later 1h", "stop",
            "back",      "edit 1",    "withdraw 1", "withdraw all",   "yes",      "everyone 1",
            "approve 1", "only me 2", "approve",    "who sees this",  "human",    "facilitator all",
            "no thanks", "form 1",    "help",       "unattributed 1", "edit 9",   "withdraw"};
        return all;
    }

    std::mt19937 x_random;
    std::size_t x_said = 0;
};

}  // namespace

TEST_CASE("whatever is said in an interview, an event that comes again changes nothing") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Talker alice{seed};
        for (int step = 0; step < 60; ++step) {
            const auto event = alice.next();
            alice.scene.submit(event);
            CHECK(alice.scene.submit(event).changes_nothing());
            alice.goes_on();
        }
    }
}

TEST_CASE("whatever is said in an interview, each question is put once, and none beside another") {
    std::size_t most = 0;
    for (unsigned seed = 21; seed <= 40; ++seed) {
        Talker alice{seed};
        std::size_t before = alice.scene.interview().asked.size();
        for (int step = 0; step < 120; ++step) {
            step % 2 == 0 ? void(alice.scene.submit(alice.next())) : alice.goes_on();
            const auto interview = alice.scene.interview();
            std::set<std::pair<std::string, event::FactNumber>> put;
            for (const auto& asked : interview.asked)
                CHECK(put.emplace(asked.question.id, asked.question.moment).second);
            const auto open =
                std::count_if(interview.asked.begin(), interview.asked.end(),
                              [](const auto& asked) { return asked.state == AnswerState::open; });
            if (interview.asked.size() > before)
                CHECK(open == 1);
            before = interview.asked.size();
            most = std::max(most, before);
        }
    }
    CHECK(most >= 6);
}

TEST_CASE("whatever is said in an interview, what is told stays until its author takes it away") {
    for (unsigned seed = 41; seed <= 60; ++seed) {
        Talker alice{seed};
        std::set<event::MessageRef> told;
        for (int step = 0; step < 60; ++step) {
            const auto decision = alice.scene.submit(alice.next());
            alice.goes_on();
            for (const auto& fact : recorded<incident::Debriefed>(decision)) {
                if (std::holds_alternative<incident::Told>(fact.step) && fact.message)
                    told.insert(*fact.message);
                if (!std::holds_alternative<incident::TakenBack>(fact.step))
                    continue;
                if (fact.message)
                    told.erase(*fact.message);
                else
                    std::erase_if(told, [&](const auto& message) {
                        const auto interview = alice.scene.interview();
                        const auto* asked = interview.with(message);
                        const auto& taken = std::get<incident::TakenBack>(fact.step);
                        return asked != nullptr && asked->number == taken.asked;
                    });
            }
            const auto interview = alice.scene.interview();
            for (const auto& message : told) {
                const auto* asked = interview.with(message);
                REQUIRE(asked != nullptr);
                for (const auto& part : asked->parts)
                    if (part.message == message)
                        CHECK_FALSE(part.versions.back().words.empty());
            }
        }
    }
}
