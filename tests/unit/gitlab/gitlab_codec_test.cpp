#include "adapters/gitlab/gitlab_codec.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

using namespace adapters::gitlab;
using bot::core::event::from_date;
using bot::core::event::WorkState;

namespace {

config::TrackerSettings settings() {
    config::TrackerSettings result;
    result.name = "lab";
    result.project = "acme/ops";
    return result;
}

Json issue(const Json& more = Json::object()) {
    Json made{{"iid", 23},
              {"project_id", 14},
              {"references", {{"full", "acme/ops#23"}}},
              {"web_url", "https://gitlab.example/acme/ops/-/issues/23"},
              {"state", "opened"},
              {"labels", {"incident-followup"}},
              {"assignees", {{{"username", "alice"}}}},
              {"due_date", "2026-11-01"},
              {"updated_at", "2026-10-20T13:15:43.123Z"}};
    made.update(more);
    return made;
}

std::string words(const Json& body) {
    return gitlab_dialect(settings()).words({400, {}, std::make_shared<const Json>(body)});
}

}  // namespace

TEST_CASE("an issue is known by the numbers of its project and in it") {
    const auto view = view_of(issue(), settings());
    REQUIRE(view.has_value());
    CHECK(view->ticket == bot::core::event::TicketRef{"lab", "14/23"});
    CHECK(view->key == "acme/ops#23");
    CHECK(view->owner == "alice");
    CHECK(view->due == from_date("2026-11-01"));
    CHECK(view->state == WorkState::open);
    for (const auto& odd : {Json(), Json(7), Json::array(), Json{{"iid", 7}}})
        CHECK_FALSE(view_of(odd, settings()).has_value());
}

TEST_CASE("a label tells a closed issue that was dropped, and a moved one is gone") {
    CHECK(view_of(issue({{"state", "closed"}}), settings())->state == WorkState::done);
    CHECK(view_of(issue({{"state", "closed"}, {"labels", {"wont-do"}}}), settings())->state ==
          WorkState::cancelled);
    CHECK(view_of(issue({{"labels", {"wont-do"}}}), settings())->state == WorkState::open);
    CHECK(view_of(issue({{"state", "closed"}, {"moved_to_id", 99}}), settings())->state ==
          WorkState::gone);
}

TEST_CASE("ids lead to paths, and nothing else does") {
    CHECK(issue_path("14/23") == "/projects/14/issues/23");
    for (const auto* const odd : {"", "14", "14/", "/23", "14/2x", "a/23", "14/23/4"})
        CHECK_FALSE(issue_path(odd).has_value());
    CHECK(project_path("group/sub/proj") == "/projects/group%2Fsub%2Fproj");
}

TEST_CASE("the address may be the site's or the API's") {
    CHECK(api_base("https://gitlab.example") == "https://gitlab.example/api/v4");
    CHECK(api_base("https://gitlab.example/api/v4") == "https://gitlab.example/api/v4");
    CHECK(api_base("https://x.example/gitlab") == "https://x.example/gitlab/api/v4");
}

TEST_CASE("a refusal is told in any of the shapes that GitLab has for it") {
    CHECK(words({{"message", "404 Project Not Found"}}) == "404 Project Not Found");
    CHECK(words({{"message", {{"title", {"can't be blank", "is too long"}}}}}) ==
          "title can't be blank, is too long");
    CHECK(words({{"error", "title is missing"}}) == "title is missing");
    CHECK(words({{"error", "insufficient_scope"}, {"error_description", "needs more"}}) ==
          "insufficient_scope, needs more");
    CHECK(words({{"message", {{"error", "Spam detected"}}}, {"needs_captcha_response", true}})
              .find("as no spam") != std::string::npos);
    CHECK(words(Json::array()).empty());
}

TEST_CASE("what is dropped gets the label, what is done or taken up again loses it") {
    adapters::tracking::TicketChange change;
    change.state = WorkState::cancelled;
    CHECK(Json::parse(changed_issue(WorkState::open, change, 0, {})) ==
          Json{{"state_event", "close"}, {"add_labels", "wont-do"}});
    change.state = WorkState::open;
    CHECK(Json::parse(changed_issue(WorkState::cancelled, change, 0, {})) ==
          Json{{"state_event", "reopen"}, {"remove_labels", "wont-do"}});
    CHECK(Json::parse(changed_issue(WorkState::open, change, 0, {})) ==
          Json{{"remove_labels", "wont-do"}});
    adapters::tracking::TicketChange owner;
    owner.owner = "alice";
    CHECK(Json::parse(changed_issue(WorkState::open, owner, 51, {})) ==
          Json{{"assignee_ids", {51}}});
    owner.former = "octo";
    const Json stands{
        {"assignees", {{{"id", 50}, {"username", "Octo"}}, {{"id", 7}, {"username", "hubot"}}}}};
    CHECK(Json::parse(changed_issue(WorkState::open, owner, 51, stands)) ==
          Json{{"assignee_ids", {51, 7}}});
}

TEST_CASE("a line that gives orders is none in what we write") {
    bot::core::outbox::FileTicket order;
    order.title = "t";
    order.body = "words\n\n/close\n\n/assign @root";
    order.marker = "incx1";
    const auto made = Json::parse(new_issue(order, {"a", "b"}, 51));
    const std::string text = "\n" + made["description"].get<std::string>();
    CHECK(text.find("\n/") == std::string::npos);
    CHECK(text.ends_with("\n\nRef: incx1"));
    CHECK(made["labels"] == "a,b");
    CHECK(made["assignee_ids"] == Json{51});
}

TEST_CASE("a project's faults are named all together") {
    const Json fine{{"issues_access_level", "enabled"},
                    {"permissions", {{"project_access", {{"access_level", 20}}}}}};
    CHECK(faults_of(fine).empty());
    const Json poor{{"issues_access_level", "disabled"},
                    {"permissions", {{"project_access", {{"access_level", 10}}}}}};
    CHECK(faults_of(poor).size() == 2);
    const Json by_group{
        {"permissions", {{"project_access", nullptr}, {"group_access", {{"access_level", 30}}}}}};
    CHECK(faults_of(by_group).empty());
}
