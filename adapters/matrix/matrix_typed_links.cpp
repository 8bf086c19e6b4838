#include "adapters/matrix/matrix_html.hpp"
#include "adapters/matrix/matrix_identity.hpp"
#include "adapters/matrix/matrix_ids.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace adapters::matrix {
namespace {

using namespace bot::core::event;

constexpr std::string_view blanks = " \t\r\n";

/// A name as servers make them today; what else stands behind an "@" is more likely words.
bool is_typed_user(std::string_view word) {
    const auto in = [](std::string_view part, std::string_view beside) {
        return std::all_of(part.begin(), part.end(), [beside](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                   beside.find(c) != std::string_view::npos;
        });
    };
    return is_user_id(word) && in(localpart_of(word), "._=-/+") && in(server_of(word), ".-:[]");
}

std::optional<Meaning> meaning_of_word(std::string_view word) {
    if (word.starts_with('@'))
        return is_typed_user(word) ? std::optional<Meaning>{PersonRef{platform, std::string{word}}}
                                   : std::nullopt;
    return word.find(':') == std::string_view::npos ? std::nullopt : meaning_of_address(word);
}

/// Adds the words of `plain` from `from` to `to`, which no span covers.
void add_stretch(const std::string& plain, std::size_t from, std::size_t to, Text& out) {
    while (from < to) {
        const auto begin = std::min(plain.find_first_not_of(" \t\r\n(\"'<[", from), to);
        const auto end = std::min(plain.find_first_of(blanks, begin), to);
        auto word = std::string_view{plain}.substr(begin, end - begin);
        word = word.substr(0, word.find_last_not_of(".,;:!?)\"'>]") + 1);
        if (auto meaning = word.empty() ? std::nullopt : meaning_of_word(word))
            out.spans.push_back({begin, word.size(), std::move(*meaning)});
        from = end;
    }
}

}  // namespace

std::optional<Meaning> meaning_of_address(std::string_view url) {
    static constexpr std::array<std::string_view, 4> schemes{"https://", "http://",
                                                             "mailto:", "ftp://"};
    if (auto meaning = meaning_of_link(url))
        return meaning;
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    const bool known = std::any_of(schemes.begin(), schemes.end(), [&](std::string_view scheme) {
        return url.size() > scheme.size() &&
               std::equal(scheme.begin(), scheme.end(), url.begin(),
                          [&](char wanted, char c) { return wanted == lower(c); });
    });
    return known ? std::optional<Meaning>{Link{std::string{url}}} : std::nullopt;
}

Text with_typed_links(const Text& text) {
    Text out{text.plain, {}};
    std::size_t from = 0;
    for (const auto& span : text.spans) {
        add_stretch(text.plain, from, span.offset, out);
        out.spans.push_back(span);
        from = span.offset + span.length;
    }
    add_stretch(text.plain, from, text.plain.size(), out);
    return out;
}

}  // namespace adapters::matrix
