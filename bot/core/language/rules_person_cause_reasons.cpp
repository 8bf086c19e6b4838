#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// What nobody can help: "did not know", "was not told".
constexpr std::string_view unable =
    R"(^ (?:know|have|want|hear|see|get|receive|expect|learn|need|answer|arrive|been told|)"
    R"(aware|seen|able|available|in the (?:room|call|channel|rota|loop|office)|on (?:the|)"
    R"(call|site|shift|rota|duty)|at (?:the|her|his|home)|there|online|awake|around|yet|)"
    R"(part of|familiar|sure|present|told|given|sent|shown|trust|believe|exist|match|fit|)"
    R"(support|reach|start|respond|able|informed|invited|asked|involved|notified|warned|)"
    R"(bother|care|pay|trained|consulted|allowed|added|included|assigned|paged|needed|used|)"
    R"(supposed|listening|concentrat\w+|attentive|careful)\b|^ over\b|^ back\b|^ (?:(?:his|)"
    R"(her|their|the|a) )?(?:password|passphrase|pin|)"
    R"(badge|)"
    R"(token|login)\b|^ (?:the )?(?:office|team|company|building|comment|note|bridge|call|)"
    R"(meeting|room)\b)";

// What the rules of another class speak of, or nobody can help.
constexpr std::string_view omitted =
    R"(^ (?:follow|respect|stick|adhere|comply|bother|care|pay|take|know|have|hear|see|get|)"
    R"(receive|expect|learn|need|been told|aware|able|available|exist|match|fit|trust|)"
    R"(believe)\b|^ (?:\w+ )?(?:carelessly|careless|negligent|lazy|sloppy|ignored|skipped|)"
    R"(bypassed))";

// Who or what of theirs is told as the reason.
// clang-format off
constexpr Rule table[] = {
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
         R"(support|management)\b|\b(?:an? |the )?<(?:wrong|incorrect|faulty|erroneous|false|)"
         R"(misplaced|forgotten|)"
         R"(unauthori[sz]ed|offending|improper|hasty|indecision|inattention|inaction|)"
         R"(hesitation)>(?: [\w-]+){0,3} (?:by|on the part of|from) (?:{N}|me|us|him|her|them|)"
         R"(support|management)\b)",
     .not_left =
         R"({NEGN}|\bfix(?:ed|es|ing)? (?:an? |the )?$|\b(?:counts?|counted|grouped?|lists?|)"
         R"(number of|reports? of|alerts? (?:on|for)) ?$)",
     .right = R"({NPEND})",
     .not_sentence =
         R"(\b(?:input|entry|entries|use|usage|operation) (?:by|of|from) |pressed by|human )"
         R"(factor|(?:manipulation|handling) by the (?:user|operator)\b|\bby (?:a human|)"
         R"(humans|hand|staff|an? (?:\w+ )?employee|a member of (?:our |)"
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
         R"(admin|colleague|man|employee|technician|team) (?:not|making|forgetting|failing|)"
         R"(ignoring|skipping|misreading|mistyping|overlooking|neglecting|pushing|running|)"
         R"(deleting|restarting|rebooting|removing|applying|merging|deploying|editing|entering|)"
         R"(choosing|selecting|unplugging|pulling|cutting|switching|using|copying|failing|)"
         R"(overwriting|rushing|pressing|typing|clicking|changing|doing)>(?: \w+))",
     .left =
         R"(\b(?:one|a single) ?$|\b(?:cause|caused|reason|due|result|traced|attributed|trigger|)"
         R"(triggered|down|problem)\b[\w' -]* (?:was|is|by|to|of|:)(?: (?:an?|the|our|)"
         R"(one of (?:the|our)) (?:[\w-]+ )?| )?$|^\W*(?:(?:an?|the|our) (?:[\w-]+ )?)?$)",
     .not_left = R"({NEGN}|\b(?:with|prevent|stop) ?$)",
     .sentence =
         R"(\b(?:one|a single) {ROLEN} |\b(?:cause|caused|reason|due|result|traced|attributed|)"
         R"(trigger|triggered|down to|problem)\b|{BADEVENT})",
     .not_sentence = R"(\bnot (?:being|having)\b)"},
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
         R"(recover\w*|rescue)\b[\w ]* (?:due|thanks) to\b|\b(?:due to|because of) the \w+ the\b|)"
         R"(\bthank-you\b|\b(?:changed|found|noticed|saved|fixed) [\w ]{1,20} because of\b)",
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
         R"((?:was|were|is|are) (?:\w+ )?(?:traced|tracked|attributed)|)"
         R"(\b(?:reports?|tickets?|forms?) (?:goes|went|go) back)",
     .guard = Guard::only_people,
     .takes_right = true},
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
         R"()?staff|one of our (?:staff|employees))\b|\b(?:errors?|lapse|mistake) (?:by|of|on the )"
         R"(part of) the (?:user|operator|staff|personnel)\b|\bare (?:only |all )?human\b)"},
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
         R"(pushed|deployed|removed|disabled|applied|unplugged|pulled|cut|overwrote|forgot|)"
         R"(skipped|omitted|misread|mistyped|typed|pressed|clicked|entered|rebooted|switched|)"
         R"(approved|selected|chose|copied|pasted|wiped|misconfigured|uploaded|imported|)"
         R"(launched>\b(?: \w+)?)",
     .left = R"(^\W*$)",
     .sentence =
         R"(\b(?:cause|reason|trigger|explanation|culprit|summary|verdict|)"
         R"(conclusion)s?(?: (?:of|for|behind|has|have|was|is|it|we) [\w' -]{3,40})? ?(?::|=|)"
         R"(-|-) ?(?:{KNOWN}|{ROLED}|)"
         R"({ROLEN}) )",
     .not_sentence = R"(\?$|\b(?:human|operator|user|manual) (?:error|mistake)\b)",
     .guard = Guard::only_people},
    // "was Ellie's decision to".
    {.id = "PC74",
     .trigger =
         R"(\b(?:{NAME}'s|{ROLED}'s?|his|her|their|your|my|our) (?:[\w-]+ ){0,2}<decisions?|)"
         R"(change|choice|insistence|refusal|haste|impatience|inexperience|inability|shortcut|)"
         R"(misreading|misunderstanding|omission|impatience|hurry|indecision>\b(?: (?:to|of|)"
         R"(that|not))?)",
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
         R"(people),? <who>\b)",
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
    // "the mess began when".
    {.id = "PC83",
     .trigger =
         R"(\b(?:mess|trouble|troubles|nightmare|disaster|drama|chaos|misery|everything|(?:this|)"
         R"(it|that) all|all (?:of )?this|problems|whole thing) (?:all |really |only |)"
         R"(actually )*<(?:started|began|begins|starts) (?:all )?(?:when|with|because|)"
         R"(after)> (?:{KNOWN}|{ROLED}|someone|somebody|he|she)\b(?: [\w-]+){0,5})",
     .not_sentence = R"(\?$)",
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

std::span<const Rule> person_cause_reasons() {
    return table;
}

}  // namespace bot::core::language
