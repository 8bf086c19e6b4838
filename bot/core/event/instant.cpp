#include "bot/core/event/instant.hpp"

#include <date/date.h>
#include <fmt/format.h>

#include <array>

namespace bot::core::event {
namespace {

/// Reads exactly `count` digits at `at` and moves past them.
std::optional<int> digits(std::string_view text, std::size_t& at, std::size_t count) {
    if (at + count > text.size())
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    at += count;
    return value;
}

bool skip(std::string_view text, std::size_t& at, char expected) {
    if (at >= text.size() || text[at] != expected)
        return false;
    ++at;
    return true;
}

/// ".123456": digits past the sixth are finer than we keep.
std::optional<std::chrono::microseconds> fraction(std::string_view text, std::size_t& at) {
    if (!skip(text, at, '.'))
        return std::chrono::microseconds{0};
    int value = 0;
    std::size_t seen = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++seen) {
        if (seen < 6)
            value = value * 10 + (text[at] - '0');
    }
    if (seen == 0)
        return std::nullopt;
    for (; seen < 6; ++seen)
        value *= 10;
    return std::chrono::microseconds{value};
}

std::optional<std::chrono::minutes> offset(std::string_view text, std::size_t& at) {
    if (skip(text, at, 'Z') || skip(text, at, 'z'))
        return std::chrono::minutes{0};
    const bool behind = at < text.size() && text[at] == '-';
    if (!skip(text, at, '+') && !skip(text, at, '-'))
        return std::nullopt;
    const auto hours = digits(text, at, 2);
    skip(text, at, ':');
    const auto minutes = digits(text, at, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    const auto total = std::chrono::minutes{*hours * 60 + *minutes};
    return behind ? -total : total;
}

std::optional<Day> day(std::string_view text, std::size_t& at) {
    const auto year = digits(text, at, 4);
    if (!year || !skip(text, at, '-'))
        return std::nullopt;
    const auto month = digits(text, at, 2);
    if (!month || !skip(text, at, '-'))
        return std::nullopt;
    const auto day = digits(text, at, 2);
    if (!day)
        return std::nullopt;
    const date::year_month_day ymd{date::year{*year}, date::month{static_cast<unsigned>(*month)},
                                   date::day{static_cast<unsigned>(*day)}};
    return ymd.ok() ? std::optional{Day{date::sys_days{ymd}}} : std::nullopt;
}

}  // namespace

std::string to_date(Day day) {
    const date::year_month_day ymd{day};
    return fmt::format("{:04}-{:02}-{:02}", int{ymd.year()}, unsigned{ymd.month()},
                       unsigned{ymd.day()});
}

std::optional<Day> from_date(std::string_view text) {
    std::size_t at = 0;
    const auto read = day(text, at);
    return at == text.size() ? read : std::nullopt;
}

std::string to_rfc3339(Instant at) {
    const auto day = date::floor<date::days>(at);
    const date::hh_mm_ss time{at - day};
    return fmt::format("{}T{:02}:{:02}:{:02}.{:06}Z", to_date(day), time.hours().count(),
                       time.minutes().count(), time.seconds().count(), time.subseconds().count());
}

std::optional<Instant> from_rfc3339(std::string_view text) {
    std::size_t at = 0;
    const auto date = day(text, at);
    if (!date || !(skip(text, at, 'T') || skip(text, at, 't') || skip(text, at, ' ')))
        return std::nullopt;
    const auto hour = digits(text, at, 2);
    if (!hour || !skip(text, at, ':'))
        return std::nullopt;
    const auto minute = digits(text, at, 2);
    if (!minute)
        return std::nullopt;
    int second = 0;
    auto micros = std::chrono::microseconds{0};
    if (skip(text, at, ':')) {
        const auto whole = digits(text, at, 2);
        const auto part = fraction(text, at);
        if (!whole || !part)
            return std::nullopt;
        second = *whole;
        micros = *part;
    }
    const auto east = offset(text, at);
    if (!east || at != text.size() || *hour > 23 || *minute > 59 || second > 60)
        return std::nullopt;
    return Instant{*date} + std::chrono::hours{*hour} + std::chrono::minutes{*minute} +
           std::chrono::seconds{second} + micros - *east;
}

}  // namespace bot::core::event
