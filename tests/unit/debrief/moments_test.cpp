#include "bot/core/debrief/question_words.hpp"
#include "bot/core/language/code_point.hpp"
#include "tests/unit/debrief/shipped_bank.hpp"
#include "tests/unit/debrief/told_story.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace debrief_test;
using debrief::Moment;
using debrief::Trigger;
using timeline::EntryKind;

namespace {

std::vector<Moment> moments_of(const ToldStory& told, const std::string& name) {
    for (const auto& one : debrief::participants(told.story(), shipped_bank()))
        if (one.person.ref == person(name).ref)
            return debrief::moments(told.story(), one, shipped_bank());
    return {};
}

/// "14:02/10 14:21/11": times and ranks.
std::string ranks(const ToldStory& told, const std::string& name) {
    std::string out;
    for (const auto& moment : moments_of(told, name))
        out += (out.empty() ? "" : " ") + event::to_rfc3339(moment.at).substr(11, 5) + "/" +
               std::to_string(moment.rank);
    return out;
}

/// The fit of a trigger at any moment of somebody; none where it does not hold.
std::optional<debrief::Fit> fit(const ToldStory& told, const std::string& name, Trigger trigger) {
    for (const auto& moment : moments_of(told, name))
        if (const auto found = moment.fits.find(trigger); found != moment.fits.end())
            return found->second;
    return std::nullopt;
}

bool holds(const ToldStory& told, const std::string& name, Trigger trigger) {
    return fit(told, name, trigger).has_value();
}

/// An incident that began with an alert at 14:00 and is far from everything else.
ToldStory alarm() {
    ToldStory told;
    told.alert("14:00", "LatencyHigh on checkout");
    return told;
}

}  // namespace

TEST_CASE("an action of one's own is a moment, heavier where things got worse within 15 minutes") {
    auto told = alarm();
    told.say("14:30", "Ann", "deploying 881");
    CHECK(ranks(told, "Ann").ends_with("14:30/6"));
    CHECK(fit(told, "Ann", Trigger::own_action)->rank == 4);
    CHECK_FALSE(holds(told, "Ann", Trigger::worsening));
    told.alert("14:46", "ErrorsHigh on checkout");
    CHECK_FALSE(holds(told, "Ann", Trigger::worsening));
    auto worse = alarm();
    worse.say("14:30", "Ann", "deploying 881");
    worse.alert("14:45", "ErrorsHigh on checkout");
    CHECK(fit(worse, "Ann", Trigger::own_action)->rank == 10);
    CHECK(fit(worse, "Ann", Trigger::worsening)->words.at("effect") ==
          "the alert “ErrorsHigh on checkout”");
}

TEST_CASE("a higher severity and a step back in status are worse, their opposites are not") {
    const auto after = [](const std::string& shift, bool severity) {
        auto told = alarm();
        told.say("14:30", "Ann", "deploying 881");
        severity ? told.severity("14:40", "Bob", shift) : told.status("14:40", "Bob", shift);
        return holds(told, "Ann", Trigger::worsening);
    };
    CHECK(after("SEV3 → SEV2", true));
    CHECK_FALSE(after("SEV2 → SEV3", true));
    CHECK_FALSE(after("unset → SEV2", true));
    CHECK(after("mitigated → investigating", false));
    CHECK_FALSE(after("investigating → identified", false));
}

TEST_CASE("good news and what a program tells of a deploy are no signals") {
    auto told = alarm();
    told.say("14:30", "Ann", "deploying 881");
    told.alert("14:31", "Resolved: LatencyHigh");
    told.alert("14:32", "deploy 882 by @Bob finished");
    CHECK_FALSE(holds(told, "Ann", Trigger::worsening));
}

TEST_CASE("a statement that all is well is contradicted by somebody's surprise or a signal") {
    const auto contradicted = [](const auto& tell) {
        auto told = alarm();
        told.say("14:30", "Ann", "lag is fine on my side");
        tell(told);
        return holds(told, "Ann", Trigger::contradicted);
    };
    CHECK(contradicted([](ToldStory& t) { t.say("14:38", "Bob", "huh, the pool is empty"); }));
    CHECK(contradicted([](ToldStory& t) { t.alert("14:38", "LagHigh on replica"); }));
    CHECK_FALSE(contradicted([](ToldStory& t) { t.say("14:38", "Ann", "huh, not any more"); }));
    CHECK_FALSE(contradicted([](ToldStory& t) { t.say("14:41", "Bob", "huh, empty again"); }));
    CHECK_FALSE(contradicted([](ToldStory& t) { t.say("14:38", "Bob", "same here"); }));
    CHECK_FALSE(contradicted([](ToldStory& t) {
        t.say("14:33", "Bob", "rolling back 881");
        t.say("14:38", "Bob", "huh, that did not help");
    }));
}

