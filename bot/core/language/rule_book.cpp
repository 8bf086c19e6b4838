#include "bot/core/language/rule_book.hpp"

#include "bot/core/language/trigger_words.hpp"
#include "bot/core/language/vocabulary.hpp"
#include "bot/core/language/words.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <stdexcept>
#include <utility>

namespace bot::core::language {
namespace {

constexpr std::size_t keys = 1U << 14U;
constexpr std::size_t shortest_word = 3;
constexpr std::size_t long_key = 4;

/// The same for two words if their first `length` characters are, in any case.
std::size_t key_of(std::string_view word, std::size_t length) {
    std::uint32_t letters = 0;
    for (std::size_t at = 0; at < length; ++at)
        letters = letters << 8U | (static_cast<unsigned char>(word[at]) | 0x20U);
    return letters * 2654435761U >> 18U;
}
std::size_t key_of(std::string_view word) {
    return key_of(word, std::min(word.size(), long_key));
}

bool begins_with(std::string_view words, std::string_view lower_case) {
    return words.size() >= lower_case.size() &&
           std::equal(lower_case.begin(), lower_case.end(), words.begin(),
                      [](char a, char b) { return a == lower(b); });
}

using Patterns = std::map<std::string_view, ReadyRule::Pattern>;

/// One that several rules ask is made once.
ReadyRule::Pattern pattern_of(std::string_view text, Patterns& known) {
    if (text.empty())
        return nullptr;
    auto& pattern = known[text];
    if (!pattern)
        pattern = std::make_shared<const WordingPattern>(text);
    return pattern;
}

/// The pattern with its `<…>` as groups.
std::string without_marks(std::string_view trigger) {
    std::string result;
    for (const char byte : trigger)
        result += byte == '<' ? std::string{"(?:"} : std::string(1, byte == '>' ? ')' : byte);
    return result;
}

}  // namespace

const RuleBook& RuleBook::instance() {
    static const RuleBook book;
    return book;
}

RuleBook::RuleBook() {
    for (std::size_t wording = 0; wording < wording_classes; ++wording) {
        for (const auto& rule : rules_of(static_cast<WordingClass>(wording)))
            add(static_cast<WordingClass>(wording), rule);
    }
    index_words();
}

void RuleBook::add(WordingClass wording, const Rule& rule) {
    if (x_rules.size() == most_rules)
        throw std::logic_error{"more rules than a book holds"};
    const auto words = trigger_words(with_vocabulary(rule.trigger));
    const auto too_short = [](const std::string& word) { return word.size() < shortest_word; };
    if (words.empty() || std::any_of(words.begin(), words.end(), too_short))
        throw std::logic_error{"rule " + std::string{rule.id} +
                               " marks no words to look for, or too short ones"};
    for (const auto& word : words)
        x_words.push_back({word, x_rules.size()});
    static Patterns known;
    const auto pattern = [](std::string_view text) { return pattern_of(text, known); };
    auto trigger =
        std::make_shared<const WordingPattern>(without_marks(with_vocabulary(rule.trigger)));
    x_rules.push_back({&rule, wording, std::move(trigger), pattern(rule.left),
                       pattern(rule.not_left), pattern(rule.right), pattern(rule.not_right),
                       pattern(rule.sentence), pattern(rule.not_sentence)});
}

void RuleBook::index_words() {
    std::stable_sort(x_words.begin(), x_words.end(), [](const Word& a, const Word& b) {
        return key_of(a.letters) < key_of(b.letters);
    });
    x_begin.assign(keys + 1, static_cast<std::uint16_t>(x_words.size()));
    for (std::size_t at = x_words.size(); at-- > 0;) {
        const auto key = key_of(x_words[at].letters);
        const auto previous = at > 0 ? key_of(x_words[at - 1].letters) + 1 : 0;
        for (auto place = previous; place <= key; ++place)
            x_begin[place] = static_cast<std::uint16_t>(at);
    }
}

void RuleBook::add_candidates(std::string_view rest, std::size_t length, Candidates& found) const {
    if (rest.size() < length)
        return;
    const auto key = key_of(rest, length);
    for (std::size_t place = x_begin[key]; place < x_begin[key + 1]; ++place) {
        if (begins_with(rest, x_words[place].letters))
            found.set(x_words[place].rule);
    }
}

bool RuleBook::speaks_of(std::string_view words) const {
    Candidates found;
    add_candidates(words, shortest_word, found);
    add_candidates(words, long_key, found);
    return found.any();
}

RuleBook::Candidates RuleBook::candidates(std::string_view sentence) const {
    Candidates found;
    bool inside = false;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const bool word = is_word(sentence[at]);
        if (word && !inside) {
            add_candidates(sentence.substr(at), shortest_word, found);
            add_candidates(sentence.substr(at), long_key, found);
        }
        inside = word;
    }
    return found;
}

}  // namespace bot::core::language
