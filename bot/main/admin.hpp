#pragma once

#include "adapters/http/router.hpp"
#include "bot/app/connection_watch.hpp"
#include "bot/app/event_pipeline.hpp"
#include "bot/app/outbox_dispatcher.hpp"
#include "bot/app/store_runner.hpp"

#include <functional>

namespace bot::main {

/// What the operator's listener speaks of; all outlive the router.
struct AdminParts {
    app::StoreRunner& store;
    app::EventPipeline& pipeline;
    app::OutboxDispatcher& dispatcher;
    app::ConnectionWatch& connections;
    std::function<bool()> draining;
};

/// /healthz: the process is alive. /readyz: it would take a delivery now (store writable, platforms
/// connected), else 503 and why. /metrics: Prometheus text.
[[nodiscard]] adapters::http::Router admin_router(AdminParts parts);

}  // namespace bot::main
