#pragma once

#include "adapters/matrix/matrix_identity.hpp"
#include "adapters/matrix/matrix_json.hpp"
#include "bot/core/event/chat_event.hpp"

#include <vector>

namespace adapters::matrix {

/// m.room.member: somebody came or went, took another name, or asks us in. Nothing for what leaves
/// the room as it was (somebody else invited, an invitation refused, a picture changed).
[[nodiscard]] std::vector<bot::core::event::ChatBody> read_membership(const Json& event,
                                                                      const MatrixIdentity& ours);

}  // namespace adapters::matrix
