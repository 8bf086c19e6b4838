#include "adapters/tracking/ticket_text_marks.hpp"

namespace adapters::tracking {
namespace {

bool in_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool is_plain(const Run& run) {
    return !run.strong && !run.emphasis && !run.code && run.url.empty();
}

bool is_one_of(std::string_view set, char c) {
    return set.find(c) != std::string_view::npos;
}

}  // namespace

bool takes_marks(const Runs& line, std::size_t at) {
    const auto& text = line[at].text;
    const bool last = at + 1 == line.size();
    const bool opens =
        at == 0 || (is_plain(line[at - 1]) && is_one_of(" (", line[at - 1].text.back()));
    const bool closes =
        last || (is_plain(line[at + 1]) && is_one_of(" .,;:!?)", line[at + 1].text.front()));
    // A colon at the end ("*Due:* tomorrow") is no letter but does as well.
    return opens && closes && !text.empty() && in_word(text.front()) &&
           (in_word(text.back()) || text.back() == ':' || text.back() == '.');
}

}  // namespace adapters::tracking
