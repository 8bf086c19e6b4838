#include "adapters/tracking/change_cursor.hpp"

#include "adapters/tracking/tracker_moments.hpp"

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
    x_place = page.substr(slash + 1);
}

int ChangeCursor::page() const {
    int read = 1;
    std::from_chars(x_place.data(), x_place.data() + x_place.size(), read);
    return read < 1 ? 1 : read;
}

std::string ChangeCursor::next(Instant last, std::string_view place) const {
    if (std::chrono::floor<std::chrono::seconds>(last) > x_since)
        return in_seconds(last) + "/";
    return in_seconds(x_since).append("/").append(place);
}

std::string ChangeCursor::next(Instant last) const {
    return next(last, std::to_string(page() + 1));
}

}  // namespace adapters::tracking
