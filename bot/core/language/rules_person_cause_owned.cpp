#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// To whom it is put down, and who owns up.
// clang-format off
constexpr Rule table[] = {
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
    // "the blunder was ours", "the fault is Katarzyna's".
    {.id = "PC105",
     .trigger =
         R"(\b(?:the|this|that|whole) (?:[\w-]+ )?<fault|mistake|blunder|error|slip|slip-up|)"
         R"(screw-up|outage|incident|mess|blame|failure|oversight|gaffe|)"
         R"(responsibility> (?:is|was|)"
         R"(here is|here was|stays|remains) (?:\w+ly |all )?(?:mine|ours|theirs|hers|yours|)"
         R"({NAME}'s|{ROLED}'s|{DEPT}'s)(?: alone| too| as well)?)",
     .not_left = R"({NEGN})",
     .right = R"(^ ?(?:[.,;!:]|$)|^ and\b)",
     .not_sentence = R"(\?$|\b(?:not|never|no longer)\b[^.;]*\b(?:fault|mistake|error)\b|)"
         R"(\b(?:refund|correct)ed\b)"},
    // "guilty as charged".
    {.id = "PC107",
     .trigger =
         R"(\b<guilty as charged|guilty,? your honou?r|culprit (?:is |was |has been )?(?:caught|)"
         R"(me\b)|mea culpa>\b|\b(?:hold|holds|holding|held|put|putting|have to hold) )"
         R"(<(?:my|our|his|her|their) hands? up>(?: on| for| and| to|[.,;!:]|$)|\b(?:typed|)"
         R"(courtesy|doing|mistake|fault|error|broken|crashed|deleted|work|pushed|merged|)"
         R"(deployed|caused|thanks) (?:by|of|to) <yours truly>\b|\b(?:i|we) <plead guilty>\b)",
     .not_left = R"({NEGN})",
     .not_sentence = R"(\?$)"},
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
         R"(squarely)> (?:squarely |)"
         R"(firmly |entirely )?(?:on|with|at) (?:{N}|{DEPT}|me|us|him|her|them)\b)",
     .not_left = R"({NEGN}|\b(?:if|whether) ?$)",
     .not_right = R"(^'?s? (?:backup|log|report|page|queue))",
     .not_sentence = R"(\?$)"},
    // "it was marketing that sank it".
    {.id = "PC120",
     .trigger =
         R"(\b(?:it was|it is|it's|was it) (?:(?:{N}|{DEPT}|me|us|him|her|them|you|one of us|our )"
         R"(own [\w ]{2,30}|someone|somebody)(?: (?:in|from|at|on) [\w ]{2,20})?) <who (?:flipped|)"
         R"(fired|opened the|sank|set the|set off|hit the|pressed the|typed the wrong|)"
         R"(entered the wrong|)"
         R"(loaded|uploaded|tripped|triggered|locked|wired|patched the|copied|pasted|moved the|)"
         R"(kicked|blew|tore|swapped|overloaded|leaked|emptied|drained|flooded|erased|clicked|)"
         R"(started (?:it|the|this|all)|put the|put a|parked)>\b|\b(?:it was|it is|it's) )"
         R"((?:{KNOWN}|{ROLED}|{DEPT}) <that (?:sank|broke|killed|caused|fired|crashed|wiped|)"
         R"(deleted|dropped|ruined|triggered|flooded|overloaded|knocked|took (?:down|out|the)|)"
         R"(brought (?:down|the)|started (?:it|this|the)|did (?:it|this)|set (?:off|it)|)"
         R"(leaked|locked|pushed the|let the)>\b)",
     .not_left = R"({NEGN}|\b(?:if|whether|who|say|says|said) ?$)",
     .not_right = R"(^ (?:ticket|bridge|case|call|window|alarm|emergency|curtain|light))",
     .not_sentence =
         R"(\?$|{DELIB}|\b(?:right thing|rightly|saved|thank\w*|luckily|good|noticed)\b)"},
    // "my rebase swallowed the guard".
    {.id = "PC121",
     .trigger =
         R"(\b(?:{NAME}'s|{ROLED}'s|{DEPT}'s|my|his|her|their|your|our own) (?:[\w-]+ ){0,3}?)"
         R"((?:push|commit|rebase|merge|migration|hotfix|fix|cleanup|clean-up|macro|script|edit|)"
         R"(click|one-liner|query|cron(?: entry| job)?|regex|regexp|change|patch|upgrade|tweak|)"
         R"(refactoring|optimi[sz]ation|experiment|apply|upload|import|deploy|deployment|rename|)"
         R"(typo|off-by-one|spreadsheet|command|tap|nerves|maintenance|rollout|restart|turn|)"
         R"(workaround|shortcut|campaign|notebook|update|silence|announcement|guess|switch|)"
         R"(impatience|curiosity|haste)(?: (?:in|on|of|to|at) (?:[\w-]+ ){1,4}?| )(?:that |)"
         R"(which |has |had |then |also |just |promptly |accidentally )*<(?:erased|ate|swallowed|)"
         R"(nuked|killed|corrupted|tanked|sank|ruined|destroyed|flooded|looped|poisoned|)"
         R"(double-charged|double-booked|undid|emptied|overloaded|blew|wrecked|wiped|broke|)"
         R"(crashed|locked|rebooted|froze|blocked|overwrote|exposed|leaked|cost (?:us|them)|)"
         R"(made (?:everything|it all|things) (?:much |even |far )?worse|(?:brought|took) )"
         R"((?:down|out)|brought back (?:the|an?) (?:bug|defect|error|fault)|)"
         R"((?:is|was|are|were) what (?:broke|killed|brought|took|sank|cost|caused))>\b)",
     .not_left = R"({NEGN}|\b(?:if|whether|how|before|until|after) ?$)",
     .right =
         R"(^ (?:the|our|all|every\w*|half|both|us|it|two|three|\d+|prod\w*|over|an?|\w+s|days|)"
         R"(down|out|his|her|their|my|production|site|we|that|\w+ (?:down|out|offline))\b|)"
         R"(^ ?[.,;!]|^ ?$)",
     .not_right =
         R"(^ (?:the |an? )?(?:news|board|ice|glass|deadlock|tie|loop|leak|test|old|stuck|)"
         R"(runaway|temp|)"
         R"(temporary|stale|unused|memory leak)\b)",
     .not_sentence = R"(\?$|\b(?:on purpose|planned|as agreed|deliberately|drill|exercise|so that|)"
         R"(staging|sandbox|test|sloppy|careless|reckless|lazy|half-baked)\b)"},
    // "Whoever set the limit did this."
    {.id = "PC123",
     .trigger =
         R"(\bwhoever (?:\w+ )?\w+(?: [\w'.-]+){0,8}? <(?:has |had )?(?:cost (?:us|me|the)|)"
         R"(broke|tanked|killed|caused|ruined|nuked|wiped|crashed|sank|brought (?:us|down|the)|)"
         R"(did (?:this|that|it)\b|made this|took (?:down|out)|knocked out|locked us|flooded)>\b|)"
         R"(\b(?:{N}|{DEPT}|our own [\w ]{2,20}|he|she|they) (?:\w+ly )?<did (?:this|that|it) to )"
         R"((?:us|ourselves)>\b|\b(?:{NAME}'s|{ROLED}'s|my|our) (?:[\w-]+ ){1,2})"
         R"(<did (?:this|that|it)>\b|\bwhat (?:{N}|{DEPT}|he|she|they|(?:the|)"
         R"(our) [\w ]{2,20}folks) )"
         R"((?:had |has )?<(?:did|done) to> (?:the|our|us|my)\b)",
     .not_left = R"({NEGN}|{NODOER})",
     .right = R"(^ ?[.,;:!]|^ ?$|^ (?:the|our|us|all|every\w*|it|an?|this|half|with|and|\d+)\b)",
     .not_sentence = R"(\?$|\b(?:drinks|breakfast|beer|cake|buys|to (?:fix|save|restore|help|)"
         R"(mend)|broke (?:it|this) (?:down|up))\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> person_cause_owned() {
    return table;
}

}  // namespace bot::core::language
