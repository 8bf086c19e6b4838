#pragma once

#include "adapters/matrix/matrix_identity.hpp"
#include "bot/core/event/chat_event.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adapters::matrix {

/// What a homeserver pushed to us at once (Matrix specification: Application Service API,
/// Transactions). Its id is of no use: servers begin to count anew, and the events have their own.
struct Transaction {
    /// In order; in place of one that cannot be read, where its room is known, a gap.
    std::vector<bot::core::event::ChatEvent> events;
    /// Of each event that could not be read: which one and why, for the log.
    std::vector<std::string> unreadable;
};

/// Typing, receipts, devices and whatever else is not in `events` is passed over. Nothing where the
/// body is no JSON object: no homeserver sends that.
[[nodiscard]] std::optional<Transaction> decode_transaction(std::string_view body,
                                                            const MatrixIdentity& ours,
                                                            bot::core::event::Instant received);

}  // namespace adapters::matrix
