#include "bot/core/debrief/accounts.hpp"
#include "bot/core/debrief/silence.hpp"
#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/debrief_plan.hpp"
#include "bot/core/decide/facilitator.hpp"
#include "bot/core/language/wording_check.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

/// How far a debrief is: numbers for everybody, and signs to look at for the facilitator.
namespace bot::core::decide {
namespace {

using language::WordingClass;

/// What people wrote into the draft and what they let go into it, by the part it stands in.
std::vector<std::pair<std::string, std::string>> written(const Interviewer& interviewer,
                                                         const debrief::QuestionBank& bank) {
    const auto& incident = interviewer.incident();
    std::vector<std::pair<std::string, std::string>> parts{{"the title", incident.title},
                                                           {"the summary", incident.summary},
                                                           {"the impact", incident.impact}};
    for (const auto& telling :
         debrief::tellings(interviewer.debrief(), bank.questions(), debrief::Reader::everybody))
        parts.emplace_back("the accounts", telling.words);
    return parts;
}

/// Counted by class and never by who wrote it.
void add_alarms(const Interviewer& interviewer, const debrief::QuestionBank& bank,
                event::TextWriter& text) {
    const language::WordingCheck check{language::Roster{interviewer.names()}};
    std::map<WordingClass, int> counts;
    std::vector<std::string> dig;
    for (const auto& [part, words] : written(interviewer, bank)) {
        for (const auto& finding : check.look(words)) {
            ++counts[finding.wording];
            const bool stops = finding.wording == WordingClass::human_error ||
                               finding.wording == WordingClass::person_cause;
            if (stops && std::find(dig.begin(), dig.end(), part) == dig.end())
                dig.push_back(part);
        }
    }
    std::vector<std::string> classes;
    for (const auto& [wording, count] : counts)
        classes.push_back(std::string{to_string(wording)} + " " + std::to_string(count));
    if (!classes.empty())
        text.plain("\nWordings in the draft that tell a first story: " + listed(classes) + ".");
    if (!dig.empty())
        text.plain(" Dig here, where it stops at a person: " + listed(dig) + ".");
}

void add_silence(const Interviewer& interviewer, const debrief::QuestionBank& bank,
                 event::TextWriter& text) {
    std::vector<debrief::Debrief> before;
    for (const auto& facts : interviewer.ruling().snapshot().earlier_debriefs)
        before.push_back(debrief::fold(facts));
    const auto now = debrief::silence({&interviewer.debrief(), 1}, bank.questions());
    if (!now)
        return;
    text.plain("\n").bold("Silence").plain(", of all together:");
    for (const auto& line :
         debrief::silence_lines(*now, debrief::silence(before, bank.questions())))
        text.plain("\n• " + line);
}

void add_for_facilitator(const Asking& asking, const Interviewer& interviewer,
                         const debrief::Progress& progress, event::TextWriter& text) {
    if (!progress.not_started.empty()) {
        text.plain("\nNot started:");
        for (const auto& person : progress.not_started)
            text.plain(" ").append(asking.mention(person));
    }
    if (const auto& bank = asking.ruling().policy().questions) {
        const auto entries = timeline::build(asking.ruling().snapshot().record, false);
        text.append(proposed_seats(interviewer, interviewer.story(entries), asking.root()));
        add_alarms(interviewer, *bank, text);
        add_silence(interviewer, *bank, text);
    }
    const auto id = to_string(interviewer.id());
    text.plain("\n").append(speak("`" + asking.root() + " " + id + " perspectives` and `" +
                                  asking.root() + " " + id + " agenda` show what is there."));
}

}  // namespace

void run_debrief_status(const Asking& asking, const Incident& incident) {
    const Interviewer interviewer{asking.ruling(), incident.id, asking.ruling().snapshot().record};
    const auto& debrief = interviewer.debrief();
    const auto id = to_string(incident.id);
    if (!debrief.opened && !debrief.poll.opened)
        return asking.answer(speak("Nobody was asked about " + id + " yet. `" + asking.root() +
                                   " debrief start` begins it."));
    const auto progress = debrief::progress(debrief);
    event::TextWriter text;
    text.bold("Debrief of " + id).plain(": ");
    text.plain(std::to_string(progress.invited) + " asked, " + std::to_string(progress.started) +
               " started, " + std::to_string(progress.finished) + " finished, " +
               std::to_string(progress.declined) + " would rather not.");
    if (const auto poll = debrief::poll_words(debrief.poll); !poll.empty())
        text.plain("\n" + poll);
    if (has_role(asking, incident, "facilitator"))
        add_for_facilitator(asking, interviewer, progress, text);
    asking.answer(text.take());
}

}  // namespace bot::core::decide
