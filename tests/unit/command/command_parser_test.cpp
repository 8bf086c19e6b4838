#include "bot/core/command/parse.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace bot::core;
using namespace bot::core::command;
using event::TextWriter;
using event::words;

namespace {

Asked asked(const event::Text& text) {
    const auto parsed = parse(text, "/incident");
    const auto* refusal = std::get_if<Refusal>(&parsed);
    INFO(text.plain, " was refused: ", refusal != nullptr ? refusal->why : "");
    REQUIRE(std::holds_alternative<Asked>(parsed));
    return std::get<Asked>(parsed);
}
template <class What>
What got(const event::Text& text) {
    const auto result = asked(text);
    INFO(text.plain);
    REQUIRE(std::holds_alternative<What>(result.command));
    return std::get<What>(result.command);
}
template <class What>
What got(const char* text) {
    return got<What>(words(text));
}
std::string refused(const event::Text& text) {
    const auto parsed = parse(text, "/incident");
    INFO(text.plain);
    REQUIRE(std::holds_alternative<Refusal>(parsed));
    return std::get<Refusal>(parsed).why;
}
bool says(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

const event::MessageRef some_message{{"chat", "C1"}, "m1"};
event::Text with_link(const std::string& before, const std::string& after = {}) {
    // A link to a message is a span that means it; the writer has no word for that.
    event::Text text = words(before + " link" + after);
    text.spans.push_back({before.size() + 1, 4, some_message});
    return text;
}

}  // namespace

TEST_CASE("start takes its flags from both ends of the title") {
    const auto start = got<Start>("start sev2 API is down private drill");
    CHECK(start.title == "API is down");
    CHECK(start.severity == incident::Severity::sev2);
    CHECK(start.visibility == incident::Visibility::restricted);
    CHECK(start.kind == incident::Kind::drill);
    CHECK(start.place == Place::new_room);
    CHECK(got<Start>("start here p1 checkout slow").place == Place::this_room);
    CHECK(got<Start>("start checkout slow HERE").place == Place::this_room);
}

TEST_CASE("flag words inside a title or quotes belong to the title") {
    CHECK(got<Start>("start the private key is gone").title == "the private key is gone");
    CHECK(got<Start>("start \"fire drill\"").title == "fire drill");
    CHECK(got<Start>("start \"fire drill\"").kind == incident::Kind::incident);
    const auto both = got<Start>("start \"sev1 drill\" here");
    CHECK(both.title == "sev1 drill");
    CHECK(both.place == Place::this_room);
    CHECK(got<Start>("start critical bug in cart").title == "critical bug in cart");
    CHECK(got<Start>("start low disk").severity == incident::Severity::unset);
}

TEST_CASE("a title may begin with a word that is a flag behind it") {
    const auto beta = got<Start>("start Private beta is down");
    CHECK(beta.title == "Private beta is down");
    CHECK(beta.visibility == incident::Visibility::open);
    const auto press = got<Start>("start drill press broken sev2");
    CHECK(press.title == "drill press broken");
    CHECK(press.kind == incident::Kind::incident);
    CHECK(press.severity == incident::Severity::sev2);
    const auto here = got<Start>("start Here comes the flood");
    CHECK(here.title == "Here comes the flood");
    CHECK(here.place == Place::new_room);
    CHECK(got<Start>("start private").visibility == incident::Visibility::restricted);
}

TEST_CASE("start without a title keeps its flags for the form") {
    CHECK(got<Start>("start").title.empty());
    const auto start = got<Start>("start sev1 here");
    CHECK(start.title.empty());
    CHECK(start.severity == incident::Severity::sev1);
}

TEST_CASE("titles are one line and not endless") {
    CHECK(got<Start>("start a\n b \t c").title == "a b c");
    CHECK(says(refused(words("start " + std::string(251, 'x'))), "too long"));
    CHECK(says(refused(words("title " + std::string(251, 'x'))), "too long"));
    CHECK(got<Start>(words("start " + std::string(250, 'x'))).title.size() == 250);
}

TEST_CASE("every synonym of the product means its command, whatever the case") {
    for (const auto* word : {"declare", "OPEN", "new", "create", "Report"})
        CHECK(got<Start>(words(std::string{word} + " api down")).title == "api down");
    for (const auto* word : {"show", "info", "status"})
        CHECK_NOTHROW(got<Show>(word));
    CHECK_NOTHROW(got<List>("ls"));
    CHECK(got<SetSeverity>("sev 2").severity == incident::Severity::sev2);
    CHECK(got<SetSeverity>("priority p3").severity == incident::Severity::sev3);
    CHECK(got<SetField>("tldr x").field == Field::summary);
    CHECK(got<SetField>("customer-impact x").field == Field::impact);
    CHECK(got<SetField>("rename x").field == Field::title);
    CHECK(got<AssignRole>("commander").role == "lead");
    CHECK(got<AssignRole>("ic").role == "lead");
    CHECK_NOTHROW(got<ShowRoles>("who"));
    CHECK(got<Note>("event x").kind == incident::NoteKind::note);
    CHECK(got<Note>("log: x").text.plain == "x");
    CHECK(got<Note>("theory x").kind == incident::NoteKind::hypothesis);
    CHECK(got<Note>("decision x").kind == incident::NoteKind::decision);
    CHECK_NOTHROW(got<Timeline>("tl"));
    CHECK_NOTHROW(got<Mark>("pin e3"));
    CHECK_NOTHROW(got<Mark>("star e3"));
    CHECK_NOTHROW(got<Unmark>("unpin e3"));
    CHECK_NOTHROW(got<Edit>("fix e3 new words"));
    CHECK_NOTHROW(got<Strike>("redact e3 wrong room"));
    CHECK_NOTHROW(got<Strike>("hide e3 wrong room"));
    for (const auto* word : {"resolve", "end", "fixed", "resolved"})
        CHECK(got<Resolve>(words(std::string{word} + " all good")).note == "all good");
    CHECK(got<Draft>("report").format == "md");
    CHECK(got<Draft>("report html").format == "html");
    CHECK(got<Draft>("pm json roles").people == "roles");
    CHECK_NOTHROW(got<Health>("ping"));
    CHECK_NOTHROW(got<Help>("?"));
    CHECK_NOTHROW(got<Help>(""));
}

TEST_CASE("statuses are verbs, with a note and a time") {
    CHECK(got<SetStatus>("identified bad deploy").note == "bad deploy");
    CHECK(got<SetStatus>("mitigated").status == incident::Status::mitigated);
    const auto timed = got<SetStatus>("status mitigated rolled back at 14:05");
    CHECK(timed.note == "rolled back");
    CHECK(timed.at.has_value());
    CHECK_NOTHROW(got<Resolve>("status fixed"));
    CHECK_NOTHROW(got<Close>("status closed"));
    CHECK(got<Resolve>("resolve at the gateway").note == "at the gateway");
}

TEST_CASE("a status nobody knows is refused with the nearest one") {
    const auto why = refused(words("status mitigatd"));
    CHECK(says(why, "`mitigatd` is no status"));
    CHECK(says(why, "Did you mean `mitigated`?"));
    CHECK(says(why, "/incident status <name>"));
}

TEST_CASE("severities are read in all their spellings, and refused with their form") {
    CHECK(got<SetSeverity>("severity SEV1 half the shop").reason == "half the shop");
    CHECK(got<SetSeverity>("severity critical").severity == incident::Severity::sev1);
    CHECK_FALSE(got<SetSeverity>("severity").severity.has_value());
    CHECK(says(refused(words("severity sev5")), "sev1…sev4"));
}

TEST_CASE("people are named by mention, handle or full id") {
    const auto text = TextWriter{}.plain("lead ").person({"chat", "U2"}, "Bob").take();
    CHECK(got<AssignRole>(text).person.ref == event::PersonRef{"chat", "U2"});
    CHECK(got<AssignRole>("lead @bob").person.word == "bob");
    CHECK(got<AssignRole>("lead bob").person.word == "bob");
    CHECK(got<AssignRole>("lead Bob Smith").person.word == "Bob Smith");
    CHECK(got<AssignRole>("lead @alice:example.org").person.word == "@alice:example.org");
    CHECK(got<AssignRole>("lead").who == Who::sender);
    CHECK(got<AssignRole>("lead me").who == Who::sender);
    CHECK(got<AssignRole>("lead nobody").who == Who::nobody);
}

TEST_CASE("roles are given in either order") {
    const auto first = got<AssignRole>("role scribe @bob");
    CHECK(first.role == "scribe");
    CHECK(first.person.word == "bob");
    const auto second = got<AssignRole>("assign @bob as scribe");
    CHECK(second.role == "scribe");
    CHECK(second.person.word == "bob");
    CHECK(got<AssignRole>("claim comms").who == Who::sender);
    CHECK_NOTHROW(got<ShowRoles>("role"));
    CHECK(says(refused(words("role sc/ribe bob")), "no name for a role"));
}

TEST_CASE("a note may say when") {
    const auto note = got<Note>("note db failed over at 14:05");
    CHECK(note.text.plain == "db failed over");
    REQUIRE(note.at.has_value());
    CHECK(note.at->typed == "14:05");
    CHECK(got<Note>("note paged at yesterday 14:05").at.has_value());
    CHECK(got<Note>("note paged at 2h ago").text.plain == "paged");
    CHECK_FALSE(got<Note>("note we look at graphs").at.has_value());
    CHECK(got<Note>("note \"we met at 14:05\"").text.plain == "we met at 14:05");
    CHECK(says(refused(words("note x at 26:05")), "no time of day"));
    CHECK(says(refused(words("note")), "/incident note <text> [at 14:05]"));
    CHECK(says(refused(words("note at 14:05")), "nothing to write down"));
}

TEST_CASE("a note keeps who and what it mentions") {
    const auto text =
        TextWriter{}.plain("note ").person({"chat", "U2"}, "Bob").plain(" paged at 14:05").take();
    const auto note = got<Note>(text);
    CHECK(note.text.plain == "@Bob paged");
    REQUIRE(note.text.spans.size() == 1);
}

TEST_CASE("milestones have verbs of their own") {
    CHECK(got<SetMilestone>("detected at 14:05").name == "detected");
    CHECK(got<SetMilestone>("milestone ack 2h ago").name == "acknowledged");
    CHECK(got<SetMilestone>("started 14:05").at.has_value());
    CHECK(got<SetMilestone>("milestone").name.empty());
    CHECK(says(refused(words("milestone detectd")), "Did you mean `detected`?"));
    CHECK(says(refused(words("detected by bob")), "no time"));
}

TEST_CASE("marks, edits and strikes point at messages and lines") {
    CHECK(std::get<event::MessageRef>(*got<Mark>(with_link("mark")).target) == some_message);
    CHECK(std::get<event::FactNumber>(*got<Mark>("mark E12").target).number == 12);
    CHECK_FALSE(got<Mark>("mark").target.has_value());
    CHECK(got<Strike>(with_link("strike", " wrong room")).reason == "wrong room");
    CHECK(got<Edit>("edit e12 at 14:05 it fell over").text.plain == "at 14:05 it fell over");
    CHECK(says(refused(words("strike e12")), "needs a reason"));
    CHECK(says(refused(words("edit e12")), "What should it say"));
    CHECK(says(refused(words("mark yesterday's one")), "cannot tell what `yesterday's`"));
}

TEST_CASE("a number in front, or as the first word behind, says which incident is meant") {
    CHECK(asked(words("INC-7 severity sev1")).incident == event::IncidentId{7});
    CHECK(asked(words("inc-7")).incident == event::IncidentId{7});
    CHECK(asked(words("show INC-7")).incident == event::IncidentId{7});
    CHECK(asked(words("show 7")).incident == event::IncidentId{7});
    CHECK(asked(words("reopen INC-7 it is back")).incident == event::IncidentId{7});
    CHECK(got<Reopen>("reopen INC-7 it is back").reason == "it is back");
    CHECK_FALSE(asked(words("note INC-7 looks alike")).incident.has_value());
    CHECK_FALSE(asked(words("severity 2")).incident.has_value());
}

TEST_CASE("timelines can be cut") {
    CHECK(got<Timeline>("timeline key").part == TimelinePart::key);
    const auto since = got<Timeline>("tl all since yesterday 14:05");
    CHECK(since.part == TimelinePart::all);
    CHECK(since.since.has_value());
    CHECK_NOTHROW(got<SignOff>("timeline ok"));
    CHECK(says(refused(words("timeline backwards")), "timeline [key|all]"));
}

TEST_CASE("an unknown word is refused with the one that was meant") {
    CHECK(says(refused(words("serverity sev1")), "Did you mean `/incident severity`?"));
    CHECK(says(refused(words("satrt api down")), "Did you mean `/incident start`?"));
    const auto far = refused(words("xylophone"));
    CHECK_FALSE(says(far, "Did you mean"));
    CHECK(says(far, "`/incident help` shows"));
}

TEST_CASE("what later versions will do is known already") {
    for (const auto* word : {"merge", "private", "access"})
        CHECK_NOTHROW(got<NotYet>(words(std::string{word} + " something")));
    CHECK(got<ProposeItem>("fix the flaky probe").summary.plain == "the flaky probe");
}

TEST_CASE("what is to be forgotten is pointed at, with a reason or without") {
    CHECK(got<Forget>("forget").reason.empty());
    CHECK(got<Forget>("forget e12 too private").reason == "too private");
    CHECK(says(refused(words("forget everything")), "cannot tell what `everything`"));
}

TEST_CASE("reminders are shown, switched, kept back and muted by words") {
    CHECK(got<Remind>("remind").wish == Switch::show);
    CHECK(got<Remind>("remind late off").kind == "late");
    CHECK(got<Remind>("remind late off").wish == Switch::off);
    CHECK(got<Remind>("remind on").kind == "all");
    CHECK(got<Remind>("mute").wish == Switch::off);
    CHECK(got<Remind>("mute off").wish == Switch::on);
    CHECK(got<Snooze>("snooze").working_days == 1);
    CHECK(got<Snooze>("snooze 5d").working_days == 5);
    CHECK(got<Snooze>("snooze 2").working_days == 2);
    CHECK(says(refused(words("snooze 6d")), "five working days at most"));
    for (const auto* wrong :
         {"snooze 0d", "snooze d", "snooze 2d 3d", "remind late", "remind late 5", "mute late"})
        refused(words(wrong));
}

TEST_CASE("similar is about this incident or the one named, and keeps whatever else is named") {
    CHECK(got<Similar>("similar").named.empty());
    CHECK(got<Similar>("related INC-7").named.empty());
    CHECK(got<Similar>("similar @bob").named.at(0).word == "bob");
}

TEST_CASE("a debrief is started, looked at and led by words") {
    CHECK(got<Debrief>("debrief").step == DebriefStep::status);
    CHECK(got<Debrief>("retro status").step == DebriefStep::status);
    CHECK(got<Debrief>("debrief start").step == DebriefStep::start);
    CHECK_FALSE(got<Debrief>("debrief start").at_once);
    CHECK(got<Debrief>("debrief start now").at_once);
    CHECK(got<Debrief>("debrief skip @bob").person->word == "bob");
    CHECK(got<Debrief>("debrief remind").step == DebriefStep::remind);
    CHECK(says(refused(words("debrief skip")), "Who is not to be asked?"));
    CHECK(says(refused(words("debrief start tomorrow")), "[start [now]"));
    CHECK(got<AssignRole>("facilitator @erin").role == "facilitator");
    CHECK(got<Perspectives>("perspectives e12").moment->number == 12);
    CHECK(says(refused(words("perspectives later")), "e12"));
    CHECK(got<Lint>("lint it was human error").text == "it was human error");
}

TEST_CASE("people come forward, are added from a seat, and answer the two questions at the end") {
    using incident::YesOrNo;
    CHECK(got<Debrief>("debrief join").step == DebriefStep::join);
    CHECK(got<Debrief>("debrief close").step == DebriefStep::close);
    CHECK(got<Debrief>("debrief extend").working_days == 5);
    for (const auto* three : {"3", "3d", "3 days"})
        CHECK(got<Debrief>(words("debrief extend " + std::string{three})).working_days == 3);
    for (const auto* odd : {"0", "31d", "soon", "3 weeks", "3d more", "999999999999"})
        CHECK(says(refused(words("debrief extend " + std::string{odd})), "up to 30"));
    const auto ask = got<Debrief>("debrief ask @bob What did you see?");
    CHECK(ask.person->word == "bob");
    CHECK(ask.question == "What did you see?");
    CHECK_FALSE(ask.at_once);
    CHECK(got<Debrief>("debrief ask as-is @bob Why?").at_once);
    CHECK(got<Debrief>("debrief ask management What did you see?").seat ==
          incident::Seat::management);
    const auto two_words = got<Debrief>("debrief ask Service Owner What did you see?");
    CHECK(two_words.seat == incident::Seat::service_owner);
    CHECK(two_words.question == "What did you see?");
    CHECK_FALSE(two_words.person);
    for (const auto* odd : {"debrief ask", "debrief ask @bob", "debrief ask management"})
        CHECK(says(refused(words(odd)), "Whom, and what?"));
    CHECK(got<Debrief>("debrief poll").step == DebriefStep::poll);
    CHECK(got<Debrief>("debrief add @erin").person->word == "erin");
    CHECK(got<Debrief>("debrief add @erin Service Owner").seat == incident::Seat::service_owner);
    CHECK(says(refused(words("debrief add")), "Who is to be asked"));
    CHECK(says(refused(words("debrief add @erin boss")), "From which seat?"));
    const auto vote = got<Debrief>("debrief vote again no");
    CHECK(vote.step == DebriefStep::vote);
    CHECK(vote.ballot.question == incident::PollQuestion::again);
    CHECK(vote.ballot.answer == YesOrNo::no);
    CHECK_FALSE(vote.ballot.only);
    CHECK(got<Debrief>("debrief vote learned none yes").ballot.only == YesOrNo::yes);
    CHECK(says(refused(words("debrief vote")), "debrief vote learned yes"));
    CHECK(says(refused(words("debrief vote again maybe")), "debrief vote learned yes"));
    CHECK(says(refused(words("debrief vote again yes no")), "debrief vote learned yes"));
}

TEST_CASE("a contributing condition is said with what is known of it") {
    const auto named = got<Debrief>(
        "debrief condition Retries share a pool; kind tool; since March; new no; good days yes; "
        "e7");
    CHECK(named.step == DebriefStep::condition);
    CHECK(named.condition.words == "Retries share a pool");
    CHECK(named.condition.about.kind == incident::ConditionKind::tool);
    CHECK(named.condition.about.since == "March");
    CHECK(named.condition.about.new_that_day == incident::YesOrNo::no);
    CHECK(named.condition.about.on_good_days == incident::YesOrNo::yes);
    CHECK(named.condition.about.entry == event::FactNumber{7});
    CHECK(got<Debrief>("debrief condition").condition.words.empty());
    CHECK(got<Debrief>("debrief condition drop 2").condition.dropped == 2);
    CHECK(says(refused(words("debrief condition drop two")), "by number"));
    CHECK(says(refused(words("debrief condition A pool; kind weather")), "kind weather"));
}

TEST_CASE("a second room is named by a mention, a platform with an id, or an address") {
    CHECK(got<LinkRoom>("link chat:C2").word == "chat:C2");
    CHECK(got<LinkRoom>("bridge #ops:example.org").word == "#ops:example.org");
    const auto mentioned = [](const char* word) {
        return event::TextWriter{}.plain(word).room({"chat", "C2"}, "ops").take();
    };
    CHECK(got<LinkRoom>(mentioned("link ")).room == event::RoomRef{"chat", "C2"});
    CHECK(got<UnlinkRoom>(mentioned("unlink ")).room == event::RoomRef{"chat", "C2"});
    CHECK(got<UnlinkRoom>("unlink ops").word == "ops");
    CHECK(says(refused(words("unlink")), "Which room?"));
    CHECK(says(refused(words("link")), "Which room?"));
    CHECK(says(refused(words("link a b")), "One room at a time"));
}

TEST_CASE("an update says when the next one comes, where its last words say so") {
    const auto timed = got<Update>("update payments are back next 30m");
    CHECK(timed.text.plain == "payments are back");
    CHECK(timed.next == std::chrono::minutes{30});
    CHECK(got<Update>("update all well").next == std::nullopt);
    CHECK(got<Update>("announce who is next").text.plain == "who is next");
    CHECK(says(refused(words("update back next soonish")), "no time I can read"));
    CHECK(says(refused(words("update")), "What is there to tell?"));
}

TEST_CASE("people are invited by name, several at once") {
    const auto order = got<Invite>("invite @bob and @carol:example.org");
    REQUIRE(order.people.size() == 2);
    CHECK(order.people[0].word == "bob");
    CHECK(order.people[1].word == "@carol:example.org");
    CHECK(says(refused(words("page")), "Whom?"));
}

TEST_CASE("an account is claimed, agreed to, declined or shown") {
    CHECK(got<TieAccounts>("iam").step == TieStep::show);
    CHECK(got<TieAccounts>("iam @alice:example.org").step == TieStep::claim);
    CHECK(got<TieAccounts>("iam yes chat:U1").step == TieStep::agree);
    CHECK(got<TieAccounts>("iam yes chat:U1").account.word == "chat:U1");
    CHECK(got<TieAccounts>("iam no chat:U1").step == TieStep::decline);
    CHECK(says(refused(words("iam yes")), "Who asked you?"));
}

TEST_CASE("help explains one word or says that there is none") {
    CHECK(got<Help>("help sev").about == Verb::severity);
    CHECK_FALSE(got<Help>("help").about.has_value());
    CHECK(says(refused(words("help severty")), "Did you mean `severity`?"));
}

TEST_CASE("the form of start says what is wrong with each field") {
    const auto good = parse_start_form({{"title", " api  down "},
                                        {"severity", "sev3"},
                                        {"private", "true"},
                                        {"drill", "false"},
                                        {"where", "here"}});
    REQUIRE(std::holds_alternative<Start>(good));
    const auto& start = std::get<Start>(good);
    CHECK(start.title == "api down");
    CHECK(start.severity == incident::Severity::sev3);
    CHECK(start.visibility == incident::Visibility::restricted);
    CHECK(start.kind == incident::Kind::incident);
    CHECK(start.place == Place::this_room);
    const auto bad = parse_start_form({{"title", "  "}, {"severity", "sev9"}});
    REQUIRE(std::holds_alternative<FieldErrors>(bad));
    CHECK(std::get<FieldErrors>(bad).size() == 2);
}

TEST_CASE("any bytes are either understood or refused") {
    std::string bytes;
    unsigned state = 7;
    for (int round = 0; round < 3000; ++round) {
        bytes.clear();
        for (unsigned i = 0; i < state % 40; ++i) {
            state = state * 1664525U + 1013904223U;
            static const std::string letters = "start note at e12 \"\x80\xff:@INC-7 \n14:05ago2h`";
            bytes += letters[(state >> 8U) % letters.size()];
        }
        state = state * 1664525U + 1013904223U;
        CHECK_NOTHROW(static_cast<void>(parse(words(bytes), "/incident")));
    }
}
