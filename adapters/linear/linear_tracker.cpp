#include "adapters/linear/linear_tracker.hpp"

#include "adapters/tracking/change_cursor.hpp"
#include "adapters/tracking/ticket_wish.hpp"
#include "adapters/tracking/tracker_moments.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace adapters::linear {

using bot::core::event::AccountFound;
using bot::core::event::ChangesRead;
using bot::core::event::TicketRead;
using bot::core::event::TicketRef;
using bot::core::outbox::ReadChanges;
using bot::ports::Failure;
using bot::ports::FailureKind;
using http::member;
using http::text_at;
using tracking::Repeating;
using tracking::TrackerCall;

namespace {

constexpr int page_size = 50;

std::string query_of_issue() {
    return "query($id: String!) { issue(id: $id) { " + std::string{issue_fields} + " } }";
}

std::string query_of_changes() {
    return "query($filter: IssueFilter, $first: Int, $after: String) { issues(filter: $filter, "
           "sort: [{ updatedAt: { order: Ascending } }], first: $first, after: $after, "
           "includeArchived: true) { nodes { " +
           std::string{issue_fields} + " } pageInfo { hasNextPage endCursor } } }";
}

}  // namespace

LinearTracker::LinearTracker(tracking::TrackerApi::Wiring wiring,
                             const config::TrackerSettings& settings)
    : CarefulTracker{wiring, settings, settings.url, dialect_of(settings), settings.token} {}

LinearTracker::Answer<Json> LinearTracker::send(TrackerCall call, Deadline deadline) {
    auto asking = call;
    auto reply = co_await x_api.ask(std::move(asking), deadline);
    if (!reply)
        co_return reply.failure();
    if (auto failure = failure_in(*reply, call, x_api.dialect(), x_api.clock().now()))
        co_return std::move(*failure);
    if (!reply->ok())
        co_return x_api.failure_of(call, *reply);
    if (!member(reply->json(), "data").is_object())
        co_return tracking::in_the_dark(x_api.dialect(), call, "the answer holds no data",
                                        x_api.clock().now());
    co_return member(reply->json(), "data");
}

LinearTracker::Answer<Json> LinearTracker::ask(std::string name, std::string query, Json variables,
                                               Deadline deadline) {
    TrackerCall call{std::move(name), http::Method::post, std::string{}};
    call.body = Json{{"query", std::move(query)}, {"variables", std::move(variables)}}.dump();
    co_return co_await send(std::move(call), deadline);
}

LinearTracker::Answer<Json> LinearTracker::tell(std::string name, std::string query, Json variables,
                                                Deadline deadline) {
    TrackerCall call{std::move(name), http::Method::post, std::string{}};
    call.body = Json{{"query", std::move(query)}, {"variables", std::move(variables)}}.dump();
    call.repeating = Repeating::harmful;
    co_return co_await send(std::move(call), deadline);
}

LinearTracker::Answer<Json> LinearTracker::issue(std::string id, Deadline deadline) {
    Json variables{{"id", std::move(id)}};
    auto data =
        co_await ask("reading the ticket", query_of_issue(), std::move(variables), deadline);
    if (!data)
        co_return data;
    const auto& found = member(*data, "issue");
    if (!found.is_object() || http::flag_at(found, "trashed"))
        co_return Failure{FailureKind::not_found, x_api.dialect().title + ": it is deleted"};
    co_return found;
}

LinearTracker::Answer<TicketRead> LinearTracker::read(TicketRef ticket, Deadline deadline) {
    const auto found = co_await issue(std::move(ticket.id), deadline);
    if (!found)
        co_return found.failure();
    auto view = read_issue(*found, x_settings);
    if (!view)
        co_return Failure{FailureKind::not_found, x_api.dialect().title + ": it is deleted"};
    co_return TicketRead{std::move(*view)};
}

