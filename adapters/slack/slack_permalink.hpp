#pragma once

#include "adapters/slack/slack_identity.hpp"

#include <string>
#include <string_view>

namespace adapters::slack {

/// The address of a message in this workspace; empty while the workspace's own is not known.
/// `thread` is the ts of its thread's first message, or empty.
[[nodiscard]] std::string permalink_of(const SlackIdentity& ours, std::string_view room,
                                       std::string_view ts, std::string_view thread);

}  // namespace adapters::slack
