#include "adapters/slack/slack_rich_text.hpp"
#include "adapters/slack/slack_text.hpp"

#include <nlohmann/json.hpp>

namespace adapters::slack {
namespace {

using namespace bot::core::event;

/// Pieces of a layout, one a line.
class Lines {
public:
    void add(const Text& line) {
        if (line.plain.empty())
            return;
        if (x_any)
            x_out.plain("\n");
        x_out.append(line);
        x_any = true;
    }
    void add(std::string_view mrkdwn) { add(read_mrkdwn(mrkdwn)); }
    [[nodiscard]] Text take() { return x_out.take(); }

private:
    TextWriter x_out;
    bool x_any = false;
};

void add_each(const Json& list, const char* key, Lines& lines) {
    if (!list.is_array())
        return;
    for (const auto& item : list)
        lines.add(text_at(item, key));
}

void add_block(const Json& block, Lines& lines) {
    const auto type = text_at(block, "type");
    if (type == "rich_text") {
        lines.add(read_rich_text(block));
    } else if (type == "section" || type == "header") {
        lines.add(text_at(member(block, "text"), "text"));
        add_each(member(block, "fields"), "text", lines);
    } else if (type == "context") {
        add_each(member(block, "elements"), "text", lines);
    } else if (type == "markdown") {
        lines.add(text_at(block, "text"));
    } else if (type == "image") {
        lines.add(text_at(block, "alt_text"));
    }
}

void add_attachment(const Json& attachment, Lines& lines) {
    const auto& blocks = member(attachment, "blocks");
    const auto before = read_blocks(blocks);
    lines.add(text_at(attachment, "pretext"));
    lines.add(text_at(attachment, "title"));
    lines.add(text_at(attachment, "text"));
    lines.add(before);
    const auto& fields = member(attachment, "fields");
    if (fields.is_array()) {
        for (const auto& field : fields) {
            const auto title = text_at(field, "title");
            const auto value = text_at(field, "value");
            lines.add(title.empty() ? std::string{value}
                                    : std::string{title} + ": " + std::string{value});
        }
    }
}

/// Slack adds these by itself when somebody writes an address.
bool is_preview(const Json& attachment) {
    return !text_at(attachment, "from_url").empty() || !text_at(attachment, "original_url").empty();
}

bool begins_with_rich_text(const Json& blocks) {
    return text_at(element(blocks, 0), "type") == "rich_text";
}

bool is_by_program(const Json& message) {
    return !text_at(message, "bot_id").empty() || text_at(message, "subtype") == "bot_message";
}

}  // namespace

Text read_blocks(const Json& blocks) {
    if (!blocks.is_array())
        return {};
    if (blocks.size() == 1 && begins_with_rich_text(blocks))
        return read_rich_text(blocks.front());
    Lines lines;
    for (const auto& block : blocks)
        add_block(block, lines);
    return lines.take();
}

Text read_attachments(const Json& attachments) {
    if (!attachments.is_array())
        return {};
    Lines lines;
    for (const auto& attachment : attachments) {
        if (is_preview(attachment))
            continue;
        Lines one;
        add_attachment(attachment, one);
        auto words = one.take();
        if (words.plain.empty())
            words = read_mrkdwn(text_at(attachment, "fallback"));
        lines.add(words);
    }
    return lines.take();
}

Text read_message_text(const Json& message) {
    const auto& blocks = member(message, "blocks");
    const bool by_program = is_by_program(message);
    Text text;
    if (blocks.is_array() && (by_program || begins_with_rich_text(blocks)))
        text = read_blocks(blocks);
    if (text.plain.empty())
        text = read_mrkdwn(text_at(message, "text"));
    const auto& attachments = member(message, "attachments");
    if (!attachments.is_array() || (!by_program && !text.plain.empty()))
        return text;
    Lines lines;
    lines.add(text);
    lines.add(read_attachments(attachments));
    return lines.take();
}

}  // namespace adapters::slack
