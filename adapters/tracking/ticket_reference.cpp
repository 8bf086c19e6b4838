#include "adapters/tracking/ticket_reference.hpp"

#include "adapters/http/hmac.hpp"

#include <algorithm>

namespace adapters::tracking {
namespace {

bool is_word(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

std::string reference_line(std::string_view marker) {
    return "Ref: " + std::string{marker};
}

bool is_reference_line(std::string_view line) {
    static const auto beginning = reference_line("ss");
    constexpr std::size_t rest = 12;  // of a marker
    if (!line.starts_with(beginning))
        return false;
    line.remove_prefix(beginning.size());
    const auto marker = line.substr(0, rest);
    return marker.size() == rest && std::all_of(marker.begin(), marker.end(), is_word) &&
           line.find_first_not_of("\r \\", rest) == std::string_view::npos;
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
