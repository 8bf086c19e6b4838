#include "bot/core/language/rule.hpp"

namespace bot::core::language {

std::span<const Rule> rules_of(WordingClass wording) {
    switch (wording) {
        case WordingClass::hindsight:
            return hindsight_rules();
        case WordingClass::blaming_question:
            return blaming_question_rules();
        case WordingClass::retribution:
            return retribution_rules();
        case WordingClass::counterfactual:
            return counterfactual_rules();
        case WordingClass::person_cause:
            return person_cause_rules();
        case WordingClass::negligence:
            return negligence_rules();
        case WordingClass::normative:
            return normative_rules();
        case WordingClass::human_error:
            return human_error_rules();
        case WordingClass::root_cause:
            return root_cause_rules();
        case WordingClass::exhortation:
            return exhortation_rules();
    }
    return {};
}

}  // namespace bot::core::language
