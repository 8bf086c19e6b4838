#include "tests/component/sandbox/sandbox_stage.hpp"

using namespace bot::core::event;
using tests::sandbox::Stage;
using namespace std::chrono_literals;

TEST_CASE("what is said is on disk before the bot hears of it, and heard once") {
    Stage stage;
    const auto answer = stage.say("alice", "hello", "k1");
    CHECK(answer["ok"] == true);
    CHECK(answer["message"] == "m2");
    CHECK(stage.journal.lines.size() == 2);
    CHECK(stage.count<MessagePosted>() == 1);
}

TEST_CASE("an action sent twice is done once and answered alike") {
    Stage stage;
    const auto first = stage.say("alice", "hello", "k1");
    const auto second = stage.say("alice", "hello", "k1");
    CHECK(second["message"] == first["message"]);
    CHECK(stage.count<MessagePosted>() == 1);
    CHECK(stage.journal.lines.size() == 2);
}

TEST_CASE("a full disk keeps nothing, says so and loses nothing that was there") {
    Stage stage;
    stage.journal.full = true;
    const auto refused = stage.say("alice", "hello", "k1");
    CHECK(refused["ok"] == false);
    CHECK(refused["again"] == true);
    CHECK(stage.count<MessagePosted>() == 0);
    stage.journal.full = false;
    CHECK(stage.say("alice", "hello", "k1")["ok"] == true);
    CHECK(stage.count<MessagePosted>() == 1);
}

TEST_CASE("a line written though its answer was lost is not written again") {
    Stage stage;
    stage.journal.lose_answer = true;
    CHECK(stage.say("alice", "hello", "k1")["ok"] == false);
    CHECK(stage.say("alice", "hello", "k1")["ok"] == true);
    CHECK(stage.journal.lines.size() == 2);
    CHECK(stage.count<MessagePosted>() == 1);
}

TEST_CASE("after a crash the chat is as it was and the bot hears what it had missed") {
    Stage stage;
    stage.sink.failures = 1000;
    CHECK(stage.say("alice", "hello", "k1")["late"] == true);
    stage.crash();
    stage.sink.failures = 0;
    stage.open();
    CHECK(stage.ledger->state().message(2)->text.plain == "hello");
    CHECK(stage.count<MessagePosted>() == 1);
    stage.crash();
    stage.open();
    CHECK(stage.count<MessagePosted>() == 1);
}

TEST_CASE("after an orderly end nothing is told again") {
    Stage stage;
    stage.say("alice", "hello", "k1");
    stage.say("alice", "hello again", "k2");
    stage.close();
    const auto heard = stage.sink.keys.size();
    stage.sink.keys.clear();
    stage.open();
    CHECK(heard > 0);
    CHECK(stage.sink.keys.empty());
}

TEST_CASE("the end does not wait longer for the disk than it was given") {
    Stage stage;
    stage.say("alice", "hello", "k1");
    stage.say("alice", "hello again", "k2");
    stage.journal.stuck = true;
    const auto begun = std::chrono::steady_clock::now();
    tests::support::run(stage.io, stage.ledger->stop(bot::ports::within(20ms)));
    CHECK(std::chrono::steady_clock::now() - begun < 5s);
    CHECK(stage.log.has("no mark written"));
    stage.crash();
}

TEST_CASE("a command of yesterday is not carried out when it turns up after a restart") {
    Stage stage;
    stage.sink.failures = 1000;
    stage.act({{"id", "k"},
               {"as", "alice"},
               {"do", "command"},
               {"room", "general"},
               {"words", "start Old"},
               {"origin", "typed"}});
    stage.say("alice", "old words");
    stage.crash();
    stage.sink.failures = 0;
    stage.clock.at += std::chrono::hours{25};
    stage.open();
    CHECK(stage.count<CommandGiven>() == 0);
    CHECK(stage.count<MessagePosted>() == 1);
}

TEST_CASE("a broken line in the journal is named, the rest is read") {
    Stage stage;
    stage.say("alice", "one");
    stage.crash();
    stage.journal.lines.push_back("{broken");
    stage.open();
    CHECK(stage.log.has("line 3 of the journal is unreadable"));
    CHECK(stage.say("alice", "two")["message"] == "m4");
}

TEST_CASE("a reply is shown to who asked and to nobody else, in the thread they asked in") {
    Stage stage;
    stage.sink.answer = [](const ChatEvent& event) -> std::optional<bot::core::decide::Reply> {
        if (!std::holds_alternative<CommandGiven>(event.body))
            return std::nullopt;
        bot::core::decide::Reply reply;
        reply.text = words("There is no such command.");
        reply.refused = true;
        return reply;
    };
    stage.say("bob", "first");
    stage.act({{"id", "k"},
               {"as", "alice"},
               {"do", "command"},
               {"room", "general"},
               {"thread", "m2"},
               {"words", "shwo"},
               {"origin", "typed"}});
    const auto& messages = stage.ledger->state().messages();
    const auto& reply = messages.rbegin()->second;
    CHECK(reply.only == "alice");
    CHECK(reply.thread == 2);
    CHECK(reply.text.plain == "There is no such command.");
    CHECK(stage.count<MessagePosted>() == 1);
}

TEST_CASE("a command tells the name of the room it was given in") {
    Stage stage;
    stage.act({{"id", "k"},
               {"as", "alice"},
               {"do", "command"},
               {"room", "general"},
               {"words", "start here"},
               {"origin", "typed"}});
    CHECK(std::get<CommandGiven>(stage.sink.events.back().body).room_name == "general");
}

TEST_CASE("what is wrong with a form comes back to the form, not to the room") {
    Stage stage;
    stage.sink.answer = [](const ChatEvent& event) -> std::optional<bot::core::decide::Reply> {
        const auto* command = std::get_if<CommandGiven>(&event.body);
        if (command == nullptr)
            return std::nullopt;
        bot::core::decide::Reply reply;
        reply.refused = true;
        reply.field_errors["title"] = "got " + command->fields.at("title");
        return reply;
    };
    const auto answer = stage.act({{"id", "k"},
                                   {"as", "alice"},
                                   {"do", "command"},
                                   {"room", "general"},
                                   {"words", "start"},
                                   {"origin", "form"},
                                   {"fields", {{"title", "x"}}}});
    CHECK(answer["ok"] == false);
    CHECK(answer["fields"]["title"] == "got x");
    CHECK(stage.ledger->state().messages().empty());
}
