#include "bot/core/command/arguments.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace bot::core::command {
namespace {

using incident::NoteKind;
using incident::Status;

/// "INC-7": never a bare number, which may well belong to the words.
std::optional<event::IncidentId> incident_word(const Token& token) {
    if (token.quoted || token.meaning || lower(token.word.substr(0, 4)) != "inc-")
        return std::nullopt;
    return event::parse_incident(token.word);
}

/// What follows these is people's own words, in which "INC-7" is a word like any other.
bool takes_words(Verb verb) {
    static constexpr std::array all{Verb::opening,    Verb::summary, Verb::impact,   Verb::title,
                                    Verb::note,       Verb::update,  Verb::decision, Verb::merge,
                                    Verb::hypothesis, Verb::ticket,  Verb::idea,     Verb::lint};
    return std::find(all.begin(), all.end(), verb) != all.end();
}

bool draft_word(const std::string& word) {
    static constexpr std::array<std::string_view, 7> all{"md",  "markdown", "html", "json",
                                                         "csv", "names",    "roles"};
    return std::find(all.begin(), all.end(), word) != all.end();
}

/// "report" is a draft where it stands alone or before a format, else the start of an incident;
/// "fix" corrects what it points at, else it is a follow-up.
Verb told_apart(const std::string& word, Verb verb, const std::vector<Token>& tokens,
                std::size_t next) {
    if (word == "report") {
        const bool plain = next >= tokens.size() || draft_word(lower(tokens[next].word)) ||
                           incident_word(tokens[next]).has_value();
        return plain ? Verb::draft : Verb::opening;
    }
    if (word == "fix" && next < tokens.size() && !target_of(tokens[next]))
        return Verb::ticket;
    return verb;
}

Asked asked(Command command) {
    return {std::nullopt, std::move(command)};
}

Parsed bare(Arguments arguments, Command command) {
    if (!arguments.empty())
        return arguments.refuse("`" + arguments.front().word +
                                "` is more than I understand there.");
    return asked(std::move(command));
}

Parsed dispatch(Arguments arguments) {
    switch (arguments.verb()) {
        case Verb::opening:
            return parse_start(arguments);
        case Verb::here:
            return bare(arguments, Adopt{});
        case Verb::show:
            return bare(arguments, Show{});
        case Verb::list:
            return parse_list(arguments);
        case Verb::severity:
            return parse_severity(arguments);
        case Verb::status:
            return parse_status(arguments);
        case Verb::investigating:
            return parse_status_verb(arguments, Status::investigating);
        case Verb::identified:
            return parse_status_verb(arguments, Status::identified);
        case Verb::mitigated:
            return parse_status_verb(arguments, Status::mitigated);
        case Verb::summary:
            return parse_field(arguments, Field::summary);
        case Verb::impact:
            return parse_field(arguments, Field::impact);
        case Verb::title:
            return parse_field(arguments, Field::title);
        case Verb::lead:
            return parse_named_role(arguments, "lead");
        case Verb::role:
            return parse_role(arguments);
        case Verb::roles:
            return bare(arguments, ShowRoles{});
        case Verb::note:
            return parse_note(arguments, NoteKind::note);
        case Verb::decision:
            return parse_note(arguments, NoteKind::decision);
        case Verb::hypothesis:
            return parse_note(arguments, NoteKind::hypothesis);
        case Verb::milestone:
            return parse_milestone(arguments);
        case Verb::started:
            return parse_milestone_verb(arguments, "started");
        case Verb::detected:
            return parse_milestone_verb(arguments, "detected");
        case Verb::acknowledged:
            return parse_milestone_verb(arguments, "acknowledged");
        case Verb::timeline:
            return parse_timeline(arguments);
        case Verb::mark:
        case Verb::unmark:
            return parse_mark(arguments);
        case Verb::edit:
            return parse_edit(arguments);
        case Verb::strike:
        case Verb::unstrike:
            return parse_strike(arguments);
        case Verb::forget:
            return parse_forget(arguments);
        case Verb::resolve:
            return parse_status_verb(arguments, Status::resolved);
        case Verb::close:
            return asked(Close{arguments.rest_line()});
        case Verb::reopen:
            return asked(Reopen{arguments.rest_line()});
        case Verb::cancel:
            return asked(Cancel{arguments.rest_line()});
        case Verb::link:
            return parse_link(arguments);
        case Verb::unlink:
            return parse_unlink(arguments);
        case Verb::invite:
            return parse_invite(arguments);
        case Verb::update:
            return parse_update(arguments);
        case Verb::iam:
            return parse_iam(arguments);
        case Verb::draft:
            return parse_draft(arguments);
        case Verb::debrief:
            return parse_debrief(arguments);
        case Verb::facilitator:
            return parse_named_role(arguments, "facilitator");
        case Verb::perspectives:
            return parse_perspectives(arguments);
        case Verb::agenda:
            return bare(arguments, Agenda{});
        case Verb::similar:
            return parse_similar(arguments);
        case Verb::remind:
            return parse_remind(arguments);
        case Verb::snooze:
            return parse_snooze(arguments);
        case Verb::mute:
            return parse_mute(arguments);
        case Verb::lint:
            return asked(Lint{arguments.rest().plain});
        case Verb::health:
            return bare(arguments, Health{});
        case Verb::version:
            return bare(arguments, Version{});
        case Verb::help:
            return parse_help(arguments);
        case Verb::ticket:
            return parse_ticket(arguments);
        case Verb::tickets:
            return parse_tickets(arguments);
        case Verb::idea:
            return parse_idea(arguments);
        case Verb::merge:
        case Verb::restrict_access:
        case Verb::access:
            return asked(NotYet{arguments.verb()});
    }
    return asked(Help{});
}

Refusal unknown(const std::string& word, const std::string& root) {
    const auto near = similar_word(word);
    return {"I do not know `" + word + "`." +
            (near ? " Did you mean `" + root + " " + std::string{*near} + "`?" : std::string{}) +
            " `" + root + " help` shows what I can do."};
}

/// The verb's word without what people put behind it: "note: …".
std::string verb_word(const Token& token) {
    auto word = lower(token.word);
    while (word.size() > 1 && (word.back() == ':' || word.back() == ',' || word.back() == '!'))
        word.pop_back();
    return word;
}

}  // namespace

