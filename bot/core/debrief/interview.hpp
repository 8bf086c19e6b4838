#pragma once

#include "bot/core/debrief/poll.hpp"
#include "bot/core/debrief/question_bank.hpp"
#include "bot/core/incident/fact.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bot::core::debrief {

/// One message of an answer, with its versions, oldest first; the words of erased ones are empty.
struct AnswerPart {
    event::MessageRef message;  ///< an empty one: told as a whole, in a form
    struct Version {
        event::FactNumber fact;
        event::Instant at;
        std::string revision;
        std::string words;
    };
    std::vector<Version> versions;
    bool taken_back = false;
};

/// Between being told of a new facilitator and their reading.
constexpr auto time_to_object = std::chrono::hours{24};

enum class AnswerState { open, kept, skipped, withdrawn };

/// A question that was put, and what came of it.
struct Asked {
    event::FactNumber number;  ///< of its QuestionAsked: answers refer to it
    incident::PlannedQuestion question;
    event::Instant at;
    std::optional<event::FactNumber> follows;
    AnswerState state = AnswerState::open;
    std::vector<AnswerPart> parts;
    bool reopened = false;  ///< what they say next replaces the answer
    incident::Audience audience = incident::Audience::facilitator;
    bool offered = false;  ///< they saw the answer as it now is, as it would stand
    std::optional<incident::Audience> released_for;  ///< the release that stands, if any
    std::string released_words;
    std::vector<event::FactNumber> releases;  ///< all there were: each of these facts has words
    bool lapsed = false;  ///< it was told, and its words are gone by the time set for that
    std::optional<event::Instant> unused_since;  ///< when first words came that no document has

    /// The message is a part of it, neither replaced nor taken back.
    [[nodiscard]] bool stands(const event::MessageRef& message) const;
    /// What they told, as it now stands: its parts, a line each.
    [[nodiscard]] std::string answer() const;
    /// May stand in a document: its audience are readers, and these very words were let go.
    [[nodiscard]] bool shown() const;
    /// Facts with words of it that no document has: all, or what one that is shown was before.
    [[nodiscard]] std::vector<event::FactNumber> unused() const;
};

/// A facilitator who was named after this interview was begun.
struct Newcomer {
    event::PersonRef who;
    std::optional<event::Instant> introduced;  ///< when its author was told of them
};

/// The question under which a note to oneself is kept.
inline constexpr std::string_view note_id = "note";
/// The question that the facilitator adds.
inline constexpr std::string_view added_id = "added";

struct Interview {
    event::Person person;
    incident::Tier tier = incident::Tier::contributor;
    std::vector<incident::Seat> seats;
    bool late_recall = false;
    bool dropped = false;
    std::vector<incident::PlannedQuestion> waiting;  ///< still to be asked, in order
    incident::InterviewState state = incident::InterviewState::planned;
    event::Instant moved_at;
    event::Instant ended_at;                   ///< when it came to its first end
    bool may_call = false;                     ///< asked whether the facilitator is to call them
    event::Instant may_call_since;             ///< when they were asked that last
    std::optional<event::Instant> until;       ///< of a pause
    bool reached = false;                      ///< since it moved, a message of ours came
    std::optional<event::MessageRef> preface;  ///< where the conversation is
    std::vector<Asked> asked;                  ///< in order
    std::optional<event::FactNumber> current;  ///< of those, the one that is talked about
    std::optional<Asked> note;                 ///< to themselves; no question of the interview
    int reminders = 0;
    std::optional<Newcomer> newcomer;  ///< the newest
    event::Instant last_touch;         ///< when either side last wrote

    /// Whether the facilitator had one more for them.
    [[nodiscard]] bool has_added() const;
    /// What they say next belongs to it; none: there is nothing to answer.
    [[nodiscard]] const Asked* open() const;
    [[nodiscard]] const Asked* find(event::FactNumber number) const;
    /// The one whose answer has this message.
    [[nodiscard]] const Asked* with(const event::MessageRef& message) const;
    [[nodiscard]] bool over() const;  ///< nothing more will be asked, unless they come back
    /// A newcomer reads it a day after its author was told of them; other facilitators at once.
    [[nodiscard]] bool readable_by(const event::PersonRef& facilitator, event::Instant now) const;
};

/// A contributing condition, as somebody named it for the draft.
struct Condition {
    event::FactNumber number;
    std::string words;
    incident::ConditionNamed about;
};

/// A debrief, as its facts tell it.
struct Debrief {
    std::optional<event::Instant> opened;  ///< when it was begun
    event::Instant invites_at;
    int extended_by = 0;                    ///< working days
    std::optional<event::Instant> read_at;  ///< when a facilitator last looked at the accounts
    std::map<event::PersonRef, Interview> interviews;
    Poll poll;
    std::vector<Condition> conditions;  ///< in the order in which they were named

    [[nodiscard]] const Interview* of(const event::PersonRef& person) const;
};

/// Folds an incident's facts, in order of their numbers; those of no debrief are passed over.
[[nodiscard]] Debrief fold(std::span<const incident::Fact> facts);
void apply(Debrief& debrief, const incident::Fact& fact);

/// What is to be asked next, and after which answer, where one led to it.
struct Next {
    incident::PlannedQuestion question;
    std::optional<event::FactNumber> follows;
};
/// After the answer just completed: a follow-up it asks for (one an answer, three an interview),
/// else the next one waiting; none: all was asked.
[[nodiscard]] std::optional<Next> next_question(const Interview& interview,
                                                const QuestionBank& bank);

}  // namespace bot::core::debrief
