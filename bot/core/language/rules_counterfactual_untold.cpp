#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// What nobody did, who was not told, and the little that would have been enough.
// clang-format off
constexpr Rule table[] = {
    // "Nobody told the translators."
    {.id = "CF80",
     .trigger =
         R"(\b(?:{NOBODY}|not (?:a soul|one person|a single one(?: of [\w ]{2,20})?|one of (?:us|)"
         R"(them|you|the [\w-]+)|an? single [\w-]+)|neither of (?:us|them|the [\w ]{3,20})|)"
         R"(none of them)(?: (?:on|in|at|from|of) [\w' -]{2,30}?)?(?: had| ever| actually| once|)"
         R"( of (?:us|them|you))* <(?:told (?:the|us|me|him|her|them|you|anyone|anybody|our|their|)"
         R"(your|any|{N})|informed|warned|notified|briefed|mentioned|consulted|phoned|)"
         R"(rang (?:the|us|me|him|her|them|anyone)|asked (?:the|about|what|whether|how|if|him|)"
         R"(her|them|us (?:about|whether|what))|)"
         R"(asked|opened|compared|spoke up|raised (?:a hand|it|this|that|the|a (?:flag|concern|)"
         R"(question))|ordered (?:the|an?|any|spares?|new|more|another|one|replacements?)|renewed|)"
         R"(checked (?:it|whether|if|that|the)|tested (?:it|whether|if|that|the)|verified|)"
         R"(questioned|objected|escalated|documented|reviewed|rehearsed|brought (?:it|this) up|)"
         R"(pointed|dropped|rolled (?:it|the [\w ]{2,20}) back|picked (?:up on|it up|this up)|)"
         R"(looked (?:into|up)|explained|tried|felt (?:the|it)|spotted|turned up for|)"
         R"(thought of)>(?: [\w'-]+)?)",
     .left =
         R"(^\W*$|[,:;] ?$|\b(?:and|but|yet|so|that|which|whom|who|although|though|pity|shame|)"
         R"(then) ?$|^\W*(?:in|at|on|for|between|during|before|after|over|from|until|by)\b)"
         R"([\w', :-]*$)",
     .not_left =
         R"(\b(?:why|how come|how|while|where|if|unless|because|as if|obviously|apparently|)"
         R"(evidently|clearly|inexcusable that|unacceptable that|hard to accept is that|glad|)"
         R"(so far|thankfully|luckily|fortunately|though) ?$|\b(?:why|because)\b[\w' ,]*$)",
     .not_right =
         R"(^ (?:for|yet|so far|voice|voices|me|so|back|again)\b|)"
         R"(^[\w' ]* before {NAME} did\b|^ ?\?)",
     .not_sentence =
         R"(\?$|\b(?:supposed to|negligence|factors?: nobody|none of them (?:spoke|said)|)"
         R"(inexcusable|unacceptable|unforgivable|not acceptable|hard to accept|lucky|)"
         R"(luckily|in good faith|had reason|needed to|asked (?:me|you|us|for|to|that\b,?)|)"
         R"(told (?:me|us) so)\b)"},
    {.id = "CF83",
     .trigger =
         R"(\b(?:an?|one|another|any|a single|the) (?:[\w-]+ ){0,3}(?:dry run|test run|trial run|)"
         R"(smoke test|canary|rehearsal|load test|restore test|review|look|glance|call|question|)"
         R"(word|mail|e-?mail|message|chat|check|drill|grep|pilot|handover|briefing|comparison|)"
         R"(read-through|walk-?through|warning|heads-up|reminder|signature|note|line|backup|)"
         R"(staging|rollback)(?: (?:to|in|into|at|on|of|from|with|before|by|for|)"
         R"(against)\b[\w' ]{0,50}?)? <would(?:n't| not)?(?:'ve| have)> (?:\w+ly |at least )"
         R"()?(?:shown|told|done|been (?:enough|plenty|nice|polite|kind|the polite|in order|)"
         R"(helpful|appropriate)|sufficed|helped|saved|spared|)"
         R"(hurt|harmed|warned|made (?:the|all|a) (?:\w+ )"
         R"()?difference|changed everything|cost (?:us|you|them|nothing|one|a))\b)",
     .not_left = R"(\b(?:whether|if|how) [\w ]*$)",
     .not_sentence = R"(\?$|{IFMACH}|\b(?:replay\w*|simulat\w*|was added|now exists?)\b)"},
    // As it is said: "should of", "shoulda".
    {.id = "CF84",
     .trigger =
         R"(\b<(?:should|would|could|might) of> (?:\w+ly )?(?:{PP}|sat)\b|\b<shoulda|coulda|)"
         R"(woulda>(?:ve)? )"
         R"((?:\w+ly )?(?:been|{PP}|{HV})\b|\b<(?:shld|shoulda|shud|cld) (?:hv|have|of)> \w+)",
     .not_left = R"({MACH}|\bnobody ?$)",
     .not_sentence = R"(\?$)"},
    // What somebody would have wanted.
    {.id = "CF85",
     .trigger =
         R"(\b(?:would|'d) (?:\w+ly |much |all )?(?:have|'ve)(?: \w+ly| much)? <(?:liked|)"
         R"(preferred|appreciated|wished for|welcomed|valued|expected|been glad of|been )"
         R"(grateful for|been glad to be)> (?:to (?:be (?:asked|told|informed|warned|)"
         R"(consulted|woken|involved|called|rung|paged|invited|included|kept)|hear|know|have )"
         R"((?:been|known|heard)|get|see (?:one|an?|some|more|you|your|them|somebody|)"
         R"(someone))|it if|(?:them|him|her|you|somebody|someone|{N}) to|being \w+ed|(?:an?|)"
         R"(some|more|any|at least an?) (?:[\w-]+ )?(?:word|warning|call|mail|e-?mail|note|)"
         R"(heads-up|notice|eta|message|reply|answer|update|hint|line|response|apology|)"
         R"(invitation))(?: \w+)?|\b'd <rather have (?:been|had|heard|known)>(?: \w+)?)",
     .left = R"({SUBJ}|\b(?:and|but|just) ?$|, ?$|\b(?:{N}|i|we) (?:as|on|in|at|of)\b[\w' ]*$)",
     .not_left = R"({MACH}|\b(?:users?|customers?|nobody|what|who) ?$)",
     .not_sentence =
         R"(\?$|\bto (?:join|come|attend|stay|be there|be here|meet|help|thank|add)\b|)"
         R"(\b(?:liked|preferred|appreciated) an? (?:bigger|larger|smaller|longer|cup|coffee)\b)"},
    // What somebody might have said.
    {.id = "CF86",
     .trigger =
         R"(\b<might(?:'ve| have)> {ADV}(?:mentioned|spared (?:a thought|us)|been asked|said (?:a )"
         R"(word|something|so)|let (?:us|me|them) know|told (?:us|me|them|the|anyone|somebody|)"
         R"(someone)|rung (?:us|me|the)|put a|asked (?:us|me|first|the|before)|dropped (?:us|)"
         R"(a line)|given (?:us|me|them) (?:a|some|the)|been helpful to|been (?:wise|prudent|)"
         R"(polite|kind|nice|good|better) to|stopped (?:this|it|to))\b)",
     .not_left =
         R"(\b{SYSN} ?$|\b(?:what|who|how|whether|if|nobody|it all|also|already) ?$|\bwho might\b)",
     .not_sentence = R"(\?$|\b(?:not sure|perhaps|i don't know|unclear|check whether)\b)"},
    // Somebody's part, undone.
    {.id = "CF87",
     .trigger =
         R"(\b<(?:was|were) to have> (?:been )?{PP}|\b<(?:was|were) (?:meant|supposed|due) )"
         R"(to> (?:be )?(?:tell|told|inform|informed|warn|warned|ask|asked|call|ring|consult|)"
         R"(consulted|hand over|double-check|sign off|escalate|brief|briefed|approve|involve|)"
         R"(involved|invited)\b)",
     .left = R"({SUBJ3}|\b(?:i|we) ?$|^\W*(?:[\w' -]{3,50}) $|\bthat (?:the )?[\w' -]{3,40} $)",
     .not_left =
         R"({MACH}|\b(?:it|this|that|which|meeting|users?|customers?|nobody|alert|alarm|page|)"
         R"(probe|hook|shutdown|works?|upgrade|migration|contract|train|event|course) ?$)",
     .not_sentence = R"(\?$|\bwas to have (?:begun|started|ended|run|taken place|met)\b)"},
    {.id = "CF90",
     .trigger =
         R"(\b<at no (?:point|time|moment|stage)|not once|never once> (?:did|had) (?:{P}|anyone|)"
         R"(anybody|any of (?:us|them|you)|it)(?: (?:in|on|at|from|of) [\w' ]{2,20}?)? (?:{FT}|)"
         R"({UNDONE}|cross|occur|enter|take a step|stop to|talk|say|pick up|check(?:ed)?|tested|)"
         R"(asked|told|looked)\b(?: \w+)?)",
     .not_sentence = R"(\?$|\bdid (?:it|they|we) (?:stop|react|notify|report)\b)"},
    // What came into nobody's mind.
    {.id = "CF91",
     .trigger =
         R"((?:\bnever|\bnot|\b\w+n't)(?: even| once| ever| so much as){0,2} <(?:cross(?:ed)?|)"
         R"(entered|)"
         R"(enter|come to|came to|came into)> (?:my|our|his|her|their|your|anyone's|anybody's|)"
         R"(the|{OWNER}) minds?\b(?: of \w+ \w+)?(?: to \w+)?|\b<(?:crossed|entered|)"
         R"(occurred to)> (?:nobody|no one|none of (?:us|them))(?:'s mind)?\b(?: to \w+)?)",
     .not_sentence = R"(\?$)"},
};
// clang-format on

}  // namespace

std::span<const Rule> counterfactual_untold() {
    return table;
}

}  // namespace bot::core::language
