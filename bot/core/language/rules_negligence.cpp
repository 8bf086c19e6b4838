#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

// Character or care.
// clang-format off
constexpr Rule table[] = {
    {.id = "NE1",
     .trigger =
         R"(\b<careless|negligent|sloppy|reckless|incompetent|irresponsible|inattentive|)"
         R"(complacent|clueless|thoughtless|unprofessional|cavalier|half-assed|halfassed|)"
         R"(half-hearted|idiotic|moronic|lackadaisical|slapdash|shoddy|slipshod|lax|nonchalant|)"
         R"(heedless|feckless|inept|indifferent|apathetic|slovenly|neglectful|haphazard|gung-ho|)"
         R"(unconcerned|carefree|absent-minded|foolhardy|undisciplined|forgetful|cowboy>\b)",
     .not_left = R"({NEGN}|{ALGORITHM}|\bless ?$|\b(?:rather than|not) $|\bsamesite[ =]$)",
     .right = R"({NPEND}|^ (?:{ACT}|as|about|until)\b)",
     .not_right =
         R"(^ (?:counters?|quorum|read|mistake|error|oversight|edge|airport|pops?|region|office|)"
         R"(data cent)|^-\d|^/|^ (?:mode|behaviou?r|pars\w+|checks?|checking|validation|syntax|)"
         R"(handling of)\b|^ (?:{SYSN}|flags?|options?|wildcards?|regex\w*|polic(?:y|ies)|acls?|)"
         R"(permissions?|cors|cookies?|settings?|timeouts?|limits?|thresholds?|rules?|grammar|)"
         R"(typing|match(?:ing)?|(?:[\w-]+ )?(?:phrase|query|text|string|search)|schemas?|names?|)"
         R"(naming|wiring|cables?|optics?|hardware|joint|seal|mode|algorithm|semantics|)"
         R"(comparison|samesite|equality|locking|use of (?:[\w-]+ ){0,3}(?:in|by) the)\b|)"
         R"(^ (?:about|to|in|with) (?:the |its )?(?:case|order|headers?|encoding|whitespace|)"
         R"(types?|format|duplicates?|which|whether)\b|^ is (?:the|a|our) (?:name|tool|fuzzer|)"
         R"(\w+ that)\b|^ [\w-]+ detection\b|^-proof|^ (?:order|sequence|pattern|layout)\b)",
     .not_sentence =
         R"((?-i:\bLAX\b)|\bsamesite\b|\b(?:actual|real) name\b|\b(?:liab\w+|tort\w*|warrant\w*|)"
         R"(damages)\b)"},
    {.id = "NE21",
     .trigger =
         R"(\b<carelessly|carelessness|negligently|negligence|sloppily|sloppiness|recklessly|)"
         R"(recklessness|incompetently|incompetence|irresponsibly|irresponsibility|inattention|)"
         R"(inattentiveness|complacently|complacency|thoughtlessly|thoughtlessness|)"
         R"(unprofessionally|amateurishly|half-heartedly|idiot|idiots|moron|morons|nonchalance|)"
         R"(slacker|slackers|slacking|ineptitude|indifference|apathy|haphazardly|dereliction|)"
         R"(sleepwalked|cowboys|absent-mindedly|forgetfulness|bad apple|bad apples|)"
         R"(lazily approved|oblivious to|asleep on the job|asleep at the keyboard|nodding off|)"
         R"(nodded off|dozing off|dozed off|quick and dirty (?:job|work|fix by)|(?:total|)"
         R"(complete|utter|blatant|gross|wilful|flagrant|reckless) disregard>\b)",
     .not_left = R"({NEGN}|\b(?:rather than|less|not) ?$)",
     .not_right = R"(^-\d|^-proof|^/|^ [\w-]+ detection\b|^ (?:hats?|icons?|mode)\b)",
     .not_sentence = R"(\b(?:liab\w+|tort\w*|warrant\w*|damages)\b)"},
    {.id = "NE2",
     .trigger =
         R"(\b(?:was|were|is|are|been|being|be|too|so|just|plain|simply|very|pure|really|got|)"
         R"(getting|and|or|how|\w+ly|of|as),? <lazy>\b|\b<lazy> (?:{ROLEN}|approv\w+|review\w*|)"
         R"(handling|habits?|attitude|bunch|crew|work|way|assumptions?|shortcut|thinking)\b|)"
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
     .not_left =
         R"({NEGN}|{ALGORITHM}|\b(?:handling|way|communication|response|wording|announcement|)"
         R"(attempt|message|mail|reaction|execution|rollout)s?\b[\w ]* (?:was|were|is) (?:\w+ )?$)",
     .right = R"({HEAD}|^ (?:{ACT}|me|us|them|him)\b)",
     .not_right =
         R"(^[\s-]*(?:question|pipe|terminal|simple|proxy|client|dns|http|doh|call|choice|)"
         R"(decision|idea|move|mistake|error|thing|merge|workaround|retry|switch|way|bug|typo|)"
         R"(mode|term)|^ ?(?:{SYSN}|[\w-]+ (?:{SYSN}|bug|tool|name|wording)\b|but\b|bug|tool|)"
         R"(name|wording|url|interface|dialog|form|ui|screen|copy|limit|timeout|luck|bot)|)"
         R"(^ me to\b)"},
    {.id = "NE4",
     .trigger =
         R"(\b(?:wasn't|weren't|was not|were not|not|isn't|aren't|stopped|nobody was|no one was|)"
         R"(without|never) (?:really |even |properly |actually )?<(?:paying|)"
         R"(giving) (?:it )?(?:any |much |enough |full |proper |the |close )*(?:attention|)"
         R"(thought|heed)|looking where|concentrating>\b(?: \w+ (?:was|were) \w+ing)?|)"
         R"(\b<(?:paid|pays|pay|paying|gave|gives) (?:no|little|hardly any|scant|too little|)"
         R"(zero|not enough) (?:attention|heed|thought)>\b|\b(?:obviously|clearly|evidently|)"
         R"(simply|apparently|really) (?:wasn't|weren't|was not|were not) <thinking|)"
         R"(concentrating|listening|interested|awake>\b|\b(?:did not|didn't|never|does not|)"
         R"(doesn't) (?:really |even |properly )?<pay>(?: (?:any|much|enough|full|proper|)"
         R"(close))? (?:attention|heed)\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' -]*$|^\W*$|\b(?:and|was) ?$)",
     .not_left =
         R"(^(?:(?:the|an?|our|its|this|each) )?(?:[\w-]+ )?{SYSN} ?$)",
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
         R"(\b<dragged (?:its|their|his|her|our|your) (?:feet|heels)|lifted? a finger|(?:buried|)"
         R"(stuck) (?:its|their|his|her|our|your) heads?|heads? in the sand|passed the buck|)"
         R"(passing the buck|washed (?:its|their|his|her|our) hands|swept (?:it|this|that|things|)"
         R"(the \w+) under|went through the motions|took the easy way|dropped the ball|)"
         R"(have cared less|drops the ball|dropping the ball|asleep at the wheel|)"
         R"(asleep at the switch|sleeping at the wheel|sleeping on the job|sleeping on duty|)"
         R"(turned a blind eye|turning a blind eye|turned a deaf ear|cut corners|cutting corners|)"
         R"(cuts corners|couldn't care less|could not care less|could care less|)"
         R"(looked the other way|fell asleep|fobbed off|took their eyes off|(?:look|)"
         R"(looking) the other way|more interested in (?:his|her|their)|took his eyes off|)"
         R"(took her eye off|took their eye off|took our eye off|took his eye off|)"
         R"(took our eyes off|eye off the ball|winged it|half asleep|(?:showed|shows|showing|)"
         R"(took|had) (?:no|little|zero|hardly any) interest|hoped for the best|)"
         R"(hoping for the best|hope for the best|(?:lifted|lift|lifting) a finger|with (?:his|)"
         R"(her|their) eyes closed|couldn't have cared less|did the bare minimum>\b)",
     .left =
         R"({SUBJ}|\b(?:{P}|{NOBODY})\b[\w', -]*$|^\W*$|\b(?:by|of|and|but|was|were|is|are|been|)"
         R"(has|have|had) ?$)",
     .not_left =
         R"(\b(?:not|never) (?:once )?drop ?$|{MACH}|\b(?:process|thread|disk|laptop|tab|screen|)"
         R"(nobody|no one) ?$)"},
    {.id = "NE7",
     .trigger =
         R"(\b<(?:neglected|neglects|neglecting) >(?:to\b|(?:his|her|their|our|your|its|)"
         R"(the) (?:[\w-]+ ){0,2}(?:dut(?:y|ies)|alerts?|handovers?(?: \w+)?|backups?|)"
         R"(documentation|runbooks?|monitoring|maintenance|checks?|tasks?|queue))|)"
         R"(\b<(?:neglect) of (?:duty|the)>\b)",
     .not_left = R"({MACH}|{NEG} ?$)"},
    {.id = "NE8",
     .trigger =
         R"(\b(?:nobody|no one|didn't|did not|never|had not|hadn't|not) <(?:even) (?:asked?|)"
         R"(check(?:ed)?|glanced?|look(?:ed)?|notic(?:e|ed)|open(?:ed)?|read|test(?:ed)?|think|)"
         R"(thought|try|tried|acknowledged?|consider(?:ed)?|react(?:ed)?|respond(?:ed)?)>\b)",
     .left = R"({SUBJ3}|\b(?:nobody|no one) ?$|^\W*$)",
     .not_left = R"({MACH})"},
    {.id = "NE9",
     .trigger =
         R"(\b<(?:ignored|ignoring|dismissing|disregarding|brushing off|brushing aside|)"
         R"(shrugging off|dismissed|disregarded|brushed aside|brushed off|shrugged off|)"
         R"(waved away|waved off|overlooked|discounted|downplayed|swept aside|sat on|)"
         R"(slept through|played down|blew off) >(?:the |all |all the |our |every |several |)"
         R"(repeated |both |his |her |their |multiple |a dozen |two |three |four |five |six |)"
         R"(ten |\d+ |\w+teen |early |clear |obvious |eleven |twelve |an? |any |these |those |)"
         R"(many |of )*(?:[\w-]+ )?{ALARMS}\b)",
     .left =
         R"({SUBJ3}|\b(?:i|we){ADVS} ?$|\b(?:{P}) (?:(?:has|have|had|'ve) been|kept|keeps|keep|)"
         R"(were|was|are|is|'re) $|\bby (?:{P3})[\w ]*$|\b(?:and|but|then|who)(?: \w+ly)? ?$)",
     .not_left = R"({MACH}|\b{SYSN}\b[\w ]*$)",
     .not_right =
         R"(^ (?:on purpose|as agreed|for now|until|during (?:the |a )?(?:drill|maintenance|)"
         R"(exercise|test)|of (?:the )?(?:silenced|muted|test|staging))\b)",
     .not_sentence =
         R"({DELIB})"},
    {.id = "NE20",
     .trigger =
         R"(\b<(?:ignored|dismissed|disregarded|overlooked|silenced|muted) (?:it|them|those|)"
         R"(all of (?:it|them))>(?: (?:for|until|all|again|anyway)(?: \w+)?)?)",
     .left = R"({SUBJ3})",
     .not_left = R"({MACH}|{NEGN}|\b(?:users?|customers?) ?$)",
     .sentence = R"(\b(?:alerts?|alarms?|warnings?|pages|beep\w*|red flags?|notifications?)\b)",
     .not_sentence = R"({DELIB}|\?$)"},
    {.id = "NE19",
     .trigger =
         R"(\b(?:was|were|is|are|been|being|got|became|grown) (?:\w+ly |too |so |far |way |much |)"
         R"(just |a bit |rather |simply )*<(?:overconfident|over-confident|arrogant|cocky|)"
         R"(stubborn|ignorant|trigger-happy|hot-headed|impatient|unreliable|disorgani[sz]ed|)"
         R"(amateurish|naive|full of (?:himself|herself|themselves)|too (?:proud|comfortable|)"
         R"(relaxed|casual|confident|trusting))>\b)",
     .left = R"({SUBJ})",
     .not_left = R"({NEGN}|{MACH})"},
    {.id = "NE10",
     .trigger =
         R"(\b(?:were|was|been|get|got) (?:\w+ly |just |all )*<ignored|brushed aside|brushed )"
         R"(off|shrugged off|waved away|disregarded|swept aside|dismissed>(?: (?:by (?:{KNOWN}|)"
         R"({ROLE}|us|you|him|her|them|everyone)|for (?:days|weeks|months|hours|years)))\b)",
     .left =
         R"(\b(?:alerts?|alarms?|warnings?|warning signs?|pages?|signs?|advice|red flags?|)"
         R"(concerns?|e-?mails?|tickets?|messages? (?:from|of|by) (?:{P}))(?: [\w' -]+)? ?$)",
     .not_right =
         R"(^ by (?:the|a|an|its|our) (?:[\w-]+ )?{SYSN}\b)"},
    {.id = "NE11",
     .trigger =
         R"(\bwithout (?:even |so much as |ever |really |actually |bothering |\w+ ?)?<looking|)"
         R"(thinking|reading|opening|understanding|a second thought|a thought|a glance|)"
         R"(a second look|a care|glancing|due diligence|due care|proper care|caring|)"
         R"(paying attention>\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*$|\b(?:it|this|that|was|were|been|)"
         R"(\w+ed)\b[\w' ,-]*$)",
     .not_left =
         R"(\b(?:can|could|may|cannot|lets?|allows?|possible|easy|people can|{SYSN})\b[\w ]*$|)"
         R"(\b(?:the|a|an|each|every) (?:[\w-]+ )?{SYSN}\b[\w ]*$)",
     .not_right =
         R"(^ (?:from|back|up|at (?:the )?(?:clock|keyboard)|the (?:[\w-]+ )?(?:disk|table|file|)"
         R"(block|header|cache|body|whole))\b|^ (?:(?:the|a|an|another) )?(?:[\w-]+ )?(?:ticket|)"
         R"(maintenance|window|case|panel|rack|incident|door|port|cabinet|connection|call|)"
         R"(bridge|socket)\b)"},
    {.id = "NE12",
     .trigger =
         R"(\b<(?:lack of|lacked|lacking|absence of|want of|failure of) >(?:any |basic |due |)"
         R"(the |proper |necessary |common )*(?:care|attention|diligence|discipline|rigou?r|)"
         R"(concern|interest|commitment|effort|seriousness|common sense|competence|vigilance|)"
         R"(ownership|responsibility)\b)",
     .not_left =
         R"({NEGN})"},
    {.id = "NE13",
     .trigger =
         R"(\b(?:{P}){POST}? (?:here )?(?:has |have |had |\w+ly )*(?:did not|didn't|does not|)"
         R"(doesn't|don't|do not|never|no longer|stopped) (?:really |seem to |appear to |)"
         R"(\w+ly )?<care|caring|cared|give a (?:damn|toss|hoot|shit|fuck|monkey's|second)|)"
         R"(take it seriously|take this seriously|take the \w+ seriously>\b(?: damn| toss)?|)"
         R"(\b{NOBODY}(?: \w+)? <(?:cared|could be bothered|bothered|gave a|made an effort|)"
         R"(felt responsible|took responsibility|took ownership)>\b(?: \w+)?|\b(?:{NOBODY}|)"
         R"(hardly anyone|didn't|did not|never|not) (?:\w+ly )?<(?:took|takes|take|taken|)"
         R"(taking)> (?:[\w'-]+ ){1,4}seriously\b)",
     .not_left = R"(\?)",
     .not_sentence =
         R"(\b(?:i|we|users?|customers?|clients?|people) (?:really )?(?:do not|)"
         R"(don't) (?:really )?care\b|\bcare (?:about|which|where) (?:the )?(?:order|case|)"
         R"(version|host|node|which|where)\b)"},
    {.id = "NE14",
     .trigger =
         R"(\b<blindly|mindlessly|thoughtlessly|wilfully|willfully>\b|\b<(?:blind) (?:trust|)"
         R"(faith|copy)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' -]*$|\b(?:was|were|and|by) ?$)",
     .not_left = R"({MACH}|\b(?:client|job|script|lazily|\w+er) ?$)",
     .not_right =
         R"(^ (?:initiali[sz]ed|loaded|evaluated|created|allocated|computed|opened|started|)"
         R"(rendered|fetched))"},
    {.id = "NE15",
     .trigger =
         R"(\b<rubber-stamped|rubber stamped|rubber-stamping|rubber stamp|waved it through|)"
         R"(waved through|waved this through|waved that through|nodded through|)"
         R"(nodded it through|clicked through|clicked away|sailed through>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' -]*$|\b(?:was|were) ?$)",
     .not_left = R"({NEG} ?$|\bcustomers?\b)"},
    {.id = "NE16",
     .trigger =
         R"(\b(?:was|were|being) (?:\w+ly |half |all |just )?<asleep|sleeping|daydreaming|)"
         R"(dozing|not up to the job|out of their depth|out of his depth|out of her depth|unfit|)"
         R"(unqualified|too lazy|distracted by his phone|distracted by her phone>\b)",
     .left = R"({SUBJ}|\b(?:half|most|some|all|part) (?:of )?(?:{P}) ?$)",
     .not_left = R"(\b(?:{SYSN}|kernel) ?$|{MACH})",
     .not_right =
         R"(^,? (?:as|since|because|by (?:then|now|that)|at home|off duty|off shift|in (?:bed|)"
         R"(another))\b|^,? (?:when|at (?:that|the time|\d|night)|it was|after|before|)"
         R"(in (?:california|her|his|their)|during (?:his|her|their)|and (?:his|her|)"
         R"(their) phone)\b)",
     .not_sentence =
         R"(\b(?:rest|night shift|time ?zone|\d ?am|midnight|in bed|home)\b)"},
    {.id = "NE18",
     .trigger =
         R"(\b<did nothing (?:about|at all|for|whatsoever|to (?:stop|help|prevent))|sat idle|)"
         R"(sat there (?:and|doing|watching)|sat around|sat on (?:his|her|their|our) hands|)"
         R"(stood idly|looked away|shrugged it off|just shrugged|turned (?:his|her|their) back|)"
         R"(playing (?:with (?:his|her|their)|games|on (?:his|her|their)) ?(?:phones?)?|kept )"
         R"(quiet|kept silent|went back to sleep>\b(?: and \w+ \w+| (?:for|about|while|until|)"
         R"(all) (?:[\w']+ ?){1,3})?)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w\', -]*\b(?:and|was|were|but) ?(?:just |simply |then )?$)",
     .not_left =
         R"({NEGN}|\b{SYSN}{ADVS} ?$)"},
    {.id = "NE22",
     .trigger = R"(\b<did (?:absolutely |simply )?nothing>(?:[.,;!]|$))",
     .left = R"({SUBJ3}|\b(?:{P3})\b[\w', -]*\b(?:and|but)(?: then)? ?$)",
     .not_left = R"({NEGN}|{MACH}|\b(?:i|we)\b)"},
    {.id = "NE17",
     .trigger = R"(\b<(?:slept) (?:through|right through|past)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' -]*$)",
     .not_left = R"({MACH}|\bthread\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> negligence_rules() {
    return table;
}

}  // namespace bot::core::language
