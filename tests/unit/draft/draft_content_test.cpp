#include "bot/core/draft/zone_times.hpp"
#include "tests/unit/draft/draft_story.hpp"
#include "tests/unit/draft/page_reader.hpp"

#include <doctest/doctest.h>

#include <string>

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace draft = bot::core::draft;
using draft::Format;

namespace {

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the head says what the record knows, each with its evidence") {
    const auto text = full_story().render(Format::md);
    CHECK(has(text, "# INC-7: Checkout fails for customers in the EU\n"));
    CHECK(has(text, "| **Severity** | SEV3 14:00 → SEV2 14:11 → SEV4 14:48 UTC [\\[e1\\]](#e1)"));
    CHECK(has(text, "| **Start to resolved** | 1 h 44 min "));
    CHECK(has(text, "| **Lead** | Alice Meyer [\\[e11\\]](#e11) |"));
    CHECK(has(text, "| **Detected** | 2026-11-22 13:57:00 UTC (14:57:00 CET) [\\[e6\\]](#e6) |"));
    CHECK(has(text, "#inc-7-checkout (chat)"));
}

TEST_CASE("the places that need a person are counted at the top") {
    auto story = full_story();
    CHECK(has(story.render(Format::md), "**8 places need a person.**"));
    story.add(100, story.alice, incident::SummarySet{"A job took the connections."});
    const auto text = story.render(Format::md);
    CHECK(has(text, "**7 places need a person.**"));
    CHECK(has(section(text, "Summary"), "A job took the connections."));
    CHECK_FALSE(has(section(text, "Summary"), "WRITE"));
}

TEST_CASE("no draft speaks of a root cause") {
    for (const auto format : {Format::md, Format::html})
        CHECK_FALSE(has(full_story().render(format), "oot cause"));
}

TEST_CASE("the timeline tells key entries, and everything stands in the appendix") {
    const auto text = full_story().render(Format::md);
    const auto body = section(text, "Timeline");
    CHECK(has(body, "restarting checkout-2 now"));
    CHECK(has(body, "marked by Alice Meyer, Carol Ngozi"));
    CHECK_FALSE(has(body, "support has 12 tickets"));
    const auto all = section(text, "Appendix: every entry");
    CHECK(has(all, "support has 12 tickets"));
    CHECK(has(all, "#### e8\n"));
    CHECK(has(all, "in the thread of [e55](#e55)"));
}

TEST_CASE("a mark taken back takes the entry out of the timeline") {
    auto story = full_story();
    story.mark(100, story.alice, "100.0003", incident::MarkKind::key, "pushpin",
               event::Change::removed);
    CHECK_FALSE(has(section(story.render(Format::md), "Timeline"), "connection pool"));
}

TEST_CASE("where nothing is marked the timeline says so") {
    DraftStory story;
    story.add(0, story.alice, incident::Opened{"Quiet"});
    story.say(1, story.bob, "1.1", "hello");
    CHECK(has(section(story.render(Format::md), "Timeline"), "Nobody has marked a message"));
}

TEST_CASE("deleted text is in no format, unless it is kept by policy") {
    auto story = full_story();
    for (const auto format : {Format::md, Format::html, Format::json, Format::csv})
        CHECK_FALSE(has(story.render(format), "vault"));
    const auto text = story.render(Format::md);
    CHECK(
        has(section(text, "Gaps, deletions and struck entries"),
            "Deleted in chat: a message of 2026-11-22 14:35:00 UTC (15:35:00 CET) by Alice Meyer, "
            "deleted 14:36:00 UTC."));
    story.keep_deleted = true;
    CHECK(has(story.render(Format::json), "vault"));
}

TEST_CASE("a struck entry is not told but listed with its reason") {
    const auto text = full_story().render(Format::md);
    CHECK_FALSE(has(text, "switched to the replica"));
    CHECK(has(section(text, "Gaps, deletions and struck entries"),
              "Reason: written for another incident"));
}

TEST_CASE("a gap is shown with its two edges in the record and in the drawing") {
    const auto story = full_story();
    CHECK(has(section(story.render(Format::md), "Gaps, deletions and struck entries"),
              "From 2026-11-22 14:25:00 UTC (15:25:00 CET) to 2026-11-22 14:33:00 UTC"));
    CHECK(has(story.render(Format::html), "fill=\"url(#hatch-wide)\""));
}

TEST_CASE("hypotheses, questions and proposals stand where they are to be talked about") {
    const auto text = full_story().render(Format::md);
    CHECK(has(section(text, "Open questions"), "The search job holds connections"));
    CHECK(has(section(text, "Open questions"), "huh, why is the pool empty"));
    CHECK(has(section(text, "Remediation"), "a pool of its own?"));
}

TEST_CASE("people are called as they are called now, and never by an id") {
    auto story = full_story();
    story.people.push_back({story.bob, "", ""});
    story.people.back().person.name = "Bob Tanaka-Lind";
    const event::Person stranger{{"chat", "U0STRANGE9"}, ""};
    event::TextWriter text;
    text.plain("ask ").person(stranger.ref, "U0STRANGE9");
    story.say(90, stranger, "200.1", text.take());
    const auto out = story.render(Format::md);
    CHECK(has(out, "@Bob Tanaka-Lind can you look"));
    CHECK(has(out, "ask @someone (name not known yet)"));
    for (const auto format : {Format::md, Format::html, Format::csv})
        CHECK_FALSE(has(story.render(format), "U0STRANGE9"));
}

