#include "bot/core/draft/markdown_text.hpp"

#include <algorithm>
#include <vector>

namespace bot::core::draft {
namespace {

bool is_alnum(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool in_word(char c) {
    return is_alnum(c) || static_cast<unsigned char>(c) >= 0x80;
}

char at_or(std::string_view line, std::size_t at) {
    return at < line.size() ? line[at] : ' ';
}

/// Where the words of a line begin.
std::size_t start_of(std::string_view line) {
    return std::min(line.find_first_not_of(" \t"), line.size());
}

/// "12." or "12)" at the beginning of a line would count.
bool ends_number(std::string_view line, std::size_t at) {
    const auto begin = start_of(line);
    return at > begin && std::all_of(line.begin() + static_cast<std::ptrdiff_t>(begin),
                                     line.begin() + static_cast<std::ptrdiff_t>(at),
                                     [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether the character at `at` could mean something where it stands.
bool needs_escape(std::string_view line, std::size_t at) {
    const char before = at == 0 ? ' ' : line[at - 1];
    const char after = at_or(line, at + 1);
    switch (line[at]) {
        case '\\':
        case '`':
        case '*':
        case '[':
        case ']':
        case '<':
        case '|':
        case '~':
        case '&':
        case '$':
            return true;
        case '_':
            return !in_word(before) || !in_word(after);
        case ':':
            return after == '/' || at == start_of(line);
        case '.':
            return ends_number(line, at) || (at >= 3 && line.substr(at - 3, 3) == "www");
        case ')':
            return ends_number(line, at);
        case '#':
            return at == start_of(line) || after == ' ' || after == '#';
        case '>':
        case '-':
        case '+':
        case '=':
            return at == start_of(line);
        default:
            return false;
    }
}

bool in_address(char c) {
    return is_alnum(c) || c == '.' || c == '+' || c == '-' || c == '_';
}

void append_line(std::string& out, std::string_view line, bool begins) {
    std::size_t at = 0;
    // Space at the beginning would make code of the line, or be lost.
    for (; begins && at < line.size() && (line[at] == ' ' || line[at] == '\t'); ++at)
        out.append(line[at] == ' ' ? "\u00A0" : "\u00A0\u00A0\u00A0\u00A0");
    for (; at < line.size(); ++at) {
        const char c = line[at];
        if (needs_escape(line, at))
            out.push_back('\\');
        out.push_back(c == '\t' ? ' ' : c);
        // A mail address would become a link by itself; an unseen joiner keeps it words.
        if (c == '@' && at > 0 && in_address(line[at - 1]) && is_alnum(at_or(line, at + 1)))
            out.append("\u2060");
    }
}

/// Emphasis holds only where its edges are letters; elsewhere the signs would be shown.
bool takes_emphasis(std::string_view text) {
    return !text.empty() && in_word(text.front()) && in_word(text.back());
}

void append_code(std::string& out, std::string_view text) {
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    out.append(fence).append(" ").append(text).append(" ").append(fence);
}

void append_address(std::string& out, std::string_view url) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= ' ' || byte >= 0x7F ||
            std::string_view{"<>()[]\\\"`|"}.find(c) != std::string_view::npos)
            out.append({'%', digits[byte >> 4U], digits[byte & 15U]});
        else if (c == '&')
            out.append("&amp;");
        else
            out.push_back(c);
    }
}

void append_run(std::string& out, const Run& run, bool begins) {
    if (run.kind == RunKind::code) {
        append_code(out, run.text);
    } else if (run.kind == RunKind::link) {
        if (out.ends_with('!'))
            out.insert(out.size() - 1, "\\");  // it would make a picture of the link
        out.push_back('[');
        append_line(out, run.text, begins);
        out.append("](<");
        append_address(out, run.target);
        out.append(">)");
    } else if (run.kind == RunKind::plain) {
        append_line(out, run.text, begins);
    } else {
        const std::string_view edge = run.kind == RunKind::bold ? "**" : "*";
        out.append(edge);
        append_line(out, run.text, begins);
        out.append(edge);
    }
}

/// The look that words keep in Markdown.
RunKind kept(RunKind kind, std::string_view text) {
    switch (kind) {
        case RunKind::plain:
        case RunKind::person:
            break;
        case RunKind::bold:
        case RunKind::italic:
            return takes_emphasis(text) ? kind : RunKind::plain;
        case RunKind::code:
        case RunKind::link:
            return text.find_first_not_of(" \t") == std::string_view::npos ? RunKind::plain : kind;
    }
    return RunKind::plain;
}

/// The words cut at their line ends. Plain words that stand side by side are one run, so that what
/// they would mean together is seen.
std::vector<Runs> lines_of(const Runs& words) {
    std::vector<Runs> lines(1);
    for (const auto& run : words) {
        std::string_view rest = run.text;
        for (;;) {
            const auto end = rest.find('\n');
            const auto piece = rest.substr(0, end);
            const auto kind = kept(run.kind, piece);
            auto& line = lines.back();
            if (kind == RunKind::plain && !line.empty() && line.back().kind == RunKind::plain)
                line.back().text.append(piece);
            else if (!piece.empty())
                line.push_back({kind, std::string{piece}, run.target});
            if (end == std::string_view::npos)
                break;
            rest.remove_prefix(end + 1);
            lines.emplace_back();
        }
    }
    return lines;
}

void trim_end(std::string& out, std::size_t from) {
    while (out.size() > from && out.back() == ' ')
        out.pop_back();
}

}  // namespace

void append_escaped(std::string& out, std::string_view line) {
    append_line(out, line, false);
}

void append_inline(std::string& out, const Runs& words) {
    bool first = true;
    for (const auto& line : lines_of(words)) {
        if (!first)
            out.push_back(' ');
        first = false;
        for (const auto& run : line)
            append_run(out, run, false);
    }
}

void append_quoted(std::string& out, const Runs& words) {
    const auto lines = lines_of(words);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        out.append("> ");
        const auto from = out.size();
        for (const auto& run : lines[i])
            append_run(out, run, &run == &lines[i].front());
        trim_end(out, from);
        const bool goes_on = out.size() > from && i + 1 < lines.size() && !lines[i + 1].empty();
        out.append(goes_on ? "\\\n" : "\n");
    }
}

}  // namespace bot::core::draft
