#include "adapters/redmine/redmine_tracker.hpp"

#include "adapters/http/percent.hpp"
#include "adapters/tracking/change_cursor.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/ticket_wish.hpp"
#include "adapters/tracking/tracker_moments.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace adapters::redmine {

using bot::core::event::AccountFound;
using bot::core::event::ChangesRead;
using bot::core::event::TicketFiled;
using bot::core::event::TicketRead;
using bot::core::event::TicketView;
using bot::core::event::WorkState;
using bot::ports::Failure;
using bot::ports::FailureKind;
using http::Method;
using tracking::Repeating;
using tracking::TicketChange;
using tracking::TrackerCall;

namespace {

constexpr std::size_t page_size = 100;
/// Issues that our account made between a try and the look for it.
constexpr std::size_t most_pages = 10;

http::Fields newest_of_ours(std::size_t page) {
    return {{"author_id", "me"},
            {"status_id", "*"},
            {"sort", "created_on:desc"},
            {"limit", std::to_string(page_size)},
            {"offset", std::to_string(page * page_size)}};
}

}  // namespace

RedmineTracker::RedmineTracker(tracking::TrackerApi::Wiring wiring,
                               const config::TrackerSettings& settings)
    : CarefulTracker{wiring, settings, settings.url, dialect_of(settings), settings.token},
      x_directory{x_api, x_settings} {}

RedmineTracker::Answer<RedmineIssue> RedmineTracker::get(std::string id, std::string include,
                                                         Deadline deadline) {
    TrackerCall call{"reading the ticket", Method::get,
                     "/issues/" + http::percent_encode(id) + ".json"};
    if (!include.empty())
        call.query.emplace_back("include", std::move(include));
    auto reply = co_await x_api.call(std::move(call), deadline);
    if (!reply)
        co_return reply.failure();
    auto issue = read_issue(http::member(reply->json(), "issue"), x_settings.custom_field);
    if (!issue)
        co_return Failure{FailureKind::transient, "Redmine's answer holds no issue"};
    co_return std::move(*issue);
}

RedmineTracker::Answer<std::vector<RedmineIssue>> RedmineTracker::list(http::Fields query,
                                                                       Deadline deadline) {
    TrackerCall call{"reading the tickets", Method::get, "/issues.json"};
    call.query = std::move(query);
    auto reply = co_await x_api.call(std::move(call), deadline);
    if (!reply)
        co_return reply.failure();
    co_return read_issues(reply->json(), x_settings.custom_field);
}

RedmineTracker::Answer<TicketView> RedmineTracker::view_of(RedmineIssue issue, Deadline deadline) {
    const auto statuses = co_await x_directory.statuses(issue.status, deadline);
    if (!statuses)
        co_return statuses.failure();
    auto owner = co_await x_directory.account_of(issue.owner, issue.owner_name, deadline);
    if (!owner)
        co_return owner.failure();
    TicketView view;
    view.ticket = TicketRef{x_settings.name, issue.id};
    view.key = x_settings.project + "#" + issue.id;
    view.url = x_settings.url + "/issues/" + issue.id;
    const auto status =
        std::find_if(statuses->begin(), statuses->end(),
                     [&](const RedmineStatus& each) { return each.id == issue.status; });
    view.state = status == statuses->end() ? WorkState::open : state_of(*status, x_settings);
    view.state_name = std::move(issue.status_name);
    view.owner = std::move(*owner);
    view.due = issue.due;
    view.updated = issue.updated;
    co_return view;
}

RedmineTracker::Answer<TicketRead> RedmineTracker::read(TicketRef ticket, Deadline deadline) {
    auto issue = co_await get(std::move(ticket.id), std::string{}, deadline);
    if (!issue)
        co_return issue.failure();
    auto view = co_await view_of(std::move(*issue), deadline);
    if (!view)
        co_return view.failure();
    co_return TicketRead{std::move(*view)};
}

