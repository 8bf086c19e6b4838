#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

// The ending made it look plain.
// clang-format off
constexpr Rule table[] = {
    {.id = "HI1",
     .trigger =
         R"(\b<(?:should|ought) (?:to )?have (?:been |seemed |looked )>(?:\w+ )?(?:obvious|)"
         R"(clear|evident|apparent|plain|self-evident|no surprise|expected)\b)"},
    {.id = "HI2",
     .trigger =
         R"(\b<(?:painfully|blindingly|glaringly|perfectly|patently|blatantly|plainly|)"
         R"(abundantly|bleeding|screamingly|all too|only too|totally|so very) (?:obvious|)"
         R"(evident|plain|clear)>\b|\b<(?:obvious|clear|plain|evident|apparent|)"
         R"(visible) >(?:to (?:anyone|everyone|anybody|everybody|all|any \w+|see|us all|)"
         R"(the whole|a child)|for (?:all|everyone|anyone|everybody) to see|in (?:hindsight|)"
         R"(retrospect)|(?:right )?from the (?:start|beginning|outset|first|very|word)|)"
         R"(all along|for (?:weeks|months|days|years)|with hindsight|looking back|even (?:then|)"
         R"(at the time)){1}\b)",
     .not_left = R"({NEG} ?$|{NEG} \w+ ?$|\b(?:made (?:it|that)|made|far from) ?$)",
     .not_right =
         R"(^ (?:from the (?:graph|trace|log)|in the (?:flame|graph|trace)|that the lock)|)"
         R"(^ (?:from the (?:[\w-]+ )?(?:dump|capture|metrics?|stack|output|data|profile|diff|)"
         R"(code|logs)|in the (?:[\w-]+ )?(?:dump|diff|code|heap|profile|log|logs)|who|which)\b|)"
         R"(^ (?:what|that the) (?:terms|rules?)\b)",
     .not_sentence =
         R"(\b(?:not|nobody|no one|hardly|wasn't|isn't) (?:\w+ )?(?:obvious|clear)\b|)"
         R"(\bcrystal clear (?:docs|documentation)\b|\bvisible (?:to|from|for (?:all|everyone|)"
         R"(anyone|everybody)|even)\b|\b(?:who|whether|role|roles|responsibilit\w+|process|plan|)"
         R"(instructions?|goal|goals|docs|documentation|agenda|please|make it|)"
         R"(made it) [\w ]{0,30}(?:obvious|clear|plain)\b|\?$)"},
    {.id = "HI16",
     .trigger =
         R"(\bit (?:was|is) (?:\w+ly )?<obvious|evident> that\b[^.;]{1,60}\b(?:would|)"
         R"(was going to|could only|had to|was about to)\b)",
     .not_left =
         R"({NEGN})"},
    {.id = "HI9",
     .trigger =
         R"(\b<hindsight|retrospect|looking back|afterwards|with what we know now|)"
         R"(with what we know today|knowing what we know|in the cold light of day>\b,?(?: )"
         R"([\w'-]+){0,6}?(?:'s| (?:is|was|were|are|looks?|looked|seems?|)"
         R"(seemed))(?: [\w'-]+){0,2} (?:obvious|clear|clearly|plain|plainly|evident|evidently|)"
         R"(wrong|absurd|mad|crazy|reckless|careless|stupid|short-sighted|(?:the|)"
         R"(a) clear (?:sign|warning|signal)|inevitable|predictable|foreseeable|obviously|)"
         R"(easy to (?:see|spot|recogni[sz]e|tell)|hard to miss|foolish|naive|unwise|)"
         R"(no surprise|a giveaway|a dead giveaway|too \w+)\b(?: wrong)?|\b<hindsight|)"
         R"(retrospect|looking back>\b,? (?:we|i|they|he|she|the [\w-]+) (?:all )?(?:clearly|)"
         R"(obviously|plainly) \w+)",
     .not_left =
         R"({NEGN}|\bwithout\b)",
     .not_right = R"(^ to (?:any|every|all))",
     .not_sentence =
         R"(\b(?:not|never|hardly|wasn't|isn't|do not|don't) (?:[\w'-]+ ){0,3}(?:obvious|clear|)"
         R"(clearly|plain|evident|wrong|mistake|predictable|foreseeable|easy|inevitable|look|)"
         R"(judge|say|write|use|call)\b)"},
    {.id = "HI3",
     .trigger =
         R"(\b<(?:missed|overlooked|ignored|missing|overlooking|failed to see|did not see|)"
         R"(didn't see|miss|overlook) >(?:the |all the |such |what was |an? |)"
         R"(every )+(?:\w+ )?(?:obvious|writing on the wall|clear (?:sign|signs|signal|signals)|)"
         R"(glaring|blindingly|blatant|blatantly|obviously|clearly|plainly|glaringly|)"
         R"(telltale)\b|\b<(?:writing) (?:was|had been|is) >(?:\w+ )?on the wall\b)",
     .not_left =
         R"({NEGN})"},
    {.id = "HI4",
     .trigger =
         R"(\b<(?:entirely|completely|totally|easily|perfectly|wholly|clearly|eminently|)"
         R"(obviously|absolutely|utterly|readily|plainly|100%|100 %|fully|highly|quite|)"
         R"(very) (?:preventable|avoidable|predictable|foreseeable|inevitable|unsurprising)>\b|)"
         R"(\b<(?:easily|readily) (?:avoided|prevented|foreseen|predicted|anticipated)>\b|)"
         R"(\b<(?:easily) have been (?:predicted|foreseen|anticipated|expected)>\b)",
     .not_left = R"({NEG} ?$|\bcould have been ?$)",
     .not_right = R"(^ (?:schedule|pattern|load|latency|order|names|part|ids))",
     .not_sentence = R"({ORDERLY})"},
    {.id = "HI10",
     .trigger =
         R"(\b(?:was|were|is|are|an?|this|that|the|these|such an?|as|another) <(?:preventable|)"
         R"(avoidable|foreseeable|predictable|inevitable|unavoidable given)(?: (?:outage|)"
         R"(incident|failure|problem|consequence|result|outcome|disaster|accident|end|ending|)"
         R"(mistake))?>(?:$|[.,!;:]| (?:that|from|with|given|had|if|outage|incident|as|and)\b))",
     .not_left =
         R"({NEGN}|\b(?:make|makes|load|latency) ?$)",
     .not_right = R"(^ ?(?:part|schedule|pattern|load|latency))",
     .not_sentence = R"({ORDERLY})"},
    {.id = "HI5",
     .trigger =
         R"(\b(?:accident|disaster|outage|incident|catastrophe|failure|problem|this|it|that|)"
         R"(thing)s? (?:was |were |is |just |only |that was |had been |simply )*<(?:(?:waiting|)"
         R"(begging) to (?:happen|fail|break|blow|explode|go (?:wrong|off))|in the making)>\b|)"
         R"(\b<(?:ticking|time|timebomb) ?(?:time )?(?:bomb|timebomb)>\b|\b<(?:recipe for|)"
         R"(asking for|crying out for|begging for) (?:disaster|trouble|an? (?:outage|)"
         R"(incident))>\b|\b<(?:playing|played) with fire>\b|\b<house of cards|)"
         R"(accident-prone by>\b|\b<borrowed time>\b|\b<(?:miracle|wonder) (?:that )?(?:it|this|)"
         R"(nothing|we|the [\w-]+)> (?:had|has|did)(?:n't| not)\b)",
     .not_right = R"(^ (?:logic|detection))"},
    {.id = "HI6",
     .trigger =
         R"(\b(?:the|all the|those|these|all|plenty of|enough|so many|there were|more than enough|)"
         R"(every)(?: \w+)? (?:warning |red |early |clear |telltale )?<signs?|flags|signals|hints|)"
         R"(clues|indications|evidence|indicators|lights|warnings>(?: of [\w-]+)? (?:were|was|)"
         R"(had been|are|have been|could not have been)(?: all| already| right| clearly| always|)"
         R"( plainly)* (?:there|visible|everywhere|flashing|present|obvious|in plain sight|clear|)"
         R"(on the wall|staring(?: (?:at )?(?:us|them|him|her|me|everyone|everybody))?)"
         R"((?: (?:right )?in the face)?|redder|clearer|plain|in front)\b|\b(?:all the|all|)"
         R"(every) <(?:signs?|indicators?|omens?|symptoms?) (?:had |all )*(?:pointed|)"
         R"(were pointing|pointing|said so|told us)>\b|\b(?:clear|warning|early|obvious|)"
         R"(telltale|many|)"
         R"()"
         R"(all the) )"
         R"(<(?:signs?|signals?|warnings?|hints?) (?:were|was|had been|have been)> (?:\w+ )?)"
         R"((?:overlooked|missed|not seen|not heeded|brushed aside)\b)",
     .not_left =
         R"(\beasy (?:now |enough )?to (?:say|claim|think|believe|see)\b)"},
    {.id = "HI27",
     .trigger =
         R"(\b<(?:clear|early|plenty of|enough|many|numerous|ample|obvious|several clear) )"
         R"((?:early )?(?:warning signs|warnings|red flags|indications|signs)>\b)",
     .left = R"(\bthere (?:were|was|had been|have been)(?: \w+ly)? ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "HI29",
     .trigger =
         R"(\bhow <(?:obvious|evident|plain|visible)>(?: all)? (?:the|this|that|it|these)(?: )"
         R"([\w-]+){0,2} (?:was|were)\b)"},
    {.id = "HI30",
     .trigger =
         R"(\b(?:was|were)(?: only| entirely)? <to be expected>\b|(?:^\W*|, ?|\b(?:and|but|)"
         R"(so),? )<predictably|not surprisingly|unsurprisingly|inevitably>(?:,|\b))",
     .not_left = R"({NEGN}|\b(?:than|as) (?:\w+ )?$)",
     .not_sentence = R"(\?$)"},
    {.id = "HI28",
     .trigger =
         R"(\b<from the (?:very )?(?:first \w+|start|beginning|outset)>(?: on)?,? (?:it|that) was )"
         R"((?:\w+ )?(?:clear|obvious|evident)\b)",
     .left = R"(^\W*$)",
     .not_sentence = R"(\?$)"},
    {.id = "HI7",
     .trigger =
         R"(\b(?:any(?:one|body)?|everyone|everybody|every (?:engineer|beginner|admin|operator|)"
         R"(team|developer|first-year)|any (?:fool|idiot|(?:[\w-]+ )?{ROLEN}|child|beginner|)"
         R"(fool|idiot|novice|student)|a (?:child|beginner|junior|trainee|five-year-old|)"
         R"(first-year|novice|student)|an intern|(?:an?|every|any|even an?|)"
         R"(the most) (?:[\w-]+ )?(?:{LAYMAN})|(?:my|your) (?:grandmother|grandma|gran|mother|)"
         R"(mum|cat|dog)|even an? \w+|we all|you)(?: (?:with|who|in|at|on|looking|of|reading|)"
         R"(opening|watching|working|using|familiar|checking|following|that)[\w' ]{1,50})? )"
         R"(<(?:(?:could|would|can|will|could've|would've|must) (?:have |well have )?(?:seen|)"
         R"(noticed|caught|known|spotted|guessed|told|predicted|foreseen|expected|tell|tell you|)"
         R"(predict|guess|figure|figured|realised|realized|see (?:that|how|it|this|)"
         R"(the [\w-]+ (?:was|were)|the [\w-]+ [\w-]+ (?:was|were)))|(?:knows|knew|)"
         R"(sees) (?:not to|better))>\b)",
     .not_left = R"({NEG} ?$|\b(?:if|whether|so that|when|where|because|since) ?$)",
     .not_right =
         R"(^ (?:the (?:page|dashboard|channel|graph) (?:from|in|at|with|live)|which|who|here|)"
         R"(on the|us (?:what|when)|the question|what|how))",
     .not_sentence =
         R"(\?$|\b(?:nobody|no one) could\b|\byou knew that\b|\b(?:passwords?|url|urls|tokens?|)"
         R"(link|links|ids?|invoices?|secrets?|credentials|bucket|other (?:users|customers|)"
         R"(tenants))\b|\byou (?:can|could|will|would|must) (?:see|tell|guess|figure|predict|)"
         R"(spot|notice|expect)\b|\byou (?:will|must) have\b)"},
    {.id = "HI15",
     .trigger =
         R"(\b(?:anyone|anybody|every (?:engineer|beginner|admin|operator|team|developer|)"
         R"(first-year)|any (?:[\w-]+ )?{ROLEN}|(?:an?|every|any|even an?) (?:[\w-]+ )"
         R"()?(?:{LAYMAN})|(?:my|your) (?:grandmother|grandma|gran|mother|mum|cat|)"
         R"(dog))(?: who [\w' -]{3,50}?)? <(?:knows|knew|sees) (?:that|never|how|you|this|)"
         R"(it would|it was|to)>\b)",
     .not_left =
         R"({NEG} ?$|\b(?:if|whether|so that|when|where|because|since) ?$|\b(?:does|do|has|if|)"
         R"(hi|hey|hello|,) ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "HI8",
     .trigger =
         R"(\bany <(?:competent|decent|reasonable|sensible|half-decent|self-respecting|halfway|)"
         R"(experienced|sane|serious|good|average|professional|reasonably|)"
         R"(moderately) >(?:\w+ )?{ROLEN}\b|\b<(?:anyone|anybody) with (?:eyes|half a brain|)"
         R"(half an eye|a brain|common sense|basic|any experience|a bit of|an ounce|)"
         R"(experience)>\b|\bno (?:\w+ )?<(?:professional|sane person|engineer|admin|)"
         R"(administrator|developer|operator|person) (?:\w+ )?(?:runs?|would|deploys?|pushes|)"
         R"(leaves|lets|does|in (?:his|her|their) right)>\b)",
     .not_left = R"(\b(?:not|never|without) ?$|\bask ?$|\b(?:obvious|clear|plain) to ?$)",
     .not_right =
         R"(^ (?:be (?:paged|woken|on call|needed|able|blamed|punished)|have (?:known|seen|)"
         R"(noticed|done|been able))\b|^[\w' ,-]*\b(?:please|around|join|needed|help|available|)"
         R"(shout|ping|welcome|free|here|say hi|come|speak up)\b|^ (?:in|with|)"
         R"(on) [\w -]{1,30}(?:\?|$)|^ (?:can (?:help|take|do|run|follow)|is welcome)\b)",
     .not_sentence =
         R"(\?$|\b(?:looking for|we need|need|searching for|is there|please)\b)"},
    {.id = "HI11",
     .trigger =
         R"(\b<(?:bound|sure|certain|destined|doomed) to (?:happen|fail|break|go wrong|blow up|)"
         R"(end|fall over|cause|explode|bite|be|run out|crash|collide|occur|lead)>\b|\b<(?:only|)"
         R"(just|merely|simply|always) (?:a )?(?:matter|question) of time>\b|\b<(?:matter|)"
         R"(question) of (?:time (?:before|until|till)|when)>|\b<not if but when|)"
         R"(not a question of if>\b|\bwhen,? <not if|not whether>\b|\b<had it coming|)"
         R"(had this coming|)"
         R"(had that coming|)"
         R"(hardly surprising|came as no surprise|unsurprisingly>\b|\b<(?:always|inevitably|)"
         R"(sooner or later|eventually) going to (?:fail|break|happen|go wrong|end|bite|fall|)"
         R"(blow|come back|cause|crash|hurt)>\b|\b<(?:sooner or later|some day|)"
         R"(one day)>,? (?:\w+ ){0,3}(?:had|was bound|was going|would have) to (?:happen|fail|)"
         R"(break|go|blow|come|end)\b|\b<(?:trouble was brewing|trouble had been brewing|)"
         R"(could only end|end in tears|ended in tears|announced itself|announcing itself|)"
         R"(in slow motion|on the cards|foregone conclusion)>\b|\b<(?:nobody|no one) (?:should|)"
         R"(can|could|will) (?:really |honestly )?be surprised>\b|\b<(?:surprised|)"
         R"(surprise) (?:nobody|no one)>\b)",
     .not_left =
         R"({NEG} ?$|\b(?:not|make|be|must) ?$|\b(?:scales?|scaled|behaves?|behaved|fails?|)"
         R"(failed|grows?|grew|rises?|respond\w*|perform\w*|works?|bind|packets?|traffic|mail|)"
         R"(frames?) ?$|\b{SYSN} (?:\w+ )?$)",
     .not_right =
         R"(^ (?:be (?:safe|the same)|port|address|the (?:same|left|node|socket|interface))|)"
         R"(^ (?:in|of|with) (?:slot|the|rack|node)|^ (?:until|till|before) (?:the \w+|they|he|)"
         R"(she|support|it|we) (?:answers?|arrives?|finish(?:es)?|is|are|recovers?|catch(?:es)?|)"
         R"(comes?)\b)"},
    {.id = "HI18",
     .trigger =
         R"(\b<(?:no|hardly a|little|small|not a) (?:real |big |great )?(?:surprise|wonder)>\b)",
     .left = R"(\b(?:was|is|it's|that's|as|were|be)(?: really| then| therefore)? ?$)",
     .not_left = R"({NEGN})",
     .right =
         R"(^ (?:that|to|at all|then|when|after|given|for|if)\b|^ ?(?:[.!;,]|$)|^ (?:things|it|)"
         R"(this|the [\w-]+ \w+) )",
     .not_right =
         R"(^ (?:that )?(?:people|everyone|so many|they|he|she|we|i|operators|staff)\b)",
     .not_sentence = R"(\bis no wonder (?:it|that it) is\b|\bno surprise to those\b)"},
    {.id = "HI12",
     .trigger =
         R"(\b<(?:see|saw|seen|sees|seeing|watch|watched|watching|hear|heard) >(?:it|this|)"
         R"(that)(?: one)? (?:all )?coming\b|)"
         R"(\b(?:could (?:have been|be)|was|were|been) <seen coming>\b|\b(?:been )?<(?:staring|)"
         R"(stared|stares) (?:at )?(?:us|everyone|everybody|them|him|her|you|me|)"
         R"(the team)(?: all)?(?: (?:right )?in the face)?>\b|\b<(?:right in front of (?:us|me|)"
         R"(you|him|her|them|everyone|everybody|(?:our|their|his|her|your|everyone\'s) (?:eyes|)"
         R"(noses?))|under our nose|under our noses|under their noses|under his nose|hid(?:ing|)"
         R"(den)? in plain (?:sight|view)|(?:was|were|been) in plain (?:sight|view)|)"
         R"(on full display|a mile off|a mile away|hiding in plain)(?: (?:our|their|his|her|)"
         R"(everyone's|your) (?:eyes|nose|noses))?>\b|\b<dead giveaway|clear giveaway|)"
         R"((?:glaring|blatant) (?:gap|hole|omission|error|mistake|oversight|flaw|fault|defect|)"
         R"(signs?|lapse|failure|weakness|problem|risk)|telltale|tell-tale sign|)"
         R"(couldn't be missed|could not be missed|impossible to miss|hard to miss|is no secret|)"
         R"(was no secret|been no secret|plain as day(?:light)?|clear as day(?:light)?|)"
         R"(as plain as|as clear as day(?:light)?|(?:was|been) common knowledge|for all to see|)"
         R"(for everyone to see|for anyone to see|(?:screaming|screamed|shouting|)"
         R"(shouted) at (?:us|them|him|her|you|me|everyone|everybody|the team)|)"
         R"((?:screaming|crying out) for attention>\b)",
     .not_left =
         R"({NEG} ?$|\b(?:nobody|no one|not|couldn't|can't|cannot) (?:\w+ )?$|\bcould have ?$|)"
         R"(\b(?:posted|shared|published|pinned|put|wrote|listed|written|displayed|announced|)"
         R"(printed|kept|new|now|made|makes|make|is now|hung|visible|projected)\b[\w\' -]*$|)"
         R"(\b(?:customers?|callers?|caller|clients?|guest|man|woman|somebody|someone|he|she|)"
         R"(they|people) (?:\w+ )?(?:was |were |started |kept |began )?$)",
     .not_sentence =
         R"(\b(?:nobody|no one|none of us|hardly anyone|couldn't have|)"
         R"(should have) (?:\w+ ){0,2}(?:see|seen|saw)\b)"},
    // What everybody is said to know.
    {.id = "HI17",
     .trigger =
         R"(\b(?:it's|it is|is|was|just|simply|basic|plain|only|simple|pure) <common sense>\b|)"
         R"(\b<common sense (?:would|tells|told|dictates|says|should|alone)>\b(?: have)?(?: )"
         R"(\w+)?|\b<(?:basic|elementary|general|textbook|first-year) knowledge>\b|\b<(?:is|are|)"
         R"(it's|its|that's|was) (?:basic|elementary|textbook)(?: stuff| \w+)?>(?:[.,;!]|$| )"
         R"((?:that|and|to)\b)|\b<as (?:everyone|everybody|we all|anyone|every \w+|any \w+) )"
         R"((?:\w+ )?knows?>\b|\b<(?:everyone|everybody|anyone) (?:in (?:this|the|our) \w+ )"
         R"()?knows (?:that )?(?:you|not to|never to|one|we)>\b|\b<(?:first|oldest) (?:rule|)"
         R"(thing) (?:of|in|you learn|you are taught|they teach|anyone)>(?: \w+)?)",
     .not_left = R"({NEGN}|\bif ?$)",
     .not_right = R"(^ (?:base|article|question)s?\b)",
     .not_sentence = R"(\?$|\bfirst thing in the\b)"},
    // "must have known", "could not have missed".
    {.id = "HI19",
     .trigger =
         R"(\b<(?:must|had to) (?:surely |clearly |have |surely have |clearly have )*(?:known|)"
         R"(seen|noticed|been aware|realised|realized|heard)>\b|\b<(?:cannot|can't|could not|)"
         R"(couldn't|can not) (?:possibly )?have (?:missed|overlooked|been unaware|failed to )"
         R"((?:see|notice|know))>\b)",
     .left = R"({SUBJ})",
     .not_left = R"({MACH}|\b(?:i|if) ?$)",
     .not_right = R"(^ (?:a|an|from the) (?:noise|bang|click|beep)\b|^ [\w' ]{0,30}\bbefore\b)",
     .not_sentence = R"(\?$)"},
    // All was there to be known.
    {.id = "HI20",
     .trigger =
         R"(\b<(?:although|even though|though|despite the fact that|whereas) >(?:the |our |all |)"
         R"(this |it |they )?(?:[\w'-]+ ){0,4}?(?:is |was |are |were |had been |has been |have )"
         R"(been )?(?:clearly|plainly|explicitly|well|perfectly|prominently|unmistakably) (?:\w+ )"
         R"()?(?:visible|stated?|states|documented|marked|labelled|labeled|written|described|)"
         R"(says?|said|warns?|warned|shows?|showed|showing|shown|there|flagged|known|mentioned|)"
         R"(mentions|explained|explains|indicated|audible|readable)\b|\b<(?:although|even though|)"
         R"(though|despite the fact that) >(?:it|this|that|the [\w-]+) (?:is|was|were|had been) )"
         R"((?:\w+ )?(?:described|documented|written|stated|mentioned|explained|marked|labelled|)"
         R"(visible|flagged|covered|listed|printed|displayed|shown|announced|posted|reported) )"
         R"((?:in|on|there|right|at|for|everywhere)\b)",
     .not_left = R"({NEGN})",
     .not_sentence =
         R"(\?$|\b(?:even though|although|though) (?:it|they|the [\w-]+) (?:was|were|is|are) )"
         R"((?:not|no longer|never)\b)"},
    {.id = "HI24",
     .trigger =
         R"(\b<(?:had|with|given|despite having|despite) all (?:of )?(?:the|this|these|that|)"
         R"(their|our) (?:[\w-]+ )?(?:information|data|evidence|facts|clues|signs|signals|)"
         R"(warnings|pieces|knowledge|alerts|indicators)>\b(?: (?:(?:{P}|it) needed|in front of )"
         R"(\w+|available|at hand|to hand))?)",
     .left = R"({SUBJ}|^\W*$)",
     .not_left = R"({MACH})",
     .sentence =
         R"(\b(?:yet|but|still|and (?:did|chose|kept|went)|nobody|never|not|instead|n't)\b|)"
         R"(^\W*(?:we|they|he|she|you|i) had all (?:of )?(?:the|these|this) (?:[\w-]+ )?[\w-]+ )"
         R"(?[.!]?$)"},
    {.id = "HI25",
     .trigger = R"(\b<(?:goes|went|should go) without saying>\b)",
     .sentence =
         R"(\bwithout saying\b.*\b(?:should|must|never|not|before|first|always|verif\w+|check\w*|)"
         R"(test\w*|don't)\b)"},
    {.id = "HI26",
     .trigger =
         R"(\b<(?:the|most) obvious (?:suspect|cause|culprit|explanation|answer|candidate|place|)"
         R"(place to (?:look|check|start)|reason|thing(?: to do)?|step|first|next|move|choice|)"
         R"(option|question|mistake|error|solution|fix|risk|danger|conclusion)>\b)",
     .left =
         R"(\b(?:was|were|is|being|been|ignored|overlooked|missed|skipped|despite|did|)"
         R"(took)(?: \w+)? ?$|\b(?:looking at|checking|trying|look at|checked|looked at) ?$)",
     .not_left = R"({NEGN})",
     .not_sentence = R"(\?$)"},
    {.id = "HI21",
     .trigger =
         R"(\b(?:was|were|been) <(?:clearly|plainly|perfectly|obviously) (?:visible|)"
         R"(there to see|documented|audible|apparent|recogni[sz]able|in view|on the (?:screen|)"
         R"(dashboard|graph))>\b|\b(?:was|were) <right there>(?: \w+)?|\b<(?:you would|you'd|)"
         R"(one would|one should|i would|i'd|we would|we'd) (?:expect|have expected|)"
         R"(have thought|think){1} >(?:that )?(?:an?|any|every|someone|somebody|)"
         R"(anyone) (?:[\w-]+ )*?(?:senior|experienced|professional|seasoned|trained|qualified|)"
         R"(competent|certified|in (?:his|her|their|that|this)|of (?:that|his|her|this|their)|)"
         R"(with)\b(?: {ROLEN})?|\b(?:was|were|is|been|had been) <(?:written|described|)"
         R"(documented|stated|explained|marked|mentioned|noted) (?:very |quite |)"
         R"(pretty )?(?:clear|clearly|plainly|explicitly)>(?: (?:in|on|right) [\w-]+)?)",
     .not_left = R"({NEGN}|\b(?:if|not|never|until|once) (?:\w+ )?$)",
     .not_sentence = R"(\?$)"},
    {.id = "HI23",
     .trigger =
         R"(\b<(?:of course|obviously|naturally|clearly|inevitably)>,? (?:it|this|that|they|)"
         R"(the [\w-]+(?: [\w-]+)?) (?:was|were) (?:always |eventually )?(?:going|bound|about|)"
         R"(sure|destined) to (?:fail|break|happen|go|fill|end|die|crash|run out|blow|fall|)"
         R"(cause|overflow|expire|time out|bite|collapse|explode|come back|lead)\b|)"
         R"(\b<could(?:n't| not) have been (?:any |much )?(?:clearer|louder|plainer|)"
         R"((?:more )(?:obvious|clear|explicit|visible))>\b|\b<(?:obviously|of course|)"
         R"(clearly),? (?:you|one)> (?:do not|)"
         R"(don't|never|should not|shouldn't|should never|must not|have to|has to|need to|)"
         R"(cannot|can't|first)\b(?: \w+)?)",
     .left =
         R"(^\W*$|\b(?:and|but|so) ?$|)"
         R"(\b(?:messages?|warnings?|signs?|signals?|alerts?|instructions?|documentation|runbook|)"
         R"(docs|notes?|it|logs?|graphs?) ?$)",
     .not_left = R"({NEGN}|\b(?:test|tests|who) ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "HI22",
     .trigger =
         R"(\b<(?:anyone|anybody|everyone|everybody|someone) who> (?:had |has |have |even |)"
         R"(ever )*[\w' -]{3,80} (?:would|could|should|must)(?:'ve|(?: \w+ly)? (?:have|see|know|)"
         R"(tell|notice))\b(?: \w+)?|\b(?:easy|not hard|not difficult|easily) <to (?:foresee|)"
         R"(predict|anticipate)>|\bit (?:was|is)(?: not|n't) (?:\w+ )?(?:hard|)"
         R"(difficult) <to (?:see|spot|tell|guess|notice)> (?:that|how|what|where|this|it)\b\b|)"
         R"(\b(?:an?|any|every) (?:[\w-]+ly )?<(?:more|better|less|stronger|smarter|wiser|)"
         R"(cooler|calmer|halfway|trained|prepared|experienced|competent|qualified|careful|)"
         R"(seasoned|skilled|attentive|diligent|capable|decent|alert|vigilant|prudent|)"
         R"(conscientious|responsible|sensible|certified|thorough) >(?:[\w-]+ ){0,2}?(?:{ROLEN}|)"
         R"(one|admin|dev|operation)(?: (?:in|at|on|with) [\w ]{3,30}?)? (?:would(?:n't| not|)"
         R"( never)?(?: \w+ly)?(?: have|'ve)|'d have) (?:\w+ly )?(?:{HV}|{PP}|gone|made|kept|)"
         R"(chosen|left|pulled)\b)",
     .not_left = R"({NEGN}|\b(?:if|by|from) ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "HI13",
     .trigger =
         R"(\b(?:don't|didn't|do not|did not|doesn't|needn't|not) (?:have to|need to|need|take|)"
         R"(require|be|exactly) (?:be )?(?:an? )?<genius|rocket|expert|prophet|crystal|)"
         R"(clairvoyant|einstein|psychic|phd|degree|wizard>\b|\bit (?:doesn't|didn't|does not|)"
         R"(did not) <(?:take) an? (?:genius|expert)>\b|\b(?:don't|didn't|do not|did not|)"
         R"(needn't) <(?:have to|need to) be> an? (?:[\w-]+ ){1,2}to (?:see|know|tell|)"
         R"(understand|predict|guess|realise|realize|foresee|work out)\b|\b<what (?:else did|)"
         R"(else do|did|do) (?:they|people|anyone)> expect ?\?|\bfor <(?:anyone|anybody|)"
         R"(everyone|those) who> (?:cared|bothered|wanted|chose) to (?:look|read|see|listen|)"
         R"(know)\b|\b(?:is|was)(?:n't| not)(?: exactly| really)? <rocket science|brain surgery|)"
         R"(black magic|quantum physics|a secret>\b)"},
    {.id = "HI14",
     .trigger =
         R"(\b(?:we|you|they|everyone|everybody|the \w+|i|{N}) (?:all |really |always |must have )"
         R"(|should have |surely )*<(?:knew|known|know) (?:all along|full well|perfectly well|)"
         R"(very well|(?:that )?this day would (?:come|arrive)|this (?:would|was going to) )"
         R"((?:happen|break|fail|come|end|go|bite|fall|blow|crash)|it (?:would|was going to) )"
         R"((?:happen|break|fail|come|end|go|bite|fall|blow|crash|die|burst)|it was coming|that )"
         R"((?:this|it) (?:would|was bound to|was going to) (?:happen|break|fail|come|end|go|)"
         R"(bite|fall|blow|crash|die|burst)|better)>\b|\b(?:everyone|everybody|we all|they all|)"
         R"(the whole \w+)(?: and [\w']+ [\w']+| (?:in|on|at) [\w ]{3,20}?)? <knew> (?:that |how )"
         R"()?(?:the|this|that|it|we) (?:[\w-]+ ){0,3}(?:was|were) (?:\w+ly )?(?:dying|old|)"
         R"(dangerous|unsafe|outdated|unreliable|faulty|vulnerable|overdue|failing|fragile|full|)"
         R"(broken|unstable|flaky|overloaded|weak|bad|a (?:risk|problem|time)|too \w+|about to|)"
         R"(going to|on its last)\b|\b(?:everyone|everybody|we all|they all) <knew> (?:that )"
         R"()?(?:the|this|that|it|we|these) (?:[\w-]+ ){0,3}(?:would|could not|couldn\'t) (?:\w+ )"
         R"()?(?:fail|break|die|fill|burst|crash|hold|last|happen|end|overflow|run out|go|)"
         R"(cope)\b|\b<how could (?:it|this|that) (?:ever )?not> (?:fail|break|happen|end|go|)"
         R"(crash)\b)",
     .not_left =
         R"({NEGN})",
     .not_sentence =
         R"(\bknew (?:very|perfectly) well (?:where|which|who|when|how)\b|\b(?:(?:nobody|)"
         R"(no one) (?:\w+ )?(?:knew|could)|should have known better|ought to have known)\b|)"
         R"(\bknow better\b[^.;]*\?$)"},
    {.id = "HI31",
     .trigger =
         R"(\b<the obvious (?:thing|step|move|choice|option|place|reaction|course|response|)"
         R"(action|check)>(?: to (?:do|look|start|check|take))?(?: (?:here|then|first|)"
         R"(of action))? (?:would|should)(?:'ve| have) been(?: to)?)",
     .not_sentence = R"(\?$|\b(?:at the time|to us|for us|to me|for me)\b)"},
    // "It was obvious from the graphs that".
    {.id = "HI32",
     .trigger =
         R"(\bit (?:was|had been) (?:\w+ly |already |quite |very |pretty |so |always |)"
         R"(really )*<(?:obvious|evident|plain|apparent)>(?: (?:from|in|on|to|by|at|for|after|)"
         R"(since|very|long|even|already|early|all)(?: [\w:,'-]+){1,9}?)? that\b)",
     .not_left = R"({NEGN}|\b(?:if|whether|soon|once|until|when) ?$)",
     .sentence =
         R"( that\b[^.;]*\b(?:would|about to|going to|bound to|had to|could (?:not|never)|)"
         R"(couldn't|was never|wrong|and (?:nobody|no one|we|they|the team|still|yet)|(?:but|)"
         R"(yet) (?:nobody|no one|we|they|the|he|she|still|it))\b)",
     .not_sentence =
         R"(\?$|\b(?:not|never|nobody|hardly) (?:\w+ )?(?:obvious|evident|plain|apparent)\b|)"
         R"(\bmade it\b|\b(?:soon|quickly) (?:obvious|apparent|evident)\b)"},
    // "Of course it went down."
    {.id = "HI33",
     .trigger =
         R"(\b<of course|naturally|inevitably|needless to say|unsurprisingly|)"
         R"(sure enough>,? (?:it|this|that|they|everything|(?:the|our|we|a|his|her|)"
         R"(their)(?: [\w'-]+){1,5}?) (?:then |promptly |duly |all |eventually |immediately |)"
         R"(also )*(?:went (?:down|wrong|dark|offline|off|bang)|failed|broke|fell|crashed|)"
         R"(ran (?:out|full)|died|collapsed|blew|filled|did not (?:work|hold|cope)|)"
         R"(didn't (?:work|hold|cope)|backfired|stopped|was (?:down|gone|late|wrong|not ready)|)"
         R"(expired|overflowed|exploded|timed out|could not cope|couldn't cope)\b)",
     .left = R"(^\W*$|\b(?:and|but|so) ?$)",
     .not_sentence = R"(\?$|\bsure enough\b[^.;]{0,60}\b(?:drill|test|simulat\w+)\b)"},
    // Where the answer was.
    {.id = "HI34",
     .trigger =
         R"(\b(?:answer|solution|explanation|clue|clues|evidence|facts|truth|hint|hints|)"
         R"(information|warning|instructions?) (?:was|were|is|had been|lay|stood|)"
         R"(sat) <right there|right in|right on|all there|plainly visible|clearly visible|)"
         R"(already there>\b(?: [\w'-]+){0,2}|\b(?:answer|solution|explanation|clue|clues|)"
         R"(evidence|facts|truth|hint|hints|information|warning|instructions?) (?:was|were|is|)"
         R"(had been|lay|stood|sat) (?:right |all |plainly |clearly |already )*<in front|)"
         R"(staring|in plain|in black|under our|under their|in the first|in the very first|)"
         R"(on the first|on page|at the top|overwhelming>\b(?: [\w'-]+){0,2})",
     .not_left = R"({NEGN}|\b(?:what|where|if) )",
     .not_sentence =
         R"(\?$|\b(?:cause|culprit)s? (?:was|were|is) in (?:the|our) (?:error|message|alert|)"
         R"(release|runbook|ticket)\b)"},
    {.id = "HI35",
     .trigger =
         R"(\b(?:made|makes|making|rendered) (?:[\w'-]+ ){1,6}<(?:all but |almost |)"
         R"(practically )?(?:inevitable|unavoidable|a certainty|a matter of time|)"
         R"(only a matter of time)>)",
     .not_left = R"({NEGN})",
     .not_sentence = R"(\?$)"},
    // No surprise, and no other end.
    {.id = "HI36",
     .trigger =
         R"(\b(?:it|this|that|something) <had to> (?:happen|come|end|go wrong|blow up|fail|)"
         R"(break)\b|\b<could only|were only|was only going to> (?:go wrong|go one way|)"
         R"(end (?:badly|in|)"
         R"(one way|like|with)|fail|backfire|break)\b|\b(?:was|were|is) <never going to> )"
         R"((?:work|hold|last|end well|scale|cope|survive|fit|succeed|go well|be enough|)"
         R"(finish)\b|\b<(?:had|stood) no chance>(?: of \w+)?\b|\b<doomed (?:from|right|since|)"
         R"(to)>(?: the \w+| \w+)|\b<to (?:nobody's|no one's|absolutely no one's) surprise>\b|)"
         R"(\b<(?:should|ought to|can|could|will)(?:n't| not| hardly| scarcely)> (?:really )"
         R"()?(?:have )?(?:come as|be|been|surprised?) (?:an?(?: \w+)? surprise|anyone|anybody|)"
         R"(us|a shock)\b|\b<(?:should|can|could|will|would) (?:really )?(?:have )"
         R"()?(?:surprised?)> (?:nobody|no one)\b|\b<spell(?:ed|s|t)? (?:disaster|trouble)>\b|)"
         R"(\b<alarm bells|bells> (?:should|ought to) have \w+|\bshould have <(?:set off|rung|)"
         R"(raised)> (?:\w+ )?(?:alarms?|alarm bells?|bells?|red flags?|flags?)\b|)"
         R"(\b<could see (?:this|it|that) (?:coming|a mile)>|\b<one-way ticket|)"
         R"(only one way this|only one outcome>\b|\b<it was (?:always |really )?just a matter>)",
     .not_left = R"({NEGN}|\b(?:if|whether|so that|packets?|request) ?$)",
     .not_sentence =
         R"(\?$|\bhad to (?:happen|come|end) (?:at|by|before|after|within|on|in|to|from|back|)"
         R"(through|over|first|via) )"},
    // What was known, they say.
    {.id = "HI37",
     .trigger =
         R"(\b(?:risks?|dangers?|problem|weakness|flaw|limitation|threat|vulnerability|)"
         R"(gap) (?:was|were|is|are|had been|has been|have been) <(?:well|long|perfectly|widely|)"
         R"(fully|clearly|all too|only too|perfectly well) (?:known|understood|documented)>\b)",
     .not_left = R"({NEGN})",
     .right =
         R"(^ (?:to (?:everyone|everybody|all|us|them|management)|for (?:years|months|weeks|)"
         R"(a long time)|long before|and (?:nobody|no one|nothing|still|yet)|but|yet)\b|)"
         R"(^, (?:but|yet|and)|^ ?$)",
     .not_sentence =
         R"(\?$|\bknown issue\b|\b(?:upstream|changelog|vendor's tracker)\b|\baccepted\b)"},
    {.id = "HI38",
     .trigger =
         R"(\b(?:risks?|danger|mistake|problem|gap|flaw|cause|fix|solution|answer|warning|)"
         R"(consequences?|outcome|result|weakness|error) (?:was|were|had been) (?:\w+ly |quite |)"
         R"(very |pretty |so |really |already |always )*<obvious|evident|plain to see|glaring>|)"
         R"(\bthat (?:this|it|the|we|they|our|such) [\w' -]{3,60}? (?:was|)"
         R"(is) (?:\w+ly )?<obvious|evident|foreseeable|predictable>)",
     .not_left = R"({NEGN}|\b(?:if|once|until|when) [\w ]*$)",
     .right =
         R"(^ ?[.,;!]|^ ?$|^ (?:and|but|yet|from|to (?:anyone|everyone|all)|even|enough|long|)"
         R"(for)\b)",
     .not_sentence = R"(\?$|\b(?:not|never|hardly|became|soon) (?:\w+ )?(?:obvious|evident)\b)"},
    // All that was needed was there.
    {.id = "HI39",
     .trigger =
         R"(\b<all (?:of )?the (?:information|data|facts|evidence|pieces|clues|hints|answers|)"
         R"(details|indicators|signs)>(?: (?:that )?(?:{P} )?(?:\w+ )?(?:needed|required|)"
         R"(necessary))? (?:was|were|had been) (?:right |all |already |clearly )*(?:there|)"
         R"(available|in (?:the|our|his|her|their)|on (?:the|our|his|her|their)|at hand|to hand|)"
         R"(known)\b|\b<everything we needed|everything they needed|everything he needed|)"
         R"(everything she needed> (?:to know )?(?:was|had been) (?:\w+ )?(?:there|in|on|)"
         R"(right)\b|\b(?:told|showed|given) (?:us|them|him|her) <everything (?:we|they|he|)"
         R"(she) needed>)",
     .not_left = R"({NEGN})",
     .sentence =
         R"(\b(?:but|yet|nobody|no one|only had|should|still|didn't|did not|never|needed|)"
         R"(required|just)\b)",
     .not_sentence = R"(\?$|\b(?:thanks|good|helpful|restored|backed up)\b)"},
    {.id = "HI40",
     .trigger =
         R"(\b<surprise, surprise|what a surprise|no surprise there>|)"
         R"(\bwho would have <guessed|thought>[.!]|\bwhat (?:else )?did <(?:we|they|he|)"
         R"(she) (?:really |seriously )?expect>(?:[.,?!]| when\b| after\b|$)|)"
         R"(\bwhat <(?:could|can) (?:possibly|ever) go wrong>|\bwhat else <(?:was going|)"
         R"(was bound|could possibly) to> happen|\b(?:don't|do not|not get to|let's not|let us )"
         R"(not|everybody|everyone)(?: now| all)? <(?:act|acts) (?:surprised|astonished|shocked)|)"
         R"(pretend to be surprised>|\bspare (?:me|us) <the (?:astonishment|)"
         R"(surprise|shock)>|\b(?:nobody|no one|none of us|none of you|not one)\b[\w' ]{0,60} )"
         R"((?:can|could|should|may) (?:now |really |seriously |honestly |then )*<(?:claim|)"
         R"(pretend|act|profess|feign) (?:to be )?(?:surprised?|shocked|astonished)|be )"
         R"((?:surprised|astonished)>|\b(?:can|could|should) <(?:seriously|honestly|really) )"
         R"(be surprised>|\b(?:cannot|can't|gets? to) <(?:claim|pretend|)"
         R"(act) (?:to be )?(?:surprised?|shocked|)"
         R"(astonished)>|\bdon't be <surprised>(?:[.,!]|$)|\bas <surprising as|)"
         R"(predictable as> [\w ]+)",
     .not_sentence =
         R"(\b(?:what did you expect to|what do you expect (?:to|from)|please|happy to|)"
         R"(first thought|what did (?:you|they|he|she) expect (?:to|when|from|after))\b)"},
    {.id = "HI41",
     .trigger =
         R"(\b<(?:written|writ) (?:in the stars|on the wall|all over)>|\b<in black and white>|)"
         R"(\b<(?:leaps?|jumps?|leapt|jumped) (?:off|out of) the (?:page|screen)>|\b<(?:hits?|)"
         R"(stares?|slaps?) you in the face>|\b<(?:screams?|screamed|shouts?|shouted) at you>|)"
         R"(\b<(?:told us|showed us|tells us|said) all we needed> to know|\bdoes(?:n't|)"
         R"( not) <get (?:much|any)> (?:clearer|plainer|more )"
         R"(obvious)(?: than that)?|\b(?:can't|cannot|could not|couldn't) <be put> (?:any )?)"
         R"((?:more plainly|plainer|clearer))",
     .not_left =
         R"(\b(?:not|never|hardly) (?:\w+ )?$|\b(?:photo|printed|copies|copy|scan|film|picture|)"
         R"(screen|display|rules?|want|put it|get it|have it|quote|codes?) (?:\w+ )?$)",
     .not_right = R"(^ when\b)",
     .not_sentence =
         R"(\b(?:not|never) written\b|\b(?:printer|printout|camera|colour|color|images?|)"
         R"(badges?)\b|\bwritten on the wall (?:of|in|by|next)\b)"},
    // What everybody knows, who knows least.
    {.id = "HI44",
     .trigger =
         R"(\b(?:a|any|every|even a|even an?|even my|only a|my) (?:[\w-]+ )?<(?:child|blind man|)"
         R"(blind person|layman|toddler|five-year-old|schoolboy|mother|grandmother|mum|apprentice|)"
         R"(first-year student|first-year|trainee|pensioner|fool|rookie|novice) >(?:(?:could|)"
         R"(can|would|will)(?: not)?(?: have)? (?:see|seen|tell|told|spot|spotted|put|guess|)"
         R"(guessed|)"
         R"(work|know|known|notice|noticed|figure|understand|understood|predict|predicted|foresee|)"
         R"(foreseen|miss|missed|call|called|count|counted|avoid|avoided|catch|caught|stop|)"
         R"(stopped|check|checked|do|done|realise|realize|smell|hear|heard)|knows?|knew|sees|gets|)"
         R"(learns|understands){1}(?: \w+)?|)"
         R"(\bany (?:[\w-]+ )?<(?:plumber|calendar|pharmacist|electrician|sysadmin|sailor|farmer|)"
         R"(mechanic|porter|baker|dispatcher|nurse|admin|reader|pharmacy tech|textbook|almanac)>)"
         R"((?: worth (?:his|her|their|its) salt| (?:of|in|on|with) [\w ]{3,30}?)? (?:knew|knows|)"
         R"(learns|could have told|would have told|would tell|(?:will|can) tell (?:you|him|her|)"
         R"(us|them)(?: that| how| what| where| not| never|[.,]|$)|would know|)"
         R"(would have known)(?: \w+)?|\bany [\w-]+ <worth (?:his|her|their) salt>|\bknown to )"
         R"(<every (?:apprentice|child|trainee|beginner|student|admin|engineer|schoolboy)>|)"
         R"(\b(?:anyone|anybody|everyone|everybody|whoever|nobody|no one) (?:who(?:'s|'ve)?|with) )"
         R"([\w' ]{5,60}? <(?:knows|knew)> (?:that you|you|what (?:happens|this|that|comes)|how|)"
         R"(where (?:this|that|it)|not to|never to|better)\b)",
     .not_left = R"({NEG} ?$|\b(?:if|whether|ask|so that|how|that|welcome) ?$)",
     .not_right = R"(^ (?:the lock|lock|which breakers|the gate|aloud)\b)",
     .not_sentence =
         R"(\?$|\b(?:which is why|could see the page|aloud|so that|designed|account|button)\b|)"
         R"(\bwhich \w+ are\b)"},
    // How little it took to see.
    {.id = "HI45",
     .trigger =
         R"(\b(?:took|takes|take|needed|needs?|required)(?: you)? (?:no|hardly any|hardly an?|not )"
         R"(an?|little) (?:great |particular )?<(?:prophet|genius|expert|crystal ball|)"
         R"(imagination|clairvoyan|wizard|detective|einstein|fortune teller|magnifying glass)>|)"
         R"(\btook no great <mind >|)"
         R"(\b(?:hardly|scarcely|barely) <takes? (?:an? )?(?:expert|genius|prophet)>|)"
         R"(\b(?:no|hardly|not|really not|scarcely) <rocket science|brain surgery>|)"
         R"(\b(?:need|needs|needed|have|has|had) to be (?:pretty |rather |stone )?<(?:blind|)"
         R"(asleep|deaf)>(?: (?:not )?to \w+)?|\b(?:don't|didn't|do not|did not|does not|doesn't|)"
         R"(needn't) )"
         R"(need (?:an? )?(?:[\w-]+ )?<(?:glasses|adviser|advisor|magnifying glass|crystal ball|)"
         R"(degree|phd|detective|engineer|expert|telescope)> to (?:see|spot|tell|know|notice|)"
         R"(predict|guess)\b|\b(?:have to|need to|'d have to) <try (?:very |quite )?hard> (?:to )"
         R"((?:miss|overlook|ignore)|not to see)\b|\b(?:one|you|we) only (?:had|needed) to )"
         R"(<draw the line|do the sums>)",
     .not_right = R"(^ to (?:run|use|operate|install|read|start|replace|set|change|do)\b)",
     .not_sentence = R"(\?$|\bin no way\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> hindsight_rules() {
    return table;
}

}  // namespace bot::core::language
