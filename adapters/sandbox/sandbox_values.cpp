#include "adapters/sandbox/sandbox_values.hpp"

#include "adapters/sandbox/sandbox_codec.hpp"
#include "adapters/sandbox/sandbox_json.hpp"
#include "bot/core/incident/incident.hpp"

#include <nlohmann/json.hpp>

namespace adapters::sandbox {
namespace {

using nlohmann::json;
using namespace bot::core::event;
using namespace bot::core::outbox;

struct MeaningWriter {
    json& span;

    void operator()(const PersonRef& person) const {
        span["person"] = person.id;
        span["platform"] = person.platform;
    }
    void operator()(const RoomRef& room) const {
        span["room"] = room.room;
        span["platform"] = room.platform;
    }
    void operator()(const MessageRef& message) const {
        span["message"] = message.message;
        span["in"] = message.room.room;
        span["platform"] = message.room.platform;
    }
    void operator()(const Link& link) const { span["link"] = link.url; }
    void operator()(Style style) const {
        span["style"] = style == Style::bold ? "bold" : style == Style::italic ? "italic" : "code";
    }
};

std::optional<Meaning> decode_meaning(const json& span) {
    const auto where = string_of(span, "platform");
    if (span.contains("person"))
        return PersonRef{where, string_of(span, "person")};
    if (span.contains("room"))
        return RoomRef{where, string_of(span, "room")};
    if (span.contains("message"))
        return MessageRef{{where, string_of(span, "in")}, string_of(span, "message")};
    if (span.contains("link"))
        return Link{string_of(span, "link")};
    const auto style = string_of(span, "style");
    if (style == "bold")
        return Style::bold;
    if (style == "italic")
        return Style::italic;
    return style == "code" ? std::optional<Meaning>{Style::code} : std::nullopt;
}

std::string_view style_name(ButtonStyle style) {
    switch (style) {
        case ButtonStyle::normal:
            return "normal";
        case ButtonStyle::primary:
            return "primary";
        case ButtonStyle::danger:
            return "danger";
    }
    return "normal";
}

ButtonStyle style_from(const std::string& name) {
    return name == "primary"  ? ButtonStyle::primary
           : name == "danger" ? ButtonStyle::danger
                              : ButtonStyle::normal;
}

std::string_view kind_name(FieldKind kind) {
    switch (kind) {
        case FieldKind::line:
            return "line";
        case FieldKind::paragraph:
            return "paragraph";
        case FieldKind::choice:
            return "choice";
        case FieldKind::toggle:
            return "toggle";
    }
    return "line";
}

}  // namespace

json encode_text(const Text& text) {
    json spans = json::array();
    for (const auto& span : text.spans) {
        json one{{"at", span.offset}, {"length", span.length}};
        std::visit(MeaningWriter{one}, span.meaning);
        spans.push_back(std::move(one));
    }
    return json{{"plain", text.plain}, {"spans", std::move(spans)}};
}

std::optional<Text> decode_text(const json& value) {
    if (!part_of(value, "plain").is_string())
        return std::nullopt;
    Text text{string_of(value, "plain"), {}};
    std::size_t from = 0;
    for (const auto& one : part_of(value, "spans")) {
        const auto& at = part_of(one, "at");
        const auto& length = part_of(one, "length");
        const auto meaning = decode_meaning(one);
        if (!at.is_number_unsigned() || !length.is_number_unsigned() || !meaning)
            return std::nullopt;
        const auto begin = at.get<std::size_t>();
        const auto size = length.get<std::size_t>();
        if (begin < from || begin > text.plain.size() || size > text.plain.size() - begin)
            return std::nullopt;
        text.spans.push_back({begin, size, *meaning});
        from = begin + size;
    }
    return text;
}

json encode_button(const Button& button) {
    return json{{"label", button.label},
                {"command", button.command},
                {"style", style_name(button.style)},
                {"confirm", button.confirm}};
}

std::vector<Button> decode_buttons(const json& list) {
    std::vector<Button> buttons;
    if (!list.is_array())
        return buttons;
    for (const auto& one : list)
        buttons.push_back({string_of(one, "label"), string_of(one, "command"),
                           style_from(string_of(one, "style")), string_of(one, "confirm")});
    return buttons;
}

json encode_card(const Card& card) {
    json fields = json::array();
    for (const auto& [label, value] : card.fields)
        fields.push_back({{"label", label}, {"text", encode_text(value)}});
    json buttons = json::array();
    for (const auto& button : card.buttons)
        buttons.push_back(encode_button(button));
    return json{{"incident", card.incident.number},
                {"title", card.title},
                {"severity", to_string(card.severity)},
                {"status", to_string(card.status)},
                {"drill", card.kind == bot::core::incident::Kind::drill},
                {"fields", std::move(fields)},
                {"buttons", std::move(buttons)}};
}

std::optional<Card> decode_card(const json& value) {
    using namespace bot::core::incident;
    if (!value.is_object())
        return std::nullopt;
    Card card;
    card.incident.number = number_of(value, "incident").value_or(0);
    card.title = string_of(value, "title");
    card.severity = parse_severity(string_of(value, "severity")).value_or(Severity::unset);
    card.status = parse_status(string_of(value, "status")).value_or(Status::investigating);
    card.kind = flag_of(value, "drill") ? bot::core::incident::Kind::drill
                                        : bot::core::incident::Kind::incident;
    for (const auto& one : part_of(value, "fields"))
        card.fields.emplace_back(string_of(one, "label"),
                                 decode_text(part_of(one, "text")).value_or(Text{}));
    card.buttons = decode_buttons(part_of(value, "buttons"));
    return card;
}

json encode_form(const Form& form) {
    json fields = json::array();
    for (const auto& field : form.fields) {
        json options = json::array();
        for (const auto& [option, label] : field.options)
            options.push_back({{"value", option}, {"label", label}});
        fields.push_back({{"name", field.name},
                          {"label", field.label},
                          {"kind", kind_name(field.kind)},
                          {"required", field.required},
                          {"initial", field.initial},
                          {"hint", field.hint},
                          {"options", std::move(options)}});
    }
    return json{{"title", form.title},
                {"submit", form.submit},
                {"command", form.command},
                {"fields", std::move(fields)}};
}

std::string dump(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace adapters::sandbox
