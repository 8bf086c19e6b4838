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
/// rest one up, past the border of a page.
class ChangeCursor {
public:
    /// `page` as `next` wrote it; empty, or not of that form: the beginning, at `since`.
    ChangeCursor(bot::core::event::Instant since, std::string_view page);

    [[nodiscard]] bot::core::event::Instant since() const { return x_since; }
    /// Of the list that begins at `since`; from 1.
    [[nodiscard]] int page() const { return x_page; }
    /// `last`: when the last of this page changed.
    [[nodiscard]] std::string next(bot::core::event::Instant last) const;

private:
    bot::core::event::Instant x_since;
    int x_page = 1;
};

}  // namespace adapters::tracking
