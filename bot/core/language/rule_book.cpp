#include "bot/core/language/rule_book.hpp"

#include "bot/core/language/trigger_words.hpp"
#include "bot/core/language/vocabulary.hpp"
#include "bot/core/language/words.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace bot::core::language {
namespace {

constexpr std::size_t keys = 32U * 32U * 32U;
constexpr std::size_t key_length = 3;

/// The same for two words if their first three characters are, in any case.
std::size_t key_of(std::string_view word) {
    std::size_t key = 0;
    for (std::size_t at = 0; at < key_length; ++at)
        key = key << 5U | (static_cast<unsigned char>(word[at]) & 31U);
    return key;
}

bool begins_with(std::string_view words, std::string_view lower_case) {
    return words.size() >= lower_case.size() &&
           std::equal(lower_case.begin(), lower_case.end(), words.begin(),
                      [](char a, char b) { return a == lower(b); });
}

/// Patterns that several rules ask are compiled once.
ReadyRule::Pattern compile(std::string_view pattern) {
    static std::map<std::string, std::weak_ptr<const re2::RE2>, std::less<>> known;
    if (pattern.empty())
        return nullptr;
    auto text = with_vocabulary(pattern);
    auto& place = known[text];
    if (auto compiled = place.lock())
        return compiled;
    re2::RE2::Options options{re2::RE2::Latin1};
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_never_capture(true);
    auto compiled = std::make_shared<const re2::RE2>(text, options);
    if (!compiled->ok())
        throw std::logic_error{"pattern " + std::string{pattern} + ": " + compiled->error()};
    place = compiled;
    return compiled;
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
    const auto too_short = [](const std::string& word) { return word.size() < key_length; };
    if (words.empty() || std::any_of(words.begin(), words.end(), too_short))
        throw std::logic_error{"rule " + std::string{rule.id} +
                               " marks no words to look for, or too short ones"};
    for (const auto& word : words)
        x_words.push_back({word, x_rules.size()});
    x_rules.push_back({&rule, wording, compile(without_marks(with_vocabulary(rule.trigger))),
                       compile(rule.left), compile(rule.not_left), compile(rule.right),
                       compile(rule.not_right), compile(rule.sentence),
                       compile(rule.not_sentence)});
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

RuleBook::Candidates RuleBook::candidates(std::string_view sentence) const {
    Candidates found;
    bool inside = false;
    for (std::size_t at = 0; at + key_length <= sentence.size(); ++at) {
        const bool word = is_word(sentence[at]);
        if (word && !inside) {
            const auto rest = sentence.substr(at);
            const auto key = key_of(rest);
            for (std::size_t place = x_begin[key]; place < x_begin[key + 1]; ++place) {
                if (begins_with(rest, x_words[place].letters))
                    found.set(x_words[place].rule);
            }
        }
        inside = word;
    }
    return found;
}

}  // namespace bot::core::language
