#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

// The ending made it look plain.
constexpr Rule table[] = {
    {.id = "HI1",
     .trigger =
         R"(\b<(?:should|ought) (?:to )?have (?:been |seemed |looked )>(?:\w+ )?(?:obvious|clear|evident|apparent|plain|self-evident|no surprise|expected)\b)"},
    {.id = "HI2",
     .trigger =
         R"(\b<(?:painfully|blindingly|glaringly|perfectly|patently|blatantly|plainly|abundantly|crystal|bleeding|screamingly|all too|only too|totally|quite|so very) (?:obvious|clear|evident|plain|visible|apparent)>\b|\b<(?:obvious|clear|plain|evident|apparent|visible) >(?:to (?:anyone|everyone|anybody|everybody|all|any \w+|see|us all|the whole|a child)|for (?:all|everyone|anyone|everybody) to see|in (?:hindsight|retrospect)|(?:right )?from the (?:start|beginning|outset|first|very|word)|all along|for (?:weeks|months|days|years)|with hindsight|looking back|even (?:then|at the time))\b)",
     .not_left = R"({NEG} ?$|{NEG} \w+ ?$|\b(?:made (?:it|that)|far from) ?$)",
     .not_right =
         R"(^ (?:from the (?:graph|trace|log)|in the (?:flame|graph|trace)|that the lock))",
     .not_sentence =
         R"(\b(?:not|nobody|no one|hardly|wasn't|isn't) (?:\w+ )?(?:obvious|clear)\b|\bcrystal clear (?:docs|documentation)\b)"},
    {.id = "HI9",
     .trigger =
         R"(\b<hindsight|retrospect|looking back|afterwards|with what we know now|in the cold light of day>\b,?(?: [\w'-]+){0,6}? (?:is|was|were|are|looks?|looked|seems?|seemed)(?: [\w'-]+){0,2} (?:obvious|clear|clearly|plain|plainly|evident|evidently|wrong|a mistake|inevitable|predictable|foreseeable|obviously|foolish|naive|unwise|no surprise|a giveaway|a dead giveaway|too \w+)\b(?: wrong)?)",
     .not_left = R"({NEG})",
     .not_right = R"(^ to (?:any|every|all))",
     .not_sentence = R"(\b(?:not|never|hardly|wasn't|isn't|do not|don't)\b)"},
    {.id = "HI3",
     .trigger =
         R"(\b<(?:missed|overlooked|ignored|missing|overlooking|failed to see|did not see|didn't see|miss|overlook) >(?:the |all the |such |what was |an? |every )+(?:\w+ )?(?:obvious|writing on the wall|clear (?:sign|signs|signal|signals)|glaring|blindingly|blatant|telltale)\b|\b<(?:writing) (?:was|had been|is) >(?:\w+ )?on the wall\b)",
     .not_left = R"({NEG})"},
    {.id = "HI4",
     .trigger =
         R"(\b<(?:entirely|completely|totally|easily|perfectly|wholly|clearly|eminently|obviously|absolutely|utterly|readily|plainly|100%|100 %|fully|highly|quite|very) (?:preventable|avoidable|predictable|foreseeable|avoided|prevented|foreseen|predicted|anticipated|inevitable|unsurprising)>\b|\b<(?:easily) have been (?:predicted|foreseen|anticipated|expected)>\b)",
     .not_left = R"({NEG} ?$|\bcould have been ?$)",
     .not_right = R"(^ (?:schedule|pattern|load|latency|order|names|part|ids))"},
    {.id = "HI10",
     .trigger =
         R"(\b(?:was|were|is|are|an?|this|that|the|these|such an?|as|another) <(?:preventable|avoidable|foreseeable|predictable|inevitable|unavoidable given)(?: (?:outage|incident|failure|problem|consequence|result|outcome|disaster|accident|end|ending|mistake))?>(?:$|[.,!;:]| (?:from|with|given|had|if|outage|incident|as)\b))",
     .not_left = R"({NEG}|\b(?:make|makes|load|latency) ?$)",
     .not_right = R"(^ ?(?:part|schedule|pattern|load|latency))"},
    {.id = "HI5",
     .trigger =
         R"(\b(?:accident|disaster|outage|incident|catastrophe|failure|problem|this|it|that|thing)s? (?:was |were |is |just |only |that was |had been |simply )*<(?:waiting to|in the making|begging to)(?: happen| fail| break)?>\b|\b<(?:ticking|time|timebomb) ?(?:time )?(?:bomb|timebomb)>\b|\b<(?:recipe for|asking for|crying out for|begging for) (?:disaster|trouble|an? (?:outage|incident))>\b|\b<house of cards|accident-prone by>\b)",
     .not_right = R"(^ (?:logic|detection))"},
    {.id = "HI6", .trigger = R"(\b(?:the|all the|those|these|all|plenty of|enough|so many|there were|more than enough|every)(?: \w+)? ?<(?:warning|red|signs|flags|signals|early|clear|hints|clues|indications|evidence|indicators|telltale) ?(?:signs |flags |signals |warning signs |warnings |lights )?(?:were|was|had been|are|have been|could not have been)>(?: all| already| right| clearly| always| plainly)* (?:there|visible|everywhere|flashing|present|obvious|in plain sight|ignored|clear|missed|on the wall|staring|redder|clearer|plain|in front)\b)"},
    {.id = "HI7",
     .trigger =
         R"(\b(?:any(?:one|body)?|everyone|everybody|every (?:engineer|beginner|admin|operator|team|developer|first-year)|any (?:fool|idiot|\w+)|a (?:child|beginner|junior|trainee|five-year-old|first-year|novice|student)|an intern|even an? \w+|we all|you)(?: (?:with|who|in|at|on|looking|of)[\w' ]{1,30})? <(?:could|would|can|knows|knew|could've|would've|must|sees|might) ?(?:have |well have )?(?:seen|noticed|caught|known|spotted|guessed|told|tell|see|predicted|foreseen|expected|that|saw|this|it|figured|predict|notice|guess|realised|realized|you|a|not|don't|coming)>\b)",
     .not_left = R"({NEG} ?$|\b(?:if|whether|so that|when|where|because|since) ?$)",
     .not_right =
         R"(^ (?:the (?:page|dashboard|channel|graph) (?:from|in|at|with|live)|which|who|here|on the|us (?:what|when)|the question|what|how))",
     .not_sentence = R"(\?$|\b(?:nobody|no one) could\b)"},
    {.id = "HI8",
     .trigger =
         R"(\bany <(?:competent|decent|reasonable|sensible|half-decent|self-respecting|halfway|experienced|sane|serious|good|average|professional|reasonably|moderately) >(?:\w+ )?{ROLEN}\b|\b<(?:anyone|anybody) with (?:eyes|half a brain|half an eye|a brain|common sense|basic|any experience|a bit of|an ounce|experience)>\b)",
     .not_left = R"({NEG} ?$|\bask ?$|\b(?:obvious|clear|plain) to ?$)"},
    {.id = "HI11",
     .trigger =
         R"(\b<(?:bound|sure|certain|destined|doomed) to (?:happen|fail|break|go wrong|blow up|end|come|fall over|cause|explode|bite|be|run out|crash|collide|occur|lead)>\b|\b<(?:only|just|merely|simply|always) (?:a )?(?:matter|question) of time>\b|\b<(?:matter|question) of time (?:before|until|till)>\b|\b<had it coming|had this coming|had that coming|no surprise|hardly a surprise|hardly surprising|not surprising|little surprise|small wonder|no wonder|unsurprisingly|predictably|inevitably|came as no surprise>\b)",
     .not_left = R"({NEG} ?$|\b(?:not|make|be|must) ?$)",
     .not_right =
         R"(^ (?:be (?:safe|the same)|port|address|the (?:same|left|node|socket|interface)))"},
    {.id = "HI12",
     .trigger =
         R"(\b<(?:see|saw|seen|sees|seeing) >(?:it|this|that|the \w+) (?:all )?coming\b|\b(?:been )?<(?:staring|stared|stares) (?:at )?(?:us|everyone|everybody|them|him|her|you|me|the team)(?: all)?(?: (?:right )?in the face)?>\b|\b<(?:right in front of|under our nose|under our noses|under their noses|under his nose|in plain sight|in plain view|on full display|a mile off|a mile away|hiding in plain)(?: (?:our|their|his|her|everyone's|your) (?:eyes|nose|noses))?>\b|\b<dead giveaway|clear giveaway|glaring|blatant|telltale|tell-tale sign|couldn't be missed|could not be missed|impossible to miss|hard to miss|no secret|plain as day|clear as day|as plain as|as clear as day|common knowledge>\b)",
     .not_left =
         R"({NEG} ?$|\b(?:nobody|no one|not|couldn't|can't|cannot) (?:\w+ )?$|\bcould have ?$)",
     .not_sentence =
         R"(\b(?:nobody|no one|none of us|hardly anyone|couldn't have|should have) (?:\w+ ){0,2}(?:see|seen|saw)\b)"},
    {.id = "HI13",
     .trigger =
         R"(\b(?:don't|didn't|do not|did not|doesn't|needn't|not) (?:have to|need to|need|take|require|be|exactly) (?:be )?(?:an? )?<genius|rocket|expert|prophet|crystal|clairvoyant|einstein|psychic|phd|degree|wizard|much>\b|\bit (?:doesn't|didn't|does not|did not) <(?:take) an? (?:genius|expert)>\b)"},
    {.id = "HI14",
     .trigger =
         R"(\b(?:we|you|they|everyone|everybody|the \w+|i|{N}) (?:all |really |always |must have |should have |surely )*<(?:knew|known|know) (?:all along|full well|perfectly well|very well|this (?:day )?(?:would|was going)|it (?:would|was going|was coming)|that (?:this|it) (?:would|was bound|was going)|better)>\b)",
     .not_left = R"({NEG})",
     .not_sentence = R"(\b(?:nobody|no one|should have known better|ought to have known)\b)"},
};

}  // namespace

std::span<const Rule> hindsight_rules() {
    return table;
}

}  // namespace bot::core::language
