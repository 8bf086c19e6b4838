#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

// An act is graded.
// clang-format off
constexpr Rule table[] = {
    {.id = "NO1",
     .trigger =
         R"(\b(?:an?|the|his|her|their|your|my|our|another|such an?|very|one|this) (?:really |)"
         R"(very |truly |rather |somewhat |clearly |obviously |pretty |frankly )?<(?:bad|poor|)"
         R"(wrong|terrible|awful|horrible|horrendous|dreadful|stupid|questionable|dubious|)"
         R"(unwise|foolish|incorrect|ill-advised|ill-judged|ill-considered|misguided|rash|hasty|)"
         R"(premature|short-sighted|shortsighted|lousy|silly|inexplicable|unfortunate|careless|)"
         R"(flawed|boneheaded|ridiculous|crazy|insane|idiotic|regrettable|)"
         R"(costly) >(?:and \w+ )?(?:call|choice|decision|idea|judge?ment(?: call)?|move|)"
         R"(practice|job of|thing to do|way to handle|gamble|course of action)s?\b)",
     .not_left = R"({NEG}|\b(?:by|of) (?:the|a) \w+ ?$)",
     .not_right =
         R"(^ (?:to the|number|sign|stack|graph|of (?:hash|shard|partition)|by the (?:\w+(?:er|)"
         R"(or)|query|load))\b)",
     .not_sentence =
         R"(\b(?:by the|of the) (?:[\w-]+ )?(?:optimi[sz]er|planner|balancer|scheduler|)"
         R"(controller|autoscaler|router)\b)"},
    {.id = "NO2",
     .trigger =
         R"(\b<(?:poor|bad|terrible|questionable|flawed|awful|weak|lousy|inadequate|)"
         R"(insufficient|substandard|abysmal|dismal) >(?:judge?ment|decision[- ]making|)"
         R"(decisions|choices|communication|communications|planning|discipline|handling|)"
         R"(coordination|preparation|leadership|teamwork|workmanship|execution|handovers?|)"
         R"(foresight|oversight|crisis management|change management|risk assessment|)"
         R"(engineering practices?|practices?|hygiene|work|craftsmanship)\b)",
     .not_left = R"({NEG})",
     .not_right = R"(^ (?:between|times?|rates?|link|channel|queue|load|units?|nodes?)\b)"},
    {.id = "NO3",
     .trigger =
         R"(\b<unacceptable|ashamed|unacceptably|inexcusably|shamefully|embarrassingly|)"
         R"(appallingly|painfully slow|inexcusable|unforgivable|indefensible|disgraceful|)"
         R"(shameful|a disgrace|embarrassing|an embarrassment|inadequate|deplorable|appalling|)"
         R"(abysmal|pathetic|laughable|inept|shambolic|shambles|a shambles|fiasco|farce|)"
         R"(farcical|lamentable|woeful|a joke|unworthy|ill-advised|ill-judged|ill-considered|)"
         R"(misguided|ham-fisted|short-sighted>\b)",
     .left =
         R"(\b(?:was|were|is|are|been|be|being|as|it|this|that|an?|the|so|simply|just|totally|)"
         R"(completely|frankly|quite|absolutely|utterly|\w+ly) $|^\W*$)",
     .not_left = R"({NEG})",
     .not_right =
         R"(^ (?:level|latency|rate|value|input|length|risk|loss|error|delay|range|size|number|)"
         R"(amount|quality|buffer|memory|capacity|disk|bandwidth|permissions?|resources?|)"
         R"(for (?:the|our) (?:load|traffic)))",
     .not_sentence =
         R"(\b(?:latency|cooling|memory|bandwidth|capacity|disk space) (?:was|were|)"
         R"(is) (?:\w+ )?(?:inadequate|unacceptable)\b)"},
    {.id = "NO4",
     .trigger =
         R"(\b(?:no|without|hardly an|not an) <excuse|justification>\b|\b<(?:beneath|below|)"
         R"(under|beyond) (?:any|all|our|the) (?:standard|criticism|level|bar)s?>\b|\b<subpar|)"
         R"(sub-par|substandard>\b)",
     .not_left = R"(\b(?:latency|throughput|quality of the signal)\b)"},
    {.id = "NO5",
     .trigger =
         R"(\b<(?:ignored|violated|breached|disregarded|bypassed|skipped|broke|flouted|)"
         R"(circumvented|sidestepped|did not follow|didn't follow|not following|not followed|)"
         R"(did not adhere to|didn't adhere to|did not stick to|didn't stick to|did not respect|)"
         R"(didn't respect|did not comply with|didn't comply with|went against|acted against|)"
         R"(deviated from|strayed from|departed from|went around|worked around|in breach of|)"
         R"(in violation of|against|contrary to) >(?:the |our |all |every |any |both |agreed |)"
         R"(his |her |their )*(?:[\w-]+ ){0,2}{PROCEDURE}\b)",
     .left =
         R"({SUBJ}|\b(?:{P}) \w+ ?$|\b(?:{P})\b[\w' -]* (?:in|and|for|without) ?$|\b(?:deploy|)"
         R"(merg|push|releas|act|chang|restart)ing[\w ]* (?:is |was |goes |went )?$|^\W*$)",
     .not_left = R"({NEG} ?$|{MACH}|\b{SYSN} ?$)"},
    {.id = "NO10",
     .trigger =
         R"(\bwithout <(?:following|respecting|observing|adhering to|sticking to|regard for|)"
         R"(any regard for) >(?:the |our |all |every |any )*(?:[\w-]+ ){0,2}{PROCEDURE}\b)",
     .not_left = R"({MACH})"},
    {.id = "NO6",
     .trigger =
         R"(\btoo <(?:slow|slowly|late|hesitant|passive|timid|eager|quick|hasty) (?:to|)"
         R"(in) (?:acknowledg|act|answer|communicat|declar|detect|escalat|inform|join|notic|)"
         R"(notif|page|react|recogni|reach|report|respond|roll|call|tell|involv|revert|updat|)"
         R"(warn)>\w*)",
     .not_left = R"({MACH}|\b{SYSN} (?:was|were|is|are) ?$)"},
    {.id = "NO11",
     .trigger =
         R"(\b(?:reacted|responded|escalated|acted|answered|communicated|informed|joined|)"
         R"(acknowledged|declared|moved|intervened|told \w+|called)(?: \w+)? <(?:far|much|way|)"
         R"(too) (?:too )?(?:slowly|late|hesitantly|slow)>\b)",
     .left = R"({SUBJ}|\b(?:was|were) ?$)",
     .not_left = R"({MACH})"},
    {.id = "NO7",
     .trigger =
         R"(\b<botched|bungled|mishandled|mismanaged|half-baked|fumbled|mucked up|muffed|)"
         R"(poorly handled|poorly executed|poorly planned|poorly managed|poorly communicated|)"
         R"(poorly coordinated|badly handled|badly managed|badly executed|badly planned|)"
         R"(handled poorly|handled badly|handled very badly|ill-prepared>\b)",
     .not_left = R"({NEG})"},
    {.id = "NO8",
     .trigger =
         R"(\b(?:an?|his|her|their|my|our|your|such an?|another|one|this|the|these|)"
         R"(some) (?:very |really |rather |pretty |completely |totally )?<(?:silly|stupid|)"
         R"(simple|basic|rookie|dumb|amateur|amateurish|careless|elementary|novice|schoolboy|)"
         R"(avoidable|costly|embarrassing|beginner's|foolish|inexcusable|unforced|unnecessary|)"
         R"(needless|terrible|big|huge|serious|grave|bad|classic|preventable) (?:mistake|error|)"
         R"(oversight|slip|blunder|misjudge?ment|fail)s?>\b)",
     .not_left = R"({NEG})",
     .not_right =
         R"(^ (?:rate|page|message|code|log|in the (?:log|response|output))|^ of the (?:finger|)"
         R"(hand|keyboard|mouse))",
     .not_sentence =
         R"(\b(?:serious|bad|big|basic|simple|classic) errors?\b.{0,20}\b(?:log|code|message|)"
         R"(response)\b)"},
    {.id = "NO9",
     .trigger = R"(\b<(?:far|way|much) too (?:long|much time)>\b)",
     .left =
         R"((?:(?:^|\b)(?:{P})(?: \w+)? (?:took|needed|waited|hesitated|spent)|)"
         R"(\btook (?:{P})) ?$)",
     .not_left = R"({MACH})"},
    {.id = "NO12",
     .trigger =
         R"(\b(?:was|were|is) (?:{ADV})(?:very |so |quite |rather |simply |plain )?<(?:wrong|)"
         R"(mistaken|unwise|ill-advised|rash|naive|short-sighted|premature|misguided|silly|)"
         R"(unprofessional|inappropriate|unreasonable|a mistake|an error|an oversight|a blunder|)"
         R"(a misjudgement|a misjudgment|an error of judgement|)"
         R"(an error of judgment)(?: not)?>(?: to| of (?:him|her|them|us|you|{P}))\b)",
     .not_left = R"({NEG})",
     .not_right = R"(^ (?:be|the|a|an|use as) )"},
    {.id = "NO19",
     .trigger =
         R"(\b(?:was|is) (?:\w+ly |just |plain |really )?<(?:wrong|unwise|foolish|misguided|)"
         R"(rash|premature|irresponsible|ill-advised|short-sighted|naive|silly|unacceptable|)"
         R"(unprofessional|inexcusable|overkill)>\b)",
     .left =
         R"(^\W*(?:not )?(?:approv|deploy|merg|push|restart|skip|disabl|ignor|leav|keep|roll|)"
         R"(trust|turn|delet|chang|wait|proceed|continu|releas|silenc|postpon|shipp|switch|)"
         R"(start|stopp|reboot|rely|rush|accept|assum|choos|apply|bypass|send|hid|hav|run|go|)"
         R"(giv|tak)\w*ing (?:[\w'-]+ )*$)",
     .not_left = R"(\b(?:not|never) ?$)"},
    {.id = "NO13",
     .trigger =
         R"(\b(?:was|is|were) (?:{ADV})(?:a|our|his|her|their|the|my|)"
         R"(another) (?:\w+ )?<(?:mistake|blunder|misjudgement|misjudgment|misstep)s?>\b)",
     .not_left = R"({NEG}|\b(?:it|there) ?$|\bwhose ?$)",
     .not_right = R"(^ in the (?:manual|docs?|documentation|text|template|log)\b)"},
    {.id = "NO14",
     .trigger =
         R"(\b(?:made|making|make|makes) (?:the|a|this|that|some|several|two|the same|)"
         R"(an) (?:\w+ )?<(?:mistakes|mistake|misjudgement|misjudgment|blunder|blunders) of>\b|)"
         R"(\b(?:lapse|lapses|error|errors|lack) (?:of|in) <judgement|judgment|professionalism|)"
         R"(foresight|planning|leadership|coordination>\b)",
     .not_left = R"({NEG})"},
    {.id = "NO15",
     .trigger =
         R"(\b<(?:decision|choice|judgement|judgment|communication|handling|response|reaction|)"
         R"(handover|planning|preparation|work|execution|coordination|behaviour|behavior|)"
         R"(conduct|performance|approach)(?:s)?>\b[\w' -]{0,50}? (?:was|were|is|had been|)"
         R"(has been) (?:\w+ly )?(?:{ADV})(?:very |so |quite |rather |extremely |simply |)"
         R"(too )?(?:wrong|poor|bad|terrible|questionable|dubious|awful|flawed|weak|lousy|)"
         R"(inadequate|insufficient|unprofessional|sub-?optimal|substandard|slow|chaotic|a mess|)"
         R"(unsatisfactory|disappointing|lacking|too slow|not good enough|stupid|foolish|)"
         R"(misguided|rash)\b)",
     .not_left = R"({NEG})",
     .not_right = R"(^ (?:for|by \d|because of (?:packet|the link|a link))|^(?:-| )?\d)",
     .not_sentence =
         R"(\bbetween (?:the|two) (?:[\w-]+ ){0,2}(?:data cent\w+|nodes|regions|services|sites|)"
         R"(hosts)\b)"},
    {.id = "NO16",
     .trigger =
         R"(\b<(?:fell|falls|fall|fallen) (?:well |far |clearly )?short>\b|\b(?:not|never|)"
         R"(hardly|isn't|wasn't|nowhere near|far from) (?:really |simply |even |)"
         R"(at all )?<acceptable|good enough|up to|professional|what we expect|how we work|)"
         R"(excusable|tolerable>(?: (?:the|our) (?:\w+ )?(?:standard|standards|mark|scratch|)"
         R"(level))?\b|\b<(?:leaves|left|leave) (?:a lot|much|something|a great deal|)"
         R"(plenty) to be desired>\b|\bnot <how (?:a|an|we|professionals|serious|grown-ups|)"
         R"(adults)>\b)",
     .not_left = R"({MACH}|\b(?:latency|throughput|accuracy|signal|read)\b)",
     .not_right = R"(^ (?:of|to \d|date|speed|\d|for))",
     .not_sentence = R"((?-i:\bNot Acceptable\b)|\b406\b)"},
    {.id = "NO17",
     .trigger =
         R"(\b<(?:wasted|squandered|lost) >(?:\w+ )?(?:valuable |precious |a lot of |so much |)"
         R"(far too much |too much |\w+ )(?:time|hours|minutes)\b)",
     .left = R"({SUBJ})",
     .right = R"(^ (?:on|by|with|chasing|looking|debugging|arguing|before|trying|doing))"},
    {.id = "NO20",
     .trigger =
         R"(\b<rushed|rushing> (?:the|a|this|that|out|into|it|through|ahead|things|everything)\b)",
     .left = R"({SUBJ}|\b(?:by|of|for) ?$)",
     .not_left = R"({NEG}|{MACH})",
     .not_right = R"(^ (?:to (?:help|the data cent\w+|the site)|out the fix))"},
    {.id = "NO18",
     .trigger =
         R"(\b(?:no|any) <(?:competent|professional|serious|sane|sensible|reasonable|)"
         R"(responsible) >(?:\w+ )?(?:{ROLEN}|person) (?:runs?|does|would|deploys?|pushes|)"
         R"(leaves|lets)\b|\b<panicked|overreacted|over-reacted>\b)",
     .left = R"({SUBJ}|^\W*$|\b(?:but|and|because) ?$)",
     .not_left = R"(\b(?:kernel|process|goroutine|node|thread|it|pod)s?\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> normative_rules() {
    return table;
}

}  // namespace bot::core::language
