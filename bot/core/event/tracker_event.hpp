#pragma once

#include "bot/core/event/ids.hpp"
#include "bot/core/event/instant.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What trackers tell about tickets.
namespace bot::core::event {

/// What the states of all trackers come down to.
enum class WorkState {
    open,
    in_progress,
    done,
    cancelled,  ///< closed and not to be done
    gone        ///< deleted, or moved to where we cannot look
};
[[nodiscard]] constexpr std::string_view to_string(WorkState state) {
    switch (state) {
        case WorkState::open:
            return "open";
        case WorkState::in_progress:
            return "in progress";
        case WorkState::done:
            return "done";
        case WorkState::cancelled:
            return "cancelled";
        case WorkState::gone:
            return "gone";
    }
    return {};
}

/// A ticket in a tracker, by the tracker's own id, opaque, which stays when the ticket moves.
struct TicketRef {
    std::string tracker;  ///< its name in the configuration
    std::string id;
    friend auto operator<=>(const TicketRef&, const TicketRef&) = default;
};

/// A ticket as its tracker has it.
struct TicketView {
    TicketRef ticket;
    std::string key;  ///< as people say it: "acme/ops#7", "OPS-42"; another one after a move
    std::string url;  ///< for a browser
    WorkState state = WorkState::open;
    std::string state_name;  ///< the tracker's own word: "In Progress"
    std::string owner;       ///< the tracker's account, as in configuration; empty: nobody
    std::vector<std::string> co_owners{};  ///< others that it is given to beside them
    std::optional<Day> due;                ///< none also where the tracker keeps no due dates
    Instant updated;                       ///< by the tracker's clock
    friend bool operator==(const TicketView&, const TicketView&) = default;
};

/// Something happened to a ticket: a hint, for hooks come late, twice and out of order. What it is
/// now has to be read.
struct TicketTouched {
    EventKey key;  ///< of the delivery; the same when it comes again
    TicketRef ticket;
    Instant received;
};

// --- outcomes of effects ---

/// It is in the tracker, once. `left_out` says what of the wish the tracker did not take, each in
/// words a person can act on: "the owner octocat cannot be assigned in acme/ops".
struct TicketFiled {
    TicketView ticket;
    std::vector<std::string> left_out;
};
/// As it is now.
struct TicketRead {
    TicketView ticket;
};
/// One page of what changed, oldest first; `next` is empty on the last page.
struct ChangesRead {
    std::vector<TicketView> tickets;
    std::string next;
};
/// The account stands for a person that tickets can be given to.
struct AccountFound {
    std::string account;  ///< as it is written in configuration
    std::string name;     ///< may be empty
};

}  // namespace bot::core::event