LinearTracker::Answer<ChangesRead> LinearTracker::read_changes(ReadChanges order,
                                                               Deadline deadline) {
    const tracking::ChangeCursor cursor{order.since, order.page};
    Json filter;
    filter["updatedAt"]["gte"] = tracking::in_seconds(cursor.since());
    filter["labels"]["name"]["eq"] = x_settings.label;
    Json variables{{"filter", std::move(filter)}, {"first", page_size}};
    if (!cursor.place().empty())
        variables["after"] = cursor.place();
    const auto data =
        co_await ask("reading what changed", query_of_changes(), std::move(variables), deadline);
    if (!data)
        co_return data.failure();
    ChangesRead changes;
    const auto& issues = member(*data, "issues");
    const auto& nodes = member(issues, "nodes");
    for (const auto& each : nodes) {
        if (auto view = read_issue(each, x_settings))
            changes.tickets.push_back(std::move(*view));
    }
    const auto& page = member(issues, "pageInfo");
    if (http::flag_at(page, "hasNextPage") && nodes.is_array() && !nodes.empty())
        changes.next = cursor.next(tracking::moment_at(nodes.back(), "updatedAt"),
                                   http::text_at(page, "endCursor"));
    co_return changes;
}

LinearTracker::Answer<Json> LinearTracker::user(std::string account, Deadline deadline) {
    auto any = Json::array();
    for (const auto* const key : {"email", "displayName", "name"}) {
        Json one;
        one[key]["eqIgnoreCase"] = account;
        any.push_back(std::move(one));
    }
    Json variables;
    variables["filter"]["or"] = std::move(any);
    const std::string query =
        "query($filter: UserFilter) { users(filter: $filter, first: 5) { nodes { id name "
        "displayName email active } } }";
    const auto data = co_await ask("looking somebody up", query, std::move(variables), deadline);
    if (!data)
        co_return data.failure();
    for (const auto& each : member(member(*data, "users"), "nodes")) {
        const auto& active = member(each, "active");
        if (!http::text_at(each, "id").empty() && !(active.is_boolean() && !active.get<bool>()))
            co_return each;
    }
    co_return Failure{FailureKind::not_found, "nobody in Linear is called \"" + account +
                                                  "\": name the e-mail address or the user name"};
}

LinearTracker::Answer<Json> LinearTracker::team(std::vector<std::string> labels,
                                                Deadline deadline) {
    const std::string query =
        "query($key: String!, $labels: [String!]) { teams(filter: { key: { eq: $key } }) { nodes { "
        "id name states { nodes { id name type position } } } } issueLabels(filter: { name: { in: "
        "$labels } }) { nodes { id name team { id } } } }";
    Json variables{{"key", x_settings.project}, {"labels", labels}};
    const auto data = co_await ask("reading the team", query, std::move(variables), deadline);
    if (!data)
        co_return data.failure();
    auto found = http::element(member(member(*data, "teams"), "nodes"), 0);
    if (!found.is_object())
        co_return Failure{FailureKind::not_found,
                          "there is no team " + x_settings.project + " that the key sees"};
    found["labels"] = member(*data, "issueLabels");
    co_return found;
}

LinearTracker::Answer<AccountFound> LinearTracker::find_account(std::string account,
                                                                Deadline deadline) {
    const auto found = co_await user(tracking::account_of(account), deadline);
    if (!found)
        co_return found.failure();
    co_return AccountFound{account_of(*found, x_settings),
                           std::string{http::text_at(*found, "name")}};
}

LinearTracker::Answer<std::string> LinearTracker::check(Deadline deadline) {
    std::vector<std::string> names{x_settings.label};
    const auto found = co_await team(std::move(names), deadline);
    if (!found && found.failure().kind == FailureKind::not_found)
        co_return Failure{FailureKind::rejected,
                          found.failure().detail + ": " + x_api.dialect().missing_advice};
    if (!found)
        co_return found.failure();
    std::vector<std::string> wrong;
    for (const auto& [severity, priority] : x_settings.severities) {
        if (priority.size() != 1 || priority < "0" || priority > "4")
            wrong.push_back("severities: " + severity + ": \"" + priority +
                            "\" is no priority of Linear: 1 is urgent, 4 is low, 0 is none");
    }
    const auto& states = member(member(*found, "states"), "nodes");
    std::vector<std::string> known;
    for (const auto& state : states)
        known.emplace_back(text_at(state, "name"));
    if (state_for(bot::core::event::WorkState::done, states, x_settings).empty())
        wrong.push_back(
            "the team has no state for what is done: make one, or name it under "
            "`statuses`");
    co_return co_await verdict(std::move(wrong), std::move(known), deadline);
}

}  // namespace adapters::linear
