#include "adapters/github/github_codec.hpp"
#include "adapters/github/github_tracker.hpp"
#include "adapters/tracking/change_cursor.hpp"
#include "adapters/tracking/ticket_wish.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace adapters::github {
namespace {

using bot::core::event::Instant;
using bot::core::event::TicketFiled;
using bot::core::outbox::FileTicket;
using bot::ports::Deadline;
using bot::ports::Failure;
using bot::ports::FailureKind;
using tracking::Repeating;
using tracking::TrackerCall;

constexpr int unprocessable = 422;

/// The issues of a list that hold the marker go before those found so far: lists come newest first.
void gather(const Json& list, std::string_view marker, std::vector<Json>& found) {
    for (const auto& issue : list) {
        if (issue.is_object() && !issue.contains("pull_request") && has_marker(issue, marker))
            found.insert(found.begin(), issue);
    }
}

bool reaches_back(const Json& list, Instant since) {
    return list.empty() || created_at(list.back()) < since;
}

}  // namespace

TicketFiled GithubTracker::filed(const FileTicket& order, const Json& issue) const {
    auto view = view_of(issue, x_settings).value_or(bot::core::event::TicketView{});
    auto lacks = tracking::left_out(order, view, title(), tracking::labels_of(order, x_settings),
                                    labels_in(issue));
    return {std::move(view), std::move(lacks)};
}

/// By the label, which the database knows at once. It is not there where we may not write labels;
/// then by the text of what is new.
GithubTracker::Answer<std::optional<TicketFiled>> GithubTracker::find(FileTicket order,
                                                                      Instant since,
                                                                      Deadline deadline) {
    std::vector<Json> found;
    const http::Fields by_label{
        {"state", "all"}, {"labels", order.marker}, {"sort", "created"}, {"direction", "desc"}};
    auto reply = co_await list(by_label, 1, deadline);
    if (!reply)
        co_return reply.failure();
    gather(reply->json(), order.marker, found);
    const http::Fields newest{{"state", "all"}, {"sort", "created"}, {"direction", "desc"}};
    const bool without_label = found.empty();
    for (int page = 1; without_label; ++page) {
        reply = co_await list(newest, page, deadline);
        if (!reply)
            co_return reply.failure();
        gather(reply->json(), order.marker, found);
        if (!tracking::has_next_page(reply->headers) || reaches_back(reply->json(), since))
            break;
    }
    std::optional<TicketFiled> oldest;
    if (!found.empty())
        oldest = filed(order, found.front());
    for (std::size_t at = 1; at < found.size(); ++at)
        oldest->left_out.push_back("there is a second one, " +
                                   std::string{http::text_at(found[at], "html_url")} +
                                   ": close it");
    co_return oldest;
}

GithubTracker::Answer<TicketFiled> GithubTracker::create(FileTicket order, Deadline deadline) {
    const auto labels = tracking::labels_of(order, x_settings);
    TrackerCall call{"filing the ticket", http::Method::post,
                     repository_path(x_settings.project) + "/issues"};
    call.body = new_issue(order, labels, order.owner);
    call.repeating = Repeating::harmful;
    auto reply = co_await ask(call, deadline);
    if (reply && reply->status == unprocessable && blames_owner(reply->json())) {
        call.body = new_issue(order, labels, "");
        reply = co_await ask(call, deadline);
    }
    if (!reply)
        co_return reply.failure();
    if (!reply->ok())
        co_return x_api.failure_of(call, *reply);
    if (!view_of(reply->json(), x_settings))
        co_return tracking::in_the_dark(x_api.dialect(), call, "the answer names no issue",
                                        x_api.clock().now());
    co_return filed(order, reply->json());
}

}  // namespace adapters::github