Parsed parse_help(Arguments arguments) {
    if (arguments.empty())
        return asked(Help{});
    if (const auto verb = find_verb(arguments.front().word))
        return asked(Help{*verb});
    const auto near = similar_word(arguments.front().word);
    return arguments.refuse("I know no `" + arguments.front().word + "`." +
                            (near ? " Did you mean `" + std::string{*near} + "`?" : std::string{}));
}

Parsed parse(const event::Text& text, const std::string& root) {
    const auto tokens = tokenise(text);
    if (tokens.empty())
        return asked(Help{});
    std::size_t next = 0;
    auto incident = incident_word(tokens[0]);
    if (incident)
        ++next;
    if (next == tokens.size())
        return Asked{incident, Show{}};
    const auto word = verb_word(tokens[next]);
    const auto found = find_verb(word);
    if (!found)
        return unknown(tokens[next].word, root);
    ++next;
    const auto verb = told_apart(word, *found, tokens, next);
    if (!incident && next < tokens.size() && !takes_words(verb)) {
        incident = incident_word(tokens[next]);
        if (!incident && verb == Verb::show && tokens.size() == next + 1)
            incident = event::parse_incident(tokens[next].word);
        if (incident)
            ++next;
    }
    auto parsed = dispatch(Arguments{text, tokens, next, verb, root});
    if (auto* understood = std::get_if<Asked>(&parsed))
        understood->incident = incident;
    return parsed;
}

}  // namespace bot::core::command
