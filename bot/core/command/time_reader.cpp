#include "bot/core/command/time_phrase.hpp"
#include "bot/core/command/verbs.hpp"

#include <date/date.h>

#include <array>
#include <charconv>
#include <cstdint>
#include <utility>
#include <vector>

namespace bot::core::command {
namespace {

using std::chrono::seconds;

constexpr std::string_view forms =
    "Say it like `14:05`, `2h ago`, `yesterday 14:05` or `2026-11-22T14:05Z`.";

/// Ten years: whoever says more has mistyped, and far more is no date at all.
constexpr seconds longest_ago{std::int64_t{3653} * 86400};

bool digit(char c) {
    return c >= '0' && c <= '9';
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> parts;
    std::string part;
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\n') {
            part += c;
            continue;
        }
        if (!part.empty())
            parts.push_back(std::exchange(part, {}));
    }
    if (!part.empty())
        parts.push_back(part);
    return parts;
}

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    if (digits.empty() || !digit(digits.front()) || error != std::errc{} || stop != end)
        return std::nullopt;
    return value;
}

/// Digits, a colon, digits, perhaps again: what people write for a time of day.
bool looks_like_clock(std::string_view word) {
    const auto colon = word.find(':');
    if (colon == 0 || colon == std::string_view::npos || colon > 2 || colon + 1 >= word.size())
        return false;
    for (std::size_t i = 0; i < colon; ++i) {
        if (!digit(word[i]))
            return false;
    }
    return digit(word[colon + 1]);
}

struct Clock {
    seconds of_day{0};
    bool utc = false;
};

/// "14:05", "9:05", "14:05:30", each perhaps with a "z" behind.
std::optional<Clock> read_clock(std::string_view word) {
    Clock clock;
    if (!word.empty() && word.back() == 'z') {
        clock.utc = true;
        word.remove_suffix(1);
    }
    std::array<int, 3> parts{};
    std::size_t count = 0;
    while (true) {
        const auto colon = word.find(':');
        const auto part = word.substr(0, colon);
        const auto value = number(part);
        if (count == parts.size() || !value || part.size() > 2 || (count > 0 && part.size() != 2))
            return std::nullopt;
        parts[count++] = *value;
        if (colon == std::string_view::npos)
            break;
        word.remove_prefix(colon + 1);
    }
    if (count < 2 || parts[0] > 23 || parts[1] > 59 || parts[2] > 59)
        return std::nullopt;
    clock.of_day = seconds{parts[0] * 3600 + parts[1] * 60 + parts[2]};
    return clock;
}

std::optional<seconds> unit(std::string_view word) {
    using Entry = std::pair<std::string_view, seconds>;
    static constexpr std::array<Entry, 19> units{{
        {"s", seconds{1}},        {"sec", seconds{1}},     {"secs", seconds{1}},
        {"second", seconds{1}},   {"seconds", seconds{1}}, {"m", seconds{60}},
        {"min", seconds{60}},     {"mins", seconds{60}},   {"minute", seconds{60}},
        {"minutes", seconds{60}}, {"h", seconds{3600}},    {"hr", seconds{3600}},
        {"hrs", seconds{3600}},   {"hour", seconds{3600}}, {"hours", seconds{3600}},
        {"d", seconds{86400}},    {"day", seconds{86400}}, {"days", seconds{86400}},
        {"w", seconds{604800}},
    }};
    for (const auto& [name, length] : units) {
        if (name == word)
            return length;
    }
    return std::nullopt;
}

/// "1h30m" or "1h 30m" or "2 hours", joined without blanks. Nothing for anything else.
std::optional<seconds> read_length(std::string_view text) {
    seconds total{0};
    while (!text.empty()) {
        std::size_t digits = 0;
        while (digits < text.size() && digit(text[digits]))
            ++digits;
        const auto value = number(text.substr(0, digits));
        text.remove_prefix(digits);
        std::size_t letters = 0;
        while (letters < text.size() && !digit(text[letters]))
            ++letters;
        const auto length = unit(text.substr(0, letters));
        if (!value || *value > 100000 || !length)
            return std::nullopt;
        total += *length * *value;
        text.remove_prefix(letters);
    }
    return total;
}

TimeReading bad(std::string_view typed, std::string_view what) {
    return BadTime{"`" + std::string{typed} + "` " + std::string{what} + " " + std::string{forms}};
}

