#include "tests/unit/draft/draft_story.hpp"
#include "tests/unit/draft/page_reader.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace event = bot::core::event;
namespace draft = bot::core::draft;
using namespace bot::core::incident;
using draft::Format;
using draft::People;

namespace {

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

DraftStory with_items() {
    auto story = full_story();
    const auto step = [&](double minute, const event::Person& who, std::int64_t item,
                          TicketStep what, const std::string& words = {}) {
        return story.add(minute, who, Ticketed{item, std::move(what), event::words(words)});
    };
    ItemProposed proposed;
    proposed.due = event::from_date("2026-12-22");
    proposed.tracker = "ops";
    proposed.check = "the | load test holds";
    step(200, story.alice, 1, proposed, "Cap <the> retries for Bob");
    step(201, story.alice, 1, ItemOrdered{"ops", "m1", {}});
    ItemFiled filed;
    filed.ticket = {{"ops", "7"},
                    "acme/ops#7",
                    "https://github.example/acme/ops/issues/7",
                    event::WorkState::open,
                    "Open",
                    {},
                    {},
                    {}};
    step(202, story.alice, 1, filed);
    step(203, story.bob, 1, OwnerAccepted{});
    proposed.standing = ItemStanding::idea;
    step(204, story.carol, 2, proposed, "A budget for retries");
    proposed.standing = ItemStanding::ticket;
    step(205, story.carol, 3, proposed, "Rename the job");
    step(206, story.carol, 3, ItemDropped{}, "it goes away");
    return story;
}

}  // namespace

TEST_CASE("the JSON has every ticket with its live state, owner, date, key and address") {
    const auto json = nlohmann::json::parse(with_items().render(Format::json));
    REQUIRE(json["tickets"].size() == 2);
    const auto& one = json["tickets"][0];
    CHECK(one["id"] == "t1");
    CHECK(one["summary"] == "Cap <the> retries for Bob");
    CHECK(one["owner"]["name"] == with_items().bob.name);
    CHECK(one["accepted"] == true);
    CHECK(one["due"] == "2026-12-22");
    CHECK(one["state"] == "open");
    CHECK(one["tracker"] == "ops");
    CHECK(one["key"] == "acme/ops#7");
    CHECK(one["url"] == "https://github.example/acme/ops/issues/7");
    const auto& other = json["tickets"][1];
    CHECK(other["state"] == "will not do");
    CHECK(other["outcome"] == "it goes away");
    CHECK(other["owner"].empty());
    REQUIRE(json["ideas"].size() == 1);
    CHECK(json["ideas"][0]["id"] == "idea-2");
}

TEST_CASE("the remediation table shows tickets in Markdown and HTML, ideas below it") {
    const auto story = with_items();
    const auto markdown = story.render(Format::md);
    CHECK(has(markdown, "| **t1** |"));
    CHECK(has(markdown, "(<https://github.example/acme/ops/issues/7>)"));
    CHECK(has(markdown, "the \\| load test holds"));
    CHECK(has(markdown, "will not do: it goes away"));
    CHECK(has(markdown, "A budget for retries"));
    const auto html = story.render(Format::html);
    CHECK(has(html, "Cap &lt;the&gt; retries"));
    CHECK(has(html, "href=\"https://github.example/acme/ops/issues/7\""));
}

TEST_CASE("tickets are lines of the timeline, in the CSV as well") {
    const auto csv = with_items().render(Format::csv);
    CHECK(has(csv, ",ticket,"));
    CHECK(has(csv, "t1 is filed as acme/ops#7"));
    CHECK(has(csv, "t3 will not be done: it goes away"));
}

TEST_CASE("with roles nobody's name and no way to them stands among the tickets") {
    const auto story = with_items();
    for (const auto format : {Format::md, Format::html, Format::json, Format::csv}) {
        const auto text = story.render(format, People::roles);
        CHECK_FALSE(has(text, "Bob"));
        CHECK_FALSE(has(text, "issues/7"));
    }
    const auto json = nlohmann::json::parse(story.render(Format::json, People::roles));
    CHECK(json["tickets"][0]["owner"]["id"] != story.bob.ref.id);
}

TEST_CASE(
    "what became of the tickets of similar incidents stands in the draft, stalled ones by name") {
    auto story = full_story();
    CHECK_FALSE(has(story.render(Format::md), "Similar incidents"));
    bot::core::ticket::Ticket stalled;
    stalled.number = 2;
    stalled.summary = event::words("Ask Zoe for | quota");
    stalled.due = event::from_date("2026-10-20");
    stalled.blocked_by = "Zoe is away";
    auto late = stalled;
    late.number = 3;
    late.due = event::from_date("2026-11-20");
    auto done = stalled;
    done.state = bot::core::ticket::State::done;
    auto idea = stalled;
    idea.standing = ItemStanding::idea;
    story.earlier = {{{3}, "Zoe's pool is empty", {stalled, late, done, idea}},
                     {{4}, "Nothing came of it", {idea}}};
    const auto named = story.render(Format::md);
    CHECK(has(named, "INC-3 Zoe's pool is empty: 1 done, 2 open"));
    CHECK(has(named, "INC-3 t2 Ask Zoe for"));
    CHECK(has(named, "stalled, 33 days past its date; blocked by: Zoe is away"));
    CHECK_FALSE(has(named, "INC-3 t3"));
    CHECK_FALSE(has(named, "INC-4"));
    const auto roles = story.render(Format::html, People::roles);
    CHECK(has(roles, "INC-3 t2: stalled, 33 days past its date"));
    CHECK_FALSE(has(roles, "Zoe"));
}
