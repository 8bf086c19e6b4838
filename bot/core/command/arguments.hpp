#pragma once

#include "bot/core/command/command_words.hpp"
#include "bot/core/command/parse.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace bot::core::command {

/// Free words with a time behind them: "rolled back at 14:05".
struct TimedText {
    event::Text text;
    std::optional<TimePhrase> at;
};

/// The words behind a verb, read one after the other. Refers to the text it was made from.
class Arguments {
public:
    Arguments(const event::Text& text, const std::vector<Token>& tokens, std::size_t first,
              Verb verb, const std::string& root)
        : x_text{text}, x_tokens{tokens}, x_at{first}, x_verb{verb}, x_root{root} {}

    [[nodiscard]] bool empty() const { return x_at >= x_tokens.size(); }
    [[nodiscard]] std::size_t count() const { return x_tokens.size() - x_at; }
    [[nodiscard]] const Token& front() const { return x_tokens[x_at]; }
    /// The next word in small letters; empty where there is none, or it is quoted or means
    /// something.
    [[nodiscard]] std::string word() const;
    void skip() { ++x_at; }
    [[nodiscard]] Verb verb() const { return x_verb; }

    /// All that is left.
    [[nodiscard]] event::Text rest() const;
    [[nodiscard]] std::string rest_line() const { return one_line(rest().plain); }
    /// All that is left, a trailing "at <time>" taken off.
    [[nodiscard]] std::variant<TimedText, Refusal> timed_rest() const;
    /// All that is left, and what stands behind a "next" that is the last word but one.
    [[nodiscard]] std::pair<event::Text, std::string> rest_before_next() const;
    /// All that is left must be a time, perhaps with "at" before it; none where nothing is left.
    [[nodiscard]] std::variant<std::optional<TimePhrase>, Refusal> rest_as_time() const;

    /// `why`, and how to write this command.
    [[nodiscard]] Refusal refuse(const std::string& why) const;

private:
    const event::Text& x_text;
    const std::vector<Token>& x_tokens;
    std::size_t x_at;
    Verb x_verb;
    const std::string& x_root;
};

// One function for each family of commands; each reads all words that are left.
[[nodiscard]] Parsed parse_start(Arguments arguments);
[[nodiscard]] Parsed parse_list(Arguments arguments);
[[nodiscard]] Parsed parse_severity(Arguments arguments);
[[nodiscard]] Parsed parse_status(Arguments arguments);
[[nodiscard]] Parsed parse_status_verb(Arguments arguments, incident::Status status);
[[nodiscard]] Parsed parse_field(Arguments arguments, Field field);
[[nodiscard]] Parsed parse_named_role(Arguments arguments, const std::string& role);
[[nodiscard]] Parsed parse_role(Arguments arguments);
[[nodiscard]] Parsed parse_note(Arguments arguments, incident::NoteKind kind);
[[nodiscard]] Parsed parse_milestone(Arguments arguments);
[[nodiscard]] Parsed parse_milestone_verb(Arguments arguments, const std::string& name);
[[nodiscard]] Parsed parse_timeline(Arguments arguments);
[[nodiscard]] Parsed parse_mark(Arguments arguments);
[[nodiscard]] Parsed parse_edit(Arguments arguments);
[[nodiscard]] Parsed parse_strike(Arguments arguments);
[[nodiscard]] Parsed parse_forget(Arguments arguments);
[[nodiscard]] Parsed parse_link(Arguments arguments);
[[nodiscard]] Parsed parse_unlink(Arguments arguments);
[[nodiscard]] Parsed parse_invite(Arguments arguments);
[[nodiscard]] Parsed parse_update(Arguments arguments);
[[nodiscard]] Parsed parse_iam(Arguments arguments);
[[nodiscard]] Parsed parse_draft(Arguments arguments);
[[nodiscard]] Parsed parse_debrief(Arguments arguments);
[[nodiscard]] Parsed parse_remind(Arguments arguments);
[[nodiscard]] Parsed parse_snooze(Arguments arguments);
[[nodiscard]] Parsed parse_mute(Arguments arguments);
[[nodiscard]] Parsed parse_similar(Arguments arguments);
[[nodiscard]] Parsed parse_perspectives(Arguments arguments);
[[nodiscard]] Parsed parse_ticket(Arguments arguments);
[[nodiscard]] Parsed parse_idea(Arguments arguments);
[[nodiscard]] Parsed parse_tickets(Arguments arguments);
[[nodiscard]] Parsed parse_help(Arguments arguments);

/// Whoever the word names.
[[nodiscard]] Named named_by(const Token& token);

/// What a word points at: a message link or "e12".
[[nodiscard]] std::optional<Target> target_of(const Token& token);

}  // namespace bot::core::command
