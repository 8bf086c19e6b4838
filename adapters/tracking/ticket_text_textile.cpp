#include "adapters/tracking/ticket_text_wiki.hpp"

#include <algorithm>
#include <array>

namespace adapters::tracking {
namespace {

/// Tags that switch Textile off, and on again.
bool is_switch(std::string_view rest) {
    constexpr std::array<std::string_view, 4> tags{"code", "pre", "kbd", "notextile"};
    const auto name = rest.substr(rest.starts_with('/') ? 1 : 0);
    return std::any_of(tags.begin(), tags.end(), [&](std::string_view tag) {
        return name.size() >= tag.size() &&
               std::equal(tag.begin(), tag.end(), name.begin(), [](char one, char other) {
                   return one == other || one == other + ('a' - 'A');
               });
    });
}

std::string sealed(std::string_view code) {
    std::string out;
    for (std::size_t at = 0; at < code.size(); ++at) {
        out.push_back(code[at]);
        if (code[at] == '<' && is_switch(code.substr(at + 1)))
            out.append("\u2060");
    }
    return out;
}

/// "HTML(Hypertext…)", "h2(class)."
bool opens_addition(std::string_view words, std::size_t at) {
    return words[at] == '(' && at > 0 && words[at - 1] != ' ';
}

/// An address ends at space or a tag, so what follows directly is kept off by an empty one.
std::string link(const std::string& words, const std::string& url, bool last) {
    return "\"" + words + "\":" + url + (last ? "" : "<notextile></notextile>");
}

constexpr WikiRules rules{.always = "&<>\"[]{}|\\",
                          .opening = "*_-+^~%@!#=:",
                          .doubled = "?=-",
                          .means = opens_addition,
                          .code_open = "<code>",
                          .code_close = "</code>",
                          .code_is_bare = true,
                          .block_open = "<pre>",
                          .block_close = "</pre>",
                          .quoted = "bq. ",
                          .sealed = sealed,
                          .link = link};

}  // namespace

std::string write_textile(const Blocks& blocks) {
    return write_wiki(rules, blocks);
}

}  // namespace adapters::tracking
