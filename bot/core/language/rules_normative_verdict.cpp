#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// Set phrases in which a verdict is passed, and judgements of the whole.
// clang-format off
constexpr Rule table[] = {
    // What was done does not deserve the name it was given: "that isn't a review".
    {.id = "NO63",
     .trigger =
         R"(\b(?:(?:is|was|are|were|that's)(?: \w+ly| just)? (?:not|no|hardly)|isn't|wasn't|)"
         R"(aren't|weren't)(?: an?| even a| much of an?| any kind of| exactly a|)"
         R"( really a)? (?:proper |real |serious |code |load |peer |design |fire |restore |)"
         R"(capacity |incident |rollback |change |risk |crisis |professional |)"
         R"(responsible )?<(?:reviews?|test plan|test case|load test|acceptance test|)"
         R"(restore test|plan|strategy|engineering|handovers?|report|post-?mortem|rehearsal|)"
         R"(approval|sign-off|planning|analysis|change management|change process|)"
         R"(documentation|assessment|apology|communication|escalation|)"
         R"(justification)>\b(?: at all)?|\b(?:would not|wouldn't|would hardly|can't|cannot|)"
         R"(can hardly) <call (?:that|this|it)[ ](?:an? )?(?:proper |real |)"
         R"(serious )?(?:review|test|plan|handover|report|rehearsal|planning|engineering|)"
         R"(communication|testing|analysis|answer|apology)>\b|\b(?:is|was|that's) not a <fix,>)",
     .not_left =
         R"(\b(?:nobody|no one|never|not) (?:said|says|say|claims?|claimed|think|)"
         R"(thinks?)\b[\w' ]*$|\b(?:there|this|it|meeting|call|debrief|conversation|interview|)"
         R"(page|channel|doc(?:ument)?|form|field|here|comment|thread|file|purpose|why|if|)"
         R"(command|check) ?$)",
     .right = R"(^ ?(?:$|[.,;:!-]|(?:in my|by any|for an?|worth)\b))",
     .not_right = R"(^ ?,? (?:just|only|yet|but)\b|\b(?:workaround|mitigation|temporary)\b)",
     .not_sentence = R"(\?$|\b(?:blame|bot|yet|laziness|lazy)\b)"},
    // Not how it is done here.
    {.id = "NO64",
     .trigger =
         R"(\b<no way to>[ ](?:treat|run|handle|behave|conduct|manage|do business|do (?:this|)"
         R"(that|it|things)|operate|inform|communicate|plan|deal with|work with|speak|talk|)"
         R"(release|deploy|test|maintain|write|close|approve|announce|onboard)\b|\b<(?:not|)"
         R"(isn't|wasn't|hardly) (?:how|the way)>[ ](?:you|one|we|they|i|this (?:company|)"
         R"(house|team|department|hospital|place|firm|organi[sz]ation|bank|trade|plant)|)"
         R"(our \w+|an? \w+|people|customers|patients|staff) (?:treats?|runs?|handles?|)"
         R"(informs?|do|deploys?|releases?|communicates?|operates?|behaves?|should|ought|)"
         R"(is to be|are to be|is meant|are meant|talk to|conducts?|manages?|deals?|)"
         R"(maintains?|writes?|approves?|closes?|looks? after)\b|\b<(?:simply|just) (?:isn't|)"
         R"(is not|not|wasn't|was not)>[ ](?:done|on|cricket)\b|\b(?:a thing|something|)"
         R"(the one thing|one thing|things?)(?: that| which)? (?:one|you|we)(?: simply|)"
         R"( just)? <(?:does not do|do not do|don't do|doesn't do|never do|never does)>\b)",
     .not_left =
         R"(\b(?:there|there's|there is|there was|had|has|have|having|see|saw|know|knows|)"
         R"(found|find|offers|offered|with|provides|leaves|left) ?(?:\w+ )?$|{MACH}|\b(?:step|)"
         R"(task|job|migration|backup|import|light|lamp|alarm)s?(?: was| is)? ?$)",
     .not_right = R"(^ (?:the |our |a )?(?:list|call|page|screen|rota|until|by the))",
     .not_sentence = R"(\?$|\bthought\b)"},
    // Not to be put up with.
    {.id = "NO65",
     .trigger =
         R"(\b<beyond the pale|beggars (?:all )?belief|borders on (?:mockery|the absurd|)"
         R"(the ridiculous|sabotage|the grotesque|farce)>\b|\b<(?:won't|)"
         R"(will not) do>(?:[.,;!]|$)|\b<(?:doesn't|does not|didn't) cut it>\b|\b(?:is|)"
         R"(was) <not on>(?:$|[.,;!])|\b<not cool>(?:$|[.,;!])|\b<beyond me>(?:$|[.,;!])|)"
         R"(\b<(?:bad|poor|terrible|awful|appalling|shocking|lousy|rotten) (?:style|form|)"
         R"(manners|taste|etiquette)>\b|\b(?:poor|sorry|feeble|dismal|lousy|woeful|)"
         R"(weak) <(?:show|showing|spectacle|state of affairs|piece of)>(?: (?:work|)"
         R"(judge?ment|planning|engineering|communication|advice|management))?\b|)"
         R"(\b<poor stuff>\b|\b(?:a|an|plain|utter|sheer|real|pure) <(?:cheek|impertinence|)"
         R"(insult|imposition)>\b)",
     .left =
         R"(^\W*(?:[\w'-]+ )*\w+ing\b[^?]*$|\b(?:that|which|this|it|that's|frankly|simply|)"
         R"(just|really|find|found|rather|very|was|is|are|were|be|as|such|an?|call|called|)"
         R"(ticket|note|mail|answer|emoji)[ ,]*$|^\W*$|, ?$|'s $)",
     .not_left =
         R"(\b(?:why|how|what|who)\b[\w' -]*$|{NEG}(?: [\w'-]+)? ?$|\b(?:{SYSN}|lights?|lamp|)"
         R"(led|fan|heating|heater|power|kettle|camera|television|screen|pump|siren|cooling|)"
         R"(reading|wiring|lighting|warning) ?(?:is |was )?$|\b(?:i|we|you|he|she|they|nobody|)"
         R"(status|resolution|fixed|restarting|rebooting) ?(?:\w+ly |just )?$)",
     .not_sentence = R"(\?$|\bcould have told\b|\bin progress\b)"},
    // Damned with faint praise.
    {.id = "NO66",
     .trigger =
         R"(\b(?:not|n't|hardly|far from|never)(?: been)?(?: exactly| really| quite|)"
         R"( precisely)? (?:my|our|your|his|her|their|the \w+'s|{NAME}'s|)"
         R"(anyone's) (?:very )?<(?:finest |best |proudest |brightest |greatest |smartest |)"
         R"(wisest |cleverest )>[ ]?(?:hour|moment|work|day|performance|showing|idea|decision|)"
         R"(night|effort|piece of)\b|\b(?:hardly|not exactly|not quite|isn't exactly|)"
         R"(wasn't exactly|isn't quite|far from|anything but|nowhere near)(?: an?)? <textbook|)"
         R"(best practice|good practice|model of|model for|masterpiece>(?: example)?|\b(?:not|)"
         R"(n't|hardly)(?: exactly)? a <stroke of genius|masterstroke|masterclass|)"
         R"(shining example>\b|\b(?:does|did) (?:us|them|you|him|her|me|nobody|no one|)"
         R"(the \w+) <(?:no|little) credit>\b|\b(?:does not|doesn't|did not|didn't|do not|)"
         R"(don't)(?: \w+)? <(?:reflect |sit )(?:very )?well>\b|\b(?:leaves?|left|)"
         R"(leaving) (?:some |much |plenty of |considerable |a lot of )?<room for )"
         R"(improvement>\b|\b(?:takes?|took|taking) a (?:very )?<dim view>[ ]of\b|\b(?:not|)"
         R"(n't|cannot|can) <(?:stand up to|withstand|survive)>[ ](?:an |any |the )?(?:audit|)"
         R"(scrutiny|closer|inspection|examination|review)\b|\b(?:does not|doesn't|did not|)"
         R"(didn't|won't) <hold water>(?:$|[.,;:!])|\b<(?:hardly helped|didn't exactly help|)"
         R"(did not exactly help)>\b|\bnot <worth the paper>\b)",
     .not_left =
         R"(\b(?:nothing|nobody|why|if)\b[\w' ]*$|\b(?:hose|pipe|tank|roof|bucket|boot|ship|)"
         R"(hull|hypothesis|theory|screen|display|glass|lake|model|models|data|samples?|)"
         R"(metrics?|graphs?|figures|numbers|answers|benchmarks?)s? ?$)",
     .not_sentence = R"(\?$)"},
    // Made up, or for show.
    {.id = "NO67",
     .trigger =
         R"(\b(?:picked|pulled|plucked|taken|conjured|made up|invented|estimated|came|)"
         R"(grabbed)(?: [\w'-]+){0,3} <out of thin air>\b|\b(?:planned|done|drawn|drawn up|)"
         R"(put together|scribbled|designed|sized|calculated|documentation|documented|)"
         R"(worked out|budgeted|estimated|planning|calculation|design|plan|architecture|)"
         R"(risk assessment)(?: \w+){0,2} on (?:the back of )?an? (?:\w+ )?<(?:napkin|)"
         R"(envelope|beer ?mat|beer coaster|cigarette packet|fag packet|matchbox|receipt)>\b|)"
         R"(\b(?:signed|signed off|pushed live|approved|accepted|merged|deployed|bought|)"
         R"(released|installed|given|granted|rolled out)(?: [\w'-]+){0,3} <sight unseen|)"
         R"(on the nod>\b|\b(?:is|was|were|be|by|that's)(?: \w+ly| just| mere|)"
         R"( pure)* <wishful thinking>\b|\b(?:reviews?|tests?|drill|exercise|audit|rehearsal|)"
         R"(approvals?|sign-off|inspection|checks?|risk assessment|board|cab|process|handover|)"
         R"(training|briefing|consultation)(?: (?:of|by|for|in|on) [\w' -]{2,30}?)? (?:was|)"
         R"(were)(?: \w+ly| just| nothing but| little more than| no more than| mere|)"
         R"( pure)*(?: an?)?(?: mere| pure)? <(?:theatre|theater|formality|farce|)"
         R"(paper exercise|box-ticking|tick-box|charade|fig leaf|pantomime|window dressing|)"
         R"(alibi)>\b|\bthat's <(?:theatre|theater|a farce|a charade|box-ticking)>\b|)"
         R"(\b(?:checks?|reviews?|changes?|go-live|updates?|release|fix|hotfix|migration|prs?|)"
         R"(requests?|approval|tickets?|build|patch|budget|exception|rollout|deploy\w*|)"
         R"(assessment|import|upgrade)(?: [\w' -]{2,25})? (?:was|were|got|been)(?: \w+ly|)"
         R"( just| still| once again| again)? <(?:waved|nodded|hurried|whipped|rammed|)"
         R"(squeezed|hustled) through>\b)",
     .not_left = R"({NEGN}|\bif ?$)",
     .not_right =
         R"(^ (?:on (?:our|my|their|his|her) part|the (?:gate|border|door|barrier)|by (?:the|)"
         R"(a|our) (?:{SYSN}|bot)))",
     .not_sentence =
         R"(\?$|\b(?:lorry|lorries|truck|ambulance|trucks|cars?|vehicles?|passengers)\b)"},
    // Luck was tried, or the wrong thing saved.
    {.id = "NO68",
     .trigger =
         R"(\b(?:was|is|were|call (?:it|that|this)|be|that's|like) (?:\w+ly |just |)"
         R"(pretty much |nothing but )*<(?:playing with fire|pushing (?:our|your|his|her|)"
         R"(their|my) luck|russian roulette|tempting fate|(?:a|pure|sheer) gamble|a (?:huge|)"
         R"(big|wild|real|pure|reckless|needless) gamble|a shot in the dark|)"
         R"(a complete shot in the dark|a leap of faith|skating on thin ice|)"
         R"(biting off more)>\b|\b(?:playing|like playing) <russian roulette>\b|\b(?:i|we|he|)"
         R"(she|they|you|{NAME}|{ROLED})(?: \w+ly| have| had| all| just|)"
         R"( both)? <gambled>[ ](?:and lost|on|that|with|and)|, <a gamble> (?:that|which|)"
         R"(with)|\b<(?:cardinal|mortal) sin>\b|\b<(?:false econom(?:y|ies)|(?:penny-wise|)"
         R"(penny wise)(?: and pound[- ]foolish)?|cart before the horse|arse about face|)"
         R"(sledgehammer (?:on|to crack|for) a nut|cutting it (?:far |very |way |much |)"
         R"(too )+(?:fine|finer|close|closer))>\b|\bdone <back to front>\b|)"
         R"(\b<the wrong (?:end to start|order of things)>\b)",
     .not_left = R"({NEGN}|\b(?:if|would be|might be|could be) ?$)",
     .not_sentence = R"(\?$|\bit (?:paid|came) off\b)"},
    // Guessed and hurried work, in pictures.
    {.id = "NO69",
     .trigger =
         R"(\b(?:was|were|is|are|been|be|it's|that's)(?: \w+ly| just| simply|)"
         R"( all)? (?:an? )?(?:complete |total |right |real |proper |utter |absolute |)"
         R"(bit of a )*<(?:dog's (?:breakfast|dinner)|pig's ear|train ?wreck|car crash|)"
         R"(clown show|circus|comedy of errors|mess|shambles|muddle|zoo|pantomime|)"
         R"(all over the place|half measures|guesswork|amateur hour|chaos)>\b|\b(?:i|we|he|)"
         R"(she|they|you|{NAME}|{ROLED})(?: \w+ly| have| had| all| just| both|)"
         R"( simply)? <(?:winged it|jumped the gun|shot from the hip|flew by the seat|)"
         R"(kicked the can|moved the goalposts|threw (?:it|them|this|that) over the (?:wall|)"
         R"(fence)|made it up as)>\b|\b(?:was|were|been|done|run|sized|planned|estimated|set|)"
         R"(dosed|decided|tuned|managed)(?: \w+ly| just| simply)? <(?:by (?:guesswork|)"
         R"(rule of thumb|gut feel(?:ing)?|trial and error)|by the seat of (?:the|our|their|)"
         R"(his|her) pants|on a wing and a prayer|off the cuff|on a hunch|)"
         R"(with a finger in the (?:air|wind))>\b)",
     .left =
         R"(\b(?:deploy\w*|rollouts?|release|handovers?|hand-?offs?|communications?|comms|)"
         R"(announcements?|response|bridge|war room|incident call|call|migration|cutover|)"
         R"(launch|hotfix|fix|workaround|planning|coordination|meeting|review|documentation|)"
         R"(docs|runbook|wiki|process|structure|schedule|rota|night|evening|weekend|upgrade|)"
         R"(switchover|evacuation|content|crisis management|management|test|tests|drill|)"
         R"(exercise|change|it|that|this|which|what|thing|restore|rollback|support|escalation|)"
         R"(project|plan|code|config\w*|setup|architecture|design)(?: (?:of|by|from|for|in|at|)"
         R"(on|to|with|between) [\w' -]{2,40}?| last \w+| yesterday)? ?$|^\W*$)",
     .not_left =
         R"({NEGN}|\b(?:if|whether) ?$|\b(?:cable|wire|wiring|hair|floor|desk|road|bed|)"
         R"(disk) ?(?:\w+ )?$)",
     .not_right =
         R"(^ in slow motion|^ of (?:cables|wires|hoses)|^ (?:on the (?:floor|road)|)"
         R"(in the street))",
     .not_sentence = R"(\?$|\bsorry, the\b)"},
    // A grade, and that it is put politely.
    {.id = "NO70",
     .trigger =
         R"(\b(?:was|were|is|are|are been|been|find (?:it|this|that)|found (?:it|this|)"
         R"(that))(?: [\w'-]+){1,4},? (?:and )?(?:that's |that is |this is )?<(?:to put it|)"
         R"(putting it|to say it|to say the least|to use a|to be polite|to be kind|)"
         R"(to be charitable|to put no finer)>\b(?: \w+ly| nicely| in a \w+ way)?|\b(?:was|)"
         R"(were|is|are|has been)(?:,? (?:how|let|if|and|shall|i|us|we|me|shall|am|to|)"
         R"(may)\b[\w ']{2,30})?,? <(?:let's say|let us say|shall i put it|shall we say|)"
         R"(if i put it kindly|choosing my words|how shall i say)(?: \w+ly)?>, (?:an? )?\w+|)"
         R"(\b<calling? (?:it|that|this)(?: an?)?>[ ]\w+(?: \w+)? (?:would be|is|)"
         R"(was) (?:generous|charitable|an overstatement|an exaggeration|a stretch|too kind|)"
         R"(a compliment)\b|\bto <call (?:it|that|this)(?: an?)?>[ ]\w+(?: \w+)? (?:would be|)"
         R"(is|was) (?:generous|charitable|an overstatement|an exaggeration|a stretch|)"
         R"(too kind|a compliment)\b)",
     .left =
         R"(\b(?:{HUMANACT}|reports?|notes?|description|minutes|cover|cover(?:age)?|quality|)"
         R"(tickets?|notices?|rollback|restore|deploy\w*|control|desk|{DEPT}|ticketing|)"
         R"(summary|agenda|runbook|estimate|promise|assessment|help|hygiene|process|form|)"
         R"(manual|it|that|this|which|there|decision|late|notice|we|i)s?\b[\w' -]*$|^[^?]*$)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:weather|coffee|traffic|latency|throughput|signal|food|night|)"
         R"(day|week|luck|hotel|room)\b)",
     .not_sentence =
         R"(\?$|\b(?:cold|warm|hot|tired|surprised|relieved|happy|glad|grateful|impressed|)"
         R"(interesting|thankful|busy|noisy|wet|old|told to|asked to|are asked|way to (?:say|)"
         R"(put))\b)"},
    // The act, and its grade as a word of its own: "Stupid, I know."
    {.id = "NO71",
     .trigger =
         R"(\b<(?:ridiculous|stupid|absurd|pathetic|amateurish|shabby|shoddy|outrageous|)"
         R"(pitiful|miserable|disgraceful|dumb|foolish|lousy|childish|reckless planning|)"
         R"(preposterous|farcical)>(?: (?:that|work|planning))?|\b<(?:wrong |bad |poor |)"
         R"(terrible |questionable |curious |odd |strange |dubious |weird |daft |lousy |)"
         R"(dreadful |awful )>[ ]?(?:call|move|choice|decision|judge?ment|idea|timing|)"
         R"(priorities)\b|\b<not (?:great|good|nice|pretty|clever|smart|wise|okay|ok|ideal|)"
         R"(acceptable)>[ ]that\b|\b<shame on>[ ](?:us|me|them|him|her|you|{N})\b|\b<(?:weak |)"
         R"(lousy |shabby |sloppy |shoddy |dismal |feeble |abysmal |third-rate |)"
         R"(poor )>[ ]?(?:work|rehearsal|planning|stuff|response|effort|attempt|handover|)"
         R"(comms|communication|execution|preparation|result)\b)",
     .left =
         R"(^\W*(?:(?:and |but |just |simply |really |frankly |honestly |plain |very |so |)"
         R"(such |an? |sorry |sorry,? but |well,? |truly |utterly |which is |that is |that's |)"
         R"(it's |it is |clearly |in my (?:view|opinion),? )*)$)",
     .not_left = R"({NEG}(?: [\w'-]+)? ?$)",
     .right =
         R"(^ ?(?:[.!,]|$)|^,? (?:that|given|i know|really|frankly|if you ask|for|to|by|from|)"
         R"(on|in|how|when|we|they|customers|the|us|me|them|him|her|you|it|our|one|he|she|you|)"
         R"(somebody|nobody|your|their|\w+s)\b)",
     .not_right =
         R"(^ ?(?:in|from|by|to) (?:the )?(?:log|output|response|test set)|^ ?(?:by |from |)"
         R"(to )?(?:the|an?|our|its|your) (?:[\w-]+ )?{SYSN}\b)",
     .not_sentence =
         R"(\?$|\b(?:weather|question|joke|haha|lol|luck|signal|reception|visibility|)"
         R"(of me to ask)\b)"},
    // "the clumsiest bit of incident comms", "the dumbest advice we ever paid for"
    {.id = "NO82",
     .trigger =
         R"(\bthe <(?:clumsiest|dumbest|stupidest|silliest|poorest|lamest|shoddiest|shabbiest|)"
         R"(daftest|messiest|weakest|worst|most (?:boneheaded|amateurish|foolish|embarrassing|)"
         R"(ridiculous|unprofessional|pointless|chaotic|absurd|inept|clumsy|stupid|half-baked|)"
         R"(confusing|unhelpful))>(?: (?:bit|piece|kind|sort|form|example|possible|)"
         R"(way) of)?(?: [\w-]+)? (?:{HUMANACT}|handovers?|comms|idea|mail|mails|excuse|)"
         R"(deploy\w*|e-?mail|post-?mortem|report|way|answer|reply|incident call|runbook|)"
         R"(rotas?|thing (?:to do|one can do|you can do|anybody could|we could))\b|)"
         R"(\bthe <worst>[ ]thing (?:one|you|we|anyone|anybody|they|he|she|i) (?:can|could|)"
         R"(did)\b)",
     .not_left = R"({NEGN}|\b(?:avoid|prevent|expect|prepare for|in) ?$|{MACH})",
     .not_right = R"(^ (?:case|so far this|of all (?:three|four|replicas|nodes)))",
     .not_sentence =
         R"(\?$|\b(?:query|queries|latency|p99|signal|weather|tests? cases?|scenario|)"
         R"(benchmark|cluster|node)\b)"},
    // "I'd call the draining of the north loop premature"
    {.id = "NO83",
     .trigger =
         R"(\b(?:i'd|i would|we'd|we would|i|we|one|would|must|can only|which i|)"
         R"(which we) <(?:call|find|found|consider|considered|regard|deem) >(?:(?:it|this|)"
         R"(that|these|those|our|your|their|his|her|the|such|an?|)"
         R"(all) (?:[\w'-]+ ){0,11}?)?(?:as |to be )?(?:(?:very|rather|quite|simply|most|)"
         R"(frankly|wholly|deeply|totally|a bit|plain|just|highly|an?|\w+ly) )?(?:premature|)"
         R"(shambolic|rash|hasty|out of (?:line|place|proportion)|inappropriate|unacceptable|)"
         R"(disrespectful|distasteful|tasteless|tactless|shameful|disgraceful(?: conduct)?|)"
         R"(insulting|impertinent|scandalous|impossible to (?:defend|justify|explain|excuse|)"
         R"(understand)|unworthy of (?:an? |the |our )?\w+(?: \w+)?|clumsy|amateurish|)"
         R"(regret(?:t)?able|misleading|dishonest|unhelpful|plain bad|half-baked|pitiful|)"
         R"(miserable|deplorable|inexcusable|indefensible|a disgrace|a scandal|an insult)\b)",
     .not_left =
         R"({NEG}(?: [\w',-]+){0,3} ?$|\b(?:if|whether|did|do|does|might|may|users?|)"
         R"(customers?) (?:\w+ )?$)",
     .right = R"(^ ?(?:[.,;:!]|$)|^ (?:of|that|and|for|in|to)\b)",
     .not_sentence =
         R"(\?$|\b(?:latency|{METRIC} (?:is|was)|weather|question|word|term|)"
         R"(wording of the rule)\b|\bdon't\b|\bdo not\b)"},
    // "the tone of that mail was out of line"
    {.id = "NO84",
     .trigger =
         R"(\b(?:tone|remarks?|comments?|mail|reaction|decision|answer|reply|wording|joke|)"
         R"(message|post|behaviou?r|statement|response|conduct|language|criticism|demand|)"
         R"(attitude)\b(?: [\w'-]+){0,8}?(?: (?:was|were|is|are))?(?: \w+ly)? <out of (?:line|)"
         R"(place|order|proportion)>\b|\b(?:escalations?|communication|announcement|)"
         R"(notification|apology|the all-clear|help|support|decision|answer|reply|)"
         R"(updates?) (?:\w+ )?<(?:came|arrived|followed) (?:far too |too |)"
         R"(much too )?late>(?:[.,;!]|$)|\b(?:gave|declared|closed|announced|lifted|ended|)"
         R"(released|restarted|cancelled|canceled|dissolved|sounded|)"
         R"(resolved)(?: [\w'-]+){1,4} <prematurely>\b|\b<too (?:little|few|slow|)"
         R"(vague),? (?:and )?too (?:late|little|vague|slow)>\b|\b<embarrassingly late|)"
         R"(not fit for purpose|incomplete to the point of|a far cry from what|one (?:restart|)"
         R"(failover|reboot|attempt|rollback) too many>\b|\b<(?:not an acceptable|)"
         R"(not a professional|not an adequate|not a responsible|in no (?:manner|)"
         R"(way) an? (?:professional|acceptable|responsible|adequate))>\b(?: \w+)?|)"
         R"(\b(?:wasn't|was not|isn't|is not|weren't|hardly|cannot be called|)"
         R"(can't be called) an? (?:very |particularly |terribly )?<(?:wise|smart|clever|)"
         R"(sensible|responsible|prudent|happy|bright)> (?:one|idea|move|choice|call|decision|)"
         R"(thing)\b|\bwas (?:\w+ |such )?an? <daft|boneheaded|half-arsed|half-assed|)"
         R"(cack-handed|harebrained|hare-brained|ham-fisted|knee-jerk> \w+|\b(?:did|do|run|)"
         R"(ran|made|make|launched|shipped) an? <(?:half-arsed|half-assed|half-hearted|)"
         R"(cack-handed|botched|bodged|slapdash)> \w+|\b(?:blunder|failure|mistake|error|)"
         R"(misjudge?ment|oversight|mess|embarrassment|lapse|disgrace) <of the first (?:order|)"
         R"(water)>\b|\b<(?:outside|below|short of|beneath)>[ ]what (?:we|customers|our \w+|)"
         R"(one|residents|patients|you|they|is|was)(?:'d)?(?: may| can| could| would| should|)"
         R"( have)*(?: (?:a right to|been|be))? (?:promised?|promises|expected|expect|accept|)"
         R"(acceptable|owed?|pay|agreed|know from|tolerable)\b|\b(?:escalations?|approvals?|)"
         R"(reply|answer|response|reaction|handover|decision|notification|sign-off|)"
         R"(communication|announcement)(?: (?:to|of|by|from|on) [\w' -]{2,25})? (?:took|takes|)"
         R"(needed) <(?:an eternity|forever|ages|far too long|half an eternity)>\b|\b(?:i|)"
         R"(we)(?: still| simply| honestly)? <fail to (?:understand|see|comprehend)>(?:[.;!]|)"
         R"($)|\b(?:plan|doc|document|design|concept|analysis|report|runbook|paper|)"
         R"(risk assessment|process|notes|timeline|documentation) (?:was|is|)"
         R"(were) (?:\w+ly )?<full of (?:holes|gaps)>\b)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:if|would be|might be) ?$|\b(?:messages?|posts?|packets?|)"
         R"(events?|frames?|rows?) (?:arrived |came |were |was )?$)",
     .not_right = R"(^ (?:because|for|until)\b)",
     .not_sentence =
         R"(\?$|\b{METRIC} (?:is|was|were|are|fell|stayed) (?:\w+ )?(?:below|outside|short|)"
         R"(beneath)\b|\b(?:delivered|arrive|arrived|sequence|sorted|packets?|)"
         R"(events?) out of order\b|\b(?:kafka|queue|partition|reorder\w*|offset)\b)"},
    // "You don't roll a payments release on the 31st"
    {.id = "NO85",
     .trigger =
         R"(\byou(?: just| simply)? <(?:don't|do not|never)>(?: just| simply)? (?:go |let |)"
         R"(leave |put )?(?:an? |the |your )?(?:roll|deploy|push|merge|restart|reboot|unplug|)"
         R"(leave|release|patch|flip|ship|changing|migrate|upgrade|intern|novice|junior|)"
         R"(switch off|pull|drop|delete|ward|live|live feeder|wipe|run|air|)"
         R"(on air)\b(?: [\w'-]+){1,6}? (?:on (?:a |the |go-live|pay|black|christmas|quarter|)"
         R"(election|\w+day)|alone|without(?: [\w'-]+){0,4}|in the middle|at (?:peak|noon|)"
         R"(lunch|rush|night)|during|over (?:lunch|the weekend)|for (?:two|three|four|five|)"
         R"(six|seven|eight|nine|ten|weeks|months|hours|days|an?|ten million)|with (?:an?|)"
         R"(the)|by hand|unattended|from a train|half-tested|untested)\b|\byou(?: just|)"
         R"( simply)? <(?:can't|cannot)>(?: just| simply)? (?:leave|let|put|flip|push|switch|)"
         R"(send|keep)\b(?: [\w'-]+){1,6}? (?:on (?:a |an |black|christmas|quarter|election)|)"
         R"(alone|in the middle of|at (?:peak|noon|lunch|rush)|during|over (?:lunch|)"
         R"(the weekend)|for (?:two|three|four|five|six|seven|eight|nine|ten|weeks|months|)"
         R"(hours|days)|unattended|from a train|half-tested|untested)\b)",
     .left = R"(^\W*(?:[\w',-]+ ){0,7}$)",
     .not_left =
         R"(\b(?:know|knows|knew|obviously|understood|understand|that|so|if|because|hammered|)"
         R"(since|when you|where|until|everyone|everybody|anyone|as|said|why|sure|means|and|)"
         R"(hope|glad|good|unless|which|case)\b[\w' ,-]*$)",
     .not_sentence =
         R"(\?$|\b(?:unless|because|permission|rights|if you|button|needed|necessary|need|)"
         R"(judge?ment|will get|error message|locked|docs?|flag|api)\b)"},
    // Told as a judgement of the whole.
    {.id = "NO60",
     .trigger =
         R"(\b(?:cannot|can't|can not|will not|won't|do not|don't) <accept (?:this|such|)"
         R"(that)>(?: (?:kind|sort|level|quality|behaviou?r|an?|work|any))?|)"
         R"(\b<failures? of[ ](?:planning|management|leadership|communication|supervision|)"
         R"(coordination|governance|oversight|judge?ment|nerve|imagination|our process|)"
         R"(the process)>\b|\b(?:made|making|make|makes) (?:far |way |much )?(?:too many|)"
         R"(so many|several|many|a lot of|a number of|some|multiple|repeated|serious|big|)"
         R"(similar|basic|two|three|a few) (?:\w+ )?<(?:mistakes|errors|blunders)>\b|)"
         R"(\b<one (?:mistake|error|blunder) after (?:another|the (?:other|next))>\b|)"
         R"(\b<(?:ridiculous|absurd|laughable|pathetic|lame|cheap|insulting|arrogant|rude|)"
         R"(dismissive|nonsensical|condescending|evasive|flimsy)[ ](?:explanations?|answers?|)"
         R"(excuses?|repl(?:y|ies)|responses?|statements?|comments?|reactions?|arguments?|)"
         R"(justifications?|remarks?|mails?|messages?|tone|attitude)>\b|\bcould (?:not|hardly|)"
         R"(n't) have <(?:been|gone|come|chosen|picked|timed) (?:it )?(?:a )?(?:much )"
         R"()?worse>\b|\bcouldn't have <(?:been|gone|come|chosen|)"
         R"(picked) (?:a )?(?:much )?worse>\b|\b<(?:premature|hasty|rash|hurried|)"
         R"(ill-considered|overhasty)[ ](?:announcement|conclusion|failover|restart|rollback|)"
         R"(promise|all[- ]clear|closure|reaction|action|reboot|deployment|release|response|)"
         R"(merge|change|fix|statement)s?>\b|\b(?:all[- ]clear|announcement|closure|promise|)"
         R"(conclusion|diagnosis|restart|failover|rollback|statement|verdict|response|)"
         R"(reaction) (?:was|were|is) (?:\w+ly |far |much |way |clearly )?<(?:premature|hasty|)"
         R"(too hasty|rash|overhasty|ill-considered|panicky|knee-jerk)>\b|\b(?:was|were|)"
         R"(been) \w+(?:ed|en|t|n|d) <(?:far|much|way) too (?:slowly|late)>(?:[.,;]|$| (?:by|)"
         R"(for|and))|\b<(?:far|much|way) too (?:late|slow|little)> for (?:an?|such)\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*(?:[\w'-]+ ){0,6}$|\b(?:an?|the|this|that|such|)"
         R"(was|is|his|her|their|its|and|it) $)",
     .not_left =
         R"({NEG}(?: [\w',-]+){0,3} ?$|\b{SYSN}{ADVS} ?$|\b(?:sensor|detector|packet|token|)"
         R"(lease)s? ?$|\b(?:if|would be|might be|to) ?(?:an? )?$)",
     .not_right =
         R"(^ (?:of (?:the )?(?:cache|index|connection|element))|^ (?:the|its) (?:{SYSN}))",
     .not_sentence = R"(\?$|\b(?:latency|timeout|ttl|restart loop)\b)"},
    {.id = "NO62",
     .trigger =
         R"(\b(?:decisions?|choices?|judge?ments?|communications?|coordination|planning|)"
         R"(preparations?|handling|testing|supervision|leadership|training|execution|)"
         R"(organi[sz]ation|attitude|behaviou?r|conduct|advice|wording|messaging|teamwork|)"
         R"(cooperation|staffing|risk assessments?|test coverage|follow-up|hand-?offs?|)"
         R"(handovers?|capacity planning|time planning|(?:their|his|her|vendor's|provider's|)"
         R"(supplier's|party's) (?:support|service|updates?|answers?|code|documentation))\b(?: )"
         R"((?:of|by|from|for|in|at|on|during|to|with|between) [\w' -]{2,40}?)? (?:was|were|is|)"
         R"(are|has been|had been) (?:\w+ly |very |far |just |so |rather |quite |a bit |at )"
         R"(best |pretty |really |too )*<(?:bad|poor|terrible|awful|horrible|lousy|useless|)"
         R"(hopeless|vague|abysmal|appalling|dreadful|sloppy and|superficial|half-hearted|)"
         R"(amateurish|pathetic|shoddy|chaotic|infrequent|unprofessional|deplorable|)"
         R"(disgraceful)>\b(?: and (?:\w+ )?\w+)?|\b(?:was|were|is|are|been|am) (?:very |so |)"
         R"(really |quite |rather |again |once again |always |\w+ly )?<slow (?:to|in) )"
         R"((?:acknowledg|act|answer|communicat|declar|detect|escalat|inform|join|notic|notif|)"
         R"(react|recogni|report|respond|roll|call|tell|involv|realis|realiz|see|understand|)"
         R"(pick)\w*>|\bthere (?:is|was) (?:absolutely |simply |really )?no (?:good |valid |)"
         R"(acceptable )?<(?:reason|explanation) (?:why (?:it|we|they|he|she|this|that|nobody|)"
         R"(no one|anyone)|for (?:\w+ing|such|this))>\b(?: \w+)?|\b(?:cannot|can't|must not|)"
         R"(mustn't|should not|shouldn't|could not|couldn't) (?:afford|allow|have|make|permit|)"
         R"(tolerate|be making) <such (?:an? )?(?:\w+ )?(?:mistakes?|errors?|slips?|blunders?|)"
         R"(lapses?)>\b|\b(?:not|never|hardly|wasn't|weren't) (?:been |very |so |particularly |)"
         R"(really )*<well (?:prepared|planned|handled|coordinated|communicated|organi[sz]ed|)"
         R"(thought|tested|managed|executed|documented|trained|rehearsed|chosen|led|run|done|)"
         R"(reviewed|briefed)>\b)",
     .left =
         R"({SUBJ}|^\W*(?:[\w'-]+ ){0,7}$|\b(?:{P})\b[\w' ,-]*$|\b(?:the|that|and|but|our|)"
         R"(their|his|her|this|'s) $)",
     .not_left =
         R"({NEG}(?: [\w'-]+){0,3} ?$|\b{SYSN}{ADVS} ?$|\b(?:query|network|radio|http|api|)"
         R"(browser|signal|cache|driver) ?$)",
     .not_right = R"(^ (?:for (?:ipv6|\d)|because|until|\d|by (?:default|\d)))",
     .not_sentence =
         R"(\?$|\b(?:packet|antenna|bandwidth|latency|pods|nodes|p99|query plan|execution plan|)"
         R"(reception)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> normative_verdict() {
    return table;
}

}  // namespace bot::core::language
