#include "adapters/tracking/forge_tracker.hpp"

#include "adapters/tracking/change_cursor.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/ticket_wish.hpp"
#include "adapters/tracking/tracker_moments.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace adapters::tracking {

using bot::core::event::ChangesRead;
using bot::core::event::TicketFiled;
using bot::core::event::TicketRead;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using http::text_at;

ForgeTracker::ForgeTracker(TrackerApi::Wiring wiring, const config::TrackerSettings& settings,
                           std::string base, TrackerDialect dialect, Forge forge)
    : CarefulTracker{wiring, settings, std::move(base), std::move(dialect), settings.token},
      x_forge{std::move(forge)} {}

ForgeTracker::Answer<TrackerReply> ForgeTracker::ask(TrackerCall call, Deadline deadline) {
    return x_api.ask(std::move(call), deadline);
}

ForgeTracker::Answer<TrackerReply> ForgeTracker::call(TrackerCall call, Deadline deadline) {
    auto reply = co_await ask(call, deadline);
    if (reply && !reply->ok())
        co_return x_api.failure_of(call, *reply);
    co_return reply;
}

ForgeTracker::Answer<TrackerReply> ForgeTracker::list(std::string name, std::string path,
                                                      http::Fields query, int page,
                                                      Deadline deadline) {
    TrackerCall order{std::move(name), http::Method::get, std::move(path)};
    order.query = std::move(query);
    order.query.emplace_back("per_page", "100");
    order.query.emplace_back("page", std::to_string(page));
    return call(std::move(order), deadline);
}

Failure ForgeTracker::no_such(const TicketRef& ticket) const {
    return Failure{FailureKind::not_found, ticket.id + " is no issue of " + title()};
}

ForgeTracker::Answer<TicketRead> ForgeTracker::read(TicketRef ticket, Deadline deadline) {
    const auto path = x_forge.path_of(ticket.id);
    if (!path)
        co_return no_such(ticket);
    TrackerCall order{"reading " + ticket.id, http::Method::get, *path};
    auto reply = co_await call(std::move(order), deadline);
    if (!reply)
        co_return reply.failure();
    auto view = x_forge.view_of(reply->json(), x_settings);
    if (!view)
        co_return no_such(ticket);
    view->ticket = std::move(ticket);
    co_return TicketRead{std::move(*view)};
}

/// A page may hold nothing of ours and is still no end: GitHub's lists have pull requests in them.
ForgeTracker::Answer<ChangesRead> ForgeTracker::read_changes(ReadChanges order, Deadline deadline) {
    const ChangeCursor cursor{order.since, order.page};
    auto query = x_forge.by_change;
    query.emplace_back("labels", x_settings.label);
    query.emplace_back(x_forge.changed_since, in_seconds(cursor.since()));
    auto reply = co_await list("looking for changes", x_forge.issues, std::move(query),
                               cursor.page(), deadline);
    if (!reply)
        co_return reply.failure();
    ChangesRead read;
    for (const auto& issue : reply->json()) {
        if (auto view = x_forge.view_of(issue, x_settings))
            read.tickets.push_back(std::move(*view));
    }
    const auto& all = reply->json();
    if (has_next_page(reply->headers) && all.is_array() && !all.empty())
        read.next = cursor.next(moment_at(all.back(), "updated_at"));
    co_return read;
}

bool ForgeTracker::has_marker(const Json& issue, std::string_view marker) const {
    const auto labels = x_forge.labels_in(issue);
    return std::find(labels.begin(), labels.end(), marker) != labels.end() ||
           holds(text_at(issue, x_forge.text), marker);
}

TicketFiled ForgeTracker::filed(const FileTicket& order, const Json& issue) const {
    auto view = x_forge.view_of(issue, x_settings).value_or(TicketView{});
    auto lacks =
        left_out(order, view, title(), labels_of(order, x_settings), x_forge.labels_in(issue));
    return {std::move(view), std::move(lacks)};
}

void ForgeTracker::gather(const FileTicket& order, const Json& issues,
                          std::vector<TicketFiled>& found) const {
    for (const auto& issue : issues) {
        if (x_forge.view_of(issue, x_settings) && has_marker(issue, order.marker))
            found.push_back(filed(order, issue));
    }
}

/// By the label, which the database knows at once. It is not there where we may not write labels;
/// then by the text of what is new.
ForgeTracker::Answer<std::vector<TicketFiled>> ForgeTracker::find(FileTicket order, Instant since,
                                                                  Deadline deadline) {
    std::vector<TicketFiled> found;
    auto by_label = x_forge.by_making;
    by_label.emplace_back("labels", order.marker);
    const std::string looking = "looking through the tickets";
    auto reply = co_await list(looking, x_forge.issues, std::move(by_label), 1, deadline);
    if (!reply)
        co_return reply.failure();
    gather(order, reply->json(), found);
    auto newest = x_forge.by_making;
    newest.emplace_back(x_forge.made_since, in_seconds(since));
    bool more = found.empty();
    for (int page = 1; more; ++page) {
        reply = co_await list(looking, x_forge.issues, newest, page, deadline);
        if (!reply)
            co_return reply.failure();
        gather(order, reply->json(), found);
        more = has_next_page(reply->headers);
    }
    co_return found;
}

bot::ports::Result<TicketFiled> ForgeTracker::made(const FileTicket& order, const TrackerCall& call,
                                                   const Reply& reply) const {
    if (!reply.ok())
        return x_api.failure_of(call, reply);
    if (!x_forge.view_of(reply.json(), x_settings))
        return in_the_dark(x_api.dialect(), call, "the answer names no issue", x_api.clock().now());
    return filed(order, reply.json());
}

ForgeTracker::Answer<bool> ForgeTracker::has_comment(TicketRef ticket, std::string marker,
                                                     Instant since, Deadline deadline) {
    const auto path = x_forge.path_of(ticket.id);
    auto query = x_forge.by_saying;
    const bool newest_first = x_forge.said_since.empty();
    if (!newest_first)
        query.emplace_back(x_forge.said_since, in_seconds(since));
    bool more = path.has_value();
    for (int page = 1; more; ++page) {
        auto reply = co_await list("reading comments of " + ticket.id, *path + x_forge.comments,
                                   query, page, deadline);
        if (!reply)
            co_return reply.failure();
        const auto& all = reply->json();
        for (const auto& comment : all) {
            if (holds(text_at(comment, "body"), marker))
                co_return true;
        }
        more = has_next_page(reply->headers) && all.is_array() && !all.empty() &&
               !(newest_first && moment_at(all.back(), "created_at") < since);
    }
    co_return false;
}

ForgeTracker::Answer<Done> ForgeTracker::comment(TicketRef ticket, std::string text,
                                                 std::string marker, Deadline deadline) {
    const auto path = x_forge.path_of(ticket.id);
    if (!path)
        co_return no_such(ticket);
    TrackerCall order{"commenting on " + ticket.id, http::Method::post, *path + x_forge.comments};
    order.body =
        http::to_text(Json{{"body", ticket_text(x_forge.markup, text, reference_line(marker))}});
    order.repeating = Repeating::harmful;
    auto reply = co_await call(std::move(order), deadline);
    if (!reply)
        co_return reply.failure();
    co_return Done{};
}

}  // namespace adapters::tracking
