#pragma once

#include "bot/ports/result.hpp"
#include "bot/ports/store_port.hpp"
#include "config/settings.hpp"

#include <memory>

namespace bot::main {

enum class StoreMay { create, only_open };

/// The configured store, ready to be written. A failure's detail says what to do about it.
[[nodiscard]] ports::Result<std::unique_ptr<ports::StorePort>> open_store(
    const config::StorageSettings& settings, StoreMay may);

}  // namespace bot::main
