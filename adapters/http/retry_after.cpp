#include "adapters/http/retry_after.hpp"

#include "adapters/http/http_date.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>

namespace adapters::http {

using bot::core::event::Instant;
namespace chrono = std::chrono;

std::optional<Instant> parse_retry_after(std::string_view value, Instant now) {
    constexpr auto farthest = chrono::seconds{chrono::hours{1}};
    while (!value.empty() && (value.front() == ' ' || value.front() == '\t'))
        value.remove_prefix(1);
    while (!value.empty() && (value.back() == ' ' || value.back() == '\t'))
        value.remove_suffix(1);
    if (value.empty())
        return std::nullopt;
    if (value.find_first_not_of("0123456789") == std::string_view::npos) {
        std::int64_t seconds = 0;
        const auto [stopped, error] =
            std::from_chars(value.data(), value.data() + value.size(), seconds);
        // Only too many digits can go wrong here: as far away as we believe.
        if (error != std::errc{})
            seconds = farthest.count();
        return now + std::min(chrono::seconds{seconds}, farthest);
    }
    const auto date = parse_http_date(value, now);
    if (!date)
        return std::nullopt;
    return std::clamp(*date, now, now + farthest);
}

}  // namespace adapters::http
