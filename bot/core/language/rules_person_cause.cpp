#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

constexpr std::string_view work =
    R"(^ (?:the |a |an |our )?(?:[\w-]+ ){0,2}(?:banner|notes?|(?:phone )?numbers|orders|names|)"
    R"(addresses|details|readings|poster|sign|status page|news|silence|problem into|process|)"
    R"(processes|pod|session|query|job|backup job|deploy into|into\b|record|glass|ice|deadlock|)"
    R"(tie|loop|lock|test)\b| (?:as planned|as agreed|for (?:planned |scheduled )?maintenance|on )"
    R"(purpose|after the (?:copy|backup|migration|drain)|to free space)\b|^ (?:the |a |an )"
    R"()?(?:test|old|unused|stale|temporary|spare|empty|broken|stuck|runaway|obsolete)\b)";

// What nobody can help: "did not know", "was not told".
constexpr std::string_view unable =
    R"(^ (?:know|have|want|hear|see|get|receive|expect|learn|need|answer|arrive|been told|)"
    R"(aware|seen|able|available|in the (?:room|call|channel|rota|loop|office)|on (?:the|)"
    R"(call|site|shift|rota|duty)|at (?:the|her|his|home)|there|online|awake|around|yet|)"
    R"(part of|familiar|sure|present|told|given|sent|shown|trust|believe|exist|match|fit|)"
    R"(support|reach|start|respond|able|informed|invited|asked|involved|notified|warned|)"
    R"(bother|care|pay|trained|consulted|allowed|added|included|assigned|paged|needed|used|)"
    R"(supposed)\b|^ over\b|^ back\b|^ (?:(?:his|her|their|the|a) )?(?:password|passphrase|pin|)"
    R"(badge|)"
    R"(token|login)\b|^ (?:the )?(?:office|team|company|building|comment|note|bridge|call|)"
    R"(meeting|room)\b)";

// What the rules of another class speak of, or nobody can help.
constexpr std::string_view omitted =
    R"(^ (?:follow|respect|stick|adhere|comply|bother|care|pay|take|know|have|hear|see|get|)"
    R"(receive|expect|learn|need|been told|aware|able|available|exist|match|fit|trust|)"
    R"(believe)\b|^ (?:\w+ )?(?:carelessly|careless|negligent|lazy|sloppy|ignored|skipped|)"
    R"(bypassed))";

