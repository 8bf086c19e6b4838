#include "adapters/tracking/ticket_text_wiki.hpp"

#include "adapters/tracking/ticket_text_marks.hpp"

#include <algorithm>
#include <utility>

namespace adapters::tracking {
namespace {

bool is_alnum(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
bool holds(std::string_view set, char c) {
    return set.find(c) != std::string_view::npos;
}

enum class Care {
    where_needed,
    everywhere  ///< of words between marks, which could end there
};

/// "h2. " and its like at the beginning of a line.
bool ends_prefix(std::string_view words, std::size_t at) {
    constexpr std::size_t longest = 5;
    return words[at] == '.' && at > 0 && at <= longest &&
           std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at), is_alnum);
}

class Writer {
public:
    explicit Writer(const WikiRules& rules) : x_rules{rules} {}

    void write(const Blocks& blocks) {
        for (const auto& block : blocks) {
            if (!x_out.empty())
                x_out.append("\n\n");
            write(block);
        }
    }
    std::string take() { return std::move(x_out); }

private:
    [[nodiscard]] bool needs_reference(std::string_view words, std::size_t at, bool begins,
                                       Care care) const {
        const char c = words[at];
        const char before = at > 0 ? words[at - 1] : ' ';
        const char after = at + 1 < words.size() ? words[at + 1] : ' ';
        const bool starts_line = begins && at == 0;
        if (holds(x_rules.always, c) || (begins && ends_prefix(words, at)) ||
            x_rules.means(words, at))
            return true;
        if (holds(x_rules.doubled, c) && (before == c || after == c))
            return true;
        if (!holds(x_rules.opening, c))
            return false;
        // What follows these words is not seen: at their end anything may.
        const bool opens = !is_alnum(before) && (after != ' ' || at + 1 == words.size());
        return care == Care::everywhere || starts_line || opens;
    }

    void add_words(std::string_view words, bool begins, Care care) {
        for (std::size_t at = 0; at < words.size(); ++at) {
            if (needs_reference(words, at, begins, care))
                x_out.append("&#").append(std::to_string(int{words[at]})).append(";");
            else
                x_out.push_back(words[at]);
        }
    }

    void add_run(const Runs& line, std::size_t at) {
        const auto& run = line[at];
        if (run.code && x_rules.code_is_bare) {
            x_out.append(x_rules.code_open).append(x_rules.sealed(run.text));
            x_out.append(x_rules.code_close);
            return;
        }
        const bool marked = !run.code && (run.strong || run.emphasis) && takes_marks(line, at);
        const std::string marks =
            std::string(marked && run.strong ? "*" : "") + (marked && run.emphasis ? "_" : "");
        const bool bare = !marked && !run.code;
        x_out.append(marks).append(run.code ? x_rules.code_open : "");
        add_words(run.text, at == 0, bare ? Care::where_needed : Care::everywhere);
        x_out.append(run.code ? x_rules.code_close : "").append(marks.rbegin(), marks.rend());
    }

    void add_line(const Runs& line) {
        for (std::size_t at = 0; at < line.size(); ++at) {
            if (line[at].url.empty()) {
                add_run(line, at);
                continue;
            }
            auto before = std::exchange(x_out, {});
            add_run(line, at);
            const bool last = at + 1 == line.size() || line[at + 1].text.starts_with(' ');
            before.append(x_rules.link(x_out, line[at].url, last));
            x_out = std::move(before);
        }
    }

    /// Space at the beginning of a line could make code of it.
    static Runs without_edge(Runs line) {
        if (!line.empty() && !line.front().code) {
            auto& text = line.front().text;
            text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
        }
        std::erase_if(line, [](const Run& run) { return run.text.empty(); });
        return line;
    }

    void add_lines(const Runs& runs, std::string_view between) {
        bool first = true;
        for (const auto& line : lines_of(runs)) {
            if (!std::exchange(first, false))
                x_out.append(between);
            add_line(without_edge(line));
        }
    }

    void write(const Block& block) {
        switch (block.kind) {
            case BlockKind::paragraph:
                add_lines(block.runs, "\n");
                break;
            case BlockKind::heading:
                x_out.append("h").append(std::to_string(block.number)).append(". ");
                add_lines(block.runs, " ");
                break;
            case BlockKind::bullets:
            case BlockKind::numbers:
                write_list(block, {});
                break;
            case BlockKind::item:
                break;
            case BlockKind::quote:
                write_quote(block);
                break;
            case BlockKind::code:
                x_out.append(x_rules.block_open).append("\n");
                x_out.append(x_rules.sealed(block.code)).append("\n").append(x_rules.block_close);
                break;
            case BlockKind::rule:
                x_out.append("----");
                break;
        }
    }

    void write_quote(const Block& quote) {
        x_out.append(x_rules.quote_open);
        for (const auto& each : quote.blocks) {
            x_out.append(&each == &quote.blocks.front() ? "" : "\n\n").append(x_rules.quoted);
            add_lines(each.runs, "\n");
        }
        x_out.append(x_rules.quote_close);
    }

    /// `marks` are those of the lists around it. Code ends a list, which goes on after it.
    void write_list(const Block& list, std::string marks) {
        marks.push_back(list.kind == BlockKind::bullets ? '*' : '#');
        for (const auto& item : list.blocks) {
            if (&item != &list.blocks.front())
                x_out.append("\n");
            if (item.blocks.empty() || item.blocks.front().kind != BlockKind::paragraph)
                x_out.append(marks).append(" &#160;");
            for (const auto& block : item.blocks)
                write_in_item(block, &block == &item.blocks.front(), marks);
        }
    }

    void write_in_item(const Block& block, bool first, const std::string& marks) {
        if (block.kind == BlockKind::bullets || block.kind == BlockKind::numbers) {
            x_out.append("\n");
            write_list(block, marks);
        } else if (block.kind == BlockKind::code) {
            x_out.append("\n\n");
            write(block);
            x_out.append("\n");
        } else {
            x_out.append(first ? marks + " " : "\n");
            add_lines(block.runs, "\n");
        }
    }

    const WikiRules& x_rules;
    std::string x_out;
};

}  // namespace

std::string write_wiki(const WikiRules& rules, const Blocks& blocks) {
    Writer writer{rules};
    writer.write(blocks);
    return writer.take();
}

}  // namespace adapters::tracking
