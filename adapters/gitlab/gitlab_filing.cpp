#include "adapters/gitlab/gitlab_codec.hpp"
#include "adapters/gitlab/gitlab_tracker.hpp"
#include "adapters/tracking/change_cursor.hpp"
#include "adapters/tracking/ticket_wish.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace adapters::gitlab {
namespace {

using bot::core::event::TicketFiled;
using bot::core::outbox::FileTicket;
using bot::ports::Deadline;
using tracking::Repeating;
using tracking::TrackerCall;

/// Those of a list that hold the marker, in its order.
void gather(const Json& list, std::string_view marker, std::vector<Json>& found) {
    for (const auto& issue : list) {
        if (has_marker(issue, marker))
            found.push_back(issue);
    }
}

}  // namespace

TicketFiled GitlabTracker::filed(const FileTicket& order, const Json& issue) const {
    auto view = view_of(issue, x_settings).value_or(bot::core::event::TicketView{});
    auto lacks = tracking::left_out(order, view, title(), tracking::labels_of(order, x_settings),
                                    labels_in(issue));
    return {std::move(view), std::move(lacks)};
}

/// By the label, which the database knows at once. It is not there where we may not write labels;
/// then by the text of what is new.
GitlabTracker::Answer<std::optional<TicketFiled>> GitlabTracker::find(FileTicket order,
                                                                      Instant since,
                                                                      Deadline deadline) {
    std::vector<Json> found;
    const http::Fields by_label{
        {"state", "all"}, {"labels", order.marker}, {"order_by", "created_at"}, {"sort", "asc"}};
    auto reply = co_await list(by_label, 1, deadline);
    if (!reply)
        co_return reply.failure();
    gather(reply->json(), order.marker, found);
    const http::Fields newest{{"state", "all"},
                              {"created_after", bot::core::event::to_rfc3339(since)},
                              {"order_by", "created_at"},
                              {"sort", "asc"}};
    const bool without_label = found.empty();
    for (int page = 1; without_label; ++page) {
        reply = co_await list(newest, page, deadline);
        if (!reply)
            co_return reply.failure();
        gather(reply->json(), order.marker, found);
        if (!tracking::has_next_page(reply->headers))
            break;
    }
    std::optional<TicketFiled> oldest;
    if (!found.empty())
        oldest = filed(order, found.front());
    for (std::size_t at = 1; at < found.size(); ++at)
        oldest->left_out.push_back("there is a second one, " +
                                   std::string{http::text_at(found[at], "web_url")} + ": close it");
    co_return oldest;
}

GitlabTracker::Answer<TicketFiled> GitlabTracker::create(FileTicket order, Deadline deadline) {
    const auto owner = co_await user(order.owner, deadline);
    if (!owner)
        co_return owner.failure();
    TrackerCall call{"filing the ticket", http::Method::post,
                     project_path(x_settings.project) + "/issues"};
    call.body = new_issue(order, tracking::labels_of(order, x_settings), *owner);
    call.repeating = Repeating::harmful;
    auto reply = co_await x_api.call(call, deadline);
    if (!reply)
        co_return reply.failure();
    if (!view_of(reply->json(), x_settings))
        co_return tracking::in_the_dark(x_api.dialect(), call, "the answer names no issue",
                                        x_api.clock().now());
    co_return filed(order, reply->json());
}

}  // namespace adapters::gitlab
