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
