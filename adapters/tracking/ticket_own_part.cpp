#include "adapters/tracking/ticket_own_part.hpp"

#include "adapters/tracking/ticket_reference.hpp"

#include <algorithm>

namespace adapters::tracking {
namespace {

/// Stands in texts that are filed already: in other words they would not be found again.
constexpr std::string_view opening = "Second Story keeps what stands here up to date";

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        lines.push_back(line.substr(0, line.size() - (line.ends_with('\r') ? 1 : 0)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// Lines without the empty ones around them.
std::string joined(const std::vector<std::string_view>& lines, std::size_t begin, std::size_t end) {
    const auto is_empty = [&](std::size_t at) {
        return lines[at].find_first_not_of(" \t") == std::string_view::npos;
    };
    while (begin < end && is_empty(begin))
        ++begin;
    while (begin < end && is_empty(end - 1))
        --end;
    std::string text;
    for (auto at = begin; at < end; ++at)
        text.append(at == begin ? "" : "\n").append(lines[at]);
    return text;
}

}  // namespace

std::string own_words(const bot::core::outbox::FileTicket& order) {
    return std::string{opening} + ", down to the line with " + order.marker +
           ". What you write above or below stays as it is.\n\n" + order.body;
}

TextPiece text_piece(std::string_view words, std::string_view marker) {
    // People may have made a list of it, or bold letters.
    const auto begin = std::min(words.find_first_not_of(" \t*_-"), words.size());
    return {words.find(opening) != words.npos && holds(words, marker),
            words.substr(begin).starts_with(reference_line(marker))};
}

OwnPart own_part(const std::vector<TextPiece>& pieces) {
    const auto refers = [](const TextPiece& piece) { return piece.refers; };
    const auto first = std::find_if(pieces.begin(), pieces.end(),
                                    [](const TextPiece& piece) { return piece.opens; });
    if (first == pieces.end()) {
        const auto last = std::find_if(pieces.rbegin(), pieces.rend(), refers);
        const auto end = static_cast<std::size_t>(pieces.rend() - last);
        return {0, end == 0 ? pieces.size() : end};
    }
    const auto last = std::find_if(first, pieces.end(), refers);
    const auto end = static_cast<std::size_t>(last - pieces.begin());
    return {static_cast<std::size_t>(first - pieces.begin()), std::min(end + 1, pieces.size())};
}

std::string with_own_part(std::string_view stands, std::string_view ours, std::string_view marker) {
    const auto lines = lines_of(stands);
    std::vector<TextPiece> pieces;
    for (const auto line : lines)
        pieces.push_back(text_piece(line, marker));
    const auto [begin, end] = own_part(pieces);
    auto text = joined(lines, 0, begin);
    text.append(text.empty() ? "" : "\n\n").append(ours);
    if (const auto below = joined(lines, end, lines.size()); !below.empty())
        text.append("\n\n").append(below);
    return text;
}

}  // namespace adapters::tracking
