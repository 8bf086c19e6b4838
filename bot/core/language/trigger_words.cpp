#include "bot/core/language/trigger_words.hpp"

#include "bot/core/language/words.hpp"

#include <algorithm>
#include <cstddef>

namespace bot::core::language {
namespace {

/// What matches can begin with, and whether it is all of a match so far.
struct Beginning {
    std::string words;
    bool whole = true;
};
using Beginnings = std::vector<Beginning>;

constexpr std::size_t most = 1500;
/// More of a phrase hardly rules anything out.
constexpr std::size_t longest = 20;

bool is_plain(char byte) {
    return is_word(byte) || byte == ' ' || byte == '-' || byte == '\'';
}

/// Reads a pattern of plain characters, groups, `|` and `?`. What else it meets ends a beginning.
class PatternReader {
public:
    explicit PatternReader(std::string_view pattern) : x_pattern{pattern} {}

    /// Up to the end of an alternative.
    Beginnings sequence() {
        Beginnings result{{}};
        while (x_at < x_pattern.size() && x_pattern[x_at] != '|' && x_pattern[x_at] != ')') {
            auto next = piece();
            if (take("?"))
                next.push_back({});
            result = joined(result, next);
        }
        return result;
    }

private:
    Beginnings alternatives() {
        Beginnings all;
        do {
            const auto one = sequence();
            all.insert(all.end(), one.begin(), one.end());
        } while (take("|"));
        return all;
    }
    Beginnings piece() {
        if (take("(?:")) {
            auto inside = alternatives();
            take(")");
            return repeated() ? end_all(std::move(inside)) : inside;
        }
        const auto byte = x_pattern[x_at++];
        if (byte == '\\' && x_at < x_pattern.size())
            return x_pattern[x_at++] == 'b' ? Beginnings{{}} : Beginnings{{"", false}};
        if (byte == '[')
            x_at = std::min(x_pattern.find(']', x_at), x_pattern.size() - 1) + 1;
        if (!is_plain(byte) || repeated())
            return {{"", false}};
        return {{std::string(1, lower(byte)), true}};
    }
    bool repeated() const {
        return x_at < x_pattern.size() &&
               std::string_view{"*+{"}.find(x_pattern[x_at]) != std::string_view::npos;
    }
    static Beginnings end_all(Beginnings all) {
        for (auto& one : all)
            one = {"", false};
        return all;
    }
    static Beginnings joined(const Beginnings& first, const Beginnings& then) {
        const auto too_many = first.size() * then.size() > most;
        Beginnings result;
        for (const auto& beginning : first) {
            if (!beginning.whole || too_many) {
                result.push_back({beginning.words, false});
                continue;
            }
            for (const auto& next : then)
                result.push_back({beginning.words + next.words, next.whole});
        }
        return result;
    }
    bool take(std::string_view sign) {
        const bool there = x_pattern.substr(x_at).starts_with(sign);
        x_at += there ? sign.size() : 0;
        return there;
    }

    std::string_view x_pattern;
    std::size_t x_at = 0;
};

/// Without those that begin with another one.
std::vector<std::string> shortest(std::vector<std::string> words) {
    std::sort(words.begin(), words.end());
    std::vector<std::string> kept;
    for (auto& word : words) {
        if (kept.empty() || !word.starts_with(kept.back()))
            kept.push_back(std::move(word));
    }
    return kept;
}

}  // namespace

std::vector<std::string> trigger_words(std::string_view trigger) {
    std::vector<std::string> words;
    for (auto open = trigger.find('<'); open != std::string_view::npos;
         open = trigger.find('<', open + 1)) {
        const auto close = trigger.find('>', open);
        const auto marked = "(?:" + std::string{trigger.substr(open + 1, close - open - 1)} + ")" +
                            std::string{trigger.substr(close + 1)};
        for (auto& one : PatternReader{marked}.sequence())
            words.push_back(one.words.substr(0, longest));
    }
    return shortest(std::move(words));
}

}  // namespace bot::core::language
