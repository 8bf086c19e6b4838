#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// Questions that are asked in disbelief, or by the way.
// clang-format off
constexpr Rule table[] = {
    // Would it have hurt to do it?
    {.id = "BQ40",
     .trigger =
         R"(\bwould it (?:really |honestly |seriously )?<(?:have killed|kill|have hurt|hurt|)"
         R"(have been so hard for|have been too much for|have been asking too much of|be )"
         R"(asking too much of)> (?:{P}|them|him|her|us|anyone|anybody|anyone there) to\b)",
     .not_left = R"({NEGN})",
     .sentence = R"(\?)"},
    {.id = "BQ41",
     .trigger =
         R"(\b<was (?:it|that|this) (?:really|honestly|seriously|truly){1} (?:necessary|)"
         R"(needed|too much|so hard|so difficult|that hard|that difficult)>(?: to \w+)?|)"
         R"(\b(?:was|is) (?:that|it|this) (?:really )?(?:so|that|too) <(?:hard|difficult|)"
         R"(complicated|much to ask)>(?: to \w+)?|\b<is (?:that|it) asking (?:too much|for )"
         R"(the moon)>)",
     .left =
         R"((?:^|[,;:(-] ?|\b(?:and|so|but|or|ok|okay|well|hey|seriously|honestly|then|now|)"
         R"(just|also|please) )$)",
     .sentence = R"(\?)",
     .not_sentence = R"(\b(?:necessary|needed) for (?:the |a )?(?:[\w-]+ )?{SYSN}\b)"},
    // Who does such a thing, and who thought it clever?
    {.id = "BQ42",
     .trigger =
         R"(\b<who >(?:writes|plans|designs|builds|signs off(?: on)?|signs|merges|does|makes|)"
         R"(approves|buys|deploys|tests|puts|orders|invents|thinks up|comes up with|lets|)"
         R"(sells|hires|configures|releases|ships|stores|runs|leaves|keeps){1} (?:such (?:an? )"
         R"()?\w+|(?:things?|stuff|something|anything|code|scripts?|an? [\w-]+) like (?:that|)"
         R"(this)|a thing like (?:this|that)|this kind of \w+|(?:an? )[\w-]+(?: \w+)? )"
         R"((?:where|at (?:\d[\d:]*|noon|night|midnight)|on a (?:mon|tues|wednes|thurs|fri|)"
         R"(satur|sun)day|right before|without|in the middle|straight)){1})",
     .left =
         R"((?:^|[,;:(-] ?|\b(?:and|so|but|well|hey|seriously|honestly|then|now|just|please|)"
         R"(god) )$)",
     .sentence = R"(\?)",
     .not_sentence = R"(\b(?:next|usually|normally|tonight|by default|do we know)\b)"},
    {.id = "BQ43",
     .trigger =
         R"(\bwho(?: the hell| on earth| exactly| precisely| ever| seriously| honestly|, may )"
         R"(i ask,|, pray,|, pray tell,|, i wonder,| was it that| is it that| here| there)? )"
         R"(<(?:thought|believed|imagined|figured|reckoned|deemed|considered|found|decided) )"
         R"(>(?:(?:that )?(?:it|this|that)(?: was| is| would be)?(?: \w+)? (?:clever|smart|)"
         R"(wise|fine|funny|sensible|appropriate|necessary|acceptable|reasonable|safe|ok|okay|)"
         R"(enough|normal|an? (?:\w+ )?(?:idea|plan|thing|moment|time|place))|[^?]{3,60}? )"
         R"((?:was|were|is|are|would be|would do) (?:fine|ok|okay|clever|smart|enough|)"
         R"(sensible|safe|wise|appropriate|acceptable|as a|(?:such )?a (?:\w+ )?(?:idea|plan|)"
         R"(place|time|moment|secure|safe)|good enough|harmless)))",
     .left =
         R"((?:^|[,;:(-] ?|\b(?:and|so|but|well|hey|seriously|honestly|then|now|just|know|)"
         R"(knows|learn|hear|ask|asks|asking|wonder|wonders|lol|ok|tell me|tell us|say|out) )$)",
     .not_sentence = R"(\bnobody who\b)"},
    {.id = "BQ44",
     .trigger =
         R"(\b<who (?:was|is|were|fell|has been){1} (?:the one )?(?:asleep|sleeping|napping|)"
         R"(dreaming|snoring|daydreaming|drunk|so (?:clever|smart|stupid|kind|wise|careless|)"
         R"(bright|foolish))>\b(?: \w+){0,3}|\bwho <the (?:genius|idiot|hero|clown|joker|)"
         R"(mastermind|wise guy|bright spark) (?:was|is|behind)>|\b<which (?:one )?of you> )"
         R"((?:(?:heroes|geniuses|clowns|jokers|gentlemen|experts|idiots|lot)\b|(?:has|have|)"
         R"(had) (?:actually |ever |even )?(?:not |never )?(?:opened|read|tested|touched|left|)"
         R"(put|rotated|turned|switched|deleted|changed|broken|pushed|merged|approved|)"
         R"(forgotten|signed|told|checked|disabled|restarted|rebooted|removed|run|used|)"
         R"(thought)|(?:broke|left|touched|deleted|pushed|forgot|thought|turned|switched|)"
         R"(changed|signed|approved))\b|\bwho (?:do|did) (?:we|i) have <to thank> for|)"
         R"(\b<whose (?:genius|brilliant|bright|clever|stupid|great|wonderful|fantastic|)"
         R"(glorious|splendid){1} (?:move|idea|decision|plan|work|call|thought|stroke)> )"
         R"((?:was|is)\b)"},
    {.id = "BQ46",
     .trigger =
         R"(\b<who (?:is|was) (?:actually |really )?(?:guilty|to blame|at fault|the culprit|)"
         R"(behind all this|the guilty)>(?: of| for)?|\b<who (?:signed off on|signs off on|)"
         R"(signed off|signed for|waved through|green-?lit|greenlighted|gave the (?:go-ahead|)"
         R"(green light|order|nod) (?:for|to)|authori[sz]ed|okayed)> (?:(?:the|our|a|an|such|)"
         R"(this|that|these|those|turning|running|moving|deploying|changing|using|putting|)"
         R"(letting|buying|removing|disabling|skipping|shipping|\w+ing) )(?:[\w'-]+ )"
         R"(){0,4}[\w'-]+)",
     .left =
         R"((?:^|[,;:(-] ?|\b(?:and|so|but|well|hey|seriously|honestly|then|now|just|can )"
         R"((?:someone|somebody|anyone|anybody|you) (?:say|tell us|tell me|explain)|know|to )"
         R"(learn|ask|asking) )$)",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\bso (?:that )?(?:we|i) can\b|\bwho (?:signed|signs) (?:off )?(?:on |for )?(?:the )"
         R"()?(?:parcel|delivery|next)\b)"},
    // Put as an aside: who, may I ask?
    {.id = "BQ47",
     .trigger =
         R"(\b(?:what|who|whom|whose|why|where|how|which|when|by whom|on what \w+)(?: )"
         R"(\w+){0,3}, <(?:may i ask|might i ask|may one ask|if i may ask|if one may ask|pray|)"
         R"(pray tell|one wonders|one may ask|i wonder|if i may be so bold|tell me|do tell|)"
         R"(for heaven's sake)>(?:, (?:\w+ ){0,5}\w+)?)",
     .left = R"(^\W*(?:(?:and|so|but|now|well|then),? )?$|, $|\b(?:and|so|but) $)"},
    {.id = "BQ48",
     .trigger =
         R"(\b<(?:by whom|on what (?:basis|grounds|authority)|based on what|since when|says )"
         R"(who|with what (?:right|justification)|for what (?:earthly )?reason|with whose )"
         R"((?:approval|permission|blessing))>(?:,? (?:and|please|one wonders|may i ask|if i )"
         R"(may|since when|on what|by whom|with what|pray)\b(?: \w+){0,2}|,? ?\?))",
     .left = R"(^\W*(?:(?:and|so|but|ok|well),? )?$)",
     .sentence = R"(^\W*(?:(?:and|so|but|ok|well),? )?(?:by|on|based|since|says|with|for)\b)"},
    // How does one manage to?
    {.id = "BQ49",
     .trigger =
         R"(\b<how (?:on earth |the hell |in the world |the heck |in heaven's name )?(?:does|)"
         R"(can|could|do)> (?:one|a person|a (?:grown-up|grown|professional|certified|)"
         R"(qualified|serious|whole|modern|trained) [\w-]+(?: \w+)?|any \w+|grown-?ups?|)"
         R"(professionals|you people|{ROLED}(?: of [\w ]{3,20})?|you|they|he|she|{NAME}|)"
         R"({DEPT}|someone|somebody|anyone|anybody)(?: \w+ly| even| still| possibly)? )"
         R"((?:manage(?:s)? (?:to (?:crash|break|lose|miss|overlook|forget|delete|drop|wipe|)"
         R"(kill|ship|send|confuse|mix|mistake|mess|fail|ruin|not|leave|destroy|ignore|block|)"
         R"(lock|flood)|, )|overlook|miss|mistake|confuse|mix up|lose|forget|fail|not )"
         R"((?:notice|see|know|have|check|test|read|hear|realise|realize)|be (?:surprised|so|)"
         R"(that|this)|get the idea|come up with|explain to|sleep through|sit on|let|leave|)"
         R"(ignore)\b)",
     .left =
         R"((?:^|[,;:(-] ?|\b(?:and|so|but|or|ok|okay|well|hey|seriously|honestly|then|now|)"
         R"(just|also|please) )$)",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\bhow (?:do|does|can|could) (?:you|one|i|they|he|she|someone|anyone) (?:let|leave|)"
         R"(not|miss|explain to) (?:the (?:bot|tool|script)|a (?:host|node|pod|team) know)\b)"},
    {.id = "BQ50",
     .trigger =
         R"(\b<how (?:on earth|the hell|in the world|the heck|in heaven's name) (?:does|do|)"
         R"(can|could|did|would)> (?:one|you|they|anyone|anybody|someone|somebody|he|she|)"
         R"({NAME}|{ROLED}|{DEPT}|an? [\w-]+(?: \w+)?)\b|\b<how (?:blind|careless|stupid|dumb|)"
         R"(naive|lazy|deaf|drunk|desperate|sloppy|negligent|incompetent|clueless|foolish|)"
         R"(tired|hard|difficult|bored){1} (?:must|do|does|did|can|could|should)> (?:one|you|)"
         R"(somebody|a person|someone|they|he|she|it|{NAME}|{ROLED})(?: have to| need to)? )"
         R"(be\b|\b<how dare|how dared> (?:{P}|anyone|anybody|you)\b)",
     .not_sentence = R"(\bhow hard (?:can|could|must|should) it be to (?:build|write|add)\b)"},
    // What did they expect?
    {.id = "BQ51",
     .trigger =
         R"(\bwhat (?:exactly |on earth |the hell |in heaven |in heaven's name |precisely |)"
         R"(honestly |else )?(?:did|does|do) (?:you|they|he|she|anyone|anybody|{NAME}|{ROLED}|)"
         R"({DEPT}|people)(?: \w+ly)? <(?:imagine|expect would|think would|suppose would|)"
         R"(believe would|expect will|reckon would)>\b(?: \w+){0,2}|\bwhat (?:exactly |on )"
         R"(earth |honestly |else )?(?:did|does|do) (?:anyone|anybody|they|{NAME}|{ROLED}|)"
         R"({DEPT}|people|you) (?:honestly |seriously |really )?<expect>(?: ?\?|, (?:\w+ing|)"
         R"(when|if)\b)|\b<what (?:exactly |on earth )?(?:was|is) going (?:on in|through)> )"
         R"((?:the |your |his |her |their )?(?:minds?|heads?|brains?)\b)",
     .not_right = R"(^ (?:to (?:see|happen|find|read)))",
     .sentence = R"(\?)",
     .not_sentence = R"(^\W*what did you expect\?$)"},
    // So nobody noticed?
    {.id = "BQ52",
     .trigger =
         R"(\b(?:you|he|she|they|{NAME}|{ROLED}) (?:\w+ )?(?:saw|knew|read|heard|were|was|got|)"
         R"(had|noticed|see|know|lift|did|received|watched)\b[^?]{3,80}? <and (?:still|)"
         R"(nevertheless|nonetheless|then wonder|then wonders|are surprised|are then )"
         R"(surprised|yet (?:you|they|he|she))>(?: \w+){0,3}|\b<(?:nobody|no one|not one of )"
         R"((?:you|them|us)|none of (?:you|them)|not one person|not a single (?:person|soul)|)"
         R"(not a soul)>(?: at all| ever| even| really| once| (?:in|on|from|at) (?:the |that |)"
         R"(this |our |your )?[\w-]+(?: [\w-]+)?| there| here)* (?:wondered|wonders|found|)"
         R"(finds|thought|thinks|noticed|notices|asked|asks|looked|looks|checked|checks|)"
         R"(tested|tests|tried to|read|reads|bothered|bothers|cared|cares|questioned|objected|)"
         R"(stopped to|stopped him|stopped her|stopped them|reacted|compared|opened|felt|)"
         R"(raised an|raised a|said (?:anything|a word|stop)|saw (?:it )?fit|saw (?:anything|)"
         R"(that|the)|warned|told|realised|realized|considered|spotted|understood|knew)\b)",
     .left =
         R"(^\W*(?:(?:and|so|but|really|seriously|honestly|wait|hm|what),? )*$|\b(?:and|so|)"
         R"(but) $|^[^?]{5,120}, (?:and|but|so|yet) $)",
     .sentence = R"(\?\W*$)",
     .not_sentence =
         R"(^\W*(?:when|where|which|if|is|are|do|did|does)\b|, (?:right|correct|yes|)"
         R"(or)\b[^?]*\?|\b(?:else|yet|so far)\b|\b(?:why|how come|who|whether|if|when|what|)"
         R"(how|where)\b[^?]{0,40}\b(?:nobody|no one))"},
    // Is there nobody who looks?
    {.id = "BQ54",
     .trigger =
         R"(\b(?:is|was|are|were) there <(?:really |honestly |seriously )?(?:nobody|no one|)"
         R"(no-one|not one person|not a single (?:person|soul|\w+er)|not a soul|anybody at )"
         R"(all|anyone at all|anybody left|anyone left)>(?: \w+){0,3})",
     .left =
         R"((?:^|[,;:(-] ?|\b(?:and|so|but|or|ok|okay|well|hey|seriously|honestly|then|now|)"
         R"(just|also|please) )$)",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\b(?:who (?:can|could) (?:see|reach|log|access)|seeing|affected|available|free|)"
         R"(who sees|tonight|on the bridge|in the channel|impacted|able to|has access|else)\b)"},
    {.id = "BQ55",
     .trigger =
         R"(\b(?:does|do|did|has|have|is|was) <(?:anyone|anybody|any of you|any of them|a )"
         R"(single person|a single soul|somebody|someone)>(?: (?:in|at|on|from|over|of|there|)"
         R"(here|out)(?: (?:the |your |that |this |our |their |head )?[\w'-]+){0,3}?| at )"
         R"(all)? (?:actually |even |really |ever |at all |still |once )+(?:read|reads|check|)"
         R"(look|test|listen|care|know what|open|follow|answer|think|watch|monitor|reading|)"
         R"(watching|listening|checking|looking|awake|understand)\b|\b(?:has|have) (?:anyone|)"
         R"(anybody|a single person|someone|somebody) <(?:there|over there|in (?:that|your) )"
         R"([\w-]+|on that [\w-]+|at (?:your|that) [\w-]+|at head office|at headquarters|at )"
         R"(hq|up there)> (?:ever|even|actually|heard|at any|once)\b(?: \w+)?|\b(?:did|does|)"
         R"(do|has|will) (?:anybody|anyone|nobody|somebody|someone|you|they|he|she|{NAME}) )"
         R"((?:even |really |actually |ever )?<bother(?:ed)?> to\b|\bdid (?:anyone|anybody) )"
         R"(<at all>(?: \w+)?|\b(?:did|do|does|have|has) (?:you|they|he|she|{NAME}) (?:test|)"
         R"(check|read|look|think|listen|review|care|tested|checked|read|plan|learn)\b[\w' )"
         R"(]{0,25} <at all>)",
     .left =
         R"((?:^|[,;:(-] ?|\b(?:and|so|but|or|ok|okay|well|hey|seriously|honestly|then|now|)"
         R"(just|also|lol) )$)",
     .not_sentence =
         R"(\b(?:ever (?:seen|see|saw|used|tried|had)|actually (?:see|seen|need|use|know )"
         R"((?:which|where|who|how))|know what (?:the|this|that) (?:[\w-]+ )?{SYSN}|know what )"
         R"((?:this|that|port|the|version))\b)"},
    // What part of it was unclear, and was it a joke?
    {.id = "BQ57",
     .trigger =
         R"(\b<(?:what|which) part of> [^?]{2,60}? (?:(?:is|was|are|were) (?:\w+ )"
         R"()?(?:ambiguous|unclear|not clear|hard|difficult|confusing|complicated|so hard|too )"
         R"(hard)|(?:did|do|does) (?:{P3}|{DEPT}|team 8?_+) (?:not|fail to|still not|never) )"
         R"((?:understand|get|grasp|read|see|follow))|\b<(?:is|was) (?:that|this|it) )"
         R"((?:supposed|meant) to be (?:a|an|some)> (?:\w+ )?(?:joke|excuse|apology|plan|)"
         R"(explanation|test|solution|answer|prank)|\b<is (?:this|that|it) (?:some kind of |)"
         R"(some sort of |really )?a joke>)",
     .sentence = R"(\?)"},
    {.id = "BQ58",
     .trigger =
         R"(\b<is it (?:really |now |perhaps )?(?:customary|normal|common practice|usual|)"
         R"(standard practice|standard procedure|your custom|the custom|a tradition|your )"
         R"(policy|company policy|considered normal)> (?:(?:for (?:you|them|your|{ROLED}|)"
         R"({DEPT}|{NAME})|in your|at your|over there|there|with you|among|in that|here|)"
         R"(now)\b|to (?:drop|delete|restart|cut|ignore|skip|deploy|push|leave|let|reboot|)"
         R"(pull|switch|tell|send|lose|forget|test on|test in))|\b<since when (?:it is|is )"
         R"(it)> (?:the |a ){0,1}(?:custom|customary|normal|usual|our|your|ok|okay|acceptable|)"
         R"(allowed|common|enough|policy)\b)",
     .not_right = R"(^ (?:cluster|node|pod))",
     .sentence = R"(\?)"},
    // Were you going to tell us?
    {.id = "BQ59",
     .trigger =
         R"(\b(?:has|have|had) it (?:never|not|ever|really never) <(?:occurred to|crossed )"
         R"((?:your|his|her|their|anyone's|anybody's)|dawned on)>(?: \w+)?|\b(?:were|are|was|)"
         R"(is) (?:you|they|he|she|anyone|anybody|someone|somebody|{NAME}|{ROLED}|{DEPT}) )"
         R"((?:ever |perhaps |at some point |actually |finally )?<(?:planning (?:to|on)|going )"
         R"(to|intending to|meaning to|willing to|prepared to|ready to)> (?:ever )"
         R"(){0,1}(?:tell(?:ing)? (?:us|me)|inform(?:ing)? (?:us|me)|own up|admit|)"
         R"(apologi[sz]e|take responsibility|warn(?:ing)? (?:us|me)|say sorry|explain (?:this|)"
         R"(that|yourself|himself|themselves)|mention(?:ing)?)\b|\b<(?:wasn't|weren't|isn't|)"
         R"(aren't) (?:somebody|someone|anyone|anybody|you|they|he|she|{NAME}|{ROLED}|)"
         R"({DEPT})> (?:going|supposed|meant|paid|expected) to\b|\b(?:is|are|was|were|why )"
         R"((?:is|are|was|were)) (?:we|i|support|{ROLED}|{DEPT}|{NAME})(?: really| always| )"
         R"(again)* <the last> (?:one |ones |people )?to (?:hear|know|find out|learn|be told|)"
         R"(be informed)\b|\b<did (?:it|that|this) (?:not |never )?(?:at any (?:time|point) |)"
         R"(for (?:one|a) (?:second|moment|minute) |ever |once |really )+(?:occur|cross|)"
         R"(strike|enter|dawn)> )",
     .left =
         R"((?:^|[,;:(-] ?|\b(?:and|so|but|or|ok|okay|well|hey|seriously|honestly|then|now|)"
         R"(just|also|please) )$)",
     .sentence = R"(\?)"},
    {.id = "BQ60",
     .trigger =
         R"(\bshould (?:{N}|{DEPT}|you|he|she|they|the [a-z]+|an? [\w-]+(?:er|or|ist|ian|man|)"
         R"(ant|ent)|it) <not (?:have (?:been (?:involved|asked|told|informed|consulted|there|)"
         R"(trained|warned|aware)|asked|told|checked|known|noticed|seen|tested|called|read|)"
         R"(thought|informed|warned|struck|occurred|crossed|raised|stopped)|be able to|know )"
         R"((?:that|how|better|what)|at least)>\b|\b<shouldn't (?:{N}|{DEPT}|you|he|she|)"
         R"(they)> (?:(?:really|at least|perhaps) )?(?:know better|have (?:\w+ed|known|seen|)"
         R"(read|told|thought|been (?:told|asked|trained|there))|be able to)\b|\bcould (?:{N}|)"
         R"({DEPT}|you|he|she|they) <not (?:find it in|at least|even|simply have|have )"
         R"((?:asked|told|called|checked|waited|read|tested|looked|warned|informed|thought|)"
         R"(rung|phoned|written))>\b)",
     .sentence = R"(\?)",
     .not_sentence = R"(\bso (?:that )?(?:we|i) can\b|\bshould the (?:[\w-]+ )?{SYSN} not\b)"},
    {.id = "BQ61",
     .trigger =
         R"(\b<are we (?:really |seriously )?(?:supposed|expected|meant) to> (?:believe|)"
         R"(accept|think|guess|applaud|swallow|clap|laugh){1}\b(?: \w+)?|\b<you call (?:that|)"
         R"(this|yourself|yourselves)> (?:an? )\w+|\bhow <(?:many|much) more> (?:warnings?|)"
         R"(outages?|incidents?|reminders?|proof|evidence|hints?|signs?|disasters?|near )"
         R"(misses|complaints?|leaks?|accidents?|alarms?)\b(?: \w+){0,4}? (?:does|do|would|)"
         R"(must|before|until|did|will|is|are|have|has|it takes|needed)\b|\b<what (?:else|)"
         R"(more)> (?:has|have|needs?|must|does|did|will it){1} (?:it |we )?(?:to |take )"
         R"()?(?:happen|go wrong|break|take|burn|fail)\b|\b<(?:what good|what use|what )"
         R"(earthly use) (?:is|are|was|were)> (?:a|an|the|your|our|all)\b[^?]{3,60}\b(?:who|)"
         R"(nobody|no one|if|when|that)\b|\b<am i (?:really )?the only (?:one|person)>(?: )"
         R"(here| left| in this company)? (?:who|that) (?:finds?|thinks?|wonders?|reads?|)"
         R"(checks?|looks|cares|remembers?|believes|takes|tests|feels)\b|\b<are we )"
         R"((?:seriously|honestly)>(?: \w+)?|\b<are we really> (?:still |the only |\w+ing)|)"
         R"(\b<have (?:we|you|they) (?:really |still |honestly )*(?:learned|learnt) )"
         R"((?:nothing|anything at all)>|\b<isn't it (?:about|high) time>(?: that)?|\b<is it )"
         R"(not (?:about|high) time>)",
     .sentence = R"(\?)",
     .not_sentence =
         R"(\bare we (?:really |seriously )(?:sure|certain|done|out|back|seeing|losing|)"
         R"(getting|talking|ok)\b)"},
    // Why, asked with a sigh.
    {.id = "BQ62",
     .trigger =
         R"(\b<why,? oh,? why>\b(?:,? (?:did|do|does|is|was|were|has|have|must|are|would|)"
         R"(can't|won't|didn't) [\w']+(?: [\w']+){0,3})?|\b<why> (?:on earth|the hell|the )"
         R"(heck|in (?:god|heaven|8?_+)'s name|in the name of [\w ]{2,12}|for (?:god|heaven|)"
         R"(goodness|pete|8?_+)'s sake) (?:is|was|are|were|did|does|do|would|has|have|had|can|)"
         R"(must)\b(?: [\w']+){0,3}|\b<why must> (?:it|we|i|they|you|{N}|{DEPT}|everything|)"
         R"(everyone|customers|\w+) (?:always|constantly|forever|every time|once again|time )"
         R"(and again|be (?:always|the last))\b|\b<why does it> (?:always|constantly|every )"
         R"(time) (?:have to|need to|take|fall)\b|\b<why (?:is|are)> (?:{N} |{DEPT} |they )"
         R"()(?:always|forever|never)\b)",
     .not_right = R"(^ (?:restart|fail|slow|down|up|the same (?:node|pod|host|disk|replica)))",
     .not_sentence =
         R"(\bwhy (?:does|is) it (?:always|never) (?:take|restart|fail|pick|route|choose|)"
         R"(return|above|below|empty|zero|null)\b)"},
    {.id = "BQ63",
     .trigger =
         R"(\b<why (?:didn't|don't|haven't|hadn't|won't|can't) we> (?:\w+ly |ever |just |)"
         R"(simply |even )*(?:roll back|rolled back|test|tested|check|checked|notice|noticed|)"
         R"(ask|asked|stop|stopped|act|escalate|escalated|call|called|listen|read|read|learn|)"
         R"(learned|learnt|wait|think|look|see (?:it|this|that) coming|warn|tell|told|inform|)"
         R"(revert|react|say|speak up|plan|document|rehearse|have a (?:plan|test|backup|)"
         R"(runbook))\b|\b<why (?:did|do|would|must) we> (?:\w+ly |ever |always |keep |still |)"
         R"(even )*(?:let|allow|ignore|insist|wait|trust|believe|assume|rush|skip|forget|put )"
         R"(up|accept|tolerate|hire|pay|bother)\b|\b<why (?:did|has) it (?:take|taken)> )"
         R"((?:{NAME}|{ROLED}|{DEPT}|your \w+|their \w+|our \w+|him|her|them|you|people)\b|)"
         R"(\b<why did (?:your|those|their|our|the) (?:boys|lads|guys|gentlemen|people|folks|)"
         R"(friends|colleagues|heroes|geniuses)>\b|\b<why,? (?:after|despite|in spite of|with )"
         R"(all|even after)>[^,?]{3,60}, (?:is|was|do|does|did|are|were|has|have|can) [\w' )"
         R"(]{3,40}|\bwhy <it (?:takes|took|needs|needed|has taken)> (?:{NAME}|{ROLED}|{DEPT}|)"
         R"(\w+ people|\w+ (?:hours|days|weeks|minutes|months|years)|so (?:long|many))\b[\w' )"
         R"(]{0,40})",
     .not_left =
         R"(\b(?:learn(?:ed|t)?|explains?|explained|shows?|see|that is|to understand|find out|)"
         R"(look(?:ed|ing)? (?:at|into)|investigat\w+|analy[sz]\w+|reason|questions?:?|asked )"
         R"((?:ourselves)?|discuss\w*|clear|of) ?$)",
     .not_sentence =
         R"(\bit (?:takes|took) (?:the |a |an |our )?(?:[\w-]+ )?{SYSN}\b|\bwhy it (?:takes|)"
         R"(took) (?:\w+ )?(?:seconds|ms|milliseconds))"},
    // Asked by the way: what it is beyond one to see.
    {.id = "BQ64",
     .trigger =
         R"(\b(?:(?:it|that|this) (?:really |simply |just |quite |frankly )?|(?:is|was|are) )"
         R"((?:quite |simply |frankly |completely |utterly )?|i (?:really |simply |just |)"
         R"(frankly )?|what |remains |(?:can't|cannot|can not|couldn't) (?:really |quite )"
         R"()?)<(?:beyond me|escapes me|eludes me|baffles me|puzzles me is|amazes me is|fail )"
         R"(to (?:see|understand|grasp|comprehend)|get my head (?:a)?round(?: is)?|get over|)"
         R"(wrap my head around(?: is)?)>(?: that| how| why| the fact that)\b(?: [\w'-]+){1,4})",
     .not_right = R"(^$)",
     .not_sentence =
         R"(\b(?:how|why|that) (?:the |a |an |our |this |that |its |each )?(?:[\w-]+ )"
         R"()?{SYSN}s? (?:\w+ )?(?:is|are|was|were|does|do|did|can|could|works?|returns?|)"
         R"(keeps?|kept|gets?|got|picks?|has|had|evicts?|would)\b|\bnot beyond me\b)"},
    {.id = "BQ65",
     .trigger =
         R"(\b<enlighten> (?:me|us|the (?:\w+ )?\w+|our \w+)(?:,? please)?(?: as to| on| )"
         R"(about)? (?:why|how|who|what (?:exactly|precisely|your|their|you|they|was|were|)"
         R"(the)|whether)\b(?: [\w']+){1,5}|\b(?:could|can|would|will|may) (?:you|anyone|)"
         R"(anybody|someone|somebody|{N}|{DEPT}|they|he|she) (?:please |kindly |perhaps )"
         R"()?<enlighten> (?:me|us|the (?:\w+ )?\w+)(?: as to| on| about)? (?:why|how|who|)"
         R"(what|whether)\b(?: [\w']+){0,4}|\b<kindly (?:explain|clarify|enlighten|account )"
         R"(for)> (?:to (?:[\w']+ ){1,3})?(?:why|how (?:it|this|that|such|you|they|the|a|an|)"
         R"(our|your|one)|who|what (?:you|they|your|the team))\b(?: [\w']+){0,4})",
     .not_sentence =
         R"(\bhow to\b|\bwhat the (?:[\w-]+ )?(?:column|field|flag|option|setting|panel|)"
         R"(number|graph|colou?r|switch|{SYSN})s?\b)"},
    {.id = "BQ66",
     .trigger =
         R"(\b(?:what|why) (?:exactly |precisely |on earth |the hell )?(?:do |did |are |is )"
         R"()?(?:we|i|our customers|the company|customers|the bank|the town|anyone)(?: are|)"
         R"('re| were|'m| am)?(?: being| actually| even| all)? <(?:paying for|paid for|(?:pay|)"
         R"(paying) (?:you|them|him|her|your|the|a|an|two|three|four|five|six|ten|so|all|)"
         R"(these|those|24/7|\d+|people|good|our))>(?:[^?.]{1,40}? for)?|\bwhat (?:the|this|)"
         R"(that|your|our) [\w-]+ <(?:contract|fee|subscription|allowance|team|retainer)> )"
         R"((?:of [\w ,.]+ )?is (?:good |there |actually )?for\b)",
     .left =
         R"((?:^|[,;:(-] ?|\b(?:and|so|but|well|hey|seriously|honestly|then|now|just|know|)"
         R"(knows|ask|asks|asking|wonder|wonders|politely|learn|me|us|myself|remember|)"
         R"(understand|explain to me|please) )$)",
     .not_left = R"(\b(?:invoice|check|list|shows?|see) $)",
     .sentence = R"(\bwhat\b|\bwhy (?:we|i|do we|are we|am i))",
     .not_sentence =
         R"(\b(?:invoice|licen[cs]es?|subscription|storage|egress|per seat|instances?|gb|tb|)"
         R"(bandwidth|bill shows)\b)"},
    {.id = "BQ67",
     .trigger =
         R"(\bwhat (?:exactly |precisely |on earth |the hell )?(?:{NAME}|{ROLED}|{DEPT}|your )"
         R"([\w-]+|their [\w-]+|they|you|the [\w-]+ team) (?:actually |really )?(?:do|does|)"
         R"(did) <all (?:day|night|week|shift|the time)>|\bhow (?:{P3}|{DEPT}|anyone|anybody|)"
         R"(one|you|[a-z]{4,15}) (?:ever |even |possibly )?<(?:managed? to|manages to)> )"
         R"((?:delete|lose|miss|overlook|break|forget|ignore|wipe|crash|confuse|mix|drop|ruin|)"
         R"(kill|not|destroy|lock|misread|mess){1}\b|\bwhat was <so (?:urgent|important|)"
         R"(pressing|difficult|hard)> (?:that|about)\b(?: \w+){0,2}|\bwhy (?:it|they|he|she|)"
         R"(you|{N}|{DEPT}) <(?:did|does|do) (?:absolutely |simply )?nothing>|\b<what (?:kind|)"
         R"(sort) of> (?:an? )?(?:[\w-]+ ){1,2}?(?:has no|have no|leaves|lets|forgets|doesn't|)"
         R"(does not|ignores|puts|sends|builds|locks|keeps|throws|sells)\b(?: \w+){0,2}|)"
         R"(\bwhat (?:on earth|the hell|the heck|in the world|in heaven) (?:{P3}|{DEPT}|your )"
         R"(\w+) (?:was|were) <thinking>|\b<tell me again> (?:why|how|who|what)\b(?: )"
         R"(\w+){1,4}|\b<remind me again> (?:why|how|who|what)\b(?: \w+){1,4}|\b<remind me> )"
         R"(why (?:we|you|they|nobody|anyone)\b(?: \w+){1,3}|\b<please tell me (?:that )"
         R"()?(?:somebody|someone|nobody|no one|you|he|she|they)>(?: \w+){1,2}|\b<how (?:is|)"
         R"(can) (?:it|this|that|such a thing) (?:be )?even (?:be )?possible>)",
     .not_left = R"(\b(?:see|show|shows|learn|find out|understand) (?:how )?$)",
     .not_sentence =
         R"(\bhow (?:the |a |an |this |our )?(?:[\w-]+ )?{SYSN} manage|\btell me (?:you|that )"
         R"(you) (?:can|will|see|got)\b|\bwhat (?:kind|sort) of (?:an? )?(?:[\w-]+ )?{SYSN}\b|)"
         R"(\bwhat (?:kind|sort) of (?:\w+ )?(?:{SYSN}|users?|customers?|error|data|file|)"
         R"(number|value|field)s?\b|\bwhat was so (?:hard|difficult) about (?:the|this) )"
         R"((?:migration|upgrade)\b)"},
    {.id = "BQ68",
     .trigger =
         R"(\b<(?:whether|if)> (?:anyone|anybody|someone|somebody|a single person) (?:at all |)"
         R"(over there |there |in [\w' ]{3,25}|at [\w' ]{3,25}|on [\w' ]{3,25}|from [\w' )"
         R"(]{3,25})?(?:\w+ly |even |ever |still )*(?:reads?|looks?|checks?|tests?|listens?|)"
         R"(cares?|has (?:ever |even )?(?:opened|read|looked|checked|tested)|watches|bothers?|)"
         R"(thinks?|opened|checked|looked|tested|was awake|is awake)\b|\bhow <(?:you|anyone|)"
         R"(anybody|a person|somebody|someone|one|they|he|she|people) (?:can|could|would|)"
         R"(might)> (?:\w+ly |ever |even |possibly )?(?:run|miss|overlook|approve|ignore|)"
         R"(leave|let|forget|allow|be so|be this|think|believe|sleep|call|not|accept|sign|)"
         R"(deploy|push|merge|put|do such|do this|do that|go|keep)\b(?: \w+){0,3}|\bhow <one )"
         R"((?:gets|comes|hits)> (?:the idea|on the idea|to the idea|upon)|\bwhy <(?:people|)"
         R"(anyone|someone|somebody|a person|anybody) (?:with|without|who)> [\w' ]{3,30}|)"
         R"(\bwhy (?:{NAME}|{ROLED}|{DEPT}|you|he|she|they|anyone|anybody|someone|somebody) )"
         R"(<would (?:approve|merge|push|deploy|delete|ignore|skip|restart|do|sign|leave|turn|)"
         R"(switch|disable|think|even|ever|let|put|store|keep)>\b(?: \w+)?)",
     .left =
         R"(\b(?:i (?:really |do |still |just |honestly )?wonder|one wonders|makes? (?:me|one|)"
         R"(you) wonder|(?:escapes|eludes|beyond|baffles|puzzles) me|fail to (?:see|)"
         R"(understand|grasp)|head (?:a)?round|(?:don't|do not|can't|cannot|can't|never) )"
         R"((?:really |quite |for the life of me )?(?:understand|see|imagine|believe|)"
         R"(comprehend|fathom|grasp|get)|ask (?:me|us|myself)|asking (?:me|us|myself|)"
         R"(ourselves)|no idea|curious(?: to (?:know|hear|learn))?|(?:love|like) to (?:know|)"
         R"(hear|learn)|interested (?:to|in) (?:know|hear|hearing|learning|learn)|mystery to )"
         R"(me|explain to (?:me|us)|tell me|tell us|ask (?:oneself|yourself)|asks|asked|)"
         R"(wonders|wondering)(?:, [\w ]{3,20})?,? ?$)",
     .not_sentence = R"(\bwould like\b|\bcan (?:you|someone) tell me how (?:you|one|i|we) can\b)"},
    // Tags, ironies and what was forgotten for once.
    {.id = "BQ69",
     .trigger =
         R"(\b(?:nobody|no one)\b[^?]{2,60}, <(?:do|did|does|would|will|have|were|could) )"
         R"(they>|\b(?:you|he|she|they|{NAME}|{ROLED}) (?:\w+ )?(?:didn't|never|don't|weren't|)"
         R"(wasn't|doesn't)\b[^?]{2,60}, <(?:did|do|does|were|was) (?:you|he|she|they)>|)"
         R"(\b(?:would|could|can|will|might) [^?]{2,60}? <(?:for once|just once|for a )"
         R"(change)>|\bwhere (?:was|were|is|are) (?:the |our |your |all )?(?:\w+ )?<(?:famous|)"
         R"(much-praised|much-vaunted|vaunted|so-called|legendary|promised|celebrated)> \w+|)"
         R"(\b<any (?:particular|good|specific|special) reason> (?:why |that |for )?(?:nobody|)"
         R"(no one|you|he|she|they|{NAME}|{ROLED}|{DEPT}|we (?:weren't|were not|had to|are|)"
         R"(only)|support (?:wasn't|was not))\b(?: \w+)?|\b<how come> (?:not (?:a|one)|none )"
         R"(of|{DEPT}|somebody|someone|everyone){1}\b(?: \w+){0,3}|\b<what(?:'s| is| was) )"
         R"((?:today's|this week's|this month's|this time's|their|his|her) excuse>|\bwho )"
         R"((?:in|on|at) [\w' ]{3,25}? <(?:actually|even|ever) (?:reads?|checks?|looks|tests?|)"
         R"(watches|listens|cares)>)",
     .sentence = R"(\?|\bwho (?:in|on|at)\b)",
     .not_sentence =
         R"(\b(?:see|get|receive|notice|yet|already) [^?]{0,30}, (?:did|do) (?:you|they)\?|)"
         R"(\bcould (?:we|i) (?:for once|just once)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> blaming_question_disbelief() {
    return table;
}

}  // namespace bot::core::language
