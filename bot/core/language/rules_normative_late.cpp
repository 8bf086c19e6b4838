#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// Too late, too soon, and how people went about it.
// clang-format off
constexpr Rule table[] = {
    // Not said well, or not to those it concerned.
    {.id = "NO30",
     .trigger =
         R"(\b(?:did not|didn't|does not|doesn't|never|not|hadn't|had not|\w+n't) (?:\w+ )"
         R"()?(?:communicat|coordinat|prepar|handl|react|respond|plan|work|behav|clean|label|)"
         R"(plann|execut|manag|secur|configur|install|perform|act|manag|test|review|check|)"
         R"(train|document|organi|escalat|inform|think|ask|read|look|monitor|supervis|verif|)"
         R"(investigat|follow|brief|listen)\w*(?: [\w-]+){0,4}? <(?:properly|correct|in the )"
         R"(right way|as required|diligently|conscientiously|responsibly|appropriately|)"
         R"(sensibly|decisively|clearly|professionally|adequately|sufficiently|correctly|)"
         R"(thoroughly|carefully|promptly|in time|in a timely|effectively|well enough|quickly )"
         R"(enough|fast enough|early enough|soon enough|as they should|closely enough)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|\b(?:was|were|has|have|had)(?: been)? ?$)",
     .not_left = R"({MACH}|\b{SYSN}s? (?:was|were|has|had|have|is|are)(?: been)? ?$)",
     .not_sentence =
         R"(\?$|\bfull responsibility\b|\bon me\b|\b(?:clock|disk|latency|valve|engine|sensor)\b)"},
    {.id = "NO6",
     .trigger =
         R"(\btoo <(?:slow|slowly|late|hesitant|passive|timid|eager|quick|hasty) (?:to|in)[ )"
         R"(](?:acknowledg|act|answer|communicat|declar|detect|escalat|inform|join|notic|notif|)"
         R"(page|react|recogni|reach|report|respond|roll|call|tell|involv|revert|updat|)"
         R"(warn)>\w*|\b<(?:unreasonably|inexcusably|embarrassingly|ridiculously|absurdly|)"
         R"(shockingly|unacceptably|inexplicably) (?:long time|long to|slow|late|slowly)>\b)",
     .left =
         R"((?:^|\b)(?:{P}){POST}?{ADVS}(?: (?:was|were|are|is|been|being|came|acted|reacted|)"
         R"(moved|responded))?(?: \w+)? ?$|^\W*$|\b(?:response|reaction|escalation|and|being|)"
         R"(but) (?:was |were )?$)",
     .not_left =
         R"({MACH}|\b{SYSN} (?:was|were|is|are) ?$|\bit (?:was|is)(?: \w+)? ?$)"},
    {.id = "NO11",
     .trigger =
         R"(\b(?:reacted|responded|escalated|acted|answered|communicated|informed|joined|)"
         R"(acknowledged|declared|moved|intervened|told \w+|called)(?: \w+)? <(?:far|much|way|)"
         R"(too) (?:too )?(?:slowly|late|hesitantly|slow)>\b)",
     .left = R"({SUBJ}|\b(?:was|were) ?$)",
     .not_left = R"({MACH})"},
    // Too late, of what people start and tell.
    {.id = "NO35",
     .trigger =
         R"(\b(?:rollback|escalation|communication|announcement|decision|failover|notification|)"
         R"(reaction|response|revert|bridge|incident|alarm|evacuation|restore|status page|)"
         R"(customers?|{P})\b[\w' -]{0,40} (?:was|were|been|came|happened|started|began|made|)"
         R"(arrived|followed|got|joined)(?: only)?(?: (?:started|made|sent|raised|opened|)"
         R"(declared|informed|involved|called|escalated|initiated|communicated|done|engaged|)"
         R"(told|notified|published|issued|taken|updated))? <(?:far|much|way|clearly|)"
         R"(considerably|significantly) (?:too )?(?:late|slowly|slow)>\b|\b(?:informed|)"
         R"(involved|told|notified|escalated|communicated|declared|consulted|brought in|looped )"
         R"(in)(?: \w+){0,2} <too late>\b|\b(?:{P}){POST}? <(?:took|take|taking|needed) (?:too|)"
         R"(very|really|so|a) (?:very )?long(?: time)?> to (?:acknowledg|act|answer|declar|)"
         R"(decid|detect|diagnos|escalat|find|fix|inform|join|notic|notif|react|recogni|realis|)"
         R"(realiz|respond|roll|tell|understand|call|page|pick)\w*|\bto <even (?:join|)"
         R"(acknowledge|respond|notice|open|look|pick up|answer|reply|find|start|log|react)>\b)",
     .not_left = R"({NEGN}|{MACH})",
     .not_right =
         R"(^ to (?:acknowledg|act|answer|declar|detect|escalat|inform|join|notic|notif|react|)"
         R"(recogni|report|respond|roll|call|tell|revert|updat|warn)|^ (?:for|to (?:be|have|)"
         R"(make|catch|help|stop))\b)",
     .not_sentence = R"(\?$|\b(?:packet|replica|query|batch|cron)\b)"},
    {.id = "NO41",
     .trigger =
         R"(\b(?:approved|signed off|given|granted|dismissed|closed|merged|decided|accepted|)"
         R"(trusted|assumed|moved|acted|reacted|concluded|taken|took (?:it|this|that|the \w+)|)"
         R"(taking (?:it|this)|ruled out|jumped|escalated|downgraded|waved through|let (?:it|)"
         R"(this) (?:go|through)|deployed|released|rolled out|relied on \w+) <(?:far |much |)"
         R"(way |a bit |rather |all )?too (?:lightly|easily|casually|trustingly|hastily|)"
         R"(readily|quickly|hurriedly|superficially|loosely|eagerly|freely|lightheartedly|)"
         R"(fast|soon|early)>\b|\btook (?:them|him|her|us|you|{NAME}|{ROLED}) <forever|ages|)"
         R"(an eternity|an age|an unreasonable|an unacceptable>\b|\b(?:i|we|he|she|they|you|)"
         R"({NAME}|{ROLED})(?: \w+ly| just| simply)? (?:got|did|had|have) (?:it|this|that|)"
         R"(things|everything|the \w+) (?:badly |completely |very |totally |all |)"
         R"(just )?<wrong>\b|\b(?:done|configured|installed|set up|wired|)"
         R"(handled) (?:completely |totally |all |plain |simply )?<wrong> by\b|\b(?:not|never|)"
         R"(\w+n't|hardly) (?:\w+ )?<(?:meet|met|live up to|lived up to|reach|)"
         R"(come up to) (?:the |our |my |any |basic |required |expected |minimum |these |)"
         R"(your )+(?:\w+ )?(?:standards?|expectations?|level|bar)>\b)",
     .not_left =
         R"({NEGN}|^(?:(?:the|an?|our|its) )?(?:[\w-]+ )?{SYSN} (?:was |were |has |is )?$)",
     .not_right = R"(^ for (?:the|its) (?:cache|replica|load|traffic|node))",
     .not_sentence =
         R"(\?$|\b(?:token|lease|timeout|session|connection|ttl|expire\w*|autoscaler|the )"
         R"((?:model|parser|map)) (?:was|were|is|got)\b|\bif\b)"},
    {.id = "NO42",
     .trigger =
         R"(\b(?:was|were|is|are) <(?:always|once again|yet again|constantly|again|as usual|as )"
         R"(always|forever) (?:far |much |way )?(?:too )?(?:late|slow)>\b|\b(?:react|respond|)"
         R"(act|escalat|communicat|answer|intervene|acknowledg)(?:ed|ing|s)?(?: very| so| )"
         R"(quite| rather| extremely)? <(?:late|slowly|hesitantly|clumsily|badly|poorly)>\b|)"
         R"(\b<took (?:forever|ages|an eternity|half an eternity)> to (?:acknowledg|answer|)"
         R"(approv|respond|react|reply|decid|escalat|fix|find|join|notic|pick|admit|tell|)"
         R"(inform|call|realis|realiz|understand|sign|declar)\w*|\b<failed (?:our|the|its|)"
         R"(their) (?:\w+ )?(?:customers?|users?|patients?|colleagues|clients?|guests|)"
         R"(passengers|residents|callers)>\b|\b(?:made|making|performed|pushed|deployed|)"
         R"(carried out|applied|ran|did) (?:[\w-]+ ){0,3}<(?:unauthori[sz]ed|unapproved|)"
         R"(unsanctioned) (?:[\w-]+ )?(?:changes?|deploy\w*|restarts?|patch|updates?|edits?|)"
         R"(modifications?|work|commands?|scripts?|migration|maintenance)>\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' -]{0,40}$)",
     .not_left = R"({NEGN}|{MACH}|\b{SYSN} (?:of|in|on|from|for) [\w ]{2,20}$)",
     .not_right =
         R"(^ (?:by not|to (?:load|render|start|boot|drain|converge|sync|compile|build|)"
         R"(download)|under|because of the))",
     .not_sentence = R"(\?$|\bexplains why\b)"},
    {.id = "NO9",
     .trigger = R"(\b<(?:far|way|much) too (?:long|much time)>\b)",
     .left =
         R"((?:(?:^|\b)(?:{P})(?: \w+)? (?:took|needed|waited|hesitated|spent)|)"
         R"(\btook (?:{P})) ?$)",
     .not_left = R"({MACH})",
     .not_right =
         R"(^ for (?:the|an?|their|its)\b)"},
    {.id = "NO17",
     .trigger =
         R"(\b<(?:wasted|squandered) >(?:[\w-]+ ){0,5}(?:time|hours?|minutes|half hour|night|)"
         R"(day)\b)",
     .left = R"({SUBJ}|\b(?:{P})\b[\w' ,-]*\b(?:and|but|who) ?$)",
     .not_right = R"(^ of (?:cpu|compute|gpu|machine|build|processor))"},
    {.id = "NO20",
     .trigger =
         R"(\b<rushed|rushing> (?:the|a|this|that|out|into|it|through|ahead|things|)"
         R"(everything)\b|\b(?:was|were) (?:\w+ly |too |clearly )?<rushed>(?: (?:by|out|)"
         R"(through|because)|[.;]|$))",
     .left =
         R"({SUBJ}|\b(?:import|migration|change|release|rollout|deploy\w*|decision|fix|upgrade|)"
         R"(cutover|switch|move|test|review|launch|plan|preparation|project|thing|everything|)"
         R"(work|handover|investigation|it|this|that|all)s? ?$|\b(?:by|of|for) ?$)",
     .not_left =
         R"({NEGN}|{MACH})",
     .not_right = R"(^ (?:by someone|on a|to (?:help|the data cent\w+|the site)|out the fix))"},
    // They went on, and took their time.
    {.id = "NO54",
     .trigger =
         R"(\bdid <(?:it|this|that|so) (?:anyway|regardless|all the same|nevertheless|)"
         R"(nonetheless)>\b|\b(?:went ahead|pressed ahead|pushed ahead|carried on|continued|)"
         R"(proceeded|deployed|pushed|merged|released|shipped|restarted|rebooted) (?:\w+ )"
         R"(){0,3}<anyway|regardless|nonetheless|nevertheless|all the same>\b|\b<(?:needlessly|)"
         R"(unnecessarily|pointlessly|inexplicably|foolishly|unwisely|stubbornly|rashly|)"
         R"(hastily|prematurely|recklessly|unreasonably|inappropriately|frantically|randomly|)"
         R"(aimlessly|naively|wantonly) >(?:waited|delayed|restarted|rebooted|escalated|held|)"
         R"(kept|insisted|continued|assumed|trusted|relied|decided|deployed|pushed|merged|)"
         R"(changed|clicked|tried|approved|closed|declared|stuck|gave|let|left|took|spent|)"
         R"(refused|failed|risked|exposed|complicated|switched|rolled|disabled|deleted){1}\b|)"
         R"(\b<(?:trying|tried|clicking|clicked|changing|changed) (?:all sorts of |various |)"
         R"(some )?(?:random|arbitrary){1} (?:things|stuff|fixes|commands|settings|buttons|)"
         R"(changes)>\b|\b<(?:hesitated|dithered|delayed) (?:far |much |way |too |for )+(?:too )"
         R"()?long>\b|\b<(?:stabbing|poking around|flailing|fumbling) (?:around )?in the dark|)"
         R"(headless chickens?>\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*\b(?:and|but|then|who|kept|were|was|started|had|has|)"
         R"(have|just|still|simply|they|he|she) ?$|^\W*$)",
     .not_left = R"({MACH}|\bi ?$|\b{SYSN} (?:was |were )?$)",
     .not_sentence = R"(\?$|{DELIB}|\bwould\b)"},
    {.id = "NO57",
     .trigger =
         R"(\b(?:informed|told|called|paged|involved|notified|contacted|alerted|escalated|)"
         R"(started|asked|brought in|updated|warned|published|sent|announced|declared|decided|)"
         R"(noticed|intervened)(?: [\w'-]+){1,6} <(?:far|much|way) too (?:late|slowly|)"
         R"(hesitantly)>\b|\b(?:escalation|decision|rollback|communication|reaction|response|)"
         R"(announcement|apology|information|help|call|message to \w+|support|)"
         R"(intervention)(?: (?:to|of|by|from|for) [\w' -]{2,30}?)? (?:came|was|arrived|)"
         R"(followed|started|happened) (?:much |far |way )?<too late>\b|\bwaited (?:far |)"
         R"(much |way )?<too long> (?:before|to|until|with)\b|\bhesitated (?:far |much |)"
         R"(way )?<too long>\b|\b<expect(?:ed|s){0,1} (?:far |much |a lot |a bit |)"
         R"(so much )?(?:more|better) (?:from|of|than)>\b|\b<(?:it is|it's|it was|what) (?:a |)"
         R"(such a |really a )(?:shame|disgrace|scandal|mystery to me)>(?:,? (?:that|how|)"
         R"(when))?|\b<(?:complete|total|utter|pure|sheer|absolute|plain|simple|)"
         R"(outright) (?:chaos|shambles|nonsense|farce|madness|mess|stupidity|amateurism|)"
         R"(dilettantism|disorgani[sz]ation)>\b|\b<(?:pushed|rushed|waved|forced|rammed|)"
         R"(squeezed) (?:it |this |that |the \w+ |the \w+ \w+ ){0,1}through> (?:despite|)"
         R"(without|although|even though|in spite|before|by|on|anyway|at)\b|\b(?:took|taking|)"
         R"(takes) (?:a |an |the |such a |such an |far too |too |many |some )*(?:big|huge|)"
         R"(unnecessary|considerable|unacceptable|needless|great|enormous|massive|stupid|)"
         R"(foolish|unjustified|real|irresponsible) <(?:gamble|risks?|chances)>(?: (?:by|with|)"
         R"(in|here|when|that)\b|[.,;!]|$)|\b<not the (?:quality|level|service|standard|)"
         R"(performance|behaviou?r|way|kind of|sort of|result|response|)"
         R"(speed){1} (?:of \w+ )?(?:that |which |in which )?(?:we|our|customers|i|one|you|)"
         R"(they)>(?: \w+)?(?: (?:expect|pay|want|work|need)\w*)?|\b<(?:must not|should not|)"
         R"(cannot|can't|may not) make such>(?: an?)? (?:\w+ )?(?:mistakes?|errors?|)"
         R"(blunders?)\b|\b(?:plain|simply|just|pure|sheer|frankly|honestly|really|)"
         R"(very) <(?:bad|poor|terrible|lousy|awful|shoddy|weak) (?:engineering|planning|)"
         R"(design|work|management|leadership|communication|judge?ment|coordination|style|)"
         R"(practice|form|preparation|testing|service|discipline)>\b)",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*(?:[\w-]+ ){0,6}$|\b(?:was|is|and|but|were|been|)"
         R"(that) $)",
     .not_left = R"({NEGN}|{MACH}|\bcustomers? (?:\w+ )?$|\bnot (?:an? )?$)",
     .not_right =
         R"(^,? (?:that )?(?:we|you|they|he|she|i|nobody|no one|{N}) (?:didn't|did not|never|)"
         R"(hadn't|had not|weren't|wasn't)\b)",
     .not_sentence =
         R"(\?$|\b(?:would|could) (?:have )?(?:been|be) too late\b|\bpacket|\bbatch\b)"},
    // Too much of it, too soon, on their own.
    {.id = "NO58",
     .trigger =
         R"(\b(?:was|were|am|is|are|been) (?:\w+ly |just |a bit |far |much |)"
         R"(way )*<too (?:optimistic|ambitious|cautious|aggressive|hasty|lenient|vague|)"
         R"(reluctant|soft|hesitant|narrow|superficial|one-sided|quick to|slow off|)"
         R"(focused on speed)>\b|\b<(?:took|take|taking) (?:matters|things|it|)"
         R"(the matter) into (?:his|her|their|my|our) own hands>\b|\b(?:acted|acting|decided|)"
         R"(went ahead|did (?:it|this|that|so)|changed \w+|deployed|restarted|)"
         R"(worked) (?:\w+ )?<(?:on (?:his|her|their) own(?: (?:authority|initiative|account|)"
         R"(terms))?|without consulting|single-handedly|over everyone's heads?)>\b|)"
         R"(\b<(?:experimenting|experimented|playing|played|fiddling|fiddled|tinkering|)"
         R"(tinkered|messing|messed|toying|poking)(?: around| about){0,1} (?:in|on|with|)"
         R"(inside) >(?:the |our |a )?(?:live |production )?(?:prod\w*|live|system|settings?|)"
         R"(config\w*|database|firewall|router|switch|server|cluster|customer data|valves?|)"
         R"(controls?|breakers?)\b|\b(?:not|didn't|never|hadn't|wasn't|weren't|)"
         R"(hardly) (?:been |really |exactly )?<(?:handled?|managed?|communicated?|planned?|)"
         R"(prepared?|coordinated?|organi[sz]ed?|executed?|thought|thought out|worked out|)"
         R"(behaved?|run|done|cooperated?|performed?) (?:(?:it|this|that|the \w+|the \w+ \w+|)"
         R"(ourselves|themselves|together|our \w+) )?(?:(?:very|so|too|particularly|really|)"
         R"(all that|exactly|especially) )?(?:well|smoothly|in time|right|wisely|smartly|)"
         R"(cleverly|cleanly|gracefully|optimally)>\b|\b<(?:bad|poor|terrible|awful|horrible|)"
         R"(stupid|wrong|worst|worst possible) (?:time|moment|day|place) (?:to|)"
         R"(for)>(?: \w+)?|\b(?:was|is|were) (?:certainly |really |simply |clearly |)"
         R"(definitely |just )?<not (?:very |so |particularly |really )?(?:clever|smart|)"
         R"(wise|sensible|fair|nice|helpful|bright|appropriate|prudent|okay|ok|responsible|)"
         R"(necessary)(?: of (?:me|us|him|her|them|you|the \w+)){0,1} to>\b|\b(?:an|this|his|)"
         R"(her|their|the|another|was|were|make|making|made) (?:an? )?<(?:unauthori[sz]ed|)"
         R"(unapproved|unsanctioned|undocumented and unapproved|unannounced|uncoordinated|)"
         R"(ill-timed) >(?:[\w-]+ )?(?:changes?|deployments?|restarts?|modifications?|)"
         R"(actions?|interventions?|maintenance|reboots?|fix)\b|\b(?:was|were|is|)"
         R"(are) <not (?:authori[sz]ed|allowed|permitted|entitled|supposed|)"
         R"(cleared) to{1}> (?:make|change|deploy|perform|run|touch|enter|approve|restart|)"
         R"(switch|work|do|merge|push|operate)\b|\bdid <something (?:\w+ )?(?:stupid|dumb|)"
         R"(silly|foolish|careless|reckless|idiotic)>\b|\b<failed (?:miserably|spectacularly|)"
         R"(us|as an? \w+|utterly|badly|dismally|on (?:all|every|so many) \w+|)"
         R"(in every)>(?: \w+)?|\b(?:closed|gave|given|ended|stopped|declared|announced|)"
         R"(dismissed|approved|signed|switched|celebrated|left|ruled|handed|moved|trusted|)"
         R"(accepted)(?: [\w'-]+){0,4} <(?:far |much |way )?too (?:early|soon|quickly|easily|)"
         R"(lightly|hastily|fast|readily)>\b|\b<(?:overrode|overruled) (?:the|this|that|a|an|)"
         R"(all|every) (?:[\w-]+ )?(?:warnings?|alarms?|interlock|objections?|advice|expert|)"
         R"(safety)> ?(?:without|and|because|despite|by|on|[.,;]|$)|\b(?:is|was|are|were|)"
         R"(such) (?:a )?(?:very |really |rather |pretty )?<(?:bad joke|sad joke|poor show|)"
         R"(poor form|bad form|bad style|bad practice|poor practice|poor style|poor effort|)"
         R"(weak effort|sad state)>\b|\b<(?:poor|bad|weak|lousy|seriously bad|)"
         R"(terrible) (?:show|form|effort|style|practice|performance)>(?: (?:by|from|of|)"
         R"(on)\b|[.!]|$))",
     .left =
         R"({SUBJ}|\b(?:{P})\b[\w' ,-]*$|^\W*(?:[\w'-]+ ){0,6}$|\b(?:it|this|that|which|and|)"
         R"(but|plan|timeline|estimate|schedule|approach|all-clear|incident|ticket|was|were|)"
         R"(been) $)",
     .not_left =
         R"({NEG}(?: [\w',-]+){0,4} ?$|\b{SYSN}{ADVS} ?$|^(?:(?:the|an?|our|its) )?(?:[\w-]+ )"
         R"()?(?:{SYSN}|job|disk|drive|migration|build|test|attempt|backup|restore|check|)"
         R"(upgrade|deployment)s? (?:was |is |has |had |are |were )?$|\bcustomers? (?:\w+ )?$|)"
         R"(\b(?:if|whether|would be|might be|may be) ?(?:an? )?$)",
     .not_right =
         R"(^ (?:the (?:cache|cluster|node|replica)|request|when the|of the (?:day|month) for))",
     .not_sentence =
         R"(\?$|{DELIB}|\b(?:timer|timeout|token|lease|ttl|sensor|latency|automatic\w*|)"
         R"(autoscaler)\b|\bgave up\b)"},
    {.id = "NO61",
     .trigger = R"(\b<(?:far|much|way|clearly|definitely) too (?:late|slow|long)>(?:[.,;]|$))",
     .left =
         R"(, ?$|\b(?:which|that|this|and that|and this) (?:is|was) $|\b(?:minutes|hours?|)"
         R"(days?|weeks?|months|years?) (?:is|was|are|were) $|^\W*$)",
     .not_sentence = R"(\?$)"},
};
// clang-format on

}  // namespace

std::span<const Rule> normative_late() {
    return table;
}

}  // namespace bot::core::language
