#include "tests/component/socket_mode/socket_mode_stage.hpp"

#include <nlohmann/json.hpp>

using namespace tests::socket_mode;
using namespace bot::core::event;
using Json = nlohmann::json;

namespace {

Json heard(const Line& line, std::size_t at) {
    REQUIRE(line.heard.size() > at);
    return Json::parse(line.heard[at]);
}

/// A submitted form that the sink will complain about.
const std::string form =
    R"({"envelope_id":"f1","type":"interactive","accepts_response_payload":true,"payload":{)"
    R"("type":"view_submission","user":{"id":"U01"},"trigger_id":"9.9","view":{"id":"V1",)"
    R"("hash":"h","private_metadata":"{\"command\":\"start\",\"room\":\"C01\"}","blocks":[)"
    R"({"type":"input","block_id":"title"}],"state":{"values":{"title":{"value":{)"
    R"("type":"plain_text_input","value":""}}}}}}})";

}  // namespace

TEST_CASE("an event is acknowledged once the sink has it, and not before") {
    Stage stage;
    stage.sink.holding = true;
    stage.start();
    auto& line = stage.line(1);
    line.event("e1");
    stage.until([&] { return stage.sink.events.size() == 1; });
    stage.turns();
    CHECK(line.heard.empty());
    stage.sink.release();
    stage.until([&] { return line.heard.size() == 1; });
    CHECK(heard(line, 0) == Json{{"envelope_id", "e1"}});
    const auto& posted = std::get<MessagePosted>(stage.sink.events[0].body);
    CHECK(posted.message.message == "1700000000.000100");
    CHECK(stage.authorization == "Bearer xapp-test");
    CHECK(line.target == "/link?ticket=t-1&app_id=A01");
}

TEST_CASE("what the sink could not keep is not acknowledged, and taken when it comes again") {
    Stage stage;
    stage.sink.failures_to_come = 1;
    stage.start();
    auto& line = stage.line(1);
    line.event("e1");
    line.event("e2");
    stage.until([&] { return line.heard.size() == 1; });
    CHECK(heard(line, 0) == Json{{"envelope_id", "e2"}});
    CHECK(stage.log.has("the disk is full"));
    line.event("e1", R"("retry_attempt":1,"retry_reason":"timeout",)");
    stage.until([&] { return line.heard.size() == 2; });
    CHECK(heard(line, 1) == Json{{"envelope_id", "e1"}});
    REQUIRE(stage.sink.events.size() == 3);
    CHECK(stage.sink.events[0].key == stage.sink.events[2].key);
}

TEST_CASE("one slow delivery does not hold up the next") {
    Stage stage;
    stage.sink.holding = true;
    stage.start();
    auto& line = stage.line(1);
    for (int i = 0; i < 5; ++i)
        line.event("e" + std::to_string(i));
    stage.until([&] { return stage.sink.events.size() == 5; });
    stage.sink.release();
}

TEST_CASE("a slash command is answered in its acknowledgement") {
    Stage stage;
    bot::core::decide::Reply reply;
    reply.text.plain = "no open incidents";
    stage.sink.reply = reply;
    stage.start();
    auto& line = stage.line(1);
    line.command("c1", true);
    stage.until([&] { return line.heard.size() == 1; });
    const auto answer = heard(line, 0);
    CHECK(answer["envelope_id"] == "c1");
    CHECK(answer["payload"]["response_type"] == "ephemeral");
    CHECK(answer["payload"]["text"] == "no open incidents");
    CHECK(std::get<CommandGiven>(stage.sink.events[0].body).answered_inline);
}

TEST_CASE("a command whose answer cannot ride on the acknowledgement says so to the sink") {
    Stage stage;
    bot::core::decide::Reply reply;
    reply.text.plain = "no open incidents";
    stage.sink.reply = reply;
    stage.start();
    auto& line = stage.line(1);
    line.command("c1", false);
    stage.until([&] { return line.heard.size() == 1; });
    CHECK(heard(line, 0) == Json{{"envelope_id", "c1"}});
    CHECK_FALSE(std::get<CommandGiven>(stage.sink.events[0].body).answered_inline);
}

TEST_CASE("what is wrong with a form goes back to the form") {
    Stage stage;
    bot::core::decide::Reply reply;
    reply.field_errors["title"] = "needs a title";
    reply.refused = true;
    stage.sink.reply = reply;
    stage.start();
    auto& line = stage.line(1);
    line.say(form);
    stage.until([&] { return line.heard.size() == 1; });
    const auto payload = heard(line, 0)["payload"];
    CHECK(payload["response_action"] == "errors");
    CHECK(payload["errors"]["title"] == "needs a title");
}

TEST_CASE("noise is ignored, what cannot be read is not acknowledged, and the rest goes on") {
    Stage stage;
    stage.start();
    auto& line = stage.line(1);
    for (const auto* const noise :
         {"", "not JSON", "[]", "{}", "null", R"({"type":"news"})",
          R"({"envelope_id":"x1","type":"events_api","payload":7})",
          R"({"envelope_id":"x2","type":"slash_commands","payload":{"command":"/incident"}})",
          R"({"envelope_id":"x3","type":"interactive"})",
          R"({"envelope_id":"x4","type":"from_the_future","payload":{}})"})
        line.say(noise);
    line.event("e1");
    stage.until([&] { return line.heard.size() == 1; });
    CHECK(heard(line, 0) == Json{{"envelope_id", "e1"}});
    CHECK(stage.sink.events.size() == 1);
    CHECK(stage.lines.size() == 1);
    CHECK(stage.log.has("from_the_future"));
}

TEST_CASE("a delivery that met a bug is not waited for when the connection is to be changed") {
    Stage stage;
    stage.start();
    auto& line = stage.line(1);
    stage.sink.bugs_to_come = 1;
    line.event("e1");
    stage.until([&] { return stage.log.has("a bug"); });
    line.disconnect("refresh_requested");
    stage.line(2);
    stage.until([&] { return !line.open(); });
    CHECK(line.heard.empty());
}
