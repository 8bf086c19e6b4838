#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/interviewer.hpp"
#include "bot/core/language/secret_mask.hpp"

#include <utility>

/// Contributing conditions, named for the draft: each needed, none enough alone.
namespace bot::core::decide {
namespace {

void list(const Asking& asking, const Interviewer& interviewer) {
    const auto id = to_string(interviewer.id());
    event::TextWriter text;
    text.bold("Contributing conditions of " + id);
    int number = 0;
    for (const auto& condition : interviewer.debrief().conditions)
        text.plain("\n" + std::to_string(++number) + ". " + condition.words);
    text.plain("\n").append(
        speak("`" + asking.root() + " " + id +
              " debrief condition <text>; kind technical; since …; new no; good days yes; e12` "
              "names one, `drop 1` takes one out."));
    asking.answer(text.take());
}

void drop(const Asking& asking, Interviewer& interviewer, std::size_t number) {
    const auto& conditions = interviewer.debrief().conditions;
    if (number > conditions.size())
        return asking.refuse("There is no condition " + std::to_string(number) + ".");
    const auto named = conditions[number - 1].number;
    interviewer.note({}, incident::ConditionDropped{named});
    asking.record(interviewer.id(), incident::CommandRun{"debrief condition drop", {}});
    asking.answer(event::words("That one is taken out of the draft."));
}

}  // namespace

void run_condition(const Asking& asking, const Incident& incident,
                   const command::ConditionWords& order) {
    auto& ruling = asking.ruling();
    Interviewer interviewer{ruling, incident.id, ruling.snapshot().record};
    if (order.dropped > 0)
        return drop(asking, interviewer, order.dropped);
    if (order.words.empty())
        return list(asking, interviewer);
    auto about = order.about;
    about.since = language::mask_secrets_in(std::move(about.since));
    interviewer.note({}, std::move(about), order.words);
    asking.record(incident.id, incident::CommandRun{"debrief condition", {}});
    const auto number = std::to_string(interviewer.debrief().conditions.size());
    asking.answer(speak("Noted as condition " + number + " for the draft. `" + asking.root() + " " +
                        to_string(incident.id) + " debrief condition drop " + number +
                        "` takes it out."));
}

}  // namespace bot::core::decide
