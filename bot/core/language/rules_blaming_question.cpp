#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

constexpr std::string_view opens =
    R"((?:^|[,;:(-] ?|\b(?:and|so|but|or|ok|okay|well|hey|seriously|honestly|then|now|just|also|um|guys|please|sorry) )$)";

// A question that accuses.
// clang-format off
constexpr Rule table[] = {
    {.id = "BQ1",
     .trigger =
         R"(\b<(?:why)(?: on earth| the hell| the heck| in the world| exactly| then| oh why)? )"
         R"((?:did|didn't|do|don't|does|doesn't|was|wasn't|were|weren't|would|wouldn't|have|)"
         R"(haven't|has|hasn't|had|hadn't|are|aren't|is|isn't|can't|couldn't|should|must|)"
         R"(couldn't|can){1} >(?:qa|infosec|devops|you|he|she|they|anyone|anybody|nobody|no )"
         R"(one|somebody|someone|everyone|{NAME}|{ROLED}|support|management|ops|operations|)"
         R"(security|engineering|people)(?: team)?\b|\b<why>,? (?:on earth|the hell|the heck|)"
         R"(the devil|in the world|in (?:god|heaven)'s name|for (?:heaven|god|goodness|)"
         R"(pete)'s sake)(?: (?:is|was|are|were|did|does|do|would|has|have) [\w' ]{1,30})?)",
     .not_right =
         R"(^(?:'s)? (?:operator pod|agent|pod|process|scheduler|controller)\b|^ (?:does|did|is|)"
         R"(was|are|were|do|has|would) (?:(?:the|this|that|our|a) )?(?:[\w-]+ )?{SYSN}\b)",
     .not_sentence =
         R"(\bwhy (?:is|are|do|does|can't|can|would|isn't|aren't|don't) (?:anyone|anybody|)"
         R"(everyone|people|someone|support|the (?:[\w-]+ )?(?:users?|team|crew|people|staff|)"
         R"(operators?|agents)|you|they|he|she|{NAME}|{ROLED}) (?:\w+ )?(?:see|sees|seeing|get|)"
         R"(gets|getting|los(?:e|ing)|log in|reach|connect|access|receiv\w+|load|open|pay|hit|)"
         R"(hitting|experienc\w+|find|need|needs|have|join|hear|having|logged out|charged|billed|)"
         R"(locked out|affected|blocked|unable|offline|paged)\b|\bwhy (?:was|were|is|are|wasn't|)"
         R"(weren't) (?:you|he|she|they|{NAME}|{ROLED}|support|anyone|everyone) (?:paged|woken|)"
         R"(called|added|invited|logged out|charged|billed|locked out|affected|blocked|told|)"
         R"(notified|assigned|moved)\b|\bwhy (?:do|does|would|should) (?:people|everyone|)"
         R"(everybody|users|customers)\b)"},
    {.id = "BQ10",
     .trigger =
         R"(\b<(?:why) >(?:did not|nobody|no one|you|he|she|is it that (?:nobody|no one|you|we)|)"
         R"({NAME}|{ROLED}|on earth)(?: \w+)? (?:didn't|did not|failed|never|wasn't|weren't|)"
         R"(was not|were not|waited|sat|ignored|thought|chose|skipped|forgot|would|did|looked|)"
         R"(noticed|checked|told|called|tested|escalated|felt)\b|\b<(?:why) (?:nobody|)"
         R"(no one) >\w+\b|\b<why is it (?:always|that|only)> (?:always )?(?:{N}|{ROLE}|you|them|)"
         R"(us|him|her|the same|nobody|no one|every time)(?: \w+)?\b)",
     .not_left =
         R"(\b(?:asked|explain(?:ed)?|describes?|explains|which is|that is|that's|reason|)"
         R"(understand|see|know|showed|shows) ?$)",
     .sentence =
         R"(\?|^\W*(?:(?:and|so|but|seriously) )?why\b)"},
    {.id = "BQ11",
     .trigger =
         R"(\b<(?:explain|tell us|tell me|know|understand|say) (?:to (?:me|us) )?why >(?:you|)"
         R"(nobody|no one|he|she|they|{NAME}|{ROLED}) (?:\w+ )?(?:didn't|did not|failed|never|)"
         R"(wasn't|were not|was not|sat|ignored|waited|skipped|forgot)\b)",
     .sentence = R"(\?|\b(?:can|could|would|please|want|need|like to|i'd)\b)"},
    {.id = "BQ27",
     .trigger =
         R"(\b<(?:explain(?: to (?:me|us|the \w+|everyone|our \w+))?(?: in writing| in detail| )"
         R"(please| exactly| once more)*) >(?:why (?:{NAME}|{ROLED}|you|he|she|they|anyone|)"
         R"(anybody|nobody|no one|someone|somebody|support|management|ops|engineering|security|)"
         R"(our \w+|your \w+|their \w+)|why (?:this|that|it|none|nothing|the \w+)(?: \w+){0,2} )"
         R"((?:was|wasn't|were|weren't|has|hasn't|had|is|isn't) (?:\w+ )?(?:not|never|informed|)"
         R"(told|notified|warned|tested|escalated|reviewed|communicated|checked|followed|)"
         R"(documented|monitored|verified|approved|involved|called|consulted|invited|asked|)"
         R"(rolled back|reverted|questioned|challenged|raised|reported|declared|discussed|)"
         R"(planned|rehearsed|trained|supervised|considered|noticed|caught|spotted|priorit\w+|)"
         R"(taken seriously|kept informed|kept in the loop|acted (?:up)?on|addressed|fixed|)"
         R"(patched|updated|double-checked|stopped (?:earlier|sooner)|announced|prepared|)"
         R"(watched|staffed|done|deployed|allowed|merged|released|pushed)|how (?:{NAME}|)"
         R"({ROLED}|you|he|she|they|anyone|anybody|nobody|no one|someone|somebody|support|)"
         R"(management|ops|engineering|security|our \w+|your \w+|their \w+) (?:could|can|)"
         R"(managed|were able|was able|overlooked|missed)|how (?:this|that|it|something like )"
         R"(this|such a (?:thing|\w+)|a (?:change|mistake|thing) like this) (?:could|can|was )"
         R"((?:possible|allowed|approved|not|missed|overlooked)|got|is possible|went unnoticed|)"
         R"(made it|slipped)|what (?:you|he|she|they|{NAME}) (?:were|was) (?:thinking|)"
         R"(doing))\b(?: \w+)?)",
     .left =
         R"(\b(?:can|could|would|will|please|must|should|to|has|have|want|expect|expects|like|)"
         R"(ask|someone|somebody|anyone|and|then)\b[\w', -]*$|^\W*(?:please )?$)",
     .not_sentence =
         R"(\bwhy (?:it|this|that) made sense|\b(?:we|i) (?:can|could|will|cannot|can't) )"
         R"(explain\b|\bdoc(?:s|ument\w*)? (?:must|should|to)\b)"},
    {.id = "BQ28",
     .trigger =
         R"(\b(?:can't|cannot|can not|don't|do not|fail to|couldn't|could not|struggle to|hard )"
         R"(to|difficult to|still not|will never|impossible to|doesn't|like to|want to|really) )"
         R"((?:really |quite |even |at all |simply |honestly )*<(?:understand|comprehend|)"
         R"(fathom|grasp|imagine) how >(?:(?:{NAME}|{ROLED}|you|he|she|they|anyone|)"
         R"(anybody|nobody|no one|someone|somebody|support|management|ops|engineering|security|)"
         R"(our \w+|your \w+|their \w+)|(?:this|that|it|something like (?:this|that)|such an? )"
         R"((?:\w+ )?\w+|a (?:\w+ ){1,2}like (?:this|that)|one) (?:\w+ ){0,2}?(?:could|can|was )"
         R"((?:not|never|allowed|approved|overlooked|missed|ignored|done|possible)|wasn't|got )"
         R"((?:past|through|approved|into)|gets (?:past|through|approved|into)|get (?:past|)"
         R"(through)|went unnoticed|made it|is possible|is allowed|happened (?:again|)"
         R"(twice)))\b(?: \w+)?)",
     .not_left = R"(\b(?:users?|customers?|scripts?|parser|tools?) ?$)",
     .not_right = R"(^ (?:see|saw|get|lost|lose|had to|have to|made sense))",
     .not_sentence =
         R"(\b(?:what you|at the time|made sense|from (?:your|their) point of view|we (?:want|)"
         R"(would like|'d like) to understand (?:how|why) (?:it|this) (?:looked|made))\b)"},
    {.id = "BQ29",
     .trigger =
         R"(\b<(?:find out|establish|know|identify|determine|clarify|learn|hear|figure out|be )"
         R"(told|tell (?:me|us)|told me|told us|want(?:s|ed)? the name of) (?:exactly )?who )"
         R"(>(?:it was|did (?:it|this|that)|made (?:the|this|that) (?:change|mistake|decision|)"
         R"(call|error)|broke|caused|pushed|deleted|approved|authori[sz]ed|signed|allowed|)"
         R"(decided|gave|changed (?:it|this|that|the)|left|disabled|turned|let|is (?:to blame|)"
         R"(responsible for (?:this|that|the (?:outage|incident|mess|mistake|failure))|behind )"
         R"((?:this|it)|accountable|at fault|going to)|was (?:to blame|responsible|at fault|)"
         R"(behind|asleep|supposed))\b(?: [\w-]+){0,2})",
     .left =
         R"(\b(?:need|needs|want|wants|must|like|have|has|had|going|try|trying|important|let's|)"
         R"(let us|should|will|please|demands?|expects?|management|intend|intends|can )"
         R"((?:someone|anyone|somebody)|could (?:someone|anyone|somebody))\b[\w' ]*$|)"
         R"(^\W*(?:please )?$|^\W*(?:action|task|next step|todo):? ?(?:to )?$)",
     .not_sentence =
         R"(\bso (?:that )?(?:we|i) can (?:ask|talk|help|thank)|\bhold\b|\bgone\b|\bnot )"
         R"((?:need|want|trying|interested|important|about)|\b(?:no need|don't|do not|does not|)"
         R"(doesn't|didn't|never|without)\b)"},
    {.id = "BQ30",
     .trigger =
         R"(\b<(?:what) (?:was|were|are|is) >(?:(?:{NAME}|{ROLED}|you|he|she|they|anyone|)"
         R"(anybody|nobody|no one|someone|somebody|support|management|ops|engineering|)"
         R"(security|our \w+|your \w+|their \w+)|the [\w-]+) waiting for\b|\b<when will> )"
         R"((?:(?:{NAME}|{ROLED}|{DEPT}|you|he|she|they|anyone|anybody|nobody|no one|someone|)"
         R"(somebody|our \w+|your \w+|their \w+)|people|the \w+|your \w+) (?:finally |ever )"
         R"()?(?:learn|stop|start|understand|grasp|take|begin|get it|do their)\b|\b<what )"
         R"((?:kind|sort) of >(?:an? )?(?:\w+ )?(?:{ROLEN}|company|outfit|people|person|)"
         R"(idiot)\b(?: \w+)?|\b<what(?:'s| is) the (?:point|use) of >[\w' -]{3,50}\b(?:if|)"
         R"(when) (?:nobody|no one|people|they|you|{ROLED})\b|\b<(?:what) (?:was|were) >the )"
         R"((?:[\w-]+ ){1,3}thinking\b|\b<whose (?:bright|brilliant|great|clever|wonderful|)"
         R"(genius) idea (?:was|is)>(?: it| this| that)?)",
     .not_right = R"(^ (?:support|team) (?:do|can|should) (?:i|we) (?:call|contact|ask))",
     .sentence = R"(\?|^\W*(?:what|when|whose)\b)",
     .not_sentence =
         R"(\bwhat (?:kind|sort) of (?:user|customer|support|person|people|engineer|team|)"
         R"(developer|owner|admin)s? (?:is|are|do we|does this|will|should|needs?|can|could|)"
         R"(see|sees|use|uses)\b|\bwhen will (?:\w+ ){1,3}(?:start|begin|stop) (?:the|to|their|)"
         R"(its|on|with|work|using|sending|accept))"},
    {.id = "BQ31",
     .trigger =
         R"(\b<(?:who) (?:gave|granted|issued) >(?:(?:{N}|him|her|them|you) )?(?:the |an? |)"
         R"(this |that )?(?:\w+ )?(?:order|go-ahead|permission|ok|okay|green light|approval|)"
         R"(instruction|access|all-clear)\b|\b<why (?:are|were|am|is|did) (?:we|i|customers)[ )"
         R"(](?:only |always |the last |again )?(?:hearing|hear|learning|learn|finding|find|)"
         R"(told|informed)>\b(?: \w+){0,5}? (?:only|now|so late|from (?:customers|twitter|the )"
         R"(press|users)|today)\b|\b<why do we (?:even |still )?(?:have|pay|bother|write|run|)"
         R"(keep|hold)>\b[^?]{3,70}\b(?:if|when) (?:nobody|no one|people|they|you|everyone|)"
         R"({ROLED})\b|\b<(?:isn't|wasn't) it (?:the |your |their |his |her |our )?(?:\w+ )"
         R"()?(?:job|task|duty|responsibility)>(?: of)?\b)",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\bso (?:that )?(?:we|i) can\b|\bwhose\b|\bwho (?:gave|granted) (?:you|us|them) )"
         R"((?:the )?(?:hint|link))"},
    {.id = "BQ32",
     .trigger =
         R"(\b<(?:who) (?:decided|chose|thought|wanted) (?:to|that|it) >[^?]{0,60}\b(?:on a )"
         R"(\w+|at (?:night|\d)|without|during|in the middle|friday|straight|for no)\b|)"
         R"(\b(?:was|were|has|have|had|is) (?:[\w']+ ){1,4}<even (?:tested|reviewed|checked|)"
         R"(approved|looked|read|considered|discussed|rehearsed|planned|thought)>\b|\b(?:do|)"
         R"(does|did|have|has) (?:you|they|he|she|anyone|people) (?:have |had |got )?(?:any|)"
         R"(the slightest|the faintest|even the slightest) <idea> (?:how much|how bad|how )"
         R"(embarrassing|how long|how many|what (?:you (?:did|have)|damage|this (?:cost|did|)"
         R"(means for)))|\b<what exactly (?:did|does|do|was|were|is|are) >(?:{P3}|the )"
         R"([\w-]+(?: \w+)?)\b[^?]{0,20}\b(?:do|doing|paid) (?:for|all|between|while|during|)"
         R"(there|in those)\b|\b<what(?:'s| is| was) (?:the|your|their|his|her) (?:excuse|)"
         R"(justification)>\b)",
     .sentence = R"(\?)"},
    {.id = "BQ33",
     .trigger =
         R"(\b<(?:was|were) there (?:a|any|no) (?:particular |good |specific |real |valid )"
         R"()?(?:reasons?|excuse|justification)> (?:why |that |for (?:not |deploy|skipp|ignor|)"
         R"(wait|do|leav)\w*|not to |to not |(?:you|he|she|they|{NAME}|{ROLED}|nobody|no one) )"
         R"()|\b<is there (?:a|any) (?:good |valid )?reason> (?:you|he|she|they|{NAME}|)"
         R"({ROLED}|nobody|no one)\b|\b<who (?:is|was) responsible for> (?:the|this|that) )"
         R"((?:wrong|missing|bad|broken|failed|faulty|incorrect|botched|late)\b|\b<how did> )"
         R"((?:billing|networking|network|platform|infrastructure|infra|development|product|)"
         R"(legal|sales|marketing|storage|data|finance|procurement|facilities|purchasing|)"
         R"(stores|logistics|maintenance|it|hr){1} (?:manage to |fail to |not )(?:miss|)"
         R"(overlook|notice|see|break|lose|forget|ignore|check)\w*|\b<is there (?:any|an?|no) )"
         R"(excuse>(?: for)?\b)",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\breason (?:the|our) [\w ]{2,30} (?:ends?|starts?|begins?|closes?|opens?|runs?) )"
         R"((?:at|on)\b|\breason (?:why|that) (?:the|it|this|that) (?:[\w-]+ )?{SYSN}\b)"},
    {.id = "BQ34",
     .trigger =
         R"(\b<did (?:anyone|anybody|any of you)> (?:\w+ly )?(?:read|check|test|look|bother|)"
         R"(think|ask|notice|tell|inform|verify|review|consider)\b[^?]*\b(?:at all|properly|)"
         R"(before\w*|first) ?\?)"},
    {.id = "BQ12",
     .trigger =
         R"(\b<(?:why)(?: on earth| the hell)? (?:was|wasn't|were|weren't|has|hasn't|is|isn't|)"
         R"(had|hadn't) (?:this|that|it|none of this|nothing)(?: not| never){0,1} (?:been )"
         R"()?>(?:\w+ly )?(?:caught|noticed|tested|reviewed|spotted|escalated|checked|)"
         R"(documented|communicated|flagged|raised|fixed|monitored|detected|found|reported|)"
         R"(told|prevented|done)\b|\b<(?:why|how come) (?:wasn't|weren't|was|were|haven't|)"
         R"(hadn't) (?:(?:i|we|support) (?:not |never )|nobody |no one |(?:i|we|support) )"
         R"()(?:told|informed|asked|warned|consulted|involved|paged|notified|kept)>\b|\b<why )"
         R"((?:must|do) (?:i|we) (?:always|constantly)>\b|\b<why (?:did|does|has) it (?:take|)"
         R"(taken)> (?:you|him|her|them|{NAME}|everyone|the \w+ team)\b|\b<why (?:was|were)> )"
         R"((?:(?:the|our|my|all|these|those) )?(?:[\w-]+ ){1,2}(?:not|never) (?:even )"
         R"()?(?:told|informed|warned|asked|consulted|involved|called|invited|paged|)"
         R"(notified)\b|\b<why did it take> (?:so long|this long|that long|until|\d+ \w+|\w+ )"
         R"((?:minutes|hours|days|weeks))\b[\w -]{0,40}?\b(?:before|until|for|to) (?:somebody|)"
         R"(someone|anyone|anybody|you|us|them|him|her|{NAME}|{ROLED}|support|(?:call|tell|)"
         R"(inform|notice|escalate|reach|declare|react|respond|find somebody|involve|update|)"
         R"(realise|realize))\b)",
     .not_right =
         R"(^ about\b|^ (?:automatically|earlier by)\b|^ by (?:the|a|an|our|)"
         R"(any) (?:[\w-]+ )?(?:{SYSN}|ci|tests?|suite|build|canary)\b)"},
    // Why something was not done, and by nobody in particular.
    {.id = "BQ25",
     .trigger =
         R"(\b<(?:why) (?:(?:wasn't|weren't|hasn't|haven't|hadn't) (?:the |our |any |a |an |)"
         R"(all |my |your |this |that |their |these |those )?(?:[\w'-]+ ){1,4}?|(?:was|were|)"
         R"(has|have|had) (?:the |our |any |a |an |all |my |your |this |that |their |these |)"
         R"(those )?(?:[\w'-]+ ){1,4}?(?:not|never|only) )(?:been )?(?:\w+ly |even |properly )"
         R"()?>(?:informed|told|notified|warned|tested|escalated|reviewed|communicated|)"
         R"(checked|followed|documented|monitored|verified|approved|involved|called|consulted|)"
         R"(invited|asked|rolled back|reverted|questioned|challenged|raised|reported|declared|)"
         R"(discussed|planned|rehearsed|trained|supervised|considered|noticed|caught|spotted|)"
         R"(priorit\w+|taken seriously|kept informed|kept in the loop|acted (?:up)?on|)"
         R"(addressed|fixed|patched|updated|double-checked|stopped (?:earlier|sooner)|)"
         R"(announced|prepared|watched|staffed|cancelled|canceled|postponed|called off|)"
         R"(aborted|audited|inspected|enforced|investigated|labell?ed|secured)\b)",
     .not_right =
         R"(^ (?:automatically|by (?:the|a|an|our|any) (?:[\w-]+ )?(?:{SYSN}|ci|tests?|suite|)"
         R"(build|canary)\b))",
     .sentence = R"(\?)"},
    {.id = "BQ26",
     .trigger =
         R"(\b<(?:why) (?:was|were|is|are|did) >(?:the |our |a |an |this |that |such an? )"
         R"()(?:[\w'-]+ ){1,5}(?:without|on a friday|despite|straight (?:to|into)|during )"
         R"((?:peak|business|the freeze|working|office)|in the middle of|right before|just )"
         R"(before (?:the|a) (?:weekend|holidays?))\b|\b<(?:why) was there (?:no|never|still )"
         R"(no|not (?:a|one)|nobody) >(?:[\w-]+ ){0,2}(?:plan|handover|review|escalation|)"
         R"(communication|tests?|testing|checks?|documentation|approval|person|update|)"
         R"(supervision|runbook|watching|one|rehearsal|coordination|drill)\b)",
     .not_right = R"(^ (?:any |an? )?(?:alert|error|load|traffic|warning|restart))",
     .sentence = R"(\?)"},
    {.id = "BQ2",
     .trigger =
         R"(\b<(?:who)(?:'s| is| was| has)?(?: on earth| the hell| the heck| in the world| in )"
         R"(god's name| (?:on|in|from|of) (?:the |this |that |our )?\w+)? ?(?:the (?:hell )"
         R"()?)?>(?:broke|broken|caused|screwed up|messed up|killed|nuked|wiped|deleted|)"
         R"(crashed|dropped|let this|let that|let the|let our|let a|let an|allowed this|)"
         R"(allowed that|did this|done this|ruined|took (?:down|out)|forgot|to blame|at fault|)"
         R"(the culprit|guilty|going to (?:own up|answer|pay)|accountable for (?:this|that)|)"
         R"(responsible for (?:this|that) (?:mess|outage|incident|disaster|failure|shambles)|)"
         R"(responsible for the (?:\w+ )?(?:{BADEVENT})|let (?:{N}|him|her|them))\b|\b<who )"
         R"((?:was|is) it (?:that|who)> (?:broke|disabled|switched|turned|rebooted|restarted|)"
         R"(removed|changed|let|left|pulled|pushed|merged|deployed|forgot|deleted|dropped|)"
         R"(shut|cut|ran|approved|decided|signed|moved|stopped|unplugged|opened|closed|put|)"
         R"(set|gave|allowed|skipped|missed|ignored){1}|\b<(?:who)(?:'s| is| was) )"
         R"((?:responsible for|behind) (?:this|that)>\b|\bwho <left> (?:the|this|that|our|a) )"
         R"([\w' -]{1,30}\b(?:open|on|running|unlocked|off|unattended|unlocked|in place|)"
         R"(enabled|disabled)\b)",
     .left = opens,
     .not_right =
         R"(^ (?:repo\w*|service|area|component|list|module|project|queue|system|table|topic|)"
         R"(team|part|step|page|dashboard|host|the (?:problem|change) into)\b|)"
         R"(^ (?:[\w-]+ )?(?:build|job|test|migration|restore|copy|process|script) (?:run|finish|)"
         R"(complete)\b|^ (?:off (?:the )?(?:call|bridge)|from the call|even|ranks|away|)"
         R"(out (?:the|those|these)|up (?:the|those|these)|(?:the|a) (?:whiteboard|topic|channel|)"
         R"(silence|deadlock|ice|tie|news))\b|^ (?:the|that|this) (?:old|test|stale|temp\w*|)"
         R"(stuck|runaway|spare|duplicate)\b|^ (?:knew|know|knows|had|has|found|noticed|could|)"
         R"(said|helped|taught|told|remembered)\b)",
     .sentence =
         R"(\?|(?:^\W*|[:;(-] ?|\b(?:and|so|but|or|ok|okay|well|hey|seriously|honestly|then|now|)"
         R"(just|guys|please) )who\b)",
     .not_sentence =
         R"(\b(?:responsible for|behind) (?:this|that|the) (?:[\w-]+ )?(?:cluster|host|alert|)"
         R"(alert rule|rule|account|domain|bucket|cert\w*|vendor|customer|ticket|runbook|docs?|)"
         R"(flag|tenant|database|db|stack|namespace|pipeline|channel|rota|shift|handover|)"
         R"(address|mailbox|repository|contract|check|folder|subnet|device|metric)\b)"},
    {.id = "BQ13",
     .trigger =
         R"(\b<(?:who) (?:on earth|the hell|the heck|in the world|in their right mind|)"
         R"(in his right mind|even|seriously)>\b|\b<(?:which|what) (?:genius|idiot|clown|joker|)"
         R"(moron|fool|hero|wise guy)>\b)",
     .not_right =
         R"(^ (?:image|banner|shot|section|title|text)s?\b)"},
    {.id = "BQ14",
     .trigger =
         R"(\b<(?:who) (?:pushes|deploys|merges|restarts|reboots|runs|ships|releases|signs off|)"
         R"(approves|deletes|does|leaves|writes|tests|thought|thinks|lets|gave|let|decided|)"
         R"(thought it)>\b)",
     .left = opens,
     .right =
         R"(^ (?:a change|a release|something|anything|this|that|it|to (?:prod\w*|live|main|all|)"
         R"(the live)|on (?:a|prod\w*|live|main|the live|fridays?)|in (?:prod\w*|the middle)|)"
         R"(at (?:\d|night|lunch|the)|straight|like|without|production|prod|these|the intern|)"
         R"(him|her|them|you|code)\b)",
     .not_right =
         R"(^ (?:the (?:change|deploy|restore|backup|rota|pager)|this step|that step|it when|)"
         R"(it at|it on|on (?:weekends|saturdays|sundays))|^ (?:you|us|them) know\b)",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\bnext\b|\busually\b|\bnormally\b|\btonight\b|\bnow\b|\b(?:who can|anyone know|)"
         R"(so (?:that )?(?:we|i) can|looking for)\b|\bwho (?:runs|does|leaves|writes|tests|)"
         R"(releases|deploys|ships|restarts|reboots|merges|approves|deletes) (?:this|that|it)\b)"},
    {.id = "BQ3",
     .trigger =
         R"(\b<(?:who) >(?:approved|authori[sz]ed|signed (?:this |that |it )?off(?: on)?|)"
         R"(allowed|merged|pushed|deployed|wrote|let|reviewed|greenlit|waved|okayed|ok'd|)"
         R"(shipped) (?:this|that|it|such){1}\b(?: (?:through|off))?|\b<who signed (?:this|)"
         R"(that|it) off>\b|\b<who (?:allowed|authori[sz]ed|permitted|told|asked|instructed)> )"
         R"((?:{ROLED}|{N}|him|her|them|you)(?: \w+)? to\b)",
     .sentence = R"(\?)",
     .not_sentence = R"(\bso (?:that )?(?:we|i) can\b|\bwe (?:want|would like) to ask\b)"},
    {.id = "BQ4",
     .trigger =
         R"(\b<(?:whose) (?:brilliant |bright |great |stupid ){0,1}(?:fault|mistake|idea|job|)"
         R"(responsibility|bright idea|doing|change (?:was it|broke)|screw-?up|mess|error|)"
         R"(blunder|decision|commit (?:was it|broke))(?: was| is)?>\b(?: it)?)",
     .not_right = R"(^ (?:to be on call|it to)? ?tonight)",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\bwhose (?:job|responsibility|decision|idea|task) (?:is|will|would|should) (?:it|)"
         R"(this|that|the)\b[^?]{0,60}(?:\bto\b|next|tonight|now|\?))"},
    {.id = "BQ5",
     .trigger =
         R"(\b<(?:how) (?:on earth |the hell |in the world )?could >(?:you|he|she|they|anyone|)"
         R"(anybody|nobody|no one|someone|somebody|{NAME}|{ROLED})\b|\b<(?:how) (?:on earth |)"
         R"(the hell |in the world )?could >(?:the|our|your|an?|their|this) (?:[\w'-]+ )"
         R"(){1,3}?(?:sign|approve|let|allow|miss|overlook|forget|ignore|decide|think|push|)"
         R"(deploy|not (?:know|see|notice|check)|go live|be (?:so|allowed|overlooked|approved|)"
         R"(left|missed|ignored|signed|deployed|merged|released))\b)",
     .not_right =
         R"(^ (?:tell|be sure|have (?:failed gracefully|made it easier|been (?:told|helped|)"
         R"(warned|informed|reached))|(?:best )?help|see (?:this|it) (?:sooner|earlier)|reach|)"
         R"(join|find|know (?:which|that|what|when|who)|test)\b)",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\bhow could (?:anyone|anybody|someone|somebody|people) (?:\w+ )?(?:have (?:known|)"
         R"(guessed|seen|noticed|predicted|foreseen)|get|got|access|reach|log|read|write|delete|)"
         R"(call|open|bypass|obtain|use|see)\b)"},
    {.id = "BQ24",
     .trigger =
         R"(\b<(?:how) (?:on earth |the hell |in the world )?can >(?:you|he|she|they|anyone|)"
         R"(anybody|nobody|no one|someone|somebody|one|{NAME}|{ROLED})\b)",
     .right =
         R"(^ (?:(?:with|who|in|on|from) [\w ]{1,30} )?(?:\w+ )?(?:not|miss|overlook|ignore|)"
         R"(forget|fail|be so|be this|let|sleep|sit|possibly|even|think|call|approve|push|)"
         R"(merge|leave|allow|mess|screw|break|delete|expect)\b)",
     .not_right = R"(^ (?:not )?(?:we|i) )",
     .sentence = R"(\?)"},
    {.id = "BQ15",
     .trigger =
         R"(\b<(?:how) (?:is it (?:possible )?|can it be |could it be )that >(?:you|he|she|)"
         R"(they|anyone|nobody|no one|{NAME}|{ROLED}|a|we|this)\b|\b<(?:how) is it possible>\b)",
     .sentence = R"(\?)"},
    {.id = "BQ6",
     .trigger =
         R"(\b<(?:what) (?:on earth |the hell |the heck |in the world )?>(?:were you|was (?:he|)"
         R"(she|{NAME}|{ROLED})|were (?:they|{ROLED}|people)) (?:even )?thinking\b)",
     .right = R"(^ ?(?:[?!.]|$|when\b|there|when (?:they|he|she)\b)|^ (?:to|with)\b)",
     .not_right = R"(^ ?when (?:the|an?|it)\b)"},
    {.id = "BQ16",
     .trigger =
         R"(\b<(?:what) (?:possessed|made|on earth made|the hell made|gave|got into) >(?:you|)"
         R"(him|her|them|{NAME}|{ROLED})(?: (?:think|believe|the idea|the right|imagine|assume|)"
         R"(do (?:this|that))| to)\b)",
     .right = R"(^ ?)",
     .not_sentence =
         R"(\bwhat made (?:you|them|him|her) (?:choose|look|decide|notice|suspect|pick|go|turn|)"
         R"(call|wait)\b|\bgave (?:you|them) the (?:hint|first|confidence|signal)\b)"},
    {.id = "BQ17",
     .trigger =
         R"(\b<(?:what) (?:on earth|the hell|the heck|in the world) >(?:were you|was (?:he|she|)"
         R"({NAME}|{ROLED})|were they|is {NAME}|did (?:you|he|she|they|{NAME}))\b|)"
         R"(\b<(?:what) (?:was|were|is|are) >(?:he|she|they|{NAME}|)"
         R"({ROLED}) (?:even )?doing (?:between|all|on (?:the |a )?(?:prod\w*|live|primary|root)|)"
         R"(instead|there|the whole|for (?:\w+ ){1,2}(?:minutes|hours)|at that|with root|)"
         R"(in (?:the )?(?:prod\w*))\b)"},
    {.id = "BQ7",
     .trigger =
         R"(\bhow did we <(?:manage to miss|not (?:see|notice|catch|spot|check|test)|miss|)"
         R"(overlook|fail to)>\b|\b<(?:how) (?:on earth |the hell |in the world )?did >(?:you|)"
         R"(nobody|no one|they|he|she|anyone|anybody|everyone|we all|{NAME}|{ROLED}) (?:not |)"
         R"(never |all |even |manage to |possibly |fail to )*(?:notice|miss|see|check|know|)"
         R"(catch|reali[sz]e|fail|overlook|forget|ignore|manage|think|break|delete)\b|\b<how )"
         R"(many more times>(?: \w+){0,4}|\b<how (?:many times|often){1} (?:do|does|must|have|)"
         R"(did|will) (?:we|i|you|they|somebody|someone|people)> (?:(?:have|need|has) to|told|)"
         R"(tell|said|say|asked|repeat\w*|warn\w*|forget|make|ignore|mess|break|broken)(?: )"
         R"(\w+)?|\b<how hard (?:can|could) (?:it|that) be|how hard (?:is|was) it to (?:read|)"
         R"(check|look|pick|pay|follow|send|write|call|ask|tell|test)>\b)",
     .not_sentence =
         R"(\bhow did (?:you|they|he|she|{NAME}|{ROLED}) (?:notice|see|check|know|catch|)"
         R"(reali[sz]e|think|manage)\b|\bhow (?:often|many times) (?:do|does|did|have) (?:you|)"
         R"(they|we|people) (?:\w+ )?(?:see|saw|get|use|run|look|had|seen|test)\w*)"},
    {.id = "BQ18",
     .trigger =
         R"(\b<(?:how) (?:on earth |the hell |in the world |come )?(?:did |could |was |has |)"
         R"(can )?(?:this|that|it|something like this|such a (?:change|thing|bug|mistake)|a )"
         R"(change like (?:this|that)){1} >(?:even |ever |possibly |not |possibly )*(?:get )"
         R"(past|gotten past|got past|slip|slipped|make it|made it|pass|passed|go|happen|gone|)"
         R"(get through|get approved|go unnoticed|remain unnoticed|got through|(?:have |has )"
         R"()?been (?:approved|missed|overlooked|allowed|merged|released|signed off|deployed|)"
         R"(accepted|ignored|forgotten|left)|have happened|have passed|have slipped|have gone|)"
         R"(have got|have made it|have gotten|be signed off|be deployed|missed|caught|noticed|)"
         R"(be (?:allowed|overlooked|missed|approved|merged|released)|allowed|approved)(?: )"
         R"((?:past|through|into|review|unnoticed|out|to production))?\b)",
     .not_right =
         R"(^ (?:in the end|the second time|from|when|so fast|at \d)|^ (?:the|a|an|its|)"
         R"(our) (?:[\w-]+ )?(?:header|token|value|filter|{SYSN})\b|^ by (?:the|)"
         R"(a) (?:[\w-]+ )?{SYSN}\b)",
     .sentence = R"(\?)",
     .not_sentence = R"(\bhow did (?:this|that|it) (?:go|happen|pass)\?|\bhow did it go\b)"},
    {.id = "BQ8",
     .trigger =
         R"(\b<(?:didn't|shouldn't|couldn't|haven't|hasn't|don't|doesn't|wasn't|weren't|aren't|)"
         R"(can't|isn't|hadn't|wouldn't) >(?:you|anyone|anybody|they|he|she|someone|we all|)"
         R"({NAME}|{ROLED}){POST}? (?:even |ever |not |really |at least |just )*(?:have|ask|)"
         R"(bother|check|know|look|notice|read|reali[sz]e|review|see|test|think|tell|wait|)"
         R"(follow|try|supposed|paying|watching|listening|aware|learn|care|escalate|remember|)"
         R"(hear|verif)\w*\b)",
     .not_left = R"(\bwhy ?$)",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\b(?:don't|doesn't|haven't|hasn't|can't|isn't|aren't) (?:you|anyone|anybody|they|he|)"
         R"(she|{NAME}|{ROLED}) (?:\w+ )?(?:have|see|seen|know (?:who|where|which|the)|try|)"
         R"(waiting|ask for)\b|\b(?:didn't|hadn't|haven't) (?:you|they|he|she|{NAME}|)"
         R"({ROLED}) have (?:an?|the|some)\b)"},
    {.id = "BQ21",
     .trigger =
         R"(\b<(?:isn't|wasn't|aren't|weren't) (?:that|this|it|those|these) (?:what )?(?:not )"
         R"()?>(?:your|their|his|her|our|{NAME}'s|{ROLED}'s|{ROLEN}'s|someone's|somebody's|)"
         R"(you) (?:[\w-]+ )?(?:job|task|responsibility|duty|team|department|role|for|paid)\b|)"
         R"(\b<(?:did it|didn't it|does it|doesn't it) (?:not |never |ever |even )*(?:occur )"
         R"(to|cross|strike)> (?:you|him|her|them|anyone|anybody|your|his|anyone's|somebody|)"
         R"(someone|{N})\b|\b<who do you think|who does (?:he|she) think|what do you think )"
         R"(you|who do they think> (?:\w+ ){1,3}\w+|\b<(?:you|they|he|she) (?:do|did|does) )"
         R"((?:actually |even ){0,1}(?:realise|realize|know|understand)>(?: \w+)?|\b<(?:you|)"
         R"(they) are (?:actually |even )?aware>\b|\b<you people|you lot>\b|\b<(?:what|which) )"
         R"(part of>[\w' -]{2,40}\b(?:(?:did|do|does|was)(?: not|n't) (?:you|he|she|they|)"
         R"({NAME}|people)|(?:did|do|does) (?:you|he|she|they|{NAME}|people) (?:not|fail|miss|)"
         R"(ignore)|unclear)\b|\b<when (?:were|was|are|is) (?:you|he|she|they|someone|)"
         R"(somebody|anyone|{NAME}) (?:planning|going|intending|thinking)>(?: (?:to|of) \w+)?|)"
         R"(\b<how do you (?:justify|explain (?:this|that|yourself)|live with)>(?: \w+)?|)"
         R"(\b<are you (?:serious|joking|mad|crazy|insane|out of your)>\b|\b<where (?:was|)"
         R"(were) (?:support|management|everyone|everybody|he|she|they|{NAME}|{ROLED}) )"
         R"((?:when we|when all|when (?:the|this|it|that|he|she|they|you)|while|during|)"
         R"(all)>\b|\b(?:is|was) it (?:really |honestly )?(?:so|that|too) <(?:hard|difficult|)"
         R"(much)> to\b)",
     .not_left = R"(\b(?:can|could|will|would|are|have) ?$)",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\bwho do (?:you|they) think (?:can|could|should|might|would|knows?|saw|has seen)\b|)"
         R"(^\W*(?:what|how|when|where|which)\b.*\b(?:you|they|he|she) (?:do|did|does) (?:know|)"
         R"(understand)|\bwhen (?:are|were) (?:you|they) (?:planning|going) (?:to )?(?:the|be|)"
         R"(have|join|leave|start|deploy|run|test|next)\b)"},
    {.id = "BQ19",
     .trigger =
         R"(\b<(?:did |has |was |does |do |were |had |is |are )(?:nobody|no one|none of you|)"
         R"(not one of you|not a single person)>(?: \w+)? (?:\w+)\b)",
     .left = opens,
     .sentence = R"(\?)",
     .not_sentence =
         R"(\b(?:nobody|no one|none of you) (?:else|here|around|on (?:the )?(?:bridge|call)|)"
         R"(from|available|in the|seeing|affected|able|free|online)\b)"},
    {.id = "BQ23",
     .trigger =
         R"(\b<(?:nobody|no one|not one person|not a single person) (?:\w+ )?(?:noticed|checked|)"
         R"(looked|thought|asked|saw|told|tested|reali[sz]ed|bothered|cared|reacted|answered|)"
         R"(spoke|knew|stopped|warned|called)>\b)",
     .left = R"(^\W*(?:(?:and|so|but|really|seriously|how come|wait),? )*$)",
     .sentence = R"(^[^?]{0,80}\?)"},
    {.id = "BQ20",
     .trigger =
         R"(\b<(?:did|do|does|were|was|are|have|has|is) (?:you|anyone|anybody|they|he|she|you )"
         R"(all|you guys) (?:even|ever|seriously|actually|really|not|at all|awake|asleep|)"
         R"(kidding|blind)>\b(?: \w+)?|\b(?:did|were|was|has|is) (?:{NAME}|{ROLED}) <even|)"
         R"(seriously|awake|asleep|kidding|blind>\b(?: \w+)?)",
     .left = opens,
     .not_right = R"(^ (?:happened|been to|used|seen this|observed))",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\b(?:ever seen|actually see|ever see|actually saw|really need|actually need|)"
         R"(actually look like|ever happen|actually know which|actually use)\b|)"
         R"(\bare you not (?:getting|seeing|receiving)\b|\bdo you not have\b|\b(?:did|has|have|)"
         R"(is|does|do) (?:anyone|anybody|you|they) (?:actually|really|already|)"
         R"(ever) (?:restart\w*|roll\w*|get|got|see|saw|have|had|run|ran|deploy\w*|use|used|)"
         R"(need|fail\w*|drain\w*|receive\w*|tell|told|confirm\w*|heard?)\b)"},
    {.id = "BQ9",
     .trigger =
         R"(\b<(?:how come) >(?:you|nobody|no one|they|he|she|anyone|this|that|it|we|{NAME}|)"
         R"(the [\w-]+ (?:was|were) (?:never|not)|{ROLED})\b)",
     .not_right = R"(^ (?:pod|agent|replica))"},
    {.id = "BQ35",
     .trigger =
         R"(\b<surely>,? (?:somebody|someone|anybody|anyone|everybody|everyone|you|he|she|)"
         R"(they|{NAME}|{ROLED})\b[^?]{0,100}\?|\b(?:did|has|had|does) {NAME}(?: \w+)? )"
         R"(<(?:not|never) (?:see|read|notice|check|know|realise|realize|understand|look|test|)"
         R"(think|hear|ask|follow|tell|bother|get|open|learn)>\b|\b(?:did|has|had|does|was|)"
         R"(were|is|are) (?:{ROLED}|you|he|she|they|anyone|anybody|support|management|ops|)"
         R"(operations|qa) <(?:not|never) (?:even |once )?(?:see|seen|read|notice|noticed|)"
         R"(check|checked|know|known|realise|realize|understand|understood|look|looked|test|)"
         R"(tested|think|thought|hear|heard|ask|follow|tell|told|bother|aware|watching|paying|)"
         R"(supposed|trained|learn|learned|learnt|listen)>\b|\b(?:do|must|should) (?:we|i) )"
         R"(<(?:really|seriously|honestly|actually) (?:need|have|want)>\b[^?]{0,100}\?|\b<do )"
         R"(we really need to|do i really have to|must we really|do we have to> (?:explain|)"
         R"(tell|remind|spell|teach|write|repeat)\b|\b<how much (?:longer|more)> [^?]{3,60}\?|)"
         R"(\b<is anyone|is anybody|is somebody|was anyone|was anybody> (?:actually |even |)"
         R"(really |ever )*(?:awake|watching|reading|monitoring|responsible|in charge|)"
         R"(checking|looking|testing|paying|thinking)\b|\b<is it (?:too much|asking too much|)"
         R"(so much|really too)>\b|\b<since when> (?:do|does|is|are|can)\b|\b<what (?:stopped|)"
         R"(kept)> (?:you|him|her|them|{NAME}) from\b|\b<why (?:was|were|is|are|has|had) )"
         R"(>(?:the |our |a |an |this |that |such an? |so )?(?:[\w'-]+ ){1,5}(?:by (?:someone|)"
         R"(somebody|a|an) (?:\w+ )?(?:who|with no|without)|without (?:telling|asking|)"
         R"(informing|warning|testing|any|a)|for (?:so long|\w+ (?:hours|days|weeks|months)) )"
         R"(without)\b|\b<could (?:nobody|no one|none of you|not one)>\b)",
     .left =
         R"((?:^|[,;:(-] ?|\b(?:and|so|but|or|ok|okay|well|seriously|honestly|then|now|just|)"
         R"(also) )$)",
     .not_right = R"(^ (?:receive|get|the (?:page|alert|mail)s?|have access)\b)",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\b(?:is|was|are|were) (?:anyone|anybody|you|they|he|she|support) not (?:seeing|)"
         R"(receiving|paged|invited|able|notified)\b|\bhow much (?:longer|more) (?:\w+ )?(?:do )"
         R"((?:we|you) (?:need|expect|think)|will (?:it|the)|does|time|memory|disk|capacity|)"
         R"(headroom)\b|\bdid (?:you|they|anyone) (?:not|never) (?:see|get|hear) (?:the|any|)"
         R"(an) (?:alert|page)\b)"},
    {.id = "BQ36",
     .trigger =
         R"(\b<(?:has|does|did|do|have|is|was) (?:anyone|anybody|no one|nobody) (?:in|on|from|)"
         R"(at|of|over){1} >[\w' ]{2,25}? (?:ever |even |actually |really |at all )*(?:read|)"
         R"(test|check|look|think|care|monitor|listen|understand|answer|follow|reading|)"
         R"(watching|awake|paying|know how)\w*\b|\b<how many (?:more )?(?:outages|incidents|)"
         R"(failures|mistakes|warnings|customers|alarms|reminders|people|hours|complaints|)"
         R"(post-?mortems|near misses)>(?: (?:more|like this|of these|of this kind))? (?:do )"
         R"(we|does it|must|will we|have to|are we|do they|until|before|need|do you)\b|\b<who )"
         R"(was (?:actually |really )?(?:supposed|meant|paid) to> (?:be )?(?:watch|check|)"
         R"(monitor|test|review|look|pay|supervis|keep|mak|ensur|stop|prevent|catch|renew|)"
         R"(updat)\w*\b|\b<who (?:is|was) (?:going to|gonna|willing to|ready to){1} (?:take|)"
         R"(own|admit|explain|accept|answer|pay)>\b|\b<what (?:is|was|are|were) (?:your|his|)"
         R"(her|their) (?:excuse|explanation|problem|justification){1}>\b|\b<what (?:else|)"
         R"(more) (?:do|did|does|has|must) (?:we|i|it|you|they){1}> (?:have to|need to|take|)"
         R"(need|want|happen)\b|\b<why (?:should|would|do) (?:we|i|anyone|anybody|)"
         R"(customers){1}> (?:still |even |ever )?(?:trust|believe|keep paying|pay|accept|)"
         R"(work with)\b|\b<how is (?:this|that|it) (?:even )?(?:acceptable|possible|still|)"
         R"(not)>\b|\b<what does (?:the |our |your |this |that )>(?:\w+ )?(?:team|department|)"
         R"(group|vendor|manager|on-call|contractor|support|desk|provider) (?:actually |even )"
         R"()?(?:do|get paid|think)\b|\b<is (?:this|that|it) (?:really |seriously )?(?:how|)"
         R"(what|the way|your idea|their idea|the best)>\b)",
     .left =
         R"((?:^|[,;:(-] ?|\b(?:and|so|but|or|ok|okay|well|seriously|honestly|then|now|just|)"
         R"(also) )$)",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\bso (?:that )?(?:we|i) can\b|\bis that what (?:you|they|we) (?:see|mean|observe|)"
         R"(get|want|expect|had|have|saw)\b|\bor (?:shall|should) i\b|\b(?:you or (?:us|me|i)|)"
         R"(me or you|us or you)\b|\bhow many (?:more )?(?:customers|people|hours|alarms|)"
         R"(warnings|reminders) (?:do we (?:have|expect|need)|will we|are we|need|does it)\b|)"
         R"(\bwho is (?:responsible|supposed) (?:for|to) (?:\w+ )?(?:tonight|next|now|the )"
         R"(next|tomorrow)\b)"},
    {.id = "BQ41",
     .trigger =
         R"(\b<was (?:it|that|this) (?:really|honestly|seriously|truly){1} (?:necessary|)"
         R"(needed|too much|so hard|so difficult|that hard|that difficult)>(?: to \w+)?|)"
         R"(\b(?:was|is) (?:that|it|this) (?:really )?(?:so|that|too) <(?:hard|difficult|)"
         R"(complicated|much to ask)>(?: to \w+)?|\b<is (?:that|it) asking (?:too much|for )"
         R"(the moon)>)",
     .left =
         R"((?:^|[,;:(-] ?|\b(?:and|so|but|or|ok|okay|well|hey|seriously|honestly|then|now|)"
         R"(just|also|please) )$)",
     .sentence = R"(\?)",
     .not_sentence = R"(\b(?:necessary|needed) for (?:the |a )?(?:[\w-]+ )?{SYSN}\b)"},
    // Put as an aside: who, may I ask?
    {.id = "BQ47",
     .trigger =
         R"(\b(?:what|who|whom|whose|why|where|how|which|when|by whom|on what \w+)(?: )"
         R"(\w+){0,3}, <(?:may i ask|might i ask|may one ask|if i may ask|if one may ask|pray|)"
         R"(pray tell|one wonders|one may ask|i wonder|if i may be so bold|tell me|do tell|)"
         R"(for heaven's sake)>(?:, (?:\w+ ){0,5}\w+)?)",
     .left = R"(^\W*(?:(?:and|so|but|now|well|then),? )?$|, $|\b(?:and|so|but) $)"},
    {.id = "BQ65",
     .trigger =
         R"(\b<enlighten> (?:me|us|the (?:\w+ )?\w+|our \w+)(?:,? please)?(?: as to| on| )"
         R"(about)? (?:why|how|who|what (?:exactly|precisely|your|their|you|they|was|were|)"
         R"(the)|whether)\b(?: [\w']+){1,5}|\b(?:could|can|would|will|may) (?:you|anyone|)"
         R"(anybody|someone|somebody|{N}|{DEPT}|they|he|she) (?:please |kindly |perhaps )"
         R"()?<enlighten> (?:me|us|the (?:\w+ )?\w+)(?: as to| on| about)? (?:why|how|who|)"
         R"(what|whether)\b(?: [\w']+){0,4}|\b<kindly (?:explain|clarify|enlighten|account )"
         R"(for)> (?:to (?:[\w']+ ){1,3})?(?:why|how (?:it|this|that|such|you|they|the|a|an|)"
         R"(our|your|one)|who|what (?:you|they|your|the team))\b(?: [\w']+){0,4})",
     .not_sentence =
         R"(\bhow to\b|\bwhat the (?:[\w-]+ )?(?:column|field|flag|option|setting|panel|)"
         R"(number|graph|colou?r|switch|{SYSN})s?\b)"},
    {.id = "BQ67",
     .trigger =
         R"(\bwhat (?:exactly |precisely |on earth |the hell )?(?:{NAME}|{ROLED}|{DEPT}|your )"
         R"([\w-]+|their [\w-]+|they|you|the [\w-]+ team) (?:actually |really )?(?:do|does|)"
         R"(did) <all (?:day|night|week|shift|the time)>|\bhow (?:{P3}|{DEPT}|anyone|anybody|)"
         R"(one|you|[a-z]{4,15}) (?:ever |even |possibly )?<(?:managed? to|manages to)> )"
         R"((?:delete|lose|miss|overlook|break|forget|ignore|wipe|crash|confuse|mix|drop|ruin|)"
         R"(kill|not|destroy|lock|misread|mess){1}\b|\bwhat was <so (?:urgent|important|)"
         R"(pressing|difficult|hard)> (?:that|about)\b(?: \w+){0,2}|\bwhy (?:it|they|he|she|)"
         R"(you|{N}|{DEPT}) <(?:did|does|do) (?:absolutely |simply )?nothing>|\b<what (?:kind|)"
         R"(sort) of> (?:an? )?(?:[\w-]+ ){1,2}?(?:has no|have no|leaves|lets|forgets|doesn't|)"
         R"(does not|ignores|puts|sends|builds|locks|keeps|throws|sells)\b(?: \w+){0,2}|)"
         R"(\bwhat (?:on earth|the hell|the heck|in the world|in heaven) (?:{P3}|{DEPT}|your )"
         R"(\w+) (?:was|were) <thinking>|\b<tell me again> (?:why|how|who|what)\b(?: )"
         R"(\w+){1,4}|\b<remind me again> (?:why|how|who|what)\b(?: \w+){1,4}|\b<remind me> )"
         R"(why (?:we|you|they|nobody|anyone)\b(?: \w+){1,3}|\b<please tell me (?:that )"
         R"()?(?:somebody|someone|nobody|no one|you|he|she|they)>(?: \w+){1,2}|\b<how (?:is|)"
         R"(can) (?:it|this|that|such a thing) (?:be )?even (?:be )?possible>)",
     .not_left = R"(\b(?:see|show|shows|learn|find out|understand) (?:how )?$)",
     .not_sentence =
         R"(\bhow (?:the |a |an |this |our )?(?:[\w-]+ )?{SYSN} manage|\btell me (?:you|that )"
         R"(you) (?:can|will|see|got)\b|\bwhat (?:kind|sort) of (?:an? )?(?:[\w-]+ )?{SYSN}\b|)"
         R"(\bwhat (?:kind|sort) of (?:\w+ )?(?:{SYSN}|users?|customers?|error|data|file|)"
         R"(number|value|field)s?\b|\bwhat was so (?:hard|difficult) about (?:the|this) )"
         R"((?:migration|upgrade)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> blaming_question_rules() {
    return table;
}

}  // namespace bot::core::language
