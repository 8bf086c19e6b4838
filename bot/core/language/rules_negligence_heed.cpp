#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// What people did not heed, do or take to heart.
// clang-format off
constexpr Rule table[] = {
    // What nobody found worth the trouble.
    {.id = "NE27",
     .trigger =
         R"(\b(?:{NOBODY}|didn't|did not|never|hadn't|had not|doesn't|does not|don't|not|)"
         R"(couldn't|could not)(?: [\w-]+){0,6}? <(?:took|take|taken|taking|find|found|spare|)"
         R"(spared|invest|invested) (?:the|any|enough|much|five|two|even) >(?:five |the )"
         R"()?(?:time|trouble|effort|minutes|minute|moment|care|initiative|lead)\b(?: (?:to|of|)"
         R"(for)\b)?|\b(?:{NOBODY}|didn't|did not|never|hadn't|had not|doesn't|does not|don't|)"
         R"(not|couldn't|could not)(?: [\w-]+){0,6}? <(?:took|take|taken|taking|want to take|)"
         R"(wanted to take|willing to take|prepared to take|assume|assumed) (?:any |the |full )"
         R"()?(?:ownership|responsibility|initiative|charge)>(?: (?:to|of|for)\b)?|)"
         R"(\b(?:{NOBODY}|didn't|did not|never|hadn't|had not|doesn't|does not|don't|not|)"
         R"(couldn't|could not)(?: [\w-]+){0,6}? <(?:made|make|making) (?:the|any|an|much|)"
         R"(even){1} >(?:the )?(?:slightest |least )?(?:effort|attempt)\b(?: (?:to|of|for)\b)?|)"
         R"(\b(?:{NOBODY}|didn't|did not|never|hadn't|had not|doesn't|does not|don't|not|)"
         R"(couldn't|could not)(?: [\w-]+){0,6}? <(?:felt|feel|feels) (?:very |really |in any )"
         R"(way )?(?:responsible|accountable|obliged|in charge)>|\b(?:{NOBODY}|didn't|did not|)"
         R"(never|not)(?: [\w-]+){0,6}? (?:had|have) (?:the|enough) <guts|courage|decency|)"
         R"(presence of mind|nerve|good sense|common sense>\b(?: (?:to|of|for)\b)?)",
     .left =
         R"({SUBJ}|^\W*$|\b(?:because|that|and|but|so|since|as|who|or) ?$|\b(?:{P}) [\w' -]*$|)"
         R"(^\W*(?:the|our|an?|their|his|her) [\w' -]{2,30}$)",
     .not_left = R"({MACH})",
     .not_right = R"(^ (?:enough )?to (?:recover|drain|start|boot|converge|sync))",
     .not_sentence = R"(\?$)"},
    {.id = "NE28",
     .trigger =
         R"(\b<(?:clearly|obviously|evidently|plainly|apparently|quite simply|presumably) )"
         R"((?:(?:did not|didn't|does not|doesn't|do not|don't|haven't|hasn't|hadn't|had not|)"
         R"(has not|never|had never|has never)(?: (?:really|even|properly|bothered?|want(?:ed)?|)"
         R"(tr(?:y|ied)|take|took|taken|been)(?: to)?)* (?:test|think|thought|tested|read|)"
         R"(understand|understood|care|cared|know|known|knew|check|checked|open|opened|verify|)"
         R"(verified|review|reviewed|compare|compared|look|looked|consider|considered|bother|)"
         R"(bothered|listen|listened|learn|learned|learnt|pay|paid|plan|planned|heard?|tried|)"
         R"(try|reali[sz]ed?|seen|have (?:any|an|a) \w+|serious\w*|the time)|(?:had|has|have) )"
         R"((?:no|not the (?:\w+)|little) (?:\w+ )?(?:idea|clue|interest|intention|concept|)"
         R"(experience|understanding|knowledge|grasp|plan|respect))>\b|\b(?:had|has|have|did|)"
         R"(was|were) <(?:clearly|obviously|evidently|plainly|apparently) (?:not|never|no) )"
         R"((?:\w+ )?(?:test|thought|tested|read|understood|checked|looked|considered|bothered|)"
         R"(listened|learned|learnt|paid|planned|heard|tried|idea|clue|interest|thinking|paying|)"
         R"(done|seen)>\b)",
     .left = R"({SUBJ}|\b(?:whoever|who|they|he|she|we|i|you|{NAME}|{ROLED})\b[\w' ,-]*$)",
     .not_left = R"(^(?:(?:the|an?|our|its|this|each) )?(?:[\w-]+ )?{SYSN} ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "NE35",
     .trigger =
         R"(\b<(?:sat|sitting|sits) on >(?:the |this|that|it|our |his |her |their |my |an? |)"
         R"(these |those )(?:[\w-]+ ){0,3}?(?:tickets?|orders?|requests?|findings?|reports?|)"
         R"(mails?|e-?mails?|patch(?:es)?|fix(?:es)?|reviews?|pull requests?|escalations?|)"
         R"(advisor(?:y|ies)|information|warnings?|issues?|problems?|changes?|tasks?|bugs?)?\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*\b(?:and|had been|has been|have been|was|were|been|is|)"
         R"(are|just|simply) ?$)",
     .not_left = R"({MACH})",
     .not_right =
         R"(^ ?(?:server|bridge|call|committee|jury|panel|train|bus|plane|roof|floor|host|rack|)"
         R"(desk|chair|disk|network|bench|sofa|shelf|same))"},
    {.id = "NE36",
     .trigger =
         R"(\b<(?:chose|chosen|decided|opted|preferred|elected|chooses|choosing) to (?:\w+ly )"
         R"()?(?:ignore|dismiss|disregard|look away|do nothing|look the other way|sit on|close )"
         R"((?:his|her|their|our)|turn a)>(?: (?:it|them|this|that|the \w+)\b)?|\b<(?:chose|)"
         R"(decided|preferred) not to (?:look|check|read|know|listen|act|respond|react|care|)"
         R"(bother|escalate|tell|test|verify|ask){1}>\b)",
     .left = R"({SUBJ}|\b(?:and|but|who|then) ?$)",
     .not_left = R"({MACH}|\b(?:wake|disturb)\b)",
     .not_sentence = R"({DELIB}|\b(?:because|since|as we|so as|instead)\b)"},
    {.id = "NE7",
     .trigger =
         R"(\b<(?:neglected|neglects|neglecting) >(?:to\b|(?:his|her|their|our|your|its|the) )"
         R"((?:[\w-]+ ){0,2}(?:dut(?:y|ies)|alerts?|handovers?(?: \w+)?|backups?|documentation|)"
         R"(runbooks?|monitoring|maintenance|checks?|tasks?|queue|systems?|services?|arrays?|)"
         R"(servers?|tests?|security|cluster|upkeep|hardware|equipment|batteries|site|platform|)"
         R"(infrastructure|basics|topic|project|housekeeping))|\b<(?:neglect) of (?:duty|)"
         R"(the)>\b|\b(?:was|were|been|being) (?:\w+ly |simply |just |completely )*<neglected>\b)",
     .not_left = R"({MACH}|{NEG} ?$)"},
    {.id = "NE8",
     .trigger =
         R"(\b(?:nobody|no one|didn't|did not|doesn't|does not|don't|do not|never|had not|)"
         R"(hadn't|not|without) (?:\w+ )?<(?:even|so much as) (?:\w+ing )?(?:to )?(?:asked?|)"
         R"(answer(?:ed)?|apologi[sz]ed?|bother(?:ed)?|call(?:ed)?|check(?:ed)?|glanc(?:e|ed|)"
         R"(ing)|join(?:ed)?|log(?:ged)? (?:in|on)|look(?:ed|ing)?|mention(?:ed)?|notic(?:e|ed)|)"
         R"(open(?:ed)?|read|repl(?:y|ied)|run|ran|tell|told|inform(?:ed)?|test(?:ed)?|think|)"
         R"(thought|try|tried|verif(?:y|ied)|wait(?:ed)?|write|wrote|acknowledged?|)"
         R"(consider(?:ed)?|pick(?:ed)? up|react(?:ed)?|respond(?:ed)?|take|took|follow(?:ed)?))"
         R"(>\b)",
     .left = R"({SUBJ}|\b(?:nobody|no one) ?$|^\W*$|\b(?:{P})\b[\w' -]*\b(?:and|but|who) ?$)",
     .not_left = R"({MACH}|\bthat (?:we|i) ?$)"},
    {.id = "NE9",
     .trigger =
         R"(\b<(?:ignored|ignoring|dismissing|disregarding|brushing off|brushing aside|)"
         R"(shrugging off|dismissed|disregarded|brushed aside|brushed off|shrugged off|waved )"
         R"(away|waved off|discounted|downplayed|swept aside|sat on|slept through|played down|)"
         R"(blew off) >(?:the |all |all the |our |my |your |every |several |repeated |both |)"
         R"(his |her |their |{NAME}'s |multiple |a dozen |two |three |four |five |six |ten |)"
         R"(\d+ |\w+teen |early |clear |obvious |eleven |twelve |an? |any |each |these |those |)"
         R"(this |that |many |of |first |second |last |initial |previous |incoming |such )"
         R"()*(?:[\w'-]+ ){0,2}(?:{HEEDED}|call|risks?|dangers?|problems?|issues?|situation|)"
         R"(lights?|graphs?|dashboards?|trends?|mails?|letters?|prompts?|colleagues?|voices?|)"
         R"(suggestions?|the obvious)\b)",
     .left =
         R"({SUBJ3}|\b(?:i|we){ADVS} ?$|\b(?:{P}) (?:(?:has|have|had|'ve) been|kept|keeps|keep|)"
         R"(were|was|are|is|'re) $|\b(?:used to|habit of) $|\bby (?:{P3})[\w ]*$|\b(?:and|but|)"
         R"(then|who)(?: \w+ly)? ?$|^\W*(?:the|our|this|their) (?:[\w-]+ )?(?:project|company|)"
         R"(business|organi[sz]ation|bank|hospital|board|plant|lab|factory|programme|customer|)"
         R"(client)(?: has| have| had| simply)* ?$)",
     .not_left =
         R"(^(?:(?:the|an?|our|its|this|each|every|that) )?(?:[\w-]+ )?{SYSN}{ADVS} ?$|)"
         R"(^(?:(?:the|an?|our|its|this) )?(?:[\w-]+ )?{SYSN} (?:also |has |had |have |then |)"
         R"(simply |was |is )?$|\b(?:it|which|that) ?$|^(?:(?:the|an?|our|its|this) )"
         R"()?(?:[\w-]+ )?{SYSN} (?:was|is|had|has|only|also|\w+ed)\b[\w ]*$)",
     .not_right =
         R"(^ (?:on purpose|as agreed|for now|until|during (?:the |a )?(?:drill|maintenance|)"
         R"(exercise|test)|of (?:the )?(?:silenced|muted|test|staging))\b)",
     .not_sentence =
         R"({DELIB})"},
    {.id = "NE20",
     .trigger =
         R"(\b<(?:ignored|dismissed|disregarded|silenced|muted) (?:it|them|those|all of (?:it|)"
         R"(them))>(?: (?:for|until|all|again|anyway)(?: \w+)?)?|\b<(?:ignored|dismissed|)"
         R"(silenced|muted|snoozed) (?:it|them) and (?:went|left|carried|continued|did|moved|)"
         R"(kept){1}>\b)",
     .left = R"({SUBJ3})",
     .not_left = R"({MACH}|{NEGN}|\b(?:users?|customers?) ?$)",
     .not_sentence = R"({DELIB}|\?$)"},
    {.id = "NE10",
     .trigger =
         R"(\b(?:were|was|been|get|got|is|are|being|went) (?:\w+ly |just |all |again |once )"
         R"(again |then )*<ignored|brushed aside|brushed off|shrugged off|waved away|)"
         R"(disregarded|swept aside|dismissed|unheeded>(?: (?:by (?:{KNOWN}|{ROLE}|us|you|him|)"
         R"(her|them|everyone)|for (?:[\w-]+ ){0,3}(?:days?|weeks?|months?|hours?|years?|)"
         R"(minutes)|until|again|repeatedly|completely|twice))\b|\b(?:were|was|been|get|got|are|)"
         R"(is) (?:\w+ly |just |all |again )*<(?:brushed|shrugged|waved|swept|laughed|pushed) )"
         R"((?:aside|off|away)|played down|downplayed|talked down>\b(?: (?:by|as) )"
         R"((?:\w+ ?){1,2})?|\b<(?:fell|fallen|fall) on deaf ears>\b)",
     .left =
         R"(\b(?:alerts?|alarms?|warnings?|warning signs?|pages?|signs?|advice|red flags?|)"
         R"(concerns?|notices?|reminders?|recommendations?|risks?|impact|severity|lessons?|)"
         R"(requests?|calls|e-?mails?|tickets?|messages? (?:from|of|by|to) (?:{P}|[\w ]+))(?: )"
         R"([\w' -]+)? ?$)",
     .not_right =
         R"(^ by (?:the|a|an|its|our) (?:[\w-]+ )?{SYSN}\b)"},
    {.id = "NE41",
     .trigger =
         R"(\b(?:were|was|been|went|are) (?:\w+ly |all |again |just )*<(?:ignored|disregarded|)"
         R"(dismissed|unheeded|overlooked)>\b)",
     .left =
         R"(\b(?:alerts?|alarms?|warnings?|warning signs?|(?:red|warning) lights?|risks?|test )"
         R"(results|failing tests?|complaints|pleas|red flags?|error messages|recommendations?|)"
         R"(advice|concerns|objections?|requests? (?:from|of|by) (?:the |our )?\w+|reminders?|)"
         R"(e-?mails?|complaints?|lessons?|warnings? (?:from|of|by) (?:{P}|the [\w-]+ (?:team|)"
         R"(vendor|supplier)))\b(?: (?:of|from|by|about|in) [\w' -]{2,40})? ?$)",
     .not_left = R"({NEGN}|\bspam\b)",
     .not_right =
         R"(^ (?:by (?:the|a|an|its|our) (?:[\w-]+ )?{SYSN}|by|because|since|as|when|due to|on )"
         R"(purpose|deliberately|so that|for now|in the))",
     .not_sentence = R"(\b(?:filter|spam|parser|mailbox|relay)\b)"},
    {.id = "NE11",
     .trigger =
         R"(\bwithout (?:even |so much as |ever |really |actually |properly |bothering |first |)"
         R"(\w+ly |\w+ ?)?<(?:looking|thinking|reading|opening|understanding|considering|)"
         R"(checking|verifying|double-checking|reflecting|questioning|a second thought|a )"
         R"(thought|any thought|a glance|a second look|a care|glancing|due diligence|due care|)"
         R"(proper care|caring|paying attention|much thought)>\b(?: (?:at|about|of|it|that|the|)"
         R"(any|through|for)\b(?: (?:impact|consequences?|effects?|risks?|logs?|plan|release )"
         R"(notes|warning|dashboards?))?)?)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|\b(?:it|this|that|was|were|been|\w+ed)\b[\w' ,-]*$)",
     .not_left =
         R"(\b(?:can|could|may|cannot|never|should|shouldn't|must|don't|do not|please|lets?|)"
         R"(allows?|possible|easy|people can)\b[\w ]*$|^(?:(?:the|an?|our|its|this|each|every) )"
         R"()?(?:[\w-]+ )?{SYSN} (?:was|is|can|\w+ed|\w+s)\b|\b(?:i|we)\b[\w' ,-]*$|\bpeople )"
         R"((?:need|have|should|must)|\b\w+ing\b[\w ]*$)",
     .not_right =
         R"(^ (?:from|back|up|at (?:the )?(?:clock|keyboard)|the (?:[\w-]+ )?(?:disk|table|)"
         R"(file|block|header|cache|body|whole))\b|^ (?:(?:the|a|an|another) )?(?:[\w-]+ )"
         R"()?(?:ticket|maintenance|window|case|panel|rack|incident|door|port|cabinet|)"
         R"(connection|call|bridge|socket)\b)",
     .not_sentence =
         R"((?:foolish|reckless|careless|mistake|error|irresponsible|my fault|to blame|lapse|)"
         R"(stupid)\b)"},
    {.id = "NE18",
     .trigger =
         R"(\b<did nothing (?:until|about|at all|for|whatsoever|to (?:stop|help|prevent))|sat )"
         R"(idle|sat there (?:and|doing|watching)|sat around|sat on (?:his|her|their|our) hands|)"
         R"(stood idly|looked away|shrugged it off|just shrugged|turned (?:his|her|their) back|)"
         R"(playing (?:with (?:his|her|their)|games|on (?:his|her|their)) ?(?:phones?)?|)"
         R"(shrugged|covered (?:it|this|that) up|covered up|tried to (?:hide|cover)|kept it to )"
         R"((?:himself|herself|themselves|yourselves|yourself)|hushed (?:it |this )?up|swept )"
         R"((?:it|this|that) under|kept quiet|kept silent|went back to sleep>\b(?: and \w+ \w+| )"
         R"((?:for|about|while|until|all) (?:[\w']+ ?){1,3})?)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w\', -]*\b(?:and|was|were|but) ?(?:just |simply |then )?$)",
     .not_left = R"({NEGN}|\b{SYSN}{ADVS} ?$)",
     .not_right = R"(^,? (?:when|as|laughed)|^, )",
     .not_sentence = R"(\b(?:could|should) have\b)"},
    {.id = "NE22",
     .trigger = R"(\b<did (?:absolutely |simply )?nothing>(?:[.,;!]|$))",
     .left = R"({SUBJ3}|\b(?:{P3})\b[\w', -]*\b(?:and|but)(?: then)? ?$)",
     .not_left = R"({NEGN}|{MACH}|\b(?:i|we)\b)"},
    {.id = "NE17",
     .trigger = R"(\b<(?:slept) (?:through|right through|past)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' -]*$)",
     .not_left = R"({MACH}|\bthread\b)"},
    {.id = "NE42",
     .trigger =
         R"(\b<(?:refused|refuses|refusing|unwilling) to (?:listen|help|join|follow|roll back|)"
         R"(escalate|admit|cooperate|co-operate|take|believe|engage|answer|look|see|accept|)"
         R"(support|react|act|share){1}>\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w', -]*\b(?:and|but|who) ?$|\b(?:{P3}) (?:of|in|at|from|on|for) )"
         R"([\w' -]{2,30}$)",
     .not_left = R"({NEGN}|{MACH}|\b(?:{SYSN}|customers?|browser) ?$)"},
    // Silence, and hands in the lap.
    {.id = "NE43",
     .trigger =
         R"(\b(?:{NOBODY}|neither of (?:them|us|you)|none of (?:the )?(?:\w+))(?: (?:on|in|at|)"
         R"(from|of) [\w' -]{2,25}?)?(?: has| have| had| ever| then| even| really| actually)*? )"
         R"(<(?:acted|reacted|intervened|responded|said (?:a word|anything|a thing)|stepped )"
         R"((?:in|up)|took (?:it |this |that |the \w+ )?seriously|raised (?:it|an objection|any))"
         R"(|felt like|stood up|saw fit to|had the (?:sense|courage|guts|decency|nerve|wit|idea))"
         R"((?: to)?|ever (?:tests?|tested|checks?|checked|reads?|looks?|looked|listens?|)"
         R"(updates?|cares?|cleans?)|cares?)>\b(?: (?:on|about|to|for|at) (?:it|this|that|them)|)"
         R"( anything)?|\b(?:none of (?:them|us|you|the \w+)|neither of (?:them|us|you)) )"
         R"(<(?:spoke up|raised (?:a hand|the alarm|a concern))>\b)",
     .not_left = R"(\b(?:so that|if|when|why|how) ?$)",
     .not_right = R"(^ (?:to (?:the )?(?:call for|survey|poll)|yet|because|badly))",
     .not_sentence = R"(\?$|\b(?:would|could) have\b)"},
    {.id = "NE44",
     .trigger =
         R"(\b<(?:obviously|clearly|apparently|evidently|seemingly|of course|as usual|as always|)"
         R"(once again|again|presumably) (?:nobody|no one|none of (?:them|us|you)){1}>(?: (?:at|)"
         R"(in|from|on|of) [\w' ]{2,25}?)?(?: ever| even| had| has| have)* (?:tests?|tested|)"
         R"(checks?|checked|reads?|looked|looks|thought|asked|verified|noticed|cared|listened|)"
         R"(reviewed|monitors?|monitored|told|informed|followed|felt|bothers?|bothered|)"
         R"(questioned|rehearsed)\b|\b<nobody|no one> (?:obviously|clearly|apparently|evidently|)"
         R"(simply) (?:tested|checked|read|looked|thought|asked|verified|cared|listened|)"
         R"(reviewed|monitored){1}\b|\b(?:nobody|no one) (?:has|had|have|ever|really|)"
         R"(seriously)+ <thought (?:about|of|through)>\b)",
     .not_sentence = R"(\?$|\b(?:would|could) have\b)"},
    // The same after what else they did.
    {.id = "NE45",
     .trigger =
         R"(\b<(?:did not|didn't|does not|doesn't|do not|don't|never|would not|wouldn't) )"
         R"((?:really |even |ever |want to |care to |bother to |simply )?(?:cared?(?: (?:about|)"
         R"(for|enough|to|at all)|[.,;!]|$)|listen(?:ed|s)?|own up|come clean|take )"
         R"(responsibility|took responsibility|feel responsible|take any responsibility|want )"
         R"(to (?:know|hear|listen|help|see|admit)|admit|wanted to (?:know|hear|listen|help)|)"
         R"(show any (?:interest|urgency|remorse|initiative)|show much (?:interest|urgency)|)"
         R"(make (?:any|an|the slightest) effort|use (?:his|her|their|common) (?:head|heads|)"
         R"(brain|brains|sense)|speak up|lift a|put (?:any|much|enough) (?:effort|thought|)"
         R"(care)|mind)>)",
     .left =
         R"(\b(?:{P3}|we|i)\b[\w' ,-]*\b(?:and|but|who|then|simply|just|also|really|they|he|)"
         R"(she) ?$|{SUBJ})",
     .not_left = R"({MACH}|\b(?:users?|customers?|clients?|people) ?$)",
     .not_right = R"(^ ?(?:about the (?:order|case)|which (?:node|host|version)))",
     .not_sentence = R"(\?$|\b(?:we|i) (?:do not|don't) want to\b|\bnobody\b)"},
    // As they always are.
    {.id = "NE46",
     .trigger =
         R"(\b<(?:never|rarely|seldom|hardly ever|almost never) (?:ever |once |really |properly )"
         R"(|even |actually |seems? to )?(?:tests?|reads?|checks?|listens?|looks?|asks?|)"
         R"(documents?|answers?|repl(?:y|ies)|responds?|communicates?|updates?|follows?|thinks?|)"
         R"(learns?|cares?|cleans? up|tells?|informs?|escalates?|reviews?|verif(?:y|ies)|)"
         R"(double-checks?|monitors?|bothers?|delivers?|takes?|picks? up|writes?|cooperates?|)"
         R"(admits?)>\b|\b<(?:always|constantly|keeps?|keep on|keeps on|kept|kept on) )"
         R"((?:forgets?|forgetting|ignor(?:es?|ing)|skip(?:s|ping)|complain(?:s|ing)|break(?:s|)"
         R"(ing) (?:things|our|the)|repeating the same|make(?:s)? the same|making the same|)"
         R"(blam(?:es?|ing)|cuts? corners|rush(?:es|ing)|messing|messes){1}>\b)",
     .left = R"({SUBJ3})",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:users?|customers?|who|clients?|visitors?|people) ?$|\b(?:i|we) ?$)",
     .not_sentence = R"(\?$|\b(?:would|could|should) never\b)"},
    // They knew.
    {.id = "NE47",
     .trigger =
         R"(\b<(?:knew|known) (?:about|of|that|how|very well|full well|perfectly well|exactly|)"
         R"(better|this|it|the)> [\w' ,-]{2,60}?\b(?:and|but|yet) (?:still|did nothing|)"
         R"(nevertheless|they |he |she )?(?:still |simply |just |nevertheless )?(?:did nothing|)"
         R"(went ahead|ignored|carried on|pushed|deployed|scheduled|approved|merged|waited|)"
         R"(continued|chose|decided|let|left|ran|started)\b|\b<(?:knowing full well|full well )"
         R"(knowing|despite knowing|although (?:he|she|they) knew|even though (?:he|she|they) )"
         R"(knew|knew better|should know better|should have known better|knew full well|knew )"
         R"(perfectly well)>)",
     .left = R"({SUBJ3}|^\W*$|\b(?:{P3})\b[\w' ,-]*$)",
     .not_left = R"({NEGN}|{MACH}|\b(?:i|we) ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "NE48",
     .trigger =
         R"(\b(?:warned|knew|known|aware|told|saw|seen|discussed|flagged|raised|reported|)"
         R"(reminded|reminders|risk|problem)\b[\w' ,-]{0,60}?\b(?:and|but|yet)(?: \w+)? (?:{P} )"
         R"()?(?:\w+ )?<did (?:absolutely |simply |exactly |precisely )?nothing>\b|\b<did )"
         R"((?:absolutely |simply |exactly |precisely )?nothing>(?:,| and ))",
     .left = R"(\b(?:{P})\b|^\W*$)",
     .not_left = R"({MACH})",
     .not_sentence = R"(\?$|\bdid nothing wrong\b)"},
    {.id = "NE54",
     .trigger =
         R"(\b(?:was|were|had|has|have|is|are|been) <(?:obviously|evidently|clearly|apparently) )"
         R"((?:never|not) (?:been |even |ever )?(?:tested|read|checked|reviewed|looked|)"
         R"(considered|thought|rehearsed|monitored|maintained|understood|verified|noticed|)"
         R"(followed|informed){1}>\b|\b<(?:nobody|no one|none of (?:them|us)) (?:really|)"
         R"(actually|properly|seriously|thoroughly|ever|even)> (?:reviewed|read|looked|checked|)"
         R"(tested|thought|cared|listened|verified|understood|tried|asked|questioned){1}\b|)"
         R"(\b(?:alerts?|alarms?|warnings?|lessons?|e-?mails?|concerns?|mails?|tickets?|)"
         R"(requests?|advice|recommendations?|signs?|pages?|messages?|complaints?|reports?))"
         R"(\b[\w' -]{0,40}? (?:and |but |was |were |been |got |being )+(?:simply|then|just|)"
         R"(repeatedly|consistently|completely|again|once again|knowingly|deliberately|)"
         R"(systematically|routinely|wilfully) <(?:ignored|disregarded|dismissed|brushed aside|)"
         R"(forgotten|left)>\b|\b(?:not|never|hardly|isn't|wasn't|weren't) (?:been |being )"
         R"()?<taken (?:at all |very |really |too )?seriously>\b|\bno <(?:thought|attention|)"
         R"(consideration|care) (?:was |had been |has been )?(?:given|paid|taken)>\b|\b<(?:not )"
         R"(much|little|too little|very little|zero|hardly any|not enough|insufficient|no real|)"
         R"(scant) (?:thought|care|attention|consideration|effort|heed|diligence){1} (?:was|)"
         R"(went|given|paid|had been|has been|were)>\b(?: \w+)?|\b(?:with|without) (?:much|any|)"
         R"(enough|sufficient|a single|further|real|proper) <(?:thought|consideration|)"
         R"(reflection|hesitation|effort|care)>\b|\b(?:by|through|out of|due to|from|years of|)"
         R"(months of|sheer|pure|plain|of) <neglect>\b|\b(?:maintenance|upkeep|patching|)"
         R"(housekeeping|monitoring|documentation|security|hygiene|testing|backups?|training|)"
         R"(handover)\b[\w' -]{0,40} (?:was|were|has been|had been|have been|is|are) (?:\w+ly |)"
         R"(long |simply )*<neglected>(?: for (?:\w+ )?(?:years|months|weeks|ages|decades))?\b|)"
         R"(\b<(?:mere|pure|pro forma) formality>\b|\b<(?:sweep|sweeping|swept) (?:it|this|that|)"
         R"(things|everything|the \w+) under>\b|\b<pointed (?:fingers )?at (?:each other|one )"
         R"(another|the other)>\b|\b<bad apples?|bad attitude|couldn't be bothered|can't be )"
         R"(bothered>\b)",
     .not_left = R"({NEG}(?: [\w',-]+){0,1} ?$|\bno $|\bspam\b|\b(?:if|so that|that|why|how) ?$)",
     .not_right = R"(^ (?:by (?:the|a|an|its|our) (?:[\w-]+ )?(?:{SYSN}|filter|parser|bot))\b)",
     .not_sentence = R"(\?$|\b(?:filter|parser|mailbox|relay|retry|would have)\b)"},
    {.id = "NE55",
     .trigger =
         R"(\b(?:knew|known|aware|told|warned|saw|seen|flagged|reported)\b[\w' )"
         R"(,-]{0,50}?\b(?:and|but|yet)(?: \w+)? <(?:did not|didn't|never) (?:do (?:anything|a )"
         R"(thing|something)|act|react|respond|tell anyone|say anything|say a word|fix it|care))"
         R"(>\b|\bknown (?:[\w ]{2,20})?(?:and|but|yet) (?:then |still |simply )?<ignored>\b|)"
         R"(\b(?:without|with no|no|with little|little) (?:any )?<(?:regard|respect|)"
         R"(consideration|concern)> (?:for|to)\b|\b<(?:disregard|contempt|indifference) (?:for|)"
         R"(of|to|towards?)> (?:the |our |any |all |his |her |their )*(?:\w+ )?(?:procedures?|)"
         R"(process|rules?|safety|customers?|patients?|people|colleagues|others|policy|policies|)"
         R"(consequences|instructions?|users|standards?|work)\b|\b(?:{P3})(?: \w+ly| clearly| )"
         R"(simply| just)? <(?:lacked|lacks) (?:the )?(?:necessary |required |basic |relevant |)"
         R"(proper ){0,1}(?:experience|knowledge|understanding|qualifications?|training|courage|)"
         R"(will|maturity)>\b|\b<(?:left|leaving) (?:us|me|everyone|everybody|the (?:customers?|)"
         R"(team|night shift|helpdesk|support team)|them){1} (?:alone|hanging|in the (?:dark|)"
         R"(lurch|cold|rain)|stranded|without (?:any )?(?:help|answer|information|support))>\b|)"
         R"(\b(?:was|were|been|felt) <left (?:hanging|in the (?:dark|lurch))>\b|\b<(?:muted|)"
         R"(silenced|unplugged|switched off|turned off|ignored) (?:his|her|their) (?:phone|)"
         R"(pager|mobile|notifications|ringer|laptop){1}>\b|\b<(?:turned|switched|put) (?:his|)"
         R"(her|their) (?:phone|pager|mobile|notifications|laptop){1} (?:off|on silent|away)>\b|)"
         R"(\b<out of (?:pure |sheer |plain |mere )?(?:convenience|laziness|habit|ignorance|)"
         R"(boredom|pride|vanity|spite|impatience|indifference|stubbornness|arrogance)>\b|)"
         R"(\b<(?:for|because of) (?:pure |sheer |his own |her own |their own )?convenience>\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*(?:the |this |it )?(?:\w+ ){0,4}$|\b(?:was|were|)"
         R"(been|and|with|such|complete|total|utter|blatant|a|of) $)",
     .not_left = R"({NEG} ?$|{MACH}|\b(?:if|so that) ?$)",
     .not_right = R"(^ (?:case|order|whitespace|of the|by (?:the|a) (?:{SYSN}|parser|filter)))",
     .not_sentence = R"(\?$|\bwould have\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> negligence_heed() {
    return table;
}

}  // namespace bot::core::language
