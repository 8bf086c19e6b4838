#pragma once

#include "bot/core/incident/fact.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Remediation items as their facts make them.
namespace bot::core::ticket {

enum class State { open, done, will_not_do };
[[nodiscard]] std::string_view to_string(State state);  ///< "open", "done", "will not do"

/// Where it is on its way into a tracker.
enum class Filing { none, queued, failed, filed };

struct Ticket {
    std::int64_t number = 0;
    incident::ItemStanding standing = incident::ItemStanding::ticket;
    incident::ItemKind kind = incident::ItemKind::other;
    incident::Severity severity = incident::Severity::unset;
    event::Text summary;
    std::string check;  ///< how will we know that it worked?
    std::string why;
    std::string team;                      ///< whose system it changes
    std::string effects;                   ///< what new trouble it may bring, and to whom
    std::optional<event::Person> sponsor;  ///< of this item; none: the incident's
    std::string sponsor_team;
    event::Instant sponsored_at;  ///< when they were named
    std::vector<incident::ItemEvidence> evidence;
    event::Person proposed_by;
    event::Instant proposed_at;
    event::FactNumber proposal;  ///< its entry
    event::Instant opened_at;    ///< when it became a ticket; of an idea, when it was proposed
    std::optional<event::Day> due;
    int redated = 0;  ///< how often, here and in its tracker

    std::optional<event::Person> owner;    ///< who accepted it
    std::optional<event::Person> offered;  ///< asked, and has not answered yet
    event::Instant offered_at;             ///< or filed without an owner: since then nobody took it
    bool lapsed = false;                   ///< nobody did in time
    bool given_there = false;  ///< it is the owner's because the tracker says so, not they
    std::string account;       ///< the owner's in the tracker, as it is to be there

    State state = State::open;
    std::optional<event::Instant> ended_at;
    std::string outcome;     ///< what was seen that shows it works, or why it is not to be done
    bool verified = false;   ///< of one that is done
    std::string blocked_by;  ///< what is in the way; empty: nothing
    std::vector<event::PersonRef> told;  ///< of those whose answers led to it; an empty id: all

    struct Reminded {
        incident::Reminder what = incident::Reminder::due;
        std::optional<event::Day> due;
        event::PersonRef to;
        event::Instant at;
        friend bool operator==(const Reminded&, const Reminded&) = default;
    };
    std::vector<Reminded> reminded;
    event::Instant settled_at;  ///< when its owner or date were last

    Filing filing = Filing::none;
    std::string tracker;  ///< its name; empty: it is kept here
    std::string marker;
    event::PersonRef ordered_by;
    event::Instant ordered_at;                      ///< with this marker for the first time
    std::string trouble;                            ///< why it is not filed yet, or not at all
    std::vector<incident::FilingTrouble> troubles;  ///< of this order, in turn
    bool in_doubt = false;                          ///< it may be there, and nobody saw it
    std::vector<std::string> unsaid;        ///< comments that wait until it is there (again)
    std::optional<event::TicketView> view;  ///< as we saw it there last
    event::Instant seen_at;                 ///< when that was
    std::optional<event::FactNumber> filed;
    /// What stood when it was gone from there: what differs was changed here, and is not there.
    struct Left {
        State state = State::open;
        std::optional<event::Day> due;
        std::string account;
        friend bool operator==(const Left&, const Left&) = default;
    };
    Left left;
    bool retitled = false;  ///< while it was gone from there
    /// What we asked of it there and did not see there yet, in turn: on its way to the last of each
    /// the others are no news.
    struct Asked {
        std::vector<State> states;
        std::vector<std::optional<event::Day>> dates;
        std::vector<std::string> accounts;
        friend bool operator==(const Asked&, const Asked&) = default;
    };
    Asked asked;
    std::vector<event::MessageRef> lines;  ///< of ours that tell where it stands

    /// To be worked on: a ticket, and open.
    [[nodiscard]] bool active() const {
        return standing == incident::ItemStanding::ticket && state == State::open;
    }
    /// Somebody has it, be it in the tracker alone, by an account that we know nobody by.
    [[nodiscard]] bool taken() const { return owner || !account.empty(); }
    /// Past its date at the end of that day.
    [[nodiscard]] bool overdue(event::Day today) const { return active() && due && *due < today; }
    [[nodiscard]] bool gone() const { return view && view->state == event::WorkState::gone; }
    friend bool operator==(const Ticket&, const Ticket&) = default;
};

/// Folds an incident's facts, in order of their numbers; those of no ticket are passed over. By
/// number.
[[nodiscard]] std::vector<Ticket> fold(std::span<const incident::Fact> facts);
void apply(std::vector<Ticket>& tickets, const incident::Fact& fact);
[[nodiscard]] const Ticket* find(std::span<const Ticket> tickets, std::int64_t number);

[[nodiscard]] std::string name(const Ticket& ticket);  ///< "t3"; "idea-3"
/// "accepted", "to verify", "blocked: quota request": what its state leaves open.
[[nodiscard]] std::vector<std::string> labels(const Ticket& ticket);
/// What the states of trackers come to here.
[[nodiscard]] State state_of(event::WorkState state);

/// Letters and digits, unlike those of all other items, of other installations and of this one
/// before its store was lost, and telling nobody whose they are.
[[nodiscard]] std::string marker_for(std::string_view installation, event::IncidentId incident,
                                     std::int64_t number, event::Instant ordered_at);

/// A ticket that is given to several is its owner's here whose account is among them. Where they
/// have none there, those who shared it before do not take it from them.
[[nodiscard]] event::TicketView as_owned_here(event::TicketView view, const Ticket& item);

/// Trackers take the names of accounts in any case, and write them in their own.
[[nodiscard]] bool same_account(std::string_view one, std::string_view other);

}  // namespace bot::core::ticket
