#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/drawing.hpp"
#include "bot/core/draft/html_text.hpp"
#include "bot/core/language/code_point.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace bot::core::draft {
namespace {

// Units of the drawing, which is `width` wide whatever the page makes of it.
constexpr double width = 960;
constexpr double left = 70;
constexpr double right = 948;
constexpr double bands_top = 40;
constexpr double band_height = 20;
constexpr double pulse_top = 96;
constexpr double pulse_height = 34;
constexpr double axis = 134;
constexpr double labels_top = 172;
constexpr double lane_height = 19;
constexpr double letter = 5.9;
constexpr double flag_height = 16;
constexpr std::size_t most_lanes = 14;
constexpr std::size_t most_flags = 6;
constexpr std::size_t bins = 120;

double place(const Plan& plan, event::Instant at) {
    const auto share = static_cast<double>((at - plan.from).count()) /
                       static_cast<double>((plan.to - plan.from).count());
    return left + std::clamp(share, 0.0, 1.0) * (right - left);
}

void append_attribute(std::string& out, std::string_view name, double value) {
    out.append(" ").append(name).append("=\"");
    append_coordinate(out, value);
    out.append("\"");
}

void append_line(std::string& out, std::string_view look, std::array<double, 4> ends) {
    out.append("<line class=\"").append(look).append("\"");
    append_attribute(out, "x1", ends[0]);
    append_attribute(out, "y1", ends[1]);
    append_attribute(out, "x2", ends[2]);
    append_attribute(out, "y2", ends[3]);
    out.append("/>");
}

void append_text(std::string& out, std::string_view look, double x, double y,
                 std::string_view words) {
    out.append("<text class=\"").append(look).append("\"");
    append_attribute(out, "x", x);
    append_attribute(out, "y", y);
    out.append(">");
    append_escaped_html(out, words);
    out.append("</text>");
}

void append_band(std::string& out, const Plan& plan, const std::vector<Stretch>& stretches,
                 double top, std::string_view name) {
    append_text(out, "row", 0, top + 14, name);
    for (const auto& stretch : stretches) {
        const auto x = place(plan, stretch.from);
        const auto size = place(plan, stretch.to) - x;
        out.append("<g class=\"").append(stretch.look).append("\"><rect rx=\"3\"");
        append_attribute(out, "x", x);
        append_attribute(out, "y", top);
        append_attribute(out, "width", std::max(size - 1.5, 1.0));
        append_attribute(out, "height", band_height);
        out.append("><title>").append(stretch.label).append("</title></rect>");
        if (static_cast<double>(stretch.label.size()) * 6.6 + 12 < size)
            append_text(out, "in", x + 7, top + 14, stretch.label);
        out.append("</g>");
    }
}

/// How much was said when, so that the busy stretches are seen.
void append_pulse(std::string& out, const Plan& plan) {
    std::array<std::size_t, bins> counts{};
    for (const auto at : plan.messages) {
        const auto share = (place(plan, at) - left) / (right - left);
        ++counts[std::min(static_cast<std::size_t>(share * bins), bins - 1)];
    }
    const auto most = *std::max_element(counts.begin(), counts.end());
    if (most == 0)
        return;
    append_text(out, "row", 0, pulse_top + pulse_height - 4, "Messages");
    constexpr double step = (right - left) / bins;
    for (std::size_t i = 0; i < bins; ++i) {
        if (counts[i] == 0)
            continue;
        const auto height = std::max(
            2.0, pulse_height * static_cast<double>(counts[i]) / static_cast<double>(most));
        out.append("<rect class=\"pulse\"");
        append_attribute(out, "x", left + static_cast<double>(i) * step + 0.8);
        append_attribute(out, "y", pulse_top + pulse_height - height);
        append_attribute(out, "width", step - 1.6);
        append_attribute(out, "height", height);
        out.append("/>");
    }
}

void append_axis(std::string& out, const Plan& plan) {
    append_line(out, "axis", {left, axis, right, axis});
    append_text(out, "row", 0, axis + 18, "UTC");
    const auto step = tick_distance(plan.to - plan.from, 10);
    const bool days = plan.to - plan.from > std::chrono::hours{36};
    auto tick = event::Instant{(plan.from.time_since_epoch() / step + 1) * step};
    for (; tick < plan.to; tick += step) {
        const auto x = place(plan, tick);
        append_line(out, "tick", {x, axis, x, axis + 5});
        append_text(out, "num", x, axis + 18,
                    days ? ZoneTimes::utc_date(tick).substr(5) + " " + ZoneTimes::utc_short(tick)
                         : ZoneTimes::utc_short(tick));
    }
}

void append_gaps(std::string& out, const Plan& plan) {
    for (const auto& gap : plan.gaps) {
        const auto x = place(plan, gap.from);
        const auto size = std::max(place(plan, gap.to) - x, 3.0);
        out.append("<rect class=\"gap\" fill=\"url(#hatch-wide)\"");
        append_attribute(out, "x", x);
        append_attribute(out, "y", bands_top - 6);
        append_attribute(out, "width", size);
        append_attribute(out, "height", axis - bands_top + 6);
        out.append("><title>").append(gap.label).append("</title></rect>");
        if (size > 34)
            append_text(out, "gaptext", x + size / 2, pulse_top + 16, "gap");
    }
}

/// Where a label went: the part of its lane it takes, and its leader from the axis down to it.
struct Label {
    double leader;
    double begin;
    double end;
    std::size_t lane;
};

/// Whether a label may stand there: upon no other, crossed by no leader, crossing none.
bool is_free(const std::vector<Label>& taken, const Label& wish) {
    return std::none_of(taken.begin(), taken.end(), [&](const Label& other) {
        const bool overlaps =
            other.lane == wish.lane && other.begin < wish.end && wish.begin < other.end;
        const bool is_crossed =
            other.lane > wish.lane && other.leader >= wish.begin - 2 && other.leader <= wish.end;
        const bool crosses =
            wish.lane > other.lane && wish.leader >= other.begin - 2 && wish.leader <= other.end;
        return overlaps || is_crossed || crosses;
    });
}

std::optional<Label> find_lane(const std::vector<Label>& taken, double x, double size,
                               std::size_t lanes) {
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const Label after{x, x - 3, x + size + 10, lane};
        if (after.end <= width && is_free(taken, after))
            return after;
        const Label before{x, x - size - 10, x + 3, lane};
        if (after.end > width && before.begin >= 0 && is_free(taken, before))
            return before;
    }
    return std::nullopt;
}

