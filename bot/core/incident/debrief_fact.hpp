#pragma once

#include "bot/core/event/chat_event.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What is recorded of a debrief. None of it is on the timeline, and the words that people told
/// are the one thing in the record that can be erased: they belong to whoever told them.
namespace bot::core::incident {

enum class Tier { core, contributor, observer };

/// The position somebody had. Views and documents speak of seats where they must not name anyone.
enum class Seat {
    lead,
    on_rota,
    change_author,
    reviewer,
    responder,
    communications,
    service_owner,
    support,
    management,
    outside
};

/// Who may read an answer.
enum class Audience { only_me, facilitator, unattributed, everyone };

enum class InterviewState {
    planned,   ///< chosen to be asked; nobody has written to them yet
    invited,   ///< the preface is with them
    asking,    ///< they said yes; a question is open, or the next one is due
    paused,    ///< by their word, until they come back or the time they named
    finished,  ///< all was asked
    declined,
    expired,  ///< closed without an end
    stopped,  ///< ended by their word; what they told stays
    withdrawn
};

/// The two questions at the end of a group's debrief: did you learn something that changes how you
/// work, would you come to one like it again?
enum class PollQuestion { learned, again };
enum class YesOrNo { none, yes, no };

/// What sort of thing a contributing condition is.
enum class ConditionKind {
    technical,
    tool,
    knowledge,
    coordination,
    workload,
    organisation,  ///< an earlier decision of it, too
    outside
};

/// A question as it is put to one person.
struct PlannedQuestion {
    std::string id;            ///< in the bank: "A3"
    event::FactNumber moment;  ///< the entry it hangs on; 0: none
    std::string context;       ///< what it is about, from the record; may be empty
    std::string words;
    std::int64_t weight = 0;  ///< in halves; a follow-up takes the place of the lightest that waits
    friend bool operator==(const PlannedQuestion&, const PlannedQuestion&) = default;
};

/// The list of whom to ask is with the facilitator, who may change it until then.
struct DebriefOpened {
    event::Instant invites_at;
};
/// They are to be asked, and what. Again: the newer plan counts, until the first question.
struct SeatPlanned {
    event::Person who;
    Tier tier = Tier::contributor;
    std::vector<Seat> seats;  ///< first the one they are called by
    std::vector<PlannedQuestion> questions;
    bool late_recall = false;
};
/// They are not to be asked after all.
struct SeatDropped {};
/// A message of ours in their interview is at the fact's `message`; the first one is the preface.
struct Reached {};
struct InterviewMoved {
    InterviewState now = InterviewState::planned;
    std::optional<event::Instant> until;  ///< of a pause
    bool may_call = false;  ///< they are asked whether the facilitator is to call them
};
/// The facilitator has one more for them.
struct QuestionAdded {
    PlannedQuestion question;
};
struct QuestionAsked {
    PlannedQuestion question;
    std::optional<event::FactNumber> follows;  ///< the question whose answer led to this one
};
/// They said something about the question `asked` (the QuestionAsked's number): a part of its
/// answer, or with a `revision` a further version of the part that has this message. Without a
/// message it is the whole answer, in place of what it was.
struct Told {
    event::FactNumber asked;
    std::string revision;
};
/// A part of the answer, by its message; without one the whole answer.
struct TakenBack {
    event::FactNumber asked;
};
struct QuestionSkipped {
    event::FactNumber asked;
};
/// `back`, `edit N`: what they say next replaces the answer, which stands until then.
struct AnswerReopened {
    event::FactNumber asked;
};
struct AudienceSet {
    event::FactNumber asked;
    Audience audience = Audience::facilitator;
};
/// They were shown their words as they would stand in documents.
struct ReleaseOffered {
    event::FactNumber asked;
};
/// They saw these very words (`told`) in place and let them go into documents, for this audience.
struct Released {
    event::FactNumber asked;
    Audience audience = Audience::everyone;
};
struct Reminded {};
/// Of the whole debrief: what is not closed yet stays open for so many working days more.
struct DebriefExtended {
    int working_days = 0;
};
/// The words that were kept for nobody's reading any more are erased, by the time set for that.
struct Lapsed {
    event::FactNumber asked;
};
/// Of the whole debrief: `who` leads it from now on, who did not when people were asked. They read
/// an interview a day after its author was told of them.
struct FacilitatorNamed {
    event::PersonRef who;
};
/// The author of this interview was told of that facilitator.
struct FacilitatorIntroduced {
    event::PersonRef who;
};
/// Of the whole debrief: a facilitator looked at what was told.
struct AccountsRead {
    event::PersonRef by;
};
/// The two questions for everybody are out, until then at most.
struct PollOpened {
    event::Instant until;
};
/// Somebody's answer became `now`. Whose it is stands in `told` alone, as "platform:id" and, where
/// a reaction gave it, a line with that one's id; it is erased with the next answer of theirs and
/// when the poll closes, and what is left is counted.
struct Voted {
    PollQuestion question = PollQuestion::learned;
    YesOrNo was = YesOrNo::none;
    YesOrNo now = YesOrNo::none;
};
struct PollClosed {};
/// Something that was needed for it to happen and not enough alone; `told` says what.
struct ConditionNamed {
    std::optional<ConditionKind> kind;
    std::string since;  ///< in words: "the move in March"; empty: not known
    YesOrNo new_that_day = YesOrNo::none;
    YesOrNo on_good_days = YesOrNo::none;
    std::optional<event::FactNumber> entry;  ///< that shows it
};
struct ConditionDropped {
    event::FactNumber named;
};

using DebriefStep =
    std::variant<DebriefOpened, SeatPlanned, SeatDropped, Reached, InterviewMoved, QuestionAsked,
                 Told, TakenBack, QuestionSkipped, AnswerReopened, AudienceSet, ReleaseOffered,
                 Released, Reminded, Lapsed, FacilitatorNamed, FacilitatorIntroduced, AccountsRead,
                 PollOpened, Voted, PollClosed, ConditionNamed, ConditionDropped, QuestionAdded,
                 DebriefExtended>;

struct Debriefed {
    event::PersonRef person;                   ///< whose interview; nobody: all of them
    std::optional<event::MessageRef> message;  ///< in the private conversation
    DebriefStep step;
    std::string told;  ///< their own words, or whose vote it is; empty once erased
};

[[nodiscard]] std::string_view to_string(Seat seat);          ///< "change author"
[[nodiscard]] std::string_view to_string(Tier tier);          ///< "core"
[[nodiscard]] std::string_view to_string(Audience audience);  ///< "only me", as people type it
[[nodiscard]] std::string_view to_string(InterviewState state);
[[nodiscard]] std::string_view to_string(PollQuestion question);  ///< "learned", "again"
[[nodiscard]] std::string_view to_string(YesOrNo answer);         ///< "none", "yes", "no"
[[nodiscard]] std::string_view to_string(ConditionKind kind);     ///< "technical", …
/// The names of Audience; case does not matter.
[[nodiscard]] std::optional<Audience> parse_audience(std::string_view words);

}  // namespace bot::core::incident
