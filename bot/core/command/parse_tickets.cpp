#include "bot/core/command/arguments.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace bot::core::command {
namespace {

Parsed asked(Command command) {
    return Asked{std::nullopt, std::move(command)};
}

std::optional<std::int64_t> number_behind(std::string_view word, std::string_view lead) {
    std::int64_t number = 0;
    if (!word.starts_with(lead) || word.size() > lead.size() + 9)
        return std::nullopt;
    const auto* end = word.data() + word.size();
    const auto read = std::from_chars(word.data() + lead.size(), end, number);
    return read.ec == std::errc{} && read.ptr == end && number > 0 ? std::optional{number}
                                                                   : std::nullopt;
}

/// "t3", "idea-3".
std::optional<std::int64_t> item_number(std::string_view word) {
    const auto ticket = number_behind(word, "t");
    return ticket ? ticket : number_behind(word, "idea-");
}

/// "e12", "a5", "c7": an entry, a question that was answered, a condition.
std::optional<incident::ItemEvidence> evidence_named(std::string_view word) {
    using incident::EvidenceKind;
    for (const auto& [lead, kind] :
         {std::pair{"e", EvidenceKind::entry}, std::pair{"a", EvidenceKind::answer},
          std::pair{"c", EvidenceKind::condition}})
        if (const auto number = number_behind(word, lead))
            return incident::ItemEvidence{kind, {*number}};
    return std::nullopt;
}

bool plain(const Token& token) {
    return !token.quoted && !token.meaning;
}

/// "@owner", "due 30d", "in ops" and "sev2" behind the words of an item.
struct Flags {
    std::optional<Named> owner;
    std::optional<DuePhrase> due;
    std::string tracker;
    incident::Severity severity = incident::Severity::unset;
    std::string unread;  ///< what stands behind "due" and is no date

