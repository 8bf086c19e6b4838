#include "bot/core/language/suggestions.hpp"

#include "bot/core/language/words.hpp"

#include <algorithm>

namespace bot::core::language {
namespace {

constexpr std::size_t most_shown = 3;

bool once_a_document(WordingClass wording) {
    return wording == WordingClass::root_cause || wording == WordingClass::hindsight;
}

std::string_view about_another_world(const Finding& finding) {
    if (finding.self)
        return "You know the end now. What did you have in front of you then?";
    if (lowered(finding.match).starts_with("would"))
        return "Name the defence that existed and how far it reached; keep the missing one as an "
               "idea for change.";
    return "This describes something that did not happen. Say what was done, what was in view "
           "then, and what made it sensible.";
}

std::string_view about_a_grade(const Finding& finding) {
    if (finding.rule == "NO5" || finding.rule == "NO10")
        return "Where did the written way not fit that moment?";
    return "A grade stops the story. Which aims were being traded, and what did the choice gain?";
}

}  // namespace

std::string_view suggestion(const Finding& finding) {
    switch (finding.wording) {
        case WordingClass::counterfactual:
            return about_another_world(finding);
        case WordingClass::normative:
            return about_a_grade(finding);
        case WordingClass::human_error:
            return "Treat it as the start of the question: what in the tool, the timing or the "
                   "workload invited this?";
        case WordingClass::person_cause:
            return "Put the action and its conditions first, use the role, and add what else had "
                   "to be true.";
        case WordingClass::negligence:
            return "This speaks about character. Describe workload, signals and what usually works "
                   "instead.";
        case WordingClass::root_cause:
            return "More than one thing had to line up. List the conditions; say which was new "
                   "that day.";
        case WordingClass::blaming_question:
            return "Ask for a description: what did you see, what did you expect, how did it look?";
        case WordingClass::retribution:
            return "Decisions about people do not belong in this record. Whom does the reader have "
                   "to trust to speak next time?";
        case WordingClass::exhortation:
            return "Care is already being spent. What could the system do so that care is not the "
                   "only barrier?";
        case WordingClass::hindsight:
            return "Plain now; was it plain then, among everything else on the screen?";
    }
    return {};
}

std::vector<Finding> worth_showing(const std::vector<Finding>& findings) {
    std::vector<Finding> shown;
    for (const auto& finding : findings) {
        const auto same = [&](const Finding& other) { return other.wording == finding.wording; };
        if (!once_a_document(finding.wording) || std::none_of(shown.begin(), shown.end(), same))
            shown.push_back(finding);
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](const Finding& a, const Finding& b) { return a.level < b.level; });
    if (shown.size() > most_shown)
        shown.erase(shown.begin() + most_shown, shown.end());
    return shown;
}

}  // namespace bot::core::language
