#pragma once

#include "bot/core/command/due_phrase.hpp"
#include "bot/core/decide/ruling.hpp"
#include "bot/core/ticket/ticket.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::decide {

class Asking;

/// What of a ticket is to say what it would now. People may have given it another title there.
enum class Rewriting { text, title };

/// An incident's remediation items being moved: what is recorded is applied at once. Borrows the
/// ruling, whose snapshot has the incident's items.
class Remediation {
public:
    Remediation(Ruling& ruling, event::IncidentId id);

    [[nodiscard]] const std::vector<ticket::Ticket>& items() const { return x_items; }
    [[nodiscard]] const ticket::Ticket* find(std::int64_t number) const {
        return ticket::find(x_items, number);
    }
    [[nodiscard]] const incident::Incident& incident() const { return *x_ruling.incident(x_id); }
    [[nodiscard]] Ruling& ruling() const { return x_ruling; }
    [[nodiscard]] event::IncidentId id() const { return x_id; }
    [[nodiscard]] std::int64_t next_number() const;
    [[nodiscard]] event::Day today() const;

    void note(std::int64_t number, incident::TicketStep step, event::Text words = {},
              const event::Person& actor = {});
    /// Into its tracker, for `by`, with what shows why it is to be.
    void order(std::int64_t number, const std::string& tracker, const event::Person& by);
    /// As it would be ordered now.
    [[nodiscard]] outbox::FileTicket order_of(const ticket::Ticket& item) const;
    /// What is ordered or filed is to say what it would now.
    void rewrite(std::int64_t number, Rewriting what);
    /// The same, once what was just decided is on record.
    void plan_rewriting(std::int64_t number, Rewriting what = Rewriting::text);
    /// Our change goes to the tracker, where it is filed, or waits until it is.
    void amend(std::int64_t number, outbox::AmendTicket change);
    /// The line about it in the incident's rooms, and later what it says now.
    bool post_line(std::int64_t number);
    /// Where people read such lines.
    [[nodiscard]] std::vector<event::RoomRef> rooms_for_lines() const;
    void refresh_lines(std::int64_t number);
    /// One line for everybody, with its name and summary before it.
    void announce(std::int64_t number, std::string_view what);
    /// Nobody does who is outside of a private incident, unless an item is theirs by what was said.
    [[nodiscard]] bool may_hear(const event::PersonRef& person) const;
    void tell(const event::PersonRef& person, event::Text text,
              std::vector<outbox::Button> buttons = {});
    /// Asks somebody whether they take it on; they have five working days.
    void offer(std::int64_t number, const event::Person& owner, const event::Person& by);
    void await_owner(std::int64_t number);
    void drop_timers(std::int64_t number);
    /// What the tracker has now; what follows where that is news.
    void see(std::int64_t number, const event::TicketView& read);
    /// It came to an end, here or there.
    void ended(std::int64_t number);

    /// "t3 Add an alert · open · @alice · due 2026-12-22 · acme/ops#7"
    [[nodiscard]] event::Text line(const ticket::Ticket& item) const;
    [[nodiscard]] std::vector<outbox::Button> line_buttons(const ticket::Ticket& item) const;
    /// "INC-7 ticket t3 accept", as a button says it.
    [[nodiscard]] std::string command(const ticket::Ticket& item, std::string_view step) const;
    /// Whoever leads the debrief, else the incident, else who reported it.
    [[nodiscard]] event::PersonRef facilitator() const;
    /// Who can make room for it: its sponsor, or the incident's, else who leads, but the owner only
    /// where there is nobody else.
    [[nodiscard]] event::PersonRef sponsor(const ticket::Ticket& item) const;
    /// Where its date was moved often, its sponsor is asked to decide.
    void ask_for_room(std::int64_t number);
    /// Who is to answer for it: the owner, else who filed or proposed it.
    [[nodiscard]] event::PersonRef responsible(const ticket::Ticket& item) const;

private:
    void send_order(outbox::FileTicket order);
    void follow_up(const ticket::Ticket& before, const ticket::Ticket& now);
    void send_what_changed_meanwhile(const ticket::Ticket& before);
    void tell_gone(const ticket::Ticket& item);
    void tell_new_state(ticket::State before, const ticket::Ticket& item);
    void tell_new_owner(const ticket::Ticket& item);

    Ruling& x_ruling;
    event::IncidentId x_id;
    std::vector<ticket::Ticket> x_items;
};

/// The change gives it to `account` there, in place of `former`.
void give(outbox::AmendTicket& change, std::string account, std::string former);
/// By when a ticket is to be done where nobody said so.
[[nodiscard]] command::DuePhrase default_due(const Policy& policy);
/// The account of somebody, by all accounts they have, in the tracker; empty: none is known.
[[nodiscard]] std::string account_in(const Policy& policy, const std::string& tracker,
                                     const std::vector<event::PersonRef>& accounts);
/// Whose account it is there, for people; nothing where it is nobody's that we know.
[[nodiscard]] std::optional<event::Person> person_of(const Ruling& ruling,
                                                     const std::string& tracker,
                                                     const std::string& account);
[[nodiscard]] const TrackerTraits* find_tracker(const Policy& policy, std::string_view name);
/// The asker owns the item, or is asked to, or can make room for it.
[[nodiscard]] bool has_part_in(const Asking& asking, event::IncidentId id, std::int64_t number);

/// What goes into the tracker, in CommonMark; everything people wrote in it is inert. Of a private
/// incident nothing goes but what the item's author wrote as its summary.
[[nodiscard]] std::string ticket_body(const Remediation& remediation, const ticket::Ticket& item);

/// The same as `Remediation::plan_rewriting`, of all items because of that answer.
void plan_rewriting_for(Ruling& ruling, event::IncidentId id, event::FactNumber answer);

/// What a writer of an item may want to think of, most important first; private, never a gate.
[[nodiscard]] std::vector<std::string> advice_on(const Remediation& remediation,
                                                 const ticket::Ticket& item,
                                                 const std::string& root);

/// Who told the story under their name, and can be offered an item first.
[[nodiscard]] std::vector<event::Person> storytellers(const Ruling& ruling);

inline constexpr std::string_view unowned_timer = "ticket.unowned:";  ///< and the item's number
inline constexpr std::string_view tellers_timer = "ticket.tellers:";
inline constexpr std::string_view rewrite_timer = "ticket.rewrite:";
inline constexpr std::string_view title_timer = "ticket.rewrite:t";   ///< and that of the item
inline constexpr std::string_view answer_timer = "ticket.rewrite:a";  ///< and that of the answer
inline constexpr std::string_view poll_timer_of = "tracker.poll:";    ///< and the tracker's name
inline constexpr std::string_view look_timer_of = "tracker.look:";  ///< at its tickets, one by one
inline constexpr int days_to_accept = 5;

/// The tracker that a timer of that kind is about.
[[nodiscard]] std::optional<std::string> tracker_of(std::string_view timer, std::string_view kind);
/// Its time is when all tickets of the tracker were last looked at.
[[nodiscard]] std::string looked_toggle(const std::string& tracker);
/// A look into that tracker is under way.
[[nodiscard]] std::string changes_word(const std::string& tracker);

}  // namespace bot::core::decide
