#include "tests/unit/draft/draft_story.hpp"

#include <array>
#include <cmath>
#include <tuple>

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace draft = bot::core::draft;

event::Instant story_time(double minute) {
    return *event::from_rfc3339("2026-11-22T14:00:00Z") +
           std::chrono::microseconds{std::llround(minute * 60e6)};
}

DraftStory::DraftStory()
    : alice{{"chat", "U0ALICE001"}, "Alice Meyer"},
      bob{{"chat", "U0BOB00002"}, "Bob Tanaka"},
      carol{{"chat", "U0CAROL003"}, "Carol Ngozi"},
      grafana{{"chat", "B0GRAFANA"}, "Grafana", event::PersonKind::bot} {}

event::FactNumber DraftStory::add(double minute, const event::Person& who,
                                  incident::FactBody body) {
    const event::FactNumber number{static_cast<std::int64_t>(facts.size()) + 1};
    facts.push_back({{7}, number, story_time(minute), story_time(minute), who, std::move(body)});
    return number;
}

event::MessageRef DraftStory::message(const std::string& id) const {
    return {room, id};
}

event::FactNumber DraftStory::say(double minute, const event::Person& who, const std::string& id,
                                  event::Text text, std::vector<event::File> files) {
    incident::Said said;
    said.message.message = message(id);
    said.message.posted_at = story_time(minute);
    said.message.author = who;
    said.message.text = std::move(text);
    said.message.files = std::move(files);
    said.message.permalink = "https://chat.example.org/archives/" + room.room + "/p" + id;
    if (who.kind == event::PersonKind::bot)
        said.message.kind = event::PostKind::alert;
    return add(minute, who, std::move(said));
}

void DraftStory::mark(double minute, const event::Person& who, const std::string& id,
                      incident::MarkKind kind, const std::string& via, event::Change change) {
    incident::Marked marked;
    marked.message = message(id);
    marked.kind = kind;
    marked.via = via;
    marked.change = change;
    add(minute, who, std::move(marked));
}

incident::Incident DraftStory::incident() const {
    incident::Incident state;
    state.id = {7};
    for (const auto& fact : facts)
        incident::apply(state, fact);
    return state;
}

std::string DraftStory::render(draft::Format format, draft::People as) const {
    const auto state = incident();
    const auto questions = story_questions();
    return draft::render(
        {state, facts, people, accounts, keep_deleted, questions, earlier, everybody}, format, as);
}

std::optional<std::string> DraftStory::render_over(draft::People as, std::string_view file) const {
    const auto state = incident();
    const auto questions = story_questions();
    return draft::render_over(
        {state, facts, people, accounts, keep_deleted, questions, earlier, everybody}, as, file);
}

void DraftStory::step(const event::Person& who, incident::DebriefStep step,
                      const std::string& told) {
    const event::MessageRef message{{"chat", "D" + who.ref.id}, std::to_string(facts.size())};
    add(1500 + static_cast<double>(facts.size()), who,
        incident::Debriefed{who.ref, message, std::move(step), told});
}

event::FactNumber DraftStory::tell(const event::Person& who, incident::Seat seat,
                                   const std::string& question, event::FactNumber moment,
                                   const std::string& words, incident::Audience audience,
                                   bool released) {
    using namespace bot::core::incident;
    step(who, SeatPlanned{who, Tier::core, {seat}, {}, false});
    step(who, InterviewMoved{InterviewState::asking, {}});
    step(who, QuestionAsked{{question, moment, "", "", 0}, {}});
    const auto asked = facts.back().number;
    step(who, Told{asked, ""}, words);
    step(who, AudienceSet{asked, audience});
    if (released)
        step(who, Released{asked, audience}, words);
    return asked;
}

std::vector<bot::core::debrief::Question> story_questions() {
    using bot::core::debrief::Aspect;
    return {{"O1", "opening", "", {}, {}},
            {"O2", "opening", "", {}, {}},
            {"A1", "actions", "", {}, Aspect::actions},
            {"A2", "effects", "", {}, Aspect::effects},
            {"A3", "expectations", "", {}, Aspect::expectations},
            {"A4", "assumptions", "", {}, Aspect::assumptions},
            {"A5", "timeline-view", "", {}, Aspect::timeline_view},
            {"C2", "cues", "", {}, Aspect::effects},
            {"D1", "options", "", {}, {}},
            {"S1", "surprise", "", {}, {}},
            {"W1", "went-well", "", {}, {}},
            {"B1", "organisation", "", {}, {}},
            {"M2", "risks", "", {}, {}}};
}

