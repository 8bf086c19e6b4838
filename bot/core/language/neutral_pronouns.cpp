#include "bot/core/language/neutral_pronouns.hpp"

#include "bot/core/language/words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace bot::core::language {
namespace {

constexpr std::string_view curly = "’";

/// A stretch between other signs, and as it is looked for: in small letters, with straight
/// apostrophes.
struct Word {
    std::size_t begin;
    std::size_t end;
    std::string said;
    std::optional<std::string> instead = {};
};

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Of what a word has here; 0 for other signs. Letters that are no ASCII are part of it: "Ché" does
/// not end in "he".
std::size_t length_of_sign(std::string_view text) {
    if (text.starts_with(curly))
        return curly.size();
    return is_word(text[0]) || text[0] == '\'' || (text[0] & 0x80) != 0 ? 1 : 0;
}

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    bool within = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto length = length_of_sign(text.substr(at));
        if (length > 0) {
            if (!within)
                words.push_back({at, at, {}});
            words.back().said += length == curly.size() ? '\'' : lower(text[at]);
            words.back().end = at + length;
        }
        within = length > 0;
        at += std::max<std::size_t>(length, 1);
    }
    return words;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 11> finite{{
    {"was", "were"},
    {"is", "are"},
    {"has", "have"},
    {"does", "do"},
    {"wasn't", "weren't"},
    {"isn't", "aren't"},
    {"hasn't", "haven't"},
    {"doesn't", "don't"},
    {"goes", "go"},
    {"dies", "die"},
    {"lies", "lie"},
}};

/// What `verb`, which stands with "he", is with "they"; empty where it is the same.
std::string with_they(std::string_view verb) {
    for (const auto& [one, many] : finite)
        if (one == verb)
            return std::string{many};
    const auto stem = [&](std::size_t cut) {
        return std::string{verb.substr(0, verb.size() - cut)};
    };
    if (verb.size() < 4 || !verb.ends_with('s') || verb.ends_with("ss") || verb.ends_with("us") ||
        is_one_of(verb, {"this", "across", "besides", "less", "unless", "perhaps", "sometimes",
                         "yes", "alas", "nowadays", "towards", "afterwards", "whereas"}))
        return {};
    if (verb.ends_with("ies"))
        return stem(3) + "y";
    for (const auto* hiss : {"ches", "shes", "sses", "xes", "zzes"})
        if (verb.ends_with(hiss))
            return stem(2);
    return stem(1);
}

bool is_adverb(std::string_view word) {
    return is_one_of(word, {"also", "always", "just", "never", "now", "often", "once", "only",
                            "sometimes", "soon", "still", "then", "usually"}) ||
           (word.size() > 4 && word.ends_with("ly"));
}

/// Behind "her" a thing of hers begins, unless it is one of these.
bool goes_on_without_her(std::string_view word) {
    return is_one_of(
        word,
        {"a",       "about",  "after",     "again",       "an",       "and",   "as",    "at",
         "because", "before", "but",       "by",          "directly", "for",   "from",  "he",
         "how",     "i",      "if",        "immediately", "in",       "into",  "it",    "later",
         "not",     "off",    "on",        "once",        "or",       "out",   "over",  "she",
         "since",   "so",     "that",      "the",         "then",     "they",  "this",  "though",
         "to",      "today",  "tomorrow",  "too",         "twice",    "until", "up",    "was",
         "we",      "what",   "when",      "where",       "whether",  "which", "while", "who",
         "why",     "with",   "yesterday", "you"});
}

/// One text, word by word.
class Neutral {
public:
    explicit Neutral(std::string_view text) : x_text{text}, x_words{words_of(text)} {}

    std::string told() {
        for (std::size_t at = 0; at < x_words.size(); ++at)
            look(at);
        std::string result;
        std::size_t copied = 0;
        for (const auto& word : x_words) {
            if (!word.instead)
                continue;
            result += x_text.substr(copied, word.begin - copied);
            result += *word.instead;
            copied = word.end;
        }
        return result += x_text.substr(copied);
    }

private:
    /// Empty where another sign than a space stands between the two.
    [[nodiscard]] std::string_view next(std::size_t at) const {
        const bool joined = at + 1 < x_words.size() &&
                            x_words[at + 1].begin == x_words[at].end + 1 &&
                            x_text[x_words[at].end] == ' ';
        return joined ? std::string_view{x_words[at + 1].said} : std::string_view{};
    }

