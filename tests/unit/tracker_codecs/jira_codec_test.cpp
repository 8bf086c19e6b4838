#include "adapters/jira/jira_codec.hpp"

#include "adapters/jira/jira_hook.hpp"
#include "adapters/jira/jira_transition.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace adapters::jira;
using adapters::tracking::HookAuthenticity;
using bot::core::event::WorkState;

namespace {

const config::TrackerSettings settings{};

Json to(const char* category, const char* name) {
    return {{"name", name}, {"statusCategory", {{"key", category}}}};
}

}  // namespace

TEST_CASE("a Jira status means what its category says, and what its resolution says of the end") {
    CHECK(state_of(to("new", "To Do"), "", settings) == WorkState::open);
    CHECK(state_of(to("indeterminate", "Review"), "", settings) == WorkState::in_progress);
    CHECK(state_of(to("done", "Closed"), "Fixed", settings) == WorkState::done);
    CHECK(state_of(to("done", "Closed"), "Won't Do", settings) == WorkState::cancelled);
    CHECK(state_of(to("done", "Rejected"), "", settings) == WorkState::cancelled);
    auto own = settings;
    own.statuses["parked"] = config::TicketState::cancelled;
    CHECK(state_of(to("new", "Parked"), "", own) == WorkState::cancelled);
}

TEST_CASE("a step is chosen by where it leads and not by its name") {
    const Json steps{{{"id", "1"}, {"name", "Done"}, {"to", to("indeterminate", "Done-ish")}},
                     {{"id", "2"}, {"name", "x"}, {"to", to("done", "Geschlossen")}},
                     {{"id", "3"}, {"name", "y"}, {"to", to("new", "Offen")}}};
    CHECK(transition_to(WorkState::done, steps, settings)->id == "2");
    CHECK(transition_to(WorkState::open, steps, settings)->id == "3");
    CHECK_FALSE(transition_to(WorkState::cancelled, steps, settings).has_value());
}

TEST_CASE("what will not be done is closed with a resolution that says so") {
    Json step{{"id", "2"}, {"to", to("done", "Closed")}};
    step["fields"]["resolution"]["allowedValues"] = {
        {{"name", "Fixed"}}, {{"name", "Duplicate"}}, {{"name", "Won't Do"}}, {{"name", "Done"}}};
    const Json steps = Json::array({step});
    CHECK(transition_to(WorkState::cancelled, steps, settings)->resolution == "Won't Do");
    CHECK(transition_to(WorkState::done, steps, settings)->resolution == "Done");
}

TEST_CASE("a string cannot end the JQL around it") {
    CHECK(jql_string("a\" OR \"b\\") == "\"a\\\" OR \\\"b\\\\\"");
}

TEST_CASE("a marker is found in the text of a document, whole") {
    const auto document =
        Json::parse(R"({"type":"doc","content":[{"type":"text","text":"Ref: incx1"}]})");
    CHECK(text_holds(document, "incx1"));
    CHECK_FALSE(text_holds(document, "incx"));
    CHECK(text_holds(Json("Ref: incx1"), "incx1"));
}

TEST_CASE("our part of a document ends with the reference line, not with a quote of it") {
    const auto paragraphs = [](const std::vector<const char*>& all) {
        auto content = Json::array();
        for (const auto* words : all)
            content.push_back(
                {{"type", "paragraph"}, {"content", {{{"type", "text"}, {"text", words}}}}});
        return Json{{"type", "doc"}, {"content", std::move(content)}};
    };
    const auto* opening =
        "Second Story keeps what stands here up to date, down to the line with m1.";
    const auto stands = paragraphs({"above", opening, "e12: see Ref: m1", "e14: see \"Ref: m1\"",
                                    "e13: a password", "Ref: m1", "below"});
    CHECK(with_own_part(stands, paragraphs({"NEW"}), "m1") ==
          paragraphs({"above", "NEW", "below"}));
}

TEST_CASE("only a Data Center takes the secret from the address, and no signature beside it") {
    config::TrackerSettings own;
    own.webhook_secret = config::Secret{"s3cret"};
    adapters::http::Request request;
    request.query.emplace_back("token", "s3cret");
    CHECK(JiraHook{own}.authenticate(request, {}) != HookAuthenticity::genuine);
    own.api = config::JiraApi::data_center;
    CHECK(JiraHook{own}.authenticate(request, {}) == HookAuthenticity::genuine);
    request.headers.set("X-Hub-Signature", "sha256=00");
    CHECK(JiraHook{own}.authenticate(request, {}) == HookAuthenticity::forged);
    own.webhook_secret = {};
    request.query = {{"token", ""}};
    request.headers.clear();
    CHECK(JiraHook{own}.authenticate(request, {}) != HookAuthenticity::genuine);
}
