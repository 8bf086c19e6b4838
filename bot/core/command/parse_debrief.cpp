#include "bot/core/command/arguments.hpp"

#include <algorithm>

namespace bot::core::command {
namespace {

Parsed asked(Command command) {
    return Asked{std::nullopt, std::move(command)};
}

Parsed with_person(Arguments arguments, DebriefStep step) {
    Debrief debrief{step, false, std::nullopt};
    if (!arguments.empty())
        debrief.person = named_by(arguments.front());
    if (arguments.count() > 1)
        return arguments.refuse("One person at a time.");
    if (step == DebriefStep::skip && !debrief.person)
        return arguments.refuse("Who is not to be asked?");
    return asked(debrief);
}

std::optional<incident::Seat> seat_of(std::string_view words) {
    using enum incident::Seat;
    for (const auto seat : {lead, on_rota, change_author, reviewer, responder, communications,
                            service_owner, support, management, outside})
        if (words == to_string(seat))
            return seat;
    return std::nullopt;
}

/// "@user", "@user management".
Parsed add(Arguments arguments) {
    if (arguments.empty())
        return arguments.refuse("Who is to be asked, too?");
    Debrief debrief{DebriefStep::add, false, named_by(arguments.front())};
    arguments.skip();
    if (arguments.empty())
        return asked(debrief);
    debrief.seat = seat_of(lower(arguments.rest_line()));
    return debrief.seat ? asked(debrief)
                        : arguments.refuse(
                              "From which seat? `management`, `support`, `service "
                              "owner`, `outside` are some.");
}

/// "@user what …?", "management what …?"; with "as-is" before them whatever the words are like.
Parsed ask(Arguments arguments) {
    Debrief debrief{DebriefStep::ask, arguments.word() == "as-is", std::nullopt};
    if (debrief.at_once)
        arguments.skip();
    const auto why =
        "Whom, and what? `debrief ask @user <question>`, or with a seat in place of the person: "
        "`debrief ask change author <question>`.";
    if (arguments.empty())
        return arguments.refuse(why);
    const auto first = arguments.word();
    debrief.seat = seat_of(first);
    if (!debrief.seat)
        debrief.person = named_by(arguments.front());
    arguments.skip();
    if (!debrief.seat && !arguments.empty())
        debrief.seat = seat_of(first + " " + arguments.word());
    if (debrief.seat && debrief.person) {
        debrief.person.reset();
        arguments.skip();
    }
    debrief.question = arguments.rest_line();
    return debrief.question.empty() ? arguments.refuse(why) : asked(debrief);
}

/// "", "3", "3d", "3 days".
Parsed extend(Arguments arguments) {
    Debrief debrief{DebriefStep::extend, false, std::nullopt};
    debrief.working_days = 5;
    if (arguments.empty())
        return asked(debrief);
    auto word = arguments.word();
    const auto digits = std::min(word.find_first_not_of("0123456789"), word.size());
    const auto unit = word.substr(digits);
    arguments.skip();
    const bool unit_follows = unit.empty() && !arguments.empty();
    const auto last = unit_follows ? arguments.word() : unit;
    if (unit_follows)
        arguments.skip();
    const bool read = digits > 0 && digits < 3 && arguments.empty() &&
                      (last.empty() || last == "d" || last == "day" || last == "days");
    debrief.working_days = read ? std::stoi(word.substr(0, digits)) : 0;
    return debrief.working_days > 0 && debrief.working_days <= 30
               ? asked(debrief)
               : arguments.refuse("By how many working days, up to 30? `debrief extend 5d`.");
}

/// "kind tool", "since March", "new no", "good days yes", "e12"; false for anything else.
bool read_about(const std::string& part, incident::ConditionNamed& about) {
    const auto words = lower(part);
    const auto behind = [&](std::string_view key) {
        return words.starts_with(key) ? std::optional{one_line(part.substr(key.size()))}
                                      : std::nullopt;
    };
    const auto yes_or_no = [](const std::string& word, incident::YesOrNo& answer) {
        answer = lower(word) == "yes" ? incident::YesOrNo::yes : incident::YesOrNo::no;
        return answer == incident::YesOrNo::yes || lower(word) == "no";
    };
    if (const auto kind = behind("kind ")) {
        using enum incident::ConditionKind;
        for (const auto one :
             {technical, tool, knowledge, coordination, workload, organisation, outside})
            if (lower(*kind) == to_string(one))
                about.kind = one;
        return about.kind.has_value();
    }
    if (const auto since = behind("since ")) {
        about.since = *since;
        return !since->empty();
    }
    if (const auto fresh = behind("new "))
        return yes_or_no(*fresh, about.new_that_day);
    if (const auto good = behind("good days "))
        return yes_or_no(*good, about.on_good_days);
    about.entry = event::parse_fact(words);
    return about.entry.has_value();
}

/// "retries share one pool; kind technical; since March; good days yes", or "drop 2".
Parsed condition(Arguments arguments) {
    Debrief debrief{DebriefStep::condition, false, std::nullopt};
    auto rest = arguments.rest_line();
    if (arguments.word() == "drop" && arguments.count() == 2) {
        arguments.skip();
        const auto& number = arguments.front().word;
        const bool digits = number.size() < 4 && !number.empty() &&
                            number.find_first_not_of("0123456789") == std::string::npos;
        debrief.condition.dropped = digits ? std::stoul(number) : 0;
        return debrief.condition.dropped > 0
                   ? asked(debrief)
                   : arguments.refuse("Which one? `debrief condition` lists them by number.");
    }
    bool first = true;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(';'), rest.size());
        const auto part = one_line(rest.substr(0, end));
        rest.erase(0, std::min(end + 1, rest.size()));
        if (first)
            debrief.condition.words = part;
        else if (!part.empty() && !read_about(part, debrief.condition.about))
            return arguments.refuse(
                "I do not understand `" + part +
                "`. Behind the condition may stand `; kind technical`, `tool`, `knowledge`, "
                "`coordination`, `workload`, `organisation` or `outside`, `; since …`, `; new "
                "yes`, `; good days yes` and `; e12`.");
        first = false;
    }
    return asked(debrief);
}

