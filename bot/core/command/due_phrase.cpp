#include "bot/core/command/due_phrase.hpp"

#include <date/tz.h>

#include <charconv>
#include <exception>

namespace bot::core::command {
namespace {

constexpr int longest = 3650;

std::optional<int> number_in(std::string_view digits) {
    int number = 0;
    const auto* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    if (digits.empty() || read.ec != std::errc{} || read.ptr != end || number < 0)
        return std::nullopt;
    return number;
}

}  // namespace

std::optional<DuePhrase> read_due(std::string_view words) {
    if (const auto day = event::from_date(words))
        return DuePhrase{0, day};
    if (words.empty() || (words.back() != 'd' && words.back() != 'w'))
        return std::nullopt;
    const auto number = number_in(words.substr(0, words.size() - 1));
    if (!number || *number > longest)
        return std::nullopt;
    const int days = words.back() == 'w' ? *number * 7 : *number;
    return days <= longest ? std::optional{DuePhrase{days, std::nullopt}} : std::nullopt;
}

event::Day day_of(const DuePhrase& phrase, event::Day today) {
    return phrase.day.value_or(today + std::chrono::days{phrase.days});
}

event::Day day_in(const std::string& zone, event::Instant at) {
    auto shift = std::chrono::seconds{0};
    try {
        shift = date::locate_zone(zone.empty() ? "UTC" : zone)->get_info(at).offset;
    } catch (const std::exception&) {  // no such zone
    }
    return std::chrono::floor<std::chrono::days>(at + shift);
}

}  // namespace bot::core::command
