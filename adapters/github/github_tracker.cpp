#include "adapters/github/github_tracker.hpp"

#include "adapters/github/github_codec.hpp"
#include "adapters/http/percent.hpp"
#include "adapters/tracking/change_cursor.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/ticket_wish.hpp"
#include "adapters/tracking/ticket_writing.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace adapters::github {
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

constexpr int refused_token = 401;

Failure no_such(const TicketRef& ticket) {
    return Failure{FailureKind::not_found, ticket.id + " is no issue of GitHub's"};
}

}  // namespace

GithubTracker::GithubTracker(tracking::TrackerApi::Wiring wiring, config::TrackerSettings settings)
    : CarefulTracker{wiring.clock, github_dialect(settings).settling},
      x_settings{std::move(settings)},
      x_api{wiring, x_settings.url, github_dialect(x_settings), x_settings.token} {
    if (!x_settings.app_id.empty())
        x_app.emplace(wiring, x_settings);
}

GithubTracker::Answer<GithubTracker::Reply> GithubTracker::ask(TrackerCall call,
                                                               Deadline deadline) {
    for (bool first = true;; first = false) {
        if (x_app) {
            auto token = co_await x_app->token(deadline);
            if (!token)
                co_return token.failure();
            x_api.use(std::move(*token));
        }
        auto reply = co_await x_api.ask(call, deadline);
        if (!x_app || !first || !reply || reply->status != refused_token)
            co_return reply;
        x_app->forget();
    }
}

GithubTracker::Answer<GithubTracker::Reply> GithubTracker::call(TrackerCall call,
                                                                Deadline deadline) {
    auto reply = co_await ask(call, deadline);
    if (reply && !reply->ok())
        co_return x_api.failure_of(call, *reply);
    co_return reply;
}

GithubTracker::Answer<GithubTracker::Reply> GithubTracker::list(http::Fields query, int page,
                                                                Deadline deadline) {
    TrackerCall order{"looking through the tickets", http::Method::get,
                      repository_path(x_settings.project) + "/issues"};
    order.query = std::move(query);
    order.query.emplace_back("per_page", "100");
    order.query.emplace_back("page", std::to_string(page));
    return call(std::move(order), deadline);
}

GithubTracker::Answer<TicketRead> GithubTracker::read(TicketRef ticket, Deadline deadline) {
    const auto path = issue_path(ticket.id);
    if (!path)
        co_return no_such(ticket);
    TrackerCall order{"reading " + ticket.id, http::Method::get, *path};
    auto reply = co_await call(std::move(order), deadline);
    if (!reply)
        co_return reply.failure();
    auto view = view_of(reply->json(), x_settings);
    if (!view)
        co_return no_such(ticket);
    view->ticket = std::move(ticket);
    co_return TicketRead{std::move(*view)};
}

