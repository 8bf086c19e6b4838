#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// What was agreed or written was not kept, and whom nobody asked.
// clang-format off
constexpr Rule table[] = {
    // "contrary to section 4.3", "which flies in the face of our two-hour rule"
    {.id = "NO73",
     .trigger =
         R"(\b<contrary to>[ ](?:the |our |all |its |your |an? )*(?:[\w-]+ )?(?:section|)"
         R"(polic(?:y|ies)|procedures?|regulations?|clause|paragraph|chapter|agreements?|)"
         R"(promises?|runbook|instructions?|contract|rules?|guidelines?|protocol|sla|)"
         R"(what (?:stands in|stood in|(?:had been|has been|was|we|we had|they|)"
         R"(they had) (?:\w+ )?(?:agreed|promised|announced|ordered|decided|signed|written|)"
         R"(arranged)|(?:the|our|their) (?:\w+ )?(?:contract|policy|runbook|procedure|plan|)"
         R"(agreement|sla|rules?|wiki|handbook) (?:says?|requires?|demands?|prescribes?|)"
         R"(states?)))\b|\b<(?:contravene[sd]?|contradicts|runs counter to|ran counter to|)"
         R"(running counter to|flies in the face of|flew in the face of|flying in the face of|)"
         R"(at odds with|(?:cannot|can't|hard to|difficult to|impossible to)[ ](?:be )"
         R"()?(?:reconciled?|squared?) with|does(?: not|n't) (?:square|comply|accord) with|)"
         R"(out of line with|not in line with|not compatible with|not in keeping with|)"
         R"(does not correspond to|doesn't correspond to)>[ ](?:the |our |all |every |your |)"
         R"(own |any |agreed |company |house |internal )*(?:[\w-]+ ){0,2}(?:{RULEBOOK}|)"
         R"(control|care|duty|duties|house rules|sla|contract|obligations?|promises?|)"
         R"(agreements?|working instructions?|chapter|section|clause|what (?:was|we|had been|)"
         R"(has been|is) (?:agreed|promised|signed|told|written))\b|\b<in (?:spite|defiance|)"
         R"(contravention|disregard) of>[ ](?:the |our |all |every |own |any |)"
         R"(agreed )*(?:[\w-]+ )?(?:freeze|playbook|runbook|polic(?:y|ies)|rules?|procedures?|)"
         R"(stop order|ban|embargo|agreements?|instructions?|orders|guidelines?|advice|)"
         R"(warnings?|protocol|regulations?)\b|\b(?:total|complete|full|utter|)"
         R"(with) <disregard (?:of|for)>[ ](?:the |our |all |every |)"
         R"(any )*(?:[\w-]+ )?(?:manual|polic(?:y|ies)|rules?|procedures?|protocol|)"
         R"(instructions?|guidelines?|agreements?)\b)",
     .not_left =
         R"(\b(?:not|nothing|isn't|wasn't|never) ?$|^(?:(?:the|an?|our|its|this|each|)"
         R"(every) )?(?:[\w-]+ )?{SYSN}{ADVS} ?(?:is |was )?$|\b(?:config|configuration|)"
         R"(output|value|values|readings?|measurements?|data|documentation|docs|wiki|theory|)"
         R"(hypothesis) (?:is |was |are |were )?$)",
     .not_sentence =
         R"(\?$|\b(?:failed to|neglected to|should have)\b|\b(?:firewall|iptables|retention|)"
         R"(routing|cache) (?:rules?|policy)\b|\brfc\b)"},
    // "a breach of our own methodology", "which is a violation of the contract"
    {.id = "NO74",
     .trigger =
         R"(\b(?:is|was|are|were|as|an?|constitutes|constituted|represents|amounts? to|)"
         R"(amounted to|this|that|such)(?: an?)?(?: clear| plain| gross| blatant| flagrant|)"
         R"( direct| serious| severe| major| outright| straightforward| manifest| grave|)"
         R"( obvious| repeated)? <(?:breach|violation|infringement|contravention|)"
         R"(circumvention|breaking|disregard|betrayal) of>[ ](?:the |our |all |every |any |)"
         R"(your |their |his |her |its |own |internal |basic )*(?:[\w-]+ )?(?:contract|)"
         R"(agreements?|sla|polic(?:y|ies)|duty|duties|trust|methodology|manual|rules?|)"
         R"(regulations?|act|law|terms|branch protection|segregation|separation|)"
         R"(four-eyes principle|code of \w+|etiquette|protocol|section|paragraph|article|)"
         R"(confidence|promise|procedures?|process|standards?|guidelines?|obligations?|)"
         R"(chapter|security policy|confidentiality|word)\b|\bis an? <(?:breach|)"
         R"(violation)>(?:[.,;!]|$| (?:for|that) (?:which|we))|\b<(?:failure|neglect|)"
         R"(dereliction|breach) of duty>\b)",
     .not_left =
         R"({NEGN}|\b(?:alert|report|log|logged|alarm|page|error|event|ticket|schema|acl|)"
         R"(constraint|found|detected|flagged|finds|detects|possible|potential)s?(?: \w+)? ?$)",
     .not_right = R"(^ (?:error|event|alert|report|fee))",
     .not_sentence =
         R"(\?$|\b(?:constraint|schema|segmentation|memory|access violation|foreign key|)"
         R"(firewall|iptables)\b|\b(?:will|would|may|can|could) (?:be|constitute|face|lead|)"
         R"(have)\b)"},
    // "which the data policy does not permit"
    {.id = "NO75",
     .trigger =
         R"(\bwhich (?:the|our|your|their|his|every|any|all)(?: [\w-]+){0,4}(?: expressly|)"
         R"( explicitly| strictly)? <(?:forbids?|prohibits?|(?:does not|doesn't|do not|)"
         R"(don't)[ ](?:permit|allow|foresee|provide for|tolerate)|rules out)>\b|)"
         R"(\bwhich (?:is|was) (?:explicitly |clearly |strictly |expressly )?<(?:forbidden|)"
         R"(prohibited|not permitted|not allowed)>[ ](?:by|under|in|per) (?:the|our|your|)"
         R"(their|its)\b|\bwhere (?:the|our|your|their|its)(?: [\w-]+){1,3} <(?:requires? |)"
         R"(calls? for |demands? |prescribes? |stipulates? |asks? for |says )>[ ]?(?:two|)"
         R"(three|four|five|an? (?:second|full|written|formal|signed|other)|at least|both|)"
         R"(a minimum)\b)",
     .left = R"(^\W*$|,? ?$)",
     .not_left = R"({NEGN})",
     .sentence =
         R"(\b(?:polic(?:y|ies)|manual|rules?|procedures?|contract|statutes?|guidelines?|)"
         R"(regulations?|handbook|agreement|law|permit|standards?|sla|process|runbook|)"
         R"(playbook|instructions?|charter|code|by-?laws?|plan|licen[cs]e)\b)",
     .not_sentence =
         R"(\?$|\b(?:breach|violation|denied|rejected|refused|blocked|bucket|iam|firewall|)"
         R"(router|parser|compiler|kernel|browser|schema|api|mac address|compiler)\b)"},
    // "blasted 2 million messages without a heads up"
    {.id = "NO76",
     .trigger =
         R"(\bwithout (?:so much as |even )?<(?:(?:any |a )?heads[- ]?up|clearing it with|)"
         R"(running it by)>\b|\bwith <(?:zero|no) (?:notice|warning|announcement|heads[- ]?up|)"
         R"(coordination|consultation|testing|review|handover|fallback|rollback plan|)"
         R"(plan b)>\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,%-]*$|\b(?:was|were|been|had|has|went|changed|swapped|)"
         R"(renamed|launched|disabled|switched|moved|run|pushed|merged|released|deployed|)"
         R"(restarted|started|removed|goes)\b[\w' ,%-]*$|^\W*$)",
     .not_left =
         R"({NEGN}|\b(?:can|could|may|might|should|shouldn't|must|if|allowed|possible|never|)"
         R"(would|will|lets|let|(?:want|wants|able|free|order|entitled) to|whoever|anyone who|)"
         R"(who) (?:[\w'-]+ ){0,6}$|\b(?:field|form|parser|importer|accepted it) ?$|)"
         R"(^(?:(?:the|an?|our|its|this|each|every) )?(?:[\w-]+ )?{SYSN}{ADVS}(?: \w+){0,4} ?$)",
     .not_sentence =
         R"(\?$|\b(?:why|blame|blamed|fault|because|caused|responsible|whoever|next (?:one|)"
         R"(person)|never again|don't|do not|didn't|reckless\w*|lazy|typical|habit|)"
         R"(irresponsible|mistake|wrong|rude|unacceptable|foolish|stupid|unprofessional|)"
         R"(premature|arrogant|brought|took down|broke|cut (?:our|the)|luckily|thank\w*|)"
         R"(good that|it was|on me|i screwed)\b|^\W*how \b)"},
    // "went round the advisory board and straight into production"
    {.id = "NO77",
     .trigger =
         R"(\b<(?:went|goes|going|go)>(?: straight| right| clean| happily)? (?:around|round|)"
         R"(past|over the heads? of) (?:the |our |all |any |every )+(?:[\w-]+ )?(?:pipeline|)"
         R"(board|reviews?|approvals?|process|committee|cab|change (?:management|control)|)"
         R"(reviewers?|gates?|checks?|procedure|freeze|policy|safeguards?)\b|\b<jump(?:ed|s|)"
         R"(ing)? the (?:queue|gun)>\b|, <(?:bypassing|sidestepping|circumventing|skipping|)"
         R"(dodging)> (?:the |our |all |any |every |both )*(?:[\w-]+ )?(?:pipeline|board|)"
         R"(reviews?|approvals?|process|committee|cab|canary|staging|gates?|checks?|procedure|)"
         R"(freeze|policy|safeguards?|tests?|qa|change (?:management|control))\b|\b<(?:took|)"
         R"(taken|taking|takes) the liberty of>(?: \w+ing(?: (?:the|our|an?|all) [\w-]+)?)?|)"
         R"(\b(?:was|were|been|got)(?: \w+ly)? (?:implemented|made|done|deployed|carried out|)"
         R"(performed|applied|executed|rolled out|started|pushed|merged|released|installed|)"
         R"(activated) <outside>[ ](?:of )?(?:the |our |any |all |every )(?:(?:approved|)"
         R"(agreed|announced|planned|permitted|booked|official|normal|usual) )*(?:(?:change |)"
         R"(maintenance |service )?windows?|process|procedures?|change process)\b)",
     .left =
         R"(\b(?:changes?|fix|hotfix|deploy\w*|release|update|upgrade|migration|patch|restart|)"
         R"(rollout|request|order|edit|commit|import|cutover|pr|{P}|was|were|been|done|made|)"
         R"(implemented|hand|prod|production)\b[\w' ,-]*$|^\W*$)",
     .not_left =
         R"({NEGN}|\b(?:may|can|might|must|should|to) ?$|^(?:(?:the|an?|our|its|this|each|)"
         R"(every) )?(?:[\w-]+ )?(?:{SYSN}|traffic|requests?|packets?|calls?){ADVS} ?$|)"
         R"(\bas an emergency\b)",
     .not_right = R"(^ by (?:the|a|an) (?:[\w-]+ )?{SYSN}\b)",
     .not_sentence =
         R"(\?$|\b(?:allowed|permitted|by design|as designed|agreed with|sales|canteen|)"
         R"(printer|tickets? sales|emergency change|queue of|message|messages|priority)\b|)"
         R"(\bwould\b)"},
    // "shipped it untested"
    {.id = "NO78",
     .trigger =
         R"(\b(?:shipped|pushed|deployed|released|merged|rolled out|went live|went out|)"
         R"(go live|into production|in production|installed|applied|live|sent off|delivered|)"
         R"(handed over|published|to prod)(?: [\w'-]+){0,3},? <(?:untested|unreviewed|)"
         R"(unsigned|unannounced|uncoordinated|unchecked|unrehearsed|half-tested|)"
         R"(half-finished|unproofed|half-baked|unverified|unvetted)>\b(?:,? (?:and )?un\w+)*|)"
         R"(\b(?:flooded|hit|hammered|swamped) (?:the |our )?[\w -]{2,20} with an? )"
         R"(<(?:untested|unreviewed|unannounced)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*[\w' ,-]*$)",
     .not_left = R"({NEGN}|\b(?:to|can|could|may|might|never|who|why|whoever|if|idea) (?:\w+ )?$)",
     .not_sentence =
         R"(\?$|\b(?:never again|must not|nobody|fault|caused|because of|blame|reckless|)"
         R"(irresponsible|would|could|on purpose|deliberately|sandbox|staging|)"
         R"(test environment)\b)"},
    // "no dry run, no backup, nothing"
    {.id = "NO79",
     .trigger =
         R"(\bno <(?:ticket|change ticket|review|reviewer|approval|test|tests|testing|dry run|)"
         R"(rollback plan|announcement|plan b|warning|authority|note|notes|handover|)"
         R"(heads[- ]?up|radio call|lead|structure|agenda|scribe|test call|communication|)"
         R"(comms|coordination|sign-off|peer review|briefing|rehearsal|four eyes|)"
         R"(second pair of eyes|fallback|backup|plan|owner)>,? (?:and )?(?:no (?:\w+(?: call|)"
         R"( run| plan| b| eyes| review)?)|nothing)\b(?:,? (?:and )?(?:no (?:\w+(?: call| run|)"
         R"( plan| b| eyes| review)?)|nothing))?)",
     .left = R"(, (?:with )?$)",
     .not_left = R"(^\W*no [\w ]+, (?:with )?$)",
     .not_sentence =
         R"(\?$|\b(?:not cool|not on|found|we have|has|had|reported|shows|received|needed|)"
         R"(need|necessary|required|careless|reckless|lazy|sloppy)\b)"},
    // "had been disabled without a word to anyone"
    {.id = "NO80",
     .trigger =
         R"(\b(?:was|were|been|got|gets)(?: \w+ly)? (?:switched|turned|taken|put|moved|)"
         R"(changed|disabled|removed|renamed|restarted|rebooted|shut down|deleted|deployed|)"
         R"(pushed|merged|released|started|stopped|cut|closed|opened|replaced|rolled out|)"
         R"(swapped|migrated)(?: [\w'-]+){0,3} without <(?:telling|asking|informing|)"
         R"(consulting|a word|a heads|any warning)>(?: [\w'-]+){0,3})",
     .not_left =
         R"({NEGN}|\b(?:can|could|may|might|if|when|whenever|that|which|why|who|)"
         R"(how)\b[\w' -]*$)",
     .not_sentence =
         R"(\?$|\b(?:why|blame|fault|because|caused|responsible|whoever|reckless\w*|)"
         R"(irresponsible|mistake|may be|can be|by the (?:bot|script|job|autoscaler)|)"
         R"(automatic\w*)\b|\bwithout \w+ (?:the |our )?(?:[\w-]+ )?{SYSN}\b)"},
    // "edited by hand, against everything we agreed in March"
    {.id = "NO81",
     .trigger =
         R"(\b<against>[ ](?:(?:the |our |all |any |house |company |standing |explicit |)"
         R"(clear |own |every |each |safety |fire |basic |agreed |written )*(?:regulations?|)"
         R"(orders|protocols?|procedures?|polic(?:y|ies)|rules?|principles?|conventions?|)"
         R"(instructions?|guidelines?|advice of|sense of \w+)|better (?:knowledge|judge?ment)|)"
         R"((?:what|everything|anything|all)(?: that)? (?:we|was|had been|has been|is|they|)"
         R"(stands|the (?:contract|policy|runbook|plan|procedure)) (?:\w+ )?(?:agreed|)"
         R"(promised|learn(?:ed|t)|decided|signed|written|stand for|in|says))\b(?: we (?:have|)"
         R"(had|know|agreed))?)",
     .left =
         R"((?:\b(?:is|was|were|are|goes|went|done|made|run|carried out|performed|released|)"
         R"(deployed|merged|pushed)(?: \w+ly)?|'s|,|\bhand,) ?$)",
     .not_left =
         R"({NEGN}|\b(?:votes?|voted|argument|argued|decision|decided|vaccinated|checks?|)"
         R"(checked|tests?|tested|validated|compared|measured|matched|evaluated|scanned|)"
         R"(audited|reviewed|benchmarked|traffic|requests?|packets?|pods?) (?:is |was |are |)"
         R"(were )?$|^(?:(?:the|an?|our|its|this|each|every) )?(?:[\w-]+ )?{SYSN} (?:is|was|)"
         R"(were|are) (?:run|checked|tested|validated|matched)? ?$)",
     .not_sentence =
         R"(\?$|\b(?:firewall|iptables|retention|scoring|alert|lint|eslint|)"
         R"(validation) rules?\b|\b(?:blame|disciplinary|sanctions?|failed to)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> normative_agreed() {
    return table;
}

}  // namespace bot::core::language
