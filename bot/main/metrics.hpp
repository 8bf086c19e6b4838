#pragma once

#include "bot/app/event_pipeline.hpp"
#include "bot/app/outbox_dispatcher.hpp"
#include "bot/core/decide/snapshot.hpp"

#include <map>
#include <string>

namespace bot::main {

/// What the program counts, gathered for one scrape. Numbers about incidents come from the store,
/// so nothing drifts when an old incident is touched or the program restarts.
struct Reading {
    core::decide::HealthView store;
    app::EventCounts events;
    app::CountsByEffect effects;
    std::map<std::string, std::string> connections;  ///< by platform; "connected" is up
    std::size_t store_queue = 0;
};

/// Prometheus text exposition format 0.0.4.
[[nodiscard]] std::string exposition(const Reading& reading);

}  // namespace bot::main