    /// The number of tokens that are left in front of all flags.
    std::size_t take(const std::vector<Token>& tokens) {
        auto last = tokens.size();
        while (last > 0 && unread.empty()) {
            const auto taken = one(tokens, last);
            if (taken == 0)
                break;
            last -= taken;
        }
        return last;
    }

private:
    std::size_t one(const std::vector<Token>& tokens, std::size_t last) {
        const auto& token = tokens[last - 1];
        const bool mention =
            token.meaning && std::holds_alternative<event::PersonRef>(*token.meaning);
        const bool handle = plain(token) && token.word.size() > 1 && token.word.front() == '@';
        if (!owner && (mention || handle)) {
            owner = named_by(token);
            return 1;
        }
        const auto word = lower(token.word);
        const bool graded = plain(token) && word.size() == 4 && word.starts_with("sev");
        if (const auto read = graded ? incident::parse_severity(word) : std::nullopt;
            read && severity == incident::Severity::unset) {
            severity = *read;
            return 1;
        }
        return last < 2 || !plain(token) || !plain(tokens[last - 2])
                   ? 0
                   : two(lower(tokens[last - 2].word), token.word);
    }
    std::size_t two(std::string_view key, const std::string& value) {
        if (key == "due" && !due) {
            due = read_due(lower(value));
            if (!due && value.front() >= '0' && value.front() <= '9')
                unread = value;
            return due ? 2 : 0;
        }
        if (key == "in" && tracker.empty()) {
            tracker = value;
            return 2;
        }
        return 0;
    }
};

Refusal unread_due(const Arguments& arguments, const std::string& word) {
    return arguments.refuse(
        "`" + word + "` is no date I can read: say `due 30d`, `due 2w` or `due 2026-12-22`.");
}

Parsed propose(Arguments arguments, incident::ItemStanding standing) {
    ProposeItem item{standing, {}, {}, {}, {}, {}, {}};
    while (const auto evidence = evidence_named(arguments.word())) {
        item.evidence.push_back(*evidence);
        arguments.skip();
    }
    const bool quoted = arguments.count() == 1 && !arguments.empty() && arguments.front().quoted;
    const auto text = arguments.rest();
    if (standing == incident::ItemStanding::idea || quoted) {
        item.summary = text;
        return asked(std::move(item));
    }
    const auto tokens = tokenise(text);
    Flags flags;
    const auto end = flags.take(tokens);
    if (!flags.unread.empty())
        return unread_due(arguments, flags.unread);
    item.summary = between(text, tokens, 0, end);
    item.owner = flags.owner;
    item.due = flags.due;
    item.tracker = flags.tracker;
    item.severity = flags.severity;
    return asked(std::move(item));
}

struct StepWord {
    std::string_view word;
    ItemStep step;
};
constexpr std::array<StepWord, 36> step_words{
    {{"accept", ItemStep::accept},   {"own", ItemStep::accept},
     {"take", ItemStep::accept},     {"mine", ItemStep::accept},
     {"decline", ItemStep::decline}, {"release", ItemStep::decline},
     {"offer", ItemStep::offer},     {"owner", ItemStep::offer},
     {"due", ItemStep::due},         {"redate", ItemStep::due},
     {"done", ItemStep::done},       {"verified", ItemStep::done},
     {"drop", ItemStep::drop},       {"dropped", ItemStep::drop},
     {"wont", ItemStep::drop},       {"won't", ItemStep::drop},
     {"reopen", ItemStep::reopen},   {"open", ItemStep::reopen},
     {"block", ItemStep::block},     {"blocked", ItemStep::block},
     {"unblock", ItemStep::unblock}, {"unblocked", ItemStep::unblock},
     {"file", ItemStep::file},       {"retry", ItemStep::file},
     {"check", ItemStep::check},     {"why", ItemStep::why},
     {"key", ItemStep::rank},        {"because", ItemStep::ground},
     {"title", ItemStep::title},     {"summary", ItemStep::title},
     {"rename", ItemStep::title},    {"team", ItemStep::team},
     {"sponsor", ItemStep::sponsor}, {"effects", ItemStep::effects},
     {"effect", ItemStep::effects},  {"side-effects", ItemStep::effects}}};

std::optional<ItemStep> step_named(std::string_view word) {
    const auto* found = std::find_if(step_words.begin(), step_words.end(),
                                     [&](const StepWord& one) { return one.word == word; });
    return found == step_words.end() ? std::nullopt : std::optional{found->step};
}

/// "ticket idea-3 due 14d in ops @alice".
Parsed promote(const Arguments& arguments, ChangeItem change) {
    const auto text = arguments.rest();
    const auto tokens = tokenise(text);
    Flags flags;
    const auto left = flags.take(tokens);
    if (!flags.unread.empty())
        return unread_due(arguments, flags.unread);
    if (left > 0)
        return arguments.refuse("I do not understand `" + tokens.front().word + "` there.");
    change.step = ItemStep::promote;
    change.person = flags.owner;
    change.due = flags.due;
    change.tracker = flags.tracker;
    return asked(std::move(change));
}

Parsed with_due(Arguments arguments, ChangeItem change) {
    change.due = arguments.empty() ? std::nullopt : read_due(arguments.word());
    if (!change.due)
        return unread_due(arguments, arguments.empty() ? "" : arguments.front().word);
    arguments.skip();
    change.words = arguments.rest();
    return asked(std::move(change));
}

Parsed change_item(Arguments arguments, std::int64_t number, bool idea) {
    ChangeItem change;
    change.number = number;
    const auto step = step_named(arguments.word());
    if (idea && (!step || *step == ItemStep::due))
        return promote(arguments, std::move(change));
    if (arguments.empty())
        return asked(std::move(change));
    if (!step)
        return arguments.refuse("I do not know `" + arguments.front().word + "` of a ticket.");
    change.step = *step;
    arguments.skip();
    if (*step == ItemStep::due)
        return with_due(arguments, std::move(change));
    if (*step == ItemStep::offer) {
        if (arguments.count() != 1)
            return arguments.refuse("Whom shall I ask?");
        change.person = named_by(arguments.front());
        return asked(std::move(change));
    }
    if (*step == ItemStep::sponsor) {
        if (arguments.empty())
            return arguments.refuse("Who can make room for it?");
        change.person = named_by(arguments.front());
        arguments.skip();
    }
    if (*step == ItemStep::ground) {
        const auto evidence = evidence_named(arguments.word());
        if (!evidence || arguments.count() != 1)
            return arguments.refuse("Name a line (`e12`), an answer (`a5`) or a condition (`c7`).");
        change.evidence = *evidence;
        return asked(std::move(change));
    }
    if (*step == ItemStep::file && arguments.word() == "in")
        arguments.skip();
    if (*step == ItemStep::file && !arguments.empty())
        change.tracker = arguments.front().word;
    if (*step == ItemStep::rank && arguments.word() == "no")
        change.kind = incident::ItemKind::other;
    change.words = arguments.rest();
    return asked(std::move(change));
}

}  // namespace

Parsed parse_ticket(Arguments arguments) {
    const auto word = arguments.word();
    const auto number = item_number(word);
    if (!number)
        return propose(arguments, incident::ItemStanding::ticket);
    arguments.skip();
    return change_item(arguments, *number, word.starts_with("idea"));
}

Parsed parse_idea(Arguments arguments) {
    return propose(arguments, incident::ItemStanding::idea);
}

Parsed parse_tickets(Arguments arguments) {
    const auto word = arguments.word();
    if (arguments.empty())
        return asked(ListItems{});
    if (item_number(word))
        return parse_ticket(std::move(arguments));
    if (arguments.count() == 1 && (word == "overdue" || word == "late"))
        return asked(ListItems{ItemsWhich::overdue});
    if (arguments.count() == 1 && word == "all")
        return asked(ListItems{ItemsWhich::all});
    return arguments.refuse("I do not know that about tickets.");
}

}  // namespace bot::core::command
