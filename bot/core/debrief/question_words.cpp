#include "bot/core/debrief/question_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace bot::core::debrief {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::size_t shortest_value = 8;

constexpr std::array<std::pair<std::string_view, char>, 9> quote_marks{{{"‘", '\''},
                                                                        {"’", '\''},
                                                                        {"ʼ", '\''},
                                                                        {"“", '"'},
                                                                        {"”", '"'},
                                                                        {"„", '"'},
                                                                        {"«", '"'},
                                                                        {"»", '"'},
                                                                        {"‟", '"'}}};

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// The placeholder at `at`, with its braces; empty where none is there.
std::string_view placeholder(std::string_view words, std::size_t at) {
    const auto end = words.find('}', at);
    return end == std::string_view::npos ? std::string_view{} : words.substr(at, end - at + 1);
}

/// The name of the longest value that stands in `words`.
std::string longest(std::string_view words, const std::map<std::string, std::string>& values) {
    std::string name;
    std::size_t most = 0;
    for (const auto& [key, value] : values) {
        if (characters(value) <= most || words.find("{" + key + "}") == std::string_view::npos)
            continue;
        name = key;
        most = characters(value);
    }
    return name;
}

std::string replaced(std::string_view words, const std::map<std::string, std::string>& values) {
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        const auto braced = words[at] == '{' ? placeholder(words, at) : std::string_view{};
        if (braced.empty()) {
            out += words[at++];
            continue;
        }
        const auto value = values.find(std::string{braced.substr(1, braced.size() - 2)});
        if (value == values.end() || value->second.empty())
            return {};
        out += value->second;
        at += braced.size();
    }
    return out;
}

}  // namespace

std::string straight_quotes(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto* const mark =
            std::find_if(quote_marks.begin(), quote_marks.end(),
                         [&](const auto& one) { return text.starts_with(one.first); });
        out += mark == quote_marks.end() ? text.front() : mark->second;
        text.remove_prefix(mark == quote_marks.end() ? 1 : mark->first.size());
    }
    return out;
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return !continues(c); }));
}

std::string shortened_line(std::string_view text, std::size_t most) {
    std::string line;
    for (const char c : text) {
        const bool blank = static_cast<unsigned char>(c) <= ' ';
        if (!blank)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    while (!line.empty() && line.back() == ' ')
        line.pop_back();
    if (characters(line) <= most)
        return line;
    std::size_t end = 0;
    for (std::size_t left = most; end < line.size(); ++end)
        if (!continues(line[end]) && left-- == 1)
            break;
    line.resize(end);
    while (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line += ellipsis;
}

std::string filled(std::string_view words, const std::map<std::string, std::string>& values,
                   std::size_t most) {
    auto out = replaced(words, values);
    if (characters(out) <= most)
        return out;
    auto shorter = values;
    const auto name = longest(words, values);
    const auto over = characters(out) - most;
    const auto has = characters(shorter[name]);
    if (has < over + shortest_value)
        return {};
    shorter[name] = shortened_line(shorter[name], has - over);
    out = replaced(words, shorter);
    return characters(out) <= most ? out : std::string{};
}

}  // namespace bot::core::debrief
