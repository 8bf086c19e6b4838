#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// Set phrases in which a verdict is passed, and judgements of the whole.
// clang-format off
constexpr Rule table[] = {
    // Not how it is done here.
    {.id = "NO64",
     .trigger =
         R"(\b<no way to> (?:treat|run|handle|behave|conduct|manage|do business|do (?:this|)"
         R"(that|it|things)|operate|inform|communicate|plan|deal with|work with|speak|talk|)"
         R"(release|deploy|test|maintain|write|close|approve|announce|onboard)\b|\b<(?:not|)"
         R"(isn't|wasn't|hardly) (?:how|the way)> (?:you|one|we|they|i|this (?:company|)"
         R"(house|team|department|hospital|place|firm|organi[sz]ation|bank|trade|plant)|)"
         R"(our \w+|an? \w+|people|customers|patients|staff) (?:treats?|runs?|handles?|)"
         R"(informs?|do|deploys?|releases?|communicates?|operates?|behaves?|should|ought|)"
         R"(is to be|are to be|is meant|are meant|talk to|conducts?|manages?|deals?|)"
         R"(maintains?|writes?|approves?|closes?|looks? after)\b|\b<(?:simply|just) (?:isn't|)"
         R"(is not|not|wasn't|was not)> (?:done|on|cricket)\b|\b(?:a thing|something|)"
         R"(the one thing|one thing|things?)(?: that| which)? (?:one|you|we)(?: simply|)"
         R"( just)? <(?:does not do|do not do|don't do|doesn't do|never do|never does)>\b)",
     .not_left =
         R"(\b(?:there|there's|there is|there was|had|has|have|having|see|saw|know|knows|)"
         R"(found|find|offers|offered|with|provides|leaves|left) ?(?:\w+ )?$|{MACH}|\b(?:step|)"
         R"(task|job|migration|backup|import|light|lamp|alarm)s?(?: was| is)? ?$)",
     .not_right = R"(^ (?:the |our |a )?(?:list|call|page|screen|rota|until|by the))",
     .not_sentence = R"(\?$|\bthought\b)"},
    // Made up, or for show.
    {.id = "NO67",
     .trigger =
         R"(\b(?:picked|pulled|plucked|taken|conjured|made up|invented|estimated|came|)"
         R"(grabbed)(?: [\w'-]+){0,3} <out of thin air>\b|\b(?:planned|done|drawn|drawn up|)"
         R"(put together|scribbled|designed|sized|calculated|documentation|documented|)"
         R"(worked out|budgeted|estimated|planning|calculation|design|plan|architecture|)"
         R"(risk assessment)(?: \w+){0,2} on (?:the back of )?an? (?:\w+ )?<(?:napkin|)"
         R"(envelope|beer ?mat|beer coaster|cigarette packet|fag packet|matchbox|receipt)>\b|)"
         R"(\b(?:signed|signed off|pushed live|approved|accepted|merged|deployed|bought|)"
         R"(released|installed|given|granted|rolled out)(?: [\w'-]+){0,3} <sight unseen|)"
         R"(on the nod>\b|\b(?:is|was|were|be|by|that's)(?: \w+ly| just| mere|)"
         R"( pure)* <wishful thinking>\b|\b(?:reviews?|tests?|drill|exercise|audit|rehearsal|)"
         R"(approvals?|sign-off|inspection|checks?|risk assessment|board|cab|process|handover|)"
         R"(training|briefing|consultation)(?: (?:of|by|for|in|on) [\w' -]{2,30}?)? (?:was|)"
         R"(were)(?: \w+ly| just| nothing but| little more than| no more than| mere|)"
         R"( pure)*(?: an?)?(?: mere| pure)? <(?:theatre|theater|formality|farce|)"
         R"(paper exercise|box-ticking|tick-box|charade|fig leaf|pantomime|window dressing|)"
         R"(alibi)>\b|\bthat's <(?:theatre|theater|a farce|a charade|box-ticking)>\b|)"
         R"(\b(?:checks?|reviews?|changes?|go-live|updates?|release|fix|hotfix|migration|prs?|)"
         R"(requests?|approval|tickets?|build|patch|budget|exception|rollout|deploy\w*|)"
         R"(assessment|import|upgrade)(?: [\w' -]{2,25})? (?:was|were|got|been)(?: \w+ly|)"
         R"( just| still| once again| again)? <(?:waved|nodded|hurried|whipped|rammed|)"
         R"(squeezed|hustled) through>\b)",
     .not_left = R"({NEGN}|\bif ?$)",
     .not_right =
         R"(^ (?:on (?:our|my|their|his|her) part|the (?:gate|border|door|barrier)|by (?:the|)"
         R"(a|our) (?:{SYSN}|bot)))",
     .not_sentence =
         R"(\?$|\b(?:lorry|lorries|truck|ambulance|trucks|cars?|vehicles?|passengers)\b)"},
    // Luck was tried, or the wrong thing saved.
    {.id = "NO68",
     .trigger =
         R"(\b(?:was|is|were|call (?:it|that|this)|be|that's|like) (?:\w+ly |just |)"
         R"(pretty much |nothing but )*<(?:playing with fire|pushing (?:our|your|his|her|)"
         R"(their|my) luck|russian roulette|tempting fate|(?:a|pure|sheer) gamble|a (?:huge|)"
         R"(big|wild|real|pure|reckless|needless) gamble|a shot in the dark|)"
         R"(a complete shot in the dark|a leap of faith|skating on thin ice|)"
         R"(biting off more)>\b|\b(?:playing|like playing) <russian roulette>\b|\b(?:i|we|he|)"
         R"(she|they|you|{NAME}|{ROLED})(?: \w+ly| have| had| all| just|)"
         R"( both)? <gambled> (?:and lost|on|that|with|and)|, <a gamble> (?:that|which|)"
         R"(with)|\b<(?:cardinal|mortal) sin>\b|\b<(?:false econom(?:y|ies)|(?:penny-wise|)"
         R"(penny wise)(?: and pound[- ]foolish)?|cart before the horse|arse about face|)"
         R"(sledgehammer (?:on|to crack|for) a nut|cutting it (?:far |very |way |much |)"
         R"(too )+(?:fine|finer|close|closer))>\b|\bdone <back to front>\b|)"
         R"(\b<the wrong (?:end to start|order of things)>\b)",
     .not_left = R"({NEGN}|\b(?:if|would be|might be|could be) ?$)",
     .not_sentence = R"(\?$|\bit (?:paid|came) off\b)"},
    // Guessed and hurried work, in pictures.
    {.id = "NO69",
     .trigger =
         R"(\b(?:was|were|is|are|been|be|it's|that's)(?: \w+ly| just| simply|)"
         R"( all)? (?:an? )?(?:complete |total |right |real |proper |utter |absolute |)"
         R"(bit of a )*<(?:dog's (?:breakfast|dinner)|pig's ear|train ?wreck|car crash|)"
         R"(clown show|circus|comedy of errors|mess|shambles|muddle|zoo|pantomime|)"
         R"(all over the place|half measures|guesswork|amateur hour|chaos)>\b|\b(?:i|we|he|)"
         R"(she|they|you|{NAME}|{ROLED})(?: \w+ly| have| had| all| just| both|)"
         R"( simply)? <(?:winged it|jumped the gun|shot from the hip|flew by the seat|)"
         R"(kicked the can|moved the goalposts|threw (?:it|them|this|that) over the (?:wall|)"
         R"(fence)|made it up as)>\b|\b(?:was|were|been|done|run|sized|planned|estimated|set|)"
         R"(dosed|decided|tuned|managed)(?: \w+ly| just| simply)? <(?:by (?:guesswork|)"
         R"(rule of thumb|gut feel(?:ing)?|trial and error)|by the seat of (?:the|our|their|)"
         R"(his|her) pants|on a wing and a prayer|off the cuff|on a hunch|)"
         R"(with a finger in the (?:air|wind))>\b)",
     .left =
         R"(\b(?:deploy\w*|rollouts?|release|handovers?|hand-?offs?|communications?|comms|)"
         R"(announcements?|response|bridge|war room|incident call|call|migration|cutover|)"
         R"(launch|hotfix|fix|workaround|planning|coordination|meeting|review|documentation|)"
         R"(docs|runbook|wiki|process|structure|schedule|rota|night|evening|weekend|upgrade|)"
         R"(switchover|evacuation|content|crisis management|management|test|tests|drill|)"
         R"(exercise|change|it|that|this|which|what|thing|restore|rollback|support|escalation|)"
         R"(project|plan|code|config\w*|setup|architecture|design)(?: (?:of|by|from|for|in|at|)"
         R"(on|to|with|between) [\w' -]{2,40}?| last \w+| yesterday)? ?$|^\W*$)",
     .not_left =
         R"({NEGN}|\b(?:if|whether) ?$|\b(?:cable|wire|wiring|hair|floor|desk|road|bed|)"
         R"(disk) ?(?:\w+ )?$)",
     .not_right =
         R"(^ in slow motion|^ of (?:cables|wires|hoses)|^ (?:on the (?:floor|road)|)"
         R"(in the street))",
     .not_sentence = R"(\?$|\bsorry, the\b)"},
    // A grade, and that it is put politely.
    {.id = "NO70",
     .trigger =
         R"(\b(?:was|were|is|are|are been|been|find (?:it|this|that)|found (?:it|this|)"
         R"(that))(?: [\w'-]+){1,4},? (?:and )?(?:that's |that is |this is )?<(?:to put it|)"
         R"(putting it|to say it|to say the least|to use a|to be polite|to be kind|)"
         R"(to be charitable|to put no finer)>\b(?: \w+ly| nicely| in a \w+ way)?|\b(?:was|)"
         R"(were|is|are|has been)(?:,? (?:how|let|if|and|shall|i|us|we|me|shall|am|to|)"
         R"(may)\b[\w ']{2,30})?,? <(?:let's say|let us say|shall i put it|shall we say|)"
         R"(if i put it kindly|choosing my words|how shall i say)(?: \w+ly)?>, (?:an? )?\w+|)"
         R"(\b<calling? (?:it|that|this)(?: an?)?> \w+(?: \w+)? (?:would be|is|)"
         R"(was) (?:generous|charitable|an overstatement|an exaggeration|a stretch|too kind|)"
         R"(a compliment)\b|\bto <call (?:it|that|this)(?: an?)?> \w+(?: \w+)? (?:would be|)"
         R"(is|was) (?:generous|charitable|an overstatement|an exaggeration|a stretch|)"
         R"(too kind|a compliment)\b)",
     .left =
         R"(\b(?:{HUMANACT}|reports?|notes?|description|minutes|cover|cover(?:age)?|quality|)"
         R"(tickets?|notices?|rollback|restore|deploy\w*|control|desk|{DEPT}|ticketing|)"
         R"(summary|agenda|runbook|estimate|promise|assessment|help|hygiene|process|form|)"
         R"(manual|it|that|this|which|there|decision|late|notice|we|i)s?\b[\w' -]*$|^[^?]*$)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:weather|coffee|traffic|latency|throughput|signal|food|night|)"
         R"(day|week|luck|hotel|room)\b)",
     .not_sentence =
         R"(\?$|\b(?:cold|warm|hot|tired|surprised|relieved|happy|glad|grateful|impressed|)"
         R"(interesting|thankful|busy|noisy|wet|old|told to|asked to|are asked|way to (?:say|)"
         R"(put))\b)"},
    // Told as a judgement of the whole.
    {.id = "NO60",
     .trigger =
         R"(\b(?:cannot|can't|can not|will not|won't|do not|don't) <accept (?:this|such|)"
         R"(that)>(?: (?:kind|sort|level|quality|behaviou?r|an?|work|any))?|)"
         R"(\b<failures? of (?:planning|management|leadership|communication|supervision|)"
         R"(coordination|governance|oversight|judge?ment|nerve|imagination|our process|)"
         R"(the process)>\b|\b(?:made|making|make|makes) (?:far |way |much )?(?:too many|)"
         R"(so many|several|many|a lot of|a number of|some|multiple|repeated|serious|big|)"
         R"(similar|basic|two|three|a few) (?:\w+ )?<(?:mistakes|errors|blunders)>\b|)"
         R"(\b<one (?:mistake|error|blunder) after (?:another|the (?:other|next))>\b|)"
         R"(\b<(?:ridiculous|absurd|laughable|pathetic|lame|cheap|insulting|arrogant|rude|)"
         R"(dismissive|nonsensical|condescending|evasive|flimsy) (?:explanations?|answers?|)"
         R"(excuses?|repl(?:y|ies)|responses?|statements?|comments?|reactions?|arguments?|)"
         R"(justifications?|remarks?|mails?|messages?|tone|attitude)>\b|\bcould (?:not|hardly|)"
         R"(n't) have <(?:been|gone|come|chosen|picked|timed) (?:it )?(?:a )?(?:much )"
         R"()?worse>\b|\bcouldn't have <(?:been|gone|come|chosen|)"
         R"(picked) (?:a )?(?:much )?worse>\b|\b<(?:premature|hasty|rash|hurried|)"
         R"(ill-considered|overhasty) (?:announcement|conclusion|failover|restart|rollback|)"
         R"(promise|all[- ]clear|closure|reaction|action|reboot|deployment|release|response|)"
         R"(merge|change|fix|statement)s?>\b|\b(?:all[- ]clear|announcement|closure|promise|)"
         R"(conclusion|diagnosis|restart|failover|rollback|statement|verdict|response|)"
         R"(reaction) (?:was|were|is) (?:\w+ly |far |much |way |clearly )?<(?:premature|hasty|)"
         R"(too hasty|rash|overhasty|ill-considered|panicky|knee-jerk)>\b|\b(?:was|were|)"
         R"(been) \w+(?:ed|en|t|n|d) <(?:far|much|way) too (?:slowly|late)>(?:[.,;]|$| (?:by|)"
         R"(for|and))|\b<(?:far|much|way) too (?:late|slow|little)> for (?:an?|such)\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*(?:[\w'-]+ ){0,6}$|\b(?:an?|the|this|that|such|)"
         R"(was|is|his|her|their|its|and|it) $)",
     .not_left =
         R"({NEG}(?: [\w',-]+){0,3} ?$|\b{SYSN}{ADVS} ?$|\b(?:sensor|detector|packet|token|)"
         R"(lease)s? ?$|\b(?:if|would be|might be|to) ?(?:an? )?$)",
     .not_right =
         R"(^ (?:of (?:the )?(?:cache|index|connection|element))|^ (?:the|its) (?:{SYSN}))",
     .not_sentence = R"(\?$|\b(?:latency|timeout|ttl|restart loop)\b)"},
    {.id = "NO62",
     .trigger =
         R"(\b(?:decisions?|choices?|judge?ments?|communications?|coordination|planning|)"
         R"(preparations?|handling|testing|supervision|leadership|training|execution|)"
         R"(organi[sz]ation|attitude|behaviou?r|conduct|advice|wording|messaging|teamwork|)"
         R"(cooperation|staffing|risk assessments?|test coverage|follow-up|hand-?offs?|)"
         R"(handovers?|capacity planning|time planning|(?:their|his|her|vendor's|provider's|)"
         R"(supplier's|party's) (?:support|service|updates?|answers?|code|documentation))\b(?: )"
         R"((?:of|by|from|for|in|at|on|during|to|with|between) [\w' -]{2,40}?)? (?:was|were|is|)"
         R"(are|has been|had been) (?:\w+ly |very |far |just |so |rather |quite |a bit |at )"
         R"(best |pretty |really |too )*<(?:bad|poor|terrible|awful|horrible|lousy|useless|)"
         R"(hopeless|vague|abysmal|appalling|dreadful|sloppy and|superficial|half-hearted|)"
         R"(amateurish|pathetic|shoddy|chaotic|infrequent|unprofessional|deplorable|)"
         R"(disgraceful)>\b(?: and (?:\w+ )?\w+)?|\b(?:was|were|is|are|been|am) (?:very |so |)"
         R"(really |quite |rather |again |once again |always |\w+ly )?<slow (?:to|in) )"
         R"((?:acknowledg|act|answer|communicat|declar|detect|escalat|inform|join|notic|notif|)"
         R"(react|recogni|report|respond|roll|call|tell|involv|realis|realiz|see|understand|)"
         R"(pick)\w*>|\bthere (?:is|was) (?:absolutely |simply |really )?no (?:good |valid |)"
         R"(acceptable )?<(?:reason|explanation) (?:why (?:it|we|they|he|she|this|that|nobody|)"
         R"(no one|anyone)|for (?:\w+ing|such|this))>\b(?: \w+)?|\b(?:cannot|can't|must not|)"
         R"(mustn't|should not|shouldn't|could not|couldn't) (?:afford|allow|have|make|permit|)"
         R"(tolerate|be making) <such (?:an? )?(?:\w+ )?(?:mistakes?|errors?|slips?|blunders?|)"
         R"(lapses?)>\b|\b(?:not|never|hardly|wasn't|weren't) (?:been |very |so |particularly |)"
         R"(really )*<well (?:prepared|planned|handled|coordinated|communicated|organi[sz]ed|)"
         R"(thought|tested|managed|executed|documented|trained|rehearsed|chosen|led|run|done|)"
         R"(reviewed|briefed)>\b)",
     .left =
         R"({SUBJ}|^\W*(?:[\w'-]+ ){0,7}$|\b(?:{P})\b[\w' ,-]*$|\b(?:the|that|and|but|our|)"
         R"(their|his|her|this|'s) $)",
     .not_left =
         R"({NEG}(?: [\w'-]+){0,3} ?$|\b{SYSN}{ADVS} ?$|\b(?:query|network|radio|http|api|)"
         R"(browser|signal|cache|driver) ?$)",
     .not_right = R"(^ (?:for (?:ipv6|\d)|because|until|\d|by (?:default|\d)))",
     .not_sentence =
         R"(\?$|\b(?:packet|antenna|bandwidth|latency|pods|nodes|p99|query plan|execution plan|)"
         R"(reception)\b)"},
    // "contrary to section 4.3", "which flies in the face of our two-hour rule"
    {.id = "NO73",
     .trigger =
         R"(\b<contrary to> (?:the |our |all |its |your |an? )*(?:[\w-]+ )?(?:section|)"
         R"(polic(?:y|ies)|procedures?|regulations?|clause|paragraph|chapter|agreements?|)"
         R"(promises?|runbook|instructions?|contract|rules?|guidelines?|protocol|sla|)"
         R"(what (?:stands in|stood in|(?:had been|has been|was|we|we had|they|)"
         R"(they had) (?:\w+ )?(?:agreed|promised|announced|ordered|decided|signed|written|)"
         R"(arranged)|(?:the|our|their) (?:\w+ )?(?:contract|policy|runbook|procedure|plan|)"
         R"(agreement|sla|rules?|wiki|handbook) (?:says?|requires?|demands?|prescribes?|)"
         R"(states?)))\b|\b<(?:contravene[sd]?|contradicts|runs counter to|ran counter to|)"
         R"(running counter to|flies in the face of|flew in the face of|flying in the face of|)"
         R"(at odds with|(?:cannot|can't|hard to|difficult to|impossible to) (?:be )"
         R"()?(?:reconciled?|squared?) with|does(?: not|n't) (?:square|comply|accord) with|)"
         R"(out of line with|not in line with|not compatible with|not in keeping with|)"
         R"(does not correspond to|doesn't correspond to)> (?:the |our |all |every |your |)"
         R"(own |any |agreed |company |house |internal )*(?:[\w-]+ ){0,2}(?:{RULEBOOK}|)"
         R"(control|care|duty|duties|house rules|sla|contract|obligations?|promises?|)"
         R"(agreements?|working instructions?|chapter|section|clause|what (?:was|we|had been|)"
         R"(has been|is) (?:agreed|promised|signed|told|written))\b|\b<in (?:spite|defiance|)"
         R"(contravention|disregard) of> (?:the |our |all |every |own |any |)"
         R"(agreed )*(?:[\w-]+ )?(?:freeze|playbook|runbook|polic(?:y|ies)|rules?|procedures?|)"
         R"(stop order|ban|embargo|agreements?|instructions?|orders|guidelines?|advice|)"
         R"(warnings?|protocol|regulations?)\b|\b(?:total|complete|full|utter|)"
         R"(with) <disregard (?:of|for)> (?:the |our |all |every |)"
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
};
// clang-format on

}  // namespace

std::span<const Rule> normative_verdict() {
    return table;
}

}  // namespace bot::core::language
