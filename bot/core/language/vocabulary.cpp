#include "bot/core/language/vocabulary.hpp"

#include <map>
#include <utility>

namespace bot::core::language {
namespace {

using Entry = std::pair<std::string_view, std::string_view>;

/// Classes of words. An entry may use those above it.
// clang-format off
constexpr Entry entries[] = {
    // People. Names and mentions are marked in the working copy; a short word that is taken for a
    // name and has a stop behind it is the title of somebody.
    {"KNOWN", R"(\b(?:(?:mrs?|ms|dr|prof)\.? 8?_+|8_{1,3}\. 8_+|8_ 8_+|_+))"},
    {"NAME",
     R"(\b(?:(?:mrs?|ms|dr|prof)\.? )?8?_+)"},
    {"DET",
     R"(the|our|my|a|an|your|their|his|her|this|that|these|those|some|any|every|each|)"
     R"(another|old|whole|both|two|three|one|several|many|most|all)"},
    {"ROLEN",
     R"((?:(?:first-line|second-line|support|service|help ?desk|call[- ]cent(?:re|er)|field|)"
     R"(sales|booking|claims|travel|gate|check-in) agent|(?:it|business|response|crisis|)"
     R"(operations|security|nursing|press|intensive care|organi[sz]ational) unit|(?:service|)"
     R"(help|order|ops) ?desk|(?:call|dispatch|contact|command|service|control|)"
     R"(operations) (?:centre|)"
     R"(center)|coordinator|co-ordinator|executive|exec|volunteer|inspector|midwife|paramedic|)"
     R"(courier|buyer|cashier|librarian|superintendent|organi[sz]er|operative|anaesthetist|)"
     R"(anesthetist|therapist|radiologist|radiographer|newbie|physician|estimator|accountant|)"
     R"(agency|agencie|airline|auditor|authority|authoritie|admin(?:istrator)?|analyst|)"
     R"(apprentice|bookkeeper|cook|approver|architect|assistant|associate|author|bank|boss|)"
     R"(builder|bureau|captain|caretaker|ceo|chief|cleaner|clerk|cto|coach|coder|council|)"
     R"(company|companie|conductor|colleague|commander|committer|consultant|contractor|)"
     R"(control room|crew|dba|department|deployer|dev|developer|director|dispatcher|doctor|)"
     R"(editor|designer|depot|desk|(?:crane|truck|bus|train|van|forklift|digger) driver|)"
     R"((?:cater|roof|fitt|paint|rigg)er|electrician|engineer|expert|foreman|foremen|forwarder|)"
     R"(landlord|haulier|group|guy|folk|pm|head|hire|hospital|headquarter|hoster|janitor|human|)"
     R"(individual|intern|junior|lead|leader|leadership|maintainer|management|manager|)"
     R"(manufacturer|mechanic|member|minister|ministry|moderator|newcomer|office|officer|)"
     R"(on-?call|operator|owner|partner|party|pharmacist|physicist|pilot|plumber|planners|)"
     R"(porter|professor|provider|carrier|receptionist|programmer|releaser|representative|)"
     R"(reseller|researcher|responder|reviewer|scientist|scribe|secretary|shift|specialist|sre|)"
     R"(squad|staffer|staff|supervisor|support|student|subcontractor|integrator|nurse|surgeon|)"
     R"(man|men|woman|women|lad|lady|ladie|gentleman|gentlemen|chap|bloke|fellow|girl|firm|)"
     R"(committee|hotline|registrar|municipality|insurer|installer|stagehand|skipper|sysadmin|)"
     R"(teacher|team|tech|technician|temp|tester|trader|trainee|warden|watchman|welder|)"
     R"(vendor|supplier|user|freelancer|employee|person|people)s?)"},
    // "the on-call", "our two network engineers", "the person on call", "one of the admins"
    {"POST",
     R"((?: (?:on|in|at|from|of|behind) (?:the )?(?:[\w-]+ )?(?:call|duty|rota|charge|shift|)"
     R"(side|team|support|[\w-]+)|,? who [\w' -]{3,40},?|)"
     R"(, (?:the|our|an?|one of|then|acting|as|in (?:his|her|their)) [\w' -]{3,40},))"},
    {"ROLED",
     R"((?:(?:one|some|all|both|two|none|a member|members|somebody|)"
     R"(someone) of )?(?:{DET}) (?:[a-z][\w-]*(?:'s)? ){0,2}{ROLEN}|the customer)"},
    {"DEPT",
     R"(support|management|leadership|engineering|ground handling|head office|ground staff|)"
     R"(security|operations|ops|legal|facilities|qa|)"
     R"(devops|infosec|procurement|purchasing|noc|soc|netops|finance|marketing|sales|hr|)"
     R"(accounting|logistics|infrastructure|infra|customer (?:service|support|success|care))"},
    {"ROLE", R"({ROLED}|{DEPT}|people|{ROLEN})"},
    {"PRON",
     R"(i|we|you|he|she|they|someone|somebody|one of (?:us|them|you)|whoever|everyone|everybody|)"
     R"(who)"},
    {"PRON3",
     R"(you|he|she|they|someone|somebody|one of (?:us|them|you)|whoever|everyone|everybody|who)"},
    {"N", R"({NAME}|{ROLED})"},
    {"P", R"({NAME}|{ROLE}|{PRON})"},
    {"P3", R"({NAME}|{ROLE}|{PRON3})"},
    {"NOBODY",
     R"(nobody|no one|no-one|none of (?:us|them|you|(?:the|our) (?:[\w-]+ )?{ROLEN})|)"
     R"(not (?:one|a single) (?:of (?:us|them|you)|person|{ROLEN}))"},
    // Whoever did what follows.
    {"DOER",
     R"((?:{P}){POST}? (?:has |had |have |then |also |just |really |almost |simply |)"
     R"(single-handedly |already |again |even |both |\w+ly )*)"},
    // Before somebody who is no subject, or of whom is only asked.
    {"NODOER",
     R"((?:\b(?:who|what|how|which|asked|if|whether|by|of|from|with|for|to|on|about) ?$))"},
    {"OWNER", R"((?:{NAME}|{ROLED}|{DEPT})'s?|my|his|her|their|your|our|someone's|somebody's)"},
    // Machines.
    {"SYSN",
     R"((?:adapter|agent|alarm|alert|algorithm|api|app|appliance|arbiter|autoscaler|backup|)"
     R"(balancer|battery|batteries|backend|balancing|barrier|bootloader|bios|bot|box|)"
     R"(breaker|broker|browser|bucket|cache|canary run|certificate|check|checker|classifier|cli|)"
     R"(client|cluster|codec|collector|commit|cdn|component|compiler|connection|consumer|)"
     R"(container|controller|crawler|cron|daemon|decoder|encoder|dashboard|database|db|)"
     R"(detector|device|disk|dns|driver|drive|election|endpoint|engine|entry|entries|)"
     R"(exporter|failover|filter|firewall|firmware|forwarder|front-?end|back-?end|handset|)"
     R"(flag|follower|gateway|generator|guard|handler|health check|hook|host|image|importer|)"
     R"(index|indexer|installer|instance|job|kernel|hypervisor|kiosk|key|kubernetes|lease|)"
     R"(library|limiter|linter|listener|loader|lock|log|logs|machine|master|message|metric|)"
     R"(middleware|model|mutex|migration job|mirror|modem|monitor|network|node|)"
     R"(operating system|operator pod|orchestrator|orm|optimi[sz]er|page|pager|packet|)"
     R"(parser|partition|phone|pipeline|planner|poller|platform|plugin|pod|policy|pool|)"
     R"(primary|printer|probe|process|processes|producer|program|proxy|proxies|query|)"
     R"(queries|queue|receiver|region|registry|relay|replica|request|resolver|response|)"
     R"(radio|reader|reconciler|retries|retry|robot|route|router|rule|runtime|sampler|)"
     R"(scanner|scheduler|script|secondary|sensor|server|service|sdk|semaphore|session|)"
     R"(shard|sidecar|site|snapshot|socket|software|spec|standby|state machine|statement|)"
     R"(store|stream|subscriber|switch|switches|system|table|task|template|thread|timeout|)"
     R"(timer|tenant|token|tool|topic|trace|traffic|transaction|trigger|uploader|vm|ups|)"
     R"(valve|volume|wallet|watchdog|webhook|widget|wizard|worker|wrapper|write|writes)s?)"},
    // Acts of people, as participles.
    {"HV",
     R"(acted(?: on)?|added|addressed|agreed|aligned|announced|anticipated|applied|approved|)"
     R"(asked|assigned|avoided|averted|called|caught|challenged|checked|clarified|closed|)"
     R"(communicated|compared|configured|considered|consulted|coordinated|declared|delayed|)"
     R"(deployed|detected|disabled|discussed|enabled|documented|done|double[- ]checked|)"
     R"(triple-checked|escalated|explained|fixed|flagged|followed|foreseen|handed over|handled|)"
     R"(held back|identified|informed|insisted|inspected|investigated|involved|involving|known|)"
     R"(looked|made sure|mentioned|merged|mitigated|monitored|noticed|notified|objected|opened|)"
     R"(paged|paused|picked up|planned|postponed|practi[sc]ed|predicted|prepared|prevented|)"
     R"(prioriti[sz]ed|pushed|questioned|raised|reached out|read|reali[sz]ed|recogni[sz]ed|)"
     R"(rehearsed|reported|rejected|found|requested|resolved|reverted|released|removed|rushed|)"
     R"(said|scheduled|reviewed|rolled back|rolled out|seen|shared|shipped|signed off|simply )"
     R"(said|spoken up|spotted|staged|stopped|stepped in|taken care|tested|thought|told|trained|)"
     R"(tried|turned off|understood|undone|updated|used|validated|verified|waited|warned|)"
     R"(watched|written)"},
    {"FT",
     R"((?:act|acknowledge|adhere|alert|anticipate|appreciate|apply the|ask|assess|bring up|)"
     R"(call|check|clarify|communicate|compare|confirm|consider|consult|coordinate|correlate|)"
     R"(connect the dots|declare|discuss|document|double[- ]check|engage|ensure|escalate|)"
     R"(explain|flag|follow|foresee|give (?:notice|warning)|grasp|hand over|heed|identify the|)"
     R"(inform|inspect|involve|investigate|keep (?:us|them|the|an eye)|listen|look|loop in|)"
     R"(make sure|mention|monitor|notice|notify|page|pass on|pay|pick up on|plan|prepare|)"
     R"(prevent|prioriti[sz]e|provide (?:notice|adequate)|question|raise|reach out|react|read|)"
     R"(reali[sz]e|recogni[sz]e|rehearse|remember|remove|renew|report|respond|review|roll back|)"
     R"(see|share|sign|speak up|spot|step in|stop|supervise|take (?:into|the|a|care|action|)"
     R"(note)|tell|test|think|train|understand|update|validate|verify|warn|watch))"},
    // What people are told not to have done.
    {"UNDONE",
     R"((?:act|announce|ask|back up|call|check|communicate|compare|confirm|consider|consult|)"
     R"(control|coordinate|document|double[- ]check|escalate|follow up|inform|inspect|look|)"
     R"(mention|monitor|notify|notice|plan|question|read|react|renew|report|respond|review|)"
     R"(secure|speak up|supervise|talked to|talk to|tell|test|think|update|validate|verify|)"
     R"(verified|notified|warn))"},
    {"PP",
     R"((?:been )?(?:[\w-]+ed|become|been|begun|bought|broken|brought|built|caught|chosen|come|)"
     R"(cut|done|drawn|felt|forgotten|found|frozen|given|gone|got|gotten|had|happened|heard|)"
     R"(held|hit|kept|known|led|left|let|lost|made|met|overridden|put|read|rung|run|said|sat|seen|)"
     R"(sent|set|shown|shut|spoken|spent|split|spread|sprung|spun|sunk|swept|stood|stuck|taken|)"
     R"(taught|thought|told|understood|withdrawn|woken|written))"},
    {"ADV",
     R"((?:(?:really|probably|definitely|clearly|simply|just|also|always|perhaps|certainly|)"
     R"(easily|well|very well|at least|never|all|both|surely|obviously|absolutely|long|long ago|)"
     R"(already|immediately|instead|first|at the very least|quite|rather|of course|in fact|)"
     R"(better|only|actually|arguably|then|by now|by then|in any case|probably not|)"
     R"(perhaps not) )?)"},
    {"NORM",
     R"(according to|as (?:configured|documented|designed|specified|intended|expected)|)"
     R"(by design|(?:per|under) (?:the|our) (?:rule|policy|contract|sla|slo|spec|runbook|docs?|)"
     R"(design|agreement)|under the (?:documented|agreed)|expected(?: behaviou?r)? ?:|)"
     R"(the (?:alert )?(?:runbook|spec|contract|policy|rule|slo|docs?|documentation|)"
     R"(design) (?:says|states|requires))"},
    {"NEG",
     R"((?:\b(?:no|not|never|rarely|seldom|hardly|scarcely|nobody|none|neither|nor|avoid|)"
     R"(avoids|avoiding|(?:stop|stopped|stops) (?:\w+ing|the blame)|instead of|rather than|)"
     R"(beyond|nothing|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|cannot|)"
     R"(can't)\b))"},
    {"NEGN",
     R"((?:{NEG}(?: [\w',-]+){0,6} ?$|\bwithout(?: (?:any|an?|the|being|further|his|her|)"
     R"(their|even))* ?$))"},
    // "had the second disk failed", "if the lease had": how a machine works.
    {"IFMACH",
     R"((?:\b(?:if|had) (?:(?:the|an?|our|its|all|both|each|any) )?(?:[\w-]+ )?{SYSN} )"
     R"((?:had(?:n't| not| only| just)? )?(?:failed|crashed|died|expired|come|gone|stayed|run|)"
     R"(reached|responded|restarted|started|lost|held|kept|returned|grown|filled|recovered|)"
     R"((?:not )?been (?:\w+er|full|up|down|on|off|in|at|slow|fast|available|healthy|online|)"
     R"(offline|empty|alive|busy|able|dead|large|small|caught by)|not )\b))"},
    {"ADVS",
     R"((?:,? (?:also|then|simply|now|still|just|all|both|again|never|once|has|have|had|'ve|'s|)"
     R"(at least|in turn|[a-z]+ly))*)"},
    {"SUBJ", R"((?:^|\b)(?:{P}){POST}?{ADVS},? ?$)"},
    {"SUBJ3", R"((?:^|\b)(?:{P3}){POST}?{ADVS},? ?$)"},
    // What may follow a person or an act that is named to its end: not "the team calendar".
    {"NPEND",
     R"((?:^ ?(?:$|[.,;:!?)(-]|(?:who|whom|that|which|on|in|at|from|of|when|while|during|with|)"
     R"(and|or|but|by|for|via|using|after|before|without|within|this|last|yesterday|today|)"
     R"(tonight|again|under|into|over|about|an?|all|every|not|as|because|since|to|than|then|)"
     R"(is|was|were|has|had|have|did|are|alone|only|here|there|i|we|you|he|she|they|it|)"
     R"(somebody|someone|the|his|her|their|our|my|himself|herself|themselves|\w+ing|\w+ly)\b)))"},
    // What follows a noun that is the head of its phrase: not "operator error light".
    {"HEAD",
     R"((?:{NPEND}|^ (?:\w+ed|led|took|brought|cut|made|left|put|sent|meant|shut|wrote|cost|broke|)"
     R"(lost|gave|set|sits|lies|lay|accounts?|strikes?|struck|again|too|once|category|seems?|)"
     R"(looks?|came|comes|could|behind|be|if|given|even|turned|proved|appears|goes|right)\b|)"
     R"(^ [^\w ]))"},
    // What is measured, and what is too much or too little of it.
    {"METRIC",
     R"((?:latenc(?:y|ies)|times?|delays?|rates?|quality|throughput|lag|loss|jitter|noise|)"
     R"(temperatures?|cooling|size|sizes|coverage|capacity|bandwidth|memory|headroom|level|)"
     R"(levels|value|values|input|length|range|buffer|disk|resources?|permissions?|)"
     R"(isolation|logging|sizing|shielding|signal|performance|amounts?|numbers?|gaps?|)"
     R"(errors?|risks?|overhead|load|queues?|hold times?|speed|accuracy|resolution|figures?|)"
     R"(format|state|outcome))"},
    // What machines do, and what happens to those who wait.
    {"MACHV",
     R"((?:drained|expired|caught up|converged|reconnected|replicated|synced|)"
     R"(synchroni[sz]ed|failed over|propagated|retried|timed out|rebalanced|scaled|rotated|)"
     R"(flushed|recovered|completed|arrived|cleared|settled|loaded|received|synced up|)"
     R"(restarted itself|stabili[sz]ed|warmed up|cooled down|got|gotten|landed))"},
    {"MACH",
     R"((?:\b{SYSN}(?: (?:in|on|of|for|behind|at|from) [\w -]{2,30})?|\b(?:it|0+|which|)"
     R"(that)){ADVS} ?$)"},
    // What harm comes to.
    {"SITE",
     R"(interruptions?|shutdowns?|stoppages?|standstill|breakdowns?|outages?|incidents?|)"
     R"(downtime|disruptions?|breakage|degradation|prod|production|site|)"
     R"(website|build|database|databases|db|cluster|clusters|service|services|store|shop|)"
     R"(warehouse|backlog|loss|data|everything|failures?|crash|problems?|mess|issues?|slowdown|)"
     R"(page|pages|pipeline|checkout|api|apis|login|logins|platform|network|networks|servers?|)"
     R"(system|systems|cutover|routing|queue|region|regions|migration|deploy(?:ment)?|release|)"
     R"(it all|app|apps|blackout|staging|environment|environments|gateway|storage|replication|)"
     R"(payments?|index|search|schema|tables?|volumes?|buckets?|snapshots?|backups?|)"
     R"(config(?:uration)?|dns|certificates?|mail|hall|thing|racks?|mails|zone|hosts?|portal|)"
     R"(vpn|wi-?fi|internet|phones?|printers?|feeds?|board|cache|router|broker|ledger|office|)"
     R"(trading|orders|bus|balancers?|exports?|mirrors?|fibres?|fibers?|cables?|disks?|folders?|)"
     R"(sandbox|staging|cart|mailbox|calls?|proxy|link|links|connection|connections|switch|lock|)"
     R"(inventory|stock|archive|logs?|array|shard|shards|vm|vms|node|nodes|machine|machines|)"
     R"(account|accounts|users?|customers?|records?|rows?|branch|repo|repository|domain|zones?|)"
     R"(tunnel|backbone|rota|terminals?|tills?|kiosks?|folders?|dashboards?|chat|e-?mail|)"
     R"(websites?|web ?shop|wards?|contract|floors?|campus|plant|assembly line|wards?|shops?|)"
     R"(branches|clients?|partners?|integrations?|tests|reports|invoicing|billing|sync|sso|)"
     R"(deliver(?:y|ies)|shipments?|bookings?)"},
    // What is done with intent is no harm.
    {"DELIB",
     R"(\b(?:on purpose|so that|in good time|safely|as (?:planned|agreed|requested|)"
     R"(documented)|planned|deliberately|intentionally|decommission\w*|drill|rehears\w*|)"
     R"(game day|gameday|exercise|chaos|maintenance|agreed|runbook|by design|as part of|)"
     R"(to (?:free|stop|save|protect|isolate|contain|limit|clear|force|make room|let|get|give|)"
     R"(break))\b)"},
    {"OUT",
     R"((?:(?:the|our|a|an|this|that|whole|entire|all|two|both|half of the|half the|half|half our|)"
     R"(half of our|most of the|most of our|many|main|live|wrong) ){0,3}(?:[\w-]+ ){0,2}{SITE}\b)"},
    {"BADEVENT",
     R"(interruption|shutdown|stoppage|standstill|breakdown|outage|incident|downtime|failure|)"
     R"(crash|data loss|loss|disruption|slowdown|breakage|)"
     R"(blackout|problem|issue|mess|disaster|damage|degradation|trouble|shambles|breach|)"
     R"(confusion|chaos|mix-up)"},
    {"SH",
     R"((?:\b<(?:should|ought)(?:n't| not| never| to| not to| never to| to not|n't to)?(?:'ve|)"
     R"( {ADV}have)>(?: not)? {ADV}{ADV}))"},
    // What people do, as what is graded.
    {"ACT",
     R"((?:(?:[\w-]+ )?(?:acts?|actions?|approach|approvals?|assumptions?|attempts?|attitude|)"
     R"(behaviou?r|bunch|changes?|choices?|commands?|commits?|communication|conduct|)"
     R"(coordination|decisions?|delays?|deploy\w*|displays?|disregard|edits?|effort|episode|)"
     R"(escalation|execution|fashion|fix|handling|handovers?|hand-?off|job|judge?ment|lapses?|)"
     R"(leadership|maintenance|manner|mentality|mess|mistakes?|move|neglect|oversight|people|)"
     R"(performance|planning|practices?|hands?|eye|preparation|process|push|reactions?|)"
     R"(releases?|repl(?:y|ies)|reviews?|responses?|restarts?|rollouts?|service|shortcuts?|)"
     R"(silence|slips?|standards?|style|supervision|testing|thinking|training|treatment|way|)"
     R"(work|{ROLEN})))"},
    {"GRADED",
     R"(silly|stupid|basic|rookie|dumb|amateur|amateurish|careless|elementary|novice|schoolboy|)"
     R"(avoidable|costly|embarrassing|beginner's|foolish|inexcusable|unforgivable|unforced|)"
     R"(unnecessary|needless|terrible|big|huge|serious|grave|bad|classic|preventable)"},
    {"PROCEDURE",
     R"(procedures?|process(?:es)?|polic(?:y|ies)|protocols?|runbooks?|playbooks?|checklists?|)"
     R"(guidelines?|rules?|best practices?|standards?|freeze|instructions?|conventions?|)"
     R"(handbook|manual|rule ?book|switching order|work order|sop|four-eyes rule|regulations?|)"
     R"(approvals?|approval step|reviews?|sign-offs?|standing orders?|dry runs?|(?:smoke|)"
     R"(safety|pre-?flight) (?:tests?|checks?)|change control|change board|gates?|canary|)"
     R"(staging|change window|embargo)"},
    {"ALARMS",
     R"(alerts?|alarms?|warnings?|warning signs?|pages?|signals?|signs?|advice|messages?|)"
     R"(red flags?|notifications?|concerns?|complaints?|reminders?|radar|gauges?|readings?|)"
     R"(indicators?|lamps?|e-?mails?|requests?|tickets?)"},
    // Without it things would have been worse.
    {"WORSE",
     R"(\b(?:we|i|it|they|he|she|that|this|there|customers|data|the [\w-]+|)"
     R"({SYSN}s?)(?: (?:would|could|might)|'d) (?:probably |likely |surely |only |also |)"
     R"(even )*have (?:\w+ly |also |only |just |all )*(?:lost|failed|gone (?:down|unnoticed|)"
     R"(off|dark)|missed|run out|crashed|broken|hit|stayed|remained|lasted|)"
     R"(taken (?:[\w-]+ )?(?:longer|hours|days|weeks)|been (?:\w+ )?(?:worse|larger|bigger|)"
     R"(longer|down|offline|affected|lost|unnoticed|gone|unable|in trouble)|found out|learned|)"
     R"(learnt|noticed (?:it |this )?(?:only|on|much|days|hours)|spread|grown|filled|died|)"
     R"(cost)\b|\b(?:luck|lucky|luckily|by chance|fortunately|thankfully)\b)"},
    // What somebody did, before "against the rules".
    {"DONE",
     R"({SUBJ}|\b(?:{P}) \w+ ?$|\b(?:{P})\b[\w' -]* (?:in|and|for|without) ?$|\b(?:deploy|)"
     R"(merg|push|releas|act|chang|restart)ing[\w ]* (?:is |was |goes |went )?$|\b(?:deployed|)"
     R"(pushed|merged|made|released|applied|done|shipped|changed|started|carried out|)"
     R"(rolled out|performed|restarted|run)(?: \w+ly)? ?$|\b(?:which|that|this) (?:is|was|)"
     R"(goes|went)(?: \w+ly)? ?$|^\W*$)"},
    // An act was, and what it was said to be.
    {"WAS",
     R"((?:was|were|is|had been|has been) (?:\w+ly )?(?:{ADV})(?:very |so |quite |rather |)"
     R"(extremely |plain |just |downright |simply |too |much |far |way )*(?:an? (?:\w+ )?)?)"},
    {"BAD",
     R"(wrong|poor|bad|terrible|questionable|dubious|awful|flawed|weak|lousy|inadequate|)"
     R"(insufficient|unprofessional|sub-?optimal|substandard|slow|chaotic|clumsy|absurd|)"
     R"(ridiculous|pointless|useless|dreadful|appalling|abysmal|hopeless|pathetic|mess|)"
     R"(disaster|catastrophe|nightmare|joke|farce|failure|train wreck|circus|unsatisfactory|)"
     R"(disappointing|lacking|too slow|not good enough|stupid|foolish|misguided|rash|)"
     R"(premature|hasty|unwise|unfortunate|inappropriate|mistaken|disorgani[sz]ed|)"
     R"(uncoordinated|unacceptable|shabby|shoddy|miserable|rubbish|shambolic|pitiful|insulting)"},
    // What may well be predictable.
    {"ORDERLY",
     R"(\b(?:fog|storms?|weather|tides?|tokens?|ids?|keys?|urls?|latency|load|traffic|order|)"
     R"(costs?|names?|sequence|patterns?|windows?|passwords?|peaks?|growth|)"
     R"(numbers?)\b[\w ]{0,30} predictable\b|\bpredictable (?:schedule|pattern|load|latency|)"
     R"(order|names?|ids?|costs?|growth|traffic|way|manner|fashion|time|state|releases?|)"
     R"(behaviou?r))"},
    // Why access is taken without blame.
    {"HOUSEKEEPING",
     R"(\b(?:phish\w*|compromis\w*|leak\w*|stolen|attack\w*|left (?:the company|us|in)|)"
     R"(leaving|offboard\w*|expir\w*|rotat\w*|laptop|breach|malware|intrud\w*|intrusion|sync|)"
     R"(script|idp|sso|ldap|migration|by mistake|accidentally|bug|no longer need\w*|)"
     R"(project end\w*|least privilege|audit|recertification|quarterly)\b)"},
    // Before what was done to somebody, and whom.
    {"SANCTIONED",
     R"((?:(?:should|must|will|could|might|ought to|got|gets|get|was|were|been|be|needs? to|)"
     R"(has to|has been|have been|is|are|'ll be|being|to be|are to be|would be) (?:all |)"
     R"(both )?)+(?:be |get |been |immediately |promptly )*)"},
    {"SANCTIONEE",
     R"((?:^|\b)(?:(?:{P}){POST}?|those|anyone|one|responsible|involved|concerned|ones|him|)"
     R"(them|heads|who \w+(?: \w+){0,3})(?: \w+)? ?$|\b(?:whoever|those|anyone|anybody|people|)"
     R"({NAME}|{ROLED})\b[\w' -]*$)"},
    // It ended badly.
    {"HARM",
     R"((?:\b(?:{BADEVENT}s?|down|offline|dark|lost|lose|locked out|broke\w*|crash\w*|gone|)"
     R"(unavailable|unreachable|wiped|ran out|stood still|stranded|stayed in|paid for it|cut off|)"
     R"(end of story|simple as that|without (?:power|network|service|payments?))\b))"},
    // What went wrong.
    {"ILL",
     R"((?:\b(?:{BADEVENT}|interruption|stoppage|standstill|breakdown|shutdown|flood|flooding|)"
     R"(fire|leak|delay|error|misprint|duplicates|double|duplicate|missing|lost|wrong|empty|)"
     R"(contamination|)"
     R"(late|dark|corruption|deletion|deleted|queues|shortage|regression|bug|errors|whole )"
     R"((?:thing|story|evening|weekend)|(?:it|this) all|all of (?:it|this)|all this|down|)"
     R"(offline|gone|no \w+|collapse|accident|misery|hours without [\w-]+|drama|refunds|spoilt|)"
     R"(opening|blocked|outage of [\w ]+)s?\b))"},
    // What somebody does or is, as the cause.
    {"DEED",
     R"((?:actions?|inaction|decisions?|choices?|refusal|changes?|commits?|edits?|push|merge|)"
     R"(deploy|deployments?|mistakes?|errors?|slips?|typo|oversights?|omissions?|)"
     R"(misjudge?ments?|misreading|misunderstanding|misuse|assumptions?|haste|hurry|impatience|)"
     R"(stubbornness|inattention|inattentiveness|inexperience|indecision|hesitation|)"
     R"(forgetfulness|overconfidence|over-confidence|confusion|insistence|orders?|instructions?|)"
     R"(advice|pressure|optimism|idea|failures?|inability|unwillingness|reluctance|lack|absence|)"
     R"(neglect|disregard|delays?|slowness|silence|shortcuts?|experiments?|workaround|hotfix|)"
     R"(command|handling|interference|intervention|behaviou?r|conduct|approval|sign-off|)"
     R"(blunders?|misconfiguration|missteps?|judge?ment|planning|attempts?|rush|guess|lapse|)"
     R"(misinterpretation|miscalculation|miscommunication|mismanagement|mishandling|nonchalance|)"
     R"(impulsiveness|ego|pride|attitude|procrastination|disorgani[sz]ation|refactoring|rewrite|)"
     R"(patch|(?:improper|incorrect|wrong|late|unauthori[sz]ed|hasty|rushed|slow|last-minute|)"
     R"(untested|unannounced|unreviewed) [\w-]+))"},
    // Who is no expert.
    {"LAYMAN",
     R"(child|beginner|junior|trainee|student|intern|blind man|kid|amateur|monkey|toddler|)"
     R"(layman|apprentice|schoolboy|fool|idiot|rookie|newcomer|novice|first-grader)"},
    // All who are told to take care.
    {"CREW",
     R"(everyone|everybody|people|all(?: \w+)?|the (?:[\w-]+ )?(?:team|teams|staff|engineers?|)"
     R"(developers?|operators?|reviewers?|responders?|on-?calls?|group|crew|\w+s)|\w+s|staff|)"
     R"(engineers)"},
    // Praise, where a not stands before it.
    {"FINE",
     R"(good|great|wise|wisest|smart|smartest|clever|cleverest|bright|brightest|best|sensible|)"
     R"(finest|professional|proper|serious|responsible|proudest)"},
    // A machine is said to be what follows.
    {"ALGORITHM",
     R"(\b(?:the|an?|our|its|each|every) (?:[\w-]+ )?(?:{SYSN}|algorithm|evaluation) (?:is|)"
     R"(are|was|were|uses|does) (?:\w+ )?$)"},
    // What is asked of people, and found lacking.
    {"CARE",
     R"(care|attention|diligence|discipline|rigou?r|concern|interest|commitment|effort|)"
     R"(seriousness|common sense|competence|competency|vigilance|ownership|responsibility|)"
     R"(concentration|focus|professionalism|initiative|curiosity|respect|motivation|)"
     R"(thought|accountability|thoroughness|conscientiousness|precision|dedication|caution|)"
     R"(carefulness|attentiveness|alertness|foresight|consideration|urgency|sense of )"
     R"((?:urgency|responsibility|ownership|duty)|situational awareness|self-discipline|)"
     R"(work ethic|due diligence|skills?|expertise|regard|reflection|quality awareness|)"
     R"(security awareness)"},
    // Those who take it.
    {"CAREFUL",
     R"(careful|diligent|attentive|thorough|rigorous|cautious|vigilant|disciplined|)"
     R"(conscientious|alert|focused|focussed|serious|strict|proactive|mindful|engaged|)"
     R"(interested|awake|observant|concentrated|organi[sz]ed|competent|qualified|skilled|)"
     R"(experienced|persistent|curious|committed|responsive)"},
    // What somebody ignores.
    {"HEEDED",
     R"({ALARMS}|notices?|recommendations?|findings?|feedback|comments?|phone calls?|calls|)"
     R"(hints?|prompts?|symptoms?|error messages?|escalations?|reports?|objections?|)"
     R"(doubts?|questions?|pleas?|chat messages|deadlines?|pings?)"},
    // What people are said to have gone round.
    {"RULEBOOK",
     R"({PROCEDURE}|interlocks?|permits?(?: to work)?|principles?|four-eyes(?: principle)?|)"
     R"(safeguards?|guard ?rails?|safety (?:rules?|measures?|mechanisms?|devices?|)"
     R"(systems?)|lock-?out(?: tag-?out)?|(?:change|incident|release|access) management|)"
     R"(approvals?(?: (?:step|process|workflow|gate))?|(?:required|mandatory|agreed|)"
     R"(prescribed|compulsory) (?:[\w-]+ ){0,2}(?:checks?|tests?|steps?|reviews?|)"
     R"(approvals?|confirmation|form|path|way|order|sequence|inspections?|verification|)"
     R"(backups?)|naming conventions?|directives?|orders|escalation (?:path|plan|)"
     R"(chain)|plan|method statement|ticket requirement|change (?:ticket|request|process|)"
     R"(advisory board)|two-person rule|second pair of eyes|sign-?off sheet|maintenance )"
     R"(windows?|contract terms|basics|good practices?|common practice|normal (?:route|)"
     R"(channels?)|official (?:route|channels?)|escalation matrix|stop order|site rules|)"
     R"(zone rules)"},
    // What people do well or badly.
    {"HUMANWORK",
     R"(done|run|written|built|handled|executed|planned|managed|communicated|coordinated|)"
     R"(prepared|organi[sz]ed|tested|reviewed|implemented|maintained|led|timed|worded|)"
     R"(chosen|thought[- ](?:out|through)|trained|supervised|conceived|carried out|)"
     R"(conducted|performed|judged|thought|scoped|advised|informed|staffed|explained|)"
     R"(briefed|monitored|rehearsed|prioriti[sz]ed|researched|estimated)"},
    // Grades that people give.
    {"WORSTWORD",
     R"(insufficient|inadequate|unacceptable|unbelievable|incredible|poor|terrible|bad|)"
     R"(awful|appalling|disappointing|embarrassing|shocking|disgraceful|ridiculous|absurd|)"
     R"(irresponsible|unprofessional|amateurish|incomprehensible|inexplicable|inexcusable|)"
     R"(unforgivable|astonishing|baffling|staggering|outrageous|hopeless|useless|lousy|)"
     R"(laughable|pathetic|dreadful|horrible|substandard|annoying|frustrating|stupid|silly|)"
     R"(naive|foolish|ill-prepared|unprepared|underprepared|unworthy|not ok|not okay|not )"
     R"(acceptable|not good enough|pitiful|miserable|shabby|dumb|out of proportion)"},
    // Work of people that is graded, and how.
    {"HUMANACT",
     R"(decisions?|choices?|calls?|judge?ments?|assumptions?|communications?|coordination|)"
     R"(planning|plans?|preparations?|handling|handovers?|reviews?|testing|supervision|)"
     R"(leadership|responses?|reactions?|documentation|training|execution|organi[sz]ation|)"
     R"(workmanship|engineering|work|attitude|behaviou?r|conduct|advice|estimates?|)"
     R"(estimation|analysis|diagnosis|investigation|follow-up|escalations?|announcements?|)"
     R"(updates?|wording|tone|messaging|approach|strategy|architecture|design|code|sql|fix|)"
     R"(solution|workaround|job|timing|rollout|deployments?|release|migration|cutover|)"
     R"(test coverage|risk assessments?|risk analysis|management|staffing|scheduling|)"
     R"(instructions?|practices?|teamwork|cooperation|collaboration|service|support|)"
     R"(maintenance|housekeeping|hygiene|discipline|reporting|briefings?|processes|move|)"
     R"(shortcut)"},
    {"GRADE",
     R"(poor|bad|wrong|terrible|awful|horrible|lousy|dreadful|appalling|abysmal|)"
     R"(questionable|dubious|flawed|misguided|weak|inadequate|insufficient|unacceptable|)"
     R"(inexcusable|unprofessional|amateurish|chaotic|superficial|half-hearted|substandard|)"
     R"(subpar|deplorable|lamentable|mediocre|disappointing|embarrassing|shameful|)"
     R"(disgraceful|deficient|inept|clumsy|hasty|rash|naive|foolish|stupid|short-sighted|)"
     R"(ill-advised|ill-considered|inappropriate|irresponsible|reckless|incomprehensible|)"
     R"(disorgani[sz]ed|confused|slow|late|lacking|lax|sluggish|shabby|shoddy|miserable|)"
     R"(pitiful|shambolic|half-arsed|bungled)"},
};
// clang-format on

std::string expand(std::string_view pattern, const std::map<std::string_view, std::string>& known) {
    std::string result;
    while (!pattern.empty()) {
        const auto brace = pattern.find('{');
        result += pattern.substr(0, brace);
        if (brace == std::string_view::npos)
            break;
        pattern.remove_prefix(brace);
        const auto end = pattern.find('}');
        const auto name = pattern.substr(1, end - 1);
        const bool is_count = !name.empty() && '0' <= name.front() && name.front() <= '9';
        result += is_count ? std::string{pattern.substr(0, end + 1)} : known.at(name);
        pattern.remove_prefix(end + 1);
    }
    return result;
}

std::map<std::string_view, std::string> expanded_entries() {
    std::map<std::string_view, std::string> known;
    for (const auto& [name, pattern] : entries)
        known[name] = "(?:" + expand(pattern, known) + ")";
    return known;
}

}  // namespace

std::string with_vocabulary(std::string_view pattern) {
    static const auto known = expanded_entries();
    return expand(pattern, known);
}

}  // namespace bot::core::language
