#include "adapters/http/percent.hpp"
#include "adapters/redmine/redmine_tracker.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/ticket_wish.hpp"
#include "adapters/tracking/ticket_writing.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

/// What is changed in a ticket.
namespace adapters::redmine {

using bot::core::event::WorkState;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using http::Method;
using tracking::Repeating;
using tracking::TicketChange;
using tracking::TrackerCall;

/// The first status with this meaning that the workflow lets us set.
RedmineTracker::Answer<std::string> RedmineTracker::status_for(std::string id, WorkState state,
                                                               Deadline deadline) {
    const auto issue = co_await get(std::move(id), "allowed_statuses", deadline);
    if (!issue)
        co_return issue.failure();
    const auto all = co_await x_directory.statuses(issue->status, deadline);
    if (!all)
        co_return all.failure();
    // Older ones do not say which are allowed.
    const auto& allowed = issue->statuses;
    const auto fits = [&](const RedmineStatus& status) {
        return state_of(status, x_settings) == state &&
               (allowed.empty() ||
                std::find(allowed.begin(), allowed.end(), status.id) != allowed.end());
    };
    const auto found = std::find_if(all->begin(), all->end(), fits);
    if (found != all->end())
        co_return found->id;
    co_return Failure{FailureKind::rejected, "the workflow of " + x_settings.project +
                                                 " lets our role set no status that means \"" +
                                                 std::string{bot::core::event::to_string(state)} +
                                                 "\": allow one, or name it under `statuses`"};
}

RedmineTracker::Answer<Done> RedmineTracker::put(std::string id, const Json& issue,
                                                 Repeating repeating, const char* what,
                                                 Deadline deadline) {
    TrackerCall call{what, Method::put, "/issues/" + http::percent_encode(id) + ".json"};
    call.body = Json{{"issue", issue}}.dump();
    call.repeating = repeating;
    auto reply = co_await x_api.call(std::move(call), deadline);
    if (!reply)
        co_return reply.failure();
    co_return Done{};
}

/// A status that the workflow refuses, and any field that we may not set, is dropped without a
/// word: so it is looked what came of it.
RedmineTracker::Answer<Done> RedmineTracker::change(TicketView is, TicketChange change,
                                                    Deadline deadline) {
    const auto id = is.ticket.id;
    auto issue = Json::object();
    std::string owner;
    if (change.state) {
        auto status = co_await status_for(id, *change.state, deadline);
        if (!status)
            co_return status.failure();
        issue["status_id"] = number_of(*status);
    }
    if (change.owner && change.owner->empty()) {
        issue["assigned_to_id"] = "";
    } else if (change.owner) {
        auto person = co_await x_directory.person(tracking::account_of(*change.owner), deadline);
        if (!person)
            co_return tracking::refused_where_missing(person.failure());
        owner = person->id;
        issue["assigned_to_id"] = number_of(owner);
    }
    if (change.due)
        issue["due_date"] = bot::core::event::to_date(*change.due);
    if (change.rewritten) {
        const auto stands = co_await get(id, std::string{}, deadline);
        if (!stands)
            co_return stands.failure();
        put_words(issue, *change.rewritten, stands->description, x_settings);
    }
    const auto done = co_await put(id, issue, Repeating::harmless, "changing the ticket", deadline);
    if (!done)
        co_return done;
    const auto now = co_await get(id, std::string{}, deadline);
    if (!now)
        co_return now.failure();
    std::string refused;
    if (change.state && now->status != std::to_string(issue["status_id"].get<std::int64_t>()))
        refused += " the status";
    if (change.owner && now->owner != owner)
        refused += " the owner";
    if (change.due && now->due != change.due)
        refused += " the due date";
    if (!refused.empty())
        co_return Failure{FailureKind::rejected,
                          x_settings.project + ": Redmine did not take" + refused +
                              ": our role or the workflow does not allow it"};
    co_return Done{};
}

RedmineTracker::Answer<Done> RedmineTracker::comment(TicketRef ticket, std::string text,
                                                     std::string marker, Deadline deadline) {
    const auto notes =
        tracking::ticket_text(text_dialect_of(x_settings), text, tracking::reference_line(marker));
    const Json issue{{"notes", notes}};
    co_return co_await put(std::move(ticket.id), issue, Repeating::harmful, "adding a note",
                           deadline);
}

}  // namespace adapters::redmine
