#pragma once

#include "adapters/http/header_list.hpp"
#include "bot/core/event/instant.hpp"

#include <string>
#include <string_view>

namespace adapters::tracking {

/// Whether a list goes on after this page (RFC 8288: a Link header with rel="next").
[[nodiscard]] bool has_next_page(const http::HeaderList& headers);

/// Where to go on in a list that is sorted by the time of the last change. It goes on from the last
/// time seen and not by numbers of pages alone: what changes meanwhile moves to the end, and the
/// rest one up, past the border of a page. So what changed in a second that lies on a border comes
/// twice, and nothing is left out.
class ChangeCursor {
public:
    /// `page` as `next` wrote it; empty, or not of that form: the beginning, at `since`.
    ChangeCursor(bot::core::event::Instant since, std::string_view page);

    [[nodiscard]] bot::core::event::Instant since() const { return x_since; }
    /// How far in the list that begins at `since`, as `next` was told; empty at its beginning.
    [[nodiscard]] const std::string& place() const { return x_place; }
    /// The same as the number of a page, from 1.
    [[nodiscard]] int page() const;
    /// `last`: when the last of this page changed. `place`: how to go on in the same list, where
    /// the whole page changed in one second; by the number of the page after this where not told.
    [[nodiscard]] std::string next(bot::core::event::Instant last, std::string_view place) const;
    [[nodiscard]] std::string next(bot::core::event::Instant last) const;

private:
    bot::core::event::Instant x_since;
    std::string x_place;
};

}  // namespace adapters::tracking
