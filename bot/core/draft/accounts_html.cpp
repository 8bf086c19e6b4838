#include "bot/core/draft/accounts_writers.hpp"
#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/html_text.hpp"

namespace bot::core::draft {
namespace {

/// Where the cell goes when the columns stand below each other.
void append_order(std::string& out, std::size_t column) {
    out.append(" style=\"order:").append(std::to_string(column + 1)).append("\"");
}

void append_cell(std::string& out, const SideBySide::Row& row, std::size_t column) {
    out.append("<td dir=\"auto\" data-row=\"").append(row.title).append("\"");
    append_order(out, column);
    out.append(">");
    const auto& cell = row.cells[column];
    if (cell.empty())
        out.append("<span class=\"unknown\">not known</span>");
    for (const auto& line : cell) {
        out.append("<p>");
        append_runs(out, line.words);
        append_evidence_links(out, line.evidence);
        out.append("</p>");
    }
    out.append("</td>");
}

}  // namespace

void append_side_by_side_html(std::string& out, const SideBySide& block) {
    out.append("<table class=\"beside\">\n<thead><tr><th></th>");
    for (std::size_t i = 0; i < block.columns.size(); ++i) {
        out.append("<th scope=\"col\" dir=\"auto\"");
        append_order(out, i);
        out.append(">");
        append_escaped_html(out, block.columns[i]);
        out.append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (const auto& row : block.rows) {
        out.append("<tr><th scope=\"row\">").append(row.title).append("</th>");
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            append_cell(out, row, i);
        out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n");
}

void append_answers_html(std::string& out, const Manuscript& draft) {
    out.append("<ol class=\"told\">\n");
    for (const auto& quote : draft.accounts.quotes) {
        const auto& voice = draft.accounts.voices[quote.voice];
        const auto id = to_string(quote.cited());
        out.append("<li class=\"entry\" id=\"").append(id).append("\"><p class=\"clock\">");
        append_evidence_links(out, {quote.cited()});
        out.append("</p><div><p class=\"by\"><b>");
        append_escaped_html(out, voice.label);
        out.append("</b> ").append(voice.seat);
        if (const auto entry = about(draft, quote)) {
            out.append(" about");
            append_evidence_links(out, {*entry});
        }
        out.append("</p><p class=\"text\" dir=\"auto\">");
        append_escaped_html(out, clean(quote.words));
        out.append("</p></div></li>\n");
    }
    out.append("</ol>\n");
}

}  // namespace bot::core::draft
