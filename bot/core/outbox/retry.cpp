#include "bot/core/outbox/retry.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace bot::core::outbox {
namespace {

using std::chrono::microseconds;

constexpr std::chrono::hours patience{24};
constexpr std::chrono::days patience_with_trackers{30};
constexpr std::chrono::seconds longest{300};

/// 1 s, 2 s, 4 s … five minutes, and up to half of it on top.
microseconds pause(int attempts, double jitter) {
    const int doublings = std::clamp(attempts - 1, 0, 9);
    const microseconds plain =
        std::min<microseconds>(std::chrono::seconds{1 << doublings}, longest);
    const double spread = std::clamp(jitter, 0.0, 1.0) / 2;
    return plain +
           microseconds{static_cast<std::int64_t>(spread * static_cast<double>(plain.count()))};
}

bool passes(event::FailureKind kind) {
    switch (kind) {
        case event::FailureKind::transient:
        case event::FailureKind::rate_limited:
        case event::FailureKind::unknown_outcome:
        case event::FailureKind::unauthorized:
        case event::FailureKind::deadline:
        case event::FailureKind::cancelled:
            return true;
        case event::FailureKind::rejected:
        case event::FailureKind::conflict:
        case event::FailureKind::not_found:
            return false;
    }
    return false;
}

/// Being told to wait and being shut down say nothing against trying on.
bool keeps_patience(event::FailureKind kind) {
    return kind == event::FailureKind::rate_limited || kind == event::FailureKind::cancelled;
}

}  // namespace

event::Instant first_due(const EffectBody& body, event::Instant now) {
    const auto* history = std::get_if<ReadHistory>(&body);
    return history == nullptr ? now : std::max(now, history->to);
}

bool may_have_happened(event::FailureKind kind) {
    switch (kind) {
        case event::FailureKind::unknown_outcome:
        case event::FailureKind::deadline:
        case event::FailureKind::cancelled:
            return true;
        case event::FailureKind::transient:
        case event::FailureKind::rate_limited:
        case event::FailureKind::unauthorized:
        case event::FailureKind::rejected:
        case event::FailureKind::conflict:
        case event::FailureKind::not_found:
            return false;
    }
    return true;
}

NextTry after_failure(const event::Failure& failure, const EffectBody& body, int attempts,
                      event::Instant first_try, event::Instant now, double jitter) {
    if (!passes(failure.kind))
        return GiveUp{};
    const std::chrono::hours most = is_for_tracker(body) ? patience_with_trackers : patience;
    if (!keeps_patience(failure.kind) && now - first_try >= most)
        return GiveUp{};
    const auto next = now + pause(attempts, jitter);
    // Never before the time the platform named, and never at the very same moment.
    if (failure.retry_at && *failure.retry_at > now)
        return TryAgain{*failure.retry_at};
    return TryAgain{next};
}

}  // namespace bot::core::outbox
