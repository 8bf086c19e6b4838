#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// What those who did it lose: money, contracts, places, rights.
// clang-format off
constexpr Rule table[] = {
    // Whoever did it has something coming.
    {.id = "RE40",
     .trigger =
         R"(\b<(?:whoever|anyone who|anybody who|anyone caught|anybody caught|everybody who|)"
         R"(everyone who|those who|he who|the one who|(?:the )?next (?:one|person|engineer|)"
         R"(developer|colleague|driver|operator|admin|guy|team|employee)(?: of )"
         R"(you)?)>\b[^.;]{4,80}?\b(?:(?:will |can |shall |must |is going to |has to |may )"
         R"()?(?:buys?|pays? for|owes?|bakes?|hands? in|answers? to (?:me|us|the)|loses? )"
         R"((?:his|her|their|all)|cleans? (?:the|up)|takes? the (?:pager|night|weekend|blame)|)"
         R"(does the (?:on-call|night|weekend|dishes|holiday)|works? the (?:night|weekend|)"
         R"(holiday)|finds? (?:themselves|himself|herself) (?:off|in the|out|without|looking|)"
         R"(on the)|packs? (?:his|her|their)|gets? (?:an? (?:extra |additional |free )"
         R"()?(?:(?:weekend|night) (?:shift|duty)|shift|week of|week without|month of|warning|)"
         R"(visit|call|talk|letter|ban|fine)|fired|sacked|no (?:more )?\w+|the (?:sack|boot|)"
         R"(bill)|to (?:clean|explain|pay|buy|do)))|(?:is|are|will be) (?:off the|off my|)"
         R"(out\b|gone\b|done here|barred|banned|fired|sacked|in for|suspended|in trouble|)"
         R"(sorry)|(?:should|ought to|must|will|has to|can|needs to) be (?:nowhere near|made )"
         R"(to|forced to|barred|banned|fired|sacked|kept away|sued|ashamed|charged|locked )"
         R"((?:up|out)|shown the door|reported)|has \w+ed it for the last time|costs? (?:him|)"
         R"(her|them|the \w+) )(?: ?[\w'-]+){0,6})",
     .not_left = R"({NEGN}|\b(?:thank|thanks to|praise|kudos to|cheers to) $)",
     .not_sentence =
         R"(\b(?:day off|time off|refund\w*|compensat\w*|bonus|voucher|thank\w*|affected|)"
         R"(customers?|subscribers?|guests?|passengers?|users?|overtime|raffle|birthday|win|)"
         R"(wins|celebrat\w*|by default|lease|holds the lock|quorum)\b|\?\W*$)"},
    // What it costs somebody.
    {.id = "RE42",
     .trigger =
         R"(\b<(?:cost|costs|costing)> (?:(?:{N}|somebody|someone|him|her|them|you|one of )"
         R"((?:us|them|you)|the next (?:one|person)|whoever \w+(?: \w+){0,2}|a few(?: \w+)?|)"
         R"(some(?: of (?:us|them))?|a (?:manager|director|head) or two)(?:'s)? |(?:somebody|)"
         R"(someone)'s |{NAME}'s )(?:(?:his|her|their|your|the) )?(?:[\w-]+ ){0,2}?(?:jobs?|)"
         R"(positions?|posts?|bonus(?:es)?|roles?|heads?|necks?|licen[cs]es?|contracts?|)"
         R"(promotions?|careers?|rank|raise|seat|allowance|places?|(?:five|ten|twenty|fifty|)"
         R"(\d+) (?:euros?|dollars?|pounds?|francs?|bucks))\b)",
     .not_left = R"({NEGN})",
     .not_sentence =
         R"(\b(?:customers?|users?|patients?|tenants?)\b[\w ]{0,20} (?:his|her|their) (?:job|)"
         R"(contract))"},
    {.id = "RE43",
     .trigger =
         R"(\b(?:pay|pays|paid|paying|make good|cover|compensate|replace|buy|refund|settle|)"
         R"(foot|come|comes|taken|repay|reimburse)\b[\w' ]{0,40}? (?:out of|from) (?:his|her|)"
         R"(their|your|its|{N}'s?|the [\w -]{3,30}'s) <(?:own (?:pockets?|budget|salary|wages|)"
         R"(pay|purse|bonus|money|funds|account)|(?:bonus|holiday|training|travel|overtime|)"
         R"(party) (?:pots?|pool|budget|fund))>\b)",
     .left =
         R"(\b(?:will|'ll|shall|must|should|has|have|had|is|are|be|to|may|can|'s|make|makes|)"
         R"(made|says|let|that|the|team)\b[\w' ]*$)",
     .not_left =
         R"({NEGN}|\b(?:we|i)(?:'ll| will| have| had)? $|\b(?:offer(?:s|ed)?|volunteer\w*|)"
         R"(insist\w*|wants?|wanted) to $)",
     .not_sentence = R"(\b(?:gets? it back|got it back|reimbursed|taxi|offered|kindly)\b)"},
    // Money kept, claimed back or passed on.
    {.id = "RE44",
     .trigger =
         R"(\b<(?:recover|recovered|recovering|reclaim|reclaiming|claim|claimed|claiming|)"
         R"(deduct|deducted|deducting|recoup|collect|demand|demanding)> (?:(?:the|all|our|)"
         R"(this|these|every|back|lost|full|any|entire|whole|its|their|his|her|of) )"
         R"()*(?:[\w-]+ ){0,3}?(?:damages?|costs?|loss|losses|turnover|surcharges?|fees?|)"
         R"(fines?|penalt(?:y|ies)|amounts?|expenses|bills?|minutes|money|difference|sum|)"
         R"(hours|revenue|income|stock|compensation)\b(?: [\w' ]{0,40}?)?(?: back)? from )"
         R"((?:{N}|{KNOWN}|whoever|those|you|him|her|them|your|his|their|the [\w-]+(?:'s)?|)"
         R"({DEPT})\b|\b(?:surcharges?|costs?|damages?|fines?|loss|losses|penalt(?:y|ies)|)"
         R"(amounts?|fees?|bills?|expenses|difference|turnover)\b[\w' ,]{0,50}? (?:be|is|are|)"
         R"(was|were|been|being) <(?:recovered|reclaimed|deducted|claimed back|collected|)"
         R"(docked|taken) from> (?:{N}|whoever|those|you|him|her|them|your|his|their|the \w+))",
     .not_left =
         R"({NEGN}|\b(?:customers?|users?|passengers?|guests?|tenants?|can|attacker\w*|)"
         R"(fraudsters?)(?: \w+)? $)",
     .not_sentence =
         R"(\b(?:insurance|insurer|backup|tape|logs?|subscription|tax office|bug|script|job|)"
         R"(rounding|duplicate|double|query|journal)\b|\bfrom (?:the |our |his |her |their )"
         R"()?(?:customers?|users?|clients?|accounts?|tenants?|subscribers?)\b|\bclaim(?:ed)? )"
         R"((?:that|it)\b)"},
    {.id = "RE45",
     .trigger =
         R"(\b(?:fines?|penalt(?:y|ies)|costs?|bills?|damages?|surcharges?)\b(?: (?:for|of|)"
         R"(from|will|is|are|be|should|must|to|shall|going|the|this|our|[\w-]+)){0,8}? )"
         R"(<(?:passed on to|pass on to|passed to|charged to|forwarded to|sent straight to|go )"
         R"(straight to|goes straight to|goes to|going to|go to|land with|lands with|sent )"
         R"(to)> (?:{NAME}|whoever|you\b|him\b|her\b|them\b|those|(?:the|our|their|your) )"
         R"((?:[\w-]+ ){0,3}?(?:{ROLEN}|driver|haulier|hoster|freelancer|firm|ones|cost )"
         R"(cent(?:re|er)|landlord|caretaker)s?\b)|\b<(?:pass|passing|charge|charging)> )"
         R"((?:the|these|those|our|all) (?:[\w-]+ ){0,2}(?:costs?|fines?|fees?|penalt(?:y|)"
         R"(ies)|damages?|bill|surcharges?|losses|loss) (?:on |straight |back )*to (?:you|{N}|)"
         R"(whoever|him|her|them|those|the \w+)|\b<(?:send|sends|sent|sending|present|)"
         R"(presenting|presented)> (?:\w+ )?(?:the|a|our|this) (?:bill|invoice for the )"
         R"((?:damage|lost|loss|spoil\w*|broken|cleaning))(?: [\w' ]{1,40}?)? (?:straight |)"
         R"(back |directly )*(?:to|with) (?:{N}|whoever|him|her|them|you|those|the haulier)|)"
         R"(\b(?:receive|receiving|get|getting|expect|been sent|be sent|sent) (?:our|the|an?|)"
         R"(my) <(?:invoice|bill)> for (?:the|this|every|all|our) (?:[\w-]+ )?(?:damage|lost|)"
         R"(loss|spoil\w*|stock|weekend|overtime|outage|mess|clean\w*|repair|costs?|hours))",
     .not_left = R"({NEGN}|\b(?:customers?|users?|electricity|water|phone|cloud|energy) $)",
     .not_sentence =
         R"(\b(?:customers?|users?|clients?|subscribers?|accounting|accounts payable|finance|)"
         R"(tenants?|passengers?) (?:will|should|must|get|gets|receive)\b|\b(?:bills?|)"
         R"(invoices?|fines?|costs?|penalty|penalties) (?:goes|go|going|sent|forwarded) to )"
         R"((?:the |our )?(?:customers?|clients?|accounting|finance|users?|wrong|accounts|)"
         R"(tenants?)\b|\b(?:wrong address|letters?|mails?|emails?|queue|printer|job|script|)"
         R"(wrong)\b)"},
    {.id = "RE46",
     .trigger =
         R"(\b<(?:withhold|withholds|withheld|withholding|hold back|holds back|holding back|)"
         R"(held back|freeze|freezing)> (?:[\w'-]+ ){0,5}?(?:payments?|instal?lments?|shares?|)"
         R"(bonus(?:es)?|fees?|salary|pay|deposit|money|invoices?|premium|allowance|wages)\b|)"
         R"(\b(?:bonus(?:es)?|bonus pool|payouts?|allowances?|premiums?|instal?lments?|)"
         R"(retainer|fee|salary|wages|pay rise|invoice|payment)\b(?: (?:of|for|to|from|pool|)"
         R"(the|our|in|this|next|[\w'-]+)){0,7}? (?:will|shall|is going to|are going to|won't|)"
         R"(would) <(?:not be paid|be paid|be withheld|be cut|be reconsidered|be reduced|be )"
         R"(cancelled|be docked|be held back|be frozen|reflect)>\b(?: out)?|\b(?:bonus(?:es)?|)"
         R"(bonus pool|allowances?|premiums?|wages|salary|pay|fee)\b(?: (?:of|for|to|from|)"
         R"(pool|the|our|in|this|next|[\w'-]+)){0,5}? (?:is|are|was|were|has been|have )"
         R"(been)(?: being)? <(?:reconsidered|cut by|withheld|docked|under review|held back|)"
         R"(cancelled|frozen|reduced by|forfeit)>\b|\b(?:invoice|fee|bill)s? (?:stays?|)"
         R"(remains?|will stay|will remain) <unpaid>)",
     .not_left = R"({NEGN})",
     .sentence =
         R"(\b(?:withh\w+|(?:hold|holds|holding|held) back|freez\w+|not be paid|won't be paid|)"
         R"(be (?:withheld|cut|reconsidered|reduced|cancelled|docked|held back|frozen)|)"
         R"(reflect|reconsidered|cut by|docked|under review|held back|cancelled|frozen|)"
         R"(reduced by|unpaid|forfeit)\b)",
     .not_sentence =
         R"(\b(?:bug|script|job|batch|queue|run|rounding|import|tax|customers?' payments?|)"
         R"(payroll|late|declined|card|cards|direct debit|stripe|gateway)\b|\bpayments? )"
         R"((?:api|service|gateway|queue)\b)"},
    {.id = "RE47",
     .trigger =
         R"(\b<(?:dock|docked|docking|docks)> (?:[\w'-]+ ){1,5}?(?:pay|fees?|wages|premium|)"
         R"(bonus|salary|allowance)\b|\bto <(?:fine)> (?:the \w+|him|her|them|you|each|every|)"
         R"(whoever|{NAME})\b|\b<fine of> [^.;]{2,50}?(?:levied|imposed|payable by|for (?:the|)"
         R"(each|every) (?:\w+er|\w+or|person|team|hoster|firm))\b|\b<(?:penalty clause|)"
         R"(contractual penalt(?:y|ies)|penalties|the penalty)>(?: [\w ]{0,30}?)? (?:is going )"
         R"(to be|will be|is to be|has been|shall be|should be|must be|being|to be|under )"
         R"((?:section|clause|paragraph)|laid down) ?(?:used|applied|invoked|enforced|drawn|)"
         R"(triggered|charged|levied|claimed|\w+)?|\b(?:hit|slap|slapped|billed|invoke|)"
         R"(invoking|levy|apply|impose|claim|claiming|bill|charge|demand) (?:(?:him|her|them|)"
         R"(you|the \w+|our|with|be) ){0,3}<(?:penalt(?:y|ies)|the penalty|contractual )"
         R"(penalt(?:y|ies))>|\b(?:a|the) <deduction> (?:from|of) (?:the |his |her |their )"
         R"()?(?:[\w']+ )?(?:bonus|pay|wages|salary|fee|invoice)\b|\b<(?:forfeits?|forfeited|)"
         R"(forfeiting)> (?:the|his|her|their|its|your|all|any|this){1} (?:[\w-]+ )"
         R"()?(?:instal?lment|deposit|fee|bonus|allowance|premium|claim|rank|right|rights|)"
         R"(payment|licen[cs]e|retainer)|\b(?:will|'ll|shall|to|must) be <(?:billed for|)"
         R"(invoiced for)>)",
     .not_left =
         R"({NEGN}|\b(?:customers?|users?|tenants?|clients?|subscribers?|you|we|index|scoring|)"
         R"(ranking) (?:will|'ll|shall|to|must)? ?$|\b(?:customers?|users?|tenants?|clients?|)"
         R"(subscribers?|we) $)",
     .not_sentence =
         R"(\b(?:sla credits|length penalt\w+|score|loss function|beam|ship|quay|harbour tug|)"
         R"(docking station)\b|\b(?:customers?|users?|tenants?|subscribers?) (?:were|was|will|)"
         R"(would|are)\b)"},
    // A contract or a partner that is given up.
    {.id = "RE48",
     .trigger =
         R"(\b(?:mean|means|meant|lead to|leads to|result in|results in|spell|spells|be|risk|)"
         R"(face|faces|prepar\w+|consider\w*|demand\w*|announc\w+|is) (?:the |an? )"
         R"()?(?:immediate )?<(?:end|termination|cancellation) of (?:the|our|their|this|his|)"
         R"(her|your)> (?:[\w-]+ )?(?:contract|agreement|cooperation|partnership|relationship|)"
         R"(engagement|employment)\b|\b<contract termination>|\b<(?:terminate|terminating|)"
         R"(cancel|cancelling|ending|quit)> (?:the|our|this|their|your|his|her){1} (?:[\w-]+ )"
         R"()?(?:contract|agreement|engagement|cooperation|partnership)\b|\b(?:won't|not|)"
         R"(never|no longer)(?: be| going to be| going to| to be)? <(?:renewing|renew|)"
         R"(extending|extend|renewed|extended|prolonged|prolong)>(?: (?:the|our|his|her|their|)"
         R"(its|this) (?:[\w-]+ )?(?:contract|agreement|engagement|licen[cs]e)| ?,? (?:as a )"
         R"((?:punishment|result|consequence)|because|after|for that)))",
     .not_left = R"(\b(?:if not|without|at|before|until|by|near|towards) $|{NEG}(?: \w+){0,2} $)",
     .sentence =
         R"(\b(?:should|if|again|after|because|following|due to|unless|immediate|good cause|)"
         R"(reserve|any further|another|second|third|mean|means|meant|lead|leads|spell|)"
         R"(prepar\w+|punishment|consequence|result|will|won't|is being)\b)",
     .not_sentence =
         R"(\b(?:planned|as agreed|no longer need\w*|lease|circuit|old line|unused|expires?|)"
         R"(migration|mobile|gym|moving|moved to|retire\w*|savings?|cheaper|customers? (?:can|)"
         R"(may|might|could|will|would|to))\b|\?\W*$)"},
    {.id = "RE49",
     .trigger =
         R"(\b<(?:part(?:ing|ed|s)? (?:ways|company) with|cut(?:ting|s)? (?:all )?ties )"
         R"((?:with|to)|sever(?:ed|ing|s)? (?:all )?ties (?:with|to)|part with (?:him|her|)"
         R"(them|{NAME}|(?:the|our|its|their) (?:[\w-]+ )?{ROLEN}\b)|get rid of (?:him|her|)"
         R"(them|the (?:contractor|agency|vendor|supplier|manager|freelancer|firm))|show(?:n|)"
         R"(ing|s)? (?:him|her|them|{NAME}) the door)>|\b<(?:struck|strike|striking|stricken|)"
         R"(removed|deleted|taken) (?:us |them |him |her |you ){0,1}(?:off|from)> (?:the |our )"
         R"(|its |their )?(?:list of )?(?:approved |preferred )?(?:supplier|vendor|partner|)"
         R"(contractor)s?(?: list)?\b|\b<(?:excluded|barred|banned|disqualified) from> (?:the )"
         R"(|all |any |future |further |our |this )*(?:[\w-]+ ){0,2}(?:tenders?|bidding|)"
         R"(grounds|premises|site|sites|airport|building|plant|procurement|phase|campus|)"
         R"(control room|server room|data cent(?:re|er))|\b(?:on|put on|placed on) <(?:the|)"
         R"(our|a|their) (?:supplier |vendor )?black ?list>|\bfound <(?:another|a different|a )"
         R"(new) (?:agency|vendor|supplier|contractor|provider|carrier|firm|haulier)>)",
     .not_left =
         R"({NEGN}|(?:(?:^|\b(?:that|if|when|and|because|while) )\W*(?:(?:the|a|an|our|its|)"
         R"(each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: (?:in|on|of|for|behind|at|)"
         R"(from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|is|are))*{ADVS} ?$|\b(?:it|)"
         R"(which){ADVS} ?$))",
     .not_sentence =
         R"(\b(?:ip|ips|address(?:es)?|domain|mail server|sender|spam|dns|number|numbers|card|)"
         R"(phone|cookie|url|host|hosts|retire\w*)\b|\bmoved? to another country\b)"},
    // To court.
    {.id = "RE50",
     .trigger =
         R"(\b(?:take|takes|taking|took|see|have|haul|drag|meet|bring|will be) (?:(?:us|them|)"
         R"(him|her|you|{N}|the [\w-]+(?: [\w-]+)?|it|this) )?<(?:to|in) court>\b|\b<(?:sue|)"
         R"(suing|sued)> (?:the|them|him|her|us|you|over|for|{NAME})\b|\b(?:take|taking|takes|)"
         R"(consider|considering|considers|threatens?|threatened|threatening|initiate|start|)"
         R"(starting|face|faces|facing|prepare|preparing|with|reserve) <legal (?:action|steps|)"
         R"(proceedings|measures|consequences)>|\b<press charges|pressing charges|pressed )"
         R"(charges|criminal charges|criminal complaint|claim for damages|claims for damages|)"
         R"(next step is the lawyer|hear from our lawyers?|hear from the lawyers?>)",
     .not_left = R"({NEGN}|\b(?:would have to) $)",
     .not_right = R"(^ (?:hearing|building|room|records|filing))",
     .not_sentence = R"(\b(?:ball|tennis|basketball|volleyball)\b)"},
    // Off the rota, off the account, to another place.
    {.id = "RE51",
     .trigger =
         R"(\b(?:is|are|be|was|were|comes?|came|goes|gets?|want|wants|wanted|take|taken|took|)"
         R"(pull|pulled|kick|kicked|find (?:themselves|himself|herself)|finds (?:themselves|)"
         R"(himself|herself)|him|her|them|you|he's|she's|they're|{NAME}|{ROLED}) (?:now |also )"
         R"(|hereby |immediately )?<off (?:the|our|this|my)> (?:[\w-]+ )?(?:rota|rotation|)"
         R"(roster|on-call list|deploy list|approver list|account|project|team|shift list|)"
         R"(schedule|case|payroll|list of \w+|night shift|rig|tour)\b)",
     .left =
         R"((?:^|\b)(?:{P}|whoever|next person|after \w+|those|anyone|to|will|that|out)\b[\w' )"
         R"(,-]*$|^\W*(?:[\w' -]+,? )?$)",
     .not_left =
         R"({NEGN}|(?:(?:^|\b(?:that|if|when|and|because|while) )\W*(?:(?:the|a|an|our|its|)"
         R"(each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: (?:in|on|of|for|behind|at|)"
         R"(from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|is|are))*{ADVS} ?$|\b(?:it|)"
         R"(which){ADVS} ?$))",
     .not_sentence =
         R"(\b(?:vacation|holidays?|sick|parental|maternity|paternity|swap\w*|ill|on leave|)"
         R"(week off|own (?:wish|request)|rest|honeymoon|wedding|training|server|servers|bot|)"
         R"(alert|alerts|retire\w*|baby)\b|\?\W*$)"},
    {.id = "RE52",
     .trigger =
         R"(\b<removed from site|sent home for the rest|sent home at once|sent home )"
         R"(immediately>|\b(?:was|were|is|are|been|be|being|find themselves|find himself|find )"
         R"(herself|finds himself|end up|ends up) (?:\w+ly )?<(?:moved|transferred|reassigned|)"
         R"(banished|exiled|shunted|relegated|sent) (?:down ){0,1}(?:to|into) (?:the )"
         R"()?(?:archives?|basement|cellar|mail ?room|night desk|first-line desk|a team where|)"
         R"(another (?:team|department|role|post|site)|a different (?:team|department|role|)"
         R"(site)|a desk)>\b(?: \w+)?|\b<(?:relieved|stripped) of> (?:the|all|his|her|)"
         R"(their){1} (?:\w+ )?(?:project|duties|post|command|role|office|position|lead|)"
         R"(title)\b|\basked to <step (?:down|aside|back)>|\b(?:no more|no longer|not any )"
         R"(more) in <charge of>|\bto <take (?:{NAME}|him|her|them) (?:out of|off)> (?:the |)"
         R"(his |her |their )?(?:[\w-]+ )?(?:role|lead|team|rota|project|post|position|)"
         R"(rotation)\b|\b<put> (?:{NAME}|him|her|them) on (?:read-only|read only|desk duty|)"
         R"(garden(?:ing)? leave|probation|notice)\b|\b(?:been|were|was|be|is|are) <(?:put|)"
         R"(placed|sent) (?:on|home) (?:leave while|leave until|leave pending|without pay|on )"
         R"(unpaid|unpaid)>)",
     .left =
         R"((?:^|\b)(?:{P3}|two (?:\w+ )?\w+|three (?:\w+ )?\w+|{NAME}|person|colleagues?|)"
         R"(\w+er|\w+or|mr|ms|mrs|man|lead|deputy|department|head)\b[\w' ,-]*$|^\W*(?:[\w' ]+ )"
         R"()?$)",
     .not_left =
         R"({NEGN}|(?:(?:^|\b(?:that|if|when|and|because|while) )\W*(?:(?:the|a|an|our|its|)"
         R"(each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: (?:in|on|of|for|behind|at|)"
         R"(from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|is|are))*{ADVS} ?$|\b(?:it|)"
         R"(which){ADVS} ?$)|\b(?:files?|logs?|records?|tickets?|documents?|data|photos?|)"
         R"(boxes|papers|traffic|workload|jobs?|mails?|rows|folders?|messages?|channel|)"
         R"(backups?|tapes?|issue|case|bug) $|\b(?:files?|logs?|records?|tickets?|documents?|)"
         R"(boxes|tapes|mails) (?:was|were|is|are|have been|has been|had been)? ?$)",
     .not_sentence =
         R"(\b(?:own (?:wish|request)|reorgani[sz]ation|reorg|promot\w+|as planned|holiday|)"
         R"(parental|maternity|sick|ill|retire\w*|volunteer\w*|at (?:his|her|their) request|)"
         R"(flood|fire|swap\w*)\b|\?\W*$)"},
    // Rights and keys that are taken.
    {.id = "RE53",
     .trigger =
         R"(\b(?:access|rights|privileges|permissions|root|sudo|admin rights)(?: rights| )"
         R"(access)? (?:for|of) (?:{N}|him|her|them|the (?:two|three|four|five|whole|entire|)"
         R"(night|day)(?: [\w-]+){0,3}|those(?: \w+){1,4}|all (?:of them|three|four)) (?:is|)"
         R"(are|was|were|has been|have been|will be|stays?|remains?) (?:\w+ly |now )"
         R"()?<(?:pulled|revoked|gone|on hold|taken away|withdrawn|frozen|suspended|blocked|)"
         R"(removed)>\b|\b(?:had|has|have|gets?|get|getting|see|sees) (?:his|her|their|its|)"
         R"(your) (?:[\w-]+ ){0,3}?(?:sudo|root|rights|access|keys?|badges?|cards?|laptop|)"
         R"(admin|permissions|privileges|licen[cs]es?|token|credentials|password)(?: [\w )"
         R"(]{1,15})? <(?:taken away|taken off|revoked|pulled|withdrawn|confiscated)>|)"
         R"(\b<(?:take|took|taking|takes)> (?:his|her|their|your|its|{N}'s) (?:[\w-]+ )"
         R"(){0,3}?(?:rights|access|keys?|badges?|permissions|privileges|sudo|root|laptop|)"
         R"(licen[cs]e|cards?|credentials)(?: \w+){0,2} away\b|\b<(?:cancelled|canceled|)"
         R"(cancel|withdraw|withdrawn|withdrew|collect|collected|confiscate|confiscated|)"
         R"(revoke|revoked|pulled)> (?:his|her|their|your|{N}'s?|all (?:his|her|their|your)) )"
         R"((?:[\w-]+'? ){0,2}(?:badges?|cards?|keys|passes|pass)\b|\b<(?:have|want|take|)"
         R"(taking) (?:your|his|her|their)> (?:badges?|keys|job|heads?){1}\b(?: (?:for this|)"
         R"(off you))?|\b(?:hand|hands|handed|handing|give|gives|turn|turns) in (?:(?:his|her|)"
         R"(their|your|the|its) )(?:[\w-]+ )?<(?:badges?|keys|notice|cards?|pagers?|gun)>|)"
         R"(\bbadges? (?:will|must|shall|have to|has to) be <(?:handed in|collected|returned|)"
         R"(confiscated)>|\b(?:{NAME}|{ROLED}|he|she|they|tomas) (?:has been|have been|was|)"
         R"(were|will be|is|are) <(?:removed|taken|kicked|dropped|deleted) (?:from|off|out )"
         R"(of)> (?:the |our |all ){0,1}(?:admin|approver|owner|maintainer|committer|deployer|)"
         R"(on-call|release|core|root|access|sudo|reviewer)s? (?:group|team|list|role|groups|)"
         R"(lists|rota|circle)\b)",
     .not_left =
         R"({NEGN}|(?:(?:^|\b(?:that|if|when|and|because|while) )\W*(?:(?:the|a|an|our|its|)"
         R"(each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: (?:in|on|of|for|behind|at|)"
         R"(from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|is|are))*{ADVS} ?$|\b(?:it|)"
         R"(which){ADVS} ?$))",
     .not_sentence =
         R"({HOUSEKEEPING}|\b(?:departed|former|leavers?|retired)\b|\b(?:users?|customers?|)"
         R"(clients?|tenants?|guests?) (?:had|have|has|get|were|are)\b|\b(?:exit interview|)"
         R"(last day|left for|new job|lost (?:his|her) (?:badge|card|key))\b|\b(?:have|want) )"
         R"(your (?:keys|badge) ready\b)"},
    {.id = "RE54",
     .trigger =
         R"(\b<(?:lose|loses|losing|lost|forfeits?) (?:his|her|their|its|your|the){1}> )"
         R"((?:[\w-]+ )?(?:approver|deploy|merge|release|admin|commit|reviewer|owner|)"
         R"(maintainer|root|write|on-call|sudo|push|production|prod) (?:status|token|rights?|)"
         R"(badge|role|seat|keys?|bit|access|privileges)\b|\b(?:merge|deploy|admin|commit|)"
         R"(release|push|approval|root|write|sudo)(?: access| rights| privileges)? (?:for|of) )"
         R"((?:{N}|him|her|them) (?:is|are|was|were|has been|have been) (?:\w+ )?<(?:on hold|)"
         R"(gone|suspended|frozen|revoked|pulled|paused|stopped)>|\b(?:{N}|{ROLED}|he|she|)"
         R"(they|branch|department)(?: \w+){0,4}? (?:may|must|shall) <(?:no longer|not any )"
         R"(longer)> (?:deploy|release|merge|approve|push|touch|restart|commit|sign|order|)"
         R"(book|change|operate|drive|lead|run|work|enter)\b|\b(?:is|are|was|were) (?:not|no )"
         R"(longer|never|never again) <(?:allowed|let|permitted) (?:near|anywhere near|into|)"
         R"(onto)>|\b(?:be|let|allowed|come|get|gets) <(?:nowhere near|anywhere near)> (?:a|)"
         R"(an|the|our|my|this|that) [\w ]{3,30} (?:again|any ?more|ever)\b|\bno <(?:external|)"
         R"(outsider|contractor|intern|trainee|junior|vendor)s?> (?:sets? foot|touche?s?|goes|)"
         R"(enters?|works|gets (?:near|into|access)){1}\b)",
     .not_left =
         R"({NEGN}|(?:(?:^|\b(?:that|if|when|and|because|while) )\W*(?:(?:the|a|an|our|its|)"
         R"(each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: (?:in|on|of|for|behind|at|)"
         R"(from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|is|are))*{ADVS} ?$|\b(?:it|)"
         R"(which){ADVS} ?$)|\b(?:users?|customers?|clients?|tenants?|guests?|visitors?) $)",
     .not_sentence =
         R"({HOUSEKEEPING}|\b(?:users?|customers?|clients?|tenants?|dogs?|cars?|lorr(?:y|)"
         R"(ies)) (?:may|must|are|is|were)\b|\b(?:leader|replica|node|pod|primary|follower)\b)"},
    {.id = "RE55",
     .trigger =
         R"(\b(?:{NAME}|he|she|they|{ROLED}|freelancer|that \w+|person|man) ?(?:will not|)"
         R"(won't|'ll not|does not|doesn't|shall not|will never|do not|don't|is not|are not|)"
         R"(isn't|aren't) (?:be )?(?:asked (?:to|back)|invited|leading|lead|working|work|)"
         R"(touch|touching|running|run|hired|deploy|deploying|sent|employed|booked|driving|)"
         R"(drive|given)\b[\w' ]{0,30}? <(?:any ?more|again|any longer|for us)>\b(?: \w+)?|)"
         R"(\b(?:{NAME}|he|she|they|{ROLED}|freelancer|driver|person|man) (?:got|gets|get|)"
         R"(will get|has|have|receives?) <no (?:more|further)> (?:shifts?|tours?|orders?|work|)"
         R"(jobs?|assignments?|contracts?|tickets?|projects?|access|keys?|deploys?)\b|)"
         R"(\b<nobody from> (?:that|this|the|their) [\w-]+ (?:gets?|touches|sets|enters|works|)"
         R"(will|goes)\b|\bno longer <(?:be )?(?:sent to|deployed (?:at|to|on)|suitable for|)"
         R"(suited for|fit for|wanted (?:on|at|in)|acceptable as|tenable as|trusted with)>(?: )"
         R"(\w+){0,2}|\b(?:won't|will not|not|'ll not) (?:be )?<(?:getting|get|receive|)"
         R"(receiving|seeing)> (?:a|any|his|her|their|its|the|that){1} (?:[\w-]+ )?(?:bonus|)"
         R"(raise|promotion|pay rise|badge back|access back|it back|key back)\b|\b(?:won't|)"
         R"(will not|not) be <getting (?:it|that|them|any of it)> back\b)",
     .not_left =
         R"({NEGN}|(?:(?:^|\b(?:that|if|when|and|because|while) )\W*(?:(?:the|a|an|our|its|)"
         R"(each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: (?:in|on|of|for|behind|at|)"
         R"(from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|is|are))*{ADVS} ?$|\b(?:it|)"
         R"(which){ADVS} ?$))",
     .not_sentence =
         R"(\b(?:own (?:wish|request)|retire\w*|customers?|users?|paged|moved to|pregnan\w+|)"
         R"(parental|injur\w+|hospital|emails?|mails?|notifications?)\b|\?\W*$|\b(?:so that|)"
         R"(to make sure) (?:he|she|they)\b)"},
    // What follows for those who did it.
    {.id = "RE56",
     .trigger =
         R"(\bhead <on a (?:plate|platter|spike|stick)>|\b(?:want|wants|wanted|like|likes|)"
         R"(expect|expects|demand|demands|demanded|need|needs|insist on|hope for|asks? for|)"
         R"(calls? for|promised|promises) (?:to see )?(?:some |real |serious |clear |visible |)"
         R"(hard |personal |the )*<(?:consequences|repercussions|personnel consequences|)"
         R"(personal consequences|disciplinary consequences)>\b|\b<personnel consequences>|)"
         R"(\b<(?:draw|draws|drawn|drawing|drew)> (?:the|his|her|their|its|your|our){1} )"
         R"((?:own )?(?:personal |personnel |necessary )?(?:conclusions|consequences)(?: as )"
         R"(to who| about who| and (?:resign|go|leave))|\bpersonal <conclusions>|)"
         R"(\b<(?:reckoning|retribution)>\b|\b(?:won't|will not|not|cannot|can't) (?:stay|)"
         R"(remain|be|go) <without (?:a )?(?:reaction|consequences?|repercussions|an? )"
         R"(answer)>|\bheads? <(?:will|must|shall|would|are going to|has to|have to|will have )"
         R"(to|might|could)> roll\b|\b(?:shown?|given|show|showing|give) (?:him |her |them |)"
         R"(us |you )?(?:the|a) <(?:yellow|red) card>|\b<black mark> (?:for|against))",
     .not_left = R"({NEG}(?: \w+){0,2} $|\b(?:dead|technical|practical) $)",
     .not_right =
         R"(^ (?:of (?:the|a|an|this)|for (?:the (?:data|latency|service|users|customers|)"
         R"(queue)|performance|latency)))",
     .not_sentence = R"(\bconsequences (?:of|for) (?:the|our) (?:[\w-]+ )?{SYSN})"},
    {.id = "RE57",
     .trigger =
         R"(\b(?:show up|come up|be reflected|be mentioned|be discussed|be remembered|be )"
         R"(noted|be taken into account|appear) (?:in|at|during) (?:your|his|her|their|the) )"
         R"(<(?:next|annual|yearly|year-end|performance) (?:review|appraisal|evaluation){1}>|)"
         R"(\b<formal hearing|official hearing>|\b(?:in|into|on|at|onto|ends? up in|put in|)"
         R"(goes? in|going in) (?:the|his|her|their|your|my|our|somebody's|someone's|{NAME}'s|)"
         R"({ROLED}'s) (?:annual |yearly |next |year-end |mid-year |half-year )"
         R"()?<(?:appraisals?|personal files?|personnel files?|personal records?|personnel )"
         R"(records?|performance file|staff record|employee record)>\b|\b(?:in|into) )"
         R"((?:somebody|someone|{NAME}|{ROLED})'s? <(?:file|record|folder)>\b|\b(?:formal|)"
         R"(final|first|last|second|professional|official|written) <(?:caution|cautions)>\b|)"
         R"(\b(?:an?|with a|the) <professional warning>|\b(?:will|'ll|shall|going to|must) )"
         R"((?:\w+ )?<hear from> (?:hr|legal|our lawyers?|the (?:cto|ceo|coo|cfo|cio|director|)"
         R"(boss|lawyers?|management|managing director|head of \w+|board|union))\b|\b(?:will|)"
         R"(shall|must|have to|has to|can|going to|gonna) <answer to> (?:me|us|the (?:board|)"
         R"(cto|ceo|director|court|boss|owner))\b|\b<(?:there will be|there'll be|due|in for|)"
         R"(gets?|get|mandatory|expect) (?:an? )?(?:mandatory |very |rather )*(?:serious|)"
         R"(stern|unpleasant|uncomfortable|frank|mandatory|hard) (?:talk|word|words|)"
         R"(conversation|chat|discussion)>(?: with)?|\b<have a (?:stern |serious |quiet )"
         R"()?word with> (?:the (?:two|three|four|engineer|operator|driver|person|people|crew|)"
         R"(team|guys|lads|\w+er)|both|him|her|them|those|{NAME}|whoever)(?: of (?:them|)"
         R"(you))?\b|\b<explain (?:themselves|himself|herself|yourself|yourselves)> (?:to|)"
         R"(before|in front of){1} (?:the|his|her|their|your|our|me|us)\b|\b(?:will|must|has )"
         R"(to|have to|shall|should|is to|are to|'ll|had to|ordered to|made to|asked to) )"
         R"((?:present|give|make|write|deliver|read out|sign) (?:an?|his|her|their) (?:public )"
         R"(|written |personal |formal )?<apology>\b|\bbe <dealt with (?:in private|behind )"
         R"(closed doors|accordingly|personally)>|\b(?:get|gets|receive|receives|file|lodge|)"
         R"(send|submit|raise|make|made|filed|lodged) (?:an?|our|another) <(?:formal|official|)"
         R"(written|serious) complaint>\b|\b(?:{N}|whoever \w+ \w+) <pays for (?:this|that|)"
         R"(the damage|the mess|the loss|it all)>\b|\b(?:was|were|got|been|be) <fired (?:over|)"
         R"(because)>\b|\b<(?:apologi[sz]e (?:publicly|in public|in front of|before the|to )"
         R"(the whole))>)",
     .not_left =
         R"({NEGN}|(?:(?:^|\b(?:that|if|when|and|because|while) )\W*(?:(?:the|a|an|our|its|)"
         R"(each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: (?:in|on|of|for|behind|at|)"
         R"(from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|is|are))*{ADVS} ?$|\b(?:it|)"
         R"(which){ADVS} ?$)|\b(?:customers?|we|i|users?)(?:'ll| will| must)? $)",
     .not_sentence = R"(\b(?:customers? will|thank|praise)\b)"},
    {.id = "RE58",
     .trigger =
         R"(\b<lucky to (?:still )?(?:have|keep)> (?:(?:an?|his|her|their|your) )?jobs?\b|)"
         R"(\b(?:promotion|bonus|raise|pay rise) is <(?:off the table|history|at stake|on the )"
         R"(line)>|\b(?:should|must|ought to|will|to|would|'ll|shall) be <(?:made to|forced )"
         R"(to)> (?:work|clean|pay|write|explain|stand|do|sit|apologi[sz]e|watch|carry|feel|)"
         R"(suffer|answer|repay|replace|buy|resign){1}\b|\bbe <made to feel> (?:it|the)\b|)"
         R"(\b(?:{N}|he|she|they|{DEPT}|consultancy|squad) <(?:can|may|could) forget> )"
         R"((?:about )?(?:the|their|his|her|its|any|remote|home|that|a)\b(?: [\w-]+)?|)"
         R"(\bthere(?:'ll| will) be <no (?:offsite|bonus|bonuses|raise|raises|party|home )"
         R"(office|promotion|promotions|christmas party|summer party|pay rise)>|\b<(?:keep|)"
         R"(keeps|kept|hold on to|holds on to|save|lose) (?:his|her|their){1}> (?:job|post|)"
         R"(position|seat|office)\b(?:,? but(?: not)?(?: \w+){0,2})?|\b(?:could|may|might|can|)"
         R"(will|would|should|to) <(?:keep|remain|stay|continue) (?:his job|her job|in office|)"
         R"(in (?:his|her) (?:post|role|position)|as (?:cto|ceo|head|lead|manager|director|)"
         R"(chief)){1}>|\b(?:second|third|another|next|one more|further) (?:\w+ )?(?:slip|)"
         R"(mistake|incident|time|lapse|outage|error)(?: like (?:this|that))? (?:will|is )"
         R"(going to|would) <be (?:his|her|their|your|the) last>)",
     .left =
         R"((?:^|\b)(?:{P3}|whether|if|whoever|that|can|may|will|not|we|consultancy|squad|)"
         R"(firm|until|nobody|management|board|there)\b[\w' ,-]*$|^\W*(?:[\w' -]+ )?$)",
     .not_left =
         R"({NEG}(?: [\w']+){0,3} $|(?:(?:^|\b(?:that|if|when|and|because|while) )"
         R"()\W*(?:(?:the|a|an|our|its|each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: )"
         R"((?:in|on|of|for|behind|at|from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|)"
         R"(is|are))*{ADVS} ?$|\b(?:it|which){ADVS} ?$)|\b(?:users?|customers?|you) $)",
     .not_sentence =
         R"(\b(?:password|passwords|cursor|place in the queue|nobody(?: will|'s going to| is )"
         R"(going to| should| has to)? lose)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> retribution_losses() {
    return table;
}

}  // namespace bot::core::language
