#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

constexpr std::string_view work =
    R"(^ (?:the |a |an |our )?(?:[\w-]+ ){0,2}(?:banner|notes?|(?:phone )?numbers|orders|names|)"
    R"(addresses|details|readings|poster|sign|status page|news|silence|problem into|process|)"
    R"(processes|pod|session|query|job|backup job|deploy into|into\b|record|glass|ice|deadlock|)"
    R"(tie|loop|lock|test)\b| (?:as planned|as agreed|for (?:planned |scheduled )?maintenance|on )"
    R"(purpose|after the (?:copy|backup|migration|drain)|to free space)\b|^ (?:the |a |an )"
    R"()?(?:test|old|unused|stale|temporary|spare|empty|broken|stuck|runaway|obsolete)\b)";

// What somebody did, and the harm of it.
// clang-format off
constexpr Rule table[] = {
    {.id = "PC1",
     .trigger =
         R"(\b(?:{ROLEN} )?{DOER}<caused|broke|broken|took down|taken down|brought down|)"
         R"(knocked over|knocked out|crashed|ruined|wrecked|nuked|tanked|trashed|hosed|bricked|)"
         R"(corrupted|borked|clobbered|flattened|starved|swamped|choked|sank|sunk|toppled|blew up|)"
         R"(torpedoed|sabotaged|bungled|disabled the wrong|)"
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
         R"(flattened|swamped|starved|wiped|killed|destroyed|corrupted|bricked|trashed|)"
         R"(triggered|took out|cut off|)"
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
         R"(blocked|locked|cut|overwrote|erased|broke|released|opened|drained|flooded|froze|lost|)"
         R"(sent|emptied|crashed|killed|wiped|tripped|jammed|poured|ruined|scrapped|spoiled|blew|)"
         R"(dragged|knocked|sank|tore|spilled|halted|exposed)\b|, (?:so|which|that is the whole|)"
         R"(thereby|hence|)"
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
         R"(\b{DOER}[^.;:]{3,80}?,? <(?:which|and that|and this|that is|and that's) (?:what |)"
         R"(is what |then |in turn |)"
         R"(is how |eventually |promptly )*(?:broke|sank|killed|crashed|ruined|wrecked|)"
         R"(took (?:down|out)|brought down|took \w+ down|knocked out|started (?:it all|)"
         R"(all (?:of )?this|everything|the whole)|set (?:it all|all this|everything) off|)"
         R"(led to (?:the|this) (?:[\w-]+ )?(?:{BADEVENT})|caused (?:the|this|it all|)"
         R"(all (?:of )?this) ?(?:[\w-]+ )?(?:{BADEVENT})?|cost (?:us|the)|triggered (?:the|an?|)"
         R"(all|every) (?:[\w-]+ )?(?:{BADEVENT}|alarms?|evacuation|shutdown|failover|restart|)"
         R"(storm|page)|set off|(?:locked|cut|shut|threw) (?:us|them|everyone|\w+) |left (?:us|)"
         R"(them|the|all)|delayed|stopped (?:the|all)|blocked|corrupted|wiped|deleted|)"
         R"(overloaded|flooded|sheared|jammed|tore|finished off|emptied|ruined|got (?:all|)"
         R"(every|the|half))>\b)",
     .not_left =
         R"({NEGN}|\b(?:if|whether|when|who) ?$)",
     .not_right = R"(^[\w ]{0,20}\bshort\b)",
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
    {.id = "PC31",
     .trigger =
         R"(\b<(?:change|commit|deploy|script|patch|fix|hotfix|merge|migration|edit|push|query|)"
         R"(command|restart|update|upgrade|rollout|experiment|reaction|response|refusal|)"
         R"(hesitation|maintenance)s? (?:by|of|from) >(?:{N})(?: [\w'-]+){0,4}? (?:has |)"
         R"(had )?(?:broke|broken|caused|crashed|killed|ruined|destroyed|took|took down|)"
         R"(brought down|knocked out|tanked|nuked|wiped|triggered|corrupted|prolonged|delayed|)"
         R"(worsened|extended|cost us|led to)\b)",
     .not_left = R"({NEGN}|\bfat-?fingered ?$)",
     .right =
         R"(^ {OUT}|^ (?:the|our) (?:outage|recovery|delay|incident|whole|entire)\b|^ (?:an?|)"
         R"(the) (?:[\w-]+ )?{BADEVENT}\b)"},
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
         R"(broken|took down|taken down|brought down|crashed|knocked out|wrecked|ruined>\b)",
     .not_left = R"({NEGN}|\b(?:any|every|if) ?$)",
     .right = R"(^ {OUT}|^ (?:it|this|everything)\b|^ the [\w-]+ ?(?:[.,;!]|$))",
     .not_right = work,
     .not_sentence = R"(\?$)"},
    {.id = "PC34",
     .trigger =
         R"(\b{DOER}<managed to >(?:\w+ly )?(?:break|delete|wipe|purge|empty|flood|crash|)"
         R"(drop|kill|overwrite|cut|)"
         R"(lose|ruin|erase|corrupt|trip|lock|knock|bring|take|trigger|cause|disable|unplug)\b)",
     .not_left = R"({NODOER})",
     .right =
         R"(^(?: out| down| over| off)? {OUT}|^ (?:everyone|everybody|us|them|\w+) out\b|)"
         R"(^ (?:\w+ ){1,3}(?:down|offline|out)\b|^ (?:both|all|every|the (?:only|whole|entire|)"
         R"(wrong|live|last|roster|complete)) \w+|^ all of (?:the|our))",
     .not_sentence =
         R"({DELIB}|\?$|\b(?:carelessly|recklessly|negligently|stupidly|foolishly|)"
         R"(thoughtlessly)\b)",
     .guard = Guard::only_people,
     .takes_right = true},
    {.id = "PC35",
     .trigger =
         R"(\b{DOER}<broke|borked|clobbered|flattened|starved|swamped|choked|knocked out|crashed|)"
         R"(wrecked|ruined|bricked|corrupted|nuked|trashed|)"
         R"(hosed|sank|toppled|fried|flooded|jammed|overloaded>\b)",
     .not_left = R"({NODOER}|{NEGN})",
     .right =
         R"(^ (?:the|our|my|his|her|their|all|both|half|every|everyone's) (?:whole |entire |)"
         R"(nightly |only |main )?[\w-]+(?: [\w-]+)?(?:[.,;!]| (?:by|when|with|without|for|again|)"
         R"(in|on|at|last|this|yesterday|while|because|after|and|during)\b|$)|^ (?:semver|)"
         R"(production|prod|(?:backwards? )?compatibility|everything|everyone|half)\b)",
     .not_right = work,
     .not_sentence =
         R"({DELIB}|\?$|\bbroke (?:the|his|her|their|our|my|all|every) (?:[\w-]+ )?(?:seal|)"
         R"(rules?|law|)"
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
    // "the slow reaction of the vendor prolonged it".
    // "locked us out", "left us with".
    {.id = "PC82",
     .trigger =
         R"(\b{DOER}<(?:locked|kicked|cut|shut|threw|landed|dumped|stuck|saddled|)"
         R"(dropped) us> (?:all )?(?:out|with|without|off|in|stranded|blind|here|into|this|)"
         R"(the mess|in the dark)|\b{DOER}<left us> (?:stranded|blind|in the dark|without|here|)"
         R"((?:with )?(?:this|the) mess|with (?:an? |the |only )?(?:broken|dead|empty|)"
         R"(corrupt\w*|useless|half\w*|no|nothing|pile|unusable|mess))\b\b|\b{DOER}<(?:pushed|)"
         R"(released|deployed|merged|rolled out|gave us|sold us|published|handed us) (?:an? |)"
         R"(the )?(?:\w+ )?(?:broken|faulty|defective|buggy|half-finished|untested|unfinished|)"
         R"(bad)> \w+)",
     .not_left = R"({NODOER}|{NEGN})",
     .not_right = R"(^ (?:as a test|to staging))",
     .not_sentence = R"(\?$|{DELIB}|\b(?:good|better|plenty|enough) )",
     .guard = Guard::only_people},
    {.id = "PC80",
     .trigger =
         R"((?:^|\b(?:because|when|since|and|but|until|again) )<(?:platform|backend|back-end|)"
         R"(frontend|infra|networking|storage|devops|marketing|product|web|mobile|security|qa|)"
         R"(sre|integration) (?:broke|killed|took down|brought down|crashed|ruined|caused)>\b)",
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
};
// clang-format on

}  // namespace

std::span<const Rule> person_cause_rules() {
    static const auto all =
        joined_rules({table, person_cause_reasons(), person_cause_blame(), person_cause_owned()});
    return all;
}

}  // namespace bot::core::language
