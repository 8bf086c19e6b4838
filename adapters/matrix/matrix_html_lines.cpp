#include "adapters/matrix/matrix_html_lines.hpp"

#include <algorithm>
#include <utility>

namespace adapters::matrix {

using namespace bot::core::event;

std::size_t HtmlLines::settle() {
    auto& plain = x_text.plain;
    const bool begins_line = plain.empty() || x_breaks > 0;
    if (!plain.empty())
        plain.append(x_breaks, '\n');
    if (begins_line) {
        for (std::size_t i = 0; i < std::min(x_quotes, deepest_nesting); ++i)
            plain += "> ";
    } else if (x_space) {
        plain += ' ';
    }
    x_breaks = 0;
    x_space = false;
    return plain.size();
}

void HtmlLines::add(std::string_view words, std::optional<Style> style) {
    const auto end = x_text.plain.size();
    const bool same_line = x_breaks == 0;
    const auto begin = settle();
    auto& spans = x_text.spans;
    const bool goes_on = style && same_line && !spans.empty() &&
                         spans.back().meaning == Meaning{*style} &&
                         spans.back().offset + spans.back().length == end;
    if (goes_on)
        spans.back().length = begin + words.size() - spans.back().offset;
    else if (style)
        spans.push_back({begin, words.size(), *style});
    x_text.plain += words;
}

void HtmlLines::add(std::string_view words, Meaning meaning) {
    x_text.spans.push_back({x_text.plain.size(), words.size(), std::move(meaning)});
    x_text.plain += words;
}

std::string HtmlLines::cut(std::size_t begin) {
    auto words = x_text.plain.substr(begin);
    x_text.plain.resize(begin);
    auto& spans = x_text.spans;
    while (!spans.empty() && spans.back().offset >= begin)
        spans.pop_back();
    if (!spans.empty())
        spans.back().length = std::min(spans.back().length, begin - spans.back().offset);
    return words;
}

}  // namespace adapters::matrix
