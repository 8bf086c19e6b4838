#include "adapters/tracking/careful_tracker.hpp"

#include "adapters/http/header_list.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/ticket_wish.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace adapters::tracking {
namespace {

using bot::core::event::WorkState;
using bot::ports::Failure;
using bot::ports::FailureKind;

/// How far a tracker's clock may be behind ours.
constexpr std::chrono::minutes clock_skew{10};

/// Where somebody is to be taken off, their name may be one that is hidden from us.
bool owner_differs(const bot::core::event::TicketView& is, const std::string& wanted,
                   const std::string& former) {
    const auto owners = owners_of(is);
    if (wanted.empty())
        return !former.empty() && !owners.empty();
    return !has_word(owners, wanted) ||
           (!http::same_word(former, wanted) && has_word(owners, former));
}

/// Nothing was asked for but the place to file in: that is what is not there.
Failure no_place(Failure failure, const TrackerDialect& dialect) {
    if (failure.kind == FailureKind::not_found)
        failure.detail.append(": ").append(dialect.missing_advice);
    return refused_where_missing(std::move(failure));
}

}  // namespace

/// A ticket that is worked on is open.
bool CarefulTracker::is_so(const TicketView& is, WorkState wanted) const {
    return is.state == wanted || (is.state == WorkState::in_progress && wanted == WorkState::open);
}

TicketChange CarefulTracker::difference(const TicketView& is, const AmendTicket& order) const {
    TicketChange change;
    const bool closed = is.state == WorkState::done || is.state == WorkState::cancelled;
    if (order.state && !(order.while_open && closed) && !is_so(is, *order.state))
        change.state = order.state;
    change.former = order.former;
    if (order.owner && owner_differs(is, *order.owner, order.former))
        change.owner = order.owner;
    if (order.due && is.due != order.due)
        change.due = order.due;
    change.rewritten = order.rewritten;
    return change;
}

Failure refused_where_missing(Failure failure) {
    if (failure.kind == FailureKind::not_found)
        failure.kind = FailureKind::rejected;
    return failure;
}

CarefulTracker::CarefulTracker(TrackerApi::Wiring wiring, const config::TrackerSettings& settings,
                               std::string base, TrackerDialect dialect, config::Secret credential)
    : x_settings{settings},
      x_api{wiring, std::move(base), std::move(dialect), std::move(credential)} {}

/// What an earlier try sent may show late: it was worked on until that try was over, and an index
/// lags behind. That we only looked leaves nothing new in doubt.
CarefulTracker::Answer<bot::core::event::TicketFiled> CarefulTracker::file(FileTicket order,
                                                                           Attempt attempt,
                                                                           Deadline deadline) {
    if (attempt.repeated) {
        auto found = co_await find(order, attempt.first_try - clock_skew, deadline);
        if (!found)
            co_return no_place(found.failure(), x_api.dialect());
        if (!found->empty()) {
            auto oldest = std::move(found->front());
            for (std::size_t at = 1; at < found->size(); ++at)
                oldest.left_out.push_back("there is a second one, " + (*found)[at].ticket.url +
                                          ": close it");
            co_return oldest;
        }
        const auto shows_at = attempt.last_over + x_api.dialect().settling;
        if (x_api.clock().now() < shows_at)
            co_return Failure{FailureKind::transient,
                              "an earlier try may not show yet in " + order.tracker, shows_at};
    }
    auto filed = co_await create(std::move(order), deadline);
    if (!filed)
        co_return no_place(filed.failure(), x_api.dialect());
    co_return filed;
}

CarefulTracker::Answer<bot::ports::Done> CarefulTracker::say(const AmendTicket& order,
                                                             const Attempt& attempt,
                                                             Deadline deadline) {
    if (order.comment.empty())
        co_return Done{};
    const auto marker = comment_marker(attempt.key);
    if (attempt.repeated) {
        const auto said =
            co_await has_comment(order.ticket, marker, attempt.first_try - clock_skew, deadline);
        if (!said)
            co_return said.failure();
        if (*said)
            co_return Done{};
    }
    co_return co_await comment(order.ticket, order.comment, marker, deadline);
}

/// The comment comes last: everything before it can be done again. It is written also where the
/// tracker refuses the rest: the words are true all the same.
CarefulTracker::Answer<bot::core::event::TicketRead> CarefulTracker::amend(AmendTicket order,
                                                                           Attempt attempt,
                                                                           Deadline deadline) {
    auto now = co_await read(order.ticket, deadline);
    if (!now || now->ticket.state == WorkState::gone)
        co_return now;
    auto wanted = difference(now->ticket, order);
    std::optional<Failure> refused;
    if (!wanted.empty()) {
        const auto changed = co_await change(now->ticket, std::move(wanted), deadline);
        if (!changed && changed.failure().kind != FailureKind::rejected)
            co_return changed.failure();
        if (!changed)
            refused = changed.failure();
        else
            now = co_await read(order.ticket, deadline);
        if (!now)
            co_return now;
    }
    const auto said = co_await say(order, attempt, deadline);
    if (!said)
        co_return said.failure();
    if (refused)
        co_return std::move(*refused);
    co_return now;
}

CarefulTracker::Answer<std::string> CarefulTracker::verdict(std::vector<std::string> wrong,
                                                            std::vector<std::string> statuses,
                                                            Deadline deadline) {
    for (const auto& [status, meaning] : x_settings.statuses) {
        const auto is_it = [&own = status](const auto& each) { return http::same_word(each, own); };
        if (std::none_of(statuses.begin(), statuses.end(), is_it))
            wrong.push_back("`statuses`: there is no status " + status);
    }
    for (const auto& [person, account] : x_settings.people) {
        const auto found = co_await find_account(account, deadline);
        if (!found && found.failure().kind != FailureKind::not_found)
            co_return found.failure();
        if (!found)
            wrong.push_back(fmt::format("people: {}: {}", person, found.failure().detail));
    }
    if (!wrong.empty())
        co_return Failure{FailureKind::unauthorized,
                          fmt::format("{}: {}", title(), fmt::join(wrong, "; "))};
    co_return title() + ": connected";
}

}  // namespace adapters::tracking
