#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

// An act is graded.
// clang-format off
constexpr Rule table[] = {
    {.id = "NO1",
     .trigger =
         R"(\b(?:an?|the|his|her|their|your|my|our|another|such an?|very|one|this) (?:really |)"
         R"(very |truly |rather |somewhat |pretty |\w+ly )?<(?:bad|poor|wrong|terrible|awful|)"
         R"(horrible|horrendous|dreadful|stupid|questionable|dubious|unwise|foolish|incorrect|)"
         R"(ill-advised|ill-judged|ill-considered|misguided|rash|hasty|premature|short-sighted|)"
         R"(shortsighted|lousy|silly|inexplicable|unfortunate|careless|flawed|boneheaded|)"
         R"(ridiculous|crazy|insane|idiotic|regrettable|costly|clumsy|strange|reckless|)"
         R"(irresponsible|desperate|ill-timed|unfortunate|unjustified|unjustifiable|)"
         R"(inappropriate|unreasonable|lazy|weak|sloppy|unprofessional|naive|absurd|risky|)"
         R"(dangerous|dumb|disastrous|catastrophic|fatal|ill-fated|bizarre|baffling|puzzling|)"
         R"(mistaken|ill-informed|unhelpful|needless|unnecessary|thoughtless|suboptimal|)"
         R"(sub-optimal) >(?:and \w+ )?(?:call|choice|decision|idea|judge?ment(?: call)?|move|)"
         R"(practice|job of|thing to do|way (?:to|of) \w+|gamble|shortcut|course of action|)"
         R"(approach|reaction|attitude|priorit(?:y|ie)|compromise|excuse|time to|moment (?:to|)"
         R"(for)|day to|use of (?:our|everyone\'s|the) time)s?\b)",
     .not_left =
         R"({NEG}(?: [\w'-]+){0,2} ?$|\b(?:by|of) (?:the|a) \w+ ?$|\b{SYSN}s? (?:\w+ )?(?:made|)"
         R"(makes|took|takes|chose|had) ?$|\b(?:good|right|correct) (?:and|or) (?:an? )?$)",
     .right = R"({HEAD})",
     .not_right =
         R"(^ (?:to the|by the (?:\w+(?:er|or)|query|load)|of (?:hash|shard|partition|index|)"
         R"(codec|plan|route|node|path|key|replica|leader|host|server|join|default)|in (?:the|)"
         R"(a) (?:menu|list|form|drop-?down|dialog)|from (?:the|a) (?:menu|list|form|drop-?down|)"
         R"(dialog))\b)",
     .not_sentence =
         R"(\b(?:by the|of the) (?:[\w-]+ )?(?:optimi[sz]er|planner|tie-breaker|classifier|)"
         R"(model|arbiter|resolver|balancer|scheduler|controller|autoscaler|router)\b|\b(?:is|)"
         R"(it's|'s|are|would be|might be|may be|looks like|seems like) (?:\w+ly |often |still |)"
         R"(never )?an? (?:\w+ )?(?:bad|poor|terrible) (?:idea|practice|thing to do) (?:to|for|)"
         R"(if|when|because|in)\b|\bway (?:to|of) (?:print|stor|encod|format|writ|nam|spell|say|)"
         R"(sort|pars|count|round)\w*\b)"},
    {.id = "NO21",
     .trigger =
         R"(\b(?:was|were|is|wasn't|weren't|been)(?: \w+ly)?(?: not| never| hardly)?(?: )"
         R"(\w+ly)? (?:(?:a|an|the|our|his|her|their|my) )?(?:very |most |really )?<{FINE} )"
         R"((?:idea|choice|decision|call|move|moment|hour|thing to do|way (?:to|of)|practice|)"
         R"(behaviou?r|work)>\b)",
     .sentence = R"(\b(?:not|never|hardly|wasn't|weren't) (?:\w+ ){0,3}{FINE}\b)",
     .not_sentence = R"(\bis not\b|\bisn't\b|\?$)"},
    {.id = "NO2",
     .trigger =
         R"(\b<(?:poor|bad|terrible|questionable|flawed|awful|weak|lousy|inadequate|)"
         R"(insufficient|substandard|abysmal|dismal) >(?:(?:security|operational|engineering|)"
         R"(incident|project|risk|crisis|customer|internal|team|password|release|capacity|)"
         R"(change|basic|overall|coding|development|deployment|maintenance|documentation|)"
         R"(review|working|software) )?(?:judge?ment|decision[- ]making|decisions|choices|)"
         R"(communication|communications|planning|discipline|handling|coordination|preparation|)"
         R"(leadership|teamwork|workmanship|execution|supervision|management|incident response|)"
         R"(reviewing|testing|attitude|organi[sz]ation|housekeeping|quality control|customer )"
         R"(care|supervising|risk management|change control|project management|follow-up|time )"
         R"(management|customer service|handovers?|foresight|oversight|crisis management|)"
         R"(change management|risk assessment|engineering practices?|practices?|hygiene|work|)"
         R"(craftsmanship)\b)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:by the|in the|of the) {SYSN} ?$)",
     .right = R"({HEAD}|^ between\b)",
     .not_right =
         R"(^ (?:between (?:the |two |both |our )?(?:[\w-]+ ){0,2}(?:{SYSN}|data cent\w+|sites|)"
         R"(hosts|clocks|boards|units|radios|satellite)\b|times?|rates?|link|channel|queue|)"
         R"(load|units?|nodes?)\b|^ (?:plans?|time|order|context|engine|of (?:[\w-]+ )"
         R"(){0,2}(?:timeouts?|unicode|errors?|nulls?|strings?|dates?|input|encodings?|)"
         R"(headers?|retries|signals?|duplicates?|edge cases))\b)"},
    {.id = "NO3",
     .trigger =
         R"(\b<unacceptable|ashamed|amateurish|unacceptably|inexcusably|shamefully|)"
         R"(embarrassingly|appallingly|painfully slow|inexcusable|unforgivable|indefensible|)"
         R"(disgraceful|shameful|a disgrace|embarrassing|an embarrassment|inadequate|)"
         R"(deplorable|appalling|abysmal|pathetic|laughable|inept|shambolic|shambles|a )"
         R"(shambles|fiasco|farce|farcical|lamentable|woeful|a joke|unworthy|ill-advised|)"
         R"(ill-judged|ill-considered|ill-conceived|incomprehensible|inconceivable|an )"
         R"(overreaction|overkill|misguided|ham-fisted|short-sighted|mind-boggling|madness|)"
         R"(lunacy|insanity|folly|scandalous|a scandal|outrageous|ludicrous|beyond belief|)"
         R"(unbelievable|incredible|inexplicable|beyond (?:comprehension|words)|shocking|)"
         R"(disheartening|bordering on \w+|a slap in the face|a disaster|not ok|not okay>\b)",
     .left =
         R"(\b(?:feel|felt|am|was|were|is|are|been|be|being|as|it|this|that|it's|that's|an?|)"
         R"(the|so|simply|just|totally|completely|frankly|quite|absolutely|utterly|sheer|pure|)"
         R"(plain|utter|\w+ly|which is|rather|very|truly|find|found) $|\b(?:\w+ing (?:[\w'-]+ )"
         R"(){1,6}was) $|^\W*$)",
     .not_left =
         R"({NEG}(?: [\w'-]+){0,3} ?$)",
.right =
         R"({NPEND}|^ (?:{ACT}|way|as|if|when|given|even|state|low|bad|slow|poor|long|little|)"
         R"(few|weak|late|thin|sparse|obvious)\b)",
     .not_right =
         R"(^ (?:[\w-]+ )?{METRIC}\b|^ (?:to|for) (?:the|our|an?|most|some|)"
         R"(its) (?:[\w-]+ )?(?:load|traffic|{SYSN})\b|^ (?:simple|easy|parallel)\b)",
     .not_sentence =
         R"(\b(?:latency|cooling|memory|bandwidth|capacity|disk space) (?:was|were|)"
         R"(is) (?:\w+ )?(?:inadequate|unacceptable)\b|\b{METRIC}(?: (?:of|for|in|at|from|on|)"
         R"(to) [\w -]{1,25})? (?:is|are|was|were|became|becomes|reached|got|)"
         R"(get) (?:\w+ )?(?:unacceptabl[ey]|inadequate|abysmal|painfully slow|appalling|)"
         R"(pathetic|woeful)\b|\b(?:just|only|was) a joke,? (?:sorry|and)\b|\ba joke (?:about|)"
         R"(in)\b)"},
    {.id = "NO4",
     .trigger =
         R"(\b(?:no|without|hardly an|not an) <excuse|justification>\b|\b<(?:beneath|below|)"
         R"(under|beyond) (?:any|all|our|the) (?:standard|criticism|level|bar)s?>\b|\b<subpar|)"
         R"(sub-par|substandard>\b)",
     .not_left = R"(\b(?:latency|throughput|quality of the signal)\b)"},
    {.id = "NO5",
     .trigger =
         R"(\b<(?:ignored|violated|breached|disregarded|bypassed|skipped|broke|flouted|)"
         R"(circumvented|sidestepped|(?:did not|didn't|does not|doesn't|do not|don't) )"
         R"((?:follow|adhere to|stick to|respect|comply with|observe|keep to|abide by|obey)|)"
         R"((?:has not|have not|never|not) (?:follow|adher|stuck to|sticking to|respect|compl|)"
         R"(observ|kept to)(?:ed|ied|ing|ying)?(?: to| with)?|disobeyed|overrode|overruled|cut )"
         R"(short|went around|worked around|went against|acted against|deviated from|deviating )"
         R"(from|strayed from|departed from|bypassing|skipping|violating|breaching|ignoring|)"
         R"(breaking|in breach of|in violation of|contrary to) >(?:the |our |all |every |any |)"
         R"(an? |both |agreed |his |her |their |its |this |that )*(?:[\w'-]+ )"
         R"(){0,2}(?:{RULEBOOK}|(?:speed |weight |access |travel )?restrictions?|agreements?|)"
         R"(ban|code of conduct|safety warnings?)\b)",
     .left =
         R"({DONE}|\b(?:customer|client|tenant|site)s?{ADVS} ?$|\b(?:cause|error|reason|)"
         R"(explanation|finding|category|deviation|due to|by|for|of)\b[\w' ,-]{0,30}[ :,-]*$|)"
         R"(\b(?:{P})\b[\w' ,-]*,? ?$)",
     .not_left =
         R"({NEG} ?$|^(?:(?:the|an?|our|its|this|each|every|that) )?(?:[\w-]+ )?{SYSN}{ADVS} )"
         R"(?$|\b(?:to|that|which|it|{SYSN} (?:was|were|is|are)) ?$)",
     .not_right =
         R"(^ (?:engine|of the (?:loop|table|page)|in the (?:yaml|file|config|log)|flag|)"
         R"(annotation|label|header)|^ (?:was|is|were) )",
     .not_sentence =
         R"(\bas (?:the |our )?(?:runbook|policy|rules?|procedure|plan) (?:allows?|says|)"
         R"(permits?|provides)|\bas (?:allowed|permitted|agreed)\b|\bunder (?:a )?permit\b|)"
         R"(\b(?:formal|written|verbal) warning|disciplin|will face|consequences|\?$)"},
    {.id = "NO25",
     .trigger =
         R"(\b(?:principles?|best practices?|standards?|approvals?|permit|change (?:control|)"
         R"(management)|safeguards?|interlock|conventions?|good practice|procedures?|process|)"
         R"(polic(?:y|ies)|protocols?|runbooks?|playbooks?|checklists?|guidelines?|rules?|)"
         R"(instructions?|escalation (?:path|plan|chain)|freeze|embargo|regulations?|four-eyes )"
         R"(rule) (?:was|were|had been|has been|have been|is|are) (?:\w+ly )?<ignored|)"
         R"(disregarded|broken|violated|flouted|bypassed|circumvented|sidestepped|subverted|)"
         R"(undermined|breached|not (?:followed|respected|adhered to|observed|complied with|)"
         R"(kept)>\b|\b(?:procedures?|process|polic(?:y|ies)|protocols?|runbooks?|playbooks?|)"
         R"(checklists?|guidelines?|instructions?|work instruction|standards?|change control) )"
         R"(<not (?:followed|respected|adhered to|observed|complied with)>\b|\b{NOBODY} (?:\w+ )"
         R"()?<(?:followed|respected|used|observed|stuck to|kept to) >(?:the |our |any |that )"
         R"()(?:[\w-]+ ){0,2}(?:{PROCEDURE}|plan|agreement)\b)",
     .not_right =
         R"(^[\w ]{0,30}\b(?:by|in|for) (?:the|a|an|its|our|\w+) (?:[\w-]+ )?{SYSN}\b|^ into |)"
         R"(^ \d+ times\b)",
     .not_sentence =
         R"(\bunder (?:a )?permit\b|\b(?:cache|retry|retention|eviction|autoscal\w+|iam|)"
         R"(firewall|iptables|acl|css|routing) rules?\b|\bpolic(?:y|ies) (?:was|were) )"
         R"((?:violated|breached) (?:by|at|for) \d)"},
    // A check that was asked for was not made.
    {.id = "NO26",
     .trigger =
         R"(\b(?:did not|didn't|never|had not|hadn't|have not|has not|without) (?:properly |)"
         R"(even |fully |simply )*(?:carry(?:ing)? out|carried out|perform(?:ed|ing)?|)"
         R"(conduct(?:ed|ing)?|complet(?:e|ed|ing)|execut(?:e|ed|ing)|do|done|doing|tak(?:e|)"
         R"(ing)|taken) (?:the |their |his |her |our |its |any |all |a )*<(?:required|)"
         R"(mandatory|agreed|prescribed|necessary|usual|obligatory|proper|basic|planned|)"
         R"(scheduled|daily|weekly|monthly|routine|safety) (?:[\w-]+ ){0,2}(?:checks?|tests?|)"
         R"(steps?|reviews?|rounds?|inspections?|verifications?|backups?|analys[ie]s|)"
         R"(precautions?|measures|care|tasks?|procedures?|diligence)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$)",
     .not_left = R"({MACH})"},
    {.id = "NO27",
     .trigger =
         R"(\b(?:i|we|you|he|she|they|that|this|{NAME}|{ROLED}|decision|choice|call|approach|)"
         R"(reaction|behaviou?r) (?:was|were|is|are|clearly was) (?:\w+ly |just |so |)"
         R"(completely |totally |dead |very |all )*<wrong>\b)",
     .not_left =
         R"({NEGN}|\b(?:if|whether|that|who|not|where|when|thought|think|assumed|guess|)"
         R"(believed|hypothesis|suspected|prove[dn]?) ?$)",
     .right =
         R"(^(?: ?(?:[.,;!)]|$)| (?:and|from (?:day one|the (?:start|beginning|outset))|of|not|)"
         R"(to (?:\w+)|in (?:my|our|not|\w+ing))))",
     .not_right = R"(^ (?:number|to (?:fit|be|\d)))",
     .not_sentence =
         R"(\b(?:thought|assumed|hypothes\w+|guess\w*|believed|theory|suspect\w*|expected|)"
         R"(estimate\w*|if|value|number)\b|\?)"},
    {.id = "NO28",
     .trigger =
         R"(\b(?:the|his|her|their|our|my|your|_+'s|one|another) (?:first|second|third|other|)"
         R"(real|biggest|single biggest|main|big|only|next|final|key|crucial|original|initial|)"
         R"(actual|same|worst|basic|fundamental|cardinal|decisive|fatal|classic) (?:\w+ )"
         R"()?<(?:mistake|error|blunder|misstep|misjudge?ment|failing|error of judge?ment)s?>\b)",
     .not_left = R"({NEGN}|\blog, ?$)",
     .right = R"(^(?: (?:was|is|were|here|i|we|he|she|they|you|made|that)\b|[:,]))",
     .not_right = R"(^ (?:in the (?:log|output)|reported))"},
    {.id = "NO29",
     .trigger =
         R"(\b(?:i|we|you|he|she|they|and|but|who|team|{NAME}|{ROLED})(?: then| still| just| )"
         R"(simply)? (?:did|went|carried|pressed|pushed|proceeded|continued|deployed|shipped|)"
         R"(merged|restarted|started|approved|signed|rolled|ran|kept|moved)(?: \w+){0,3} )"
         R"(<anyway|regardless|nonetheless|nevertheless|all the same>\b)",
     .not_left = R"({MACH}|\b(?:traffic|writes|jobs?|builds?) ?(?:and )?$)",
     .sentence =
         R"(\b(?:told|warned|freeze|despite|although|though|knew|knowing|advice|advised|)"
         R"(objections?|concerns?|warnings?|forbidden|not to|rule|policy|procedure|regardless )"
         R"(of|against|red|failing|failed)\b)",
     .not_sentence =
         R"(\b(?:would|thank|thanks|agreed|because)\b|\b(?:ignored|ignoring|careless|reckless)\b)"},
    // Not said well, or not to those it concerned.
    {.id = "NO30",
     .trigger =
         R"(\b(?:did not|didn't|does not|doesn't|never|not|hadn't|had not|\w+n't) (?:\w+ )"
         R"()?(?:communicat|coordinat|prepar|handl|react|respond|plan|work|behav|clean|label|)"
         R"(plann|execut|manag|secur|configur|install|perform|act|manag|test|review|check|)"
         R"(train|document|organi|escalat|inform|think|ask|read|look|monitor|supervis|verif|)"
         R"(investigat|follow|brief|listen)\w*(?: [\w-]+){0,4}? <(?:properly|correct|in the )"
         R"(right way|as required|diligently|conscientiously|responsibly|appropriately|)"
         R"(sensibly|decisively|clearly|professionally|adequately|sufficiently|correctly|)"
         R"(thoroughly|carefully|promptly|in time|in a timely|effectively|well enough|quickly )"
         R"(enough|fast enough|early enough|soon enough|as they should|closely enough)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|\b(?:was|were|has|have|had)(?: been)? ?$)",
     .not_left = R"({MACH}|\b{SYSN}s? (?:was|were|has|had|have|is|are)(?: been)? ?$)",
     .not_sentence =
         R"(\?$|\bfull responsibility\b|\bon me\b|\b(?:clock|disk|latency|valve|engine|sensor)\b)"},
    {.id = "NO24",
     .trigger =
         R"(\b<(?:violates|broke|breaks|violated|ignores|against) (?:every|all|each|any)>(?: )"
         R"(of)?(?: the| our)? (?:[\w-]+ )?(?:rules?|principles?|standards?|conventions?|)"
         R"(guidelines?|polic(?:y|ies)|procedures?)(?: (?:we|there) \w+)?\b|\b<against> (?:the )"
         R"(|our |all |every |any |both |agreed |his |her |their )*(?:[\w-]+ )"
         R"(){0,2}(?:procedures?|process(?:es)?|polic(?:y|ies)|protocols?|playbooks?|)"
         R"(guidelines?|rules?|best practices?|freeze|instructions?|conventions?|four-eyes )"
         R"(rule|regulations?|change control|change window|embargo)\b|\b<against (?:all|any|)"
         R"(every|our|the) (?:advice|better judge?ment|warnings?)>\b)",
     .left = R"({DONE}|\b(?:did|does|happened)(?: \w+)? (?:was|is|goes|went)(?: \w+ly)? ?$)",
     .not_left =
         R"({NEG} ?$|\b{SYSN}{ADVS} ?$|\b(?:check|test|validat|compar|verif|measur|replay|)"
         R"(evaluat|match|scan|lint|audit|review|benchmark|assess|score|run|)"
         R"(ran)\w*(?: [\w'-]+){0,4} ?$)"},
    {.id = "NO22",
     .trigger =
         R"(\b<(?:goes|went|go|flies|flew|runs|ran) (?:against|in the face of|)"
         R"(counter to) (?:everything|all|what|anything)>(?: (?:that )?(?:we|i|they|was|is|had|)"
         R"(has)(?: \w+)?)?)",
     .not_left = R"(\b(?:not|never) ?$)"},
    {.id = "NO10",
     .trigger =
         R"(\bwithout <(?:following|respecting|observing|adhering to|sticking to|regard for|)"
         R"(any regard for) >(?:the |our |all |every |any )*(?:[\w-]+ ){0,2}{PROCEDURE}\b|)"
         R"(\bwithout (?:the |any |an? |required |proper |prior |necessary |formal |mandatory )"
         R"()*<approval|sign-off|authori[sz]ation|permission|clearance>\b|\bwithout (?:any |a |)"
         R"(the |having done |doing |even )*<(?:proper|adequate|sufficient|enough|appropriate|)"
         R"(thorough|real|serious|decent|full|meaningful|due|correct|careful) (?:[\w-]+ )"
         R"()?(?:testing|tests?|reviews?|planning|preparation|consultation|validation|analysis|)"
         R"(communication|coordination|verification|checks?|checking|oversight|supervision|)"
         R"(documentation|handover|approval|notice|warning|rollback plan|risk assessment|)"
         R"(training|sign-off|assessment|evaluation|investigation|thought|consideration)>\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' -]*$|\b(?:rolled out|went into production|put|applied|)"
         R"(switched|upgraded|carried out|done|performed|approved|activated|replaced|)"
         R"(decommissioned|implemented)\b[\w' ]{0,40} ?$|\b(?:went (?:out|live)|was|were|)"
         R"(pushed|deployed|merged|released|shipped|made|acted|changed|started|rebooted|)"
         R"(restarted)\b[\w' ]{0,30} ?$)",
     .not_left = R"(^(?:(?:the|an?|our|its|this|each|every) )?(?:[\w-]+ )?{SYSN} ?$|\bit ?$)",
     .right = R"({HEAD})",
     .not_sentence =
         R"(\b(?:may|can|could|allowed|automatic\w*|bot|must not|cannot|let|lets|possible|)"
         R"(accepts?|accepted)\b)"},
    {.id = "NO6",
     .trigger =
         R"(\btoo <(?:slow|slowly|late|hesitant|passive|timid|eager|quick|hasty) (?:to|in)[ )"
         R"(](?:acknowledg|act|answer|communicat|declar|detect|escalat|inform|join|notic|notif|)"
         R"(page|react|recogni|reach|report|respond|roll|call|tell|involv|revert|updat|)"
         R"(warn)>\w*|\b<(?:unreasonably|inexcusably|embarrassingly|ridiculously|absurdly|)"
         R"(shockingly|unacceptably|inexplicably) (?:long time|long to|slow|late|slowly)>\b)",
     .left =
         R"((?:^|\b)(?:{P}){POST}?{ADVS}(?: (?:was|were|are|is|been|being|came|acted|reacted|)"
         R"(moved|responded))?(?: \w+)? ?$|^\W*$|\b(?:response|reaction|escalation|and|being|)"
         R"(but) (?:was |were )?$)",
     .not_left =
         R"({MACH}|\b{SYSN} (?:was|were|is|are) ?$|\bit (?:was|is)(?: \w+)? ?$)"},
    {.id = "NO11",
     .trigger =
         R"(\b(?:reacted|responded|escalated|acted|answered|communicated|informed|joined|)"
         R"(acknowledged|declared|moved|intervened|told \w+|called)(?: \w+)? <(?:far|much|way|)"
         R"(too) (?:too )?(?:slowly|late|hesitantly|slow)>\b)",
     .left = R"({SUBJ}|\b(?:was|were) ?$)",
     .not_left = R"({MACH})"},
    // Too late, of what people start and tell.
    {.id = "NO35",
     .trigger =
         R"(\b(?:rollback|escalation|communication|announcement|decision|failover|notification|)"
         R"(reaction|response|revert|bridge|incident|alarm|evacuation|restore|status page|)"
         R"(customers?|{P})\b[\w' -]{0,40} (?:was|were|been|came|happened|started|began|made|)"
         R"(arrived|followed|got|joined)(?: only)?(?: (?:started|made|sent|raised|opened|)"
         R"(declared|informed|involved|called|escalated|initiated|communicated|done|engaged|)"
         R"(told|notified|published|issued|taken|updated))? <(?:far|much|way|clearly|)"
         R"(considerably|significantly) (?:too )?(?:late|slowly|slow)>\b|\b(?:informed|)"
         R"(involved|told|notified|escalated|communicated|declared|consulted|brought in|looped )"
         R"(in)(?: \w+){0,2} <too late>\b|\b(?:{P}){POST}? <(?:took|take|taking|needed) (?:too|)"
         R"(very|really|so|a) (?:very )?long(?: time)?> to (?:acknowledg|act|answer|declar|)"
         R"(decid|detect|diagnos|escalat|find|fix|inform|join|notic|notif|react|recogni|realis|)"
         R"(realiz|respond|roll|tell|understand|call|page|pick)\w*|\bto <even (?:join|)"
         R"(acknowledge|respond|notice|open|look|pick up|answer|reply|find|start|log|react)>\b)",
     .not_left = R"({NEGN}|{MACH})",
     .not_right =
         R"(^ to (?:acknowledg|act|answer|declar|detect|escalat|inform|join|notic|notif|react|)"
         R"(recogni|report|respond|roll|call|tell|revert|updat|warn)|^ (?:for|to (?:be|have|)"
         R"(make|catch|help|stop))\b)",
     .not_sentence = R"(\?$|\b(?:packet|replica|query|batch|cron)\b)"},
    {.id = "NO36",
     .trigger =
         R"(\b(?:took|taking|take|takes) (?:[\w-]+ ){0,3}<(?:shortcuts?|short-cuts?|short )"
         R"(cuts?|unnecessary risks?)>\b|\b<(?:gambled with|rolled the dice|(?:fiddled|)"
         R"(fiddling|messed|messing|tinkered|tinkering|monkeyed) (?:around |about )?with|)"
         R"(overpromised|over-promised|oversold|went rogue|gone rogue|unilaterally|took it )"
         R"(upon (?:himself|herself|themselves|myself)|behind (?:our|my|everyone's|everybody's|)"
         R"(the team's) backs?|off (?:his|her|their) own bat|on (?:his|her|their) own )"
         R"(authority|over (?:my|our|everyone's) heads?|jumped to (?:\w+ )?conclusions?|jumped )"
         R"(to the (?:\w+ )?conclusion)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w', -]*$)",
     .not_left = R"({NEGN}|{MACH})",
     .not_right = R"(^ (?:through|via|across|over) the|^ to the (?:generator|room|site))"},
    {.id = "NO37",
     .trigger =
         R"(\b(?:was not|wasn't|were not|weren't|hardly|not exactly|never) (?:really |quite |)"
         R"(exactly )?<the (?:right|proper|correct|appropriate|best|smartest|wisest) (?:way|)"
         R"(time|place|moment|approach|thing|call|choice|person|people|order|move|tool|)"
         R"(reaction|response)>\b|\b<the worst (?:possible |imaginable )?(?:thing|moment|time|)"
         R"(decision|choice|call|way|idea|option|move)>(?: (?:he|she|they|we|i|you|anyone|)"
         R"(anybody|to|possible))?|\b<how not to>\b|\b<the wrong (?:people|person|team|skills) )"
         R"((?:was|were) (?:on|in|at|there)>\b|\b<outside (?:of )?(?:the |any |all |agreed |)"
         R"(normal |established )*(?:procedures?|process|protocol|policy|rules)>\b|\b<(?:no )"
         R"(business) >\w+ing\b|\b<(?:quick and dirty|in haste|hastily|rush job|rushed job|)"
         R"(half-finished|half-tested|barely tested|cobbled together|thrown together|slapped )"
         R"(together|hacked together|bodged|hack job|botch job)>\b|\b<(?:precious|valuable|)"
         R"(crucial) (?:time|minutes|hours) (?:was|were|has been) (?:lost|wasted)|(?:lost|)"
         R"(wasted|cost us|losing|wasting) (?:precious|valuable|crucial|a lot of|so much|far )"
         R"(too much|too much) (?:time|minutes|hours)>\b|\b(?:is|was|are|am|were|very|deeply|)"
         R"(quite|rather|find it|found it) <(?:disappointing|disappointed|regrettable|)"
         R"(unsatisfactory)>(?: (?:that|with|by|in|to see))?|\b(?:was|were|went in|caught|)"
         R"(totally|completely|clearly) <(?:unprepared|ill prepared|ill-prepared|underprepared|)"
         R"(badly prepared|poorly prepared|ill-equipped|flat-footed)>\b|\b<a bad look|not a )"
         R"(good look>\b)",
     .not_left = R"({NEGN}|\bcustomers? (?:\w+ )?$)",
     .not_sentence =
         R"(\?$|\bworst (?:case|time) (?:is|for)\b|\b(?:transaction|cable|record)s? )"
         R"((?:was|were) half\b)"},
    {.id = "NO38",
     .trigger =
         R"(\b<(?:against|contrary to|ignoring) (?:my|our|his|her|their|the \w+'s|{NAME}'s|all|)"
         R"(any|every|expert|express|explicit|clear) (?:\w+ )?(?:advice|recommendations?|)"
         R"(warnings?|instructions?|wish|wishes|better judge?ment|objections?)>\b|\b<despite )"
         R"((?:being |having been |repeated |our |my |several |clear |explicit |multiple |)"
         R"(numerous |many |all |the )+(?:\w+ )?(?:told|warned|advised|asked|warnings?|)"
         R"(reminders?|reminded|instructions?|requests?|objections?|concerns?|red flags?)>\b)",
     .left = R"({DONE}|\b(?:{P})\b[\w' ,-]*$|^\W*$)",
     .not_left = R"(^(?:(?:the|an?|our|its) )?(?:[\w-]+ )?{SYSN}\b[\w ]*$)"},
    {.id = "NO39",
     .trigger =
         R"(\b(?:recovery|migration|go-live|launch|investigation|repair|maintenance|project|)"
         R"(testing|tests|preparation|communication|communications|planning|review|reviews|)"
         R"(supervision|handover|training|risk assessment|analysis|follow-up|escalation|comms|)"
         R"(rollout|cutover|incident management|change management|project management|teamwork|)"
         R"(cooperation|collaboration|coordination|organi[sz]ation|diagnosis)\b(?: (?:of|by|)"
         R"(from|for|in|at|on|between|before|during|to|with) [\w' -]{1,50}?)? (?:was|were|is|)"
         R"(are|has been|had been) (?:\w+ly |very |far |just |so |rather |quite |a bit |a |an )"
         R"()*<(?:insufficient|inadequate|poor|lacking|superficial|chaotic|mess|disaster|joke|)"
         R"(amateurish|shambolic|terrible|awful|not good enough|disappointing|nowhere near|)"
         R"(non-existent|nonexistent|deficient|half-hearted|lacklustre|lackluster|)"
         R"(underwhelming|disjointed|haphazard|patchy|unstructured|uncoordinated|below )"
         R"((?:standard|par|expectations?|our)|catastrophic|abysmal|appalling|dreadful|)"
         R"(horrible|lousy|weak|pathetic)>\b|\b(?:response|reaction|execution|approach|)"
         R"(communication|performance)\b[\w' -]{0,40}? (?:was|were|is|has been) (?:\w+ly |very )"
         R"(|so |rather |quite )*<(?:lacklustre|lackluster|underwhelming|hesitant|disjointed|)"
         R"(uncoordinated|half-hearted|confusing|misleading|patchy)>\b)",
     .not_left =
         R"({NEGN}|\b(?:no|without) $|\b(?:{SYSN}|api|network|browser|radio|serial|driver|)"
         R"(hardware|unicode|ipv6|load|unit|integration) $)",
     .not_right =
         R"(^ (?:on (?:this|that|the \w+ page)|for (?:ipv6|the|this)|because|until|when|\d))",
     .not_sentence =
         R"(\b(?:packet|antenna|tower|link|cable|data cent\w+|tests? (?:was|were) incomplete|)"
         R"(browser|pods|nodes)\b|\?$|\bbetween (?:(?:the|two|both) )?(?:[\w-]+ ){0,2}(?:pods|)"
         R"(clients|sites|data cent\w+|nodes|regions|services|hosts|boards|controllers)\b)"},
    {.id = "NO40",
     .trigger =
         R"(\b(?:plan|approach|idea|assumption|change|rollout|schedule|timeline|restart|)"
         R"(deploy\w*|migration|fix|move|action|shortcut|upgrade|proposal|strategy|)"
         R"(expectations?|attempt|workaround|excuse|explanation|reasoning|belief|attitude|)"
         R"(mindset|choice|decision|design|architecture|setup|belief|trust|reliance|it|this|)"
         R"(that)(?: (?:of|to|that|by|in|on|given|from|for) [\w' -]{2,50}?)? (?:was|were|is) )"
         R"((?:\w+ly |just |so |rather |quite |pretty |very |a bit |plain |simply |also )"
         R"()*<(?:naive|foolish|foolhardy|short-sighted|ill-conceived|ill-advised|)"
         R"(over-?ambitious|unrealistic|half-baked|amateurish|stupid|dumb|flawed|silly|)"
         R"(ridiculous|absurd|laughable|misguided|unwise|rash|hasty|premature|inappropriate|)"
         R"(unjustified|inexcusable|pathetic)>\b)",
     .left = R"()",
     .not_left = R"({NEGN}|\bif ?$)",
     .right = R"({NPEND}|^ (?:of|given|at best|even)\b)",
     .not_right =
         R"(^ (?:to (?:run|use|store|mix|share|keep|drop|delete) |for (?:the|large|small|big)|)"
         R"(when|if|because))",
     .not_sentence = R"(\?$|\b(?:would|could|might) be\b|\bname (?:was|is)\b)"},
    {.id = "NO41",
     .trigger =
         R"(\b(?:approved|signed off|given|granted|dismissed|closed|merged|decided|accepted|)"
         R"(trusted|assumed|moved|acted|reacted|concluded|taken|took (?:it|this|that|the \w+)|)"
         R"(taking (?:it|this)|ruled out|gave up|jumped|escalated|downgraded|waved through|let )"
         R"((?:it|this) (?:go|through)|deployed|released|rolled out|relied on \w+) <(?:far |)"
         R"(much |way |a bit |rather |all )?too (?:lightly|easily|casually|trustingly|hastily|)"
         R"(readily|quickly|hurriedly|superficially|loosely|eagerly|freely|lightheartedly|fast|)"
         R"(soon|early)>\b|\btook (?:them|him|her|us|you|{NAME}|{ROLED}) <forever|ages|an )"
         R"(eternity|an age|an unreasonable|an unacceptable>\b|\b(?:i|we|he|she|they|you|)"
         R"({NAME}|{ROLED})(?: \w+ly| just| simply)? <(?:got|did|had|have) (?:it|this|that|)"
         R"(things|everything|the \w+) (?:badly |completely |very |totally |all |just )"
         R"()?wrong>\b|\b(?:done|configured|installed|set up|wired|handled) (?:completely |)"
         R"(totally |all |plain |simply )?<wrong> by\b|\b(?:not|never|\w+n't|hardly) (?:\w+ )"
         R"()?<(?:meet|met|live up to|lived up to|reach|come up to) (?:the |our |my |any |)"
         R"(basic |required |expected |minimum |these |your )+(?:\w+ )?(?:standards?|)"
         R"(expectations?|level|bar)>\b)",
     .not_left = R"({NEGN}|^(?:(?:the|an?|our|its) )?(?:[\w-]+ )?{SYSN} (?:was |were |has |is )?$)",
     .not_right = R"(^ for (?:the|its) (?:cache|replica|load|traffic|node))",
     .not_sentence =
         R"(\?$|\b(?:token|lease|timeout|session|connection|ttl|expire\w*|autoscaler|the )"
         R"((?:model|parser|map)) (?:was|were|is|got)\b|\bif\b)"},
    {.id = "NO42",
     .trigger =
         R"(\b(?:was|were|is|are) <(?:always|once again|yet again|constantly|again|as usual|as )"
         R"(always|forever) (?:far |much |way )?(?:too )?(?:late|slow)>\b|\b(?:react|respond|)"
         R"(act|escalat|communicat|answer|intervene|acknowledg)(?:ed|ing|s)?(?: very| so| )"
         R"(quite| rather| extremely)? <(?:late|slowly|hesitantly|clumsily|badly|poorly)>\b|)"
         R"(\b<took (?:forever|ages|an eternity|half an eternity)> to (?:acknowledg|answer|)"
         R"(approv|respond|react|reply|decid|escalat|fix|find|join|notic|pick|admit|tell|)"
         R"(inform|call|realis|realiz|understand|sign|declar)\w*|\b<failed (?:our|the|its|)"
         R"(their) (?:\w+ )?(?:customers?|users?|patients?|colleagues|clients?|guests|)"
         R"(passengers|residents|callers)>\b|\b(?:made|making|performed|pushed|deployed|)"
         R"(carried out|applied|ran|did) (?:[\w-]+ ){0,3}<(?:unauthori[sz]ed|unapproved|)"
         R"(unsanctioned) (?:[\w-]+ )?(?:changes?|deploy\w*|restarts?|patch|updates?|edits?|)"
         R"(modifications?|work|commands?|scripts?|migration|maintenance)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' -]{0,40}$)",
     .not_left = R"({NEGN}|{MACH}|\b{SYSN} (?:of|in|on|from|for) [\w ]{2,20}$)",
     .not_right =
         R"(^ (?:by not|to (?:load|render|start|boot|drain|converge|sync|compile|build|)"
         R"(download)|under|because of the))",
     .not_sentence = R"(\?$)"},
    {.id = "NO43",
     .trigger = R"(\b<(?:self-inflicted|an own goal)>\b(?: and \w+)?)",
     .not_left = R"({NEGN})",
     .not_right = R"(^ (?:wound|injury))"},
    {.id = "NO7",
     .trigger =
         R"(\b<botched|bungled|mishandled|mismanaged|half-baked|fumbled|mucked up|muffed|)"
         R"((?:poorly|badly|terribly|miserably|atrociously|sloppily|carelessly|appallingly|)"
         R"(ineptly|dismally|unprofessionally|not very well)[ ](?:{HUMANWORK})|handled poorly|)"
         R"(handled badly|handled very badly|ill-prepared>\b|\b<(?:handled|managed|planned|)"
         R"(executed|prepared|communicated|coordinated|organi[sz]ed|reviewed|run|documented) )"
         R"(>(?:[\w'-]+ ){1,6}(?:badly|poorly)\b|\b<(?:made|make|makes) an? (?:complete |total )"
         R"(|right |real |utter )?(?:mess|hash|meal) of>\b|\b<(?:did|done|does|doing) an? )"
         R"((?:\w+ly |very |rather |pretty |quite |such a )?(?:poor|bad|terrible|lousy|awful|)"
         R"(sloppy|mediocre|miserable) job>\b|\b<(?:worst possible|worst imaginable) (?:way|)"
         R"(moment|time|manner|choice)>\b|\b(?:not|\w+n't|never)(?: \w+)? <(?:do|did|done|)"
         R"(doing) an? (?:very |particularly )?(?:good|great|proper|decent|better|thorough)>[ )"
         R"(](?:enough )?job\b|\bnot our <(?:best|finest|proudest) (?:work|hour|moment|day)>\b)",
     .not_left = R"({NEGN}|{MACH})"},
    {.id = "NO8",
     .trigger =
         R"(\b(?:an?|his|her|their|my|our|your|such an?|another|one|this|the|these|some|)"
         R"(several|many|multiple|two|three|such) (?:very |really |rather |pretty |completely |)"
         R"(totally )?<(?:simple|trivial|unbelievable|incredible|clumsy|regrettable|elementary|)"
         R"(unpardonable|childish|laughable|expensive|unfortunate|easily avoidable|totally )"
         R"(avoidable|inexplicable|glaring|gross|cardinal|human and avoidable|shameful|naive|)"
         R"(lazy|{GRADED}) (?:{GRADED} )?(?:mistake|error|oversight|slip|blunder|misjudge?ment|)"
         R"(typo|goof|lapse|gaffe|howler|screw-up|cock-up|mix-up|copy-paste error|)"
         R"(copy-and-paste error|miss|failure on (?:my|our|his|her|their) part|fail)s?>\b)",
     .not_left =
         R"({NEG}(?: [\w'-]+){0,3} ?$|\bthere is $|\b(?:reports?|reported|returns?|returned|)"
         R"(logs?|logged|raises?|throws|throw|shows?|prints?|hit|hits|with|on) ?$)",
     .right = R"({HEAD})",
     .not_right =
         R"(^ (?:rate|page|message|code|log|in the (?:log|response|output))|^ of the (?:finger|)"
         R"(hand|keyboard|mouse)|^s? (?:budget|rate|log|count|field|screen|dialog|)"
         R"(in (?:the )?(?:output|console)))",
     .not_sentence =
         R"(\b(?:serious|bad|big|basic|simple|classic) errors?\b.{0,20}\b(?:log|code|message|)"
         R"(response)\b)"},
    {.id = "NO31",
     .trigger =
         R"(\b(?:an?|his|her|their|my|our|your|this|the) <(?:huge|massive|major|severe|)"
         R"(fundamental|fatal|critical|enormous|colossal|monumental|catastrophic|disastrous|)"
         R"(significant|real|crucial) (?:mistake|oversight|blunder|misjudge?ment|lapse|misstep|)"
         R"(omission)s?>\b)",
     .not_left = R"({NEG}(?: [\w'-]+){0,3} ?$)",
     .right = R"({HEAD})"},
    {.id = "NO9",
     .trigger = R"(\b<(?:far|way|much) too (?:long|much time)>\b)",
     .left =
         R"((?:(?:^|\b)(?:{P})(?: \w+)? (?:took|needed|waited|hesitated|spent)|)"
         R"(\btook (?:{P})) ?$)",
     .not_left = R"({MACH})",
     .not_right =
         R"(^ for (?:the|an?|their|its)\b)"},
    {.id = "NO12",
     .trigger =
         R"(\b(?:was|were|is) (?:{ADV})(?:very |so |quite |rather |simply |plain )?<(?:wrong|)"
         R"(stupid|foolish|dumb|silly|clumsy|mistaken|unwise|ill-advised|rash|naive|)"
         R"(short-sighted|premature|misguided|silly|unprofessional|inappropriate|unreasonable|)"
         R"(a mistake|an error|an oversight|a blunder|a misjudgement|a misjudgment|an error of )"
         R"(judgement|an error of judgment)(?: not)?>(?: to| from (?:my|our|his|her|their) )"
         R"(side| on (?:my|our|his|her|their) (?:part|side)| of (?:me|him|her|them|us|you|{P}))\b)",
     .not_left =
         R"({NEGN})",
     .not_right = R"(^ (?:be|the|a|an|use as) )",
     .not_sentence =
         R"(\bis an error to\b)"},
    {.id = "NO19",
     .trigger =
         R"(\b(?:was|is) (?:\w+ly |just |plain |really )*<(?:wrong|unwise|foolish|stupid|dumb|)"
         R"(misguided|rash|premature|irresponsible|ill-advised|short-sighted|naive|silly|)"
         R"(unacceptable|unprofessional|inexcusable|overkill|absurd|ridiculous|pointless|crazy|)"
         R"(insane|(?:far|much|way) too (?:late|slow|long|risky|early|little))>\b)",
     .left =
         R"(^\W*(?:not )?(?:approv|deploy|merg|push|restart|skip|disabl|ignor|leav|keep|roll|)"
         R"(trust|turn|delet|chang|wait|proceed|continu|releas|silenc|postpon|shipp|switch|start|)"
         R"(stopp|reboot|rely|rush|accept|assum|choos|apply|bypass|send|hid|hav|run|go|giv|)"
         R"(escalat|react|respond|answer|call|declar|tell|inform|check|communicat|rush|ask|test|)"
         R"(tak)\w*ing (?:[\w'-]+ )*$|^\W*(?:not )?\w{2,}ing (?:the|an?|our|his|her|their|it|)"
         R"(them|this|that|these|those|without|all|two|everything|so|by|on|at|with|from|to|up|)"
         R"(down|off) (?:[\w'-]+ )*$)",
     .not_left =
         R"(\b(?:not|never) ?$|^\W*(?:nothing|something|anything|everything|during|according|)"
         R"(morning|evening|regarding|concerning|judging|logging|timing|setting)\b)"},
    {.id = "NO13",
     .trigger =
         R"(\b(?:was|is|were) (?:{ADV})(?:a|our|his|her|their|the|my|)"
         R"(another) (?:\w+ )?<(?:mistake|blunder|misjudgement|misjudgment|misstep)s?>\b)",
     .not_left =
         R"({NEG}(?: [\w'-]+){0,3} ?$|\b(?:it|there) ?$|\bwhose ?$)",
     .not_right =
         R"(^ (?:made )?(?:by|of) |^ in the (?:manual|docs?|documentation|text|template|log)\b)"},
    {.id = "NO14",
     .trigger =
         R"(\b(?:made|making|make|makes) (?:the|a|this|that|some|several|two|the same|an) )"
         R"((?:\w+ )?<(?:mistakes|mistake|misjudgement|misjudgment|blunder|blunders) of>\b|)"
         R"(\b(?:lapse|lapses|error|errors|lack) (?:of|in) <judgement|judgment|planning|)"
         R"(leadership|coordination>\b)",
     .not_left =
         R"({NEGN})"},
    {.id = "NO15",
     .trigger =
         R"(\b(?:decision|choice|judgement|judgment|handover|planning|preparation|coordination|)"
         R"(behaviour|behavior|conduct)(?:s)?\b[\w' -]{0,90}? {WAS}<{BAD}>\b(?: and \w+(?:ed|)"
         R"(al|ic|ful|less|ous|ive|ent|able|ible|ly|ish)\b)?|\b<(?:failover|rollback|)"
         R"(escalation|announcement|revert|declaration) (?:was|came|happened) (?:far|much|way) )"
         R"(too (?:late|early|slow|hasty)>\b)",
     .not_left =
         R"({NEGN})",
     .not_right = R"(^ (?:for|by \d|because of (?:packet|the link|a link))|^(?:-| )?\d)"},
    // A grade and how sure its writer is.
    {.id = "NO32",
     .trigger =
         R"(\b(?:clearly|frankly|simply|plainly|wholly|utterly|woefully|hopelessly|grossly|)"
         R"(downright|quite frankly|quite simply|nothing short of|absolutely|totally|)"
         R"(completely|entirely|truly|really quite|honestly|rather|pretty|a bit|beyond) )"
         R"(<{WORSTWORD}>\b)",
     .left =
         R"(\b(?:was|were|is|are|been|be|which is|it|that|this|and|but|felt|find|found|seems|)"
         R"(looks|looked|my opinion|our view|view|opinion),? ?$)",
     .not_left = R"({NEGN}|\b(?:i|we|nobody|users?|customers?) (?:felt|feel|am|was|were|are) ?$)",
     .not_right =
         R"(^ (?:[\w-]+ )?{METRIC}\b|^ (?:for|to|when|at|on|in) (?:the )?(?:load|traffic|)"
         R"({SYSN}|\w+ load))",
     .not_sentence =
         R"(\b(?:latency|bandwidth|capacity|signal|coverage|memory|resolution|reception|)"
         R"(throughput|disk space|weather|luck|news|query|performance)\b)"},
    {.id = "NO33",
     .trigger =
         R"(\b<(?:underestimated|underestimating|overestimated|misjudged|misjudging|)"
         R"(miscalculated|misread the situation|misunderstood the (?:risk|impact|situation))>\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*\b(?:and|but|again|had|has|have) ?$|\b(?:were|was|)"
         R"(been)(?: \w+ly)? ?$)",
     .not_left = R"({MACH}|{NEGN})",
     .not_sentence = R"(\b(?:planner|estimat\w+ rows|row count|optimi[sz]er|model)\b|\?$)"},
    {.id = "NO34",
     .trigger =
         R"(\b<(?:reflects?|reflected|reflecting) (?:very |rather |really )?(?:badly|)"
         R"(poorly)>(?: on\b)?|\b<(?:lost|losing|lose) control of >(?:the |this |that )"
         R"()(?:[\w-]+ )?(?:call|bridge|situation|incident|meeting|change|response|process|)"
         R"(project|communication)\b|\b<not the first time>,? (?:that |with |for |from |by )"
         R"()+(?:{NAME}|{ROLED}|he|she|they|him|her|them|you|management|facilities|support)\b|)"
         R"(\b(?:i|we)(?: still| really| honestly| simply| just)? (?:can't|cannot|can not|)"
         R"(could not|couldn't) <believe> (?:that )?(?:we|they|he|she|you|)"
         R"(somebody|someone|this|{NAME}|{ROLED})\b|\b<(?:must|should|may|)"
         R"(can)(?: not|n't| never|not) (?:simply )?happen>(?: (?:to|with|in|at) (?:an?|our|)"
         R"(the|such|us|this)\b)|\b(?:response|reaction|decision|choice|behaviou?r|delay|)"
         R"(silence|handling|omission|attitude|conduct|approach)\b[\w' -]{0,30} (?:is|was|are|)"
         R"(were|seems|remains) (?:\w+ )?<(?:hard|difficult|impossible) to (?:understand|)"
         R"(comprehend|justify|excuse|defend|explain)>\b|\b<(?:hard|difficult|impossible) to )"
         R"(believe> (?:that|how)\b|\b<deserved? (?:much )?better>\b|\b<hardly (?:a |an )"
         R"()?(?:surprise|surprising|professional|acceptable|ideal)>\b|\b<no good reason>\b|)"
         R"(\b<left much to be desired>\b)",
     .not_right =
         R"(^ (?:again|if|when|unless|because|in (?:production|practice)|for (?:the|a) )"
         R"((?:parser|tool|machine)))",
     .not_sentence =
         R"(\?$|^\W*(?:why|how) |\b(?:lucky|luckily|great|kind|thank\w*|assert\w*|invariant|)"
         R"(code path|branch)\b)"},
    {.id = "NO23",
     .trigger =
         R"(\b(?:communication|status update|messaging|response|reaction|work|execution|)"
         R"(approach|handling)s?\b[\w' -]{0,50}? {WAS}<{BAD}>\b(?: and \w+(?:ed|al|ic|ful|less|)"
         R"(ous|ive|ent|able|ible|ly|ish)\b)?)",
     .not_left =
         R"({NEGN}|\b(?:error|exception|memory|retry|signal|file|string) ?$|\b(?:{SYSN}(?:'s)?|)"
         R"(query|network|radio|http|api) ?$)",
     .not_right =
         R"(^ (?:for|by \d|because|from|between|in the|at (?:the|\d|night|peak)|on the|until|)"
         R"(when|under|over|across)\b|^(?:-| )?\d)",
     .not_sentence =
         R"(\bhandling of (?:[\w-]+ )?(?:nulls?|unicode|errors?|exceptions?|timeouts?|dates?|)"
         R"(strings?|encodings?|signals?|retries|memory|packets?)\b|\bbetween (?:(?:the|)"
         R"(two) )?(?:[\w-]+ ){0,2}(?:pods|clients|sites|data cent\w+|nodes|regions|services|)"
         R"(sites|hosts)\b|\b(?:http|https|api|cache|header|body|server|status code|\dxx|payload|)"
         R"(packet|json|dns|endpoint|timeout|query|dhcp|tcp|udp|resolver|handshake|proxy|\d ?m?s|)"
         R"(p\d\d|milliseconds|curl|client)\b)"},
    {.id = "NO16",
     .trigger =
         R"(\b<(?:fell|falls|fall|fallen) (?:well |far |clearly )?short>(?: of (?:the|our|what|)"
         R"(any|all|its|your|their|expect\w*|good))?\b|\b(?:not|never|hardly|isn't|wasn't|)"
         R"(nowhere near|far from) (?:really |simply |even |at all )?<acceptable|good enough|)"
         R"(up to (?:scratch|par|standards?|the (?:job|task|standard|mark)|our (?:\w+ )"
         R"()?standards?)|professional|what we expect|how we work|excusable|tolerable>(?: )"
         R"((?:the|our) (?:\w+ )?(?:standard|standards|mark|scratch|level))?\b|\b<(?:leaves|)"
         R"(left|leave) (?:a lot|much|something|a great deal|plenty) to be desired>\b|\bnot )"
         R"(<how (?:a|an|we|professionals|serious|grown-ups|adults)>\b|\bnot <what (?:i|one|)"
         R"(you|anyone) would (?:call|consider|expect (?:of|from))>(?: [\w-]+){0,2}|\b<amateur )"
         R"(hour>\b|\b<no (?:business (?:in|on|near|touching|being|doing)|place in (?:an?|any|)"
         R"(our))>\b|\b(?:not|\w+n't|never|hardly) (?:[\w-]+ ){0,4}?<to (?:the|a|an|any|our) )"
         R"((?:expected|required|professional|acceptable|proper|high|good|necessary|agreed|)"
         R"(usual) (?:standards?|level|quality)>\b|\b(?:not|\w+n't|hardly) <(?:the|a) (?:level|)"
         R"(standard|quality) of (?:service|care|quality|professionalism|work|support)>\b|)"
         R"(\b(?:cannot|can't|can not|will not|won't|must not|should not|not|never) (?:be |to )"
         R"(be )<(?:tolerated|condoned|excused)>\b)",
     .not_left = R"(\b(?:latency|throughput|accuracy|signal|read)\b)",
     .not_right =
         R"(^ (?:of|by (?:\d|an?|two|three)|to (?:\d|the|our|a|an)|date|speed|\d|for (?:the|this|)"
         R"(that|these|\d|\w+s\b)))",
     .not_sentence = R"((?-i:\bNot Acceptable\b)|\b406\b)"},
    {.id = "NO17",
     .trigger =
         R"(\b<(?:wasted|squandered) >(?:[\w-]+ ){0,5}(?:time|hours?|minutes|half hour|night|)"
         R"(day)\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' ,-]*\b(?:and|but|who) ?$)",
     .not_right = R"(^ of (?:cpu|compute|gpu|machine|build|processor))"},
    {.id = "NO20",
     .trigger =
         R"(\b<rushed|rushing> (?:the|a|this|that|out|into|it|through|ahead|things|)"
         R"(everything)\b|\b(?:was|were) (?:\w+ly |too |clearly )?<rushed>(?: (?:by|out|through|)"
         R"(because)|[.;]|$))",
     .left =
         R"({SUBJ}|\b(?:import|migration|change|release|rollout|deploy\w*|decision|fix|upgrade|)"
         R"(cutover|switch|move|test|review|launch|plan|preparation|project|thing|everything|)"
         R"(work|handover|investigation|it|this|that|all)s? ?$|\b(?:by|of|for) ?$)",
     .not_left =
         R"({NEGN}|{MACH})",
     .not_right = R"(^ (?:by someone|on a|to (?:help|the data cent\w+|the site)|out the fix))"},
    {.id = "NO18",
     .trigger =
         R"(\ban? <(?:competent|professional|serious|responsible) >(?:\w+ )?(?:{ROLEN}|person) )"
         R"((?:does not|doesn't|would not|wouldn't|would never|never)\b|\b(?:no|)"
         R"(any) <(?:competent|professional|serious|sane|sensible|reasonable|responsible) )"
         R"(>(?:\w+ )?(?:{ROLEN}|person) (?:runs?|does|would|deploys?|pushes|leaves|lets)\b|)"
         R"(\b<no one in (?:their|his|her) right mind|nobody in (?:their|his|her) right mind|)"
         R"(overreacted|over-reacted>\b)",
     .left = R"({SUBJ}|^\W*$|\b(?:but|and|because) ?$)",
     .not_left =
         R"(\b(?:goroutine|it|{SYSN})\b)"},
    {.id = "NO44",
     .trigger =
         R"(\b<unprofessional|unprofessionally|amateurishly|like (?:complete |total |a bunch )"
         R"(of |mere |bloody )?(?:amateurs|beginners|fools|idiots|clowns)>\b)",
     .not_left = R"({NEG}(?: [\w'-]+){0,3} ?$|{ALGORITHM}|\b(?:rather than|not) $)"},
    {.id = "NO45",
     .trigger =
         R"(\b<(?:stupid|foolish|dumb|silly|clumsy|naive|unwise|short-sighted|wrong|unfair|)"
         R"(idiotic|rash|crazy|mad|unhelpful|poor|bad|inconsiderate|presumptuous|sloppy) of> )"
         R"((?:me|us|him|them|her|you|{N})\b|\bwhich(?: in hindsight| in the end| frankly| )"
         R"(honestly)? (?:was|is)(?: \w+ly| just| pretty| rather| quite| so| very| a bit| )"
         R"(plain| simply)* <(?:foolish|stupid|dumb|silly|naive|unwise|unhelpful|clumsy|wrong|)"
         R"(ridiculous|absurd|unfair|poor|crazy|embarrassing|inappropriate|unnecessary|)"
         R"(insulting|disrespectful|disappointing|regrettable|annoying|frustrating)(?: (?:of|)"
         R"(to))?>(?:$|[ .,;!])|\b(?:this|that|it) was(?: \w+ly| just| pretty| rather| quite| )"
         R"(so| very| a bit| plain| simply| also)* <(?:unhelpful|dumb|foolish|stupid|)"
         R"(disrespectful|inconsiderate|unnecessary|insulting)>\b)",
     .not_left = R"({NEG}(?: [\w'-]+){0,3} ?$)",
     .not_right = R"(^ ?(?:for (?:the|a|this) (?:\w+ )?(?:{SYSN})|because the (?:{SYSN})))",
     .not_sentence = R"(\?$|\berror message\b)"},
    {.id = "NO46",
     .trigger =
         R"(\b<improper|inappropriate|unorthodox> (?:handling|use|usage|conduct|behaviou?r|)"
         R"(operation|installation|maintenance|storage|treatment|preparation|supervision|training|)"
         R"(planning|cleaning|testing|communication|work|procedure|care){1}\b|\b<improperly> )"
         R"((?:\w+ed|set up|built|done|run|put|cut)\b)",
     .left =
         R"(^\W*$|{SUBJ}|\b(?:the|an?|to|of|by|through|from|with|this|his|her|their) $|)"
         R"(\b(?:was|were|been|had|has) $)",
     .not_left = R"({NEGN}|{MACH})",
     .right = R"({HEAD})",
     .not_right = R"(^ (?:terminated|escaped|encoded|nested|formatted|closed))",
     .sentence =
         R"(\b(?:by|of) (?:{N}|the \w+)|\b(?:{P}) \w* ?improperly\b|\b(?:his|her|their)\b|)"
         R"(\b(?:crew|staff|team|operators?|technicians?|contractors?)\b)"},
    // What people did, and its grade: "poor planning by", "their work was hasty", "done badly".
    {.id = "NO47",
     .trigger =
         R"(\b<(?:{GRADE}) >(?:\w+ )?(?:{HUMANACT})\b)",
     .left =
         R"(^\W*$|\b(?:the|his|her|their|our|my|your|its|this|such|an?|of|to|by|with|was|is|)"
         R"(rather|very|\w+ly|and|{NAME}'s|{ROLEN}'s?)[, ]+$)",
     .not_left = R"({NEGN}|{MACH})",
     .right =
         R"(^ (?:by|from|on the part of|of|in|at) (?:{N}|management|(?:the |our |their |his |)"
         R"(her )?(?:[\w-]+ ){0,2}(?:team|captain|vendor|supplier|provider|group|owner|lead|)"
         R"(side|department|contractor|partner|staff|shift|desk|agency|{ROLEN}|{DEPT}))\b)",
     .not_right = R"(^ of (?:[\w-]+ )?{SYSN}\b)"},
    {.id = "NO48",
     .trigger =
         R"(\b(?:was|were|is|are|been|being|got) (?:\w+ly |very |so |rather |pretty |quite |)"
         R"(just |all |simply )*(?:{HUMANWORK}|dealt with|rolled out|escalated|scheduled|)"
         R"(phrased|announced|explained|set up|configured|designed) (?:very |so |really |)"
         R"(pretty |quite |rather |extremely |totally |completely |all )*<(?:badly|poorly|)"
         R"(wrongly|terribly|clumsily|hastily|unprofessionally|sloppily|chaotically|)"
         R"(atrociously)>\b|\b<(?:badly|poorly|clumsily|hastily|insufficiently|inadequately|)"
         R"(superficially) (?:prepared|planned|executed|communicated|coordinated|organi[sz]ed|)"
         R"(managed|handled|implemented|thought[- ](?:out|through)|supervised|rehearsed|timed|)"
         R"(worded|phrased|chosen|trained|tested|reviewed|documented|designed|written|built|)"
         R"(conceived|explained|announced|informed|briefed|advised|staffed|led|run|done|scoped|)"
         R"(specified|researched|prioriti[sz]ed|assessed|estimated|escalated|scheduled|carried )"
         R"(out|performed|conducted|thought|worked){1}>\b)",
     .not_left = R"({NEGN}|\b(?:is|are) $)",
     .not_right = R"(^ enough)",
     .not_sentence =
         R"(\?$|\b(?:index|indexes|cable|cables|joint|solder\w*|signal|lit|ventilated)\b)"},
    {.id = "NO49",
     .trigger =
         R"(\b(?:testing|test coverage|tone|wording|timing|timeline|estimate|estimation|)"
         R"(supervision|leadership|staffing|onboarding|briefing|advice|explanation|excuse|)"
         R"(quality of (?:the )?(?:[\w-]+ )?(?:work|review|handover|communication|analysis|)"
         R"(code|report)|management of (?:the|this) (?:\w+)|way (?:it|this|that|he|she|they|we|)"
         R"(the \w+) [\w' ]{3,40}|handling of (?:the|this) (?:\w+)|change request|risk section|)"
         R"(status update|mail|message to (?:customers|\w+)|crisis management|incident )"
         R"(management|preparations?|(?:our|their|his|her) (?:[\w-]+ )?(?:response|reaction|)"
         R"(communication|handling|work|support|service|behaviou?r|attitude|answer|performance|)"
         R"(approach))\b(?: (?:of|by|from|for|in|at|on|between|before|during|to|with) [\w' )"
         R"(-]{2,50}?)? (?:was|were|is|has been|had been) (?:\w+ly |very |far |just |so |)"
         R"(rather |quite |a bit |at best |an? )*<(?:insufficient|inadequate|poor|lacking|)"
         R"(superficial|chaotic|mess|disaster|amateurish|shambolic|terrible|awful|horrible|)"
         R"(disappointing|deficient|lousy|weak|unacceptable|unprofessional|disgraceful|)"
         R"(shameful|sub-?standard|hopeless|useless|bad|clumsy|naive|wishful thinking|joke|)"
         R"(embarrassing|inappropriate|unfortunate|unhelpful|unrealistic|not (?:very |)"
         R"(particularly |really |at all )?(?:good|great|helpful|ideal|sufficient|adequate|)"
         R"(professional|convincing|clear)|too (?:late|slow|vague|little|optimistic|)"
         R"(superficial|weak))>\b(?: and (?:\w+ )?\w+)?)",
     .not_left = R"({NEGN})",
     .not_right = R"(^ (?:for (?:ipv6|\d)|because (?:of )?the (?:{SYSN}|link)|until|\d))",
     .not_sentence = R"(\?$|\b(?:packet|antenna|link|bandwidth|latency|pods|nodes|p99)\b)"},
    // What was prescribed, and was not done.
    {.id = "NO50",
     .trigger =
         R"(\b<instead of> (?:just |simply |first )?(?:following|using|reading|respecting|)"
         R"(sticking to|adhering to|observing|applying|going through|working through|)"
         R"(consulting|checking|asking) (?:the |our |any |a |an |his |her |their )*(?:[\w-]+ )"
         R"(){0,2}(?:{RULEBOOK}|documentation|docs|guide|steps?|wiki|channel)\b|\b<instead of> )"
         R"(the (?:[\w-]+ )?(?:approved|agreed|prescribed|official|documented|standard|)"
         R"(required|correct|proper|normal|regular|defined) (?:[\w-]+ ){0,2}(?:{RULEBOOK}|one|)"
         R"(tool|path|route|channel|script)\b|\b<(?:although|even though|though|despite the )"
         R"(fact that|even if|while) (?:the|our|this|that) >(?:[\w-]+ ){0,3}(?:{RULEBOOK}|)"
         R"(template|wiki|guide|documentation|contract|training|policy) (?:\w+ )?(?:requires?|)"
         R"(says?|states?|forbids?|demands?|prescribes?|prohibits?|tells|asks|stipulates?|is )"
         R"((?:very |quite |perfectly )?clear|explicitly)\b(?: (?:it|this|so|that))?|)"
         R"(\b<(?:although|even though|though) (?:this|that|it) (?:is|was){1} (?:explicitly |)"
         R"(clearly |strictly |expressly )?>(?:required|forbidden|prohibited|prescribed|)"
         R"(mandatory|not allowed|against|written|stated)\b)",
     .not_sentence = R"(\?$)"},
    {.id = "NO51",
     .trigger =
         R"(\b<(?:in (?:clear |direct |open |flagrant |gross )?(?:violation|breach|)"
         R"(contravention|disregard|defiance) of|contrary to) >(?:the |our |all |every |any |)"
         R"(explicit |clear |written |express |agreed |company |internal |existing |repeated )"
         R"()*(?:[\w-]+ ){0,2}(?:procedures?|process|polic(?:y|ies)|protocols?|rules?|)"
         R"(guidelines?|instructions?|standards?|freeze|regulations?|agreements?|orders|best )"
         R"(practices?|change management|recommendations?|advice)\b|\b<(?:violations?|)"
         R"(breach(?:es)?|disregard|circumvention|non-observance|abuse|misuse|bypass) of )"
         R"(>(?:the |our |all |every |any |his |her |their |basic )*(?:[\w-]+ )"
         R"(){0,2}(?:procedures?|process|polic(?:y|ies)|protocols?|rules?|guidelines?|freeze|)"
         R"(instructions?|regulations?|change management|safety (?:rules|procedures)|)"
         R"(privileges|rights|access)\b|\b<(?:abused|misused|overstepped|exceeded|abusing|)"
         R"(misusing) (?:his|her|their|the) >(?:[\w-]+ ){0,2}(?:rights|privileges|access|)"
         R"(permissions?|authority|powers|role|mandate|account)\b)",
     .left =
         R"(, ?$|{DONE}|\b(?:{P})\b[\w' ,-]*$|^\W*(?:in )?(?:a |an |the |this |such an? |clear )"
         R"(|another )*(?:\w+ )?$|\b(?:was|is|were|by|of|for|to|clear|such a|another|the|a|)"
         R"(serious|direct|and|gross|blatant|flagrant|open|severe|repeated|major|obvious|plain) $)",
     .not_left =
         R"({NEG} ?$|\b(?:further|future|any|for|against|possible|repeated) ?$|^(?:(?:the|an?|)"
         R"(our|its|this) )?(?:[\w-]+ )?{SYSN}\b|\b(?:check|test|validat|compar|verif|measur|)"
         R"(replay|evaluat|match|scan|lint|audit|review|benchmark|assess|score|run|ran|)"
         R"(protect\w*|guard\w*|alert\w*)\w*(?: [\w'-]+){0,4} ?$)",
     .not_right =
         R"(^ (?:engine|in the (?:yaml|file|config|log)|flag|annotation|label|header|errors?|)"
         R"(event|message|alert|report)\b|^ (?:\w+ )?(?:was|were) (?:logged|raised|returned))",
     .not_sentence =
         R"(\?$|\bworked against\b|\b(?:memory|access|constraint|segment\w*|schema|acl|)"
         R"(iptables) violation)"},
    {.id = "NO52",
     .trigger =
         R"(\b(?:procedures?|process(?:es)?|polic(?:y|ies)|protocols?|runbooks?|playbooks?|)"
         R"(checklists?|guidelines?|instructions?|rules?|steps?|standards?|plan|conventions?|)"
         R"(manual|checks?)\b[\w' ,;.-]{0,60}?\b<(?:not|never) (?:being |been |even |properly |)"
         R"(always |fully |strictly )?(?:followed|respected|adhered to|observed|complied with|)"
         R"(applied|obeyed|kept to|carried out|performed)>\b|\b<(?:skipped|skipping|left out|)"
         R"(ignored) >(?:this|that|the|one|two|several|many|other|some|a|both|all|these|half )"
         R"(the|most of the|steps? \d|the \w+) (?:\w+ )?(?:(?:check|review|verification|)"
         R"(validation|confirmation|approval|backup|test|safety|dry run|pre-?flight)[- )"
         R"(]?)?steps?\b(?: \d+)?|\b<(?:skipped) (?:steps? (?:\d|\w+)|verification|validation|)"
         R"(testing|qa|staging|the (?:peer |code |design |security )?review|the (?:\w+ )"
         R"()?(?:checks?|tests?|rehearsal|approval|backup|dry run|sign-off|handover))>(?: )"
         R"((?:of|and) [\w ]{3,20})?)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*\b(?:and|but|then|or|who|had|has|have|was|were|simply|)"
         R"(just|it) ?$|^\W*(?:the |our |these |safety )?(?:[\w-]+ )?$|\b(?:the|our|that|)"
         R"(because|when|so|and|all|any|but) $)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:migration|deploy\w*|build|pipeline|bot|job|release|user|)"
         R"(customer)s? ?$|^(?:(?:the|an?|our|its) )?(?:[\w-]+ )?{SYSN}{ADVS} ?$)",
     .not_right = R"(^ by (?:the |an? |our )?(?:\w+ )?(?:{SYSN}|bot)\b)",
     .not_sentence =
         R"(\?$|\b(?:deliberately|on purpose|intentionally|drill|exercise|rehearsal)\b|)"
         R"(\b(?:because (?:the|it|of|they|there)|anyone|whoever|those who|ask(?:s|ed) for|as )"
         R"(the)\b|\b(?:build|pipeline|ci|installer|wizard|parser|script|job|cron) (?:had |has )"
         R"()?skipped\b|\b(?:retention|firewall|iptables|routing|eviction|cache) (?:policy|)"
         R"(rules?)\b)"},
    // Less than can be expected.
    {.id = "NO53",
     .trigger =
         R"(\b<(?:the )?(?:very |absolute |bare )?(?:least|minimum) (?:that )?(?:(?:one|you|we|)"
         R"(anyone|i|customers) (?:can|could|should|would|may|might) (?:expect|ask|do)){1}>\b|)"
         R"(\b(?:i|we|one|which i|which we)(?: personally| really| still)? (?:find|found|)"
         R"(consider|call) (?:it |this |that |the \w+ )?(?:\w+ly |very |quite |rather |so |)"
         R"(simply |just )*<(?:hard to (?:explain|understand|accept|believe|justify|excuse)|)"
         R"(difficult to (?:explain|understand|accept|believe|justify)|unacceptable|)"
         R"(inexcusable|inexplicable|incomprehensible|embarrassing|disappointing|shameful|)"
         R"(strange|odd|remarkable|astonishing|worrying|irritating|annoying|ridiculous|poor|)"
         R"(not acceptable)>\b|\b<not (?:understandable|comprehensible|explainable|excusable|)"
         R"(serious work|justifiable|very (?:clever|smart|wise|professional|bright)|the )"
         R"((?:smartest|cleverest|brightest|wisest)|worthy of|how (?:it|this|things) (?:is|)"
         R"(are) (?:supposed|meant) to|what (?:i|we|customers|our customers) (?:expect|pay)|in )"
         R"(order|ok for an?|okay for an?|right that|fair that|ok that|okay that|a good )"
         R"((?:sign|look|example))>\b|\b<hard to (?:understand|explain|see|believe|comprehend|)"
         R"(justify|fathom)> (?:why|how|that)\b|\b<(?:cannot|can't|can not|could not|couldn't|)"
         R"(don't|do not) (?:understand|comprehend|explain|believe|accept)> why\b|\b(?:is|was|)"
         R"(are|were|as|just|such|basically|simply|really|honestly|frankly|obviously|clearly|)"
         R"(plainly) (?:an? )?(?:\w+ )?<(?:hack|kludge|bodge|cop-out|dirty trick|mockery|)"
         R"(disservice|shambles|no-go|cheap fix|excuse)>(?:$|[.,;!]| (?:and|that|which|by|from|)"
         R"(of|for)))",
     .not_left = R"({NEGN}|\b(?:would|could|might|may) (?:be )?(?:an? )?$|\bcustomers? (?:\w+ )?$)",
     .not_right = R"(^ (?:because the|when|without (?:the|a) (?:logs?|traces?|metrics)))",
     .not_sentence =
         R"(\?$|\b(?:logs?|traces?|metrics|message|diagram|graph|error|code path) (?:is|are|)"
         R"(was|were) (?:\w+ )?(?:hard|difficult)\b)"},
    // They went on, and took their time.
    {.id = "NO54",
     .trigger =
         R"(\bdid <(?:it|this|that|so) (?:anyway|regardless|all the same|nevertheless|)"
         R"(nonetheless)>\b|\b(?:went ahead|pressed ahead|pushed ahead|carried on|continued|)"
         R"(proceeded|deployed|pushed|merged|released|shipped|restarted|rebooted) (?:\w+ )"
         R"(){0,3}<anyway|regardless|nonetheless|nevertheless|all the same>\b|\b<(?:needlessly|)"
         R"(unnecessarily|pointlessly|inexplicably|foolishly|unwisely|stubbornly|rashly|)"
         R"(hastily|prematurely|recklessly|unreasonably|inappropriately|frantically|randomly|)"
         R"(aimlessly|naively|wantonly) >(?:waited|delayed|restarted|rebooted|escalated|held|)"
         R"(kept|insisted|continued|assumed|trusted|relied|decided|deployed|pushed|merged|)"
         R"(changed|clicked|tried|approved|closed|declared|stuck|gave|let|left|took|spent|)"
         R"(refused|failed|risked|exposed|complicated|switched|rolled|disabled|deleted){1}\b|)"
         R"(\b<(?:trying|tried|clicking|clicked|changing|changed) (?:all sorts of |various |)"
         R"(some )?(?:random|arbitrary){1} (?:things|stuff|fixes|commands|settings|buttons|)"
         R"(changes)>\b|\b<(?:hesitated|dithered|delayed) (?:far |much |way |too |for )+(?:too )"
         R"()?long>\b|\b<(?:stabbing|poking around|flailing|fumbling) (?:around )?in the dark|)"
         R"(headless chickens?>\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*\b(?:and|but|then|who|kept|were|was|started|had|has|)"
         R"(have|just|still|simply|they|he|she) ?$|^\W*$)",
     .not_left = R"({MACH}|\bi ?$|\b{SYSN} (?:was |were )?$)",
     .not_sentence = R"(\?$|{DELIB}|\bwould\b)"},
    {.id = "NO55",
     .trigger =
         R"(\b<against (?:all|any|every|our|the|company|explicit|clear|better|common|good|)"
         R"(existing) >(?:[\w-]+ ){0,2}(?:rules?|polic(?:y|ies)|advice|procedures?|)"
         R"(instructions?|guidelines?|standards?|regulations?|sense|practice|knowledge|)"
         R"(agreements?|recommendations?|logic|reason)\b|\b<despite >(?:the |our |my |his |her )"
         R"(|their |all |several |repeated |clear |explicit |multiple |numerous |many |earlier )"
         R"(|being |an? )*(?:\w+ )?(?:instructions?|orders|rules?|guidelines?|freeze|agreement|)"
         R"(ban|prohibition|recommendations?|advice|requests? (?:not|to)|polic(?:y|ies))\b|)"
         R"(\b(?:the|on the|under the|based on the|his|her|their|our|a) (?:completely |totally )"
         R"()?<wrong assumption> (?:that|of (?:the|our|a|an))\b)",
     .left = R"(, ?$|^\W*(?:\w+ ?)?$|\b(?:{P})\b[\w' ,-]*$)",
     .not_left =
         R"({NEGN}|\b(?:check|test|validat|compar|verif|measur|replay|evaluat|match|scan|lint|)"
         R"(audit|review|benchmark|assess|score|run|ran|protect|guard|alert|vote|work|argu|)"
         R"(plan|polic)\w*(?: [\w'-]+){0,4} ?$)",
     .not_sentence = R"(\?$|\b(?:firewall|iptables|retention|scoring|alert) rules?\b)"},
    // Not as it was to be.
    {.id = "NO56",
     .trigger =
         R"(\b<(?:not|never|hardly|insufficiently) (?:been |being )?(?:properly|adequately|)"
         R"(sufficiently|correctly|thoroughly|carefully|appropriately|really|fully) )"
         R"((?:reviewed|tested|planned|prepared|communicated|coordinated|thought|checked|)"
         R"(discussed|informed|trained|briefed|supervised|documented|assessed|rehearsed|)"
         R"(monitored|verified|managed|handled|investigated|instructed|followed|explained|)"
         R"(considered|escalated|organi[sz]ed|maintained|analysed|analyzed|inspected|cleaned|)"
         R"(labelled|labeled|secured|performed|done|carried out|executed)>\b|\b(?:mandatory|)"
         R"(required|prescribed|obligatory|usual|agreed|necessary|daily|weekly|monthly|routine|)"
         R"(safety|pre-flight|final|planned|proper)(?: [\w-]+){0,2} (?:checks?|tests?|steps?|)"
         R"(reviews?|backups?|inspections?|verification|approvals?|rehearsals?|sign-off|dry )"
         R"(run|analysis|precautions|tasks?|rounds?|call|meeting|briefing|handover) (?:was|)"
         R"(were|had been|have been|has been) <(?:not|never|simply|just|again|once again) )"
         R"((?:simply )?(?:skipped|omitted|left out|made|done|performed|carried out|obtained|)"
         R"(taken|completed|forgotten)>\b|\b(?:checks?|tests?|reviews?|approvals?|rehearsals?|)"
         R"(sign-off|dry run|verification|testing) (?:was|were|had been|have been|has been) )"
         R"(<(?:skipped|bypassed|omitted|left out|waived|circumvented)>(?: (?:by|to (?:save|)"
         R"(meet|hit|make)|because (?:of (?:time|deadline)|we were|they were|he|she))\b|[.,;!]|)"
         R"($)|\bwithout (?:any |a |an |the |having |obtaining |raising |opening |filing )"
         R"()*<(?:ticket|change (?:request|order|ticket|record)|work (?:order|permit)|peer )"
         R"(review|code review|second approval|investigation|risk assessment|impact assessment|)"
         R"(rehearsal|announcement|prior notice|coordination|consultation|handover|any plan|a )"
         R"(plan|thinking it through)>\b|\b<which (?:is|was) (?:explicitly |clearly |strictly |)"
         R"(expressly |absolutely )*(?:forbidden|prohibited|never allowed|not allowed|not )"
         R"(permitted|banned|against|not ok|not okay|not how|not in line|a no-go|unheard of|)"
         R"(beneath)>|\bnot (?:at all |really |well |properly |sufficiently |adequately |even )"
         R"()*<prepared> (?:for|to|at)\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*(?:the |our |all |these |some |half the |several )"
         R"()*(?:[\w-]+ ){0,4}$|, ?$|\b(?:was|were|had been|has been|have been|been)\b[\w ]*$|)"
         R"(\b(?:the|our|and|that|but|because|no) $)",
     .not_left =
         R"({NEG}(?: [\w',-]+){0,3} ?$|{MACH}|^(?:(?:the|an?|our|its) )?(?:[\w-]+ )?(?:{SYSN}|)"
         R"(bot|migration|build|job|disk|fan|data|field|value|input|string|header)s? (?:was |)"
         R"(is |has |had |are |were )?$)",
     .not_right =
         R"(^ (?:by (?:the|a|an|our|its) (?:[\w-]+ )?(?:{SYSN}|bot|ci|build|installer)\b|if|)"
         R"(when|unless|on (?:the|this) (?:replica|node|host)))",
     .not_sentence =
         R"(\?$|\b(?:deliberately|on purpose|intentionally|drill|exercise|automatic\w*|allowed )"
         R"(to|may be|can be|anyone who|whoever|bot|mistake|my fault|on me)\b)"},
    {.id = "NO57",
     .trigger =
         R"(\b(?:informed|told|called|paged|involved|notified|contacted|alerted|escalated|)"
         R"(started|asked|brought in|updated|warned|published|sent|announced|declared|decided|)"
         R"(noticed|intervened)(?: [\w'-]+){1,6} <(?:far|much|way) too (?:late|slowly|)"
         R"(hesitantly)>\b|\b(?:escalation|decision|rollback|communication|reaction|response|)"
         R"(announcement|apology|information|help|call|message to \w+|support|intervention)(?: )"
         R"((?:to|of|by|from|for) [\w' -]{2,30}?)? (?:came|was|arrived|followed|started|)"
         R"(happened) (?:much |far |way )?<too late>\b|\bwaited (?:far |much |way )?<too long> )"
         R"((?:before|to|until|with)\b|\bhesitated (?:far |much |way )?<too long>\b|)"
         R"(\b<expect(?:ed|s){0,1} (?:far |much |a lot |a bit |so much )?(?:more|better) )"
         R"((?:from|of|than)>\b|\b<(?:it is|it's|it was|what) (?:a |such a |really a )(?:shame|)"
         R"(disgrace|scandal|mystery to me)>(?:,? (?:that|how|when))?|\b<(?:complete|total|)"
         R"(utter|pure|sheer|absolute|plain|simple|outright) (?:chaos|shambles|nonsense|farce|)"
         R"(madness|mess|stupidity|amateurism|dilettantism|disorgani[sz]ation)>\b|\b<(?:pushed|)"
         R"(rushed|waved|forced|rammed|squeezed) (?:it |this |that |the \w+ |the \w+ \w+ )"
         R"()?through> (?:despite|without|although|even though|in spite|before|by|on|anyway|)"
         R"(at)\b|\b(?:took|taking|takes) (?:a |an |the |such a |such an |far too |too |many |)"
         R"(some )*(?:big|huge|unnecessary|considerable|unacceptable|needless|great|enormous|)"
         R"(massive|stupid|foolish|unjustified|real|irresponsible) <(?:gamble|risks?|)"
         R"(chances)>(?: (?:by|with|in|here|when|that)\b|[.,;!]|$)|\b<not the (?:quality|level|)"
         R"(service|standard|performance|behaviou?r|way|kind of|sort of|result|response|)"
         R"(speed){1} (?:of \w+ )?(?:that |which |in which )?(?:we|our|customers|i|one|you|)"
         R"(they)>(?: \w+)?(?: (?:expect|pay|want|work|need)\w*)?|\b<(?:must not|should not|)"
         R"(cannot|can't|may not) make such>(?: an?)? (?:\w+ )?(?:mistakes?|errors?|)"
         R"(blunders?)\b|\b(?:plain|simply|just|pure|sheer|frankly|honestly|really|very) )"
         R"(<(?:bad|poor|terrible|lousy|awful|shoddy|weak) (?:engineering|planning|design|work|)"
         R"(management|leadership|communication|judge?ment|coordination|style|practice|form|)"
         R"(preparation|testing|service|discipline)>\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*(?:[\w-]+ ){0,6}$|\b(?:was|is|and|but|were|been|)"
         R"(that) $)",
     .not_left = R"({NEGN}|{MACH}|\bcustomers? (?:\w+ )?$|\bnot (?:an? )?$)",
     .not_sentence = R"(\?$|\b(?:would|could) (?:have )?(?:been|be) too late\b|\bpacket|\bbatch\b)"},
    // Too much of it, too soon, on their own.
    {.id = "NO58",
     .trigger =
         R"(\b(?:was|were|am|is|are|been) (?:\w+ly |just |a bit |far |much |way )*<too )"
         R"((?:optimistic|ambitious|cautious|aggressive|hasty|lenient|vague|reluctant|soft|)"
         R"(hesitant|narrow|superficial|one-sided|quick to|slow off|focused on speed)>\b|)"
         R"(\b<(?:took|take|taking) (?:matters|things|it|the matter) into (?:his|her|their|my|)"
         R"(our) own hands>\b|\b(?:acted|acting|decided|went ahead|did (?:it|this|that|so)|)"
         R"(changed \w+|deployed|restarted|worked) (?:\w+ )?<(?:on (?:his|her|their) own(?: )"
         R"((?:authority|initiative|account|terms))?|without consulting|single-handedly|over )"
         R"(everyone's heads?)>\b|\b<(?:experimenting|experimented|playing|played|fiddling|)"
         R"(fiddled|tinkering|tinkered|messing|messed|toying|poking)(?: around| about){0,1} )"
         R"((?:in|on|with|inside) >(?:the |our |a )?(?:live |production )?(?:prod\w*|live|)"
         R"(system|settings?|config\w*|database|firewall|router|switch|server|cluster|customer )"
         R"(data|valves?|controls?|breakers?)\b|\b(?:not|didn't|never|hadn't|wasn't|weren't|)"
         R"(hardly) (?:been |really |exactly )?<(?:handled?|managed?|communicated?|planned?|)"
         R"(prepared?|coordinated?|organi[sz]ed?|executed?|thought|thought out|worked out|)"
         R"(behaved?|run|done|cooperated?|performed?) (?:(?:it|this|that|the \w+|the \w+ \w+|)"
         R"(ourselves|themselves|together|our \w+) )?(?:(?:very|so|too|particularly|really|all )"
         R"(that|exactly|especially) )?(?:well|smoothly|in time|right|wisely|smartly|cleverly|)"
         R"(cleanly|gracefully|optimally)>\b|\b<(?:bad|poor|terrible|awful|horrible|stupid|)"
         R"(wrong|worst|worst possible) (?:time|moment|day|place) (?:to|for)>(?: \w+)?|)"
         R"(\b(?:was|is|were) (?:certainly |really |simply |clearly |definitely |just )?<not )"
         R"((?:very |so |particularly |really )?(?:clever|smart|wise|sensible|fair|nice|)"
         R"(helpful|bright|appropriate|prudent|okay|ok|responsible|necessary)(?: of (?:me|us|)"
         R"(him|her|them|you|the \w+))? to>\b|\b(?:an|this|his|her|their|the|another|was|were|)"
         R"(make|making|made) (?:an? )?<(?:unauthori[sz]ed|unapproved|unsanctioned|)"
         R"(undocumented and unapproved|unannounced|uncoordinated|ill-timed) >(?:[\w-]+ )"
         R"()?(?:changes?|deployments?|restarts?|modifications?|actions?|interventions?|)"
         R"(maintenance|reboots?|fix)\b|\b(?:was|were|is|are) <not (?:authori[sz]ed|allowed|)"
         R"(permitted|entitled|supposed|cleared) to{1}> (?:make|change|deploy|perform|run|)"
         R"(touch|enter|approve|restart|switch|work|do|merge|push|operate)\b|\bdid <something )"
         R"((?:\w+ )?(?:stupid|dumb|silly|foolish|careless|reckless|idiotic)>\b|\b<failed )"
         R"((?:miserably|spectacularly|us|as an? \w+|utterly|badly|dismally|on (?:all|every|so )"
         R"(many) \w+|in every)>(?: \w+)?|\b(?:closed|gave|given|ended|stopped|declared|)"
         R"(announced|dismissed|approved|signed|switched|celebrated|left|ruled|handed|moved|)"
         R"(trusted|accepted)(?: [\w'-]+){0,4} <(?:far |much |way )?too (?:early|soon|quickly|)"
         R"(easily|lightly|hastily|fast|readily)>\b|\b<(?:overrode|overruled) (?:the|this|that|)"
         R"(a|an|all|every) (?:[\w-]+ )?(?:warnings?|alarms?|interlock|objections?|advice|)"
         R"(expert|safety)> ?(?:without|and|because|despite|by|on|[.,;]|$)|\b(?:is|was|are|)"
         R"(were|such) (?:a )?(?:very |really |rather |pretty )?<(?:bad joke|sad joke|poor )"
         R"(show|poor form|bad form|bad style|bad practice|poor practice|poor style|poor )"
         R"(effort|weak effort|sad state)>\b|\b<(?:poor|bad|weak|lousy|seriously bad|terrible) )"
         R"((?:show|form|effort|style|practice|performance)>(?: (?:by|from|of|on)\b|[.!]|$))",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*(?:[\w'-]+ ){0,6}$|\b(?:it|this|that|which|and|)"
         R"(but|plan|timeline|estimate|schedule|approach|all-clear|incident|ticket|was|were|)"
         R"(been) $)",
     .not_left =
         R"({NEG}(?: [\w',-]+){0,4} ?$|\b{SYSN}{ADVS} ?$|^(?:(?:the|an?|our|its) )?(?:[\w-]+ )"
         R"()?(?:{SYSN}|job|disk|drive|migration|build|test|attempt|backup|restore|check|)"
         R"(upgrade|deployment)s? (?:was |is |has |had |are |were )?$|\bcustomers? (?:\w+ )?$|)"
         R"(\b(?:if|whether|would be|might be|may be) ?(?:an? )?$)",
     .not_right =
         R"(^ (?:the (?:cache|cluster|node|replica)|request|when the|of the (?:day|month) for))",
     .not_sentence =
         R"(\?$|{DELIB}|\b(?:timer|timeout|token|lease|ttl|sensor|latency|automatic\w*|)"
         R"(autoscaler)\b)"},
    {.id = "NO59",
     .trigger =
         R"(\b(?:{HUMANACT})\b(?: (?:of|by|from|for|in|at|on|during|to|with|between) [\w' )"
         R"(-]{2,40}?)? (?:was|were|is|are|has been|had been) (?:\w+ly |just |simply )?<not )"
         R"((?:very |really |particularly |nearly )?(?:good|thorough|clear|careful|detailed|)"
         R"(strict|realistic|rigorous|adequate|sufficient|appropriate|professional|acceptable|)"
         R"(satisfactory|up to|convincing|great|as good|as expected|what (?:it|we|one))(?: )"
         R"(enough)?>\b|\b(?:change|plan|approach|decision|move|restart|deploy\w*|migration|)"
         R"(upgrade|rollout|release|schedule|idea|shortcut|workaround|it|this|that) (?:was|is|)"
         R"(were) <(?:(?:too|unnecessarily|needlessly|far too|very|quite|way too|totally|)"
         R"(completely|extremely|simply too) (?:risky|ambitious|aggressive|dangerous|big|large|)"
         R"(hasty|complicated)|risky and|unnecessary and|pointless)>\b(?: \w+)?)",
     .not_left = R"({NEGN})",
     .not_right =
         R"(^ (?:for (?:ipv6|\d)|because (?:of )?the (?:{SYSN}|link)|until|\d|to (?:do|run|fit|)"
         R"(send) (?:by hand|in one)))",
     .not_sentence =
         R"(\?$|\b(?:packet|antenna|link|bandwidth|latency|pods|nodes|p99|would|could|might|we )"
         R"(decided|so we)\b)"},
    // Told as a judgement of the whole.
    {.id = "NO60",
     .trigger =
         R"(\b(?:cannot|can't|can not|will not|won't|do not|don't) <accept (?:this|such|)"
         R"(that)>(?: (?:kind|sort|level|quality|behaviou?r|an?|work|any))?|\b<failures? of )"
         R"((?:planning|management|leadership|communication|supervision|coordination|)"
         R"(governance|oversight|judge?ment|nerve|imagination|our process|the process)>\b|)"
         R"(\b(?:made|making|make|makes) (?:far |way |much )?(?:too many|so many|several|many|)"
         R"(a lot of|a number of|some|multiple|repeated|serious|big|similar|basic|two|three|a )"
         R"(few) (?:\w+ )?<(?:mistakes|errors|blunders)>\b|\b<one (?:mistake|error|blunder) )"
         R"(after (?:another|the (?:other|next))>\b|\b<(?:ridiculous|absurd|laughable|pathetic|)"
         R"(lame|cheap|insulting|arrogant|rude|dismissive|nonsensical|condescending|evasive|)"
         R"(flimsy) (?:explanations?|answers?|excuses?|repl(?:y|ies)|responses?|statements?|)"
         R"(comments?|reactions?|arguments?|justifications?|remarks?|mails?|messages?|tone|)"
         R"(attitude)>\b|\bcould (?:not|hardly|n't) have <(?:been|gone|come|chosen|picked|)"
         R"(timed) (?:it )?(?:a )?(?:much )?worse>\b|\bcouldn't have <(?:been|gone|come|chosen|)"
         R"(picked) (?:a )?(?:much )?worse>\b|\b<(?:premature|hasty|rash|hurried|)"
         R"(ill-considered|overhasty) (?:announcement|conclusion|failover|restart|rollback|)"
         R"(promise|all[- ]clear|closure|reaction|action|reboot|deployment|release|response|)"
         R"(merge|change|fix|statement)s?>\b|\b(?:all[- ]clear|announcement|closure|promise|)"
         R"(conclusion|diagnosis|restart|failover|rollback|statement|verdict|response|)"
         R"(reaction) (?:was|were|is) (?:\w+ly |far |much |way |clearly )?<(?:premature|hasty|)"
         R"(too hasty|rash|overhasty|ill-considered|panicky|knee-jerk)>\b|\b(?:was|were|been) )"
         R"(\w+(?:ed|en|t|n|d) <(?:far|much|way) too (?:slowly|late)>(?:[.,;]|$| (?:by|for|)"
         R"(and))|\b<(?:far|much|way) too (?:late|slow|little)> for (?:an?|such)\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*(?:[\w'-]+ ){0,6}$|\b(?:an?|the|this|that|such|)"
         R"(was|is|his|her|their|its|and|it) $)",
     .not_left =
         R"({NEG}(?: [\w',-]+){0,3} ?$|\b{SYSN}{ADVS} ?$|\b(?:sensor|detector|packet|token|)"
         R"(lease)s? ?$|\b(?:if|would be|might be|to) ?(?:an? )?$)",
     .not_right = R"(^ (?:of (?:the )?(?:cache|index|connection|element))|^ (?:the|its) (?:{SYSN}))",
     .not_sentence = R"(\?$|\b(?:latency|timeout|ttl|restart loop)\b)"},
    {.id = "NO61",
     .trigger = R"(\b<(?:far|much|way|clearly|definitely) too (?:late|slow|long)>(?:[.,;]|$))",
     .left =
         R"(, ?$|\b(?:which|that|this|and that|and this) (?:is|was) $|\b(?:minutes|hours?|)"
         R"(days?|weeks?|months|years?) (?:is|was|are|were) $|^\W*$)",
     .not_sentence = R"(\?$)"},
    {.id = "NO62",
     .trigger =
         R"(\b(?:decisions?|choices?|judge?ments?|communications?|coordination|planning|)"
         R"(preparations?|handling|testing|supervision|leadership|training|execution|)"
         R"(organi[sz]ation|attitude|behaviou?r|conduct|advice|wording|messaging|teamwork|)"
         R"(cooperation|staffing|risk assessments?|test coverage|follow-up|hand-?offs?|)"
         R"(handovers?|capacity planning|time planning|(?:their|his|her|vendor's|provider's|)"
         R"(supplier's|party's) (?:support|service|updates?|answers?|code|documentation))\b(?: )"
         R"((?:of|by|from|for|in|at|on|during|to|with|between) [\w' -]{2,40}?)? (?:was|were|is|)"
         R"(are|has been|had been) (?:\w+ly |very |far |just |so |rather |quite |a bit |at )"
         R"(best |pretty |really |too )*<(?:bad|poor|terrible|awful|horrible|lousy|useless|)"
         R"(hopeless|vague|abysmal|appalling|dreadful|sloppy and|superficial|half-hearted|)"
         R"(amateurish|pathetic|shoddy|chaotic|infrequent|unprofessional|deplorable|)"
         R"(disgraceful)>\b(?: and (?:\w+ )?\w+)?|\b(?:was|were|is|are|been|am) (?:very |so |)"
         R"(really |quite |rather |again |once again |always |\w+ly )?<slow (?:to|in) )"
         R"((?:acknowledg|act|answer|communicat|declar|detect|escalat|inform|join|notic|notif|)"
         R"(react|recogni|report|respond|roll|call|tell|involv|realis|realiz|see|understand|)"
         R"(pick)\w*>|\bthere (?:is|was) (?:absolutely |simply |really )?no (?:good |valid |)"
         R"(acceptable )?<(?:reason|explanation) (?:why (?:it|we|they|he|she|this|that|nobody|)"
         R"(no one|anyone)|for (?:\w+ing|such|this))>\b(?: \w+)?|\b(?:cannot|can't|must not|)"
         R"(mustn't|should not|shouldn't|could not|couldn't) (?:afford|allow|have|make|permit|)"
         R"(tolerate|be making) <such (?:an? )?(?:\w+ )?(?:mistakes?|errors?|slips?|blunders?|)"
         R"(lapses?)>\b|\b(?:not|never|hardly|wasn't|weren't) (?:been |very |so |particularly |)"
         R"(really )*<well (?:prepared|planned|handled|coordinated|communicated|organi[sz]ed|)"
         R"(thought|tested|managed|executed|documented|trained|rehearsed|chosen|led|run|done|)"
         R"(reviewed|briefed)>\b)",
     .left =
         R"({SUBJ}|^\W*(?:[\w'-]+ ){0,7}$|\b(?:{P})\b[\w' ,-]*$|\b(?:the|that|and|but|our|)"
         R"(their|his|her|this|'s) $)",
     .not_left =
         R"({NEG}(?: [\w'-]+){0,3} ?$|\b{SYSN}{ADVS} ?$|\b(?:query|network|radio|http|api|)"
         R"(browser|signal|cache|driver) ?$)",
     .not_right = R"(^ (?:for (?:ipv6|\d)|because|until|\d|by (?:default|\d)))",
     .not_sentence =
         R"(\?$|\b(?:packet|antenna|bandwidth|latency|pods|nodes|p99|query plan|execution plan|)"
         R"(reception)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> normative_rules() {
    return table;
}

}  // namespace bot::core::language
