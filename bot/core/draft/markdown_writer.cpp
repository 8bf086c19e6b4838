#include "bot/core/draft/accounts_writers.hpp"
#include "bot/core/draft/by_hand.hpp"
#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/entry_view.hpp"
#include "bot/core/draft/manuscript.hpp"
#include "bot/core/draft/markdown_text.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace bot::core::draft {
namespace {

using timeline::Entry;

void append_line(std::string& out, const Line& line) {
    append_inline(out, line.words);
    append_evidence_marks(out, line.evidence);
    out.push_back('\n');
}

/// " · edited, 2 versions · in chat": what stands behind an entry's head.
void append_tail(std::string& out, const EntryView& entry) {
    for (const auto& remark : entry.remarks) {
        out.append(" · ");
        append_escaped(out, remark);
    }
    if (entry.thread) {
        const auto id = event::to_string(*entry.thread);
        out.append(" · in the thread of [").append(id).append("](#").append(id).append(")");
    }
    if (!entry.permalink.empty()) {
        out.append(" · ");
        append_inline(out, {Run{RunKind::link, "in chat", entry.permalink}});
    }
}

void append_who(std::string& out, const EntryView& entry) {
    if (!entry.local.empty())
        out.append(" (").append(entry.local).append(")");
    out.append(" · ");
    if (!entry.who.empty()) {
        append_escaped(out, entry.who);
        out.append(" · ");
    }
    out.append(entry.kind);
}

void append_body(std::string& out, const EntryView& entry) {
    if (!entry.words.empty()) {
        if (entry.silent) {
            out.append("> *");
            append_inline(out, entry.words);
            out.append("*\n");
        } else {
            append_quoted(out, entry.words);
        }
        out.push_back('\n');
    }
    for (const auto& file : entry.files) {
        out.append("- File: ");
        append_escaped(out, file);
        out.push_back('\n');
    }
    if (!entry.files.empty())
        out.push_back('\n');
}

struct Writer {
    const Manuscript& draft;
    std::string& out;

    void operator()(const Paragraph& block) const {
        append_quoted_or_plain(block.line);
        out.push_back('\n');
    }
    void operator()(const Bullets& block) const {
        for (const auto& line : block.lines) {
            out.append("- ");
            append_line(out, line);
        }
        out.push_back('\n');
    }
    void operator()(const Pairs& block) const {
        if (block.rows.empty())
            return;
        out.append("| | |\n|---|---|\n");
        for (const auto& [name, line] : block.rows) {
            out.append("| **");
            append_escaped(out, name);
            out.append("** | ");
            append_inline(out, line.words);
            append_evidence_marks(out, line.evidence);
            out.append(" |\n");
        }
        out.push_back('\n');
    }
    void operator()(const Place& block) const {
        out.append("**\\[WRITE: ");
        append_escaped(out, block.prompt);
        out.append("\\]**\n\n");
    }
    void operator()(const Drawing&) const {}
    void operator()(const Heading& block) const {
        out.append("### ");
        append_line(out, block.line);
        out.push_back('\n');
    }
    void operator()(const SideBySide& block) const { append_side_by_side(out, block); }
    void operator()(const Answers&) const { append_answers(out, draft); }
    void operator()(const Entries& block) const {
        std::string day;
        for (const auto index : block.which) {
            const auto& entry = draft.entries[index];
            new_day(day, entry, "### ");
            const auto shown = view(draft, entry);
            out.append("**").append(shown.clock).append(" UTC**");
            append_who(out, shown);
            append_evidence_marks(out, {entry.id});
            append_tail(out, shown);
            out.append("\n\n");
            append_body(out, shown);
        }
    }
    void operator()(const Appendix&) const {
        std::string day;
        for (const auto& entry : draft.entries) {
            new_day(day, entry, "### ");
            const auto shown = view(draft, entry);
            out.append("#### ").append(shown.id).append("\n\n");
            out.append("**").append(shown.clock).append(" UTC**");
            append_who(out, shown);
            if (!shown.room.empty()) {
                out.append(" · ");
                append_escaped(out, shown.room);
            }
            append_tail(out, shown);
            out.append("\n\n");
            append_body(out, shown);
        }
    }

    /// Words that people wrote over several lines stay lines.
    void append_quoted_or_plain(const Line& line) const {
        const bool long_words =
            line.words.size() == 1 && line.words.front().text.find('\n') != std::string::npos;
        if (!long_words) {
            append_line(out, line);
            return;
        }
        append_quoted(out, line.words);
        out.append("\n");
        if (!line.evidence.empty()) {
            out.append("From");
            append_evidence_marks(out, line.evidence);
            out.push_back('\n');
        }
    }
    void new_day(std::string& day, const Entry& entry, std::string_view level) const {
        auto today = ZoneTimes::utc_date(entry.at);
        if (today == day)
            return;
        day = std::move(today);
        out.append(level).append(day).append("\n\n");
    }
};

void append_head(std::string& out, const Document& document) {
    out.append("# ").append(document.incident).append(": ");
    append_escaped(out, document.title);
    out.append("\n\n");
    if (!document.severity.empty())
        out.append("**").append(document.severity).append("** · ");
    out.append("**").append(document.status).append("**\n\n");
    if (document.places > 0)
        out.append(places_notice(document.places)).append("\n\n");
    for (const auto& notice : document.notices) {
        out.append("> ");
        append_escaped(out, notice);
        out.append("\n\n");
    }
}

}  // namespace

std::string write_markdown(const Manuscript& manuscript) {
    std::string out;
    out.reserve(4096 + manuscript.entries.size() * 320);
    append_head(out, manuscript.document);
    const Writer writer{manuscript, out};
    writer(manuscript.document.facts);
    for (const auto& section : manuscript.document.sections) {
        out.append("## ").append(section.title).append("\n\n");
        for (const auto& block : section.blocks)
            std::visit(writer, block);
    }
    while (out.size() > 1 && out[out.size() - 1] == '\n' && out[out.size() - 2] == '\n')
        out.pop_back();
    return out;
}

}  // namespace bot::core::draft