void open_link(std::string& out, const Dot& dot) {
    if (!dot.id.empty())
        out.append("<a href=\"#").append(dot.id).append("\">");
}

void close_link(std::string& out, const Dot& dot) {
    if (!dot.id.empty())
        out.append("</a>");
}

void append_ring(std::string& out, std::string_view look, double x, std::string_view title) {
    out.append("<circle class=\"").append(look).append("\" r=\"4.4\"");
    append_attribute(out, "cx", x);
    append_attribute(out, "cy", axis);
    out.append("><title>");
    append_escaped_html(out, title);
    out.append("</title></circle>");
}

/// Milestones stand above the bands, as flags; those that find no room keep their ring.
std::size_t append_milestones(std::string& out, const Plan& plan) {
    std::vector<Label> taken;
    std::size_t highest = 0;
    for (auto dot = plan.dots.rbegin(); dot != plan.dots.rend(); ++dot) {
        if (!dot->milestone)
            continue;
        const auto words = dot->label + " " + ZoneTimes::utc_short(dot->at);
        const auto x = place(plan, dot->at);
        const auto label =
            find_lane(taken, x, static_cast<double>(words.size()) * letter, most_flags);
        const auto top =
            label ? bands_top - 20 - static_cast<double>(label->lane) * flag_height : bands_top;
        append_line(out, "flag", {x, top, x, axis});
        open_link(out, *dot);
        if (label) {
            taken.push_back(*label);
            highest = std::max(highest, label->lane + 1);
            const bool turned = label->begin < x - 4;
            append_text(out, turned ? "mst end" : "mst", turned ? x - 5 : x + 5, top + 10, words);
        }
        append_ring(out, "ms", x, words);
        close_link(out, *dot);
    }
    return highest;
}

std::size_t append_labels(std::string& out, const Plan& plan) {
    std::vector<Label> taken;
    std::size_t deepest = 0;
    for (auto dot = plan.dots.rbegin(); dot != plan.dots.rend(); ++dot) {
        if (dot->milestone)
            continue;
        const auto x = place(plan, dot->at);
        const auto words =
            ZoneTimes::utc_short(dot->at) + "  " + language::shortened(dot->label, 46);
        const auto letters =
            static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [](char c) {
                return (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
            }));
        const auto label = find_lane(taken, x, static_cast<double>(letters) * letter, most_lanes);
        open_link(out, *dot);
        if (label) {
            taken.push_back(*label);
            deepest = std::max(deepest, label->lane + 1);
            const auto y = labels_top + static_cast<double>(label->lane) * lane_height;
            append_line(out, "lead", {x, axis, x, y + 6});
            const bool turned = label->begin < x - 4;
            append_text(out, turned ? "lab end" : "lab", turned ? x - 6 : x + 6, y + 5, words);
        }
        append_ring(out, "key", x, ZoneTimes::utc_short(dot->at) + " " + dot->label);
        close_link(out, *dot);
    }
    return deepest;
}

}  // namespace

void append_wide_drawing(std::string& out, const Plan& plan) {
    std::string inner;
    append_band(inner, plan, plan.severities, bands_top, "Severity");
    append_band(inner, plan, plan.statuses, bands_top + band_height + 4, "Status");
    append_pulse(inner, plan);
    append_gaps(inner, plan);
    append_axis(inner, plan);
    const auto lanes = append_labels(inner, plan);
    const auto top =
        bands_top - 10 - static_cast<double>(append_milestones(inner, plan)) * flag_height;
    out.append(
        "<svg class=\"wide\" role=\"img\" aria-labelledby=\"wide-t wide-d\" "
        "viewBox=\"0 ");
    append_coordinate(out, top);
    out.append(" 960 ");
    append_coordinate(out, labels_top + static_cast<double>(lanes) * lane_height - top);
    out.append(
        "\"><title id=\"wide-t\">The incident on a line of time</title><desc id=\"wide-d\">");
    append_escaped_html(out, plan.description);
    out.append(
        "</desc><defs><pattern id=\"hatch-wide\" width=\"7\" height=\"7\" "
        "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        "<line class=\"hatch\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\"/></pattern></defs>");
    out.append(inner).append("</svg>\n");
}

}  // namespace bot::core::draft