namespace {

void beginning(DraftStory& story) {
    using namespace bot::core::incident;
    const auto& [alice, bob] = std::tie(story.alice, story.bob);
    story.add(0, alice,
              Opened{"Checkout fails for customers in the EU", Severity::sev3, Kind::incident,
                     Visibility::open, "Europe/Berlin", Origin::live});
    story.add(0, alice, RoomLinked{story.room, "inc-7-checkout", RoomOrigin::created});
    story.add(-6, alice, MilestoneSet{"started", ""});
    story.say(-4, story.grafana, "100.0001",
              "[FIRING] LatencyHigh checkout-eu p99 = 8.2 s (threshold 2 s)");
    story.mark(1.5, alice, "100.0001");
    story.add(-3, alice, MilestoneSet{"detected", ""});
    story.add(1, bob, MemberChanged{story.room, bob, event::Change::added, std::optional{alice}});
    story.say(1.2, alice, "100.0002", "support has 12 tickets about failed payments since 13:55");
    event::TextWriter ask;
    ask.person(bob.ref, "Bob").plain(" can you look at the connection pool? gauge says ");
    ask.code("pool_free=0");
    story.say(2.1, alice, "100.0003", ask.take());
    story.mark(2.5, alice, "100.0003");
    story.add(3, alice, RoleSet{"lead", alice});
    story.add(3.2, bob, RoleSet{"comms", story.carol});
    story.add(4, bob, MilestoneSet{"acknowledged", ""});
    story.say(5, bob, "100.0004",
              "huh, why is the pool empty\nlag is fine on my side:\n\n  replica-2   0 s\n  "
              "replica-3   0 s");
    story.mark(6, alice, "100.0004", MarkKind::question, "question");
    story.say(7, bob, "100.0005", "restarting checkout-2 now, to see whether the pool comes back");
    story.mark(8, alice, "100.0005");
    story.mark(9, story.carol, "100.0005");
}

void middle(DraftStory& story) {
    using namespace bot::core::incident;
    const auto& [alice, bob, carol] = std::tie(story.alice, story.bob, story.carol);
    story.add(11, alice,
              SeveritySet{Severity::sev3, Severity::sev2, "payments fail in three countries"});
    const auto wrong =
        story.add(12, bob, Noted{NoteKind::note, event::words("switched to the replica"), {}});
    story.add(13, bob, EntryStruck{wrong, "written for another incident", event::Change::added});
    story.add(14, bob,
              Noted{NoteKind::hypothesis,
                    event::words("The search job holds connections of the shared pool"),
                    {}});
    story.say(16, carol, "100.0006", "telling the shops: we are on it, next word at 14:45");
    story.add(16.5, carol,
              Noted{NoteKind::update,
                    event::words("Payments in the EU fail or take long. We are looking at the "
                                 "database connections. Next update 14:45 UTC."),
                    {}});
    event::File graph{"F1", "bob-pool-graph.png", "image/png", 48211,
                      "https://chat.example.org/files/F1"};
    story.say(18, bob, "100.0007", event::words("pool since noon"), {graph});
    story.mark(19, carol, "100.0007");
    for (int i = 0; i < 9; ++i)
        story.say(19.5 + i * 0.4, i % 2 == 0 ? bob : carol, "100.01" + std::to_string(10 + i),
                  i % 3 == 0   ? "still climbing"
                  : i % 3 == 1 ? "same here"
                               : "looking at the slow log");
    story.add(25, {}, Gap{story.room, story_time(33), "the connection to the chat was lost"});
    story.say(35, alice, "100.0020", "the pasword for the read replica is in the vault");
    story.add(36, alice, Removed{story.message("100.0020")});
    story.say(38, bob, "100.0021", "search reindex started 13:50, it takes 80 of 100 conections");
    Revised revised;
    revised.message = story.message("100.0021");
    revised.revision = "101.1";
    revised.text = event::words("search reindex started at 13:50, it takes 80 of 100 connections");
    story.add(38.4, bob, revised);
    story.mark(39, alice, "100.0021");
    story.add(
        40, alice,
        StatusSet{Status::investigating, Status::identified, "reindex job takes the shared pool"});
    story.add(42, alice,
              Noted{NoteKind::decision,
                    event::words("Pause the reindex job rather than grow the pool: growing needs a "
                                 "database restart"),
                    {}});
}

void end(DraftStory& story) {
    using namespace bot::core::incident;
    const auto& [alice, bob, carol] = std::tie(story.alice, story.bob, story.carol);
    story.say(44, bob, "100.0030", "reindex paused, pool_free going up: 4, 11, 35");
    story.mark(44.5, bob, "100.0030");
    story.say(46, story.grafana, "100.0031", "[RESOLVED] LatencyHigh checkout-eu p99 = 0.4 s");
    story.mark(46.2, carol, "100.0031", MarkKind::key, "pin");
    story.add(47, alice, StatusSet{Status::identified, Status::mitigated, ""});
    story.add(48, alice, SeveritySet{Severity::sev2, Severity::sev4, "only the reindex is late"});
    for (int i = 0; i < 5; ++i)
        story.say(52 + i * 6, i % 2 == 0 ? carol : alice, "100.02" + std::to_string(10 + i),
                  "watching, numbers are normal");
    story.say(60, carol, "100.0040", "could the job take its connections from a pool of its own?");
    story.mark(61, carol, "100.0040", MarkKind::ticket, "ticket");
    incident::Said reply;
    reply.message.message = story.message("100.0041");
    reply.message.posted_at = story_time(64);
    reply.message.author = bob;
    reply.message.text = event::words("yes, that was planned for the spring");
    reply.message.thread = "100.0040";
    story.add(64, bob, reply);
    story.add(70, bob, Reacted{story.message("100.0041"), "eyes", event::Change::added});
    story.add(98, alice,
              StatusSet{Status::mitigated, Status::resolved,
                        "reindex finished at night with 20 connections"});
    story.add(99, alice,
              ImpactSet{"About 4,100 payments in Germany, France and Spain failed between 13:54 "
                        "and 14:46 UTC.\nCard payments elsewhere were not affected."});
}

}  // namespace

