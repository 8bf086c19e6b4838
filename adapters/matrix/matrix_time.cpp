#include "adapters/matrix/matrix_time.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace adapters::matrix {
namespace {

using bot::core::event::Instant;
using std::chrono::milliseconds;

constexpr std::int64_t first_millisecond = 1'262'304'000'000;
constexpr std::int64_t last_millisecond = 253'402'300'799'999;
constexpr std::int64_t largest_stamp = 9'999'999'999'999'999;
constexpr std::size_t stamp_digits = 16;

constexpr auto most_ahead = std::chrono::hours{24};
constexpr milliseconds longest_age = std::chrono::years{100};
constexpr auto longest_wait = std::chrono::minutes{10};

constexpr const char* stamp = "origin_server_ts";

bool is_possible(const Json& event, Instant received) {
    return number_at(event, stamp) >= first_millisecond &&
           claimed_time(event) - most_ahead <= received;
}

}  // namespace

Instant claimed_time(const Json& event) {
    return Instant{
        milliseconds{std::clamp(number_at(event, stamp), first_millisecond, last_millisecond)}};
}

Instant time_of(const Json& event, Instant received) {
    return is_possible(event, received) ? claimed_time(event)
                                        : arrival_of(event, received).value_or(received);
}

std::optional<Instant> impossible_claim(const Json& event, Instant received) {
    if (!member(event, stamp).is_number_integer() || is_possible(event, received))
        return std::nullopt;
    return Instant{
        milliseconds{std::clamp<std::int64_t>(number_at(event, stamp), 0, last_millisecond)}};
}

std::optional<Instant> arrival_of(const Json& event, Instant received) {
    const auto& told = member(event, "unsigned");
    if (member(told, "age").is_number_integer())
        return received -
               std::clamp(milliseconds{number_at(told, "age")}, milliseconds{0}, longest_age);
    return claimed_time(event) > received ? std::optional{received} : std::nullopt;
}

std::string revision_of(const Json& edit) {
    const auto digits =
        std::to_string(std::clamp<std::int64_t>(number_at(edit, stamp), 0, largest_stamp));
    return std::string(stamp_digits - digits.size(), '0') + digits + " " +
           std::string{text_at(edit, "event_id")};
}

bool is_stale(const Json& event, Instant received) {
    const auto& age = member(member(event, "unsigned"), "age");
    if (age.is_number_integer())
        return number_at(member(event, "unsigned"), "age") > milliseconds{longest_wait}.count();
    return time_of(event, received) + longest_wait < received;
}

}  // namespace adapters::matrix
