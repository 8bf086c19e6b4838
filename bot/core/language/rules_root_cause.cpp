#include "bot/core/language/rule.hpp"

namespace bot::core::language {
namespace {

// One cause.
// clang-format off
constexpr Rule table[] = {
    {.id = "RC1",
     .trigger =
         R"(\b(?:the|our|its|this|a single|one|his|their|any|today's|)"
         R"(yesterday's) (?:[\w'-]+ )?(?:single |real |true |actual |ultimate |only |main |)"
         R"(primary |one |underlying |definitive |final |technical |exact )*<root cause|)"
         R"(root-cause|rootcause|root reason>\b)",
     .not_left =
         R"({NEGN}|\b(?:find|finding|identify|identifying|investigate|investigating|looking for|)"
         R"(look for|search for|searching for|address|addressing|examines?|determine|)"
         R"(determining|hunt for|understand|know|knowing|about|describe|describing|confirm(?:ed|)"
         R"(ing)?|establish(?:ed|ing)?|discuss(?:ed|ing)?|share|publish|explain|pinpoint|)"
         R"(isolate|uncover|get to|got to|dig into|digging into|chase|chasing|work(?:ing)? on|)"
         R"(investigation (?:of|into)|toward|towards|on to|for|hypothesis (?:on|for)|update on|)"
         R"(details (?:on|of)|until|once|post|debate|debating) ?$)",
     .right = R"({HEAD})",
     .not_right =
         R"(^ yet\b|^ (?:\w+ ){0,6}(?:remains?|remained|still|unclear|unknown|combination|)"
         R"(interaction|interplay|several|multiple|factors|under investigation|)"
         R"(not (?:yet )?(?:known|identified|found|clear|determined)|to be determined|tbd|)"
         R"(open)\b|^s\b|^ (?:[\w-]+ ){0,5}?(?:will|may|might|could|would|is being|has not|)"
         R"(hasn\'t|to follow|pending|later|candidates?|hypothes[ei]s)\b|^s\b|^,? (?:if (?:any|)"
         R"(there)|whatever)\b)",
     .not_sentence =
         R"(\b(?:there (?:is|was) no|rarely|hardly ever|never) (?:\w+ )?root cause|)"
         R"(\b(?:possible|potential|suspected|likely|presumed|assumed|)"
         R"(first guess at the) root cause\b)"},
    {.id = "RC1b",
     .trigger =
         R"(\b(?:primary |main |probable |likely )?<root cause|rootcause|root-cause|root reason|)"
         R"((?:ultimate|main|primary|actual|real|true|sole|single|underlying|fundamental) cause|)"
         R"((?:cause|reason) (?:of|for) (?:the|this|our) (?:[\w-]+ )?{BADEVENT}>\b)",
     .left = R"(^[\s*#|>.\d)-]*$)",
     .right =
         R"(^(?: (?:for|of|behind) [\w' -]{3,60}?)?(?: (?:has|have) been| was|)"
         R"( is) (?:\w+ly )?(?:traced|found|identified|a|an|the)\b|^ ?(?::|=|-|is\b|was\b|$|)"
         R"(has been|turned out|identified|found|confirmed|determined))",
     .not_right =
         R"(^ ?(?::|=|-|is|was)? ?(?:unknown|unclear|tbd|n/a|not|being|will|open|still|under|)"
         R"(to be|see|pending|a combination|several|multiple|combination))",
     .not_sentence =
         R"(\bcause ?: ?(?:unknown|unclear|tbd|n/a|none|not\b|being|will|open|still|under|to be|)"
         R"(see\b|pending|a combination|several|multiple|combination|various|many))"},
    {.id = "RC2",
     .trigger =
         R"(\b(?:the|a|one|its|our|this) (?:\w+ )?<(?:single|sole|only|real|true|actual|)"
         R"(ultimate|underlying|main|primary|one|fundamental|definitive|core|central|key|basic|)"
         R"(principal|decisive|original|essential|proximate|exact|precise|final|lone|)"
         R"(solitary) (?:and only |)"
         R"(and true |technical |underlying )?cause>\b|\b(?:the|one|its|our) (?:\w+ )?<origin of )"
         R"(the (?:failure|outage|problem|incident)>\b|\b<one cause>(?: only)?\b)",
     .not_left =
         R"({NEGN}|\b(?:fix|fixing|address|addressing|find|finding|secondary to|treat|identify|)"
         R"(identifying|understand|know|about|confirm|discuss|investigation (?:of|into)|)"
         R"(work(?:ing)? on|until|once|search for|looking for|look for|determine) ?$)",
     .right = R"({HEAD})",
     .not_right =
         R"(^ (?:among|of several|of many|amongst|out of|for concern|s\b)|^ (?:(?:of|)"
         R"(behind) [\w ]+ )?(?:is|was|remains|has) (?:still |as yet |not |currently |yet |)"
         R"(never )*(?:unknown|unclear|open|known yet|known|been found|found|under|being|to be)|)"
         R"(^s\b|^ (?:of|for) (?:\w+ in|delays?|death)\b)"},
    {.id = "RC3",
     .trigger =
         R"(\b<root caused|root-caused|rootcaused|root causing|root-causing>\b|)"
         R"(\b<root cause (?:it|this)|root-cause (?:it|this)>\b)",
     .not_left =
         R"({NEGN}|\b(?:need to|try to|trying to|want to|have to|cannot|can't|will) ?$)"},
    {.id = "RC4",
     .trigger =
         R"(\b(?:the|one|precisely one|exactly one|only one|just one|)"
         R"(a single) (?:\w+ )?<(?:exact|precise|final|single|sole|only|real|true|actual|main|)"
         R"(primary|simple|fundamental|definitive|underlying|ultimate|core|basic|)"
         R"(decisive) reason (?:for|behind|why)> (?:the |this |our |that |)"
         R"(all )?(?:[\w-]+ ){0,2}(?:{BADEVENT}|fell over|went down|failed|broke|happened|)"
         R"(crashed)\b)",
     .not_left =
         R"({NEGN})",
     .not_right = R"(^ (?:is|was|remains) (?:still |not |yet )*(?:unknown|unclear|open))",
     .sentence = R"(\breason\b)"},
    {.id = "RC10",
     .trigger =
         R"(\b(?:the|one|an?|just one|only one) (?:\w+ (?:and )?)?<(?:only|sole|single|one|main|)"
         R"(real|simple|actual|true|ultimate|decisive) reason>(?: why| that)? (?:we|)"
         R"(they|it|this|all|everything|(?:the|)"
         R"(our) [\w' -]{2,30}) (?:went (?:down|dark|offline)|lost|failed|fell over|broke|)"
         R"(crashed|stopped|was down|were down|ran out|died)\b|\bjust one <reason>\b)",
     .not_left = R"({NEGN})",
     .sentence =
         R"(\b(?:went (?:down|dark|offline)|lost|failed|fell over|broke|crashed|stopped|was down|)"
         R"(were down|ran out|died|{BADEVENT})\b)"},
    {.id = "RC11",
     .trigger =
         R"(\b(?:found|confirmed|identified|determined|established|isolated|pinpointed|traced|)"
         R"(narrowed) <(?:the|its|our) root cause>)",
     .right = R"(^[^.;]{0,50}? (?:to be|as|was|is|in|to)\b|^ ?[:,-])",
     .not_right =
         R"(^ (?:analysis|yet)\b|^s\b|^[^.;]{0,40}\b(?:soon|tomorrow|later|next week|by \w+day)\b)",
     .not_sentence =
         R"(\b(?:not|never|nobody|until|once|when|if|whether|will|would|should|can|could|must)\b|)"
         R"(\?$)"},
    {.id = "RC5",
     .trigger =
         R"(\b<(?:(?:came|comes|boils|boiled|come|boil) (?:all )?down to|reduced (?:down )?to|)"
         R"((?:traced|tracked|pinned|traces|points) (?:all )?(?:down to|back to))> (?:just |)"
         R"(simply |exactly |only |merely )?(?:one|a single|a|an|the|this|that|just|simply|)"
         R"(someone|somebody)\b(?: single)?|\b<(?:traced|tracked|pinned|narrowed|)"
         R"(attributed) (?:it|this|that|everything|all of (?:it|this))> (?:all )?(?:back |)"
         R"(down )?(?:to|on) (?:exactly |just )?(?:one|a single)\b|\b<(?:traced|tracked|pinned|)"
         R"(narrowed|attributed) (?:the|this|our) >(?:[\w-]+ ){0,2}(?:{BADEVENT}) (?:all )"
         R"()?(?:back |down )?(?:to|on) (?:exactly |just )?(?:one|a single)\b|)"
         R"(\b<pinned (?:down )?on> (?:just |simply )?(?:one|a single|an|the)\b|\b<all (?:came|)"
         R"(comes|goes|went) back to>(?: (?:a|an|the|one|this) \w+)?)",
     .left =
         R"(\b(?:it|this|that|all|everything|whole \w+|{BADEVENT}s?|can be|i|we|they|team|)"
         R"(has been|could be|be|was|were)(?: all| just| simply| eventually| ultimately|)"
         R"( finally| really)? ?$)",
     .not_left =
         R"({NEGN}|\b(?:cpu|latency|load|traffic|usage|rate|memory) ?$)",
     .not_right =
         R"(^ (?:\d|life|us\b|previous|last|old|normal|level|usual|call|bridge|meeting|)"
         R"(office|combination|)"
         R"(wire|mix|interplay|few|second|next|day|rate|value)|^ ?(?:[\w-]+ )?(?:choice|question|)"
         R"(budget|trade-?off|pool|queue|list|region|version|primary|owner|sender|office|bridge|)"
         R"(team|customers?|tenants?|regions?|racks?|zones?|users?|sites?|hosts?|shards?|az|)"
         R"(data cent\w+|store|country|provider)\b|^ ?(?:between|of|having|whether|how)\b)",
     .not_sentence =
         R"(\b(?:we|they) (?:came|went|were|are) down to\b)"},
    {.id = "RC6",
     .trigger =
         R"(\b(?:the|our) <(?:cause|reason) (?:of|behind|for) (?:the|this|that|our|all|)"
         R"(these) >(?:[\w-]+ ){0,3}(?:{BADEVENT}|errors|failures|outages) (?:was|is|were|)"
         R"(has been identified|turned out|lies|lay)\b|\b(?:the|its) <(?:cause|reason) (?:was|)"
         R"(is) (?:simply|just|only|merely|nothing but|plainly|quite simply|as simple as)>\b)",
     .not_left =
         R"({NEGN}|\b(?:what|if|whether) ?$)",
     .right = R"(^ ?(?::|[^:]))",
     .not_right =
         R"(^ (?:still |as yet |not |currently |under )*(?:unknown|unclear|open|being|known|)"
         R"(under|investigat|not|category|category:)|^ [\w ]{0,30}\b(?:unknown|unclear|)"
         R"(investigat\w+|several|many things|a combination)\b)"},
    {.id = "RC7",
     .trigger =
         R"(\b(?:the|one|main|real|true|sole|actual) (?:\w+ (?:and \w+ )?)?<culprit|)"
         R"(smoking gun|villain>\b)",
     .not_left =
         R"({NEGN}|\b(?:find|looking for|usual|likely) ?$)",
     .right = R"(^ ?(?:(?:was|is|here|turned out|behind|in this|:|of|for|being)\b|:|,|$|\.))",
     .not_right =
         R"(^ (?:is|was|turned out to be) (?:{N}|not|still|unknown)|^ ?(?:list|query|queries|)"
         R"(finder)\b)"},
    {.id = "RC8",
     .trigger =
         R"(\b(?:caused by|because of|due to|down to|came from|explained by) (?:just |exactly |)"
         R"(precisely |only |simply |ultimately )?<one thing|a single thing|one single|)"
         R"(a single line|one factor|a single factor|one mistake|a single mistake|one bad|)"
         R"(a single bad|exactly one|precisely one|one and only one>\b|)"
         R"(\b<(?:one thing) (?:and one thing only|alone|only)>\b|\b<(?:exactly one|)"
         R"(precisely one) (?:mistake|cause|reason|thing|problem|culprit|failure|explanation|link|)"
         R"(origin|source|root)>\b|\b<one and the same> (?:origin|cause|root|reason|source)\b|)"
         R"(\bthe (?:one|only|single) <thing (?:that|which) (?:caused|broke|brought|started|)"
         R"(went wrong|triggered|sank|killed|tipped|ruined|sent|took (?:us|it|down|)"
         R"(out))>\b(?: \w+){0,2}|\b<what (?:really|actually|ultimately|)"
         R"(in the end) (?:caused|broke|brought down|triggered|took down|sank|killed|hit us|)"
         R"(got us)>(?: \w+){0,3} (?:was|is)\b|\b<one (?:reason|cause|factor|)"
         R"(culprit) and (?:one (?:reason|cause|factor|culprit)|only one|that)>(?: only|)"
         R"( alone)?\b|\b<everything else> (?:was|is|were) (?:just |only |)"
         R"(merely )?(?:an? )?(?:consequence|result|symptom|side effect|noise|)"
         R"(fallout)s?(?: of)?\b|\b(?:one|a single) [\w' -]{3,40},? and <nothing (?:else|more)>\b)",
     .not_left =
         R"({NEGN})",
     .not_right = R"(^ (?:of|at a time|after|among))"},
    // "there is only one explanation".
    {.id = "RC13",
     .trigger =
         R"(\bthere(?:'s| is| was| remains| can be| has been) (?:really |ultimately |in fact |)"
         R"(actually )?(?:(?:only|just|but|exactly|precisely) one|(?:only |just |)"
         R"(but )?(?:a single|)"
         R"(a solitary|a sole|one single)) (?:real |true |simple |and only )?<reason|)"
         R"(explanation|cause|)"
         R"(culprit|root|link that|thing that (?:caused|broke|sank|brought|went wrong|failed|)"
         R"(killed|triggered)|thing to blame>\b|\b(?:reason|cause|explanation|)"
         R"(culprit)\b[^.;:]{0,50}, (?:and )?there(?:'s| is| was) <(?:only|but|just) one>)",
     .not_left = R"({NEGN}|\b(?:if|whether|as if|unless) ?$)",
     .right =
         R"(^(?: left)? ?(?:[.,:;]|$)|^ (?:for|behind|why|that|and|here|left|namely|we|it|)"
         R"((?:the|our) )|^ (?:caused|broke|sank|brought))",
     .not_right =
         R"(^ (?:to (?:stay|keep|celebrate|go)|we (?:still|keep|recovered|know|noticed)|)"
         R"(why (?:we|it) (?:still|recovered|works?)|left to (?:do|try|check|say|ask)))",
     .not_sentence = R"(\?$|\b(?:the impression|as though|as if|claim to)\b)"},
    // "the outage comes down to budget", "what it all boils down to is".
    {.id = "RC15",
     .trigger =
         R"(\bwhat (?:it|this|that|they)(?: all)?(?: really| actually)? <(?:comes|boils|come|)"
         R"(boil) down to )"
         R"(is>\b|\bit(?:'s| is| was) <all (?:down to|because of (?:that|this) (?:one|)"
         R"(single))>\b|\b(?:it all|everything|all of (?:it|this)|all this|(?:the|this) (?:whole |)"
         R"(entire )?(?:{BADEVENT}|story|thing|affair))(?: really| simply| just| basically|)"
         R"( ultimately)? <(?:comes|came|boils|boiled) down to>\b)",
     .not_left = R"({NEGN}|\b(?:if|whether) ?$)",
     .not_right =
         R"(^ (?:\d|whether|how|which|what|who|several|many|two|three|the (?:wire|last|day|)"
         R"(office|bridge)|a (?:few|combination|mix|choice|number|handful|question|trade)|)"
         R"(earth|us|you|luck|chance|the same|(?:an? |plain |pure )?(?:human|operator|user|pilot|)"
         R"(manual))\b)",
     .not_sentence = R"(\?$)"},
    // "the one real problem is", "the real reason, if you ask".
    {.id = "RC18",
     .trigger =
         R"(\b<the (?:one real|real and only|one and only|only real|one true|actual and only|)"
         R"(sole and only|first and only|true and only)> (?:problem|story|thing|issue|)"
         R"(explanation|reason|cause|root|origin|culprit)\b|\bthe (?:real|actual|true|)"
         R"(ultimate) <reason(?:,| is| was| lies| lay| here is| behind (?:it|this|all))>|)"
         R"(\bthe (?:single|one|sole) <reason (?:is|was|behind (?:it|this|all|the))>|\bthe )"
         R"((?:true|real|actual|single|sole|ultimate) <root> of (?:the|all|this|our|it)\b|)"
         R"(\bits one and only <root|cause|origin|source|reason>\b)",
     .not_left =
         R"({NEGN}|\b(?:find|finding|know|knows|learn|tell|ask|asks|asked|wonder|until|once|)"
         R"(whether|if|about|for|is|was|seek|looking for) ?$)",
     .not_right =
         R"(^ (?:is |was )?(?:to |still |not |unknown|unclear|open|under|yet|left|that )"
         R"((?:worked|works)|(?:we|i) (?:still|keep|like|noticed|knew|saved))\b)",
     .not_sentence = R"(\?$|\b(?:do not|don't|does not|not yet|nobody) know\w*\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> root_cause_rules() {
    return table;
}

}  // namespace bot::core::language
