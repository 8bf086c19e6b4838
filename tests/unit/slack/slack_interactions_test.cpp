#include "adapters/slack/slack_interactions.hpp"

#include "adapters/slack/slack_commands.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

using namespace adapters::slack;
using namespace bot::core::event;

namespace {

const SlackIdentity us{"U0BOT", "B0BOT", "T1", ""};
const Instant now{std::chrono::seconds{1'700'000'000}};

Interaction decode(const std::string& payload) {
    auto result = decode_interaction(payload, now, us);
    REQUIRE(std::holds_alternative<Interaction>(result));
    return std::get<Interaction>(result);
}

CommandGiven given(const Interaction& interaction) {
    REQUIRE(std::holds_alternative<CommandGiven>(interaction.event.body));
    return std::get<CommandGiven>(interaction.event.body);
}

std::string form_with(const std::string& title, const std::string& hash = "1.aa") {
    return R"({"type":"view_submission","user":{"id":"U1","name":"ann"},"trigger_id":"1.2.abc",
        "view":{"id":"V1","hash":")" +
           hash +
           R"(","private_metadata":"{\"command\":\"start\",\"room\":\"C1\",\"room_name\":\"ops\"}",
        "blocks":[{"type":"section"},{"type":"input","block_id":"title"},{"type":"input","block_id":"severity"}],
        "state":{"values":{"title":{"value":{"type":"plain_text_input","value":")" +
           title + R"("}},
         "severity":{"value":{"type":"static_select","selected_option":{"value":"sev2"}}},
         "here":{"value":{"type":"checkboxes","selected_options":[{"value":"true"}]}},
         "drill":{"value":{"type":"checkboxes","selected_options":[]}},
         "lead":{"value":{"type":"users_select","selected_user":null}},
         "at":{"value":{"type":"datetimepicker","selected_date_time":1700000000}}}}}})";
}

adapters::http::Fields command(const char* text) {
    return {{"command", "/incident"}, {"text", text},      {"user_id", "U1"},
            {"channel_id", "C1"},     {"trigger_id", "t"}, {"user_name", "ann"}};
}

}  // namespace

TEST_CASE("a button says its command where it stands, for whoever pressed it") {
    const auto pressed = decode(R"({"type":"block_actions","user":{"id":"U1","username":"ann"},
        "container":{"type":"message","message_ts":"1.000000","channel_id":"C1","thread_ts":"0.5"},
        "channel":{"id":"C1"},"trigger_id":"t.1","actions":[
          {"type":"button","action_id":"say_0","value":"status mitigated","action_ts":"2.000001"}]})");
    const auto command_given = given(pressed);
    CHECK(command_given.text.plain == "status mitigated");
    CHECK(command_given.origin == CommandOrigin::button);
    CHECK(command_given.trigger == "t.1");
    CHECK(command_given.thread == "0.5");
    CHECK_FALSE(command_given.answered_inline);
    CHECK(pressed.event.room == RoomRef{"slack", "C1"});
    CHECK(pressed.event.actor.ref.id == "U1");
    CHECK(pressed.event.at == Instant{std::chrono::microseconds{2'000'001}});
    CHECK_FALSE(pressed.form);
}

TEST_CASE("a command tells its room's name, unless Slack keeps that to itself") {
    const auto name = [](const char* told) {
        auto form = command("start here");
        form.emplace_back("channel_name", told);
        return std::get<CommandGiven>(std::get<ChatEvent>(decode_command(form, now, us)).body)
            .room_name;
    };
    CHECK(name("ops-alerts") == "ops-alerts");
    for (const auto* const placeholder : {"directmessage", "privategroup", "mpdm-ann--bob--cy-1"})
        CHECK(name(placeholder).empty());
    const auto pressed = [](const std::string& told) {
        return given(decode(R"({"type":"block_actions","user":{"id":"U1"},
            "channel":{"id":"C1","name":")" +
                            told + R"("},"actions":[{"value":"v","action_ts":"2.0"}]})"))
            .room_name;
    };
    CHECK(pressed("ops-alerts") == "ops-alerts");
    CHECK(pressed("privategroup").empty());
}

TEST_CASE("the same press is one delivery, another press another") {
    const auto key = [](const char* ts, const char* user) {
        return decode(
                   std::string{R"({"type":"block_actions","channel":{"id":"C1"},"user":{"id":")"} +
                   user + R"("},"actions":[{"value":"v","action_id":"a","action_ts":")" + ts +
                   R"("}]})")
            .event.key.value;
    };
    CHECK(key("2.0", "U1") == key("2.0", "U1"));
    CHECK(key("2.0", "U1") != key("3.0", "U1"));
    CHECK(key("2.0", "U1") != key("2.0", "U2"));
}

