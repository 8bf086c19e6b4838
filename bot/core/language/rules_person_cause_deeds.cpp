#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

constexpr std::string_view work =
    R"(^ (?:the |a |an |our )?(?:[\w-]+ ){0,2}(?:record|ice|glass|deadlock|tie|loop|lock|)"
    R"(news|notes?|task|details|numbers|names|orders|addresses|)"
    R"(silence|test|seal|habit)\b|^ (?:the |a |an )?(?:test|old|unused|stale|temporary|spare|)"
    R"(broken|stuck|runaway)\b)";

// What somebody set going, and what came of it.
// clang-format off
constexpr Rule table[] = {
    // "it was marketing that sank it".
    {.id = "PC120",
     .trigger =
         R"(\b(?:it was|it is|it's|was it) (?:(?:{N}|{DEPT}|me|us|him|her|them|you|one of us|our )"
         R"(own [\w ]{2,30}|someone|somebody)(?: (?:in|from|at|on) [\w ]{2,20})?) <who (?:flipped|)"
         R"(fired|opened the|sank|set the|set off|hit the|pressed the|typed the wrong|)"
         R"(entered the wrong|)"
         R"(loaded|uploaded|tripped|triggered|locked|wired|patched the|copied|pasted|moved the|)"
         R"(kicked|blew|tore|swapped|overloaded|leaked|emptied|drained|flooded|erased|clicked|)"
         R"(started (?:it|the|this|all)|put the|put a|parked)>\b|\b(?:it was|it is|it's) )"
         R"((?:{KNOWN}|{ROLED}|{DEPT}) <that (?:sank|broke|killed|caused|fired|crashed|wiped|)"
         R"(deleted|dropped|ruined|triggered|flooded|overloaded|knocked|took (?:down|out|the)|)"
         R"(brought (?:down|the)|started (?:it|this|the)|did (?:it|this)|set (?:off|it)|)"
         R"(leaked|locked|pushed the|let the)>\b)",
     .not_left = R"({NEGN}|\b(?:if|whether|who|say|says|said) ?$)",
     .not_right = R"(^ (?:ticket|bridge|case|call|window|alarm|emergency|curtain|light))",
     .not_sentence =
         R"(\?$|{DELIB}|\b(?:right thing|rightly|saved|thank\w*|luckily|good|noticed)\b)"},
    // "my rebase swallowed the guard".
    {.id = "PC121",
     .trigger =
         R"(\b(?:{NAME}'s|{ROLED}'s|{DEPT}'s|my|his|her|their|your|our own) (?:[\w-]+ ){0,3}?)"
         R"((?:push|commit|rebase|merge|migration|hotfix|fix|cleanup|clean-up|macro|script|edit|)"
         R"(click|one-liner|query|cron(?: entry| job)?|regex|regexp|change|patch|upgrade|tweak|)"
         R"(refactoring|optimi[sz]ation|experiment|apply|upload|import|deploy|deployment|rename|)"
         R"(typo|off-by-one|spreadsheet|command|tap|nerves|maintenance|rollout|restart|turn|)"
         R"(workaround|shortcut|campaign|notebook|update|silence|announcement|guess|switch|)"
         R"(impatience|curiosity|haste)(?: (?:in|on|of|to|at) (?:[\w-]+ ){1,4}?| )(?:that |)"
         R"(which |has |had |then |also |just |promptly |accidentally )*<(?:erased|ate|swallowed|)"
         R"(nuked|killed|corrupted|tanked|sank|ruined|destroyed|flooded|looped|poisoned|)"
         R"(double-charged|double-booked|undid|emptied|overloaded|blew|wrecked|wiped|broke|)"
         R"(crashed|locked|rebooted|froze|blocked|overwrote|exposed|leaked|cost (?:us|them)|)"
         R"(made (?:everything|it all|things) (?:much |even |far )?worse|(?:brought|took) )"
         R"((?:down|out)|brought back (?:the|an?) (?:bug|defect|error|fault)|)"
         R"((?:is|was|are|were) what (?:broke|killed|brought|took|sank|cost|caused))>\b)",
     .not_left = R"({NEGN}|\b(?:if|whether|how|before|until|after) ?$)",
     .right =
         R"(^ (?:the|our|all|every\w*|half|both|us|it|two|three|\d+|prod\w*|over|an?|\w+s|days|)"
         R"(down|out|his|her|their|my|production|site|we|that|\w+ (?:down|out|offline))\b|)"
         R"(^ ?[.,;!]|^ ?$)",
     .not_right =
         R"(^ (?:the |an? )?(?:news|board|ice|glass|deadlock|tie|loop|leak|test|old|stuck|)"
         R"(runaway|temp|)"
         R"(temporary|stale|unused|memory leak)\b)",
     .not_sentence = R"(\?$|\b(?:on purpose|planned|as agreed|deliberately|drill|exercise|so that|)"
         R"(staging|sandbox|test|sloppy|careless|reckless|lazy|half-baked)\b)"},
    // "What killed it was Ops pushing the update".
    {.id = "PC122",
     .trigger =
         R"(\bwhat (?:really |actually |finally |then |in the end )?<(?:killed|cost|tipped|broke|)"
         R"(sank|ruined|brought|took|did|finished|set|wrecked|caused|triggered|delayed|emptied|)"
         R"(stopped|hurt) >[^.;?]{2,40}? (?:was|is|were) (?:(?:{KNOWN}|{ROLED}|)"
         R"({DEPT}|me|us|(?:the|our) [\w ]{2,20} (?:guys|folks|lot))(?:'s)?|{NAME}(?:'s|,? who|)"
         R"( (?:push|pull|deploy|merg|typ|press|click|edit|runn|turn|switch|chang|unplugg|)"
         R"(forgett|delet|restart|upload|approv)ing))\b)",
     .not_left = R"({NEGN}|\b(?:know|see|ask|learn|of|about) ?$)",
     .right = R"(^ (?:\w+ing|who|and|not|with|in|at|[\w-]+)\b|^ ?[.,;!]|^ ?$)",
     .not_right = R"(^ (?:able|aware|told|quick|calling|noticing))",
     .not_sentence =
         R"(\?$|\b(?:proud|happy|fun|difference|easier|possible|good|great|calm|saved)\b)"},
    // "Whoever set the limit did this."
    {.id = "PC123",
     .trigger =
         R"(\bwhoever (?:\w+ )?\w+(?: [\w'.-]+){0,8}? <(?:has |had )?(?:cost (?:us|me|the)|)"
         R"(broke|tanked|killed|caused|ruined|nuked|wiped|crashed|sank|brought (?:us|down|the)|)"
         R"(did (?:this|that|it)\b|made this|took (?:down|out)|knocked out|locked us|flooded)>\b|)"
         R"(\b(?:{N}|{DEPT}|our own [\w ]{2,20}|he|she|they) (?:\w+ly )?<did (?:this|that|it) to )"
         R"((?:us|ourselves)>\b|\b(?:{NAME}'s|{ROLED}'s|my|our) (?:[\w-]+ ){1,2})"
         R"(<did (?:this|that|it)>\b|\bwhat (?:{N}|{DEPT}|he|she|they|(?:the|)"
         R"(our) [\w ]{2,20}folks) )"
         R"((?:had |has )?<(?:did|done) to> (?:the|our|us|my)\b)",
     .not_left = R"({NEGN}|{NODOER})",
     .right = R"(^ ?[.,;:!]|^ ?$|^ (?:the|our|us|all|every\w*|it|an?|this|half|with|and|\d+)\b)",
     .not_sentence = R"(\?$|\b(?:drinks|breakfast|beer|cake|buys|to (?:fix|save|restore|help|)"
         R"(mend)|broke (?:it|this) (?:down|up))\b)"},
    // "until Felix came along with his tuning".
    {.id = "PC125",
     .trigger =
         R"(\b(?:{N}|{DEPT}|(?:the|our) [\w ]{2,20} (?:guys|folks|people)) <came along>\b|)"
         R"(\b<along came> (?:{N}|{DEPT}))",
     .not_left = R"({NEGN}|\b(?:when|if|luckily|glad) ?$)",
     .sentence =
         R"(\b(?:then|until|till|along)\b|\b(?:down|broke\w*|gone|empty|lost|offline|out of)\b)",
     .not_sentence =
         R"(\?$|\b(?:fixed|saved|helped|solved|luckily|thank\w*|answer|spare|key|good)\b)"},
    {.id = "PC126",
     .trigger =
         R"(\b(?:until|till) (?:{N}|{DEPT}|he|she|they) (?:\w+ly |also )?<(?:logged (?:in|on)|)"
         R"(got (?:his|her|its|their) (?:hands|fingers|paws)|deployed|released|merged|pushed|)"
         R"(decided|installed|touched|started (?:to )?\w+|turned|switched|improved|upgraded|)"
         R"(optimi[sz]ed|tidied|changed|plugged)>\b)",
     .sentence =
         R"(\b(?:fine|stable|stably|worked|working|running|ran|floated|quiet|calm|humming|well|)"
         R"(perfect\w*|no (?:trouble|problems?|complaints)|smooth\w*|healthy|up|green)\b)"
         R"([^.;]* (?:until|till) )",
     .not_sentence = R"(\?$|{DELIB}|\b(?:waited|held|stayed up|kept|drain\w*)\b)"},
    // "Because someone from growth hardcoded the region, all saw it".
    {.id = "PC127",
     .trigger =
         R"(\b<because> (?:{KNOWN}|{ROLED}|{DEPT}|(?:someone|somebody)(?: (?:in|from|at|on|of) )"
         R"((?:the |our )?[\w ]{2,20}?)?|(?:one|some) [\w ]{2,20}{ROLEN}) (?:had |has |)"
         R"(\w+ly |just )"
         R"(|then |once |again )*(?:hard-?coded|promised|let|did|left|wanted|forgot|typed|pressed|)"
         R"(hit|released|loaded|uploaded|copied|swapped|tidied|cleaned|cut|put|sent|ordered|)"
         R"(booked|switched|turned|unplugged|locked|opened|closed|shut|emptied|filled|connected|)"
         R"(isolated|rebooted|restored|reset|entered|pasted|clicked|deployed|insisted|saved on|)"
         R"(played|parked|drained|edited|renamed|moved|installed)\b)",
     .left = R"(^\W*$)",
     .right = R"(^[^.;]{3,}(?:, |$))",
     .not_right =
         R"(^ (?:to help|us know|me know|not|up|in (?:early|time)|(?:his|her|their|the) (?:badge|)"
         R"(password|token|key|laptop|glasses|phone))\b)",
     .sentence =
         R"(, [^.;]*\b(?:no one|nobody|all|both|half|every\w*|gone|wrong|lost|down|late|twice|)"
         R"({BADEVENT}s?|ran into|fail\w*|had to|could not|couldn't|broke\w*|stood|stopped|)"
         R"(missing|missed|empty|dark|stuck|closed|out|offline|without|no)\b)",
     .not_sentence =
         R"(\?$|{DELIB}|\b(?:luckily|recovered|only|safe|in time|on time|no (?:harm|data was|)"
         R"(orders were)|nothing was|nobody (?:was hurt|noticed))\b)",
     .guard = Guard::only_people},
    // "because the fitter had connected the wrong pump".
    {.id = "PC128",
     .trigger =
         R"(\b<because|since> (?:{KNOWN}|{ROLED}|{DEPT}|{NAME}|he|she|someone|somebody) (?:had |)"
         R"(has |\w+ly |just |then |once |again )*(?:\w+ed|ran|put|set|sent|took|left|made|chose|)"
         R"(cut|shut|hit|built|wrote|bought|pulled|let|did) [^.;,]{0,45}?\b(?:the wrong|wrongly|)"
         R"(the wrong way|with reversed|reversed|by hand|from memory|without (?:\w+ly )?(?:ask|)"
         R"(tell|test|check|look|warn|say)ing|too (?:early|late|soon|long|hard)|twice|with one )"
         R"(click|upside down|yesterday's|last (?:year's|week's|month's)|backwards|two times|)"
         R"(before (?:the|it|he|she) )(?:\w+)?)",
     .not_left = R"({NEGN}|\bever ?$)",
     .not_sentence =
         R"(\?$|{DELIB}|\b(?:luckily|recovered|noticed|safe|looked alike|same label|tested|)"
         R"(checked|restarted) (?:it )?(?:twice|by hand)\b|\bbecause (?:he|she|they|we|)"
         R"(the [\w ]{2,20}|[\d_]+) (?:had )?(?:been|seen|noticed|expected|reported|asked|)"
         R"(called|waited|warned|arrived|found|needed|received|checked|tested|wanted) )",
     .guard = Guard::only_people},
    // "and with that sent 70 flats into the cold".
    {.id = "PC129",
     .trigger =
         R"(\b<thereby|with that|by that|in doing so> (?:\w+ly )?)"
         R"((?:sent|put|set|broke|locked|cut|shut|emptied|flooded|froze|stopped|killed|wiped|lost|)"
         R"(blocked|opened the door|laid the|took|brought|knocked|threw|tripped|ruined|)"
         R"(caused|triggered|deleted|overwrote|exposed|drained|doubled)\b|)"
         R"(\b<thereby> (?:emptying|breaking|locking|cutting|shutting|flooding|freezing|stopping|)"
         R"(wiping|blocking|taking|bringing|tripping|deleting|overwriting|sending|putting|)"
         R"(exposing|doubling|delaying|leaving)\b)",
     .left = R"(^\W*(?:[\w'-]+,? ){0,5}?(?:{N}|{ROLEN}|{DEPT}|he|she|i|we|someone|somebody){POST}?)"
             R"((?:,? [\w'.-]+){1,13}(?:,| and|, and) $)",
     .not_left = R"({NEGN}|\b(?:asked|would|could|might|if|whether|when|before)\b)",
     .not_right = R"(^ (?:the (?:risk|load|fire|leak)|an end|a stop|it right|things right))",
     .not_sentence = R"(\?$|{DELIB})",
     .guard = Guard::only_people},
    // "turned it into a five hour outage".
    {.id = "PC130",
     .trigger =
         R"(\b(?:{N}|{ROLEN}|{DEPT}|he|she|i|we|someone|somebody|'s [\w-]+) (?:then |has |had |)"
         R"(single-handedly |\w+ly )*<turned> (?:it|this|that|an? [\w -]{3,30}?|)"
         R"(the [\w -]{3,30}?) )"
         R"(into (?:an?|the) (?:[\w-]+ ){0,3}(?:{BADEVENT}|weekend|nightmare|fiasco|night|)"
         R"(catastrophe|debacle|all-nighter)\b)",
     .not_left = R"({NODOER}|{NEGN})",
     .not_sentence = R"(\?$)",
     .guard = Guard::only_people},
    // "was severed by a subcontractor".
    {.id = "PC131",
     .trigger =
         R"(\b(?:was|were|been|got|gets) (?:\w+ly )?<severed|cut through|unplugged|mislaid|wiped|)"
         R"(erased|overwritten|knocked over|knocked out|knocked off|torn out|ripped out|misplaced|)"
         R"(miswired|left open|left half|left out|left unlocked|damaged|)"
         R"(pulled out|kicked out|spoilt|spoiled|run twice|started twice|)"
         R"(brought about|locked out|nuked|dug up|drilled through|)"
         R"(lost>(?: [\w-]+){0,5}? by (?:(?:{KNOWN}|{ROLED}|{DEPT}|me|)"
         R"(us|him|her|them|your man|your own [\w ]{2,20})|{NAME}(?:,| himself| herself))\b)",
     .not_left = R"({NEGN}|\b(?:if|what|which|had it|could have|would have|may have) ?$)",
     .right = R"({NPEND}|^ ?[.,;:]|^'s )",
     .not_right = R"(^ (?:as (?:planned|agreed)|on purpose)\b)",
     .not_sentence =
         R"(\?$|{DELIB}|\b(?:restored|replaced|recommended|proposed|suggested|feature|thief|)"
         R"(thieves|attackers?|as a fix|standard|law|rule|to (?:compare|test|verify|measure))\b)",
     .guard = Guard::only_people},
    // "your man damaged the box".
    {.id = "PC133",
     .trigger =
         R"(\byour (?:own )?(?:[\w-]+ ){0,2}(?:man|men|people|driver|team|colleagues?|engineers?|)"
         R"(technicians?|fitters?|staff|crew|electricians?|guys?|lads?|installers?|consultants?|)"
         R"(contractors?|plumbers?|operators?|admins?)(?: \w+ly| had| has| have| then)* <damaged|)"
         R"(unplugged|disconnected|ripped|tore|knocked|drove into|drove the|left open|cut|broke|)"
         R"(severed|rebooted the wrong|pulled the wrong|switched off|turned off|drilled|flooded|)"
         R"(spilled|wiped|deleted|locked us>\b)",
     .not_left = R"({NEGN}|\b(?:if|whether|when|who|before|ask|asked) ?$)",
     .not_right = R"(^ (?:by to|in|off the call)\b)",
     .not_sentence = R"(\?$|{DELIB}|\b(?:thank\w*|rightly|at our request)\b)"},
    // "let the contract lapse".
    {.id = "PC132",
     .trigger =
         R"(\b{DOER}let (?:the|our|an?|its|his|her|their|it|that|this|my) (?:[\w-]+ ){0,4}?)"
         R"(<lapse|expire|run dry|run out|run empty|run full|run hot|boil over|overflow|fill up|)"
         R"(starve|burn down|freeze over|go stale>\b)",
     .not_left = R"({NODOER}|{NEGN}|\b(?:if|whether|when|who|to|not) ?$)",
     .not_right = R"(^ (?:to|for) (?:test|see|measure|check|prove|observe)\b)",
     .not_sentence = R"(\?$|{DELIB}|\b(?:freeze|as a test|choose to|chose to|we can|may|)"
         R"(without telling)\b)",
     .guard = Guard::only_people},
    // "the loop came in through our field engineer".
    {.id = "PC134",
     .trigger =
         R"(\b<through> (?:me|us|him|her|{NAME},? who|(?:{KNOWN}|{ROLED})(?:,? who)?)\b)",
     .left =
         R"(\b(?:errors?|mistakes?|loop|malware|virus|accident|bug|mess|outage|incident|damage|)"
         R"(mix-up|leak|typo|fault|lost (?:[\w-]+ ){1,3}|delay|flood\w*)(?: [\w' ]{0,40}?)? ?)"
         R"((?:came|got|came about|happened|arose|entered|crept|slipped|arisen|occurred|)"
         R"(minutes|hours?|days?|night|weekend)(?: [\w' ]{1,20}?)? ?$)",
     .not_left = R"({NEGN}|\b(?:reported|report|ticket|filter|going|went) )",
     .right = R"(^ ?[.,;]|^ ?$|^,? who\b|^ (?:had|when|and)\b)",
     .not_sentence = R"(\?$|\breport\w*\b)",
     .guard = Guard::only_people},
    // "somebody at the site unplugged it".
    {.id = "PC135",
     .trigger =
         R"(\b(?:someone|somebody) (?:on|from|at|in) (?:the |our |your )?[\w -]{2,30}? (?:had |)"
         R"(has |must have |just |accidentally |then )*<unplugged|leaked|renamed|flipped|tripped )"
         R"(over|pulled (?:the|our|a)|switched off|turned off|deleted|dropped the|)"
         R"(left (?:the|a|it|)"
         R"(our)|overwrote|disabled|wiped|leaned on|sat on|cut the>\b)",
     .left = R"((?:^|[,;:(-]|\b(?:and|but|because|that|since|as|then|again|well)) ?$)",
     .not_left = R"({NODOER}|{NEGN}|\b(?:if|unless|ask) ?$)",
     .not_right = R"(^ (?:the )?(?:company|call|room|note|message|meeting|building|comment|)"
         R"(question|spam|)"
                  R"(drafts?|duplicates?|old|test|stale|lights?)\b)",
     .not_sentence = R"(\?$|{DELIB}|\bwithout\b|\bfat-?finger|\bclearly\b)",
     .guard = Guard::only_people},
    // "the clerk loaded last year's table".
    {.id = "PC136",
     .trigger =
         R"(\b(?:{N}|{ROLEN}|{DEPT}|he|she|someone|somebody){POST}? (?:had |has |\w+ly |just |)"
         R"(then )*(?:overwrote|loaded|uploaded|pasted|sent out|published|posted|)"
         R"(printed)(?: [\w-]+){0,4}? <(?:last (?:year|month|week|quarter|season)'s|)"
         R"(yesterday's)>(?: \w+){0,2})",
     .not_left = R"({NODOER}|{NEGN}|\b(?:if|when) ?$)",
     .not_sentence = R"(\?$|{DELIB}|\b(?:compar\w+|archive|backup|report|minutes|newsletter)\b)",
     .guard = Guard::only_people},
    // "it was my upload", "on my watch".
    {.id = "PC137",
     .trigger =
         R"(\b(?:it|that|this) was (?:all )?(?:my|our|his|her|{NAME}'s|{ROLED}'s) (?:own )?)"
         R"((?:[\w-]+ )?<upload|finger|signature|commit|push|script|edit|click|merge|regex|typo|)"
         R"(macro|patch|command|query|mistyping|mix-up|rebase|migration>(?: on the (?:button|)"
         R"(form|key))?(?:[.!]|$)|\b(?:happened|occurred|went wrong|went down|broke|crashed|lost) )"
         R"((?:[\w' -]{1,20} )?<(?:on|under) (?:my|our|his|her|their)>[ ]watch\b|\b<(?:yet )"
         R"(another|another) (?:outage|incident|mess|regression|disaster|bug|blunder)> (?:by|from|)"
         R"(of|courtesy of) (?:{N}|{DEPT})\b|\b<pulled the rug> (?:out )?from (?:under )"
         R"((?:us|the|our|everyone)|underneath)\b)",
     .not_left = R"({NEGN}|\b(?:if|whether|ask|asked|who) ?$)",
     .not_sentence = R"(\?$|\b(?:fixed|helped|saved|nobody|no one|reports?)\b)"},
    // "I've broken the export".
    {.id = "PC138",
     .trigger =
         R"(\b(?:i've|we've|you've|they've|he's|she's|i'd|we'd|he'd|she'd|they'd) (?:just |\w+ly )"
         R"(|also |already )*<caused|broken|crashed|wiped|taken down|brought down|knocked )"
         R"((?:out|over|down)|nuked|wrecked|ruined|corrupted|bricked|borked|overwritten|)"
         R"(locked (?:us|everyone|them|the) |deleted (?:the|our) (?:prod|live|wrong)\w*>\b)",
     .not_left = R"({NODOER}|{NEGN}|\b(?:if|see what|that|once|as soon as) ?$)",
     .right =
         R"(^ {OUT}|^ (?:it|this|that|everything|things|the [\w-]+(?: [\w-]+)?) ?(?:[.,;!]|$|)"
         R"((?:again|and|by|with|when)\b)|^ ?out\b|^ ?[.,;!]|^ ?$)",
     .not_right = work,
     .not_sentence = R"(\?$|{DELIB}|\b(?:would|might|could|never)\b)"},
};
// clang-format on

}  // namespace

std::span<const Rule> person_cause_deeds() {
    return table;
}

}  // namespace bot::core::language
