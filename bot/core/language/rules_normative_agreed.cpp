#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// What was agreed or written was not kept, and whom nobody asked.
// clang-format off
constexpr Rule table[] = {
    // "contrary to section 4.3", "which flies in the face of our two-hour rule"
    {.id = "NO73",
     .trigger =
         R"(\b<contrary to>[ ](?:the |our |all |its |your |an? )*(?:[\w-]+ )?(?:section|polic(?:)"
         R"(y|ies)|procedures?|regulations?|clause|paragraph|chapter|agreements?|promises?|runbo)"
         R"(ok|instructions?|contract|rules?|guidelines?|protocol|sla|what (?:stands in|stood in)"
         R"(|(?:had been|has been|was|we|we had|they|they had) (?:\w+ )?(?:agreed|promised|annou)"
         R"(nced|ordered|decided|signed|written|arranged)|(?:the|our|their) (?:\w+ )?(?:contract)"
         R"(|policy|runbook|procedure|plan|agreement|sla|rules?|wiki|handbook) (?:says?|requires)"
         R"(?|demands?|prescribes?|states?)))\b|\b<(?:contravene[sd]?|contradicts|runs counter t)"
         R"(o|ran counter to|running counter to|flies in the face of|flew in the face of|flying )"
         R"(in the face of|at odds with|(?:cannot|can't|hard to|difficult to|impossible to)[ ](?)"
         R"(:be )?(?:reconciled?|squared?) with|does(?: not|n't) (?:square|comply|accord) with|o)"
         R"(ut of line with|not in line with|not compatible with|not in keeping with|does not co)"
         R"(rrespond to|doesn't correspond to)>[ ](?:the |our |all |every |your |own |any |agree)"
         R"(d |company |house |internal )*(?:[\w-]+ ){0,2}(?:{RULEBOOK}|control|care|duty|duties)"
         R"(|house rules|sla|contract|obligations?|promises?|agreements?|working instructions?|c)"
         R"(hapter|section|clause|what (?:was|we|had been|has been|is) (?:agreed|promised|signed)"
         R"(|told|written))\b|\b<in (?:spite|defiance|contravention|disregard) of>[ ](?:the |our)"
         R"( |all |every |own |any |agreed )*(?:[\w-]+ )?(?:freeze|playbook|runbook|polic(?:y|ie)"
         R"(s)|rules?|procedures?|stop order|ban|embargo|agreements?|instructions?|orders|guidel)"
         R"(ines?|advice|warnings?|protocol|regulations?)\b|\b(?:total|complete|full|utter|with))"
         R"( <disregard (?:of|for)>[ ](?:the |our |all |every |any )*(?:[\w-]+ )?(?:manual|polic)"
         R"((?:y|ies)|rules?|procedures?|protocol|instructions?|guidelines?|agreements?)\b)",
     .not_left =
         R"({NEGN}|^(?:(?:the|an?|our|its|this|each|every) )?(?:[\w-]+ )?{SYSN}{ADVS} ?(?:is |wa)"
         R"(s )?$|\b(?:config|configuration|output|value|values|readings?|measurements?|data|doc)"
         R"(umentation|docs|wiki|theory|hypothesis) (?:is |was |are |were )?$)",
     .not_sentence =
         R"(\?$|\b(?:failed to|neglected to|should have)\b|\b(?:firewall|iptables|retention|rout)"
         R"(ing|cache) (?:rules?|policy)\b|\brfc\b)"},
    // "a breach of our own methodology", "which is a violation of the contract"
    {.id = "NO74",
     .trigger =
         R"(\b(?:is|was|are|were|as|an?|constitutes|constituted|represents|amounts? to|amounted )"
         R"(to|this|that|such)(?: an?)?(?: clear| plain| gross| blatant| flagrant| direct| serio)"
         R"(us| severe| major| outright| straightforward| manifest| grave| obvious| repeated)? <)"
         R"((?:breach|violation|infringement|contravention|circumvention|breaking|disregard|betr)"
         R"(ayal) of>[ ](?:the |our |all |every |any |your |their |his |her |its |own |internal )"
         R"(|basic )*(?:[\w-]+ )?(?:contract|agreements?|sla|polic(?:y|ies)|duty|duties|trust|me)"
         R"(thodology|manual|rules?|regulations?|act|law|terms|branch protection|segregation|sep)"
         R"(aration|four-eyes principle|code of \w+|etiquette|protocol|section|paragraph|article)"
         R"(|confidence|promise|procedures?|process|standards?|guidelines?|obligations?|chapter|)"
         R"(security policy|confidentiality|word)\b|\bis an? <(?:breach|violation)>(?:[.,;!]|$| )"
         R"((?:for|that) (?:which|we))|\b<(?:failure|neglect|dereliction|breach) of duty>\b)",
     .not_left =
         R"({NEGN}|\b(?:alert|report|log|logged|alarm|page|error|event|ticket|schema|acl|constra)"
         R"(int|found|detected|flagged|finds|detects|possible|potential)s?(?: \w+)? ?$)",
     .not_right = R"(^ (?:error|event|alert|report|fee))",
     .not_sentence =
         R"(\?$|\b(?:constraint|schema|segmentation|memory|access violation|foreign key|firewall)"
         R"(|iptables)\b|\b(?:will|would|may|can|could) (?:be|constitute|face|lead|have)\b)"},
    // "which the data policy does not permit"
    {.id = "NO75",
     .trigger =
         R"(\bwhich (?:the|our|your|their|his|every|any|all)(?: [\w-]+){0,4}(?: expressly| expli)"
         R"(citly| strictly)? <(?:forbids?|prohibits?|bans|(?:does not|doesn't|do not|don't)[ ]()"
         R"(?:permit|allow|foresee|provide for|tolerate)|rules out)>\b|\bwhich (?:is|was) (?:exp)"
         R"(licitly |clearly |strictly |expressly )?<(?:forbidden|prohibited|not permitted|not a)"
         R"(llowed)>[ ](?:by|under|in|per) (?:the|our|your|their|its)\b|\bwhere (?:the|our|your|)"
         R"(their|its)(?: [\w-]+){1,3} <(?:requires?|calls? for|demands?|prescribes?|stipulates?)"
         R"(|asks? for|says?)>[ ](?:two|three|four|five|an? (?:second|full|written|formal|signed)"
         R"(|other)|at least|both|a minimum)\b)",
     .left = R"(^\W*$|,? ?$)",
     .not_left = R"({NEGN})",
     .sentence =
         R"(\b(?:polic(?:y|ies)|manual|rules?|procedures?|contract|statutes?|guidelines?|regulat)"
         R"(ions?|handbook|agreement|law|permit|standards?|sla|process|runbook|playbook|instruct)"
         R"(ions?|charter|code|by-?laws?|plan|licen[cs]e)\b)",
     .not_sentence =
         R"(\?$|\b(?:breach|violation|denied|rejected|refused|blocked|bucket|iam|firewall|router)"
         R"(|parser|compiler|kernel|browser|schema|api|mac address|compiler)\b)"},
    // "blasted 2 million messages without a heads up"
    {.id = "NO76",
     .trigger =
         R"(\bwithout (?:so much as |even )?<(?:(?:any |a )?heads[- ]?up|clearing it with|runnin)"
         R"(g it by)>(?: \w+)?|\bwith <(?:zero|no) (?:notice|warning|announcement|heads[- ]?up|c)"
         R"(oordination|consultation|testing|review|handover|fallback|rollback plan|plan b)>\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,%-]*$|\b(?:was|were|been|had|has|went|changed|swapped|rename)"
         R"(d|launched|disabled|switched|moved|run|pushed|merged|released|deployed|restarted|sta)"
         R"(rted|removed|goes)\b[\w' ,%-]*$|^\W*$)",
     .not_left =
         R"({NEGN}|\b(?:can|could|may|might|should|shouldn't|must|if|allowed|possible|never|woul)"
         R"(d|will|lets|let|(?:want|wants|able|free|order|entitled) to|whoever|anyone who|who) ()"
         R"(?:[\w'-]+ ){0,6}$|\b(?:field|form|parser|importer|accepted it) ?$|^(?:(?:the|an?|our)"
         R"(|its|this|each|every) )?(?:[\w-]+ )?{SYSN}{ADVS}(?: \w+){0,4} ?$)",
     .not_sentence =
         R"(\?$|\b(?:why|blame|blamed|fault|because|caused|responsible|whoever|next (?:one|perso)"
         R"(n)|never again|don't|do not|didn't|reckless\w*|lazy|typical|habit|irresponsible|mist)"
         R"(ake|wrong|rude|unacceptable|foolish|stupid|unprofessional|premature|arrogant|brought)"
         R"(|took down|broke|cut (?:our|the)|luckily|thank\w*|good that|it was|on me|i screwed)\)"
         R"(b|^\W*how \b)"},
    // "went round the advisory board and straight into production"
    {.id = "NO77",
     .trigger =
         R"(\b<(?:went|goes|going|go)>(?: straight| right| clean| happily)? (?:around|round|past)"
         R"(|over the heads? of) (?:the |our |all |any |every )+(?:[\w-]+ )?(?:pipeline|board|re)"
         R"(views?|approvals?|process|committee|cab|change (?:management|control)|reviewers?|gat)"
         R"(es?|checks?|procedure|freeze|policy|safeguards?)\b|\b<jump(?:ed|s|ing)? the (?:queue)"
         R"(|gun)>\b|, <(?:bypassing|sidestepping|circumventing|skipping|dodging)> (?:the |our |)"
         R"(all |any |every |both )*(?:[\w-]+ )?(?:pipeline|board|reviews?|approvals?|process|co)"
         R"(mmittee|cab|canary|staging|gates?|checks?|procedure|freeze|policy|safeguards?|tests?)"
         R"(|qa|change (?:management|control))\b|\b<(?:took|taken|taking|takes) the liberty of>()"
         R"(?: \w+ing(?: (?:the|our|an?|all) [\w-]+)?)?|\b(?:was|were|been|got)(?: \w+ly)? (?:im)"
         R"(plemented|made|done|deployed|carried out|performed|applied|executed|rolled out|start)"
         R"(ed|pushed|merged|released|installed|activated) <outside>[ ](?:of )?(?:the |our |any )"
         R"(|all |every )(?:(?:approved|agreed|announced|planned|permitted|booked|official|norma)"
         R"(l|usual) )*(?:(?:change |maintenance |service )?windows?|process|procedures?|change )"
         R"(process)\b)",
     .left =
         R"(\b(?:changes?|fix|hotfix|deploy\w*|release|update|upgrade|migration|patch|restart|ro)"
         R"(llout|request|order|edit|commit|import|cutover|pr|{P}|was|were|been|done|made|implem)"
         R"(ented|hand|prod|production)\b[\w' ,-]*$|^\W*$)",
     .not_left =
         R"({NEGN}|\b(?:may|can|might|must|should|to) ?$|^(?:(?:the|an?|our|its|this|each|every))"
         R"( )?(?:[\w-]+ )?(?:{SYSN}|traffic|requests?|packets?|calls?){ADVS} ?$|\bas an emergen)"
         R"(cy\b)",
     .not_right = R"(^ by (?:the|a|an) (?:[\w-]+ )?{SYSN}\b)",
     .not_sentence =
         R"(\?$|\b(?:allowed|permitted|by design|as designed|agreed with|sales|canteen|printer|t)"
         R"(ickets? sales|emergency change|queue of|message|messages|priority)\b|\bwould\b)"},
    // "shipped it untested"
    {.id = "NO78",
     .trigger =
         R"(\b(?:shipped|pushed|deployed|released|merged|rolled out|went live|went out|go live|i)"
         R"(nto production|in production|installed|applied|live|sent off|delivered|handed over|p)"
         R"(ublished|to prod)(?: [\w'-]+){0,3},? <(?:untested|unreviewed|unsigned|unannounced|un)"
         R"(coordinated|unchecked|unrehearsed|half-tested|half-finished|unproofed|half-baked|unv)"
         R"(erified|unvetted)>\b(?:,? (?:and )?un\w+)*|\b(?:flooded|hit|hammered|swamped) (?:the)"
         R"( |our )?[\w -]{2,20} with an? <(?:untested|unreviewed|unannounced)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*[\w' ,-]*$)",
     .not_left = R"({NEGN}|\b(?:to|can|could|may|might|never|who|why|whoever|if|idea) (?:\w+ )?$)",
     .not_sentence =
         R"(\?$|\b(?:never again|must not|nobody|fault|caused|because of|blame|reckless|irrespon)"
         R"(sible|would|could|on purpose|deliberately|sandbox|staging|test environment)\b)"},
    // "no dry run, no backup, nothing"
    {.id = "NO79",
     .trigger =
         R"(\bno <(?:ticket|change ticket|review|reviewer|approval|test|tests|testing|dry run|ro)"
         R"(llback plan|announcement|plan b|warning|authority|note|notes|handover|heads[- ]?up|r)"
         R"(adio call|lead|structure|agenda|scribe|test call|communication|comms|coordination|si)"
         R"(gn-off|peer review|peer|briefing|rehearsal|four eyes|second pair of eyes|fallback|ba)"
         R"(ckup|plan|owner)>,? (?:and )?(?:no (?:\w+(?: call| run| plan| b| eyes| review)?)|not)"
         R"(hing)\b(?:,? (?:and )?(?:no (?:\w+(?: call| run| plan| b| eyes| review)?)|nothing))?)",
     .left = R"(, (?:with )?$)",
     .not_left = R"(^\W*no [\w ]+, (?:with )?$)",
     .not_sentence =
         R"(\?$|\b(?:not cool|not on|found|we have|has|had|reported|shows|received|needed|need|n)"
         R"(ecessary|required|careless|reckless|lazy|sloppy)\b)"},
    // "had been disabled without a word to anyone"
    {.id = "NO80",
     .trigger =
         R"(\b(?:was|were|been|got|gets)(?: \w+ly)? (?:switched|turned|taken|put|moved|changed|d)"
         R"(isabled|removed|renamed|restarted|rebooted|shut down|deleted|deployed|pushed|merged|)"
         R"(released|started|stopped|cut|closed|opened|replaced|rolled out|swapped|migrated)(?: )"
         R"([\w'-]+){0,3} without <(?:telling|asking|informing|consulting|a word|a heads|any war)"
         R"(ning)>(?: [\w'-]+){0,3})",
     .not_left =
         R"({NEGN}|\b(?:can|could|may|might|if|when|whenever|that|which|why|who|how)\b[\w' -]*$)",
     .not_sentence =
         R"(\?$|\b(?:why|blame|fault|because|caused|responsible|whoever|reckless\w*|irresponsibl)"
         R"(e|mistake|may be|can be|by the (?:bot|script|job|autoscaler)|automatic\w*)\b|\bwitho)"
         R"(ut \w+ (?:the |our )?(?:[\w-]+ )?{SYSN}\b)"},
    // "edited by hand, against everything we agreed in March"
    {.id = "NO81",
     .trigger =
         R"(\b<against>[ ](?:(?:the |our |all |any |house |company |standing |explicit |clear |o)"
         R"(wn |every |each |safety |fire |basic |agreed |written )*(?:regulations?|orders|proto)"
         R"(cols?|procedures?|polic(?:y|ies)|rules?|principles?|conventions?|instructions?|guide)"
         R"(lines?|advice of|sense of \w+)|better (?:knowledge|judge?ment)|(?:what|everything|an)"
         R"(ything|all)(?: that)? (?:we|was|had been|has been|is|they|stands|the (?:contract|pol)"
         R"(icy|runbook|plan|procedure)) (?:\w+ )?(?:agreed|promised|learn(?:ed|t)|decided|signe)"
         R"(d|written|stand for|in|says))\b(?: we (?:have|had|know|agreed))?)",
     .left =
         R"((?:\b(?:is|was|were|are|goes|went|done|made|run|carried out|performed|released|deplo)"
         R"(yed|merged|pushed)(?: \w+ly)?|'s|,|\bhand,) ?$)",
     .not_left =
         R"({NEGN}|\b(?:votes?|voted|argument|argued|decision|decided|vaccinated|checks?|checked)"
         R"(|tests?|tested|validated|compared|measured|matched|evaluated|scanned|audited|reviewe)"
         R"(d|benchmarked|traffic|requests?|packets?|pods?) (?:is |was |are |were )?$|^(?:(?:the)"
         R"(|an?|our|its|this|each|every) )?(?:[\w-]+ )?{SYSN} (?:is|was|were|are) (?:run|checke)"
         R"(d|tested|validated|matched)? ?$)",
     .not_sentence =
         R"(\?$|\b(?:firewall|iptables|retention|scoring|alert|lint|eslint|validation) rules?\b|)"
         R"(\b(?:blame|disciplinary|sanctions?|failed to)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> normative_agreed() {
    return table;
}

}  // namespace bot::core::language
