#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

constexpr std::string_view opens =
    R"((?:^|[,;:(-] ?|\b(?:and|so|but|or|ok|okay|well|hey|seriously|honestly|then|now|just|also|um|guys|please|sorry) )$)";

// A question that accuses.
constexpr Rule
    table
        [] =
            {
                {.id = "BQ1",
                 .trigger =
                     R"(\b<(?:why)(?: on earth| the hell| the heck| in the world| exactly| then| oh why)? (?:did|didn't|do|don't|does|doesn't|was|wasn't|were|weren't|would|wouldn't|have|haven't|has|hasn't|had|hadn't|are|aren't|is|isn't|can't|couldn't|should|must|couldn't|can) >(?:you|he|she|they|anyone|anybody|nobody|no one|somebody|someone|everyone|{NAME}|{ROLED}|support|management|ops|operations|security|engineering|people)(?: team)?\b)",
                 .not_right =
                     R"(^(?:'s)? (?:operator pod|agent|pod|process|scheduler|controller)\b)"},
                {.id = "BQ10",
                 .trigger =
                     R"(\b<(?:why) >(?:did not|nobody|no one|you|he|she|is it that (?:nobody|no one|you|we)|{NAME}|{ROLED}|on earth)(?: \w+)? (?:didn't|did not|failed|never|wasn't|weren't|was not|were not|waited|sat|ignored|thought|chose|skipped|forgot|would|did|looked|noticed|checked|told|called|tested|escalated|felt)\b|\b<(?:why) (?:nobody|no one) >\w+\b)",
                 .not_left =
                     R"(\b(?:asked|explain(?:ed)?|describes?|explains|which is|that is|that's|reason|understand|see|know|showed|shows) ?$)",
                 .not_right = R"(^ the same)"},
                {.id = "BQ11",
                 .trigger =
                     R"(\b<(?:explain|tell us|tell me|know|understand|say) (?:to (?:me|us) )?why >(?:you|nobody|no one|he|she|they|{NAME}|{ROLED}) (?:\w+ )?(?:didn't|did not|failed|never|wasn't|were not|was not|sat|ignored|waited|skipped|forgot)\b)",
                 .sentence = R"(\?|\b(?:can|could|would|please|want|need|like to|i'd)\b)"},
                {.id = "BQ12",
                 .trigger =
                     R"(\b<(?:why)(?: on earth| the hell)? (?:was|wasn't|were|weren't|has|hasn't|is|isn't|had|hadn't) (?:this|that|it|none of this|nothing)(?: not| never)? (?:been )?>(?:\w+ly )?(?:caught|noticed|tested|reviewed|spotted|escalated|checked|documented|communicated|flagged|raised|fixed|monitored|detected|found|reported|told|prevented|done)\b)"},
                {.id = "BQ2",
                 .trigger =
                     R"(\b<(?:who)(?:'s| is| was| has)?(?: on earth| the hell| the heck| in the world| in god's name)? ?(?:the (?:hell )?)?>(?:broke|broken|caused|screwed up|messed up|killed|nuked|wiped|deleted|crashed|dropped|let this|let that|allowed this|allowed that|did this|done this|ruined|took (?:down|out)|forgot|to blame|at fault|the culprit|guilty|going to (?:own up|answer|pay)|accountable for (?:this|that|the)|responsible for (?:this|that) (?:mess|outage|incident|disaster|failure|shambles)|responsible for the (?:\w+ )?(?:{BADEVENT}))\b|\b<(?:who)(?:'s| is| was) (?:responsible for|behind) (?:this|that)>\b)",
                 .left = opens,
                 .not_right =
                     R"(^ (?:repo\w*|service|area|component|list|module|project|queue|system|table|topic|team|part|step|page|dashboard|host|the (?:problem|change) into)\b)"},
                {.id = "BQ13",
                 .trigger =
                     R"(\b<(?:who) (?:on earth|the hell|the heck|in the world|in their right mind|in his right mind|even|seriously)>\b|\b<(?:which|what) (?:genius|idiot|clown|joker|moron|fool|hero|wise guy)>\b)"},
                {.id = "BQ14", .trigger = R"(\b<(?:who) (?:pushes|deploys|merges|restarts|reboots|runs|ships|releases|signs off|approves|deletes|does|leaves|writes|tests|thought|thinks|lets|gave|let|decided|thought it)>\b)", .left = opens, .right = R"(^(?: (?:a change|a release|something|anything|to|on|in|at|that|this|straight|it|like|without|production|prod|these|the intern|him|her|them|you|code)\b[\w' ,-]*)\?)", .not_right = R"(^ (?:the (?:change|deploy|restore|backup|rota|pager)|this step|that step|it when|it at|it on|on (?:weekends|saturdays|sundays)))", .not_sentence = R"(\bnext\b|\busually\b|\bnormally\b|\btonight\b|\bnow\b)"},
                {.id = "BQ3",
                 .trigger =
                     R"(\b<(?:who) >(?:approved|authori[sz]ed|signed (?:this |that |it )?off(?: on)?|allowed|merged|pushed|deployed|wrote|let|reviewed|greenlit|waved|okayed|ok'd|shipped) (?:this|that|it|such)\b(?: (?:through|off))?)",
                 .sentence = R"(\?)",
                 .not_sentence =
                     R"(\bso (?:that )?(?:we|i) can\b|\bwe (?:want|would like) to ask\b)"},
                {.id = "BQ4",
                 .trigger =
                     R"(\b<(?:whose) (?:brilliant |bright |great |stupid )?(?:fault|mistake|idea|job|responsibility|bright idea|doing|change (?:was it|broke)|screw-?up|mess|error|blunder|decision|commit (?:was it|broke)|turn)(?: was| is)?>\b(?: it)?)",
                 .not_right = R"(^ (?:to be on call|it to)? ?tonight)",
                 .sentence = R"(\?)"},
                {.id = "BQ5",
                 .trigger =
                     R"(\b<(?:how) (?:on earth |the hell |in the world )?(?:could|can) >(?:you|he|she|they|anyone|anybody|nobody|no one|someone|somebody|{NAME}|{ROLED})\b)",
                 .not_right =
                     R"(^ (?:tell|be sure|have (?:failed gracefully|made it easier)|(?:best )?help|see (?:this|it) (?:sooner|earlier)|reach|join|find out|know (?:which|that|what|when|who)|test)\b)",
                 .sentence = R"(\?)"},
                {.id = "BQ15",
                 .trigger =
                     R"(\b<(?:how) is it (?:possible )?that >(?:you|he|she|they|anyone|nobody|no one|{NAME}|{ROLED}|a|we|this)\b|\b<(?:how) is it possible>\b)",
                 .sentence = R"(\?)"},
                {.id = "BQ6",
                 .trigger =
                     R"(\b<(?:what) (?:on earth |the hell |the heck |in the world )?>(?:were you|was (?:he|she|{NAME}|{ROLED})|were (?:they|{ROLED}|people)) (?:even )?thinking\b)",
                 .right = R"(^ ?(?:[?!.]|$|when\b|there)|^ (?:to|with)\b)",
                 .not_right = R"(^ ?when\b)"},
                {.id = "BQ16",
                 .trigger =
                     R"(\b<(?:what) (?:possessed|made|on earth made|the hell made|gave|got into) >(?:you|him|her|them|{NAME}|{ROLED})(?: (?:think|believe|the idea|the right|imagine|assume|do (?:this|that))| to)?\b)",
                 .right = R"(^ ?)",
                 .not_sentence =
                     R"(\bwhat made (?:you|them|him|her) (?:choose|look|decide|notice|suspect|pick|go|turn|call|wait)\b|\bgave (?:you|them) the (?:hint|first|confidence|signal)\b)"},
                {.id = "BQ17",
                 .trigger =
                     R"(\b<(?:what) (?:on earth|the hell|the heck|in the world) >(?:were you|was (?:he|she|{NAME}|{ROLED})|were they|is {NAME}|did (?:you|he|she|they|{NAME}))\b)"},
                {.id = "BQ7", .trigger = R"(\b<(?:how) (?:on earth |the hell |in the world )?did >(?:you|nobody|no one|they|he|she|anyone|anybody|everyone|we all|{NAME}|{ROLED}) (?:not |never |all |even |manage to |possibly |fail to )*(?:notice|miss|see|check|know|catch|reali[sz]e|fail|overlook|forget|ignore|manage|think|break|delete)\b)", .not_sentence = R"(\bhow did (?:you|they|he|she|{NAME}|{ROLED}) (?:notice|see|check|know|catch|reali[sz]e|think|manage)\b)"},
                {.id = "BQ18",
                 .trigger =
                     R"(\b<(?:how) (?:on earth |the hell |in the world |come )?(?:did|does|could|was|has|can)? ?(?:this|that|it|something like this|such a (?:change|thing|bug|mistake)|a change like (?:this|that)) >(?:even |ever |possibly |not |possibly )*(?:get past|gotten past|got past|slip|slipped|make it|made it|pass|passed|go|happen|gone|get through|get approved|go unnoticed|remain unnoticed|got through|been missed|missed|caught|noticed|be allowed|allowed|approved)(?: (?:past|through|into|review|unnoticed|out|to production))?\b)",
                 .not_right = R"(^ (?:in the end|the second time|from|when|so fast|at \d))",
                 .sentence = R"(\?)",
                 .not_sentence =
                     R"(\bhow did (?:this|that|it) (?:go|happen|pass)\?|\bhow did it go\b)"},
                {.id = "BQ8",
                 .trigger =
                     R"(\b<(?:didn't|couldn't|haven't|hasn't|don't|doesn't|wasn't|weren't|aren't|can't|isn't|hadn't|wouldn't) >(?:you|anyone|anybody|they|he|she|someone|we all|{NAME}|{ROLED}) (?:even |ever |not |really |at least |just )*(?:ask|bother|check|know|look|notice|read|reali[sz]e|review|see|test|think|tell|wait|follow|try|supposed|paying|watching|listening|aware|learn|care|escalate|remember|hear|verif)\w*\b)",
                 .not_left = R"(\bwhy ?$)",
                 .sentence = R"(\?)"},
                {.id = "BQ19",
                 .trigger =
                     R"(\b<(?:did |has |was |does |do |were |had |is |are )(?:nobody|no one|none of you|not one of you|not a single person)>(?: \w+)? (?:\w+)\b)",
                 .left = opens,
                 .sentence = R"(\?)"},
                {.id = "BQ20", .trigger = R"(\b<(?:did|do|does|were|was|are|have|has|is) (?:you|anyone|anybody|they|he|she|you all|you guys) (?:even|ever|seriously|actually|really|not|at all|awake|asleep|kidding|blind)>\b(?: \w+)?|\b(?:did|were|was|has|is) (?:{NAME}|{ROLED}) <even|seriously|awake|asleep|kidding|blind>\b(?: \w+)?)", .left = opens, .not_right = R"(^ (?:happened|been to|used|seen this|observed))", .sentence = R"(\?)", .not_sentence = R"(\b(?:ever seen|actually see|ever see|actually saw|really need|actually need|actually look like|ever happen|actually know which|actually use)\b)"},
                {.id = "BQ9",
                 .trigger =
                     R"(\b<(?:how come) >(?:you|nobody|no one|they|he|she|anyone|this|that|it|we|{NAME}|{ROLED})\b)",
                 .not_right = R"(^ (?:pod|agent|replica))"},
};

}  // namespace

std::span<const Rule> blaming_question_rules() {
    return table;
}

}  // namespace bot::core::language
