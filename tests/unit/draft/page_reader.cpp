#include "tests/unit/draft/page_reader.hpp"

#include <algorithm>
#include <array>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>
#include <set>

namespace {

struct Freed {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
    void operator()(cmark_iter* iter) const { cmark_iter_free(iter); }
};

std::unique_ptr<cmark_node, Freed> parsed(std::string_view text) {
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, Freed> parser{
        cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE)};
    for (const auto* name : {"table", "strikethrough", "autolink", "tagfilter", "tasklist"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    cmark_parser_feed(parser.get(), text.data(), text.size());
    return std::unique_ptr<cmark_node, Freed>{cmark_parser_finish(parser.get())};
}

const std::set<std::string_view> known_elements{
    "html",       "head",    "meta",    "title", "style", "body", "nav",  "ol",     "li",
    "a",          "main",    "header",  "p",     "span",  "h1",   "h2",   "h3",     "b",
    "i",          "code",    "dl",      "div",   "dt",    "dd",   "ul",   "time",   "svg",
    "desc",       "defs",    "pattern", "line",  "rect",  "g",    "text", "circle", "figure",
    "figcaption", "section", "table",   "thead", "tbody", "tr",   "th",   "td"};
const std::set<std::string_view> known_attributes{"lang",
                                                  "charset",
                                                  "http-equiv",
                                                  "content",
                                                  "name",
                                                  "class",
                                                  "href",
                                                  "id",
                                                  "dir",
                                                  "rel",
                                                  "datetime",
                                                  "role",
                                                  "x",
                                                  "y",
                                                  "width",
                                                  "height",
                                                  "rx",
                                                  "r",
                                                  "cx",
                                                  "cy",
                                                  "x1",
                                                  "x2",
                                                  "y1",
                                                  "y2",
                                                  "fill",
                                                  "viewBox",
                                                  "aria-label",
                                                  "aria-labelledby",
                                                  "data-row",
                                                  "scope",
                                                  "style",
                                                  "patternUnits",
                                                  "patternTransform"};

std::string unescaped(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, char>, 5> entities{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};
    std::string out;
    while (!text.empty()) {
        const auto* found = std::find_if(entities.begin(), entities.end(), [&](const auto& each) {
            return text.substr(0, each.first.size()) == each.first;
        });
        if (found != entities.end()) {
            out.push_back(found->second);
            text.remove_prefix(found->first.size());
        } else {
            out.push_back(text.front());
            text.remove_prefix(1);
        }
    }
    return out;
}

/// Reads one tag's attributes and objects to what ours never have.
void read_attributes(PageParts& parts, std::string_view rest) {
    while (!rest.empty()) {
        rest.remove_prefix(std::min(rest.find_first_not_of(" /"), rest.size()));
        if (rest.empty())
            return;
        const auto equals = rest.find("=\"");
        const auto end = equals == std::string_view::npos ? equals : rest.find('"', equals + 2);
        if (end == std::string_view::npos) {
            parts.objections.push_back("an attribute without quotes: " + std::string{rest});
            return;
        }
        const auto name = rest.substr(0, equals);
        const auto value = rest.substr(equals + 2, end - equals - 2);
        if (!known_attributes.contains(name))
            parts.objections.push_back("attribute " + std::string{name});
        if (name == "href")
            parts.addresses.push_back(unescaped(value));
        rest.remove_prefix(end + 1);
    }
}

}  // namespace

PageParts read_markdown(std::string_view text) {
    PageParts parts;
    const auto root = parsed(text);
    const std::unique_ptr<cmark_iter, Freed> iter{cmark_iter_new(root.get())};
    for (auto event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get())) {
        auto* node = cmark_iter_get_node(iter.get());
        if (event != CMARK_EVENT_ENTER)
            continue;
        const std::string type = cmark_node_get_type_string(node);
        if (type == "text" || type == "code")
            parts.words += cmark_node_get_literal(node);
        else if (type == "link")
            parts.addresses.emplace_back(cmark_node_get_url(node));
        else if (type == "heading")
            parts.structure.push_back(type + std::to_string(cmark_node_get_heading_level(node)));
        else if (type == "table" || type == "list" || type == "block_quote" || type == "item" ||
                 type == "table_row")
            parts.structure.push_back(type);
        else if (type != "document" && type != "paragraph" && type != "softbreak" &&
                 type != "linebreak" && type != "strong" && type != "emph" &&
                 type != "table_cell" && type != "table_header")
            parts.objections.push_back(type);
    }
    return parts;
}

std::string section(const std::string& markdown, const std::string& title) {
    const auto begin = markdown.find("\n## " + title + "\n");
    if (begin == std::string::npos)
        return {};
    return markdown.substr(begin, markdown.find("\n## ", begin + 1) - begin);
}

PageParts read_html(std::string_view text) {
    PageParts parts;
    std::vector<std::string> open;
    while (!text.empty()) {
        const auto begin = text.find('<');
        if (open.empty() || open.back() != "style")
            parts.words += unescaped(text.substr(0, begin));
        if (begin == std::string_view::npos)
            break;
        const auto end = text.find('>', begin);
        if (end == std::string_view::npos) {
            parts.objections.emplace_back("a tag that never ends");
            break;
        }
        auto tag = text.substr(begin + 1, end - begin - 1);
        text.remove_prefix(end + 1);
        if (tag == "!doctype html")
            continue;
        const bool closes = tag.front() == '/';
        const bool alone = tag.back() == '/';
        if (closes)
            tag.remove_prefix(1);
        const std::string name{tag.substr(0, tag.find_first_of(" /"))};
        if (!known_elements.contains(name))
            parts.objections.push_back("element " + name);
        if (closes) {
            if (open.empty() || open.back() != name)
                parts.objections.push_back("closes what is not open: " + name);
            else
                open.pop_back();
            continue;
        }
        parts.structure.push_back(name);
        read_attributes(parts, tag.substr(name.size()));
        if (!alone && name != "meta")
            open.push_back(name);
    }
    if (!open.empty())
        parts.objections.push_back("left open: " + open.back());
    return parts;
}

std::vector<std::vector<std::string>> read_csv(std::string_view text) {
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto& field = rows.back().back();
        if (quoted) {
            if (text[i] != '"')
                field.push_back(text[i]);
            else if (i + 1 < text.size() && text[i + 1] == '"')
                field.push_back(text[i++]);
            else
                quoted = false;
        } else if (text[i] == '"') {
            quoted = true;
        } else if (text[i] == ',') {
            rows.back().emplace_back();
        } else if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
            ++i;
            rows.emplace_back(1);
        } else {
            field.push_back(text[i]);
        }
    }
    rows.pop_back();
    return rows;
}

std::string bare(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ' || text[i] == '\n' || text[i] == '\t')
            continue;
        if (text.substr(i, 2) == "\u00A0")
            ++i;
        else if (text.substr(i, 3) == "\u2060")
            i += 2;
        else
            out.push_back(text[i]);
    }
    return out;
}
