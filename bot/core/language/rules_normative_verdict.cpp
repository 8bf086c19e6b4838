#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// Set phrases in which a verdict is passed.
// clang-format off
constexpr Rule table[] = {
    // What was done does not deserve the name it was given: "that isn't a review".
    {.id = "NO63",
     .trigger =
         R"(\b(?:(?:is|was|are|were|that's)(?: \w+ly| just)? (?:not|no|hardly)|isn't|wasn't|aren)"
         R"('t|weren't)(?: an?| even a| much of an?| any kind of| exactly a| really a)? (?:prope)"
         R"(r |real |serious |code |load |peer |design |fire |restore |capacity |incident |rollb)"
         R"(ack |change |risk |crisis |professional |responsible )?<(?:reviews?|test plan|test c)"
         R"(ase|load test|acceptance test|restore test|plan|strategy|engineering|handovers?|repo)"
         R"(rt|post-?mortem|rehearsal|approval|sign-off|planning|analysis|change management|chan)"
         R"(ge process|documentation|assessment|apology|answer|explanation|communication|escalat)"
         R"(ion|justification|reply)>\b(?: at all)?|\b(?:would not|wouldn't|would hardly|can't|c)"
         R"(annot|can hardly) <call (?:that|this|it)[ ](?:an? )?(?:proper |real |serious )?(?:re)"
         R"(view|test|plan|handover|report|rehearsal|planning|engineering|communication|testing|)"
         R"(analysis|answer|apology)>\b|\b(?:is|was|that's) not a <fix,>)",
     .not_left =
         R"(\b(?:nobody|no one|never|not) (?:said|says|say|claims?|claimed|think|thinks?)\b[\w' )"
         R"(]*$|\b(?:there|this|it|meeting|call|debrief|conversation|interview|page|channel|doc()"
         R"(?:ument)?|form|field|here|comment|thread|file|purpose|why|if|command|check) ?$)",
     .right = R"(^ ?(?:$|[.,;:!-]|(?:in my|by any|for an?|worth)\b))",
     .not_right = R"(^ ?,? (?:just|only|yet|but)\b|\b(?:workaround|mitigation|temporary)\b)",
     .not_sentence = R"(\?$|\b(?:blame|bot|yet|laziness|lazy)\b)"},
    // Not how it is done here.
    {.id = "NO64",
     .trigger =
         R"(\b<no way to>[ ](?:treat|run|handle|behave|conduct|manage|do business|do (?:this|tha)"
         R"(t|it|things)|operate|inform|communicate|plan|deal with|work with|speak|talk|release|)"
         R"(deploy|test|maintain|write|close|approve|announce|onboard)\b|\b<(?:not|isn't|wasn't|)"
         R"(hardly) (?:how|the way)>[ ](?:you|one|we|they|i|this (?:company|house|team|departmen)"
         R"(t|hospital|place|firm|organi[sz]ation|bank|trade|plant)|our \w+|an? \w+|people|custo)"
         R"(mers|patients|staff) (?:treats?|runs?|handles?|informs?|do|deploys?|releases?|commun)"
         R"(icates?|operates?|behaves?|should|ought|is to be|are to be|is meant|are meant|talk t)"
         R"(o|conducts?|manages?|deals?|maintains?|writes?|approves?|closes?|looks? after)\b|\b<)"
         R"((?:simply|just) (?:isn't|is not|not|wasn't|was not)>[ ](?:done|on|cricket)\b|\b(?:a )"
         R"(thing|something|the one thing|one thing|things?)(?: that| which)? (?:one|you|we)(?: )"
         R"(simply| just)? <(?:does not do|do not do|don't do|doesn't do|never do|never does)>\b)",
     .not_left =
         R"(\b(?:there|there's|there is|there was|had|has|have|having|see|saw|know|knows|found|f)"
         R"(ind|offers|offered|with|provides|leaves|left) ?(?:\w+ )?$|{MACH}|\b(?:step|task|job|)"
         R"(migration|backup|import|light|lamp|alarm)s?(?: was| is)? ?$)",
     .not_right = R"(^ (?:the |our |a )?(?:list|call|page|screen|rota|until|by the))",
     .not_sentence = R"(\?$|\bthought\b)"},
    // Not to be put up with.
    {.id = "NO65",
     .trigger =
         R"(\b<beyond the pale|beggars (?:all )?belief|borders on (?:mockery|the absurd|the ridi)"
         R"(culous|sabotage|the grotesque|farce)>\b|\b<(?:won't|will not) do>(?:[.,;!]|$)|\b<(?:)"
         R"(doesn't|does not|didn't) cut it>\b|\b(?:is|was) <not on>(?:$|[.,;!])|\b<not cool>(?:)"
         R"($|[.,;!])|\b<beyond me>(?:$|[.,;!])|\b<(?:bad|poor|terrible|awful|appalling|shocking)"
         R"(|lousy|rotten) (?:style|form|manners|taste|etiquette)>\b|\b(?:poor|sorry|feeble|dism)"
         R"(al|lousy|woeful|weak) <(?:show|showing|spectacle|state of affairs|piece of)>(?: (?:w)"
         R"(ork|judge?ment|planning|engineering|communication|advice|management))?\b|\b<poor stu)"
         R"(ff>\b|\b(?:a|an|plain|utter|sheer|real|pure) <(?:cheek|impertinence|insult|impositio)"
         R"(n)>\b)",
     .left =
         R"(^\W*(?:[\w'-]+ )*\w+ing\b[^?]*$|\b(?:that|which|this|it|that's|frankly|simply|just|r)"
         R"(eally|find|found|rather|very|was|is|are|were|be|as|such|an?|call|called|ticket|note|)"
         R"(mail|answer|emoji)[ ,]*$|^\W*$|, ?$|'s $)",
     .not_left =
         R"(\b(?:why|how|what|who)\b[\w' -]*$|{NEG}(?: [\w'-]+)? ?$|\b(?:{SYSN}|lights?|lamp|led)"
         R"(|fan|heating|heater|power|kettle|camera|television|screen|pump|siren|cooling|reading)"
         R"(|wiring|lighting|warning) ?(?:is |was )?$|\b(?:i|we|you|he|she|they|nobody|status|re)"
         R"(solution|fixed|restarting|rebooting) ?(?:\w+ly |just )?$)",
     .not_sentence = R"(\?$|\bcould have told\b|\bin progress\b)"},
    // Damned with faint praise.
    {.id = "NO66",
     .trigger =
         R"(\b(?:not|n't|hardly|far from|never)(?: been)?(?: exactly| really| quite| precisely)?)"
         R"( (?:my|our|your|his|her|their|the \w+'s|{NAME}'s|anyone's) (?:very )?<(?:finest|best)"
         R"(|proudest|brightest|greatest|smartest|wisest|cleverest)>[ ](?:hour|moment|work|day|p)"
         R"(erformance|showing|idea|decision|night|effort|piece of)\b|\b(?:hardly|not exactly|no)"
         R"(t quite|isn't exactly|wasn't exactly|isn't quite|far from|anything but|nowhere near))"
         R"((?: an?)? <textbook|best practice|good practice|model of|model for|masterpiece>(?: e)"
         R"(xample)?|\b(?:not|n't|hardly)(?: exactly)? a <stroke of genius|masterstroke|mastercl)"
         R"(ass|shining example>\b|\b(?:does|did) (?:us|them|you|him|her|me|nobody|no one|the \w)"
         R"(+) <(?:no|little) credit>\b|\b(?:does not|doesn't|did not|didn't|do not|don't)(?: \w)"
         R"(+)? <(?:reflect|sit)[ ](?:very )?well>\b|\b(?:leaves?|left|leaving) (?:some |much |p)"
         R"(lenty of |considerable |a lot of )?<room for improvement>\b|\b(?:takes?|took|taking))"
         R"( a (?:very )?<dim view>[ ]of\b|\b(?:not|n't|cannot|can) <(?:stand up to|withstand|su)"
         R"(rvive)>[ ](?:an |any |the )?(?:audit|scrutiny|closer|inspection|examination|review)\)"
         R"(b|\b(?:does not|doesn't|did not|didn't|won't) <hold water>(?:$|[.,;:!])|\b<(?:hardly)"
         R"( helped|didn't exactly help|did not exactly help)>\b|\bnot <worth the paper>\b)",
     .not_left =
         R"(\b(?:nothing|nobody|why|if)\b[\w' ]*$|\b(?:hose|pipe|tank|roof|bucket|boot|ship|hull)"
         R"(|hypothesis|theory|screen|display|glass|lake|model|models|data|samples?|metrics?|gra)"
         R"(phs?|figures|numbers|answers|benchmarks?)s? ?$)",
     .not_sentence = R"(\?$)"},
    // Made up, or for show.
    {.id = "NO67",
     .trigger =
         R"(\b(?:picked|pulled|plucked|taken|conjured|made up|invented|estimated|came|grabbed)(?)"
         R"(: [\w'-]+){0,3} <out of thin air>\b|\b(?:planned|done|drawn|drawn up|put together|sc)"
         R"(ribbled|designed|sized|calculated|documentation|documented|worked out|budgeted|estim)"
         R"(ated|planning|calculation|design|plan|architecture|risk assessment)(?: \w+){0,2} on )"
         R"((?:the back of )?an? (?:\w+ )?<(?:napkin|envelope|beer ?mat|beer coaster|cigarette p)"
         R"(acket|fag packet|matchbox|receipt)>\b|\b(?:signed|signed off|pushed live|approved|ac)"
         R"(cepted|merged|deployed|bought|released|installed|given|granted|rolled out)(?: [\w'-])"
         R"(+){0,3} <sight unseen|on the nod>\b|\b(?:is|was|were|be|by|that's)(?: \w+ly| just| m)"
         R"(ere| pure)* <wishful thinking>\b|\b(?:reviews?|tests?|drill|exercise|audit|rehearsal)"
         R"(|approvals?|sign-off|inspection|checks?|risk assessment|board|cab|process|handover|t)"
         R"(raining|briefing|consultation)(?: (?:of|by|for|in|on) [\w' -]{2,30}?)? (?:was|were)()"
         R"(?: \w+ly| just| nothing but| little more than| no more than| mere| pure)*(?: an?)?(?)"
         R"(: mere| pure)? <(?:theatre|theater|formality|farce|paper exercise|box-ticking|tick-b)"
         R"(ox|sham|charade|fig leaf|pantomime|window dressing|alibi)>\b|\bthat's <(?:theatre|th)"
         R"(eater|a farce|a charade|box-ticking)>\b|\b(?:checks?|reviews?|changes?|go-live|updat)"
         R"(es?|release|fix|hotfix|migration|prs?|requests?|approval|tickets?|build|patch|budget)"
         R"(|exception|rollout|deploy\w*|assessment|import|upgrade)(?: [\w' -]{2,25})? (?:was|we)"
         R"(re|got|been)(?: \w+ly| just| still| once again| again)? <(?:waved|nodded|hurried|whi)"
         R"(pped|rammed|squeezed|hustled) through>\b)",
     .not_left = R"({NEGN}|\bif ?$)",
     .not_right =
         R"(^ (?:on (?:our|my|their|his|her) part|the (?:gate|border|door|barrier)|by (?:the|a|o)"
         R"(ur) (?:{SYSN}|bot)))",
     .not_sentence =
         R"(\?$|\b(?:lorry|lorries|truck|ambulance|trucks|cars?|vehicles?|passengers)\b)"},
    // Luck was tried, or the wrong thing saved.
    {.id = "NO68",
     .trigger =
         R"(\b(?:was|is|were|call (?:it|that|this)|be|that's|like) (?:\w+ly |just |pretty much |)"
         R"(nothing but )*<(?:playing with fire|pushing (?:our|your|his|her|their|my) luck|russi)"
         R"(an roulette|tempting fate|(?:a|pure|sheer) gamble|a (?:huge|big|wild|real|pure|reckl)"
         R"(ess|needless) gamble|a shot in the dark|a complete shot in the dark|a leap of faith|)"
         R"(skating on thin ice|biting off more)>\b|\b(?:playing|like playing) <russian roulette)"
         R"(>\b|\b(?:i|we|he|she|they|you|{NAME}|{ROLED})(?: \w+ly| have| had| all| just| both)?)"
         R"( <gambled>[ ](?:and|on|that|with)(?: \w+)?|, <a gamble> (?:that|which|with)|\b<(?:ca)"
         R"(rdinal|mortal) sin>\b|\b<(?:false econom(?:y|ies)|penny[- ]wise(?: and pound[- ]fool)"
         R"(ish)?|cart before the horse|arse about face|sledgehammer (?:on|to crack|for) a nut|c)"
         R"(utting it (?:far |very |way |much |too )+(?:fine|finer|close|closer))>\b|\bdone <bac)"
         R"(k to front>\b|\b<the wrong (?:end to start|order of things)>\b)",
     .not_left = R"({NEGN}|\b(?:if|would be|might be|could be) ?$)",
     .not_sentence = R"(\?$|\bit (?:paid|came) off\b)"},
    // Guessed and hurried work, in pictures.
    {.id = "NO69",
     .trigger =
         R"(\b(?:was|were|is|are|been|be|it's|that's)(?: \w+ly| just| simply| all)? (?:an? )?(?:)"
         R"(complete |total |right |real |proper |utter |absolute |bit of a )*<(?:dog's (?:break)"
         R"(fast|dinner)|pig's ear|train ?wreck|car crash|clown show|circus|comedy of errors|mes)"
         R"(s|shambles|muddle|zoo|pantomime|all over the place|half measures|guesswork|amateur h)"
         R"(our|chaos)>\b|\b(?:i|we|he|she|they|you|{NAME}|{ROLED})(?: \w+ly| have| had| all| ju)"
         R"(st| both| simply)? <(?:winged it|jumped the gun|shot from the hip|flew by the seat|k)"
         R"(icked the can|moved the goalposts|threw (?:it|them|this|that) over the (?:wall|fence)"
         R"()|made it up as)>\b|\b(?:was|were|been|done|run|sized|planned|estimated|set|dosed|de)"
         R"(cided|tuned|managed)(?: \w+ly| just| simply)? <(?:by (?:guesswork|rule of thumb|gut )"
         R"(feel(?:ing)?|trial and error)|by the seat of (?:the|our|their|his|her) pants|on a wi)"
         R"(ng and a prayer|off the cuff|on a hunch|with a finger in the (?:air|wind))>\b)",
     .left =
         R"(\b(?:deploy\w*|rollouts?|release|handovers?|hand-?offs?|communications?|comms|announ)"
         R"(cements?|response|bridge|war room|incident call|call|migration|cutover|launch|hotfix)"
         R"(|fix|workaround|planning|coordination|meeting|review|documentation|docs|runbook|wiki)"
         R"(|process|structure|schedule|rota|night|evening|weekend|upgrade|switchover|evacuation)"
         R"(|content|crisis management|management|test|tests|drill|exercise|change|it|that|this|)"
         R"(which|what|thing|restore|rollback|support|escalation|project|plan|code|config\w*|set)"
         R"(up|architecture|design)(?: (?:of|by|from|for|in|at|on|to|with|between) [\w' -]{2,40})"
         R"(?| last \w+| yesterday)? ?$|^\W*$)",
     .not_left =
         R"({NEGN}|\b(?:if|whether) ?$|\b(?:cable|wire|wiring|hair|floor|desk|road|bed|disk) ?(?)"
         R"(:\w+ )?$)",
     .not_right =
         R"(^ in slow motion|^ of (?:cables|wires|hoses)|^ (?:on the (?:floor|road)|in the stree)"
         R"(t))",
     .not_sentence = R"(\?$|\bsorry, the\b)"},
    // A grade, and that it is put politely.
    {.id = "NO70",
     .trigger =
         R"(\b(?:was|were|is|are|are been|been|find (?:it|this|that)|found (?:it|this|that))(?: )"
         R"([\w'-]+){1,4},? (?:and )?(?:that's |that is |this is )?<(?:to put it|putting it|to s)"
         R"(ay it|to say the least|to use a|to be polite|to be kind|to be charitable|to put no f)"
         R"(iner)>\b(?: \w+ly| nicely| in a \w+ way)?|\b(?:was|were|is|are|has been)(?:,? (?:how)"
         R"(|let|if|and|shall|i|us|we|me|shall|am|to|may)\b[\w ']{2,30})?,? <(?:let's say|let us)"
         R"( say|shall i put it|shall we say|if i put it kindly|choosing my words|how shall i sa)"
         R"(y)(?: \w+ly)?>, (?:an? )?\w+|\b<calling? (?:it|that|this)(?: an?)?>[ ]\w+(?: \w+)? ()"
         R"(?:would be|is|was) (?:generous|charitable|an overstatement|an exaggeration|a stretch)"
         R"(|too kind|a compliment)\b|\bto <call (?:it|that|this)(?: an?)?>[ ]\w+(?: \w+)? (?:wo)"
         R"(uld be|is|was) (?:generous|charitable|an overstatement|an exaggeration|a stretch|too)"
         R"( kind|a compliment)\b)",
     .left =
         R"(\b(?:{HUMANACT}|reports?|notes?|description|minutes|cover|cover(?:age)?|quality|tick)"
         R"(ets?|notices?|rollback|restore|deploy\w*|control|desk|{DEPT}|ticketing|summary|agend)"
         R"(a|runbook|estimate|promise|assessment|help|hygiene|process|form|manual|it|that|this|)"
         R"(which|there|decision|late|notice|we|i)s?\b[\w' -]*$|^[^?]*$)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:weather|coffee|traffic|latency|throughput|signal|food|night|day|w)"
         R"(eek|luck|hotel|room)\b)",
     .not_sentence =
         R"(\?$|\b(?:cold|warm|hot|tired|surprised|relieved|happy|glad|grateful|impressed|intere)"
         R"(sting|thankful|busy|noisy|wet|old|told to|asked to|are asked|way to (?:say|put))\b)"},
    // The act, and its grade as a word of its own: "Stupid, I know."
    {.id = "NO71",
     .trigger =
         R"(\b<(?:ridiculous|stupid|absurd|pathetic|amateurish|shabby|shoddy|outrageous|pitiful|)"
         R"(miserable|disgraceful|dumb|foolish|lousy|childish|reckless planning|preposterous|far)"
         R"(cical)>(?:[.!]|$|,?[ ](?:that (?:we|they|one|he|she|you|somebody|nobody|customers|th)"
         R"(e)|given|i know|really|frankly|if you ask))|\b<(?:wrong|bad|poor|terrible|questionab)"
         R"(le|curious|odd|strange|dubious|weird|daft|lousy|dreadful|awful)>[ ](?:call|move|choi)"
         R"(ce|decision|judge?ment|idea|timing|priorities)(?:[.!,]| (?:to|by|from|on|in) |$)|\b<)"
         R"(not (?:great|good|nice|pretty|clever|smart|wise|okay|ok|ideal|acceptable)>[ ]that (?)"
         R"(:we|they|he|she|you|nobody|customers|the|it|our|one)\b|\b<shame on>[ ](?:us|me|them|)"
         R"(him|her|you|{N})\b|\b<(?:weak|lousy|shabby|sloppy|shoddy|dismal|feeble|abysmal|third)"
         R"(-rate|poor)>[ ](?:work|rehearsal|planning|stuff|response|effort|attempt|handover|com)"
         R"(ms|communication|execution|preparation|result)(?:[.!,]|$| from | by ))",
     .left =
         R"(^\W*(?:(?:and |but |just |simply |really |frankly |honestly |plain |very |so |such |)"
         R"(an? |sorry |sorry,? but |well,? |truly |utterly |which is |that is |that's |it's |it)"
         R"( is |clearly |in my (?:view|opinion),? )*)$)",
     .not_left = R"({NEG}(?: [\w'-]+)? ?$)",
     .not_right = R"(^(?:the|an?|our|its|your) (?:[\w-]+ )?{SYSN}\b)",
     .not_sentence =
         R"(\?$|\b(?:weather|question|joke|haha|lol|luck|signal|reception|visibility|of me to as)"
         R"(k)\b)"},
    // "the clumsiest bit of incident comms", "the dumbest advice we ever paid for"
    {.id = "NO82",
     .trigger =
         R"(\bthe <(?:clumsiest|dumbest|stupidest|silliest|poorest|lamest|shoddiest|shabbiest|da)"
         R"(ftest|messiest|weakest|worst|most (?:boneheaded|amateurish|foolish|embarrassing|ridi)"
         R"(culous|unprofessional|pointless|chaotic|absurd|inept|clumsy|stupid|half-baked|confus)"
         R"(ing|unhelpful))>(?: (?:bit|piece|kind|sort|form|example|possible|way) of)?(?: [\w-]+)"
         R"()? (?:{HUMANACT}|handovers?|comms|idea|mail|mails|excuse|deploy\w*|e-?mail|post-?mor)"
         R"(tem|report|way|answer|reply|incident call|runbook|rotas?|thing (?:to do|one can do|y)"
         R"(ou can do|anybody could|we could))\b|\bthe <worst>[ ]thing (?:one|you|we|anyone|anyb)"
         R"(ody|they|he|she|i) (?:can|could|did)\b)",
     .not_left = R"({NEGN}|\b(?:avoid|prevent|expect|prepare for|in) ?$|{MACH})",
     .not_right = R"(^ (?:case|so far this|of all (?:three|four|replicas|nodes)))",
     .not_sentence =
         R"(\?$|\b(?:query|queries|latency|p99|signal|weather|tests? cases?|scenario|benchmark|c)"
         R"(luster|node)\b)"},
    // "I'd call the draining of the north loop premature"
    {.id = "NO83",
     .trigger =
         R"(\b(?:i'd|i would|we'd|we would|i|we|one|would|must|can only|which i|which we) <(?:ca)"
         R"(ll|find|found|consider|considered|regard|deem)>(?: (?:it|this|that|these|those|our|y)"
         R"(our|their|his|her|the|such|an?|all)(?: [\w'-]+){0,11}?)?(?: as| to be)?(?: (?:very|r)"
         R"(ather|quite|simply|most|frankly|wholly|deeply|totally|a bit|plain|just|highly|an?|\w)"
         R"(+ly))? (?:premature|shambolic|rash|hasty|out of (?:line|place|proportion)|inappropri)"
         R"(ate|unacceptable|disrespectful|distasteful|tasteless|tactless|shameful|disgraceful(?)"
         R"(: conduct)?|insulting|impertinent|scandalous|impossible to (?:defend|justify|explain)"
         R"(|excuse|understand)|unworthy of (?:an? |the |our )?\w+(?: \w+)?|clumsy|amateurish|re)"
         R"(gret(?:t)?able|misleading|dishonest|unhelpful|plain bad|half-baked|pitiful|miserable)"
         R"(|deplorable|inexcusable|indefensible|a disgrace|a scandal|an insult)(?:[.,;!]|$| (?:)"
         R"(of|that|and|for|in) ))",
     .not_left =
         R"({NEG}(?: [\w',-]+){0,3} ?$|\b(?:if|whether|did|do|does|might|may|users?|customers?) )"
         R"((?:\w+ )?$)",
     .not_sentence =
         R"(\?$|\b(?:latency|{METRIC} (?:is|was)|weather|question|word|term|wording of the rule))"
         R"(\b|\bdon't\b|\bdo not\b)"},
    // "the tone of that mail was out of line"
    {.id = "NO84",
     .trigger =
         R"(\b(?:tone|remarks?|comments?|mail|reaction|decision|answer|reply|wording|joke|messag)"
         R"(e|post|behaviou?r|statement|response|conduct|language|criticism|demand|attitude)\b(?)"
         R"(: [\w'-]+){0,8}?(?: (?:was|were|is|are))?(?: \w+ly)? <out of (?:line|place|order|pro)"
         R"(portion)>\b|\b(?:escalations?|communication|announcement|notification|apology|the al)"
         R"(l-clear|help|support|decision|answer|reply|updates?) (?:\w+ )?(?:came|arrived|follow)"
         R"(ed) <(?:late|too late|far too late)>(?:[.,;!]|$)|\b(?:gave|declared|closed|announced)"
         R"(|lifted|ended|released|restarted|cancelled|canceled|dissolved|sounded|resolved)(?: [)"
         R"(\w'-]+){1,4} <prematurely>\b|\b<too (?:little|few|slow|vague),? (?:and )?too (?:late)"
         R"(|little|vague|slow)>\b|\b<embarrassingly late|not fit for purpose|incomplete to the )"
         R"(point of|a far cry from what|one (?:restart|failover|reboot|attempt|rollback) too ma)"
         R"(ny>\b|\b<(?:not an acceptable|not a professional|not an adequate|not a responsible|i)"
         R"(n no (?:manner|way) an? (?:professional|acceptable|responsible|adequate))>\b(?: \w+))"
         R"(?|\b(?:wasn't|was not|isn't|is not|weren't|hardly|cannot be called|can't be called) )"
         R"(an? (?:very |particularly |terribly )?<(?:wise|smart|clever|sensible|responsible|pru)"
         R"(dent|happy|bright)> (?:one|idea|move|choice|call|decision|thing)\b|\bwas (?:\w+ |suc)"
         R"(h )?an? <daft|boneheaded|half-arsed|half-assed|cack-handed|harebrained|hare-brained|)"
         R"(ham-fisted|knee-jerk> \w+|\b(?:did|do|run|ran|made|make|launched|shipped) an? <(?:ha)"
         R"(lf-arsed|half-assed|half-hearted|cack-handed|botched|bodged|slapdash)> \w+|\b<border)"
         R"(s? on the (?:ridiculous|absurd)>\b)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:if|would be|might be) ?$|\b(?:messages?|posts?|packets?|events?|f)"
         R"(rames?|rows?) (?:arrived |came |were |was )?$)",
     .not_right = R"(^ (?:because|for|until)\b)",
     .not_sentence =
         R"(\?$|\b(?:delivered|arrive|arrived|sequence|sorted|packets?|events?) out of order\b|\)"
         R"(b(?:kafka|queue|partition|reorder\w*|offset)\b)"},
    // "You don't roll a payments release on the 31st"
    {.id = "NO85",
     .trigger =
         R"(\byou(?: just| simply)? <(?:don't|do not|never)>(?: just| simply)? (?:go |let |leave)"
         R"( |put )?(?:an? |the |your )?(?:roll|deploy|push|merge|restart|reboot|unplug|leave|re)"
         R"(lease|patch|flip|ship|changing|migrate|upgrade|intern|novice|junior|switch off|pull|)"
         R"(drop|delete|ward|live|live feeder|wipe|run|air|on air)\b(?: [\w'-]+){1,6}? (?:on (?:)"
         R"(a |the |go-live|pay|black|christmas|quarter|election|\w+day)|alone|without(?: [\w'-])"
         R"(+){0,4}|in the middle|at (?:peak|noon|lunch|rush|night)|during|over (?:lunch|the wee)"
         R"(kend)|for (?:two|three|four|five|six|seven|eight|nine|ten|weeks|months|hours|days|an)"
         R"(?|ten million)|with (?:an?|the)|by hand|unattended|from a train|half-tested|untested)"
         R"()\b|\byou(?: just| simply)? <(?:can't|cannot)>(?: just| simply)? (?:leave|let|put|fl)"
         R"(ip|push|switch|send|keep)\b(?: [\w'-]+){1,6}? (?:on (?:a |an |black|christmas|quarte)"
         R"(r|election)|alone|in the middle of|at (?:peak|noon|lunch|rush)|during|over (?:lunch|)"
         R"(the weekend)|for (?:two|three|four|five|six|seven|eight|nine|ten|weeks|months|hours|)"
         R"(days)|unattended|from a train|half-tested|untested)\b)",
     .left = R"(^\W*(?:[\w',-]+ ){0,7}$)",
     .not_left =
         R"(\b(?:know|knows|knew|obviously|understood|understand|that|so|if|because|hammered|sin)"
         R"(ce|when you|where|until|everyone|everybody|anyone|as|said|why|sure|means|and|hope|gl)"
         R"(ad|good|unless|which|case)\b[\w' ,-]*$)",
     .not_sentence =
         R"(\?$|\b(?:unless|because|permission|rights|if you|button|needed|necessary|need|judge?)"
         R"(ment|will get|error message|locked|docs?|flag|api)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> normative_verdict() {
    return table;
}

}  // namespace bot::core::language
