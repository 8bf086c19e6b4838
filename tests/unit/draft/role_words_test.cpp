#include "tests/unit/draft/draft_story.hpp"

#include <doctest/doctest.h>

#include <string>

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace draft = bot::core::draft;
using draft::Format;

TEST_CASE("a version with roles holds no name, handle, id, file name or link of anybody") {
    auto story = full_story();
    story.people.push_back({story.bob, "bobt", ""});
    story.say(101, story.carol, "300.1",
              "thanks alice, bobt and Ngozi; see https://x.example/bobt");
    for (const auto format : {Format::md, Format::html, Format::json, Format::csv}) {
        const auto text = story.render(format, draft::People::roles);
        for (const auto* trace : {"Alice", "alice", "Meyer", "Bob", "bob", "Tanaka", "Carol",
                                  "Ngozi", "U0ALICE001", "U0BOB00002", "U0CAROL003", "Grafana",
                                  "pool-graph", "chat.example.org", "x.example", "100.0021"}) {
            CAPTURE(trace);
            CHECK(text.find(trace) == std::string::npos);
        }
    }
    const auto text = story.render(Format::md, draft::People::roles);
    CHECK(text.find("thanks lead, responder A and comms; see \\[link removed\\]") !=
          std::string::npos);
}

TEST_CASE("one person has one role throughout, the weightiest they hold") {
    DraftStory story;
    story.add(0, story.alice, incident::Opened{"x"});
    story.add(1, story.alice, incident::RoleSet{"comms", story.alice});
    story.add(2, story.alice, incident::RoleSet{"lead", story.alice});
    story.say(3, story.alice, "1", "hi");
    story.say(4, story.carol, "2", "hi");
    story.say(5, story.bob, "3", "hi");
    const auto text = story.render(Format::csv, draft::People::roles);
    CHECK(text.find("message,no,lead,hi") != std::string::npos);
    CHECK(text.find("message,no,responder A,hi") != std::string::npos);
    CHECK(text.find("message,no,responder B,hi") != std::string::npos);
}

TEST_CASE("a role that bears somebody's name is nobody's label") {
    DraftStory story;
    story.add(0, story.alice, incident::Opened{"x"});
    story.add(1, story.carol, incident::RoleSet{"alice-backup", story.bob});
    story.say(2, story.bob, "1", "hi");
    for (const auto format : {Format::md, Format::html, Format::json, Format::csv}) {
        CHECK(story.render(format).find("lice-backup") != std::string::npos);
        CHECK(story.render(format, draft::People::roles).find("lice-backup") == std::string::npos);
    }
}

TEST_CASE("with fewer than three people a version with roles says it is not anonymous") {
    DraftStory story;
    story.say(1, story.alice, "1", "hi");
    story.say(2, story.bob, "2", "hi");
    CHECK(story.render(Format::md, draft::People::roles).find("Fewer than three people") !=
          std::string::npos);
}

TEST_CASE("a version with roles does not tell men from women") {
    DraftStory story;
    story.add(0, story.alice, incident::Opened{"Alice and her pager"});
    story.say(1, story.carol, "1", "Is Bob awake? Why does he not answer his phone?");
    auto code = event::words("grep his ");
    code.spans.push_back({0, 8, event::Style::code});
    story.say(2, story.carol, "2", code);
    for (const auto format : {Format::md, Format::csv}) {
        const auto text = story.render(format, draft::People::roles);
        CHECK(text.find("Why do they not answer their phone?") != std::string::npos);
        CHECK(text.find("grep his") != std::string::npos);
        CHECK(text.find("her pager") == std::string::npos);
        CHECK(story.render(format).find("Why does he not answer his phone?") != std::string::npos);
    }
}
