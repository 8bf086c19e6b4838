#pragma once

#include "bot/core/likeness/portrait.hpp"
#include "bot/core/ticket/ticket.hpp"

#include <span>
#include <vector>

namespace bot::core::ticket {

/// The conditions that items say were done something about, each by those that are done.
[[nodiscard]] std::vector<likeness::Mended> mended(std::span<const Ticket> items);

}  // namespace bot::core::ticket
