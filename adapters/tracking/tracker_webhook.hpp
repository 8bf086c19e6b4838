#pragma once

#include "adapters/http/router.hpp"
#include "adapters/tracking/tracker_hook.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"

#include <boost/asio/awaitable.hpp>

#include <cstddef>
#include <functional>
#include <map>
#include <string>

namespace adapters::tracking {

/// POST /hooks/{name}: 401 for what is not the tracker's, 404 where there is none of that name, 200
/// for all else of the tracker's, of use to us or not: some stop calling after a few refusals. What
/// is of use is kept before it is answered, else 503. Io thread only.
class TrackerWebhook {
public:
    /// GitHub and GitLab may send 25 MB; of a ticket it is never as much. 413 beyond.
    static constexpr std::size_t largest_hook = std::size_t{5} * 1024 * 1024;

    struct Wiring {
        bot::ports::InboundSink& sink;
        const bot::ports::Clock& clock;
        bot::ports::Log& log;
    };
    /// What is wired outlives this.
    explicit TrackerWebhook(Wiring wiring) : x_to{wiring} {}

    /// The hook outlives this.
    void add(std::string name, TrackerHook& hook);
    /// This outlives the router.
    void add_to(http::Router& router);

private:
    boost::asio::awaitable<http::Response> answer(http::Request request,
                                                  bot::ports::Deadline deadline);
    [[nodiscard]] TrackerHook* find(const http::Request& request) const;

    Wiring x_to;
    std::map<std::string, TrackerHook*, std::less<>> x_hooks;
};

}  // namespace adapters::tracking