TEST_CASE("a signal is named only to whom it reached, or who had been in its room by then") {
    const auto elsewhere = [](ToldStory& told, const std::string& clock, const std::string& words) {
        const event::Person watch{{"chat", "B1"}, "Watch", event::PersonKind::bot};
        told.add(clock, EntryKind::alert, watch, words).source.room = {"chat", "R2"};
    };
    const auto named = [](ToldStory told) {
        const auto found = fit(told, "Ann", Trigger::late_in_interview);
        return found ? found->words.at("signal") : std::string{};
    };
    ToldStory here;
    here.alert("14:10", "QueueFull");
    elsewhere(here, "14:20", "LagHigh");
    here.say("14:30", "Ann", "rolled back 881");
    CHECK(named(here) == "“QueueFull”");
    ToldStory not_here;
    elsewhere(not_here, "14:20", "LagHigh");
    not_here.say("14:30", "Ann", "rolled back 881");
    not_here.say("14:35", "Ann", "here now").source.room = {"chat", "R2"};
    CHECK(named(not_here).empty());
    ToldStory paged;
    elsewhere(paged, "14:20", "LagHigh for @Ann");
    paged.say("14:30", "Ann", "rolled back 881");
    CHECK(named(paged) == "“LagHigh for @Ann”");
    ToldStory came;
    elsewhere(came, "14:20", "LagHigh");
    came.say("14:25", "Ann", "here now").source.room = {"chat", "R2"};
    came.say("14:30", "Ann", "rolled back 881");
    CHECK(named(came) == "“LagHigh”");
}

TEST_CASE("moments are ranked as they weigh: half a point more where somebody else was near") {
    auto told = alarm();
    told.say("14:30", "Ann", "decided: we wait");
    told.say("14:40", "Ann", "the graph is flat");
    told.say("14:43", "Bob", "mine too");
    CHECK(ranks(told, "Ann") == "14:30/8 14:40/3");
}

TEST_CASE("entries of one kind within five minutes are one moment") {
    auto told = alarm();
    told.say("14:20", "Ann", "the graph is flat");
    told.say("14:24", "Ann", "still flat");
    told.say("14:26", "Ann", "and flat");
    told.say("14:27", "Ann", "restarting the workers");
    told.say("14:29", "Ann", "restarting the other workers");
    std::string times;
    for (const auto& moment : moments_of(told, "Ann"))
        times += event::to_rfc3339(moment.at).substr(11, 5) + " ";
    CHECK(times == "14:20 14:26 14:27 ");
}

TEST_CASE("the six heaviest moments are kept, forward in time") {
    auto told = alarm();
    for (int i = 10; i < 58; i += 6)
        told.say("14:" + std::to_string(i), "Ann", "the graph is flat");
    told.say("15:10", "Ann", "deploying 881");
    told.say("15:18", "Ann", "decided: we wait");
    const auto found = moments_of(told, "Ann");
    REQUIRE(found.size() == 6);
    CHECK(found.back().rank == 8);
    CHECK(std::is_sorted(found.begin(), found.end(),
                         [](const Moment& one, const Moment& two) { return one.at < two.at; }));
}

TEST_CASE("what quotes the message that picked a page up hangs on that message") {
    const auto quoting = [](const std::string& words) {
        auto told = alarm();
        told.alert("14:20", "LatencyHigh on checkout, paged @Ann");
        const auto message = told.say("14:28", "Ann", words).id;
        int found = 0;
        for (const auto& moment : moments_of(told, "Ann")) {
            bool quotes = moment.fact.find("“" + words) != std::string::npos;
            for (const auto& [trigger, fit] : moment.fits)
                for (const auto& [name, value] : fit.words)
                    quotes = quotes || value.find(words) != std::string::npos;
            if (quotes)
                CHECK(moment.entry == message);
            found += quotes ? 1 : 0;
        }
        return found;
    };
    CHECK(quoting("ack, huh, the pool is empty") == 1);
    CHECK(quoting("ack") == 0);
}

