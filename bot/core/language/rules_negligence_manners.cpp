#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// How somebody carries on: by their own rules, behind excuses, in an ill manner.
// clang-format off
constexpr Rule table[] = {
    // By their own rules.
    {.id = "NE90",
     .trigger =
         R"(\b(?:does|do|did|doing) (?:exactly |just |simply )?(?:what|as|whatever) (?:he|she|)"
         R"(they|it) <(?:wants?|wanted|likes?|liked|pleases?|pleased)>\b|\b(?:when|whenever) it )"
         R"(<(?:suits|suited) (?:him|her|them|it)>\b|\b(?:when|whenever|if) (?:he|she|they|it) )"
         R"(<(?:feels?|felt) like it>\b|\b<as the mood takes (?:him|her|them)>\b|\b<a law unto )"
         R"((?:himself|herself|themselves|itself)>\b|\b(?:plays?|played|playing|works?|makes?|)"
         R"(made) (?:by |up )?(?:his|her|their|its) <own rules>\b|\b<loose cannons?>\b|\b(?:is|)"
         R"(was|are|were) an? (?:\w+ )?<(?:walking disaster|menace|danger to (?:every|everyone|)"
         R"(himself|herself|themselves|others|any))>\b|\b(?:can't|cannot|can not|could not|)"
         R"(couldn't|never|wouldn't|would not|must not) (?:leave|let) (?:him|her|them|these )"
         R"(people|that man|those people) <(?:alone|near|loose|unsupervised|anywhere)>\b|)"
         R"(\b<(?:never learns?|don't learn|doesn't learn|do not learn|does not learn|won't )"
         R"(learn|will never learn|haven't learned|haven't learnt|hasn't learned|hasn't learnt))"
         R"(>(?: (?:from|a thing|anything|it|their lesson)\b|[.,;!]|$)|\b(?:was|were|is|are|so|)"
         R"(too|very|rather|plain|downright|simply|got) <(?:rude|impolite|insulting|evasive|)"
         R"(dishonest|insolent|condescending|patroni[sz]ing|conceited|high-handed)>(?: (?:to|)"
         R"(towards|about|with|on the phone|when|as ever|as usual)\b|[.,;!]|$)|\b(?:is|was) )"
         R"((?:simply |just )?(?:a |an )(?:plain |blatant |downright |bare-faced |outright |)"
         R"(complete )?<lie>(?:[.,;!]|$))",
     .left =
         R"({SUBJ3}|\b(?:{P3}|us|them)\b[\w' ,-]*$|\byou $|\b(?:people|they|we|comment|)"
         R"(statement|mail|claim|note|answer|reply|report)\b[\w' -]*$)",
     .not_left =
         R"(^(?:(?:the|an?|our|its|this|each|that|every|both|all|two) )?(?:[\w-]+ )"
         R"()?{SYSN}{ADVS} ?$|\b(?:it|0+|which){ADVS} ?$|{NEGN})",
     .not_right = R"(^ (?:claim|clause|law|insurance|cap|account|to (?:itself|localhost)))",
     .not_sentence = R"(\?$|\b(?:users?|customers?|children|players?) (?:can|may|may do|do)\b)"},
    // Not a thing that troubles them.
    {.id = "NE91",
     .trigger =
         R"(\b(?:not|\w+n't|never|hardly) (?:even |really |ever )?<(?:bother|bothers|bothered|)"
         R"(worry|worries|worried|trouble|troubles|troubled)> (?:him|her|them|you people)\b|)"
         R"(\b(?:not|\w+n't|never|hardly) <(?:seem|seems|seemed|appear|appeared) to (?:bother|)"
         R"(worry|trouble|interest|concern)> (?:him|her|them|anyone|anybody|you people|the \w+))"
         R"(\b|\b(?:remained|stayed|was|were|seemed) <(?:unmoved|unimpressed by the (?:alarm|)"
         R"(warning)|unbothered)>\b|\bleft (?:him|her|them|the \w+) <cold>(?:[.,;!]|$)|)"
         R"(\b<(?:prefer|prefers|preferred|chose|choose|chooses) not to (?:know|look|see|hear|)"
         R"(notice|ask)>\b|\b<(?:closed|shut|closing) both eyes>\b|\b(?:nobody|no one|none of )"
         R"((?:them|us|you)) (?:really |ever )?<wanted to (?:hear|know|listen)>(?: (?:it|this|)"
         R"(that|about|of|any)\b|[.,;!]|$)|\b<(?:pretended|pretends|pretending) (?:not to|to )"
         R"((?:be (?:busy|asleep|working|ill)|know|understand|listen|read)|that nothing|nothing|)"
         R"(everything|to have (?:checked|tested|read|looked))>\b|\b<(?:hide|hides|hiding|hid) )"
         R"(behind (?:his|her|their|its|your) (?:own )?(?:\w+ )?(?:terms|process|processes|)"
         R"(rules|contract|contracts|tickets?|policy|policies|lawyers|cameras|e-?mails?|titles?|)"
         R"(desks?|regulations|paperwork|numbers|slas?|hotline)>\b|\b<(?:hide|hides|hiding|hid) )"
         R"(behind (?:each other|somebody else|others|one another)>\b|\b<(?:strung|string|)"
         R"(strings|stringing) (?:us|me|them|everyone) along>\b|\b<(?:played|plays|playing|play))"
         R"( for time>\b|\b<stonewall(?:ed|s|ing)? (?:us|me|our)>\b|\b<one excuse after )"
         R"((?:another|the other)>\b|\b<(?:fed|feeding) (?:us|me) (?:stories|excuses|lies)>\b|)"
         R"(\b<(?:took|takes|take|taking|taken)> (?:us|me|people|our customers) for (?:fools|)"
         R"(idiots|a ride)\b|\b(?:knew|known|aware)\b[\w' ]{0,40}?,? (?:and|but|yet) <(?:said )"
         R"(nothing|told nobody|told no one|kept (?:quiet|silent|schtum)|stayed (?:quiet|silent))"
         R"(|looked away|let it happen)>\b|\b<kept (?:his|her|their|your|our){1} mouths? )"
         R"(shut>\b|\b(?:think|thinks|thought|believes?|believed|consider|considers|considered|)"
         R"(find|finds|found|seem to think|seems to think|calls?)(?: that)? (?:[\w'-]+ )"
         R"(){1,4}?(?:is |are |was |were |to be )?<(?:optional|a waste of (?:time|money)|a )"
         R"(formality|overrated|beneath (?:him|her|them)|for wimps|superfluous|a nuisance|an? )"
         R"((?:nice )?(?:idea|suggestion)|not (?:his|her|their) (?:job|problem|business|concern|)"
         R"(department))>\b|\b(?:has|have|had) never <heard of (?:the (?:word|concept|notion|)"
         R"(idea)|planning|testing|backups?|documentation|manners|monitoring|version control|)"
         R"(peer review|sleep|security|reviews?)>\b|\bwouldn't <(?:know|recogni[sz]e)> an? [\w )"
         R"(-]{2,25} if\b|\b(?:prefer|prefers|preferred) <(?:complaining|talking|arguing|)"
         R"(blaming|discussing|gossiping|sleeping|chatting)> (?:to|over|about)\b|\b(?:nobody|no )"
         R"(one)(?: [\w' -]{2,25}?)? <(?:lifts|lifted) a finger>\b)",
     .left = R"({SUBJ3}|\b(?:{P3}|us|them)\b[\w' ,-]*$|^\W*$)",
     .not_left =
         R"(^(?:(?:the|an?|our|its|this|each|that|every|both|all|two) )?(?:[\w-]+ )"
         R"()?{SYSN}{ADVS} ?$|\b(?:customers?|users?|auditors?|we|i|please)(?: (?:would|'d|)"
         R"(might|may|can|should))? ?$)",
     .not_sentence = R"(\?$|\b(?:does not bother anyone who|feel free)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> negligence_manners() {
    return table;
}

}  // namespace bot::core::language
