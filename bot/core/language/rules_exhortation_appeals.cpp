#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// More care, asked for in other words.
// clang-format off
constexpr Rule table[] = {
    // A bit more of it, please.
    {.id = "EX40",
     .trigger =
         R"(\b(?:(?:an? (?:bit|little|lot) |some |much |far |noticeably |somewhat |even |)"
         R"(slightly |decidedly |above all |considerably )*(?:more|greater|extra|increased|)"
         R"(heightened|double|tighter|stronger|renewed|stricter) |a (?:bit|little|touch|dose|)"
         R"(modicum) of )<(?:care|caution|vigilance|diligence|discipline|rigou?r|attention|)"
         R"(concentration|thoroughness|conscientiousness|self-discipline|awareness|prudence|)"
         R"(patience|precision|commitment|ownership|professionalism|thought|presence of mind|)"
         R"(humility|respect|common sense|alertness|watchfulness|seriousness|responsibility|)"
         R"(restraint|foresight|consideration|carefulness|accuracy|dedication|pride|focus|)"
         R"(listening)>\b(?: (?:for|in|on|of|towards|with|when|while|during|from|at|by|to|)"
         R"(before)\b(?: [\w'-]+){0,3})?)",
     .left =
         R"(^\W*(?:[\w' ,-]{0,40}[,:] |(?:in future|in the future|next time|please|and|so|)"
         R"(just|but|also|above all|again|from now on|with|lesson|lessons|action|remedy|going )"
         R"(forward)[,:]? )*$|[,:;-] (?:and |above all )*$|\b(?:ask|asks|asking|asked|wish|)"
         R"(wishes|appeal|appeals|calls?|beg|plead|pleads?) (?:\w+ ){0,3}for $|\b(?:ensure|)"
         R"(exercise|expect|expects|show|shows|demand|demands|request|requests|urge|want|)"
         R"(wants|need|needs|require|requires|increase|see|apply|bring|like|wish for|is|are|)"
         R"(be|takes?|with|and|even|to|must|should)(?: (?:from|of|by) [\w' ]{3,60})? $)",
     .not_left =
         R"({NEGN}|\b(?:lack of|for lack of|without|took|takes|had|got|gets|given|paid|with) $)",
     .not_right =
         R"(^ (?:would|could|might|was|were|had|has|than|is paid|heads?|layers?|windows?|span|)"
         R"(cycles?|loops?)\b)",
     .sentence =
         R"(\b(?:please|pls|must|should|need|needs|would|wouldn't|lesson|lessons|action|)"
         R"(actions|in future|in the future|next time|from now on|going forward|wish|ask|asks|)"
         R"(asked|expect|expects|hope|demand\w*|require\w*|ensure|goes a long way|)"
         R"(recommend\w*|remedy|measure\w*|reminder|less|that is all|that's all|message|start|)"
         R"(all there is|show|appeal\w*|whole|during|when|from|by|on the part|at the|in )"
         R"((?:the )?\w+s?)\b|^\W*\w[\w' ]{2,30}[.!]$|,? please\b)",
     .not_sentence =
         R"(\?$|\bwould (?:not )?have\b|\bcould have\b|\bmight have\b|\b(?:would|could|might|)"
         R"(wouldn't) (?:\w+ )?have \w+|\b(?:model|pixels?|gpu|customers? (?:need|want|)"
         R"(ask)\w*|heads|precision (?:loss|timestamps?)|decimal|float)\b|\b(?:the|a|an|our|)"
         R"(this|second|new) (?:[\w-]+ )?{SYSN}s? (?:needs?|requires?|gets?|takes?)\b|)"
         R"(\bneeds? more (?:thought|attention|care)\b|\bthan (?:to|on|for)\b)"},
    // A lesson, a reminder, a plea, and what it says.
    {.id = "EX42",
     .trigger =
         R"(\b<(?:lessons?|takeaways?|reminders?|moral|nudge|note to self|advice|plea|remedy|)"
         R"(rule|mantra|motto|resolution|fix is (?:simple|easy|free|cheap|obvious)|cure|)"
         R"(request|proposal|preventive action|corrective action)>\b[\w', .()/-]{0,60}?: )"
         R"((?:(?:please|pls|always|never|do|don't|do not|first|just|people|folks|simply|)"
         R"(everybody|everyone|actually|for once|you|for heaven's sake|once more|really|)"
         R"(all),? )*(?:read|check|think|look|double[- ]?check|ask|breathe|count|stop|slow|)"
         R"(follow|engage|test|keep|use your|stay|stick|verify|listen|re-?read|communicate|)"
         R"(mind|pay|be (?:more |careful|alert|awake)|touch|run anything|click|hurry|rush|)"
         R"(trust|assume|panic|sleep|concentrate|take your)\b(?:,? [\w'-]+){0,8})",
     .left = R"(^\W*(?:[\w' ,-]{0,60})?$)",
     .not_left = R"({NEGN})",
     .not_sentence =
         R"(\?$|\b(?:will (?:check|read|test)|the (?:tool|script|bot|job|pipeline|alert) )"
         R"((?:now|will)|has changed|moved to|follow the link|read more|see also|fix (?:is|)"
         R"(was) (?:in|to|deployed|live|out)|rule \d|firewall|rota|backup check|check the )"
         R"((?:calendar|invite|link)|lunch|canteen|room|stay tuned|keep this channel)\b|)"
         R"(\b(?:customers|users)\b)"},
    {.id = "EX43",
     .trigger =
         R"(\b<(?:read|look at|check|think about|mind|know|watch|understand|re-?read) what )"
         R"((?:you|they|we|one)> (?:\w+ly |are |actually )?(?:paste|type|sign|approve|delete|)"
         R"(click|copy|run|merge|deploy|do|doing|typing|signing|approving|open|send|restart|)"
         R"(press|unplug|cut|write|say)\b|\b<(?:think|look|listen|breathe|engage (?:your )"
         R"()?brains?|brains? on|count to ten|sleep on it|ask|check, then|look twice|stop and )"
         R"(think|use your (?:head|brain))> before (?:you|they|we|one|enter|typing|hitting|)"
         R"(pressing|clicking|acting|touching|pulling|cutting|deploying|pushing|merging|)"
         R"(executing|speaking|8?_+){1}\b(?: \w+){0,2}|\bread (?:\w+ ){0,4}?<before (?:you|)"
         R"(they|we) (?:retry|approve|merge|sign|click|type|press|paste|shut|touch|confirm|)"
         R"(hit|react|answer){1}>|\bread the <(?:bloody|damn|damned|effing|bleeding|blasted|)"
         R"(goddamn)> [\w-]+(?: \w+){0,2}|\b<rtfm>\b)",
     .left =
         R"((?:^\W*(?:(?:@?_+|8?_+|all|everyone|everybody|folks|guys|colleagues|people|team|)"
         R"(ladies|gentlemen|and|so|but|please|pls|just|also|simply|kindly|again|once more|)"
         R"(dear \w+|to all(?: \w+){0,3}|let's|let us|lesson|lessons|action|actions|measures?|)"
         R"(takeaway|remedy|reminder|[\w' -]{2,30}:),? ?)*$|[:,;-] $|\b(?:please|pls|plsss|)"
         R"(let's|let us|always|must|should|need to|needs to|have to|has to|ought to|shall|to|)"
         R"(will|and|all|we|kindly|everyone|everybody|people|just|would|could|who|they|that|)"
         R"(now on|never|again) $))",
     .not_left =
         R"({NEGN}|(?:(?:^|\b(?:that|if|when|and|because|while) )\W*(?:(?:the|a|an|our|its|)"
         R"(each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: (?:in|on|of|for|behind|at|)"
         R"(from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|is|are|will|must|should|)"
         R"(to))*{ADVS} ?$|\b(?:it|which){ADVS} ?$)|\b(?:i|had time to|time to|chance to|)"
         R"(allowed to|able to|we|it|lets? you|lets? them|can|could|tool|bot) $)",
     .not_sentence =
         R"(\?$|\blook before you \w+:|\b(?:the (?:tool|form|page|prompt|wizard|dialog) )"
         R"((?:lets|asks|makes|shows)|so (?:that )?(?:people|operators|they|you) can)\b)"},
    // Eyes open, brains on.
    {.id = "EX44",
     .trigger =
         R"(\b(?:keep|keeping|keeps) (?:your|our|their|the|his|her|my|all your) <(?:eyes|ears|)"
         R"(minds?|wits|heads?|cool|nerves?|hands off)>\b(?: (?:wide )?(?:open|peeled|on the )"
         R"((?:job|road|\w+)|about (?:you|them|us)|off))?|\b<eyes (?:wide )?(?:open|peeled|on )"
         R"(the [\w-]+ and not)>|\b(?:use|using|engage|switch on|turn on|apply) (?:(?:your|)"
         R"(their|his|her|our|the|some) )?<(?:brains?|heads?|eyes|common sense|minds?|grey )"
         R"(matter)>|\b<engage brains?>|\b<(?:pull|pulls) (?:themselves|himself|herself|)"
         R"(yourself|yourselves|ourselves) together>|\b<pull up (?:their|our|your|his|her) )"
         R"(socks>|\b(?:take|takes|taking) (?:this|it|that|(?:the|these|those|our) [\w-]+(?: )"
         R"([\w-]+)?) <to heart>|\b(?:get|gets|getting) <into the habit>(?: of \w+)?|)"
         R"(\b(?:make|makes|making) it <a (?:habit|rule|point)> (?:to|of)\b|\b(?:be|stay|more|)"
         R"(is|are|keep) (?:more )?<on (?:its|their|our|your|his|her|the) toes>|\b<be (?:much )"
         R"(|a bit |a lot |even |far )?(?:sharper|sharp|more awake|more alert|wide awake)>|)"
         R"(\b<set a better example>|\bkeep a <(?:sharper|closer|better|more watchful|)"
         R"(watchful) eye>|\b<keep (?:your|our|their) fingers off>|\b<live (?:our|the|these|)"
         R"(up to our) values>|\bgo(?:es)? <back to (?:the )?basics>)",
     .left =
         R"((?:^\W*(?:(?:@?_+|8?_+|all|everyone|everybody|folks|guys|colleagues|people|team|)"
         R"(ladies|gentlemen|and|so|but|please|pls|just|also|simply|kindly|again|once more|)"
         R"(dear \w+|to all(?: \w+){0,3}|let's|let us|lesson|lessons|action|actions|measures?|)"
         R"(takeaway|remedy|reminder|[\w' -]{2,30}:),? ?)*$|[:,;-] $|\b(?:please|pls|plsss|)"
         R"(let's|let us|always|must|should|need to|needs to|have to|has to|ought to|shall|to|)"
         R"(will|and|all|we|kindly|everyone|everybody|people|just|would|could|who|they|that|)"
         R"(now on|never|again) $)|^\W*(?:{P}|\w+s|each|every|all|the)\b[\w' ,-]*$)",
     .not_left =
         R"({NEGN}|(?:(?:^|\b(?:that|if|when|and|because|while) )\W*(?:(?:the|a|an|our|its|)"
         R"(each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: (?:in|on|of|for|behind|at|)"
         R"(from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|is|are|will|must|should|)"
         R"(to))*{ADVS} ?$|\b(?:it|which){ADVS} ?$)|\b(?:i|had|was able|managed|time|trying|)"
         R"(tried|helped (?:us|me|him|her|them)|hard|difficult|thanks?|thank you for|how) )"
         R"((?:to )?$|\bto be able to $)",
     .not_sentence =
         R"(\bwould (?:not )?have\b|\b(?:customers|users|guests) (?:to|should|must)\b|\bso )"
         R"(far\b|\beyes on the (?:bridge|prize|outage)\b|\bhelp(?:s|ed)? (?:us|them|me|him|)"
         R"(her|you) (?:to )?keep\b)"},
    {.id = "EX45",
     .trigger =
         R"(\b(?:stay|remain|keep) <(?:alert|vigilant|focused|focussed|sharp|attentive|)"
         R"(watchful|awake|on guard)>\b|\b<(?:check and check|read and read|communicate more|)"
         R"(test more|think more|read more carefully|listen more|more communication|talk to )"
         R"(each other)>\b(?:,? (?:and )?(?:check|read|test|think|trained|communicate|)"
         R"(discipline|look)\b(?: \w+)?)?|\b(?:please|everyone|everybody|people|folks|all|)"
         R"(guys|colleagues|ladies|gentlemen|captions)[:,]? (?:please |just |really |better |)"
         R"(please, please )*<(?:concentrate|slow down|wake up|behave|grow up|focus)>\b(?: )"
         R"(\w+){0,2}|\b<wake up>,? (?:people|folks|everyone|everybody|all|guys|team|and )"
         R"((?:read|look|listen|smell))\b)",
     .left =
         R"(^\W*(?:[\w' ,-]{0,60})?$|[,:] (?:and )?$|\b(?:to|must|should|please|and|all|)"
         R"(always|now on|next) $)",
     .not_left =
         R"({NEGN}|(?:(?:^|\b(?:that|if|when|and|because|while) )\W*(?:(?:the|a|an|our|its|)"
         R"(each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: (?:in|on|of|for|behind|at|)"
         R"(from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|is|are|will|must|should|)"
         R"(to))*{ADVS} ?$|\b(?:it|which){ADVS} ?$)|\b(?:i|we|he|she|they|helped|to be able )"
         R"(to|hard to|who|able to|trying to|bot|it) (?:will |had to |could |can |to )?$)",
     .not_right =
         R"(^ (?:to (?:the (?:next|other)|restart|writes)|on (?:restoring|recovery|getting|)"
         R"(the (?:restore|recovery|bridge))))",
     .not_sentence =
         R"(\?$|\bwould (?:not )?have\b|\bwake up (?:at|the|to|call|time|from|interval)\b|)"
         R"(\b(?:thread|process|job|node|coffee)s? (?:\w+ )?(?:wakes?|stay|remain)\b)"},
    // What people must finally do.
    {.id = "EX46",
     .trigger =
         R"(\b(?:people|everyone|everybody|staff|we|we all|all of us|you|they|{ROLEN}|{NAME}|)"
         R"({DEPT}|[a-z][\w-]+[^us\W]s|duty desk|desk) (?:all |just |simply |really |finally |)"
         R"(kindly |please )*(?:must|should|need to|needs to|have to|has to|ought to|will )"
         R"((?:from now on|please|finally|in future)) (?:all |just |simply |really |finally |)"
         R"(always |from now on |please |kindly |better |actually |once and for all )"
         R"()*<(?:think (?:before|twice|first|more|harder|ahead)|wake up|look (?:closer|)"
         R"(harder|twice|more closely|more carefully|up from|around)|use (?:the|their|our) )"
         R"((?:checklist|runbook|template|brains?|heads?|eyes|common sense)|remember|listen )"
         R"((?:more|better)|read (?:the|their|our) (?:notices?|manuals?|docs|documentation|)"
         R"(instructions|bulletins?|changelogs?|mails?|warnings?)|live our|behave|grow up|be )"
         R"(made to understand|be trained|be sharper|start talking|talk to each other|)"
         R"(communicate more|communicate better|learn (?:to|that)|understand that|get it into|)"
         R"(get this into|get their act|pay (?:more |closer |better )?attention|stop (?:\w+ly )"
         R"()?\w+ing|mind|respect|take (?:more|this|the|better)|show more|internali[sz]e|work )"
         R"((?:more|harder)|pull|follow the)>\b(?: [\w'-]+){0,3})",
     .left =
         R"(^\W*(?:[\w' ,-]{0,50})?$|[,:;] (?:and |that |but )*$|\b(?:that|and|but|because|)"
         R"(the|all|agreed|our|these|those) $)",
     .not_left =
         R"({NEGN}|(?:(?:^|\b(?:that|if|when|and|because|while) )\W*(?:(?:the|a|an|our|its|)"
         R"(each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: (?:in|on|of|for|behind|at|)"
         R"(from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|is|are|will|must|should|)"
         R"(to))*{ADVS} ?$|\b(?:it|which){ADVS} ?$)|\b(?:customers?|users?) $)",
     .not_sentence =
         R"(\?$|\b(?:customers?|users?|clients?|tenants?|pods?|nodes?|clusters?|tests?|jobs?|)"
         R"(models?|replicas?|parsers?|services?|servers?|systems?|scripts?|tools?|pipelines?|)"
         R"(processes|rules|alerts) (?:\w+ )?(?:must|should|need to|needs to|have to|has to|)"
         R"(ought to|will)\b|\bshould not have\b|\bwill be trained\b|\b(?:we|they|you|i) will )"
         R"((?:look|take (?:the|this|more (?:nodes|time))|follow the|remember|use)\b|\bbefore )"
         R"((?:he|she|they) (?:is|are)\b|\b(?:we|they) (?:have|need|has|had) to (?:follow the|)"
         R"(take (?:the|this)|use the)\b|\btraining plan\b)"},
    // Taken seriously, treated with respect, hammered home.
    {.id = "EX50",
     .trigger =
         R"(\b<culture of (?:care|diligence|discipline|vigilance|responsibility|)"
         R"(accountability|attention|caution)>|\b<(?:treat|treats|treated|handle|handled|)"
         R"(handles|treating|handling)> (?:[\w'-]+ ){1,6}?with (?:(?:the|more|greater|due|all|)"
         R"(some|a bit more|a little more|proper|full|utmost|kid|every|extreme|necessary) )"
         R"()*(?:seriousness|respect|care|caution|gloves|reverence|attention|diligence)\b|)"
         R"(\bbe <(?:treated|handled) with> (?:(?:the|more|greater|due|all|some|proper|utmost|)"
         R"(kid|every|extreme|necessary) )*(?:seriousness|respect|care|caution|gloves|)"
         R"(reverence|attention|diligence)\b|\b(?:take|takes|taking) (?:[\w'-]+ )"
         R"(){1,7}?(?:more |far more |much more |as |really |a bit more |finally )"
         R"()*<seriously>\b|\b<let (?:it|that|this) be a (?:lesson|warning|reminder)>|)"
         R"(\b<(?:hammered home|hammer home|drilled into|drummed into|drill into|drum into|)"
         R"(get it into (?:their|your|our) heads?|got into (?:their|your) heads?|in their )"
         R"(blood|in our blood|drill it into|impress (?:it )?(?:up)?on)>(?: (?:the|all|our|)"
         R"(every|him|her|them|everyone|everybody|{NAME}))?(?: [\w-]+)?|\b<(?:draw|drawing|)"
         R"(drew)> (?:the |our |their |his |her |your )?(?:employees|staff|colleagues|teams?|)"
         R"(crews?|drivers|operators|people|\w+ers)'?s? attention to\b|\b<sit (?:the|all|)"
         R"(those|our) [\w-]+ down>|\ba <matter of (?:discipline|diligence|care)>|\bup to )"
         R"(<(?:each|every one|all|every single one) of us> to\b|\bthe <need for (?:accuracy|)"
         R"(care|vigilance|diligence|discipline|attention|caution)>)",
     .left =
         R"((?:^\W*(?:(?:@?_+|8?_+|all|everyone|everybody|folks|guys|colleagues|people|team|)"
         R"(ladies|gentlemen|and|so|but|please|pls|just|also|simply|kindly|again|once more|)"
         R"(dear \w+|to all(?: \w+){0,3}|let's|let us|lesson|lessons|action|actions|measures?|)"
         R"(takeaway|remedy|reminder|[\w' -]{2,30}:),? ?)*$|[:,;-] $|\b(?:please|pls|plsss|)"
         R"(let's|let us|always|must|should|need to|needs to|have to|has to|ought to|shall|to|)"
         R"(will|and|all|we|kindly|everyone|everybody|people|just|would|could|who|they|that|)"
         R"(now on|never|again) $)|^\W*(?:[\w' ,-]{0,60})?$)",
     .not_left =
         R"({NEGN}|(?:(?:^|\b(?:that|if|when|and|because|while) )\W*(?:(?:the|a|an|our|its|)"
         R"(each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: (?:in|on|of|for|behind|at|)"
         R"(from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|is|are|will|must|should|)"
         R"(to))*{ADVS} ?$|\b(?:it|which){ADVS} ?$)|\b(?:we|they|i|he|she|support|vendor) $|)"
         R"(\b(?:did|do|does|not|we|they) (?:always |all |also )?$)",
     .sentence =
         R"(\b(?:please|pls|must|should|need|needs|have to|has to|shall|ought|to|will|let|)"
         R"(everyone|everybody|all|people|kindly|expect\w*|ask\w*|finally|more|matter|up to|)"
         R"(again|lesson|action|be)\b)",
     .not_sentence =
         R"(\?$|\b(?:customers?|patients?|parser|compiler|takes? (?:security|privacy|this) )"
         R"((?:very )?seriously|we (?:take|took|treat|treated|handle|handled)|would (?:not )"
         R"()?have)\b|\b(?:tube|vial|sample|fragile|glass|box|boxe|parcel|vaccine|painting)s? )"
         R"((?:must|should|has to|have to|need to|needs to)\b|\b(?:was|were|is|are) treated )"
         R"(with\b)"},
    {.id = "EX52",
     .trigger =
         R"(\b<(?:reminder|nudge|appeal|plea) (?:to|for)> (?:all|every|each|everyone|)"
         R"(everybody|our|its|the|those|whoever|my){1}\b(?: [\w-]+){0,4}?(?: (?:that )"
         R"((?:[\w'-]+ ){1,8}?(?:must|should|needs? to|has to|have to|is not|are not|is no|is )"
         R"(there for|is mandatory|comes? first)|to (?:actual\w+ |always |please |kindly |)"
         R"(never )*(?:check|read|open|follow|use|look|think|be|pay|test|keep|respect|double|)"
         R"(re-?read|listen|ask|stick|mind|lock|slow)|: (?:always |please |do |never |don't )"
         R"()*(?:check|read|double|open|follow|use|look|think|be |pay|test|keep|mind|lock|)"
         R"(slow|breathe|stick))\b(?: [\w'-]+){0,3})|\b(?:remind|reminding|reminded) (?:the |)"
         R"(our |all |every |each )?(?:[\w-]+) <(?:once more|once again|yet again|again and )"
         R"(again|one more time)> (?:that|to|of|about){1}\b(?: \w+){1,3}|\bi (?:must|have to|)"
         R"(shall|want to|would like to|can only|need to) (?:once more |again |once again )"
         R"()?<remind (?:you|everyone|all|the|people)>(?: \w+){0,3}|\b<(?:can't|cannot|can )"
         R"(not|can only) (?:repeat|say|stress) (?:it|this|that){1}(?: often| enough)?>|)"
         R"(\b<for the (?:umpteenth|hundredth|thousandth|last|nth|tenth)> time[:,] )"
         R"((?:please,? |just |always |do )*(?:read|check|look|lock|think|test|ask|double|do )"
         R"(not|don't|never|stop|follow|use|keep|write|tell|announce)\b(?: [\w'-]+){0,6}|)"
         R"(\b<for the love of god>|\b<take your time> (?:when|before|while|with)\b(?: )"
         R"(\w+){0,2}|\btry to <(?:actually|really)> (?:read|look|check|think|listen|test|)"
         R"(understand|follow)\b(?: \w+){0,3}|\b(?:please|kindly|abeg|always|reminder),? )"
         R"(<always (?:confirm|check|read|verify|test|ask|look|lock|log|announce|double)>(?: )"
         R"(\w+){1,3}|\bif you (?:don't|do not) (?:know|understand) [\w' ]{3,40}, (?:don't|do )"
         R"(not|leave) <(?:run|touch|press|click|type|approve|sign|merge|pull|delete)> (?:it|)"
         R"(that|anything)|\b<stop (?:playing|ignoring|guessing|assuming|rushing|skipping|)"
         R"(treating|improvising|rubber-stamping|copy-pasting|cutting)>(?: \w+){1,3}|\btired )"
         R"(of <(?:telling|reminding|asking|begging)>(?: \w+){1,4}|\bplease(?: just| all| do| )"
         R"(do actually)? <(?:lock your|mind your|use your head|use your brain|read the )"
         R"((?:pinned|instructions|manual|label|docs|documentation|runbook|message|sign|)"
         R"(notice|notices|rules) before|follow the (?:steps|rules|procedure|procedures|)"
         R"(process) (?:as|at)|refrain from|train your|stick to the|get into|take more|try to )"
         R"((?:actually |really )?read|actually)>(?: [\w'-]+){0,7}|\b<take (?:more|better|)"
         R"(greater) care>(?: (?:when|with|of|to|in|that)\b(?: \w+){0,2})?|\b<take a bit more )"
         R"((?:trouble|time|care)>|\b(?:do|does) <read the> [\w-]+ (?:first|next time|)"
         R"(carefully|properly))",
     .left = R"(^\W*(?:[\w' ,.()-]{0,80})?$|[:,;] (?:[\w' -]{1,50} )?$)",
     .not_left =
         R"({NEGN}|(?:(?:^|\b(?:that|if|when|and|because|while) )\W*(?:(?:the|a|an|our|its|)"
         R"(each|every|this|that|all) )?(?:[\w-]+ ){0,2}{SYSN}(?: (?:in|on|of|for|behind|at|)"
         R"(from) [\w -]{2,30})?(?: (?:had|have|has|was|were|been|is|are|will|must|should|)"
         R"(to))*{ADVS} ?$|\b(?:it|which){ADVS} ?$)|\b(?:i|we) (?:had to|took) $)",
     .not_sentence =
         R"(\?$|\bwould (?:not )?have\b|\b(?:customers?|users?|guests?|canteen|lunch|retro|)"
         R"(survey|poll|invite|room|barbecue|webhook|api|function|handler)\b|\bplease )"
         R"(actually (?:no|ignore|use the other)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> exhortation_appeals() {
    return table;
}

}  // namespace bot::core::language
