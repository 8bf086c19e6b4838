#include "adapters/matrix/matrix_card.hpp"

#include "bot/core/outbox/choice_signs.hpp"

#include <algorithm>

namespace adapters::matrix {

using namespace bot::core;
using event::Text;
using event::TextWriter;

namespace {

constexpr std::string_view why_plain =
    "I can read only what is not encrypted. Whatever is not can be read by whoever runs the "
    "homeserver, too.";

/// An edit carries everything twice, and an event holds 64 KiB.
constexpr std::size_t longest_field = 1000;

Text shortened(const Text& value) {
    const auto parts = parts_of(value, longest_field);
    TextWriter out;
    out.append(parts.front());
    if (parts.size() > 1)
        out.plain("…");
    return out.take();
}

void write_state(const outbox::Card& card, TextWriter& out) {
    out.bold(event::to_string(card.incident) + " · " + card.title);
    out.plain("\nStatus: ").bold(incident::to_string(card.status));
    out.plain("\nSeverity: ").bold(incident::to_string(card.severity));
    if (card.kind == incident::Kind::drill)
        out.plain("\nKind: ").bold("drill");
    for (const auto& [label, value] : card.fields)
        out.plain("\n" + label + ": ").append(shortened(value));
}

bool is_inside_character(const std::string& text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// Where a part that begins at `begin` ends: behind the last line end that fits, else before a span
/// that would be cut, else at a character.
std::size_t end_of_part(const Text& text, std::size_t begin, std::size_t most) {
    if (text.plain.size() - begin <= most)
        return text.plain.size();
    auto end = begin + most;
    const auto line = text.plain.rfind('\n', end - 1);
    if (line != std::string::npos && line >= begin)
        end = line + 1;
    for (const auto& span : text.spans) {
        if (span.offset > begin && span.offset < end && span.offset + span.length > end)
            end = span.offset;
    }
    while (end > begin && is_inside_character(text.plain, end))
        --end;
    return end > begin ? end : begin + most;
}

}  // namespace

Text with_choices(Text text, const std::vector<outbox::Button>& buttons, std::string_view command) {
    const auto signs = outbox::signs_of(buttons);
    TextWriter out;
    out.append(text);
    for (std::size_t at = 0; at < buttons.size(); ++at) {
        out.plain("\n");
        if (!signs[at].empty())
            out.plain(signs[at] + " ");
        out.bold(buttons[at].label).plain(" — or type ");
        const bool bare = buttons[at].typed == outbox::Typed::bare;
        out.code((bare ? std::string{} : std::string{command} + " ") + buttons[at].command);
    }
    return out.take();
}

Text card_text(const outbox::Card& card, std::string_view command) {
    TextWriter state;
    write_state(card, state);
    TextWriter out;
    out.append(with_choices(state.take(), card.buttons, command));
    out.plain("\n").italic(why_plain);
    return out.take();
}

std::vector<Text> parts_of(const Text& text, std::size_t most) {
    std::vector<Text> parts;
    for (std::size_t begin = 0; begin < text.plain.size();) {
        const auto end = end_of_part(text, begin, most);
        parts.push_back(event::part(text, begin, end - begin));
        begin = end;
    }
    if (parts.empty())
        parts.emplace_back();
    return parts;
}

}  // namespace adapters::matrix
