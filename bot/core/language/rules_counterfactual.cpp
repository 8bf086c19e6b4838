#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

// A world that did not happen.
constexpr Rule table[] = {
    // "should have": people, or what only people do, or how soon.
    {.id = "CF1",
     .trigger = R"({SH}(?:{PP}|{HV})\b)",
     .left =
         R"({SUBJ}|\bwhoever\b[\w ]{0,40}$|\b(?:{P}) (?:who|that|on|in|of|at|from|behind)\b[\w' -]{0,40}$)",
     .not_left = R"(\b(?:whether|if) [\w ]{0,30}$|{NORM})",
     .not_right =
         R"(^ (?:replicas?|access|permissions?)\b|\b(?:by (?:itself|themselves)|on (?:its|their) own|automatically)\b)",
     .not_sentence = R"({NORM})"},
    {.id = "CF2",
     .trigger =
         R"({SH}been (?:\w+ly |already |long )?(?:{HV}|communicated|obvious to us|in place|in the loop|kept|told|given|made|taken|left|more \w+|there|aware)\b)",
     .not_left =
         R"({NORM}|\b(?:writes?|reads?|requests?|packets?|user|it was) ?$|\b(?:whether|if) [\w ]{0,30}$)",
     .not_right =
         R"(^ (?:at \d|after \d|by the \w+(?:er|or)\b|automatically|to the (?:secondary|second|other|next)))",
     .not_sentence =
         R"({NORM}|\b{SYSN} (?:should|ought to)(?:n\'t| not)? have been (?:paged|notified|updated|used|removed|released|closed|opened|disabled|enabled|applied|scheduled|called|read|detected|resolved|merged|given|sent|there|configured|kept|made|left)\b)"},
    {.id = "CF3",
     .trigger = R"({SH}(?:been )?(?:happened|started|been|gone|come|taken|begun|ended|finished)\b)",
     .right =
         R"(\b(?:sooner|earlier|faster|quicker|more quickly|better|long before|in the first place|from the (?:start|beginning|outset))\b)",
     .not_sentence = R"({NORM})"},
    {.id = "CF20",
     .trigger =
         R"({SH}(?:asked|been aware|checked|communicated|considered|consulted|documented|double-checked|escalated|foreseen|known|looked|mentioned|noticed|reali[sz]ed|rehearsed|seen|tested|thought|told|understood|verified|waited|warned)\b)",
     .not_left = R"({NORM}|{MACH}|\b(?:whether|if) [\w ]{0,30}$)",
     .not_sentence = R"({NORM})"},
    {.id = "CF21",
     .trigger =
         R"(\b(?:as|than|what|which|like) (?:{P}) <(?:should|ought)(?:n't| not)?(?: to)?(?:'ve| have)>\b)"},
    // "could have", "might have": only acts of people.
    {.id = "CF4",
     .trigger = R"(\b<could>(?:'ve| {ADV}have) {ADV}(?:been )?{ADV}{HV}\b)",
     .not_left =
         R"(\b(?:nobody|no one|none|no-one|hardly anyone|what|anyone|anybody|how|who|{SYSN}) ?$|\b(?:nobody|no one|hardly anyone|what|how)\b)",
     .not_right =
         R"(^ (?:by (?:nobody|no one|the|a|an) ?(?:\w+(?:er|or))?\b|in (?:transit|flight)|at either end)|^ (?:the )?(?:default|load|state))"},
    {.id = "CF22",
     .trigger =
         R"(\b<might|may>(?:'ve| {ADV}have) {ADV}(?:noticed|spotted|caught|seen|picked (?:\w+ )?up|prevented|avoided|flagged|reali[sz]ed|been (?:avoided|prevented|averted|caught|spotted|noticed))\b)",
     .not_left = R"(\b(?:nobody|no one|customers|users|readers|what|how)\b)",
     .not_right = R"(^ (?:errors|a|some|slower|higher|delays?|that)\b)"},
    // "would have caught it"
    {.id = "CF5",
     .trigger =
         R"(\b<(?:would|wouldn't)(?:'ve| have| not have| never have) >(?:likely |probably |easily |surely |certainly |clearly |immediately |quickly |also |at least )*(?:been )?(?:caught|prevented|avoided|averted|spotted|noticed|flagged|detected|exposed|revealed|uncovered|shown up|surfaced|picked (?:\w+ )?up)\b)",
     .not_left =
         R"(\b(?:nobody|no one|none|few|hardly anyone|what|anyone|anybody|everyone|who|any \w+ \w+)\b|^(?:with|without|given) (?:the old|this|that|the new|the same)\b)"},
    {.id = "CF23",
     .trigger =
         R"(\b<(?:would)(?:'ve| have) >(?:\w+ly |at least )?(?:stopped|saved|spared|shown|told|warned|helped|blocked|limited|reduced|shortened|halved|bought|kept|alerted|given|made|contained|reached)(?: (?:us|them|you|everyone|everybody|customers|people|support|the team|{NAME}|this|that|the (?:[\w-]+ ){0,2}(?:bug|problem|error|issue|regression|{BADEVENT}|mistake|change|typo|gap|rollout|bad \w+|missing \w+|wrong \w+)|(?:an?|two|three|some|several|many|most|half) (?:\w+ )?(?:hours?|minutes?|lot|difference|night|of (?:the|this|that|it)))\b))",
     .not_left = R"(\b(?:nobody|no one|what|which|how|who|and|{PRON})\b ?$|\?)",
     .not_sentence = R"(\?$)"},
    {.id = "CF6",
     .trigger =
         R"(\b<(?:would|wouldn't)(?:n't| not| never)?(?:'ve| have| never have) (?:happened|occurred|gone (?:live|out|down)|been (?:necessary|needed|lost|affected|so (?:bad|long)|an? (?:incident|outage|issue|problem)|much (?:shorter|smaller|faster)|shorter|smaller|quicker|faster))>\b)",
     .left =
         R"(\b(?:none of (?:this|that|it)|this|that|it|{BADEVENT}s?|half of this|things|all this|one)\b)",
     .not_left = R"(\bwhat ?$)"},
    {.id = "CF24",
     .trigger =
         R"(\b<(?:would)(?:'ve| have) >(?:\w+ly )?been (?:\w+ly |far |much |so much )?(?:better|wiser|safer|easier|smarter|preferable|prudent|sensible|enough|better off|nicer|kinder|more (?:prudent|sensible|appropriate|useful))\b|\b<(?:would)(?:'ve| have) done (?:well|better) to>\b)",
     .not_left = R"(\bwhat ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "CF25",
     .trigger =
         R"(\b<(?:would)(?:'ve| have) (?:only |just )?(?:taken|cost|needed|required) >(?:{P}) )"},
    // "if only", "had they"
    {.id = "CF8",
     .trigger =
         R"(\bif <(?:only) >(?:{P}|there|it|the \w+(?: \w+)?|one of (?:us|them|you))(?: had|'d)\b|\bif <(?:only) >(?:{P}|there)\b)"},
    {.id = "CF9",
     .trigger =
         R"(\b<(?:had) >(?:{P}|it|this|that|there|the [\w-]+(?: [\w-]+)?|an? [\w-]+(?: [\w-]+)?) (?:not |only |just |simply |been )*(?:{PP})\b)",
     .sentence = R"(\b(?:would|wouldn't|could|couldn't|might)\b)",
     .not_sentence = R"(\?\s*$)"},
    {.id = "CF10",
     .trigger =
         R"(\b<if >(?:{P}|it|this|that|there|the [\w-]+(?: [\w-]+)?|an? [\w-]+(?: [\w-]+)?)(?: had(?:n't| not| only| just| simply)?|'d) (?:at least |just |only )?(?:{PP})\b)",
     .not_left = R"(\b(?:asked|wondered|check(?:ed)?|know|see) ?$)",
     .sentence = R"(\b(?:would|wouldn't|we'd|could|couldn't|might)\b)",
     .not_sentence = R"(\?\s*$|\b(?:lease|lock|token|session) had\b)"},
    {.id = "CF26",
     .trigger =
         R"(\b(?:i|we|i really|we all|one could only) <(?:wish|wished) (?:that )?>(?:{P}|there|the \w+(?: \w+)?) had\b)"},
    // What was left undone.
    {.id = "CF11",
     .trigger = R"(\b<(?:failed) to >{FT}\b)",
     .not_left = R"({MACH}|\b(?:check|job|test|build|run) ?$)"},
    {.id = "CF12",
     .trigger = R"(\b<(?:failure|inability|omission) to >{FT}\b)",
     .left = R"((?:\b(?:his|her|their|your|our|my|whose)|'s|s'|{ROLEN}) (?:\w+ )?$)"},
    {.id = "CF14",
     .trigger = R"(\bfor <(?:failing) to >\w+\b|\b(?:{OWNER}) <(?:failing) to >\w+\b)"},
    {.id = "CF27",
     .trigger =
         R"(\b<(?:omitted|overlooked|forgot|fails|never) >(?:to have|to (?:take|check|test|tell|run|add|update|notify|inform|verify|make)|thought (?:to|of|about) \w+|considered)\b|\b<thought> to {FT}\b)",
     .left = R"({SUBJ}|\b{NOBODY}(?: \w+){0,4} ?$)",
     .not_left = R"({MACH}|\bi ?$|\b(?:forgot) ?$)"},
    {.id = "CF28",
     .trigger =
         R"(\b<(?:missed|passed|wasted) (?:up )?(?:the|a|an|every|our|their|his|her|several|many|two|three|all|plenty of)>(?: \w+){0,2} (?:opportunit(?:y|ies)|chances?) to\b)"},
    {.id = "CF29",
     .trigger =
         R"(\b<(?:had|ample|plenty|enough) (?:(?:every|ample|plenty|more than enough|several|many|all the|enough|all) )?(?:of )?(?:opportunit(?:y|ies)|chances?|time) to >(?:\w+)\b)",
     .left = R"({SUBJ}|\bthere (?:was|had been|were)(?: \w+)? $)",
     .not_left = R"({MACH}|\b(?:not|never|hardly|nobody|no one)\b)",
     .not_sentence = R"(\bhad time to|\?$)"},
    // What somebody was there for.
    {.id = "CF13",
     .trigger =
         R"(\b(?:was|were|is|are|had been) <(?:supposed|meant|expected|required|obliged|obligated) to>\b)",
     .left = R"({SUBJ3}|\b(?:i|we) ?$)",
     .not_left = R"({MACH}|\b(?:nobody|no one) ?$)",
     .not_right = R"(^ be )"},
    {.id = "CF30",
     .trigger =
         R"(\b(?:it )?(?:was|is) (?:{OWNER}) (?:\w+ )?<(?:job|duty|responsibility|task) to>\b)"},
    {.id = "CF31",
     .trigger = R"(\b<(?:needed|had) to>(?: {ADV})?have {PP}\b)",
     .left = R"({SUBJ})"},
    {.id = "CF32",
     .trigger =
         R"(\b(?:had|has|have) <(?:promised|agreed|committed) to >.{3,40} (?:and|but)(?: then)? (?:never did|did not|didn't|never)\b|\b<(?:never) did>\b)",
     .left = R"({SUBJ}|\b(?:and|but)(?: \w+)? ?$)",
     .not_left = R"({MACH})"},
};

}  // namespace

std::span<const Rule> counterfactual_rules() {
    return table;
}

}  // namespace bot::core::language
