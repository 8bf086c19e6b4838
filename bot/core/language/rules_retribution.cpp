#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// Sanctions.
// clang-format off
constexpr Rule table[] = {
    {.id = "RE1",
     .trigger =
         R"(\b<(?:disciplinary|disciplined|publicly shamed|publicly humiliated|publicly )"
         R"(criticised|publicly called out|humiliated|shamed|reprimand|reprimanded|reprimands|)"
         R"(punish|punished|punishment|punishments|punishing|punishes|sanctioned|penalised|)"
         R"(penalized|penalise|demoted|demotion|chastised|castigated|scolded|told off|dressed )"
         R"(down|dressing-down|dressing down|scapegoat|scapegoats|scapegoated|firing offence|)"
         R"(firing offense|sackable offence|gross misconduct|misconduct|talking-to|telling-off|)"
         R"(rap on the knuckles|slap on the wrist|black mark (?:against|on (?:his|her|their))|)"
         R"(zero tolerance for (?:such|this|mistakes|careless\w*|people)|fireable)(?: action| )"
         R"(measures?| process| hearing| case| steps?| procedure)?>\b)",
     .not_left =
         R"({NEGN}|\bwithout\b|\bfear of ?$|\bfree of ?$|\b(?:before|until|unless) (?:anyone|)"
         R"(anybody|someone|somebody|you|we|people)\b[\w' ]*$|\b(?:engine|scheduler|balancer|)"
         R"(algorithm|policy) ?$|\b(?:more|very|less|well|highly|extra|so|as) ?$|{MACH})",
     .not_right =
         R"(^ (?:matters|hearings) (?:are|is|were|was) (?:outside|listed|not|handled)|^ )"
         R"((?:the |an? )?(?:[\w-]+ ){0,2}(?:changes?|clients?|requests?|connections?|traffic|)"
         R"(quer(?:y|ies)|writes?|reads?|releases?|callers?|retries)\b|^ (?:manner|rollout|)"
         R"(release|change|window|maintenance|by (?:the|our) (?:change|cab|board)|for (?:data|)"
         R"(any) loss|slow|late|use|approach|way|engineering|work|team|about|process)\b|^ )"
         R"((?:load|schedule|pace|weather|hours|view|page|module|screen|tab|form|record|board|)"
         R"(database|code|panel)\b|^ (?:is|are|was|were|will) (?:not|never|no)\b|^ (?:is|)"
         R"(are)n't)",
     .not_sentence =
         R"(\b(?:an?|our|the most|very|calm and|quick and|stayed|so) (?:very )?disciplined\b|)"
         R"(\bdisciplined (?:and|but|in|about)\b|\b(?:formally|officially) sanctioned\b|)"
         R"(\bpunishing for (?:the|our) (?:[\w-]+ )?{SYSN})"},
    {.id = "RE10",
     .trigger = R"(\b<sanction|sanctions|penalty|penalties|reprisals|repercussions>\b)",
     .left =
         R"(\b(?:be|face|faces|facing|expect|with|impose|consider\w*|impose|were|are|of|)"
         R"(without|further|the|any|for|and|personal|see|about)(?: \w+)? $)",
     .not_left =
         R"({NEGN}|\bfear of ?$|\bcontractual ?$|\bsla ?$|\bperformance ?$)",
     .right =
         R"(^(?:$|[.,!]| (?:for|against|on) (?:{P}|the (?:person|people|ones|author)|those|all|)"
         R"(anyone|whoever)))"},
    {.id = "RE2",
     .trigger =
         R"(\b{SANCTIONED}<fired|sacked|dismissed|let go|suspended|written up|laid off|axed|)"
         R"(booted|shown the door|put on notice|put on probation|placed on administrative )"
         R"(leave|placed on probation|removed from (?:his|her|their) (?:post|position|role|)"
         R"(duties|office|job)|relieved of (?:his|her|their)|asked to leave|asked to resign|)"
         R"(made to resign|made an example|demoted|escorted (?:out|off|from)|barred|banned|)"
         R"(excluded from the rota|kicked off|called to account|called into (?:hr|his|her|the )"
         R"((?:manager|director|boss|head)\w*'s|a (?:meeting|talk|conversation) with)|hauled|)"
         R"(docked|out of a job|looking for (?:a new|another) job|look for (?:a new|another) )"
         R"(job|terminated for>\b)",
     .left = R"({SANCTIONEE})",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:{SYSN}|account|accounts|alert|alerts|user|users|customers?) ?$)",
     .not_right =
         R"(^ (?:into the (?:building|data|room)|by the (?:fraud|filter|kernel|autoscaler|)"
         R"(rule)|in the|from the (?:queue|pool|cluster|index)|at the|to (?:the (?:new|second|)"
         R"(other|next) (?:shift|region|team)) (?:at|after)|up|by cron)\b|^ (?:through|of|from )"
         R"(the (?:bridge|call|meeting|room|channel))\b)",
     .not_sentence =
         R"(\brumou?r|\b(?:account|login|sim|card|profile)s? (?:was|were|is|got|gets|been)\b)"},
    {.id = "RE22",
     .trigger =
         R"(\b{SANCTIONED}<put on leave|placed on leave|transferred to another|transferred out|)"
         R"(removed from the project|removed from the team|removed from the account|removed )"
         R"(from our account|removed from the site|removed from the engagement|removed from )"
         R"(the rota|removed from the on-call|taken off the|pulled off the|moved off the|moved )"
         R"(to another team>\b)",
     .left = R"({SANCTIONEE})",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:{SYSN}|account|accounts|alert|alerts|user|users|customers?) ?$)",
     .sentence =
         R"(\b(?:for (?:this|that|what|the|his|her|their|\w+ing)|after (?:this|that|what|the|)"
         R"(his|her|breaking|causing|\w+ing)|because|as a (?:result|consequence|punishment)|)"
         R"(following|over (?:this|the)|should|must|until further|immediately|at once|)"
         R"(responsible|guilty|mistakes?|those|concerned|in question|who (?:made|caused|did|)"
         R"(pushed|ran|deployed|approved|deleted|typed|executed|forgot|skipped|ignored|was on))\b)",
     .not_sentence =
         R"(\b(?:help|assist|join|holiday|vacation|parental|maternity|sick|ill|swap\w*|baby|)"
         R"(asked to move|own (?:wish|request)|volunteer\w*|reorgani[sz]ation|reorg|rest|)"
         R"(overtime|night shifts?|exhausted|tired|recover|take over|other incident|free )"
         R"((?:her|him|them))\b)"},
    {.id = "RE11",
     .trigger =
         R"(\b<(?:fire|fired|firing|sack|sacked|sacking|demote|demoted|punish|)"
         R"(humiliate) {NAME}>\b|\b<(?:fire|fired|firing|sack|sacked|sacking|dismiss|dismissed|)"
         R"(demote|demoted|suspend|suspended|suspending|terminate|discipline|punish|blacklist|)"
         R"(ban|banned|bar|barred|banish|humiliate|penalise|penalize) >(?:{KNOWN}|him|her|you|)"
         R"({ROLED}|whoever|someone|somebody|people|those|anyone)\b|\b<(?:want|wants|wanted|)"
         R"(demand|demands|demanded|see) >(?:{N}|him|her|them|you|someone|somebody|)"
         R"(those \w+) (?:\w+ )?(?:suspended|fired|gone|sacked|removed from|punished|)"
         R"(disciplined|dismissed|held to account|off the (?:team|rota|project))\b)",
     .not_left =
         R"({NEGN}|\b(?:did|does|alerts?) ?$)",
     .not_right =
         R"(^ (?:pod|process|alert|instance|session|job|warnings?|alerts?|messages?)\b|)"
         R"('s\b|^ (?:account|login|session|key|token|card|profile|)"
         R"(devices?|sim|'s)\b)"},
    {.id = "RE18",
     .trigger = R"(\b<(?:let|letting|lets) >(?:{N}|him|her|them|people) go\b)",
     .not_left =
         R"({NEGN}|{MACH})",
     .not_right = R"(^ (?:home|to|back|ahead|on|through|first|of|into|over)\b)"},
    {.id = "RE3",
     .trigger =
         R"(\b<(?:hold|holds|holding|held) >(?:[\w']+ ){0,8}?(?:accountable|liable|responsible|)"
         R"(to account|answerable)\b)",
     .not_left =
         R"({NEGN})",
     .not_right = R"(^ for (?:keep|run|maintain|pay|own|provid)ing\b)"},
    {.id = "RE12",
     .trigger =
         R"(\b<answer for|answers for|answer to the board|explain himself|explain herself|)"
         R"(explain themselves|explain yourself|explain it to the board|pay for|pay the price|)"
         R"(pay dearly|own up|face the music|suffer for|bear the consequences|will pay for>(?: )"
         R"((?:this|that|it|his|her|their|the (?:outage|mistake|damage|loss|lost))|\b)?|)"
         R"(\b<take (?:full )?responsibility for (?:this|that|it|what|the (?:outage|mistake|)"
         R"(damage|loss|incident|failure|mess))>\b)",
     .left =
         R"(\b(?:{P}|him|her|them|those|anyone|responsible|ones|has|have|will|must|should|to|)"
         R"(make)(?: (?:\w+ ){0,3}(?:to|has|have|will|must|should|going|needs))* ?$)",
     .not_left =
         R"({NEGN}|\ba lot to ?$|\b(?:i|we)(?: will| must|'ll| have to| should)? ?$|)"
         R"(\b(?:cluster|company|customers?|we|service|bank|{SYSN}) (?:will |must |has to |)"
         R"(have to )?$|\bthe ones? (?:that|who) (?:has|have|had) to ?$)",
     .not_right =
         R"(^ (?:the (?:invoice|licen[cs]e|domain|service|account|plan|disk)|unused|itself|\$|)"
         R"(a (?:second|larger|spare)|more|storage|capacity|extra)|^ (?:the |its |their |our |)"
         R"(an? |any |extra |additional |more |another )*(?:[\w-]+ )?(?:regions?|egress|)"
         R"(traffic|bandwidth|hardware|seats?|instances?|support|credits?|capacity|upgrades?|)"
         R"(plans?|space|lines?|links?|tickets?|tool|training|travel|parts?|repairs?|hours)\b)",
     .not_sentence =
         R"(\?$|\boffer(?:s|ed)? to pay\b|\b(?:invoice|subscription|licen[cs]e fee)\b)"},
    {.id = "RE4",
     .trigger =
         R"(\b<(?:revoke|revoked|revoking|remove|removed|suspend|suspended|take away|took away|)"
         R"(taking away|taken away|pull|pulled|cut|restrict|restricted|withdraw|withdrawn|)"
         R"(withdrew|strip|stripped|stripping|lose|loses|losing|lost|deny|denied) (?:of )"
         R"()?>(?:his|her|their|your|all|{NAME}'s?|(?:the|that|this) (?:\w+ )?{ROLEN}'s?|him )"
         R"(of|her of|them of|(?:the|that|this) (?:\w+ )?{ROLEN} of) (?:all )?(?:[\w-]+ )"
         R"(){0,3}(?:access|rights?|privileges|permissions?|admin|root|commit bit|)"
         R"(credentials)\b|\b<(?:revoke|revoking|remove|removing|withdraw|withdrawing|suspend|)"
         R"(suspending|restrict) >(?:[\w-]+ ){0,3}(?:access|rights|privileges|permissions) )"
         R"((?:of|for|from) (?:the |those |all |that )?(?:[\w-]+ ){0,2}(?:{ROLEN}|people|ones?|)"
         R"(everyone|anyone|those)(?: [\w-]+)? (?:who|that|responsible|involved|concerned)\b)",
     .not_left =
         R"({NEGN}|{MACH})",
     .not_right =
         R"(^ (?:token|key)|^ (?:when|after) (?:he|she|they|people|the contract) (?:leave|left|)"
         R"(leaves|end))",
     .not_sentence = R"({HOUSEKEEPING})"},
    {.id = "RE13",
     .trigger =
         R"(\b(?:{OWNER}|{ROLEN}'s?) (?:[\w-]+ ){0,3}(?:access|rights?|privileges|permissions?|)"
         R"(credentials|bonus|job|badge)(?: to [\w -]{1,30}?)? (?:has been|have been|had been|)"
         R"(was|were|will be|is|are|should be|must be|to be) <revoked|removed|suspended|)"
         R"(withdrawn|taken|restricted|cut|pulled|deactivated|blocked|gone|forfeited|docked|at )"
         R"(risk|on the line>\b|\b<(?:had|has|have|getting|gets|see|sees) (?:his|her|their|)"
         R"(all) >(?:[\w-]+ ){0,3}(?:access|rights|privileges|permissions?|credentials|bonus|)"
         R"(pay) (?:revoked|removed|suspended|withdrawn|taken away|restricted|cut|pulled|)"
         R"(docked)\b)",
     .not_left =
         R"({NEGN})",
     .not_right = R"(^ (?:as planned|when|over|up|routinely|automatically))",
     .not_sentence = R"({HOUSEKEEPING})"},
    {.id = "RE29",
     .trigger =
         R"(\b(?:access|rights|privileges|permissions)(?: to [\w -]{1,30}?)? (?:has been|have )"
         R"(been|had been|was|were|will be|is|are|should be|must be) (?:\w+ly )?<(?:revoked|)"
         R"(removed|withdrawn|taken away|taken|pulled|stripped|suspended) (?:from|for)> (?:{N}|)"
         R"(him|her|them|the \w+er|those|anyone|whoever)\b)",
     .not_left = R"({NEGN})",
     .not_sentence = R"({HOUSEKEEPING})"},
    {.id = "RE30",
     .trigger =
         R"(\b<(?:removed|removing|remove|taken|take|took|kicked|banned|excluded|excluding|)"
         R"(pulled) (?:him|her|them) >(?:\w+ )?(?:from|off) (?:the |our |his |her )?(?:[\w-]+ )"
         R"(){0,2}(?:rota|rotation|roster|project|team|account|on-call|schedule)\b|\b<(?:not|)"
         R"(never) (?:be )?(?:invited|hired|asked|rehired|coming|welcomed?|allowed) back|)"
         R"((?:not|never) be (?:hired|used|commissioned|engaged|employed|contracted) (?:by us )"
         R"()?again|(?:not|no longer) be working (?:with|for) (?:us|this)>\b|\bbe <(?:charged|)"
         R"(billed|invoiced|sued) for> (?:the|this|all|his|her|their|every) (?:[\w-]+ )"
         R"()?(?:damages?|loss|losses|outage|costs?|mistakes?|mess|downtime)\b)",
     .left =
         R"((?:{SUBJ}|\b(?:{P})\b[\w' -]*)(?: (?:will|shall|must|have|has|had|should|is|are))? )"
         R"(?$|^\W*$)",
     .not_left = R"({MACH})",
     .not_sentence =
         R"(\b(?:at (?:his|her|their) (?:own )?request|holiday|leave|parental|maternity|sick|)"
         R"(ill|rest|moved|joined|new job|exhausted|tired|asked to be)\b|\?$)"},
    {.id = "RE5",
     .trigger =
         R"(\b<(?:written|formal|final|official|verbal|last|stern|disciplinary) warning>\b|)"
         R"(\b(?:got|gets|received|given|gave|issued) (?:\w+ ){0,3}<warning from> (?:hr|his|)"
         R"(her|their|the (?:manager|boss|director|head|management))\b|\b(?:employee|engineer|)"
         R"(technician|operator|developer|admin|colleague|contractor|he|she|{NAME})s? (?:has |)"
         R"(have |had |was |were |will be |been )*<(?:received|given|got|issued) (?:a|an|his|)"
         R"(her|their) (?:first |second |final |official ){0,1}warning>\b)",
     .left =
         R"(\b(?:gets?|got|received?|receives|given|gave|issued?|issues?|deserves?|his|her|)"
         R"(their|first|second|send|sent|earned|an?|the|with|by|to)(?: \w+){0,3}? ?$|^\W*$|)"
         R"(\b(?:{P}){ADVS} ?$)",
     .not_left =
         R"({NEGN}|\b(?:log|kernel|compiler|monitor|disk|the last) ?$)",
     .right = R"({HEAD})",
     .not_sentence =
         R"(\bwarning about\b|\b{SYSN}s? (?:\w+ )?(?:gave|give|gives|sent|sends|issued|issues|)"
         R"(logged|printed|shows|showed)\b|\bwarning (?:at|when|mail|level|threshold|before )"
         R"(the)\b)"},
    // Left without access, or told on.
    {.id = "RE26",
     .trigger =
         R"(\b(?:will|must|should|shall|is|are|may|does|do) <(?:no longer|not|never) (?:again )"
         R"()?(?:have|has|get|be (?:given|granted|allowed|permitted|trusted)) >(?:any |direct |)"
         R"(to |with )*(?:[\w-]+ ){0,3}(?:access|rights|permissions?|privileges|to )"
         R"((?:production|prod|deploy)|on (?:production|prod|the on-call|call))\b)",
     .left = R"((?:^|\b)(?:{N}|{ROLEN}|he|she|they|you)\b[\w' -]*$)",
     .not_left =
         R"({MACH}|\b(?:users?|customers?|clients?|tenants?|pods?|jobs?|accounts?|bots?|)"
         R"(scripts?)\b[\w ]*$)",
     .not_sentence = R"({HOUSEKEEPING}|\bhave had\b|\bby default\b)"},
    {.id = "RE27",
     .trigger =
         R"(\b(?:with|to) (?:his|her|their|your|{NAME}'s|{ROLED}'s) (?:line |team |direct |)"
         R"(department |own )?<manager|managers|boss|supervisor|superior|superiors|employer|)"
         R"(management>\b)",
     .left =
         R"(\b(?:(?:raise|take|bring|address|taking|took|taken|raising|bringing|brought)(?:ed|)"
         R"(d|ing)? (?:this|it|that|him|her|them|the (?:matter|issue|incident|behaviou?r|)"
         R"(conduct|mistake))(?: up)?|(?:be|been|was|were|being) (?:reported|raised|discussed|)"
         R"(addressed|brought up|taken up|complained about)|complain(?:ed)?|a (?:serious )"
         R"()?(?:word|talk|conversation)) ?$)",
     .not_left = R"({NEG}(?: [\w-]+){0,2} ?$|\bwithout (?:\w+ )?$|\bfear of )",
     .not_sentence =
         R"(\b(?:holiday|handover|sick|leave request|overtime|praise|thank|recognition|)"
         R"(vacation)\b)"},
    {.id = "RE28",
     .trigger =
         R"(\b(?:must|should|has to|have to|needs? to|will have to|ought to|shall|going to )"
         R"(have to|wants?|expect) (?:\w+ly |now |also |finally |(?:him|her|them|{NAME}|)"
         R"(someone|somebody|{ROLED}) to )?<(?:take|accept|bear|assume|own up to|face up to) )"
         R"(>(?:full |the |personal |some |its |his |her |their )*(?:responsibility|)"
         R"(accountability|blame|consequences)\b)",
     .left = R"((?:^|\b)(?:{P}|whoever|those|one of (?:us|you|them)|leader|the \w+){POST}? ?$)",
     .not_left = R"({NEGN}|\b(?:i|we) ?$)",
     .not_right =
         R"(^ (?:for|of) (?:the (?:service|gateway|rota|queue|pager|module|runbook|)"
         R"(documentation|component|system)|their (?:own )?code|running|maintaining|operating))",
     .not_sentence = R"(\bgoing forward\b|\bfrom (?:now on|next (?:week|month|quarter))\b)"},
    {.id = "RE6",
     .trigger =
         R"(\b<consequences (?:for (?:whoever|those|anyone|everyone|(?:the|all) (?:\w+ )"
         R"()?(?:person|people|engineers?|team|author|operators?|responsible|individuals?|ones|)"
         R"(managers?|guilty))|to follow|will follow)>\b|\b(?:will be|face|faces|facing|suffer|)"
         R"(suffers|expect|have|has|be|with|without|bear|of) (?:the |serious |severe |personal )"
         R"(|real |harsh |dire |any |clear |disciplinary )*<consequences>\b(?: for (?:whoever|)"
         R"(those|anyone|(?:the|all) (?:\w+ )?(?:person|people|engineers?|author|operators?|)"
         R"(responsible|individuals?|ones|managers?|guilty)))?|\b(?:will be|must be|should be|)"
         R"(have to be|demands?|wants?|announced|there are) (?:\w+ )?<consequences for> )"
         R"((?:{ROLED}|{KNOWN}|him|her|them)\b|\bthere (?:are|were|will be|must be|should be|)"
         R"(have to be|need to be|shall be|has to be) (?:serious |real |personal |severe |)"
         R"(clear |some |further )?<consequences>(?: for (?:{P}|those|whoever|anyone|the \w+))?)",
     .not_left = R"({NEG}(?: [\w-]+){0,2} ?$|\bwithout (?:\w+ )?$|\bfear of )",
     .not_right =
         R"(^ (?:for (?:the|our|checkout|customers|users|mobile|orders)\b|of|on|to our|to the|)"
         R"(in (?:the|other))\b|^:)",
     .not_sentence =
         R"(\bconsequences of\b|\b(?:change|restart|reboot|failover|delay|bug|upgrade|)"
         R"(migration|release|switch|setting|fix|lag|{SYSN})s? (?:\w+ )?(?:has|have|had|with|)"
         R"(can have|may have|would have) (?:\w+ )?consequences\b)"},
    {.id = "RE7",
     .trigger =
         R"(\b<(?:performance) (?:review|reviews|improvement plan|appraisal|rating|evaluation|)"
         R"(plan|discussion|conversation|management process)>\b|\b(?:his|her|their|your|my|)"
         R"({NAME}'s?|{ROLEN}'s?) (?:next )?<(?:annual|yearly) (?:review|appraisal)>\b|)"
         R"(\b<personnel file|personnel record|hr file|hr record|employee file|permanent )"
         R"(record|staff file>\b|\b(?:on|in|to|into|onto) (?:his|her|{NAME}'s) <record|file>\b|)"
         R"(\b<(?:note|noted|noting|entry) (?:of this )?(?:in|on) >(?:(?:his|her|their|)"
         R"({NAME}'s) (?:personnel |hr |staff )?|the (?:personnel |hr |staff ))(?:file|)"
         R"(record)\b|\bput on a <pip>\b|\b(?:his|her|their|your|my|{NAME}'s) (?:next |annual |)"
         R"(yearly |year-end )?<appraisal|appraisals|evaluation talk|pay review|salary review|)"
         R"(performance talk>\b)",
     .not_left =
         R"({NEGN}|\b(?:query|page|quarterly|database|web) ?$)",
     .right = R"({HEAD})",
     .not_right =
         R"(^ (?:of the (?:index|query|database|cluster)|format|in the (?:database|table)|id|)"
         R"(was (?:lost|missing|written))|^ (?:descriptor|system|name|handle|share|server|)"
         R"(upload|size)|^ (?:of|for) (?:the|our|a|each|all|two|this)\b)",
     .not_sentence =
         R"(\b(?:reprimand\w*|(?:formal|written|official) warning|disciplin\w+)\b|\b(?:p9\d|)"
         R"(latency|quer(?:y|ies)|throughput|benchmark\w*|load tests?)\b)"},
    {.id = "RE8",
     .trigger =
         R"(\b(?:take|takes|took|taking|bear|bears|shoulder|shoulders|accept|carry|get|gets|)"
         R"(got) (?:all )?(?:the |full )?<blame|fall|rap|flak>\b|\b<(?:heads) (?:will|must|)"
         R"(should|have to|are going to|need to|may) roll|(?:that|see) heads roll|heads to )"
         R"(roll>\b|\b<(?:make|made|making) an example (?:out )?of>\b|\b<(?:name|named|naming|)"
         R"(naming) and sham(?:e|ed|ing)>\b|\b<(?:point|pointed|pointing|points) (?:the |a )"
         R"()?fingers? (?:at)?>\b|\b<(?:throw|threw|thrown|throwing) >\w+ under the bus\b|)"
         R"(\b<an earful|out of a job|witch hunt|carry the can|carries the can|carried the )"
         R"(can|pack (?:his|her|their|your) (?:things|bags)|clear (?:his|her|their|your) desk|)"
         R"(hung out to dry|in the doghouse|get the chop|get the sack|got the sack|got the )"
         R"(boot|get the boot|deserves? to (?:be (?:fired|sacked|punished|sued|shot)|lose|pay|)"
         R"(know who)>\b)",
     .not_left =
         R"({NEGN})",
     .not_right =
         R"(^-|^ (?:the|our|a|its) (?:[\w-]+ )?(?:{SYSN}|kernel|vendor|upgrade|release)\b|)"
         R"(^ of (?:the|a)\b)"},
    {.id = "RE9",
     .trigger =
         R"(\b<(?:lose|loses|losing|lost|cost|costs|forfeit|forfeits) (?:his|her|their|its|)"
         R"(your|all|the|him|them){1} >(?:[\w-]+ )?(?:job|jobs|position|licen[cs]e|post|rank|)"
         R"(bonus|bonuses|promotion|contract|his job|her job|their jobs|(?:his|her|their) )"
         R"((?:job|bonus))\b|\b<no (?:bonus|bonuses|promotion|raise|pay rise)> (?:for|this|)"
         R"(next)\b)",
     .left =
         R"(^\W*$|(?:{SUBJ}|\b(?:{P}|offenders|those|anyone|will|should|must|can|may|to|)"
         R"(it)(?: \w+)?) ?$)",
     .not_left =
         R"({NEGN}|{MACH}|\bwe ?$|\bnobody's\b[\w ]*$|\b(?:pod|process|service|account|)"
         R"(token)s? ?$)",
     .not_sentence = R"({HOUSEKEEPING})"},
    {.id = "RE19",
     .trigger =
         R"(\b<(?:lose|loses|losing) (?:all |any |admin |deploy |production |prod |root |write )"
         R"(|merge |commit |his |her |their )*(?:access|rights|permissions|privileges|)"
         R"(credentials)>\b|\b<lost (?:all |any |admin |deploy |production |prod |root |write |)"
         R"(merge |commit |his |her |their )*(?:access|rights|permissions|privileges)>(?: \w+ )"
         R"(\w+)? (?:until further notice|for good|as a (?:result|consequence|punishment))\b)",
     .left =
         R"(\b(?:anyone|anybody|whoever|everyone who|those who|people who|offenders|will|)"
         R"({NAME}|{ROLED})\b[\w' -]*$)",
     .not_left =
         R"({NEGN}|\b(?:users?|customers?|support|we|i) (?:\w+ )?$)",
     .not_sentence =
         R"(\b(?:during|while|maintenance|window|temporar\w+|upgrade|cutover|reboot|rename|at )"
         R"(\d|password)\b|{HOUSEKEEPING})"},
    {.id = "RE20",
     .trigger =
         R"(\b(?:be) (?:found and |caught and )?<(?:dealt with|called out|named and shamed|)"
         R"(held to account|held to|brought to (?:justice|book)|made to pay|taken to task|)"
         R"(given a talking)>\b)",
     .left =
         R"({SUBJ}|\b(?:person|people|engineer|culprit|ones?|responsible|guilty|offender|)"
         R"(whoever|those|they|he|she)s? (?:\w+ )?(?:will|must|should|has|have|had|needs to|)"
         R"(is to|are to|to)? ?$)",
     .not_left =
         R"({NEGN}|{MACH})"},
    {.id = "RE24",
     .trigger =
         R"(\b(?:is|are|was|were|be) <no longer (?:allowed|permitted|welcome)> (?:in|on|near|)"
         R"(at|to (?:enter|touch|deploy|work))\b(?: [\w-]+){0,2}|\b(?:will|is|are|must) (?:not|)"
         R"(never) (?:be )?<allowed (?:in|on|near|at|to (?:enter|touch|deploy))>(?: [\w' )"
         R"(-]{1,30})? (?:again|any ?more|ever)\b)",
     .left =
         R"((?:^|\b)(?:{N}|{ROLEN}|he|she|they|you){ADVS} ?$)",
     .not_left =
         R"({MACH}|\b(?:users?|customers?) ?$)",
     .not_sentence =
         R"(\b(?:left the|moved to|contract ended)\b)"},
    {.id = "RE21",
     .trigger =
         R"(\b<one more (?:incident|mistake|outage|slip|time|slip-up|screw-up|)"
         R"(strike)>[\w' ,]{0,40}\b(?:you are out|you're out|he is out|she is out|they are out|)"
         R"(out|gone|over|fired|done|off)\b)"},
    {.id = "RE25",
     .trigger =
         R"(\b(?:disciplinary |legal |appropriate |further |formal |strict )*(?:(?:actions?|)"
         R"(steps|measures|proceedings|complaints?) (?:[\w-]+ ){0,5}?)?<(?:actions?|steps|)"
         R"(measures|proceedings|complaints?|taken|lodged|filed|brought|initiated|considered|)"
         R"(opened|prepared) against> (?:{KNOWN}|{ROLED}|{ROLEN}|the \w+er|him|her|them|you|)"
         R"(those|whoever|anyone|staff|employees)\b|\b(?:be|been|was|were|get|)"
         R"(gets) <(?:spoken to|talked to|seen) by> (?:(?:his|her|their|the|)"
         R"(our) (?:\w+ )?(?:manager|boss|supervisor|director|lead|head|management)|hr|)"
         R"(management)\b|\b<(?:bonus|bonuses|pay rise|pay raise|salary|wages|promotion|)"
         R"(overtime)(?: (?:for|of) [\w' -]{2,30}?)? (?:is|was|are|were|be|been|has been|)"
         R"(have been|being) (?:\w+ly )?(?:withheld|cut|cancelled|canceled|reduced|docked|)"
         R"(deferred|denied|stopped|frozen|forfeited|postponed)>\b|\b(?:transferred|moved|)"
         R"(suspended|removed|stood down|sent home|relieved|reassigned)(?: [\w-]+){0,6} )"
         R"(<pending> (?:an? |the )?(?:\w+ )?(?:inquiry|enquiry|investigation|hearing)\b|)"
         R"(\b<(?:show[- ]cause notice|charge ?sheet|letter of (?:reprimand|warning)|)"
         R"(names on my desk)>\b|\b(?:never|not) <(?:be allowed|to touch|touch|touches|work on|)"
         R"(go near|be let) >(?:[\w-]+ ){1,5}again\b)",
     .not_left = R"({NEGN}|\buse ?$|\b(?:decided|agreed|chose|preferred|asked|told us|wise) ?$)",
     .not_sentence = R"(\b(?:budget|payroll|bug|script|run|export|phish\w*|attacker|fraud\w*)\b)"},
    {.id = "RE14",
     .trigger =
         R"(\b<(?:hr |human resources )(?:has|have|is|was|will|needs?|should|must|to|opened|)"
         R"(got)>\b|\b<to hr|with hr|by hr|from hr|involve hr|inform hr|informed hr|told hr|)"
         R"(tell hr|call hr|contact hr|human resources>\b)",
     .not_left =
         R"({NEGN}|\b(?:new|moved) ?$)",
     .not_right =
         R"(^ (?:system|tool|tools|portal|database|app|application|service|software|import|)"
         R"(export|data|be (?:unreachable|down)|records|no access)\b)",
     .sentence =
         R"(\b(?:conversation|talk|case|conduct|informed?|engineer|operator|involved?|action|)"
         R"(open(?:ed)?|report(?:ed)?|person|follow|him|her|them|meeting|matter|process|)"
         R"(look(?:ing)? into)\b)",
     .not_sentence =
         R"(\b(?:tools?|systems?|portal) (?:was|were|is|are|went)\b|\bdisciplin|\b(?:payroll|)"
         R"(export|leave|holidays?|badge|onboarding|workday|salar(?:y|ies)|vacation|)"
         R"(self-service)\b)"},
    {.id = "RE15",
     .trigger =
         R"(\b<culprits|the guilty|the offenders|those responsible|the guilty party|guilty )"
         R"(parties|repeat offenders|the offender|offending engineer>\b)",
     .left =
         R"(\b(?:list of|names? of|find|found|finding|identify|punish|name|names|against|for|)"
         R"(of|hunt for|get|that|want|wants|know|deal with|catch)(?: the)? ?$|^\W*$)",
     .not_left =
         R"({NEGN}|\bteam ?$)",
     .not_right =
         R"(^ for (?:(?:the|this) (?:billing|rota|queue|service|gateway|dashboard|system|)"
         R"(runbook|module|\w+ assessment)|(?:keep|run|maintain|pay|own|provid)ing)|^ )"
         R"((?:person|one|party) (?:is|was) |^ (?:plea|verdict|conscience|pleasure))",
     .not_sentence =
         R"(\b(?:{SYSN}|quer(?:y|ies)|process(?:es)?|tables?|keys?|indexes|pages|memory|cpu)\b)"},
    {.id = "RE16",
     .trigger =
         R"(\b(?:want|wants|need|needs|give me|give us|demand|demands|asked for) (?:a |the |)"
         R"(some )?<name|names|scalp|scalps|heads>\b|\b<(?:someone's|somebody's|his|her|)"
         R"(your) head> (?:for|on)\b)",
     .left =
         R"(\b(?:i|we|management|leadership|managers|director|ceo|cto|board|they|he|she|)"
         R"({ROLED}|{NAME})(?: \w+)? ?$|^\W*$|\b(?:wants?|wanted|demands?) ?$)",
     .not_left =
         R"({NEGN})",
     .not_right =
         R"(^(?: by \w+)?(?: ?[.,!]|$)|^ and got\b|^ of the (?:helpers|volunteers|winners|)"
         R"(participants|attendees)\b|^ (?:of the (?:[\w-]+ )?(?:{SYSN}|file|field|column|)"
         R"(form|author|new)|for the|that|servers?|resolution|space|which|records?|like|tags?|)"
         R"(and (?:a |an )?\w+ (?:for|of)))",
     .not_sentence = R"(\bthank\b|\bnames? (?:for|of) (?:the|our|a|an|all) (?:[\w-]+ )?{SYSN}\b)"},
    {.id = "RE17",
     .trigger =
         R"(\b(?:(?:his|her|their|{NAME}'s|{ROLED}'s?) (?:\w+ )?contract|contract (?:with|of) )"
         R"((?:{KNOWN}|(?:the|this|that) (?:contractor|freelancer|technician|engineer|employee|)"
         R"(consultant))|employment|engagement) (?:[\w ]{0,30} )?(?:is|was|will be|has been|)"
         R"(should be|be|gets) <terminated|ended|cancelled|not renewed|revoked>\b|)"
         R"(\b<(?:terminate|end|cancel) >(?:his|her|their|{NAME}'s|the \w+'s) (?:contract|)"
         R"(employment)\b|\b<(?:review|reviewing|reconsider|reconsidering|rethink|rethinking|)"
         R"(re-examine) >(?:the contract of {N}|(?:his|her|their|{NAME}'s) (?:\w+ )"
         R"()?(?:contract|position|role|future|employment|place))\b|\b<(?:probation|contract|)"
         R"(employment)>[\w ]{0,20} not be (?:extended|renewed|prolonged)\b|\b<(?:deducted|)"
         R"(deduct|taken|come|docked|paid|recovered|recover|dock) (?:straight )?(?:out of|)"
         R"(from)> (?:his|her|their|your|{NAME}'s|the \w+'s) (?:\w+ )?(?:bonus|pay|salary|)"
         R"(wages|pocket)\b|\b<(?:deduct|deducted|docked|recovered|recover|withhold) )"
         R"(>(?:[\w'-]+ ){1,4}(?:out of|from) (?:his|her|their|your|{NAME}'s|the \w+'s) (?:\w+ )"
         R"()?(?:bonus|pay|salary|wages|pocket|paycheck|invoice)\b|\b(?:lead to|leads to|)"
         R"(result in|results in|mean|means|face) (?:the )?(?:immediate )?<loss of (?:\w+ )"
         R"()?(?:rights|privileges)>\b)",
     .not_left =
         R"({NEGN})"},
    // Talked to, and told off.
    {.id = "RE31",
     .trigger =
         R"(\b(?:was|were|been|be|being|is|are|got|gets) (?:\w+ly |already |also )?<(?:spoken )"
         R"(to|spoken with|talked to|taken aside|pulled aside|given a (?:talking|stern|)"
         R"(serious|good|clear)|called in|summoned|invited to a|cautioned|admonished|)"
         R"(counselled|counseled|confronted|taken off|grounded|stood down|sidelined|replaced )"
         R"(as|benched|blacklisted|reported to (?:his|her|their|hr|management))>\b|\b(?:have|)"
         R"(had|has|having|hold|held|need|needs|plan|schedule|scheduled|arrange|arranged) )"
         R"((?:a|an|another) (?:very )?<(?:serious|quiet|stern|frank|clear|honest|difficult|)"
         R"(tough|hard|formal|strong|private) (?:word|words|talk|chat|conversation|discussion|)"
         R"(meeting){1}>(?: with (?:[\w']+ ?){1,3})?|\b(?:will|shall|must|should|going to|)"
         R"(have to|has to|needs? to) (?:\w+ )?<(?:talk|speak) (?:to|with) >(?:the |our |)"
         R"(those |both |all |each of the |that )*(?:[\w-]+ ){0,2}(?:concerned|involved|)"
         R"(responsible|in question|guilty|at fault)\b|\b(?:will|shall|must|should|has to|)"
         R"(have to|needs? to) <be (?:dealt with|addressed|followed up|taken up|handled|)"
         R"(discussed|clarified|raised)> (?:\w+ )?(?:with|by) (?:him|her|them|hr|(?:the|his|)"
         R"(her|their) (?:[\w-]+ )?(?:employee|engineer|person|manager|boss|supervisor|)"
         R"(technician|operator|developer|individual|colleague|management|superior)s?(?:'s )"
         R"((?:\w+ )?(?:manager|employer|boss|supervisor))?|{NAME})\b|\b(?:in|for|during) an? )"
         R"(<(?:personnel|staff|performance|disciplinary|feedback|one-to-one|one-on-one|)"
         R"(critical|corrective) (?:talk|meeting|interview|discussion|hearing|)"
         R"(conversation)>\b|\b<address (?:the|this) (?:matter|issue|topic|behaviou?r|)"
         R"(incident|mistake)> (?:directly |personally )?with (?:the|him|her|them|{NAME}|his|)"
         R"(their)\b|\b<before (?:he|she|they) (?:is|are) (?:allowed|permitted|let|cleared)> )"
         R"((?:back )?(?:on|to|in|near)\b)",
     .left =
         R"({SUBJ}|\b(?:person|people|author|engineer|operator|technician|developer|colleague|)"
         R"(employee|individual|responsible|concerned|involved|question|those|one|ones|)"
         R"(management|manager|leader|lead|head|hr|director|i|we|he|she|they|will|must|should|)"
         R"(has|have|had|also|and|matter|this|it|training|{P})s?\b[\w' ,-]*$|^\W*$)",
     .not_left = R"({NEGN}|\bperformance ?$|{MACH}|\b(?:users?|customers?) ?$)",
     .not_right = R"(^ (?:thank|to (?:understand|learn|hear)|about what (?:he|she|they) saw)\b)",
     .not_sentence =
         R"(\?$|\b(?:debrief|learn|thank\w*|interview(?:s|ed)?|understand what|timeline|what )"
         R"((?:he|she|they) saw|aircraft|planes?|flights?|cable|earthed)\b)"},
    {.id = "RE32",
     .trigger =
         R"(\b(?:performance|behaviou?r|conduct|attitude|mistake|failure) <(?:will|must|should|)"
         R"(needs to|has to) be (?:addressed|dealt with|reviewed|discussed|looked at|assessed|)"
         R"(followed up|sanctioned)>\b|\b<(?:no more|no further|never again) (?:access|root|)"
         R"(admin|deploy|production|commit|write)> [\w ]{0,30}\b(?:for|to) (?:the|this|that|)"
         R"(him|her|them|{NAME}|people|anyone)\b|\b(?:should|must|will|can|could|may|deserves? )"
         R"(to) <(?:never|not) (?:again )?(?:be (?:allowed|permitted|promoted|trusted|let) )"
         R"((?:near|on|to|with|anywhere)|be promoted|touch|work (?:here|for us|on (?:this|)"
         R"(our))|set foot)>\b|\b<(?:we|i|the company|management) (?:should|must|will|have to) )"
         R"((?:consider|think about|question) >(?:whether|if) (?:[\w']+ ){1,6}(?:right )"
         R"((?:person|man|woman|partner|place|people|supplier|vendor)|suitable|fit|the job|)"
         R"(stay|continue|remain)\b|\b<(?:question|questioning|questions|doubt|doubts|wonder) )"
         R"((?:whether|if) >(?:{N}|he|she|they|this \w+|our \w+) (?:is|are|was|were) (?:still |)"
         R"(really )?(?:\w+ )?(?:right|suitable|suited|fit|up to|capable|qualified|able)\b|)"
         R"(\b(?:will|must|should|shall|has to|have to) (?:personally |themselves |himself |)"
         R"(now )?<(?:pay|compensate|reimburse|cover|bear) >(?:us |for )?(?:the |this |all |)"
         R"(his |her |their |every )*(?:\w+ )?(?:damages?|loss|losses|costs?|bill|penalty|)"
         R"(repair)\b|\b<(?:claim|claims|claiming|seek|demand|demands) (?:damages|compensation|)"
         R"(a refund|a penalty)>\b(?: from)?)",
     .left = R"((?:^|\b)(?:{P})\b[\w' ,-]*$|^\W*(?:\w+ ){0,3}$|\b(?:and|but|that|who) $)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:customers?|users?|passengers?|insurance|insurer|query|system|)"
         R"(disk|database|application)\b[\w ]*$)",
     .not_sentence = R"(\?$|\bcustomers? (?:will|may|can|could|would)\b)"},
    {.id = "RE33",
     .trigger =
         R"(\b(?:will|shall|must|should) <(?:not|no longer) be (?:back |seen |working |)"
         R"(employed |placed |deployed ){0,1}(?:on|in|for|with|at) >(?:the |our |this |)"
         R"(us\b)(?:[\w-]+ ){0,2}(?:rota|roster|team|project|schedule|account|site|company|)"
         R"(organi[sz]ation|crew)?\b|\b(?:will|must|shall|is|are|was) <no longer (?:be )"
         R"()?(?:allowed|permitted|trusted|authori[sz]ed|welcome)> (?:to|in|on|near|with|)"
         R"(at)\b|\b<no longer (?:works?|working|employed|part of|with|a member of|)"
         R"(responsible for){1} (?:on|for|with|by|at|of|the|our|this|us)>(?: [\w-]+){0,3}|)"
         R"(\b(?:was|were|been|be) <(?:removed|taken|kicked|thrown|pulled|dropped) (?:from|)"
         R"(off|out of){1} (?:the|our|this|his|her|their) (?:[\w-]+ ){0,2}(?:project|team|)"
         R"(account|rota|roster|on-call|engagement|shift|schedule|company|position|role)>\b|)"
         R"(\b<(?:terminate|terminated|terminating|cancel|cancelled|canceled|end|ended|review|)"
         R"(reviewing|reconsider|reconsidering|rethink) >(?:the |our |this |its )(?:\w+ )"
         R"()?(?:contract|agreement|relationship|cooperation|partnership|business) with )"
         R"((?:the|this|that|him|her|them|{KNOWN})\b|\b<right (?:person|man|woman|people|)"
         R"(partner|supplier|vendor|company|team|provider){1} (?:for (?:the|this|that|our|)"
         R"(such|us)|in)>(?: \w+)?|\b<(?:look|looking) for (?:a new|another|a different)> )"
         R"((?:[\w-]+ )?(?:supplier|vendor|partner|provider|contractor|job|lead|manager|)"
         R"(engineer|company|agency|firm|hoster|haulier|carrier)\b\b|\b<(?:replace|replaced|)"
         R"(replacing) (?:the|this|that|him|her) (?:\w+ )?(?:contractor|manager|lead|supplier|)"
         R"(vendor|provider|engineer|technician)>(?: (?:with|by) (?:someone|somebody|a \w+))?|)"
         R"(\b<told (?:him|her|them|the \w+|the \w+ \w+) to send (?:somebody|someone|another|)"
         R"(a different)>\b|\b(?:was|were) <told to send (?:somebody|someone|another|a )"
         R"(different)>\b|\b<send(?:ing)? (?:him|her|them) home>\b)",
     .left =
         R"({SUBJ3}|\b(?:{N}|he|she|they|who|person|engineer|operator|colleague|employee|)"
         R"(contractor|technician|one)\b[\w' ,-]*$|\b(?:will|must|should|to|we|and|considering|)"
         R"(consider|is|whether|if|the|has|have|been) $)",
     .not_left =
         R"({NEG}(?: [\w',-]+){0,2} ?$|{MACH}|\b(?:is|was|found|finding|find|got|get|asked|)"
         R"(need|needed|reached|call|page|the) the $|\bi ?$)",
     .not_right =
         R"(^ (?:to (?:ask|call|page|talk|contact)|at (?:the|his|her|their) own request))",
     .sentence =
         R"(\b(?:allowed|permitted|trusted|authori[sz]ed|welcome|rota|roster|team|project|)"
         R"(schedule|account|site|company|crew|works?|working|employed|removed|taken|kicked|)"
         R"(thrown|pulled|dropped|contract|agreement|relationship|cooperation|partnership|)"
         R"(business|whether|if|not|longer|replace\w*|supplier|vendor|partner|provider|home|)"
         R"(send|job|another|new)\b)",
     .not_sentence =
         R"(\?$|\b(?:holiday|vacation|parental|maternity|sick|ill|retire\w*|swap\w*|baby|)"
         R"(volunteer\w*|reorgani[sz]ation|reorg|overtime|exhausted|tired|joined|moved|own )"
         R"((?:wish|request)|left the|migrat\w*|rest)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> retribution_rules() {
    static const auto all = joined_rules({table, retribution_losses()});
    return all;
}

}  // namespace bot::core::language
