#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// What was agreed or written was not kept, and whom nobody asked.
// clang-format off
constexpr Rule table[] = {
    // "contrary to section 4.3", "which flies in the face of our two-hour rule"
    {.id = "NO73",
     .trigger =
         R"(\b<contrary to> (?:the |our |all |its |your |an? )*(?:[\w-]+ )?(?:section|polic(?:y|)"
         R"(ies)|procedures?|regulations?|clause|paragraph|chapter|agreements?|promises?|runbook)"
         R"(|instructions?|contract|rules?|guidelines?|protocol|sla|what (?:stands in|stood in|()"
         R"(?:had been|has been|was|we|we had|they|they had) (?:\w+ )?(?:agreed|promised|announc)"
         R"(ed|ordered|decided|signed|written|arranged)|(?:the|our|their) (?:\w+ )?(?:contract|p)"
         R"(olicy|runbook|procedure|plan|agreement|sla|rules?|wiki|handbook) (?:says?|requires?|)"
         R"(demands?|prescribes?|states?)))\b|\b<(?:contravene[sd]?|contradicts|runs counter to|)"
         R"(ran counter to|running counter to|flies in the face of|flew in the face of|flying in)"
         R"( the face of|at odds with|(?:cannot|can't|hard to|difficult to) (?:be )?(?:reconcile)"
         R"(d?|squared?) with|does not (?:square|comply|accord) with|doesn't (?:square|comply|ac)"
         R"(cord) with|out of line with|not in line with|not compatible with|not in keeping with)"
         R"(|does not correspond to|doesn't correspond to)> (?:the |our |all |every |your |own |)"
         R"(any |agreed |company |house |internal )*(?:[\w-]+ ){0,2}(?:{RULEBOOK}|control|care|d)"
         R"(uty|duties|house rules|sla|contract|obligations?|promises?|agreements?|working instr)"
         R"(uctions?|chapter|section|clause|what (?:was|we|had been|has been|is) (?:agreed|promi)"
         R"(sed|signed|told|written))\b|\b<in (?:spite|defiance|contravention|disregard) of> (?:)"
         R"(the |our |all |every |own |any |agreed )*(?:[\w-]+ )?(?:freeze|playbook|runbook|poli)"
         R"(c(?:y|ies)|rules?|procedures?|stop order|ban|embargo|agreements?|instructions?|order)"
         R"(s|guidelines?|advice|warnings?|protocol|regulations?)\b|\b(?:total|complete|full|utt)"
         R"(er|with) <(?:disregard of|disregard for)> (?:the |our |all |every |any )*(?:[\w-]+ ))"
         R"(?(?:manual|polic(?:y|ies)|rules?|procedures?|protocol|instructions?|guidelines?|agre)"
         R"(ements?)\b)",
     .not_left =
         R"({NEGN}|^(?:(?:the|an?|our|its|this|each|every) )?(?:[\w-]+ )?{SYSN}{ADVS} ?(?:is |wa)"
         R"(s )?$|\b(?:config|configuration|output|value|values|readings?|measurements?|data|doc)"
         R"(umentation|docs|wiki|theory|hypothesis) (?:is |was |are |were )?$)",
     .not_sentence =
         R"(\?$|\b(?:failed to|neglected to|should have)\b|\b(?:firewall|iptables|retention|rout)"
         R"(ing|cache) (?:rules?|policy)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> normative_agreed() {
    return table;
}

}  // namespace bot::core::language
