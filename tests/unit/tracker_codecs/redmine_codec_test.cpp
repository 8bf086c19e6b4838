#include "adapters/redmine/redmine_codec.hpp"

#include "adapters/redmine/redmine_hook.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace adapters::redmine;
using bot::core::event::WorkState;

namespace {

const config::TrackerSettings settings{};

std::string key_of(const char* body) {
    adapters::http::Request request;
    request.body = body;
    const auto touched = RedmineHook{settings}.read(request, {});
    return touched ? touched->key.value : std::string{};
}

}  // namespace

TEST_CASE("a Redmine status means what it was configured for, or whether it is closed") {
    CHECK(state_of({"1", "New", false}, settings) == WorkState::open);
    CHECK(state_of({"2", "In Progress", false}, settings) == WorkState::in_progress);
    CHECK(state_of({"5", "Closed", true}, settings) == WorkState::done);
    CHECK(state_of({"6", "Rejected", true}, settings) == WorkState::cancelled);
    auto own = settings;
    own.statuses["Resolved"] = config::TicketState::done;
    CHECK(state_of({"3", "resolved", false}, own) == WorkState::done);
}

TEST_CASE("an issue is read, with the field that has the marker") {
    const auto json = Json::parse(R"({"id":7,"status":{"id":1,"name":"New"},
        "assigned_to":{"id":5,"name":"Alice Test"},"due_date":"2026-11-01",
        "custom_fields":[{"id":3,"value":"x"},{"id":9,"value":"incx1"}],
        "updated_on":"2026-10-20T13:00:00Z","journals":[{"notes":"a"},{"notes":null}]})");
    const auto issue = read_issue(json, 9);
    REQUIRE(issue.has_value());
    CHECK(issue->id == "7");
    CHECK(issue->owner == "5");
    CHECK(issue->marker == "incx1");
    CHECK(issue->due == bot::core::event::from_date("2026-11-01"));
    CHECK(issue->notes.size() == 2);
    CHECK(read_issue(json, 0)->marker == "");
    CHECK_FALSE(read_issue(Json::parse(R"({"id":"seven"})"), 0).has_value());
}

TEST_CASE("people are found by number or name, and groups are no people") {
    const auto members = read_members(Json::parse(R"({"memberships":[
        {"user":{"id":5,"name":"Alice Test"}},{"group":{"id":6,"name":"bob"}}]})"));
    CHECK(members.size() == 1);
    CHECK(find_numbered(members, "alice test")->id == "5");
    CHECK(find_numbered(members, "5")->id == "5");
    CHECK_FALSE(find_numbered(members, "bob").has_value());
}

TEST_CASE("a delivery without an id is known by its entry in the journal") {
    const auto* const first =
        R"({"type":"issue.updated","timestamp":"t1","data":{"issue":{"id":7},"journal":{"id":1}}})";
    const auto* const other =
        R"({"type":"issue.updated","timestamp":"t1","data":{"issue":{"id":7},"journal":{"id":2}}})";
    const auto* const made =
        R"({"type":"issue.created","timestamp":"t1","data":{"issue":{"id":7}}})";
    CHECK(key_of(first) != key_of(other));
    CHECK(key_of(made).find("t1") != std::string::npos);
    CHECK(key_of(R"({"type":"news.created","data":{"issue":{"id":7}}})") == "");
}
