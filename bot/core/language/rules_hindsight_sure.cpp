#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// It could not have ended otherwise, anybody knew, and nobody may be surprised.
// clang-format off
constexpr Rule table[] = {
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
         R"(act)[ ](?:to be )?(?:surprised?|shocked|)"
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
    {.id = "HI42",
     .trigger =
         R"(\baccidents? (?:that (?:had been|was|were|has been) )?<(?:looking for a|waiting for )"
         R"(its) date|with advance notice|waiting in>(?: \w+ \w+)?|(?:^\W*|)"
         R"(\b)only <a matter of (?:days|weeks)>(?: \w+)?|\ba <matter of arithmetic>|\b(?:had|has|)"
         R"(have|was|were)(?: been)? <asking for it (?:since|for|all)>|\b(?:had it|got it|)"
         R"(have got it) <coming>[.!]|\byou've <got it coming>)",
     .not_left = R"(\b(?:did|no|not|never) ?$)",
     .not_sentence = R"(\?$|\bmatter of (?:days|weeks) (?:now )?(?:until|till) (?:the )?(?:vendor|)"
                     R"(new|spare|part|\w+ (?:arrives|ships))\b|\bin the end it was a matter\b|)"
                     R"(\bwould have been a matter\b)"},
    // Sooner or later, and of course.
    {.id = "HI43",
     .trigger =
         R"(\b<(?:sooner or later|one fine day)>,? [\w', -]{1,60}? (?:was|were) )"
         R"((?:always |just |simply )?(?:going|bound|certain|sure|destined) to \w+|)"
         R"(\b<(?:sooner or )"
         R"(later) (?:this|that|it|something|someone|somebody)> had to\b(?: \w+)?|\b(?:was|were) )"
         R"((?:always |clearly )?(?:going|bound|certain) to \w+(?: \w+)? <sooner or later>|)"
         R"(\b<of course> (?:somebody|someone|it|that|this) (?:was|is|were) (?:going|bound) to )"
         R"(\w+|\b<bound to> (?:die|hit|blow|overflow|expire|lock|fill|collapse|give|tip)\b|)"
         R"(\b<(?:never could|could never|was never going to)> (?:have )?(?:worked|ended well|)"
         R"(held|gone well|end well|hold)\b)",
     .not_left = R"({NEGN}|\b(?:hash|address|port|socket|key|interface|packets?) (?:is |are )?$)",
     .not_sentence = R"(\?$|\b(?:replaced|the plan says|scheduled)\b)"},
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
    // As the end of a sentence: do the sums.
    {.id = "HI46",
     .trigger =
         R"(\b<(?:you|we all|everyone|everybody|one|they) (?:all )?(?:know|knows|can guess|can )"
         R"(imagine)>[ ](?:how (?:it|this|that|such \w+|these \w+) (?:ends?|goes|go|turns out|)"
         R"(works out)|)"
         R"(what happens (?:when|if))\b(?: \w+)?|\b<(?:do the maths?[.,!]|work it out yourself|)"
         R"(work out the rest|i rest my case|you can imagine the rest|this movie before|)"
         R"(seen this film|what you get when|what you get if|what happens when you)>)",
     .left = R"(^\W*$|[,;:] ?$|\b(?:and|but|well|so|you|can|is|saw|seen|we all|that's) ?$)",
     .not_sentence = R"(\?$|\b(?:please|let me know|tell us|do you know|in case|docs?)\b)"},
    // Those who knew it would.
    {.id = "HI47",
     .trigger =
         R"(\b(?:everyone|everybody|we all|all of us|they all)(?: (?:in|on|at|)"
         R"(from) [\w' ]{2,25}?)? )"
         R"(<(?:knew|had known)> (?:that )?(?:the|this|that|it|our) (?:[\w-]+ ){0,4}(?:would|was )"
         R"((?:going|bound|about) to|could not|couldn't) (?:not )?(?:die|fail|break|make it|hold|)"
         R"(last|burst|go|crash|happen|end|fill|run|survive|cope|bite|come|collapse)\b|)"
         R"(\bwe (?:all |always )?<knew> (?:that )?(?:this|the|that) (?:[\w-]+ )?(?:box|server|)"
         R"(thing|disk|pump|machine|system|switch)? ?would (?:die|break|fail|bite|go)\b|)"
         R"(\b(?:had been|has been|was|were|been) <(?:predicting|foretold|)"
         R"(prophesied|forecasting)>(?: (?:exactly|precisely|just) (?:this|that|it))?(?: (?:in|)"
         R"(over|by|for) [\w ]{3,20})?|\b<(?:predicted|foretold|forecast|foresaw) (?:exactly|)"
         R"(precisely|just) (?:this|that)>|\b(?:was|were) <to be foreseen>|\bhad been )"
         R"(<(?:foreseeable|predictable|inevitable|avoidable|preventable)>|\b<(?:clear|obvious|)"
         R"(plain|evident) from day one>|\b<who (?:didn't|did not) see> (?:this|that|it) coming|)"
         R"(\bnot (?:as if|as though|like) (?:there|the|it|this) (?:[\w-]+ )?<(?:hadn't been|had )"
         R"(not been|was hidden|were hidden|was a secret|was invisible)>(?: \w+)?)",
     .not_left = R"({NEGN}|\b(?:model|forecast|if) (?:\w+ )?$)",
     .not_sentence =
         R"(\bby nobody\b|\b(?:by|in) the (?:model|forecast|weather|planning tool)\b|)"
         R"(\bcould(?:n't| not)? have (?:been )?(?:predicted|foreseen)\b)"},
    {.id = "HI48",
     .trigger =
         R"(\b(?:signs?|warnings?|signals?|answer|clues?|evidence|hints?|notes?|graphs?|numbers?|)"
         R"(message|notice|line|entry|proof|information|cause|error|problem|facts?)\b[\w' ]{0,40} )"
         R"((?:was|were|had been)(?: right| plainly| clearly)? (?:there|visible|in view|in plain )"
         R"((?:view|sight)|on (?:the|our) \w+)[\w' ]{0,20} <all along|all the time|)"
         R"(the (?:whole|entire) time>|\bpieces (?:were|lay|had been) <on the table>|)"
         R"(\b(?:warning signs|signs|facts|clues|evidence) (?:were|was|had been|lay) )"
         R"((?:all )?<on the table>)",
     .not_sentence = R"(\?$|{NEGN})"},
    {.id = "HI49",
     .trigger =
         R"(\b<goes without saying|should go without saying> that (?:an?|one|you|no|somebody|)"
         R"(someone|such)\b(?: [\w-]+){0,3})",
     .not_sentence =
         R"(\?$|\b(?:will (?:be )?(?:help|reimburse|bear|pay|welcome|treat|kept|continue)|free|)"
         R"(thank\w*|confidential\w*|welcome)\b)"},
    {.id = "HI50",
     .trigger =
         R"(\b(?:clear|plain|visible|evident|obvious|easy to (?:find|see|spot)|there|hints enough|)"
         R"(signs enough|read)\b[\w' ]{0,50}? (?:to|for|by|even to) <(?:anyone|anybody|everyone|)"
         R"(everybody|a layman|a child)>[ ](?:wishing|willing|who (?:had|has|opened?|looked|looks|)"
         R"(reads?|ever|cares?|cared|wanted)|with (?:hands|eyes|a window|ears|)"
         R"(a brain))\b(?: \w+)?)",
     .not_left = R"(\b(?:not|never|hardly|no|nobody) (?:\w+ )?$|\b(?:make|made|keep|is) (?:it |)"
         R"(this )?(?:\w+ )?$)",
     .not_sentence = R"(\?$|\b(?:instructions?|guide|docs|form|page)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> hindsight_sure() {
    return table;
}

}  // namespace bot::core::language
