#include "adapters/tracking/ticket_text_wiki.hpp"

namespace adapters::tracking {
namespace {

std::string sealed(std::string_view code) {
    constexpr std::string_view end = "{noformat";
    std::string out{code};
    for (auto at = out.find(end); at != std::string::npos; at = out.find(end, at + 1))
        out.insert(at + 1, "\u2060");
    return out;
}

/// "(x)", "(off)": a picture.
bool opens_face(std::string_view words, std::size_t at) {
    constexpr std::size_t longest = 5;
    return words[at] == '(' && words.substr(at, longest).find(')') != std::string_view::npos;
}

std::string link(const std::string& words, const std::string& url, bool) {
    return "[" + words + "|" + url + "]";
}

constexpr WikiRules rules{.always = "\\{}[]|&",
                          .opening = "*_-+^~#!:;",
                          .doubled = "?-",
                          .means = opens_face,
                          .code_open = "{{",
                          .code_close = "}}",
                          .block_open = "{noformat}",
                          .block_close = "{noformat}",
                          .quote_open = "{quote}\n",
                          .quote_close = "\n{quote}",
                          .sealed = sealed,
                          .link = link};

}  // namespace

std::string write_jira_wiki(const Blocks& blocks) {
    return write_wiki(rules, blocks);
}

}  // namespace adapters::tracking
