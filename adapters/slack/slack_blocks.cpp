#include "adapters/slack/slack_blocks.hpp"

#include "adapters/slack/slack_fingerprint.hpp"
#include "adapters/slack/slack_markup.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace adapters::slack {
namespace {

using namespace bot::core;
using outbox::Button;
using outbox::ButtonStyle;

// Slack: Block Kit reference.
constexpr std::size_t longest_header = 150;
constexpr std::size_t longest_field = 2000;
constexpr std::size_t most_fields = 10;
constexpr std::size_t most_buttons = 25;
constexpr std::size_t longest_button = 75;
constexpr std::size_t longest_value = 2000;
constexpr std::size_t most_blocks = 50;
constexpr std::size_t longest_text = 3000;
constexpr std::size_t longest_confirm = 300;

/// What people see when they are asked whether they mean it.
constexpr std::string_view confirm_title = "Are you sure?";

Json plain_text(std::string_view words, std::size_t limit) {
    const auto shown = shortened(words, limit);
    return Json{{"type", "plain_text"}, {"text", shown.empty() ? " " : shown}, {"emoji", true}};
}

Json mrkdwn(std::string_view coded) {
    return Json{{"type", "mrkdwn"}, {"text", coded.empty() ? " " : coded}, {"verbatim", true}};
}

Json section(std::string_view coded) {
    return Json{{"type", "section"}, {"text", mrkdwn(coded)}};
}

Json button(const Button& from, std::size_t position) {
    Json result{{"type", "button"},
                {"text", plain_text(from.label, longest_button)},
                {"value", from.command},
                {"action_id", "say_" + std::to_string(position)}};
    if (from.style != ButtonStyle::normal)
        result["style"] = from.style == ButtonStyle::primary ? "primary" : "danger";
    if (!from.confirm.empty())
        result["confirm"] = Json{{"title", plain_text(confirm_title, 100)},
                                 {"text", plain_text(from.confirm, longest_confirm)},
                                 {"confirm", plain_text(from.label, 30)},
                                 {"deny", plain_text("Cancel", 30)}};
    return result;
}

/// A command that does not fit cannot be cut without becoming another one.
Json actions(const std::vector<Button>& buttons) {
    Json elements = Json::array();
    for (const auto& one : buttons) {
        if (elements.size() < most_buttons && one.command.size() <= longest_value)
            elements.push_back(button(one, elements.size()));
    }
    return Json{{"type", "actions"}, {"elements", std::move(elements)}};
}

void add_buttons(const std::vector<Button>& buttons, Json& blocks) {
    auto row = actions(buttons);
    if (!row["elements"].empty() && blocks.size() < most_blocks)
        blocks.push_back(std::move(row));
}

std::string title_of(const outbox::Card& card) {
    return event::to_string(card.incident) + " · " + card.title;
}

std::string state_of(const outbox::Card& card) {
    std::string state{incident::to_string(card.status)};
    if (card.severity != incident::Severity::unset)
        state = std::string{incident::to_string(card.severity)} + ", " + state;
    if (card.kind == incident::Kind::drill)
        state += ", drill";
    return state;
}

/// A field's text within the limit: whole tokens or none of the rest.
std::string field_text(const std::string& label, const event::Text& value) {
    const auto head = "*" + escape(label) + "*\n";
    const auto pieces =
        mrkdwn_pieces(value, longest_field - 100 - std::min<std::size_t>(head.size(), 200));
    return head + pieces.front() + (pieces.size() > 1 ? "…" : "");
}

std::vector<std::string> texts_of(const event::Text& text) {
    return mrkdwn_pieces(text, longest_text - 100);
}

}  // namespace

Json card_blocks(const outbox::Card& card) {
    Json blocks = Json::array();
    blocks.push_back(
        Json{{"type", "header"}, {"text", plain_text(title_of(card), longest_header)}});
    Json fields = Json::array();
    const auto flush = [&] {
        if (!fields.empty() && blocks.size() < most_blocks - 1)
            blocks.push_back(Json{{"type", "section"}, {"fields", fields}});
        fields = Json::array();
    };
    const auto add = [&](const std::string& label, const event::Text& value) {
        fields.push_back(mrkdwn(field_text(label, value)));
        if (fields.size() == most_fields)
            flush();
    };
    add("Status", event::words(std::string{incident::to_string(card.status)}));
    add("Severity", event::words(std::string{incident::to_string(card.severity)}));
    if (card.kind == incident::Kind::drill)
        add("Kind", event::words("drill"));
    for (const auto& [label, value] : card.fields)
        add(label, value);
    flush();
    add_buttons(card.buttons, blocks);
    return blocks;
}

std::string card_summary(const outbox::Card& card) {
    return escape(shortened(title_of(card), 300) + " (" + state_of(card) + ")");
}

Json message_blocks(const std::vector<std::string>& pieces, const std::vector<Button>& buttons) {
    Json blocks = Json::array();
    for (const auto& piece : pieces) {
        if (blocks.size() < most_blocks - 1)
            blocks.push_back(section(piece));
    }
    add_buttons(buttons, blocks);
    return blocks;
}

/// Short answers are text alone. Longer ones are laid out in blocks, where 49 sections of 2,900
/// bytes fit.
Json command_answer(const decide::Reply& reply) {
    constexpr std::size_t longest_plain = 3900;
    Json answer{{"response_type", "ephemeral"}};
    const auto pieces = mrkdwn_pieces(reply.text, longest_plain);
    answer["text"] = pieces.front();
    if (pieces.size() > 1 || !reply.buttons.empty())
        answer["blocks"] = message_blocks(texts_of(reply.text), reply.buttons);
    return answer;
}

Json form_answer(const decide::Reply& reply, const std::string& first_field) {
    Json errors = Json::object();
    for (const auto& [field, problem] : reply.field_errors)
        errors[field] = shortened(problem, longest_field);
    if (errors.empty() && reply.refused && !first_field.empty())
        errors[first_field] = shortened(reply.text.plain, longest_field);
    if (!errors.empty())
        return Json{{"response_action", "errors"}, {"errors", std::move(errors)}};
    if (reply.text.plain.empty())
        return nullptr;
    Json view{{"type", "modal"},
              {"title", plain_text("Incident", 24)},
              {"close", plain_text("Close", 24)},
              {"blocks", message_blocks(texts_of(reply.text), reply.buttons)}};
    return Json{{"response_action", "update"}, {"view", std::move(view)}};
}

}  // namespace adapters::slack