DraftStory full_story() {
    DraftStory story;
    beginning(story);
    middle(story);
    end(story);
    return story;
}

DraftStory told_story(const std::array<std::size_t, 4>& order) {
    using incident::Audience;
    using incident::Seat;
    auto story = full_story();
    const event::Person dora{{"chat", "U0DORA0004"}, "Dora Quist"};
    const event::FactNumber huh{14};
    const event::FactNumber restart{16};
    const event::FactNumber decision{42};
    const auto tells = [&](const event::Person& who) {
        if (who.ref == story.bob.ref) {
            story.tell(who, Seat::on_rota, "C2", huh, "The pool gauge stood at zero",
                       Audience::everyone);
            story.tell(who, Seat::on_rota, "A5", huh, "The deploy was over at 14:05, I thought",
                       Audience::unattributed);
        } else if (who.ref == dora.ref) {
            story.tell(who, Seat::change_author, "A5", restart, "To me the deploy ended at 14:18",
                       Audience::unattributed);
            story.tell(who, Seat::change_author, "A3", restart, "kept to the facilitator",
                       Audience::facilitator, false);
        } else if (who.ref == story.alice.ref) {
            story.tell(who, Seat::lead, "A1", restart, "I asked and then waited",
                       Audience::everyone);
            story.tell(who, Seat::lead, "D1", decision, "Growing the pool, or waiting",
                       Audience::unattributed);
            story.tell(who, Seat::lead, "A3", decision, "not yet let go", Audience::everyone,
                       false);
        } else {
            story.tell(who, Seat::support, "W1", {}, "The shops told us early", Audience::everyone);
            story.tell(who, Seat::support, "S1", {}, "my own note", Audience::only_me, false);
            story.tell(who, Seat::support, "O2", {}, "An ordinary Sunday\nwith a long queue",
                       Audience::unattributed);
        }
    };
    const std::array tellers{story.bob, dora, story.alice, story.carol};
    for (const auto place : order)
        tells(tellers.at(place));
    return story;
}
