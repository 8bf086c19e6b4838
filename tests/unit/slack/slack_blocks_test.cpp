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
    const outbox::OpenForm order{"slack", "t1", {"slack", "C1"}, form(), "ops", {}, "5.000001"};
    const auto view = form_view(order);
    CHECK(view["type"] == "modal");
    CHECK(view["title"]["text"].get<std::string>().size() <= 26);
    CHECK(parse_json(view["private_metadata"].get<std::string>()) ==
          Json{{"command", "start"}, {"room", "C1"}, {"room_name", "ops"}, {"thread", "5.000001"}});
    CHECK(view["blocks"][0]["block_id"] == "title");
    CHECK(view["blocks"][0]["optional"] == false);
    CHECK(view["blocks"][0]["hint"]["text"] == "what is broken");
    CHECK(view["blocks"][1]["element"]["initial_option"] ==
          view["blocks"][1]["element"]["options"][1]);
    CHECK(view["blocks"][2]["element"]["type"] == "checkboxes");
    CHECK(view["blocks"][2]["element"]["options"][0]["value"] == "true");
}

TEST_CASE("what a form is about stands above its fields, whole and inert") {
    outbox::OpenForm order{"slack", "t1", {"slack", "D1"}, form(), {}};
    std::string about = "What did <!channel> see? ";
    while (about.size() < 6000)
        about += "And then? ";
    order.form.text = event::words(about);
    const auto view = form_view(order);
    CHECK_FALSE(parse_json(view["private_metadata"].get<std::string>()).contains("thread"));
    std::string joined;
    std::size_t at = 0;
    for (; view["blocks"][at]["type"] == "section"; ++at) {
        CHECK(view["blocks"][at]["text"]["text"].get<std::string>().size() <= 3000);
        joined += view["blocks"][at]["text"]["text"].get<std::string>();
    }
    CHECK(joined.find("What did &lt;!channel&gt; see?") == 0);
    CHECK(joined.size() >= 5900);
    CHECK(view["blocks"][at]["block_id"] == "title");
}

TEST_CASE("a paragraph is there whole or not at all") {
    outbox::Form answer{"Question 3", "Keep", "form 3", {}};
    answer.fields.push_back({"answer", "Your answer", outbox::FieldKind::paragraph, true});
    const auto held = [&](std::size_t times, const char* character) {
        answer.fields.front().initial.clear();
        for (std::size_t i = 0; i < times; ++i)
            answer.fields.front().initial += character;
        return fits_whole(answer);
    };
    CHECK(held(3000, "a"));
    CHECK_FALSE(held(3001, "a"));
    CHECK(held(3000, "ж"));
    CHECK_FALSE(held(1501, "😀"));
    const outbox::OpenForm order{"slack", "t1", {"slack", "D1"}, answer, {}};
    CHECK(form_view(order)["blocks"][0]["element"]["max_length"] == 3000);
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
