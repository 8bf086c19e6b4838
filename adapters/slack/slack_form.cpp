#include "adapters/slack/slack_blocks.hpp"
#include "adapters/slack/slack_markup.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace adapters::slack {
namespace {

using bot::core::outbox::FieldKind;
using bot::core::outbox::Form;
using bot::core::outbox::FormField;

// Slack: Modals; Block Kit reference.
constexpr std::size_t longest_title = 24;
constexpr std::size_t longest_label = 2000;
constexpr std::size_t longest_option = 75;
constexpr std::size_t most_options = 100;
constexpr std::size_t longest_initial = 3000;
constexpr std::size_t longest_line = 300;
constexpr std::size_t longest_paragraph = 3000;
constexpr std::size_t longest_section = 2900;
constexpr std::string_view action = "value";

Json plain_text(std::string_view words, std::size_t limit) {
    const auto shown = shortened(words, limit);
    return Json{{"type", "plain_text"}, {"text", shown.empty() ? " " : shown}, {"emoji", true}};
}

Json option(std::string_view value, std::string_view label) {
    return Json{{"text", plain_text(label, longest_option)}, {"value", value}};
}

Json typed(const FormField& field) {
    const bool paragraph = field.kind == FieldKind::paragraph;
    Json element{{"type", "plain_text_input"},
                 {"action_id", action},
                 {"multiline", paragraph},
                 {"max_length", paragraph ? longest_paragraph : longest_line}};
    if (!field.initial.empty())
        element["initial_value"] =
            shortened(field.initial, paragraph ? longest_initial : longest_line);
    return element;
}

/// The initial option must be one of the options, exactly.
Json choice(const FormField& field) {
    Json options = Json::array();
    Json initial;
    for (const auto& [value, label] : field.options) {
        if (options.size() == most_options || value.size() > longest_option)
            continue;
        options.push_back(option(value, label));
        if (value == field.initial)
            initial = options.back();
    }
    Json element{{"type", "static_select"}, {"action_id", action}, {"options", std::move(options)}};
    if (!initial.is_null())
        element["initial_option"] = std::move(initial);
    return element;
}

Json toggle(const FormField& field) {
    Json options = Json::array({option("true", field.label)});
    Json element{{"type", "checkboxes"}, {"action_id", action}, {"options", options}};
    if (field.initial == "true")
        element["initial_options"] = std::move(options);
    return element;
}

Json element_of(const FormField& field) {
    switch (field.kind) {
        case FieldKind::line:
        case FieldKind::paragraph:
            return typed(field);
        case FieldKind::choice:
            return choice(field);
        case FieldKind::toggle:
            return toggle(field);
    }
    return typed(field);
}

Json input(const FormField& field) {
    Json block{{"type", "input"},
               {"block_id", field.name},
               {"label", plain_text(field.label, longest_label)},
               {"optional", !field.required},
               {"element", element_of(field)}};
    if (!field.hint.empty())
        block["hint"] = plain_text(field.hint, longest_label);
    return block;
}

}  // namespace

bool fits_whole(const Form& form) {
    return std::none_of(form.fields.begin(), form.fields.end(), [](const FormField& field) {
        return field.kind == FieldKind::paragraph &&
               shortened(field.initial, longest_initial) != field.initial;
    });
}

Json form_view(const bot::core::outbox::OpenForm& order) {
    const auto& form = order.form;
    Json blocks = Json::array();
    if (!form.text.plain.empty())
        blocks = message_blocks(mrkdwn_pieces(form.text, longest_section), {});
    for (const auto& field : form.fields)
        blocks.push_back(input(field));
    Json metadata{
        {"command", form.command}, {"room", order.room.room}, {"room_name", order.room_name}};
    if (order.thread)
        metadata["thread"] = *order.thread;
    return Json{{"type", "modal"},
                {"callback_id", "say_with_fields"},
                {"title", plain_text(form.title, longest_title)},
                {"submit", plain_text(form.submit, longest_title)},
                {"close", plain_text("Cancel", longest_title)},
                {"private_metadata", to_text(metadata)},
                {"blocks", std::move(blocks)}};
}

}  // namespace adapters::slack
