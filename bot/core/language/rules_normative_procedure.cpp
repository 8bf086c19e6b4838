#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// Rules and steps that people went round.
// clang-format off
constexpr Rule table[] = {
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
         R"(\b(?:formal|written|verbal) warning|disciplin|will face|consequences|\?$|)"
         R"(\bon purpose\b)"},
    {.id = "NO25",
     .trigger =
         R"(\b(?:principles?|best practices?|standards?|approvals?|permit|change (?:control|)"
         R"(management)|safeguards?|interlock|conventions?|good practice|procedures?|process|)"
         R"(polic(?:y|ies)|protocols?|runbooks?|playbooks?|checklists?|guidelines?|rules?|)"
         R"(instructions?|escalation (?:path|plan|chain)|freeze|embargo|regulations?|)"
         R"(four-eyes rule|segregation of duties|separation of duties|data contracts?|)"
         R"(agreement|agreed (?:sequence|order|plan)|contract|stop order|rota|)"
         R"(lock-?out) (?:was|were|had been|has been|have been|is|are) (?:\w+ly |just |again |)"
         R"(once again |yet again )?<ignored|disregarded|waved aside|brushed aside|overridden|)"
         R"(broken|violated|flouted|bypassed|circumvented|sidestepped|subverted|undermined|)"
         R"(breached|not (?:followed|respected|adhered to|observed|complied with|kept)>\b|)"
         R"(\b(?:procedures?|process|polic(?:y|ies)|protocols?|runbooks?|playbooks?|)"
         R"(checklists?|guidelines?|instructions?|work instruction|standards?|)"
         R"(change control) <not (?:followed|respected|adhered to|observed|complied with)>\b|)"
         R"(\b{NOBODY} (?:\w+ )?<(?:followed|respected|used|observed|stuck to|)"
         R"(kept to) >(?:the |our |any |that )(?:[\w-]+ ){0,2}(?:{PROCEDURE}|plan|agreement)\b)",
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
     .left =
         R"({DONE}|\b(?:did|does|happened)(?: \w+)? (?:was|is|goes|went)(?: \w+ly)? ?$|)"
         R"(\b(?:load balancer|database|network|storage|platform) (?:team|crew|squad|group|)"
         R"(people) ?$)",
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
    {.id = "NO36",
     .trigger =
         R"(\b(?:took|taking|take|takes) (?:[\w-]+ ){0,3}<(?:shortcuts?|short-cuts?|)"
         R"(short cuts?|unnecessary risks?)>\b|\b<(?:gambled with|rolled the dice|(?:fiddled|)"
         R"(fiddling|messed|messing|tinkered|tinkering|monkeyed) (?:around |about )?with|)"
         R"(overpromised|over-promised|oversold|went rogue|gone rogue|unilaterally|)"
         R"(took it upon (?:himself|herself|themselves|myself)|behind (?:our|my|everyone's|)"
         R"(everybody's|the team's|the \w+'s|\w+'s) backs?|off (?:his|her|their) own bat|)"
         R"(on (?:his|her|their) own authority|over (?:my|our|everyone's) heads?|)"
         R"(jumped to (?:\w+ )?conclusions?|jumped to the (?:\w+ )?conclusion)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w', -]*$)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:may|can|might|allowed to|entitled to|authori[sz]ed to)\b[\w ]*$)"
         R"(|\bit was (?:{NAME}|{ROLED}|you|him|her|them|me|us) ?$)",
     .not_right = R"(^ (?:through|via|across|over) the|^ to the (?:generator|room|site))"},
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
         R"(manual|checks?)\b[\w' ,;.-]{0,60}?\b(?:not|never|\w+n't) (?:being |been |even |)"
         R"(properly |always |fully |strictly )?<(?:followed|respected|adhered to|observed|)"
         R"(complied with|applied|obeyed|kept to|carried out|performed)>\b|\b<(?:skipped|)"
         R"(skipping|left out|ignored) >(?:this|that|the|one|two|several|many|other|some|a|)"
         R"(both|all|these|half the|most of the|steps? \d|the \w+) (?:\w+ )?(?:(?:check|)"
         R"(review|verification|validation|confirmation|approval|backup|test|safety|dry run|)"
         R"(pre-?flight)[- ]?)?steps?\b(?: \d+)?|\b<(?:skipped) (?:steps? (?:\d|\w+)|)"
         R"(verification|validation|testing|qa|staging|the (?:peer |code |design |)"
         R"(security )?review|the (?:\w+ )?(?:checks?|tests?|rehearsal|approval|backup|)"
         R"(dry run|sign-off|handover|inspections?|walk-?round|checklist|drill|calibration|)"
         R"(verification|pre-flight|briefing))>(?: (?:of|and) [\w ]{3,20})?)",
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
         R"(sufficiently|correctly|thoroughly|carefully|appropriately|really|)"
         R"(fully) (?:reviewed|tested|planned|prepared|communicated|coordinated|thought|)"
         R"(checked|discussed|informed|trained|briefed|supervised|documented|assessed|)"
         R"(rehearsed|monitored|verified|managed|handled|investigated|instructed|followed|)"
         R"(explained|considered|escalated|organi[sz]ed|maintained|analysed|analyzed|)"
         R"(inspected|cleaned|labelled|labeled|secured|performed|done|carried out|)"
         R"(executed)>\b|\b(?:mandatory|required|prescribed|obligatory|usual|agreed|necessary|)"
         R"(daily|weekly|monthly|routine|safety|pre-flight|final|planned|)"
         R"(proper)(?: [\w-]+){0,2} (?:checks?|tests?|steps?|reviews?|backups?|inspections?|)"
         R"(verification|approvals?|rehearsals?|sign-off|dry run|analysis|precautions|tasks?|)"
         R"(rounds?|call|meeting|briefing|handover) (?:was|were|had been|have been|)"
         R"(has been) <(?:not|never|simply|just|again|once again) (?:skipped|omitted|left out|)"
         R"(made|done|performed|carried out|obtained|taken|completed|forgotten)>\b|)"
         R"(\b(?:checks?|tests?|reviews?|approvals?|rehearsals?|sign-off|dry run|verification|)"
         R"(testing) (?:was|were|had been|have been|has been) <(?:skipped|bypassed|omitted|)"
         R"(left out|waived|circumvented)>(?: (?:again|once again|entirely|altogether|)"
         R"(this time|by (?:us|them|him|her|the (?:team|crew|contractor|vendor|shift|staff)|)"
         R"({NAME})|to (?:save|meet|hit|make)|because (?:of (?:time|deadline)|we were|)"
         R"(they were|he|she))\b|[.,;!]|$)|\bwithout (?:any |a |an |the |having |obtaining |)"
         R"(raising |opening |filing )*<(?:ticket|change (?:request|order|ticket|record)|)"
         R"(work (?:order|permit)|peer review|code review|second approval|investigation|)"
         R"(risk assessment|impact assessment|rehearsal|announcement|prior notice|)"
         R"(coordination|consultation|handover|any plan|a plan|thinking it through)>\b|)"
         R"(\b<which (?:is|was) (?:explicitly |clearly |strictly |expressly |)"
         R"(absolutely )*(?:forbidden|prohibited|never allowed|not allowed|not permitted|)"
         R"(banned|not ok|not okay|not how|not in line|a no-go|unheard of|beneath)>|)"
         R"(\bnot (?:at all |really |well |properly |sufficiently |adequately |)"
         R"(even )*<prepared> (?:for|to|at)\b)",
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
         R"(\?$|\b(?:deliberately|on purpose|intentionally|drill|exercise|automatic\w*|allowed)"
         R"( to|may be|can be|anyone who|whoever|bot|mistake|my fault|on me)\b|\b(?:the )?next)"
         R"( (?:one|person|time)\b|^\W*if (?:you|anyone|anybody)\b|\bcontrary to\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> normative_procedure() {
    return table;
}

}  // namespace bot::core::language
