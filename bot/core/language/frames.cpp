#include "bot/core/language/frames.hpp"

#include "bot/core/language/wording_pattern.hpp"

namespace bot::core::language {
namespace {

bool is_named(std::string_view left, std::string_view match) {
    static const WordingPattern before{
        R"(\b(?:term|word|phrase|expression|wording|notion|concept|heading|title|jargon|cliche|)"
        R"(label|adjective)s?(?: (?:like|such as|of|as|is|was|reads?|says))? ?'?$|)"
        R"(\b(?:called|titled|entitled|named|so-called|language like) ?'?$)"};
    static const WordingPattern inside{
        R"(^(?:the|this|that|a|our) (?:term|word|phrase|expression|wording|heading|title|field) )"};
    return before.is_in(left) || inside.is_in(match);
}

bool is_told_not_to_be_said(std::string_view left) {
    static const WordingPattern pattern{
        R"(\b(?:avoid|avoids|do not|don't|never|no longer|not to|should not|shouldn't|must not|)"
        R"(instead of|rather than|stop|stopped|refrain from) (?:\w+ ){0,3}(?:say|saying|write|)"
        R"(writing|writes|use|using|ask|asking|asks|speak|speaking|talk|talking)\b|)"
        R"(\bwithout (?:\w+ ){0,2}(?:saying|writing|using|speaking|talking)\b)"};
    return pattern.is_in(left);
}

/// Quoted speech is left alone, told as it is.
bool is_told_of_customers(std::string_view left) {
    static const WordingPattern pattern{
        R"(\b(?:customers?|callers?|merchants?|guests?|passengers?|patients?|readers?|press|)"
        R"(media|journalists?|tenants?|subscribers?|shoppers?|users?|)"
        R"(minister|politicians|players?|viewers?|students?|commuters?|the public|community)(?: (?:who|in|at|from|of|on) [\w' ]{1,20})?)"
        R"((?: \w+ly| have| has| had| also| then| just)? (?:says?|said|wrote|writes?|ask(?:s|ed|ing)?|complain\w*|claim\w*|thinks?|thought|)"
        R"(demand\w*|told|accus\w*|insist\w*|believe[sd]?|found|call(?:s|ed)|)"
        R"(considered)\b)"};
    return pattern.is_in(left);
}

bool is_supposed(WordingClass wording, std::string_view left) {
    static const WordingPattern pattern{
        R"(\b(?:if|unless|whenever|in case|even if|suppose|imagine|assuming|lest|whether) )"
        R"((?:[\w'-]+ ){0,3}$)"};
    switch (wording) {
        case WordingClass::person_cause:
        case WordingClass::negligence:
        case WordingClass::normative:
        case WordingClass::human_error:
            return pattern.is_in(left);
        default:
            return false;
    }
}

}  // namespace

bool is_no_statement(WordingClass wording, std::string_view left, std::string_view match) {
    return is_named(left, match) || is_told_not_to_be_said(left) || is_told_of_customers(left) ||
           is_supposed(wording, left);
}

}  // namespace bot::core::language