TEST_CASE("a choice from a list says its option") {
    CHECK(given(decode(R"({"type":"block_actions","user":{"id":"U1"},"channel":{"id":"C1"},
        "actions":[{"type":"static_select","selected_option":{"value":"severity sev1"}}]})"))
              .text.plain == "severity sev1");
}

TEST_CASE("a button that only leads to a page says nothing") {
    CHECK(std::holds_alternative<Unknown>(
        decode(R"({"type":"block_actions","user":{"id":"U1"},"channel":{"id":"C1"},
            "actions":[{"type":"button","url":"https://e.example","action_ts":"1.0"}]})")
            .event.body));
}

TEST_CASE("a submitted form is its command with its fields") {
    const auto submitted = decode(form_with("DB down"));
    const auto command_given = given(submitted);
    CHECK(command_given.text.plain == "start");
    CHECK(command_given.origin == CommandOrigin::form);
    CHECK(command_given.fields.at("title") == "DB down");
    CHECK(command_given.fields.at("severity") == "sev2");
    CHECK(command_given.fields.at("here") == "true");
    CHECK(command_given.fields.at("drill") == "false");
    CHECK(command_given.fields.at("lead") == "");
    CHECK(command_given.fields.at("at") == "1700000000");
    CHECK(submitted.event.room == RoomRef{"slack", "C1"});
    CHECK(command_given.room_name == "ops");
    CHECK(submitted.form);
    CHECK(submitted.first_field == "title");
}

TEST_CASE("a form comes back in the thread it was asked for in") {
    CHECK_FALSE(given(decode(form_with("x"))).thread.has_value());
    const auto answered = given(decode(R"({"type":"view_submission","user":{"id":"U1"},
        "view":{"id":"V2","hash":"1.a","private_metadata":
        "{\"command\":\"form 3\",\"room\":\"D1\",\"room_name\":\"\",\"thread\":\"5.000001\"}",
        "blocks":[],"state":{"values":{"answer":{"value":{"type":"plain_text_input",
        "value":"5 > 3 & no markup: <@U1>\nat all"}},"audience":{"value":{
        "type":"static_select","selected_option":{"value":"only me"}}}}}}})"));
    CHECK(answered.thread == "5.000001");
    CHECK(answered.text.plain == "form 3");
    CHECK(answered.fields.at("answer") == "5 > 3 & no markup: <@U1>\nat all");
    CHECK(answered.fields.at("audience") == "only me");
}

TEST_CASE("a form sent twice is one delivery, a corrected one is another") {
    const auto key = [](const char* title) { return decode(form_with(title)).event.key.value; };
    CHECK(key("a") == key("a"));
    CHECK(key("a") != key("b"));
}

TEST_CASE("forms of others are none of ours") {
    auto foreign = decode(
        R"({"type":"view_submission","user":{"id":"U1"},"view":{"private_metadata":"{\"k\":1}"}})");
    CHECK(std::get<Unknown>(foreign.event.body).type == "view_submission");
    CHECK_FALSE(foreign.form);
    CHECK(std::holds_alternative<Unknown>(
        decode(R"({"type":"view_submission","view":{"private_metadata":"not json"}})").event.body));
}

TEST_CASE("the shortcut marks the message it was used on, in its thread") {
    const auto shortcut = decode(R"({"type":"message_action","callback_id":"add_to_timeline",
        "user":{"id":"U1"},"channel":{"id":"C1"},"message_ts":"5.000000","action_ts":"9.000000",
        "trigger_id":"t","message":{"ts":"5.000000","thread_ts":"1.000000"}})");
    const auto command_given = given(shortcut);
    CHECK(command_given.text.plain == "mark");
    CHECK(command_given.origin == CommandOrigin::shortcut);
    CHECK(command_given.about == MessageRef{{"slack", "C1"}, "5.000000"});
    CHECK(command_given.thread == "1.000000");
    const auto ticket = decode(R"({"type":"message_action","callback_id":"make_a_ticket",
        "user":{"id":"U1"},"channel":{"id":"C1"},"message_ts":"5.000000","action_ts":"9.000000",
        "trigger_id":"t","message":{"ts":"5.000000"}})");
    CHECK(given(ticket).text.plain == "ticket");
    CHECK(given(ticket).trigger == "t");
    CHECK(given(ticket).about == MessageRef{{"slack", "C1"}, "5.000000"});
    CHECK(std::holds_alternative<Unknown>(
        decode(
            R"({"type":"message_action","callback_id":"other","channel":{"id":"C1"},"message_ts":"5.0"})")
            .event.body));
}

