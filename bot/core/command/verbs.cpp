#include "bot/core/command/verbs.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace bot::core::command {
namespace {

constexpr auto later = Built::not_yet;

constexpr std::array all_usages{
    Usage{Verb::opening, "start", "start [sev1…sev4] <title> [private] [drill] [here]",
          "opens an incident in a room of its own, or with `here` in this one",
          "declare, open, new, create, report"},
    Usage{Verb::here, "here", "INC-n here", "listens in this room for an incident that has none",
          ""},
    Usage{Verb::show, "show", "show [INC-n]", "where the incident stands", "info, status"},
    Usage{Verb::list, "list", "list [open|closed|mine|stale|all]", "incidents in short", "ls"},
    Usage{Verb::severity, "severity", "severity sev1…sev4 [reason]", "how bad it is",
          "sev, priority"},
    Usage{Verb::status, "status", "status <name> [note]",
          "investigating, identified, mitigated or resolved", "state"},
    Usage{Verb::investigating, "investigating", "investigating [note]", "sets that status", ""},
    Usage{Verb::identified, "identified", "identified [note]", "sets that status", ""},
    Usage{Verb::mitigated, "mitigated", "mitigated [note]", "sets that status", ""},
    Usage{Verb::summary, "summary", "summary <text>", "what is going on, in a sentence", "tldr"},
    Usage{Verb::impact, "impact", "impact <text>", "who notices what", "customer-impact"},
    Usage{Verb::title, "title", "title <text>", "renames the incident", "rename"},
    Usage{Verb::lead, "lead", "lead [@user]", "who leads; without a name: you", "commander, ic"},
    Usage{Verb::role, "role", "role <role> [@user]",
          "gives somebody a role: comms, scribe, …; `nobody` takes it back", "assign, claim"},
    Usage{Verb::roles, "roles", "roles", "who has which role", "who"},
    Usage{Verb::note, "note", "note <text> [at 14:05]", "writes a line into the timeline",
          "event, log"},
    Usage{Verb::decision, "decision", "decision <text> [at 14:05]", "notes what was decided",
          "decided"},
    Usage{Verb::hypothesis, "hypothesis", "hypothesis <text> [at 14:05]",
          "notes what you think is going on", "theory"},
    Usage{Verb::milestone, "milestone",
          "milestone started|detected|acknowledged|mitigated|resolved [at 14:05]", "names a moment",
          ""},
    Usage{Verb::started, "started", "started [at 14:05]", "when it began", ""},
    Usage{Verb::detected, "detected", "detected [at 14:05]", "when it was noticed", "noticed"},
    Usage{Verb::acknowledged, "acknowledged", "acknowledged [at 14:05]", "when somebody took it on",
          "ack, acked"},
    Usage{Verb::timeline, "timeline", "timeline [key|all] [since 14:05]",
          "what happened so far; `timeline ok` says that you read it through", "tl"},
    Usage{Verb::mark, "mark", "mark <message link or e12>", "says that it matters", "pin, star"},
    Usage{Verb::unmark, "unmark", "unmark <message link or e12>", "takes your mark back",
          "unpin, unstar"},
    Usage{Verb::edit, "edit", "edit e12 <text>", "corrects a note; the old text is kept", "fix"},
    Usage{Verb::strike, "strike", "strike <message link or e12> <reason>",
          "hides a line, with your reason in its place", "redact, hide"},
    Usage{Verb::unstrike, "unstrike", "unstrike <message link or e12>", "shows it again", "unhide"},
    Usage{Verb::resolve, "resolve", "resolve [note]", "the trouble is over",
          "end, fixed, resolved"},
    Usage{Verb::close, "close", "close [reason]",
          "no more to be done; with a reason it closes although something is missing", "closed"},
    Usage{Verb::reopen, "reopen", "reopen <reason>", "it is not over after all", ""},
    Usage{Verb::cancel, "cancel", "cancel <reason>", "it was none", "cancelled, canceled"},
    Usage{Verb::draft, "draft", "draft [md|html|json|csv] [names|roles]",
          "the post-mortem so far, sent to you", "report, pm"},
    Usage{Verb::health, "health", "health", "connections, queues, gaps", "ping"},
    Usage{Verb::version, "version", "version", "which version this is", ""},
    Usage{Verb::help, "help", "help [word]", "this list, or one command in full", "?"},
    Usage{Verb::update, "update", "update <text> [next 30m]",
          "tells stakeholders how it stands, and when they hear more", "announce"},
    Usage{Verb::link, "link", "link <room>",
          "listens in a second room too, on this platform or another", "bridge"},
    Usage{Verb::unlink, "unlink", "unlink <room>",
          "listens in an added room no more, nor lets its people see the incident", "unbridge"},
    Usage{Verb::invite, "invite", "invite @user…", "brings people into its rooms", "page"},
    Usage{Verb::merge, "merge", "merge INC-n", "joins two incidents", "", later},
    Usage{Verb::debrief, "debrief",
          "debrief [start [now]|status|add @user|skip @user|remind [@user]|ask @user <question>|"
          "extend [5d]|close|join|poll|condition <text>]",
          "asks those who were there what they saw, one by one and in private",
          "retro, postmortem"},
    Usage{Verb::facilitator, "facilitator", "facilitator @user", "who leads the debrief", ""},
    Usage{Verb::perspectives, "perspectives", "perspectives [moment]",
          "accounts side by side, for the facilitator", ""},
    Usage{Verb::agenda, "agenda", "agenda", "for the group's debrief", ""},
    Usage{Verb::lint, "lint", "lint [text]", "how a text is worded, told to you alone", "wording"},
    Usage{Verb::ticket, "ticket", "ticket <summary> [@owner] [due 30d] [in <tracker>] [sev1…sev4]",
          "files what is to change; `ticket t3 accept|decline|offer @user|due 14d <reason>|done "
          "<what you saw>|drop <reason>|blocked <by what>|reopen|title …|check <how we will "
          "know>|why …|effects <what new trouble>|team …|"
          "sponsor @user [team]` "
          "moves one, `ticket idea-3` makes one of an idea",
          "followup, action, remediation, todo"},
    Usage{Verb::tickets, "tickets", "tickets [overdue|all]", "what is to change, and how far it is",
          "actions, followups"},
    Usage{Verb::idea, "idea", "idea <text>", "keeps a thought that is no ticket yet", "maybe"},
    Usage{Verb::similar, "similar", "similar [INC-n]",
          "past incidents like this one, with the lines that match", "related"},
    Usage{Verb::remind, "remind", "remind [<kind> on|off]",
          "which reminders there are; each can be switched", ""},
    Usage{Verb::snooze, "snooze", "snooze [2d|off]",
          "keeps your reminders back, for five working days at most", ""},
    Usage{Verb::mute, "mute", "mute [off]", "switches all your reminders off", ""},
    Usage{Verb::restrict_access, "private", "private", "shows the incident to its members only", "",
          later},
    Usage{Verb::access, "access", "access", "who may see it", "", later},
    Usage{Verb::forget, "forget", "forget <message link> [reason]",
          "removes the words of a message of yours from the record, for good", ""},
    Usage{Verb::iam, "iam", "iam <account>",
          "makes your accounts on several platforms one person: `iam platform:name`", ""},
};

std::vector<std::pair<std::string, Verb>> make_words() {
    std::vector<std::pair<std::string, Verb>> words;
    for (const auto& entry : all_usages) {
        words.emplace_back(entry.word, entry.verb);
        std::string_view rest = entry.also;
        while (!rest.empty()) {
            const auto comma = std::min(rest.find(", "), rest.size());
            words.emplace_back(rest.substr(0, comma), entry.verb);
            rest.remove_prefix(std::min(comma + 2, rest.size()));
        }
    }
    return words;
}

/// The first one listed wins, so "status" and "report" mean what `parse` expects.
const std::vector<std::pair<std::string, Verb>>& words() {
    static const auto all = make_words();
    return all;
}

/// How many letters to add, drop, change or swap with a neighbour.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        d[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j)
        d[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

}  // namespace

std::span<const Usage> usages() {
    return all_usages;
}

const Usage& usage(Verb verb) {
    const auto found = std::find_if(all_usages.begin(), all_usages.end(),
                                    [&](const Usage& entry) { return entry.verb == verb; });
    return found == all_usages.end() ? all_usages.front() : *found;
}

std::optional<Verb> find_verb(std::string_view word) {
    const auto wanted = lower(word);
    if (wanted == "status" || wanted == "state")
        return Verb::status;
    for (const auto& [known, verb] : words()) {
        if (known == wanted)
            return verb;
    }
    return std::nullopt;
}

std::optional<std::string_view> nearest(std::string_view word,
                                        std::span<const std::string_view> choices) {
    if (word.empty() || word.size() > 24)
        return std::nullopt;
    const auto wanted = lower(word);
    const std::size_t allowed = wanted.size() <= 3 ? 1 : 2;
    std::optional<std::string_view> best;
    std::size_t best_distance = allowed + 1;
    for (const auto choice : choices) {
        const auto steps = distance(wanted, choice);
        if (steps < best_distance && steps < wanted.size()) {
            best_distance = steps;
            best = choice;
        }
    }
    return best;
}

std::optional<std::string_view> similar_word(std::string_view word) {
    std::vector<std::string_view> choices;
    for (const auto& [known, verb] : words())
        choices.push_back(known);
    return nearest(word, choices);
}

std::string lower(std::string_view word) {
    std::string result{word};
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return result;
}

}  // namespace bot::core::command
