#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// How somebody takes their work: where their mind is, and whom they think it is for.
// clang-format off
constexpr Rule table[] = {
    // In a world of their own.
    {.id = "NE60",
     .trigger =
         R"(\b(?:live|lives|lived|living|exist|exists|are|is) (?:[\w']+ )?in <(?:its|their|his|)"
         R"(her|your|our) own> (?:little |small |private ){0,1}(?:world|bubble|universe|planet|)"
         R"(cosmos)\b|\b(?:live|lives|lived|living) in a (?:little |small )?<(?:world|bubble|)"
         R"(universe|cosmos) of> (?:its|their|his|her|your|our) own\b|\b(?:live|lives|lived|)"
         R"(living|sit|sits|sitting) in <(?:an|their|its|his|her|the|your) ivory tower>\b|)"
         R"(\b(?:live|lives|lived|living|is|are|come|comes) (?:on|from) <(?:another|a different|)"
         R"(some other) planet>\b|\b(?:live|lives|lived|living|work|works|worked|run|runs|)"
         R"(operate|operates) (?:by|on) <the principle of hope>\b)",
     .not_left = R"({NEGN}|\b(?:pods?|services?|tenants?|processe?s?|containers?|threads?) ?$)",
     .not_right = R"(^ of\b)"},
    // Their mind was not on it.
    {.id = "NE61",
     .trigger =
         R"(\b(?:my|his|her|their|our|your|'s|s') (?:whole |own )?<(?:head|mind|heads|minds|)"
         R"(thoughts|brain|brains|heart)> (?:(?:was|were|is|are|being|already|completely|)"
         R"(clearly|obviously|firmly|half|still|just) )*(?:elsewhere|somewhere else|in the )"
         R"(clouds|on (?:the |his |her |their |my |our )?(?:weekend|holidays?|vacation|drive )"
         R"(home|way home|evening|party|football|match|beach)|miles away|off duty)\b|\b(?:my|)"
         R"(his|her|their|our|your|'s|s') (?:whole |own )?<(?:head|mind|heads|minds|heart)> )"
         R"((?:clearly |really |obviously ){0,1}(?:wasn't|weren't|was not|were not|isn't|is not))"
         R"( (?:really |quite |fully |entirely )?(?:in|on) (?:it|the (?:job|task|game|work|call|)"
         R"(screen|ball|road|matter)|(?:his|her|their|my|our) (?:job|task|work))\b|\b<(?:miles )"
         R"(away|somewhere else|elsewhere|far away) (?:with|in)> (?:his|her|their|my|our){1} )"
         R"((?:heads?|minds?|thoughts?)\b|\b<(?:checked out mentally|mentally (?:checked out|)"
         R"(absent|elsewhere|already (?:on|at|in)|on holiday))>\b|\b<(?:switch|switches|)"
         R"(switched|turn|turns|turned)>(?: off){0,1} (?:the|his|her|their|our|my) (?:brains?|)"
         R"(heads?)(?: off)?\b|\bwith (?:only )?<(?:one eye|half an eye)> (?:only|on (?:the|his|)"
         R"(her|their|my) (?:clock|watch|door|phone|game|match|tv|telly|television|football|)"
         R"(weekend|exit)){1}\b|\bwith (?:his|her|their|my|our|your|its|both) <eyes> (?:firmly |)"
         R"(half |tightly )?(?:shut|closed)\b)",
     .left = R"(\b(?:{P})\b|\b(?:with|had|whose|my|his|her|their) |\b_|^\W*$)",
     .not_left = R"({NEGN}|\b(?:patients?|customers?|passengers?|our thoughts|users?)\b[\w' ]*$)",
     .not_sentence = R"(\?$|\b(?:families|victims|condolences|test|exercise) )"},
    // It is for somebody else.
    {.id = "NE62",
     .trigger =
         R"(\b(?:as|as if|as though|like|that|is|are|was|were)\b[\w' -]{0,40}? <(?:somebody|)"
         R"(someone|anybody|anyone|some other team) else's> (?:job|problem|chore|business|task|)"
         R"(headache|department|concern|baby){1}\b|\b<(?:not my|not our) (?:job|problem|)"
         R"(department|pallet|cluster|circus|table|baby)(?:, not my \w+)?>\b|\b(?:assumes?|)"
         R"(assuming|hop(?:es|ing)|expects?|expecting|wait(?:ing|s) for)(?: that)?(?: \w+)? )"
         R"(<(?:somebody|someone|everybody|everyone) else (?:will|would|to|takes?|does|might|is )"
         R"(going)>\b|\b(?:think|thinks|thought|believes?|believed|act|acts|acting|behaves?|)"
         R"(seems? to|feels?|as if|as though|convinced)\b[\w' ]{0,30} <(?:rules?|processe?s?|)"
         R"(policy|policies|procedures?|freeze|standards?|freezes|checklists?|laws?)> (?:don't|)"
         R"(do not|doesn't|does not|did not|didn't){1} (?:apply to|concern|count for) (?:them|)"
         R"(him|her|us|me)\b|\b<above (?:the (?:process|rules?|law|procedures?|polic(?:y|ies))|)"
         R"(such (?:things|trifles|details|matters))>\b)",
     .not_left =
         R"(\b(?:not|never|\w+n't|nobody|no one)(?: [\w']+){0,4} ?$|\b(?:set out|listed|)"
         R"(described|see|defined|mentioned|written|shown) ?$)",
     .not_sentence = R"(\?$)"},
    // Rules are for others.
    {.id = "NE64",
     .trigger =
         R"(\b<(?:rules?|documentation|docs|processe?s?|procedures?|checklists?|tests?|testing|)"
         R"(backups?|paperwork|monitoring|reviews?|manuals?|policies|tickets?|safety|runbooks?))"
         R"(> (?:are|is|were|was){1} (?:only |just |merely |meant |there |something |things? )"
         R"()*for (?:others|other (?:people|teams|folks)|beginners|lesser \w+|wimps|cowards|)"
         R"(little people|everyone else|everybody else|somebody else|someone else|losers|)"
         R"(mortals|juniors)\b)",
     .not_left = R"(\b(?:not|never|\w+n't|nobody|no one)(?: [\w']+){0,4} ?$)",
     .right = R"(^ ?(?:$|[.,;!)]))",
     .not_sentence = R"(\?$)"},
    // What they make of a thing.
    {.id = "NE63",
     .trigger =
         R"(\b<(?:treat|treats|treated|treating|regard|regards|regarded|regarding|view|views|)"
         R"(viewed|handle|handles|handled|consider|considers|considered|see|sees|saw)> )"
         R"((?:[\w'-]+ ){1,7}?(?:as|like) (?:(?:mere|merely|just|only|pure|nothing but|nothing )"
         R"(more than) )*(?:a |an |some |the |their )?(?:\w+ )?(?:suggestions?|decorations?|)"
         R"(background (?:music|noise)|noise|wallpaper|radio|playground|sandbox|toys?|nuisance|)"
         R"(formality|screen ?saver|joke|spam|chore|annoyance|bother|tick-?box(?: \w+)?|)"
         R"(box-ticking(?: exercise)?|rubber stamp|parcels?|hobby|game|luxury|waste of time|)"
         R"(afterthought|furniture|junk|burden|necessary evil|pest|trifle|(?:somebody|someone) )"
         R"(else's \w+)\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*$)",
     .not_left =
         R"(^(?:(?:the|an?|our|its|this|each|that|every|both|all|two) )?(?:[\w-]+ )"
         R"()?{SYSN}{ADVS} ?$|\b(?:it|0+|which){ADVS} ?$|\b(?:stop|not|never|\w+n't|no longer|)"
         R"(to|please|should|must|can|could|let's|lets|may|might|would|will|go on|customers?|)"
         R"(users?)(?: \w+ly)? ?$)",
     .not_sentence =
         R"(\?$|\bby design\b|\b(?:we|i) (?:see|saw|view|viewed|regard|regarded|consider|)"
         R"(considered)\b|\b(?:filter|classifier|model|parser)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> negligence_attitude() {
    return table;
}

}  // namespace bot::core::language
