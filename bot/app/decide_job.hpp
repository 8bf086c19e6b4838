#pragma once

#include "bot/app/event_pipeline.hpp"
#include "bot/core/decide/decide.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/store_port.hpp"

namespace bot::app {

struct Decided {
    ports::Receipt receipt;
    Commit commit;
};

/// load → decide → write, for one event, inside the store's open transaction; what was missed
/// everywhere, for each room that is listened to. A conflict with another writer is decided anew, a
/// few times. Blocks on the disk: for the store thread, and for
/// programs that have no other (import).
[[nodiscard]] ports::Result<Decided> decide_and_write(ports::StorePort& store,
                                                      const core::event::Event& event,
                                                      const core::decide::Context& context);

}  // namespace bot::app
