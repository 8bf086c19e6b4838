#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// What somebody cared to read, know and do.
// clang-format off
constexpr Rule table[] = {
    // They saw no need.
    {.id = "NE73",
     .trigger =
         R"(\b<(?:saw|sees|seeing|felt|feels|found|finds) no (?:need|reason|point|cause|)"
         R"(urgency|necessity){1} (?:to|for|in|whatsoever)>\b|\b(?:did not|didn't|does not|)"
         R"(doesn't|never) (?:even )?(?:deem|deemed|consider|considered|think|thought|find|)"
         R"(feel) (?:it |this |that |us |them |the \w+ )*<worthwhile|worth|necessary|)"
         R"(important|urgent>\b|\b(?:did not|didn't|never) (?:even |once )?<(?:see|saw) )"
         R"((?:fit|any need|a need|the need|the point|any point|a reason|any reason){1} (?:to|)"
         R"(in|of|for)>\b|\b<(?:thought|found|deemed|considered) it (?:beneath|too much )"
         R"((?:trouble|work|effort)|not worth)>\b|\b<deigns? to|deigned to>\b)",
     .left =
         R"((?:^|\b)(?:{P3}){POST}?{ADVS} ?$|\b(?:{P3})\b[\w' ,-]*\b(?:and|but|who|that|which|)"
         R"(there) ?$|\b(?:{P3})\b[\w' -]{2,40}$)",
     .not_left =
         R"(^(?:(?:the|an?|our|its|this|each|that|every|both|all|two) )?(?:[\w-]+ )"
         R"()?{SYSN}{ADVS} ?$|\b(?:it|0+|which){ADVS} ?$|\b(?:auditors?|inspectors?|regulators?|)"
         R"(doctors?|surgeons?|customers?|users?|patients?|i|we) ?$|{NEG}(?: \w+)? ?$)",
     .not_sentence =
         R"(\?$|\bat the time\b|\b(?:since|because|as) (?:both|all|the|it|they|there|he|she|no))"
         R"(\b|\bno reason to (?:replace|suspect|doubt|change)\b)"},
    // More to their mind than the work.
    {.id = "NE74",
     .trigger =
         R"(\b(?:has|have|had|having|got) (?:\w+ly )?<better things to do>\b|\b(?:clearly|)"
         R"(obviously|evidently|apparently|plainly|as ever|as usual|always) (?:has|have|had) )"
         R"(<(?:other|different) priorities>\b|\b(?:seems?|appears?|seemed|appeared) to (?:have )"
         R"(|have had )<(?:other|different) priorities>\b|\b(?:has|have|had) <(?:other|)"
         R"(different) priorities than (?:its|their|his|her|our|the)>\b|\b(?:was|were|are|is|)"
         R"(been) (?:\w+ly |far |much |still |just )?(?:too )?<busy (?:chatting|protecting|)"
         R"(discussing|arguing|blaming|bickering|polishing|squabbling|admiring|congratulating|)"
         R"(covering|defending|gossiping)>\b|\b(?:was|were|been|are|is) (?:\w+ly |still |just |)"
         R"(all )?<(?:squabbling|bickering|gossiping|chattering|dozing|napping|snoring|)"
         R"(daydreaming|sunbathing|loafing|gaping|twiddling|scrolling through|discussing the )"
         R"((?:football|match|weekend|weather|game|holidays?)|watching (?:the )?(?:football|)"
         R"(match|game|tv|telly|netflix|youtube)|playing (?:cards|solitaire))>\b(?: (?:over|)"
         R"(about|at)\b)?|\b(?:was|were) (?:just |busy |still )?<chatting>\b|\b(?:took|takes|)"
         R"(taking|having|had) a (?:little |short |long |quick )?<(?:nap|snooze|good night's )"
         R"(sleep)>\b|\b(?:went|gone) back to (?:his|her|their) <(?:series|coffee|games?|)"
         R"(newspaper|nap|film|book|beer|lunch|football|breakfast|crossword)>\b|\bbeen )"
         R"(<sleeping on (?:this|the|that|it|our)>(?: \w+)?\b|\b(?:had|have|has|'d) <(?:tuned|)"
         R"(zoned) out>\b|\b(?:have|has|had|\w+ly) <had time for everything but>\b|\bin (?:such )"
         R"(a|too much of a|too big a) <(?:rush|hurry)>(?: to be \w+)?\b|\b(?:far|rather|way|)"
         R"(much|too|bit|was|were|got|become|grown|are|is|been) too <comfortable>(?: (?:with|in|)"
         R"(to|about)\b|[.,;!]|$)|\b<(?:watched|watching) (?:the )?(?:football|netflix|telly))"
         R"(>\b|\b(?:was|were) (?:\w+ly )?<on the phone (?:with|to) (?:his|her|their) )"
         R"((?:girlfriend|boyfriend|wife|husband|mother|friends?|kids|bank)>\b|\b<(?:went|gone|)"
         R"(wandered|gone off|went off|wandered off) (?:off )?(?:for|to|out for) (?:a |an |his |)"
         R"(her |their )?(?:\w+ )?(?:smoke|lunch|coffee|cigarette|beer|nap|walk|dinner|pub|bed))"
         R"(>(?: all the same| anyway| regardless|,? (?:with|leaving) (?:the|a|an|one|two|)"
         R"(\w+ing)|,? without (?:telling|a word|saying|handing)))",
     .left = R"({SUBJ3}|\b(?:us|them|guards?)\b[\w' ,-]*$|\b(?:{P3})\b[\w' ,-]*$|^\W*$)",
     .not_left =
         R"({NEGN}|\b(?:customers?|users?|patients?|guests?|passengers?|visitors?|i|we|clients?|)"
         R"(players?|children|kids) ?$|\b(?:has|have|had) (?:better|other) ?$)",
     .not_right =
         R"(^ (?:with (?:the |our |a )?(?:vendor|customer|support|bot|carrier|users?|callers?|)"
         R"(engineers?|patients?)|to (?:the )?(?:customer|vendor))\b)",
     .not_sentence =
         R"(\?$|{DELIB}|\bin turns\b|\bafter the handover\b|\b(?:off duty|off shift|after )"
         R"((?:his|her|their) shift)\b)"},
    // It is not in them.
    {.id = "NE76",
     .trigger =
         R"(\b(?:not|\w+n't|never|hardly)(?: (?:really|simply|just|quite|obviously|exactly|made))"
         R"()? <(?:cut out (?:for|to)|equal to (?:the|this|his|her|their)|worth (?:his|her|)"
         R"(their) (?:wages|salary|money|pay)|the right (?:man|woman|person|people) for|fit to )"
         R"(be (?:let|left|trusted|in charge))>\b|\b(?:wasn't|weren't|isn't|aren't|was not|were )"
         R"(not|is not|are not) (?:really |simply |at all |enough |sufficiently |even )"
         R"()*<(?:competent|qualified|on top of (?:things|it|his|her|their))>\b|\b<(?:overtaxed|)"
         R"(hopelessly (?:lost|overtaxed|out of))>\b|\b(?:was|were|is|are|been|'re|'s|way|)"
         R"(completely|totally|far|clearly|hopelessly|visibly|obviously|a bit|somewhat|felt) )"
         R"(<out of (?:his|her|their|its|my|our|your) depth>\b|\b<(?:head examined|heads )"
         R"(examined|back to school)>\b|\b(?:does not|doesn't|do not|don't|did not|didn't) have )"
         R"((?:the|a) <(?:head|temperament|nerve|stomach|brains?|mind) for>\b|\b<(?:in (?:an|a) )"
         R"(unguarded moment|unwillingness to (?:learn|listen|help|change|cooperate|admit|)"
         R"(engage))>\b)",
     .left =
         R"({SUBJ}|\b(?:{P}|he's|she's|they're|he|she|they|his|her|their|it's)\b[\w' ,:-]*$|)"
         R"(^\W*$)",
     .not_left =
         R"(^(?:(?:the|an?|our|its|this|each|that|every|both|all|two) )?(?:[\w-]+ )"
         R"()?{SYSN}{ADVS} ?$|\b(?:it|0+|which){ADVS} ?$|\b(?:cpu|disk|fan|circuit|users?|)"
         R"(customers?|pump|old|hardware)s? (?:\w+ )?(?:is|was|are|were)? ?$)",
     .not_sentence = R"(\?$)"},
    // Of this they have nothing.
    {.id = "NE77",
     .trigger =
         R"(\b<zero (?:rigou?r|brains?|clue|discipline|care|knowledge|interest|initiative|pride|)"
         R"(curiosity|effort|thought|respect|empathy|common|diligence|competence|expertise|)"
         R"(ownership){1}>\b|\b(?:has|have|had|having|with|shown|shows?|showed) (?:\w+ly )"
         R"()?(?:absolutely )?(?:no|little|never had any|never shown any|not the slightest|)"
         R"(precious little|hardly any|remarkably little|so little|never had much) <(?:feeling|)"
         R"(grip|patience|pride|appetite|respect|regard|interest|curiosity|instinct|enthusiasm|)"
         R"(ambition|backbone|conscience|shame)> (?:for|of|on|in|about|whatsoever|at all)\b|)"
         R"(\b(?:lack|lacks|lacked|lacking) <the (?:will|courage|guts|backbone|drive|motivation|)"
         R"(maturity|spine|discipline)>\b|\b(?:wasn't|was not|isn't|is not|there was|there is) )"
         R"(<the slightest (?:interest|curiosity|concern|effort|initiative|sense|sign of)>\b|)"
         R"(\b(?:not|no one|nobody|neither|not one|none of (?:them|us)|didn't have|did not have|)"
         R"(doesn't have|does not have|hadn't got|hasn't got|haven't got|don't have) (?:had |of )"
         R"((?:them|us) had )?<(?:the faintest|the slightest|the foggiest|a clue|any clue)>(?: )"
         R"((?:idea|notion|clue))?)",
     .left = R"({SUBJ}|\b(?:{P}|people|us|them)\b[\w' ,-]*$|^\W*$)",
     .not_left =
         R"(^(?:(?:the|an?|our|its|this|each|that|every|both|all|two) )?(?:[\w-]+ )"
         R"()?{SYSN}{ADVS} ?$|\b(?:it|0+|which){ADVS} ?$|\b(?:users?|customers?|callers?|)"
         R"(patients?|passengers?) ?$)",
     .not_right =
         R"(^ (?:why|yet|whether|that|where|who|if|chance|trace|accounts?|rates?|loans?)\b)",
     .not_sentence =
         R"(\?$|\b(?:we|i) (?:have|had) no interest in (?:\w+ing|names)\b|\b(?:i|we) (?:really |)"
         R"(still )?(?:don't|do not|haven't|have not)\b)"},
    // They did not know their trade.
    {.id = "NE78",
     .trigger =
         R"(\b(?:has|have|had) (?:\w+ly |absolutely )?no <clue>(?: (?:how|about|what|of|where))"
         R"(\b|[.,;!]|$)|\b(?:has|have|had) (?:\w+ly |absolutely )?no <idea (?:how (?:the |our |)"
         R"(a |its |his |her |to )?[\w' -]{2,30}? (?:works?|worked|behaves?|runs?|operate\w*)|)"
         R"(what (?:an? |the )?[\w -]{2,30}? (?:is|means|does|meant)|what (?:was|is) going on|)"
         R"(what they (?:are|were))>|\b(?:didn't|did not|doesn't|does not|don't) know an? )"
         R"([\w-]+ <from an? >|\b(?:didn't|did not|doesn't|does not|don't) know <one end of>\b|)"
         R"(\b(?:can't|cannot|couldn't|could not|can not) tell an? [\w-]+ <from an? >|)"
         R"(\b(?:can't|cannot|couldn't|could not|can not) (?:find|read|tie|boil|organi[sz]e) )"
         R"([\w' ]{3,40}? <(?:with a map|in a brewery)>\b|\b(?:has|have|had) (?:\w+ly )?never )"
         R"((?:seen|held|touched|opened|met|stood|used|been|set foot|worked|operated|driven|)"
         R"(been paged) [\w' -]{0,40}?<(?:in (?:his|her|their) (?:whole |entire )?(?:life|lives))"
         R"(|from (?:the )?inside)>\b|\b(?:has|have|had) (?:obviously|clearly|evidently|plainly|)"
         R"(apparently|visibly) never <(?:seen|held|touched|opened|met|stood|used|worked|)"
         R"(operated|driven|read)> [\w-]+|\b(?:does not|doesn't|do not|don't|did not|didn't) )"
         R"((?:really |obviously |clearly )?<(?:get|understand|grasp) how> [\w' -]{2,40}? )"
         R"(works?\b|\b(?:misses|missed|lacks|lacking|lack) <the (?:basics|fundamentals|first )"
         R"(thing)>\b)",
     .left = R"(\b(?:{P3}|whoever|who|the (?:last|first|next|other|new|second) one)\b[\w' ,-]*$)",
     .not_left =
         R"(^(?:(?:the|an?|our|its|this|each|that) )?(?:[\w-]+ )?{SYSN} ?$|\b(?:it|0+|which) ?$|)"
         R"(\b(?:users?|customers?|callers?|passengers?|patients?|readers?|visitors?|i|we|)"
         R"(public|students?|night shift|newcomers?)(?: (?:in|on|at|from|of|with) [\w' )"
         R"(-]{2,25})? ?$)",
     .not_sentence = R"(\?$|\b(?:nobody told|at the time)\b)"},
    // In a word of one's own kind.
    {.id = "NE81",
     .trigger =
         R"(\b(?:got|taken) <it into (?:his|her|their|its) heads?>\b|\b<(?:giv(?:e|es|ing)|gave|)"
         R"(given) (?:us|me|them|him|her) the> runaround\b|\b<(?:fob|fobs|fobbed|fobbing) (?:us|)"
         R"(me|him|her|them|everyone|customers)> off\b|\b<(?:couldn't|could not|can't|can )"
         R"(hardly) care less>\b|\b<let (?:us|me|them) stew>\b|\b<(?:with|of) folded arms>\b|)"
         R"(\b<(?:plays|played|playing) (?:dead|possum|ostrich)>\b|\b<(?:sat|sits|sitting) )"
         R"((?:it|this|that|them) out>\b|\b<(?:plays|played|playing) fast and loose>\b|)"
         R"(\b<winging it>\b|\b(?:{P})\b[\w' ,-]{0,60} <on autopilot>\b|\b<(?:laughed|shrugged|)"
         R"(shrugs|brushed|brushes) (?:it |this |that |us |them |him |her ){1}(?:all )?(?:off|)"
         R"(aside|away)>\b|\b<waved (?:it|this|that) (?:all )?(?:off|aside|away)>\b|)"
         R"(\b<(?:laughed|waved) off (?:our|the|every|all|my|any|his|her)> (?:\w+ )"
         R"()?(?:warnings?|numbers?|figures?|concerns?|objections?|risks?|alerts?|questions?|)"
         R"(reports?|advice|complaints?|doubts?)\b|\b<(?:fling|flings|flung|throw|throws|threw|)"
         R"(throwing|toss|tosses|tossed|chuck|chucks|lob|lobs) [\w' -]{2,30}? over the (?:wall|)"
         R"(fence)>\b|\b<(?:let|lets|letting) (?:you|you all|you guys|all of you|my (?:team|)"
         R"(colleagues)) down>\b|\b<keeps? (?:his|her|their){1} heads? down>\b|\b<(?:take|takes|)"
         R"(taking) the easy way>(?: out)?\b|\b<(?:without|not) (?:so much as|giving it) (?:a|)"
         R"(an|much) (?:second )?(?:thought|glance|look|word|courtesy)>(?: \w+)?\b|\b<without a )"
         R"(second (?:thought|glance)>\b|\b(?:gave|give|given|giving) (?:it|them|this|that) )"
         R"((?:a|any) <(?:second thought|thought)>\b|\b<(?:stopped|stops) (?:caring|bothering|)"
         R"(thinking|listening to (?:us|me|him|her|them|qa|anyone|anybody|the \w+ team))>\b|)"
         R"(\b<gave up far too>(?: \w+)?\b|\b<(?:shine|shines|shone) by (?:his|her|their|its )"
         R"()?absence>\b|\b(?:conspicuous|known) by (?:his|her|their|its) <absence>\b|\b(?:not|)"
         R"(\w+n't|never) (?:\w+ )?(?:have|has|had|got|put|keep) (?:its|their|his|her|your) )"
         R"((?:own )?<house in order>\b|\b(?:not|\w+n't|never|no longer) (?:\w+ )?<(?:lose|lost))"
         R"( (?:any |much |a minute's ){0,1}sleep>(?: over)?\b|\blet (?:myself|himself|herself|)"
         R"(themselves|ourselves) be <(?:talked|carried|pushed|rushed|bullied)>(?: \w+)?\b|)"
         R"(\b(?:hoped|hoping|kept saying|kept telling us|kept hoping) (?:that )?(?:it|this|)"
         R"(that|the \w+) (?:would|will) (?:just |simply |somehow )?<(?:go away|sort itself out|)"
         R"(fix itself|resolve itself|blow over)>\b|\b(?:how much|how little|so little|not much))"
         R"( <(?:thought|care|effort|love) (?:went|goes|has gone|was put|had gone)> into(?: it| )"
         R"(this| that)?\b|\bmade no <effort>(?: to \w+| whatsoever|[.,;!]|$)|\b(?:no longer|)"
         R"(never again|would not|wouldn't|do not|don't|can't|cannot) <trust (?:the|this|that|)"
         R"(him|her|them|those|these)>(?: \w+){0,3} (?:with (?:an?|any|our|my|the|anything|his|)"
         R"(her|their|so)|near)\b|\b(?:was|were|is|are|been|seemed) <not (?:in the least|at all|)"
         R"(remotely|the least bit|even slightly) interested>\b|\b(?:was|were|is|are|been|)"
         R"(seemed) <not interested (?:in the least|at all|in the slightest)>\b|\b<cba>(?: )"
         R"(to)?\b|\b(?:reaction|response|answer|reply) (?:was|is) (?:just |only |merely |)"
         R"(little more than )?a <(?:yawn|shrug)>\b|\b<(?:go|went|gone|just go|just went) )"
         R"(through the motions>\b|\b<(?:closed|shut|closing|shutting) (?:his|her|their|our|)"
         R"(both){1} (?:own )?eyes (?:to|and)>\b|\b<(?:chose|chosen|choose|chooses) to (?:look )"
         R"(past|look over|finish (?:his|her|their)|sleep|go home|sit){1}>\b)",
     .left =
         R"(\b(?:{P}|who|whoever|nobody|not one|none)\b[\w' ,-]*$|^\W*$|^\W*(?:the|an?|our|your|)"
         R"(his|her|their|this|that) [\w' -]{2,40}$|\b(?:and|but)(?: then| simply| just)? ?$|)"
         R"(\b(?:a few|some|half|most|many)\b[\w' -]*$)",
     .not_left =
         R"(\b(?:why|how)\b[\w' ,-]*$|\b(?:bought|feeds?|fed) ?$|\b(?:ship|plane|aircraft|)"
         R"(vessel|drone|boat|train|car|tractor)\b|{NEGN})",
     .not_right = R"(^ (?:mode|gently|the storm|system|bowl|tank))",
     .not_sentence =
         R"(\?$|\b(?:thank|thanks|kudos)\b|\b(?:storm|weather|fish ?bowl|drill|exercise)\b)"},
    // They meant well.
    {.id = "NE82",
     .trigger =
         R"(\b(?:is|are|was|were|'s) (?:an? )?(?:very |really |quite |such an? )?<(?:nice|)"
         R"(lovely|sweet|friendly|kind|polite|pleasant|charming|likeable|likable)(?: )"
         R"([\w-]+){0,2},{0,1} (?:and|but|yet|though|however){1}> (?:(?:he|she|they|it|what|his|)"
         R"(her|their|details|\w+ness|simply|really|just|also)(?: \w+)? ){0,2}(?:(?:is|are|was|)"
         R"(were|does|do|did|has|have|had) (?:simply |just |really |also )?(?:not|no|never)|)"
         R"(isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|hopeless\w*|lacks?|hasn't|)"
         R"(can't|cannot|out of (?:his|her|their)|zero|not (?:his|her|their))\b(?: )"
         R"([\w'-]+){0,4}|\b<(?:means?|meant) well(?: enough){0,1},{0,1} (?:and|but|yet|though|)"
         R"(however){1}> (?:(?:he|she|they|it|what|his|her|their|details|\w+ness|simply|really|)"
         R"(just|also)(?: \w+)? ){0,2}(?:not|no|never|\w+n't|hopeless\w*|lacks?|out of)\b(?: )"
         R"([\w'-]+){0,4})",
     .left = R"(\b(?:{P3})\b[\w' ,-]*$)",
     .not_left =
         R"(^(?:(?:the|an?|our|its|this|each|that|every|both|all|two) )?(?:[\w-]+ )"
         R"()?{SYSN}{ADVS} ?$|\b(?:it|0+|which){ADVS} ?$)",
     .not_sentence =
         R"(\?$|\b(?:access|permission|rights?) (?:to|for)\b|\b(?:clear|known|unclear)\b)"},
    // Names for them, and for what they lack.
    {.id = "NE86",
     .trigger =
         R"(\b<(?:goldfish|muppets?|clowns|numpties|numpty|dimwits?|half-wits?|dilettantes?|)"
         R"(dilettantism|bunglers?|layabouts?|good-for-nothings?|arrogant lot|lazy lot|useless )"
         R"(lot|useless bunch|gullible|selfish|selfishly|selfishness|starry-eyed|smug|smugness|)"
         R"(self-satisfied|self-satisfaction|wilful blindness|willful blindness|blind leading )"
         R"(the blind|stubborn as a|thick as|hot potato)>\b|\b<attention span>\b|\bexceeds the )"
         R"(<attention span>\b|\b(?:hands|bunch|team|lot|load|full) of <(?:amateurs|beginners|)"
         R"(jokers|cowboys|fools|idlers|slackers)>\b|^\W*<(?:amateurs|idlers|gamblers|jokers))"
         R"(>(?:[.,!;]|$)|\b<neither the> (?:skills?|interest|will|knowledge|competence|wit|)"
         R"(experience|expertise|ability|courage|patience|brains|inclination|talent|nerve|sense))"
         R"(s? nor the \w+|\b(?:has|have|had|having|with|shown|shows?|showed) (?:\w+ly )"
         R"()?(?:absolutely )?(?:no|little|never had any|never shown any|not the slightest|)"
         R"(precious little|hardly any|remarkably little|so little) <(?:patience|pride|)"
         R"(curiosity|enthusiasm|ambition|backbone|conscience|shame|manners|empathy)> (?:for|of|)"
         R"(in|about|whatsoever|at all)\b|\b(?:is|are|was|were|has been|isn't|aren't|wasn't|)"
         R"(never was) (?:certainly |simply |clearly |just )?(?:not|never|hardly|exactly) )"
         R"((?:exactly |really |quite |necessarily )?(?:his|her|their|our|my|your) (?:\w+ )"
         R"()?<(?:strength|strong (?:suit|point|side)|forte)>\b|\b(?:is|are|was|were) <not )"
         R"((?:exactly )?the (?:sharpest|brightest|quickest|most (?:careful|diligent|attentive|)"
         R"(reliable|thorough|organi[sz]ed|motivated)){1}>(?: (?:when|with|at|knife|tool|bulb))"
         R"(\b|[.,;!]|$)|\b<awake enough>(?: to)?\b|\b(?:chronically|hopelessly|permanently|)"
         R"(completely|utterly) <(?:disorgani[sz]ed|disinterested|uninterested|overwhelmed|)"
         R"(overtaxed|overstrained|clueless|incompetent|unreliable|unprepared|unmotivated)>\b|)"
         R"(\b(?:it's|it is|it was|that's|that is|this is|call (?:it|that|this)) (?:just |pure |)"
         R"(plain |sheer |simply |nothing but )?<(?:laziness|carelessness|negligence|sloppiness|)"
         R"(incompetence|arrogance|complacency|ignorance|stupidity|indifference|recklessness|)"
         R"(irresponsibility|inattention)>\b|\b<out of (?:his|her|their|its|my|our|your) )"
         R"(depth>\b|\b(?:such|this level of|so much|that kind of|of sheer) <(?:ignorance|)"
         R"(indifference|arrogance|negligence|complacency|incompetence|sloppiness|carelessness|)"
         R"(apathy)>(?: of)?\b|\b(?:that's|that is|this is) <how (?:much|little|seriously|)"
         R"(important)> (?:[\w']+ ){1,3}(?:cares?|cared|takes?|took|taken)\b|\b(?:report|ticket|)"
         R"(plan|finding|findings|post-?mortem|recommendations?|items?|runbook|list|advice|)"
         R"(document|warning|mail|request|it|they|to|been)(?: [\w' -]{1,25})? <(?:gathered|)"
         R"(gather|gathers|gathering|collecting|collected|collects) dust>\b|\b(?:full|so full|)"
         R"(being full|too full) <of (?:himself|herself|themselves|itself)>\b|^\W*(?:and |but )"
         R"()?<(?:blind|deaf|numb) to (?:everything|anything|all|any|every)>\b)",
     .not_left =
         R"({NEG}(?: [\w'-]+){0,3} ?$|\b(?:customers?|users?|patients?|callers?|passengers?) ?$|)"
         R"(\b(?:bought|feeds?|fed|rather than|not|say|saying|said|claim|claiming)(?: )"
         R"([\w'-]+)? ?$|\b(?:pump|disk|fan|filter|drone|boat|ship)s? (?:is|was) ?$)",
     .not_right = R"(^ (?:of|in the|bowl|tank|radio|proof|behaviou?r of the)\b|^-)",
     .not_sentence =
         R"(\?$|\b(?:theat(?:re|er)|circus|puppets?|fish ?bowl|aquarium|game|selfish gene|radio|)"
         R"(judge|court|legal sense)\b)"},
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

std::span<const Rule> negligence_care() {
    return table;
}

}  // namespace bot::core::language
