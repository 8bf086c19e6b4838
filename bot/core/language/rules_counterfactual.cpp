#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// A world that did not happen.
// clang-format off
constexpr Rule table[] = {
    // "should have": people, or what only people do, or how soon.
    {.id = "CF1",
     .trigger = R"({SH}(?:{PP}|{HV})\b)",
     .left =
         R"({SUBJ}|^\W*$|\b(?:handover|plan|ticket|review|design|announcement|briefing|checklist|)"
         R"(runbook|training|meeting|report|proposal|change request|rollout plan|)"
         R"(test plan) ?$|\bwhoever\b[\w ]{0,40}$|\b(?:{P}) (?:who|that|on|in|of|at|from|)"
         R"(behind)\b[\w' -]{0,40}$|\b(?:could|can|must) (?:and|or) ?$|\b(?:{P}) (?:knew|saw|)"
         R"(had|was|were|got|read|received|heard|noticed|could see)\b[\w' -]{1,50} and ?$)",
     .not_left = R"(\b(?:whether|if) [\w ]{0,30}$|{NORM})",
     .not_right =
         R"(^ (?:replicas?|access|permissions?)\b|\b(?:by (?:itself|themselves)|on (?:its|)"
         R"(their) own|automatically|within (?:\w+ )?(?:frames?|ms|milliseconds?))\b|)"
         R"(\bby (?:now|tomorrow|tonight|noon|midnight|the end of)\b)",
     .not_sentence =
         R"({NORM}|\b(?:should|ought to)(?:'ve| have) been an? (?:[\w-]+ ){0,3}(?:job|task|fix|)"
         R"(change|restart|non-event|exercise)\b|\b(?:should|ought to) have {MACHV}(?: (?:by|)"
         R"(within|after|in|at|before|from|)"
         R"(on)\b|[.,;!?]|$)|\bshould have (?:arrived|got|gotten|landed)\b|)"
         R"(\bshould have received\b|\bi should have (?:said|mentioned|written|added)(?: ?:|,|)"
         R"( that| it))"},
    {.id = "CF2",
     .trigger =
         R"({SH}been (?:\w+ly |already |long )?(?:{HV}|communicated|obvious to us|in place|)"
         R"(in the loop|kept|told|given|made|taken|left|more \w+|there|aware)\b)",
     .not_left =
         R"({NORM}|\b(?:writes?|reads?|requests?|packets?|user|it was) ?$|\b(?:whether|)"
         R"(if) [\w ]{0,30}$)",
     .not_right =
         R"(^ (?:at \d|after \d|automatically|to the (?:secondary|other|next))|)"
         R"(^ (?:\w+ ){0,3}by (?:the|an?|our|its|one of the) (?:[\w-]+ ){0,2}{SYSN}(?: ?[.,;]|)"
         R"( ?$| (?:at|in|on|to|for|when|after|before|and|as|because)\b))",
     .not_sentence =
         R"({NORM}|\b{SYSN} (?:should|ought to)(?:n\'t| not)? have been (?:paged|notified|)"
         R"(updated|used|removed|released|closed|opened|disabled|enabled|applied|scheduled|)"
         R"(called|read|detected|resolved|merged|given|sent|there|configured|kept|made|left)\b)"},
    {.id = "CF34",
     .trigger =
         R"(\b<there (?:should|ought to)>(?: never| not){0,1}(?:'ve| {ADV}have) been (?:an? |)"
         R"(some |)"
         R"(more |better |at least |no |another |two |any )(?:[\w-]+ ){0,2}(?:reviews?|)"
         R"(reviewers?|approvers?|approvals?|tests?|testing|plan|plans|runbook|checks?|)"
         R"(checklist|handover|process|rehearsal|warning|warnings|escalation|owner|discussion|)"
         R"(communication|announcement|dry run|drill|monitoring|alerting|alert|backup|)"
         R"(documentation|training|supervision|pair|second pair of eyes)\b)",
     .not_sentence = R"({NORM})"},
    {.id = "CF3",
     .trigger =
         R"({SH}(?:been )?(?:\w+ly )?(?:{PP})\b)",
     .not_left =
         R"({NORM}|\b(?:packets?|requests?|writes?|messages?) ?$|\b(?:whether|if) [\w ]{0,30}$)",
     .right =
         R"(\b(?:sooner|earlier|faster|quicker|more quickly|better|long before|immediately|at )"
         R"(once|straight ?away|right away|much (?:sooner|earlier|faster)|before (?:the|we|any)|)"
         R"(in the first place|from the (?:very )?(?:start|beginning|outset))\b)",
     .not_right = R"(\b(?:by (?:itself|themselves)|on (?:its|their) own|automatically)\b)",
     .not_sentence = R"({NORM})"},
    {.id = "CF61",
     .trigger =
         R"(\b<(?:should|ought)(?:n't| not| never| not to| never to)(?:'ve| have)> {ADV}been )"
         R"((?:\w+ly |left |made |put |so )?(?:\w+ed|made|done|given|left|set|sent|put|run|taken|)"
         R"(kept|built|shown|shut|written|chosen|let)\b)",
     .not_left =
         R"({NORM}|\b(?:packets?|requests?|writes?|messages?|values?|errors?|fields?) ?$|)"
         R"(\b(?:whether|if) [\w ]{0,30}$)",
     .not_right = R"(^ (?:\w+ ){0,3}by (?:the|an?|our|its|one of the) (?:[\w-]+ ){0,2}{SYSN}\b)",
     .not_sentence =
         R"({NORM}|\?$|\b{SYSN} (?:should|ought)(?:n't| not| never| not to| never to)(?:'ve| )"
         R"(have) been (?:\w+ly )?(?:accepted|retried|routed|replicated|promoted|elected|)"
         R"(scheduled|evicted|delivered|processed|cached|expired|restarted|sent|written|read|)"
         R"(paged|called|started|blocked|rejected|selected|chosen|used|triggered|queued|dropped|)"
         R"(counted|loaded|affected|reached)\b)"},
    {.id = "CF62",
     .trigger =
         R"(\b<(?:should|ought to) (?:really )?know better>\b|\b(?:{N}|he|she|you|)"
         R"(they) <(?:should|ought to) (?:really |surely )?know> (?:this|that|better|by now|)"
         R"(by \w+day)(?: by now| better)?(?:[.,;!]|$)|\b(?:{N}|he|she|you|they) <(?:should|)"
         R"(ought to) (?:really |surely )?(?:know|be aware|understand) by now>\b|)"
         R"(\b<(?:had|got|given) (?:the|an|another|more than one) (?:opportunity|)"
         R"(chance)>s? to [^.;]+?(?:but|yet|and) (?:still |then |simply |just )?(?:none of|)"
         R"(did not|)"
         R"(didn't|let it|let this|chose not|never|passed|decided not)\b)",
     .not_sentence =
         R"({WORSE}|\?$|\bbeen for (?:[\w'-]+ ){1,3}(?:quick|fast|alert\w*|help\w*|attent\w+|)"
         R"(effort)\w*)"},
    {.id = "CF51",
     .trigger =
         R"({SH}been (?:the|an?|our|my|your|his|her|their|one of (?:the|our)) (?:very )?(?:first|)"
         R"(obvious|top|default|next|priority|highest|natural|job|second|standard|normal)\b(?: )"
         R"(\w+)?)",
     .not_left = R"({NORM}|{MACH})",
     .not_sentence = R"({NORM}|\?$)"},
    {.id = "CF33",
     .trigger =
         R"({SH}(?:happened|come (?:to|this|that)|occurred|gone unnoticed|been possible|taken|)"
         R"(reached|made it|gone (?:live|out|to|into|ahead)|got|gotten|landed|passed|taken|)"
         R"(required|needed|slipped|entered|left (?:the|our|your|this)|been (?:on the|in the|)"
         R"(there|reachable|exposed|open|)"
         R"(public|part of|merged|deployed|shipped|released|approved|allowed|possible|)"
         R"(rolled out|started|run|done|touched|necessary|needed))\b)",
     .not_left =
         R"({NORM}|\b(?:whether|if) [\w ]{0,30}$|\b(?:{SYSN}|packets?|requests?|writes?|message|)"
         R"(messages) ?$)",
     .sentence =
         R"(\b(?:never|not|shouldn't|first place|production|prod|sooner|earlier|review|)"
         R"(approval)\b)",
     .not_sentence = R"({NORM})"},
    {.id = "CF20",
     .trigger =
         R"({SH}(?:anticipated|asked|flagged|questioned|remembered|spotted|been aware|checked|)"
         R"(communicated|considered|consulted|documented|double-checked|escalated|foreseen|known|)"
         R"(looked|mentioned|noticed|reali[sz]ed|rehearsed|seen|tested|thought|told|understood|)"
         R"(verified|waited|warned)\b)",
     .not_left = R"({NORM}|{MACH}|\b(?:whether|if) [\w ]{0,30}$)",
     .not_right = R"(^ (?:\w+ ){0,3}by (?:the|an?|our|its) (?:[\w-]+ ){0,2}{SYSN}\b|^:)",
     .not_sentence = R"({NORM}|\bi should have (?:said|mentioned|told you)(?: ?:|,| that| it))"},
    {.id = "CF21",
     .trigger =
         R"(\b(?:as|than|what|which|like) (?:{P}|it|they|this|that) <(?:should|ought)(?:n't|)"
         R"( not)?(?: to)?(?:'ve| have)>\b)"},
    {.id = "CF44",
     .trigger = R"(\b(?:{P}) <(?:should|ought to) (?:not |never )?have>(?: been)?\b)",
     .right = R"(^ ?(?:[.,;!?]|$))",
     .not_sentence = R"({NORM})"},
    // "could have", "might have": only acts of people.
    {.id = "CF4",
     .trigger = R"(\b<could(?:'ve| {ADV}have)> {ADV}(?:been )?{ADV}{HV}\b)",
     .not_left =
         R"(\b(?:none|anyone|anybody|who|{SYSN}) ?$|\b(?:{NOBODY}|hardly anyone|what|how|anything|)"
         R"(nothing|whether)\b|\bany (?:[\w-]+ )?(?:calendar|map|child|almanac|manual) ?$)",
     .not_right =
         R"(^ by (?:nobody|no one|(?:the|a|an|its|one) (?:[\w-]+ )?{SYSN}\b)|^ (?:in (?:transit|)"
         R"(flight)|at either end)\b|^ (?:the )?(?:default|load|state)\b|^ (?:only|that wrong|)"
         R"(as|or)\b)",
     .not_sentence =
         R"(^\W*(?:if|had) (?:{P}|anyone|anybody|it|this|that|there|the [\w-]+) (?:had|not|been|)"
         R"({PP})\b|\bcould have been (?:\w+ )?(?:added|applied|assigned|closed|configured|)"
         R"(delayed|deployed|disabled|enabled|merged|opened|paused|pushed|read|released|removed|)"
         R"(reverted|rolled back|rolled out|seen|shared|shipped|staged|stopped|used|updated|)"
         R"(called|written|identified|scheduled|compared|approved|told|known)\b)"},
    {.id = "CF43",
     .trigger =
         R"(\b<(?:might|could) at least have> {PP}\b|\b<could>(?:(?:'ve| have) (?:just|simply|)"
         R"(easily|at least|well|also) | (?:just|simply|easily|at least|well|)"
         R"(very well) have ){ADV}{PP}\b)",
     .left = R"({SUBJ})",
     .not_left = R"({MACH})",
     .not_right = R"(^ (?:either|any)\b)"},
    {.id = "CF47",
     .trigger =
         R"(\b<could(?:'ve| have)> {ADV}{PP}\b|\b<might(?:'ve| have)> {ADV}(?:phoned|rung|)"
         R"(warned|mailed|pinged|messaged|posted|acted|responded|reacted|intervened|answered|)"
         R"(chosen|isolated|been (?:warned|told|informed|asked|called|paged|escalated|consulted|)"
         R"(saved|spared)|drained|spared|saved|limited|replaced|renewed|backed up)\b|)"
         R"(\b<could(?:'ve| have) been> (?:much |far |a lot |a bit )?(?:faster|quicker|better|)"
         R"(clearer|earlier|sooner|more \w+)\b)",
     .left =
         R"({SUBJ})",
     .not_left =
         R"({MACH}|\b(?:anything|nothing|all) (?:that )?[\w' ]*$|\b(?:{NOBODY}) [\w' ]*$|)"
         R"(\b(?:what else|how else) [\w' ]*$|\b(?:{NOBODY}|nobody|no one|how|)"
         R"(what|anyone|anybody|who|{SYSN}|users?|customers?) ?$)",
     .not_right =
         R"(^ (?:either|any|a second|it (?:back|on)? ?(?:on|off|in between))\b|^ by\b)",
     .not_sentence =
         R"(\b(?:could|might)(?:'ve| have) (?:\w+ly )?(?:been (?:\w+ed|an?|the|in|on|at|down|up|)"
         R"(lost|seen|due|caused)|lost|failed|missed|broken|broke|had|run|left|needed|meant|)"
         R"(caused|become|felt|lived|died|forgotten|expected|liked|misread|mis\w+|confused|)"
         R"(mixed|happened|got|gotten|gone home|run|heard|sworn|wiped|deleted|overwritten|)"
         R"(crashed|come|changed|touched|triggered|used|taken (?:hours|days|longer)|noticed|)"
         R"(seen|spotted|caught|seemed|looked|thought|assumed)\b|^\W*(?:if|had) (?:{P}|anyone|)"
         R"(it|this|that|the [\w-]+) (?:had|not|been|{PP})\b|\bor (?:it |they |we |)"
         R"(the )?could\b|\?$)"},
    {.id = "CF35",
     .trigger =
         R"(\b<(?:could|might)(?:'ve| {ADV}have)> {ADV}been {ADV}(?:prevented|avoided|averted|)"
         R"(foreseen|anticipated|caught|detected|spotted|noticed|mitigated|shortened|)"
         R"(handled better|(?:\w+ )?(?:over|shorter|smaller|milder|quicker|done|sorted) (?:in|)"
         R"(within|by|after|long|much|with|had|if)|(?:resolved|fixed|solved) (?:sooner|faster|)"
         R"(earlier|quicker|much))\b)",
     .not_left =
         R"(\b(?:nobody|no one|none|no-one|hardly anyone|what|how)\b|{NEGN})"},
    {.id = "CF22",
     .trigger =
         R"(\b<(?:might|may)(?:'ve| {ADV}have)> {ADV}(?:noticed|spotted|caught|seen|)"
         R"(picked (?:\w+ )?up|prevented|avoided|flagged|reali[sz]ed|been (?:avoided|prevented|)"
         R"(averted|caught|spotted|noticed))\b)",
     .not_left = R"(\b(?:nobody|no one|customers|users|readers|what|how)\b)",
     .not_right = R"(^ (?:errors|a|some|slower|higher|delays?|that)\b)",
     .not_sentence =
         R"(^\W*(?:if|had) (?:{P}|anyone|anybody|it|this|that|there|the [\w-]+) (?:had|not|been|)"
         R"({PP})\b)"},
    // "would have caught it"
    {.id = "CF5",
     .trigger =
         R"(\b<(?:would|wouldn't)(?:'ve| have| not have| never have) >(?:likely |probably |)"
         R"(easily |surely |certainly |clearly |immediately |quickly |also |)"
         R"(at least )*(?:been )?(?:caught|prevented|avoided|averted|spotted|noticed|flagged|)"
         R"(detected|exposed|revealed|uncovered|shown up|surfaced|picked (?:\w+ )?up)\b)",
     .not_left =
         R"(\b(?:nobody|no one|none|few|hardly anyone|what|anyone|anybody|everyone|who|)"
         R"(any (?:\w+ )?{ROLEN})\b|^(?:with|without|given) (?:the old|this|that|the new|)"
         R"(the same)\b)",
     .not_right = R"(^[^.;]{0,60}, (?:but )?not\b)",
     .not_sentence =
         R"({IFMACH}|\b(?:old|previous|existing|current) (?:[\w-]+ ){1,3}would(?:n't| not|)"
         R"( never)\b|\b(?:whether|replay\w*|verified|confirmed|simulat\w*|backtest\w*|)"
         R"(against the (?:old|recorded|same)|we tested|we tried|test shows?|proved)\b|)"
         R"(\btests? (?:that|which) would have\b|\b(?:was|were|been) added\b|\bnow (?:exists?|)"
         R"(runs?)\b)"},
    {.id = "CF23",
     .trigger =
         R"(\b<(?:would)(?:'ve| have) >(?:\w+ly |at least )?(?:found|stopped|saved|spared|shown|)"
         R"(told|warned|helped|blocked|limited|reduced|shortened|halved|bought|kept|alerted|)"
         R"(given|made|contained|cut|ended|reached)(?: (?:us|them|you|everyone|everybody|)"
         R"(customers|people|support|the team|{NAME}|this|that|the (?:[\w-]+ ){0,2}(?:leak|)"
         R"(drift|fault|defect|conflict|mismatch|overload|bug|problem|error|issue|regression|)"
         R"({BADEVENT}|mistake|change|typo|gap|rollout|bad \w+|missing \w+|wrong \w+)|(?:an?|)"
         R"(two|three|some|several|many|most|half) (?:\w+ )?(?:hours?|minutes?|lot|difference|)"
         R"(night|of (?:the|this|that|it)))\b)|\b<(?:would|could|might)(?:'ve| have) (?:saved|)"
         R"(spared|bought|gained|won) >(?:[\w'-]+ ){0,5}(?:hours?|minutes?|time|night|weekend|)"
         R"(trouble|outage|days?|money|headache|grief|embarrassment|work|this|it all)\b)",
     .not_left = R"(\b(?:nobody|no one|what|which|how|who|and|common sense|{PRON})\b ?$|\?)",
     .not_right =
         R"(^ (?:\w+ ){0,2}(?:worse|longer|larger|bigger|slower|harder|impossible|nothing)\b)",
     .not_sentence =
         R"(\?$|{IFMACH}|\b(?:whether|replay\w*|verified|confirmed|simulat\w*)\b)"},
    // Something that was not there, as a defence.
    {.id = "CF50",
     .trigger = R"(\b<(?:would)(?:'ve| have)> {ADV}{PP}\b)",
     .left = R"(^\W*(?:an?|one|another|some|any|more|better|proper) [\w' -]{3,60} $)",
     .not_left =
         R"(^\W*(?:an?|one|another|some|any|more) (?:[\w-]+ )?{ROLEN} ?$|\b(?:{PRON}|{SYSN}|)"
         R"(version|change) ?$|\b(?:attempt|run|pass|request|retry|try) ?$)",
     .not_right =
         R"(^ (?:things worse|it worse|worse|longer|larger|bigger|slower|as well|too|no )"
         R"(difference)\b)",
     .not_sentence =
         R"({IFMACH}|\bwould(?:'ve| have) (?:\w+ly )?(?:been|lost|failed|broken|gone|had|needed|)"
         R"(led|meant|done|died|cost|left|come|got|gotten|missed|crashed|added|hit|taken|)"
         R"(required)\b|\?$)"},
    {.id = "CF6",
     .trigger =
         R"(\b<(?:would|wouldn't)(?:n't| not| never)?(?:'ve| have| never have)> (?:happened|)"
         R"(occurred|shipped|made it|reached|slipped|come to light|turned up|surfaced|stood out|)"
         R"(gotten|got through|passed review|gone (?:live|out|down|unnoticed|undetected|wrong)|)"
         R"(been (?:necessary|needed|lost|affected|so (?:bad|long)|an? (?:incident|outage|issue|)"
         R"(problem)|much (?:shorter|smaller|faster)|shorter|smaller|quicker|faster))\b)",
     .left =
         R"(\b(?:none of (?:this|that|it)|this|that|it|{BADEVENT}s?|half of this|things|)"
         R"(all this|one)\b)",
     .not_left = R"(\bwhat ?$|\bnothing else ?$)",
     .not_sentence =
         R"(\bwould(?:'ve| have) gone (?:unnoticed|undetected)\b|)"
         R"(\bif (?:{NAME}|he|she|it|the \w+) had(?:n\'t| not)? [^,]{2,50}, it would have|)"
         R"(\b(?:had|if) (?:it|this|that) (?:had )?been (?:an?|the|on|in)\b)"},
    {.id = "CF24",
     .trigger =
         R"(\b<(?:would)(?:'ve| have) >(?:\w+ly )?been (?:\w+ly |far |much |so much )?(?:better|)"
         R"(wise|nice|polite|good|helpful|wiser|safer|easier|smarter|preferable|prudent|sensible|)"
         R"(enough|sufficient|better off|nicer|kinder|more (?:prudent|sensible|appropriate|)"
         R"(useful)|advisable|(?:the|an?|our) (?:\w+ )?(?:polite|right|better|best|safer|safest|)"
         R"(sensible|wiser|simplest|correct|proper|logical|natural|prudent|smarter|)"
         R"(responsible) (?:\w+ )?(?:thing|call|choice|move|decision|approach|way|option|course|)"
         R"(step))\b(?: to \w+)?|\b<(?:would)(?:'ve| have) done (?:well|better) to>\b|)"
         R"(\b(?:right|best|)"
         R"(safer?|safest|sensible|better|logical|natural|prudent|simplest|wiser|correct|)"
         R"(smart) (?:thing|step|option|move|choice|course|approach|action|procedure|reaction|)"
         R"(response|sequence)(?: to do| here| then)? <(?:would)(?:'ve| have) been to>(?: \w+)?|)"
         R"(\b(?:right|correct|proper|safe|sensible|only sensible) (?:thing|move|step|reaction|)"
         R"(choice|call|action)(?: to do| here| then)? <was to> \w+)",
     .not_left = R"(\bwhat ?$|\b(?:none|neither|each|any) of (?:which|them|these) ?$)",
     .not_right =
         R"(^ (?:news|luck|evening|day|by itself|on its own|alone|in itself)\b)",
     .not_sentence = R"(\?$|{IFMACH})"},
    {.id = "CF25",
     .trigger =
         R"(\b<(?:would)(?:'ve| have) (?:only |just )?(?:taken|cost|needed|required) >(?:{P}) |)"
         R"(\ball (?:it|that|this) <would(?:'ve| have) (?:taken|needed|cost|required)>(?: was|)"
         R"( is)?|\b<would(?:'ve| have) been all> (?:(?:it|that) (?:took|needed|would)|that was|)"
         R"((?:we|they) needed)\b|\b<would(?:n't| not) have (?:cost|hurt)> (?:anything|much|)"
         R"(a thing|anyone|anybody|a cent|more than)\b|\b(?:minimum|very least|)"
         R"(least) <would(?:'ve| have) been>(?: an?| to)?(?: \w+)?)"},
    {.id = "CF36",
     .trigger =
         R"(\b<(?:would)(?:'ve| have) (?:taken|cost|needed|required|been) >(?:only |just |)"
         R"(no more than |less than |all of |barely )*(?:an? (?:single |quick |short )?|one |)"
         R"(two |three |five |ten |thirty |a few |a couple of )?(?:seconds?|minutes?|moment|)"
         R"(line|click|message|phone call|call|look|glance)\b)",
     .left = R"(\b(?:it|which|that|this) ?$)",
     .not_sentence =
         R"(\bwould have taken \w+ minutes? to (?:restore|rebuild|copy|fail|drain|replay|load|)"
         R"(sync))"},
    // "if only", "had they"
    {.id = "CF8",
     .trigger =
         R"(\b<if only >(?:{P}|anyone|anybody|there|it|the \w+(?: \w+)?|one of (?:us|them|)"
         R"(you))(?: had|'d)\b|\b<if only >(?:{P}|there)\b)",
     .not_right =
         R"(^ (?:[\w'-]+ ){0,3}?(?:is|are|has|have|can|may|see|sees|needs?|will|uses?|serves?|)"
         R"(works?|gets?|knows|reads?|writes?|runs?|fails?)\b)"},
    {.id = "CF9",
     .trigger =
         R"(\b<(?:had) >(?:(?:{P}){POST}?|(?:anyone|anybody|someone|either|any|one|just one|)"
         R"(but one|)"
         R"(a single one|certain gentlemen|the gentlemen)(?: (?:of|in|on|from|)"
         R"(at) [\w' -]{2,35}?)?|)"
         R"(anyone|anybody|qa|one of (?:us|them|you)|any of (?:us|them|you)|there) (?:not |)"
         R"(only |just |simply |at least )*(?:{PP})\b(?: [\w'-]+)?|\b<had >(?:it|)"
         R"(this|that|these|they|(?:the|a|an|our) [\w-]+(?: [\w-]+)?) (?:not |only |just |)"
         R"(simply |ever |properly )*(?:been )(?:\w+ly )?(?:{HV}|labelled|marked|installed|)"
         R"(connected|fitted|in place|there|caught)\b)",
     .sentence = R"(\b(?:would|wouldn't|could|couldn't|might)\b|'d (?:not |never |now )?(?:have|)"
         R"(be)\b)",
     .not_sentence = R"(\?\s*$|{IFMACH}|{WORSE}|\bhad we been (?:left|in the same)\b)"},
    {.id = "CF10",
     .trigger =
         R"(\b<if >(?:(?:{P}|anyone|anybody) had(?:n't| not)?(?:,| then\b)|(?:(?:{P}){POST}?|)"
         R"((?:anyone|anybody|someone|either|one) (?:of|in|on|from|at) [\w' -]{2,35}?|sb|)"
         R"(product|platform|hosting|your (?:house|side|company|office|firm)|{NAME}'s \w+|)"
         R"(anyone|anybody|qa|(?:just )?one of (?:us|them|you)|any of (?:us|them|you)|)"
         R"(there)(?: had(?:n't| not| only| just| simply)?|'d) (?:at least |just |only )"
         R"()?(?:{PP})\b(?: [\w'-]+)?|(?:it|this|that|)"
         R"(these|they|(?:the|a|an|our) [\w-]+(?: [\w-]+)?) had(?:n't| not| only| just| simply|)"
         R"( ever)? (?:been )(?:\w+ly )?(?:{HV}|in place|there|caught|on|up to date)\b|(?:the|)"
         R"(our|an?|those|one of the) [\w-]+(?: [\w-]+)? had(?:n't| not| only| just|)"
         R"( simply)? (?:followed|done|acted|reacted|tested|kept|stopped|taken|known|seen|used|)"
         R"(told|asked|warned|informed|mentioned|checked|called|listened|looked|thought|noticed|)"
         R"(spoken|waited|escalated|reported|read the|paid attention|consulted|agreed|)"
         R"(insisted)\b))",
     .not_left = R"(\b(?:asked|wondered|check(?:ed)?|know|see) ?$)",
     .sentence =
         R"(\b(?:would|wouldn't|we'd|could|couldn't|needn't|need not|might)\b|'d (?:not |)"
         R"(never |now )?(?:have|be)\b|)"
         R"(\b(?:avoidable|preventable|unnecessary)\b)",
     .not_sentence =
         R"(\?\s*$|\b(?:lease|lock|token|session) had\b|{IFMACH}|\b(?:do not|don't) know what\b|)"
         R"({WORSE}|\bhad(?:n't| not| only| just)? bothered\b)"},
    {.id = "CF26",
     .trigger =
         R"((?:\b(?:i|we|i really|we all|one could only|i only|i just|we only|we just|i do|)"
         R"(we do) |^\W*(?:really )?)<(?:wish|wished) (?:that )?>(?:{P}|anyone|there|)"
         R"(the \w+(?: \w+)?)(?: had|'d)\b(?: \w+)?)",
     .not_sentence =
         R"(\b(?:had|'d) (?:an?|the|more|some|two|that|something|better)\b|\b(?:wish|)"
         R"(wished) (?:that )?the (?:[\w-]+ )?(?:{SYSN}|shell|prompt|screen|console|)"
         R"(button|form|editor|menu|error) had\b)"},
    {.id = "CF56",
     .trigger =
         R"(\b<would (?:not )?(?:have|'ve) been (?:so |very |quite |perfectly |really |)"
         R"(relatively )?(?:easy|simple|trivial|straightforward|no trouble|no effort|too hard|)"
         R"(too difficult|hard|difficult|much to ask|a small thing|cheap|little work)(?: (?:for|)"
         R"(of) (?:{P}))? to> (?:just |simply |first )?(?:have )?\w+)",
     .left = R"(\b(?:it|that|this) ?$)",
     .not_sentence = R"(\?$|{IFMACH})"},
    {.id = "CF38",
     .trigger =
         R"(\b(?:(?:you|one|i|we)(?: really| surely)? (?:would|might|could)|you'd|i'd|)"
         R"(we'd) <(?:have )?(?:expect|)"
         R"(expected|think|thought|hoped|imagine|imagined)>(?: that)?(?: (?:after|with|in|by|at|)"
         R"(for) [\w' -]{3,40})?,? (?:{P}|{ROLED}|anyone|anybody|at least|more|better|)"
         R"(an? (?:[\w-]+ )?(?:more|better|warning|call|message|note|mail|notice|reply|answer|)"
         R"(heads-up|apology|explanation|\w+ approach|firm|company|house|hospital)|some (?:kind|)"
         R"(sort|form))\b(?: (?:in|on|)"
         R"(at|from|of|with) [\w' -]{3,30}?)?(?: (?:would|could|might|had)(?:'ve|)"
         R"( have)?(?: \w+)?)?)"},
    {.id = "CF39",
     .trigger =
         R"(\b<(?:in an? (?:ideal|perfect|better|sane) world|ideally)>\b[^.;:]{0,80}?\b(?:would|)"
         R"(could|might)(?:'ve| have) {ADV}{PP}(?: (?:the|it|this|a) \w+)?\b)"},
    {.id = "CF40",
     .trigger =
         R"(\b<with (?:an? (?:bit|little|touch|minimum|ounce|modicum|shred|hint) (?:more )?of|)"
         R"(just a (?:bit|little)|an? (?:little|minimum)|(?:an? (?:bit|little|)"
         R"(touch) (?:of )?)?(?:more|minimal|basic|due|normal|reasonable|sufficient|better|)"
         R"(decent|one|a decent|a proper|a single|proper|some|enough|closer|earlier|)"
         R"(adequate)) >(?:\w+ )?(?:{CARE}|attention|care|)"
         R"(preparation|planning|communication|testing|training|reviews?|thought|coordination|)"
         R"(supervision|discipline|foresight|forethought|diligence|rigou?r|patience|)"
         R"(common sense|caution|courage|curiosity|notice|warning|rehearsal|documentation|)"
         R"(effort|handover|briefing|runbook|description|plan|look|checklist|monitoring)\b)"
         R"([^.;]{0,80}?(?:\b(?:would|could|might|wouldn't|does not|doesn't|need not|)"
         R"(needn't)|'d (?:have|never|not|be))(?: not| never)?(?:'ve| have)?(?: \w+)?|)"
         R"(\bwould(?:n't| not) have (?:happened|occurred) <with (?:an?|any|the) (?:proper|)"
         R"(decent|good|real|better)> \w+)"},
    // What only people do, left undone.
    {.id = "CF74",
     .trigger =
         R"({SH}been (?:\w+ly |already |long )?(?:declared|escalated|consulted|told|asked|)"
         R"(warned|renewed|adjusted|replaced|rotated|patched|upgraded|raised|increased|lowered|)"
         R"(extended|decommissioned|retired|ordered|labelled|labeled|trained|briefed|staffed|)"
         R"(supervised|backed up|rehearsed|announced|cleaned up|maintained|serviced|audited|)"
         R"(tightened|revoked|secured|protected|separated|corrected|improved|automated|)"
         R"(simplified|discussed|agreed|dealt with|treated|recorded|noted|set up|put in place|)"
         R"(switched off|switched on|shut down|taken out|taken offline|thought of|)"
         R"(thought through|looked at|looked into|addressed|in the (?:runbook|checklist|plan|)"
         R"(ticket|handover)|on the (?:checklist|list|agenda)|part of the|clear to whom|)"
         R"(cancelled|moved|split|written down|translated|followed up|pulled|evacuated|isolated|)"
         R"(cut over|ready)\b)",
     .not_left =
         R"({NORM}|\b(?:writes?|reads?|requests?|packets?|it was|entries|values?) ?$|)"
         R"(\b(?:whether|if) [\w ]{0,30}$)",
     .not_right =
         R"(^ (?:after \d|automatically|by (?:itself|themselves|then|now))|)"
         R"(^ (?:\w+ ){0,3}by (?:the|an?|our|its|one of the) (?:[\w-]+ ){0,2}{SYSN}(?: ?[.,;]|)"
         R"( ?$| (?:at|in|on|to|for|when|after|before|and|as|because)\b))",
     .not_sentence =
         R"({NORM}|\?$|\b(?:replicas?|leases?|locks?|sessions?|cursor|offsets?|)"
         R"(counters?) should\b|\b(?:heater|breaker|points|valve|pump|contract|automat\w+|)"
         R"(controller|scheduler|operator pod|reconciler)\b)"},
    // What people do, told to have been due.
    {.id = "CF75",
     .trigger =
         R"(\b(?:escalation|communication|announcement|decision|handover|rollback|notification|)"
         R"(evacuation|review|approval|sign-off|information|reaction|discussion|investigation|)"
         R"(mitigation|page|call|rehearsal|dry run|training|warning|tests?|testing|checks?|)"
         R"(status update|statement|apology)s? <(?:should|ought to)(?:'ve|)"
         R"( {ADV}have)> {ADV}(?:happened|started|begun|come|taken place|gone out|been (?:\w+ed|)"
         R"(made|sent|given|done|run|held|taken))\b)",
     .not_left = R"({NORM}|\b(?:automatic|automated) ?$)",
     .not_right =
         R"(^ (?:by (?:the|an?|our) (?:[\w-]+ )?(?:{SYSN}|workflow)|at \d|automatically|)"
         R"(at night|every)\b)",
     .not_sentence = R"({NORM}|\?$)"},
    // What a test or a review is for.
    {.id = "CF76",
     .trigger =
         R"(\b(?:reviews?|code review|qa|test suite|test plan|tests|testing|monitoring|alerting|)"
         R"(documentation|checklist|training|process|audit|inspection|rehearsal|reviewers?|)"
         R"(sign-off|pipeline|acceptance test)s? <(?:should|ought to)(?:'ve|)"
         R"( {ADV}have)> {ADV}(?:covered|included|caught|found|shown|prevented|warned|revealed|)"
         R"(spotted|detected|mentioned|told|stopped|exposed|picked)\b)",
     .not_sentence = R"({NORM}|\?$)"},
};
// clang-format on

}  // namespace

std::span<const Rule> counterfactual_rules() {
    static const auto all = joined_rules({table, counterfactual_undone(), counterfactual_untold()});
    return all;
}

}  // namespace bot::core::language