// A person or a team as the cause.
// clang-format off
constexpr Rule table[] = {
    {.id = "PC1",
     .trigger =
         R"(\b(?:{ROLEN} )?{DOER}<caused|broke|broken|took down|taken down|brought down|)"
         R"(knocked over|knocked out|crashed|ruined|wrecked|nuked|tanked|trashed|hosed|bricked|)"
         R"(corrupted|sank|sunk|toppled|blew up|torpedoed|sabotaged|bungled|disabled the wrong|)"
         R"(deleted the production|deleted the live|dropped the production|dropped the live|)"
         R"(deleted production|dropped production>\b)",
     .not_left = R"({NODOER})",
     .right =
         R"(^ {OUT}|^ (?:it|everything|things|this|that)(?: again| all)? ?(?:[.,;!]|$|(?:and|but|)"
         R"(by|when|with|because|himself|herself)\b))",
     .not_right = work,
     .not_sentence =
         R"(\b(?:on purpose|as planned)\b|\?$|{DELIB}|\b(?:carelessly|recklessly|negligently|)"
         R"(stupidly|foolishly|thoughtlessly)\b)",
     .guard = Guard::only_people,
     .takes_right = true},
    // The same, done after something else: "restarted it and broke".
    {.id = "PC38",
     .trigger =
         R"(\b<and (?:then |thereby |thus |so |hence |therefore )?(?:caused|extended|prolonged|)"
         R"(worsened|broke|took down|brought down|knocked out|crashed|ruined|wrecked|nuked|)"
         R"(wiped|killed|destroyed|corrupted|bricked|trashed|triggered|took out|cut off|)"
         R"(locked out|overloaded|flooded|blocked|jammed|exposed|leaked|cost us)>\b|)"
         R"(\b<and (?:then )?(?:brought|drove|ground|took) >(?:[\w'-]+ ){1,5}(?:to (?:its|their|)"
         R"(his|her) knees|to a (?:halt|standstill)|crashing down|down|offline)\b|)"
         R"(\b<and (?:thereby |thus |only )?made> (?:things|it all|matters|everything|it|)"
         R"(the (?:[\w-]+ )?(?:situation|{BADEVENT})) (?:\w+ )?worse\b)",
     .left = R"(^\W*(?:[\w'-]+,? ){0,4}?(?:{P}){POST}?(?: [\w'-]+){1,10} $)",
     .not_left = R"(\b(?:asked|nobody|no one|would|could|might|if|whether|when|after|before)\b)",
     .right =
         R"(^ {OUT}|^ (?:it|everything|things)(?: again| all)? ?(?:[.,;!]|$)|^$|^ ?[.,;!]|)"
         R"(^ (?:[\w-]+ ){1,2}(?:hours?|minutes?|days?|weekends?|nights?|customers|money)\b)",
     .not_right = work,
     .not_sentence = R"({DELIB}|\?$)",
     .takes_right = true},
    {.id = "PC27",
     .trigger = R"(\b{DOER}<triggered|provoked>\b)",
     .not_left = R"({NODOER})",
     .right =
         R"(^ (?:(?:the|our|a|an|this|that|whole|entire|another|)"
         R"(second) ){0,3}(?:[\w-]+ ){0,2}(?:{BADEVENT}|cascade|restart storm|avalanche)s?\b)",
     .not_right =
         R"(^ [\w -]{3,40} (?:review|process|bridge|call|channel|drill|response)\b)",
     .not_sentence =
         R"({DELIB}|\?$)",
     .guard = Guard::only_people,
     .takes_right = true},
    {.id = "PC28",
     .trigger = R"(\b{DOER}<killed|wiped|wiped out|destroyed>\b)",
     .not_left = R"({NODOER})",
     .right =
         R"(^ (?:(?:the|our|a|an|this|that|whole|entire|all|two|both|half of the|half the|main|)"
         R"(live|wrong) ){0,3}(?:[\w-]+ ){0,2}(?:prod|production|site|website|shop|store|)"
         R"(service|services|database|databases|data|everything|warehouse|tables?|buckets?|)"
         R"(index|backups?|snapshots?|records?|platform|api|checkout|login|logins|portal|)"
         R"(archive|ledger|schema|customers?|cluster|backlog|payments?|mail|network|dns|queue|)"
         R"(release|app|inventory|config(?:uration)?|zone|account|accounts|repo|repository|)"
         R"(branch|region|environment|outage|build|volumes?|servers?|system|systems|vpn|phones?|)"
         R"(rota|board|wi-?fi|internet)\b|^ (?:it|everything|things)(?: again| all)? ?(?:[.,;!]|)"
         R"($))",
     .not_right =
         R"(^ (?:the |a |an |our )?(?:test|old|unused|stale|temporary|spare|empty|broken|stuck|)"
         R"(runaway|obsolete|new|sandbox|scratch|copy|local|second|blocking|idle)\b|)"
         R"(\band (?:re-?installed|rebuilt|re-?provisioned|re-?imaged|restored|put)\b)",
     .not_sentence =
         R"({DELIB}|\?$|\b(?:carelessly|recklessly|negligently|stupidly|foolishly|)"
         R"(thoughtlessly)\b)",
     .guard = Guard::only_people,
     .takes_right = true},
    {.id = "PC32",
     .trigger =
         R"(\b{DOER}<(?:cut|severed|tripped|drilled|dug|ripped) >(?:through |out |over )?(?:the|)"
         R"(a|our|both|my|their) (?:[\w-]+ ){0,2}(?:power (?:to|of|in|for)|cables?|fibres?|)"
         R"(fibers?|lines?|breaker|feeds?|cord|circuit|fuses?|water|pipe)\b|)"
         R"(\b{DOER}<pulled the (?:plug (?:of|from|out of)|wrong)>(?: (?:the )?[\w-]+(?: )"
         R"([\w-]+)?)?|\b{DOER}<cut (?:our|their|my)> (?:[\w-]+ )?(?:power|line|internet|)"
         R"(network|cables?|connection)\b)",
     .not_left = R"({NODOER})",
     .not_sentence =
         R"({DELIB}|\?$)",
     .guard = Guard::only_people},
    {.id = "PC11",
     .trigger =
         R"(\b{DOER}<(?:took|taken|brought|knocked|put|made|locked) >(?:{OUT}|everyone|)"
         R"(everybody|all of us|half the \w+)(?: (?:down|offline|out|to its knees|to a halt|)"
         R"(unavailable|out of service|over|dark))\b|\b{DOER}<(?:brought|drove|)"
         R"(ground) >(?:[\w'-]+ ){1,5}(?:to (?:its|their|his|her) knees|to a (?:halt|)"
         R"(standstill)|crashing down)\b|\b{DOER}<(?:made) (?:things|it all|matters|everything|)"
         R"(it|(?:the|an already bad) (?:situation|outage|incident|problem|impact)) (?:much |)"
         R"(even |far |a lot |considerably |significantly )?(?:worse|longer)>\b|)"
         R"(\b{DOER}<(?:knocked|kicked|threw)> (?:the|our|all|both|half|every\w*|several|two|)"
         R"(three) (?:[\w-]+ ){1,4}(?:offline|down|out of service|out|off the network)\b)",
     .not_left = R"({NODOER})",
     .not_right =
         R"(^ (?:of|as planned|for maintenance|on purpose|at \d\d:\d\d as|to (?:repair|replace|)"
         R"(upgrade)))",
     .not_sentence =
         R"(\b(?:planned|old|maintenance|on purpose|decommission\w*|staging drill)\b|\?$|)"
         R"({DELIB}|\b(?:carelessly|recklessly|negligently|stupidly|foolishly|thoughtlessly)\b)",
     .guard = Guard::only_people},
    {.id = "PC23",
     .trigger =
         R"(\b{DOER}<(?:took out|deleted|dropped|removed|overwrote|overwritten|erased|emptied|)"
         R"(truncated|formatted|purged|unplugged|severed|cut through|disconnected|switched off|)"
         R"(shut down|turned off|cut off|powered off|locked out) >(?:(?:the|our|an?|this|that|)"
         R"(his|her|their|half of|most of) )*(?:whole|entire|wrong|live|production|prod|both|all|)"
         R"(complete|customers?'?|half|only|only|last|primary) (?:of )?(?:the |)"
         R"(our )?(?:[\w-]+ ){0,2}{SITE}\b)",
     .not_left =
         R"(\b(?:who|what|how|which|asked|if|whether|when|after|before|once) ?$|\b(?:by|of|from|)"
         R"(with|for|to|on|about) ?$|\b(?:error|cause|fault|mistake|reason)\b[\w' -]*: ?$|)"
         R"(\b(?:so|therefore|then) (?:we|i) ?$)",
     .not_right =
         R"(^ (?:as planned|for maintenance|on purpose|to (?:repair|replace|upgrade|protect|)"
         R"(stop|limit|save|force|clear|free)))",
     .not_sentence =
         R"(\b(?:on purpose|as planned|planned|maintenance|decommission\w*|drill|rehearsal|)"
         R"(agreed|runbook)\b|\?$|\b(?:every|each) (?:year|month|week|day|night|january|)"
         R"(february|march|april|may|june|july|august|september|october|november|december|)"
         R"(summer|winter|spring)\b|{DELIB}|\b(?:human|operator|user|manual|staff) (?:error|)"
         R"(mistake)\b|\b(?:carelessly|recklessly|negligently|stupidly|foolishly|)"
         R"(thoughtlessly)\b|\bso (?:we|i|the team|they) (?:\w+ )?(?:turned|switched|shut|took|)"
         R"(powered|cut)\b)",
     .guard = Guard::only_people},
    {.id = "PC24",
     .trigger =
         R"(\b{DOER}(?:\w+ed|ran|hit|cut|set|shut|took|put|chose|sent|sat|drew|read|drove|built|)"
         R"(dug|bought|gave|flipped|picked)(?: (?:to|into|on|onto|in|at|from|over|up|down|out|)"
         R"(off))? <the wrong>(?: \w+)?)",
     .not_left =
         R"({NEGN}|\b(?:if|whether|when|how|why|that|after|once|who) ?$|\b(?:by|of|from|with|)"
         R"(for|to|on|about) ?$)",
     .sentence =
         R"(the wrong [^.;]*{HARM}|\b(?:deleted|dropped|wiped|formatted|shut|erased|)"
         R"(decommissioned) the wrong|the wrong [^.;]*(?: and (?:then |thereby |)"
         R"(accidentally )?(?:rebooted|deleted|wiped|restarted|triggered|stopped|shut|took|)"
         R"(blocked|locked|cut|overwrote|erased|broke|released|opened|drained)\b|, (?:so|which|)"
         R"(leaving|causing|thereby|cutting|taking)\b|\band (?:\d|we had to|half|all|every|)"
         R"((?:the|our) [\w-]+ (?:went|stopped|was|were|had|got)\b|\w+ [\w-]+ (?:went out|)"
         R"(were)\b)))",
     .not_sentence =
         R"(\?$|\b(?:because|label|labelled|identical|the same (?:colour|prompt|name)|)"
         R"(looked alike|look alike|as the)\b|\b(?:my|our) (?:fault|bad|mistake)\b|)"
         R"(\bopened the wrong (?:dashboard|tab|page|ticket|channel|window|file|link)\b|)"
         R"(\b(?:fixed|corrected|replaced|noticed|reported|flagged|received|discovered|returned|)"
         R"(spotted|refunded|cancelled|mentioned|expected|rejected|refused|detected|identified|)"
         R"(traced|happened|showed|displayed|reverted|repaired|resembled|followed|remained|)"
         R"(ended|looked)(?: \w+)? the wrong\b|\b(?:put it back|at once|undo|undid|right away|)"
         R"(within a (?:minute|second))\b|\b(?:carelessly|recklessly|negligently|stupidly|)"
         R"(foolishly|thoughtlessly)\b)",
     .guard = Guard::only_people},
    {.id = "PC25",
     .trigger =
         R"(\b{DOER}[^.;:]{3,80}?, <(?:which|and that|and this) (?:is what |then |in turn |)"
         R"(is how |eventually |promptly )*(?:broke|sank|killed|crashed|ruined|wrecked|)"
         R"(took (?:down|out)|brought down|took \w+ down|knocked out|started (?:it all|)"
         R"(all (?:of )?this|everything|the whole)|set (?:it all|all this|everything) off|)"
         R"(led to (?:the|this) (?:[\w-]+ )?(?:{BADEVENT})|caused (?:the|this|it all|)"
         R"(all (?:of )?this) ?(?:[\w-]+ )?(?:{BADEVENT})?|cost (?:us|the)|triggered (?:the|an?|)"
         R"(all|every) (?:[\w-]+ )?(?:{BADEVENT}|alarms?|evacuation|shutdown|failover|restart|)"
         R"(storm|page)|set off|(?:locked|cut|shut|threw) (?:us|them|everyone|\w+) |left (?:us|)"
         R"(them|the|all)|delayed|stopped (?:the|all)|blocked|corrupted|wiped|deleted|)"
         R"(overloaded|flooded)>\b)",
     .not_left =
         R"({NEGN}|\b(?:if|whether|when|who) ?$)",
     .not_sentence = R"(\?$|\boverreact\w+)",
     .guard = Guard::only_people},
    {.id = "PC26",
     .trigger =
         R"(\b{DOER}<(?:let|lets|allowed) >(?:(?:the|a|an|this|that|these|)"
         R"(our) (?:[\w-]+ ){0,2}(?:bug|defect|change|error|regression|typo|problem|certificate|)"
         R"(cert|domain|key|licen[cs]e|disk|backlog|bad \w+)|it|this|)"
         R"(that)s? (?:\w+ly )?(?:through|slip|in|into|out|past|reach|run out|run full|expire|)"
         R"(lapse|happen|fill up|get)\b)",
     .not_left =
         R"({NEGN}|\b(?:if|whether|when|who) ?$|\b(?:to) ?$)",
     .not_sentence =
         R"(\?$|{DELIB})",
     .guard = Guard::only_people},
    {.id = "PC2",
     .trigger =
         R"(\b<(?:caused|provoked|brought about|brought down|taken down|knocked out|wrecked|)"
         R"(ruined|destroyed|crashed|messed up|screwed up|broken) by (?:a (?:mistake|slip|typo|)"
         R"(misstep|misconfiguration) (?:of|by|from) )?>(?:{KNOWN}'s (?:[\w-]+ )?[\w-]+|{KNOWN}|)"
         R"((?:{ROLED})|team [\w-]+|me|us|him|her|them|people|staff|management)(?:'s (?:[\w-]+ )"
         R"(){0,2}(?:change|commit|deploy|script|merge|edit|push|command|restart|experiment|)"
         R"(mistake|action|actions|decision|choice|lack|failure))?\b)",
     .not_left = R"({NEG} ?(?:been ?)?$)",
     .right =
         R"({NPEND})",
     .not_right =
         R"(^ (?:hand|as planned|on purpose|pod|api|process|error)\b|^ (?:who|that|)"
         R"(which) (?:\w+ )?(?:report\w*|notic\w*|found)\b)",
     .guard = Guard::only_people},
    {.id = "PC29",
     .trigger =
         R"(\b<(?:triggered|introduced|created|induced|initiated|set off|kicked off|)"
         R"(started) by (?:a (?:mistake|slip|typo|misstep|misconfiguration) (?:of|by|)"
         R"(from) )?>(?:{KNOWN}|(?:{ROLED})|me|us|him|her|them|management)\b)",
     .left =
         R"(\b(?:{BADEVENT}|bug|defect|regression|error|fault|typo|leak|it all|all of this|)"
         R"(all this)s?(?: [\w-]+){0,4} ?$)",
     .not_left =
         R"({NEG} ?(?:been ?)?$)",
     .right =
         R"({NPEND})",
     .not_sentence =
         R"({DELIB})",
     .guard = Guard::only_people},
    {.id = "PC3",
     .trigger =
         R"(\b(?:{NAME}'s?|{ROLED}'s?|{ROLEN}'s?|my|his|her|their|your|our|someone's|somebody's|)"
         R"(someone else's) (?:own |simple |careless |wrong |honest |manual |\w+ )?<fault|)"
         R"(mistake|mistakes|doing|screw-up|screwup|error|blunder|slip-up|slip|oversight|typo|)"
         R"(misjudgement|forgetfulness|wrong command|misconfiguration>\b|\bmy <bad>\b)",
     .not_left =
         R"({NEGN}|\b(?:human|operator|about|two|on|in) ?$|\bnot (?:\w+ )?$|\b(?:correct\w*|log|)"
         R"(logs|logged|report|reports|return|returns|fix|fixes|handle|handles|forgive|forgives|)"
         R"(learn\w*|share|shares|shared) ?$)",
     .right =
         R"({NPEND}|^ (?:\w+ed|brought|took|broke|cost|led|made|let|left|sent|shut|put|set)\b)",
     .not_right =
         R"(^ (?:rate|page|pages|message|code|codes|tolerance|budget|handler|handling|line|)"
         R"(driver|report|reporting|track|log|logs|count|domain|graph|dashboard|rates|)"
         R"(counter)\b|^:| (?:above|below|in the (?:message|link|channel|title|chat|post|invite|)"
         R"(thread))\b|^ (?:in|on|at) (?:the )?(?:\w+ )?(?:log|logs|form|response|console|)"
         R"(dashboard)\b)",
     .not_sentence =
         R"(\bmy bad\b[^.]{0,40}\b(?:typo|wrong (?:channel|link|thread|tab|number|ticket|chat|)"
         R"(window)|i meant|meant to|idea|misread)\b|\b(?:our|my|his|her|their|your) (?:biggest|)"
         R"(worst|greatest|gravest|only real) (?:mistake|error|blunder)\b)",
     .guard = Guard::only_people},
    // "the vendor's late reply cost us", "was the reason we".
    {.id = "PC21",
     .trigger =
         R"(\b(?:{NAME}'s?|{ROLED}'s?|{ROLEN}'s?|{DEPT}'s|my|his|her|their|your|someone's|)"
         R"(somebody's) (?:[\w-]+ ){0,3}(?:{DEED}|script|patch|fix|migration|release|pull )"
         R"(request|query|restart|update|upgrade|rollout|test|refactoring|maintenance|work|)"
         R"(patching|reaction|response|campaign)(?: (?:of|to|in|on|with|for|at|about|during|)"
         R"(that)(?: [\w'-]+){1,7}?)? (?:has |had |have |also |then |directly |is what |was what )"
         R"(|ultimately |eventually |in turn |effectively )*<(?:cost us|cost the|cost them|cost )"
         R"(our|caused|introduced (?:the|an?)|led to|led directly to|resulted in|triggered|)"
         R"(prolonged|extended|worsened|delayed|contributed to|broke|broken|crashed|killed|)"
         R"(ruined|destroyed|took (?:down|out)|brought (?:down|us)|knocked|tanked|nuked|wiped|)"
         R"(deleted|corrupted|locked|left us|left the|turned (?:a|this|the|it)|made (?:things|it|)"
         R"(this|the|recovery|matters)|set us back)>\b)",
     .not_left =
         R"({NEGN})",
     .right =
         R"(^ {OUT}|^ (?:us |the |them |our )?(?:[\w-]+ ){0,2}(?:hours?|minutes?|days?|weeks?|)"
         R"(night|weekend|money|customers?|revenue|orders?|leak|bug|regression|defect|race|)"
         R"({BADEVENT})\b|^ [\w -]{3,30} into an? |\b(?:down|offline|out|)"
         R"(worse|harder|longer|slower|to its knees)\b|^ (?:the|us|an?) (?:wrong|entire|whole|)"
         R"(second|team|company)\b)",
     .not_right = R"(^ [\w' -]{0,40}\b(?:fix|recovery|restored|success|improv\w+|back up)\b)",
     .not_sentence = R"(\bas (?:planned|expected|intended|agreed)\b)"},
    {.id = "PC52",
     .trigger =
         R"(\b(?:{OWNER}) (?:[\w-]+ ){1,3}<(?:that|which) (?:broke|caused|crashed|killed|ruined|)"
         R"(destroyed|took|brought|knocked|nuked|wiped|deleted|corrupted)>)",
     .not_left = R"({NEGN})",
     .right = R"(^ (?:the|our|us|all|half|both|every\w*|it|this|customers?)\b|^ {OUT})",
     .not_right = work},
    {.id = "PC47",
     .trigger =
         R"(\b(?:{NAME}'s?|{ROLED}'s?|{ROLEN}'s?|{DEPT}'s|my|his|her|their|your) (?:[\w-]+ )"
         R"(){0,3}<(?:decisions?|choice|refusal|change|lack|inability|unwillingness|reluctance|)"
         R"(insistence|haste|impatience|inexperience|inaction|shortcuts?|experiment|omission|)"
         R"(hesitation|indecision|assumption|(?:improper|incorrect|wrong|late|unauthori[sz]ed|)"
         R"(hasty|rushed) [\w-]+)>\b)",
     .not_left = R"({NEGN})",
     .right =
         R"(^ (?:[\w' -]{0,60} )?(?:is|was|were) (?:\w+ly )?(?:the|one|a) (?:\w+ )?(?:reason|)"
         R"(cause|trigger)s?\b)",
     .guard = Guard::only_people},
    // The word that follows is pointed out as what it is.
    {.id = "PC54",
     .trigger =
         R"(\b<(?:because of|due to|owing to|down to|attributable to|caused by|triggered by|)"
         R"(introduced by|result of|consequence of|resulted from|ruined by|broken by|brought )"
         R"(down by|traced (?:back )?to|came from|as a result of)> (?:an? |the |some )(?:[\w-]+ )"
         R"(){0,3}?(?:{DEED}|script|patch|update|upgrade|migration|test)(?: (?:made|done|)"
         R"(introduced|committed|pushed|deployed|applied|carried out|performed))? (?:by|from|of|)"
         R"(on the part of) (?:{N}|{DEPT}|one of (?:us|our [\w-]+)|me|him|her|them)\b)",
     .not_left = R"({NEGN})",
     .right = R"({NPEND})",
     .not_sentence =
         R"(\bby (?:a human|humans|staff|an? (?:\w+ )?employee|a member of (?:our |the )?staff|)"
         R"(users?|the user)\b|\buser error\b|\b(?:slip|error|mistake|lapse|oversight) (?:made )"
         R"()?(?:by|of|on the part of) (?:an? )?(?:\w+ )?(?:clerk|employee|operator|staff)\b|\?$)",
     .guard = Guard::only_people},
    // "held up the restore"
    {.id = "PC51",
     .trigger =
         R"(\b{DOER}<(?:delayed|prolonged|held up|slowed down|slowed|dragged out|drew out|)"
         R"(hampered|hindered|obstructed|impeded|lengthened|aggravated|worsened|exacerbated|)"
         R"(compounded)> (?:the |our |this |an already (?:bad|long) )(?:[\w-]+ ){0,2}(?:recovery|)"
         R"(response|restoration|restore|rollback|resolution|mitigation|investigation|diagnosis|)"
         R"({BADEVENT})\b|\b{DOER}<cost (?:us|the company|the business|our customers|customers|)"
         R"(everyone)>\b(?: [\w-]+){0,2}|\b{DOER}<contributed to|extended> (?:the|this) )"
         R"((?:[\w-]+ )?{BADEVENT}\b)",
     .not_left = R"({NODOER}|{NEGN})",
     .not_sentence = R"({DELIB}|\?$)",
     .guard = Guard::only_people},
    // "due to the vendor's late reply", "the cause was her decision".
    {.id = "PC40",
     .trigger =
         R"(\b<(?:because of|due to|owing to|down to|attributable to|attributed to|caused by|)"
         R"(triggered by|introduced by|induced by|result of|consequence of|traced to|)"
         R"(traced back to|stems from|stemmed from|resulted from|arose from|came from|blamed on|)"
         R"(on account of|brought about by|explained by|as a result of)> (?:{OWNER}|)"
         R"({ROLEN}'s?) (?:[\w-]+ ){0,3}{DEED}\b)",
     .not_left = R"({NEGN})",
     .right = R"({NPEND})",
     .not_sentence =
         R"(\b(?:quick|fast|swift|prompt|good|calm|careful|clever|early|timely|correct) {DEED}|)"
         R"(\?$)",
     .guard = Guard::only_people},
    // "a wrong entry by the clerk", "the mistake was made by her".
    {.id = "PC41",
     .trigger =
         R"(\b(?:mistake|error|typo|slip|blunder|misconfiguration|fault|)"
         R"(push)s? (?:[\w-]+ ){0,4}?(?:was|were|had been|has been) (?:\w+ly )?<(?:made|done|)"
         R"(introduced|committed|caused|created|produced) by> (?:{N}|me|us|him|her|them|you|)"
         R"(support|management)\b|\b(?:an? |the )?<(?:wrong|incorrect|faulty|erroneous|)"
         R"(unauthori[sz]ed|offending|improper|hasty|indecision|inattention|inaction|)"
         R"(hesitation)>(?: [\w-]+){0,3} (?:by|on the part of|from) (?:{N}|me|us|him|her|them|)"
         R"(support|management)\b)",
     .not_left =
         R"({NEGN}|\bfix(?:ed|es|ing)? (?:an? |the )?$|\b(?:counts?|counted|grouped?|lists?|)"
         R"(number of|reports? of|alerts? (?:on|for)) ?$)",
     .right = R"({NPEND})",
     .not_sentence =
         R"(\b(?:input|entry|entries|use|usage|operation) (?:by|of|from) |pressed by|human )"
         R"(factor|\bby (?:a human|humans|hand|staff|an? (?:\w+ )?employee|a member of (?:our |)"
         R"(the )?staff|the user|users)\b|\b(?:found|noticed|spotted|caught|reverted|reported|)"
         R"(corrected|rejected|fixed|confirmed|reviewed) by\b|\?$)",
     .guard = Guard::only_people},
    // "the problem was that the developer did not".
    {.id = "PC42",
     .trigger =
         R"(\b<(?:is|was) (?:simply |just |only |clearly |basically )?that> (?:{KNOWN}|{ROLED}|)"
         R"(he|she|someone|somebody|management|support){POST}? (?:had |has |\w+ly |just |then |)"
         R"(once |again |all )*(?:failed|\w+ed|forgot|forgotten|went|chose|mis\w+|ran|rerun|)"
         R"(reran|re-ran|put|left|let|took|taken|made|sent|set|shut|cut|gave|given|kept|put|)"
         R"(built|wrote|drew|read|hit|took on|shut|bought|sold|undid|overrode|\w+ the wrong|)"
         R"((?:did not|didn't|had not|hadn't|never)|was (?:too|asleep|late|in a hurry|)"
         R"(inexperienced|distracted|rushing|over\w+))\b)",
     .left =
         R"(\b(?:cause|reason|problem|trouble|trigger|explanation|fault|mistake|root|source|)"
         R"(origin|culprit|truth)(?: (?:for|of|behind|here|with|why|we|they|that|it|)"
         R"(i) [\w' -]{2,60})? ?$)",
     .not_left = R"({NEGN})",
     .not_right = omitted,
     .sentence =
         R"(\b(?:root cause|root|cause|trigger|fault|mistake|trouble|origin|culprit|problem|)"
         R"(truth|explanation)\b[^.;]* that\b|\breason [^.;]*\b(?:{BADEVENT}s?|dragged|delayed|)"
         R"(failed|fail|down|wrong|late|lost|missed|corrupt\w*|wasted|broke\w*|dark|offline|)"
         R"(missing|mis\w+|unavailable|closed|stopped|stuck|longer|stood|cancelled|ran out|)"
         R"(expired|wiped|gone|twice|double|duplicate\w*|slow|outdated|empty|missing|)"
         R"(overheat\w*|crash\w*|fell)\b|\bsimply that\b|\bthat [^.;]*\b(?:forgot\w*|failed|)"
         R"(did not|didn't|never)\b)",
     .not_sentence =
         R"(\?$|\b(?:so (?:quick|fast|short|soon)\w*|so little|recover\w*|restored?|survived|)"
         R"(avoided)\b)",
     .guard = Guard::only_people},
    // "pulled the plug, taking down", "and that is what brought down".
    {.id = "PC43",
     .trigger =
         R"(\b<(?:taking down|taking out|bringing down|knocking out|knocking over|crashing|)"
         R"(breaking|wiping|wiping out|killing|cutting off|locking out|causing|triggering|)"
         R"(corrupting|destroying|prolonging|extending)>\b)",
     .left =
         R"(^\W*(?:[\w'-]+,? ){0,4}?(?:{KNOWN}|{ROLED}|he|she|someone|somebody){POST}?)"
         R"((?: [\w'./-]+){2,12},? (?:thereby |thus |so |and )*$)",
     .not_left =
         R"({NEGN}|\b(?:asked|if|whether|when|after|before|was|were|is|are|to|saw|for|by) ?$)",
     .right = R"(^ {OUT}|^ (?:it|everything|things)(?: again| all)? ?(?:[.,;!]|$))",
     .not_right = work,
     .not_sentence = R"({DELIB}|\?$)",
     .takes_right = true},
    {.id = "PC44",
     .trigger =
         R"(\b<(?:that is|that's|that was|this is|this was) (?:exactly |)"
         R"(basically )?(?:the (?:\w+ )?reason|why|how) (?:we|it|the|this|they|all|everything)>\b)",
     .left = R"(^(?:and|so|but) ?$)",
     .right =
         R"(^(?:'re| are) (?:all )?(?:here|in this|where)|^ (?:ended up|got|landed|came)\b|)"
         R"(^ (?:[\w-]+ ){0,5}(?:lost|went down|broke|failed|crashed|was down|were down|rebuilt|)"
         R"(happened|{BADEVENT})\b|^ {OUT}|^ (?:down|it)\b)",
     .sentence =
         R"(^\W*(?:[\w'-]+,? ){0,4}?(?:{KNOWN}|{ROLED}|{ROLEN}|he|she|someone|somebody)\b[^.;]*,? )"
         R"((?:and|so) th)",
     .takes_right = true},
    {.id = "PC45",
     .trigger =
         R"(\b(?:(?:an?|the|our) (?:[\w-]+ ){0,2}?)?<(?:person|engineer|developer|operator|)"
         R"(admin|colleague|man|employee|technician) (?:not|making|forgetting|failing|ignoring|)"
         R"(skipping|misreading|mistyping|overlooking|neglecting|pushing|running|deleting|)"
         R"(restarting|rebooting|removing|applying|merging|deploying|editing|entering|choosing|)"
         R"(selecting|unplugging|pulling|cutting|switching|using|copying|failing|overwriting|)"
         R"(rushing|pressing|typing|clicking|changing|doing)>(?: \w+))",
     .left =
         R"(\b(?:one|a single) ?$|\b(?:cause|caused|reason|due|result|traced|attributed|trigger|)"
         R"(triggered|down|problem)\b[\w' -]* (?:was|is|by|to|of|:)(?: (?:an?|the|our|)"
         R"(one of (?:the|our)) (?:[\w-]+ )?| )?$|^\W*(?:(?:an?|the|our) (?:[\w-]+ )?)?$)",
     .not_left = R"({NEGN}|\b(?:with|prevent|stop) ?$)",
     .sentence =
         R"(\b(?:one|a single) {ROLEN} |\b(?:cause|caused|reason|due|result|traced|attributed|)"
         R"(trigger|triggered|down to|problem)\b|{BADEVENT})",
     .not_sentence = R"(\bnot (?:being|having)\b)"},
    {.id = "PC46",
     .trigger =
         R"(\b<self-inflicted>\b|\b<(?:did|done) (?:this|it|that) to ourselves|)"
         R"(shot (?:ourselves|themselves|himself|herself|myself) in the foot|)"
         R"(our own worst enemy|ourselves into (?:this|the) \w+>\b|\b<(?:blame|blamed|)"
         R"(blaming) (?:myself|ourselves)>\b|\b<only (?:myself|ourselves|himself|herself|)"
         R"(themselves|itself) to blame>\b|\b<(?:brought (?:this|it|that) (?:up)?on (?:us|)"
         R"(ourselves|themselves|himself|herself)|got us into this|landed us in this)>\b)",
     .not_left = R"({NEGN})",
     .not_right = R"(^ wounds?\b)"},
    {.id = "PC48",
     .trigger =
         R"(\b(?:takes?|took|taking|accepts?|accepted|bears?|bore|carry|carries) (?:the |full |)"
         R"(sole |entire |complete |all |total |personal |main |most of the |part of the |some |)"
         R"(much of the )*<responsibility>(?: for)?(?: (?:the|this|that|what|not|our|)"
         R"(it)\b)?(?: (?:[\w-]+ )?{BADEVENT})?)",
     .left = R"({SUBJ}|\b(?:and|but|so)(?: so| therefore| thus| also| \w+ly)* ?$)",
     .not_left = R"({NEGN}|\b(?:do not|don't|if|must|should|to|will|shall|who) ?$)",
     .right =
         R"(^ ?(?:[.,;!]|$)|^ (?:failed|failing|lost|missed|having|happened|one|caused|here|)"
         R"(because|and|that|as)\b)"},
    {.id = "PC31",
     .trigger =
         R"(\b<(?:change|commit|deploy|script|patch|fix|hotfix|merge|migration|edit|push|query|)"
         R"(command|restart|update|upgrade|rollout|experiment)s? (?:by|of|)"
         R"(from) >(?:{N}) (?:has |had )?(?:broke|broken|caused|crashed|killed|ruined|destroyed|)"
         R"(took|took down|brought down|knocked out|tanked|nuked|wiped|triggered|corrupted)\b)",
     .not_left = R"({NEGN}|\bfat-?fingered ?$)",
     .right = R"(^ {OUT})"},
    {.id = "PC4",
     .trigger =
         R"(\b(?:because|since|after) (?:{P}){POST}? (?:had |has |simply |just |accidentally |)"
         R"(\w+ly )?<forgot|forgotten|failed to|neglected|mixed up|confused|miscounted|)"
         R"(mislabelled|misjudged|mistook|messed|screwed|broke|deleted|mistyped|misread|)"
         R"(misconfigured|overlooked|misunderstood|mishandled|unplugged|wiped|removed the wrong|)"
         R"(pulled the wrong|ran the wrong|used the wrong|typed the wrong|picked the wrong|chose )"
         R"(the wrong|pressed the wrong|clicked the wrong|restarted the wrong|entered the wrong|)"
         R"(set the wrong|left (?:it|the|a)|hit the wrong|pasted the wrong|dropped the>\b|)"
         R"(\b<(?:because|since)> (?:{P3}){POST}? (?:didn't|did not|never|had not|hadn't|was too|)"
         R"(were too|wasn't|was not)\b|\b<because (?:one|a single)> (?:[\w-]+ )?{ROLEN} (?:had |)"
         R"(has |just |simply )*(?:\w+ed|did|thought|forgot|ran|put|left|took|chose|could|)"
         R"(would)\b|\b<because> (?:{P3}){POST}? [^.;,]+ without (?:\w+ly )?(?:ask|tell|inform|)"
         R"(check|test|read|notif|warn|consult|announc|coordinat|think|wait|look)\w*|\b<because> )"
         R"((?:someone|somebody|an? (?:[a-z][\w-]* ){0,2}{ROLEN}|{NAME}) (?:had |has |)"
         R"(accidentally |just |simply )?(?:ran|run|changed|restarted|disabled|removed|merged|)"
         R"(pushed|deployed|unplugged|edited|pasted|clicked|pressed|typed|turned|switched|killed|)"
         R"(dropped|reverted|rebooted|touched|left|skipped|ignored|missed|shut|moved|renamed|)"
         R"(pulled|hit|stopped|entered|misspelled|cleared|emptied|deleted|overwrote|wiped|cut|)"
         R"(closed|mixed|confused|swapped|cleared|rebooted|forgot|opened the wrong)\b)",
     .not_right = unable,
     .not_sentence =
         R"(\b(?:recovered|got better|improved|was (?:fixed|found|noticed|saved|restored|)"
         R"(resolved)|(?:found|noticed|saved) (?:it|the|because)|luckily|avoided|only short|)"
         R"(good news)\b)",
     .guard = Guard::only_people},
    {.id = "PC5",
     .trigger = R"(\b<(?:forgot|forgotten|forgets) (?:to|about|that)>\b)",
     .left = R"((?:{SUBJ3}|\b(?:who|but|and)) ?$)",
     .not_left =
         R"(\b(?:because|since) \w+ ?$|\b(?:i|we)\b|{MACH}|^(?:the|a) (?:agent|cache|client|)"
         R"(server)\b|\b(?:if|in case|when|whenever|unless|anyone|lest|before|so that|users?|)"
         R"(customers?) (?:[\w-]+ )?$)"},
    {.id = "PC10",
     .trigger =
         R"(\b(?:{N}|{ROLEN}|facilities|support|ops|operations|he|she|they|you|someone|somebody|)"
         R"(we|i){POST}? (?:had |has |then |also |have )?<(?:mistakenly|accidentally|)"
         R"(inadvertently|erroneously|unintentionally|wrongly|incorrectly|improperly) >\w+\b)",
     .not_left =
         R"(\b(?:no|not|never|if) ?$|\?|\b(?:of|from|with|for|to|about) ?$|\b(?:if|in case|)"
         R"(whenever|unless|so that|lest|can|could|cannot|users?|customers?) ?$)",
     .not_right = R"(^ by )",
     .not_sentence = R"(\?$)",
     .guard = Guard::only_people},
    {.id = "PC12",
     .trigger =
         R"(\b(?:{NAME}|{ROLED}|{ROLEN}|facilities|support|ops|operations|i|we|he|she|they|)"
         R"(someone|somebody|you)\b (?:[\w'-]+ ){1,8}<by accident|by mistake|by error|in error|)"
         R"(by oversight>\b)",
     .not_left =
         R"({NEGN}|\b(?:was|were) \w+ ?$|\b(?:found|discovered|noticed|saw|learned)\b)",
     .right =
         R"({NPEND})",
     .not_right =
         R"(^ (?:messages?|handling|output|paths?|cases?|states?|reporting|codes?|checks?|logs?|)"
         R"(reports?|rates?|correction)\b)"},
    {.id = "PC6",
     .trigger =
         R"(\b(?:'m|am|is|are|was|were|being) (?:entirely |solely |fully |partly |mostly |)"
         R"(squarely |clearly |again |all |the one |the ones )*<to blame|at fault|culpable|)"
         R"(guilty|liable|the culprit|the culprits|in the wrong>\b)",
     .left = R"((?:{SUBJ}|\b(?:{P})\b[\w' ,-]*$))",
     .not_left =
         R"({NEGN}|\bwho ?$|\b(?:human|user|operator|manual|pilot) (?:error|mistake|failure) ?$)",
     .right =
         R"({NPEND}|^ behind\b)",
     .not_right =
         R"(^ {NEG}|^ of (?:this|that) (?:too|as well)\b|^ for the (?:costs?|damages?|)"
         R"(payment)\b|^[\w' ]*, (?:not|nobody|no one|never)\b|^ in the sense|)"
         R"(^ (?:[\w-]+ )?(?:queue|region|channel|folder|column|order|place|zone|format|time|)"
         R"(state|directory|bucket|branch|timezone|unit|field|file|window|namespace|hands|list|)"
         R"(bin|project|account|environment|\w*[^i\W]s)\b)"},
    {.id = "PC7",
     .trigger =
         R"(\b(?:am|'m|is|are|was|were|being) (?:\w+ly )?<(?:responsible|answerable|accountable|)"
         R"(behind|the reason|the reasons|the one behind|the (?:single |main |sole |only |real |)"
         R"(actual |primary |true |direct |root )?cause|the root|the source) (?:for |of |)"
         R"(behind |why )?(?:the |this |that |our |all |both )?>(?:[\w'-]+ )"
         R"(){0,2}(?:{BADEVENT}s?|delays?|missing|late|lost|wrong|missed|broken|filled up|)"
         R"(went down|failed|broke)\b|\b(?:is|are|was|were) <(?:the reason) (?:we|the|that|why|)"
         R"(for)>\b|\b(?:is|are) the ones? (?:that|who) (?:has|have|had) to <answer for>(?: )"
         R"(this| the| that)?(?: \w+)?)",
     .left = R"({SUBJ}|\bwhoever [\w' ]+$|\b(?:{P})\b[\w' -]* and ?$)",
     .not_left = R"({NEG} ?$|(?:^|[^,] )who ?$|{MACH})",
     .not_right =
         R"(^ (?:[\w-]+ )?(?:review|response|timeline|channel|bridge|report|reports|comms|)"
         R"(communications?|tool|process|management|desk|call|tracker|queue|list|ticket|form|)"
         R"(template|database|page|budget|drill)\b)",
     .sentence =
         R"({BADEVENT}|\b(?:delays?|leak\w*|fail\w*|lost|lose|down|broke|broken|filled|late|)"
         R"(offline|missing|wrong|stuck|missed|here|answer for)\b)",
     .not_sentence =
         R"(\b(?:recovered|so (?:fast|quick|short)|saved|noticed|found|thanks?|kudos|works|)"
         R"(survived)\b)"},
    {.id = "PC56",
     .trigger =
         R"(\b<(?:turned out|turns out|emerged|transpired)(?: later)?,?(?: that)?> (?:it was )"
         R"()?(?:{KNOWN}|{ROLED}|he|she|someone|somebody)(?: who)?(?: had|)"
         R"( has)? (?:\w+ly )?(?:forgotten|forgot|never|not|failed|mis\w+|deleted|disabled|)"
         R"(removed|unplugged|overwritten|changed|switched (?:it )?off|turned (?:it )?off|)"
         R"(dropped|muted|left|(?:\w+ed|run|put|sent|set|left|shut|taken|hit|chosen|)"
         R"(typed) the wrong)\b)",
     .not_right = unable,
     .not_sentence = R"(\?$)"},
    {.id = "PC57",
     .trigger =
         R"(\b<and (?:then |thereby |thus |so )?(?:broke|crashed|ruined|wrecked|corrupted|)"
         R"(bricked)>\b)",
     .left = R"(^\W*(?:[\w'-]+,? ){0,4}?(?:{P}){POST}?(?: [\w'-]+){1,10} $)",
     .not_left = R"(\b(?:asked|nobody|no one|would|could|might|if|whether|when|after|before)\b)",
     .right = R"(^ (?:the|our|my|his|her|their|all|both|half) [\w-]+(?: [\w-]+)? ?(?:[.,;!]|$))",
     .not_right = work,
     .not_sentence = R"({DELIB}|\?$)",
     .takes_right = true},
    {.id = "PC58",
     .trigger =
         R"(\b(?:{ROLED}|{ROLEN}|one|ones) (?:who|that|which) (?:has |have |had )?<caused|broke|)"
         R"(broken|took down|taken down|brought down|crashed|knocked out|wrecked|ruined>\b|)"
         R"(\bwhoever [\w' -]{3,40}? <caused|broke|took down|brought down|crashed|ruined>\b)",
     .not_left = R"({NEGN}|\b(?:any|every|if) ?$)",
     .right = R"(^ {OUT}|^ (?:it|this|everything)\b|^ the [\w-]+ ?(?:[.,;!]|$))",
     .not_right = work,
     .not_sentence = R"(\?$)"},
    {.id = "PC59",
     .trigger =
         R"(\b(?:and|but|then) <(?:mistakenly|accidentally|inadvertently|erroneously|wrongly|)"
         R"(incorrectly) >\w+\b)",
     .left =
         R"(^\W*(?:[\w'-]+ ){0,4}?(?:{N}|{ROLEN}|he|she|they|we|i|someone|somebody)\b[\w' ,-]+$)",
     .not_left = R"({NEGN}|\b(?:if|users?|customers?)\b)"},
    {.id = "PC60",
     .trigger =
         R"(\b(?:was |were |been |got )?<(?:accidentally|mistakenly|inadvertently|erroneously|)"
         R"(unintentionally|wrongly|incorrectly|improperly) >\w+(?: off| down| out| up)? by )"
         R"((?:{N}|{DEPT}|me|us|him|her|them)\b)",
     .not_left = R"({NEGN}|\b(?:if|could be|can be|lest) ?$)",
     .right = R"({NPEND})",
     .not_sentence = R"(\?$|\bby (?:a human|users?|the user)\b)"},
    {.id = "PC8",
     .trigger =
         R"(\b{DOER}<(?:screwed|messed|cocked|fouled|goofed|stuffed|slipped|fucked|)"
         R"(blew) >(?:\w+ ){0,3}?up\b|\b{DOER}<(?:blew (?:it|this)|blundered|erred|goofed)>\b)",
     .not_left = R"(\b(?:who) ?$)",
     .not_right =
         R"(^ (?:with|in|to \d))",
     .guard = Guard::only_people},
    {.id = "PC9",
     .trigger =
         R"(\b<(?:because of|down to|due to|on account of|owing to|fault of|doing of|)"
         R"(courtesy of) >(?:{KNOWN}|{ROLED}|somebody|someone|people|him|her|them|you|us|me)\b)",
     .not_left =
         R"({NEGN}|\b(?:came|comes|boils|boiled|went|goes|dropped|fell|scaled|cut|narrowed|)"
         R"(getting|got|us|back|left) ?$)",
     .right =
         R"({NPEND})",
     .not_right =
         R"(^'s? (?:quick|fast|help|work|effort|calm|report|note|idea|careful|good|great|)"
         R"(message)|^ (?:we (?:knew|know|noticed|saw|had (?:an?|the|two|enough|everything)|)"
         R"(found|were able|could|got)|the (?:queue|data|site|service|restore|rollback|outage|)"
         R"(damage) (?:was|were) (?:\w+ )?(?:drained|safe|saved|back|restored|short|small|)"
         R"(limited|over|fixed|found)|our|and (?:the|our|we|it)|for|error|mistake|failure|on|at|)"
         R"(in|restarting|being|pod|rotation|rota|members? (?:joining|leaving)|growth|change)\b)",
     .not_sentence =
         R"(^(?:Many |Big |Special )?(?i:thanks) to .*\b(?:quickly|helped|for |knew|found|safe|)"
         R"(saved|by noon)\b|\bdown to (?:one|two|three|a single|half|\d+)\b|\b(?:success|credit|)"
         R"(recover\w*|rescue)\b[\w ]* (?:due|thanks) to\b)",
     .guard = Guard::only_people},
    {.id = "PC22",
     .trigger =
         R"(\b<thanks to> (?:{KNOWN}|{ROLED}|somebody|someone)(?:'s? [\w-]+)?\b|\b(?:{N}|him|)"
         R"(her|them|you) <to thank for>\b)",
     .not_left =
         R"({NEGN})",
     .sentence =
         R"(\bthanks to [^.;]{3,60}?,? (?:we|the|our|all|half|two|three|every\w*|nobody|no one|)"
         R"(this|there|it|a) [^.;]{0,60}\b(?:lost|lose|went down|is down|was down|broke|broken|)"
         R"(outages?|incident|failed|late|had to|crash\w*|offline|missing|gone|mess)\b|)"
         R"(\b(?:lost|went|down|broke\w*|outages?|incident|late|offline|missing|gone|downtime|)"
         R"(mess)\b[^.;]{0,60}\bthanks to\b|\bto thank for\b|\bthanks to [\w' -]*mistake)",
     .not_sentence =
         R"(\b(?:quick|fast|help\w*|noticed|knew|found|drained|saved|avoided|fixed|restored)\b|)"
         R"(\bthanks to [\w@-]+(?: [\w@-]+)? for (?:\w+ing|the|his|her|their)\b)",
     .guard = Guard::only_people},
    {.id = "PC13",
     .trigger =
         R"(\b<(?:blame) >(?:{NAME}|{ROLED}|the \w+ team|management|ops|operations|support|)"
         R"(engineering|him|her|them|you|me)\b|\b(?:the )?<(?:blame|fault|)"
         R"(guilt) >(?:for (?:this|that|it|the (?:[\w-]+ )?\w+) )?(?:lies|rests|falls|sits|goes|)"
         R"(belongs|is|was|lay|rested) (?:(?:\w+ )?(?:with|on|to)|by|at) (?:{P}|me|us|him|her|)"
         R"(them)\b|\b<(?:problem|error|cause|responsibility|guilt|mistake|fault|blame|)"
         R"(ownership|accountability)(?: (?:of|for) (?:this|that|the) (?:[\w-]+ )"
         R"()?(?:{BADEVENT}))? (?:\w+ly )?(?:lies|sits|rests|lay|is|was|stays|belongs|falls|)"
         R"(happened|occurred|originated)> (?:\w+ly )?(?:with|at|by|on the (?:side|part) of|)"
         R"(at the side of|to) (?:{N}|{DEPT}|data platform|platform|infra)\b|\b<(?:blamed|)"
         R"(blaming) (?:on )?>(?:{NAME}|{ROLED})\b|\b<(?:laid|lies|lay|pinned|blamed|)"
         R"(attributable|attributed|traced back|put down) (?:squarely |solely |entirely |)"
         R"(directly |mainly )?(?:at the (?:door|feet|doorstep) of|on|to)> (?:{N})\b|)"
         R"(\b<(?:responsibility) for (?:this|that|it|the (?:[\w-]+ )?(?:{BADEVENT})) >(?:lies|)"
         R"(rests|falls|sits|is) (?:\w+ )?(?:with|on) (?:{P})\b)",
     .not_left =
         R"({NEGN}|\b(?:git|without|to|or|nor) ?$|\b(?:do not|don't|won't|never|can't|cannot|)"
         R"(not) ?$|\bwe (?:do not|don't|no longer) |\b(?:cost|costs|credit|traffic|revenue|)"
         R"(success|saving|savings|load|note|message|link|document)s?(?: [\w'-]+){0,3} ?$)",
     .not_right =
         R"(^(?:-|'s?\b| (?:channel|board|wall|calendar|budget|page|topic|account|cost centre|)"
         R"(map|wiki|login|handler)\b))"},
    {.id = "PC53",
     .trigger =
         R"(\b<(?:traced|tracked|pinned|attributed|attribute|leads back|goes back|went back)>(?: )"
         R"([\w'-]+){0,5}? (?:to|on) (?:{KNOWN}|{ROLED}|one (?:individual|person|engineer|man|)"
         R"(woman)|someone|somebody)\b)",
     .not_left = R"({NEGN})",
     .right =
         R"(^ (?:who|not|forgetting|failing|having|on the)\b|^'s? (?:[\w-]+ ){0,3}{DEED}\b|^ )"
         R"(?[.,;]|^$)",
     .sentence = R"({BADEVENT}|\b(?:fail\w*|late|lost|delay\w*)\b)",
     .not_sentence =
         R"(\?$|\b(?:cost|costs|traffic|load|requests?|revenue|messages?|packets?|logs?) (?:\w+ )?)"
         R"((?:was|were|is|are) (?:\w+ )?(?:traced|tracked|attributed))",
     .guard = Guard::only_people,
     .takes_right = true},
    {.id = "PC14",
     .trigger =
         R"(\b<(?:is|was|s) (?:all |entirely |squarely |completely |solely |purely )?on >(?:me|)"
         R"(us|him|her|them|you|{NAME}|{ROLED})\b)",
     .left =
         R"((?:^|\b)(?:this|that|it|this one|that one|(?:the|this|that) (?:[\w-]+ )?)"
         R"((?:{BADEVENT}|blame|fault|one|whole thing|result|outcome|delay|rest|responsibility)|)"
         R"(blame)[ ']?$)",
     .not_left =
         R"({NEGN})",
     .right =
         R"({NPEND})",
     .not_right =
         R"(^[-/]|^ (?:page|side|call|list|disk|host|rota|calendar|dashboard|channel|screen|)"
         R"(wiki|desk|to))"},
    {.id = "PC15",
     .trigger =
         R"(\b(?:it|that) (?:was|is|were) (?:{N}|me|us|him|her|them|you|support|)"
         R"(management) <who (?:took|brought|knocked|broke|killed|crashed|wiped|deleted|caused|)"
         R"(let|made|pushed|dropped|nuked|ruined|left|shut|put)> (?:[\w'-]+ )?(?:{OUT}|(?:it|)"
         R"(things|us) down)(?: (?:down|offline|out))?\b|\b(?:it|that) (?:was|is) (?:{N}|me|us|)"
         R"(him|her|them|you|support|management) <who (?:switched|turned|shut|removed|changed|)"
         R"(disabled|restarted|merged|approved|deployed|forgot|unplugged|cut|overwrote|skipped|)"
         R"(ignored|missed|rebooted|stopped|blocked|messed|introduced|configured|wired|released|)"
         R"(shipped|misread|overlooked|cancelled|decided|insisted|pulled|started|reset|edited|)"
         R"(renamed|cleared|released|rolled|upgraded|scheduled|failed|broke|)"
         R"(installed)>\b(?: (?:[\w'-]+ ){0,3}\w+)?)",
     .not_sentence = R"(\b(?:right thing|rightly|saved|as agreed|thank\w*)\b)"},
    {.id = "PC30",
     .trigger =
         R"(\b(?:i'm|i am|i was|he is|he's|he was|she is|she's|she was|you're|you are|they are|)"
         R"(it was me|{N} (?:is|was)) the ones? <who (?:turned|switched|changed|disabled|)"
         R"(approved|deployed|removed|introduced|configured|decided|cancelled|skipped|missed|)"
         R"(unplugged|shut|stopped|reset|rolled|broke|dropped|deleted|wiped|caused|crashed|)"
         R"(killed|took|forgot|let|messed|screwed|pushed|merged|unplugged|rebooted|restarted|)"
         R"(disabled|ran|pressed|left)>\b(?: (?:the |this |it ?)(?:\w+)?)?)"},
    {.id = "PC16",
     .trigger =
         R"(\b<(?:culprit|culprits|guilty party|offender|perpetrator|weak point|weak link|)"
         R"(weakest link) (?:is|was|are|were|:|turned out to be|here is|here was) >(?:{N}|me|)"
         R"(you|management|support)\b|\b(?:{N}) (?:is|was|are|were|turned out to be) the (?:\w+ )"
         R"()?<culprit|culprits|guilty party|offender|problem|weak link|weakest link|)"
         R"(bottleneck>\b|\bthe <guilty (?:person|party|one|team|colleague|engineer)>\b|)"
         R"(\bmy (?:biggest|own|worst|main) <failure>\b)",
     .not_left =
         R"({NEGN})",
     .guard = Guard::only_people},
    {.id = "PC17",
     .trigger =
         R"(\b{DOER}<(?:made|makes|committed) (?:an?|the|this|that|another|some|several|)"
         R"(two) >(?:(?:small|little|tiny|honest|typing|copy|paste|copy-paste|configuration|)"
         R"(config|manual|calculation|sizing|naming|planning|wiring|routing|coding|merge|)"
         R"(off-by-one|arithmetic|further|second|new|similar|such|sign|unit|)"
         R"(simple) ){0,2}(?:mistake|error|typo|slip|blunder|misstep)s?\b|)"
         R"(\b{DOER}<(?:made) an? (?:wrong|incorrect|false|faulty|invalid|unfounded|)"
         R"(dangerous) >(?:assumption|misjudgement|misjudgment|miscalculation)s?\b)",
     .not_left =
         R"({NEGN}|\b(?:if|whether|when|anyone|everyone) ?$|\b(?:by|of|from|with|for|to|on|)"
         R"(about) ?$)",
     .not_right = R"(^ of\b)",
     .guard = Guard::only_people},
    {.id = "PC18",
     .trigger =
         R"(\b(?:{DOER}|(?:and|but) )<(?:got|gotten|mixed up|confused|misread|misjudged|)"
         R"(misconfigured|mistyped|miscalculated|misunderstood|misconfigured|mislabelled|)"
         R"(mis-typed|overlooked|introduced the bug|introduced a bug|introduced the defect|)"
         R"(introduced the error|introduced the regression|let the bug|let the defect|unplugged|)"
         R"(pulled the wrong|unplugged the wrong|deleted the wrong|wiped the wrong|)"
         R"(dropped the wrong|restarted the wrong|ran the wrong|flipped the wrong|)"
         R"(pressed the wrong|pushed the wrong|removed the wrong|hit the wrong) ?>(?:(?:the |)"
         R"(his |her |their |our |a |it |that |this )(?:[\w-]+ ){0,2}(?:wrong)?)?)",
     .not_left =
         R"({NEGN}|\b(?:if|whether|when|how|why|that|users?|customers?|easily) ?$|)"
         R"(\b(?:easy to)\b|\b(?:by|of|from|with|for|to|on|about) ?$)",
     .not_right =
         R"(^(?:the |his |her )?(?:old|spare|dead|broken|failed|faulty|second|retired|unused)\b|)"
         R"(^ ?nothing\b)",
     .sentence =
         R"(\b(?:got|gotten) (?:the |his |her |their |our |a |it |that |)"
         R"(this )?(?:[\w-]+ ){0,5}wrong\b|\b(?:misconfigured|misunderstood)\b|\b(?:mixed up|)"
         R"(confused|misread|misjudged|mis-?typed|misconfigured|miscalculated|misunderstood|)"
         R"(mislabelled|overlooked|introduced the|introduced a|let the|unplugged|(?:pulled|)"
         R"(deleted|wiped|dropped|restarted|ran|flipped|pressed|pushed|removed|)"
         R"(hit) the wrong)\b[^.;]*{HARM})",
     .not_sentence =
         R"(\?$|\b(?:because|label|labelled|identical|the same (?:colour|prompt|name)|)"
         R"(looked alike)\b|\b(?:my|our) (?:fault|bad|mistake)\b|\b(?:put it back|at once|undo|)"
         R"(undid|right away|within a (?:minute|second))\b|\b(?:carelessly|recklessly|)"
         R"(negligently|stupidly|foolishly|thoughtlessly)\b)",
     .guard = Guard::only_people},
    {.id = "PC19",
     .trigger =
         R"(\b(?:a |the |an )?<(?:misconfiguration|misconfig|typo|slip|misstep|omission|error|)"
         R"(errors|mistake|mistakes|fault|lapse|oversight|wrong command|wrong change|careless )"
         R"(change|bad change|bad commit|faulty change|guilt) (?:by|of|on the part of|on behalf )"
         R"(of|made by|committed by|on) >(?:(?:an?|one|some|several) members? of )?(?:{N}|mine\b|)"
         R"(my part|our part|their part|one of (?:us|them|our \w+)|a third party|(?:the|our|a) )"
         R"((?:\w+ )?provider)\b)",
     .not_left =
         R"({NEGN}|\bfix(?:ed|es|ing)? (?:an? |the )?$|\b(?:human|operational|operator|manual|)"
         R"(personal|user|pilot|fat-finger|fat finger|repeated|{GRADED}) (?:an? |the )?$|)"
         R"(\b(?:counts?|counted|grouped?|split|lists?|see|shows?|filter|chart of|number of) ?$)",
     .not_right =
         R"(^ (?:pod|process|error|node)|^(?:-|'s?\b| (?:portal|api|tool|bot|page|calendar|)"
         R"(reference|controller|library|firmware|system|app|panel|console|list|queue)\b))",
     .not_sentence =
         R"(\b(?:by|of|from) (?:an? (?:\w+ )?(?:employee|human|clerk)|a member of (?:our |the )"
         R"()?staff|one of our (?:staff|employees))\b)"},
    {.id = "PC33",
     .trigger = R"(\b<fault>(?: (?:that|alone|again|if|because)\b|[.,;!]|$))",
     .left =
         R"(\b(?:is|was|it's|that's|all|\w+ly) (?:the|our|your|an?) (?:[\w-]+ ){0,2}[\w-]+'s? ?$)",
     .not_left = R"({NEGN}|\b{SYSN}'s? ?$|\b(?:cable|day|nobody|no one|week)'s? ?$)"},
    {.id = "PC34",
     .trigger =
         R"(\b{DOER}<managed to >(?:\w+ly )?(?:break|delete|wipe|crash|drop|kill|overwrite|cut|)"
         R"(lose|ruin|erase|corrupt|trip|lock|knock|bring|take|trigger|cause|disable|unplug)\b)",
     .not_left = R"({NODOER})",
     .right =
         R"(^(?: out| down| over| off)? {OUT}|^ (?:everyone|everybody|us|them|\w+) out\b|)"
         R"(^ (?:\w+ ){1,3}(?:down|offline|out)\b|^ (?:both|all|every|the (?:only|whole|entire|)"
         R"(wrong|live|last)) \w+)",
     .not_sentence =
         R"({DELIB}|\?$|\b(?:carelessly|recklessly|negligently|stupidly|foolishly|)"
         R"(thoughtlessly)\b)",
     .guard = Guard::only_people,
     .takes_right = true},
    {.id = "PC35",
     .trigger =
         R"(\b{DOER}<broke|knocked out|crashed|wrecked|ruined|bricked|corrupted|nuked|trashed|)"
         R"(hosed|sank|toppled|fried|flooded|jammed|overloaded>\b)",
     .not_left = R"({NODOER}|{NEGN})",
     .right =
         R"(^ (?:the|our|my|his|her|their|all|both|half|every|everyone's) (?:whole |entire |)"
         R"(nightly |only |main )?[\w-]+(?: [\w-]+)?(?:[.,;!]| (?:by|when|with|without|for|again|)"
         R"(in|on|at|last|this|yesterday|while|because|after|and|during)\b|$)|^ (?:semver|)"
         R"(production|prod|(?:backwards? )?compatibility|everything|everyone|half)\b)",
     .not_right = work,
     .not_sentence =
         R"({DELIB}|\?$|\bbroke (?:the|his|her|their|our|my|all) (?:[\w-]+ )?(?:seal|rules?|law|)"
         R"(promise|habit|fall|surface|spell|code|cipher|circuit|cycle|chain|plan|monolith|list|)"
         R"(team|group|request|message|story|day|week|project|change|task|work|arm|leg|wrist|)"
         R"(ankle|finger|back|neck|bread|ground|window|pane|cover|plastic|bank|mould|trend|link|)"
         R"(contact|connection)\b|\b(?:carelessly|recklessly|negligently|stupidly|foolishly|)"
         R"(thoughtlessly)\b)",
     .guard = Guard::only_people,
     .takes_right = true},
    {.id = "PC37",
     .trigger =
         R"(\b(?:until|till) (?:{N}|he|she|they) <(?:touched|meddled|fiddled|tinkered|came along|)"
         R"(messed|played around|got (?:his|her|their) hands)>\b)"},
    {.id = "PC20",
     .trigger =
         R"(^\W*(?:i|we) <own this one>\b|\b(?:this|that|it) (?:was|is) (?:all |entirely |)"
         R"(totally )?<my bad|our bad|my fault|your doing>\b|\b<our bad>(?:[,.!]|$)|^<my bad|)"
         R"(mea culpa>\b|\b<my bad>(?:[,.!]|$)|\b(?:error|fault|mistake|slip|blame|failure|)"
         R"(responsibility) (?:is|was) (?:\w+ly |all )?<(?:mine|his|hers|yours|theirs|on (?:my|)"
         R"(our|their|your) side)>(?: alone)?\b|\b(?:fault|mistake|blame|failure) (?:is|was|)"
         R"(here is|here was) (?:\w+ly |all )?<ours>\b|\b(?:is|was) <(?:the work|the doing|)"
         R"(the handiwork|the deed) of> (?:{N}|one (?:[\w-]+ )?{ROLEN})\b)",
     .not_sentence =
         R"(\b(?:typo|wrong (?:channel|link|thread|tab|number|ticket|chat|window)|i meant|)"
         R"(meant to|idea)\b)"},
    // Time of others.
    {.id = "PC70",
     .trigger =
         R"(\b{DOER}<wasted|squandered|wasting> (?:(?:the |our |my |us |their |his |her |)"
         R"(almost |nearly |about |at least |more than |over |another |an? |whole |entire |)"
         R"(first |precious |valuable |half |full |good |best |part of |\d+|one|two|three|four|)"
         R"(five|six|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|several|many|)"
         R"(hundreds of) ?)+(?:[\w-]+ )?(?:hours?|minutes?|time|mornings?|days?|weekends?|)"
         R"(nights?|afternoons?|evenings?|weeks?|of (?:everyone's|our|my))\b|\b(?:and|basically|)"
         R"(then|simply) <wasted> (?:[\w'-]+ ){0,4}(?:hours?|minutes?|time|morning|day|weekend|)"
         R"(night|afternoon|evening)\b)",
     .not_left = R"({NODOER}|\b(?:not|never|nobody|no one|without|avoid) (?:\w+ )?$)",
     .not_right = R"(^-|^ (?:cpu|slots?)\b)",
     .not_sentence = R"(\?$)"},
    // "because the lead could not decide".
    {.id = "PC71",
     .trigger =
         R"(\b<because|since> (?:{N}|{ROLEN}|{DEPT}|first level|second level|he|she|they|)"
         R"(someone|somebody|(?:neither|none|nobody|no one|both|one|two) of (?:them|us|)"
         R"(the [\w-]+)|one (?:[\w-]+ )?{ROLEN}){POST}? (?:had |has |\w+ly |just |all |again |)"
         R"(then |still )*(?:kept [\w-]+ing|could(?:n't| not) (?:decide|agree|make|)"
         R"(find the (?:time|courage)|wait|let|stop)|(?:was|were) (?:too (?:busy|slow|late|)"
         R"(proud|eager|impatient|tired|lazy|stubborn|afraid|quick)|rushing|hurrying|in (?:a|)"
         R"(too much of a|such a) (?:hurry|rush)|distracted|impatient|late|asleep|playing|)"
         R"(chatting|arguing|guessing|over\w+|at lunch|drunk|hung ?over)|(?:merged|deployed|)"
         R"(pushed|released|reacted|answered|started|escalated|reported|arrived|came|acted|)"
         R"(paged|called|responded) (?:too |so |far too |much too |very )?late|wanted to (?:be|)"
         R"(save|finish|go|get|show|avoid)|insisted|refused|decided (?:to|not|that)|)"
         R"(thought (?:it|he|she|they) (?:was|were|knew|could)|sat on|dragged|rushed|guessed|)"
         R"(hesitated|dithered|panicked|procrastinated|argued|second-guessed|played|slept|)"
         R"(verified|chose|trusted|relied|put|let|went|left|gave|ran|took|hid|held back|)"
         R"(withheld|broke|sent|set|used|wrote|changed|deleted|removed|merged|pushed|deployed|)"
         R"(skipped|ignored|missed|made (?:an?|the|some)|did(?:n't| not) (?:do|follow|stick|)"
         R"(keep|react|act|respond|answer|escalate|tell|inform|check|verify|test|read|ask|look|)"
         R"(plan|prepare|update|renew|communicate|coordinate|document|order|pay|think|consider|)"
         R"(want))\b)",
     .not_right =
         R"(^ (?:know|bother|care|take|it (?:in|with) good|more than enough|us in|well)\b)",
     .sentence =
         R"(\b(?:happened|{BADEVENT}s?|dragged|delayed|failed|fail|down|wrong|late|lost|missed|)"
         R"(corrupt\w*|wasted|broke\w*|dark|offline|missing|again|mis\w+|unavailable|closed|)"
         R"(stopped|waited|waiting|stuck|hours?|days|longer|stood|cancelled|empty|ran out|)"
         R"(expired|wiped|deleted|gone|twice|duplicate\w*|double|overflow\w*|crash\w*|)"
         R"(fell)\b[^;]*\b(?:because|since)\b|^\W*because\b[^;]*, [^;]*\b(?:{BADEVENT}s?|)"
         R"(dragged|delayed|failed|fail|down|wrong|late|lost|missed|corrupt\w*|wasted|broke\w*|)"
         R"(dark|offline|missing|mis\w+|unavailable|closed|stopped|stuck|longer|stood|cancelled|)"
         R"(ran out|expired|wiped|gone|twice|crash\w*|fell)\b)",
     .not_sentence =
         R"(\?$|\b(?:recovered|got better|improved|was (?:fixed|found|noticed|saved|restored|)"
         R"(resolved)|luckily|avoided|only short|good news|in good time|on purpose|)"
         R"(could not have|not because)\b|\b(?:bother|could be bothered|take ownership|)"
         R"(paying attention)\b|\b(?:because|since) they (?:were|are|had been) (?:\w+ )?(?:on|)"
         R"(in|at|noisy|used|also|the)\b|\bbecause (?:[\w'-]+ ){1,6}?(?:asked|saw|seen|noticed|)"
         R"(reported|expected|believed|needed|warned|called|practised|knew|agreed|preferred|)"
         R"(recommended|found|heard|requested|required|feared|hoped|worked|helped|joined|owned|)"
         R"(lived|remembered|stayed|advised|suggested|confirmed|insisted on (?:a|the) (?:test|)"
         R"(backup)|promised|said|told) )",
     .guard = Guard::only_people},
    // "Root cause: X ran".
    {.id = "PC72",
     .trigger =
         R"(\b(?:{KNOWN}|{ROLED}|{ROLEN})(?: had| has)? <ran|reran|deleted|dropped|merged|)"
         R"(pushed|deployed|changed|removed|rebooted|disabled|applied|shipped|unplugged|pulled|)"
         R"(cut|overwrote|forgot|forgotten|missed|ignored|skipped|omitted|misread|mistyped|)"
         R"(typed|pressed|clicked|entered|edited|renamed|switched|turned|shut|selected|chose|)"
         R"(picked|copied|pasted|scheduled|disconnected|upgraded|reverted|emptied|wiped|mixed|)"
         R"(confused|misconfigured|swapped|uploaded|imported|granted|revoked|approved|launched|)"
         R"(executed>\b(?: \w+)?)",
     .left = R"(^\W*$)",
     .sentence =
         R"(\b(?:cause|reason|trigger|explanation|culprit|summary|verdict|)"
         R"(conclusion)s?(?: (?:of|for|behind) [\w' -]{3,40})? ?(?::|=|-|-) ?(?:{KNOWN}|{ROLED}|)"
         R"({ROLEN}) )",
     .not_sentence = R"(\?$|\b(?:human|operator|user|manual) (?:error|mistake)\b)",
     .guard = Guard::only_people},
    // Who is named as the cause.
    {.id = "PC73",
     .trigger =
         R"(^\W*<responsible>(?: for [\w' -]{3,40})?(?: ?:| is| was| are| were) (?:{N}|)"
         R"({DEPT})\b|\b(?:{N}|{DEPT}) (?:is|was|are|were) (?:\w+ly )?(?:the|)"
         R"(a) (?:\w+ )?<(?:cause|problem|weak spot|weak point|weakest link|)"
         R"(single point of failure|culprit|source of (?:the|this|all|our) (?:[\w-]+ )"
         R"()?(?:{BADEVENT}|problems|troubles))>(?: of| here| behind| in)?\b|\b(?:weak|weakest|)"
         R"(softest) <(?:spot|point|link)> (?:\w+ ){0,4}?(?:was|is) (?:{N}|)"
         R"(the person)\b(?: \w+){0,3}|\b(?:the )?(?:main |only |real |sole )?<guilty> (?:is|)"
         R"(was|are|were) (?:{N}|{DEPT})\b|\b(?:{N}|management|leadership|he|)"
         R"(she) <owns?> (?:this|that|the) (?:[\w-]+ )?{BADEVENT}\b|\b(?:is|)"
         R"(was) <the responsibility of> (?:{N}|{DEPT}) that\b|\b<the person> at the keyboard\b|)"
         R"(\b(?:i|we) (?:take|accept|own|have to take|must take) (?:the |all the |all |)"
         R"(my share of the )?(?:full|complete|entire|whole|all|sole) <blame>\b|\b(?:{N}|{DEPT}|)"
         R"(he|she|they) (?:has|have) (?:a lot|much|some|plenty of) (?:\w+ )?<to answer for>\b|)"
         R"(\b(?:it|this|that|outage|blame) (?:goes|is) on the <account> of (?:{N})|\b(?:one|)"
         R"(person|party|people|ones) <responsible>(?: here| for [\w' -]{3,30})? (?:is|was|are|)"
         R"(were) (?:{N}|{DEPT})\b|\b(?:have|has) <(?:ourselves|myself|only ourselves|)"
         R"(themselves) to thank>\b)",
     .not_left = R"({NEGN}|{NODOER}|\b(?:in|of|by|from|at|on) (?:the|our|a) ?$)",
     .not_sentence =
         R"(\?$|\b(?:nobody|no one|not) (?:\w+ )?(?:is |was )?(?:responsible|guilty|the cause)\b)",
     .guard = Guard::only_people},
    // "was Ellie's decision to".
    {.id = "PC74",
     .trigger =
         R"(\b(?:{NAME}'s|{ROLED}'s?|his|her|their|your|my|our) (?:[\w-]+ ){0,2}<decisions?|)"
         R"(idea|change|choice|doing|insistence|refusal|haste|impatience|inexperience|inability|)"
         R"(commit|script|shortcut|misreading|misunderstanding|omission|lack|failure|impatience|)"
         R"(hurry|experiment|assumption|indecision>\b(?: (?:to|of|that|not))?)",
     .left =
         R"(\b(?:cause|reason|trigger|culprit|origin|source|explanation|)"
         R"(problem)\b[\w' -]* (?:is|was|were)(?: \w+ly)? ?$|\bwhat (?:[\w'-]+ ){1,6}(?:was|)"
         R"(is) ?$)",
     .not_left = R"({NEGN})",
     .not_sentence =
         R"(\?$|\b(?:it|this|that)(?: all)? (?:is|was) (?:my|our|his|her|their|)"
         R"({NAME}'s) (?:[\w-]+ )?(?:idea|change|script|commit|choice|decision|assumption|)"
         R"(experiment) (?:that|which|and) (?:fixed|saved|helped|worked)\b|\b(?:good|great|)"
         R"(right|best) (?:idea|decision|call)\b)",
     .guard = Guard::only_people},
    // "the cause is an employee who".
    {.id = "PC75",
     .trigger =
         R"(\b(?:{KNOWN}|(?:an?|one|the|our|some|two) (?:[\w-]+ ){0,2}?{ROLEN}|someone|somebody|)"
         R"(people),? <who|not>\b)",
     .left =
         R"(\b(?:cause|reason|trigger|source|origin|problem|trouble|explanation|spot|link|fault|)"
         R"(mistake|error|breach|delay|outage|incident|failure)\b[\w' -]{0,60} (?:is|was|were|)"
         R"(came from|comes from|due to|caused by|because of|down to)(?: once again| again|)"
         R"( simply| \w+ly)* ?$)",
     .not_left =
         R"({NEGN}|\b(?:reported|found|noticed|spotted|fixed|solved|repaired|detected|confirmed|)"
         R"(seen|handled|discovered|closed|acknowledged|picked up) (?:\w+ )?by ?$)",
     .not_right = R"(^ (?:not only|a problem))",
     .not_sentence =
         R"(\?$|\bwho (?:noticed|found|spotted|reported|fixed|saw|called|knows?|can|could help|)"
         R"(works?|is|has|will|owns?|needs?)\b|\bthe person who\b|\b(?:carelessly|recklessly|)"
         R"(negligently|stupidly|foolishly|thoughtlessly|sloppily)\b)"},
    // "in a hurry and overlooked": a slip as the cause.
    {.id = "PC76",
     .trigger =
         R"(\b<(?:mislabelled|mislabeled|mis-labelled|miswired|misrouted|misfiled|misplaced|)"
         R"(misdialled|mistyped|misspelled|misspelt|miskeyed|miscounted|miscalculated|mixed up|)"
         R"(overlooked)> (?:the|his|her|their|our|two|both|a|an)(?: [\w-]+)?)",
     .left =
         R"((?:^|\b)(?:{N}|{ROLEN}|he|she|i|we){POST}?{ADVS},? ?$|\b(?:{N}|{ROLEN}|he|she|i|)"
         R"(we)\b[\w' -]{3,60} and ?$)",
     .not_left = R"({NEGN}|\b(?:if|whether|when|how|why|that|users?|customers?|easily) ?$)",
     .sentence =
         R"(\b(?:because (?:he|she|they|of (?:his|her|their))|when|while|hurry|rush\w*|tired|)"
         R"({BADEVENT}|down|wrong|so|causing|caused|therefore|as a result|cost|lost|late)\b)",
     .not_sentence =
         R"(\?$|\b(?:label|labelled alike|identical|the same (?:colour|prompt|name)|)"
         R"(looked alike)\b|\b(?:my|our) (?:fault|bad|mistake)\b|\b(?:put it back|undo|undid|)"
         R"(right away|within a (?:minute|second)|noticed (?:it )?(?:at once|immediately)|)"
         R"(laughed)\b)",
     .guard = Guard::only_people},
    {.id = "PC77",
     .trigger =
         R"(\b{DOER}<slept through|dozed through> (?:\w+ )*?(?:pages?|alerts?|alarms?|calls?|it|)"
         R"(them|incident|outage|night)\b)",
     .not_left = R"({NODOER}|{NEGN})",
     .sentence = R"(\b(?:which (?:turned|made|cost|meant|led|left|caused)|turned|{BADEVENT}s?)\b)",
     .not_sentence = R"(\?$)"},
    // "the slow reaction of the vendor prolonged it".
    {.id = "PC78",
     .trigger =
         R"(\b(?:the|an?|this) (?:(?:late|slow|wrong|last|second|sudden|hasty|recent|own|)"
         R"(overnight|failed|unannounced|last-minute|\w+ing) )?(?:{DEED}|response|reaction|work|)"
         R"(answer|reply|communication|maintenance|update|upgrade|rollout|release|test|script|)"
         R"(config|query|commit)(?: (?:made|done|pushed|deployed|written|introduced|merged|)"
         R"(applied|carried out|performed|issued|run))? (?:of|by|from|on the part of) (?:{N}|)"
         R"({DEPT})(?: [\w'-]+){0,6}? (?:has |had |have |then |directly |ultimately |)"
         R"(eventually |effectively |only )*<cost us|cost the|cost our|caused|led to|)"
         R"(resulted in|triggered|prolonged|extended|worsened|delayed|contributed to|broke|)"
         R"(broken|crashed|killed|ruined|destroyed|took down|took out|brought down|knocked|)"
         R"(tanked|wiped|corrupted|locked|left us|left the|turned this|made things|made it|)"
         R"(made matters|set us back>\b)",
     .not_left = R"({NEGN})",
     .not_right = R"(^ [\w' -]{0,40}\b(?:fix|recovery|restored|success|improv\w+|back up)\b)",
     .not_sentence =
         R"(\?$|\bas (?:planned|expected|intended|agreed)\b|\b(?:quick|fast|swift|prompt|good|)"
         R"(calm|early|timely) {DEED}|\ba member of (?:our |the )?staff\b|\bemployee\b)"},
    {.id = "PC79",
     .trigger =
         R"(\b<(?:decision|choice|refusal|failure|haste|inaction|order|insistence|inexperience|)"
         R"(slowness|hesitation|indecision|misjudge?ment|impatience|stubbornness) (?:of|by|)"
         R"(on the part of)> (?:{N}|{DEPT}|one of (?:us|our [\w-]+))\b)",
     .left =
         R"(\b(?:cause|reason|trigger|problem|explanation|source|origin|)"
         R"(culprit)\b[\w' -]* (?:is|was|were|lay in|lies in)(?: \w+ly)? (?:the|a|)"
         R"(an) (?:\w+ )?$|\b(?:through|from|by|to|of|on) (?:the |sheer |pure )+$)",
     .not_left = R"({NEGN}|\bfree of the )",
     .sentence =
         R"({BADEVENT}|\b(?:cause|caused|reason|trigger\w*|due|result|delay\w*|lost|led|down|)"
         R"(wrong)\b)",
     .not_sentence = R"(\?$)",
     .guard = Guard::only_people},
    // "because the intern clicked twice", after the harm.
    {.id = "PC81",
     .trigger =
         R"(\b<because|since> (?:{KNOWN}|{ROLED}|someone|somebody) (?:had |has |\w+ly |just |)"
         R"(then |once |again )*(?:\w+ed|did|ran|put|set|sent|took|left|made|chose|cut|shut|hit|)"
         R"(built|wrote|bought|hid|fell|stood|went)\b)",
     .not_right =
         R"(^ (?:a talk|a training)\b|^ (?:to (?:help|protect|save)|know|bother|care|by|)"
         R"(in the (?:office|room))\b)",
     .sentence =
         R"((?:\b(?:{BADEVENT}s?|occurred|leak\w*|outage|went down|offline|dark|failed|)"
         R"(fell over|crashed|lost|happened|delayed|twice|wrong|corrupt\w*|unavailable|broke|)"
         R"(broken|double|late|wiped|gone|stood still|stopped|closed|unreachable|down|rejected|)"
         R"(refused|bounced|had to wait|piled up|missed|delayed)\b)[^;]* because\b)",
     .not_sentence =
         R"(\?$|\b(?:recovered|luckily|avoided|not because|could not have|in good time|)"
         R"(on purpose|only because|safe)\b|\bbecause (?:[\w'-]+ ){1,6}?(?:asked|saw|seen|)"
         R"(noticed|reported|expected|believed|needed|warned|called|practised|knew|agreed|)"
         R"(preferred|recommended|found|heard|requested|required|feared|hoped|worked|helped|)"
         R"(joined|owned|lived|remembered|stayed|advised|suggested|confirmed|promised|said|told|)"
         R"(wanted|used to|had been|had no|moved|closed|answered|retired|started|left) |)"
         R"(\bbother|\bownership|\b(?:supported|designed|named)\b)",
     .guard = Guard::only_people},
    // "locked us out", "left us with".
    {.id = "PC82",
     .trigger =
         R"(\b{DOER}<(?:locked|kicked|cut|shut|threw|landed|dumped|stuck|saddled|)"
         R"(dropped) us (?:all )?(?:out|with|without|off|in|stranded|blind|here|into|this|)"
         R"(the mess|in the dark)>|\b{DOER}<left us> (?:stranded|blind|in the dark|without|here|)"
         R"((?:with )?(?:this|the) mess|with (?:an? |the |only )?(?:broken|dead|empty|)"
         R"(corrupt\w*|useless|half\w*|no|nothing|pile|unusable|mess))\b\b|\b{DOER}<(?:pushed|)"
         R"(released|deployed|merged|rolled out|gave us|sold us|published|handed us) (?:an? |)"
         R"(the )?(?:\w+ )?(?:broken|faulty|defective|buggy|half-finished|untested|unfinished|)"
         R"(bad)> \w+)",
     .not_left = R"({NODOER}|{NEGN})",
     .not_right = R"(^ (?:as a test|to staging))",
     .not_sentence = R"(\?$|{DELIB}|\b(?:good|better|plenty|enough) )",
     .guard = Guard::only_people},
    // "the mess began when".
    {.id = "PC83",
     .trigger =
         R"(\b(?:mess|trouble|troubles|nightmare|disaster|drama|chaos|misery|everything|(?:this|)"
         R"(it|that) all|all (?:of )?this|problems|whole thing) (?:all |really |only |)"
         R"(actually )*<(?:started|began|begins|starts) (?:all )?(?:when|with|because|)"
         R"(after)> (?:{KNOWN}|{ROLED}|someone|somebody|he|she)\b(?: [\w-]+){0,5})",
     .not_sentence = R"(\?$)",
     .guard = Guard::only_people},
    // Who is responsible.
    {.id = "PC84",
     .trigger =
         R"(\b(?:person|people|one|ones|man|engineer|colleague|operator|team|party|developer|)"
         R"(admin|employee|department|those) (?:who (?:is|was|are|were) )?(?:\w+ly )"
         R"()?<responsible for> (?:the |this |that )(?:[\w-]+ )?(?:{BADEVENT}|delays?|error|)"
         R"(mistake|deletion|bug|change)s?\b)",
     .not_left = R"({NEGN}|\b(?:find|who is|which|the next|each|every) (?:the )?$)",
     .right =
         R"(^ (?:is|was|are|were|has|have|will|should|must|did|still|never|in)\b|^ ?[.,;:]|^ ?$)",
     .not_right = R"(^ (?:will|should|can) (?:be (?:invited|asked|added)|join|present|attend))",
     .not_sentence = R"(\?$|\b(?:review|process|channel|bridge|report)\b)"},
    // A slip, and what came of it.
    {.id = "PC85",
     .trigger =
         R"(\b(?:{N}|{ROLEN}|{DEPT}|he|she|someone|somebody){POST}? (?:had |has |\w+ly |just |)"
         R"(also |then )*<misread|misinterpreted|misunderstood|misjudged|confused|mixed up|)"
         R"(missed|overlooked|mislabelled|mistook> (?:the|a|an|two|both|his|her|their|our|this|)"
         R"(that|which|what|one) (?:[\w-]+)?)",
     .not_left = R"({NODOER}|{NEGN})",
     .not_right = R"(^ (?:train|bus|flight|meeting|call|lunch|deadline|ferry)\b)",
     .sentence =
         R"(\b(?:misread|misinterpreted|misunderstood|misjudged|confused|mixed up|missed|)"
         R"(overlooked|mislabelled|mistook) [^.;]*?(?: and (?:then |so |therefore |thus |)"
         R"(accidentally |instead )*(?:wiped|deleted|opened|closed|rebooted|restarted|)"
         R"(failed over|switched|removed|stopped|released|drained|overwrote|dropped|pulled|)"
         R"(pushed|wired|dispensed|paid|billed|ordered|shipped|rejected|decommissioned|approved|)"
         R"(promoted|cleared|acknowledged|took|cut|shut|gave|sent)\b|, (?:so|which|and (?:so|)"
         R"(the|our|we|all|half|as a result)|causing|leaving|therefore)\b|,? and (?:the|our|)"
         R"(customers|all|half|we|\d+)\b))",
     .not_sentence =
         R"(\?$|\b(?:label|identical|the same (?:colour|prompt|name)|looked alike|because|)"
         R"(noticed (?:it )?at once|corrected|no harm)\b|\b(?:users?|customers?|)"
         R"(patients?) (?:\w+ )?(?:misread|missed|overlooked|confused)\b)",
     .guard = Guard::only_people},
    {.id = "PC80",
     .trigger =
         R"((?:^|\b(?:because|when|since|and|but|until|again) )(?:platform|backend|back-end|)"
         R"(frontend|infra|networking|storage|devops|marketing|product|web|mobile|security|qa|)"
         R"(it|sre|integration|data) <broke|killed|took down|brought down|crashed|ruined|)"
         R"(caused>\b)",
     .left = R"(^\W*$|\b(?:because|when|since|and|but) $)",
     .right = R"(^ (?:our|it|this|the|all|everything|prod\w*|us)\b)",
     .not_right = R"(^ (?:the|a) (?:test|old|problem into|news))",
     .not_sentence = R"(\?$|\bit (?:broke|crashed|caused|killed|took|brought)\b)"},
    // "made a change that broke".
    {.id = "PC86",
     .trigger =
         R"(\b{DOER}(?:made|pushed|wrote|merged|deployed|shipped|released|ran|applied|)"
         R"(introduced|added|approved|committed|created|did|installed|started|sent|configured|)"
         R"(set up|put in|submitted|executed|scheduled|gave|rolled out) (?:an?|the|some|two|)"
         R"(this) [\w' -]{2,40}? <(?:that|which) (?:then |later |accidentally |promptly |)"
         R"(immediately )?(?:broke|killed|crashed|locked|took down|took out|brought|knocked|)"
         R"(wiped|overloaded|flooded|caused|triggered|corrupted|exposed|leaked|ruined)>\b)",
     .not_left = R"({NODOER}|{NEGN})",
     .right =
         R"(^ (?:down |out |up |off )?(?:the|our|all|every\w*|half|both|us|it|prod\w*|this|an?|)"
         R"(two|\d)\b)",
     .not_right = R"(^ (?:the |an? )?(?:test|old|loop|leak)\b)",
     .not_sentence = R"(\?$|{DELIB})",
     .guard = Guard::only_people},
    {.id = "PC88",
     .trigger =
         R"(\b(?:{N}|{ROLEN}|{DEPT}|he|she|they|i|we|someone|somebody){POST}? (?:had |has |)"
         R"(have |then |\w+ly )*<introduced> (?:an?|the|this|that|another|these|)"
         R"(two) (?:[\w-]+ ){0,3}(?:bugs?|defects?|regressions?|errors?|leaks?|)"
         R"(race(?: condition)?|vulnerabilit(?:y|ies)|typo|faults?|flaw|deadlock|memory leak|)"
         R"(infinite loop|mistake)\b)",
     .not_left = R"({NODOER}|{NEGN})",
     .not_sentence = R"(\?$|\b(?:on purpose|deliberately|chaos|drill|to test)\b)",
     .guard = Guard::only_people},
    // "some developer".
    {.id = "PC87",
     .trigger =
         R"(\b<some (?:developer|engineer|admin|guy|genius|intern|contractor|clown|joker|dev|)"
         R"(technician|operator|hero|consultant|manager|trainee|smart\w+|wise guy)>(?: (?:in|)"
         R"(from|at|on|of) (?:the )?[\w -]{3,30}?)? (?:had |has |\w+ly |just |)"
         R"(once )*(?:hardcoded|hard-coded|deleted|changed|disabled|removed|forgot|left|broke|)"
         R"(thought|decided|ran|pushed|merged|unplugged|cut|switched|turned|pulled|typed|)"
         R"(pressed|clicked|rebooted|dropped)\b)",
     .not_sentence = R"(\?$|\bsome (?:\w+)s\b)"},
    // "By mistake, the operator".
    {.id = "PC89",
     .trigger =
         R"(\b<by mistake|by accident|accidentally|inadvertently|mistakenly|erroneously|)"
         R"(without meaning to|by oversight>,? (?:{N}|{DEPT}|he|she|they|i|we|someone|)"
         R"(somebody)(?: [\w-]+){1,4})",
     .left = R"(^\W*$)",
     .not_sentence = R"(\?$|\b(?:users?|customers?) \w+)",
     .guard = Guard::only_people},
    {.id = "PC90",
     .trigger =
         R"(\b(?:commit|bug|error|mistake|fault|defect|typo|wrong \w+) (?:clearly |obviously |)"
         R"(actually |really )?<came from> (?:{KNOWN}|{ROLED}|{DEPT}|us|me)\b)",
     .not_left = R"({NEGN})",
     .right = R"({NPEND})",
     .not_sentence = R"(\?$|\b(?:bug|error) (?:reports?|message|logs?)\b)",
     .guard = Guard::only_people},
};
// clang-format on

}  // namespace

std::span<const Rule> person_cause_rules() {
    return table;
}

}  // namespace bot::core::language
