#include "adapters/slack/slack_blocks.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

using namespace adapters::slack;
using namespace bot::core;

namespace {

outbox::Card card() {
    outbox::Card result;
    result.incident = {7};
    result.title = "Checkout <down> & out";
    result.severity = incident::Severity::sev2;
    result.fields = {{"Lead", event::words("nobody")}, {"Impact", event::words("<!channel>")}};
    result.buttons = {{"Resolve", "resolve", outbox::ButtonStyle::primary, "Really?"},
                      {"Lead", "lead", outbox::ButtonStyle::normal, ""}};
    return result;
}

outbox::Form form() {
    outbox::FormField severity{"severity", "Severity", outbox::FieldKind::choice};
    severity.options = {{"sev1", "SEV1"}, {"sev2", "SEV2"}};
    severity.initial = "sev2";
    outbox::FormField title{"title", "Title", outbox::FieldKind::line, true};
    title.hint = "what is broken";
    return {"A title that is far too long for a modal",
            "Start",
            "start",
            {title, severity, {"here", "Use this channel", outbox::FieldKind::toggle}}};
}

}  // namespace

TEST_CASE("a card has its header, fields and buttons that say their command") {
    const auto blocks = card_blocks(card());
    REQUIRE(blocks.size() == 3);
    CHECK(blocks[0]["text"]["text"] == "INC-7 · Checkout <down> & out");
    CHECK(blocks[0]["text"]["type"] == "plain_text");
    CHECK(blocks[1]["fields"][0]["text"] == "*Status*\ninvestigating");
    CHECK(blocks[1]["fields"][1]["text"] == "*Severity*\nsev2");
    CHECK(blocks[1]["fields"][3]["text"] == "*Impact*\n&lt;!channel&gt;");
    CHECK(blocks[2]["elements"][0]["value"] == "resolve");
    CHECK(blocks[2]["elements"][0]["style"] == "primary");
    CHECK(blocks[2]["elements"][0]["confirm"]["text"]["text"] == "Really?");
    CHECK_FALSE(blocks[2]["elements"][1].contains("confirm"));
    CHECK(blocks[2]["elements"][0]["action_id"] != blocks[2]["elements"][1]["action_id"]);
    CHECK(card_summary(card()) == "INC-7 · Checkout &lt;down&gt; &amp; out (sev2, investigating)");
}

TEST_CASE("a card stays within Slack's limits, whatever is in it") {
    auto large = card();
    large.title = std::string(500, 'x');
    for (int i = 0; i < 30; ++i)
        large.fields.emplace_back("f", event::words(std::string(5000, '&')));
    for (int i = 0; i < 40; ++i)
        large.buttons.push_back({std::string(200, 'b'), "c", outbox::ButtonStyle::danger, ""});
    large.buttons.push_back({"too long", std::string(2001, 'c'), outbox::ButtonStyle::normal, ""});
    const auto blocks = card_blocks(large);
    CHECK(blocks.size() <= 50);
    CHECK(blocks[0]["text"]["text"].get<std::string>().size() <= 153);
    for (const auto& block : blocks) {
        if (block.contains("fields")) {
            CHECK(block["fields"].size() <= 10);
            for (const auto& field : block["fields"])
                CHECK(field["text"].get<std::string>().size() <= 2000);
        }
    }
    const auto& buttons = blocks.back()["elements"];
    CHECK(buttons.size() == 25);
    CHECK(buttons[5]["text"]["text"].get<std::string>().size() <= 77);
}

TEST_CASE("a form carries its command and room, and names its inputs by field") {
    const auto view = form_view(form(), "C1", "ops");
    CHECK(view["type"] == "modal");
    CHECK(view["title"]["text"].get<std::string>().size() <= 26);
    CHECK(parse_json(view["private_metadata"].get<std::string>()) ==
          Json{{"command", "start"}, {"room", "C1"}, {"room_name", "ops"}});
    CHECK(view["blocks"][0]["block_id"] == "title");
    CHECK(view["blocks"][0]["optional"] == false);
    CHECK(view["blocks"][0]["hint"]["text"] == "what is broken");
    CHECK(view["blocks"][1]["element"]["initial_option"] ==
          view["blocks"][1]["element"]["options"][1]);
    CHECK(view["blocks"][2]["element"]["type"] == "checkboxes");
    CHECK(view["blocks"][2]["element"]["options"][0]["value"] == "true");
}

TEST_CASE("the answer to a command is for its sender alone, and inert") {
    decide::Reply reply;
    reply.text = event::words("no <!channel> & such");
    const auto answer = command_answer(reply);
    CHECK(answer["response_type"] == "ephemeral");
    CHECK(answer["text"] == "no &lt;!channel&gt; &amp; such");
    CHECK_FALSE(answer.contains("blocks"));
}

TEST_CASE("a long answer is whole, in sections that fit") {
    decide::Reply reply;
    std::string lines;
    for (int i = 0; i < 400; ++i)
        lines += "entry number " + std::to_string(i) + "\n";
    reply.text = event::words(lines);
    const auto answer = command_answer(reply);
    std::string joined;
    for (const auto& block : answer["blocks"]) {
        CHECK(block["text"]["text"].get<std::string>().size() <= 3000);
        joined += block["text"]["text"].get<std::string>();
    }
    CHECK(joined == lines);
}

TEST_CASE("a refused form shows each problem at its field") {
    decide::Reply reply;
    reply.refused = true;
    reply.field_errors["title"] = "is needed";
    CHECK(form_answer(reply, "title") ==
          Json{{"response_action", "errors"}, {"errors", {{"title", "is needed"}}}});
    decide::Reply general;
    general.refused = true;
    general.text = event::words("not here");
    CHECK(form_answer(general, "title")["errors"]["title"] == "not here");
}

TEST_CASE("a form that worked closes, or tells what came of it") {
    CHECK(form_answer({}, "title").is_null());
    decide::Reply reply;
    reply.text = event::words("INC-7 is open");
    const auto answer = form_answer(reply, "title");
    CHECK(answer["response_action"] == "update");
    CHECK(answer["view"]["blocks"][0]["text"]["text"] == "INC-7 is open");
}