GithubTracker::Answer<ChangesRead> GithubTracker::read_changes(bot::core::outbox::ReadChanges order,
                                                               Deadline deadline) {
    const tracking::ChangeCursor cursor{order.since, order.page};
    const http::Fields query{
        {"state", "all"},
        {"labels", x_settings.label},
        {"sort", "updated"},
        {"direction", "asc"},
        {"since", bot::core::event::to_rfc3339(cursor.since()).substr(0, 19) + "Z"}};
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

GithubTracker::Answer<Done> GithubTracker::change(TicketView is, tracking::TicketChange change,
                                                  Deadline deadline) {
    const auto path = issue_path(is.ticket.id);
    if (!path)
        co_return no_such(is.ticket);
    Json patch = Json::object();
    if (change.due) {
        TrackerCall reading{"reading " + is.ticket.id, http::Method::get, *path};
        auto reply = co_await call(std::move(reading), deadline);
        if (!reply)
            co_return reply.failure();
        std::string text{http::text_at(reply->json(), "body")};
        patch["body"] = with_due(std::move(text), *change.due);
    }
    if (change.state)
        put_state(patch, *change.state);
    if (change.owner) {
        patch["assignees"] = Json::array();
        if (!change.owner->empty())
            patch["assignees"].push_back(*change.owner);
    }
    TrackerCall order{"changing " + is.ticket.id, http::Method::patch, *path};
    order.body = http::to_text(patch);
    auto reply = co_await call(std::move(order), deadline);
    if (!reply)
        co_return reply.failure();
    co_return Done{};
}

GithubTracker::Answer<bool> GithubTracker::has_comment(TicketRef ticket, std::string marker,
                                                       Instant since, Deadline deadline) {
    const auto path = issue_path(ticket.id);
    for (int page = 1; path; ++page) {
        TrackerCall order{"reading comments of " + ticket.id, http::Method::get,
                          *path + "/comments"};
        order.query = {{"since", bot::core::event::to_rfc3339(since).substr(0, 19) + "Z"},
                       {"per_page", "100"},
                       {"page", std::to_string(page)}};
        auto reply = co_await call(std::move(order), deadline);
        if (!reply)
            co_return reply.failure();
        for (const auto& comment : reply->json()) {
            if (tracking::holds(http::text_at(comment, "body"), marker))
                co_return true;
        }
        if (!tracking::has_next_page(reply->headers))
            break;
    }
    co_return false;
}

GithubTracker::Answer<Done> GithubTracker::comment(TicketRef ticket, std::string text,
                                                   std::string marker, Deadline deadline) {
    const auto path = issue_path(ticket.id);
    if (!path)
        co_return no_such(ticket);
    TrackerCall order{"commenting on " + ticket.id, http::Method::post, *path + "/comments"};
    const Json body{{"body", tracking::ticket_text(tracking::Dialect::github, text,
                                                   tracking::reference_line(marker))}};
    order.body = http::to_text(body);
    order.repeating = Repeating::harmful;
    auto reply = co_await call(std::move(order), deadline);
    if (!reply)
        co_return reply.failure();
    co_return Done{};
}

GithubTracker::Answer<AccountFound> GithubTracker::find_account(std::string account,
                                                                Deadline deadline) {
    auto login = tracking::account_of(account);
    TrackerCall order{
        "looking for " + login, http::Method::get,
        repository_path(x_settings.project) + "/assignees/" + http::percent_encode(login)};
    auto reply = co_await call(std::move(order), deadline);
    if (!reply && reply.failure().kind == FailureKind::not_found)
        co_return Failure{FailureKind::not_found,
                          login + " is no account to which tickets can be given in " + title() +
                              ": check how it is written, and give it access there"};
    if (!reply)
        co_return reply.failure();
    co_return AccountFound{std::move(login), {}};
}

GithubTracker::Answer<std::string> GithubTracker::check(Deadline deadline) {
    TrackerCall order{"looking at the repository", http::Method::get,
                      repository_path(x_settings.project)};
    auto reply = co_await call(std::move(order), deadline);
    if (!reply && reply.failure().kind == FailureKind::not_found)
        co_return Failure{FailureKind::not_found,
                          "there is no repository " + x_settings.project +
                              ", or our token may not see it: check `project`, and the token's "
                              "access to it"};
    if (!reply)
        co_return reply.failure();
    std::vector<std::string> wrong;
    const auto& repository = reply->json();
    if (http::member(repository, "has_issues") == Json(false))
        wrong.push_back("issues are off: switch them on in the settings of " + x_settings.project);
    const auto& rights = http::member(repository, "permissions");
    const bool writes = http::flag_at(rights, "push") || http::flag_at(rights, "triage");
    if (x_app && !x_app->lacks().empty())
        wrong.push_back("our app lacks the right to " + x_app->lacks());
    if (!x_app && rights.is_object() && !writes)
        wrong.push_back("our token may file, but not set labels and owners: let it write in " +
                        x_settings.project);
    auto unknown = co_await tracking::unknown_people(*this, x_settings.people, deadline);
    if (!unknown)
        co_return unknown.failure();
    wrong.insert(wrong.end(), unknown->begin(), unknown->end());
    co_return tracking::verdict(title(), wrong);
}

}  // namespace adapters::github
