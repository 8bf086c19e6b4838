#include "bot/core/language/neutral_pronouns.hpp"

#include "bot/core/language/code_point.hpp"
#include "bot/core/language/word_border.hpp"
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

/// What stands between blanks and marks of a sentence, and as it is looked for: in small letters,
/// with straight apostrophes. A hyphen is part of it ("on-call").
struct Word {
    std::size_t begin;
    std::size_t end;
    std::string said;
    bool named = false;  ///< part of an address, a flag or a file's name: none of English
    std::optional<std::string> instead = {};
};

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Of an apostrophe or a hyphen, which belong to words; 0 for anything else.
std::size_t length_of_join(std::string_view text) {
    if (text.starts_with(curly))
        return curly.size();
    return text.starts_with('\'') || text.starts_with('-') ? 1 : 0;
}

/// "he@x.org", "--his", "x/he", "her.txt", "#her-room".
bool is_named(std::string_view text, const Word& word) {
    constexpr std::string_view joins = "@/=#\\<>+&";
    const auto before = word.begin > 0 ? text[word.begin - 1] : ' ';
    const auto after = word.end < text.size() ? text[word.end] : ' ';
    const auto next = word.end + 1 < text.size() ? text[word.end + 1] : ' ';
    return joins.find(before) != std::string_view::npos ||
           joins.find(after) != std::string_view::npos || before == '.' || before == ':' ||
           ((after == '.' || after == ':') && is_word(next));
}

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    bool within = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto join = within ? length_of_join(text.substr(at)) : 0;
        const auto end = join > 0 ? at + join : word_end(text, at);
        if (end == at) {
            within = false;
            at += code_point(text.substr(at)).length;
            continue;
        }
        if (!within)
            words.push_back({at, at, {}});
        words.back().said += join > 0 ? std::string{text[at] == '-' ? '-' : '\''}
                                      : lowered(text.substr(at, end - at));
        words.back().end = end;
        within = true;
        at = end;
    }
    for (auto& word : words)
        word.named = is_named(text, word);
    return words;
}

/// What `verb`, which stands with "he", is with "they"; empty where it is the same.
std::string with_they(std::string_view verb) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 18> known{{
        {"was", "were"},
        {"is", "are"},
        {"has", "have"},
        {"does", "do"},
        {"wasn't", "weren't"},
        {"isn't", "aren't"},
        {"hasn't", "haven't"},
        {"doesn't", "don't"},
        {"caches", "cache"},
        {"focuses", "focus"},
        {"quizzes", "quiz"},
        {"dies", "die"},
        {"lies", "lie"},
        {"ties", "tie"},
        {"vies", "vie"},
        {"aches", "ache"},
        {"axes", "axe"},
        {"breathes", "breathe"},
    }};
    for (const auto& [one, many] : known)
        if (one == verb)
            return std::string{many};
    const auto stem = [&](std::size_t cut) {
        return std::string{verb.substr(0, verb.size() - cut)};
    };
    if (verb.size() < 4 || !std::all_of(verb.begin(), verb.end(), is_letter) ||
        !verb.ends_with('s') || verb.ends_with("ss") || verb.ends_with("us") ||
        is_one_of(verb, {"this", "across", "besides", "less", "unless", "perhaps", "sometimes",
                         "always", "yes", "alas", "nowadays", "towards", "afterwards", "whereas"}))
        return {};
    if (verb.ends_with("ies"))
        return stem(3) + "y";
    for (const auto* hiss : {"ches", "shes", "sses", "xes", "zzes", "oes"})
        if (verb.ends_with(hiss))
            return stem(2);
    return stem(1);
}

bool goes_between(std::string_view word) {
    return is_one_of(word, {"also", "always", "even", "himself", "herself", "just", "never", "now",
                            "often", "once", "only", "really", "sometimes", "soon", "still", "then",
                            "too", "usually"}) ||
           (word.size() > 4 && word.ends_with("ly"));
}

