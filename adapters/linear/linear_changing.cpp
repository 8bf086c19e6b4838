#include "adapters/linear/linear_tracker.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/ticket_wish.hpp"
#include "adapters/tracking/ticket_writing.hpp"

#include <nlohmann/json.hpp>

#include <utility>

/// What is changed in Linear.
namespace adapters::linear {

using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using http::member;
using http::text_at;
using tracking::Dialect;
using tracking::TicketChange;

LinearTracker::Answer<Done> LinearTracker::change(TicketView is, TicketChange change,
                                                  Deadline deadline) {
    auto input = Json::object();
    if (change.state) {
        const std::vector<std::string> no_labels;
        const auto place = co_await team(no_labels, deadline);
        if (!place)
            co_return place.failure();
        const auto& states = member(member(*place, "states"), "nodes");
        input["stateId"] = state_for(*change.state, states, x_settings);
        if (input["stateId"] == "")
            co_return Failure{FailureKind::rejected,
                              "the team " + x_settings.project + " has no state that means \"" +
                                  std::string{bot::core::event::to_string(*change.state)} +
                                  "\": make one, or name it under `statuses`"};
    }
    if (change.owner && change.owner->empty()) {
        input["assigneeId"] = nullptr;
    } else if (change.owner) {
        const auto owner = co_await user(tracking::account_of(*change.owner), deadline);
        if (!owner)
            co_return tracking::refused_where_missing(owner.failure());
        input["assigneeId"] = text_at(*owner, "id");
    }
    if (change.due)
        input["dueDate"] = bot::core::event::to_date(*change.due);
    if (change.rewritten) {
        Json of{{"id", is.ticket.id}};
        const std::string query = "query($id: String!) { issue(id: $id) { description } }";
        const auto stands = co_await ask("reading the ticket", query, std::move(of), deadline);
        if (!stands)
            co_return stands.failure();
        put_words(input, *change.rewritten, text_at(member(*stands, "issue"), "description"));
    }
    Json variables{{"id", is.ticket.id}, {"input", std::move(input)}};
    const std::string mutation =
        "mutation($id: String!, $input: IssueUpdateInput!) { issueUpdate(id: $id, input: $input) "
        "{ success } }";
    const auto done = co_await ask("changing the ticket", mutation, std::move(variables), deadline);
    if (!done)
        co_return done.failure();
    if (!http::flag_at(member(*done, "issueUpdate"), "success"))
        co_return Failure{FailureKind::rejected,
                          x_api.dialect().title + ": Linear did not change it"};
    co_return Done{};
}

LinearTracker::Answer<bool> LinearTracker::has_comment(TicketRef, std::string marker, Instant,
                                                       Deadline deadline) {
    Json variables{{"id", id_for(marker)}};
    const std::string query = "query($id: String!) { comment(id: $id) { id } }";
    const auto data = co_await ask("reading a comment", query, std::move(variables), deadline);
    if (!data && data.failure().kind == FailureKind::not_found)
        co_return false;
    if (!data)
        co_return data.failure();
    co_return member(*data, "comment").is_object();
}

LinearTracker::Answer<Done> LinearTracker::comment(TicketRef ticket, std::string text,
                                                   std::string marker, Deadline deadline) {
    Json variables;
    variables["input"] = {
        {"id", id_for(marker)},
        {"issueId", ticket.id},
        {"body", tracking::ticket_text(Dialect::linear, text, tracking::reference_line(marker))}};
    const std::string mutation =
        "mutation($input: CommentCreateInput!) { commentCreate(input: $input) { success } }";
    const auto done = co_await tell("adding a comment", mutation, std::move(variables), deadline);
    if (!done)
        co_return done.failure();
    co_return Done{};
}

}  // namespace adapters::linear
