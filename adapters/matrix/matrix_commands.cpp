#include "adapters/matrix/matrix_commands.hpp"

#include "adapters/matrix/matrix_ids.hpp"
#include "adapters/matrix/matrix_relations.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace adapters::matrix {
namespace {

using namespace bot::core::event;

constexpr auto npos = std::string::npos;
constexpr std::string_view blanks = " \t\r\n";

/// Phones put spaces that do not break where people typed plain ones.
std::string with_plain_spaces(std::string_view words) {
    constexpr std::string_view unbroken = "\u00A0";
    std::string out;
    for (auto at = words.find(unbroken); at != npos; at = words.find(unbroken)) {
        out.append(words.substr(0, at)) += ' ';
        words.remove_prefix(at + unbroken.size());
    }
    return out.append(words);
}

Text with_plain_spaces(const Text& text) {
    Text out;
    std::size_t from = 0;
    for (const auto& span : text.spans) {
        const std::string_view plain = text.plain;
        out.plain += with_plain_spaces(plain.substr(from, span.offset - from));
        const auto shown = with_plain_spaces(plain.substr(span.offset, span.length));
        out.spans.push_back({out.plain.size(), shown.size(), span.meaning});
        out.plain += shown;
        from = span.offset + span.length;
    }
    out.plain += with_plain_spaces(std::string_view{text.plain}.substr(from));
    return out;
}

/// Where the words behind `word` begin; nothing where `text` does not begin with that whole word.
std::optional<std::size_t> behind(std::string_view text, std::string_view word,
                                  std::string_view borders) {
    const auto begin = std::min(text.find_first_not_of(blanks), text.size());
    const auto rest = text.substr(begin);
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    const bool starts = !word.empty() && rest.size() >= word.size() &&
                        std::equal(word.begin(), word.end(), rest.begin(),
                                   [&](char a, char b) { return lower(a) == lower(b); });
    if (!starts || (rest.size() > word.size() && borders.find(rest[word.size()]) == npos))
        return std::nullopt;
    return begin + word.size();
}

std::optional<std::size_t> behind_word(std::string_view text, const MatrixIdentity& ours) {
    for (const std::string_view word : {std::string_view{ours.command}, std::string_view{"!inc"},
                                        std::string_view{"/incident"}}) {
        if (const auto at = behind(text, word, blanks))
            return at;
    }
    return std::nullopt;
}

std::optional<std::size_t> behind_mention(const Text& text, const MatrixIdentity& ours) {
    constexpr std::string_view borders = " \t\r\n:,";
    const auto& plain = text.plain;
    if (ours.user_id.empty())
        return std::nullopt;
    auto at = behind(plain, "@" + std::string{localpart_of(ours.user_id)}, borders);
    if (!text.spans.empty()) {
        const auto& first = text.spans.front();
        const auto* const person = std::get_if<PersonRef>(&first.meaning);
        if (person != nullptr &&
            first.offset == std::min(plain.find_first_not_of(blanks), plain.size()))
            at = person->id == ours.user_id ? std::optional{first.offset + first.length}
                                            : std::nullopt;
    }
    return at ? std::optional{std::min(plain.find_first_not_of(borders, *at), plain.size())} : at;
}

/// The rest of the line from `at` on.
Text line_from(const Text& text, std::size_t at) {
    const auto end = std::min(text.plain.find_first_of("\r\n", at), text.plain.size());
    const auto begin = std::min(text.plain.find_first_not_of(" \t", at), end);
    return part(text, begin, end - begin);
}

}  // namespace

std::optional<Addressed> read_command(const MessagePosted& posted, const MatrixIdentity& ours) {
    if (posted.author.kind != PersonKind::human || posted.kind != PostKind::plain ||
        !posted.files.empty())
        return std::nullopt;
    const auto text = with_plain_spaces(posted.text);
    // Shown in bold or as code it is an example; the source tells.
    const auto typed = posted.raw.empty() ? text.plain : with_plain_spaces(posted.raw);
    Addressed addressed;
    auto at = behind_word(text.plain, ours);
    if (at && !behind_word(without_quote(typed), ours))
        at.reset();
    if (!at) {
        at = behind_mention(text, ours);
        addressed.how = Address::by_mention;
    }
    if (!at)
        return std::nullopt;
    addressed.command.text = line_from(text, *at);
    addressed.command.thread = posted.thread;
    addressed.command.answered_inline = false;
    return addressed;
}

}  // namespace adapters::matrix
