#include "adapters/http/percent.hpp"
#include "adapters/redmine/redmine_tracker.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/ticket_writing.hpp"
#include "bot/core/incident/incident.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

/// What is changed in a Redmine.
namespace adapters::redmine {

using bot::core::event::TicketRef;
using bot::core::event::WorkState;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using http::Method;
using tracking::Dialect;
using tracking::Repeating;
using tracking::TicketChange;
using tracking::TrackerCall;

namespace {

Dialect dialect_for(const config::TrackerSettings& settings) {
    return settings.formatting == config::TextFormatting::textile ? Dialect::redmine_textile
                                                                  : Dialect::redmine_markdown;
}

/// Labels, of which Redmine knows nothing, and by what the ticket is found again.
std::string last_lines(const bot::core::outbox::FileTicket& order) {
    std::string lines;
    for (const auto& label : order.labels)
        lines.append(lines.empty() ? "Labels: " : ", ").append(label);
    return lines.append(lines.empty() ? "" : "\n").append(tracking::reference_line(order.marker));
}

std::int64_t number(const std::string& digits) {
    return std::stoll(digits);
}

bool is_plain_refusal(const Failure& failure) {
    return failure.kind == FailureKind::rejected;
}

}  // namespace

/// Whom and what it does not find is left out; the ticket is worth more than its fields.
RedmineTracker::Answer<RedmineTracker::Wish> RedmineTracker::look_up(const FileTicket& order,
                                                                     Deadline deadline) {
    Wish wish;
    if (!order.owner.empty()) {
        auto owner = co_await x_directory.person(order.owner, deadline);
        if (owner)
            wish.owner = std::move(owner->id);
        else if (owner.failure().kind == FailureKind::not_found)
            wish.left_out.push_back("the owner: " + owner.failure().detail);
        else
            co_return owner.failure();
    }
    const std::string severity{bot::core::incident::to_string(order.severity)};
    const auto wanted = x_settings.severities.find(severity);
    if (wanted != x_settings.severities.end()) {
        auto priority = co_await x_directory.priority(wanted->second, deadline);
        if (priority)
            wish.priority = std::move(*priority);
        else if (priority.failure().kind == FailureKind::not_found)
            wish.left_out.push_back("the severity: " + priority.failure().detail);
        else
            co_return priority.failure();
    }
    co_return wish;
}

RedmineTracker::Answer<RedmineIssue> RedmineTracker::post(const FileTicket& order, const Wish& wish,
                                                          Deadline deadline) {
    const auto dialect = dialect_for(x_settings);
    Json issue{{"project_id", x_settings.project},
               {"subject", tracking::ticket_title(dialect, order.title)},
               {"description", tracking::ticket_text(dialect, order.body, last_lines(order))}};
    if (!wish.owner.empty())
        issue["assigned_to_id"] = number(wish.owner);
    if (!wish.priority.empty())
        issue["priority_id"] = number(wish.priority);
    if (order.due)
        issue["due_date"] = bot::core::event::to_date(*order.due);
    if (x_settings.custom_field != 0)
        issue["custom_fields"] =
            Json::array({{{"id", x_settings.custom_field}, {"value", order.marker}}});
    TrackerCall call{"filing the ticket", Method::post, "/issues.json"};
    call.body = Json{{"issue", std::move(issue)}}.dump();
    call.repeating = Repeating::harmful;
    auto reply = co_await x_api.call(call, deadline);
    if (!reply)
        co_return reply.failure();
    auto made = read_issue(http::member(reply->json(), "issue"), x_settings.custom_field);
    if (!made)
        co_return tracking::in_the_dark(x_api.dialect(), call, "the answer holds no issue",
                                        x_api.clock().now());
    co_return std::move(*made);
}

/// Redmine refuses all for one field, and says which in the language of its user. So what is not
/// needed goes at once.
RedmineTracker::Answer<RedmineTracker::TicketFiled> RedmineTracker::create(FileTicket order,
                                                                           Deadline deadline) {
    auto wish = co_await look_up(order, deadline);
    if (!wish)
        co_return wish.failure();
    auto made = co_await post(order, *wish, deadline);
    const bool has_more = !wish->owner.empty() || !wish->priority.empty() || order.due;
    if (!made && is_plain_refusal(made.failure()) && has_more) {
        const auto reason = made.failure();
        Wish bare;
        auto plain = order;
        plain.due.reset();
        made = co_await post(plain, bare, deadline);
        if (made)
            wish->left_out.push_back("Redmine said: " + reason.detail);
    }
    if (!made)
        co_return made.failure();
    co_return co_await filed(std::move(*made), std::move(order), std::move(*wish), deadline);
}

RedmineTracker::Answer<RedmineTracker::TicketFiled> RedmineTracker::filed(RedmineIssue issue,
                                                                          FileTicket order,
                                                                          Wish wish,
                                                                          Deadline deadline) {
    auto& left_out = wish.left_out;
    if (!wish.owner.empty() && issue.owner != wish.owner)
        left_out.push_back("the owner " + order.owner + " was not taken: a role of theirs in " +
                           x_settings.project +
                           " must allow issues to be assigned to them, and one of ours must allow "
                           "to edit issues");
    if (order.due && issue.due != order.due)
        left_out.push_back("the due date " + bot::core::event::to_date(*order.due) +
                           " was not taken: the tracker of " + x_settings.project +
                           " must have the field, and our role must be allowed to set it");
    if (!wish.priority.empty() && issue.priority != wish.priority)
        left_out.emplace_back("the severity was not taken: our role may not set the priority");
    if (x_settings.custom_field != 0 && issue.marker != order.marker)
        left_out.push_back("the field " + std::to_string(x_settings.custom_field) +
                           " (custom_field) was not taken: it must be a text field for the "
                           "project's tracker that our role may set");
    auto view = co_await view_of(std::move(issue), deadline);
    if (!view)
        co_return Failure{FailureKind::unknown_outcome, view.failure().detail,
                          view.failure().retry_at};
    TicketFiled filed;
    filed.ticket = std::move(*view);
    filed.left_out = std::move(left_out);
    co_return filed;
}

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
        issue["status_id"] = number(*status);
    }
    if (change.owner) {
        auto person = co_await x_directory.person(*change.owner, deadline);
        if (!person)
            co_return Failure{FailureKind::rejected, person.failure().detail};
        owner = person->id;
        issue["assigned_to_id"] = number(owner);
    }
    if (change.due)
        issue["due_date"] = bot::core::event::to_date(*change.due);
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
        tracking::ticket_text(dialect_for(x_settings), text, tracking::reference_line(marker));
    const Json issue{{"notes", notes}};
    co_return co_await put(std::move(ticket.id), issue, Repeating::harmful, "adding a note",
                           deadline);
}

}  // namespace adapters::redmine