TEST_CASE("a page that was picked up after five minutes is a late one, and one moment with it") {
    const auto picked_up = [](const std::string& clock) {
        ToldStory told;
        told.alert("14:00", "LatencyHigh on checkout, paged @Ann");
        told.say(clock, "Ann", "ack");
        CHECK(moments_of(told, "Ann").size() == 1);
        return fit(told, "Ann", Trigger::late_pickup);
    };
    CHECK_FALSE(picked_up("14:05"));
    const auto late = picked_up("14:06");
    REQUIRE(late);
    CHECK(late->rank == 8);
    CHECK(late->until == ToldStory::at("14:06"));
}

TEST_CASE("an alert without any reaction, and a rota without a word") {
    ToldStory silent;
    silent.alert("14:00", "LatencyHigh on checkout, paged @Ann");
    silent.say("14:10", "Bob", "rolling back 881");
    CHECK(holds(silent, "Ann", Trigger::silent_on_rota));
    CHECK_FALSE(holds(silent, "Ann", Trigger::silent_alert));
    silent.say("15:10", "Ann", "I am back at my desk");
    CHECK(holds(silent, "Ann", Trigger::silent_alert));
    auto rota = alarm();
    rota.role("13:00", "Bob", "on-call", "Ann");
    CHECK(holds(rota, "Ann", Trigger::silent_on_rota));
}

TEST_CASE("a signal that was acted on more than ten minutes after it was taken") {
    const auto acted = [](const std::string& clock) {
        ToldStory told;
        told.alert("14:00", "LatencyHigh on checkout, paged @Ann");
        told.say("14:02", "Ann", "ack");
        told.say(clock, "Ann", "rolling back 881");
        return holds(told, "Ann", Trigger::seen_acted_later);
    };
    CHECK_FALSE(acted("14:12"));
    CHECK(acted("14:13"));
}

TEST_CASE("who comes in 15 minutes after it began is asked how that was") {
    const auto joined = [](const std::string& clock) {
        auto told = alarm();
        told.join(clock, "Ann");
        return fit(told, "Ann", Trigger::joined_late);
    };
    CHECK_FALSE(joined("14:14"));
    REQUIRE(joined("14:15"));
    CHECK(joined("14:15")->rank == 6);
}

TEST_CASE("asking somebody in is told by their role then, and whether they showed up in time") {
    const auto asked = [](const std::string& answered) {
        auto told = alarm();
        told.role("14:03", "Bob", "scribe", "Bob");
        told.say("14:20", "Ann", "@Bob can you look at the pool?");
        told.say(answered, "Bob", "looking now at it");
        told.role("14:50", "Bob", "lead", "Bob");
        CHECK(fit(told, "Ann", Trigger::asked_for_help)->words.at("role") == "the scribe");
        return holds(told, "Ann", Trigger::unanswered_mention);
    };
    CHECK_FALSE(asked("14:30"));
    CHECK(asked("14:31"));
}

TEST_CASE("who handed their role on is not called by it any more") {
    auto told = alarm();
    told.role("14:03", "Bob", "scribe", "Bob");
    told.role("14:10", "Bob", "scribe", "Cleo");
    told.say("14:20", "Ann", "@Bob can you look at the pool?");
    CHECK(fit(told, "Ann", Trigger::asked_for_help)->words.at("role") == "someone");
}

TEST_CASE("a stretch of 15 minutes without a word is a gap only between begin and end") {
    const auto gap = [](const std::string& from, const std::string& to) {
        auto told = alarm();
        told.say(from, "Ann", "the graph is flat");
        told.say(to, "Ann", "still flat");
        told.status("15:00", "Bob", "investigating → resolved");
        return fit(told, "Ann", Trigger::quiet_stretch);
    };
    REQUIRE(gap("14:10", "14:25"));
    CHECK(gap("14:10", "14:25")->until == ToldStory::at("14:25"));
    CHECK_FALSE(gap("14:10", "14:24"));
    CHECK_FALSE(gap("13:30", "14:10"));
    CHECK_FALSE(gap("14:50", "15:20"));
}

