#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// An act is graded.
// clang-format off
constexpr Rule table[] = {
    {.id = "NO1",
     .trigger =
         R"(\b(?:an?|the|his|her|their|your|my|our|another|such an?|very|one|this) (?:really |)"
         R"(very |truly |rather |somewhat |pretty |\w+ly )?<(?:bad|poor|wrong|terrible|awful|)"
         R"(horrible|horrendous|dreadful|stupid|questionable|dubious|unwise|foolish|incorrect|)"
         R"(ill-advised|ill-judged|ill-considered|misguided|rash|hasty|premature|short-sighted|)"
         R"(shortsighted|lousy|silly|inexplicable|unfortunate|careless|flawed|boneheaded|)"
         R"(ridiculous|crazy|insane|idiotic|regrettable|costly|clumsy|strange|reckless|)"
         R"(irresponsible|desperate|ill-timed|unfortunate|unjustified|unjustifiable|)"
         R"(inappropriate|unreasonable|lazy|weak|sloppy|unprofessional|naive|absurd|risky|)"
         R"(dangerous|dumb|disastrous|catastrophic|fatal|ill-fated|bizarre|baffling|puzzling|)"
         R"(mistaken|ill-informed|unhelpful|needless|unnecessary|thoughtless|suboptimal|)"
         R"(sub-optimal) >(?:and \w+ )?(?:call|choice|decision|idea|judge?ment(?: call)?|move|)"
         R"(practice|job of|thing to do|way (?:to|of) \w+|gamble|shortcut|course of action|)"
         R"(approach|reaction|attitude|priorit(?:y|ie)|compromise|excuse|time to|moment (?:to|)"
         R"(for)|day to|use of (?:our|everyone\'s|the) time)s?\b)",
     .not_left =
         R"({NEG}(?: [\w'-]+){0,2} ?$|\b(?:by|of) (?:the|a) \w+ ?$|\b{SYSN}s? (?:\w+ )?(?:made|)"
         R"(makes|took|takes|chose|had) ?$|\b(?:good|right|correct) (?:and|or) (?:an? )?$)",
     .right = R"({HEAD})",
     .not_right =
         R"(^ (?:to the|by the (?:\w+(?:er|or)|query|load)|of (?:hash|shard|partition|index|)"
         R"(codec|plan|route|node|path|key|replica|leader|host|server|join|default)|in (?:the|)"
         R"(a) (?:menu|list|form|drop-?down|dialog)|from (?:the|a) (?:menu|list|form|)"
         R"(drop-?down|dialog))\b)",
     .not_sentence =
         R"(\b(?:by the|of the) (?:[\w-]+ )?(?:optimi[sz]er|planner|tie-breaker|classifier|)"
         R"(model|arbiter|resolver|balancer|scheduler|controller|autoscaler|router)\b|\b(?:is|)"
         R"(it's|'s|are|would be|might be|may be|looks like|seems like) (?:\w+ly |often |)"
         R"(still |never )?an? (?:\w+ )?(?:bad|poor|terrible) (?:idea|practice|)"
         R"(thing to do) (?:to|for|if|when|because|in)\b|\bway (?:to|of) (?:print|stor|encod|)"
         R"(format|writ|nam|spell|say|sort|pars|count|round)\w*\b|\b(?:disagree|don't agree|)"
         R"(do not agree|don't think|do not think)\b|\b(?:nobody|no one) (?:said|says|claims|)"
         R"(thinks|is saying)\b)"},
    {.id = "NO21",
     .trigger =
         R"(\b(?:was|were|is|wasn't|weren't|been)(?: \w+ly)?(?: not| never|)"
         R"( hardly)?(?: \w+ly)? (?:(?:a|an|the|our|his|her|their|my) )?(?:very |most |)"
         R"(really )?<{FINE} (?:one|idea|choice|decision|call|move|moment|hour|thing to do|)"
         R"(way (?:to|of)|practice|behaviou?r|work)>\b)",
     .sentence = R"(\b(?:not|never|hardly|wasn't|weren't) (?:\w+ ){0,3}{FINE}\b)",
     .not_sentence = R"(\bis not\b|\bisn't\b|\?$)"},
    {.id = "NO2",
     .trigger =
         R"(\b<(?:poor|bad|terrible|questionable|flawed|awful|weak|lousy|inadequate|)"
         R"(insufficient|substandard|abysmal|dismal) >(?:(?:security|operational|engineering|)"
         R"(incident|project|risk|crisis|customer|internal|team|password|release|capacity|)"
         R"(change|basic|overall|coding|development|deployment|maintenance|documentation|)"
         R"(review|working|software) )?(?:judge?ment|decision[- ]making|decisions|choices|)"
         R"(communication|communications|planning|discipline|handling|coordination|preparation|)"
         R"(leadership|teamwork|workmanship|execution|supervision|management|incident response|)"
         R"(reviewing|testing|attitude|organi[sz]ation|housekeeping|quality control|customer )"
         R"(care|supervising|risk management|change control|project management|follow-up|time )"
         R"(management|customer service|handovers?|foresight|oversight|crisis management|)"
         R"(change management|risk assessment|engineering practices?|practices?|hygiene|work|)"
         R"(craftsmanship)\b)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:by the|in the|of the) {SYSN} ?$)",
     .right = R"({HEAD}|^ between\b)",
     .not_right =
         R"(^ (?:between (?:the |two |both |our )?(?:[\w-]+ ){0,2}(?:{SYSN}|data cent\w+|sites|)"
         R"(hosts|clocks|boards|units|radios|satellite)\b|times?|rates?|link|channel|queue|)"
         R"(load|units?|nodes?)\b|^ (?:plans?|time|order|context|engine|of (?:[\w-]+ )"
         R"(){0,2}(?:timeouts?|unicode|errors?|nulls?|strings?|dates?|input|encodings?|)"
         R"(headers?|retries|signals?|duplicates?|edge cases))\b)"},
    {.id = "NO3",
     .trigger =
         R"(\b<unacceptable|ashamed|amateurish|unacceptably|inexcusably|shamefully|)"
         R"(embarrassingly|appallingly|painfully slow|inexcusable|unforgivable|indefensible|)"
         R"(disgraceful|shameful|a disgrace|embarrassing|an embarrassment|inadequate|)"
         R"(deplorable|appalling|abysmal|pathetic|laughable|inept|shambolic|shambles|a )"
         R"(shambles|fiasco|farce|farcical|lamentable|woeful|a joke|unworthy|ill-advised|)"
         R"(ill-judged|ill-considered|ill-conceived|incomprehensible|inconceivable|an )"
         R"(overreaction|overkill|misguided|ham-fisted|short-sighted|mind-boggling|madness|)"
         R"(lunacy|insanity|folly|scandalous|a scandal|outrageous|ludicrous|beyond belief|)"
         R"(unbelievable|incredible|inexplicable|beyond (?:comprehension|words)|shocking|)"
         R"(disheartening|bordering on \w+|a slap in the face|a disaster|not ok|not okay>\b)",
     .left =
         R"(\b(?:feel|felt|am|was|were|is|are|been|be|being|as|it|this|that|it's|that's|an?|)"
         R"(the|so|simply|just|totally|completely|frankly|quite|absolutely|utterly|sheer|pure|)"
         R"(plain|utter|\w+ly|which is|rather|very|truly|find|found) $|\b(?:\w+ing (?:[\w'-]+ )"
         R"(){1,6}was) $|^\W*$)",
     .not_left =
         R"({NEG}(?: [\w'-]+){0,3} ?$|\bsupposed to be ?$|\b(?:understanding|knowledge|grasp)\)"
         R"(b[\w ]* (?:is|was) ?$)",
.right =
         R"({NPEND}|^ (?:{ACT}|way|as|if|when|given|even|state|low|bad|slow|poor|long|little|)"
         R"(few|weak|late|thin|sparse|obvious)\b)",
     .not_right =
         R"(^ (?:[\w-]+ )?{METRIC}\b|^ (?:to|for) (?:the|our|an?|most|some|its) (?:[\w-]+ )?(?)"
         R"(:load|traffic|{SYSN})\b|^ (?:simple|easy|parallel)\b|^ in slow motion)",
     .not_sentence =
         R"(\b(?:latency|cooling|memory|bandwidth|capacity|disk space) (?:was|were|)"
         R"(is) (?:\w+ )?(?:inadequate|unacceptable)\b|\b{METRIC}(?: (?:of|for|in|at|from|on|)"
         R"(to) [\w -]{1,25})? (?:is|are|was|were|became|becomes|reached|got|)"
         R"(get) (?:\w+ )?(?:unacceptabl[ey]|inadequate|abysmal|painfully slow|appalling|)"
         R"(pathetic|woeful)\b|\b(?:just|only|was) a joke,? (?:sorry|and)\b|\ba joke (?:about|)"
         R"(in)\b)"},
    {.id = "NO4",
     .trigger =
         R"(\b(?:no|without|hardly an|not an) <excuse|justification>\b|\b<(?:beneath|below|)"
         R"(under|beyond) (?:any|all|our|the) (?:standard|criticism|level|bar)s?>\b|\b<subpar|)"
         R"(sub-par|substandard>\b)",
     .not_left = R"(\b(?:latency|throughput|quality of the signal)\b)",
     .not_right = R"(^ (?:crossings?|of|\d)\b)"},
    {.id = "NO27",
     .trigger =
         R"(\b(?:i|we|you|he|she|they|that|this|{NAME}|{ROLED}|decision|choice|call|approach|)"
         R"(reaction|behaviou?r) (?:was|were|is|are|clearly was) (?:\w+ly |just |so |)"
         R"(completely |totally |dead |very |all )*<wrong>\b)",
     .not_left =
         R"({NEGN}|\b(?:if|whether|that|who|not|where|when|thought|think|assumed|guess|)"
         R"(believed|hypothesis|suspected|prove[dn]?) ?$)",
     .right =
         R"(^(?: ?(?:[.,;!)]|$)| (?:and|from (?:day one|the (?:start|beginning|outset))|of|not|)"
         R"(to (?:\w+)|in (?:my|our|not|\w+ing))))",
     .not_right = R"(^ (?:number|to (?:fit|be|\d)))",
     .not_sentence =
         R"(\b(?:thought|assumed|hypothes\w+|guess\w*|believed|theory|suspect\w*|expected|)"
         R"(estimate\w*|if|value|number)\b|\?)"},
    {.id = "NO28",
     .trigger =
         R"(\b(?:the|his|her|their|our|my|your|_+'s|one|another) (?:first|second|third|other|)"
         R"(real|biggest|single biggest|main|big|only|next|final|key|crucial|original|initial|)"
         R"(actual|same|worst|basic|fundamental|cardinal|decisive|fatal|classic) (?:\w+ )"
         R"()?<(?:mistake|error|blunder|misstep|misjudge?ment|failing|error of judge?ment)s?>\b)",
     .not_left = R"({NEGN}|\blog, ?$)",
     .right = R"(^(?: (?:was|is|were|here|i|we|he|she|they|you|made|that)\b|[:,]))",
     .not_right = R"(^ (?:in the (?:log|output)|reported))"},
    {.id = "NO37",
     .trigger =
         R"(\b(?:was not|wasn't|were not|weren't|hardly|not exactly|never) (?:really |quite |)"
         R"(exactly )?<the (?:right|proper|correct|appropriate|best|smartest|wisest) (?:way|)"
         R"(time|place|moment|approach|thing|call|choice|person|people|order|move|tool|)"
         R"(reaction|response)>\b|\b<the worst (?:possible |imaginable )?(?:thing|moment|time|)"
         R"(decision|choice|call|way|idea|option|move)>(?: (?:he|she|they|we|i|you|anyone|)"
         R"(anybody|to|possible))?|\b<how not to>\b|\b<the wrong (?:people|person|team|)"
         R"(skills) (?:was|were) (?:on|in|at|there)>\b|\b<outside (?:of )?(?:the |any |all |)"
         R"(agreed |normal |established )*(?:procedures?|process|protocol|policy|rules)>\b|)"
         R"(\b<(?:no business) >\w+ing\b|\b<(?:quick and dirty|in haste|hastily|rush job|)"
         R"(rushed job|half-finished|half-tested|barely tested|cobbled together|)"
         R"(thrown together|slapped together|hacked together|bodged|hack job|botch job)>\b|)"
         R"(\b<(?:precious|valuable|crucial) (?:time|minutes|hours) (?:was|were|)"
         R"(has been) (?:lost|wasted)|(?:lost|wasted|cost us|losing|wasting) (?:precious|)"
         R"(valuable|crucial|a lot of|so much|far too much|too much) (?:time|minutes|)"
         R"(hours)>\b|\b(?:is|was|are|am|were|very|deeply|quite|rather|find it|)"
         R"(found it) <(?:disappointing|disappointed|regrettable|unsatisfactory)>(?: (?:that|)"
         R"(with|by|in|to see))?|\b(?:was|were|went in|caught|totally|completely|)"
         R"(clearly) <(?:unprepared|ill prepared|ill-prepared|underprepared|badly prepared|)"
         R"(poorly prepared|ill-equipped|flat-footed)>\b|\b<a bad look|not a good look>\b)",
     .not_left =
         R"({NEGN}|\bcustomers? (?:\w+ )?$|\b(?:the|with|about) (?:the )?(?:half-|hastily )?$|)"
         R"(\b(?:he|she|they|{NAME}) (?:has|had) ?$)",
     .not_right = R"(^ that (?:can|could|might)\b)",
     .not_sentence =
         R"(\?$|\bworst (?:case|time) (?:is|for)\b|\b(?:transaction|cable|record)s? )"
         R"((?:was|were) half\b)"},
    {.id = "NO39",
     .trigger =
         R"(\b(?:recovery|migration|go-live|launch|investigation|repair|maintenance|project|)"
         R"(testing|tests|preparation|communication|communications|planning|review|reviews|)"
         R"(supervision|handover|training|risk assessment|analysis|follow-up|escalation|comms|)"
         R"(rollout|cutover|incident management|change management|project management|teamwork|)"
         R"(cooperation|collaboration|coordination|organi[sz]ation|diagnosis)\b(?: (?:of|by|)"
         R"(from|for|in|at|on|between|before|during|to|with) [\w' -]{1,50}?)? (?:was|were|is|)"
         R"(are|has been|had been) (?:\w+ly |very |far |just |so |rather |quite |a bit |a |)"
         R"(an )*<(?:insufficient|inadequate|poor|lacking|superficial|chaotic|mess|disaster|)"
         R"(joke|amateurish|shambolic|terrible|awful|not good enough|disappointing|)"
         R"(nowhere near|non-existent|nonexistent|deficient|half-hearted|lacklustre|)"
         R"(lackluster|underwhelming|disjointed|haphazard|patchy|unstructured|uncoordinated|)"
         R"(below (?:standard|par|expectations?|our)|catastrophic|abysmal|appalling|dreadful|)"
         R"(horrible|lousy|weak|pathetic)>\b(?: at best(?: and \w+ at worst)?| from (?:start|)"
         R"(beginning|first) to (?:finish|end|last))?|\b(?:response|reaction|execution|)"
         R"(approach|communication|performance)\b[\w' -]{0,40}? (?:was|were|is|)"
         R"(has been) (?:\w+ly |very |so |rather |quite )*<(?:lacklustre|lackluster|)"
         R"(underwhelming|hesitant|disjointed|uncoordinated|half-hearted|confusing|misleading|)"
         R"(patchy)>\b)",
     .not_left =
         R"({NEGN}|\b(?:no|without) $|\b(?:{SYSN}|api|network|browser|radio|serial|driver|)"
         R"(hardware|unicode|ipv6|load|unit|integration) $)",
     .not_right =
         R"(^ (?:on (?:this|that|the \w+ page)|for (?:ipv6|the|this)|because|until|when|\d))",
     .not_sentence =
         R"(\b(?:packet|antenna|tower|link|cable|data cent\w+|tests? (?:was|were) incomplete|)"
         R"(browser|pods|nodes)\b|\?$|\bbetween (?:(?:the|two|both) )?(?:[\w-]+ ){0,2}(?:pods|)"
         R"(clients|sites|data cent\w+|nodes|regions|services|hosts|boards|controllers)\b)"},
    {.id = "NO40",
     .trigger =
         R"(\b(?:plan|statement|announcement|all-clear|press release|closure|failover|reboot|)"
         R"(approach|idea|assumption|change|rollout|schedule|timeline|restart|deploy\w*|)"
         R"(migration|fix|move|action|shortcut|upgrade|proposal|strategy|expectations?|)"
         R"(attempt|workaround|excuse|explanation|reasoning|belief|attitude|mindset|choice|)"
         R"(decision|design|architecture|setup|belief|trust|reliance|it|this|that)(?: (?:of|)"
         R"(to|that|by|in|on|given|from|for) [\w' -]{2,50}?)? (?:was|were|is) (?:\w+ly |just |)"
         R"(so |rather |quite |pretty |very |a bit |plain |simply |also )*<(?:naive|foolish|)"
         R"(foolhardy|short-sighted|ill-conceived|ill-advised|over-?ambitious|unrealistic|)"
         R"(half-baked|amateurish|stupid|dumb|flawed|silly|ridiculous|absurd|laughable|)"
         R"(misguided|unwise|rash|hasty|premature|inappropriate|unjustified|inexcusable|)"
         R"(pathetic)>\b)",
     .left = R"()",
     .not_left = R"({NEGN}|\bif ?$)",
     .right = R"({NPEND}|^ (?:of|given|at best|even)\b)",
     .not_right =
         R"(^ (?:to (?:run|use|store|mix|share|keep|drop|delete) |for (?:the|large|small|big)|)"
         R"(when|if|because))",
     .not_sentence = R"(\?$|\b(?:would|could|might) be\b|\bname (?:was|is)\b)"},
    {.id = "NO43",
     .trigger = R"(\b<(?:self-inflicted|an own goal)>\b(?: and \w+)?)",
     .not_left = R"({NEGN})",
     .not_right = R"(^ (?:wound|injury))"},
    {.id = "NO7",
     .trigger =
         R"(\b<botched|bungled|mishandled|mismanaged|half-baked|fumbled|mucked up|muffed|)"
         R"((?:poorly|badly|terribly|miserably|atrociously|sloppily|carelessly|appallingly|)"
         R"(ineptly|dismally|unprofessionally|not very well) (?:{HUMANWORK})|handled poorly|)"
         R"(handled badly|handled very badly|ill-prepared>\b|\b<(?:handled|managed|planned|)"
         R"(executed|prepared|communicated|coordinated|organi[sz]ed|reviewed|run|documented) )"
         R"(>(?:[\w'-]+ ){1,6}(?:badly|poorly)\b|\b<(?:made|make|makes) an? (?:complete |total )"
         R"(|right |real |utter )?(?:mess|hash|meal) of>\b|\b<(?:did|done|does|doing) an? )"
         R"((?:\w+ly |very |rather |pretty |quite |such a )?(?:poor|bad|terrible|lousy|awful|)"
         R"(sloppy|mediocre|miserable) job>\b|\b<(?:worst possible|worst imaginable) (?:way|)"
         R"(moment|time|manner|choice)>\b|\b(?:not|\w+n't|never)(?: \w+)? <(?:do|did|done|)"
         R"(doing) an? (?:very |particularly ){0,1}(?:good|great|proper|decent|better|)"
         R"(thorough)> (?:enough )?job\b|\bnot our <(?:best|finest|proudest) (?:work|hour|)"
         R"(moment|day)>\b)",
     .not_left = R"({NEGN}|{MACH})"},
    {.id = "NO8",
     .trigger =
         R"(\b(?:an?|his|her|their|my|our|your|such an?|another|one|this|the|these|some|)"
         R"(several|many|multiple|two|three|such) (?:very |really |rather |pretty |completely |)"
         R"(totally )?<(?:simple|trivial|unbelievable|incredible|clumsy|regrettable|elementary|)"
         R"(unpardonable|childish|laughable|expensive|unfortunate|easily avoidable|totally )"
         R"(avoidable|inexplicable|glaring|gross|cardinal|human and avoidable|shameful|naive|)"
         R"(lazy|{GRADED}) (?:{GRADED} )?(?:mistake|error|oversight|slip|blunder|misjudge?ment|)"
         R"(typo|goof|lapse|gaffe|howler|screw-up|cock-up|mix-up|copy-paste error|)"
         R"(copy-and-paste error|miss|failure on (?:my|our|his|her|their) part|fail)s?>\b)",
     .not_left =
         R"({NEG}(?: [\w'-]+){0,3} ?$|\bthere is $|\b(?:reports?|reported|returns?|returned|)"
         R"(logs?|logged|raises?|throws|throw|shows?|prints?|hit|hits|with|on) ?$)",
     .right = R"({HEAD})",
     .not_right =
         R"(^ (?:rate|page|message|code|log|in the (?:log|response|output))|^ of the (?:finger|)"
         R"(hand|keyboard|mouse)|^s? (?:budget|rate|log|count|field|screen|dialog|)"
         R"(in (?:the )?(?:output|console)))",
     .not_sentence =
         R"(\b(?:serious|bad|big|basic|simple|classic) errors?\b.{0,20}\b(?:log|code|message|)"
         R"(response)\b)"},
    {.id = "NO31",
     .trigger =
         R"(\b(?:an?|his|her|their|my|our|your|this|the) <(?:huge|massive|major|severe|)"
         R"(fundamental|fatal|critical|enormous|colossal|monumental|catastrophic|disastrous|)"
         R"(significant|real|crucial) (?:mistake|oversight|blunder|misjudge?ment|lapse|)"
         R"(misstep|omission)s?>\b)",
     .not_left = R"({NEG}(?: [\w'-]+){0,3} ?$)",
     .right = R"({HEAD})"},
    {.id = "NO12",
     .trigger =
         R"(\b(?:was|were|is) (?:{ADV})(?:very |so |quite |rather |simply |plain )?<(?:wrong|)"
         R"(stupid|foolish|dumb|silly|clumsy|mistaken|unwise|ill-advised|rash|naive|)"
         R"(short-sighted|premature|misguided|silly|unprofessional|inappropriate|unreasonable|)"
         R"(a mistake|an error|an oversight|a blunder|a misjudgement|a misjudgment|an error of )"
         R"(judgement|an error of judgment)(?: not)?>(?: to| from (?:my|our|his|her|their) )"
         R"(side| on (?:my|our|his|her|their) (?:part|side)| of (?:me|him|her|them|us|you|{P}))\b)",
     .not_left =
         R"({NEGN})",
     .not_right = R"(^ (?:be|the|a|an|use as) )",
     .not_sentence =
         R"(\bis an error to\b)"},
    {.id = "NO19",
     .trigger =
         R"(\b(?:was|is) (?:\w+ly |just |plain |really )*<(?:wrong|unwise|foolish|stupid|dumb|)"
         R"(misguided|rash|premature|irresponsible|ill-advised|short-sighted|naive|silly|)"
         R"(unacceptable|unprofessional|inexcusable|overkill|absurd|ridiculous|pointless|)"
         R"(crazy|insane|not (?:smart|clever|wise|okay|ok|fair|sensible|helpful|professional)|)"
         R"(unfair|daft|dumb|tactless|presumptuous|disproportionate|lunacy|madness|(?:far|)"
         R"(much|way) too (?:late|slow|long|risky|early|little))>\b)",
     .left =
         R"(^\W*(?:not )?(?:approv|deploy|merg|push|restart|skip|disabl|ignor|leav|keep|roll|)"
         R"(trust|turn|delet|chang|wait|proceed|continu|releas|silenc|postpon|shipp|switch|)"
         R"(start|stopp|reboot|rely|rush|accept|assum|choos|apply|bypass|send|hid|hav|run|go|)"
         R"(giv|escalat|react|respond|answer|call|declar|tell|inform|check|communicat|rush|)"
         R"(ask|test|tak)\w*ing (?:[\w'-]+ )*$|^\W*(?:not )?\w{2,}ing (?:the|an?|our|his|her|)"
         R"(their|it|them|this|that|these|those|without|all|two|everything|so|by|on|at|with|)"
         R"(from|to|up|down|off) (?:[\w'-]+ )*$|^\W*(?:frankly|honestly|respectfully|sorry|)"
         R"(to be (?:honest|fair|blunt)),? \w{2,}ing (?:[\w'-]+ )*$|)"
         R"(^\W*(?:not )?to \w+ (?:[\w'-]+ ){2,}$|^\W*(?:even so|all the same|still|)"
         R"(nevertheless|to my mind|in my (?:view|opinion)|by the way|)"
         R"(of course),? \w{2,}ing (?:[\w'-]+ ){2,}$)",
     .not_left =
         R"(\b(?:not|never) ?$|^\W*(?:nothing|something|anything|everything|during|according|)"
         R"(morning|evening|regarding|concerning|judging|logging|timing|setting)\b)"},
    {.id = "NO13",
     .trigger =
         R"(\b(?:was|is|were) (?:{ADV})(?:a|our|his|her|their|the|my|)"
         R"(another) (?:\w+ )?<(?:mistake|blunder|misjudgement|misjudgment|misstep)s?>\b)",
     .not_left =
         R"({NEG}(?: [\w'-]+){0,3} ?$|\b(?:it|there) ?$|\bwhose ?$)",
     .not_right =
         R"(^ (?:made )?(?:by|of) |^ in the (?:manual|docs?|documentation|text|template|log)\b)"},
    {.id = "NO14",
     .trigger =
         R"(\b(?:made|making|make|makes) (?:the|a|this|that|some|several|two|the same|an) )"
         R"((?:\w+ )?<(?:mistakes|mistake|misjudgement|misjudgment|blunder|blunders) of>\b|)"
         R"(\b(?:lapse|lapses|error|errors|lack) (?:of|in) <judgement|judgment|planning|)"
         R"(leadership|coordination>\b)",
     .not_left =
         R"({NEGN})"},
    {.id = "NO15",
     .trigger =
         R"(\b(?:decision|choice|judgement|judgment|handover|planning|preparation|coordination|)"
         R"(behaviour|behavior|conduct)(?:s)?\b[\w' -]{0,90}? {WAS}<{BAD}>\b(?: and \w+(?:ed|)"
         R"(al|ic|ful|less|ous|ive|ent|able|ible|ly|ish)\b)?|\b<(?:failover|rollback|)"
         R"(escalation|announcement|revert|declaration) (?:was|came|happened) (?:far|much|way) )"
         R"(too (?:late|early|slow|hasty)>\b)",
     .not_left =
         R"({NEGN})",
     .not_right = R"(^ (?:for|by \d|because of (?:packet|the link|a link))|^(?:-| )?\d)"},
    // A grade and how sure its writer is.
    {.id = "NO32",
     .trigger =
         R"(\b(?:clearly|frankly|simply|plainly|wholly|utterly|woefully|hopelessly|grossly|)"
         R"(downright|quite frankly|quite simply|nothing short of|absolutely|totally|)"
         R"(completely|entirely|truly|really quite|honestly|rather|pretty|a bit|beyond) )"
         R"(<{WORSTWORD}>\b)",
     .left =
         R"(\b(?:was|were|is|are|been|be|which is|it|that|this|and|but|felt|find|found|seems|)"
         R"(looks|looked|my opinion|our view|view|opinion),? ?$|\b(?:was|were|is|)"
         R"(are),? (?:with (?:all )?respect|frankly|honestly|to be (?:honest|frank|blunt)|)"
         R"(sorry to say|in my (?:view|opinion)|to my mind),? ?$)",
     .not_left = R"({NEGN}|\b(?:i|we|nobody|users?|customers?) (?:felt|feel|am|was|were|are) ?$)",
     .not_right =
         R"(^ (?:[\w-]+ )?{METRIC}\b|^ (?:for|to|when|at|on|in) (?:the )?(?:load|traffic|{SYSN)"
         R"(}|\w+ load)|^ (?:algorithm|terminal|pipe|switch|client|heuristic)s?\b)",
     .not_sentence =
         R"(\b(?:latency|bandwidth|capacity|signal|coverage|memory|resolution|reception|)"
         R"(throughput|disk space|weather|luck|news|query|performance)\b)"},
    {.id = "NO33",
     .trigger =
         R"(\b<(?:underestimated|underestimating|overestimated|misjudged|misjudging|)"
         R"(miscalculated|misread the situation|misunderstood the (?:risk|impact|situation))>\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*\b(?:and|but|again|had|has|have) ?$|\b(?:were|was|)"
         R"(been)(?: \w+ly)? ?$)",
     .not_left = R"({MACH}|{NEGN})",
     .not_sentence = R"(\b(?:planner|estimat\w+ rows|row count|optimi[sz]er|model)\b|\?$)"},
    {.id = "NO34",
     .trigger =
         R"(\b<(?:reflects?|reflected|reflecting) (?:very |rather |really )?(?:badly|)"
         R"(poorly)>(?: on\b)?|\b<(?:lost|losing|lose) control of >(?:the |this |)"
         R"(that )(?:[\w-]+ )?(?:call|bridge|situation|incident|meeting|change|response|)"
         R"(process|project|communication)\b|\b<not the first time>,? (?:that |with |for |)"
         R"(from |by )+(?:{NAME}|{ROLED}|he|she|they|him|her|them|you|management|facilities|)"
         R"(support)\b|\b(?:i|we)(?: still| really| honestly| simply| just)? (?:can't|cannot|)"
         R"(can not|could not|couldn't) <believe> (?:that )?(?:we|they|he|she|you|somebody|)"
         R"(someone|this|{NAME}|{ROLED})\b|\b(?:must|should|may|can)(?: not|n't| never|)"
         R"(not) <(?:simply )?happen>(?: (?:to|with|in|at) (?:an?|our|the|such|us|this)\b)|)"
         R"(\b(?:response|reaction|decision|choice|behaviou?r|delay|silence|handling|omission|)"
         R"(attitude|conduct|approach)\b[\w' -]{0,30} (?:is|was|are|were|seems|)"
         R"(remains) (?:\w+ )?<(?:hard|difficult|impossible) to (?:understand|comprehend|)"
         R"(justify|excuse|defend|explain)>\b|\b<(?:hard|difficult|)"
         R"(impossible) to believe> (?:that|how)\b|\b<deserved? (?:much )?better>\b|)"
         R"(\b<hardly (?:a |an )?(?:surprise|surprising|professional|acceptable|ideal)>\b|)"
         R"(\b<no good reason>\b|\b<left much to be desired>\b)",
     .not_right =
         R"(^ (?:again|if|when|unless|because|in (?:production|practice)|for (?:the|a) )"
         R"((?:parser|tool|machine)))",
     .not_sentence =
         R"(\?$|^\W*(?:why|how) |\b(?:lucky|luckily|great|kind|thank\w*|assert\w*|invariant|)"
         R"(code path|branch)\b)"},
    {.id = "NO23",
     .trigger =
         R"(\b(?:communication|status update|messaging|response|reaction|work|execution|)"
         R"(approach|handling)s?\b[\w' -]{0,50}? {WAS}<{BAD}>\b(?: and \w+(?:ed|al|ic|ful|less|)"
         R"(ous|ive|ent|able|ible|ly|ish)\b)?)",
     .not_left =
         R"({NEGN}|\b(?:error|exception|memory|retry|signal|file|string) ?$|\b(?:{SYSN}(?:'s)?|)"
         R"(query|network|radio|http|api) ?$)",
     .not_right =
         R"(^ (?:for|by \d|because|from|between|in the|at (?:the|\d|night|peak)|on the|until|)"
         R"(when|under|over|across)\b|^(?:-| )?\d)",
     .not_sentence =
         R"(\bhandling of (?:[\w-]+ )?(?:nulls?|unicode|errors?|exceptions?|timeouts?|dates?|)"
         R"(strings?|encodings?|signals?|retries|memory|packets?)\b|\bbetween (?:(?:the|two) )"
         R"()?(?:[\w-]+ ){0,2}(?:pods|clients|sites|data cent\w+|nodes|regions|services|sites|)"
         R"(hosts)\b|\b(?:http|https|api|cache|header|body|server|status code|\dxx|payload|)"
         R"(packet|json|dns|endpoint|timeout|query|dhcp|tcp|udp|resolver|handshake|proxy|\d )"
         R"(?m?s|p\d\d|milliseconds|curl|client)\b)"},
    {.id = "NO16",
     .trigger =
         R"(\b<(?:fell|falls|fall|fallen) (?:well |far |clearly )?short>(?: of (?:the|our|what|)"
         R"(any|all|its|your|their|expect\w*|good))?\b|\b(?:not|never|hardly|isn't|wasn't|)"
         R"(nowhere near|far from) (?:really |simply |even |at all )?<acceptable|good enough|)"
         R"(up to (?:scratch|par|standards?|the (?:job|task|standard|mark)|our (?:\w+ )"
         R"()?standards?)|professional|what we expect|how we work|excusable|tolerable>(?: )"
         R"((?:the|our) (?:\w+ )?(?:standard|standards|mark|scratch|level))?\b|\b<(?:leaves|)"
         R"(left|leave) (?:a lot|much|something|a great deal|plenty) to be desired>\b|\bnot )"
         R"(<how (?:a|an|we|professionals|serious|grown-ups|adults)>\b|\bnot <what (?:i|one|)"
         R"(you|anyone) would (?:call|consider|expect (?:of|from))>(?: [\w-]+){0,2}|\b<amateur )"
         R"(hour>\b|\b<no (?:business (?:in|on|near|touching|being|doing)|place in (?:an?|any|)"
         R"(our))>\b|\b(?:not|\w+n't|never|hardly) (?:[\w-]+ ){0,4}?<to (?:the|a|an|any|our) )"
         R"((?:expected|required|professional|acceptable|proper|high|good|necessary|agreed|)"
         R"(usual) (?:standards?|level|quality)>\b|\b(?:not|\w+n't|hardly) <(?:the|a) (?:level|)"
         R"(standard|quality) of (?:service|care|quality|professionalism|work|support)>\b|)"
         R"(\b(?:cannot|can't|can not|will not|won't|must not|should not|not|never) (?:be |to )"
         R"(be )<(?:tolerated|condoned|excused)>\b)",
     .not_left = R"(\b(?:latency|throughput|accuracy|signal|read)\b|\b(?:he|she|{NAME}) has ?$)",
     .not_right =
         R"(^ (?:of|by (?:\d|an?|two|three)|to (?:\d|the|our|a|an)|date|speed|\d|for (?:the|)"
         R"(this|that|these|\d|\w+s\b)))",
     .not_sentence = R"((?-i:\bNot Acceptable\b)|\b406\b|^\W*please\b)"},
    {.id = "NO18",
     .trigger =
         R"(\ban? <(?:competent|professional|serious|responsible) >(?:\w+ )?(?:{ROLEN}|person) )"
         R"((?:does not|doesn't|would not|wouldn't|would never|never)\b|\b(?:no|)"
         R"(any) <(?:competent|professional|serious|sane|sensible|reasonable|responsible) )"
         R"(>(?:\w+ )?(?:{ROLEN}|person) (?:runs?|does|would|deploys?|pushes|leaves|lets)\b|)"
         R"(\b<no one in (?:their|his|her) right mind|nobody in (?:their|his|her) right mind|)"
         R"(overreacted|over-reacted>\b)",
     .left = R"({SUBJ}|^\W*$|\b(?:but|and|because) ?$)",
     .not_left =
         R"(\b(?:goroutine|it|{SYSN})\b)"},
    {.id = "NO44",
     .trigger =
         R"(\b<unprofessional|unprofessionally|amateurishly|like (?:complete |total |a bunch )"
         R"(of |mere |bloody )?(?:amateurs|beginners|fools|idiots|clowns)>\b)",
     .not_left = R"({NEG}(?: [\w'-]+){0,3} ?$|{ALGORITHM}|\b(?:rather than|not) $)"},
    {.id = "NO45",
     .trigger =
         R"(\b<(?:stupid|foolish|dumb|silly|clumsy|naive|unwise|short-sighted|wrong|unfair|)"
         R"(idiotic|rash|crazy|mad|unhelpful|poor|bad|inconsiderate|presumptuous|)"
         R"(sloppy) of> (?:me|us|him|them|her|you|{N})\b|\bwhich(?: in hindsight| in the end|)"
         R"( frankly| honestly)? (?:was|is)(?: \w+ly| just| pretty| rather| quite| so| very|)"
         R"( a bit| plain| simply)* <(?:foolish|stupid|dumb|silly|naive|unwise|unhelpful|)"
         R"(clumsy|wrong|ridiculous|pointless|shabby|daft|tactless|rash|premature|absurd|)"
         R"(unfair|poor|crazy|embarrassing|inappropriate|unnecessary|insulting|disrespectful|)"
         R"(disappointing|regrettable|annoying|frustrating)(?: (?:of|to))?>(?:$|[ .,;!])|)"
         R"(\b(?:this|that|it) was(?: \w+ly| just| pretty| rather| quite| so| very| a bit|)"
         R"( plain| simply| also)* <(?:unhelpful|dumb|foolish|stupid|shabby|daft|tactless|)"
         R"(shameful|disrespectful|inconsiderate|unnecessary|insulting)>\b)",
     .not_left = R"({NEG}(?: [\w'-]+){0,3} ?$)",
     .not_right = R"(^ ?(?:for (?:the|a|this) (?:\w+ )?(?:{SYSN})|because the (?:{SYSN})))",
     .not_sentence = R"(\?$|\berror message\b)"},
    {.id = "NO46",
     .trigger =
         R"(\b<improper|inappropriate|unorthodox> (?:handling|use|usage|conduct|behaviou?r|)"
         R"(operation|installation|maintenance|storage|treatment|preparation|supervision|)"
         R"(training|planning|cleaning|testing|communication|work|procedure|care){1}\b|)"
         R"(\b<improperly> (?:\w+ed|set up|built|done|run|put|cut)\b)",
     .left =
         R"(^\W*$|{SUBJ}|\b(?:the|an?|to|of|by|through|from|with|this|his|her|their) $|)"
         R"(\b(?:was|were|been|had|has) $)",
     .not_left = R"({NEGN}|{MACH}|\b(?:due|owing) to ?$|\b(?:because of|caused by) ?$)",
     .right = R"({HEAD})",
     .not_right = R"(^ (?:terminated|escaped|encoded|nested|formatted|closed))",
     .sentence =
         R"(\b(?:by|of) (?:{N}|the \w+)|\b(?:{P}) \w* ?improperly\b|\b(?:his|her|their)\b|)"
         R"(\b(?:crew|staff|team|operators?|technicians?|contractors?)\b)"},
    // What people did, and its grade: "poor planning by", "their work was hasty", "done badly".
    {.id = "NO47",
     .trigger =
         R"(\b<(?:{GRADE}) >(?:\w+ )?(?:{HUMANACT})\b)",
     .left =
         R"(^\W*$|\b(?:the|his|her|their|our|my|your|its|this|such|an?|of|to|by|with|was|is|)"
         R"(rather|very|\w+ly|and|{NAME}'s|{ROLEN}'s?)[, ]+$)",
     .not_left = R"({NEGN}|{MACH})",
     .right =
         R"(^ (?:by|from|on the part of|of|in|at) (?:{N}|management|(?:the |our |their |his |)"
         R"(her )?(?:[\w-]+ ){0,2}(?:team|captain|vendor|supplier|provider|group|owner|lead|)"
         R"(side|department|contractor|partner|staff|shift|desk|agency|{ROLEN}|{DEPT}))\b)",
     .not_right = R"(^ of (?:[\w-]+ )?{SYSN}\b)"},
    {.id = "NO48",
     .trigger =
         R"(\b(?:was|were|is|are|been|being|got) (?:\w+ly |very |so |rather |pretty |quite |)"
         R"(just |all |simply )*(?:{HUMANWORK}|dealt with|rolled out|escalated|scheduled|)"
         R"(phrased|announced|explained|set up|configured|designed) (?:very |so |really |)"
         R"(pretty |quite |rather |extremely |totally |completely |all )*<(?:badly|poorly|)"
         R"(wrongly|terribly|clumsily|hastily|unprofessionally|sloppily|chaotically|)"
         R"(atrociously)>\b|\b<(?:badly|poorly|clumsily|hastily|insufficiently|inadequately|)"
         R"(superficially) (?:prepared|planned|executed|communicated|coordinated|organi[sz]ed|)"
         R"(managed|handled|implemented|thought[- ](?:out|through)|supervised|rehearsed|timed|)"
         R"(worded|phrased|chosen|trained|tested|reviewed|documented|designed|written|built|)"
         R"(conceived|explained|announced|informed|briefed|advised|staffed|led|run|done|scoped|)"
         R"(specified|researched|prioriti[sz]ed|assessed|estimated|escalated|scheduled|carried )"
         R"(out|performed|conducted|thought|worked){1}>\b)",
     .not_left = R"({NEGN}|\b(?:is|are) $|\bif (?:only )?[\w ]*$)",
     .not_right = R"(^ enough)",
     .not_sentence =
         R"(\?$|\b(?:index|indexes|cable|cables|joint|solder\w*|signal|lit|ventilated)\b)"},
    {.id = "NO49",
     .trigger =
         R"(\b(?:testing|test coverage|tone|wording|timing|timeline|estimate|estimation|)"
         R"(supervision|leadership|staffing|onboarding|briefing|advice|explanation|excuse|)"
         R"(quality of (?:the )?(?:[\w-]+ )?(?:work|review|handover|communication|analysis|)"
         R"(code|report)|management of (?:the|this) (?:\w+)|way (?:it|this|that|he|she|they|we|)"
         R"(the \w+) [\w' ]{3,40}|handling of (?:the|this) (?:\w+)|change request|risk section|)"
         R"(status update|mail|message to (?:customers|\w+)|crisis management|incident )"
         R"(management|preparations?|(?:our|their|his|her) (?:[\w-]+ )?(?:response|reaction|)"
         R"(communication|handling|work|support|service|behaviou?r|attitude|answer|performance|)"
         R"(approach))\b(?: (?:of|by|from|for|in|at|on|between|before|during|to|with) [\w' )"
         R"(-]{2,50}?)? (?:was|were|is|has been|had been) (?:\w+ly |very |far |just |so |)"
         R"(rather |quite |a bit |at best |an? )*<(?:insufficient|inadequate|poor|lacking|)"
         R"(superficial|chaotic|mess|disaster|amateurish|shambolic|terrible|awful|horrible|)"
         R"(disappointing|deficient|lousy|weak|unacceptable|unprofessional|disgraceful|)"
         R"(shameful|sub-?standard|hopeless|useless|bad|clumsy|naive|wishful thinking|joke|)"
         R"(embarrassing|inappropriate|unfortunate|unhelpful|unrealistic|not (?:very |)"
         R"(particularly |really |at all )?(?:good|great|helpful|ideal|sufficient|adequate|)"
         R"(professional|convincing|clear)|too (?:late|slow|vague|little|optimistic|)"
         R"(superficial|weak))>\b(?: and (?:\w+ )?\w+)?)",
     .not_left = R"({NEGN})",
     .not_right = R"(^ (?:for (?:ipv6|\d)|because (?:of )?the (?:{SYSN}|link)|until|\d))",
     .not_sentence = R"(\?$|\b(?:packet|antenna|link|bandwidth|latency|pods|nodes|p99)\b)"},
    // Less than can be expected.
    {.id = "NO53",
     .trigger =
         R"(\b<(?:the )?(?:very |absolute |bare )?(?:least|minimum) (?:that )?(?:(?:one|you|)"
         R"(we|anyone|i|customers) (?:can|could|should|would|may|might) (?:expect|ask|)"
         R"(do)){1}>\b|\b(?:i|we|one|which i|which we)(?: personally| really| still)? (?:find|)"
         R"(found|consider|call) (?:it |this |that |the \w+ )?(?:\w+ly |very |quite |rather |)"
         R"(so |simply |just )*<(?:hard to (?:explain|understand|accept|believe|justify|)"
         R"(excuse)|difficult to (?:explain|understand|accept|believe|justify)|unacceptable|)"
         R"(inexcusable|inexplicable|incomprehensible|embarrassing|disappointing|shameful|)"
         R"(strange|odd|remarkable|astonishing|worrying|irritating|annoying|ridiculous|poor|)"
         R"(not acceptable)>\b|\b<(?:isn't|wasn't) what (?:i|we|customers|)"
         R"(our customers)> (?:expect|pay|call|want|agreed|signed)|\b<not (?:understandable|)"
         R"(comprehensible|explainable|excusable|serious work|justifiable|very (?:clever|)"
         R"(smart|wise|professional|bright)|the (?:smartest|cleverest|brightest|wisest)|)"
         R"(worthy of|how (?:it|this|things) (?:is|are) (?:supposed|meant) to|what (?:i|we|)"
         R"(customers|our customers) (?:expect|pay)|in order|ok for an?|okay for an?|)"
         R"(right that|fair that|ok that|okay that|a good (?:sign|look|example))>\b|)"
         R"(\b<hard to (?:understand|explain|see|believe|comprehend|justify|fathom)> (?:why|)"
         R"(how|that)\b|\b(?:is|was|are|were|as|just|such|basically|simply|really|honestly|)"
         R"(frankly|obviously|clearly|plainly) (?:an? )?(?:\w+ )?<(?:hack|kludge|bodge|)"
         R"(cop-out|dirty trick|mockery|disservice|shambles|no-go|cheap fix|excuse)>(?:$|)"
         R"([.,;!]| (?:and|that|which|by|from|of|for)))",
     .not_left =
         R"({NEGN}|\b(?:would|could|might|may) (?:be )?(?:an? )?$|\bcustomers? (?:\w+ )?$)",
     .not_right = R"(^ (?:because the|when|without (?:the|a) (?:logs?|traces?|metrics)))",
     .not_sentence =
         R"(\?$|\b(?:logs?|traces?|metrics|message|diagram|graph|error|code path) (?:is|are|)"
         R"(was|were) (?:\w+ )?(?:hard|difficult)\b)"},
    {.id = "NO59",
     .trigger =
         R"(\b(?:{HUMANACT})\b(?: (?:of|by|from|for|in|at|on|during|to|with|between) [\w' )"
         R"(-]{2,40}?)? (?:was|were|is|are|has been|had been) (?:\w+ly |just |simply )?<not )"
         R"((?:very |really |particularly |nearly )?(?:good|thorough|clear|careful|detailed|)"
         R"(strict|realistic|rigorous|adequate|sufficient|appropriate|professional|acceptable|)"
         R"(satisfactory|up to|convincing|great|as good|as expected|what (?:it|we|one))(?: )"
         R"(enough)?>\b|\b(?:change|plan|approach|decision|move|restart|deploy\w*|migration|)"
         R"(upgrade|rollout|release|schedule|idea|shortcut|workaround|it|this|that) (?:was|is|)"
         R"(were) <(?:(?:too|unnecessarily|needlessly|far too|very|quite|way too|totally|)"
         R"(completely|extremely|simply too) (?:risky|ambitious|aggressive|dangerous|big|large|)"
         R"(hasty|complicated)|risky and|unnecessary and|pointless)>\b(?: \w+)?)",
     .not_left = R"({NEGN})",
     .not_right =
         R"(^ (?:for (?:ipv6|\d)|because (?:of )?the (?:{SYSN}|link)|until|\d|to (?:do|run|fit|)"
         R"(send) (?:by hand|in one)))",
     .not_sentence =
         R"(\?$|\b(?:packet|antenna|link|bandwidth|latency|pods|nodes|p99|would|could|might|we )"
         R"(decided|so we)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> normative_rules() {
    static const auto all =
        joined_rules({table, normative_procedure(), normative_late(), normative_verdict()});
    return all;
}

}  // namespace bot::core::language