/// Behind "her" a thing of hers begins, unless it is one of these.
bool goes_on_without_her(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return '0' <= c && c <= '9'; }) ||
           is_one_of(word, {"a",      "about",    "access",      "after", "again",    "all",
                            "alone",  "an",       "and",         "as",    "at",       "because",
                            "before", "both",     "but",         "by",    "directly", "everything",
                            "for",    "from",     "had",         "has",   "he",       "how",
                            "i",      "if",       "immediately", "in",    "into",     "is",
                            "it",     "know",     "later",       "more",  "not",      "nothing",
                            "off",    "on",       "once",        "one",   "or",       "out",
                            "over",   "posted",   "she",         "since", "so",       "that",
                            "the",    "then",     "they",        "this",  "though",   "to",
                            "today",  "tomorrow", "too",         "twice", "two",      "three",
                            "until",  "up",       "via",         "was",   "we",       "what",
                            "when",   "where",    "whether",     "which", "while",    "who",
                            "why",    "with",     "yesterday",   "you"});
}

/// Whom it is done to stands behind it, more often than what is hers.
bool is_done_to_somebody(std::string_view word) {
    return is_one_of(word, {"let",  "lets",  "letting", "help", "helped", "saw",  "see",  "seen",
                            "hear", "heard", "made",    "make", "told",   "tell", "give", "gave",
                            "ask",  "asked", "sent",    "send", "showed", "show", "left", "kept"});
}

/// "his" alone: "the mistake was his".
bool ends_his(std::string_view word) {
    return is_one_of(word, {"and", "but", "did", "or", "too", "was", "were", "is"});
}

/// Words that no other language has beside its own "he" or "her".
bool is_english(std::string_view word) {
    return is_one_of(word, {"the",   "and",   "with",    "from",   "that",    "they",   "you",
                            "did",   "said",  "says",    "why",    "when",    "then",   "after",
                            "my",    "this",  "would",   "could",  "should",  "been",   "it",
                            "what",  "where", "who",     "not",    "but",     "for",    "our",
                            "their", "them",  "she",     "him",    "his",     "hers",   "himself",
                            "she's", "he's",  "herself", "he'd",   "he'll",   "she'd",  "she'll",
                            "i'll",  "i'm",   "didn't",  "wasn't", "doesn't", "hasn't", "until"});
}

/// What only an English "he" goes before.
bool follows_he(std::string_view word) {
    return word.ends_with("ed") ||
           is_one_of(word,
                     {"was",  "is",   "has",   "had",     "does",   "did",   "ran",   "saw",
                      "knew", "went", "took",  "made",    "got",    "told",  "said",  "says",
                      "can",  "will", "could", "would",   "should", "might", "must",  "never",
                      "also", "just", "still", "thought", "left",   "came",  "gave",  "found",
                      "kept", "woke", "rang",  "sent",    "lost",   "felt",  "wrote", "goes"});
}

/// One text, word by word.
class Neutral {
public:
    explicit Neutral(std::string_view text) : x_text{text}, x_words{words_of(text)} {}

