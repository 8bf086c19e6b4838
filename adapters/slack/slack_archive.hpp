#pragma once

#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_json.hpp"
#include "bot/core/event/chat_event.hpp"

#include <string_view>
#include <vector>

namespace adapters::slack {

/// Whether an edited message is given as the edit it is, or as the message it has become.
enum class Edits { told_apart, folded_in };

/// What a message at rest, read back or out of an export, says happened: the message itself (where
/// told apart also its last edit), then the reactions it has, at the message's own time, since
/// Slack does not tell theirs. Keys are "<prefix>:<room>:<ts>…", made of the message alone. Nothing
/// for a message that is Unknown to the codec.
[[nodiscard]] std::vector<bot::core::event::ChatEvent> read_archived(const Json& message,
                                                                     std::string_view room,
                                                                     std::string_view prefix,
                                                                     Edits edits,
                                                                     const SlackIdentity& ours);

}  // namespace adapters::slack
