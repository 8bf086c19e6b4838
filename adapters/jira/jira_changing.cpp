#include "adapters/http/percent.hpp"
#include "adapters/jira/jira_tracker.hpp"
#include "adapters/jira/jira_transition.hpp"
#include "adapters/tracking/ticket_wish.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

/// What is changed in a ticket.
namespace adapters::jira {

using bot::core::event::WorkState;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using http::member;
using http::Method;
using tracking::Repeating;
using tracking::TicketChange;
using tracking::TrackerCall;

namespace {

std::string path_of(const std::string& id) {
    return "/issue/" + http::percent_encode(id);
}

}  // namespace

JiraTracker::Answer<Done> JiraTracker::edit(const std::string& id, const TicketChange& change,
                                            Deadline deadline) {
    auto fields = Json::object();
    if (change.owner && change.owner->empty()) {
        fields["assignee"] = nullptr;
    } else if (change.owner) {
        const auto owner = co_await user(tracking::account_of(*change.owner), deadline);
        if (!owner)
            co_return tracking::refused_where_missing(owner.failure());
        fields["assignee"] = assignee_of(user_id(*owner), x_settings);
    }
    if (change.due)
        fields["duedate"] = bot::core::event::to_date(*change.due);
    if (change.rewritten) {
        http::Fields query;
        query.emplace_back("fields", "description");
        const auto stands =
            co_await get("reading the ticket", path_of(id), std::move(query), deadline);
        if (!stands)
            co_return stands.failure();
        put_words(fields, *change.rewritten,
                  member(member(stands->json(), "fields"), "description"));
    }
    TrackerCall call{"changing the ticket", Method::put, path_of(id)};
    call.body = Json{{"fields", std::move(fields)}}.dump();
    const auto reply = co_await x_api.call(std::move(call), deadline);
    if (!reply)
        co_return reply.failure();
    co_return Done{};
}

/// A status cannot be set, only a step of the workflow be taken. Taken twice it would be refused,
/// or lead on, so it is looked before.
JiraTracker::Answer<Done> JiraTracker::step(const std::string& id, WorkState wanted,
                                            Deadline deadline) {
    http::Fields query;
    query.emplace_back("expand", "transitions.fields");
    const auto steps = co_await get("reading the transitions", path_of(id) + "/transitions",
                                    std::move(query), deadline);
    if (!steps)
        co_return steps.failure();
    const auto found = transition_to(wanted, member(steps->json(), "transitions"), x_settings);
    if (!found)
        co_return Failure{FailureKind::rejected,
                          x_api.dialect().title + ": the workflow has no step from here to \"" +
                              std::string{bot::core::event::to_string(wanted)} +
                              "\" that we may take: change it in Jira, or name the status under "
                              "`statuses`"};
    Json body{{"transition", {{"id", found->id}}}};
    if (!found->resolution.empty())
        body["fields"]["resolution"]["name"] = found->resolution;
    TrackerCall call{"changing the status", Method::post, path_of(id) + "/transitions"};
    call.body = body.dump();
    const auto reply = co_await x_api.call(std::move(call), deadline);
    if (!reply)
        co_return reply.failure();
    co_return Done{};
}

JiraTracker::Answer<Done> JiraTracker::change(TicketView is, TicketChange change,
                                              Deadline deadline) {
    const auto id = is.ticket.id;
    if (change.owner || change.due || change.rewritten) {
        const auto edited = co_await edit(id, change, deadline);
        if (!edited)
            co_return edited;
    }
    if (change.state)
        co_return co_await step(id, *change.state, deadline);
    co_return Done{};
}

JiraTracker::Answer<bool> JiraTracker::has_comment(TicketRef ticket, std::string marker, Instant,
                                                   Deadline deadline) {
    constexpr const char* most = "1000";
    http::Fields query;
    query.emplace_back("maxResults", most);
    query.emplace_back("orderBy", "-created");
    const auto reply = co_await get("reading the comments", path_of(ticket.id) + "/comment",
                                    std::move(query), deadline);
    if (!reply)
        co_return reply.failure();
    const auto& comments = member(reply->json(), "comments");
    co_return std::any_of(comments.begin(), comments.end(), [&](const Json& each) {
        return text_holds(member(each, "body"), marker);
    });
}

JiraTracker::Answer<Done> JiraTracker::comment(TicketRef ticket, std::string text,
                                               std::string marker, Deadline deadline) {
    TrackerCall call{"adding a comment", Method::post, path_of(ticket.id) + "/comment"};
    call.body = Json{{"body", text_of(text, marker)}}.dump();
    call.repeating = Repeating::harmful;
    const auto reply = co_await x_api.call(std::move(call), deadline);
    if (!reply)
        co_return reply.failure();
    co_return Done{};
}

}  // namespace adapters::jira
