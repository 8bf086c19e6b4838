#include "bot/core/language/rule_book.hpp"
#include "bot/core/language/words.hpp"

namespace bot::core::language {
namespace {

bool is_plain(char byte) {
    return is_word(byte) || byte == ' ' || byte == '-' || byte == '\'';
}

/// What each match of `alternative` begins with.
std::string fixed_beginning(std::string_view alternative) {
    std::size_t end = 0;
    while (end < alternative.size() && is_plain(alternative[end]))
        ++end;
    const bool last_may_lack =
        end < alternative.size() && (alternative[end] == '?' || alternative[end] == '*');
    return lowered(alternative.substr(0, end - (last_may_lack && end > 0 ? 1 : 0)));
}

/// The words of one `<…>`, whose inside is given.
void add_alternatives(std::string_view inside, std::vector<std::string>& words) {
    std::size_t begin = 0;
    int depth = 0;
    for (std::size_t at = 0; at <= inside.size(); ++at) {
        const auto byte = at < inside.size() ? inside[at] : '|';
        depth += byte == '(' ? 1 : byte == ')' ? -1 : 0;
        if (byte == '|' && depth == 0) {
            words.push_back(fixed_beginning(inside.substr(begin, at - begin)));
            begin = at + 1;
        }
    }
}

}  // namespace

std::vector<std::string> trigger_words(std::string_view trigger) {
    std::vector<std::string> words;
    for (auto open = trigger.find('<'); open != std::string_view::npos;
         open = trigger.find('<', open + 1)) {
        const auto close = trigger.find('>', open);
        add_alternatives(trigger.substr(open + 1, close - open - 1), words);
    }
    return words;
}

}  // namespace bot::core::language
