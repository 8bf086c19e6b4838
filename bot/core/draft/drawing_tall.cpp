#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/drawing.hpp"
#include "bot/core/draft/html_text.hpp"
#include "bot/core/language/code_point.hpp"

#include <algorithm>
#include <string>

namespace bot::core::draft {
namespace {

constexpr double line_x = 56;
constexpr double label_x = 78;
constexpr double row = 40;
constexpr std::size_t line_letters = 42;
constexpr std::size_t most_rows = 24;

struct Row {
    const Dot* dot;
    double y;
};

/// Rows as near to their time as their labels leave room, at most `most_rows`: milestones first.
std::vector<Row> rows_of(const Plan& plan, double height) {
    std::vector<Row> rows;
    auto room = most_rows;
    for (const auto& dot : plan.dots)
        room -= dot.milestone && room > 0 ? 1U : 0U;
    for (const auto& dot : plan.dots) {
        if (!dot.milestone && room == 0)
            continue;
        room -= dot.milestone ? 0U : 1U;
        const auto share = static_cast<double>((dot.at - plan.from).count()) /
                           static_cast<double>((plan.to - plan.from).count());
        const auto wish = 16 + share * height;
        rows.push_back({&dot, rows.empty() ? wish : std::max(wish, rows.back().y + row)});
    }
    return rows;
}

/// Where a moment lies on the line, which the rows have stretched.
double place(const std::vector<Row>& rows, const Plan& plan, event::Instant at, double end) {
    auto before = std::pair{plan.from, 0.0};
    for (const auto& each : rows) {
        const std::pair here{each.dot->at, each.y};
        if (at <= here.first) {
            const auto span = static_cast<double>((here.first - before.first).count());
            const auto part = static_cast<double>((at - before.first).count());
            return span <= 0 ? here.second
                             : before.second + (here.second - before.second) * part / span;
        }
        before = here;
    }
    const auto span = static_cast<double>((plan.to - before.first).count());
    const auto part = static_cast<double>((at - before.first).count());
    return span <= 0 ? end : before.second + (end - before.second) * std::min(part / span, 1.0);
}

void append_rect(std::string& out, std::string_view look, std::string_view fill, double top,
                 double bottom, double x, double size) {
    out.append("<g class=\"").append(look).append("\"><rect").append(fill).append(" x=\"");
    append_coordinate(out, x);
    out.append("\" width=\"");
    append_coordinate(out, size);
    out.append("\" y=\"");
    append_coordinate(out, top);
    out.append("\" height=\"");
    append_coordinate(out, std::max(bottom - top, 2.0));
    out.append("\"/></g>");
}

void append_text(std::string& out, std::string_view look, double x, double y,
                 std::string_view words) {
    out.append("<text class=\"").append(look).append("\" x=\"");
    append_coordinate(out, x);
    out.append("\" y=\"");
    append_coordinate(out, y);
    out.append("\">");
    append_escaped_html(out, words);
    out.append("</text>");
}

/// Two lines of a label, cut between words where that can be.
void append_label(std::string& out, const Dot& dot, double y) {
    const auto look = dot.milestone ? std::string_view{"mst"} : std::string_view{"lab"};
    const auto all = language::shortened(dot.label, line_letters * 2 - 4);
    if (all.size() <= line_letters) {
        append_text(out, look, label_x, y + 4, all);
        return;
    }
    auto cut = all.rfind(' ', line_letters);
    if (cut == std::string::npos || cut < line_letters / 2) {
        append_text(out, look, label_x, y + 4, language::shortened(all, line_letters - 4));
        return;
    }
    append_text(out, look, label_x, y - 2, all.substr(0, cut));
    append_text(out, look, label_x, y + 13, language::shortened(all.substr(cut + 1), line_letters));
}

}  // namespace

void append_tall_drawing(std::string& out, const Plan& plan) {
    const auto height = std::max(240.0, static_cast<double>(plan.dots.size()) * row * 0.8);
    const auto rows = rows_of(plan, std::min(height, 720.0));
    const auto end = (rows.empty() ? 240.0 : rows.back().y) + 24;
    out.append(
        "<svg class=\"tall\" role=\"img\" aria-labelledby=\"tall-t tall-d\" "
        "viewBox=\"0 0 360 ");
    append_coordinate(out, end + 8);
    out.append(
        "\"><title id=\"tall-t\">The incident, from top to bottom</title><desc id=\"tall-d\">");
    append_escaped_html(out, plan.description);
    out.append(
        "</desc><defs><pattern id=\"hatch-tall\" width=\"7\" height=\"7\" "
        "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        "<line class=\"hatch\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\"/></pattern></defs>");
    for (const auto& stretch : plan.severities)
        append_rect(out, stretch.look, {}, place(rows, plan, stretch.from, end),
                    place(rows, plan, stretch.to, end), line_x - 4, 8);
    for (const auto& gap : plan.gaps)
        append_rect(out, "gap", " fill=\"url(#hatch-tall)\"", place(rows, plan, gap.from, end),
                    place(rows, plan, gap.to, end), line_x - 10, 20);
    for (const auto& each : rows) {
        const auto& dot = *each.dot;
        if (!dot.id.empty())
            out.append("<a href=\"#").append(dot.id).append("\">");
        append_text(out, "num end", line_x - 12, each.y + 4, ZoneTimes::utc_short(dot.at));
        out.append("<circle class=\"")
            .append(dot.milestone ? "ms" : "key")
            .append("\" r=\"5\" cx=\"");
        append_coordinate(out, line_x);
        out.append("\" cy=\"");
        append_coordinate(out, each.y);
        out.append("\"/>");
        append_label(out, dot, each.y);
        if (!dot.id.empty())
            out.append("</a>");
    }
    out.append("</svg>\n");
}

}  // namespace bot::core::draft
