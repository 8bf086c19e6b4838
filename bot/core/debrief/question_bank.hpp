#pragma once

#include "bot/core/debrief/bank_names.hpp"
#include "bot/core/language/phrase_set.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::debrief {

/// One question of the bank; `words` may hold placeholders (see bank_names.hpp).
struct Question {
    std::string id;
    std::string kind;
    std::string words;
    std::vector<Trigger> triggers;  ///< any of them
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
        std::string id, kind, words;
        std::string when;  ///< names of triggers, a blank between them
        std::string aspect;
    };
    std::vector<Row> questions;
    std::vector<FollowUp> follow_ups;               ///< in order of their priority, highest first
    std::string distress;                           ///< pattern: leave it, offer a person
    std::string surprise;                           ///< pattern: surprise shows in a message
    std::map<std::string, std::string> signs = {};  ///< pattern by the sign's name
};

/// What is wrong with a bank, said of the row with this id and the key in it.
struct BankProblem {
    std::string id;  ///< of a question or follow-up; "cues" and "signs" for the patterns
    std::string key;
    std::string what;
};

/// The questions there are, and the cues for asking back. Immutable; compiled once.
class QuestionBank {
public:
    /// Every problem of `text`: an unknown `when`, kind or placeholder, a pattern that is none, an
    /// id twice, a question of fixed place that is missing, words above their length. Empty: it can
    /// be used.
    [[nodiscard]] static std::vector<BankProblem> problems(const BankText& text);
    /// `text` has no problems.
    explicit QuestionBank(BankText text);

    [[nodiscard]] const std::vector<Question>& questions() const { return x_questions; }
    [[nodiscard]] const Question* find(std::string_view id) const;
    /// The follow-up that an answer asks for, by priority; distress asks for none.
    [[nodiscard]] const FollowUp* follow_up(std::string_view answer) const;
    [[nodiscard]] bool distress(std::string_view answer) const;
    [[nodiscard]] bool surprise(std::string_view message) const;
    /// What a message means: mentions in it read as "@someone" or "@them".
    [[nodiscard]] std::set<Sign> signs(std::string_view message) const;

private:
    std::vector<Question> x_questions;
    std::vector<FollowUp> x_follow_ups;
    language::PhraseSet x_cues;
    language::PhraseSet x_distress;
    language::PhraseSet x_surprise;
    language::PhraseSet x_signs;
    std::vector<Sign> x_sign_of;  ///< by pattern
};

}  // namespace bot::core::debrief
