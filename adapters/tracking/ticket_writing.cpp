#include "adapters/tracking/ticket_writing.hpp"

#include "adapters/tracking/ticket_text_document.hpp"
#include "adapters/tracking/ticket_text_inert.hpp"
#include "adapters/tracking/ticket_text_markdown.hpp"
#include "adapters/tracking/ticket_text_wiki.hpp"
#include "bot/core/draft/clean_text.hpp"
#include "bot/core/language/code_point.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace adapters::tracking {
namespace {

constexpr std::size_t title_units = 255;
/// In bytes, which are never fewer than what trackers count. Jira's limit is 32,767 as delivered.
constexpr std::size_t jira_bytes = 32'000;
constexpr std::size_t usual_bytes = 60'000;
/// No ticket holds as much; what is longer is not even read.
constexpr std::size_t source_bytes = 2 * usual_bytes;

std::size_t most_of(Dialect dialect) {
    const bool jira = dialect == Dialect::jira_wiki || dialect == Dialect::jira_document;
    return jira ? jira_bytes : usual_bytes;
}

std::string written(Dialect dialect, const Blocks& blocks) {
    switch (dialect) {
        case Dialect::github:
        case Dialect::gitlab:
        case Dialect::linear:
        case Dialect::redmine_markdown:
            return write_markdown(blocks);
        case Dialect::redmine_textile:
            return write_textile(blocks);
        case Dialect::jira_wiki:
            return write_jira_wiki(blocks);
        case Dialect::jira_document:
            return write_document(blocks).dump();
    }
    return {};
}

/// Where the words were cut, and the way to the rest of them.
Block cut_mark(const std::optional<Run>& link) {
    Runs runs{{.text = "… (truncated)"}};
    if (link) {
        runs.push_back({.text = " "});
        runs.push_back(*link);
    }
    return paragraph(std::move(runs));
}

Blocks with_lines(Blocks blocks, std::string_view lines) {
    Runs runs;
    while (!lines.empty()) {
        if (!runs.empty())
            runs.push_back({.line_break = true});
        const auto end = std::min(lines.find('\n'), lines.size());
        runs.push_back({.text = std::string{lines.substr(0, end)}});
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    if (!runs.empty())
        blocks.push_back(paragraph(std::move(runs)));
    return blocks;
}

Blocks cut_to(const Blocks& whole, std::size_t length, std::string_view lines) {
    auto blocks = first_of(whole, length);
    blocks.push_back(cut_mark(first_link(whole)));
    return with_lines(std::move(blocks), lines);
}

std::string_view source_of(std::string_view common_mark) {
    auto end = std::min(common_mark.size(), source_bytes);
    while (end < common_mark.size() && end > 0 &&
           (static_cast<unsigned char>(common_mark[end]) & 0xC0U) == 0x80U)
        --end;
    return common_mark.substr(0, end);
}

/// What of the words fits, found by halving: how much their signs take is known once written.
Blocks fitted(Dialect dialect, std::string_view common_mark, std::string_view lines) {
    const auto source = source_of(common_mark);
    const auto whole = inert(dialect, read_common_mark(source));
    const auto fits = [&](const Blocks& blocks) {
        return written(dialect, blocks).size() <= most_of(dialect);
    };
    if (auto all = with_lines(whole, lines); source.size() == common_mark.size() && fits(all))
        return all;
    std::size_t shortest = 0;
    std::size_t longest = length_of(whole);
    while (shortest < longest) {
        const auto middle = longest - (longest - shortest) / 2;
        if (fits(cut_to(whole, middle, lines)))
            shortest = middle;
        else
            longest = middle - 1;
    }
    return cut_to(whole, shortest, lines);
}

}  // namespace

std::string ticket_title(Dialect dialect, std::string_view title) {
    constexpr std::string_view ellipsis = "…";
    const auto words = inert_words(dialect, bot::core::draft::one_line(title, title_units + 1));
    std::size_t units = 0;
    std::size_t fits = 0;  // with the ellipsis after it
    for (std::size_t at = 0; at < words.size();) {
        const auto size =
            bot::core::language::code_point(std::string_view{words}.substr(at)).length;
        constexpr std::size_t size_of_pairs = 4;
        units += size == size_of_pairs ? 2 : 1;
        if (units > title_units)
            return words.substr(0, fits).append(ellipsis);
        at += size;
        if (units < title_units)
            fits = at;
    }
    return words;
}

std::string ticket_text(Dialect dialect, std::string_view common_mark, std::string_view lines) {
    return written(dialect, fitted(dialect, common_mark, lines));
}

nlohmann::json ticket_document(std::string_view common_mark, std::string_view lines) {
    return write_document(fitted(Dialect::jira_document, common_mark, lines));
}

}  // namespace adapters::tracking
