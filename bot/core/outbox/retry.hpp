#pragma once

#include "bot/core/event/failure.hpp"
#include "bot/core/event/instant.hpp"
#include "bot/core/outbox/effect.hpp"

#include <variant>

namespace bot::core::outbox {

struct TryAgain {
    event::Instant at;
    friend bool operator==(const TryAgain&, const TryAgain&) = default;
};
/// Settle it as failed; deciding what that means is the core's.
struct GiveUp {
    friend bool operator==(const GiveUp&, const GiveUp&) = default;
};
using NextTry = std::variant<TryAgain, GiveUp>;

/// When to try first what is ordered now: history is read once all of it has happened.
[[nodiscard]] event::Instant first_due(const EffectBody& body, event::Instant now);

/// Whether what failed like this may have been done all the same.
[[nodiscard]] bool may_have_happened(event::FailureKind kind);

/// What to do after try number `attempts` (from 1) of an effect failed. Back-off doubles from one
/// second to five minutes; a time the platform named is kept to. Trouble that passes (transient,
/// deadline, unknown outcome) is tried for a day, or with a tracker for thirty, credentials
/// likewise, because the operator may mend them; what was refused is given up at once. `jitter` in
/// [0, 1) spreads the tries of many rows.
[[nodiscard]] NextTry after_failure(const event::Failure& failure, const EffectBody& body,
                                    int attempts, event::Instant first_try, event::Instant now,
                                    double jitter);

}  // namespace bot::core::outbox
