#include "adapters/tracking/ticket_text_document.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace adapters::tracking {
namespace {

using Json = nlohmann::json;

Json node(const char* type, Json content = Json::array()) {
    Json made{{"type", type}};
    if (!content.empty())
        made["content"] = std::move(content);
    return made;
}

Json text_node(std::string_view text) {
    return {{"type", "text"}, {"text", text}};
}

Json marks_of(const Run& run) {
    auto marks = Json::array();
    if (!run.url.empty())
        marks.push_back({{"type", "link"}, {"attrs", {{"href", run.url}}}});
    if (run.code)
        marks.push_back({{"type", "code"}});
    if (run.strong && !run.code)
        marks.push_back({{"type", "strong"}});
    if (run.emphasis && !run.code)
        marks.push_back({{"type", "em"}});
    return marks;
}

Json inline_of(const Runs& runs) {
    auto content = Json::array();
    for (const auto& run : runs) {
        if (run.line_break) {
            content.push_back(node("hardBreak"));
        } else if (!run.text.empty()) {
            content.push_back(text_node(run.text));
            if (auto marks = marks_of(run); !marks.empty())
                content.back()["marks"] = std::move(marks);
        }
    }
    return content;
}

Json content_of(const Blocks& blocks);

Json list_node(const Block& block) {
    auto list = node(block.kind == BlockKind::bullets ? "bulletList" : "orderedList",
                     content_of(block.blocks));
    if (block.kind == BlockKind::numbers)
        list["attrs"] = {{"order", block.number}};
    return list;
}

Json item_node(const Block& item) {
    auto content = content_of(item.blocks);
    if (item.blocks.empty() || item.blocks.front().kind != BlockKind::paragraph)
        content.insert(content.begin(), node("paragraph"));
    return node("listItem", std::move(content));
}

Json block_node(const Block& block) {
    switch (block.kind) {
        case BlockKind::paragraph:
            return node("paragraph", inline_of(block.runs));
        case BlockKind::heading: {
            auto heading = node("heading", inline_of(block.runs));
            heading["attrs"] = {{"level", block.number}};
            return heading;
        }
        case BlockKind::bullets:
        case BlockKind::numbers:
            return list_node(block);
        case BlockKind::item:
            return item_node(block);
        case BlockKind::quote:
            return node("blockquote", block.blocks.empty() ? Json::array({node("paragraph")})
                                                           : content_of(block.blocks));
        case BlockKind::code:
            return node("codeBlock",
                        block.code.empty() ? Json::array() : Json::array({text_node(block.code)}));
        case BlockKind::rule:
            return node("rule");
    }
    return {};
}

Json content_of(const Blocks& blocks) {
    auto content = Json::array();
    for (const auto& block : blocks)
        content.push_back(block_node(block));
    return content;
}

}  // namespace

nlohmann::json write_document(const Blocks& blocks) {
    return {{"version", 1}, {"type", "doc"}, {"content", content_of(blocks)}};
}

}  // namespace adapters::tracking
