#include "tests/unit/draft/draft_story.hpp"
#include "tests/unit/draft/page_reader.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace draft = bot::core::draft;
using draft::Format;

namespace {

nlohmann::json full_json(draft::People people = draft::People::names) {
    return nlohmann::json::parse(full_story().render(Format::json, people));
}

const nlohmann::json* entry(const nlohmann::json& json, const std::string& id) {
    for (const auto& each : json["timeline"]) {
        if (each["id"] == id)
            return &each;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("the JSON of a draft has every agreed key") {
    const auto json = full_json();
    for (const auto* key : {"incident", "timeline", "gaps", "debrief", "tickets"})
        CHECK(json.contains(key));
    for (const auto* key :
         {"id", "title", "severity", "status", "lead", "started_at", "resolved_at", "rooms"})
        CHECK(json["incident"].contains(key));
    for (const auto& each : json["timeline"]) {
        for (const auto* key : {"id", "at", "kind", "key", "author", "text", "versions", "deleted",
                                "thread", "marked_by", "source"})
            CHECK(each.contains(key));
        for (const auto* key : {"platform", "id", "name"})
            CHECK(each["author"][key].is_string());
        for (const auto* key : {"platform", "room", "message", "permalink"})
            CHECK(each["source"][key].is_string());
    }
    CHECK(json["debrief"]["participants"].empty());
    CHECK(json["debrief"]["accounts"].empty());
    CHECK(json["tickets"].empty());
}

TEST_CASE("the JSON of a draft tells the incident") {
    const auto incident = full_json()["incident"];
    CHECK(incident["id"] == "INC-7");
    CHECK(incident["severity"] == "sev4");
    CHECK(incident["status"] == "resolved");
    CHECK(incident["started_at"] == "2026-11-22T13:54:00.000000Z");
    CHECK(incident["lead"]["name"] == "Alice Meyer");
    CHECK(incident["rooms"][0]["name"] == "inc-7-checkout");
    CHECK(incident["severity_history"].size() == 3);
    CHECK(incident["milestones"].size() == 5);
}

TEST_CASE("entries of the JSON are ordered by time and carry versions, marks and source") {
    const auto json = full_json();
    std::string last;
    for (const auto& each : json["timeline"]) {
        CHECK(last <= each["at"].get<std::string>());
        last = each["at"];
    }
    const auto* edited = entry(json, "e39");
    REQUIRE(edited != nullptr);
    CHECK((*edited)["versions"] == 2);
    CHECK((*edited)["key"] == true);
    CHECK((*edited)["earlier"][0]["text"] ==
          "search reindex started 13:50, it takes 80 of 100 conections");
    CHECK((*edited)["marked_by"][0]["name"] == "Alice Meyer");
    CHECK((*edited)["source"]["message"] == "100.0021");
    const auto* thread = entry(json, "e57");
    REQUIRE(thread != nullptr);
    CHECK((*thread)["thread"] == "100.0040");
}

TEST_CASE("the JSON shows gaps, deletions and struck entries as such") {
    const auto json = full_json();
    REQUIRE(json["gaps"].size() == 1);
    CHECK(json["gaps"][0]["from"] == "2026-11-22T14:25:00.000000Z");
    CHECK(json["gaps"][0]["to"] == "2026-11-22T14:33:00.000000Z");
    CHECK(json["gaps"][0]["room"] == "R0123456");
    const auto* deleted = entry(json, "e37");
    REQUIRE(deleted != nullptr);
    CHECK((*deleted)["deleted"] == true);
    CHECK((*deleted)["text"] == "");
    CHECK((*deleted)["author"]["name"] == "Alice Meyer");
    CHECK((*entry(json, "e20"))["strike"]["reason"] == "written for another incident");
}

TEST_CASE("nobody is an author with empty fields and no lead is an empty object") {
    DraftStory story;
    story.add(0, {}, bot::core::incident::Opened{"x"});
    const auto json = nlohmann::json::parse(story.render(Format::json));
    CHECK(json["timeline"][0]["author"]["name"] == "");
    CHECK(json["incident"]["lead"] == nlohmann::json::object());
    CHECK(json["incident"]["resolved_at"].is_null());
}

TEST_CASE("CSV has a row for every entry under one row of names") {
    const auto story = full_story();
    const auto rows = read_csv(story.render(Format::csv));
    CHECK(rows.size() == full_json()["timeline"].size() + 1);
    CHECK(rows[0][0] == "id");
    CHECK(rows[0][6] == "text");
    CHECK(rows[1][0] == "e3");
}

TEST_CASE("formats are asked for by name") {
    CHECK(draft::parse_format("md") == Format::md);
    CHECK(draft::parse_format("html") == Format::html);
    CHECK(draft::parse_format("json") == Format::json);
    CHECK(draft::parse_format("csv") == Format::csv);
    CHECK_FALSE(draft::parse_format("pdf"));
}