TEST_CASE("every evidence link of the page leads to an entry on it") {
    const auto text = full_story().render(Format::html);
    for (const auto& address : read_html(text).addresses) {
        if (address[0] == '#')
            CHECK_MESSAGE(has(text, " id=\"" + address.substr(1) + "\""), address);
    }
}

TEST_CASE("the page asks nothing of any other host and allows no script") {
    const auto text = full_story().render(Format::html);
    CHECK(has(text, "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
    CHECK_FALSE(has(text, "<script"));
    CHECK_FALSE(has(text, "<link"));
    CHECK_FALSE(has(text, "url(http"));
    CHECK_FALSE(has(text, "@import"));
}

TEST_CASE("an incident of which nothing is known yet still drafts in every format") {
    DraftStory story;
    for (const auto format : {Format::md, Format::html, Format::json, Format::csv}) {
        CHECK_FALSE(story.render(format).empty());
        CHECK_FALSE(story.render(format, draft::People::roles).empty());
    }
    CHECK(read_html(story.render(Format::html)).objections.empty());
}

TEST_CASE("an unknown zone is named and times are told in UTC") {
    DraftStory story;
    story.add(0, story.alice,
              incident::Opened{"x", incident::Severity::unset, incident::Kind::incident,
                               incident::Visibility::open, "Mars/Olympus", incident::Origin::live});
    const auto text = story.render(Format::md);
    CHECK(has(text, "The time zone “Mars/Olympus” is not known here, so all times are UTC."));
    CHECK(has(text, "| **Started** | 2026-11-22 14:00:00 UTC [\\[e1\\]](#e1) |"));
}

TEST_CASE("local times follow the zone over a change of the clocks and over midnight") {
    const draft::ZoneTimes times{"Europe/Berlin"};
    CHECK(times.local_clock(*event::from_rfc3339("2026-10-25T00:59:59Z")) == "02:59:59 CEST");
    CHECK(times.local_clock(*event::from_rfc3339("2026-10-25T01:00:00Z")) == "02:00:00 CET");
    CHECK(times.local_clock(*event::from_rfc3339("2026-11-22T23:30:00Z")) ==
          "2026-11-23 00:30:00 CET");
}

TEST_CASE("durations are told in two units at most") {
    using namespace std::chrono_literals;
    CHECK(draft::duration_words(0s) == "0 s");
    CHECK(draft::duration_words(-5s) == "0 s");
    CHECK(draft::duration_words(59s) == "59 s");
    CHECK(draft::duration_words(12min + 30s) == "12 min");
    CHECK(draft::duration_words(1h + 48min) == "1 h 48 min");
    CHECK(draft::duration_words(49h) == "2 d 1 h");
}

TEST_CASE("a time that only its sender's clock tells is shown as such, in every format") {
    auto story = full_story();
    const auto number = story.say(31, story.alice, "m-off", "by a clock of my own");
    story.mark(32, story.bob, "m-off");
    const auto shown = [&](Format format) {
        return story.render(format).find(format == Format::csv || format == Format::json
                                             ? "2026-11-22T15:31:00.000000Z"
                                             : "clock is off") != std::string::npos;
    };
    for (const auto format : {Format::md, Format::html, Format::json, Format::csv})
        CHECK_FALSE(shown(format));
    auto& said = std::get<bot::core::incident::Said>(
        story.facts.at(static_cast<std::size_t>(number.number) - 1).body);
    SUBCASE("where it is too early or too late") {
        said.message.arrived_at = story_time(91);
    }
    SUBCASE("where it cannot be") {
        said.message.claimed_at = story_time(91);
    }
    for (const auto format : {Format::md, Format::html, Format::json, Format::csv})
        CHECK(shown(format));
}

TEST_CASE("the same record gives the same bytes") {
    for (const auto format : {Format::md, Format::html, Format::json, Format::csv})
        CHECK(full_story().render(format) == full_story().render(format));
}

TEST_CASE("when an archive was read is no part of its draft") {
    const auto told = [](incident::Origin origin, double minute) {
        DraftStory story;
        using namespace bot::core::incident;
        story.add(
            0, story.alice,
            Opened{"Disk full", Severity::sev3, Kind::incident, Visibility::open, "UTC", origin});
        story.add(5, story.alice, Noted{NoteKind::note, event::words("cleaned up"), {}});
        for (auto& fact : story.facts)
            fact.recorded = story_time(minute);
        return story.render(Format::md) + story.render(Format::html) + story.render(Format::csv) +
               story.render(Format::json);
    };
    CHECK(has(told(incident::Origin::live, 6000), "written down 2026-11-26"));
    CHECK_FALSE(has(told(incident::Origin::imported, 6000), "written down"));
    CHECK(told(incident::Origin::imported, 6000) == told(incident::Origin::imported, 7000));
}

TEST_CASE("a reply whose thread begins outside the record says so and joins no other thread") {
    DraftStory story;
    story.say(1, story.alice, "100.0002", "something else");
    bot::core::incident::Said reply;
    reply.message.message = story.message("100.0003");
    reply.message.posted_at = story_time(2);
    reply.message.author = story.bob;
    reply.message.text = event::words("same here");
    reply.message.thread = "100.0001";
    story.add(2, story.bob, reply);
    for (const auto format : {Format::md, Format::html, Format::csv}) {
        const auto text = story.render(format);
        CHECK(has(text, format == Format::csv ? "not in this record"
                                              : "in a thread whose first message is not in this "
                                                "record"));
        CHECK_FALSE(has(text, "in the thread of"));
    }
    story.say(0, story.carol, "100.0001", "is it slow for you?");
    CHECK_FALSE(has(story.render(Format::md), "not in this record"));
    CHECK(has(story.render(Format::md), "in the thread of"));
}
