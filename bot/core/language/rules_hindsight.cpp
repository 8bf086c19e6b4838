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
         R"(abundantly|crystal|bleeding|screamingly|all too|only too|totally|quite|)"
         R"(so very) (?:obvious|clear|evident|plain|visible|apparent)>\b|\b<(?:obvious|clear|)"
         R"(plain|evident|apparent|visible) >(?:to (?:anyone|everyone|anybody|everybody|all|)"
         R"(any \w+|see|us all|the whole|a child)|for (?:all|everyone|anyone|everybody) to see|)"
         R"(in (?:hindsight|retrospect)|(?:right )?from the (?:start|beginning|outset|first|)"
         R"(very|word)|all along|for (?:weeks|months|days|years)|with hindsight|looking back|)"
         R"(even (?:then|at the time))\b)",
     .not_left = R"({NEG} ?$|{NEG} \w+ ?$|\b(?:made (?:it|that)|far from) ?$)",
     .not_right =
         R"(^ (?:from the (?:graph|trace|log)|in the (?:flame|graph|trace)|that the lock))",
     .not_sentence =
         R"(\b(?:not|nobody|no one|hardly|wasn't|isn't) (?:\w+ )?(?:obvious|clear)\b|)"
         R"(\bcrystal clear (?:docs|documentation)\b)"},
    {.id = "HI16",
     .trigger =
         R"(\bit (?:was|is) (?:\w+ly )?<obvious|evident> that\b[^.;]{1,60}\b(?:would|)"
         R"(was going to|could only|had to|was about to)\b)",
     .not_left = R"({NEG})"},
    {.id = "HI9",
     .trigger =
         R"(\b<hindsight|retrospect|looking back|afterwards|with what we know now|)"
         R"(with what we know today|knowing what we know|)"
         R"(in the cold light of day>\b,?(?: [\w'-]+){0,6}?(?:'s| (?:is|was|were|are|looks?|)"
         R"(looked|seems?|seemed))(?: [\w'-]+){0,2} (?:obvious|clear|clearly|plain|plainly|)"
         R"(evident|evidently|wrong|absurd|mad|crazy|reckless|careless|stupid|short-sighted|)"
         R"(a mistake|inevitable|predictable|foreseeable|obviously|easy to (?:see|spot|)"
         R"(recogni[sz]e|tell)|hard to miss|foolish|naive|unwise|no surprise|a giveaway|)"
         R"(a dead giveaway|too \w+)\b(?: wrong)?)",
     .not_left = R"({NEG})",
     .not_right = R"(^ to (?:any|every|all))",
     .not_sentence = R"(\b(?:not|never|hardly|wasn't|isn't|do not|don't)\b)"},
    {.id = "HI3",
     .trigger =
         R"(\b<(?:missed|overlooked|ignored|missing|overlooking|failed to see|did not see|)"
         R"(didn't see|miss|overlook) >(?:the |all the |such |what was |an? |)"
         R"(every )+(?:\w+ )?(?:obvious|writing on the wall|clear (?:sign|signs|signal|signals)|)"
         R"(glaring|blindingly|blatant|telltale)\b|\b<(?:writing) (?:was|had been|)"
         R"(is) >(?:\w+ )?on the wall\b)",
     .not_left = R"({NEG})"},
    {.id = "HI4",
     .trigger =
         R"(\b<(?:entirely|completely|totally|easily|perfectly|wholly|clearly|eminently|)"
         R"(obviously|absolutely|utterly|readily|plainly|100%|100 %|fully|highly|quite|)"
         R"(very) (?:preventable|avoidable|predictable|foreseeable|inevitable|unsurprising)>\b|)"
         R"(\b<(?:easily|readily) (?:avoided|prevented|foreseen|predicted|anticipated)>\b|)"
         R"(\b<(?:easily) have been (?:predicted|foreseen|anticipated|expected)>\b)",
     .not_left = R"({NEG} ?$|\bcould have been ?$)",
     .not_right = R"(^ (?:schedule|pattern|load|latency|order|names|part|ids))"},
    {.id = "HI10",
     .trigger =
         R"(\b(?:was|were|is|are|an?|this|that|the|these|such an?|as|another) <(?:preventable|)"
         R"(avoidable|foreseeable|predictable|inevitable|unavoidable given)(?: (?:outage|)"
         R"(incident|failure|problem|consequence|result|outcome|disaster|accident|end|ending|)"
         R"(mistake))?>(?:$|[.,!;:]| (?:that|from|with|given|had|if|outage|incident|as)\b))",
     .not_left = R"({NEG}|\b(?:make|makes|load|latency) ?$)",
     .not_right = R"(^ ?(?:part|schedule|pattern|load|latency))"},
    {.id = "HI5",
     .trigger =
         R"(\b(?:accident|disaster|outage|incident|catastrophe|failure|problem|this|it|that|)"
         R"(thing)s? (?:was |were |is |just |only |that was |had been |simply )*<(?:waiting to|)"
         R"(in the making|begging to)(?: happen| fail| break)?>\b|\b<(?:ticking|time|)"
         R"(timebomb) ?(?:time )?(?:bomb|timebomb)>\b|\b<(?:recipe for|asking for|)"
         R"(crying out for|begging for) (?:disaster|trouble|an? (?:outage|incident))>\b|)"
         R"(\b<house of cards|accident-prone by>\b)",
     .not_right = R"(^ (?:logic|detection))"},
    {.id = "HI6",
     .trigger =
         R"(\b(?:the|all the|those|these|all|plenty of|enough|so many|there were|)"
         R"(more than enough|every)(?: \w+)? ?<(?:warning|red|signs|flags|signals|early|clear|)"
         R"(hints|clues|indications|evidence|indicators|telltale) ?(?:signs |flags |signals |)"
         R"(warning signs |warnings |lights )?(?:were|was|had been|are|have been|)"
         R"(could not have been)>(?: all| already| right| clearly| always| plainly)* (?:there|)"
         R"(visible|everywhere|flashing|present|obvious|in plain sight|clear|on the wall|)"
         R"(staring|redder|clearer|plain|in front)\b|\b(?:all the|all|every) <(?:signs?|)"
         R"(indicators?|omens?|symptoms?) (?:had |all )*(?:pointed|were pointing|pointing|)"
         R"(said so|told us)>\b)"},
    {.id = "HI7",
     .trigger =
         R"(\b(?:any(?:one|body)?|everyone|everybody|every (?:engineer|beginner|admin|operator|)"
         R"(team|developer|first-year)|any (?:fool|idiot|\w+)|a (?:child|beginner|junior|)"
         R"(trainee|five-year-old|first-year|novice|student)|an intern|(?:an?|every|any|)"
         R"(even an?|the most) (?:[\w-]+ )?(?:child|beginner|junior|trainee|student|intern|)"
         R"(blind man|kid|amateur|monkey|toddler|layman|apprentice|schoolboy|fool|idiot|rookie|)"
         R"(newcomer|novice|first-grader)|(?:my|your) (?:grandmother|grandma|gran|mother|mum|)"
         R"(cat|dog)|even an? \w+|we all|you)(?: (?:with|who|in|at|on|looking|)"
         R"(of)[\w' ]{1,30})? <(?:(?:could|would|can|will|could've|would've|must) (?:have |)"
         R"(well have )?(?:seen|noticed|caught|known|spotted|guessed|told|predicted|foreseen|)"
         R"(expected|tell|tell you|predict|guess|figure|figured|realised|realized|see (?:that|)"
         R"(how|it|this|the [\w-]+ (?:was|were)|the [\w-]+ [\w-]+ (?:was|were)))|(?:knows|knew|)"
         R"(sees) (?:not to|better))>\b)",
     .not_left = R"({NEG} ?$|\b(?:if|whether|so that|when|where|because|since) ?$)",
     .not_right =
         R"(^ (?:the (?:page|dashboard|channel|graph) (?:from|in|at|with|live)|which|who|here|)"
         R"(on the|us (?:what|when)|the question|what|how))",
     .not_sentence = R"(\?$|\b(?:nobody|no one) could\b|\byou knew that\b)"},
    {.id = "HI15",
     .trigger =
         R"(\b(?:anyone|anybody|every (?:engineer|beginner|admin|operator|team|developer|)"
         R"(first-year)|any \w+|(?:an?|every|any|even an?) (?:[\w-]+ )?(?:child|beginner|junior|)"
         R"(trainee|student|intern|blind man|kid|amateur|monkey|toddler|layman|apprentice|)"
         R"(schoolboy|fool|idiot|rookie|newcomer|novice|first-grader)|(?:my|)"
         R"(your) (?:grandmother|grandma|gran|mother|mum|cat|dog)) <(?:knows|knew|sees) (?:that|)"
         R"(never|how|you|this|it would|it was|to)>\b)",
     .not_left = R"({NEG} ?$|\b(?:if|whether|so that|when|where|because|since) ?$)",
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
         R"(noticed|done|been able))\b)"},
    {.id = "HI11",
     .trigger =
         R"(\b<(?:bound|sure|certain|destined|doomed) to (?:happen|fail|break|go wrong|blow up|)"
         R"(end|come|fall over|cause|explode|bite|be|run out|crash|collide|occur|lead)>\b|)"
         R"(\b<(?:only|just|merely|simply|always) (?:a )?(?:matter|question) of time>\b|)"
         R"(\b<(?:matter|question) of time (?:before|until|till)>\b|\b<had it coming|)"
         R"(had this coming|had that coming|no surprise|hardly a surprise|hardly surprising|)"
         R"(not surprising|little surprise|small wonder|no wonder|unsurprisingly|predictably|)"
         R"(came as no surprise>\b|\b<(?:always|inevitably|sooner or later|)"
         R"(eventually) going to (?:fail|break|happen|go wrong|end|bite|fall|blow|come back|)"
         R"(cause|crash|hurt)>\b|\b<(?:sooner or later|some day|one day|)"
         R"(eventually)>,? (?:\w+ ){0,3}(?:had|was bound|was going|would have) to (?:happen|)"
         R"(fail|break|go|blow|come|end)\b|\b<(?:trouble was brewing|trouble had been brewing|)"
         R"(could only end|end in tears|ended in tears|announced itself|announcing itself|)"
         R"(in slow motion|on the cards|foregone conclusion)>\b|\b<(?:nobody|no one) (?:should|)"
         R"(can|could|will) (?:really |honestly )?be surprised>\b|\b<(?:surprised|)"
         R"(surprise) (?:nobody|no one)>\b)",
     .not_left = R"({NEG} ?$|\b(?:not|make|be|must) ?$)",
     .not_right =
         R"(^ (?:be (?:safe|the same)|port|address|the (?:same|left|node|socket|interface)))"},
    {.id = "HI12",
     .trigger =
         R"(\b<(?:see|saw|seen|sees|seeing) >(?:it|this|that) (?:all )?coming\b|)"
         R"(\b(?:been )?<(?:staring|stared|stares) (?:at )?(?:us|everyone|everybody|them|him|)"
         R"(her|you|me|the team)(?: all)?(?: (?:right )?in the face)?>\b|)"
         R"(\b<(?:right in front of|under our nose|under our noses|under their noses|)"
         R"(under his nose|in plain sight|in plain view|on full display|a mile off|a mile away|)"
         R"(hiding in plain)(?: (?:our|their|his|her|everyone's|your) (?:eyes|nose|noses))?>\b|)"
         R"(\b<dead giveaway|clear giveaway|glaring|blatant|telltale|tell-tale sign|)"
         R"(couldn't be missed|could not be missed|impossible to miss|hard to miss|is no secret|)"
         R"(was no secret|been no secret|plain as day|clear as day|as plain as|as clear as day|)"
         R"(common knowledge|for all to see|for everyone to see|for anyone to see|screaming at|)"
         R"(screamed at|shouting at|shouted at|screaming for|crying out for attention>\b)",
     .not_left =
         R"({NEG} ?$|\b(?:nobody|no one|not|couldn't|can't|cannot) (?:\w+ )?$|\bcould have ?$)",
     .not_sentence =
         R"(\b(?:nobody|no one|none of us|hardly anyone|couldn't have|)"
         R"(should have) (?:\w+ ){0,2}(?:see|seen|saw)\b)"},
    {.id = "HI13",
     .trigger =
         R"(\b(?:don't|didn't|do not|did not|doesn't|needn't|not) (?:have to|need to|need|take|)"
         R"(require|be|exactly) (?:be )?(?:an? )?<genius|rocket|expert|prophet|crystal|)"
         R"(clairvoyant|einstein|psychic|phd|degree|wizard>\b|\bit (?:doesn't|didn't|does not|)"
         R"(did not) <(?:take) an? (?:genius|expert)>\b)"},
    {.id = "HI14",
     .trigger =
         R"(\b(?:we|you|they|everyone|everybody|the \w+|i|{N}) (?:all |really |always |)"
         R"(must have |should have |surely )*<(?:knew|known|know) (?:all along|full well|)"
         R"(perfectly well|very well|this (?:day )?(?:would|was going)|it (?:would|was going|)"
         R"(was coming)|that (?:this|it) (?:would|was bound|was going)|better)>\b|\b(?:everyone|)"
         R"(everybody|we all|they all|the whole \w+)(?: and [\w']+ [\w']+)? <knew> (?:that |)"
         R"(how )?(?:the|this|that|it|we) (?:[\w-]+ ){0,3}(?:was|were) (?:\w+ly )?(?:dying|old|)"
         R"(fragile|full|broken|unstable|flaky|overloaded|weak|bad|a (?:risk|problem|time)|)"
         R"(too \w+|about to|going to|on its last)\b|\b<how could (?:it|this|)"
         R"(that) (?:ever )?not> (?:fail|break|happen|end|go|crash)\b)",
     .not_left = R"({NEG})",
     .not_sentence = R"(\b(?:nobody|no one|should have known better|ought to have known)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> hindsight_rules() {
    return table;
}

}  // namespace bot::core::language
