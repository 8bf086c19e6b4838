#include "adapters/slack/slack_time.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cstdint>

namespace adapters::slack {
namespace {

using bot::core::event::Instant;
using std::chrono::microseconds;
using std::chrono::seconds;

/// The year 9999 ends here.
constexpr std::int64_t last_second = 253'402'300'799;
constexpr std::size_t fraction_digits = 6;

std::optional<std::int64_t> digits(std::string_view text) {
    std::int64_t value = 0;
    if (text.empty() || text.size() > 16 || text.front() == '-')
        return std::nullopt;
    const auto end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stopped != end)
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> micros_of(std::string_view fraction) {
    if (fraction.size() > fraction_digits)
        fraction = fraction.substr(0, fraction_digits);
    auto value = digits(fraction);
    for (auto i = fraction.size(); value && i < fraction_digits; ++i)
        *value *= 10;
    return value;
}

}  // namespace

std::optional<Instant> instant_of_ts(std::string_view ts) {
    const auto dot = ts.find('.');
    auto whole = ts.substr(0, dot);
    auto fraction = dot == std::string_view::npos ? std::string_view{"0"} : ts.substr(dot + 1);
    if (dot == std::string_view::npos && ts.size() == 16) {
        whole = ts.substr(0, 10);
        fraction = ts.substr(10);
    }
    const auto second = digits(whole);
    const auto micros = micros_of(fraction);
    if (!second || !micros || *second > last_second)
        return std::nullopt;
    return Instant{seconds{*second} + microseconds{*micros}};
}

std::string ts_of_instant(Instant at) {
    const auto whole = std::chrono::floor<seconds>(at);
    return fmt::format("{}.{:06}", whole.time_since_epoch().count(), (at - whole).count());
}

}  // namespace adapters::slack
