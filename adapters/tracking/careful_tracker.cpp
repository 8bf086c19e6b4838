#include "adapters/tracking/careful_tracker.hpp"

#include "adapters/http/header_list.hpp"
#include "adapters/tracking/ticket_reference.hpp"

#include <utility>

namespace adapters::tracking {
namespace {

using bot::core::event::TicketFiled;
using bot::core::event::TicketRead;
using bot::core::event::WorkState;
using bot::core::outbox::AmendTicket;
using bot::core::outbox::FileTicket;
using bot::ports::Attempt;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;

/// How far a tracker's clock may be behind ours.
constexpr std::chrono::minutes clock_skew{10};

/// A ticket that is worked on is open.
bool is_so(WorkState is, WorkState wanted) {
    return is == wanted || (is == WorkState::in_progress && wanted == WorkState::open);
}

/// That there is no place to put a ticket in will not pass.
Failure about_filing(Failure failure) {
    if (failure.kind == FailureKind::not_found)
        failure.kind = FailureKind::rejected;
    return failure;
}

}  // namespace

TicketChange difference(const bot::core::event::TicketView& is, const AmendTicket& order) {
    TicketChange change;
    if (order.state && !is_so(is.state, *order.state))
        change.state = order.state;
    if (order.owner && !http::same_word(is.owner, *order.owner))
        change.owner = order.owner;
    if (order.due && is.due != order.due)
        change.due = order.due;
    return change;
}

CarefulTracker::Answer<TicketFiled> CarefulTracker::file(FileTicket order, Attempt attempt,
                                                         Deadline deadline) {
    if (attempt.repeated) {
        auto found = co_await find(order, attempt.first_try - clock_skew, deadline);
        if (!found)
            co_return about_filing(found.failure());
        if (*found)
            co_return std::move(**found);
        const auto shows_at = attempt.first_try + x_settling;
        if (x_clock.now() < shows_at)
            co_return Failure{FailureKind::unknown_outcome,
                              "an earlier try may not show yet in " + order.tracker, shows_at};
    }
    auto filed = co_await create(std::move(order), deadline);
    if (!filed)
        co_return about_filing(filed.failure());
    co_return filed;
}

CarefulTracker::Answer<bool> CarefulTracker::is_said(const AmendTicket& order,
                                                     const Attempt& attempt, Deadline deadline) {
    if (order.comment.empty())
        co_return true;
    if (!attempt.repeated)
        co_return false;
    co_return co_await has_comment(order.ticket, comment_marker(attempt.key),
                                   attempt.first_try - clock_skew, deadline);
}

/// The comment comes last: everything before it can be done again.
CarefulTracker::Answer<TicketRead> CarefulTracker::amend(AmendTicket order, Attempt attempt,
                                                         Deadline deadline) {
    auto now = co_await read(order.ticket, deadline);
    if (!now || now->ticket.state == WorkState::gone)
        co_return now;
    auto wanted = difference(now->ticket, order);
    if (!wanted.empty()) {
        auto changed = co_await change(now->ticket, std::move(wanted), deadline);
        if (!changed)
            co_return changed.failure();
        now = co_await read(order.ticket, deadline);
        if (!now)
            co_return now;
    }
    const auto said = co_await is_said(order, attempt, deadline);
    if (!said)
        co_return said.failure();
    if (!*said) {
        auto commented = co_await comment(std::move(order.ticket), std::move(order.comment),
                                          comment_marker(attempt.key), deadline);
        if (!commented)
            co_return commented.failure();
    }
    co_return now;
}

}  // namespace adapters::tracking
