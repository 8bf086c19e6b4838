#include "bot/main/admin.hpp"

#include "bot/main/metrics.hpp"

#include <string>
#include <utility>

namespace bot::main {
namespace {

using adapters::http::Request;
using adapters::http::Response;
using boost::asio::awaitable;

constexpr auto store_time = std::chrono::seconds{2};

/// A round through the store's own group commit: begins, looks, commits.
awaitable<ports::Result<core::decide::HealthView>> ask_store(app::StoreRunner& store) {
    return store.run<core::decide::HealthView>(
        [](ports::StorePort& the_store) { return the_store.health(); }, ports::within(store_time));
}

awaitable<Response> readiness(const AdminParts& parts) {
    if (parts.draining())
        co_return adapters::http::text(503, "not ready: shutting down\n");
    auto health = co_await ask_store(parts.store);
    if (!health)
        co_return adapters::http::text(503, "not ready: store: " + health.failure().detail + "\n");
    for (const auto& [platform, state] : parts.connections.states()) {
        if (state != "connected")
            co_return adapters::http::text(503, "not ready: " + platform + ": " + state + "\n");
    }
    co_return adapters::http::text(200, "ready\n");
}

awaitable<Response> metrics(const AdminParts& parts) {
    auto health = co_await ask_store(parts.store);
    if (!health)
        co_return adapters::http::text(503, "store: " + health.failure().detail + "\n");
    Reading reading;
    reading.store = *health;
    reading.events = parts.pipeline.counts();
    reading.effects = parts.dispatcher.counts();
    reading.connections = parts.connections.states();
    reading.store_queue = parts.store.waiting();
    co_return adapters::http::content(200, "text/plain; version=0.0.4; charset=utf-8",
                                      exposition(reading));
}

}  // namespace

adapters::http::Router admin_router(AdminParts parts) {
    using adapters::http::Method;
    adapters::http::Router router;
    router.add(Method::get, "/healthz", [](Request, ports::Deadline) -> awaitable<Response> {
        co_return adapters::http::text(200, "alive\n");
    });
    router.add(Method::get, "/readyz",
               [parts](Request, ports::Deadline) { return readiness(parts); });
    router.add(Method::get, "/metrics",
               [parts](Request, ports::Deadline) { return metrics(parts); });
    return router;
}

}  // namespace bot::main
