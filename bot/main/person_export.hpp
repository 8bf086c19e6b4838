#pragma once

#include "bot/ports/store_port.hpp"

#include <string>

namespace bot::main {

/// All that is stored about one person, by all accounts of theirs, as JSON. not_found where nothing
/// is.
[[nodiscard]] ports::Result<std::string> all_about(ports::StorePort& store,
                                                   const core::event::PersonRef& person);

}  // namespace bot::main
