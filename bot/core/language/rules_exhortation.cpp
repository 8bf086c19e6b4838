#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {
namespace {

// More care as the remedy.
// clang-format off
constexpr Rule table[] = {
    {.id = "EX1",
     .trigger =
         R"(\b(?:be|being|become|stay|remain|become|been|get) (?:a (?:bit|little|lot) |even |)"
         R"(far |much |that |all )*(?:more|extra|very|much more|super|less|twice as|doubly) )"
         R"(<(?:careful|vigilant|diligent|mindful|attentive|cautious|thorough|disciplined|)"
         R"(aware|alert|focused|sloppy|careless|conscientious|watchful|conscious|responsible|)"
         R"(rigorous|considerate|observant|concentrated)>\b)",
     .not_left =
         R"({NEGN}|\b(?:{SYSN}|tests?|review|search|plan|drill|docs?|wording|logs?|report|)"
         R"(it) (?:\w+ )?(?:will|must|should|can|could|would|may|might|to)? ?$)"},
    {.id = "EX7",
     .trigger =
         R"(\b<(?:be |stay |remain |staying |remaining |being )(?:careful|vigilant|alert|)"
         R"(attentive|focused|cautious|on (?:your|their|our) toes|on guard|mindful)>\b)",
     .left =
         R"(\b(?:people|everyone|everybody|{P}|must|should|please|to|have|just|and|let's|all|)"
         R"(always)(?: \w+)? ?$|^\W*$)",
     .not_left =
         R"({NEGN}|{MACH})",
     .right =
         R"(^(?: (?:next time|from now on|in (?:the )?future|when|with|around|on|during|about|)"
         R"(and|while|at all times|going forward|before|in prod|of)\b|[.!]|$))",
     .sentence =
         R"(\b(?:next time|from now on|in (?:the )?future|going forward|everyone|everybody|)"
         R"(people|must|should|needs? to|has to|have to|ought to|all|guys|folks|let's|staff|)"
         R"(teams?|engineers|operators|always|lessons?|actions?|reminder|at all times|just|)"
         R"(^\W*(?:be|stay|remain) (?:vigilant|careful|alert|attentive)[!.]|please|mitigation|)"
         R"(remediation|measure)\b)",
     .not_sentence =
         R"(\bbe careful:|\bis careful to\b|\bcareful (?:with|when|around) [^.]{0,60}(?::|)"
         R"(,? (?:it|this|that|they|because|since|as it) )|\bstep \d|\bcareful (?:with|)"
         R"(around) the (?:second|other|old|new|first|third|live)\b)"},
    {.id = "EX8",
     .trigger =
         R"(\b(?:take|takes|taking|exercise|exercises|exercising|use|apply|show|require|)"
         R"(requires) (?:a (?:bit|little|lot) )?(?:more|greater|extra|better|special|)"
         R"(particular|the utmost|utmost|due|proper|increased) <(?:care|caution|diligence|)"
         R"(vigilance|attention|discipline|prudence|rigou?r|responsibility|ownership|)"
         R"(accountability|initiative|precision|seriousness|time and care)>\b|\b<(?:exercise|)"
         R"(exercising|exercised) (?:caution|care|vigilance|restraint|discipline)>\b)",
     .not_left =
         R"({NEGN})"},
    {.id = "EX2",
     .trigger =
         R"(\b<(?:pay|paying|pays) (?:more |closer |better |extra |careful |proper |close |)"
         R"(special |particular |greater |full ){0,1}(?:attention|heed)>\b)",
     .not_left =
         R"({NEGN}|\b(?:wasn|weren)'t ?$|\b{SYSN}{ADVS} ?$)",
     .sentence =
         R"(\b(?:more|closer|better|extra|special|greater|particular|full|careful) )"
         R"((?:attention|heed)\b|\b(?:must|should|need(?:s|ed)?|have to|has to|ought to|next )"
         R"(time|from now on|in future|everyone|everybody|people|lesson|learn\w*|please|told|)"
         R"(staff|all)\b)",
     .not_sentence =
         R"(\?\s*$|\bpaying attention to [\w' -]+ (?:is|was)\b|^\W*(?:(?:heads up|hint|note|)"
         R"(careful|warning|fyi|btw|tip|caution|hi all|)"
         R"(all),?:? ?)?(?:please )?pay attention to (?:the|column|line|step|this|that|how|)"
         R"(which|where)\b[^.]{0,80}(?:,|:| - | because | as | it )|\bhad to pay\b|\b(?:is|was|)"
         R"(are|were) paying attention to (?:the|three|two|both)\b)"},
    {.id = "EX3",
     .trigger =
         R"(\b<(?:remind|reminded|reminding) >(?:{CREW}|all (?:[\w-]+ ){0,3}\w+s|each other|)"
         R"(ourselves|my \w+|our (?:[\w-]+ )?\w+s|the whole \w+|{NAME}|{ROLED})(?: again)? )"
         R"((?:to|that|of|about|not to)\b)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:bot|wizard|form|banner|page|prompt|tool|message|text)\b[\w ]*$)",
     .not_sentence =
         R"(\bremind(?:ed|ing)? (?:all |the |our )?(?:[\w-]+ )?(?:customers|users|clients|)"
         R"(partners|tenants|merchants|subscribers|guests|callers)\b)"},
    {.id = "EX21",
     .trigger =
         R"(\b<(?:reminder|reminders) (?:went|was sent|were sent|has been sent|have been sent|)"
         R"(has gone|goes|will go|will be sent)>(?: out)? to (?:everyone|everybody|all(?: )"
         R"(\w+)?|every \w+|the whole \w+|the (?:\w+ )?{ROLEN}|colleagues)\b)",
     .not_left =
         R"({NEGN})",
     .not_right = R"(^'s? (?:inbox|phone))"},
    {.id = "EX17",
     .trigger =
         R"(\b<(?:urge|urged|ask|asked|tell|told|instruct|instructed|admonish|admonished) )"
         R"(>(?:every \w+|each \w+|{CREW}|him|her|them|all (?:\w+ )?\w+s|each other|ourselves|)"
         R"(the whole \w+|{KNOWN}|{ROLED})(?: again)? (?:to|that|of|about|not to)\b)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:bot|wizard|form|banner|page|prompt|tool|message|text)\b[\w ]*$)",
     .not_right = R"(^ (?:be|pay|stay|remain|take|double|try|exercise) )",
     .sentence =
         R"(\b(?:careful|carefully|care|attention|double[- ]check|concentrate|always|follow )"
         R"((?:the |our |all )?(?:[\w-]+ )?(?:procedures?|process\w*|polic\w+|protocols?|)"
         R"(runbooks?|playbooks?|checklists?|guidelines?|rules?|standards?)|never|closely|)"
         R"(better (?:next|in)|discipline|think|vigilant|adhere|check (?:twice|every|each|)"
         R"(before))\b)",
     .not_sentence = R"(\b(?:urged?|ask|asked|tell|told) \w+ (?:\w+ )?(?:that|about)\b)"},
    {.id = "EX16",
     .trigger =
         R"(\b<(?:must|should|need to|has to|have to|shall|ought to) (?:always |never )"
         R"(){0,1}(?:read|check|verify|double-check|test|follow|think|look|confirm|ask|review|)"
         R"(watch|remember|communicate|concentrate|adhere|stick|obey|know|learn|understand|be )"
         R"(aware|be conscious|be mindful|keep|tick)>\b)",
     .left =
         R"(\b(?:everyone|everybody|people|staff) (?:on|in|at|from) [\w -]{2,20} ?$|)"
         R"(\b(?:everyone|everybody|people|staff|all (?:\w+ )?\w+s|(?:the )?(?:engineers|)"
         R"(developers|operators|reviewers|responders|admins|administrators|technicians|)"
         R"(contractors|on-calls|teams|approvers|deployers|testers)) ?$)",
     .not_left =
         R"({NEGN})",
     .right =
         R"(\b(?:before|twice|every|each|always|carefully|closely|properly|thoroughly|)"
         R"(at all times|first|next time|again|in future|better|checklist|procedure|process|)"
         R"(rules?|runbook|guide|guidelines)\b)",
     .not_sentence =
         R"(\?$|\bthink (?:twice|before)|\bmore (?:closely|carefully)|\bdouble[- ]check|)"
         R"(\blook twice|\bcheck twice|\b(?:the (?:tool|form|pipeline|prompt|script|bot|)"
         R"(page) (?:now |then )?(?:asks|blocks|shows|refuses|prints|checks)|enforced|)"
         R"(so the (?:tool|form|prompt))\b)"},
    {.id = "EX9",
     .trigger =
         R"(\b(?:was|were|been|are|be|is|get) <(?:(?:reminded|re-reminded|urged|admonished|)"
         R"(exhorted|told again)(?: (?:again|once more))? (?:to|of|that|about|not to)|(?:asked|)"
         R"(requested|expected|advised|encouraged|warned|required|told|instructed) (?:again |)"
         R"(once more )?to (?:always |never |please )?(?:follow|read|check|double-check|be )"
         R"(more \w+|be careful|pay|take care|take more|stick|adhere|comply|respect|observe|)"
         R"(concentrate|think|watch|verify|slow down|use more|look (?:twice|closely|properly)|)"
         R"(check twice|(?:always|never) \w+|be (?:more|very|extra)))>)",
     .left =
         R"({SUBJ}|^\W*(?:[\w-]+ ){0,2}[\w-]+s (?:are |have |will |must )?(?:also |again |)"
         R"(hereby |once more |once again |kindly )?(?:to )?$|\b(?:are|is|have|has|had) )"
         R"((?:therefore |hereby |again )?to $|\b(?:{ROLED}|{NAME})\b[\w' -]{0,60}(?:has|have|)"
         R"(had|will|must|should|and)(?: been| also| again)? ?$|\b(?:all (?:\w+ )?\w+s|must|)"
         R"(should|need to|will)(?: have| has)? ?$)",
     .not_left =
         R"({MACH}|\b(?:guests?|patients?|callers?|passengers?|visitors?|merchants?|partners?|)"
         R"(tenants?|users?|customers?|who|clients?) ?$)",
     .not_right =
         R"(^ (?:the (?:disk|lag|graph|queue|logs?|dashboard|numbers?|figures?|hall|bridge|)"
         R"(channel|vendor|optics|cable|counter|lights?|rack)|whether|if|that|what|which|)"
         R"((?:step|page) \d|this|it)\b)",
     .not_sentence =
         R"(\bcode of conduct\b)"},
    // Told once more, trained once more, talked to.
    {.id = "EX26",
     .trigger =
         R"(\b(?:repeat|repeats|retake|retakes|redo|attend|attends|undergo|undergoes|undertake|)"
         R"(complete|follow|receive|sit through|take part in|participate in|go through|)"
         R"(refresh)(?:ed|d|ing|s)? (?:[\w-]+ ){0,5}?<training|trainings|refresher|refresher )"
         R"(course|workshop|e-learning|induction|certification|awareness session|awareness )"
         R"(sessions|briefing|course>\b)",
     .left =
         R"(\b(?:must|will|shall|should|has to|have to|had to|needs? to|is to|are to|required )"
         R"(to|asked to|told to|made to|obliged to|instructed to|going to)(?: have to| all| )"
         R"(now| again| also| be required to| be asked to)? ?$)",
     .not_left = R"({NEGN}|\b(?:new|joiners?|hires?|before|i|volunteers?|model)\b[\w ]*$)",
     .sentence =
         R"(\b(?:all|employee|engineer|operator|technician|developer|staff|team|everyone|)"
         R"(everybody|admin\w*|concerned|responsible|involved|_+|he|she|they|colleague|person|)"
         R"(agents?|crew|shift|repeat|retake)\w*\b)",
     .not_sentence =
         R"(\b(?:new (?:hires|starters|joiners|colleagues|members|engineers)|before (?:they|)"
         R"(getting|joining|going on|taking)|model|onboarding)\b|\?$)"},
    {.id = "EX27",
     .trigger =
         R"(\b<(?:talk|speak|talking|speaking|spoken|talked|spoke) (?:to|with) >(?:{NAME}|)"
         R"({ROLED}|him|her|them|the (?:\w+ )?(?:individual|person|people|colleague|member of )"
         R"(staff|one)s?(?: \w+)?|everyone|all \w+|staff)(?: (?:concerned|involved|responsible|)"
         R"(in question))? (?:about|on|regarding) (?:the (?:importance|need|proper|correct|)"
         R"(dangers?)|following|being|paying|checking|reading|taking|not |care|procedures?|)"
         R"(attention|discipline|(?:his|her|their) (?:attitude|behaviou?r|conduct|performance)|)"
         R"(double)\b|\b<have a (?:quick |little )?(?:word|talk|chat|)"
         R"(conversation) with >(?:{NAME}|{ROLED}|him|her|them|the (?:\w+ )?(?:individual|)"
         R"(person|people|colleague|one)s?)\b|\b<(?:sense of urgency|more urgency|greater )"
         R"(urgency)>\b|\bplease(?: all| everyone|,? folks)? <(?:remember|be reminded|be )"
         R"(mindful)>(?: (?:that|of|not to|to (?:always|never|log|check|double|read|follow|use|)"
         R"(test|verify|ask|announce|lock|close|inform|tell|keep|stay|be))\b(?: \w+)?))",
     .not_left =
         R"({NEG}(?: [\w-]+){0,2} ?$|\bwithout (?:\w+ )?$|\bfear of |\b(?:lack(?:ed|ing|s)?(?: )"
         R"(of)?|no|any) (?:a |the )?$|\bi (?:want|wanted) to $)",
     .not_right =
         R"(^ (?:fill|book|submit|join|rsvp|vote|bring|the (?:meeting|call))\b|^ to (?:fill|)"
         R"(book|submit|join)\b|^(?: \w+){0,5} (?:has|have) (?:changed|moved)\b)",
     .not_sentence =
         R"(\b(?:voluntary|optional|takes place|has moved)\b|\b(?:to learn|to understand )"
         R"((?:what|how)|about (?:what|how) (?:he|she|they|it)|thank)\b|\?$)"},
    {.id = "EX4",
     .trigger =
         R"(\b<(?:retrain|re-train|re-educate|reeducate|retraining|train|educate|coach|)"
         R"(retrained|re-trained) (?:of )?>(?:the |our |all |every |this |that )*(?:[\w-]+ )"
         R"()?(?:operators?|engineers?|developers?|team|teams|staff|on-?calls?|admins?|)"
         R"(administrators?|people|person|responders?|everyone|everybody|him|her|them|)"
         R"(reviewers?|technicians?|contractors?|crew|shift|{KNOWN})\b)",
     .not_left =
         R"({NEGN}|\b(?:to help|helps|how we|who) ?$|\b(?:the|a|our|his|her)(?: \w+)? ?$)",
     .not_sentence =
         R"(\btrain crew (?:were|was|weren't|had|have|got|did|is|are)\b|\btrain(?:ing)? (?:up )"
         R"()?(?:new|two|three|four|more|another|additional|a second|second|one more)\b)"},
    {.id = "EX10",
     .trigger =
         R"(\b<(?:refresher|additional|extra|more|further|mandatory|better|awareness|remedial|)"
         R"(repeat|renewed|compulsory|retraining|re-training) >(?:safety |security |)"
         R"(operational |change |on-call |\w+ )?(?:training|trainings(?: sessions?)?|course|)"
         R"(courses|coaching|education|schooling|briefings?|campaigns?|mailings?)\b|)"
         R"(\b<(?:mandatory|compulsory|remedial) (?:refreshers?|sessions?|reading)>\b(?: for\b)?)",
     .not_left =
         R"({NEGN}|\b(?:model|gpu|batch|before|after) ?$|\b(?:whether|discussed|considered|)"
         R"(rejected|in place of|against|if|asked for|despite|no) (?:to )?(?:[\w-]+ )?$)",
     .right =
         R"(^(?:$|[.!;]| (?:for|of|on|to|in|is|will|by|among|with) )| ^for |^ (?:the|all|every) )",
     .not_right = R"(^ (?:data|jobs?|runs?|epochs?|cluster|set|to the model))"},
    {.id = "EX22",
     .trigger =
         R"(\b<(?:strictly|religiously|rigorously|scrupulously|meticulously) (?:adhere|follow|)"
         R"(comply|observe|respect|keep|obey|stick)|(?:adhere|stick|comply|keep|)"
         R"(follow) (?:strictly|religiously|rigorously|scrupulously|to the letter)>(?: (?:to|)"
         R"(with))?(?: (?:the|all|our|every|these|this))?(?: [\w-]+)?)",
     .not_left = R"({NEGN}|{MACH}|\b(?:we|they|he|she|i|did|does|do|which|that) ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "EX23",
     .trigger =
         R"(\b(?:staff|everyone|everybody|people|personnel|{ROLEN}|{NAME}|him|her|them|he|she|)"
         R"(they|and|then|also|concerned|involved|responsible|question) (?:(?:will|must|should|)"
         R"(shall|to|is to|are to|need to|needs to|has to|have to|has|have) )?(?:be|been|was|)"
         R"(were) (?:\w+ly )?<(?:retrained|re-trained|re-educated|coached|counselled|counseled|)"
         R"(sensiti[sz]ed|re-briefed|lectured|sent on an?(?: \w+)? (?:course|training))>\b(?: )"
         R"((?:on|in|about) (?:the )?\w+)?|\b<(?:counsel|coach|sensiti[sz]e|re-brief|lecture) )"
         R"((?:the |all |our |every )>(?:\w+ )?(?:staff|team|teams|crew|shift|people|personnel|)"
         R"({ROLEN})\b|\b(?:{ROLEN}|staff|personnel) <(?:counselled|counseled|retrained|)"
         R"(re-trained|re-briefed|reminded|coached|re-instructed) (?:on|about|of|regarding|to)>\b)",
     .not_left = R"({NEGN})"},
    {.id = "EX24",
     .trigger =
         R"(\b(?:must|should|have to|has to|need to|needs to|ought to|can and must) (?:all |)"
         R"(simply |just |really |\w+ly )*<do (?:much |far |a lot |so much )?better>(?: (?:at|)"
         R"(in|with|on|than|next)(?: \w+)?)?)",
     .left = R"((?:^|\b)(?:{P}|teams?|all of us){POST}? ?$)",
     .not_left = R"({NEGN}|{MACH})"},
    {.id = "EX28",
     .trigger =
         R"(\b(?:must|should|has to|have to|needs? to|ought to|shall) (?:all |really |\w+ly )"
         R"()?<(?:(?:communicate|coordinate|prepare|plan|listen|cooperate|react|respond|)"
         R"(document|supervise|organi[sz]e) (?:much |a lot |far |so much ){0,1}(?:better|more )"
         R"(quickly|faster|more carefully)|improve (?:his|her|their|its|our|your) )"
         R"((?:discipline|attitude|behaviou?r|diligence|vigilance|attention|work ethic|)"
         R"(professionalism|communication))>\b)",
     .left = R"((?:^|\b)(?:{P}|teams?|all of us|both teams){POST}? ?$)",
     .not_left = R"({NEGN}|{MACH})"},
    {.id = "EX5",
     .trigger =
         R"(\b<(?:try|trying|work|working) (?:much |a (?:bit|little|lot) |even )?harder>\b|)"
         R"(\b<(?:do |doing )(?:a (?:bit|little|lot) |much |so much )?better>(?: next time| in )"
         R"(future| than this|$|[.!,])|\b<(?:pull) (?:our|your|their) socks up>\b|\b<(?:up |)"
         R"(raise |step up |lift )(?:our|your|their) game>\b|\b<get our act together|get their )"
         R"(act together|get your act together|shape up>\b)",
     .not_left =
         R"({NEGN}|\b(?:would|could|may|might|will|can) ?$|\bretry\b)"},
    {.id = "EX6",
     .trigger =
         R"(\b<(?:make sure|ensure|ensuring|making sure|see to it|insist|important|essential|)"
         R"(crucial|vital|imperative)(?: that){0,1} >(?:people|everyone|everybody|all (?:\w+ )"
         R"()?\w+s|engineers|developers|staff|operators|reviewers|responders|the team|teams|)"
         R"(the \w+ team|on-?calls?|nobody|no one|whoever) (?:\w+ly |always |really )"
         R"()*(?:follows?|reads?|checks?|remembers?|knows?|understands?|complies|adheres?|)"
         R"(double-checks?|is aware|are aware|pays?|tests?|looks?|forgets?|takes?|uses?|does|)"
         R"(do|is more|are more|obeys?|sticks?)\b)",
     .not_right =
         R"(^ (?:about|that (?:the|we|it)|the (?:new )?(?:bridge|number|date|time|plan|status|)"
         R"(window|link)|where|who|which)\b)"},
    {.id = "EX11",
     .trigger =
         R"(\b<double-check|double check|triple-check|look twice|think twice|think before )"
         R"((?:you|they|we|acting|typing|touching|pressing|clicking)|check twice|measure twice|)"
         R"(slow down|concentrate on|concentrate when|focus on|focus more|re-read|reread|look )"
         R"(more closely|read more carefully|check more carefully|test more carefully|look )"
         R"(more carefully|work more carefully|type more carefully|stay focused|stay sharp|)"
         R"(keep their eyes open|keep your eyes open|keep our eyes open|watch what|look )"
         R"(closely|read properly|look where|make absolutely sure|make very sure|make really )"
         R"(sure|make doubly sure|concentrate better|concentrate more>\b)",
     .left =
         R"(^\W*(?:(?:(?:the )?lessons?(?: learned| learnt)?|please|next time|always|everyone|)"
         R"(folks|action|action item|follow-up|remediation|lesson|reminder|in future|from now )"
         R"(on|and|so|just|also|people|kindly|now)[,:]? ?)*$|\b(?:must|should|need to|needs to|)"
         R"(have to|has to|please|to|shall|always|and|told to|let's|everybody to|everyone to|)"
         R"(and then|better|ought to|will|i'll|we'll) ?$)",
     .not_left =
         R"({NEGN}|{MACH}|\b(?:i|we|had|made us|chance to|able to|time to|used|by|it|tool|)"
         R"(script|checker) ?(?:to ?)?$|\bremind\w*\b)",
     .right =
         R"(^(?: (?:\w+ ){0,8}(?:next time|before|when|while|every|the \w+ (?:name|guide|plan|)"
         R"(guide)|hosts?|command|commands|from now on|in (?:the )?future|going forward|on )"
         R"(production|on prod|twice|region|that|touching|they|you|merge|merging|guide|it|step|)"
         R"(doing|everything|everyone|everybody|all|and (?:do not|don't|never|ask|think|read|)"
         R"(check))\b|[.!,]|$))",
     .not_sentence =
         R"(\?$|^(?i:Did|Do|Can|Could)\b|\b(?:focus|concentrate) on (?:the |getting |restoring )"
         R"(|bringing |one |our |customer|recover|write|read|impact|EU|US)|\b(?:will|would|can|)"
         R"(could|may|might|and|producers?|clients?|writers?|consumers?|queries|rollout) slow )"
         R"(down\b|\bdouble[- ]check(?:ed|s)? (?:the|that|it|this|with|if|my|these|those) )"
         R"([^.]{0,60}\b(?:before (?:we|i) (?:send|publish|post|close|drop|start|continue|go|)"
         R"(announce|switch)|please|now|again)\b|^\W*(?:please |can you |could you )double[- )"
         R"(]check (?:the|that|if|my|these|those) (?:numbers|times|figures|draft|text|wording|)"
         R"(list|link|dates?)|\bslow down (?:the|a|our|all|its)\b)"},
    {.id = "EX12",
     .trigger =
         R"(\b<(?:raise|raising|increase|create|build|improve|heighten|strengthen) >(?:the |)"
         R"(more |greater |people's |everyone's |our )*(?:(?:security|safety|risk|team|staff|)"
         R"(user|general|[\w-]+al) )?awareness\b|\b<(?:make|making|made) >(?:people|everyone|)"
         R"(everybody|staff|engineers|operators|developers|the team|all \w+|)"
         R"(users) (?:more )?aware\b|\b<(?:sensitise|sensitize|sensitised|sensitized) >\b|)"
         R"(\b<(?:stress|stresses|stressed|emphasise|emphasised|emphasize|emphasized|reiterate|)"
         R"(reiterated|reiterates|stressing|emphasising|emphasizing|underlining|underline|)"
         R"(underlined|reinforce|reinforced|impress|impressed|reiterating) >(?:\w+ )?(?:(?:the|)"
         R"(how|that|to|upon|on) )(?:[\w ]{0,40}(?:importance|important|mandatory|compulsory|)"
         R"(matters?|everyone|all|staff|developers|engineers|team|people|need|must|has to|)"
         R"(have to|should)\b)|\b<made aware of (?:the (?:importance|need|dangers?|risks?|)"
         R"(consequences|correct|rules)|how|their)>\b)",
     .not_left =
         R"({NEGN})",
     .not_sentence =
         R"(\bawareness of the new\b|\bsituational awareness\b|\bawareness\b[\w )"
         R"(]*\b(?:customers|users|clients|guests)\b|\bmak(?:e|ing) (?:the |our |all )"
         R"()?(?:users|customers|clients) (?:more )?aware\b)"},
    {.id = "EX18",
     .trigger =
         R"(\b<(?:take|takes|taking) >(?:[\w'-]+ ){1,4}(?:more |much more |far more |a (?:bit|)"
         R"(lot) more )seriously\b)",
     .left =
         R"(\b(?:must|should|need to|needs to|have to|has to|to|let's|will|please|shall|)"
         R"(ought to)(?: \w+)? ?$|^\W*$)",
     .not_left =
         R"({NEGN})"},
    {.id = "EX19",
     .trigger =
         R"(\b(?:read|follow|check|test|verify|ask|look|think|review|consult) (?:the |your |)"
         R"(their |our |it |them |for |at |with )?(?:[\w'-]+ ){0,3}<first|before|twice|)"
         R"(properly|carefully|next time|always>\b)",
     .left =
         R"(^\W*(?:(?:lessons?(?: learned| learnt)?|takeaway|reminder|next time|in future|)"
         R"(in the future|from now on|please|everyone|folks|always|remediation|)"
         R"(prevention)[,:]? ?)+$)",
     .not_sentence = R"(\?$)"},
    {.id = "EX25",
     .trigger =
         R"(\b<(?:look|read|check|listen|think|watch) (?:properly|carefully|closely|twice|)"
         R"(harder|first|before|at what|what)>\b)",
     .left = R"(^\W*$|\b(?:is|was) (?:simply |just )?to ?$|\b(?:is|was) (?:simple|easy) ?$)",
     .not_left = R"({NEGN})",
     .sentence = R"(\b(?:lessons?|remedy|moral|takeaway|cure)\b)",
     .not_sentence = R"(\?$|\b(?:will|now|bot|form|tool|script|pipeline)\b)"},
    {.id = "EX20",
     .trigger =
         R"(\b(?:read|follow|check|test|verify|ask|look|think|review|consult|stick|listen|)"
         R"(plan) (?:[\w'-]+ ){0,6}<next time|from now on|in the future|in future|)"
         R"(going forward>\b)",
     .left = R"(^\W*(?:(?:just|so|and|please|simply|kindly|everyone|everybody|folks|guys),? )*$)",
     .not_sentence = R"(\?$)"},
    {.id = "EX13",
     .trigger =
         R"(\b(?:for|with|instil|instill|bring|enforce|establish|impose|foster|promote|)"
         R"(demonstrate|practice|practise|show|have|need|needs|want|expect|apply|requires?|)"
         R"(demand|demands|more of) (?:a (?:bit|little|lot) )?(?:more|greater|extra|better|)"
         R"(increased|stricter) <(?:care|caution|discipline|diligence|vigilance|attention|)"
         R"(self-discipline|attention to detail|personal responsibility|rigou?r)>\b|\b(?:more|)"
         R"(greater) <(?:attention|vigilance|diligence|discipline|caution|care) (?:is|will be|)"
         R"(must be|needs to be|should be|has to be){1} (?:needed|required|paid|exercised|)"
         R"(given|necessary|expected|applied|taken|shown)>\b|\b(?:action|mitigation|)"
         R"(remediation|prevention|measure|follow-up|remedy|lesson)s?: <(?:better|more|closer|)"
         R"(greater) (?:attention|care|vigilance|discipline|diligence|awareness)>\b|)"
         R"(\b<(?:stricter|better|closer|greater|improved|stronger) (?:adherence to|)"
         R"(compliance with|observance of)>(?: (?:the|our|all|these))?(?: [\w-]+){0,2}|)"
         R"(\b(?:people|everyone|everybody|engineers|developers|operators|teams|staff|all of )"
         R"(us|we all|we) (?:must|should|have to|has to|need to|needs to|ought to) (?:all |)"
         R"(really |simply |start to |learn to )?<(?:take|show|have) (?:ownership|pride|more )"
         R"(\w+|better care|responsibility for (?:our|their) (?:own )?(?:actions|changes|code|)"
         R"(work|mistakes|deploys))>\b(?: (?:of|for) (?:their|our|your|the|his|her) \w+)?)",
     .not_left =
         R"({NEGN}|\b(?:this|that|it|which|part|section|area|topic|rack|disk|{SYSN}) (?:will |)"
         R"(may |still )?(?:needs?|requires?) (?:a (?:bit|little|lot) )?$|\b(?:things|files?|)"
         R"(parts?|cases?|items?|changes?) $)"},
    {.id = "EX14",
     .trigger =
         R"(\b<(?:properly|carefully|thoroughly|attentively|conscientiously|responsibly|)"
         R"(diligently)(?:,)? (?:from now on|next time|in (?:the )?future|going forward|)"
         R"(before (?:you|they|we|approving|merging|deploying))>\b|\b<(?:more) (?:carefully|)"
         R"(thoroughly|attentively|closely|diligently|cautiously|conscientiously|responsibly|)"
         R"(rigorously|strictly)>\b)",
     .left =
         R"(\b(?:must|should|need to|needs to|have to|has to|please|shall|will|ought to|let's|)"
         R"(expected to|asked to|told to|going to|action:?|read|check|test|look|follow|)"
         R"(review)\b[\w' -]*$|^\W*(?:read|check|test|look|follow|review|think|work|plan|type|)"
         R"(deploy|watch|listen)\b[\w' -]*$|(?:{SUBJ}))",
     .not_left =
         R"({NEGN}|\b(?:have|had|if)\b[\w' -]*$|\b(?:was|were|is|graph|log|logs|looked|)"
         R"(described|documented|later) ?$|{MACH})",
     .right = R"(^)",
     .not_right =
         R"(^ (?:at|into) (?:the|this|that|these|why|how|what)\b)",
     .not_sentence = R"(\?$)"},
    {.id = "EX15",
     .trigger =
         R"(\b(?:must|should|need to|needs to|have to|has to|will) <(?:never|not) (?:ever )"
         R"()?(?:let this |allow this to |repeat |make (?:this|that) mistake|happen again)(?: )"
         R"(again| happen)?>\b|\b<(?:must|should|can) (?:not|never) happen again>\b|)"
         R"(\b<(?:learn|learns) (?:their|his|her|your|our) lesson>\b|\b<(?:get it right) )"
         R"((?:next|the first) time>\b|\b<(?:never|not) (?:let|allow|see) (?:this|that|it|)"
         R"(something like this|such a thing){1} (?:happen|to happen|occur)>(?: again)?\b|)"
         R"(\b(?:this|that|it|something like this|nothing like this|such a thing) <(?:must|)"
         R"(should|may|mustn't|shouldn't) (?:not |never )?(?:ever )?(?:happen|occur) again>\b)",
     .not_right = R"(^ (?:after|because|since|now that))",
     .not_sentence = R"(\bhappen again:|\b(?:was|were) told\b)"},
    {.id = "EX29",
     .trigger =
         R"(\b(?:people|everyone|everybody|staff|we|we all|all of us|engineers|developers|)"
         R"(operators|colleagues|teams?|you|they|he|she|{ROLEN}|{NAME}) (?:all |just |simply |)"
         R"(really |finally |now )*(?:must|should|need to|needs to|have to|has to|ought to|)"
         R"(shall|will have to) (?:all |just |simply |really |finally |always )*<(?:stop )"
         R"((?:\w+ly )?(?:click|ignor|assum|skipp|rush|us|push|deploy|bypass|cutt|guess|blam|)"
         R"(treat|tak|mak|forgett|disabl|silenc|merg|work|chang|panick|improvis|cop|rely|)"
         R"(trust)\w*|start (?:\w+ly )?(?:read|follow|us|think|tak|check|test|ask|look|)"
         R"(communicat|listen|document|pay|treat|car)\w*|learn (?:to|from|how|that|the)|)"
         R"(respect (?:the|our|all|that)|get into the habit|get used to|make it a habit|)"
         R"(internali[sz]e|remember (?:that|to|the)|keep in mind|bear in mind|realise that|)"
         R"(realize that|understand that|never forget|be (?:more |much more )?(?:aware|)"
         R"(conscious|mindful|conscientious|reliable|proactive|attentive|precise|strict|)"
         R"(disciplined)|work more (?:\w+ly)|act more (?:\w+ly)|show more|bring more|think )"
         R"(more|communicate more|be on (?:their|our|your|his|her) guard|live up to|take )"
         R"((?:their|our|your|his|her) (?:job|work|duties|role|time)|use (?:their|our|your|his|)"
         R"(her) (?:head|brain|common sense|judgement|judgment)|double[- ]check|raise (?:their|)"
         R"(our|your|his|her) game|step up|up (?:their|our|your) game|concentrate)>\b)",
     .not_left = R"({NEGN}|{MACH}|\b(?:if|whether|users?|customers?) ?$)",
     .not_right = R"(^ (?:the (?:old|server|service|pods?|job|queue|traffic|new port|other))\b)",
     .not_sentence =
         R"(\?$|\bso (?:that )?(?:the )?(?:tool|form|prompt|script)|\bshould not have\b|\bto )"
         R"(learn (?:what|how it|why)\b)"},
    {.id = "EX30",
     .trigger =
         R"(\b(?:will|must|should|shall|has to|have to|needs? to|is to|are to|going to|to) )"
         R"((?:\w+ )?<(?:go|goes|be put|be sent|be taken) (?:back )?(?:through|on|to|for) )"
         R"(>(?:the |a |an |another |additional |more |some |our )*(?:[\w-]+ )?(?:training|)"
         R"(refresher|retraining|induction|coaching|course|workshop|schooling)\b|)"
         R"(\b<(?:additional|further|extra|more|better|renewed|refresher|mandatory|remedial|)"
         R"(targeted|individual|repeat|another) >(?:[\w-]+ ){0,2}(?:training|coaching|)"
         R"(schooling|instruction|briefing|education|course|workshop|supervision)\b(?: (?:for|)"
         R"(of|to) (?:the|all|our|every|each|this|that|those|new|staff|him|her|them|everyone|)"
         R"(everybody|operators|engineers|developers|agents|reviewers|colleagues|employees|)"
         R"(personnel|team)\b)?|\b<(?:training|coaching|schooling|re-?education|re-?training|)"
         R"(sensiti[sz]ation|sensibili[sz]ation) (?:for|of|to) >(?:(?:the|all|our|every|each|)"
         R"(this|that|those|staff|him|her|them|everyone|everybody|operators|engineers|)"
         R"(developers|agents|reviewers|colleagues|employees|personnel|team)\b(?: [\w-]+)?){1}|)"
         R"(\b<(?:sensibili[sz]e|sensibili[sz]ed|re-?brief|re-?instruct|re-?sensiti[sz]e|drum )"
         R"(into|drill into|hammer home|drive home|drum it into|instil|instill) >(?:\w+ ){0,3}\w+)",
     .left =
         R"(\b(?:action|actions|measure|measures|remedy|remediation|prevention|mitigation|item|)"
         R"(items|and|get|gets|receive|receives|given|need|needs|require|requires|organi[sz]e|)"
         R"(plan|schedule|provide|provided with|arrange|do|hold|offer|also|will|must|should|to|)"
         R"(recommend|recommended|suggest|propose|{P})(?: \w+)?[:,]? ?$)",
     .not_left =
         R"({NEGN}|\b(?:whether|discussed|considered|rather than|instead of)\b[\w ]*$|)"
         R"(\b(?:model|asked for|request|before|after|during|without|new (?:starters|joiners|)"
         R"(hires)|i) ?$)",
     .not_right = R"(^ (?:data|jobs?|runs?|epochs?|cluster|set|material|video)\b)",
     .not_sentence =
         R"(\?$|\bbefore (?:he|she|they) (?:is|are)\b|\b(?:model|gpu|epoch|dataset|new (?:tool|)"
         R"(console|system|software|version|starters|joiners|hires))\b)"},
    {.id = "EX31",
     .trigger =
         R"(\b(?:more|greater|better|extra|increased|closer|utmost|stricter|improved) )"
         R"(<(?:care|attention|caution|vigilance|discipline|diligence|rigou?r|thoroughness|)"
         R"(concentration|awareness|accuracy|conscientiousness|self-discipline|attention to )"
         R"(detail|ownership|sense of responsibility|sense of urgency|prudence)>(?: (?:by|)"
         R"(from|of|when|while|during|in|with|on|is|are|when|next)\b)?|\b(?:an? )"
         R"()?(?:different|greater|stronger|better|real|proper|higher) <(?:sense of )"
         R"((?:urgency|responsibility|ownership|duty)|level of (?:care|attention|discipline|)"
         R"(diligence|vigilance))>)",
     .left =
         R"(\b(?:with|need|needs|require|requires|demand|demands|for|is|expect|expects|)"
         R"(expected|action|actions|lesson|lessons|remedy|learned|learnt|and|please|only|show|)"
         R"(by|of|exercise|exercised|apply|through|:|so|that|to|towards)(?: (?:a|an|the|some|)"
         R"(even|much|clearly|simply|from (?:the |our )?\w+))*[:,]? ?$)",
     .not_left = R"({NEGN}|\b(?:would|could|might) (?:have )?(?:\w+ )?$|\black of $)",
     .not_right = R"(^ (?:would|could|might|than the|is paid to))",
     .not_sentence =
         R"(\?$|\b(?:would have|could have|wouldn't have|might have|would not have)\b)"},
    {.id = "EX32",
     .trigger =
         R"(\b<(?:let this|this should|this must|this has to|may this) (?:be|serve as) >(?:a |)"
         R"(an )(?:\w+ )?(?:lesson|reminder|warning|wake-up call)\b|\b<(?:serves? as|is) a )"
         R"((?:good |painful |stark )?reminder (?:to|that|for)>(?: (?:all|us|everyone|)"
         R"(everybody|we|engineers|people))?|\bi (?:will|shall|promise to) (?:certainly |)"
         R"(definitely )?<(?:be|pay|take|double-?check|check|read|think|try|work) (?:more|)"
         R"(better|much more|extra|twice|harder|closer|properly|carefully)>\b(?: \w+)?)",
     .not_left = R"({NEGN}|^\W*this ?$)",
     .not_sentence = R"(\?$)"},
    {.id = "EX33",
     .trigger =
         R"(\b<(?:send|sends|sent|sending|issue|issued|circulate|circulated|post|posted|)"
         R"(publish|published) (?:out |round )?a (?:\w+ )?(?:reminder|memo|notice|mail|)"
         R"(e-?mail) (?:to (?:all|the (?:team|whole|entire|staff|engineers|developers|)"
         R"(operators|agents|on-?call)|everyone|everybody|our (?:staff|team|engineers)|staff)|)"
         R"(reminding|that everyone)>\b|\b<(?:expect|expects|demand|insist that|urge|urging|)"
         R"(beg|plead with|call on) (?:all|every|each|our|the|everyone|everybody)(?: [\w-]+)? )"
         R"((?:[\w-]+ )?(?:to|in)>(?: \w+)? (?:follow|check|read|test|adhere|stick|respect|)"
         R"(verify|think|be|pay|take|double-?check|know|comply|communicate|use|act|work)\b|)"
         R"(\bimportance of [\w' -]{3,50} (?:was|is|were|has been|must be|should be|will be|)"
         R"(be) (?:\w+ )?<(?:stressed|emphasi[sz]ed|underlined|reiterated|explained|)"
         R"(highlighted|repeated|communicated|discussed|brought home|conveyed|impressed)>\b|)"
         R"(\b<from now on,? (?:everyone|everybody|all|each|every|we|i|he|she|people|)"
         R"(engineers|developers|operators|staff|nobody)>(?: [\w-]+){0,3} (?:(?:must|will|)"
         R"(should|has to|have to|needs? to|is to|are to) )?(?:always |first |all )"
         R"()?(?:checks?|reads?|tests?|verif(?:y|ies)|double-?checks?|looks?|thinks?|follows?|)"
         R"(asks?|pay|pays|concentrates?)\b|\b<(?:in (?:the )?future|next time|going forward|)"
         R"(from now on),? (?:i|we)>(?:'ll| will| shall| must| should| need to| have to)? )"
         R"((?:all |always |certainly |definitely |first |better )?(?:be more|read|check|test|)"
         R"(ask|look|think|double|verify|take|wait|pay|listen|slow|try)\b(?: \w+){0,2}|)"
         R"(\b<(?:better|more|improved|closer|clearer) (?:communication|coordination|teamwork|)"
         R"(cooperation|supervision|preparation|planning|discipline|collaboration|)"
         R"(self-control){1} (?:is|are|between (?:the )?\w+ (?:is|and)|among|within the team|)"
         R"(by|from all|from everyone) ?>(?:\w+ )?(?:needed|required|necessary|called for|)"
         R"(expected|must|should|essential|important|everyone|all)?\b|\b<(?:it is|it's) )"
         R"((?:everyone's|everybody's|each person's|all of our|our|your|every \w+'s) (?:\w+ )"
         R"()?(?:job|duty|responsibility|task) to> (?:check|read|test|make|ensure|verify|know|)"
         R"(follow|look|watch|be)\b)",
     .left =
         R"(^\W*(?:(?:lessons?(?: learned| learnt)?|takeaway|reminder|remedy|action|mitigation|)"
         R"(prevention|remediation|and|so|please|but)[,:]? ?)*$|\b(?:{P}|we|i|will|must|should|)"
         R"(shall|to|the|and|that|strongly|again|has|have|lesson|is|was)[:,]? $)",
     .not_left = R"({NEGN}|{MACH})",
     .not_right =
         R"(^ the (?:canteen|room|train|stairs|other|big|small)\b|^ (?:about (?:the )?(?:new|)"
         R"(lunch|meeting)|to the (?:pool|replica)))",
     .not_sentence =
         R"(\?$|\bwould (?:not )?have\b|\b(?:customers|users|clients|tenants|merchants|guests|)"
         R"(subscribers|bot|wizard|script|pipeline)\b|\bstep \d)"},
    {.id = "EX34",
     .trigger =
         R"(\b<(?:make sure|ensure|see to it|take care)(?: that)? (?:this|it|that|such (?:a )"
         R"()?\w+|something like this|the same (?:mistake|thing|error)){1} (?:does not|doesn't|)"
         R"(never|will not|won't|cannot|can't)>(?: (?:happen|occur|repeat))?|)"
         R"(\b(?:documentation|docs|procedures?|process(?:es)?|rules?|polic(?:y|ies)|runbooks?|)"
         R"(checklists?|guidelines?|instructions?|manual|handbook|plan|warnings?|alarms?|)"
         R"(alerts?) (?:also |simply |always |really )?(?:must|has to|have to|should|needs? to|)"
         R"(ought to) (?:also |simply |always |really )?be <(?:respected|followed|adhered to|)"
         R"(observed|obeyed|taken (?:more )?seriously|read)>\b)",
     .not_left = R"({NEGN})",
     .not_right = R"(^ (?:by the (?:[\w-]+ )?{SYSN}|from|into))",
     .not_sentence = R"(\?$)"},
};
// clang-format on

}  // namespace

std::span<const Rule> exhortation_rules() {
    static const auto all = joined_rules({table, exhortation_appeals()});
    return all;
}

}  // namespace bot::core::language
