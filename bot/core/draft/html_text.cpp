#include "bot/core/draft/html_text.hpp"

namespace bot::core::draft {
namespace {

std::string_view entity(char c) {
    switch (c) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\'':
            return "&#39;";
        default:
            return {};
    }
}

void append_within(std::string& out, std::string_view open, std::string_view text,
                   std::string_view close) {
    out.append(open);
    append_escaped_html(out, text);
    out.append(close);
}

}  // namespace

void append_escaped_html(std::string& out, std::string_view text) {
    std::size_t from = 0;
    for (;;) {
        const auto at = text.find_first_of("&<>\"'", from);
        out.append(text.substr(from, at - from));
        if (at == std::string_view::npos)
            return;
        out.append(entity(text[at]));
        from = at + 1;
    }
}

void append_runs(std::string& out, const Runs& words) {
    for (const auto& run : words) {
        switch (run.kind) {
            case RunKind::plain:
                append_escaped_html(out, run.text);
                break;
            case RunKind::bold:
                append_within(out, "<b>", run.text, "</b>");
                break;
            case RunKind::italic:
                append_within(out, "<i>", run.text, "</i>");
                break;
            case RunKind::code:
                append_within(out, "<code>", run.text, "</code>");
                break;
            case RunKind::person:
                append_within(out, "<span class=\"who\">", run.text, "</span>");
                break;
            case RunKind::link:
                append_within(out, "<a rel=\"noopener noreferrer nofollow\" href=\"", run.target,
                              "\">");
                append_within(out, {}, run.text, "</a>");
                break;
        }
    }
}

void append_evidence_links(std::string& out, const std::vector<Evidence>& evidence) {
    for (const auto& one : evidence) {
        const auto id = to_string(one);
        out.append(" <a class=\"ev\" href=\"#").append(id).append("\">").append(id).append("</a>");
    }
}

}  // namespace bot::core::draft
