#include "bot/core/debrief/interview_words.hpp"

#include "bot/core/language/code_point.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <utility>

namespace bot::core::debrief {
namespace {

using Phrase = std::pair<std::string_view, Word>;
constexpr std::array<Phrase, 34> phrases{{
    {"start", Word::start},
    {"yes", Word::yes},
    {"begin", Word::go_on},
    {"resume", Word::start},
    {"continue", Word::go_on},
    {"next", Word::next},
    {"skip", Word::skip},
    {"pass", Word::skip},
    {"later", Word::later},
    {"pause", Word::later},
    {"not now", Word::later},
    {"stop", Word::stop},
    {"done", Word::stop},
    {"finish", Word::stop},
    {"no thanks", Word::decline},
    {"no, thanks", Word::decline},
    {"no thank you", Word::decline},
    {"decline", Word::decline},
    {"back", Word::back},
    {"edit", Word::edit},
    {"withdraw", Word::withdraw},
    {"only me", Word::audience},
    {"facilitator", Word::audience},
    {"unattributed", Word::audience},
    {"everyone", Word::audience},
    {"approve", Word::approve},
    {"form", Word::form},
    {"who sees this", Word::who_sees},
    {"who sees this?", Word::who_sees},
    {"who sees what", Word::who_sees},
    {"who sees what?", Word::who_sees},
    {"human", Word::human},
    {"no human", Word::no},
    {"help", Word::help},
}};

/// Words behind which something may stand.
bool takes_number(Word word) {
    return word == Word::skip || word == Word::edit || word == Word::withdraw ||
           word == Word::approve || word == Word::audience || word == Word::form;
}

std::string plain(std::string_view message) {
    std::string text;
    for (const char c : message) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (space && (text.empty() || text.back() == ' '))
            continue;
        text += space ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '.'))
        text.pop_back();
    return text;
}

std::optional<int> number_of(std::string_view text) {
    int number = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end || number < 1)
        return std::nullopt;
    return number;
}

/// Words of which a wish for a later time is made: "next week". One alone is always such a wish;
/// "later in the evening" is told of an evening that was.
bool is_a_time_to_come(std::string_view text) {
    static constexpr std::array<std::string_view, 27> words{
        "next",   "this",    "on",       "in",       "tomorrow",  "today",    "morning",
        "noon",   "evening", "week",     "month",    "day",       "days",     "hour",
        "hours",  "minutes", "weeks",    "a",        "an",        "monday",   "tuesday",
        "friday", "sunday",  "saturday", "thursday", "wednesday", "afternoon"};
    if (text.find(' ') == std::string_view::npos)
        return true;
    while (!text.empty()) {
        const auto word = text.substr(0, text.find(' '));
        if (!number_of(word) && std::find(words.begin(), words.end(), word) == words.end())
            return false;
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    return true;
}

std::optional<Spoken> with_rest(Word word, std::string_view phrase, std::string_view rest) {
    Spoken spoken;
    spoken.word = word;
    if (word == Word::audience)
        spoken.rest = phrase;
    if (rest.empty())
        return spoken;
    if (word == Word::later) {
        spoken.rest = rest;
        return is_a_time_to_come(rest) ? std::optional{spoken} : std::nullopt;
    }
    if (!takes_number(word))
        return std::nullopt;
    spoken.all = rest == "all" &&
                 (word == Word::withdraw || word == Word::audience || word == Word::approve);
    spoken.number = number_of(rest);
    return spoken.all || spoken.number ? std::optional{spoken} : std::nullopt;
}

/// Takes "inc-7" off the front or the end.
std::optional<std::int64_t> take_incident(std::string& text) {
    static constexpr std::string_view prefix = "inc-";
    if (text.starts_with(prefix)) {
        const auto end = std::min(text.find(' '), text.size());
        const auto number =
            number_of(std::string_view{text}.substr(prefix.size(), end - prefix.size()));
        if (number)
            text.erase(0, end + 1);
        return number;
    }
    const auto space = text.rfind(' ');
    if (space == std::string::npos || !std::string_view{text}.substr(space + 1).starts_with(prefix))
        return std::nullopt;
    const auto number = number_of(std::string_view{text}.substr(space + 1 + prefix.size()));
    if (number)
        text.erase(space);
    return number;
}

std::optional<Spoken> read_plain(const std::string& text) {
    for (const auto& [phrase, word] : phrases) {
        if (!text.starts_with(phrase))
            continue;
        if (text.size() == phrase.size())
            return with_rest(word, phrase, {});
        if (text[phrase.size()] == ' ')
            if (auto spoken =
                    with_rest(word, phrase, std::string_view{text}.substr(phrase.size() + 1)))
                return spoken;
    }
    return std::nullopt;
}

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Beside words, but none: punctuation, emoji and what they are joined with.
bool is_mark(char32_t sign) {
    static constexpr std::u32string_view ascii = U",.!?;:-() ";
    return ascii.find(sign) != std::u32string_view::npos || (sign >= 0x2000 && sign < 0x2c00) ||
           sign == 0xfe0f || (sign >= 0x1f000 && sign < 0x20000);
}

/// Small letters and the marks within words, one space between two of them.
std::string bare_words(std::string_view message) {
    const auto all = plain(message);
    std::string text;
    for (std::string_view rest{all}; !rest.empty();) {
        const auto sign = language::code_point(rest);
        if (sign.value == U'\u2019')
            text += '\'';
        else if (!is_mark(sign.value))
            text += rest.substr(0, sign.length);
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
        rest.remove_prefix(sign.length);
    }
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

/// Whether each word of `rest` is in the list, alone or with the one before it.
bool goes_with(std::string_view first, std::string_view rest,
               std::span<const std::string_view> list) {
    for (auto before = first; !rest.empty();) {
        const auto word = rest.substr(0, rest.find(' '));
        const auto both = std::string{before} + " " + std::string{word};
        if (!is_one_of(word, list) && !is_one_of(both, list))
            return false;
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        before = word;
    }
    return true;
}

}  // namespace

incident::YesOrNo read_reply(std::string_view message) {
    static constexpr std::array<std::string_view, 4> yes{"yes", "yeah", "yep", "yup"};
    static constexpr std::array<std::string_view, 3> no{"no", "nope", "nah"};
    // How they are tells of a yes nothing, and what they would like is no part of a no.
    static constexpr std::array<std::string_view, 19> with_yes{
        "please", "thanks", "thank", "you",     "do",  "that", "would", "be", "be good", "be great",
        "need",   "ask",    "i",     "be fine", "i'd", "like", "call",  "me", "sure"};
    static constexpr std::array<std::string_view, 15> with_no{
        "please", "thanks", "thank", "you", "it's", "good", "great",  "fine",
        "i",      "i'm",    "am",    "ok",  "okay", "sure", "no need"};
    const auto text = bare_words(message);
    const std::string_view all{text};
    const auto first = all.substr(0, all.find(' '));
    const auto rest = all.substr(std::min(all.size(), first.size() + 1));
    if (is_one_of(first, yes) && goes_with(first, rest, with_yes))
        return incident::YesOrNo::yes;
    if (is_one_of(first, no) && goes_with(first, rest, with_no))
        return incident::YesOrNo::no;
    return incident::YesOrNo::none;
}

std::optional<Spoken> read_word(std::string_view message) {
    if (message.size() > 40)
        return std::nullopt;
    auto text = plain(message);
    const auto incident = take_incident(text);
    auto spoken = read_plain(text);
    if (spoken)
        spoken->incident = incident;
    return spoken;
}

}  // namespace bot::core::debrief
