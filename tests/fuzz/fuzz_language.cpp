// Any bytes as a text: findings lie in it, by position and without overlap; where the text is UTF-8
// they begin and end on the borders of its code points.
#include "bot/core/language/suggestions.hpp"
#include "bot/core/language/wording_check.hpp"

#include <utf8.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace bot::core::language;

void require(bool holds) {
    if (!holds)
        std::abort();
}

bool on_border(std::string_view text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80;
}

void look(const WordingCheck& check, std::string_view text) {
    const bool whole = utf8::is_valid(text.begin(), text.end());
    const auto found = check.look(text);
    std::size_t end = 0;
    for (const auto& finding : found) {
        require(end <= finding.begin && finding.begin < finding.end);
        end = finding.end;
        require(end <= text.size());
        require(finding.match == text.substr(finding.begin, end - finding.begin));
        require(finding.line > 0 && finding.column > 0 && !finding.suggestion.empty());
        require(!whole || (on_border(text, finding.begin) && on_border(text, end)));
    }
    require(worth_showing(found).size() <= 3);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const WordingCheck guessing;
    static const WordingCheck knowing{{{"Wren Okafor", "will", "@kit", "Zoë"}}};
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    look(guessing, text);
    look(knowing, text);
    return 0;
}
