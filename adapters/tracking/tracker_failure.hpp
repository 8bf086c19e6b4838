#pragma once

#include "adapters/http/form.hpp"
#include "adapters/http/header_list.hpp"
#include "adapters/http/method.hpp"
#include "adapters/tracking/tracker_dialect.hpp"
#include "bot/core/event/instant.hpp"
#include "bot/ports/result.hpp"

#include <optional>
#include <string>
#include <string_view>

/// What a call means that did not work.
namespace adapters::tracking {

/// What may be said about a call that ended in the dark.
enum class Repeating {
    harmless,  ///< it reads, or doing it again is the same as once
    harmful    ///< it adds something each time
};

/// One call of a tracker's API.
class TrackerCall {
public:
    TrackerCall() = default;
    TrackerCall(std::string the_name, http::Method the_method, std::string the_path)
        : name{std::move(the_name)}, method{the_method}, path{std::move(the_path)} {}

    std::string name;  ///< for failures: "filing the ticket"
    http::Method method = http::Method::get;
    std::string path;  ///< below the base, encoded, begins with "/"; may be empty
    http::Fields query;
    std::string body;  ///< JSON; empty: none
    Repeating repeating = Repeating::harmless;
};

/// "GitHub acme/ops, filing the ticket: "
[[nodiscard]] std::string about(const TrackerDialect& dialect, const TrackerCall& call);

/// On one line and short, for failures and logs.
[[nodiscard]] std::string in_short(std::string_view words, std::size_t most = 300);

/// Until when the tracker wants no more calls; nothing where it says no such thing.
[[nodiscard]] std::optional<bot::core::event::Instant> limited_until(const TrackerDialect& dialect,
                                                                     const TrackerReply& reply,
                                                                     bot::core::event::Instant now);

/// What a status other than 2xx means. What is in the dark and harmful to repeat can be looked for
/// at `retry_at`.
[[nodiscard]] bot::ports::Failure failure_of_status(const TrackerDialect& dialect,
                                                    const TrackerCall& call,
                                                    const TrackerReply& reply,
                                                    bot::core::event::Instant now);

/// The same of a call that may or may not have been carried out, for this reason.
[[nodiscard]] bot::ports::Failure in_the_dark(const TrackerDialect& dialect,
                                              const TrackerCall& call, std::string_view why,
                                              bot::core::event::Instant now);

/// The same of a call that got no answer at all.
[[nodiscard]] bot::ports::Failure unanswered(const TrackerDialect& dialect, const TrackerCall& call,
                                             const bot::ports::Failure& failure,
                                             bot::core::event::Instant now);

}  // namespace adapters::tracking
