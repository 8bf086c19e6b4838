#include "bot/core/draft/accounts_writers.hpp"
#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/drawing.hpp"
#include "bot/core/draft/html_entries.hpp"
#include "bot/core/draft/html_text.hpp"
#include "bot/core/draft/manuscript.hpp"
#include "bot_core_draft_assets.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace bot::core::draft {
namespace {

void append_place_count(std::string& out, int places) {
    if (places == 0)
        return;
    out.append("<p class=\"places\"><b>").append(std::to_string(places));
    out.append(places == 1 ? " place needs a person." : " places need a person.");
    out.append("</b> They are marked WRITE below.</p>\n");
}

struct Writer {
    const Manuscript& draft;
    std::string& out;

    void append_line(const Line& line) const {
        append_runs(out, line.words);
        append_evidence_links(out, line.evidence);
    }
    void operator()(const Paragraph& block) const {
        out.append("<p class=\"prose\" dir=\"auto\">");
        append_line(block.line);
        out.append("</p>\n");
    }
    void operator()(const Bullets& block) const {
        out.append("<ul class=\"lines\">\n");
        for (const auto& line : block.lines) {
            out.append("<li dir=\"auto\">");
            append_line(line);
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }
    void operator()(const Pairs& block) const {
        out.append("<dl class=\"facts\">\n");
        for (const auto& [name, line] : block.rows) {
            out.append("<div><dt>");
            append_escaped_html(out, name);
            out.append("</dt><dd>");
            append_line(line);
            out.append("</dd></div>\n");
        }
        out.append("</dl>\n");
    }
    void operator()(const Place& block) const {
        out.append("<p class=\"write\"><b>[WRITE:</b> ");
        append_escaped_html(out, block.prompt);
        out.append("<b>]</b></p>\n");
    }
    void operator()(const Drawing&) const {
        const auto plan = plan_drawing(draft);
        if (plan.to <= plan.from)
            return;
        out.append("<figure>\n");
        append_wide_drawing(out, plan);
        append_tall_drawing(out, plan);
        out.append(
            "<figcaption>Rings are milestones, dots are key entries and decisions; each "
            "leads to its entry.");
        if (!plan.gaps.empty())
            out.append(" In the hatched stretches messages may be missing.");
        if (plan.left_out > 0)
            out.append(" Not drawn: ")
                .append(std::to_string(plan.left_out))
                .append(plan.left_out == 1 ? " entry" : " entries")
                .append(" far before or after.");
        out.append("</figcaption>\n</figure>\n");
    }
    void operator()(const Heading& block) const {
        out.append("<h3 dir=\"auto\">");
        append_line(block.line);
        out.append("</h3>\n");
    }
    void operator()(const SideBySide& block) const { append_side_by_side_html(out, block); }
    void operator()(const Answers&) const { append_answers_html(out, draft); }
    void operator()(const Entries& block) const { append_told_entries(out, draft, block); }
    void operator()(const Appendix&) const { append_all_entries(out, draft); }
};

void append_page_head(std::string& out, const Document& document) {
    out.append(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
    out.append(document.incident).append(": ");
    append_escaped_html(out, document.title);
    out.append("</title>\n<style>\n").append(asset("draft_page.css")).append("</style>\n</head>\n");
}

void append_header(std::string& out, const Manuscript& draft) {
    const auto& document = draft.document;
    out.append("<header>\n<p class=\"eyebrow\">").append(document.incident);
    if (!document.severity.empty())
        out.append(" <span class=\"badge sev ")
            .append(document.severity)
            .append("\">")
            .append(document.severity)
            .append("</span>");
    out.append(" <span class=\"badge st ").append(document.status).append("\">");
    out.append(document.status).append("</span></p>\n<h1 dir=\"auto\">");
    append_escaped_html(out, document.title);
    out.append("</h1>\n");
    append_place_count(out, document.places);
    for (const auto& notice : document.notices) {
        out.append("<p class=\"notice\">");
        append_escaped_html(out, notice);
        out.append("</p>\n");
    }
    Writer{draft, out}(document.facts);
    out.append("</header>\n");
}

void append_contents(std::string& out, const Document& document) {
    out.append("<nav aria-label=\"Contents\"><ol>\n");
    for (const auto& section : document.sections)
        out.append("<li><a href=\"#")
            .append(section.id)
            .append("\">")
            .append(section.title)
            .append("</a></li>\n");
    out.append("</ol></nav>\n");
}

}  // namespace

std::string write_html(const Manuscript& manuscript) {
    const auto& document = manuscript.document;
    std::string out;
    out.reserve(16384 + manuscript.entries.size() * 520);
    append_page_head(out, document);
    out.append("<body>\n");
    append_contents(out, document);
    out.append("<main>\n");
    append_header(out, manuscript);
    const Writer writer{manuscript, out};
    for (const auto& section : document.sections) {
        out.append("<section id=\"").append(section.id).append("\">\n<h2>");
        out.append(section.title).append("</h2>\n");
        for (const auto& block : section.blocks)
            std::visit(writer, block);
        out.append("</section>\n");
    }
    out.append("</main>\n</body>\n</html>\n");
    return out;
}

}  // namespace bot::core::draft
