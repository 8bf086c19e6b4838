#include "bot/core/language/machine_pronouns.hpp"

#include "bot/core/language/lexicon.hpp"
#include "bot/core/language/words.hpp"

namespace bot::core::language {
namespace {

enum class Spoken { nobody, people, machines };

/// Of whom is spoken after `word`, a single one in lower case.
Spoken spoken_after(std::string_view word, Spoken before) {
    if (means_machines(word))
        return Spoken::machines;
    return means_people(word) || word.find('_') != std::string::npos ? Spoken::people : before;
}

}  // namespace

bool may_hold_they(std::string_view sentence) {
    for (auto at = sentence.find("hey"); at != std::string_view::npos;
         at = sentence.find("hey", at + 1)) {
        if (at > 0 && lower(sentence[at - 1]) == 't')
            return true;
    }
    return false;
}

void mark_machine_pronouns(std::string& sentence, std::string_view before) {
    auto last = Spoken::nobody;
    each_word(before, [&](std::size_t begin, std::size_t end) {
        last = spoken_after(lowered(before.substr(begin, end - begin)), last);
    });
    each_word(sentence, [&](std::size_t begin, std::size_t end) {
        const auto word = lowered(std::string_view{sentence}.substr(begin, end - begin));
        last = spoken_after(word, last);
        if (word == "they" && last == Spoken::machines)
            overwrite(sentence, begin, end, '0');
    });
}

}  // namespace bot::core::language
