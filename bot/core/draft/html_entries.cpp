#include "bot/core/draft/html_entries.hpp"

#include "bot/core/draft/entry_view.hpp"
#include "bot/core/draft/html_text.hpp"

#include <string_view>

namespace bot::core::draft {
namespace {

using timeline::Entry;

constexpr std::size_t portion = 100;

void append_clock(std::string& out, const Entry& entry, const EntryView& shown) {
    out.append("<p class=\"clock\"><time datetime=\"").append(event::to_rfc3339(entry.at));
    out.append("\">").append(shown.clock).append("</time>");
    if (!shown.local.empty()) {
        out.append(" <span class=\"local\">");
        append_escaped_html(out, shown.local);
        out.append("</span>");
    }
    out.append("</p>");
}

void append_head(std::string& out, const EntryView& shown, bool with_room) {
    out.append("<p class=\"by\">");
    if (!shown.who.empty()) {
        out.append("<b>");
        append_escaped_html(out, shown.who);
        out.append("</b> ");
    }
    out.append("<span class=\"kind\">").append(shown.kind).append("</span>");
    if (with_room && !shown.room.empty()) {
        out.append(" <span class=\"room\">");
        append_escaped_html(out, shown.room);
        out.append("</span>");
    }
    out.append(" <a class=\"ev\" href=\"#").append(shown.id).append("\">");
    out.append(shown.id).append("</a>");
    if (!shown.permalink.empty()) {
        out.append(" <a class=\"chat\" rel=\"noopener noreferrer nofollow\" href=\"");
        append_escaped_html(out, shown.permalink);
        out.append("\">in chat</a>");
    }
    out.append("</p>");
}

void append_remarks(std::string& out, const EntryView& shown) {
    if (shown.remarks.empty() && !shown.thread)
        return;
    out.append("<p class=\"remarks\">");
    std::string_view between;
    for (const auto& remark : shown.remarks) {
        out.append(between);
        append_escaped_html(out, remark);
        between = " · ";
    }
    if (shown.thread) {
        const auto id = event::to_string(*shown.thread);
        out.append(between).append("in the thread of <a class=\"ev\" href=\"#").append(id);
        out.append("\">").append(id).append("</a>");
    }
    out.append("</p>");
}

void append_words(std::string& out, const EntryView& shown) {
    if (!shown.words.empty()) {
        out.append(shown.silent ? "<p class=\"text silent\" dir=\"auto\">"
                                : "<p class=\"text\" dir=\"auto\">");
        append_runs(out, shown.words);
        out.append("</p>");
    }
    if (shown.files.empty())
        return;
    out.append("<ul class=\"files\">");
    for (const auto& file : shown.files) {
        out.append("<li>");
        append_escaped_html(out, file);
        out.append("</li>");
    }
    out.append("</ul>");
}

void append_entry(std::string& out, const Manuscript& draft, const Entry& entry, bool anchored) {
    const auto shown = view(draft, entry);
    out.append("<li class=\"entry k-").append(shown.kind);
    if (entry.key())
        out.append(" is-key");
    out.append("\"");
    if (anchored)
        out.append(" id=\"").append(shown.id).append("\"");
    out.append(">");
    append_clock(out, entry, shown);
    out.append("<div>");
    append_head(out, shown, anchored);
    append_words(out, shown);
    append_remarks(out, shown);
    out.append("</div></li>\n");
}

/// Opens and closes lists as the day changes or a portion is full.
class Lists {
public:
    Lists(std::string& out, std::string_view look) : x_out{out}, x_look{look} {}

    void next(const Entry& entry) {
        auto day = ZoneTimes::utc_date(entry.at);
        const bool new_day = day != x_day;
        if (x_open && (new_day || x_count == portion))
            close();
        if (new_day)
            x_out.append("<h3>").append(day).append("</h3>\n");
        x_day = std::move(day);
        if (!x_open)
            x_out.append("<ol class=\"").append(x_look).append("\">\n");
        x_open = true;
        ++x_count;
    }
    void close() {
        if (x_open)
            x_out.append("</ol>\n");
        x_open = false;
        x_count = 0;
    }

private:
    std::string& x_out;
    std::string_view x_look;
    std::string x_day;
    std::size_t x_count = 0;
    bool x_open = false;
};

}  // namespace

void append_told_entries(std::string& out, const Manuscript& draft, const Entries& entries) {
    Lists lists{out, "told"};
    for (const auto index : entries.which) {
        lists.next(draft.entries[index]);
        append_entry(out, draft, draft.entries[index], false);
    }
    lists.close();
}

void append_all_entries(std::string& out, const Manuscript& draft) {
    Lists lists{out, "all"};
    for (const auto& entry : draft.entries) {
        lists.next(entry);
        append_entry(out, draft, entry, true);
    }
    lists.close();
}

}  // namespace bot::core::draft
