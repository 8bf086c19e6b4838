#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

// A world that did not happen.
// clang-format off
constexpr Rule table[] = {
    // "should have": people, or what only people do, or how soon.
    {.id = "CF1",
     .trigger = R"({SH}(?:{PP}|{HV})\b)",
     .left =
         R"({SUBJ}|\bwhoever\b[\w ]{0,40}$|\b(?:{P}) (?:who|that|on|in|of|at|from|)"
         R"(behind)\b[\w' -]{0,40}$)",
     .not_left = R"(\b(?:whether|if) [\w ]{0,30}$|{NORM})",
     .not_right =
         R"(^ (?:replicas?|access|permissions?)\b|\b(?:by (?:itself|themselves)|on (?:its|)"
         R"(their) own|automatically)\b)",
     .not_sentence = R"({NORM})"},
    {.id = "CF2",
     .trigger =
         R"({SH}been (?:\w+ly |already |long )?(?:{HV}|communicated|obvious to us|in place|)"
         R"(in the loop|kept|told|given|made|taken|left|more \w+|there|aware)\b)",
     .not_left =
         R"({NORM}|\b(?:writes?|reads?|requests?|packets?|user|it was) ?$|\b(?:whether|)"
         R"(if) [\w ]{0,30}$)",
     .not_right =
         R"(^ (?:at \d|after \d|by the \w+(?:er|or)\b|automatically|to the (?:secondary|second|)"
         R"(other|next)))",
     .not_sentence =
         R"({NORM}|\b{SYSN} (?:should|ought to)(?:n\'t| not)? have been (?:paged|notified|)"
         R"(updated|used|removed|released|closed|opened|disabled|enabled|applied|scheduled|)"
         R"(called|read|detected|resolved|merged|given|sent|there|configured|kept|made|left)\b)"},
    {.id = "CF34",
     .trigger =
         R"(\bthere {SH}been (?:an? |some |more |better |at least |no |another |two |)"
         R"(any )(?:[\w-]+ ){0,2}(?:reviews?|reviewers?|approvers?|approvals?|tests?|testing|)"
         R"(plan|plans|runbook|checks?|checklist|handover|process|rehearsal|warning|warnings|)"
         R"(escalation|owner|discussion|communication|announcement|dry run|drill|monitoring|)"
         R"(alerting|alert|backup|documentation|training|supervision|pair|second pair of eyes)\b)",
     .not_sentence = R"({NORM})"},
    {.id = "CF3",
     .trigger =
         R"({SH}(?:been )?(?:happened|started|been|gone|come|taken|begun|ended|finished)\b)",
     .right =
         R"(\b(?:sooner|earlier|faster|quicker|more quickly|better|long before|)"
         R"(in the first place|from the (?:start|beginning|outset))\b)",
     .not_sentence = R"({NORM})"},
    {.id = "CF33",
     .trigger =
         R"({SH}(?:reached|made it|gone (?:live|out|to|into|ahead)|got|gotten|landed|passed|)"
         R"(slipped|entered|been (?:merged|deployed|shipped|released|approved|allowed|possible|)"
         R"(rolled out|started|run|done|touched|necessary|needed))\b)",
     .not_left =
         R"({NORM}|\b(?:whether|if) [\w ]{0,30}$|\b(?:{SYSN}|packets?|requests?|writes?|message|)"
         R"(messages) ?$)",
     .sentence =
         R"(\b(?:never|not|shouldn't|first place|production|prod|sooner|earlier|review|)"
         R"(approval)\b)",
     .not_sentence = R"({NORM})"},
    {.id = "CF20",
     .trigger =
         R"({SH}(?:asked|been aware|checked|communicated|considered|consulted|documented|)"
         R"(double-checked|escalated|foreseen|known|looked|mentioned|noticed|reali[sz]ed|)"
         R"(rehearsed|seen|tested|thought|told|understood|verified|waited|warned)\b)",
     .not_left = R"({NORM}|{MACH}|\b(?:whether|if) [\w ]{0,30}$)",
     .not_sentence = R"({NORM})"},
    {.id = "CF21",
     .trigger =
         R"(\b(?:as|than|what|which|like) (?:{P}) <(?:should|ought)(?:n't| not)?(?: to)?(?:'ve|)"
         R"( have)>\b)"},
    // "could have", "might have": only acts of people.
    {.id = "CF4",
     .trigger = R"(\b<could>(?:'ve| {ADV}have) {ADV}(?:been )?{ADV}{HV}\b)",
     .not_left =
         R"(\b(?:nobody|no one|none|no-one|hardly anyone|what|anyone|anybody|how|who|{SYSN}) ?$|)"
         R"(\b(?:nobody|no one|hardly anyone|what|how)\b)",
     .not_right =
         R"(^ by (?:nobody|no one|(?:the|a|an|its|one) (?:[\w-]+ )?{SYSN}\b)|^ (?:in (?:transit|)"
         R"(flight)|at either end)\b|^ (?:the )?(?:default|load|state)\b)",
     .not_sentence =
         R"(^\W*(?:if|had) (?:{P}|anyone|anybody|it|this|that|there|the [\w-]+) (?:had|not|been|)"
         R"({PP})\b)"},
    {.id = "CF35",
     .trigger =
         R"(\b<could|might>(?:'ve| {ADV}have) {ADV}been {ADV}(?:prevented|avoided|averted|)"
         R"(foreseen|anticipated|caught|detected|spotted|noticed|mitigated|shortened|)"
         R"(handled better|(?:resolved|fixed|solved) (?:sooner|faster|earlier|quicker|much))\b)",
     .not_left = R"(\b(?:nobody|no one|none|no-one|hardly anyone|what|how)\b|{NEG})"},
    {.id = "CF22",
     .trigger =
         R"(\b<might|may>(?:'ve| {ADV}have) {ADV}(?:noticed|spotted|caught|seen|)"
         R"(picked (?:\w+ )?up|prevented|avoided|flagged|reali[sz]ed|been (?:avoided|prevented|)"
         R"(averted|caught|spotted|noticed))\b)",
     .not_left = R"(\b(?:nobody|no one|customers|users|readers|what|how)\b)",
     .not_right = R"(^ (?:errors|a|some|slower|higher|delays?|that)\b)",
     .not_sentence =
         R"(^\W*(?:if|had) (?:{P}|anyone|anybody|it|this|that|there|the [\w-]+) (?:had|not|been|)"
         R"({PP})\b)"},
    // "would have caught it"
    {.id = "CF5",
     .trigger =
         R"(\b<(?:would|wouldn't)(?:'ve| have| not have| never have) >(?:likely |probably |)"
         R"(easily |surely |certainly |clearly |immediately |quickly |also |)"
         R"(at least )*(?:been )?(?:caught|prevented|avoided|averted|spotted|noticed|flagged|)"
         R"(detected|exposed|revealed|uncovered|shown up|surfaced|picked (?:\w+ )?up)\b)",
     .not_left =
         R"(\b(?:nobody|no one|none|few|hardly anyone|what|anyone|anybody|everyone|who|)"
         R"(any \w+ \w+)\b|^(?:with|without|given) (?:the old|this|that|the new|the same)\b)",
     .not_sentence =
         R"(\b(?:if|had) (?:{P}|anyone|anybody|one of us|it|this|that|there|(?:the|an?|)"
         R"(our) (?:[\w-]+ )?(?:change|diff|code|fix|patch|migration|script|release|plan|)"
         R"(procedure|test|review|handover|page|alert|rollout|deploy|backup|restore)) (?:had|)"
         R"(not|been|{PP})\b|\bif only\b)"},
    {.id = "CF23",
     .trigger =
         R"(\b<(?:would)(?:'ve| have) >(?:\w+ly |at least )?(?:stopped|saved|spared|shown|told|)"
         R"(warned|helped|blocked|limited|reduced|shortened|halved|bought|kept|alerted|given|)"
         R"(made|contained|reached)(?: (?:us|them|you|everyone|everybody|customers|people|)"
         R"(support|the team|{NAME}|this|that|the (?:[\w-]+ ){0,2}(?:bug|problem|error|issue|)"
         R"(regression|{BADEVENT}|mistake|change|typo|gap|rollout|bad \w+|missing \w+|)"
         R"(wrong \w+)|(?:an?|two|three|some|several|many|most|half) (?:\w+ )?(?:hours?|)"
         R"(minutes?|lot|difference|night|of (?:the|this|that|it)))\b))",
     .not_left = R"(\b(?:nobody|no one|what|which|how|who|and|{PRON})\b ?$|\?)",
     .not_sentence =
         R"(\?$|\b(?:if|had) (?:{P}|anyone|anybody|one of us|it|this|that|there|(?:the|an?|)"
         R"(our) (?:[\w-]+ )?(?:change|diff|code|fix|patch|migration|script|release|plan|)"
         R"(procedure|test|review|handover|page|alert|rollout|deploy|backup|restore)) (?:had|)"
         R"(not|been|{PP})\b|\bif only\b)"},
    {.id = "CF6",
     .trigger =
         R"(\b<(?:would|wouldn't)(?:n't| not| never)?(?:'ve| have| never have) (?:happened|)"
         R"(occurred|shipped|made it|reached|slipped|gotten|got through|passed review|)"
         R"(gone (?:live|out|down)|been (?:necessary|needed|lost|affected|so (?:bad|long)|)"
         R"(an? (?:incident|outage|issue|problem)|much (?:shorter|smaller|faster)|shorter|)"
         R"(smaller|quicker|faster))>\b)",
     .left =
         R"(\b(?:none of (?:this|that|it)|this|that|it|{BADEVENT}s?|half of this|things|)"
         R"(all this|one)\b)",
     .not_left = R"(\bwhat ?$)",
     .not_sentence =
         R"(\b(?:if|had) (?:{P}|anyone|anybody|one of us|it|this|that|there|(?:the|an?|)"
         R"(our) (?:[\w-]+ )?(?:change|diff|code|fix|patch|migration|script|release|plan|)"
         R"(procedure|test|review|handover|page|alert|rollout|deploy|backup|restore)) (?:had|)"
         R"(not|been|{PP})\b|\bif only\b)"},
    {.id = "CF24",
     .trigger =
         R"(\b<(?:would)(?:'ve| have) >(?:\w+ly )?been (?:\w+ly |far |much |so much )?(?:better|)"
         R"(wiser|safer|easier|smarter|preferable|prudent|sensible|enough|better off|nicer|)"
         R"(kinder|more (?:prudent|sensible|appropriate|useful))\b|\b<(?:would)(?:'ve|)"
         R"( have) done (?:well|better) to>\b)",
     .not_left = R"(\bwhat ?$)",
     .not_sentence =
         R"(\?$|\b(?:if|had) (?:{P}|anyone|anybody|one of us|it|this|that|there|(?:the|an?|)"
         R"(our) (?:[\w-]+ )?(?:change|diff|code|fix|patch|migration|script|release|plan|)"
         R"(procedure|test|review|handover|page|alert|rollout|deploy|backup|restore)) (?:had|)"
         R"(not|been|{PP})\b|\bif only\b)"},
    {.id = "CF25",
     .trigger =
         R"(\b<(?:would)(?:'ve| have) (?:only |just )?(?:taken|cost|needed|required) >(?:{P}) )"},
    // "if only", "had they"
    {.id = "CF8",
     .trigger =
         R"(\bif <(?:only) >(?:{P}|anyone|anybody|there|it|the \w+(?: \w+)?|one of (?:us|them|)"
         R"(you))(?: had|'d)\b|\bif <(?:only) >(?:{P}|there)\b)"},
    {.id = "CF9",
     .trigger =
         R"(\b<(?:had) >(?:{P}|anyone|anybody|one of (?:us|them|you)|any of (?:us|them|you)|it|)"
         R"(this|that|there|the [\w-]+(?: [\w-]+)?|an? [\w-]+(?: [\w-]+)?) (?:not |only |just |)"
         R"(simply |been )*(?:{PP})\b)",
     .sentence = R"(\b(?:would|wouldn't|could|couldn't|might)\b)",
     .not_sentence =
         R"(\?\s*$|\b(?:if|had) (?:(?:the|an?|our|its|all|both|)"
         R"(each) )?(?:[\w-]+ )?{SYSN} (?:had|not|been)\b)"},
    {.id = "CF10",
     .trigger =
         R"(\b<if >(?:{P}|anyone|anybody|one of (?:us|them|you)|any of (?:us|them|you)|it|this|)"
         R"(that|there|the [\w-]+(?: [\w-]+)?|an? [\w-]+(?: [\w-]+)?)(?: had(?:n't| not| only|)"
         R"( just| simply)?|'d) (?:at least |just |only )?(?:{PP})\b)",
     .not_left = R"(\b(?:asked|wondered|check(?:ed)?|know|see) ?$)",
     .sentence = R"(\b(?:would|wouldn't|we'd|could|couldn't|might)\b)",
     .not_sentence =
         R"(\?\s*$|\b(?:lease|lock|token|session) had\b|\b(?:if|had) (?:(?:the|an?|our|its|all|)"
         R"(both|each) )?(?:[\w-]+ )?{SYSN} (?:had|not|been)\b|\b(?:could|might|should)(?:'ve|)"
         R"( have) (?:\w+ ly )?(?:been )?(?:{HV}|{PP}) (?:[\w' -]+ )?if\b)"},
    {.id = "CF26",
     .trigger =
         R"(\b(?:i|we|i really|we all|one could only) <(?:wish|wished) (?:that )?>(?:{P}|there|)"
         R"(the \w+(?: \w+)?) had\b)"},
    // What was left undone.
    {.id = "CF11",
     .trigger = R"(\b<(?:failed) to >{FT}\b)",
     .not_left = R"({MACH}|\b(?:check|job|test|build|run) ?$|^\W*$)"},
    {.id = "CF12",
     .trigger = R"(\b<(?:failure|inability|omission) to >{FT}\b)",
     .left = R"((?:\b(?:his|her|their|your|our|my|whose)|'s|s'|{ROLEN}) (?:\w+ )?$)"},
    {.id = "CF14",
     .trigger = R"(\bfor <(?:failing) to >\w+\b|\b(?:{OWNER}) <(?:failing) to >\w+\b)"},
    {.id = "CF27",
     .trigger =
         R"(\b<(?:omitted|overlooked|forgot|fails|never) >(?:to have|to (?:take|check|test|tell|)"
         R"(run|add|update|notify|inform|verify|make)|thought (?:to|of|about) \w+|considered)\b|)"
         R"(\b<thought> to {FT}\b)",
     .left = R"({SUBJ}|\b{NOBODY}(?: \w+){0,4} ?$)",
     .not_left = R"({MACH}|\bi ?$|\b(?:forgot) ?$)"},
    {.id = "CF28",
     .trigger =
         R"(\b<(?:missed|passed|wasted) (?:up )?(?:the|a|an|every|our|their|his|her|several|)"
         R"(many|two|three|all|plenty of)>(?: \w+){0,2} (?:opportunit(?:y|ies)|chances?) to\b)"},
    {.id = "CF29",
     .trigger =
         R"(\b<(?:had|ample|plenty|enough) (?:(?:every|ample|plenty|more than enough|several|)"
         R"(many|all the|enough|all) )?(?:of )?(?:opportunit(?:y|ies)|chances?|)"
         R"(time) to >(?:\w+)\b)",
     .left = R"({SUBJ}|\bthere (?:was|had been|were)(?: \w+)? $)",
     .not_left = R"({MACH}|\b(?:not|never|hardly|nobody|no one)\b)",
     .not_sentence = R"(\bhad time to|\?$)"},
    // What somebody was there for.
    {.id = "CF13",
     .trigger =
         R"(\b(?:was|were|had been) <(?:supposed|meant|expected|required|obliged|)"
         R"(obligated) to>\b)",
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
         R"(\b(?:had|has|have) <(?:promised|agreed) to >.{3,40} (?:and|)"
         R"(but)(?: then)? (?:never did|did not|didn't|never)\b|\b<(?:never) did>\b)",
     .left = R"({SUBJ}|\b(?:and|but)(?: \w+)? ?$)",
     .not_left = R"({MACH})"},
};
// clang-format on

}  // namespace

std::span<const Rule> counterfactual_rules() {
    return table;
}

}  // namespace bot::core::language
