#pragma once

#include "bot/core/event/instant.hpp"

#include <optional>
#include <string>
#include <utility>

namespace bot::core::event {

/// Answers one question: what should the caller do now?
enum class FailureKind {
    transient,        ///< try again later
    rate_limited,     ///< try again at retry_at, and hold back others of its kind
    unknown_outcome,  ///< it may have happened: look before repeating
    rejected,         ///< will never work like this: tell a human
    unauthorized,     ///< credentials or permissions: stop this lane, tell the operator
    not_found,        ///< the thing it concerns is not there
    conflict,         ///< somebody else was first: load again and decide again
    deadline,         ///< we gave up waiting; nothing is known to have happened
    cancelled,        ///< we are shutting down
};

/// Why something did not work. `detail` is for the operator's eyes and for people's messages: it
/// names the thing and the reason and never holds tokens or message bodies.
class Failure {
public:
    explicit Failure(FailureKind the_kind, std::string the_detail = {},
                     std::optional<Instant> try_at = std::nullopt)
        : kind{the_kind}, detail{std::move(the_detail)}, retry_at{try_at} {}

    FailureKind kind;
    std::string detail;
    std::optional<Instant> retry_at;

    friend bool operator==(const Failure&, const Failure&) = default;
};

}  // namespace bot::core::event
