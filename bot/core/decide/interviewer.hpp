#pragma once

#include "bot/core/debrief/interview.hpp"
#include "bot/core/debrief/interview_words.hpp"
#include "bot/core/debrief/seats.hpp"
#include "bot/core/decide/ruling.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::decide {

/// A debrief being led: what is recorded is applied at once, so that what is said next speaks of
/// the new state. Borrows the ruling.
class Interviewer {
public:
    /// `facts`: all of the debrief, or of the incident.
    Interviewer(Ruling& ruling, event::IncidentId id, std::span<const incident::Fact> facts);

    [[nodiscard]] const debrief::Debrief& debrief() const { return x_debrief; }
    [[nodiscard]] const incident::Incident& incident() const { return *x_ruling.incident(x_id); }
    [[nodiscard]] Ruling& ruling() const { return x_ruling; }
    [[nodiscard]] event::IncidentId id() const { return x_id; }
    [[nodiscard]] const debrief::Interview* of(const event::PersonRef& person) const {
        return x_debrief.of(person);
    }
    /// Theirs, at whichever of their accounts they are asked.
    [[nodiscard]] const debrief::Interview* held_with(const event::PersonRef& person) const;
    /// Those at their other accounts.
    [[nodiscard]] std::vector<const debrief::Interview*> twins(
        const event::PersonRef& person) const;
    [[nodiscard]] const std::string& zone_of(const event::PersonRef& person) const;
    /// When they may be written to.
    [[nodiscard]] calendar::WorkingHours hours_of(const event::PersonRef& person) const;
    /// Now, or the next moment at which they may be.
    [[nodiscard]] event::Instant first_working(const event::PersonRef& person) const;
    /// They wrote or were written to not long ago, and go on at any hour.
    [[nodiscard]] bool is_at_it(const event::PersonRef& person) const;
    [[nodiscard]] std::optional<event::PersonRef> facilitator() const;
    [[nodiscard]] std::string facilitator_name() const;  ///< empty where there is none yet
    /// The incident as `entries` tell it, which it borrows, with every name its people have.
    [[nodiscard]] debrief::Story story(std::span<const timeline::Entry> entries) const;
    /// Of everybody who is asked.
    [[nodiscard]] std::vector<std::string> names() const;

    /// Words told are masked as what is said in rooms. Gives the fact's number.
    event::FactNumber note(const event::PersonRef& person, incident::DebriefStep step,
                           std::string told = {}, std::optional<event::MessageRef> message = {},
                           std::optional<event::Instant> at = {});
    /// Sets and drops what wakes us for them, as the new state needs it.
    void move(const event::PersonRef& person, incident::InterviewState now,
              std::optional<event::Instant> until = {}, bool may_call = false);
    /// From now on nobody is asked by what they just said or did, and so within their hours only.
    void of_own_accord() { x_of_own_accord = true; }
    /// Says it in the private conversation.
    void say(const event::PersonRef& person, event::Text text,
             std::vector<outbox::Button> buttons = {});
    /// The next question, or the end; the one that is open still, where there is one.
    void go_on(const event::PersonRef& person);
    /// Words about that question: part of its answer, or without a message the whole of it; and
    /// what follows from them. False: it is left at that, for now.
    [[nodiscard]] bool hear(const event::PersonRef& person, event::FactNumber asked,
                            const std::string& words, std::optional<event::MessageRef> message,
                            event::Instant at, const std::string& revision = {});
    /// Whether the facilitator is to call them, where the words sound as if it hurt, as those
    /// `before` an edit did not, and that is not asked already. False: there is no need.
    [[nodiscard]] bool offer_to_call(const event::PersonRef& person, const std::string& words,
                                     const std::string& before = {});
    /// That one once more; what they say next replaces its answer.
    void reopen(const event::PersonRef& person, event::FactNumber asked);
    /// Shows an answer as it would stand in documents, to be let go or not.
    void offer_release(const event::PersonRef& person, event::FactNumber asked);
    /// What was told in that message, or in all of them, is erased.
    void take_back(const event::PersonRef& person, const debrief::Asked& asked,
                   const std::optional<event::MessageRef>& message);
    /// What no document has of it is erased by the time set for that; that it was told stays.
    void let_lapse(const event::PersonRef& person, event::FactNumber asked);
    /// When questions put now, or at the end of a pause, are closed.
    [[nodiscard]] event::Instant closing(const event::PersonRef& person,
                                         std::optional<event::Instant> from = {}) const;
    void set_timer(std::string_view what, const event::PersonRef& person, event::Instant due);
    void drop_timer(std::string_view what, const event::PersonRef& person);
    /// All of theirs that belong to the asking.
    void drop_timers(const event::PersonRef& person);
    /// They are not asked any more; what they told stays.
    void drop(const event::PersonRef& person);
    /// Nor at their other accounts, as they are asked, or have said what they want, at this one.
    void drop_twins(const event::PersonRef& person);

private:
    void put(const event::PersonRef& person, const debrief::Asked& asked, bool again);
    void finish(const event::PersonRef& person);
    /// When what is said now is not to be said any more; nothing: whenever that can be.
    [[nodiscard]] std::optional<event::Instant> within_hours(const event::PersonRef& person) const;
    /// A run of words that whoever reads the incident's rooms could search for; nothing where its
    /// record is not at hand, or where only some may read them.
    [[nodiscard]] std::optional<std::string> said_in_a_room(const std::string& answer) const;
    void erase(const debrief::Asked& asked, const std::optional<event::MessageRef>& message);
    /// Where other words may be quoted now than `before`, or none any more.
    void reword_tickets(const event::PersonRef& person,
                        const std::map<event::FactNumber, std::string>& before);

    Ruling& x_ruling;
    event::IncidentId x_id;
    debrief::Debrief x_debrief;
    bool x_of_own_accord = false;
};

inline constexpr std::size_t words_to_search_for = 6;  ///< debrief.md 4.4.5
inline constexpr int remind_after_days = 3;            ///< 24 working hours, of eight each

/// What timers of a debrief are for; behind it, where it is about one person, ":" and who.
inline constexpr std::string_view note_timer = "debrief.note";
inline constexpr std::string_view open_timer = "debrief.open";
inline constexpr std::string_view invite_timer = "debrief.invite";
inline constexpr std::string_view poll_timer = "debrief.poll";
inline constexpr std::string_view ask_timer = "debrief.ask";
inline constexpr std::string_view next_timer = "debrief.next";
inline constexpr std::string_view resume_timer = "debrief.resume";
inline constexpr std::string_view remind_timer = "debrief.remind";
inline constexpr std::string_view nudge_timer = "debrief.nudge";
inline constexpr std::string_view farewell_timer = "debrief.farewell";
inline constexpr std::string_view unheard_timer = "debrief.unheard";
inline constexpr std::string_view expire_timer = "debrief.expire";
inline constexpr std::string_view introduce_timer = "debrief.introduce";
inline constexpr std::string_view lapse_timer = "debrief.lapse";

/// A timer's name taken apart; nothing for one that is no debrief's.
struct DebriefTimer {
    std::string what;
    std::optional<event::PersonRef> person;
};
[[nodiscard]] std::optional<DebriefTimer> debrief_timer(std::string_view name);

}  // namespace bot::core::decide
