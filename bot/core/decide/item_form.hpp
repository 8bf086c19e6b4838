#pragma once

#include "bot/core/decide/asking.hpp"

namespace bot::core::decide {

/// Opens the form of a new item, with what is known of it already, or says how to say it.
void ask_for_item(const Asking& asking, const Incident& incident,
                  const command::ProposeItem& order);

}  // namespace bot::core::decide