    std::string told() {
        x_english = std::any_of(x_words.begin(), x_words.end(),
                                [](const Word& word) { return is_english(word.said); });
        for (std::size_t at = 0; at < x_words.size(); ++at)
            if (!x_words[at].named && !is_abbreviation(at))
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
    /// Empty where another sign than a blank stands between the two.
    [[nodiscard]] std::string_view next(std::size_t at) const {
        const bool joined =
            at + 1 < x_words.size() &&
            x_text.substr(x_words[at].end, x_words[at + 1].begin - x_words[at].end) == " ";
        return joined ? std::string_view{x_words[at + 1].said} : std::string_view{};
    }
    [[nodiscard]] std::string_view before(std::size_t at) const {
        return at > 0 && !next(at - 1).empty() ? std::string_view{x_words[at - 1].said}
                                               : std::string_view{};
    }
    /// Whether the sentence, or the text, ends behind it.
    [[nodiscard]] bool is_last(std::size_t at) const {
        const auto rest = x_text.substr(x_words[at].end);
        return rest.empty() ||
               std::string_view{".,;:!?)"}.find(rest.front()) != std::string_view::npos;
    }
    [[nodiscard]] bool is_shouted(std::size_t at) const {
        const auto& word = x_words[at];
        return word.end - word.begin > 1 && is_upper(x_text[word.begin]) &&
               is_upper(x_text[word.begin + 1]);
    }
    /// "the HIS is down": capitals among small letters.
    [[nodiscard]] bool is_abbreviation(std::size_t at) const {
        const bool near =
            (at > 0 && is_shouted(at - 1)) || (at + 1 < x_words.size() && is_shouted(at + 1));
        return is_shouted(at) && !near;
    }

    void look(std::size_t at) {
        const auto& said = x_words[at].said;
        if (said == "she" || (said == "he" && (x_english || follows_he(next(at)))))
            subject(at);
        else if (said == "him")
            put(at, "them");
        else if (said == "his")
            put(at, is_last(at) || ends_his(next(at)) ? "theirs" : "their");
        else if (said == "her" && x_english)
            put(at, is_object(at) ? "them" : "their");
        else if (said == "hers")
            put(at, "theirs");
        else if (said == "himself" || said == "herself")
            put(at, "themselves");
        else if (said.starts_with("he'") || said.starts_with("she'"))
            contracted(at);
    }

    [[nodiscard]] bool is_object(std::size_t at) const {
        return is_last(at) || goes_on_without_her(next(at)) || is_done_to_somebody(before(at));
    }

    void subject(std::size_t at) {
        put(at, "they");
        if (asks(at))
            return put(at - 1, with_they(x_words[at - 1].said));
        auto verb = at;
        while (verb < at + 3 && goes_between(next(verb)))
            ++verb;
        if (const auto many = with_they(next(verb)); !many.empty())
            put(verb + 1, many);
    }

    /// "was he", "why is she", but not "the reason is he".
    [[nodiscard]] bool asks(std::size_t at) const {
        const auto verb = before(at);
        if (is_one_of(verb, {"has", "does", "hasn't", "doesn't"}))
            return true;
        return is_one_of(verb, {"was", "is", "wasn't", "isn't"}) &&
               (before(at - 1).empty() ||
                is_one_of(before(at - 1), {"why", "where", "when", "how", "what", "who", "and",
                                           "but", "so", "or", "ok", "hey", "nor", "neither"}));
    }

    void contracted(std::size_t at) {
        const auto ending = x_words[at].said.substr(x_words[at].said.find('\''));
        if (ending != "'s")
            return put(at, "they" + ending);
        auto after = at;
        while (is_one_of(next(after), {"not", "just", "already", "also", "never"}))
            ++after;
        const bool has = is_one_of(
            next(after), {"been", "got", "had", "gone", "done", "taken", "left", "seen", "made",
                          "lost", "found", "sent", "told", "given", "broken", "forgotten"});
        put(at, has ? "they've" : "they're");
    }

    /// With a capital where the word had one.
    void put(std::size_t at, std::string instead) {
        auto& word = x_words[at];
        const bool shouted = is_shouted(at);
        for (auto& letter : instead)
            if ((shouted || &letter == instead.data()) && is_upper(x_text[word.begin]) &&
                is_letter(letter))
                letter = static_cast<char>(letter & ~0x20);
        word.instead = std::move(instead);
    }

    std::string_view x_text;
    std::vector<Word> x_words;
    bool x_english = false;
};

/// Most texts speak of nobody so.
bool may_hold_one(std::string_view text) {
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const bool first = at == 0 || !is_letter(text[at - 1]);
        const auto sign = lower(text[at]);
        const auto after = lower(text[at + 1]);
        if (first &&
            ((sign == 'h' && (after == 'e' || after == 'i')) || (sign == 's' && after == 'h')))
            return true;
    }
    return false;
}

}  // namespace

/// What stands in backticks is no prose.
std::string neutral_pronouns(std::string_view text) {
    if (!may_hold_one(text))
        return std::string{text};
    std::string result;
    while (!text.empty()) {
        const auto open = std::min(text.find('`'), text.size());
        result += Neutral{text.substr(0, open)}.told();
        text.remove_prefix(open);
        const auto signs = std::min(text.find_first_not_of('`'), text.size());
        const auto fence = std::string(signs, '`');
        const auto close = signs == 0 ? 0 : text.find(fence, signs);
        const auto end = close == std::string_view::npos ? signs : close + signs;
        result += text.substr(0, end);
        text.remove_prefix(end);
    }
    return result;
}

}  // namespace bot::core::language
