#include "adapters/tracking/ticket_text.hpp"

#include "adapters/http/hmac.hpp"

#include <utf8.h>

#include <algorithm>
#include <iterator>

namespace adapters::tracking {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::string_view truncated = "\n\n… (truncated)\n";

bool is_word(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string whole(std::string_view text) {
    std::string out;
    utf8::replace_invalid(text.begin(), text.end(), std::back_inserter(out));
    return out;
}

/// At the end of a line or word where there is one near, else between two characters.
std::string_view cut(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return text;
    auto end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    const auto head = text.substr(0, end);
    const auto gap = head.find_last_of(" \n");
    return gap != std::string_view::npos && gap > end / 2 ? head.substr(0, gap) : head;
}

}  // namespace

std::string title_line(std::string_view title, std::size_t most) {
    std::string line;
    for (const char c : whole(title)) {
        const bool blank = static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
        if (!blank)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    if (line.ends_with(' '))
        line.pop_back();
    if (static_cast<std::size_t>(utf8::distance(line.begin(), line.end())) <= most)
        return line;
    auto end = line.begin();
    utf8::advance(end, static_cast<std::ptrdiff_t>(most - 1), line.end());
    line.erase(end, line.end());
    return line.append(ellipsis);
}

std::string ticket_body(std::string_view common_mark, std::string_view lines, std::size_t most,
                        const Translate& translate) {
    const auto source = whole(common_mark);
    const auto tail = lines.empty() ? std::string{} : "\n\n" + std::string{lines};
    const auto room = most - std::min(most, tail.size());
    auto length = std::min(source.size(), room);
    for (;;) {
        const auto head = cut(source, length);
        auto text =
            translate(head.size() == source.size() ? source : std::string{head}.append(truncated));
        while (text.ends_with('\n'))
            text.pop_back();
        if (text.size() <= room)
            return text + tail;
        if (length == 0)
            return std::string{lines};
        length /= 2;
    }
}

std::string reference_line(std::string_view marker) {
    return "Ref: " + std::string{marker};
}

bool holds(std::string_view text, std::string_view marker) {
    for (auto at = text.find(marker); !marker.empty() && at != std::string_view::npos;
         at = text.find(marker, at + 1)) {
        const auto end = at + marker.size();
        if ((at == 0 || !is_word(text[at - 1])) && (end == text.size() || !is_word(text[end])))
            return true;
    }
    return false;
}

std::string comment_marker(std::string_view effect_key) {
    constexpr std::size_t digits = 16;
    return "incc" + http::HmacSha256{"comment"}.hex(effect_key).substr(0, digits);
}

}  // namespace adapters::tracking
