#include "adapters/tracking/change_cursor.hpp"

#include <charconv>
#include <chrono>

namespace adapters::tracking {

using bot::core::event::Instant;

bool has_next_page(const http::HeaderList& headers) {
    for (const auto value : headers.all("Link")) {
        if (value.find("rel=\"next\"") != std::string_view::npos)
            return true;
    }
    return false;
}

ChangeCursor::ChangeCursor(Instant since, std::string_view page)
    : x_since{std::chrono::floor<std::chrono::seconds>(since)} {
    const auto slash = page.find('/');
    const auto from = bot::core::event::from_rfc3339(page.substr(0, slash));
    if (!from || slash == std::string_view::npos)
        return;
    x_since = *from;
    const auto number = page.substr(slash + 1);
    int read = 1;
    std::from_chars(number.data(), number.data() + number.size(), read);
    x_page = read < 1 ? 1 : read;
}

std::string ChangeCursor::next(Instant last) const {
    const auto from = std::chrono::floor<std::chrono::seconds>(last);
    if (from > x_since)
        return bot::core::event::to_rfc3339(from) + "/1";
    return bot::core::event::to_rfc3339(x_since) + "/" + std::to_string(x_page + 1);
}

}  // namespace adapters::tracking
