#include "adapters/http/http_date.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstddef>

namespace adapters::http {

namespace {

using bot::core::event::Instant;
namespace chrono = std::chrono;

constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

/// Takes a text apart from the left; after the first mismatch everything fails.
class Reader {
public:
    explicit Reader(std::string_view text) : x_rest{text} {}

    [[nodiscard]] bool done() const { return x_fine && x_rest.empty(); }

    Reader& literal(std::string_view expected) {
        x_fine = x_fine && x_rest.substr(0, expected.size()) == expected;
        if (x_fine)
            x_rest.remove_prefix(expected.size());
        return *this;
    }

    int number(std::size_t digits) {
        int value = 0;
        const auto part = x_rest.substr(0, digits);
        x_fine = x_fine && part.size() == digits &&
                 std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!x_fine)
            return 0;
        std::from_chars(part.data(), part.data() + digits, value);
        x_rest.remove_prefix(digits);
        return value;
    }

    /// asctime pads a day of one digit with a space.
    int padded_day() {
        if (x_rest.substr(0, 1) != " ")
            return number(2);
        x_rest.remove_prefix(1);
        return number(1);
    }

    unsigned month() {
        const auto found = std::find(months.begin(), months.end(), x_rest.substr(0, 3));
        x_fine = x_fine && found != months.end();
        if (!x_fine)
            return 0;
        x_rest.remove_prefix(3);
        return static_cast<unsigned>(found - months.begin()) + 1;
    }

    chrono::seconds time_of_day() {
        const int hour = number(2);
        const int minute = literal(":").number(2);
        const int second = literal(":").number(2);
        // 60: a leap second.
        x_fine = x_fine && hour < 24 && minute < 60 && second <= 60;
        return chrono::hours{hour} + chrono::minutes{minute} + chrono::seconds{second};
    }

private:
    std::string_view x_rest;
    bool x_fine = true;
};

std::optional<Instant> joined(const Reader& reader, int year, unsigned month, int day,
                              chrono::seconds time) {
    if (!reader.done())
        return std::nullopt;
    const chrono::year_month_day date{chrono::year{year}, chrono::month{month},
                                      chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok())
        return std::nullopt;
    return Instant{chrono::sys_days{date} + time};
}

/// "06 Nov 1994 08:49:37 GMT"
std::optional<Instant> modern(std::string_view text) {
    Reader reader{text};
    const int day = reader.number(2);
    const unsigned month = reader.literal(" ").month();
    const int year = reader.literal(" ").number(4);
    const auto time = reader.literal(" ").time_of_day();
    reader.literal(" GMT");
    return joined(reader, year, month, day, time);
}

/// "06-Nov-94 08:49:37 GMT": a year more than 50 years ahead is one of the last century.
std::optional<Instant> rfc850(std::string_view text, Instant now) {
    Reader reader{text};
    const int day = reader.number(2);
    const unsigned month = reader.literal("-").month();
    const int short_year = reader.literal("-").number(2);
    const auto time = reader.literal(" ").time_of_day();
    reader.literal(" GMT");
    const chrono::year_month_day today{chrono::floor<chrono::days>(now)};
    const int this_year = static_cast<int>(today.year());
    int year = this_year - this_year % 100 + short_year;
    if (year > this_year + 50)
        year -= 100;
    return joined(reader, year, month, day, time);
}

/// "Nov  6 08:49:37 1994"
std::optional<Instant> from_asctime(std::string_view text) {
    Reader reader{text};
    const unsigned month = reader.month();
    const int day = reader.literal(" ").padded_day();
    const auto time = reader.literal(" ").time_of_day();
    const int year = reader.literal(" ").number(4);
    return joined(reader, year, month, day, time);
}

void append_padded(std::string& text, unsigned number) {
    text += static_cast<char>('0' + number / 10 % 10);
    text += static_cast<char>('0' + number % 10);
}

}  // namespace

std::optional<Instant> parse_http_date(std::string_view text, Instant now) {
    if (const auto comma = text.find(", "); comma != std::string_view::npos) {
        const auto rest = text.substr(comma + 2);
        return rest.find('-') == std::string_view::npos ? modern(rest) : rfc850(rest, now);
    }
    if (text.size() > 4 && text[3] == ' ')
        return from_asctime(text.substr(4));
    return std::nullopt;
}

std::string to_http_date(Instant at) {
    const auto day = chrono::floor<chrono::days>(at);
    const chrono::year_month_day date{day};
    const chrono::hh_mm_ss time{chrono::floor<chrono::seconds>(at - day)};
    std::string text{weekdays[chrono::weekday{day}.c_encoding()]};
    text += ", ";
    append_padded(text, static_cast<unsigned>(date.day()));
    text += ' ';
    text += months[static_cast<unsigned>(date.month()) - 1];
    text += ' ';
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    append_padded(text, year / 100);
    append_padded(text, year % 100);
    text += ' ';
    append_padded(text, static_cast<unsigned>(time.hours().count()));
    text += ':';
    append_padded(text, static_cast<unsigned>(time.minutes().count()));
    text += ':';
    append_padded(text, static_cast<unsigned>(time.seconds().count()));
    return text + " GMT";
}

}  // namespace adapters::http
