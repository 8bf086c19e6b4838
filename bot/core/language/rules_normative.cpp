#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

// An act is graded.
constexpr Rule table[] = {
    {.id = "NO1",
     .trigger =
         R"(\b(?:an?|the|his|her|their|your|my|our|another|such an?|very|one|this) (?:really |very |truly |rather |somewhat |clearly |obviously |pretty |frankly )?<(?:bad|poor|wrong|terrible|awful|horrible|horrendous|dreadful|stupid|questionable|dubious|unwise|foolish|incorrect|ill-advised|ill-judged|ill-considered|misguided|rash|hasty|premature|short-sighted|shortsighted|lousy|silly|inexplicable|unfortunate|careless|flawed|boneheaded|ridiculous|crazy|insane|idiotic|regrettable|costly) >(?:and \w+ )?(?:call|choice|decision|idea|judge?ment(?: call)?|move|practice|job of|thing to do|way to handle|gamble|course of action)s?\b)",
     .not_left = R"({NEG}|\b(?:by|of) (?:the|a) \w+ ?$)",
     .not_right =
         R"(^ (?:to the|number|sign|stack|graph|of (?:hash|shard|partition)|by the (?:\w+(?:er|or)|query|load))\b)",
     .not_sentence =
         R"(\b(?:by the|of the) (?:[\w-]+ )?(?:optimi[sz]er|planner|balancer|scheduler|controller|autoscaler|router)\b)"},
    {.id = "NO2",
     .trigger =
         R"(\b<(?:poor|bad|terrible|questionable|flawed|awful|weak|lousy|inadequate|insufficient|substandard|abysmal|dismal) >(?:judge?ment|decision[- ]making|decisions|choices|communication|communications|planning|discipline|handling|coordination|preparation|leadership|teamwork|workmanship|execution|handovers?|foresight|oversight|crisis management|change management|risk assessment|engineering practices?|practices?|hygiene|work|craftsmanship)\b)",
     .not_left = R"({NEG})",
     .not_right = R"(^ (?:between|times?|rates?|link|channel|queue|load|units?|nodes?)\b)"},
    {.id = "NO3",
     .trigger =
         R"(\b<unacceptable|inexcusable|unforgivable|indefensible|disgraceful|shameful|a disgrace|embarrassing|an embarrassment|inadequate|deplorable|appalling|abysmal|pathetic|laughable|inept|shambolic|shambles|a shambles|fiasco|farce|farcical|lamentable|woeful|a joke|unworthy|ill-advised|ill-judged|ill-considered|misguided|ham-fisted|short-sighted>\b)",
     .left =
         R"(\b(?:was|were|is|are|been|be|being|as|it|this|that|an?|the|so|simply|just|totally|completely|frankly|quite|absolutely|utterly|\w+ly) $|^\W*$)",
     .not_left = R"({NEG})",
     .not_right =
         R"(^ (?:level|latency|rate|value|input|length|risk|loss|error|delay|range|size|number|amount|quality|buffer|memory|capacity|disk|bandwidth|permissions?|resources?|for (?:the|our) (?:load|traffic)))",
     .not_sentence =
         R"(\b(?:latency|cooling|memory|bandwidth|capacity|disk space) (?:was|were|is) (?:\w+ )?(?:inadequate|unacceptable)\b)"},
    {.id = "NO4",
     .trigger =
         R"(\b(?:no|without|hardly an|not an) <excuse|justification>\b|\b<(?:beneath|below|under|beyond) (?:any|all|our|the) (?:standard|criticism|level|bar)s?>\b|\b<subpar|sub-par|substandard>\b)",
     .not_left = R"(\b(?:latency|throughput|quality of the signal)\b)"},
    {.id = "NO5",
     .trigger =
         R"(\b<(?:ignored|violated|breached|disregarded|bypassed|skipped|broke|flouted|circumvented|sidestepped|did not follow|didn't follow|not following|not followed|did not adhere to|didn't adhere to|did not stick to|didn't stick to|did not respect|didn't respect|did not comply with|didn't comply with|went against|acted against|deviated from|strayed from|departed from|went around|worked around|in breach of|in violation of|against|contrary to) >(?:the |our |all |every |any |both |agreed |his |her |their )*(?:[\w-]+ ){0,2}{PROCEDURE}\b)",
     .left =
         R"({SUBJ}|\b(?:{P}) \w+ ?$|\b(?:{P})\b[\w' -]* (?:in|and|for|without) ?$|\b(?:deploy|merg|push|releas|act|chang|restart)ing[\w ]* (?:is |was |goes |went )?$|^\W*$)",
     .not_left = R"({NEG} ?$|{MACH}|\b{SYSN} ?$)"},
    {.id = "NO10",
     .trigger =
         R"(\bwithout <(?:following|respecting|observing|adhering to|sticking to|regard for|any regard for) >(?:the |our |all |every |any )*(?:[\w-]+ ){0,2}{PROCEDURE}\b)",
     .not_left = R"({MACH})"},
    {.id = "NO6", .trigger = R"(\btoo <(?:slow|slowly|late|hesitant|passive|timid|eager|quick|hasty) (?:to|in) (?:acknowledg|act|answer|communicat|declar|detect|escalat|inform|join|notic|notif|page|react|recogni|reach|report|respond|roll|call|tell|involv|revert|updat|warn)>\w*)", .not_left = R"({MACH}|\b{SYSN} (?:was|were|is|are) ?$)"},
    {.id = "NO11",
     .trigger =
         R"(\b(?:reacted|responded|escalated|acted|answered|communicated|informed|joined|acknowledged|declared|moved|intervened|told \w+|called)(?: \w+)? <(?:far|much|way|too) (?:too )?(?:slowly|late|hesitantly|slow)>\b)",
     .left = R"({SUBJ}|\b(?:was|were) ?$)",
     .not_left = R"({MACH})"},
    {.id = "NO7",
     .trigger =
         R"(\b<botched|bungled|mishandled|mismanaged|half-baked|fumbled|mucked up|muffed|poorly handled|poorly executed|poorly planned|poorly managed|poorly communicated|poorly coordinated|badly handled|badly managed|badly executed|badly planned|handled poorly|handled badly|handled very badly|ill-prepared>\b)",
     .not_left = R"({NEG})"},
    {.id = "NO8",
     .trigger =
         R"(\b(?:an?|his|her|their|my|our|your|such an?|another|one|this|the|these|some) (?:very |really |rather |pretty |completely |totally )?<(?:silly|stupid|simple|basic|rookie|dumb|amateur|amateurish|careless|elementary|novice|schoolboy|avoidable|costly|embarrassing|beginner's|foolish|inexcusable|unforced|unnecessary|needless|terrible|big|huge|serious|grave|bad|classic|preventable) (?:mistake|error|oversight|slip|blunder|misjudge?ment|fail)s?>\b)",
     .not_left = R"({NEG})",
     .not_right =
         R"(^ (?:rate|page|message|code|log|in the (?:log|response|output))|^ of the (?:finger|hand|keyboard|mouse))",
     .not_sentence =
         R"(\b(?:serious|bad|big|basic|simple|classic) errors?\b.{0,20}\b(?:log|code|message|response)\b)"},
    {.id = "NO9",
     .trigger = R"(\b<(?:far|way|much) too (?:long|much time)>\b)",
     .left =
         R"((?:(?:^|\b)(?:{P})(?: \w+)? (?:took|needed|waited|hesitated|spent)|\btook (?:{P})) ?$)",
     .not_left = R"({MACH})"},
    {.id = "NO12",
     .trigger =
         R"(\b(?:was|were|is) (?:{ADV})(?:very |so |quite |rather |simply |plain )?<(?:wrong|mistaken|unwise|ill-advised|rash|naive|short-sighted|premature|misguided|silly|unprofessional|inappropriate|unreasonable|a mistake|an error|an oversight|a blunder|a misjudgement|a misjudgment|an error of judgement|an error of judgment)(?: not)?>(?: to| of (?:him|her|them|us|you|{P}))\b)",
     .not_left = R"({NEG})",
     .not_right = R"(^ (?:be|the|a|an|use as) )"},
    {.id = "NO13",
     .trigger =
         R"(\b(?:was|is|were) (?:{ADV})(?:a|our|his|her|their|the|my|another) (?:\w+ )?<(?:mistake|blunder|misjudgement|misjudgment|misstep)s?>\b)",
     .not_left = R"({NEG}|\b(?:it|there) ?$|\bwhose ?$)",
     .not_right = R"(^ in the (?:manual|docs?|documentation|text|template|log)\b)"},
    {.id = "NO14",
     .trigger =
         R"(\b(?:made|making|make|makes) (?:the|a|this|that|some|several|two|the same|an) (?:\w+ )?<(?:mistakes|mistake|misjudgement|misjudgment|blunder|blunders) of>\b|\b(?:lapse|lapses|error|errors|lack) (?:of|in) <judgement|judgment|professionalism|foresight|planning|leadership|coordination>\b)",
     .not_left = R"({NEG})"},
    {.id = "NO15",
     .trigger =
         R"(\b<(?:decision|choice|judgement|judgment|communication|handling|response|reaction|handover|planning|preparation|work|execution|coordination|behaviour|behavior|conduct|performance|approach)(?:s)?>\b[\w' -]{0,50}? (?:was|were|is|had been|has been) (?:{ADV})(?:very |so |quite |rather |extremely |simply |too )?(?:wrong|poor|bad|terrible|questionable|dubious|awful|flawed|weak|lousy|inadequate|insufficient|unprofessional|sub-?optimal|substandard|slow|chaotic|a mess|unsatisfactory|disappointing|lacking|too slow|not good enough|stupid|foolish|misguided|rash)\b)",
     .not_left = R"({NEG})",
     .not_right = R"(^ (?:for|by \d|because of (?:packet|the link|a link))|^(?:-| )?\d)",
     .not_sentence =
         R"(\bbetween (?:the|two) (?:[\w-]+ ){0,2}(?:data cent\w+|nodes|regions|services|sites|hosts)\b)"},
    {.id = "NO16",
     .trigger =
         R"(\b<(?:fell|falls|fall|fallen) (?:well |far |clearly )?short>\b|\b(?:not|never|hardly|isn't|wasn't|nowhere near|far from) (?:really |simply |even |at all )?<acceptable|good enough|up to|professional|appropriate|adequate|what we expect|how we work|excusable|tolerable>(?: (?:the|our) (?:\w+ )?(?:standard|standards|mark|scratch|level))?\b|\b<(?:leaves|left|leave) (?:a lot|much|something|a great deal|plenty) to be desired>\b)",
     .not_left = R"({MACH}|\b(?:latency|throughput|accuracy|signal|read)\b)",
     .not_right = R"(^ (?:of|to \d|date|speed|\d|for))"},
    {.id = "NO17",
     .trigger =
         R"(\b<(?:wasted|squandered|lost) >(?:\w+ )?(?:valuable |precious |a lot of |so much |far too much |too much |\w+ )(?:time|hours|minutes)\b)",
     .left = R"({SUBJ})",
     .right = R"(^ (?:on|by|with|chasing|looking|debugging|arguing|before|trying|doing))"},
    {.id = "NO18",
     .trigger =
         R"(\b(?:no|any) <(?:competent|professional|serious|sane|sensible|reasonable|responsible) >(?:\w+ )?(?:{ROLEN}|person) (?:runs?|does|would|deploys?|pushes|leaves|lets)\b|\b<panicked|overreacted|over-reacted>\b)",
     .left = R"({SUBJ}|^\W*$|\b(?:but|and|because) ?$)",
     .not_left = R"(\b(?:kernel|process|goroutine|node|thread|it|pod)s?\b)"},
};

}  // namespace

std::span<const Rule> normative_rules() {
    return table;
}

}  // namespace bot::core::language
