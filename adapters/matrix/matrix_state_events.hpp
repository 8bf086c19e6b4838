#pragma once

#include "adapters/matrix/matrix_identity.hpp"
#include "adapters/matrix/matrix_json.hpp"
#include "bot/core/event/chat_event.hpp"

#include <string_view>
#include <vector>

namespace adapters::matrix {

/// What a state event (one with a state_key) changes; nothing where it does not concern us.
[[nodiscard]] std::vector<bot::core::event::ChatBody> read_state_event(const Json& event,
                                                                       std::string_view room,
                                                                       const MatrixIdentity& ours);

}  // namespace adapters::matrix