TEST_CASE("a handover is where somebody else had the role before") {
    auto told = alarm();
    told.role("14:03", "Bob", "lead", "Bob");
    told.role("14:40", "Bob", "lead", "Ann");
    CHECK(fit(told, "Ann", Trigger::handover)->words.at("role") == "the lead before you");
    CHECK(holds(told, "Ann", Trigger::leading));
    CHECK_FALSE(holds(told, "Bob", Trigger::handover));
}

TEST_CASE("surprise shows in one's words, or in a reaction near one's words") {
    auto words = alarm();
    words.say("14:20", "Ann", "whoa, the pool is empty");
    CHECK(fit(words, "Ann", Trigger::surprise_message)->words.at("quote") ==
          "whoa, the pool is empty");
    const auto reacted = [](const std::string& clock) {
        auto told = alarm();
        told.say("14:20", "Ann", "the pool is empty");
        told.add(clock, EntryKind::reaction, person("Ann"), "Reacted with :scream: to e1");
        return holds(told, "Ann", Trigger::surprise_message);
    };
    CHECK(reacted("14:30"));
    CHECK_FALSE(reacted("14:31"));
}

TEST_CASE("ten alerts in five minutes either side are many") {
    const auto with = [](int alerts) {
        ToldStory told;
        for (int i = 0; i < alerts; ++i)
            told.alert("14:0" + std::to_string(i / 2), "Alert" + std::to_string(i));
        told.say("14:05", "Ann", "rolling back 881");
        return holds(told, "Ann", Trigger::many_alerts);
    };
    CHECK_FALSE(with(9));
    CHECK(with(10));
}

TEST_CASE("each of the other signs makes its questions fit") {
    const auto said = [](const std::string& words, Trigger trigger) {
        auto told = alarm();
        told.say("14:03", "Bob", "I see it too");
        told.say("14:20", "Ann", words);
        return holds(told, "Ann", trigger);
    };
    CHECK(said("looks like the pool ran dry", Trigger::first_diagnosis));
    CHECK(said("no alert fired for this", Trigger::silent_signal));
    CHECK(said("we know the pool is fifty by default", Trigger::stated_fact));
    CHECK(said("restarting is quick, but then we lose the sessions", Trigger::competing_aims));
    CHECK(said("this is the same as last time", Trigger::earlier_incident));
    CHECK(said("the status page is updated", Trigger::customer_update));
    CHECK(said("reads like INC-4 to me", Trigger::similar_incident));
    CHECK_FALSE(said("this is INC-7", Trigger::similar_incident));
    CHECK(said("rolling back 881", Trigger::recovery));
    CHECK(said("rolling back 881", Trigger::mitigation));
    CHECK(said("turning off the new-cart flag", Trigger::mitigation));
    CHECK_FALSE(said("turning off the new-cart flag", Trigger::recovery));
    CHECK(said("deploying 881", Trigger::routine_operation));
    CHECK_FALSE(said("rolling back 881", Trigger::routine_operation));
}

TEST_CASE("only the first to say what it could be is asked how they told") {
    auto told = alarm();
    told.say("14:10", "Bob", "looks like the network");
    told.say("14:20", "Ann", "looks like the pool ran dry");
    CHECK(holds(told, "Bob", Trigger::first_diagnosis));
    CHECK_FALSE(holds(told, "Ann", Trigger::first_diagnosis));
}

TEST_CASE("time presses at night and right after a page was taken") {
    const auto acted = [](const std::string& clock, const std::string& zone) {
        ToldStory told;
        told.zones[person("Ann").ref] = zone;
        told.alert("14:00", "LatencyHigh on checkout, paged @Ann");
        told.say("14:02", "Ann", "ack");
        told.say(clock, "Ann", "restarting the workers");
        return holds(told, "Ann", Trigger::time_pressure);
    };
    CHECK(acted("14:12", "UTC"));
    CHECK_FALSE(acted("14:13", "UTC"));
    CHECK(acted("14:13", "Asia/Tokyo"));
}

TEST_CASE("two people's actions within three minutes are parallel ones") {
    const auto other = [](const std::string& clock) {
        auto told = alarm();
        told.say("14:20", "Ann", "rolling back 881");
        told.say(clock, "Bob", "restarting the workers");
        return holds(told, "Ann", Trigger::parallel_actions);
    };
    CHECK(other("14:23"));
    CHECK_FALSE(other("14:24"));
}

