#include "bot/core/decide/facilitator.hpp"

#include "bot/core/command/time_phrase.hpp"
#include "bot/core/debrief/accounts.hpp"
#include "bot/core/decide/one_person.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using debrief::Interview;
using incident::InterviewState;

/// Their conversation has begun: what they told, they told to another facilitator.
bool has_begun(const Interview& interview) {
    return interview.state != InterviewState::planned;
}

bool was_in_the_middle(const Interviewer& interviewer, const event::PersonRef& who) {
    const auto& ruling = interviewer.ruling();
    if (!ruling.policy().questions)
        return false;
    const auto entries = timeline::build(ruling.snapshot().record, false);
    const auto there =
        debrief::participants(interviewer.story(entries), *ruling.policy().questions);
    return std::any_of(there.begin(), there.end(), [&](const debrief::Participant& one) {
        return one.tier == incident::Tier::core &&
               std::find(one.accounts.begin(), one.accounts.end(), who) != one.accounts.end();
    });
}

}  // namespace

std::string facilitator_named(const Asking& asking, const Incident& incident,
                              const event::Person& who) {
    auto& ruling = asking.ruling();
    Interviewer interviewer{ruling, incident.id, ruling.snapshot().record};
    const auto& interviews = interviewer.debrief().interviews;
    const auto own = accounts_of(ruling.snapshot(), who.ref);
    std::vector<event::PersonRef> authors;
    for (const auto& [person, interview] : interviews)
        if (has_begun(interview) && std::find(own.begin(), own.end(), person) == own.end())
            authors.push_back(person);
    if (!authors.empty())
        interviewer.note({}, incident::FacilitatorNamed{who.ref});
    for (const auto& author : authors)
        interviewer.set_timer(introduce_timer, author,
                              calendar::first_working(ruling.now(), interviewer.zone_of(author),
                                                      interviewer.hours_of(author)));
    std::string remark;
    if (was_in_the_middle(interviewer, who.ref))
        remark =
            "They were in the middle of it themselves. Accounts are told more freely to "
            "somebody who was not: better name another.";
    if (!authors.empty())
        remark += std::string{remark.empty() ? "" : " "} +
                  "Those who were asked already are told of it, and have a day from then to keep "
                  "what they told from the new facilitator.";
    return remark;
}

void introduce_facilitator(Interviewer& interviewer, const event::PersonRef& author) {
    const auto* interview = interviewer.of(author);
    const auto who = interviewer.facilitator();
    if (interview == nullptr || !who || !interview->newcomer || interview->newcomer->who != *who ||
        interview->newcomer->introduced)
        return;
    const auto& ruling = interviewer.ruling();
    const auto from = command::show_time(ruling.now() + debrief::time_to_object, ruling.now(),
                                         interviewer.zone_of(author));
    interviewer.note(author, incident::FacilitatorIntroduced{*who});
    interviewer.say(author,
                    speak(ruling.name_of(*who) + " facilitates the debrief of " +
                          to_string(interviewer.id()) + " now. From " + from +
                          " on they can read what you told, but for what is `only me`. Before "
                          "that, `only me all` or `withdraw all` keeps all of it from them, with "
                          "a number in place of `all` one answer."));
}

bool has_role(const Asking& asking, const Incident& incident, const std::string& role) {
    const auto found = incident.roles.find(role);
    const auto own = accounts_of(asking.ruling().snapshot(), asking.asker().ref);
    return found != incident.roles.end() &&
           std::find(own.begin(), own.end(), found->second) != own.end();
}

bool only_for_facilitator(const Asking& asking, const Incident& incident) {
    if (has_role(asking, incident, "facilitator"))
        return true;
    asking.refuse("That is for the facilitator of " + to_string(incident.id) + " alone. `" +
                  asking.root() + " facilitator @user` says who that is.");
    return false;
}

debrief::Debrief opened_for(const Asking& asking, Interviewer& interviewer) {
    interviewer.note({}, incident::AccountsRead{asking.asker().ref});
    return debrief::read_by(interviewer.debrief(), *interviewer.facilitator(),
                            asking.ruling().now());
}

std::string still_closed(const Asking& asking, const Interviewer& interviewer) {
    const auto& interviews = interviewer.debrief().interviews;
    const auto count = std::count_if(interviews.begin(), interviews.end(), [&](const auto& each) {
        return debrief::heard(each.second) &&
               !each.second.readable_by(*interviewer.facilitator(), asking.ruling().now());
    });
    if (count == 0)
        return {};
    return std::to_string(count) + (count == 1 ? " account is" : " accounts are") +
           " not yours to read yet: a day after its author was told that you facilitate, each "
           "opens.";
}

}  // namespace bot::core::decide
