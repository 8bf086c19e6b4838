#include "adapters/tracking/tracker_moments.hpp"

#include <cstddef>

namespace adapters::tracking {

using bot::core::event::Instant;

Instant moment_at(const http::Json& from, const char* key) {
    std::string text{http::text_at(from, key)};
    constexpr std::size_t offset = 5;  // "+0000"
    if (text.size() > offset &&
        (text[text.size() - offset] == '+' || text[text.size() - offset] == '-'))
        text.insert(text.size() - 2, ":");
    return bot::core::event::from_rfc3339(text).value_or(Instant{});
}

std::string in_seconds(Instant at) {
    constexpr std::size_t to_the_second = 19;
    return bot::core::event::to_rfc3339(at).substr(0, to_the_second) + "Z";
}

}  // namespace adapters::tracking
