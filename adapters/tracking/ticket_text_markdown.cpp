#include "adapters/tracking/ticket_text_markdown.hpp"

#include "adapters/tracking/ticket_text_marks.hpp"
#include "bot/core/draft/markdown_text.hpp"

#include <algorithm>
#include <string_view>

namespace adapters::tracking {
namespace {

std::string fence_for(std::string_view code, std::size_t least) {
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : code) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return std::string(std::max(longest + 1, least), '`');
}

void append_code(std::string& out, std::string_view code) {
    const auto fence = fence_for(code, 1);
    const bool blank = code.find_first_not_of(' ') == std::string_view::npos;
    const bool padded = !blank && (code.front() == '`' || code.back() == '`' ||
                                   (code.front() == ' ' && code.back() == ' '));
    const std::string_view pad = padded ? " " : "";
    out.append(fence).append(pad).append(code).append(pad).append(fence);
}

void append_words(std::string& out, std::string_view words, bool begins_line) {
    // At the beginning it could give an order.
    if (begins_line && words.starts_with('/'))
        out.push_back('\\');
    bot::core::draft::append_escaped(out, words);
}

void append_run(std::string& out, const Runs& line, std::size_t at) {
    const auto& run = line[at];
    const bool marked = (run.strong || run.emphasis) && !run.code && takes_marks(line, at);
    const std::string marks = std::string(marked && run.strong ? 2 : 0, '*') +
                              std::string(marked && run.emphasis ? 1 : 0, '*');
    out.append(run.url.empty() ? "" : "[").append(marks);
    if (run.code)
        append_code(out, run.text);
    else
        append_words(out, run.text, at == 0);
    out.append(marks);
    if (!run.url.empty()) {
        out.append("](<");
        for (const char c : run.url)
            out.append(c == '&' ? "&amp;" : std::string(1, c));
        out.append(">)");
    } else if (at + 1 < line.size() && !line[at + 1].url.empty() && out.ends_with('!')) {
        out.insert(out.size() - 1, "\\");  // it would make a picture of the link
    }
}

/// Space at the edges of a line means something, or is lost.
Runs without_edges(Runs line) {
    if (!line.empty() && !line.front().code) {
        auto& text = line.front().text;
        text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
    }
    if (!line.empty() && !line.back().code)
        line.back().text.erase(line.back().text.find_last_not_of(' ') + 1);
    std::erase_if(line, [](const Run& run) { return run.text.empty(); });
    return line;
}

class Writer {
public:
    void write(const Blocks& blocks, const std::string& indent) {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (i > 0)
                part(blocks[i - 1], blocks[i], indent);
            const bool again = i > 0 && blocks[i - 1].kind == blocks[i].kind;
            x_other_marks = again && !x_other_marks;
            write(blocks[i], indent);
        }
    }
    std::string take() { return std::move(x_out); }

private:
    /// A list may follow its item's words directly; all else wants an empty line between.
    void part(const Block& before, const Block& block, const std::string& indent) {
        const bool joins = !indent.empty() && before.kind == BlockKind::paragraph &&
                           (block.kind == BlockKind::bullets ||
                            (block.kind == BlockKind::numbers && block.number == 1));
        if (!joins)
            next_line(indent);
        next_line(indent);
    }
    void next_line(const std::string& indent) {
        x_out.erase(x_out.find_last_not_of(' ') + 1);
        x_out.append("\n").append(indent);
    }

    void write(const Block& block, const std::string& indent) {
        switch (block.kind) {
            case BlockKind::paragraph:
                write_lines(block.runs, "\\", indent);
                break;
            case BlockKind::heading:
                x_out.append(static_cast<std::size_t>(block.number), '#').append(" ");
                write_lines(block.runs, {}, {});
                break;
            case BlockKind::bullets:
            case BlockKind::numbers:
                write_list(block, indent);
                break;
            case BlockKind::item:
                break;
            case BlockKind::quote:
                x_out.append("> ");
                write(block.blocks, indent + "> ");
                break;
            case BlockKind::code:
                write_code(block.code, indent);
                break;
            case BlockKind::rule:
                x_out.append("***");
                break;
        }
    }

    /// Without a sign for breaks, on one line.
    void write_lines(const Runs& runs, std::string_view sign, const std::string& indent) {
        const auto lines = lines_of(runs);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto line = without_edges(lines[i]);
            for (std::size_t at = 0; at < line.size(); ++at)
                append_run(x_out, line, at);
            if (i + 1 < lines.size())
                x_out.append(sign).append(sign.empty() ? " " : "\n" + indent);
        }
    }

    /// Two lists side by side are told apart by their marks.
    void write_list(const Block& list, const std::string& indent) {
        const bool other = x_other_marks;
        auto number = list.number;
        for (const auto& item : list.blocks) {
            if (&item != &list.blocks.front())
                next_line(indent);
            const auto mark = list.kind == BlockKind::bullets
                                  ? std::string{other ? "* " : "- "}
                                  : std::to_string(number++) + (other ? ") " : ". ");
            x_out.append(mark);
            write(item.blocks, indent + std::string(mark.size(), ' '));
        }
        x_other_marks = other;
    }

    void write_code(const std::string& code, const std::string& indent) {
        const auto fence = fence_for(code, 3);
        x_out.append(fence).append("\n").append(indent);
        for (const char c : code)
            x_out.append(c == '\n' ? "\n" + indent : std::string(1, c));
        x_out.append("\n").append(indent).append(fence);
    }

    std::string x_out;
    bool x_other_marks = false;
};

}  // namespace

std::string write_markdown(const Blocks& blocks) {
    Writer writer;
    writer.write(blocks, {});
    return writer.take();
}

}  // namespace adapters::tracking
