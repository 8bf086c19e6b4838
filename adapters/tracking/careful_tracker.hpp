#pragma once

#include "adapters/tracking/tracker_api.hpp"
#include "bot/ports/tracker_port.hpp"
#include "config/settings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace adapters::tracking {

/// What of a ticket is to become different.
struct TicketChange {
    std::optional<bot::core::event::WorkState> state;
    std::optional<std::string> owner;
    std::string former = {};  ///< whose place the owner takes
    std::optional<bot::core::event::Day> due;
    std::optional<bot::core::outbox::FileTicket>
        rewritten;  ///< of which title and text are taken, where there are any

    [[nodiscard]] bool empty() const { return !state && !owner && !due && !rewritten; }
};

/// Of what is wished: that it is not there will not pass.
[[nodiscard]] bot::ports::Failure refused_where_missing(bot::ports::Failure failure);

/// The same care for every tracker: it is looked before something is done a second time. A tracker
/// of one kind says how to look and how to do.
class CarefulTracker : public bot::ports::TrackerPort {
public:
    using AccountFound = bot::core::event::AccountFound;
    using Attempt = bot::ports::Attempt;
    using AmendTicket = bot::core::outbox::AmendTicket;
    using ChangesRead = bot::core::event::ChangesRead;
    using Deadline = bot::ports::Deadline;
    using Done = bot::ports::Done;
    using FileTicket = bot::core::outbox::FileTicket;
    using Instant = bot::core::event::Instant;
    using ReadChanges = bot::core::outbox::ReadChanges;
    using Reply = TrackerReply;
    using TicketFiled = bot::core::event::TicketFiled;
    using TicketRead = bot::core::event::TicketRead;
    using TicketRef = bot::core::event::TicketRef;
    using TicketView = bot::core::event::TicketView;

    Answer<TicketFiled> file(FileTicket order, Attempt attempt, Deadline deadline) final;
    Answer<TicketRead> amend(AmendTicket order, Attempt attempt, Deadline deadline) final;

protected:
    /// What is wired outlives this. `base` is the address of the tracker's API.
    CarefulTracker(TrackerApi::Wiring wiring, const config::TrackerSettings& settings,
                   std::string base, TrackerDialect dialect, config::Secret credential);

    /// All tickets that hold the order's marker exactly, oldest first; none was made before
    /// `since`.
    virtual Answer<std::vector<TicketFiled>> find(FileTicket order, Instant since,
                                                  Deadline deadline) = 0;
    /// Makes the ticket. unknown_outcome, with a `retry_at`, where nobody saw the end of it.
    virtual Answer<TicketFiled> create(FileTicket order, Deadline deadline) = 0;
    /// Whether the ticket is in that state and nothing is left there of another.
    [[nodiscard]] virtual bool is_so(const TicketView& is,
                                     bot::core::event::WorkState wanted) const;
    /// `is` is what the ticket was a moment ago, and `change` is not empty.
    virtual Answer<Done> change(TicketView is, TicketChange change, Deadline deadline) = 0;
    /// Whether the ticket has a comment, written at `since` or later, that holds the marker.
    virtual Answer<bool> has_comment(TicketRef ticket, std::string marker, Instant since,
                                     Deadline deadline) = 0;
    /// `text` is CommonMark; the marker becomes part of the comment.
    virtual Answer<Done> comment(TicketRef ticket, std::string text, std::string marker,
                                 Deadline deadline) = 0;

    /// The end of a check: all that is `wrong` at once, with the accounts and the statuses that are
    /// configured and not there, or that all is well.
    Answer<std::string> verdict(std::vector<std::string> wrong, std::vector<std::string> statuses,
                                Deadline deadline);

    [[nodiscard]] const std::string& title() const { return x_api.dialect().title; }

    const config::TrackerSettings x_settings;
    TrackerApi x_api;

private:
    /// What of the order is not so already.
    [[nodiscard]] TicketChange difference(const TicketView& is, const AmendTicket& order) const;
    Answer<Done> say(const AmendTicket& order, const Attempt& attempt, Deadline deadline);
};

}  // namespace adapters::tracking