TEST_CASE("words in a second room, and the third link in half an hour") {
    auto told = alarm();
    told.say("14:20", "Ann", "the graph is flat");
    told.say("14:22", "Ann", "same in here").source.room = {"chat", "R2"};
    CHECK(holds(told, "Ann", Trigger::several_rooms));
    auto links = alarm();
    links.say("14:10", "Ann", "https://graphs.example.org/1");
    links.say("14:20", "Ann", "https://graphs.example.org/2");
    CHECK_FALSE(holds(links, "Ann", Trigger::long_search));
    links.say("14:40", "Ann", "https://graphs.example.org/3");
    CHECK(holds(links, "Ann", Trigger::long_search));
}

TEST_CASE("what is quoted to somebody has no name of others in it") {
    auto told = alarm();
    told.say("14:03", "Bob Miller", "I see it too");
    told.say("14:20", "Ann", "huh @Cleo, bob miller and BOB saw U-Cleo restart it, Annabel not");
    const auto quote = fit(told, "Ann", Trigger::surprise_message)->words.at("quote");
    CHECK(quote == "huh …, … and … saw … restart it, Annabel not");
}

TEST_CASE("a name beside a typographic sign is kept out of what is quoted") {
    auto told = alarm();
    told.say("14:20", "Bob", "on it");
    told.say("14:30", "Ann", "huh, Bob’s deploy? “Bob” said so");
    CHECK(fit(told, "Ann", Trigger::surprise_message)->words.at("quote") ==
          "huh, …’s deploy? “…” said so");
}

TEST_CASE("handles and names that only the store knows are kept out, but for one's own") {
    auto told = alarm();
    told.say("14:20", "Ann", "huh, kit42 said so, and annie too");
    told.names[person("Bob").ref] = {"kit42"};
    told.names[person("Ann").ref] = {"annie"};
    CHECK(fit(told, "Ann", Trigger::surprise_message)->words.at("quote") ==
          "huh, … said so, and annie too");
}

TEST_CASE("words are shortened by characters, never within one") {
    CHECK(debrief::shortened_line("  a\n\tb  ", 10) == "a b");
    CHECK(debrief::shortened_line("ääää", 4) == "ääää");
    CHECK(debrief::shortened_line("äääää", 4) == "äää…");
}

TEST_CASE("a question that does not fit has its longest value shortened, or is not asked") {
    const std::map<std::string, std::string> values{{"quote", std::string(60, 'q')},
                                                    {"time", "14:02"}};
    const auto filled = debrief::filled("You wrote “{quote}” at {time}.", values, 50);
    CHECK(bot::core::language::code_points(filled) == 50);
    CHECK(filled.ends_with("…” at 14:02."));
    CHECK(debrief::filled("You wrote “{quote}” at {time}.", values, 26) == "");
    CHECK(debrief::filled("At {t1}?", values, 50) == "");
    CHECK(debrief::filled("No placeholder }{ here", values, 50) == "No placeholder }{ here");
}

TEST_CASE("what somebody wrote to page another is the page to everybody else") {
    auto told = alarm();
    told.say("14:20", "Ann", "deploying 881");
    told.say("14:25", "Bob", "escalating to @Cleo: checkout is dead and I have no idea");
    told.say("14:40", "Ann", "rolled back 881");
    CHECK(fit(told, "Ann", Trigger::worsening)->words.at("effect") == "the page");
    CHECK(fit(told, "Ann", Trigger::late_in_interview)->words.at("signal") == "the page");
}

TEST_CASE("a role with somebody's name in it names nobody") {
    auto told = alarm();
    told.role("14:03", "Bob", "bob-backup", "Bob");
    told.say("14:20", "Ann", "@Bob can you look at the pool?");
    told.say("14:30", "Bob", "@Ann can you look at the queue?");
    CHECK(fit(told, "Ann", Trigger::asked_for_help)->words.at("role") == "the …-backup");
    bool mentioned = false;
    for (const auto& moment : moments_of(told, "Ann")) {
        CHECK(moment.fact.find("bob") == std::string::npos);
        mentioned = mentioned || moment.fact == "the …-backup mentioned you";
    }
    CHECK(mentioned);
}
