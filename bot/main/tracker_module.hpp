#pragma once

#include "adapters/http/http_client.hpp"
#include "adapters/http/router.hpp"
#include "adapters/tracking/tracker_hook.hpp"
#include "adapters/tracking/tracker_webhook.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"
#include "bot/ports/tracker_port.hpp"
#include "config/settings.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace bot::main {

/// The configured trackers as the service holds them, and the way in for their hooks.
class TrackerModule {
public:
    /// All arguments outlive this.
    TrackerModule(boost::asio::any_io_executor executor, const config::Settings& settings,
                  const ports::Clock& clock, ports::Log& log, ports::InboundSink& sink);

    /// By name; valid as long as this.
    [[nodiscard]] std::map<std::string, ports::TrackerPort*> ports() const;
    /// This outlives the router.
    void add_routes(adapters::http::Router& router) { x_webhook.add_to(router); }
    /// Closes kept connections, as on the way out.
    void close_idle();

private:
    /// Each has connections and certificate authorities of its own.
    struct Tracker {
        std::string name;
        std::unique_ptr<adapters::http::HttpClient> client;
        std::unique_ptr<ports::TrackerPort> port;
        std::unique_ptr<adapters::tracking::TrackerHook> hook;
    };
    static void equip(Tracker& tracker, const config::TrackerSettings& settings,
                      const ports::Clock& clock, ports::Log& log);

    std::vector<Tracker> x_trackers;
    adapters::tracking::TrackerWebhook x_webhook;
};

}  // namespace bot::main
