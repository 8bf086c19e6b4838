#include "config/value_formats.hpp"

#include <date/tz.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <exception>
#include <limits>
#include <utility>

namespace config {

namespace {

/// Decimal digits only: no sign, no space, nothing behind them.
template <class Number>
std::optional<Number> whole_number(std::string_view text) {
    Number number{};
    const bool digits = !text.empty() && std::isdigit(static_cast<unsigned char>(text[0])) != 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (!digits || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<std::chrono::seconds> unit(char letter) {
    switch (letter) {
        case 's':
            return std::chrono::seconds{1};
        case 'm':
            return std::chrono::minutes{1};
        case 'h':
            return std::chrono::hours{1};
        case 'd':
            return std::chrono::days{1};
        case 'w':
            return std::chrono::weeks{1};
        default:
            return std::nullopt;
    }
}

std::optional<std::chrono::minutes> parse_time_of_day(std::string_view text) {
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hour = whole_number<int>(text.substr(0, 2));
    const auto minute = whole_number<int>(text.substr(3));
    if (!hour || !minute || *hour > 24 || *minute > 59 || (*hour == 24 && *minute != 0))
        return std::nullopt;
    return std::chrono::minutes{*hour * 60 + *minute};
}

std::size_t edit_distance(std::string_view from, std::string_view to) {
    std::vector<std::size_t> row(to.size() + 1);
    for (std::size_t j = 0; j <= to.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= from.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.back();
}

}  // namespace

std::optional<std::chrono::seconds> parse_duration(std::string_view text) {
    constexpr std::chrono::seconds longest = std::chrono::days{3653};
    std::chrono::seconds sum{0};
    if (text.empty())
        return std::nullopt;
    while (!text.empty()) {
        const std::size_t digits = text.find_first_not_of("0123456789");
        // Ten digits of weeks are far from overflowing.
        if (digits == std::string_view::npos || digits > 10)
            return std::nullopt;
        const auto number = whole_number<std::int64_t>(text.substr(0, digits));
        const auto length = unit(text[digits]);
        if (!number || !length)
            return std::nullopt;
        sum += *number * *length;
        if (sum > longest)
            return std::nullopt;
        text.remove_prefix(digits + 1);
    }
    return sum;
}

std::optional<Address> parse_address(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    std::string_view host = text.substr(0, colon);
    const bool bracketed = host.starts_with('[') && host.ends_with(']');
    if (bracketed)
        host = host.substr(1, host.size() - 2);
    const bool has_colon = host.find(':') != std::string_view::npos;
    const auto port = whole_number<std::uint16_t>(text.substr(colon + 1));
    if (!port || host.empty() || has_colon != bracketed ||
        host.find_first_of("/ []@") != std::string_view::npos)
        return std::nullopt;
    return Address{std::string{host}, *port};
}

std::optional<DaySpan> parse_day_span(std::string_view text) {
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto begin = parse_time_of_day(text.substr(0, dash));
    const auto end = parse_time_of_day(text.substr(dash + 1));
    if (!begin || !end)
        return std::nullopt;
    return DaySpan{*begin, *end};
}

std::optional<std::chrono::weekday> parse_weekday(std::string_view text) {
    static constexpr std::array<std::string_view, 7> names{
        "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
    std::string lower{text};
    for (char& c : lower)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (unsigned day = 0; day < names.size(); ++day) {
        if (lower == names[day] || lower == names[day].substr(0, 3))
            return std::chrono::weekday{day};
    }
    return std::nullopt;
}

std::optional<WeeklyMoment> parse_weekly_moment(std::string_view text) {
    if (text == "off")
        return WeeklyMoment{};
    const auto blank = std::min(text.find(' '), text.size());
    const auto day = parse_weekday(text.substr(0, blank));
    const auto time = parse_time_of_day(text.substr(std::min(blank + 1, text.size())));
    if (!day || !time || *time >= std::chrono::hours{24})
        return std::nullopt;
    return WeeklyMoment{*day, *time};
}

std::optional<RoomName> parse_room(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon + 1 == text.size())
        return std::nullopt;
    const std::string_view platform = text.substr(0, colon);
    if (platform != "slack" && platform != "matrix" && platform != "sandbox")
        return std::nullopt;
    return RoomName{std::string{platform}, std::string{text.substr(colon + 1)}};
}

std::optional<std::string> url_fault(std::string_view url) {
    const bool is_https = url.starts_with("https://");
    if (!is_https && !url.starts_with("http://"))
        return "must begin with https:// or http://";
    if (url.find_first_of(" \t\r\n\"<>\\") != std::string_view::npos)
        return "contains a character that no address may contain";
    if (url.find_first_of("?#") != std::string_view::npos)
        return "must not contain '?' or '#': paths are appended to it";
    const std::string_view rest = url.substr(is_https ? 8 : 7);
    const std::string_view authority = rest.substr(0, rest.find('/'));
    if (authority.find('@') != std::string_view::npos)
        return "must not contain a user name or password";
    const bool ends_in_bracket = authority.ends_with(']');
    const bool has_port = !ends_in_bracket && authority.find(':') != std::string_view::npos;
    const std::string probe = std::string{authority} + (has_port ? "" : ":443");
    if (const auto address = parse_address(probe); !address || address->port == 0)
        return "has no valid host";
    return std::nullopt;
}

bool is_time_zone(const std::string& name) {
    try {
        return date::locate_zone(name) != nullptr;
    } catch (const std::exception&) {
        return false;
    }
}

std::string nearest(std::string_view written, const std::vector<std::string>& candidates) {
    std::size_t least = std::numeric_limits<std::size_t>::max();
    std::string best;
    for (const std::string& candidate : candidates) {
        const std::size_t distance = edit_distance(written, candidate);
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

}  // namespace config
