#pragma once

#include "bot/core/decide/decide.hpp"
#include "config/settings.hpp"

namespace bot::main {

/// What of the configuration decisions turn on. The chats' traits are added by whoever makes them.
[[nodiscard]] core::decide::Policy policy_from(const config::Settings& settings);

}  // namespace bot::main