TEST_CASE("other interactions are known by their name") {
    for (const auto* const type : {"view_closed", "shortcut", "block_suggestion", "brand_new"})
        CHECK(
            std::get<Unknown>(decode(std::string{R"({"type":")"} + type + "\"}").event.body).type ==
            type);
}

TEST_CASE("what is no interaction is refused with the reason") {
    const auto why = [](std::string_view payload) {
        return std::get<Malformed>(decode_interaction(payload, now, us)).why;
    };
    CHECK(why("nonsense") == "the payload is not JSON");
    CHECK(why("[]") == "the payload is not a JSON object");
    CHECK(why("{}") == "the payload has no type");
}

TEST_CASE("a slash command is its words, its room and who typed it") {
    const auto result = decode_command(command("lead <@U2|bob> a &amp; b"), now, us);
    REQUIRE(std::holds_alternative<ChatEvent>(result));
    const auto& event = std::get<ChatEvent>(result);
    const auto& typed = std::get<CommandGiven>(event.body);
    CHECK(typed.text.plain == "lead @bob a & b");
    CHECK(typed.text.spans.front().meaning == Meaning{PersonRef{"slack", "U2"}});
    CHECK(typed.trigger == "t");
    CHECK(typed.answered_inline);
    CHECK(event.at == now);
    CHECK(event.room.room == "C1");
    CHECK(event.actor.name == "ann");
}

TEST_CASE("a command reads the same where the workspace does not escape it") {
    const auto result = decode_command(command("note a < b && c > d @bob"), now, us);
    CHECK(std::get<CommandGiven>(std::get<ChatEvent>(result).body).text.plain ==
          "note a < b && c > d @bob");
}

TEST_CASE("the same command twice is one delivery, other words are another") {
    const auto key = [](const char* text) {
        return std::get<ChatEvent>(decode_command(command(text), now, us)).key.value;
    };
    CHECK(key("a") == key("a"));
    CHECK(key("a") != key("b"));
}

TEST_CASE("broken bytes in a form become readable text") {
    const auto result = decode_command(command("caf\xC3 \xFF ok"), now, us);
    CHECK(std::get<CommandGiven>(std::get<ChatEvent>(result).body).text.plain ==
          "caf\xEF\xBF\xBD \xEF\xBF\xBD ok");
}

TEST_CASE("a command without its essentials is refused") {
    CHECK(std::holds_alternative<Malformed>(decode_command({}, now, us)));
    CHECK(std::holds_alternative<Malformed>(
        decode_command({{"command", "/incident"}, {"user_id", "U1"}}, now, us)));
    CHECK(std::holds_alternative<Malformed>(
        decode_command({{"command", "/incident"}, {"channel_id", "C1"}}, now, us)));
    CHECK(std::holds_alternative<Malformed>(decode_command(
        {{"command", "incident"}, {"user_id", "U1"}, {"channel_id", "C1"}}, now, us)));
}

TEST_CASE("a link to a message is known in a command also where it comes as it was typed") {
    const auto typed = [](const char* text) {
        const auto result = decode_command(command(text), now, us);
        return std::get<CommandGiven>(std::get<ChatEvent>(result).body).text;
    };
    const Meaning meant{MessageRef{{"slack", "C1"}, "1700000000.000100"}};
    const auto mark = typed("mark https://example.slack.com/archives/C1/p1700000000000100");
    REQUIRE(mark.spans.size() == 1);
    CHECK(mark.spans[0] == Span{5, 55, meant});
    CHECK(mark.plain.size() == 60);
    const auto among = typed(
        "note <@U2|bob> see https://example.slack.com/archives/C1/p1700000000000100?cid=C1, "
        "https://e.example <https://example.slack.com/archives/C1/p1700000000000100> "
        "xhttps://example.slack.com/archives/C1/p1700000000000100");
    REQUIRE(among.spans.size() == 3);
    CHECK(among.spans[0].meaning == Meaning{PersonRef{"slack", "U2"}});
    CHECK(among.spans[1].meaning == meant);
    CHECK(among.plain.substr(among.spans[1].offset, among.spans[1].length) ==
          "https://example.slack.com/archives/C1/p1700000000000100?cid=C1");
    CHECK(among.spans[2].meaning == meant);
}

TEST_CASE("an interaction of many levels is refused, and costs no more than its bytes") {
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    for (const std::string start :
         {R"({"type":"shortcut","user":{"id":"U1"},"actions":)", R"({"type":"x","view":)"}) {
        const auto result = decode_interaction(start + deep + "}", now, us);
        CHECK(std::holds_alternative<Malformed>(result));
    }
}
