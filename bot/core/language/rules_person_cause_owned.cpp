#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// To whom it is put down, and who owns up.
// clang-format off
constexpr Rule table[] = {
    // "goes on the account of the depot".
    {.id = "PC101",
     .trigger =
         R"(\b(?:go|goes|went|going|comes?|came|falls?|fell|is|are|was|were) (?:squarely |)"
         R"(entirely |solely )?(?:to|on) the <account of>(?:[ ](?:{N}|{DEPT}|me|us))?)",
     .left = R"({ILL}\b[\w',. -]*$)",
     .not_left = R"({NEGN}|\b(?:refund|payment|amount|money|sum|transfer|deposit|fee)s?\b)",
     .right = R"(^ ?$|{NPEND}|^[ '][\w ]+)",
     .not_right = R"(^ (?:the |each )?(?:customers?|clients?|payees?)\b)",
     .not_sentence = R"(\?$)"},
    // "can be put down to head office".
    {.id = "PC102",
     .trigger =
         R"(\b(?:is|was|are|were|be|been|all of it|and) (?:\w+ly |all |once again )*<(?:put down|)"
         R"(ascribed|chalked up|imputed|owed|owing|imputable|attributable|traceable|attributed|)"
         R"(down)> to (?:{KNOWN}|{ROLED}|{DEPT}|one (?:[\w-]+ )?{ROLEN}|me|him|)"
         R"(her|{NAME}(?:'s|, (?:who|he|she)))\b)",
     .left = R"({ILL}\b[\w', -]*$)",
     .not_left = R"({NEGN}|\b(?:if|whether|cost|costs|traffic|load|revenue|ticket|came|got) ?$)",
     .right = R"({NPEND}|^ ?[.,']|^ (?:\w+ed|had|ran|put|set|sent|left|took|made|kept) )",
     .not_right = R"(^'?s? (?:quick|fast|good|calm|approval))",
     .not_sentence = R"(\?$|\b(?:recovered|short|saved|success\w*|so little)\b)"},
    // "the misprint goes back to the registrar", "it started with the secretary".
    {.id = "PC103",
     .trigger =
         R"(\b<(?:stems?|stemmed|originates?|originated|came|comes) (?:directly |straight |all )"
         R"()?from|(?:goes|go|went|leads?|led|traces?|traced) (?:directly |straight |all |)"
         R"(right )?back to|(?:started|starts|began|begins|originated|originates)(?: and)"
         R"((?: ends| ended))? with|starts and ends with|begins and ends with>[ ])"
         R"((?:{KNOWN}|{ROLED}|{DEPT}|me|(?:{NAME})(?:'s [\w-]+|, (?:who|he|she|they)| \w+ing)|)"
         R"({NAME} (?:merg|deploy|push|chang|edit|runn|turn|pull|click|typ|forgett|delet)ing)\b)",
     .left =
         R"({ILL}(?: [\w'-]+){0,5}?(?: clearly| really| all|)"
         R"(, [\w' ,]{3,40},| most likely| ultimately| actually| simply)? ?$|\b(?:whole|entire) )"
         R"((?:chain|thing|story|saga|mess)(?: really| all| actually)? ?$)",
     .not_left = R"({NEGN}|\b(?:if|whether|when|reports?|tickets?|forms?|calls?|drafts?|)"
         R"(pages?|review|)"
                 R"(timeline|parcels?|list)\b)",
     .right = R"({NPEND}|^ ?[.,'])",
     .not_right =
         R"(^'s (?:[\w-]+ )?(?:cluster|network|servers?|systems?|pump|cable|machine|portal|site|)"
         R"(building|equipment|line|rack|segment|subnet|database|service|app|router)\b|)"
         R"(^'?s? (?:call|report|question|request|ticket|message|seeing|getting|receiving|)"
         R"(noticing|reporting|calling|raising|being|finding|point of view|side)\b)",
     .not_sentence = R"(\?$)"},
    // "Sorry all, that was me."
    {.id = "PC104",
     .trigger =
         R"(\b<(?:that|this|it) was (?:all |just |actually |only )?(?:me|)"
         R"(us)>(?:[ ]with [\w' -]+)?|)"
         R"(\b(?:that|the) (?:[\w-]+ )?(?:push|commit|change|deploy|acl|rule|typo|script|merge|)"
         R"(edit|click|entry|restart|reboot|rename|upload|config) <was (?:me|mine)>|\bsorry )"
         R"((?:[\w' ]{3,40}), <all (?:me|mine|on me|my doing)>)",
     .not_left =
         R"({NEGN}|\b(?:if|whether|according to|thought|said|say|says|who|think|suppose|clear|)"
         R"(asked|asks)\b)",
     .right = R"(^ ?(?:[.,;!]|$))",
     .not_right = R"(^, (?:who|so|then|and i'm glad))",
     .not_sentence = R"(\?|\b(?:glad|happy|proud|thanks|noticed|found|fixed|idea|according to)\b)"},
    // "the blunder was ours", "the fault is Katarzyna's".
    {.id = "PC105",
     .trigger =
         R"(\b(?:the|this|that|whole) (?:[\w-]+ )?<fault|mistake|blunder|error|slip|slip-up|)"
         R"(screw-up|outage|incident|mess|blame|failure|oversight|gaffe|)"
         R"(responsibility>[ ](?:is|was|)"
         R"(here is|here was|stays|remains) (?:\w+ly |all )?(?:mine|ours|theirs|hers|yours|)"
         R"({NAME}'s|{ROLED}'s|{DEPT}'s)(?: alone| too| as well)?)",
     .not_left = R"({NEGN})",
     .right = R"(^ ?(?:[.,;!:]|$)|^ and\b)",
     .not_sentence = R"(\?$|\b(?:not|never|no longer)\b[^.;]*\b(?:fault|mistake|error)\b|)"
         R"(\b(?:refund|correct)ed\b)"},
    // "I fully own this", "I own the missing page".
    {.id = "PC106",
     .trigger =
         R"(\b(?:i|we) (?:fully|completely|totally|entirely|wholly) <own>[ ](?:this|that|it|)"
         R"(the|my|)"
         R"(our)(?: (?:one|outage|incident|mess|mistake|failure|error))?\b|\b(?:i|we)(?: do|)"
         R"( will| must| have to)? <own>[ ](?:(?:this|that|the|my|our) (?:one|outage|)"
         R"(incident|mess|)"
         R"(mistake|mistakes|failure|error|blunder|delay|downtime)|the (?:missing|lost|dark|)"
         R"(late|wrong|extra|two|three|four|five|six|\d+) (?:hours?|minutes?|days?|page|call|)"
         R"(order|orders|rows|[\w-]+ (?:hours?|minutes?)))\b)",
     .not_left = R"({NEGN}|\b(?:if|on our|on my) ?$)",
     .right = R"(^ ?(?:[.,;:!]|$)|^ (?:and|that|which|because|but|as|for)\b)",
     .not_sentence = R"(\?$|\b(?:service|repo|component|runbook|codebase|roadmap)\b)"},
    // "guilty as charged".
    {.id = "PC107",
     .trigger =
         R"(\b<guilty as charged|guilty,? your honou?r|culprit (?:is |was |has been )?(?:caught|)"
         R"(me\b)|mea culpa>\b|\b(?:hold|holds|holding|held|put|putting|have to hold) )"
         R"(<(?:my|our|his|her|their) hands? up>(?:[ ]on| for| and| to|[.,;!:]|$)|\b(?:typed|)"
         R"(courtesy|doing|mistake|fault|error|broken|crashed|deleted|work|pushed|merged|)"
         R"(deployed|caused|thanks) (?:by|of|to) <yours truly>\b|\b(?:i|we) <plead guilty>\b)",
     .not_left = R"({NEGN})",
     .not_sentence = R"(\?$)"},
    {.id = "PC108",
     .trigger =
         R"(\b(?:it|this|that|which|the [\w ]{3,30}) (?:had |has |must have |just |simply |)"
         R"(completely |totally )*<slipped>[ ](?:my|our|his|her|their|everyone's|everybody's|)"
         R"({NAME}'s|{ROLED}'s) minds?\b)",
     .not_left = R"({NEGN}|\bif ?$)",
     .not_sentence = R"(\?$)"},
    // "has it on its conscience".
    {.id = "PC109",
     .trigger =
         R"(\b(?:has|have|had|will have|with) (?:[\w'-]+ ){0,7}?on (?:its|his|her|their|our|my|)"
         R"(your) <conscience>\b|\bon <the conscience> of (?:{N}|{DEPT})\b)",
     .not_left = R"({NEGN}|\b(?:if|whether|don't want to|nobody) ?$)",
     .not_sentence = R"(\?$)"},
    // "a present from the registrar".
    {.id = "PC110",
     .trigger =
         R"(\b(?:a|another|one more|the|this|that|yet another|{NAME}'s|{ROLED}'s)(?: (?:little|)"
         R"(nice|lovely|parting|farewell|special|late|small|early))? <present|gift|souvenir|)"
         R"(legacy|handiwork|masterpiece|farewell gift>[ ](?:of|from|by|to us from) (?:{KNOWN}|)"
         R"({ROLED}|{DEPT}|our (?:friends|dear|own) [\w' ]{2,30}|mr\.? \w+|{NAME},? who)\b|)"
         R"(\b(?:is|are|was|were) <the (?:work|doing|making|product)> of (?:{KNOWN}|{ROLED}|)"
         R"({DEPT}|{NAME},? who|our [\w ]{2,20}, who)\b|\b(?:is|was|are|were)(?: all)? )"
         R"((?:of )(?:{ROLED}|{NAME}|{DEPT})'s <(?:own )?(?:making|doing)>\b)",
     .left = R"({ILL}\b[\w',. -]*$)",
     .not_left = R"({NEG} ?$|\bbirthday\b)",
     .not_right = R"(^ (?:for (?:the|his|her) birthday|shop))",
     .not_sentence = R"(\?$|\b(?:photo|poster|card|cake|birthday|christmas)s?\b)"},
    // "at the hands of our own migration team".
    {.id = "PC111",
     .trigger =
         R"(\b<(?:at the hands? of|by the hand of|by the act of|by none other than|fell victim )"
         R"(to|fallen victim to|was sacrificed to|were sacrificed to|(?:is|was|are|were) courtesy )"
         R"(of)>[ ](?:{N}|{DEPT}|my|our own [\w ]{2,30})(?:'s [\w-]+)?)",
     .not_left = R"({NEGN}|\b(?:if|found|fixed|rescued|saved|solved) ?$)",
     .not_right = R"(^ (?:attack|phish))",
     .not_sentence =
         R"(\?$|\b(?:attackers?|phishing|thieves|fraudsters?|fixed|saved|rescued)\b)"},
    // "were it not for the electricians".
    {.id = "PC112",
     .trigger =
         R"(\b<(?:were it not for|had it not been for|if it (?:weren't|wasn't|were not|was not|)"
         R"(hadn't been|had not been) for|if not for)>[ ](?:{N}|{DEPT}|him|her|them|me|you)(?:'s? )"
         R"((?:[\w-]+ )?[\w-]+)?|^\W*<without>[ ](?:{NAME}|{ROLED}|him|her|them|me)(?:'s? )"
         R"((?:[\w-]+ )?[\w-]+| and (?:his|her|their) [\w-]+)?)",
     .sentence =
         R"((?:would|'d|could) (?:all |still |now |probably |both |even |long )*(?:have )"
         R"((?:(?:all |still )?(?:been|had|gone|got) )?|be )(?:\w+ly |all |its |our |the |)"
         R"(two |rather |)"
         R"(a |still )*(?:home|up|online|asleep|fine|in time|on time|dull|quiet|working|open|)"
         R"(done|running|figures|data|alive|live|there|finished|earlier|green|no outage|)"
         R"(weekend|smooth\w*|service|network|phones|power|water)\b)",
     .not_sentence =
         R"(\?$|\b(?:lost|worse|longer|stuck|waiting|searching|looking|burn\w*|blind\w*|thank\w*|)"
         R"(still be down|offline|noticed|never have|not have (?:found|known|been able))\b)"},
    // "we have the migration team to thank".
    {.id = "PC113",
     .trigger =
         R"(\b(?:have|has|had|can|may) (?:{N}|{DEPT}|nobody but \w+|the [\w ]{3,30}|you|him|her|)"
         R"(them) <to thank>(?:[ ]for)?|\b(?:have|has|had) only (?:it|him|her|them|our|my|your)"
         R"()(?:self|selves) <to (?:thank|blame)>|\b(?:know|knows) whom? <to thank>\b|)"
         R"(\b(?:for this|for that|for which) (?:we|you|they) have <to thank>[ ](?:{N}|{DEPT})\b|)"
         R"(\bfor (?:that|this|which) (?:you|we) (?:may|can) <thank>[ ](?:{N}|{DEPT})\b|)"
         R"(\b<(?:medal|prize|trophy|credit|laurels) for (?:this|that|the)>[ ](?:(?:[\w-]+ )?)"
         R"({BADEVENT} )?(?:goes|belongs|go) to(?: {N}| whoever)?)",
     .not_left = R"({NEG} ?$|\bwho do (?:we|you|i) ?$|\bwould like ?$)",
     .not_right = R"(^ (?:for )?(?:the |their |her |his |your )?(?:\w+ )?(?:quick|fast|help|)"
         R"(recovery|support|patience|work|effort|rescue|idea|fix|calm|staying|spotting))",
     .sentence = R"({ILL}|\b(?:for (?:this|that|it)|only \w+(?:self|selves)|which|whom?|sorry)\b)",
     .not_sentence =
         R"(\?$|\b(?:quick\w*|fast|help\w*|recover\w*|saved?|kept|stayed|support|patience|)"
         R"(success\w*|)"
         R"(grateful|glad)\b)"},
    // "thanks to Eitan's hand edit", after the harm.
    {.id = "PC114",
     .trigger =
         R"(\b<thanks to>[ ](?:{NAME}|{DEPT}|him|her|them|you|me|two jokers)(?:'s (?:[\w-]+ ){0,2})"
         R"([\w-]+)?)",
     .not_left = R"({NEGN}|\bno ?$)",
     .sentence =
         R"(\bthanks to [^.;]{3,60}?,? (?:we|the|our|all|half|two|three|every\w*|nobody|no one|)"
         R"(this|there|it|a) [^.;]{0,60}\b(?:lost|lose|went down|is down|was down|broke|broken|)"
         R"(outages?|incident|failed|late|had to|had no|have no|crash\w*|offline|missing|gone|)"
         R"(mess|worse|wrong)\b|\b(?:lost|went (?:out|down|dark)|stopped|down|broke\w*|outages?|)"
         R"(incident|late|offline|missing|gone|downtime|mess|empty|taken away|wrong|closed|shut|)"
         R"(failed|cancelled|dark)\b[^.;]{0,60}\bthanks to\b)",
     .not_sentence =
         R"(\b(?:quick|fast|help\w*|noticed|knew|found|drained|saved|avoided|fixed|restored|)"
         R"(only|short|minutes|back|recovered|good|great|early|luck\w*|spotted|nobody|no one|)"
         R"(nothing|)"
         R"(no data|no orders|without)\b|\bthanks to [\w@-]+(?: [\w@-]+)? for (?:\w+ing|the|his|)"
         R"(her|their)\b|\?$)",
     .guard = Guard::only_people},
    {.id = "PC115",
     .trigger =
         R"(\b(?:has|have|had|with|are|were|his|her|their|{NAME}'s|{ROLED}'s) <fingerprints> )"
         R"((?:are |were )?all over (?:it|this|that|the|these)\b|\b(?:has|have|had) )"
         R"(<a (?:hand|finger) in>[ ](?:it|this|that|the (?:[\w-]+ )?{BADEVENT})\b)",
     .not_left = R"({NEGN})",
     .not_sentence = R"(\?$)"},
    // "the trail ends at Gunnar's desk".
    {.id = "PC116",
     .trigger =
         R"(\b(?:the|my|our|your|his|her|their|{NAME}'s|{ROLED}'s) <desk|doorstep|keyboard|)"
         R"(workstation|front door>(?:[ ]of (?:{N}|me))?\b)",
     .left =
         R"(\b(?:blame|trail|trace|traces|traced|leads?|led|follow|investigation|origin|fault|)"
         R"(responsibility|buck)\b[\w', -]{0,60} (?:at|to|on) $)",
     .not_left = R"({NEGN}|\bblame (?:belongs|lies|rests|sits|goes) )",
     .right = R"({NPEND})",
     .sentence = R"((?:{NAME}'s|{ROLED}'s|my|our|desk of|keyboard of|doorstep of))",
     .not_sentence = R"(\?$|\b(?:cable|wire|socket)s?\b)"},
    {.id = "PC117",
     .trigger =
         R"(\b(?:i'm|i am|i was|he's|he is|she's|she is|you're|you are|they're|they are|we're|)"
         R"(we are|(?:{KNOWN}|{ROLED}|{DEPT}) (?:is|was|are|were)) (?:the|the only|the whole|)"
         R"(the sole|the main) <reason>(?:[ ]that| why)?)",
     .not_left = R"({NEGN}|\b(?:if|whether|who) ?$)",
     .right = R"(^ (?:we|they|it|the|our|you|all|half|everyone|\d+|[\w-]+ (?:was|were|is|went)))",
     .sentence =
         R"({ILL}|\b(?:had (?:no|to)|missed|lost|lose|stood|stopped|stuck|failed|broke\w*|)"
         R"(sat|waited|)"
         R"(cannot|can't|stale|closed|late|rebuil\w+|in this|\w+less|here)\b)",
     .not_sentence =
         R"(\?$|\b(?:still (?:have|here|up|works?|running)|works|recovered|survived|saved|)"
         R"(noticed|know|knew|stay(?:ed)?|joined|love|happy|success\w*|good|made it|so quick\w*|)"
         R"(only (?:took|lost)|built|there when|at all|had (?:an?|the|any|enough|it))\b)"},
    {.id = "PC118",
     .trigger =
         R"(\b(?:is|are|was|were) <on the hook> for (?:this(?: one)?|that|it|the (?:[\w-]+ )?)"
         R"({BADEVENT})\b|\b(?:{N}|{DEPT}),? who (?:is|are|was|were) (?:\w+ly )?<to blame|)"
         R"(at fault> for\b|^\W*(?:party )?at <fault> ?: (?:{N}|{DEPT}|(?:[\w-]+ )?{ROLEN})\b|)"
         R"(^\W*<guilty|guilty party> ?: (?:{N}|{DEPT}|(?:[\w-]+ )?{ROLEN})\b|\b(?:is|was|)"
         R"(are|goes|)"
         R"(go|were) on (?:{NAME}'s|{ROLED}'s|my|our|your|their|his|her) <account>(?:[.,;]|)"
         R"($)|\b(?:is|was|are|were) to be )"
         R"((?:regarded|seen|considered|treated) as <the (?:originator|author|cause|source)>|)"
         R"(\b<(?:puts|put|lands|landed|lay|lays|pins) (?:it|this|that|the blame|)"
         R"(squarely)>[ ](?:squarely |)"
         R"(firmly |entirely )?(?:on|with|at) (?:{N}|{DEPT}|me|us|him|her|them)\b)",
     .not_left = R"({NEGN}|\b(?:if|whether) ?$)",
     .not_right = R"(^'?s? (?:backup|log|report|page|queue))",
     .not_sentence = R"(\?$)"},
};
// clang-format on

}  // namespace

std::span<const Rule> person_cause_owned() {
    return table;
}

}  // namespace bot::core::language