RedmineTracker::Answer<ChangesRead> RedmineTracker::read_changes(ReadChanges order,
                                                                 Deadline deadline) {
    const tracking::ChangeCursor cursor{order.since, order.page};
    const auto offset = static_cast<std::size_t>(cursor.page() - 1) * page_size;
    TrackerCall call{"reading what changed", Method::get, "/issues.json"};
    call.query = {{"author_id", "me"},
                  {"status_id", "*"},
                  {"sort", "updated_on"},
                  {"updated_on", ">=" + tracking::in_seconds(cursor.since())},
                  {"limit", std::to_string(page_size)},
                  {"offset", std::to_string(offset)}};
    auto reply = co_await x_api.call(std::move(call), deadline);
    if (!reply)
        co_return reply.failure();
    auto issues = read_issues(reply->json(), x_settings.custom_field);
    ChangesRead changes;
    for (std::size_t i = 0; i < issues.size(); ++i) {
        auto view = co_await view_of(issues[i], deadline);
        if (!view)
            co_return view.failure();
        changes.tickets.push_back(std::move(*view));
    }
    const auto seen = static_cast<std::int64_t>(offset + page_size);
    if (!issues.empty() && http::number_at(reply->json(), "total_count") > seen)
        changes.next = cursor.next(issues.back().updated);
    co_return changes;
}

RedmineTracker::Answer<AccountFound> RedmineTracker::find_account(std::string account,
                                                                  Deadline deadline) {
    auto person = co_await x_directory.person(tracking::account_of(account), deadline);
    if (!person)
        co_return person.failure();
    co_return AccountFound{std::move(person->account), std::move(person->name)};
}

bool RedmineTracker::is_ours(const RedmineIssue& issue, std::string_view marker) const {
    return issue.marker == marker || tracking::holds(issue.description, marker);
}

RedmineTracker::Answer<bool> RedmineTracker::has_comment(TicketRef ticket, std::string marker,
                                                         Instant, Deadline deadline) {
    const auto issue = co_await get(std::move(ticket.id), "journals", deadline);
    if (!issue)
        co_return issue.failure();
    const auto& notes = issue->notes;
    co_return std::any_of(notes.begin(), notes.end(),
                          [&](const std::string& note) { return tracking::holds(note, marker); });
}

/// The custom field is asked first, where there is one; a Redmine that does not filter by it
/// ignores the question. What our account made last is looked through in any case.
RedmineTracker::Answer<std::vector<TicketFiled>> RedmineTracker::find(FileTicket order,
                                                                      Instant since,
                                                                      Deadline deadline) {
    std::vector<RedmineIssue> ours;
    bool older = false;
    const auto take = [&](std::vector<RedmineIssue>& page) {
        for (auto& issue : page) {
            older = older || issue.created < since;
            if (is_ours(issue, order.marker))
                ours.push_back(std::move(issue));
        }
    };
    if (x_settings.custom_field != 0) {
        http::Fields query{{"status_id", "*"}, {"sort", "created_on"}};
        query.emplace_back("cf_" + std::to_string(x_settings.custom_field), order.marker);
        auto page = co_await list(std::move(query), deadline);
        if (!page)
            co_return page.failure();
        take(*page);
    }
    older = !ours.empty();
    for (std::size_t at = 0; at < most_pages && !older; ++at) {
        auto query = newest_of_ours(at);
        auto page = co_await list(std::move(query), deadline);
        if (!page)
            co_return page.failure();
        take(*page);
        older = older || page->empty();
    }
    std::sort(ours.begin(), ours.end(), [](const auto& one, const auto& other) {
        return number_of(one.id) < number_of(other.id);
    });
    std::vector<TicketFiled> found;
    if (ours.empty())
        co_return found;
    const auto wish = co_await look_up(order, deadline);
    if (!wish)
        co_return wish.failure();
    for (std::size_t at = 0; at < ours.size(); ++at) {
        auto one = co_await filed(ours[at], order, *wish, deadline);
        if (!one)
            co_return one.failure();
        found.push_back(std::move(*one));
    }
    co_return found;
}

}  // namespace adapters::redmine
