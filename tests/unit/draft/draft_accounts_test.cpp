#include "tests/unit/draft/draft_story.hpp"
#include "tests/unit/draft/page_reader.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <variant>

namespace event = bot::core::event;
namespace draft = bot::core::draft;
using namespace bot::core::incident;
using draft::Format;
using draft::People;

namespace {

constexpr std::array formats{Format::md, Format::html, Format::json, Format::csv};

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

nlohmann::json debrief_of(const DraftStory& story, People people = People::names) {
    return nlohmann::json::parse(story.render(Format::json, people))["debrief"];
}

std::string small(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

nlohmann::json account_of(const DraftStory& story, const std::string& words) {
    const auto debrief = debrief_of(story);
    for (const auto& account : debrief["accounts"])
        if (account["answer"] == words)
            return account;
    FAIL("nobody told: " << words);
    return {};
}

/// In small letters, everything the store holds that tells who somebody is.
std::set<std::string> known_of_people(const DraftStory& story) {
    std::set<std::string> traces{"corp.example", "chat.example.org", " a.m.", " cn;", "cet",
                                 "europe"};
    const auto note = [&](const std::string& trace) {
        if (trace.size() > 2)
            traces.insert(small(trace));
    };
    const auto person = [&](const event::Person& who) {
        note(who.ref.id);
        note(who.name.substr(0, who.name.find(' ')));
        note(who.name.substr(who.name.find(' ') + 1));
    };
    for (const auto* known : {&story.people, &story.everybody})
        for (const auto& told : *known) {
            person(told.person);
            note(told.handle);
        }
    for (const auto& fact : story.facts) {
        person(fact.actor);
        if (const auto* said = std::get_if<Said>(&fact.body)) {
            person(said->message.author);
            note(said->message.message.message);
            note(said->message.permalink);
            for (const auto& file : said->message.files)
                note(file.name);
        }
        if (const auto* told = std::get_if<Debriefed>(&fact.body)) {
            note(told->message->room.room);
            if (const auto* plan = std::get_if<SeatPlanned>(&told->step))
                person(plan->who);
        }
    }
    return traces;
}

}  // namespace

TEST_CASE("an answer that was not let go is in no format of either version") {
    const auto story = told_story();
    for (const auto format : formats) {
        for (const auto people : {People::names, People::roles}) {
            const auto text = story.render(format, people);
            for (const auto* kept : {"kept to the facilitator", "not yet let go", "my own note"}) {
                CAPTURE(kept);
                CHECK_FALSE(has(text, kept));
            }
        }
    }
}

TEST_CASE("accounts of a moment stand side by side, an aspect a row, a seat a column") {
    const auto text = section(told_story().render(Format::md), "Perspectives");
    CHECK(has(text, "### 14:05–14:07 UTC  huh, why is the pool empty"));
    CHECK(has(text,
              "\n|  | Alice Meyer, lead | Bob Tanaka, on rota | a responder | a responder (2) |\n"
              "|---|---|---|---|---|\n"));
    CHECK(has(text, "\n| **saw** | not known | “The pool gauge stood at zero” [\\[a"));
    CHECK(has(text, "\n| **expected** | not known | not known | not known | not known |\n"));
    CHECK(has(text, "| **did** | “I asked and then waited” "));
}

TEST_CASE("where accounts differ the draft says in what and cites both") {
    const auto text = told_story().render(Format::md);
    const auto* said = "the time of the end of the deploy: 14:18, 14:05. [\\[a";
    CHECK(has(section(text, "Perspectives"), std::string{"The pictures differ: "} + said));
    CHECK(has(section(text, "Open questions"), said));
}

TEST_CASE("what nobody here describes is an open question") {
    CHECK(has(section(told_story().render(Format::md), "Open questions"),
              "At 14:05–14:07 UTC nobody here describes what they expected, what they took as "
              "given."));
}

TEST_CASE("answers stand where they belong and cite themselves") {
    auto story = told_story();
    story.tell(story.alice, Seat::lead, "B1", {}, "The freeze moved the job", Audience::everyone);
    story.tell(story.alice, Seat::lead, "M2", {}, "The shared pool", Audience::everyone);
    const auto text = story.render(Format::md);
    CHECK(has(section(text, "Contributing conditions"), "- “The freeze moved the job” (Alice"));
    CHECK(has(section(text, "Open questions"), "- “The shared pool” (Alice Meyer, lead)"));
    CHECK(has(section(text, "What helped"), "- “The shops told us early” (Carol Ngozi, support) "));
    CHECK(has(section(text, "Detection and response"), "“The pool gauge stood at zero” (Bob"));
}

TEST_CASE("an answer without a name is in no section for what only some are asked") {
    auto story = told_story();
    story.tell(story.alice, Seat::lead, "S1", {}, "How slow it was", Audience::unattributed);
    story.tell(story.alice, Seat::lead, "O2", {}, "A quiet day", Audience::everyone);
    const auto text = story.render(Format::md);
    CHECK(has(section(text, "Surprises"), "- “How slow it was” (a responder"));
    CHECK(has(section(text, "Before it began"), "- “A quiet day” (Alice"));
    CHECK_FALSE(has(section(text, "Before it began"), "An ordinary Sunday"));
    CHECK(section(text, "Difficulties and trade-offs").empty());
    CHECK(has(section(text, "Appendix: in people's own words"), "Growing the pool"));
}

TEST_CASE("a section that nobody told of is not there") {
    const auto text = full_story().render(Format::md);
    for (const auto* title :
         {"Before it began", "Difficulties and trade-offs", "Appendix: in people's own words"})
        CHECK(section(text, title).empty());
    CHECK_FALSE(has(text, "invited to the debrief"));
}

TEST_CASE("every answer let go stands whole in the appendix, with an anchor") {
    const auto all = section(told_story().render(Format::md), "Appendix: in people's own words");
    for (const auto* words :
         {"> The pool gauge stood at zero\n", "> The deploy was over at 14:05, I thought\n",
          "> I asked and then waited\n", "> An ordinary Sunday\\\n> with a long queue\n"})
        CHECK(has(all, words));
    const auto id = account_of(told_story(), "The pool gauge stood at zero")["id"];
    CHECK(has(all, "#### " + id.get<std::string>() +
                       "\n\n**Bob Tanaka** · on rota · about [\\[e14\\]](#e14)\n"));
}

TEST_CASE("an answer without a name is under a seat that nothing on the page resolves") {
    const auto found = account_of(told_story(), "Growing the pool, or waiting");
    CHECK(found["participant"].get<std::string>().starts_with("a responder"));
    CHECK(found["visibility"] == "unattributed");
}

TEST_CASE("a seat that fewer than three had is not shown for an answer without a name") {
    auto story = full_story();
    const auto on_rota = [&](const event::Person& who, const std::string& words,
                             Audience audience) {
        story.tell(who, Seat::on_rota, "A2", {14}, words, audience);
    };
    on_rota(story.bob, "first view", Audience::unattributed);
    on_rota(story.bob, "signed view", Audience::everyone);
    const auto columns = [&] {
        const auto text = section(story.render(Format::md), "Perspectives");
        const auto begin = text.find("|  |");
        return text.substr(begin, text.find('\n', begin) - begin);
    };
    CHECK(columns() == "|  | Bob Tanaka, on rota | a responder |");
    on_rota(story.carol, "second view", Audience::unattributed);
    CHECK(columns() == "|  | Bob Tanaka, on rota | a responder | a responder (2) |");
    const event::Person dora{{"chat", "U0DORA0008"}, "Dora"};
    on_rota(dora, "kept", Audience::facilitator);
    CHECK(columns() == "|  | Bob Tanaka | on rota | on rota (2) |");
}

TEST_CASE("the JSON tells of accounts as agreed and names only who put their name to one") {
    const auto debrief = debrief_of(told_story());
    REQUIRE(debrief["accounts"].size() == 7);
    for (const auto& account : debrief["accounts"]) {
        for (const auto* key : {"participant", "answer", "visibility"})
            CHECK(account[key].is_string());
        CHECK(account.contains("question") == (account["visibility"] == "everyone"));
        CHECK(account.contains("moment"));
        const auto& participants = debrief["participants"];
        CHECK(std::any_of(participants.begin(), participants.end(), [&](const auto& one) {
            return one["participant"] == account["participant"];
        }));
    }
    for (const auto& participant : debrief["participants"]) {
        if (participant["person"].is_null())
            for (const auto* name : {"Alice", "Bob", "Carol", "Dora"})
                CHECK_FALSE(has(participant["participant"], name));
        else
            CHECK(participant["person"]["name"] == participant["participant"]);
    }
    CHECK_FALSE(has(debrief.dump(), "Dora"));
}

TEST_CASE("how many were heard is told in numbers and in no names") {
    auto story = told_story();
    const event::Person silent{{"chat", "U0SILENT05"}, "Sidney Lent"};
    story.step(silent, SeatPlanned{silent, Tier::core, {Seat::reviewer}, {}, false});
    story.step(silent, InterviewMoved{InterviewState::declined, {}});
    const auto text = story.render(Format::md);
    CHECK(has(section(text, "How this was made"),
              "Of 5 people invited to the debrief 4 were heard. Of 10 questions asked 7 have an "
              "answer in this document"));
    CHECK_FALSE(has(text, "Sidney"));
}

TEST_CASE("a withdrawn answer leaves every document") {
    auto story = told_story();
    const auto asked =
        story.tell(story.bob, Seat::on_rota, "S1", {}, "soon gone", Audience::everyone);
    CHECK(has(story.render(Format::md), "soon gone"));
    story.step(story.bob, TakenBack{asked});
    for (const auto format : formats)
        CHECK_FALSE(has(story.render(format), "soon gone"));
}

TEST_CASE("every link of a page with accounts leads somewhere on it") {
    const auto text = told_story().render(Format::html);
    const auto page = read_html(text);
    CHECK(page.objections == std::vector<std::string>{});
    for (const auto& address : page.addresses) {
        if (address[0] == '#')
            CHECK_MESSAGE(has(text, " id=\"" + address.substr(1) + "\""), address);
    }
}

TEST_CASE("accounts come in one order whatever order they were told in") {
    std::array<std::size_t, 4> order{0, 1, 2, 3};
    const auto first = told_story(order);
    while (std::next_permutation(order.begin(), order.end())) {
        const auto other = told_story(order);
        for (const auto format : formats)
            CHECK(other.render(format) == first.render(format));
    }
}

TEST_CASE("where an answer without a name stands, and its number, do not tell whose it is") {
    // All of it by one person in one sitting, or the middle one by another of the same seat.
    const auto told = [](bool one_author) {
        auto story = full_story();
        const event::Person dora{{"chat", "U0DORA0004"}, "Dora Quist"};
        const auto tell = [&](const event::Person& who, const std::string& words,
                              Audience audience) {
            story.tell(who, Seat::responder, "A1", {16}, words, audience);
        };
        tell(story.bob, "I asked", Audience::everyone);
        tell(one_author ? story.bob : dora, "Nobody had told me", Audience::unattributed);
        tell(story.bob, "and waited", Audience::everyone);
        tell(dora, "I looked on", Audience::everyone);
        return story;
    };
    for (const auto format : formats)
        CHECK(told(true).render(format) == told(false).render(format));
}

TEST_CASE("in what an answer without a name differs from others does not tell whose it is") {
    // By somebody who tells under their name, too, and at which line of the moment; or by another.
    const auto told = [](bool one_author, event::FactNumber line) {
        auto story = full_story();
        const event::Person dora{{"chat", "U0DORA0004"}, "Dora Quist"};
        const auto tell = [&](const event::Person& who, event::FactNumber at,
                              const std::string& words, Audience audience) {
            story.tell(who, Seat::responder, "A5", at, words, audience);
        };
        tell(story.bob, {14}, "The cause was clear to me", Audience::everyone);
        tell(story.alice, {16}, "I think Dora was doing the rollback", Audience::everyone);
        tell(one_author ? story.bob : dora, line, "The cause was not clear to me",
             Audience::unattributed);
        tell(one_author ? story.bob : dora, line, "I was doing the rollback",
             Audience::unattributed);
        tell(dora, {16}, "I looked on", Audience::everyone);
        tell(story.alice, {14}, "Nobody was doing the rollback", Audience::unattributed);
        return story;
    };
    const auto first = told(true, {14}).render(Format::md);
    CHECK(has(first, "it was clear to one and not to the other"));
    CHECK(has(first, "who was on it (rollback): Nobody, one of the two."));
    CHECK_FALSE(has(first, "Dora, one of the two"));
    for (const auto format : formats)
        for (const auto line : {event::FactNumber{14}, event::FactNumber{16}})
            for (const bool one_author : {true, false})
                CHECK(told(one_author, line).render(format) == told(true, {14}).render(format));
}

TEST_CASE("an answer keeps its number while it stands as it is") {
    auto story = told_story();
    const auto words = "The pool gauge stood at zero";
    const auto before = account_of(story, words)["id"];
    story.tell(story.alice, Seat::lead, "B1", {}, "The freeze moved the job", Audience::everyone);
    CHECK(account_of(story, words)["id"] == before);
    story.tell(story.carol, Seat::support, "A2", {14}, words, Audience::unattributed);
    std::set<std::string> ids;
    const auto debrief = debrief_of(story);
    for (const auto& account : debrief["accounts"])
        CHECK(ids.insert(account["id"].get<std::string>()).second);
}

TEST_CASE("a ticket names the answer behind it only where that has a name") {
    auto story = told_story();
    const auto signed_one =
        story.tell(story.alice, Seat::lead, "W1", {}, "We have a runbook", Audience::everyone);
    const auto nameless =
        story.tell(story.alice, Seat::lead, "W1", {}, "I could not say no", Audience::unattributed);
    const auto kept = story.tell(story.alice, Seat::lead, "W1", {}, "not theirs to read",
                                 Audience::facilitator, false);
    ItemProposed proposed;
    for (const auto answer : {signed_one, nameless, kept})
        proposed.evidence.push_back({EvidenceKind::answer, answer});
    story.add(3000, story.alice, Ticketed{1, proposed, event::words("Share the load")});
    const auto json = nlohmann::json::parse(story.render(Format::json));
    const auto id = account_of(story, "We have a runbook")["id"];
    CHECK(json["tickets"][0]["evidence"] == nlohmann::json::array({id}));
    const auto remediation = section(story.render(Format::md), "Remediation");
    CHECK(has(remediation, "(#" + id.get<std::string>() + ")"));
    CHECK_FALSE(has(remediation, account_of(story, "I could not say no")["id"].get<std::string>()));
}

TEST_CASE("a version with roles holds nothing of anybody who told or was told of") {
    auto story = told_story();
    story.people.push_back({story.bob, "bobt", ""});
    // Known of other incidents, by other accounts, and by what they were called before.
    story.everybody = {{{{"slack", "U7ZOE00099"}, "Zoe Park"}, "zpark", ""},
                       {{{"github", "ngozi-c"}, ""}, "", ""},
                       {{{"slack", "U7CAROL099"}, "Caroline Ngozi"}, "cng", ""},
                       {{story.alice.ref, "Alice Becker"}, "abecker", ""}};
    story.accounts = {{{"slack", "U7CAROL099"}, story.carol.ref}};
    story.say(101, story.carol, "399.1",
              "Zoe Park from payments knows this, ask zoe or @zpark; abecker (was Becker) and "
              "Caroline too, cng, ngozi-c");
    event::File notes{"F2", "oncall_notes.txt", "text/plain", 12, "https://chat.example.org/F2"};
    story.say(102, story.carol, "400.1", event::words("notes"), {notes});
    const auto* telltale =
        "ALICE and tanaka_laptop, alice2 too, @bob, <@U0BOB00002>, A.M. and CN; mail "
        "alice.meyer@corp.example, see https://chat.example.org/archives/R0123456/p100.0004 and "
        "bob-pool-graph.png and oncall_notes.txt";
    story.tell(story.bob, Seat::on_rota, "A4", {14}, telltale, Audience::everyone);
    story.tell(story.alice, Seat::lead, "W1", {}, telltale, Audience::unattributed);
    const auto traces = known_of_people(story);
    REQUIRE(traces.size() > 40);
    for (const auto format : formats) {
        const auto text = small(story.render(format, People::roles));
        for (const auto& trace : traces) {
            CAPTURE(trace);
            CHECK(text.find(trace) == std::string::npos);
        }
    }
    const auto text = story.render(Format::md, People::roles);
    CHECK(has(text, "lead and responder A_laptop, lead2 too, responder A,"));
    CHECK(has(text,
              "someone from payments knows this, ask someone or someone; lead (was lead) "
              "and comms too, comms, "));
}

TEST_CASE("in a version with roles accounts differ in what is to be read there, and name nobody") {
    auto story = full_story();
    const event::Person mark{{"chat", "U0MARK0007"}, "Mark Rose"};
    story.say(98, mark, "600.1", "good night");
    story.tell(story.bob, Seat::on_rota, "A5", {14}, "I thought Mark was restarting the database",
               Audience::everyone);
    story.tell(story.alice, Seat::lead, "A5", {14}, "I was restarting the database",
               Audience::everyone);
    CHECK(has(story.render(Format::md), "who was on it (restart database): one of the two, Mark."));
    const auto text = story.render(Format::md, People::roles);
    CHECK_FALSE(has(text, "Mark"));
    CHECK(has(text, "who was on it (restart database): one of the two, responder "));
}

TEST_CASE("what is behind the cut of a version with roles is not compared in it") {
    auto story = full_story();
    const std::string far(200, 'x');
    story.tell(story.bob, Seat::on_rota, "A5", {14}, far + " I suspected the search job",
               Audience::everyone);
    story.tell(story.alice, Seat::lead, "A5", {14}, "It looked like the deploy",
               Audience::everyone);
    CHECK(has(story.render(Format::md), "what it was taken for"));
    CHECK_FALSE(has(story.render(Format::md, People::roles), "what it was taken for"));
}

TEST_CASE("a version with roles counts minutes from the start in place of local times") {
    const auto text = told_story().render(Format::md, People::roles);
    CHECK(has(text, "**14:05:00 UTC** (T+11 min)"));
    CHECK(has(text, "2026-11-22 13:57:00 UTC (T+3 min)"));
    CHECK(has(told_story().render(Format::csv, People::roles), ",T+11 min,"));
}

TEST_CASE("in a version with roles an account is cut to two hundred characters") {
    auto story = full_story();
    story.tell(story.bob, Seat::on_rota, "A2", {14}, std::string(150, 'x') + std::string(150, 'y'),
               Audience::everyone);
    for (const auto format : {Format::md, Format::html, Format::json}) {
        CHECK(has(story.render(format), std::string(150, 'y')));
        const auto cut = story.render(format, People::roles);
        CHECK(has(cut, std::string(49, 'y') + "…"));
        CHECK_FALSE(has(cut, std::string(50, 'y')));
    }
}

TEST_CASE("in a version with roles an account is told without the ways its author types") {
    auto story = full_story();
    story.tell(story.bob, Seat::on_rota, "A2", {14}, "I told her!!! 😱 :sob: She has the key...",
               Audience::everyone);
    for (const auto format : {Format::md, Format::html, Format::json}) {
        CHECK(has(story.render(format), "I told her!!! 😱 :sob: She has the key..."));
        CHECK(has(story.render(format, People::roles), "I told them! They have the key..."));
    }
}
