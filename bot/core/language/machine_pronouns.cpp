#include "bot/core/language/machine_pronouns.hpp"

#include "bot/core/language/lexicon.hpp"
#include "bot/core/language/words.hpp"

namespace bot::core::language {
namespace {

/// Most texts hold none, and are done.
bool may_hold_they(std::string_view words) {
    for (auto at = words.find("hey"); at != std::string_view::npos;
         at = words.find("hey", at + 1)) {
        if (at > 0 && lower(words[at - 1]) == 't')
            return true;
    }
    return false;
}

}  // namespace

void mark_machine_pronouns(std::string& words) {
    enum class Spoken { nobody, people, machines };
    if (!may_hold_they(words))
        return;
    auto last = Spoken::nobody;
    std::size_t previous = 0;
    each_word(words, [&](std::size_t begin, std::size_t end) {
        const std::string_view all{words};
        if (all.substr(previous, begin - previous).find("\n\n") != std::string_view::npos)
            last = Spoken::nobody;
        previous = end;
        const auto word = lowered(all.substr(begin, end - begin));
        if (word == "they" && last == Spoken::machines)
            overwrite(words, begin, end, '0');
        else if (means_machines(word))
            last = Spoken::machines;
        else if (means_people(word) || word.find('_') != std::string::npos)
            last = Spoken::people;
    });
}

}  // namespace bot::core::language
