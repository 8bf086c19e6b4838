#pragma once

#include "bot/core/incident/debrief_fact.hpp"
#include "bot/core/language/phrase_set.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::debrief {

/// The five things an account covers.
enum class Aspect { actions, effects, expectations, assumptions, timeline_view };

/// What must hold for a question to be asked; "asked when" of the bank. Named as in the bank.
enum class Trigger {
    always_first,
    day_before_matters,
    several_moments,
    own_action,
    contradicted,
    parallel_actions,
    worsening,
    first_reaction,
    surprise_message,
    first_diagnosis,
    silent_signal,
    stated_fact,
    routine_operation,
    long_search,
    decision,
    competing_aims,
    late_in_interview,
    earlier_incident,
    expert,
    time_pressure,
    several_rooms,
    asked_for_help,
    unanswered_mention,
    joined_late,
    handover,
    late_pickup,
    silent_alert,
    many_alerts,
    silent_on_rota,
    quiet_stretch,
    seen_acted_later,
    surprise,
    went_well,
    mitigation,
    resolved_it,
    recovery,
    owner_or_lead,
    change_author,
    reviewer,
    leading,
    status_change,
    customer_update,
    customer_seat,
    organisation,
    management,
    linked_decision,
    similar_incident,
    remediation,
    idea_given,
    idea_owner,
    closing,
    observer
};

/// One question of the bank. `words` may hold placeholders: {action} {time} {t1} {t2} {quote}
/// {effect} {signal} {service} {state} {role} {choice} {change} {decision} {earlier} {moments}.
struct Question {
    std::string id;
    std::string kind;
    std::string words;
    Trigger trigger = Trigger::always_first;
    std::optional<Aspect> aspect;
};

/// Asked about an answer that has the cue, in place of a planned question.
struct FollowUp {
    std::string id;
    std::string words;
    std::string cue;  ///< what to look for, or the name of a built-in cue ("short_answer")
};

/// As a team writes it (see config/questions.toml): plain rows, not yet checked.
struct BankText {
    struct Row {
        std::string id, kind, words, when, aspect;
    };
    std::vector<Row> questions;
    std::vector<FollowUp> follow_ups;  ///< in order of their priority, highest first
    std::string distress;              ///< pattern: leave it, offer a person
    std::string surprise;              ///< pattern: surprise shows in a message
};

/// The questions there are, and the cues for asking back. Immutable; compiled once.
class QuestionBank {
public:
    /// Every problem of `text`, in words that name the id and key: unknown `when`, unknown
    /// placeholder, a pattern that is none, an id twice, a question of fixed place that is missing,
    /// words above their length. Empty: it can be used.
    [[nodiscard]] static std::vector<std::string> problems(const BankText& text);
    /// `text` has no problems.
    explicit QuestionBank(BankText text);

    [[nodiscard]] const std::vector<Question>& questions() const { return x_questions; }
    [[nodiscard]] const Question* find(std::string_view id) const;
    /// The follow-up that an answer asks for, by priority; distress asks for none.
    [[nodiscard]] const FollowUp* follow_up(std::string_view answer) const;
    [[nodiscard]] bool distress(std::string_view answer) const;
    [[nodiscard]] bool surprise(std::string_view message) const;

private:
    std::vector<Question> x_questions;
    std::vector<FollowUp> x_follow_ups;
    language::PhraseSet x_cues;
    language::PhraseSet x_distress;
    language::PhraseSet x_surprise;
};

}  // namespace bot::core::debrief