TimeReading read_ago(std::string_view typed, const std::vector<std::string>& words) {
    std::string joined;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] != "and")
            joined += words[i];
    }
    if (joined.empty() || !digit(joined.front()))
        return std::monostate{};
    const auto length = read_length(joined);
    if (!length)
        return bad(typed, "is no length of time I can read.");
    if (*length > longest_ago)
        return bad(typed, "is more than ten years.");
    return TimePhrase{std::string{typed}, AgoTime{*length}};
}

TimeReading read_clock_words(std::string_view typed, std::string_view word, bool utc,
                             ClockTime::Day day) {
    if (!looks_like_clock(word))
        return std::monostate{};
    const auto clock = read_clock(word);
    if (!clock)
        return bad(typed, "is no time of day.");
    return TimePhrase{std::string{typed}, ClockTime{clock->of_day, day, clock->utc || utc}};
}

bool looks_like_date(std::string_view word) {
    return word.size() >= 10 && digit(word[0]) && digit(word[1]) && digit(word[2]) &&
           digit(word[3]) && word[4] == '-' && digit(word[5]) && digit(word[6]) && word[7] == '-' &&
           digit(word[8]) && digit(word[9]);
}

/// `text` begins with a date, in small letters.
TimeReading read_date(std::string_view typed, const std::string& text, bool utc) {
    std::string capital = text;
    for (char& c : capital)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    if (const auto at = event::from_rfc3339(capital))
        return TimePhrase{std::string{typed}, *at};
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day)
        return bad(typed, "is no date.");
    const date::year_month_day ymd{date::year{*year}, date::month{static_cast<unsigned>(*month)},
                                   date::day{static_cast<unsigned>(*day)}};
    if (!ymd.ok())
        return bad(typed, "is no date.");
    const auto clock = text.size() > 11 && (text[10] == 't' || text[10] == ' ')
                           ? read_clock(std::string_view{text}.substr(11))
                           : std::nullopt;
    if (!clock)
        return bad(typed, "needs a time of day behind the date.");
    if (clock->utc || utc)
        return TimePhrase{std::string{typed}, event::Instant{date::sys_days{ymd} + clock->of_day}};
    return TimePhrase{std::string{typed}, LocalTime{*year, static_cast<unsigned>(*month),
                                                    static_cast<unsigned>(*day), clock->of_day}};
}

/// Takes `word` off, wherever it stands beside a time of day; whether it was there.
bool take(std::vector<std::string>& words, std::string_view word) {
    if (words.size() < 2 || (words.front() != word && words.back() != word))
        return false;
    words.erase(words.front() == word ? words.begin() : words.end() - 1);
    return true;
}

bool take_zone(std::vector<std::string>& words) {
    if (words.size() < 2 || (words.back() != "utc" && words.back() != "z"))
        return false;
    words.pop_back();
    return true;
}

/// A time of day, perhaps with its day and "utc" beside it.
TimeReading read_day_and_clock(std::string_view typed, std::vector<std::string> words) {
    bool utc = take_zone(words);
    auto day = ClockTime::Day::latest;
    const bool tomorrow = take(words, "tomorrow");
    if (!tomorrow && take(words, "yesterday"))
        day = ClockTime::Day::yesterday;
    else if (!tomorrow && take(words, "today"))
        day = ClockTime::Day::today;
    utc = take_zone(words) || utc;
    if (words.size() != 1)
        return std::monostate{};
    if (tomorrow && looks_like_clock(words[0]))
        return bad(typed, "lies in the future, and a timeline only knows the past.");
    return read_clock_words(typed, words[0], utc, day);
}

}  // namespace

TimeReading read_time(std::string_view text) {
    auto words = split(lower(text));
    if (words.empty() || words.size() > 6)
        return std::monostate{};
    if (words.size() == 1 && words[0] == "now")
        return TimePhrase{std::string{text}, AgoTime{}};
    if (words.size() > 1 && words.back() == "ago")
        return read_ago(text, words);
    if (!looks_like_date(words[0]))
        return read_day_and_clock(text, std::move(words));
    const bool utc = take_zone(words);
    if (words.size() > 2)
        return std::monostate{};
    return read_date(text, words.size() == 2 ? words[0] + " " + words[1] : words[0], utc);
}

}  // namespace bot::core::command
