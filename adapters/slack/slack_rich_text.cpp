#include "adapters/slack/slack_rich_text.hpp"

#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_text.hpp"
#include "bot/core/event/instant.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace adapters::slack {
namespace {

using namespace bot::core::event;

/// A zero byte is nobody's word and ends strings in too many places.
std::string readable(std::string_view text) {
    std::string out{text};
    std::erase(out, '\0');
    return out;
}

/// One meaning a stretch: the one that changes how it is read most.
void write_styled(const Json& item, TextWriter& out) {
    const auto text = readable(text_at(item, "text"));
    const auto& style = member(item, "style");
    if (flag_at(style, "code"))
        out.code(text);
    else if (flag_at(style, "bold"))
        out.bold(text);
    else if (flag_at(style, "italic"))
        out.italic(text);
    else
        out.plain(text);
}

void write_link(const Json& item, TextWriter& out) {
    auto url = readable(text_at(item, "url"));
    const auto label = readable(text_at(item, "text"));
    const auto shown = label.empty() ? url : label;
    if (const auto message = message_of_permalink(url)) {
        Text piece{shown, {{0, shown.size(), *message}}};
        out.append(piece);
    } else {
        out.link(shown, std::move(url));
    }
}

void write_date(const Json& item, TextWriter& out) {
    const auto fallback = text_at(item, "fallback");
    if (!fallback.empty())
        out.plain(readable(fallback));
    else
        out.plain(to_rfc3339(Instant{std::chrono::seconds{
            std::clamp<std::int64_t>(number_at(item, "timestamp"), 0, 253'402'300'799)}}));
}

void write_inline(const Json& item, TextWriter& out) {
    const auto type = text_at(item, "type");
    if (type == "text") {
        write_styled(item, out);
    } else if (type == "link") {
        write_link(item, out);
    } else if (type == "user") {
        const auto id = text_at(item, "user_id");
        out.person({platform, std::string{id}}, id);
    } else if (type == "channel") {
        const auto id = text_at(item, "channel_id");
        out.room({platform, std::string{id}}, id);
    } else if (type == "emoji") {
        out.plain(":").plain(readable(text_at(item, "name"))).plain(":");
    } else if (type == "broadcast") {
        out.plain("@").plain(readable(text_at(item, "range")));
    } else if (type == "usergroup") {
        out.plain("@").plain(unnamed_group);
    } else if (type == "date") {
        write_date(item, out);
    } else if (type == "color") {
        out.plain(readable(text_at(item, "value")));
    } else {
        out.plain(readable(text_at(item, "text")));
    }
}

void write_inlines(const Json& elements, TextWriter& out) {
    if (!elements.is_array())
        return;
    for (const auto& item : elements)
        write_inline(item, out);
}

void write_list(const Json& list, TextWriter& out) {
    const auto& elements = member(list, "elements");
    if (!elements.is_array())
        return;
    const bool ordered = text_at(list, "style") == "ordered";
    const auto indent = std::clamp<std::int64_t>(number_at(list, "indent"), 0, 8);
    auto number = std::clamp<std::int64_t>(number_at(list, "offset"), 0, 1'000'000);
    for (const auto& section : elements) {
        if (&section != &elements.front())
            out.plain("\n");
        out.plain(std::string(static_cast<std::size_t>(indent) * 4, ' '));
        out.plain(ordered ? std::to_string(++number) + ". " : std::string{"• "});
        write_inlines(member(section, "elements"), out);
    }
}

/// Sections carry their own line ends; lists, quotes and code stand on lines of their own.
Text rich_part(const Json& part) {
    const auto type = text_at(part, "type");
    TextWriter out;
    if (type == "rich_text_list") {
        write_list(part, out);
        return out.take();
    }
    if (type == "rich_text_quote")
        out.plain("> ");
    write_inlines(member(part, "elements"), out);
    if (type != "rich_text_preformatted")
        return out.take();
    TextWriter code;
    code.code(out.take().plain);
    return code.take();
}

void trim_line_ends(Text& text) {
    const auto kept = text.spans.empty() ? 0 : text.spans.back().offset + text.spans.back().length;
    while (text.plain.size() > kept && text.plain.back() == '\n')
        text.plain.pop_back();
}

}  // namespace

Text read_rich_text(const Json& block) {
    const auto& parts = member(block, "elements");
    if (!parts.is_array())
        return {};
    if (parts.size() == 1) {
        auto only = rich_part(parts.front());
        trim_line_ends(only);
        return only;
    }
    TextWriter out;
    bool line_open = false;
    for (const auto& part : parts) {
        const auto piece = rich_part(part);
        if (line_open)
            out.plain("\n");
        out.append(piece);
        line_open = !piece.plain.empty() && piece.plain.back() != '\n';
    }
    auto text = out.take();
    trim_line_ends(text);
    return text;
}

}  // namespace adapters::slack
