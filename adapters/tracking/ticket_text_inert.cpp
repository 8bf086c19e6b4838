#include "adapters/tracking/ticket_text_inert.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace adapters::tracking {
namespace {

constexpr std::string_view joiner = "\u2060";

/// What a tracker looks up in words.
struct Signs {
    std::string_view named;     ///< mean something before a name: "@alice", "~label"
    std::string_view numbered;  ///< mean something before a number: "#12"
    std::span<const std::string_view> prefixes;  ///< words that do: "GH-12", "r12"
    std::span<const std::string_view> pairs;     ///< signs that do only together: "[[", "{{"
    std::span<const std::string_view> kinds;     ///< words that do before a colon: "user:alice"
    bool orders = false;                         ///< a line that begins with "/" is an order
    bool keys = false;                           ///< capitals before "-" and a number: "OPS-12"
};

constexpr std::array<std::string_view, 1> github_prefixes{"GH-"};
constexpr std::array<std::string_view, 1> github_pairs{"[!"};
constexpr std::array<std::string_view, 1> gitlab_prefixes{"GL-"};
constexpr std::array<std::string_view, 5> gitlab_pairs{"[[", "{+", "{-", "[+", "[-"};
constexpr std::array<std::string_view, 1> redmine_prefixes{"r"};
constexpr std::array<std::string_view, 2> redmine_pairs{"[[", "{{"};
constexpr std::array<std::string_view, 11> redmine_kinds{
    "attachment", "document", "version", "forum",  "news", "message",
    "project",    "commit",   "source",  "export", "user"};

Signs signs_of(Dialect dialect) {
    switch (dialect) {
        case Dialect::github:
            return {"@", "#", github_prefixes, github_pairs, {}};
        case Dialect::gitlab:
            return {"@#!$~%&^", "", gitlab_prefixes, gitlab_pairs, {}, true};
        case Dialect::linear:
            return {"@", "#", {}, {}, {}, false, true};
        case Dialect::redmine_markdown:
        case Dialect::redmine_textile:
            return {"@", "#", redmine_prefixes, redmine_pairs, redmine_kinds};
        case Dialect::jira_wiki:
        case Dialect::jira_document:
            break;
    }
    return {"", "", {}, {}, {}, false, true};
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_alnum(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool begins_name(char c) {
    return is_alnum(c) || c == '_' || c == '.' || c == '"' || static_cast<unsigned char>(c) >= 0x80;
}
bool holds(std::string_view set, char c) {
    return set.find(c) != std::string_view::npos;
}

/// `word` stands at the end of `before` and begins there. ASCII case does not matter.
bool ends_in_word(std::string_view before, std::string_view word) {
    if (before.size() < word.size() ||
        (before.size() > word.size() && is_alnum(before[before.size() - word.size() - 1])))
        return false;
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(word.rbegin(), word.rend(), before.rbegin(),
                      [&](char one, char other) { return lower(one) == lower(other); });
}

/// "OPS-" at the end, as a word of its own.
bool ends_in_key(std::string_view before) {
    if (!before.ends_with('-'))
        return false;
    before.remove_suffix(1);
    auto begin = before.size();
    while (begin > 0 && (is_alnum(before[begin - 1]) || before[begin - 1] == '_'))
        --begin;
    const auto word = before.substr(begin);
    const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
    return !word.empty() && !is_digit(word.front()) &&
           std::none_of(word.begin(), word.end(), is_small);
}

/// "alice@acme.example" around the at sign, which is nobody's mention. A commit stands so behind a
/// project's path or a name: "acme/ops@9ba1224".
bool in_mail(std::string_view words, std::size_t after_sign) {
    const auto sign = after_sign - 1;
    auto begin = sign;
    while (begin > 0 && (is_alnum(words[begin - 1]) || holds("._+-/", words[begin - 1])))
        --begin;
    auto dot = after_sign;
    while (dot < words.size() && (is_alnum(words[dot]) || words[dot] == '-'))
        ++dot;
    return begin < sign && is_alnum(words[sign - 1]) &&
           !holds(words.substr(begin, sign - begin), '/') && dot > after_sign &&
           dot + 1 < words.size() && words[dot] == '.' && is_alnum(words[dot + 1]);
}

/// Whether something is looked up that ends before `at` or begins there.
bool is_sign(const Signs& signs, std::string_view words, std::size_t at) {
    if (words.substr(at).starts_with(joiner))
        return false;
    const auto before = words.substr(0, at);
    const char last = before.back();
    const char next = words[at];
    const bool mail = last == '@' && in_mail(words, at);
    if ((holds(signs.named, last) && begins_name(next) && !mail) ||
        (holds(signs.numbered, last) && is_digit(next)) ||
        (signs.keys && is_digit(next) && ends_in_key(before)))
        return true;
    const auto ends = [&](std::string_view word) { return ends_in_word(before, word); };
    const auto together = [&](std::string_view pair) {
        return last == pair.front() && next == pair.back();
    };
    return (is_digit(next) && std::any_of(signs.prefixes.begin(), signs.prefixes.end(), ends)) ||
           (next == ':' && std::any_of(signs.kinds.begin(), signs.kinds.end(), ends)) ||
           std::any_of(signs.pairs.begin(), signs.pairs.end(), together);
}

std::string joined(const Signs& signs, std::string_view words) {
    std::string out{words.substr(0, 1)};
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (is_sign(signs, words, at))
            out.append(joiner);
        out.push_back(words[at]);
    }
    return out;
}

bool may_end_fence(std::string_view code) {
    return code.find("```") != std::string_view::npos || code.find("~~~") != std::string_view::npos;
}

/// Trackers guess what is code before they read the Markdown; lines that look like the end of a
/// fence mislead them, and then what follows counts as words.
void make_inert(const Signs& signs, std::string& code) {
    if (!may_end_fence(code))
        return;
    std::string out;
    for (std::size_t at = 0; at < code.size();) {
        const auto end = std::min(code.find('\n', at), code.size());
        const auto line = std::string_view{code}.substr(at, end - at);
        const auto begin = line.find_first_not_of(' ');
        if (signs.orders && begin != std::string_view::npos && line[begin] == '/')
            out.append(joiner);
        out.append(joined(signs, line));
        if (end < code.size())
            out.push_back('\n');
        at = end + 1;
    }
    code = std::move(out);
}

void make_inert(const Signs& signs, Blocks& blocks) {
    for (auto& block : blocks) {
        for (auto& run : block.runs) {
            auto meant = signs;
            meant.keys = signs.keys && run.url.empty();  // a link leads where it says already
            if (!run.code && !run.shows_address)
                run.text = joined(meant, run.text);
        }
        make_inert(signs, block.code);
        make_inert(signs, block.blocks);
    }
}

}  // namespace

std::string inert_words(Dialect dialect, std::string_view words) {
    auto signs = signs_of(dialect);
    signs.keys = false;  // by which tickets are searched for
    return joined(signs, words);
}

Blocks inert(Dialect dialect, Blocks blocks) {
    make_inert(signs_of(dialect), blocks);
    return blocks;
}

}  // namespace adapters::tracking
