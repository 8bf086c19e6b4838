#include "adapters/gitlab/gitlab_tracker.hpp"

#include "adapters/gitlab/gitlab_codec.hpp"
#include "adapters/tracking/change_cursor.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/ticket_wish.hpp"
#include "adapters/tracking/ticket_writing.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace adapters::gitlab {
namespace {

using bot::core::event::AccountFound;
using bot::core::event::ChangesRead;
using bot::core::event::TicketRead;
using bot::core::event::TicketRef;
using bot::core::event::TicketView;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using tracking::Repeating;
using tracking::TrackerCall;

Failure no_such(const TicketRef& ticket) {
    return Failure{FailureKind::not_found, ticket.id + " is no issue of GitLab's"};
}

}  // namespace

GitlabTracker::GitlabTracker(tracking::TrackerApi::Wiring wiring, config::TrackerSettings settings)
    : CarefulTracker{wiring.clock, gitlab_dialect(settings).settling},
      x_settings{std::move(settings)},
      x_api{wiring, api_base(x_settings.url), gitlab_dialect(x_settings), x_settings.token} {}

GitlabTracker::Answer<GitlabTracker::Reply> GitlabTracker::list(http::Fields query, int page,
                                                                Deadline deadline) {
    TrackerCall order{"looking through the tickets", http::Method::get,
                      project_path(x_settings.project) + "/issues"};
    order.query = std::move(query);
    order.query.emplace_back("per_page", "100");
    order.query.emplace_back("page", std::to_string(page));
    return x_api.call(std::move(order), deadline);
}

GitlabTracker::Answer<std::int64_t> GitlabTracker::user(std::string name, Deadline deadline) {
    if (name.empty())
        co_return std::int64_t{0};
    TrackerCall order{"looking for " + name, http::Method::get, "/users"};
    order.query = {{"username", name}};
    auto reply = co_await x_api.call(std::move(order), deadline);
    if (!reply)
        co_return reply.failure();
    co_return http::number_at(http::element(reply->json(), 0), "id");
}

GitlabTracker::Answer<TicketRead> GitlabTracker::read(TicketRef ticket, Deadline deadline) {
    const auto path = issue_path(ticket.id);
    if (!path)
        co_return no_such(ticket);
    TrackerCall order{"reading " + ticket.id, http::Method::get, *path};
    auto reply = co_await x_api.call(std::move(order), deadline);
    if (!reply)
        co_return reply.failure();
    auto view = view_of(reply->json(), x_settings);
    if (!view)
        co_return no_such(ticket);
    co_return TicketRead{std::move(*view)};
}

GitlabTracker::Answer<ChangesRead> GitlabTracker::read_changes(bot::core::outbox::ReadChanges order,
                                                               Deadline deadline) {
    const tracking::ChangeCursor cursor{order.since, order.page};
    const http::Fields query{{"state", "all"},
                             {"labels", x_settings.label},
                             {"order_by", "updated_at"},
                             {"sort", "asc"},
                             {"updated_after", bot::core::event::to_rfc3339(cursor.since())}};
    auto reply = co_await list(query, cursor.page(), deadline);
    if (!reply)
        co_return reply.failure();
    ChangesRead read;
    for (const auto& issue : reply->json()) {
        if (auto view = view_of(issue, x_settings))
            read.tickets.push_back(std::move(*view));
    }
    if (tracking::has_next_page(reply->headers) && !read.tickets.empty())
        read.next = cursor.next(read.tickets.back().updated);
    co_return read;
}

GitlabTracker::Answer<Done> GitlabTracker::change(TicketView is, tracking::TicketChange change,
                                                  Deadline deadline) {
    const auto path = issue_path(is.ticket.id);
    if (!path)
        co_return no_such(is.ticket);
    auto owner = co_await user(change.owner.value_or(""), deadline);
    if (!owner)
        co_return owner.failure();
    const bool has_name = change.owner && !change.owner->empty();
    if (has_name && *owner == 0)
        co_return Failure{FailureKind::rejected, *change.owner + " is no user of " + title() +
                                                     ": check how the name is written"};
    TrackerCall order{"changing " + is.key, http::Method::put, *path};
    order.body = changed_issue(change, *owner);
    auto reply = co_await x_api.call(std::move(order), deadline);
    if (!reply)
        co_return reply.failure();
    co_return Done{};
}

