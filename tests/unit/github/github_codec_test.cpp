#include "adapters/github/github_codec.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

using namespace adapters::github;
using bot::core::event::from_date;
using bot::core::event::WorkState;

namespace {

config::TrackerSettings settings() {
    config::TrackerSettings result;
    result.name = "ops";
    result.project = "Acme/Ops";
    return result;
}

Json issue(const Json& more = Json::object()) {
    Json made{{"number", 7},
              {"repository_url", "https://api.github.com/repos/acme/ops"},
              {"html_url", "https://github.com/acme/ops/issues/7"},
              {"state", "open"},
              {"body", "words\n\nDue: 2026-11-01\nRef: incx1"},
              {"labels", {{{"name", "incident-followup"}}}},
              {"assignees", {{{"login", "octo"}}, {{"login", "mona"}}}},
              {"updated_at", "2026-10-20T13:00:00Z"}};
    made.update(more);
    return made;
}

}  // namespace

TEST_CASE("an issue's id spells the repository as configured and its key as it is called") {
    const auto view = view_of(issue(), settings());
    REQUIRE(view.has_value());
    CHECK(view->ticket.id == "Acme/Ops#7");
    CHECK(view->key == "acme/ops#7");
    CHECK(view->owner == "octo");
    CHECK(view->due == from_date("2026-11-01"));
    const auto moved =
        view_of(issue({{"repository_url", "https://x/api/v3/repos/acme/new"}}), settings());
    REQUIRE(moved.has_value());
    CHECK(moved->key == "acme/new#7");
}

TEST_CASE("why an issue was closed tells whether it was done") {
    const auto state = [](const char* name, const Json& reason) {
        return view_of(issue({{"state", name}, {"state_reason", reason}}), settings())->state;
    };
    CHECK(state("closed", "completed") == WorkState::done);
    CHECK(state("closed", nullptr) == WorkState::done);
    CHECK(state("closed", "not_planned") == WorkState::cancelled);
    CHECK(state("closed", "duplicate") == WorkState::cancelled);
    CHECK(state("open", "reopened") == WorkState::open);
    CHECK(view_of(issue({{"state", "closed"}, {"state_reason", "not_planned"}}), settings())
              ->state_name == "closed (not_planned)");
}

TEST_CASE("a pull request is no ticket, and neither is anything odd") {
    CHECK_FALSE(view_of(issue({{"pull_request", Json::object()}}), settings()).has_value());
    for (const auto& odd : {Json(), Json(7), Json::array(), Json{{"number", "7"}}})
        CHECK_FALSE(view_of(odd, settings()).has_value());
}

TEST_CASE("ids lead to paths, and nothing else does") {
    CHECK(issue_path("acme/ops#7") == "/repos/acme/ops/issues/7");
    CHECK(issue_path("a b/c?d#7") == "/repos/a%20b/c%3Fd/issues/7");
    for (const auto* const odd : {"", "7", "acme#7", "acme/ops#", "acme/ops#7/../8", "a#1/b"})
        CHECK_FALSE(issue_path(odd).has_value());
}

TEST_CASE("a due date is the last line that gives one, and can be moved") {
    CHECK(due_in("Due: 2026-11-01") == from_date("2026-11-01"));
    CHECK(due_in("Due: 2026-01-01\n\nDue: 2026-11-01\\\nRef: ss7f3c9a2b41d0") ==
          from_date("2026-11-01"));
    CHECK_FALSE(due_in("Overdue: 2026-11-01").has_value());
    CHECK_FALSE(due_in("Due: soon").has_value());
    CHECK(with_due("a\nDue: 2026-11-01\nb", *from_date("2026-12-24")) == "a\nDue: 2026-12-24\nb");
    CHECK(with_due("a", *from_date("2026-12-24")) == "a\n\nDue: 2026-12-24");
}

TEST_CASE("the date above our reference line counts, whatever dates people write elsewhere") {
    const std::string theirs =
        "Due: 2026-10-01\n\nDue: 2026-11-01\\\nRef: ss7f3c9a2b41d0\r\n\nDue: 2026-12-01\nRef: "
        "4f2c9e1";
    CHECK(due_in(theirs) == from_date("2026-11-01"));
    CHECK(with_due(theirs, *from_date("2026-12-24")) ==
          "Due: 2026-10-01\n\nDue: 2026-12-24\\\nRef: ss7f3c9a2b41d0\r\n\nDue: 2026-12-01\nRef: "
          "4f2c9e1");
    const auto first =
        with_due("a\n\nRef: ss7f3c9a2b41d0\n\nDue: 2026-12-01", *from_date("2026-12-24"));
    CHECK(first == "a\n\nDue: 2026-12-24\\\nRef: ss7f3c9a2b41d0\n\nDue: 2026-12-01");
    CHECK(due_in(first) == from_date("2026-12-24"));
}

TEST_CASE("a new issue carries its marker in its text and its labels") {
    bot::core::outbox::FileTicket order;
    order.title = "t";
    order.body = "b";
    order.marker = "incx1";
    order.due = from_date("2026-11-01");
    const auto made = Json::parse(new_issue(order, {"incident-followup", "incx1"}, "octo"));
    CHECK(made["labels"] == Json{"incident-followup", "incx1"});
    CHECK(made["assignees"] == Json{"octo"});
    CHECK(made["body"].get<std::string>().ends_with("\nRef: incx1"));
    CHECK(due_in(made["body"].get<std::string>()) == order.due);
    CHECK_FALSE(Json::parse(new_issue(order, {}, "")).contains("assignees"));
}

TEST_CASE("a refusal is told by message, fields and the right that is missing") {
    const auto dialect = github_dialect(settings());
    const auto body = std::make_shared<const Json>(Json{
        {"message", "Validation Failed"},
        {"errors",
         {{{"field", "title"}, {"code", "missing_field"}}, {{"message", "too long"}}, "odd"}}});
    CHECK(dialect.words({422, {}, body}) ==
          "Validation Failed, title is missing_field, too long, odd");
    const auto refused =
        std::make_shared<const Json>(Json{{"message", "Resource not accessible by integration"}});
    CHECK(dialect.words({403, {{"X-Accepted-GitHub-Permissions", "issues=write"}}, refused}) ==
          "Resource not accessible by integration, needs issues=write");
    CHECK(dialect.words({500, {}, std::make_shared<const Json>(7)}).empty());
}

TEST_CASE("a refusal blames the owner only where it names them") {
    CHECK(blames_owner({{"errors", {{{"field", "assignees"}, {"code", "invalid"}}}}}));
    CHECK_FALSE(blames_owner({{"errors", {{{"field", "title"}, {"code", "invalid"}}}}}));
    CHECK_FALSE(blames_owner({{"errors", "assignees"}}));
}