    void look(std::size_t at) {
        const auto& said = x_words[at].said;
        if (said == "he" || said == "she")
            subject(at);
        else if (said == "him")
            put(at, "them");
        else if (said == "his")
            put(at, next(at).empty() || goes_on_without_her(next(at)) ? "theirs" : "their");
        else if (said == "her")
            put(at, next(at).empty() || goes_on_without_her(next(at)) ? "them" : "their");
        else if (said == "hers")
            put(at, "theirs");
        else if (said == "himself" || said == "herself")
            put(at, "themselves");
        else if (said.starts_with("he'") || said.starts_with("she'"))
            contracted(at);
        else if (is_one_of(said, {"mr", "mrs", "ms"}))
            title(at);
    }

    void subject(std::size_t at) {
        put(at, "they");
        if (at > 0 && asks(at - 1)) {
            put(at - 1, with_they(x_words[at - 1].said));
            return;
        }
        auto verb = at;
        for (int adverbs = 0; adverbs < 2 && is_adverb(next(verb)); ++adverbs)
            ++verb;
        if (const auto many = with_they(next(verb)); !many.empty())
            put(verb + 1, many);
    }

    /// "was he", "why is she", but not "the reason is he".
    [[nodiscard]] bool asks(std::size_t verb) const {
        const auto& said = x_words[verb].said;
        if (!is_one_of(said,
                       {"was", "is", "has", "does", "wasn't", "isn't", "hasn't", "doesn't"}) ||
            next(verb).empty())
            return false;
        return verb == 0 || next(verb - 1).empty() ||
               is_one_of(x_words[verb - 1].said, {"why", "where", "when", "how", "what", "who"});
    }

    void contracted(std::size_t at) {
        const std::string ending{x_words[at].said.substr(x_words[at].said.find('\''))};
        const auto after = next(at);
        const bool has = ending == "'s" && is_one_of(after, {"been", "got", "had", "gone", "done"});
        put(at, "they" + (ending == "'s" ? std::string{has ? "'ve" : "'re"} : ending));
    }

    /// Goes, with the point and the space behind it.
    void title(std::size_t at) {
        auto& word = x_words[at];
        auto end = word.end;
        if (end < x_text.size() && x_text[end] == '.')
            ++end;
        if (!is_upper(x_text[word.begin]) || end >= x_text.size() || x_text[end] != ' ')
            return;
        word.end = end + 1;
        word.instead = "";
    }

    /// With a capital where the word had one.
    void put(std::size_t at, std::string instead) {
        auto& word = x_words[at];
        const bool shouted = word.end - word.begin > 1 && is_upper(x_text[word.begin]) &&
                             is_upper(x_text[word.begin + 1]);
        for (auto& letter : instead)
            if ((shouted || &letter == instead.data()) && is_upper(x_text[word.begin]) &&
                is_letter(letter))
                letter = static_cast<char>(letter & ~0x20);
        word.instead = std::move(instead);
    }

    std::string_view x_text;
    std::vector<Word> x_words;
};

/// Most texts speak of nobody so.
bool may_hold_one(std::string_view text) {
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const bool first = at == 0 || !is_letter(text[at - 1]);
        const auto sign = lower(text[at]);
        if (first && (sign == 'h' || sign == 's' || sign == 'm')) {
            const auto after = lower(text[at + 1]);
            if ((sign == 'h' && (after == 'e' || after == 'i')) || (sign == 's' && after == 'h') ||
                (sign == 'm' && (after == 'r' || after == 's')))
                return true;
        }
    }
    return false;
}

}  // namespace

std::string neutral_pronouns(std::string_view text) {
    return may_hold_one(text) ? Neutral{text}.told() : std::string{text};
}

}  // namespace bot::core::language
