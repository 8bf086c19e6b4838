#include "adapters/tracking/ticket_text_tree.hpp"

#include "adapters/tracking/ticket_text_address.hpp"
#include "bot/core/draft/clean_text.hpp"

#include <algorithm>
#include <cmark-gfm.h>
#include <memory>
#include <utility>

namespace adapters::tracking {
namespace {

struct Freed {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
    void operator()(cmark_iter* iter) const { cmark_iter_free(iter); }
};
using Iter = std::unique_ptr<cmark_iter, Freed>;

std::string_view or_empty(const char* text) {
    return text ? std::string_view{text} : std::string_view{};
}

bool is(cmark_node* node, cmark_node_type type) {
    return cmark_node_get_type(node) == type;
}

/// Character references can bring in what the source did not hold: line ends, controls.
std::string one_line(std::string_view words) {
    auto text = bot::core::draft::clean(words);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return text;
}

/// Collects the words below one node, whatever stands in what there.
class RunReader {
public:
    Runs read(cmark_node* block) {
        const Iter iter{cmark_iter_new(block)};
        for (auto event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iter.get()))
            take(cmark_iter_get_node(iter.get()), event == CMARK_EVENT_ENTER);
        return with_addresses(trimmed(std::move(x_runs)));
    }

private:
    void take(cmark_node* node, bool enters) {
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_STRONG)
            x_strong += enters ? 1 : -1;
        else if (type == CMARK_NODE_EMPH)
            x_emphasis += enters ? 1 : -1;
        else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
            take_link(or_empty(cmark_node_get_url(node)), enters);
        else if (type == CMARK_NODE_LINEBREAK)
            x_runs.push_back({.line_break = true});
        else if (type == CMARK_NODE_SOFTBREAK)
            add(" ", false);
        else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_HTML_INLINE ||
                 type == CMARK_NODE_CODE)
            add(or_empty(cmark_node_get_literal(node)), type == CMARK_NODE_CODE);
    }

    void take_link(std::string_view url, bool enters) {
        if (enters) {
            x_links.push_back({safe_address(url), x_runs.size()});
            return;
        }
        if (x_links.back().from == x_runs.size())
            add(x_links.back().url, false);
        x_links.pop_back();
    }

    void add(std::string_view words, bool code) {
        Run run{.text = one_line(words),
                .strong = x_strong > 0,
                .emphasis = x_emphasis > 0,
                .code = code};
        if (!x_links.empty())
            run.url = x_links.back().url;
        if (run.text.empty())
            return;
        const bool goes_on =
            !x_runs.empty() && (x_links.empty() || x_links.back().from < x_runs.size());
        auto* const last = goes_on ? &x_runs.back() : nullptr;
        if (last && !last->line_break && last->url == run.url && last->strong == run.strong &&
            last->emphasis == run.emphasis && last->code == run.code)
            last->text.append(run.text);
        else
            x_runs.push_back(std::move(run));
    }

    static Runs trimmed(Runs runs) {
        const auto empty = [](const Run& run) {
            return run.line_break || run.text.find_first_not_of(' ') == std::string::npos;
        };
        const auto begin = std::find_if_not(runs.begin(), runs.end(), empty);
        runs.erase(runs.begin(), begin);
        while (!runs.empty() && empty(runs.back()))
            runs.pop_back();
        return runs;
    }

    struct OpenLink {
        std::string url;
        std::size_t from;
    };
    Runs x_runs;
    std::vector<OpenLink> x_links;
    int x_strong = 0;
    int x_emphasis = 0;
};

std::string code_of(cmark_node* node) {
    auto code = bot::core::draft::clean(or_empty(cmark_node_get_literal(node)));
    while (code.ends_with('\n'))
        code.pop_back();
    return code;
}

/// Code where no block of code may stand.
Runs code_lines(const std::string& code) {
    Runs runs;
    for (std::size_t at = 0; at <= code.size();) {
        const auto end = std::min(code.find('\n', at), code.size());
        if (at > 0)
            runs.push_back({.line_break = true});
        if (end > at)
            runs.push_back(
                {.text = one_line(std::string_view{code}.substr(at, end - at)), .code = true});
        at = end + 1;
    }
    return runs;
}

Runs words_of(cmark_node* node) {
    if (is(node, CMARK_NODE_HTML_BLOCK)) {
        auto runs = code_lines(code_of(node));
        for (auto& run : runs)
            run.code = false;
        return runs;
    }
    return is(node, CMARK_NODE_CODE_BLOCK) ? code_lines(code_of(node)) : RunReader{}.read(node);
}

bool holds_words(cmark_node* node) {
    return is(node, CMARK_NODE_PARAGRAPH) || is(node, CMARK_NODE_HEADING) ||
           is(node, CMARK_NODE_CODE_BLOCK) || is(node, CMARK_NODE_HTML_BLOCK);
}

/// All that is in it as paragraphs, in order.
void flatten(Blocks& into, cmark_node* node) {
    const Iter iter{cmark_iter_new(node)};
    for (auto event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get())) {
        auto* const inner = cmark_iter_get_node(iter.get());
        if (event != CMARK_EVENT_ENTER || !holds_words(inner))
            continue;
        auto runs = words_of(inner);
        const bool begins_item = inner != node && !cmark_node_previous(inner) &&
                                 is(cmark_node_parent(inner), CMARK_NODE_ITEM);
        if (begins_item)
            runs.insert(runs.begin(), Run{.text = "• "});
        if (!runs.empty())
            into.push_back(paragraph(std::move(runs)));
    }
}

void read_children(Blocks& into, cmark_node* parent, int lists);

Block read_list(cmark_node* node, int lists) {
    const bool numbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    Block list{.kind = numbered ? BlockKind::numbers : BlockKind::bullets,
               .number = numbered ? cmark_node_get_list_start(node) : 1};
    for (auto* item = cmark_node_first_child(node); item; item = cmark_node_next(item)) {
        list.blocks.push_back({.kind = BlockKind::item});
        read_children(list.blocks.back().blocks, item, lists + 1);
    }
    return list;
}

/// `lists`: in how many lists it lies.
void read_block(Blocks& into, cmark_node* node, int lists) {
    const bool top = lists == 0;
    if (is(node, CMARK_NODE_LIST) && lists < deepest_list) {
        into.push_back(read_list(node, lists));
    } else if (is(node, CMARK_NODE_CODE_BLOCK)) {
        into.push_back({.kind = BlockKind::code, .code = code_of(node)});
    } else if (top && is(node, CMARK_NODE_THEMATIC_BREAK)) {
        into.push_back({.kind = BlockKind::rule});
    } else if (top && is(node, CMARK_NODE_HEADING)) {
        into.push_back({.kind = BlockKind::heading,
                        .number = cmark_node_get_heading_level(node),
                        .runs = words_of(node)});
    } else if (top && is(node, CMARK_NODE_BLOCK_QUOTE)) {
        into.push_back({.kind = BlockKind::quote});
        flatten(into.back().blocks, node);
    } else {
        flatten(into, node);
    }
}

void read_children(Blocks& into, cmark_node* parent, int lists) {
    for (auto* node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
        read_block(into, node, lists);
}

}  // namespace

Blocks read_common_mark(std::string_view text) {
    const auto source = bot::core::draft::clean(text);
    const std::unique_ptr<cmark_node, Freed> root{
        cmark_parse_document(source.data(), source.size(), CMARK_OPT_DEFAULT)};
    Blocks blocks;
    read_children(blocks, root.get(), 0);
    return blocks;
}

}  // namespace adapters::tracking
