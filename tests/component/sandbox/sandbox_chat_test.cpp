#include "tests/component/sandbox/sandbox_stage.hpp"

using namespace bot::core::event;
using namespace bot::core::outbox;
using tests::sandbox::Stage;

namespace {

const RoomRef general{"sandbox", "general"};
const RoomRef nowhere{"sandbox", "nowhere"};

bot::ports::Attempt attempt(std::string key) {
    return {std::move(key), false, {}};
}

PostText post(std::string words_said, RoomRef room = general) {
    return {std::move(room), words(std::move(words_said)), {}, {}};
}

}  // namespace

TEST_CASE("the same key makes one room and one post") {
    Stage stage;
    const CreateRoom order{"sandbox", "inc-1-x", "topic", {}};
    const auto first =
        tests::support::run(stage.io, stage.chat->create_room(order, attempt("k"), Stage::soon()));
    const auto again =
        tests::support::run(stage.io, stage.chat->create_room(order, attempt("k"), Stage::soon()));
    REQUIRE(first.ok());
    CHECK(again->room == first->room);
    CHECK(first->name == "inc-1-x");
    const auto posted =
        tests::support::run(stage.io, stage.chat->post(post("hi"), attempt("p"), Stage::soon()));
    const auto repeated =
        tests::support::run(stage.io, stage.chat->post(post("hi"), attempt("p"), Stage::soon()));
    CHECK(repeated->message == posted->message);
}

TEST_CASE("a key is remembered across a restart") {
    Stage stage;
    const auto posted =
        tests::support::run(stage.io, stage.chat->post(post("hi"), attempt("p"), Stage::soon()));
    stage.crash();
    stage.open();
    const auto repeated =
        tests::support::run(stage.io, stage.chat->post(post("hi"), attempt("p"), Stage::soon()));
    CHECK(repeated->message == posted->message);
}

TEST_CASE("what is not there is not found") {
    Stage stage;
    CHECK(tests::support::run(stage.io,
                              stage.chat->post(post("x", nowhere), attempt("a"), Stage::soon()))
              .failure()
              .kind == FailureKind::not_found);
    const MessageRef missing{general, "m99"};
    CHECK(tests::support::run(stage.io, stage.chat->pin({missing}, Stage::soon())).failure().kind ==
          FailureKind::not_found);
    CHECK(tests::support::run(stage.io, stage.chat->look_up({"sandbox", "mallory"}, Stage::soon()))
              .failure()
              .kind == FailureKind::not_found);
    CHECK(
        tests::support::run(stage.io, stage.chat->members(nowhere, Stage::soon())).failure().kind ==
        FailureKind::not_found);
}

TEST_CASE("whom the sandbox does not know is not invited, and the others come") {
    Stage stage;
    const CreateRoom order{
        "sandbox", "inc-1-x", "", bot::core::incident::Visibility::restricted, {}};
    const auto room =
        tests::support::run(stage.io, stage.chat->create_room(order, attempt("k"), Stage::soon()))
            ->room;
    const InvitePeople both{room, {{"sandbox", "mallory"}, {"sandbox", "bob"}}};
    const auto invited = tests::support::run(stage.io, stage.chat->invite(both, Stage::soon()));
    REQUIRE(invited.ok());
    REQUIRE(invited->uninvited.size() == 1);
    CHECK(invited->uninvited[0].person.id == "mallory");
    const auto joined = [&](const RoomRef& where, const std::string& who) {
        const JoinRoom wish{where, {"sandbox", who}, {{"sandbox", who}}, {}};
        return *tests::support::run(stage.io, stage.chat->join(wish, Stage::soon()));
    };
    CHECK(joined(general, "carol").is_public);
    CHECK_FALSE(joined(room, "carol").is_public);
    CHECK_FALSE(joined(room, "carol").asker_inside);
    CHECK(joined(room, "bob").asker_inside);
}

TEST_CASE("a fetched message is that very message") {
    Stage stage;
    stage.say("alice", "before");
    stage.say("bob", "this one");
    stage.say("carol", "after");
    FetchMessage order;
    order.message = {general, "m3"};
    const auto fetched =
        tests::support::run(stage.io, stage.chat->fetch_message(order, Stage::soon()));
    REQUIRE(fetched.ok());
    CHECK(fetched->message.text.plain == "this one");
    CHECK(fetched->message.author.ref.id == "bob");
}

TEST_CASE("history is read back page by page") {
    Stage stage;
    for (int i = 0; i < 130; ++i)
        stage.say("alice", "message " + std::to_string(i));
    ReadHistory order{general, stage.clock.at, stage.clock.at + std::chrono::hours{1}, {}};
    const auto first =
        tests::support::run(stage.io, stage.chat->read_history(order, Stage::soon()));
    REQUIRE(first.ok());
    CHECK(first->events.size() == 100);
    CHECK(first->unread == Stretch{first->events.back().at, order.to});
    order.page = first->next;
    const auto second =
        tests::support::run(stage.io, stage.chat->read_history(order, Stage::soon()));
    CHECK(second->events.size() == 30);
    CHECK(second->next.empty());
}

TEST_CASE("reacting twice the same way is one line") {
    Stage stage;
    stage.say("alice", "hello");
    const React order{{general, "m2"}, "white_check_mark", Change::added};
    for (int i = 0; i < 2; ++i)
        CHECK(tests::support::run(stage.io, stage.chat->react(order, {}, Stage::soon())).ok());
    CHECK(stage.journal.lines.size() == 3);
}

TEST_CASE("a form nobody can see is a failure, one that is asked for is shown") {
    struct Watcher : adapters::sandbox::Onlooker {
        void changed() override {}
        void told(const std::string& message) override { last = nlohmann::json::parse(message); }
        nlohmann::json last;
    } watcher;
    Stage stage;
    stage.act({{"id", "k7"},
               {"as", "alice"},
               {"do", "command"},
               {"room", "general"},
               {"words", "start"},
               {"origin", "typed"}});
    const auto trigger = std::get<CommandGiven>(stage.sink.events.back().body).trigger;
    const PersonRef alice{"sandbox", "alice"};
    OpenForm order{"sandbox", trigger, general, {"Start", "Go", "start", {}}, "general", alice};
    order.form.text = words("What is it about?");
    order.thread = "m3";
    CHECK_FALSE(tests::support::run(stage.io, stage.chat->open_form(order, Stage::soon())).ok());
    stage.ledger->add(watcher);
    CHECK(tests::support::run(stage.io, stage.chat->open_form(order, Stage::soon())).ok());
    CHECK(watcher.last["asked"] == "k7");
    CHECK(watcher.last["as"] == "alice");
    CHECK(watcher.last["thread"] == "m3");
    CHECK(watcher.last["text"][0]["t"] == "What is it about?");
    stage.ledger->remove(watcher);
}

TEST_CASE("a document is shared privately, up to its limit") {
    Stage stage;
    const PersonRef alice{"sandbox", "alice"};
    const bot::ports::Document small{"INC-1.md", "text/markdown", "# x"};
    CHECK(tests::support::run(stage.io,
                              stage.chat->share(alice, general, small, attempt("a"), Stage::soon()))
              .ok());
    CHECK(stage.ledger->state().messages().rbegin()->second.room == "dm-alice");
    const bot::ports::Document large{"INC-1.md", "text/markdown",
                                     std::string(8 * 1024 * 1024 + 1, 'x')};
    CHECK(tests::support::run(stage.io,
                              stage.chat->share(alice, general, large, attempt("b"), Stage::soon()))
              .failure()
              .kind == FailureKind::rejected);
}
