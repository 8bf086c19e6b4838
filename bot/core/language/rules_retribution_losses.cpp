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
         R"(\b<(?:take|took|taking|takes) (?:his|her|their|your|its)> (?:[\w-]+ )"
         R"(){0,3}?(?:rights|access|keys?|badges?|permissions|privileges|sudo|root|laptop|)"
         R"(licen[cs]e|cards?|credentials)(?: \w+){0,2} away\b|\b<(?:cancelled|canceled|)"
         R"(cancel|withdraw|withdrawn|withdrew|collect|collected|confiscate|confiscated|)"
         R"(revoke|revoked|pulled)> (?:his|her|their|your|{N}'s?|all (?:his|her|their|your)) )"
         R"((?:[\w-]+'? ){0,2}(?:badges?|cards?|keys|passes|pass)\b|\b<(?:have|want|take|)"
         R"(taking) (?:your|his|her|their)> (?:badges?|keys|job|heads?){1}\b(?: (?:for this|)"
         R"(off you))?|\b(?:hand|hands|handed|handing|give|gives|turn|turns) in (?:(?:his|her|)"
         R"(their|your|the|its) )(?:[\w-]+ )?<(?:badges?|keys|notice|cards?|pagers?|gun)>|)"
         R"(\bbadges? (?:will|must|shall|have to|has to) be <(?:handed in|collected|returned|)"
         R"(confiscated)>|\b(?:{NAME}|{ROLED}|he|she|they) (?:has been|have been|was|)"
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
};
// clang-format on

}  // namespace

std::span<const Rule> retribution_losses() {
    return table;
}

}  // namespace bot::core::language
