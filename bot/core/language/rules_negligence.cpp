#include "bot/core/language/joined_rules.hpp"

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
         R"((?-i:\bLAX\b)|\bsamesite\b|\b(?:actual|real) name\b|\b(?:liab\w+|tort\w*|)"
         R"(warrant\w*|damages)\b)"},
    {.id = "NE24",
     .trigger =
         R"(\b<careless|negligent|reckless|incompetent|irresponsible|inattentive|complacent|)"
         R"(clueless|thoughtless|half-assed|halfassed|half-hearted|idiotic|)"
         R"(moronic|lackadaisical|slapdash|shoddy|slipshod|nonchalant|feckless|inept|apathetic|)"
         R"(slovenly|neglectful|gung-ho|absent-minded|foolhardy|undisciplined|overeager|)"
         R"(over-eager|happy-go-lucky>\b)",
     .not_left =
         R"(\bwhether\b[\w' -]*$|\b(?:nobody|no one) (?:on|in|at|of|from) [\w' -]{2,25}$|)"
         R"(\bavoid\b[\w' ,]*$|{NEG}(?: [\w'-]+){0,3} ?$|\bwithout(?: \w+)? ?$|{ALGORITHM}|)"
         R"(\bless ?$|\b(?:rather than|not) $|\bsamesite[ =]$|\b(?:response|reaction|handling|)"
         R"(communication|execution)s?\b[\w ]* (?:was|were|is) [\w ,]*$)",
     .not_right =
         R"(^ (?:counters?|quorum|read\b|edge|airport|pops?|region|office|data cent)|^-\d|^/|^ )"
         R"((?:mode|behaviou?r|pars\w+|checks?|checking|validation|syntax|handling of (?:[\w-]+ )"
         R"()?(?:nulls?|errors?|strings?|dates?|input|nil|signals?))\b|^ (?:{SYSN}|flags?|)"
         R"(options?|wildcards?|regex\w*|polic(?:y|ies)|acls?|permissions?|cors|cookies?|)"
         R"(settings?|timeouts?|limits?|thresholds?|rules?|grammar|typing|match(?:ing)?|)"
         R"((?:[\w-]+ )?(?:phrase|query|text|string|search)|schemas?|names?|naming|wiring|)"
         R"(cables?|optics?|hardware|joint|seal|mode|algorithm|semantics|comparison|samesite|)"
         R"(equality|locking|use of (?:[\w-]+ ){0,3}(?:in|by) the)\b|^ (?:about|to|in|with) )"
         R"((?:the |its )?(?:case|order|ordering|headers?|encoding|whitespace|types?|format|)"
         R"(duplicates?|which|whether)\b|^ is (?:the|a|our) (?:name|tool|fuzzer|\w+ that)\b|^ )"
         R"([\w-]+ detection\b|^-(?:proof|\w+ (?:label|tag|flag))|^ (?:order|sequence|pattern|)"
         R"(layout)\b|^ (?:reader|mouse|visitor|customer|driver)\b)",
     .not_sentence =
         R"((?-i:\bLAX\b)|\bsamesite\b|\b(?:actual|real) name\b|\b(?:liab\w+|tort\w*|warrant\w*|)"
         R"(damages)\b|\bhow \w+ do you have to be\b)"},
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
         R"(^ (?:was|is|were|has been) (?:excluded|ruled out|not|examined|investigated|alleged|)"
         R"(discussed|considered)\b|^ (?:clause|claim|law)|^-\d|^-proof|^/|^ [\w-]+ detection\b|)"
         R"(^ (?:hats?|icons?|mode)\b)",
     .not_sentence = R"(\b(?:liab\w+|tort\w*|warrant\w*|damages)\b)"},
    {.id = "NE2",
     .trigger =
         R"(\b(?:was|were|is|are|been|being|be|too|so|just|plain|simply|very|pure|really|got|)"
         R"(getting|and|or|how|\w+ly|of|as),? <lazy>\b|\b<lazy> (?:(?:{ROLEN}){1}|approv\w+|)"
         R"(review\w*|handling|habits?|attitude|bunch|crew|work|way|assumptions?|shortcuts?|)"
         R"(thinking|fix|fixes|hack|solution|excuses?|mistakes?|error|coding|programming|)"
         R"(engineering|practices?|commit|merge|change|copy|decision|job|testing|monitoring)\b|)"
         R"(\b<laziness>\b|^<lazy>\b)",
     .not_left = R"({NEGN}|{ALGORITHM}|\b{SYSN} ?$|^\W*(?:the )?\w+(?:ion|ing|ment) ?$)",
     .not_right =
         R"(^[\s-]*(?:load|eval|init|init|list|seq|iterat|import|bind|fetch|delet|migrat|)"
         R"(connect|propert|field|val|proxy|relation|static|singleton|copy|expir|replic|write|)"
         R"(compact|cache|index|start|unmount|updat|free|allocat|set|restore|attach|render|pull|)"
         R"(mod|default|client)|^ by (?:default|design)|^ on (?:this|that|our|the) (?:\w+ )"
         R"()?(?:engine|version|platform|driver)|^ (?:and|or) (?:eager|greedy|late|async)|^ )"
         R"((?:later|loading)\b)"},
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
         R"(^, i know|^ (?:worded|phrased|written|put|named|fix|patch|solution|attempt)\b|)"
         R"(^[\s-]*(?:question|pipe|terminal|simple|proxy|client|dns|http|doh|call|choice|)"
         R"(decision|idea|move|mistake|error|thing|merge|workaround|retry|switch|way|bug|typo|)"
         R"(slip|mode|term)|^ ?(?:{SYSN}|[\w-]+ (?:{SYSN}|bug|tool|name|wording)\b|but\b|bug|)"
         R"(tool|name|wording|url|interface|dialog|form|ui|screen|copy|limit|timeout|luck|bot)|)"
         R"(^ of |^ me to\b)"},
    {.id = "NE4",
     .trigger =
         R"(\b(?:wasn't|weren't|was not|were not|not|isn't|aren't|stopped|nobody was|no one was|)"
         R"(without|never|not been|never been|hadn't been) (?:really |even |properly |actually )"
         R"()?<(?:paying|giving) (?:it )?(?:any |much |enough |full |proper |the |close )"
         R"()*(?:attention|thought|heed)|looking where|concentrating|focus(?:ed|sed|ing)|)"
         R"(concentrated|attentive|cautious|vigilant|diligent>\b(?: enough)?(?: \w+ (?:was|were))"
         R"( \w+ing)?|\b<(?:paid|pays|pay|paying|gave|gives) (?:no|little|hardly any|scant|too )"
         R"(little|zero|not enough){1} (?:attention|heed|thought)>\b|\b(?:obviously|clearly|)"
         R"(evidently|simply|apparently|really) (?:wasn't|weren't|was not|were not) )"
         R"(<concentrating|listening|interested|awake>\b|\b(?:wasn't|weren't|was not|were not) )"
         R"((?:really |even )?<thinking>\b|\b(?:did not|didn't|never|does not|doesn't) )"
         R"((?:really |even |properly )?<pay>(?: (?:any|much|enough|full|proper|close))? )"
         R"((?:attention|heed)\b|\b(?:he|she|they|you) (?:wasn't|weren't|was not|were not) )"
         R"((?:really |even |properly )?<(?:listening|concentrating|awake)>\b)",
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
         R"(without even|without) <bother|bothered|bothering>(?: to\b|ing\b)?|\b(?:could(?:n't| )"
         R"(not)|can't|cannot) (?:even )?be <bothered|arsed>\b|\bcould be <bothered|arsed>\b|)"
         R"(\b<(?:took|take|taken) the trouble>\b)",
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
         R"(users?|whole \w+)|our (?:\w+ )?\w+|customers|users|people) (?:\w+ )?down|left (?:us|)"
         R"(me|everyone|the (?:\w+ )?(?:team|customers?)) (?:hanging|in the lurch|high and dry|)"
         R"(to (?:fend|pick up|clean up|sort out|sort it out|mop up|face|explain))|stood by|)"
         R"(looked on|took (?:his|her|their|its) (?:own )?(?:sweet )?time|looked on|lost (?:his|)"
         R"(her|their) (?:head|nerve|cool|nerves)|lost (?:focus|concentration|interest)|)"
         R"(dithered|dawdled|procrastinated|had tunnel vision|(?:has|have|had|making|makes|made))"
         R"( a (?:bad |nasty )?habit of|threw (?:it|this|the \w+|their \w+) over the (?:wall|)"
         R"(fence)|had (?:better|other|more important) things to do|couldn't be arsed|on )"
         R"(autopilot|nowhere to be (?:found|seen)|went (?:awol|missing)|jumped the gun|played )"
         R"((?:fast and loose|with fire)>\b)",
     .left =
         R"({SUBJ}|^\W*(?-i:[A-Z][a-z]+) $|\b(?:{P})\b[\w', -]*\b(?:and|but|was|were|has|have|)"
         R"(had|is|are|just|simply|to) ?$)",
     .not_left =
         R"({NEGN}|\b(?:the|an?|our|its|each) (?:[\w-]+ )?{SYSN} ?$|\b(?:process|kernel|thread|)"
         R"(disk|laptop|tab|screen|host|goroutine) ?$)"},
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
         R"(attention|diligence|vigilance|concentration|concern|thought|regard|interest|urgency|)"
         R"(seriousness|commitment){1}>\b|\b<(?:how little|so little|very little) (?:care|)"
         R"(attention|diligence|concern|thought|regard|interest|urgency|discipline)>\b|\b(?:no|)"
         R"(little|zero|without any|any) <sense of (?:urgency|responsibility|ownership|duty|)"
         R"(danger)>\b)",
     .left =
         R"({SUBJ}|^\W*$|\b(?:and|but|am|are|simply|just|really|clearly|probably|was|were|is|)"
         R"(with|of|to|by|for|the|due to|because of|made|done|given|paid) ?$|\b\w+ed(?: \w+)? )"
         R"(?$|\b(?:showed|show|shows|had|has|have|showing|see|understand|there is|there was) ?$)",
     .not_left = R"({MACH}|\b(?:alarm|sensor|sensitive|query|check)s? (?:was|is|are|were) ?$)",
     .not_right =
         R"(^ (?:accounts?|rates?|loans?|to (?:notice|detect|catch|measure|see)|mechanism|head))"},
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
         R"(\w+)? <(?:do|did|does|done|doing) (?:his|her|their|our|your|my|its) (?:\w+ )"
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
    {.id = "NE37",
     .trigger =
         R"(\b<(?:cannot|can't|couldn't|could not|can hardly|could hardly|can not) have )"
         R"((?:\w+ly |even |actually |really )*(?:read|looked|tested|checked|understood|thought|)"
         R"(paid|listened|opened|concentrated)>\b|\b(?:become|became|grown|gone|went|getting|)"
         R"(got|turned|wilfully|completely|utterly) <(?:blind|numb) to>\b|\b<(?:deaf|)"
         R"(desensiti[sz]ed|oblivious) to>\b|\b<more (?:concerned|interested|focused|worried|)"
         R"(occupied|busy) (?:with|in|about|on) (?:his|her|their|its|being|getting|looking|)"
         R"(protecting|saving|hitting|shipping|meeting|keeping)>\b|\b<(?:glued to|playing with|)"
         R"(scrolling (?:on|through)|staring at|busy with) (?:his|her|their) (?:phone|mobile|)"
         R"(laptop){1}s?>\b|\b<(?:failed|failing|fails|fail) in (?:his|her|their|its|our|my) )"
         R"((?:basic |most basic |main |\w+ )?(?:duty|duties|responsibilit\w+|obligation\w*|job|)"
         R"(role|task)|breach of (?:his|her|their) (?:duty|duties)>\b|\b(?:didn't|did not|never|)"
         R"(don't|doesn't|does not) (?:even |really )?<(?:think it|thought it|consider it|)"
         R"(considered it|deem it|deemed it|find it) (?:was |to be |be )?(?:necessary|worth|)"
         R"(important|worthwhile|needed){1}|see (?:the|any) (?:need|point|reason) (?:to|in|of))"
         R"(>\b|\b(?:{NOBODY}|didn't|did not|never)(?: in [\w ]{2,20}| on [\w ]{2,20}| even)? )"
         R"(<(?:feel|felt) the need to>\b)",
     .left =
         R"((?:^|\b)(?:{P3}|we|i){POST}?{ADVS}(?: (?:have|has|had|was|were|is|are|been|become|)"
         R"(became|grown|getting|gone|being|so|completely|totally)){0,3} ?$|\b(?:{P3})\b[\w' )"
         R"(,-]*(?: (?:have|has|had|was|were|is|are|been|become|became|grown|getting|and|who|)"
         R"(to) )?$|^\W*$)",
     .not_left = R"({MACH}|\bcolou?r ?$|\b(?:users?|customers?) ?$|{NEG} ?$)",
     .not_right = R"(^ to )",
     .not_sentence =
         R"(\?$|\b(?:we|i) (?:could not|couldn't) have\b|\bif (?:he|she|they) had\b)"},
    {.id = "NE38",
     .trigger =
         R"(\b<(?:clearly|obviously|apparently|evidently) (?:asleep|sleeping|dreaming|)"
         R"(distracted|not (?:awake|paying|looking|listening|interested|thinking|concentrating|)"
         R"(bothered)){1}>\b|\b{NOBODY}(?: [\w']+){0,5}? <(?:did (?:anything|a thing) about|)"
         R"(took (?:any )?action|lifted a finger|acted (?:up)?on)>(?: (?:about|to|on|it|this))"
         R"(\b)?|\b<nothing (?:was|has been|had been|was ever) done>(?: (?:about|to)\b)?|\bleft )"
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
         R"(she|they|we|i|you){1} (?:is|are|was|were|am) (?:\w+ )?doing>\b|\b(?:neither|nobody|)"
         R"(no one|never|not|none|n't|didn't|did not|hardly)(?: [\w-]+){0,6}? <(?:gave|give|)"
         R"(given|giving|spared|spare) (?:it|this|that|the matter|the \w+|the \w+ \w+) (?:any |)"
         R"(a |much |enough |proper |the )?(?:\w+ )?(?:thought|attention|consideration)>\b)",
     .left =
         R"((?:^|\b)(?:{P3}|we|i){POST}?{ADVS}(?: (?:was|were|is|are|been|busy|just|simply|too )"
         R"(busy|had))* ?$|^\W*(?:and |but |so )?$|\b(?:{P3})\b[\w' ,-]*$)",
     .not_left = R"(\bcustomers?\b)",
     .not_sentence = R"(\?$)"},
    {.id = "NE40",
     .trigger = R"(\b<panicked>\b)",
     .left = R"({SUBJ3})",
     .not_left = R"({NEGN}|{MACH}|\b(?:kernel|goroutine|runtime|host) ?$)"},
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
    {.id = "NE12",
     .trigger =
         R"(\b<(?:lack of|lacks|lacked|lacking(?: in)?|absence of|want of|failure of|devoid )"
         R"(of) >(?:any |basic |due |the |proper |necessary |required |right |all |real |)"
         R"(personal |technical |even )*(?:[\w-]+ )?(?:{CARE})\b)",
     .not_left =
         R"({NEGN})"},
    {.id = "NE13",
     .trigger =
         R"(\b(?:{P}){POST}? (?:here )?(?:has |have |had |just |still |\w+ly )*(?:did not|)"
         R"(didn't|does not|doesn't|don't|do not|never|no longer|stopped) (?:really |seem to |)"
         R"(appear to |want to |even |ever |\w+ly )?<care|caring|cared|listen(?: to)?|give a )"
         R"((?:damn|toss|hoot|shit|fuck|monkey's|second)|take it seriously|take this seriously|)"
         R"(take the \w+ seriously>\b(?: damn| toss)?|\b{NOBODY}(?: \w+)? <(?:cared|could be )"
         R"(bothered|bothered|gave a|made an effort|felt responsible|took responsibility|took )"
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
     .not_left =
         R"({MACH}|\bwould(?: not)? have (?:\w+ )?$|\b(?:client|job|script|lazily|\w+er) ?$)",
     .not_right =
         R"(^ (?:initiali[sz]ed|loaded|evaluated|created|allocated|computed|opened|started|)"
         R"(rendered|fetched))"},
    {.id = "NE15",
     .trigger =
         R"(\b<rubber-stamped|rubber stamped|rubber-stamping|rubber stamp|waved it through|)"
         R"((?:waved|nodded) (?:the|this|that|every|our|a) (?:\w+ ){1,2}through|waved through|)"
         R"(waved this through|waved that through|nodded through|nodded it through|clicked )"
         R"(through|clicked away|sailed through>\b)",
     .left = R"({SUBJ}|^\W*$|\b(?:{P})\b[\w' -]*$)",
     .not_left = R"({NEG} ?$|\bwho ?$|\bcustomers?\b)"},
    {.id = "NE16",
     .trigger =
         R"(\b(?:was|were|being|is|are|been) (?:\w+ly |half |all |just |sound |fast )?<asleep|)"
         R"(sleeping|daydreaming|dozing|not up to the job|out of their depth|out of his depth|)"
         R"(out of her depth|unfit|unqualified|too lazy|distracted by his phone|distracted by )"
         R"(her phone>\b)",
     .left = R"({SUBJ}|\b(?:half|most|some|all|part) (?:of )?(?:{P}) ?$)",
     .not_left = R"(\b(?:{SYSN}|kernel) ?$|{MACH})",
     .not_right =
         R"(^,? (?:as (?:it|he|she|they|i|we|the|his|her|their)|since|because|by (?:then|now|)"
         R"(that)|at home|off duty|off shift|in (?:bed|another))\b|^,? (?:when|at (?:that|the )"
         R"(time|\d|night)|it was|after|before|in (?:california|her|his|their)|during (?:his|)"
         R"(her|their) (?:rest|break|day|free|night off)|and (?:his|her|their) phone)\b)",
     .not_sentence =
         R"(\bwho (?:was|is) (?:half )?asleep\b|\b(?:rest|night shift|time ?zone|\d ?am|)"
         R"(midnight|in bed|home)\b)"},
    {.id = "NE49",
     .trigger =
         R"(\b(?:did not|didn't|does not|doesn't|do not|don't|never|has not|hasn't|have not|)"
         R"(haven't|had not|hadn't) (?:really |even |fully |clearly |properly )?<(?:understand|)"
         R"(understood|grasp|grasped|appreciate|comprehend|know)> (?:the (?:\w+ )"
         R"()?(?:consequences?|impact|implications?|risks?|basics?|seriousness|urgency|severity|)"
         R"(importance|gravity|system|fundamentals?|product|first thing)|what (?:he|she|they) )"
         R"((?:is|are|was|were) (?:doing|approving|changing)|how (?:it|things|the \w+) works?|)"
         R"((?:his|her|their) (?:own )?(?:job|system|service|code)){1}\b)",
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
     .not_left = R"({NEGN}|\bwho ?$|\bi ?$|\b(?:process|thread|agent|job|pod)s? (?:\w+ )?$)",
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
     .not_sentence =
         R"(\?$|\bis hidden\b|{DELIB}|\b(?:would|could) have\b|\bhands? on (?:his|her|their)\b)"},
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
         R"(\b(?:had|has|have|having) (?:absolutely |clearly |obviously |simply |really |)"
         R"(literally )?(?:no|not the (?:faintest|slightest|least)|little|zero|not a) <(?:idea|)"
         R"(clue|grasp|notion)>(?: (?:what (?:he|she|they|to do|it means)|how (?:the|our|it )"
         R"(works|to|this)|about|of)|[.;!]|$)|\b(?:was|were|is|are) (?:\w+ly |just )?<not )"
         R"((?:really |at all |sufficiently |properly )?(?:qualified|competent|capable|fit|)"
         R"(suited|skilled|up to|in control|mature enough|experienced enough)>\b|\b(?:did not|)"
         R"(didn't|does not|doesn't|do not|don't) (?:even |really )?<(?:understand|know|control|)"
         R"(master|monitor|test) (?:its|their|his|her|our) own>(?: \w+)?|\b<simply (?:refused|)"
         R"(ignored|forgot|assumed|failed|overlooked){1}>\b|\b(?:did not|didn't|never) )"
         R"(<(?:react|respond|think|act|answer|care|look|check|communicate|listen)>(?: (?:to|on|)"
         R"(about) (?:the |our |any of the )?[\w-]+)? at all\b|\b<(?:did not|didn't|never|don't))"
         R"( think>(?: (?:before|first|when|twice|for a)\b|[.!]|$)|\b(?:was|were|is|are|been|)"
         R"(being|got) (?:\w+ly |far |much |just )?<(?:too|only|solely|purely) (?:focused|)"
         R"(focussed|fixated|concerned|thinking|interested|busy)>(?: (?:on|with|about|of|in) )"
         R"((?:his|her|their|its|him|her|them)\w*){1}|\b<(?:just|only) wanted (?:to|the)> (?:go|)"
         R"(finish|get|close|be done|leave|avoid|look|save|tick|easy|quick|ship|have it)\b|)"
         R"(\b<(?:learned|learnt|learns|learn) (?:absolutely )?nothing>(?: from\b|[.,;!]|$)|)"
         R"(\b<(?:lied|lying|lies) (?:about|to)>\b|\b<(?:forgets?|forgot) (?:this |it |that |)"
         R"(things ){0,1}(?:again|every (?:single )?time|as (?:always|usual)|once again|yet )"
         R"(again|all the time)>|\b<(?:makes?|made|making|repeats?|repeated|repeating) the same )"
         R"((?:mistakes?|errors?|slips?){1}>(?: \w+)?)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' ,-]*\b(?:and|but|who|then|they|he|she|also) ?$)",
     .not_left = R"({MACH}|\b(?:{SYSN}|users?|customers?|clients?) ?$)",
     .not_right =
         R"(^ (?:that|why|whether|which|where|when|how (?:many|long|much|often)|if|yet)\b)",
     .not_sentence =
         R"(\?$|\b(?:at the time|at that (?:point|time)|none of us knew|panel|label)\b)"},
    {.id = "NE56",
     .trigger =
         R"(\btook (?:[\w-]+ ){1,4}to <(?:admit|own up|come clean|confess)>\b|\b(?:can't|cannot|)"
         R"(can not|couldn't|could not|not to) be <(?:trusted|relied (?:up)?on|left alone with))"
         R"(>\b|\b<still (?:did not|didn't|does not|doesn't|have not|haven't|has not|hasn't) )"
         R"((?:act|react|respond|do|care|listen|learn|understand|acted|reacted|done|learned|)"
         R"(learnt|understood|fixed|bothered){1}>\b|\b<(?:did not|didn't|never) (?:know|learn|)"
         R"(understand|read|study|prepare|think through|look at) (?:the \w+|it|this|that|the )"
         R"(\w+ \w+){1} (?:well|carefully|closely|properly|thoroughly) enough>\b|\b(?:who|that) )"
         R"(<(?:don't|doesn't|do not|does not) (?:even )?(?:run|read|test|check|follow|write|)"
         R"(document|review|monitor|listen|maintain|update|use|look|bother|know|)"
         R"(understand){1}>\b(?: (?:our|their|the|any|its|his|her|what) \w+)?|\b<trying to be )"
         R"((?:clever|a hero|smart|heroes)|play(?:s|ing|ed)? (?:the )?hero|wanted to be a hero|)"
         R"(wanted to play hero>\b|\b(?:did not|didn't|never|hardly) <(?:prepare|prepared)>(?: )"
         R"((?:for|at all|enough|ourselves|themselves)\b|[.,;]|$))",
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
    static const auto all = joined_rules({table, negligence_heed(), negligence_care()});
    return all;
}

}  // namespace bot::core::language
