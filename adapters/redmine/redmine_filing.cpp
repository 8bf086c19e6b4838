#include "adapters/http/percent.hpp"
#include "adapters/redmine/redmine_tracker.hpp"
#include "adapters/tracking/ticket_wish.hpp"
#include "bot/core/incident/incident.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

/// What is put into a Redmine.
namespace adapters::redmine {

using bot::core::event::TicketFiled;
using bot::ports::Failure;
using bot::ports::FailureKind;
using http::Method;
using tracking::Repeating;
using tracking::TrackerCall;

namespace {

constexpr int unprocessable = 422;

TrackerCall filing() {
    TrackerCall call{"filing the ticket", Method::post, "/issues.json"};
    call.repeating = Repeating::harmful;
    return call;
}

/// Whether one of the reasons begins with the field's name: "Due date must be greater than start
/// date". They are in the language of the account that we use.
bool names(const Json& refusal, std::string_view field) {
    const auto& reasons = http::member(refusal, "errors");
    return std::any_of(reasons.begin(), reasons.end(), [&](const Json& reason) {
        return http::text_in(reason).starts_with(field);
    });
}

}  // namespace

/// Whom and what it does not find is left out.
RedmineTracker::Answer<RedmineTracker::Wish> RedmineTracker::look_up(const FileTicket& order,
                                                                     Deadline deadline) {
    Wish wish;
    if (!order.owner.empty()) {
        auto owner = co_await x_directory.person(tracking::account_of(order.owner), deadline);
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

RedmineTracker::Answer<tracking::TrackerReply> RedmineTracker::post(const FileTicket& order,
                                                                    const Wish& wish,
                                                                    Deadline deadline) {
    Json issue{{"project_id", x_settings.project}};
    put_words(issue, order, {}, x_settings);
    if (!wish.owner.empty())
        issue["assigned_to_id"] = number_of(wish.owner);
    if (!wish.priority.empty())
        issue["priority_id"] = number_of(wish.priority);
    if (order.due)
        issue["due_date"] = bot::core::event::to_date(*order.due);
    if (x_settings.custom_field != 0)
        issue["custom_fields"] =
            Json::array({{{"id", x_settings.custom_field}, {"value", order.marker}}});
    auto call = filing();
    call.body = Json{{"issue", std::move(issue)}}.dump();
    co_return co_await x_api.ask(std::move(call), deadline);
}

/// What is not needed and was refused goes, or all of it where none of it is named. What it was,
/// in words: "the owner alice, the due date 2026-12-01".
std::string RedmineTracker::give_way(FileTicket& order, Wish& wish, const Json& refusal) {
    const bool none_named =
        !names(refusal, "Assignee") && !names(refusal, "Due date") && !names(refusal, "Priority");
    std::string all;
    const auto leave = [&](const std::string& what) {
        all.append(all.empty() ? "" : ", ").append(what);
    };
    if (!wish.owner.empty() && (none_named || names(refusal, "Assignee"))) {
        leave("the owner " + order.owner);
        wish.owner.clear();
    }
    if (order.due && (none_named || names(refusal, "Due date"))) {
        leave("the due date " + bot::core::event::to_date(*order.due));
        order.due.reset();
    }
    if (!wish.priority.empty() && (none_named || names(refusal, "Priority"))) {
        leave("the severity");
        wish.priority.clear();
    }
    return all;
}

/// Redmine refuses all for one field. The ticket is worth more than its fields.
RedmineTracker::Answer<TicketFiled> RedmineTracker::create(FileTicket order, Deadline deadline) {
    auto wish = co_await look_up(order, deadline);
    if (!wish)
        co_return wish.failure();
    const TrackerCall call = filing();
    auto reply = co_await post(order, *wish, deadline);
    while (reply && reply->status == unprocessable) {
        const auto left = give_way(order, *wish, reply->json());
        if (left.empty())
            break;
        wish->left_out.push_back(left + ": " + x_api.failure_of(call, *reply).detail);
        reply = co_await post(order, *wish, deadline);
    }
    if (!reply)
        co_return reply.failure();
    if (!reply->ok())
        co_return x_api.failure_of(call, *reply);
    auto made = read_issue(http::member(reply->json(), "issue"), x_settings.custom_field);
    if (!made)
        co_return tracking::in_the_dark(x_api.dialect(), call, "the answer holds no issue",
                                        x_api.clock().now());
    co_return co_await filed(std::move(*made), std::move(order), std::move(*wish), deadline);
}

RedmineTracker::Answer<TicketFiled> RedmineTracker::filed(RedmineIssue issue, FileTicket order,
                                                          Wish wish, Deadline deadline) {
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

}  // namespace adapters::redmine
