#include "bot/core/language/prefixes.hpp"

#include "bot/core/timeline/leading_word.hpp"

namespace bot::core::language {

std::size_t note_prefix(std::string_view text) {
    const auto rest = timeline::note_word(text);
    return rest < text.size() ? rest : 0;
}

bool off_the_record(std::string_view text) {
    return timeline::leading_word(text, "off the record") != 0 ||
           timeline::leading_word(text, "otr") != 0;
}

}  // namespace bot::core::language
