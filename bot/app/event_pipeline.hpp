#pragma once

#include "bot/app/store_runner.hpp"
#include "bot/core/decide/decide.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/inbound_sink.hpp"

#include <boost/asio/awaitable.hpp>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace bot::app {

/// What a commit made worth waking for.
struct Commit {
    std::vector<core::event::IncidentId> incidents;  ///< that have new facts
    bool effects = false;
    bool timers = false;
};

struct EventCounts {
    std::uint64_t committed = 0;
    std::uint64_t duplicate = 0;
    std::uint64_t failed = 0;
};

/// The one way in: an event becomes a decision and the decision is committed, on the store thread,
/// before the caller hears of it. io thread only.
class EventPipeline final : public ports::InboundSink {
public:
    /// `policy` and the others outlive the pipeline.
    EventPipeline(StoreRunner& store, const core::decide::Policy& policy,
                  const ports::Clock& clock);

    boost::asio::awaitable<ports::Result<ports::Receipt>> submit(core::event::Event event,
                                                                 ports::Deadline deadline) override;

    /// Called on the io thread after each commit that changed something.
    void on_commit(std::function<void(const Commit&)> listener);
    /// Asked for what `health` tells of each platform's connection.
    void tell_connections(std::function<std::map<std::string, std::string>()> source);
    [[nodiscard]] const EventCounts& counts() const { return x_counts; }

private:
    boost::asio::awaitable<ports::Result<ports::Receipt>> take(
        std::shared_ptr<const core::event::Event> event, ports::Deadline deadline);

    StoreRunner& x_store;
    const core::decide::Policy& x_policy;
    const ports::Clock& x_clock;
    std::vector<std::function<void(const Commit&)>> x_listeners;
    std::function<std::map<std::string, std::string>()> x_connections;
    EventCounts x_counts;
};

}  // namespace bot::app