GitlabTracker::Answer<bool> GitlabTracker::has_comment(TicketRef ticket, std::string marker,
                                                       Instant since, Deadline deadline) {
    const auto path = issue_path(ticket.id);
    for (int page = 1; path; ++page) {
        TrackerCall order{"reading comments of " + ticket.id, http::Method::get, *path + "/notes"};
        order.query = {{"order_by", "created_at"},
                       {"sort", "desc"},
                       {"per_page", "100"},
                       {"page", std::to_string(page)}};
        auto reply = co_await x_api.call(std::move(order), deadline);
        if (!reply)
            co_return reply.failure();
        bool reaches_back = false;
        for (const auto& note : reply->json()) {
            if (tracking::holds(http::text_at(note, "body"), marker))
                co_return true;
            reaches_back = reaches_back || created_at(note) < since;
        }
        if (reaches_back || !tracking::has_next_page(reply->headers))
            break;
    }
    co_return false;
}

GitlabTracker::Answer<Done> GitlabTracker::comment(TicketRef ticket, std::string text,
                                                   std::string marker, Deadline deadline) {
    const auto path = issue_path(ticket.id);
    if (!path)
        co_return no_such(ticket);
    TrackerCall order{"commenting on " + ticket.id, http::Method::post, *path + "/notes"};
    const Json body{{"body", tracking::ticket_text(tracking::Dialect::gitlab, text,
                                                   tracking::reference_line(marker))}};
    order.body = http::to_text(body);
    order.repeating = Repeating::harmful;
    auto reply = co_await x_api.call(std::move(order), deadline);
    if (!reply)
        co_return reply.failure();
    co_return Done{};
}

GitlabTracker::Answer<AccountFound> GitlabTracker::find_account(std::string account,
                                                                Deadline deadline) {
    auto name = tracking::account_of(account);
    const auto number = co_await user(name, deadline);
    if (!number)
        co_return number.failure();
    Failure unknown{FailureKind::not_found, name + " is no user to whom tickets can be given in " +
                                                title() +
                                                ": check how the name is written, and make them a "
                                                "member there"};
    if (*number == 0)
        co_return unknown;
    TrackerCall order{"looking for " + name, http::Method::get,
                      project_path(x_settings.project) + "/members/all/" + std::to_string(*number)};
    auto reply = co_await x_api.call(std::move(order), deadline);
    if (!reply && reply.failure().kind == FailureKind::not_found)
        co_return unknown;
    if (!reply)
        co_return reply.failure();
    co_return AccountFound{std::move(name), std::string{http::text_at(reply->json(), "name")}};
}

/// GitLab 15.5 and later tell a token about itself.
GitlabTracker::Answer<std::string> GitlabTracker::scope_fault(Deadline deadline) {
    TrackerCall order{"looking at the token", http::Method::get, "/personal_access_tokens/self"};
    auto reply = co_await x_api.call(std::move(order), deadline);
    if (!reply)
        co_return std::string{};
    const auto& scopes = http::member(reply->json(), "scopes");
    bool may_write = !scopes.is_array();
    for (const auto& scope : scopes)
        may_write = may_write || http::text_in(scope) == "api";
    co_return std::string{may_write ? "" : "our token lacks the scope `api`: make one that has it"};
}

GitlabTracker::Answer<std::string> GitlabTracker::check(Deadline deadline) {
    TrackerCall order{"looking at the project", http::Method::get,
                      project_path(x_settings.project)};
    auto reply = co_await x_api.call(std::move(order), deadline);
    if (!reply && reply.failure().kind == FailureKind::not_found)
        co_return Failure{FailureKind::not_found,
                          "there is no project " + x_settings.project +
                              ", or our token may not see it: check `project`, and make the "
                              "token's user a member"};
    if (!reply)
        co_return reply.failure();
    auto wrong = faults_of(reply->json());
    auto scope = co_await scope_fault(deadline);
    if (scope && !scope->empty())
        wrong.push_back(*scope);
    auto unknown = co_await tracking::unknown_people(*this, x_settings.people, deadline);
    if (!unknown)
        co_return unknown.failure();
    wrong.insert(wrong.end(), unknown->begin(), unknown->end());
    co_return tracking::verdict(title(), wrong);
}

}  // namespace adapters::gitlab
