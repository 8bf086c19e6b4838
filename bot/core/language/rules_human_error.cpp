#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

// The label as the explanation.
constexpr std::string_view mentioned =
    R"(^s? (?:are|were) (?:\w+ly )?(?:counted|listed|shown|logged|reported|recorded|raised|)"
    R"(caught|caused)\b|^ (?:as|is|was) (?:only |just |merely )?(?:an?|the) (?:effect|symptom|)"
    R"(label|starting point|attribution|consequence|outcome)|^ (?:are|is|were|was) (?:no longer|)"
    R"(now|rare|impossible|less|expected|normal|where|what)\b|^ (?:alone |by itself )?(?:does )"
    R"(not|doesn't|did not|didn't|cannot|can't|is not|isn't|was not|wasn't|never|is never|)"
    R"(explains? (?:little|nothing))\b|\bas an? (?:effect|symptom|label|starting point)\b)";

// clang-format off
constexpr Rule table[] = {
    {.id = "HE1",
     .trigger =
         R"(\b(?:an? )?<(?:human|operator|operators|pilot|admin|administrator|manual|engineer|)"
         R"(personnel|staff|technician|people|employee|personal|operational|operating|dba|)"
         R"(developer|typing|clerical|data entry|data-entry|keying|input) (?:error|mistake|)"
         R"(failure|fault|slip|lapse|oversight|blunder)s?>\b|\ban? <(?:handling|switching|)"
         R"(keying-in) (?:error|mistake|fault)>\b)",
     .not_left =
         R"({NEGN}|\b(?:understanding|behind|beyond|called|titled|kubernetes|the word|the words|)"
         R"(the term|the label|the phrase) ?'?$|\b(?:tolera\w+|room for|against|reduc\w+|)"
         R"(prone to|prevents?|preventing|guards?|forgiv\w+|opportunit\w+ for|risk of|)"
         R"(risks? from|chance of|catch\w*|protects?|absorb\w*|resilient to|eliminat\w+|)"
         R"(likelihood of|potential for|possibility of|rule out|ruled out|exclud\w+|handl\w+|)"
         R"(model of|kinds? of|fewer|less|where|about|source of|sources of) (?:\w+ ){0,2}$|)"
         R"(\bHuman ?$|\b(?:fix|fixes|fixed|correct|corrects|correcting|common) (?:an? |the |)"
         R"(common )?$|\b(?:study|field|history|theory|science|view|nature) of $|\b(?:research|)"
         R"(papers?|talk|book|literature|reading|lecture|work) (?:on|about) $)",
     .right = R"({HEAD})",
     .not_right = mentioned,
     .not_sentence =
         R"(\?$|\b(?:field|drop-?down|menu|picklist|option|ticket tool|list) (?:still |only |)"
         R"()?(?:says|offers|reads|asks|has)\b)"},
    {.id = "HE2",
     .trigger =
         R"(\b<(?:user|users'|customer) (?:error|mistake|failure|fault)>\b)",
     .left =
         R"((?:\b(?:calls? it|called it|was|is|it's|that's|as|like|just|simply|pure|plain|be|by|)"
         R"(to|under|classic|of|say|say:|down to|due to|:|-)(?: an?| another| a simple|)"
         R"( simple)? ?$|^\W*$))",
     .not_left =
         R"({NEGN}|\b(?:class|type|kind|returns?|returned|counts?|count of|number of) ?$)",
     .not_right =
         R"(^ (?:rate|page|message|code|handling|budget|banner|screen|log|count|report|per|when|)"
         R"(in the)|^s? (?:\d|#|no\b|are\b|is (?:shown|raised|returned|logged|displayed)))"},
    {.id = "HE3",
     .trigger = R"(\b<fat>[- ]?finger(?:ed|ing|s)?\b)",
     .not_left = R"({NEG} ?$|\b(?:against|prevents?|avoids?|tolera\w+|catch\w*) ?$)"},
    {.id = "HE4",
     .trigger =
         R"(\b<(?:finger trouble|finger problem|finger slip|pebkac|pebkak|pebcak|id10t|id-10-t|)"
         R"(id 10 t|layer-8|layer 8|layer eight|wetware|slip of the finger|slip of the hand|)"
         R"(slip of the keyboard|slip of the mouse|slip of the pen|butterfingers|mis-?click|)"
         R"(mis-?clicks|brain fart|brain freeze|a senior moment)(?: (?:problem|issue|error))?>\b|)"
         R"(\b<(?:between) (?:the |a )?(?:keyboard and (?:the |a )?(?:chair|seat)|(?:chair|)"
         R"(seat) and (?:the |a )?(?:keyboard|desk|screen|monitor|computer|steering wheel))>\b)",
     .not_left = R"({NEG} ?$|\b(?:against|prevents?|avoids?|tolera\w+|catch\w*) ?$)",
     .not_sentence =
         R"(\bas a (?:category|cause code|choice)\b|\bdrop-?down\b|\b(?:field|form|menu|picklist|)"
         R"(option|ticket tool) (?:still |only )?(?:says|offers|reads|has)\b)"},
    {.id = "HE5",
     .trigger = R"(\b<picnic>\b)", .sentence = R"((?-i:\bPICNIC\b))"},
    {.id = "HE6",
     .trigger =
         R"(\b(?:an? )?(?:(?:typing|clerical|handling|administrative|keying|copying|filing|)"
         R"(booking|simple) )?<(?:error|errors|mistake|mistakes|fault|slip|lapse|oversight|)"
         R"(omission) (?:by|of|from|on the part of|on behalf of|made by|committed by)> (?:an? )"
         R"((?:\w+ )?(?:employee|human|clerk)|a member of (?:our |the )?staff|one of our )"
         R"((?:staff|employees)|staff|operators?|engineers?|administrators?|humans?|people|)"
         R"(personnel|employees|the (?:user|operator|staff|personnel|end user)\b)\b|)"
         R"(\b<(?:incorrect|)"
         R"(wrong|faulty|improper|false|bad) (?:manipulation|operation|handling|use|)"
         R"(usage)> (?:by|)"
         R"(on the part of|from) (?:the |an? )?(?:user|operator|end user|customer|staff|person)\b|)"
         R"(\b<(?:typing|handling|keying|booking|clerical|entry|input|operating) (?:error|)"
         R"(mistake|slip|mishap|lapse|blunder)s?> (?:by|on the part of|on the side of|)"
         R"(on) (?:the |)"
         R"(an? )?(?:[\w-]+ )?(?:user|operator|staff|clerk|employee|end user|customer's side|)"
         R"(user's side|operator's side|client's side|user side|customer side)\b|)"
         R"(\b<(?:cause|reason|factor|explanation|error|mistake|fault|)"
         R"(failure) (?:was|is)> (?:purely |simply |entirely |clearly )?human\b(?:[.,;:]|$)|\ba )"
         R"(<(?:people|human) (?:problem|issue|thing)>\b|\b(?:problem|fault|error|weak spot|)"
         R"(weak point|trouble|bug|defect) (?:was |is |)"
         R"(sat |sits |lies |lay )?(?:sitting )?<(?:in front of the (?:screen|keyboard|computer|)"
         R"(monitor|machine|terminal)|behind the (?:wheel|keyboard|screen))>\b|)"
         R"(\bwhat failed (?:was|is) )"
         R"(<the (?:person|man|woman|human|operator|user)>\b|\b<(?:wrong|incorrect|faulty|bad|)"
         R"(improper) (?:input|entry|entries|operation|handling|use|usage)> (?:by|of|from) )"
         R"((?:the |an? |our )?(?:user|operator|customer|staff|employee|clerk|engineer|)"
         R"(admin(?:istrator)?|person)\b|\ban? (?:mistake|error|slip) (?:was |had been |has been )"
         R"()?<made by (?:a human|humans|hand|staff|an? (?:\w+ )?employee|a member of (?:our |)"
         R"(the )?staff)>\b)",
     .not_left =
         R"({NEGN}|\b(?:counts?|counted|grouped?|split|lists?|see|shows?|filter|chart of|)"
         R"(number of) ?$)",
     .not_right =
         R"(^ (?:pod|process|api|console|panel|portal|page|tool|interface|menu|form|screen)\b|)"
         R"(^ and errors\b)"},
    {.id = "HE8",
     .trigger =
         R"(\b<(?:somebody|someone|people|a person|an operator|an engineer|a colleague|)"
         R"(staff) (?:\w+ly )?(?:typing|pressing|clicking|entering|pasting|doing|picking|)"
         R"(choosing|running|selecting|hitting) the wrong>(?: \w+)?|\b<(?:somebody|someone|)"
         R"(people|a person|an operator|an engineer|a colleague|staff) (?:\w+ly )?(?:mistyping|)"
         R"(misreading|misclicking|miscounting|mixing up|confusing|making a mistake|)"
         R"(making an error|making mistakes|getting it wrong)>\b)",
     .not_left =
         R"(\b(?:keep|keeps|prevent|prevents|stop|stops|from|against|see|saw|risk of|easy) ?$)",
     .not_right = R"(^ (?:\w+ )?(?:gets?|sees?|is|can|will|would|now|are)\b)"},
    {.id = "HE7",
     .trigger =
         R"(\b<(?:human) (?:factors?|element|component|cause|intervention|misconfiguration|)"
         R"(negligence)>\b)",
     .left =
         R"((?:category|classification|classified|class|reason|cause|causes|code|type|due|)"
         R"(caused|because|down|attributed|finding|filed)(?: (?:category|as|by|of|to|the|code|)"
         R"(under|a|was|is|were))*:? ?$|^\W*$)",
     .not_left =
         R"({NEGN}|\b(?:without|requires?|study of|science of|field of|expert in)\b)",
     .not_right =
         R"(^ (?:engineering|research|specialist|expert|study|in the loop|required|needed|)"
         R"(review)|^ (?:training|teams?|groups?|course|talks?|reading|lab|people|design|)"
         R"(handbook|principles)\b|^ (?:are|is|have|has|can|will|play|plays|matter|matters)\b)"},
    {.id = "HE10",
     .trigger =
         R"(\b(?:an? |the )?<(?:human|individual|personal) (?:factor|failing|failings|frailty|)"
         R"(fallibility|weakness|shortcoming|lapse|error|misjudge?ment|carelessness)>\b|)"
         R"(\b<(?:operator|user|human)[ -](?:induced|caused|related|inflicted) (?:failure|error|)"
         R"(outage|fault|incident|downtime|damage)>\b|\b<(?:simple|plain|pure|another|typical|)"
         R"(usual|classic) (?:user|operator|handling|typing) (?:error|mistake|fault|slip)>\b)",
     .left =
         R"(\b(?:attribut\w+|ascrib\w+|blam\w+|put|puts|due|owing|down|traced|points?|case|)"
         R"(result|caused|says?|reads|concludes?|called?|calls)\b[\w' -]{0,40}? (?:(?:to|on|of|)"
         R"(by|it|as|says) )?(?:the |an? )?$|\b(?:says|reads) ?$|\b(?:was|is|it's|be|as|were|)"
         R"(always) (?:once |again |just |only |simply |purely |basically |of course )*$|)"
         R"(^\W*(?:as (?:so )?often,? )?(?:the |an? |just |only |it's )*$|: ?(?:an? )?$)",
     .not_left =
         R"({NEGN}|\b(?:about|studies|study of|tolera\w+|against|fewer|less|guards?|allow\w*|)"
         R"(room|accounts?|accounting|designed?|field of|history of|science of) (?:for )?)"
         R"((?:the |an? )?$)",
     .right =
         R"({HEAD}|^,? (?:says|said|writes|notes|noted|the report|it says)\b)",
     .not_right =
         R"(^s? (?:engineering|engineers?|research|specialists?|experts?|study|training|teams?|)"
         R"(course|talks?|design|review|in (?:design|aviation|medicine))\b|)"
         R"(^ (?:are|is|were|was) (?:what|where|normal|expected|an effect|a symptom|no |not |)"
         R"(never ))",
     .not_sentence =
         R"(\?$|\b(?:field|drop-?down|menu|picklist|option) (?:still |only )?(?:says|offers|)"
         R"(has)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> human_error_rules() {
    return table;
}

}  // namespace bot::core::language
