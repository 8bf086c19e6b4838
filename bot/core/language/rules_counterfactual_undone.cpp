#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// What was left undone.
// clang-format off
constexpr Rule table[] = {
    // What was left undone.
    {.id = "CF11",
     .trigger =
         R"(\b<(?:failed) to >(?:{FT}|rotate|patch|back up|upgrade|fix|follow up|secure|)"
         R"(maintain|replace|configure|order|pass|provide|label|cancel|close|enable|disable|)"
         R"(correct|address|file|assign|schedule|deliver|clean up|archive|extend|pay)\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w\' -]* (?:and|but|then|who)(?: \w+)? ?$|\b(?:and|but)(?: then|)"
         R"( also)? ?$)",
     .not_left = R"({MACH}|\b(?:check|job|test|build|run) ?$|^\W*$)"},
    // Who failed to do it is a person, and it is no mere attempt.
    {.id = "CF49",
     .trigger = R"(\b<(?:failed) to >\w+\b)",
     .left = R"((?:^|\b)(?:{KNOWN}|{ROLED}|{ROLEN}|{DEPT}|he|she){POST}?{ADVS},? ?$)",
     .not_left = R"({MACH}|\b(?:users?|customers?|clients?|members?|leaders?|owners?) ?$)",
     .not_right = R"(^ (?:in|on|with|because|from|at|into|up|out|again|after|when|since|twice)\b)",
     .not_sentence =
         R"(\bfailed to (?:log|sign|reach|reproduce|find|connect|open|load|start|get|restore|)"
         R"(recover|fix|solve|stop|print|join|access|receive|submit|complete|download|upload|)"
         R"(book|place|convince|persuade|locate|obtain|repair|revive|win|be|hear|make|)"
         R"(bring|save|contain|come|arrive|attract|agree|raise|meet|move|build|install|boot|show|)"
         R"(work|help|finish|bind|renew|sync|parse|resolve|reconnect|elect)\b)"},
    {.id = "CF12",
     .trigger = R"(\b<(?:failure|inability|omission) to> {FT}\b)",
     .left =
         R"((?:\b(?:{OWNER}|whose)|{ROLEN}'?s?'?) (?:\w+ )?$)",
     .not_left =
         R"(\b{SYSN}(?:'s?)? (?:\w+ )?$)"},
    {.id = "CF52",
     .trigger =
         R"(\b<(?:failure|failures|inability|omission|neglect) (?:of|by|on the part of|from)> )"
         R"((?:{N}|{ROLE}|him|her|them|us|you)\b(?:'s? [\w-]+)? to \w+\b)",
     .not_left = R"({NEGN})"},
    // "failed our customers by not telling them"
    {.id = "CF53",
     .trigger = R"(\b<by not> (?:\w+ly |even |first )?\w+ing\b)",
     .left =
         R"((?:^|\b)(?:{P})\b[\w' -]{0,50}\b(?:fail\w*|put|caus\w+|made|cost|risk\w*|broke|)"
         R"(expos\w+|delay\w*|prolong\w*|wors\w+|mistake|mistakes|wrong) [\w' -]*$)"},
    {.id = "CF54",
     .trigger =
         R"(\b<(?:feel (?:bad|guilty|terrible|awful|sorry)|sorry|apologi[sz]e|kicking myself|)"
         R"(kick myself|kicked myself|regret|regretted|cursing myself|annoyed with myself|)"
         R"(angry with myself|angry at myself|mad at myself|ashamed|embarrassed|)"
         R"(never forgive myself)>(?: deeply| bitterly| now)?(?: (?:for|of|about|that (?:i|we)|)"
         R"(at))?(?: having)? (?:not|never|didn't|did not|ignoring|skipping|missing|forgetting|)"
         R"(trusting|assuming|rushing)(?: having| even)?(?: \w+(?:ing|ed))?)",
     .left =
         R"({SUBJ}|\b(?:i keep|i kept|i'm|i am|am|i was|we're|we are|still|really|i'll|could|)"
         R"(can|i|)"
         R"(we) ?(?:\w+ly |still )?$)",
     .not_left = R"({NEGN})"},
    {.id = "CF63",
     .trigger =
         R"(\b<(?:can't|cannot|can not|couldn't|could not) believe> (?:that )?(?:{P}|nobody|)"
         R"(no one) (?:did not|didn't|never|forgot|missed|ignored|skipped|failed|had not|hadn't|)"
         R"((?:has |had |ever |really |even )*(?:checked|tested|verified|asked|looked|noticed|)"
         R"(told|warned|read|raised|questioned|spotted|fixed|updated|renewed))\b(?: \w+)?)",
     .not_sentence = R"(\?$)"},
    {.id = "CF64",
     .trigger =
         R"(\b<failure to> (?:validate|test|check|verify|review|double-check|monitor|rotate|)"
         R"(patch|consider|raise|flag|page|communicate|inform|escalate|consult|document|tell|)"
         R"(warn|coordinate|follow|ask|plan|prepare|rehearse|supervise|anticipate|appreciate|)"
         R"(declare|listen|involve|act|learn|recogni[sz]e|understand)\b)",
     .left = R"((?:^|\b)(?:the|this|that|a|such a|any|to|of|from|by) (?:\w+ )?$)",
     .not_left = R"({NEGN}|\b{SYSN}(?:'s?)? (?:\w+ )?$)"},
    // All that was asked for.
    {.id = "CF55",
     .trigger =
         R"(\b<(?:had only to|only had to|only needed to|need only have|needed only to|would )"
         R"(only have had to|just had to|had merely to)>(?: have)? {FT}\b|\ball (?:{P}) <(?:had )"
         R"(to do|needed to do|would have had to do|would have needed to do)> (?:was|is|would )"
         R"(have been) (?:to )?(?:{FT}|wait|press|click|pick up|call)\b)",
     .left = R"({SUBJ}|^\W*$|\b(?:and|but|because|when|as|that) ?$)",
     .not_left = R"({MACH})",
     .not_sentence = R"(\b(?:lucky|luckily|so quick|easy fix)\b|\?$)"},
    {.id = "CF58",
     .trigger =
         R"(\b{NOBODY}(?: (?:on|in|at|from|of) [\w -]{3,30}?)? (?:has |had |have |ever |even |)"
         R"(really |actually )*<(?:did|done|made|ran|run|carried out|performed|conducted|gave|)"
         R"(given|bothered with) (?:an?|any|the)> (?:[\w-]+ )?(?:checks?|tests?|testing|reviews?|)"
         R"(dry run|rehearsals?|test run|verification|inspection|analysis|assessment|validation|)"
         R"(thought|comparison|backup|copy|warning|notice|heads-up|sanity check)\b)",
     .not_sentence = R"(\?$|\byet\b|\b(?:because|since)\b)"},
    {.id = "CF14",
     .trigger = R"(\b(?:for|by) <(?:failing) to >\w+\b|\b(?:{OWNER}) <(?:failing) to >\w+\b)"},
    {.id = "CF27",
     .trigger =
         R"(\b<(?:overlooked|fails|never) >(?:to have|to (?:take|check|test|tell|run|add|update|)"
         R"(notify|inform|verify|make)|thought (?:to|of|about) \w+|considered|asked|told|)"
         R"(checked|looked (?:at|into|up)|tested|verified|informed|warned|mentioned|questioned|)"
         R"(raised|followed up|double-checked|confirmed|bothered to ask|escalated|reported|)"
         R"(communicated|documented|asked|consulted)\b|\b<stopped to> (?:consider|think|ask|)"
         R"(check|wonder|question)\b|\b{NOBODY}(?: had| has| have| ever|)"
         R"( even){0,2} <thought> (?:to|of) \w+|\b{NOBODY} <(?:took|found|made|had) the (?:time|)"
         R"(idea)> (?:to|of) \w+|\b(?:neither|none) of <whom>(?: had| ever|)"
         R"( even)* (?:tested|checked|verified|asked|looked|read|reported|escalated|confirmed|)"
         R"(questioned|told|informed|warned)\b)",
     .left =
         R"({SUBJ}|^\W*$|\b(?:and|but) ?$|\b{NOBODY}(?: [\w'-]+){0,5} ?$|)"
         R"(\bneither [\w' -]{3,50}$|, $)",
     .not_left =
         R"({MACH}|\bi ?$|\b(?:forgot) ?$|\b(?:obviously|clearly|evidently|apparently|)"
         R"(plainly) ?$)"},
    {.id = "CF59",
     .trigger =
         R"(\b(?:didn't|did not|hadn't|had not|without|never) (?:even |ever )?<(?:think|thought|)"
         R"(thinking) (?:to|of|about)> (?:{FT}|\w+ing)\b|\b<thought to> {FT}\b|\b(?:did not|)"
         R"(didn't|never|hadn't|had not)(?: even| ever| once| really)* <occur|)"
         R"(occurred> to (?:anyone|anybody|me|us|him|her|them|{N}|either|any of)\b(?: to \w+)?)",
     .left =
         R"({SUBJ}|\b(?:and|but) ?$|\b{NOBODY}(?: [\w'-]+){0,5} ?$|\bneither [\w' -]{3,50}$|)"
         R"(\bit(?: simply| just)? ?$)"},
    {.id = "CF60",
     .trigger =
         R"(\b<no (?:real |good )?(?:reason|excuse) (?:why |that |for )?(?:this|that|it|we|they|)"
         R"(the [\w-]+)> (?:[\w-]+ )?(?:was not|wasn't|were not|weren't|could not|couldn't|)"
         R"(should not|shouldn't|didn't|did not)(?: have)?(?: been)? \w+)"},
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
     .sentence =
         R"(\b(?:opportunit(?:y|ies)|chances?|but|yet|never|still|did not|didn't|nobody|no one|)"
         R"(nothing|without|instead|and (?:did|let|chose|left))\b)",
     .not_sentence = R"(\bhad time to|\?$)"},
    // What somebody was there for.
    {.id = "CF13",
     .trigger =
         R"(\b(?:was|were|had been) (?:\w+ly )?<(?:supposed|meant|expected|required|obliged|)"
         R"(obligated) to>\b)",
     .left = R"({SUBJ3}|\b(?:i|we) ?$)",
     .not_left =
         R"({MACH}|\b(?:nobody|no one) ?$|\b(?:users?|customers?|clients?|leaders?|members?|)"
         R"(subscribers?) ?$)",
     .not_right =
         R"(^ (?:meet|begin|leave|return|arrive|travel|be (?:an?|the|at|in|on|there|off|back|home|)"
         R"(able|ready|done|finished|over|online|asleep|away|\w+ed)) )"},
    {.id = "CF79",
     .trigger =
         R"(\bas (?:he|she|they|we|i|you|{N}) (?:is|are|was|were|am) (?:\w+ly )?<(?:supposed|)"
         R"(meant|required|obliged|expected)> to\b)",
     .left = R"({NEG})",
     .not_sentence = R"(\?$|\b(?:not|no|never)\b [\w' -]{0,10}as expected)"},
    {.id = "CF48",
     .trigger =
         R"(\bit (?:is|was|had been) <(?:expected|required) (?:of|from) >(?:{N}|him|her|them|us|)"
         R"(you|me)\b)"},
    {.id = "CF45",
     .trigger =
         R"(\b(?:reviews?|reviewers?|approvals?|approvers?|qa) (?:is|are) <(?:supposed|meant|)"
         R"(there) to (?:catch|prevent|stop|spot|find|avoid|flag|notice)>\b)"},
    {.id = "CF30",
     .trigger =
         R"(\b(?:it )?(?:was|had been) (?:{OWNER}) (?:\w+ )?<(?:job|duty|responsibility|)"
         R"(task) to>\b|\bit (?:was|had been) the <(?:job|duty|responsibility|task) of> (?:{N}|)"
         R"({DEPT}) to \w+|\bit <(?:was|had been) up to> (?:{N}|{DEPT}|him|her|them|us|you|)"
         R"(me) to \w+)"},
    {.id = "CF31",
     .trigger = R"(\b<(?:needed|needs|had|has) to>(?: {ADV}){0,1}have {PP}\b)",
     .left = R"({SUBJ})"},
    {.id = "CF32",
     .trigger = R"(\b<(?:never) did>\b)",
     .left = R"({SUBJ}|\b(?:and|but)(?: \w+)? ?$)",
     .not_left = R"({MACH})"},
    {.id = "CF37",
     .trigger =
         R"(\b(?:told|asked|reminded|expected|agreed|promised|meant|supposed|scheduled|)"
         R"(instructed|paid|had) (?:[\w'-]+ ){0,3}to [^;:]{3,70},? (?:and|but) (?:then |yet )"
         R"()?(?:(?:{PRON}|nobody|that|this|{NAME}|{ROLED}) )?(?:simply |just |still |then )"
         R"()*<didn't|did not|hadn't|had not|never did|never happened|did not happen|didn't )"
         R"(happen|wasn't done>\b|\b(?:{P3}){POST}? (?:needed to|should|must) [^;:]{3,70},? )"
         R"((?:and|but) (?:then |yet )?(?:(?:{PRON}|nobody|that|this|{NAME}|{ROLED}) )?(?:simply )"
         R"(|just |still |then )*<didn't|did not|hadn't|had not|never did>\b)",
     .left =
         R"((?:^|\b)(?:{P}){POST}?{ADVS}(?: (?:was|were|been)(?: \w+ly)?)? ?$|^\W*$|\b(?:and|)"
         R"(but) ?$)",
     .not_left = R"({MACH})",
     .right = R"(^(?: do (?:it|so|that|this)| happen)? ?(?:[.!;,]|$))"},
    {.id = "CF41",
     .trigger =
         R"(\b<(?:needn't|need not) have>(?: \w+)?|\b(?:didn't|did not) <have to (?:happen|)"
         R"(come to|end|be this|be that|go this|go that)>)",
     .left = R"(\b(?:this|that|it|none of (?:this|that|it)|{P}|{BADEVENT}s?) ?$)"},
    {.id = "CF42",
     .trigger =
         R"(\b<(?:never|not) (?:got|gotten|get|found the time|found time|come) (?:round|)"
         R"(around) to>(?: \w+ing)?)",
     .left = R"({SUBJ}|\b{NOBODY} ?$|\b(?:and|but) ?$|\b(?:{P}) (?:did|have|had|has) ?$)",
     .not_left = R"({MACH})"},
    // Not done, and told as what it came from.
    {.id = "CF70",
     .trigger = R"(\b<(?:did not|didn't|had not|hadn't|never)> {UNDONE}(?:ed)?\b)",
     .left =
         R"(\b(?:cause|reason|problem|trouble|trigger|explanation|fault|mistake|issue|thing|)"
         R"(error)(?: (?:for|of|behind|here|with|in) [\w' -]{2,50})? (?:is|was) (?:simply |)"
         R"(just |only |clearly |basically )?that (?:{N}|{DEPT}|he|she|they|we|i|someone|)"
         R"(somebody|nobody|no one){POST}?{ADVS} ?$|, (?:who|(?:neither|none) of (?:whom|them|)"
         R"(us))(?: [\w-]+ly)? ?$|(?:thing|cause|reason|fact|mistake|problem):? (?:{N}|we|i|)"
         R"(they|he|she) ?$)",
     .not_left = R"({MACH}|\b(?:customers?|users?)\b)",
     .not_right = R"(^ (?:to (?:be|have)|until|because|it was|a|any|an) )",
     .not_sentence = R"(\?$|\b(?:because|since) (?:the|he|she|they|it|nobody|no one)\b)"},
    {.id = "CF71",
     .trigger =
         R"(\b<(?:did not|didn't|had not|hadn't)> {UNDONE}(?:ed)?\b|\b<(?:has not|have not|)"
         R"(hasn't|haven't) (?:informed|told|notified|warned|consulted)>\b)",
     .left =
         R"(\bwhoever [\w' -]{3,40}$|(?:^|\b)(?:{N}|{ROLEN}|{DEPT}|he|she|they|)"
         R"(who){POST}?{ADVS},? ?$|\b(?:{N}|{DEPT}|he|she)\b[\w' -]{3,60} (?:and|but) ?$)",
     .not_left =
         R"({MACH}|\b(?:customers?|users?)\b|\b(?:why|what|how|never) [\w' ]*$|\bas usual ?$|)"
         R"(\b(?:obviously|clearly|apparently|evidently|plainly|simply) ?$)",
     .right =
         R"(^ [\w' -]{0,40}\b(?:before (?:\w+ing|{P} \w+|the [\w-]+)|beforehand|in advance|)"
         R"(ahead of time)\b|^ (?:us|anyone|anybody|anything|support|customers|the other \w+|)"
         R"(the (?:\w+ )?(?:team|desk|customers?|users?))(?: (?:about|who|that|of|before|in|on|)"
         R"(beforehand|first)\b| ?[.,;!]| ?$)|^ ?[.!;]|^ ?$|^ that (?:it|the|this|all)\b|)"
         R"(^ to (?:the|us|anyone|any of)\b)",
     .not_sentence =
         R"(\?$|\b(?:because|since|as) (?:the|he|she|they|it|i|we|nobody|no one)\b|\b(?:so that|)"
         R"(until|on purpose|(?:un|not )acceptable|inexcusable|unforgivable|assumed|believed|)"
         R"(thought|expected)\b|\b(?:yet|so far|to date)\b)"},
    // "neglected to": an act.
    {.id = "CF72",
     .trigger = R"(\b<(?:neglected|omitted|missed) to> (?:\w+ly )?(?:{FT}|\w{3,})\b)",
     .not_left = R"(\b{SYSN} ?$|\b(?:not|never) ?$)",
     .not_right = R"(^ the (?:runbook)\b|^ (?:target|date|deadline)\b)",
     .not_sentence = R"(\bneglected to update\b)"},
    {.id = "CF73",
     .trigger =
         R"(\b<(?:failed|failing|fails) in> (?:his|her|their|its|our|my|)"
         R"(the) (?:\w+ ){0,2}(?:duty|duties|obligation|responsibility|job|role|task)(?:s|)"
         R"(ies)?(?: to \w+)?\b|\b<fell short of> (?:his|her|their|its|our|)"
         R"(my) (?:\w+ ){0,2}(?:duty|duties|obligations?|responsibilit(?:y|ies)|promises?)\b)",
     .not_left = R"(\bwould be ?$)"},
    {.id = "CF78",
     .trigger =
         R"(\b(?:and|but|yet)(?: then| simply| still)? <(?:told|informed|asked|warned|notified|)"
         R"(consulted) (?:nobody|no one|none of)>\b)",
     .left = R"(\b(?:{P})\b[\w' ,-]*$)",
     .not_sentence = R"(\?$)"},
};
// clang-format on

}  // namespace

std::span<const Rule> counterfactual_undone() {
    return table;
}

}  // namespace bot::core::language