std::optional<incident::YesOrNo> answer_of(std::string_view word) {
    for (const auto answer :
         {incident::YesOrNo::none, incident::YesOrNo::yes, incident::YesOrNo::no})
        if (word == to_string(answer))
            return answer;
    return std::nullopt;
}

/// "learned yes", "again none", and from a reaction taken back "learned none yes".
Parsed vote(Arguments arguments) {
    const auto why =
        "Say `debrief vote learned yes` or `no`, `debrief vote again yes` or `no`, and "
        "`none` to take it back.";
    Debrief debrief{DebriefStep::vote, false, std::nullopt};
    const auto question = arguments.word();
    if (question == to_string(incident::PollQuestion::again))
        debrief.ballot.question = incident::PollQuestion::again;
    else if (question != to_string(incident::PollQuestion::learned))
        return arguments.refuse(why);
    arguments.skip();
    const auto answer = answer_of(arguments.word());
    if (!answer)
        return arguments.refuse(why);
    debrief.ballot.answer = *answer;
    arguments.skip();
    if (!arguments.empty() && answer == incident::YesOrNo::none) {
        debrief.ballot.only = answer_of(arguments.word());
        arguments.skip();
    }
    return arguments.empty() ? asked(debrief) : arguments.refuse(why);
}

}  // namespace

Parsed parse_debrief(Arguments arguments) {
    const auto word = arguments.word();
    if (arguments.empty())
        return asked(Debrief{});
    arguments.skip();
    if (word == "status" && arguments.empty())
        return asked(Debrief{});
    if (word == "skip" || word == "drop")
        return with_person(arguments, DebriefStep::skip);
    if (word == "remind")
        return with_person(arguments, DebriefStep::remind);
    if (word == "add")
        return add(arguments);
    if (word == "join" && arguments.empty())
        return asked(Debrief{DebriefStep::join, false, std::nullopt});
    if (word == "poll" && arguments.empty())
        return asked(Debrief{DebriefStep::poll, false, std::nullopt});
    if (word == "vote")
        return vote(arguments);
    if (word == "condition")
        return condition(arguments);
    if (word == "ask")
        return ask(arguments);
    if (word == "extend")
        return extend(arguments);
    if (word == "close" && arguments.empty())
        return asked(Debrief{DebriefStep::close, false, std::nullopt});
    const bool at_once = arguments.word() == "now" && arguments.count() == 1;
    if (word == "start" && (arguments.empty() || at_once))
        return asked(Debrief{DebriefStep::start, at_once, std::nullopt});
    return arguments.refuse("I do not know that about a debrief.");
}

Parsed parse_similar(Arguments arguments) {
    Similar order;
    for (; !arguments.empty(); arguments.skip())
        order.named.push_back(named_by(arguments.front()));
    return asked(std::move(order));
}

Parsed parse_perspectives(Arguments arguments) {
    if (arguments.empty())
        return asked(Perspectives{});
    const auto moment = event::parse_fact(arguments.front().word);
    if (!moment || arguments.count() > 1)
        return arguments.refuse("A moment is known by its entry's number, such as `e12`.");
    return asked(Perspectives{moment});
}

}  // namespace bot::core::command
