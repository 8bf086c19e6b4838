#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

// Character or care.
// clang-format off
constexpr Rule table[] = {
    {.id = "NE1",
     .trigger =
         R"(\b<cavalier|lax|heedless|indifferent|haphazard|unconcerned|carefree|)"
         R"(forgetful|cowboy>\b)",
     .not_left = R"({NEGN}|{ALGORITHM}|\bless ?$|\b(?:rather than|not) $|\bsamesite[ =]$)",
     .right =
         R"({NPEND}|^ (?:(?:[\w-]+ )?{ACT}|throughout|towards?|from|right|as|given|if|about|)"
         R"(until)\b)",
     .not_right =
         R"(^ (?:counters?|quorum|read|mistake|error|oversight|edge|airport|pops?|region|)"
         R"(office|data cent)|^-\d|^/|^ (?:mode|behaviou?r|pars\w+|checks?|checking|validation|)"
         R"(syntax|handling of)\b|^ (?:{SYSN}|flags?|options?|wildcards?|regex\w*|polic(?:y|)"
         R"(ies)|acls?|permissions?|cors|cookies?|settings?|timeouts?|limits?|thresholds?|)"
         R"(rules?|grammar|typing|match(?:ing)?|(?:[\w-]+ )?(?:phrase|query|text|string|)"
         R"(search)|schemas? (?:validation|check)|names?|naming|wiring|cables?|optics?|)"
         R"(hardware|joint|seal|mode|algorithm|semantics|comparison|samesite|equality|locking|)"
         R"(use of (?:[\w-]+ ){0,3}(?:in|by) the)\b|^ (?:about|to|in|with) (?:the |its )"
         R"()?(?:case|order|headers?|encoding|whitespace|types?|format|duplicates?|which|)"
         R"(whether)\b|^ is (?:the|a|our) (?:name|tool|fuzzer|\w+ that)\b|^ [\w-]+ detection\b|)"
         R"(^-proof|^ (?:order|sequence|pattern|layout)\b)",
     .not_sentence =
         R"((?-i:\bLAX\b)|\bsamesite\b|\b(?:actual|real) name\b|\b(?:liab\w+|tort\w*|warrant\w*|)"
         R"(damages)\b)"},
    {.id = "NE24",
     .trigger =
         R"(\b<careless|negligent|reckless|incompetent|irresponsible|inattentive|complacent|)"
         R"(clueless|thoughtless|half-assed|halfassed|half-hearted|idiotic|)"
         R"(moronic|lackadaisical|slapdash|shoddy|slipshod|nonchalant|feckless|inept|apathetic|)"
         R"(slovenly|neglectful|gung-ho|absent-minded|foolhardy|undisciplined|overeager|)"
         R"(over-eager|happy-go-lucky>\b)",
     .not_left =
         R"(\bavoid\b[\w' ,]*$|{NEG}(?: [\w'-]+){0,3} ?$|\bwithout(?: \w+)? ?$|{ALGORITHM}|)"
         R"(\bless ?$|\b(?:rather than|not) $|\bsamesite[ =]$|\b(?:response|reaction|handling|)"
         R"(communication|execution)s?\b[\w ]* (?:was|were|is) [\w ,]*$)",
     .not_right =
         R"(^ (?:counters?|quorum|read|edge|airport|pops?|region|office|data cent)|^-\d|^/|^ )"
         R"((?:mode|behaviou?r|pars\w+|checks?|checking|validation|syntax|handling of )"
         R"((?:[\w-]+ )?(?:nulls?|errors?|strings?|dates?|input|nil|signals?))\b|^ (?:{SYSN}|)"
         R"(flags?|options?|wildcards?|regex\w*|polic(?:y|ies)|acls?|permissions?|cors|)"
         R"(cookies?|settings?|timeouts?|limits?|thresholds?|rules?|grammar|typing|)"
         R"(match(?:ing)?|(?:[\w-]+ )?(?:phrase|query|text|string|search)|schemas?|names?|)"
         R"(naming|wiring|cables?|optics?|hardware|joint|seal|mode|algorithm|semantics|)"
         R"(comparison|samesite|equality|locking|use of (?:[\w-]+ ){0,3}(?:in|by) the)\b|^ )"
         R"((?:about|to|in|with) (?:the |its )?(?:case|order|ordering|headers?|encoding|)"
         R"(whitespace|types?|format|duplicates?|which|whether)\b|^ is (?:the|a|our) (?:name|)"
         R"(tool|fuzzer|\w+ that)\b|^ [\w-]+ detection\b|^-proof|^ (?:order|sequence|pattern|)"
         R"(layout)\b|^ (?:reader|mouse|visitor|customer|driver)\b)",
     .not_sentence =
         R"((?-i:\bLAX\b)|\bsamesite\b|\b(?:actual|real) name\b|\b(?:liab\w+|tort\w*|)"
         R"(warrant\w*|damages)\b)"},
    {.id = "NE21",
     .trigger =
         R"(\b<carelessly|carelessness|negligently|negligence|sloppily|sloppiness|recklessly|)"
         R"(recklessness|incompetently|incompetence|irresponsibly|irresponsibility|inattention|)"
         R"(inattentiveness|complacently|complacency|thoughtlessly|thoughtlessness|)"
         R"(half-heartedly|idiot|idiots|moron|morons|nonchalance|)"
         R"(overconfidence|over-confidence|arrogance|hubris|stubbornness|indecision|)"
         R"(indecisiveness|thoughtless approach|laissez-faire|slacker|slackers|slacking|)"
         R"(ineptitude|indifference|apathy|haphazardly|dereliction|sleepwalked|cowboys|)"
         R"(absent-mindedly|forgetfulness|bad apple|bad apples|lazily approved|oblivious to|)"
         R"(asleep on the job|asleep at the keyboard|nodding off|nodded off|dozing off|dozed )"
         R"(off|quick and dirty (?:job|work|fix by)|(?:total|complete|utter|blatant|gross|)"
         R"(wilful|flagrant|reckless) disregard>\b)",
     .not_left = R"({NEGN}|\b(?:rather than|less|not) ?$)",
     .not_right =
         R"(^ (?:was|is|were) (?:excluded|ruled out|not)\b|^ (?:clause|claim|law)|^-\d|^-proof|)"
         R"(^/|^ [\w-]+ detection\b|^ (?:hats?|icons?|mode)\b)",
     .not_sentence = R"(\b(?:liab\w+|tort\w*|warrant\w*|damages)\b)"},
    {.id = "NE2",
     .trigger =
         R"(\b(?:was|were|is|are|been|being|be|too|so|just|plain|simply|very|pure|really|got|)"
         R"(getting|and|or|how|\w+ly|of|as),? <lazy>\b|\b<lazy> (?:(?:{ROLEN}){1}|approv\w+|)"
         R"(review\w*|handling|habits?|attitude|bunch|crew|work|way|assumptions?|shortcuts?|)"
         R"(thinking|fix|fixes|hack|solution|excuses?|mistakes?|error|coding|programming|)"
         R"(engineering|practices?|commit|merge|change|copy|decision|job|testing|monitoring)\b|)"
         R"(\b<laziness>\b|^<lazy>\b)",
     .not_left = R"({NEGN}|{ALGORITHM}|\b{SYSN} ?$)",
     .not_right =
         R"(^[\s-]*(?:load|eval|init|init|list|seq|iterat|import|bind|fetch|delet|migrat|)"
         R"(connect|propert|field|val|proxy|relation|static|singleton|copy|expir|replic|write|)"
         R"(compact|cache|index|start|unmount|updat|free|allocat|set|restore|attach|render|pull|)"
         R"(mod|default|client)|^ by (?:default|design)|^ (?:and|or) (?:eager|greedy|late|)"
         R"(async)|^ (?:later|loading)\b)"},
    {.id = "NE3",
     .trigger =
         R"(\b<stupid|stupidly|stupidity|dumb|dumbly|clumsy|clumsily|clumsiness|foolish|)"
         R"(foolishly|foolishness>\b)",
     .left =
         R"({SUBJ}|^\W*(?:(?:so|how|too|sorry),? )?$|\b(?:an?|the|his|her|their|our|my|some|)"
         R"(such|these|those|of|by|with|through|out of|sheer|pure|plain|utter) $|(?:^|)"
         R"(\b)(?:{P}){POST}?{ADVS} (?:am|was|were|is|are|been|be|being|felt|feel|feels|look|)"
         R"(looked|acted)(?: so| just| too| really| very| plain| rather| quite| pretty| a bit| )"
         R"(\w+ly)* $|\bi'm (?:so )?$)",
     .not_left = R"({NEGN}|{ALGORITHM})",
     .right = R"({HEAD}|^ (?:{ACT}|enough|me|us|them|him)\b)",
     .not_right =
         R"(^[\s-]*(?:question|pipe|terminal|simple|proxy|client|dns|http|doh|call|choice|)"
         R"(decision|idea|move|mistake|error|thing|merge|workaround|retry|switch|way|bug|typo|)"
         R"(slip|mode|term)|^ ?(?:{SYSN}|[\w-]+ (?:{SYSN}|bug|tool|name|wording)\b|but\b|bug|)"
         R"(tool|name|wording|url|interface|dialog|form|ui|screen|copy|limit|timeout|luck|bot)|)"
         R"(^ of |^ me to\b)"},
    {.id = "NE4",
     .trigger =
         R"(\b(?:wasn't|weren't|was not|were not|not|isn't|aren't|stopped|nobody was|no one )"
         R"(was|without|never|not been|never been|hadn't been) (?:really |even |properly |)"
         R"(actually )?<(?:paying|giving) (?:it )?(?:any |much |enough |full |proper |the |)"
         R"(close )*(?:attention|thought|heed)|looking where|concentrating|focus(?:ed|sed|ing)|)"
         R"(concentrated|attentive|cautious|vigilant|diligent>\b(?: enough)?(?: \w+ (?:was|)"
         R"(were) \w+ing)?|\b<(?:paid|pays|pay|paying|gave|gives) (?:no|little|hardly any|)"
         R"(scant|too little|zero|not enough) (?:attention|heed|thought)>\b|\b(?:obviously|)"
         R"(clearly|evidently|simply|apparently|really) (?:wasn't|weren't|was not|were not) )"
         R"(<concentrating|listening|interested|awake>\b|\b(?:wasn't|weren't|was not|were not) )"
         R"(<thinking>\b|\b(?:did not|didn't|never|does not|doesn't) (?:really |even |properly )"
         R"()?<pay>(?: (?:any|much|enough|full|proper|close))? (?:attention|heed)\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' -]*$|^\W*$|\b(?:and|was) ?$|^\W*(?:the|an?|our|his|her|)"
         R"(their) [\w' -]{2,40}$)",
     .not_left =
         R"(^(?:(?:the|an?|our|its|this|each) )?(?:[\w-]+ )?{SYSN} ?$|\b(?:users?|customers?|)"
         R"(model|parser) ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "NE5",
     .trigger =
         R"(\b(?:didn't|did not|don't|doesn't|never|hasn't|hadn't|nobody|no one|not even|)"
         R"(without even|without) <bother|bothered|bothering>(?: to\b|ing\b)?|\b(?:could(?:n't|)"
         R"( not)|can't) be <bothered|arsed>\b|\bcould be <bothered|arsed>\b|\b<(?:took|take|)"
         R"(taken) the trouble>\b)",
     .left =
         R"({SUBJ}|\b(?:{P}|{NOBODY}|to|and|but|who|that)\b[\w' -]*$|^\W*$)",
     .not_left =
         R"({MACH}|\b(?:please|can|so|need(?:s)? to|to|i|we) ?$)",
     .not_right = R"(^ (?:us|me|the users?|customers)\b)",
     .not_sentence = R"((?:^|: ?)\W*don't bother)"},
    {.id = "NE6",
     .trigger =
         R"(\b<drops? the ball|kick(?:ed|ing)? the can|paid lip service|(?:rested|resting) on )"
         R"((?:\w+ )?laurels|phoned it in|twiddl(?:ed|ing) (?:\w+ )?thumbs|drag(?:ged|ging|s)? )"
         R"((?:its|their|his|her|our|your) (?:feet|heels)|lifted? a finger|(?:buried|stuck) )"
         R"((?:its|their|his|her|our|your) heads?|heads? in the sand|passed the buck|passing )"
         R"(the buck|washed (?:its|their|his|her|our) hands|swept (?:it|this|that|things|the )"
         R"(\w+) under|went through the motions|took the easy way|dropped the ball|have cared )"
         R"(less|drops the ball|dropping the ball|asleep at the wheel|asleep at the switch|)"
         R"(sleeping at the wheel|sleeping on the job|sleeping on duty|turned a blind eye|)"
         R"(turning a blind eye|turned a deaf ear|cut corners|cutting corners|cuts corners|)"
         R"(couldn't care less|could not care less|could care less|looked the other way|fobbed )"
         R"(off|took their eyes off|more interested in (?:his|her|their)|half asleep|took his )"
         R"(eyes off|took her eye off|took their eye off|took our eye off|took his eye off|)"
         R"(took our eyes off|eye off the ball|(?:showed|shows|showing|took|had) (?:no|little|)"
         R"(zero|hardly any) interest|hoped for the best|hoping for the best|(?:lifted|lift|)"
         R"(lifting) a finger|with (?:his|her|their) eyes closed|couldn't have cared less|did )"
         R"(the bare minimum>\b)",
     .not_left =
         R"(\b(?:not|never) (?:once |really |exactly )?$|\b(?:goalkeeper|keeper|juggler|robot|)"
         R"(player) $|\b(?:the|an?|our|its|each) (?:[\w-]+ )?{SYSN} ?$|\bit ?$|\b(?:process|)"
         R"(thread|disk|laptop|tab|screen|nobody|no one) ?$)"},
    {.id = "NE26",
     .trigger =
         R"(\b<fell asleep|fallen asleep|winged it|(?:look|looking) the other way|let (?:us|me|)"
         R"(everyone|everybody|themselves|ourselves|the (?:\w+ )?(?:team|customers?|company|)"
         R"(users?|whole \w+)|our (?:\w+ )?\w+|customers|users|people) (?:\w+ )?down|left )"
         R"((?:us|me|everyone|the (?:\w+ )?(?:team|customers?)) (?:hanging|in the lurch|high and )"
         R"(dry|to (?:fend|pick up|clean up))|stood by|looked on|took (?:his|her|their|its) )"
         R"((?:own )?(?:sweet )?time|looked on|lost (?:his|her|their) (?:head|nerve|cool|)"
         R"(nerves)|lost (?:focus|concentration|interest)|dithered|dawdled|procrastinated|had )"
         R"(tunnel vision|(?:has|have|had|making|makes|made) a (?:bad |nasty )?habit of|threw )"
         R"((?:it|this|the \w+|their \w+) over the (?:wall|fence)|had (?:better|other|more )"
         R"(important) things to do|couldn't be arsed|on autopilot|nowhere to be (?:found|)"
         R"(seen)|went (?:awol|missing)|jumped the gun|played (?:fast and loose|with fire)>\b)",
     .left =
         R"({SUBJ}|^\W*(?-i:[A-Z][a-z]+) $|\b(?:{P})\b[\w', -]*\b(?:and|but|was|were|has|have|)"
         R"(had|is|are|just|simply|to) ?$)",
     .not_left =
         R"({NEGN}|\b(?:the|an?|our|its|each) (?:[\w-]+ )?{SYSN} ?$|\b(?:process|kernel|thread|)"
         R"(disk|laptop|tab|screen|host|goroutine) ?$)"},
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
         R"(even) >(?:the )?(?:slightest |least )?(?:effort|attempt)\b(?: (?:to|of|for)\b)?|)"
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
         R"(has not|never|had never|has never)(?: (?:really|even|properly|bothered?|)"
         R"(want(?:ed)?|tr(?:y|ied)|take|took|taken|been)(?: to)?)* (?:test|think|thought|)"
         R"(tested|read|understand|understood|care|cared|know|known|knew|check|checked|look|)"
         R"(looked|consider|considered|bother|bothered|listen|listened|learn|learned|learnt|)"
         R"(pay|paid|plan|planned|heard?|tried|try|reali[sz]ed?|seen|have (?:any|an|a) \w+|)"
         R"(serious\w*|the time)|(?:had|has|have) (?:no|not the (?:\w+)|little) (?:\w+ )"
         R"()?(?:idea|clue|interest|intention|concept|experience|understanding|knowledge|grasp|)"
         R"(plan|respect))>\b|\b(?:had|has|have|did|was|were) <(?:clearly|obviously|evidently|)"
         R"(plainly|apparently) (?:not|never|no) (?:\w+ )?(?:test|thought|tested|read|)"
         R"(understood|checked|looked|considered|bothered|listened|learned|learnt|paid|planned|)"
         R"(heard|tried|idea|clue|interest|thinking|paying|done|seen)>\b)",
     .left = R"({SUBJ}|\b(?:whoever|who|they|he|she|we|i|you|{NAME}|{ROLED})\b[\w' ,-]*$)",
     .not_left = R"(^(?:(?:the|an?|our|its|this|each) )?(?:[\w-]+ )?{SYSN} ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "NE29",
     .trigger =
         R"(\b(?:did not|didn't|never|had not|hadn't|has not|hasn't) (?:really |even |once |)"
         R"(properly |simply |just )*<(?:think|thought) (?:about|of|through|it through|this )"
         R"(through|that through|it over|twice|ahead|things through|as far)>\b)",
     .left = R"({SUBJ3}|\b(?:whoever|who|person|{ROLED})\b[\w' ,-]*$|\b(?:we|i) ?$)",
     .not_left = R"({MACH})",
     .not_sentence = R"(\?$)"},
    // Care as a quantity.
    {.id = "NE30",
     .trigger =
         R"(\b(?:wasn't|weren't|was not|were not|not|isn't|aren't|hardly|been|being) (?:\w+ )"
         R"()?<(?:{CAREFUL}) enough>\b|\bnot (?:been )?enough <(?:attentive|careful|diligent|)"
         R"(cautious|focused|concentrated|alert|experienced|serious|thorough)>\b|\b(?:without|)"
         R"(not|n't|never|no|hardly)(?: [\w-]+){0,3} (?:enough|sufficient|due|proper|adequate|)"
         R"(the necessary|the required|the requisite|the needed|appropriate) <{CARE}>\b|)"
         R"(\b<(?:insufficient|inadequate|too little|so little|zero|scant|not enough) (?:care|)"
         R"(attention|diligence|vigilance|concentration|concern|thought|regard|interest|)"
         R"(urgency|seriousness|commitment)>\b|\b<(?:how little|so little|very little) (?:care|)"
         R"(attention|diligence|concern|thought|regard|interest|urgency|discipline)>\b|\b(?:no|)"
         R"(little|zero|without any|any) <sense of (?:urgency|responsibility|ownership|duty|)"
         R"(danger)>\b)",
     .left =
         R"({SUBJ}|^\W*$|\b(?:and|but|am|are|simply|just|really|clearly|probably|was|were|is|)"
         R"(with|of|to|by|for|the|due to|because of|made|done|given|paid) ?$|\b\w+ed(?: \w+)? )"
         R"(?$|\b(?:showed|show|shows|had|has|have|showing|see|understand|there is|there was) ?$)",
     .not_left = R"({MACH}|\b(?:alarm|sensor|sensitive|query|check)s? (?:was|is|are|were) ?$)",
     .not_right = R"(^ (?:to (?:notice|detect|catch|measure|see)|mechanism|head))"},
    {.id = "NE31",
     .trigger =
         R"(\bwith (?:just |only |even )?<(?:a bit|a little|a bit of|a little bit|slightly|)"
         R"(some|a touch|a minimum|a modicum|an ounce|proper|due|ordinary|reasonable|normal|)"
         R"(adequate|more) (?:more |of )?(?:{CARE})>\b(?: (?:by|from|on the part of|in|during) )"
         R"((?:{P}))?)",
     .sentence = R"(\b(?:would|could|might|wouldn't|couldn't)\b)",
     .not_sentence = R"(\?$)"},
    {.id = "NE32",
     .trigger =
         R"(\b(?:{NOBODY}|did not|didn't|does not|doesn't|do not|don't|never|without)(?: )"
         R"([\w-]+){0,4}? (?:have|has|had|possess|possessed|having|shows?|showed|showing|)"
         R"(appl(?:y|ied)|exercised?|take|took|with) (?:[\w-]+ ){0,3}?<(?:skills?|skill set|)"
         R"(competence|expertise|qualifications?|due diligence|diligence|common sense|aptitude|)"
         R"(discipline|vigilance|professionalism|due care|proper care|initiative|commitment|)"
         R"(urgency|sense of urgency|thoroughness|foresight|rigou?r|seriousness)>\b|)"
         R"(\b(?:{NOBODY}|did not|didn't|does not|doesn't|never|without)(?: [\w-]+){0,4}? )"
         R"((?:shows?|showed|showing|take|took|taken|taking) (?:much |any |the slightest |the )"
         R"(least |a real |real |enough |great |an? )*<(?:interest|concern|remorse|respect|)"
         R"(consideration)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*$|\b(?:because|since|and|but|that) ?$)",
     .not_left = R"({MACH})",
     .not_right = R"(^ ?(?:team|package|plan|label|home|contract))"},
    {.id = "NE33",
     .trigger =
         R"(\b<had (?:only |just |literally |exactly )?one job>\b|\b(?:not|didn't|doesn't|)"
         R"(don't|never|hasn't|haven't|hadn't|wasn't|weren't|isn't|failed to|nobody|no one)(?: )"
         R"(\w+)? <(?:do|did|does|done|doing) (?:his|her|their|our|your|my|its)[ ](?:\w+ )"
         R"()?(?:homework|jobs?|duty|due diligence|duties|part)>\b)",
     .left = R"((?:^|\b)(?:{P}){POST}?{ADVS} ?$|\b(?:and|but|who|{P})\b[\w ]*$|^\W*$)",
     .not_left = R"(\b{SYSN}{ADVS} ?$|\bit ?$)",
     .not_right = R"(^ (?:running|left|per|in the queue|each|queued))",
     .not_sentence = R"(\bwould\b|\?$)"},
    {.id = "NE34",
     .trigger =
         R"(\b<an afterthought>\b|\b(?:never|not|hardly) (?:been |\w+ )?(?:a|their|our|his|)"
         R"(anyone's|anybody's|high on \w+) (?:\w+ )?<priority>\b)",
     .left =
         R"(\b(?:was|were|is|are|been|as|become|became|remained|always|has|have|had|only|just|)"
         R"(merely|largely|{ROLEN}|it|that) ?$)",
     .not_left = R"(\b(?:not|never)(?: \w+)? ?$)",
     .not_right = R"(^ (?:queue|class|level|for the scheduler))"},
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
     .not_right = R"(^ ?(?:server|host|rack|desk|chair|disk|network|bench|sofa|shelf|same))"},
    {.id = "NE36",
     .trigger =
         R"(\b<(?:chose|chosen|decided|opted|preferred|elected|chooses|choosing) to (?:\w+ly )"
         R"()?(?:ignore|dismiss|disregard|look away|do nothing|look the other way|sit on|close )"
         R"((?:his|her|their|our)|turn a)>(?: (?:it|them|this|that|the \w+)\b)?|\b<(?:chose|)"
         R"(decided|preferred) not to (?:look|check|read|know|listen|act|respond|react|care|)"
         R"(bother|escalate|tell|test|verify|ask)>\b)",
     .left = R"({SUBJ}|\b(?:and|but|who|then) ?$)",
     .not_left = R"({MACH}|\b(?:wake|disturb)\b)",
     .not_sentence = R"({DELIB}|\b(?:because|since|as we|so as|instead)\b)"},
    {.id = "NE37",
     .trigger =
         R"(\b<(?:cannot|can't|couldn't|could not|can hardly|could hardly|can not) have )"
         R"((?:\w+ly |even |actually |really )*(?:read|looked|tested|checked|understood|)"
         R"(thought|paid|listened|opened|concentrated)>\b|\b(?:become|became|grown|gone|went|)"
         R"(getting|got|turned|wilfully|completely|utterly) <(?:blind|numb) to>\b|\b<(?:deaf|)"
         R"(desensiti[sz]ed|oblivious) to>\b|\b<(?:treated|treats|treating|regards?|regarded)> )"
         R"((?:[\w'-]+ ){1,5}(?:like|as) (?:a |an |just a |merely a |mere )?(?:joke|formality|)"
         R"(nuisance|afterthought|game|toy|playground|low priority|unimportant|optional|)"
         R"(box-ticking|tick-box|rubber stamp|chore|annoyance)\b|\b<more (?:concerned|)"
         R"(interested|focused|worried|occupied|busy)[ ](?:with|in|about|on) (?:his|her|their|)"
         R"(its|being|getting|looking|protecting|saving|hitting|shipping|meeting|keeping)>\b|)"
         R"(\b<(?:glued to|playing with|scrolling (?:on|through)|staring at|busy with) (?:his|)"
         R"(her|their) (?:phone|mobile|laptop)s?>\b|\b<(?:failed|failing|fails|fail) in (?:his|)"
         R"(her|their|its|our|my) (?:basic |most basic |main |\w+ )?(?:duty|duties|)"
         R"(responsibilit\w+|obligation\w*|job|role|task)|breach of (?:his|her|their) (?:duty|)"
         R"(duties)>\b|\b(?:didn't|did not|never|don't|doesn't|does not) (?:even |really )"
         R"()?<(?:think it|thought it|consider it|considered it|deem it|deemed it|find it) )"
         R"((?:was |to be |be )?(?:necessary|worth|important|worthwhile|needed)|see (?:the|)"
         R"(any) (?:need|point|reason) (?:to|in|of)>\b|\b(?:{NOBODY}|didn't|did not|never)(?: )"
         R"(in [\w ]{2,20}| on [\w ]{2,20}| even)? <(?:feel|felt) the need to>\b)",
     .left =
         R"((?:^|\b)(?:{P3}|we|i){POST}?{ADVS}(?: (?:have|has|had|was|were|is|are|been|become|)"
         R"(became|grown|getting|gone|being|so|completely|totally)){0,3} ?$|\b(?:{P3})\b[\w' )"
         R"(,-]*(?: (?:have|has|had|was|were|is|are|been|become|became|grown|getting|and|who|)"
         R"(to) )?$|^\W*$)",
     .not_left = R"({MACH}|\bcolou?r ?$|\b(?:users?|customers?) ?$|{NEG} ?$)",
     .not_right = R"(^ to )",
     .not_sentence = R"(\?$|\bif (?:he|she|they) had\b)"},
    {.id = "NE38",
     .trigger =
         R"(\b<(?:clearly|obviously|apparently|evidently) (?:asleep|sleeping|dreaming|)"
         R"(distracted|not (?:awake|paying|looking|listening|interested|thinking|concentrating|)"
         R"(bothered))>\b|\b{NOBODY}(?: [\w']+){0,5}? <(?:did (?:anything|a thing) about|took )"
         R"((?:any )?action|lifted a finger|acted (?:up)?on)>(?: (?:about|to|on|it|this)\b)?|)"
         R"(\b<nothing (?:was|has been|had been|was ever) done>(?: (?:about|to)\b)?|\bleft )"
         R"((?:[\w'-]+ ){1,5}<unattended|to rot|unwatched|unguarded|lying around>\b|\b<typical )"
         R"((?:for|of)> (?:them|him|her|you|that team|this team|these people|{KNOWN}|{ROLED})\b)",
     .not_left = R"(^(?:(?:the|an?|our|its) )?(?:[\w-]+ )?{SYSN} (?:was |is )?$|{NEG} ?$)",
     .not_right = R"(^ (?:wrong|with the|on the (?:replica|node)|by (?:another|a) page))",
     .not_sentence = R"(\?$|\bunattended (?:upgrades?|install|mode)\b)"},
    {.id = "NE39",
     .trigger =
         R"(\b<(?:chatting|arguing|bickering|daydreaming|gossiping|surfing|squabbling|)"
         R"(fighting) >(?:[\w']+ ){0,5}(?:instead of|while|rather than)\b|\b(?:not|\w+n't|no|)"
         R"(hardly|never) (?:\w+ ){0,2}?<(?:know|knew|idea|clue|sure|understand) what (?:he|)"
         R"(she|they|we|i|you) (?:is|are|was|were|am) (?:\w+ )?doing>\b|\b(?:neither|nobody|no )"
         R"(one|never|not|none|n't|didn't|did not|hardly)(?: [\w-]+){0,6}? <(?:gave|give|given|)"
         R"(giving|spared|spare) (?:it|this|that|the matter|the \w+|the \w+ \w+) (?:any |a |)"
         R"(much |enough |proper |the )?(?:\w+ )?(?:thought|attention|consideration)>\b)",
     .left =
         R"((?:^|\b)(?:{P3}|we|i){POST}?{ADVS}(?: (?:was|were|is|are|been|busy|just|simply|too )"
         R"(busy|had))* ?$|^\W*$|\b(?:{P3})\b[\w' ,-]*$)",
     .not_left = R"(\bcustomers?\b)",
     .not_sentence = R"(\?$)"},
    {.id = "NE40",
     .trigger = R"(\b<panicked>\b)",
     .left = R"({SUBJ3})",
     .not_left = R"({NEGN}|{MACH}|\b(?:kernel|goroutine|runtime|host) ?$)"},
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
         R"(\b(?:nobody|no one|didn't|did not|never|had not|hadn't|not|without) (?:\w+ )"
         R"()?<(?:even|so much as) (?:\w+ing )?(?:to )?(?:asked?|answer(?:ed)?|apologi[sz]ed?|)"
         R"(bother(?:ed)?|call(?:ed)?|check(?:ed)?|glanc(?:e|ed|ing)|join(?:ed)?|log(?:ged)? )"
         R"((?:in|on)|look(?:ed|ing)?|mention(?:ed)?|notic(?:e|ed)|open(?:ed)?|read|repl(?:y|)"
         R"(ied)|run|ran|tell|told|inform(?:ed)?|test(?:ed)?|think|thought|try|tried|verif(?:y|)"
         R"(ied)|wait(?:ed)?|write|wrote|acknowledged?|consider(?:ed)?|pick(?:ed)? up|)"
         R"(react(?:ed)?|respond(?:ed)?|take|took|follow(?:ed)?)>\b)",
     .left = R"({SUBJ}|\b(?:nobody|no one) ?$|^\W*$|\b(?:{P})\b[\w' -]*\b(?:and|but|who) ?$)",
     .not_left = R"({MACH})"},
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
         R"(\b<(?:ignored|dismissed|disregarded|silenced|muted) (?:it|them|those|)"
         R"(all of (?:it|them))>(?: (?:for|until|all|again|anyway)(?: \w+)?)?|\b<(?:ignored|)"
         R"(dismissed|silenced|muted|snoozed) (?:it|them) and (?:went|left|carried|continued|)"
         R"(did|moved|kept)>\b)",
     .left = R"({SUBJ3})",
     .not_left = R"({MACH}|{NEGN}|\b(?:users?|customers?) ?$)",
     .not_sentence = R"({DELIB}|\?$)"},
    {.id = "NE19",
     .trigger =
         R"(\b(?:was|were|is|are|been|being|got|became|grown) (?:\w+ly |too |so |far |way |)"
         R"(much |just |a bit |rather |simply )*<(?:overconfident|over-confident|arrogant|)"
         R"(cocky|stubborn|ignorant|indecisive|inexperienced|unqualified|incapable|passive|too )"
         R"(timid|too passive|trigger-happy|hot-headed|impatient|unreliable|disorgani[sz]ed|)"
         R"(unhelpful|uncooperative|naive|full of (?:himself|herself|themselves)|too (?:proud|)"
         R"(comfortable|relaxed|casual|confident|trusting|lax|eager|lazy)|in over (?:his|her|)"
         R"(their|our) heads?|too busy (?:\w+ing))>\b)",
     .left = R"({SUBJ})",
     .not_left = R"({NEGN}|{MACH})"},
    {.id = "NE25",
     .trigger =
         R"(\b<(?:inexperienced|unqualified|incapable|untrained|overconfident|arrogant|)"
         R"(stubborn|cocky|trigger-happy|disorgani[sz]ed|indecisive) >(?:[\w-]+ )"
         R"()?{ROLEN}\b|\b(?:that|this|it|which) was (?:\w+ |\w+ly )?<(?:arrogant|cocky|)"
         R"(overconfident|complacent|ignorant)>\b)",
     .not_left =
         R"({NEGN}|\bcustomers? ?$|\b(?:due to|because of|down to) (?:an? |the |our )?$|)"
         R"(\b(?:help|guide|train|support|new|for) (?:an? |the )?$|\bby (?:an?|the|some|one of )"
         R"(the) $)"},
    {.id = "NE10",
     .trigger =
         R"(\b(?:were|was|been|get|got|is|are|being|went) (?:\w+ly |just |all |again |once )"
         R"(again |then )*<ignored|brushed aside|brushed off|shrugged off|waved away|)"
         R"(disregarded|swept aside|dismissed|unheeded>(?: (?:by (?:{KNOWN}|{ROLE}|us|you|him|)"
         R"(her|them|everyone)|for (?:[\w-]+ ){0,3}(?:days?|weeks?|months?|hours?|years?|)"
         R"(minutes)|until|again|repeatedly|completely|twice))\b|\b(?:were|was|been|get|got|)"
         R"(are|is) (?:\w+ly |just |all |again )*<(?:brushed|shrugged|waved|swept|laughed|)"
         R"(pushed) (?:aside|off|away)|played down|downplayed|talked down>\b(?: (?:by|as) )"
         R"((?:\w+ ?){1,2})?)",
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
         R"(^ (?:from|back|up|at (?:the )?(?:clock|keyboard)|the (?:[\w-]+ )?(?:disk|table|file|)"
         R"(block|header|cache|body|whole))\b|^ (?:(?:the|a|an|another) )?(?:[\w-]+ )?(?:ticket|)"
         R"(maintenance|window|case|panel|rack|incident|door|port|cabinet|connection|call|)"
         R"(bridge|socket)\b)",
     .not_sentence =
         R"((?:foolish|reckless|careless|mistake|error|irresponsible|my fault|to blame|lapse|)"
         R"(stupid)\b)"},
    {.id = "NE12",
     .trigger =
         R"(\b<(?:lack of|lacks|lacked|lacking(?: in)?|absence of|want of|failure of|devoid )"
         R"(of) >(?:any |basic |due |the |proper |necessary |required |right |all |real |)"
         R"(personal |technical |even )*(?:[\w-]+ )?(?:{CARE})\b)",
     .not_left =
         R"({NEGN})"},
    {.id = "NE13",
     .trigger =
         R"(\b(?:{P}){POST}? (?:here )?(?:has |have |had |\w+ly )*(?:did not|didn't|does not|)"
         R"(doesn't|don't|do not|never|no longer|stopped) (?:really |seem to |appear to |want )"
         R"(to |even |ever |\w+ly )?<care|caring|cared|listen(?: to)?|give a (?:damn|toss|hoot|)"
         R"(shit|fuck|monkey's|second)|take it seriously|take this seriously|take the \w+ )"
         R"(seriously>\b(?: damn| toss)?|\b{NOBODY}(?: \w+)? <(?:cared|could be bothered|)"
         R"(bothered|gave a|made an effort|felt responsible|took responsibility|took )"
         R"(ownership)>\b(?: \w+)?|\b(?:{NOBODY}|hardly anyone|didn't|did not|never|not) )"
         R"((?:\w+ly )?(?:took|takes|take|taken|taking) (?:[\w'-]+ ){1,4}<seriously>\b)",
     .not_left = R"(\?)",
     .not_sentence =
         R"(\b(?:i|we|users?|customers?|clients?|people) (?:really )?(?:do not|)"
         R"(don't) (?:really )?care\b|\bcare (?:about|which|where) (?:the )?(?:order|case|)"
         R"(version|host|node|which|where)\b)"},
    {.id = "NE14",
     .trigger =
         R"(\b<blindly|mindlessly|thoughtlessly|wilfully|willfully>\b|\b<(?:blind) (?:trust|)"
         R"(faith|copy)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' -]*$|\b(?:was|were|and|by) ?$|^\W*$)",
     .not_left = R"({MACH}|\b(?:client|job|script|lazily|\w+er) ?$)",
     .not_right =
         R"(^ (?:initiali[sz]ed|loaded|evaluated|created|allocated|computed|opened|started|)"
         R"(rendered|fetched))"},
    {.id = "NE15",
     .trigger =
         R"(\b<rubber-stamped|rubber stamped|rubber-stamping|rubber stamp|waved it through|)"
         R"((?:waved|nodded) (?:the|this|that|every|our|a) (?:\w+ ){1,2}through|waved through|)"
         R"(waved this through|waved that through|nodded through|nodded it through|clicked )"
         R"(through|clicked away|sailed through>\b)",
     .left = R"({SUBJ}|^\W*$|\b(?:{P})\b[\w' -]*$|\b(?:was|were) ?$)",
     .not_left = R"({NEG} ?$|\bcustomers?\b)"},
    {.id = "NE16",
     .trigger =
         R"(\b(?:was|were|being|is|are|been) (?:\w+ly |half |all |just )?<asleep|sleeping|)"
         R"(daydreaming|dozing|not up to the job|out of their depth|out of his depth|out of )"
         R"(her depth|unfit|unqualified|too lazy|distracted by his phone|distracted by her )"
         R"(phone>\b)",
     .left = R"({SUBJ}|\b(?:half|most|some|all|part) (?:of )?(?:{P}) ?$)",
     .not_left = R"(\b(?:{SYSN}|kernel) ?$|{MACH})",
     .not_right =
         R"(^,? (?:as|since|because|by (?:then|now|that)|at home|off duty|off shift|in (?:bed|)"
         R"(another))\b|^,? (?:when|at (?:that|the time|\d|night)|it was|after|before|in )"
         R"((?:california|her|his|their)|during (?:his|her|their) (?:rest|break|day|free|night )"
         R"(off)|and (?:his|her|their) phone)\b)",
     .not_sentence =
         R"(\b(?:rest|night shift|time ?zone|\d ?am|midnight|in bed|home)\b)"},
    {.id = "NE18",
     .trigger =
         R"(\b<did nothing (?:until|about|at all|for|whatsoever|to (?:stop|help|prevent))|sat )"
         R"(idle|sat there (?:and|doing|watching)|sat around|sat on (?:his|her|their|our) )"
         R"(hands|stood idly|looked away|shrugged it off|just shrugged|turned (?:his|her|)"
         R"(their) back|playing (?:with (?:his|her|their)|games|on (?:his|her|their)) )"
         R"(?(?:phones?)?|shrugged|covered (?:it|this|that) up|covered up|tried to (?:hide|)"
         R"(cover)|kept it to (?:himself|herself|themselves)|hushed (?:it |this )?up|swept )"
         R"((?:it|this|that) under|kept quiet|kept silent|went back to sleep>\b(?: and \w+ \w+|)"
         R"( (?:for|about|while|until|all) (?:[\w']+ ?){1,3})?)",
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
         R"(\b<(?:refused|refuses|refusing|were unwilling|was unwilling|is unwilling|are )"
         R"(unwilling) to (?:listen|help|join|follow|roll back|escalate|admit|cooperate|)"
         R"(co-operate|take|believe|engage|answer|look|support|react|act|share|accept)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w', -]*\b(?:and|but|who) ?$)",
     .not_left = R"({NEGN}|{MACH}|\b(?:{SYSN}|customers?|browser) ?$)"},
    // Silence, and hands in the lap.
    {.id = "NE43",
     .trigger =
         R"(\b(?:{NOBODY}|neither of (?:them|us|you)|none of (?:the )?(?:\w+))(?: (?:on|in|at|)"
         R"(from|of) [\w' -]{2,25}?)?(?: has| have| had| ever| then| even| really| actually)*? )"
         R"(<(?:acted|reacted|intervened|responded|said (?:a word|anything|a thing)|spoke up|)"
         R"(spoken up|stepped (?:in|up)|took (?:it |this |that |the \w+ )?seriously|raised )"
         R"((?:it|a hand|the alarm|a concern|an objection|any)|felt like|stood up|saw fit to|)"
         R"(had the (?:sense|courage|guts|decency|nerve|wit|idea)(?: to)?|ever (?:tests?|)"
         R"(tested|checks?|checked|reads?|looks?|looked|listens?|updates?|cares?|cleans?)|)"
         R"(cares?)>\b(?: (?:on|about|to|for|at) (?:it|this|that|them)| anything)?)",
     .not_left = R"(\b(?:so that|if|when|why|how) ?$)",
     .not_right = R"(^ (?:to (?:the )?(?:call for|survey|poll)|yet|because|badly))",
     .not_sentence = R"(\?$|\b(?:would|could) have\b)"},
    {.id = "NE44",
     .trigger =
         R"(\b<(?:obviously|clearly|apparently|evidently|seemingly|of course|as usual|as )"
         R"(always|once again|again|presumably) (?:nobody|no one|none of (?:them|us|you))>(?: )"
         R"((?:at|in|from|on|of) [\w' ]{2,25}?)?(?: ever| even| had| has| have)* (?:tests?|)"
         R"(tested|checks?|checked|reads?|looked|looks|thought|asked|verified|noticed|cared|)"
         R"(listened|reviewed|monitors?|monitored|told|informed|followed|felt|bothers?|)"
         R"(bothered|questioned|rehearsed)\b|\b<nobody|no one> (?:obviously|clearly|apparently|)"
         R"(evidently|simply) (?:tested|checked|read|looked|thought|asked|verified|cared|)"
         R"(listened|reviewed|monitored){1}\b|\b(?:nobody|no one) (?:has|had|have|ever|really|)"
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
     .not_sentence = R"(\?$|\bnobody\b)"},
    // As they always are.
    {.id = "NE46",
     .trigger =
         R"(\b<(?:never|rarely|seldom|hardly ever|almost never) (?:ever |once |really |)"
         R"(properly |even |actually |seems? to )?(?:tests?|reads?|checks?|listens?|looks?|)"
         R"(asks?|documents?|answers?|repl(?:y|ies)|responds?|communicates?|updates?|follows?|)"
         R"(thinks?|learns?|cares?|cleans? up|tells?|informs?|escalates?|reviews?|verif(?:y|)"
         R"(ies)|double-checks?|monitors?|bothers?|delivers?|takes?|picks? up|writes?|)"
         R"(cooperates?|admits?)>\b|\b<(?:always|constantly|keeps?|keep on|keeps on|kept|kept )"
         R"(on) (?:forgets?|forgetting|ignor(?:es?|ing)|skip(?:s|ping)|complain(?:s|ing)|)"
         R"(break(?:s|ing) (?:things|our|the)|repeating the same|make(?:s)? the same|making )"
         R"(the same|blam(?:es?|ing)|cuts? corners|rush(?:es|ing)|messing|messes)>\b)",
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
    {.id = "NE49",
     .trigger =
         R"(\b<(?:did not|didn't|does not|doesn't|do not|don't|never|has not|hasn't|have not|)"
         R"(haven't|had not|hadn't) (?:really |even |fully |clearly |properly )?(?:understand|)"
         R"(understood|grasp|grasped|appreciate|comprehend|know) (?:the (?:\w+ )"
         R"()?(?:consequences?|impact|implications?|risks?|basics?|seriousness|urgency|)"
         R"(severity|importance|gravity|system|fundamentals?|product|first thing)|what (?:he|)"
         R"(she|they) (?:is|are|was|were) (?:doing|approving|changing)|how (?:it|things|the )"
         R"(\w+) works?|his|her|their (?:own )?(?:job|system|service|code))>\b)",
     .left = R"({SUBJ3}|\b(?:who|person|whoever|{ROLEN})\b[\w' ]*$)",
     .not_left = R"({MACH}|\b(?:users?|customers?|i|we) ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "NE50",
     .trigger =
         R"(\b(?:tends? to be|can be|has always been|have always been|keeps being|often|again|)"
         R"(always|too) <(?:overconfident|over-confident|arrogant|lazy|forgetful|impatient|)"
         R"(unreliable|disorgani[sz]ed|stubborn)>\b|\b(?:(?:has|have|had|just|again|then) )"
         R"()?<slept>(?: again| badly| here)?(?:[.,;!]|$| and )|\b<(?:must|should|needs? to|)"
         R"(ought to|have to|has to) (?:finally |really )?learn(?: how){0,1} to (?:read|listen|)"
         R"(test|check|communicate|ask|follow|look|think|answer|do|write|use)>\b)",
     .left = R"({SUBJ3})",
     .not_left = R"({NEGN}|\bi ?$|\b(?:process|thread|agent|job|pod)s? (?:\w+ )?$)",
     .not_right = R"(^ (?:on|in|at|for|until|through|during|only|\d)\b)"},
    {.id = "NE51",
     .trigger =
         R"(\b<more (?:interested|concerned|worried|focused|focussed|keen|occupied) (?:in|with|)"
         R"(about|on) >(?:\w+ing|his|her|their|its|the|getting)\b|\b(?:was|were|been|busy) )"
         R"(<(?:on|with) (?:his|her|their) (?:phone|phones|mobile|smartphone|facebook|)"
         R"(games?)>\b|\b<(?:hid|hidden|hiding|concealed|concealing|withheld|withholding|)"
         R"(played down|glossed over|lied about|lied to|misled|covered up|hushed up) >(?:it|)"
         R"(this|that|the|his|her|their|from|us|about|everything|how){1}\b|\b<(?:pure|sheer|)"
         R"(plain|wilful) (?:ignorance|indifference|convenience|habit|stubbornness|laziness|)"
         R"(vanity|boredom|impatience)>\b|\b<ignorance (?:on|by|of|from)> (?:the part|our part|)"
         R"(the \w+|his|her|their)\b|\blet (?:the|this|it|our|that|these|things|them|)"
         R"(everything)(?: [\w-]+){0,3} <(?:rot|sit|lie|slide|slip|lapse|fester|drift|decay|)"
         R"(rust|gather dust)>\b|\b<(?:let (?:it|this|things|that) (?:slide|slip|go on|drag on|)"
         R"(rot|drift|burn|lapse))>\b|\b(?:just|simply|merely|only|lazily) <(?:clicked|pressed|)"
         R"(rubber-?stamped|nodded|shrugged|waved|ticked|copied|copy-pasted|copy and pasted|)"
         R"(assumed it|hoped|guessed|gave up|walked away|left it|closed the (?:alert|ticket|)"
         R"(page)|acknowledged (?:it|the \w+) and|muted|silenced|switched off the alarm)>(?: )"
         R"((?:\w+ ?){1,2})?|\b(?:signed off|signs off|approved|released|shipped|accepted|went )"
         R"(live)(?: \w+){0,4} without (?:\w+ly |even )?<(?:testing|verifying|reviewing|)"
         R"(trying)>\b|\bwithout (?:anyone|anybody|a single (?:person|one of \w+)|any of (?:us|)"
         R"(them)) (?:\w+ly |even |ever )?<(?:reading|looking|checking|testing|thinking|)"
         R"(questioning|verifying|opening|reviewing|asking)>\b|\b(?:was|were|had been|has been|)"
         R"(have been) <(?:left to rot|forgotten about|left to itself|left lying|swept under|)"
         R"(put off (?:for|again|and)|pushed aside|kicked down|simply (?:ignored|neglected|)"
         R"(forgotten))>\b|\b<(?:blamed|blaming|blames) (?:everyone|everybody|others|each )"
         R"(other)>\b|\b<pointed at each other>\b)",
     .left =
         R"({SUBJ3}|\b(?:{P3}|who)\b[\w' ,-]*$|\b(?:was|were|approved|merged|signed|released|)"
         R"(deployed|went|out|live)\b[\w' ]*$|^\W*$|\b(?:it|this|that) was $)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:users?|customers?|parser|ui|page|form|menu|panel|dashboard) ?$)",
     .not_right = R"(^ (?:behind|in (?:the|a) (?:menu|footer|tab)))",
     .not_sentence = R"(\?$|{DELIB}|\b(?:would|could) have\b|\bhands? on (?:his|her|their)\b)"},
    {.id = "NE52",
     .trigger = R"(\b<sloppy>\b)",
     .not_left =
         R"({NEG}(?: [\w'-]+){0,3} ?$|\bwithout(?: \w+)? ?$|{ALGORITHM}|\b(?:less|more|rather )"
         R"(than|not) ?$|\bif ?$)",
     .not_right =
         R"(^ (?:counters?|quorum|clocks?|joints?|seals?|fit|fitting|cables?|match\w*|pars\w+|)"
         R"(phrase|query|semantics|comparison|mode|grammar|syntax|typing|focus|layout|hit)\b|^ )"
         R"([\w-]+ detection|^[-/])"},
    // Out of their depth.
    {.id = "NE53",
     .trigger =
         R"(\b<(?:had|has|having) (?:absolutely |clearly |obviously |simply |really |literally )"
         R"()?(?:no|not the (?:faintest|slightest|least)|little|zero|not a) (?:idea|clue|grasp|)"
         R"(notion){1}>(?: (?:what (?:he|she|they|to do|it means)|how (?:the|our|it works|to|)"
         R"(this)|about|of)|[.;!]|$)|\b(?:was|were|is|are) (?:\w+ly |just )?<not (?:really |at )"
         R"(all |sufficiently |properly )?(?:qualified|competent|capable|fit|suited|skilled|up )"
         R"(to|in control|mature enough|experienced enough)>\b|\b(?:did not|didn't|does not|)"
         R"(doesn't|do not|don't) (?:even |really )?<(?:understand|know|control|master|monitor|)"
         R"(test) (?:its|their|his|her|our) own>(?: \w+)?|\b<simply (?:did not|didn't|does not|)"
         R"(doesn't|do not|don't|refused|ignored|forgot|assumed|failed|overlooked){1}>\b|)"
         R"(\b(?:did|does|do|had|has|have) <simply not>\b|\b(?:did not|didn't|never) <(?:react|)"
         R"(respond|think|act|answer|care|look|check|communicate|listen)>(?: (?:to|on|about) )"
         R"((?:the |our |any of the )?[\w-]+)? at all\b|\b<(?:did not|didn't|never|don't) )"
         R"(think>(?: (?:before|first|when|twice|for a)\b|[.!]|$)|\b(?:was|were|is|are|been|)"
         R"(being|got) (?:\w+ly |far |much |just )?<(?:too|only|solely|purely) (?:focused|)"
         R"(focussed|fixated|concerned|thinking|interested|busy)>(?: (?:on|with|about|of|in) )"
         R"((?:his|her|their|its|him|her|them)\w*){1}|\b<(?:just|only) wanted (?:to|the)> )"
         R"((?:go|finish|get|close|be done|leave|avoid|look|save|tick|easy|quick|ship|have )"
         R"(it)\b|\b<(?:learned|learnt|learns|learn) (?:absolutely )?nothing>\b|\b<(?:lied|)"
         R"(lying|lies) (?:about|to)>\b|\b<(?:forgets?|forgot) (?:this |it |that |things )"
         R"()?(?:again|every (?:single )?time|as (?:always|usual)|once again|yet again|all the )"
         R"(time)>|\b<(?:makes?|made|making|repeats?|repeated|repeating) the same (?:mistakes?|)"
         R"(errors?|slips?)>(?: \w+)?)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' ,-]*\b(?:and|but|who|then|they|he|she|also) ?$)",
     .not_left = R"({MACH}|\b(?:{SYSN}|users?|customers?|clients?) ?$)",
     .not_right = R"(^ (?:that|why|whether|which|where|when|how (?:many|long|much|often)|if|yet)\b)",
     .not_sentence = R"(\?$|\b(?:at the time|at that (?:point|time)|none of us knew|panel|label)\b)"},
    {.id = "NE54",
     .trigger =
         R"(\b(?:was|were|had|has|have|is|are|been) <(?:obviously|evidently|clearly|)"
         R"(apparently) (?:never|not) (?:been |even |ever )?(?:tested|read|checked|reviewed|)"
         R"(looked|considered|thought|rehearsed|monitored|maintained|understood|verified|)"
         R"(noticed|followed|informed){1}>\b|\b<(?:nobody|no one|none of (?:them|us)) )"
         R"((?:really|actually|properly|seriously|thoroughly|ever|even)> (?:reviewed|read|)"
         R"(looked|checked|tested|thought|cared|listened|verified|understood|tried|asked|)"
         R"(questioned){1}\b|\b(?:alerts?|alarms?|warnings?|lessons?|e-?mails?|concerns?|)"
         R"(mails?|tickets?|requests?|advice|recommendations?|signs?|pages?|messages?|)"
         R"(complaints?|reports?)\b[\w' -]{0,40}? (?:and |but |was |were |been |got |being )"
         R"()+<(?:simply|then|just|repeatedly|consistently|completely|again|once again|)"
         R"(knowingly|deliberately|systematically|routinely|wilfully) (?:ignored|disregarded|)"
         R"(dismissed|brushed aside|forgotten|left)>\b|\b(?:not|never|hardly|isn't|wasn't|)"
         R"(weren't) (?:been |being )?<taken (?:at all |very |really |too )?seriously>\b|\b<no )"
         R"((?:thought|attention|consideration|care) (?:was |had been |has been )?(?:given|)"
         R"(paid|taken)>\b|\b<(?:not much|little|too little|very little|zero|hardly any|not )"
         R"(enough|insufficient|no real|scant) (?:thought|care|attention|consideration|effort|)"
         R"(heed|diligence){1} (?:was|went|given|paid|had been|has been|were)>\b(?: \w+)?|)"
         R"(\b(?:with|without) (?:much|any|enough|sufficient|a single|further|real|proper) )"
         R"(<(?:thought|consideration|reflection|hesitation|effort|care)>\b|\b(?:by|through|)"
         R"(out of|due to|from|years of|months of|sheer|pure|plain|of) <neglect>\b|)"
         R"(\b(?:maintenance|upkeep|patching|housekeeping|monitoring|documentation|security|)"
         R"(hygiene|testing|backups?|training|handover)\b[\w' -]{0,40} (?:was|were|has been|)"
         R"(had been|have been|is|are) (?:\w+ly |long |simply )*<neglected>\b|\b<(?:mere|pure|)"
         R"(pro forma) formality>\b|\b<(?:sweep|sweeping|swept) (?:it|this|that|things|)"
         R"(everything|the \w+) under>\b|\b<pointed (?:fingers )?at (?:each other|one another|)"
         R"(the other)>\b|\b<bad apples?|bad attitude|couldn't be bothered|can't be bothered>\b)",
     .not_left = R"({NEG}(?: [\w',-]+){0,1} ?$|\bno $|\bspam\b|\b(?:if|so that|that|why|how) ?$)",
     .not_right = R"(^ (?:by (?:the|a|an|its|our) (?:[\w-]+ )?(?:{SYSN}|filter|parser|bot))\b)",
     .not_sentence = R"(\?$|\b(?:filter|parser|mailbox|relay|retry|would have)\b)"},
    {.id = "NE55",
     .trigger =
         R"(\b(?:knew|known|aware|told|warned|saw|seen|flagged|reported)\b[\w' )"
         R"(,-]{0,50}?\b(?:and|but|yet)(?: \w+)? <(?:did not|didn't|never) (?:do (?:anything|a )"
         R"(thing|something)|act|react|respond|tell anyone|say anything|say a word|fix it|)"
         R"(care)>\b|\bknown (?:[\w ]{2,20})?(?:and|but|yet) (?:then |still |simply )"
         R"()?<ignored>\b|\b<(?:without|with no|no|with little|little) (?:any )?(?:regard|)"
         R"(respect|consideration|concern) (?:for|to)>\b|\b<(?:disregard|contempt|)"
         R"(indifference) (?:for|of|to|towards?)> (?:the |our |any |all |his |her |their )"
         R"()*(?:\w+ )?(?:procedures?|process|rules?|safety|customers?|patients?|people|)"
         R"(colleagues|others|policy|policies|consequences|instructions?|users|standards?|)"
         R"(work)\b|\b(?:{P3})(?: \w+ly| clearly| simply| just)? <(?:lacked|lacks) (?:the )"
         R"()?(?:necessary |required |basic |relevant |proper )?(?:experience|knowledge|)"
         R"(understanding|qualifications?|training|courage|will|maturity)>\b|\b<(?:left|)"
         R"(leaving) (?:us|me|everyone|everybody|the (?:customers?|team|night shift|helpdesk|)"
         R"(support team)|them) (?:alone|hanging|in the (?:dark|lurch|cold|rain)|stranded|)"
         R"(without (?:any )?(?:help|answer|information|support))>\b|\b(?:was|were|been|felt) )"
         R"(<left (?:hanging|in the (?:dark|lurch))>\b|\b<(?:muted|silenced|unplugged|switched )"
         R"(off|turned off|ignored) (?:his|her|their) (?:phone|pager|mobile|notifications|)"
         R"(ringer|laptop)>\b|\b<(?:turned|switched|put) (?:his|her|their) (?:phone|pager|)"
         R"(mobile|notifications|laptop) (?:off|on silent|away)>\b|\b<out of (?:pure |sheer |)"
         R"(plain |mere )?(?:convenience|laziness|habit|ignorance|boredom|pride|vanity|spite|)"
         R"(impatience|indifference|stubbornness|arrogance)>\b|\b<(?:for|because of) (?:pure |)"
         R"(sheer |his own |her own |their own )?convenience>\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*(?:the |this |it )?(?:\w+ ){0,4}$|\b(?:was|were|)"
         R"(been|and|with|such|complete|total|utter|blatant|a|of) $)",
     .not_left = R"({NEG} ?$|{MACH}|\b(?:if|so that) ?$)",
     .not_right = R"(^ (?:of the|by (?:the|a) (?:{SYSN}|parser|filter)))",
     .not_sentence = R"(\?$|\bwould have\b)"},
    {.id = "NE56",
     .trigger =
         R"(\btook (?:[\w-]+ ){1,4}to <(?:admit|own up|come clean|confess)>\b|\b(?:can't|)"
         R"(cannot|can not|couldn't|could not|not to) be <(?:trusted|relied (?:up)?on|left )"
         R"(alone with)>\b|\b<still (?:did not|didn't|does not|doesn't|have not|haven't|has )"
         R"(not|hasn't) (?:act|react|respond|do|care|listen|learn|understand|acted|reacted|)"
         R"(done|learned|learnt|understood|fixed|bothered)>\b|\b<(?:did not|didn't|never) )"
         R"((?:know|learn|understand|read|study|prepare|think through|look at) (?:the \w+|it|)"
         R"(this|that|the \w+ \w+) (?:well|carefully|closely|properly|thoroughly) enough>\b|)"
         R"(\b(?:who|that) <(?:don't|doesn't|do not|does not) (?:even )?(?:run|read|test|check|)"
         R"(follow|write|document|review|monitor|listen|maintain|update|use|look|bother|know|)"
         R"(understand)>\b(?: (?:our|their|the|any|its|his|her|what) \w+)?|\b<trying to be )"
         R"((?:clever|a hero|smart|heroes)|play(?:ing|ed)? the hero|wanted to be a hero|wanted )"
         R"(to play hero>\b|\b(?:did not|didn't|never|hardly) <(?:prepare|prepared)>(?: (?:for|)"
         R"(at all|enough|ourselves|themselves)\b|[.,;]|$))",
     .left = R"({SUBJ}|\b(?:{P3}|we)\b[\w' ,-]*$)",
     .not_left =
         R"({MACH}|\b(?:users?|customers?|clients?|visitors?|subscribers?|pods?|clocks?|)"
         R"(values?|certificates?)[, ]+$)",
     .not_sentence =
         R"(\?$|\b(?:certificate|token|input|header|request|client) (?:can't|cannot) be trusted\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> negligence_rules() {
    return table;
}

}  // namespace bot::core::language
