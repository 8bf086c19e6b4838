#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// Set phrases in which a verdict is passed.
// clang-format off
constexpr Rule table[] = {
    // What was done does not deserve the name it was given: "that isn't a review".
    {.id = "NO63",
     .trigger =
         R"(\b(?:is|was|are|were|that's|isn't|wasn't|aren't|weren't)(?: \w+ly| just)?(?: not| no)"
         R"()?(?: an?| even a| much of an?| any kind of| exactly a| really a)? (?:proper |real |)"
         R"(serious |code |load |peer |design |fire |restore |capacity |incident |rollback |chan)"
         R"(ge |risk |crisis |professional |responsible )?<(?:reviews?|test plan|test case|load )"
         R"(test|acceptance test|restore test|plan|strategy|engineering|handovers?|report|post-?)"
         R"(mortem|rehearsal|approval|sign-off|planning|analysis|change management|change proces)"
         R"(s|documentation|assessment|apology|answer|explanation|communication|escalation|justi)"
         R"(fication|reply)>\b(?: at all)?|\b(?:would not|wouldn't|would hardly|can't|cannot|can)"
         R"( hardly) <call (?:that|this|it) (?:an? )?(?:proper |real |serious )?(?:review|test|p)"
         R"(lan|handover|report|rehearsal|planning|engineering|communication|testing|analysis|an)"
         R"(swer|apology)>\b|\b(?:is|was|that's) not a <fix,>)",
     .not_left =
         R"({NEGN}|\b(?:there|this|it|meeting|call|debrief|conversation|interview|page|channel|d)"
         R"(oc(?:ument)?|form|field|here|comment|thread|file|purpose|why|if|command|check) ?$)",
     .right = R"(^ ?(?:$|[.,;:!-]|(?:in my|by any|for an?|worth)\b))",
     .not_right = R"(^ ?,? (?:just|only|yet|but)\b|\b(?:workaround|mitigation|temporary)\b)",
     .sentence = R"(\b(?:not|no|isn't|wasn't|aren't|weren't|wouldn't|can't|cannot|hardly)\b)",
     .not_sentence =
         R"(\?$|\b(?:blame|bot|yet)\b|\b(?:is|was|are|were|that's) (?:\w+ly )?(?:an? |the |our ))"
         R"(?(?:[\w-]+ )?(?:review|test plan|plan|strategy|report|handover|rehearsal|answer|expl)"
         R"(anation|approval|analysis|engineering|planning|documentation|reply)s?\b)"},
    // Not how it is done here.
    {.id = "NO64",
     .trigger =
         R"(\b<no way to> (?:treat|run|handle|behave|conduct|manage|do business|do (?:this|that|)"
         R"(it|things)|operate|inform|communicate|plan|deal with|work with|speak|talk|release|de)"
         R"(ploy|test|maintain|write|close|approve|announce|onboard)\b|\b<(?:not|isn't|wasn't|ha)"
         R"(rdly) (?:how|the way)> (?:you|one|we|they|i|this (?:company|house|team|department|ho)"
         R"(spital|place|firm|organi[sz]ation|bank|trade|plant)|our \w+|an? \w+|people|customers)"
         R"(|patients|staff) (?:treats?|runs?|handles?|informs?|do|deploys?|releases?|communicat)"
         R"(es?|operates?|behaves?|should|ought|is to be|are to be|is meant|are meant|talk to|co)"
         R"(nducts?|manages?|deals?|maintains?|writes?|approves?|closes?|looks? after)\b|\b<(?:s)"
         R"(imply|just) (?:isn't|is not|not|wasn't|was not) (?:done|on|cricket)>\b|\b(?:a thing|)"
         R"(something|the one thing|one thing|things?)(?: that| which)? (?:one|you|we)(?: simply)"
         R"(| just)? <(?:does not do|do not do|don't do|doesn't do|never do|never does)>\b)",
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
         R"(|lousy|rotten) (?:style|form|manners|taste|etiquette)>\b|\b<(?:poor|sorry|feeble|dis)"
         R"(mal|lousy|woeful|weak) (?:show|showing|spectacle|state of affairs|piece of (?:work|j)"
         R"(udge?ment|planning|engineering|communication|advice|management))>\b|\b<poor stuff>\b)"
         R"(|\b<(?:a plain|an utter|sheer|a real|an|pure) (?:cheek|impertinence|insult|impositio)"
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
     .not_sentence = R"(\?$)"},
    // Damned with faint praise.
    {.id = "NO66",
     .trigger =
         R"(\b(?:not|n't|hardly|far from|never)(?: been)?(?: exactly| really| quite| precisely)?)"
         R"( (?:my|our|your|his|her|their|the \w+'s|{NAME}'s|anyone's) (?:very )?<(?:finest|best)"
         R"(|proudest|brightest|greatest|smartest|wisest|cleverest) (?:hour|moment|work|day|perf)"
         R"(ormance|showing|idea|decision|night|effort|piece of)>\b|\b<(?:hardly|not exactly|not)"
         R"( quite|isn't exactly|wasn't exactly|isn't quite|far from|anything but|nowhere near)>)"
         R"( (?:an? |what i'd call )?(?:textbook|best practice|good practice|model of|model for|)"
         R"(masterpiece)\b(?: example)?|\b(?:not|n't|hardly)(?: exactly)? a <stroke of genius|ma)"
         R"(sterstroke|masterclass|shining example>\b|\b<(?:does|did) (?:us|them|you|him|her|me|)"
         R"(nobody|no one|the \w+) (?:no|little) credit>\b|\b<(?:does not|doesn't|did not|didn't)"
         R"(|do not|don't)(?: \w+)? (?:reflect|sit)(?: very)? well>\b|\b<(?:leaves?|left|leaving)"
         R"() (?:some |much |plenty of |considerable |a lot of )?room for improvement>\b|\b<(?:t)"
         R"(akes?|took|taking) a (?:very )?dim view>\b|\b(?:not|n't|cannot|can) <(?:stand up to|)"
         R"(withstand|survive) (?:an |any |the )?(?:audit|scrutiny|closer|inspection|examination)"
         R"(|review)>\b|\bn(?:o|')t <hold water>(?:$|[.,;:!])|\b<(?:hardly helped|didn't exactly)"
         R"( help|did not exactly help)>\b|\bnot <worth the paper>\b)",
     .not_left =
         R"(\b(?:nothing|nobody|why|if)\b[\w' ]*$|\b(?:hose|pipe|tank|roof|bucket|boot|ship|hull)"
         R"(|hypothesis|theory|screen|display|glass|lake)s? ?$)",
     .not_sentence = R"(\?$)"},
    // Made up, or for show.
    {.id = "NO67",
     .trigger =
         R"(\b(?:picked|pulled|plucked|taken|conjured|made up|invented|estimated|came|grabbed)(?)"
         R"(: [\w'-]+){0,3} <out of thin air>\b|\b(?:planned|done|drawn|drawn up|put together|sc)"
         R"(ribbled|designed|sized|calculated|documentation|documented|worked out|budgeted|estim)"
         R"(ated|planning|calculation|design|plan|architecture|risk assessment)(?: \w+){0,2} <on)"
         R"( (?:the back of )?an? (?:\w+ )?(?:napkin|envelope|beer ?mat|beer coaster|cigarette p)"
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
     .not_right = R"(^ (?:on (?:our|my|their|his|her) part|the (?:gate|border|door|barrier)))",
     .not_sentence =
         R"(\?$|\b(?:lorry|lorries|truck|ambulance|trucks|cars?|vehicles?|passengers)\b)"},
    // Luck was tried, or the wrong thing saved.
    {.id = "NO68",
     .trigger =
         R"(\b(?:was|is|were|call (?:it|that|this)|be|that's|like) (?:\w+ly |just |pretty much |)"
         R"(nothing but )*<(?:playing with fire|pushing (?:our|your|his|her|their|my) luck|russi)"
         R"(an roulette|tempting fate|(?:a|pure|sheer) (?:huge |big |wild |real |pure |reckless )"
         R"(|needless )?gamble|a (?:complete |total |wild )?shot in the dark|a leap of faith|ska)"
         R"(ting on thin ice|biting off more)>\b|\b(?:playing|like playing) <russian roulette>\b)"
         R"(|\b(?:i|we|he|she|they|you|{NAME}|{ROLED})(?: \w+ly| have| had| all| just| both)? <g)"
         R"(ambled (?:and|on|that|with)>(?: \w+)?|, <a gamble> (?:that|which|with)|\b<(?:a |the )"
         R"()?(?:cardinal|mortal) sin>\b|\b<(?:(?:an? )?false econom(?:y|ies)|penny[- ]wise(?: a)"
         R"(nd pound[- ]foolish)?|cart before the horse|arse about face|sledgehammer (?:on|to cr)"
         R"(ack|for) a nut|cutting it (?:far |very |way |much |too )+(?:fine|finer|close|closer))"
         R"()>\b|\bdone <back to front>\b|\b<the wrong (?:end to start|order of things)>\b)",
     .not_left = R"({NEGN}|\b(?:if|would be|might be|could be) ?$)",
     .not_sentence = R"(\?$|\bit (?:paid|came) off\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> normative_verdict() {
    return table;
}

}  // namespace bot::core::language
