#pragma once

#include "bot/core/debrief/seats.hpp"
#include "bot/core/language/name_mask.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bot::core::debrief {

/// Something one person did, said or became, as an entry shows it.
struct Deed {
    const timeline::Entry* entry = nullptr;
    event::PersonRef who;  ///< by the one account that stands for all of theirs
    std::set<Sign> signs;
    std::vector<event::PersonRef> mentions;  ///< of other people, in order
    bool told_by_program = false;            ///< who did it did not write the entry
    bool surprised = false;                  ///< it shows in their words or their reaction

    [[nodiscard]] bool has(Sign sign) const { return signs.contains(sign); }
    [[nodiscard]] bool said() const;  ///< in words of their own
};

/// A signal: what a program posted that is neither good news nor about somebody's doing, or a page
/// that a person sent.
struct Signal {
    const timeline::Entry* entry = nullptr;
    std::vector<event::PersonRef> paged;  ///< people it was addressed to

    [[nodiscard]] bool by_person() const;  ///< a page that somebody wrote
};

/// Somebody had a role from this entry on.
struct Turn {
    const timeline::Entry* entry = nullptr;
    std::string role;
    event::PersonRef who;                    ///< an empty id: nobody any more
    std::optional<event::PersonRef> before;  ///< who had it until then
};

/// A story with what its entries mean, read once for all that is asked of it. Borrows the story and
/// the bank. All lists in the timeline's order.
class StoryReading {
public:
    StoryReading(const Story& story, const QuestionBank& bank);

    [[nodiscard]] const Story& story() const { return x_story; }
    [[nodiscard]] const QuestionBank& bank() const { return x_bank; }
    [[nodiscard]] const std::vector<Deed>& deeds() const { return x_deeds; }
    /// Those from `from` to `to`, both included.
    [[nodiscard]] std::span<const Deed> between(event::Instant from, event::Instant to) const;
    [[nodiscard]] const std::vector<Signal>& signals() const { return x_signals; }
    [[nodiscard]] std::span<const Signal> signals_between(event::Instant from,
                                                          event::Instant to) const;
    [[nodiscard]] const std::vector<Turn>& turns() const { return x_turns; }
    /// The first sign of it: the first signal, or the start of the incident.
    [[nodiscard]] event::Instant begin() const { return x_begin; }
    [[nodiscard]] event::Instant end() const { return x_end; }  ///< resolved, or the last entry
    [[nodiscard]] event::PersonRef account(const event::PersonRef& ref) const;
    [[nodiscard]] bool is_program(const event::PersonRef& ref) const {
        return x_programs.contains(ref);
    }
    /// What the record calls somebody who wrote nothing themselves; may be empty.
    [[nodiscard]] std::string name_of(const event::PersonRef& who) const;
    /// What somebody was called at `at`, without a name: "the lead", "someone".
    [[nodiscard]] std::string role_at(const event::PersonRef& who, event::Instant at) const;
    /// Puts "…" for every name but those of `own`: what questions are made of has none.
    [[nodiscard]] language::NameMask names_but(const std::vector<event::PersonRef>& own) const;

private:
    void read(const timeline::Entry& entry);
    void read_program(const timeline::Entry& entry);
    void read_role(const timeline::Entry& entry);
    void read_names();
    [[nodiscard]] std::vector<event::PersonRef> people_in(const timeline::Entry& entry) const;

    const Story& x_story;
    const QuestionBank& x_bank;
    const std::set<event::PersonRef> x_programs;
    std::vector<Deed> x_deeds;
    std::vector<Signal> x_signals;
    std::vector<Turn> x_turns;
    std::set<std::pair<event::PersonRef, std::string_view>> x_names;  ///< all that anybody has
    event::Instant x_begin;
    event::Instant x_end;
};

/// Of "Status a → b: note" and "Severity A → B": a and b; empty where the entry is neither.
struct Shift {
    std::string was;
    std::string now;
};
[[nodiscard]] Shift shift_of(const timeline::Entry& entry);
/// What an alert calls itself.
[[nodiscard]] std::string signal_name(const timeline::Entry& entry);
/// "change 881"; "the change" where it has no number.
[[nodiscard]] std::string change_in(std::string_view text);
/// "INC-12", where one is mentioned.
[[nodiscard]] std::string incident_in(std::string_view text);
/// The noun for a state-changing action among the signs ("the deploy"); empty: none.
[[nodiscard]] std::string_view action_noun(const std::set<Sign>& signs);
/// Such that takes something back or brings it up again.
[[nodiscard]] bool is_recovery(const std::set<Sign>& signs);

}  // namespace bot::core::debrief
