#include "bot/core/draft/accounts_writers.hpp"
#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/markdown_text.hpp"

namespace bot::core::draft {

void append_evidence_marks(std::string& out, const std::vector<Evidence>& evidence) {
    for (const auto& one : evidence) {
        const auto id = to_string(one);
        out.append(" [\\[").append(id).append("\\]](#").append(id).append(")");
    }
}

void append_side_by_side(std::string& out, const SideBySide& block) {
    out.append("|  |");
    for (const auto& column : block.columns) {
        out.append(" ");
        append_escaped(out, column);
        out.append(" |");
    }
    out.append("\n|---|");
    for (std::size_t i = 0; i < block.columns.size(); ++i)
        out.append("---|");
    out.push_back('\n');
    for (const auto& row : block.rows) {
        out.append("| **").append(row.title).append("** |");
        for (const auto& cell : row.cells) {
            if (cell.empty())
                out.append(" not known");
            for (const auto& line : cell) {
                out.push_back(' ');
                append_inline(out, line.words);
                append_evidence_marks(out, line.evidence);
            }
            out.append(" |");
        }
        out.push_back('\n');
    }
    out.push_back('\n');
}

void append_answers(std::string& out, const Manuscript& draft) {
    for (const auto& quote : draft.accounts.quotes) {
        const auto& voice = draft.accounts.voices[quote.voice];
        out.append("#### ").append(to_string(quote.cited()));
        out.append("\n\n**");
        append_escaped(out, voice.label);
        out.append("**");
        if (!voice.seat.empty())
            out.append(" · ").append(voice.seat);
        if (const auto entry = about(draft, quote)) {
            out.append(" · about");
            append_evidence_marks(out, {*entry});
        }
        out.append("\n\n");
        append_quoted(out, words(clean(quote.words)));
        out.push_back('\n');
    }
}

}  // namespace bot::core::draft
