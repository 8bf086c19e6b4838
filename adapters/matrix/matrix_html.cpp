#include "adapters/matrix/matrix_html.hpp"

#include "adapters/matrix/matrix_html_lines.hpp"
#include "adapters/matrix/matrix_html_tag.hpp"
#include "adapters/matrix/matrix_ids.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace adapters::matrix {
namespace {

using namespace bot::core::event;

template <std::size_t count>
bool is_any(const std::string& name, const std::array<std::string_view, count>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_block(const std::string& name) {
    static constexpr std::array<std::string_view, 17> names{
        "p",  "div", "h1", "h2", "h3",    "h4",      "h5",      "h6",        "table",
        "tr", "pre", "ul", "ol", "thead", "details", "summary", "blockquote"};
    return is_any(name, names);
}

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

constexpr std::optional<Style> no_style;

class HtmlReader {
public:
    void words(std::string_view coded) {
        if (x_hidden > 0)
            return;
        const auto text = decode_entities(coded);
        std::string_view rest = text;
        while (!rest.empty()) {
            const auto end = static_cast<std::size_t>(
                std::find_if(rest.begin(), rest.end(), is_blank) - rest.begin());
            if (end > 0)
                x_lines.add(rest.substr(0, end), style());
            rest.remove_prefix(end);
            if (!rest.empty())
                blank(rest.front());
            rest.remove_prefix(std::min<std::size_t>(rest.size(), 1));
        }
    }

    void tag(const HtmlTag& tag) {
        if (tag.name == "mx-reply")
            return count(x_hidden, tag);
        if (x_hidden > 0)
            return;
        if (tag.name == "a")
            return tag.closing ? close_link() : open_link(tag);
        if (tag.name == "code")
            return count(x_code, tag);
        if (tag.name == "b" || tag.name == "strong")
            return count(x_bold, tag);
        if (tag.name == "i" || tag.name == "em")
            return count(x_italic, tag);
        if (tag.name == "br")
            return x_lines.add_break();
        if (is_block(tag.name))
            return block(tag);
        single(tag);
    }

    Text take() {
        close_link();
        return x_lines.take();
    }

private:
    struct List {
        bool ordered = false;
        std::int64_t next = 1;
    };

    static void count(std::size_t& depth, const HtmlTag& tag) {
        if (!tag.closing)
            ++depth;
        else if (depth > 0)
            --depth;
    }
    [[nodiscard]] std::optional<Style> style() const {
        if (x_code > 0 || x_verbatim > 0)
            return Style::code;
        if (x_bold > 0)
            return Style::bold;
        return x_italic > 0 ? std::optional{Style::italic} : no_style;
    }
    void blank(char c) {
        if (x_verbatim == 0)
            x_lines.space();
        else if (c == '\n')
            x_lines.add_break();
        else if (c != '\r')
            x_lines.add({&c, 1}, style());
    }

    void block(const HtmlTag& tag) {
        x_lines.break_line();
        if (tag.name == "pre")
            count(x_verbatim, tag);
        else if (tag.name == "blockquote")
            quote(tag);
        else if (tag.name == "ul" || tag.name == "ol")
            list(tag);
    }
    void quote(const HtmlTag& tag) {
        if (tag.closing)
            x_lines.unquote();
        else
            x_lines.quote();
    }
    void list(const HtmlTag& tag) {
        if (!tag.closing)
            open_list(tag);
        else if (!x_lists.empty())
            x_lists.pop_back();
    }
    void open_list(const HtmlTag& tag) {
        const auto start = tag.attribute("start").value_or("1");
        std::int32_t first = 1;
        std::from_chars(start.data(), start.data() + start.size(), first);
        x_lists.push_back({tag.name == "ol", first});
    }
    void item() {
        x_lines.break_line();
        const auto depth = std::min(x_lists.empty() ? 0 : x_lists.size() - 1, deepest_nesting - 1);
        std::string mark(depth * 4, ' ');
        const bool ordered = !x_lists.empty() && x_lists.back().ordered;
        mark += ordered ? std::to_string(x_lists.back().next++) + "." : std::string{"•"};
        x_lines.add(mark, no_style);
        x_lines.space();
    }
    void single(const HtmlTag& tag) {
        if (tag.closing)
            return;
        if (tag.name == "li")
            return item();
        if ((tag.name == "td" || tag.name == "th") && x_lines.in_line()) {
            x_lines.space();
            x_lines.add("|", no_style);
            x_lines.space();
        } else if (tag.name == "img") {
            auto shown = tag.attribute("alt").value_or(tag.attribute("title").value_or(""));
            if (!shown.empty())
                x_lines.add(shown, style());
        } else if (tag.name == "hr") {
            x_lines.break_line();
            x_lines.add("---", no_style);
            x_lines.break_line();
        }
    }

    void open_link(const HtmlTag& tag) {
        close_link();
        x_link = meaning_of_address(tag.attribute("href").value_or(""));
        if (x_link)
            x_link_begin = x_lines.settle();
    }
    void close_link() {
        if (!x_link)
            return;
        const auto label = x_lines.cut(x_link_begin);
        auto meaning = std::move(*x_link);
        x_link.reset();
        if (label.empty())
            return;
        // Ours are written with their sign, whether the client's pill showed it or not.
        const char sign = std::holds_alternative<PersonRef>(meaning) ? '@'
                          : std::holds_alternative<RoomRef>(meaning) ? '#'
                                                                     : '\0';
        const bool missing = sign != '\0' && !label.starts_with(sign);
        x_lines.add(missing ? sign + label : label, std::move(meaning));
    }

    HtmlLines x_lines;
    std::vector<List> x_lists;
    std::optional<Meaning> x_link;
    std::size_t x_link_begin = 0;
    std::size_t x_hidden = 0;  ///< how deep in what is not to be read
    std::size_t x_code = 0;
    std::size_t x_bold = 0;
    std::size_t x_italic = 0;
    std::size_t x_verbatim = 0;
};

}  // namespace

Text read_html(std::string_view html) {
    HtmlReader reader;
    bool tags = true;
    while (!html.empty()) {
        const auto open = tags ? std::min(html.find('<', 1), html.size()) : html.size();
        HtmlTag tag;
        const auto verdict = tags && html.front() == '<' ? read_tag(html, tag) : TagVerdict::no_tag;
        tags = verdict != TagVerdict::never_closed;
        if (verdict == TagVerdict::tag) {
            reader.tag(tag);
            html.remove_prefix(tag.length);
            continue;
        }
        const auto length = tags ? open : html.size();
        reader.words(html.substr(0, length));
        html.remove_prefix(length);
    }
    return reader.take();
}

}  // namespace adapters::matrix
