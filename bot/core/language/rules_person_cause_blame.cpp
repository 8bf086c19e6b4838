#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// Whose fault it is said to be, and slips told as the cause.
// clang-format off
constexpr Rule table[] = {
    {.id = "PC3",
     .trigger =
         R"(\b(?:{NAME}'s?|{ROLED}'s?|{ROLEN}'s?|{DEPT}'s|my|his|her|their|your|our|someone's|)"
         R"(somebody's|someone else's) (?:own |simple |careless |wrong |honest |manual |)"
         R"(\w+ )?<fault|)"
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
     .not_left = R"({NEGN}|\b(?:do not|don't|if|must|should|to|will|shall|who|until [\w ]+|)"
         R"(see|seen|want) ?$)",
     .right =
         R"(^ ?(?:[.,;!]|$)|^ (?:failed|failing|lost|missed|having|happened|one|caused|here|)"
         R"(because|and|that|as)\b)"},
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
         R"(reports?|rates?|correction)\b)",
     .not_sentence = R"(\b(?:found|discovered|noticed|spotted|learned) [^.;]* by (?:accident|)"
         R"(mistake))"},
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
    {.id = "PC13",
     .trigger =
         R"(\b<blame> (?:{NAME}|{ROLED}|the \w+ team|management|ops|operations|support|)"
         R"(engineering|him|her|them|you|me)\b|\b(?:the )?<(?:blame|fault|)"
         R"(guilt)> (?:for (?:this|that|it|the (?:[\w-]+ )?\w+) )?(?:lies|rests|falls|sits|goes|)"
         R"(belongs|is|was|lay|rested) (?:(?:\w+ )?(?:with|on|to)|by|at) (?:{P}|me|us|him|her|)"
         R"(them)\b|\b<(?:problem|error|cause|responsibility|guilt|mistake|fault|blame|)"
         R"(ownership|accountability) (?:lies|sits|rests|lay|is|was|stays|happened|clearly|)"
         R"(squarely|entirely)>(?: (?:lies|sits|rests|is))? (?:\w+ly )?(?:with|at|by|)"
         R"(on the (?:side|part) of|at the side of|to) (?:{N}|{DEPT}|data platform|platform|)"
         R"(infra)\b|\b<blamed|blaming> (?:on )?(?:{NAME}|{ROLED})\b|\b<(?:laid|lies|lay|)"
         R"(pinned|blamed|attributable|attributed|traced back|put down) (?:squarely |solely |)"
         R"(entirely |directly |mainly )?(?:at the (?:door|feet|doorstep) of|on|to)> (?:{N})\b|)"
         R"(\b<(?:responsibility|ownership|accountability|guilt) (?:for|of) (?:this|that|it|)"
         R"(the (?:[\w-]+ )?(?:{BADEVENT}))> (?:lies|rests|falls|sits|is) (?:\w+ )?(?:with|)"
         R"(on) (?:{P}|data platform|platform|infra)\b)",
     .not_left =
         R"({NEGN}|\b(?:git|without|to|or|nor) ?$|\b(?:do not|don't|won't|never|can't|cannot|)"
         R"(not) ?$|\bwe (?:do not|don't|no longer) |\b(?:cost|costs|credit|traffic|revenue|)"
         R"(success|saving|savings|load|note|message|link|document)s?(?: [\w'-]+){0,3} ?$)",
     .not_right =
         R"(^ (?:for [\w ]+ )?(?:doesn't|does not|won't|will not|isn't|is not|helps?|gets|)"
         R"(gains)\b|)"
         R"(^(?:-|'s?\b| (?:channel|board|wall|calendar|budget|page|topic|account|cost centre|)"
         R"(map|wiki|login|handler)\b))",
     .not_sentence = R"(\bblames?\b.*\bblam|\bl(?:ies|ay) on the (?:desk|office)\b)"},
    {.id = "PC14",
     .trigger =
         R"(\b<(?:is|was|s) (?:all |entirely |squarely |completely |solely |purely |100% |fully )?)"
         R"(on> (?:nobody but |no one but |all of )?(?:me|us|him|her|them|you|{NAME}|{ROLED})\b)",
     .left =
         R"((?:^|\b)(?:this|that|it|this one|that one|(?:the|this|that) (?:[\w-]+ )?)"
         R"((?:{BADEVENT}|blame|fault|one|whole thing|result|outcome|delay|rest|responsibility)|)"
         R"(blame|, which|what (?:happened|followed|came|went wrong)(?: \w+)?|(?:the|this) )"
         R"((?:{BADEVENT}|flooding|delay|gap|mix-up)(?: of| in| at) [\w ]{2,25})[ ']?$)",
     .not_left =
         R"({NEGN})",
     .right =
         R"({NPEND})",
     .not_right =
         R"(^[-/]|^ (?:page|side|call|list|disk|host|rota|calendar|dashboard|channel|screen|)"
         R"(wiki|desk|to))"},
    {.id = "PC15",
     .trigger =
         R"(\b(?:it|that)(?: was| is| were|'s) (?:{N}|me|us|him|her|them|you|support|)"
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
         R"(it was me|{N} (?:is|was|are|were)) the ones? <who (?:typed|flipped|entered|)"
         R"(turned|switched|changed|disabled|)"
         R"(deployed|removed|introduced|configured|decided|cancelled|skipped|missed|)"
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
    {.id = "PC33",
     .trigger = R"(\b<fault>(?: (?:that|alone|again|if|because)\b|[.,;!]|$))",
     .left =
         R"(\b(?:is|was|it's|that's|all|\w+ly) (?:the|our|your|an?) (?:[\w-]+ ){0,2}[\w-]+'s? ?$)",
     .not_left = R"({NEGN}|\b{SYSN}'s? ?$|\b(?:cable|day|nobody|no one|week)'s? ?$)"},
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
    // Who is named as the cause.
    {.id = "PC73",
     .trigger =
         R"(^\W*<responsible>(?: for [\w' -]{3,40})?(?: ?:| is| was| are| were) (?:{N}|)"
         R"({DEPT})\b|\b(?:{N}|{DEPT}) (?:is|was|are|were) (?:the|a) (?:main |real |only |)"
         R"(single |sole |whole |true |actual )?<cause|problem|weak spot|weak point|)"
         R"(weakest link|single point of failure|culprit|source of (?:the|this|all|)"
         R"(our)>(?: of| here| behind| in| (?:[\w-]+ )?(?:{BADEVENT}|problems|troubles))?\b|)"
         R"(\b(?:weak|weakest|softest) <(?:spot|point|link)> (?:\w+ ){0,4}?(?:was|is) (?:{N}|)"
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
         R"(pushed|scaled|loaded|printed|moved|booked|wired|dispensed|paid|billed|ordered|)"
         R"(shipped|rejected|decommissioned|approved|)"
         R"(promoted|cleared|acknowledged|took|cut|shut|gave|sent)\b|, (?:so|which|and (?:so|)"
         R"(the|our|we|all|half|as a result)|causing|leaving|therefore)\b|,? and (?:the|our|)"
         R"(customers|all|half|we|\d+)\b))",
     .not_sentence =
         R"(\?$|\b(?:label|identical|the same (?:colour|prompt|name)|looked alike|because|)"
         R"(noticed (?:it )?at once|corrected|no harm)\b|\b(?:users?|customers?|)"
         R"(patients?) (?:\w+ )?(?:misread|missed|overlooked|confused)\b)",
     .guard = Guard::only_people},
    // "By mistake, the operator".
    {.id = "PC89",
     .trigger =
         R"(\b<by mistake|by accident|accidentally|inadvertently|mistakenly|erroneously|)"
         R"(without meaning to|by oversight>,? (?:{N}|{DEPT}|he|she|they|i|we|someone|)"
         R"(somebody)(?: [\w-]+){1,4})",
     .left = R"(^\W*$)",
     .not_sentence = R"(\?$|\b(?:users?|customers?) \w+)",
     .guard = Guard::only_people},
};
// clang-format on

}  // namespace

std::span<const Rule> person_cause_blame() {
    return table;
}

}  // namespace bot::core::language
