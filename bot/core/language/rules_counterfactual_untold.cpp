#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// What nobody did, who was not told, and the little that would have been enough.
// clang-format off
constexpr Rule table[] = {
    // "Nobody told the translators."
    {.id = "CF80",
     .trigger =
         R"(\b(?:{NOBODY}|not (?:a soul|one person|a single one(?: of [\w ]{2,20})?|one of (?:us|)"
         R"(them|you|the [\w-]+)|an? single [\w-]+)|neither of (?:us|them|the [\w ]{3,20})|)"
         R"(none of them)(?: (?:on|in|at|from|of) [\w' -]{2,30}?)?(?: had| ever| actually| once|)"
         R"( of (?:us|them|you))* <(?:told (?:the|us|me|him|her|them|you|anyone|anybody|our|their|)"
         R"(your|any|{N})|informed|warned|notified|briefed|mentioned|consulted|phoned|)"
         R"(rang (?:the|us|me|him|her|them|anyone)|asked (?:the|about|what|whether|how|if|him|)"
         R"(her|them|us (?:about|whether|what))|)"
         R"(asked|opened|compared|spoke up|raised (?:a hand|it|this|that|the|a (?:flag|concern|)"
         R"(question))|ordered (?:the|an?|any|spares?|new|more|another|one|replacements?)|renewed|)"
         R"(checked (?:it|whether|if|that|the)|tested (?:it|whether|if|that|the)|verified|)"
         R"(questioned|objected|escalated|documented|reviewed|rehearsed|brought (?:it|this) up|)"
         R"(pointed|dropped|rolled (?:it|the [\w ]{2,20}) back|picked (?:up on|it up|this up)|)"
         R"(looked (?:into|up)|explained|tried|felt (?:the|it)|spotted|turned up for|)"
         R"(thought of)>(?: [\w'-]+)?)",
     .left =
         R"(^\W*$|[,:;] ?$|\b(?:and|but|yet|so|that|which|whom|who|although|though|pity|shame|)"
         R"(then) ?$|^\W*(?:in|at|on|for|between|during|before|after|over|from|until|by)\b)"
         R"([\w', :-]*$)",
     .not_left =
         R"(\b(?:why|how come|how|while|where|if|unless|because|as if|obviously|apparently|)"
         R"(evidently|clearly|inexcusable that|unacceptable that|hard to accept is that|glad|)"
         R"(so far|thankfully|luckily|fortunately|though) ?$|\b(?:why|because)\b[\w' ,]*$)",
     .not_right =
         R"(^ (?:for|yet|so far|voice|voices|me|so|back|again)\b|)"
         R"(^[\w' ]* before {NAME} did\b|^ ?\?)",
     .not_sentence =
         R"(\?$|\b(?:supposed to|negligence|factors?: nobody|none of them (?:spoke|said)|)"
         R"(inexcusable|unacceptable|unforgivable|not acceptable|hard to accept|lucky|)"
         R"(luckily|in good faith|had reason|needed to|asked (?:me|you|us|for|to|that\b,?)|)"
         R"(told (?:me|us) so)\b)"},
    // Who was not asked, and what was not passed on.
    {.id = "CF81",
     .trigger =
         R"(\b(?:(?:was|were)(?:n't| not| never| at no (?:time|point|stage))|(?:had|has|have))"
         R"((?:n't| not| never) been)(?: \w+ly| once| ever)? <(?:consulted|invited|warned|)"
         R"(briefed|passed on|passed along|forwarded|relayed|handed on|put before|asked (?:about|)"
         R"(for (?:advice|(?:his|her|their|our) (?:view|opinion|advice)))|looked at|escalated|)"
         R"(communicated|announced|rehearsed)>\b|\b(?:was|)"
         R"(were) <never (?:done|named|appointed|reviewed|held|practised|practiced|ordered|placed|)"
         R"(carried out|performed|informed|told|asked|involved|agreed|discussed|written|)"
         R"(scheduled|read)>\b|\b<(?:wasn't|was not|hadn't been|had not been|weren't|)"
         R"(were not) (?:read|compared with|compared to|called when|called in|opened by)>\b)",
     .not_left =
         R"(\b{SYSN} ?$|\b(?:why|how come|if|that the form|form|probe|sensor|packets?|requests?|)"
         R"(frames?|traffic|headers?|cause|reason|glad|as|because|since|thing) ?$|\b(?:why|)"
         R"(how come|cause|reason|clerk|if)\b[\w' ]*$)",
     .not_right =
         R"(^ (?:on purpose|yet|so far|for lack of|because|since|as|by (?:the|an?|its|our) )"
         R"((?:[\w-]+ )?{SYSN})\b)",
     .not_sentence =
         R"(\?$|\b(?:inexcusable|unacceptable|amateur|because|on purpose|supposed to|)"
         R"(should (?:have|be)|would have|not yet|will be|mistake|fault|negligen\w+|so that)\b)"},
    // A look, a call, a word: and it would have gone otherwise.
    {.id = "CF82",
     .trigger =
         R"(\b(?:an?|one|just one|a single|another) (?:[\w-]+ ){0,3}<(?:look|glance|call|word|)"
         R"(question|line|message|mail|e-mail|note|chat|check|grep|ping|drop|handover|)"
         R"(conversation|rehearsal|visit|walk|text) >(?:(?:in|into|at|to|from|with|of|by|on|for|)"
         R"(before|across|over|beforehand|earlier)\b[\w', ]{0,60}?,? ){0,1}and )"
         R"((?:[\w'.-]+ ){0,5}?(?:would(?:n't| not| never)?|(?:we|you|he|she|they|i|it)'d)"
         R"((?: not| never)?)(?: have)? (?:not have |never have )?\w+|\b(?:a|one|two|five|ten|)"
         R"(thirty) <(?:minutes?|seconds?|moment) (?:with|in|at)>\b[\w' ]{0,60}?,? and )"
         R"((?:[\w'.-]+ ){0,5}?(?:would(?:n't| not| never)?|(?:we|you|he|she|they|i|it)'d)"
         R"((?: not| never)?)(?: have)? (?:not have |never have )?\w+|\b(?:one|a single|a quick|)"
         R"(a short) (?:[\w-]+ )?<(?:look|glance|call|word|question|mail|message|check|visit) >)"
         R"((?:in|into|at|to|from|with|of|by){1} [\w' ]{3,60}?,? and (?:[\w'.-]+ ){1,4}?)"
         R"((?:stays?|never|remains?|keeps?) \w+)",
     .not_sentence = R"(\?$|\b(?:nobody|no one) would|\b(?:one|two|an?) more\b|\b(?:api|)"
         R"(endpoint)\b)"},
    {.id = "CF83",
     .trigger =
         R"(\b(?:an?|one|another|any|a single|the) (?:[\w-]+ ){0,3}(?:dry run|test run|trial run|)"
         R"(smoke test|canary|rehearsal|load test|restore test|review|look|glance|call|question|)"
         R"(word|mail|e-?mail|message|chat|check|drill|grep|pilot|handover|briefing|comparison|)"
         R"(read-through|walk-?through|warning|heads-up|reminder|signature|note|line|backup|)"
         R"(staging|rollback)(?: (?:to|in|into|at|on|of|from|with|before|by|for|)"
         R"(against)\b[\w' ]{0,50}?)? <would(?:n't| not)?(?:'ve| have)>[ ](?:\w+ly |at least )"
         R"()?(?:shown|told|done|been (?:enough|plenty|nice|polite|kind|the polite|in order|)"
         R"(helpful|appropriate)|sufficed|helped|saved|spared|)"
         R"(hurt|harmed|warned|made (?:the|all|a) (?:\w+ )"
         R"()?difference|changed everything|cost (?:us|you|them|nothing|one|a))\b)",
     .not_left = R"(\b(?:whether|if|how) [\w ]*$)",
     .not_sentence = R"(\?$|{IFMACH}|\b(?:replay\w*|simulat\w*|was added|now exists?)\b)"},
    // As it is said: "should of", "shoulda".
    {.id = "CF84",
     .trigger =
         R"(\b<(?:should|would|could|might) of> (?:\w+ly )?(?:{PP}|sat)\b|\b<shoulda|coulda|)"
         R"(woulda>(?:ve)? )"
         R"((?:\w+ly )?(?:been|{PP}|{HV})\b|\b<(?:shld|shoulda|shud|cld) (?:hv|have|of)> \w+)",
     .not_left = R"({MACH}|\bnobody ?$)",
     .not_sentence = R"(\?$)"},
    // What somebody would have wanted.
    {.id = "CF85",
     .trigger =
         R"(\b(?:would|'d) (?:\w+ly |much |all )?<(?:have|'ve)(?: \w+ly| much)? (?:liked|)"
         R"(preferred|appreciated|wished for|welcomed|valued|expected|been glad of|)"
         R"(been grateful for|been glad to be)> (?:to (?:be (?:asked|told|)"
         R"(informed|warned|consulted|woken|involved|called|rung|paged|invited|included|kept)|)"
         R"(hear|)"
         R"(know|have (?:been|known|heard)|get|see (?:one|an?|some|more|you|your|them|somebody|)"
         R"(someone))|it if|(?:them|him|her|you|somebody|someone|{N}) to|being \w+ed|)"
         R"((?:an?|some|more|any|at least an?) (?:[\w-]+ )?(?:word|warning|call|mail|e-?mail|)"
         R"(note|heads-up|notice|eta|message|reply|answer|update|hint|line|response|apology|)"
         R"(invitation))(?: \w+)?|\b'd <rather have (?:been|had|heard|known)>(?: \w+)?)",
     .left = R"({SUBJ}|\b(?:and|but|just) ?$|, ?$|\b(?:{N}|i|we) (?:as|on|in|at|of)\b[\w' ]*$)",
     .not_left = R"({MACH}|\b(?:users?|customers?|nobody|what|who) ?$)",
     .not_sentence =
         R"(\?$|\bto (?:join|come|attend|stay|be there|be here|meet|help|thank|add)\b|)"
         R"(\b(?:liked|preferred|appreciated) an? (?:bigger|larger|smaller|longer|cup|coffee)\b)"},
    // What somebody might have said.
    {.id = "CF86",
     .trigger =
         R"(\b<might(?:'ve| have)> {ADV}(?:mentioned|spared (?:a thought|us)|been asked|said (?:a )"
         R"(word|something|so)|let (?:us|me|them) know|told (?:us|me|them|the|anyone|somebody|)"
         R"(someone)|rung (?:us|me|the)|put a|asked (?:us|me|first|the|before)|dropped (?:us|)"
         R"(a line)|given (?:us|me|them) (?:a|some|the)|been helpful to|been (?:wise|prudent|)"
         R"(polite|kind|nice|good|better) to|stopped (?:this|it|to))\b)",
     .not_left =
         R"(\b{SYSN} ?$|\b(?:what|who|how|whether|if|nobody|it all|also|already) ?$|\bwho might\b)",
     .not_sentence = R"(\?$|\b(?:not sure|perhaps|i don't know|unclear|check whether)\b)"},
    // Somebody's part, undone.
    {.id = "CF87",
     .trigger =
         R"(\b<(?:was|were) to have> (?:been )?{PP}|\b<(?:was|were) (?:meant|supposed|due) )"
         R"(to>[ ](?:be )?(?:tell|told|inform|informed|warn|warned|ask|asked|call|ring|consult|)"
         R"(consulted|hand over|double-check|sign off|escalate|brief|briefed|approve|involve|)"
         R"(involved|invited)\b)",
     .left = R"({SUBJ3}|\b(?:i|we) ?$|^\W*(?:[\w' -]{3,50}) $|\bthat (?:the )?[\w' -]{3,40} $)",
     .not_left =
         R"({MACH}|\b(?:it|this|that|which|meeting|users?|customers?|nobody|alert|alarm|page|)"
         R"(probe|hook|shutdown|works?|upgrade|migration|contract|train|event|course) ?$)",
     .not_sentence = R"(\?$|\bwas to have (?:begun|started|ended|run|taken place|met)\b)"},
    // For which somebody waited.
    {.id = "CF88",
     .trigger =
         R"(\b(?:call|callback|heads-up|warning|answer|go|go-ahead|sign-off|word|invitation|)"
         R"(apology|announcement|reminder|handover|memo)(?: (?:from|of|by|to) [\w' -]{2,40}?)? )"
         R"((?:that |which )?<never (?:came|arrived|happened|reached (?:us|me|them|the)|)"
         R"(materiali[sz]ed)>|\b<waited in vain> for (?:an?|the|any|some|her|his|their|your) )"
         R"((?:\w+ )?(?:call|callback|answer|reply|word|heads-up|warning|sign|decision|go)\b|)"
         R"(\bthere was (?:still )?<no (?:call|word|communication|heads-up|announcement|)"
         R"(handover|warning|coordination|answer|message|mail|notice) (?:from|between|to|)"
         R"(by)>(?: \w+)? \w+)",
     .not_left = R"({MACH}|\b(?:if|api|system|rpc) ?$)",
     .not_sentence = R"(\?$|\b(?:because|api|rpc|as the line)\b)"},
    {.id = "CF89",
     .trigger =
         R"(\b<(?:no|not a|not one|never any) (?:attempt|effort|thought|consideration|heads-up|)"
         R"(warning|notice|intimation|notification|announcement|handover|test call|reading|)"
         R"(successor|deputy|word|question|rehearsal|dry run|test|check|comparison|)"
         R"(risk assessment|rollback plan|call)>(?: (?:of|to|from|for|about|by) [\w' ]{2,40}?)? )"
         R"((?:was|were|had been|has been) (?:ever |\w+ly )?(?:made|given|done|held|carried out|)"
         R"(performed|tried|named|appointed|said|asked|issued|run|taken|wasted on|put|sent|)"
         R"(received)\b|\bat <no (?:point|time|moment|stage)> (?:was|were) (?:the |an?|)"
         R"(any )?(?:[\w-]+ )?(?:question|question of|risk|idea|plan|issue|possibility) )"
         R"((?:raised|asked|discussed|put|considered|mentioned|checked))",
     .not_left = R"(\b{SYSN} ?$|\b(?:if|because|since|as|until) ?$)",
     .not_right = R"(^ (?:by the (?:\w+ )?{SYSN}|yet|so far|because|as|since)\b)",
     .not_sentence = R"(\?$|\b(?:as|since) (?:the|it|we|they|there)\b|\b(?:because|yet|no need|)"
         R"(by design|alert|automatic\w*)\b)"},
    {.id = "CF90",
     .trigger =
         R"(\b<at no (?:point|time|moment|stage)|not once|never once> (?:did|had) (?:{P}|anyone|)"
         R"(anybody|any of (?:us|them|you)|it)(?: (?:in|on|at|from|of) [\w' ]{2,20}?)? (?:{FT}|)"
         R"({UNDONE}|cross|occur|enter|take a step|stop to|talk|say|pick up|check(?:ed)?|tested|)"
         R"(asked|told|looked)\b(?: \w+)?)",
     .not_sentence = R"(\?$|\bdid (?:it|they|we) (?:stop|react|notify|report)\b)"},
    // What came into nobody's mind.
    {.id = "CF91",
     .trigger =
         R"((?:\bnever|\bnot|\b\w+n't)(?: even| once| ever| so much as){0,2} <(?:cross(?:ed)?|)"
         R"(entered|)"
         R"(enter|come to|came to|came into)> (?:my|our|his|her|their|your|anyone's|anybody's|)"
         R"(the|{OWNER}) minds?\b(?: of \w+ \w+)?(?: to \w+)?|\b<(?:crossed|entered|)"
         R"(occurred to)> (?:nobody|no one|none of (?:us|them))(?:'s mind)?\b(?: to \w+)?)",
     .not_sentence = R"(\?$)"},
    // How little was needed.
    {.id = "CF92",
     .trigger =
         R"(\ball (?:that |it |that it |he |she |they |we |you )?(?:was |had been |'d have |)"
         R"(would have |had )?<(?:needed|required|necessary|taken|took|wanted)>[ ](?:was|would )"
         R"(have been|is) (?:for (?:\w+ ){1,3}to \w+|(?:an?|one|a single|a short|a quick) )"
         R"((?:[\w-]+ )?(?:call|word|look|glance|question|message|mail|line|check|note|minute|)"
         R"(signature|phone call))|\b(?:one|an?|a single|a short|a quick) (?:[\w-]+ )?(?:call|)"
         R"(word|look|glance|question|message|mail|line|check|note|signature) (?:[\w' ]{0,30} )"
         R"()?(?:was|is) <all (?:that was|it) (?:needed|took|required|would have taken)>|)"
         R"(\bwould <(?:only have taken|have taken no more than|have taken but)> an?(?: \w+)?)"
         R"( (?:signature|word|call|look|glance|line|mail|message|minute|moment)|)"
         R"(\b(?:you|they|he|she|we|one|i) (?:had|needed) <(?:only|but|just|merely) to>[ ](?:ask|)"
         R"(scroll|look|call|read|ring|say|check|open|lift|pick up|turn|wait|press)\b|)"
         R"(\b(?:you|they|he|she|we|one) <only (?:needed|had) to>[ ](?:ask|scroll|look|)"
         R"(call|read|ring|say|check|open|lift|pick up|wait|press)\b)",
     .not_sentence = R"(\?$|\b(?:lucky|luckily|thanks to|easy fix)\b)"},
    {.id = "CF93",
     .trigger =
         R"(\b<(?:could|might)(?:'ve| have) (?:at least|very well|at the very least)|(?:could|)"
         R"(might) (?:at least|very well|at the very least) have> (?:{HV}|rung|left|phoned|put|)"
         R"(sent|given|kept|written|made|taken|knocked|dropped|come)\b)",
     .not_left = R"({MACH}|\b(?:what|who|how|{NOBODY}) ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "CF94",
     .trigger = R"(\b<better to have> (?:\w+ly |just )?(?:{PP}|{HV}|rung|phoned|left|slept)\b)",
     .left = R"(^\W*$|\b(?:been|far|much) ?$|[,:;] ?$)",
     .not_sentence = R"(\?$|\bbetter to have (?:\w+ed \w+s\b)?than\b)"},
    // Whose task it was.
    {.id = "CF95",
     .trigger =
         R"(\bit <(?:was|had been) (?:on|for)> (?:{N}|{DEPT}|us|me|him|her|them|you|the )"
         R"((?:[\w-]+ )?guild) to \w+|\b<(?:lay|was) in the hands of> (?:{N}|{DEPT}|)"
         R"(the \w+) to \w+|\b<had a duty to|owed it to> \w+)",
     .not_left = R"({MACH}|{NEGN}|\b(?:hard|easy|how|tough) ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "CF96",
     .trigger =
         R"(\b<(?:to this day|till date|until today|to date) (?:not|never)|(?:not|)"
         R"(never) to this day> (?:\w+ )?\w+ed\b|\b(?:has|have) <(?:to this day|till date|)"
         R"(until today|to date) (?:not|never)> \w+(?: so)?)",
     .not_left = R"({MACH}|\b(?:fail\w*|lost) ?$)",
     .not_sentence = R"(\?$|\bhas to date not (?:failed|lost)\b)"},
    // What nobody opened or answered.
    {.id = "CF97",
     .trigger =
         R"(\b(?:went|gone|remained|stayed|lain) (?:entirely |completely |wholly |)"
         R"(largely )?<(?:unanswered|unopened|unread|unmentioned|unchecked|unreviewed|untested|)"
         R"(unasked|unacknowledged)>)",
     .not_left =
         R"({NEGN}|\b(?:requests?|pings?|packets?|probes?|queries|lamp|bell|phone|lookup|)"
         R"(pager?)s?\b[\w: ]*$)",
     .not_sentence = R"(\?$|\b(?:arp|dns|syn|api|rpc|because)\b)"},
    {.id = "CF98",
     .trigger =
         R"(\b<failed to> (?:mention|ask|consult|consider|appreciate|anticipate|speak up|)"
         R"(say|listen|include|label|tell (?:us|the|anyone)|inform|warn|realise|realize)\b)",
     .left = R"(\b(?:the|our|their|your|his|her) (?:[\w-]+ ){1,3}$)",
     .not_left =
         R"({MACH}|\b(?:{SYSN}|import|export|build|test|messages?|release|changelog|diagram|)"
         R"(form|page|users?|customers?) ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "CF99",
     .trigger =
         R"(\b(?:{OWNER}|water board's|board's) <failure to> (?:record|answer|pick up|return|)"
         R"(read|reply|call|ring|attend|include|mention|label|keep|take|provide|set|follow up|)"
         R"(make|maintain|close|open|check|act|respond|order|sign)\b)",
     .not_left = R"({NEGN})",
     .not_sentence = R"(\?$)"},
    // What was expected of somebody.
    {.id = "CF100",
     .trigger =
         R"(\b(?:i|we)(?: had| have)?(?: \w+ly)? <(?:expected|hoped|counted on|relied on|)"
         R"(been counting on|been relying on|been waiting for)> (?:{N}|him|her|them|you|)"
         R"((?:at least |at minimum |some |an? )?(?:warning|word|call|phone call|heads-up|note|)"
         R"(reply|apology))\b(?: (?:in|on|at|from|of|to) [\w' -]{2,30}?)?(?: to (?:tell|ring|)"
         R"(call|warn|ask|inform|let|check|raise|speak|say|do|come|give|send|keep|have|be))?\b)",
     .sentence = R"(\bto (?:tell|ring|call|warn|ask|inform|let us|raise|speak|say|give|send)\b|)"
                 R"(\b(?:a|at minimum|at least)(?: a)? (?:warning|word|call|phone call|heads-up|)"
                 R"(note|reply|apology)\b)",
     .not_sentence = R"(\?$|\b(?:will|expect)\b)"},
    // What they did not look at or tell.
    {.id = "CF101",
     .trigger =
         R"(\b<(?:did not|didn't)> (?:\w+ly |really )?(?:check|verify|review|inspect|)"
         R"(consult|look(?: at| into| up)|double-check|compare|tell (?:the|us|them|me|him|her|)"
         R"(anyone|anybody|our|their|your|{P})|inform|notify|warn|renew|proof|)"
         R"(spot|follow up|loop in|pass (?:it|them|this|that|the [\w ]{2,20}) on|let (?:you|us|)"
         R"(them|anyone) know)\b(?: \w+)?|\b<(?:did not|didn't)> look[.,;!]|)"
         R"(\bi (?:just |simply |even )?<(?:did not|didn't)> )"
         R"((?:look(?: at| into|[.,;!])|let (?:you|them|anyone) know|say (?:anything|a word|)"
         R"(so)\b)|\bi <never> (?:looked|rang|checked|tested|verified|compared|double-checked|)"
         R"(called {NAME})\b(?: at| into)?)",
     .left =
         R"((?:^\W*|[,:;] |\b(?:and|but|that) )(?:{N}|{DEPT}|management|they|he|she){POST}? $|)"
         R"(^\W*(?:the|our|their) (?:[\w-]+ ){1,3}(?:board|authority|desk|committee|council|)"
         R"(services|office) $|(?:^\W*|[,:;] |\b(?:and|but|just|simply|that) )(?:we )?$)",
     .not_left =
         R"({MACH}|\b(?:users?|customers?|clients?|obviously|clearly|apparently|evidently|)"
         R"(because|since|as|why|if) ?$|\b(?:because|why|if) [\w' ]*$)",
     .not_right =
         R"(^ (?:up|properly|well|enough|good|like|right|fine|odd|happy|bad|too|so|that bad|)"
         R"(anything (?:strange|odd|unusual))\b|^ until (?:asked|lunch|noon|the end)\b|)"
         R"(^ [\w-]+ ?[.!]?$)",
     .not_sentence =
         R"(\?$|\b(?:because|since|as (?:the|he|she|they|it|i|we)|so that|on purpose|contrary|)"
         R"(in line with|not acceptable|unacceptable|mistake|fault|stupid|guilty|problem was|)"
         R"(root cause|retry|the bell|errors? because|by mistake|responsibility|should|)"
         R"(supposed|wrong|tired|asleep|blindly|i assumed|anyone until)\b)"},
    {.id = "CF102",
     .trigger =
         R"(\b(?:it|that)'d <have been> (?:enough|sufficient|better|nice|nicer|wise|kind|polite|)"
         R"(good|smarter|safer)(?: to \w+)?|\bwould(?:'ve| have) been a <(?:matter|question)> of )"
         R"((?:a |two |five |ten |one )?(?:seconds?|minutes?|moment)(?: to \w+)?)",
     .not_right = R"(^ (?:until|before|till)\b)",
     .not_sentence = R"(\?$|{IFMACH})"},
    // When it could have been done, and by whom.
    {.id = "CF103",
     .trigger =
         R"(\b<could(?:'ve| have)> (?:been (?:made|taken|called|opened|sent|started|done|given|)"
         R"(told|informed|asked|warned|held)|gone out)\b)",
     .not_left = R"(\b{SYSN} ?$|\b(?:what|how|who|nobody|nothing|job|run|script|only) ?$)",
     .right =
         R"(^ (?:by (?:{N}|him|her)\b|(?:right )?at (?:the (?:start|outset|beginning)|once|\d+|)"
         R"(one|two|three|four|five|six|seven|eight|nine|ten|noon)\b|right away|from the start|)"
         R"(much (?:earlier|sooner)|(?:an|a full|two|three|\w+) (?:hours?|days?) (?:earlier|)"
         R"(before|sooner)|on (?:the )?\w+day|the day before))",
     .not_sentence = R"(\?$|{IFMACH}|\b(?:perhaps|whether|unclear|not sure|cannot say)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> counterfactual_untold() {
    return table;
}

}  // namespace bot::core::language
