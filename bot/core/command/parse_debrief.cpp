#include "bot/core/command/arguments.hpp"

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

std::optional<incident::PollAnswer> answer_of(std::string_view word) {
    for (const auto answer :
         {incident::PollAnswer::none, incident::PollAnswer::yes, incident::PollAnswer::no})
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
    if (!arguments.empty() && answer == incident::PollAnswer::none) {
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
    if (word == "poll" && arguments.empty())
        return asked(Debrief{DebriefStep::poll, false, std::nullopt});
    if (word == "vote")
        return vote(arguments);
    const bool at_once = arguments.word() == "now" && arguments.count() == 1;
    if (word == "start" && (arguments.empty() || at_once))
        return asked(Debrief{DebriefStep::start, at_once, std::nullopt});
    return arguments.refuse("I do not know that about a debrief.");
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
