#pragma once

#include "bot/app/store_runner.hpp"
#include "bot/async/task_group.hpp"
#include "bot/async/wakeup.hpp"
#include "bot/ports/chat_port.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/documents.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"
#include "bot/ports/tracker_port.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace bot::app {

struct EffectCounts {
    std::uint64_t done = 0;
    std::uint64_t postponed = 0;
    std::uint64_t failed = 0;
};
/// By the effect's name, and the platform or tracker it went to.
using CountsByEffect = std::map<std::pair<std::string, std::string>, EffectCounts>;

/// Does what the outbox owes: claims what is due, has the platform's adapter do it, and brings the
/// outcome back through the front door. The only place from which anything leaves the process.
/// io thread only.
class OutboxDispatcher {
public:
    struct Options {
        /// Effects under way at once. Each chat and tracker may have its equal share of them, so
        /// that one that answers slowly leaves the others theirs.
        std::size_t in_flight = 16;
        std::chrono::seconds send_time{10};  ///< for one try
        /// The same of a tracker's: it is looked before it is filed, and trackers take their time.
        std::chrono::seconds tracker_time{20};
        std::chrono::seconds lease{30};  ///< longer than sending and settling
    };
    struct Parts {
        StoreRunner& store;
        ports::InboundSink& sink;
        ports::Documents& documents;
        std::map<std::string, ports::ChatPort*> chats;        ///< by platform
        std::map<std::string, ports::TrackerPort*> trackers;  ///< by name
        const ports::Clock& clock;
        ports::Log& log;
    };

    /// The parts outlive the dispatcher.
    OutboxDispatcher(boost::asio::any_io_executor executor, Parts parts, Options options);

    void start();
    /// Something was added to the outbox, or time has moved.
    void wake();
    /// Claims no more, waits for what is under way. What is cut off comes back when its lease ends.
    boost::asio::awaitable<void> stop(ports::Deadline deadline);

    [[nodiscard]] const CountsByEffect& counts() const { return x_counts; }

private:
    class InHand;

    boost::asio::awaitable<void> loop();
    /// Sets going what is due; when to look again.
    boost::asio::awaitable<async::Wakeup::TimePoint> round();
    boost::asio::awaitable<std::size_t> claim();
    boost::asio::awaitable<async::Wakeup::TimePoint> next_look();
    struct Room;
    [[nodiscard]] Room room() const;
    EffectCounts& counts_of(const ports::OutboxRow& row);
    boost::asio::awaitable<void> deliver(ports::OutboxRow row);
    boost::asio::awaitable<ports::Result<core::event::Outcome>> perform(ports::OutboxRow row);
    boost::asio::awaitable<void> settle(ports::OutboxRow row, core::event::Outcome outcome);
    boost::asio::awaitable<void> settle_failure(ports::OutboxRow row, ports::Failure failure);
    /// Hands over a page of history, message by message; false when that has to be done again.
    boost::asio::awaitable<bool> take_in(std::vector<core::event::ChatEvent> events);

    Parts x_parts;
    const Options x_options;
    CountsByEffect x_counts;
    std::map<std::int64_t, std::string> x_in_hand;  ///< rows under way here, with their platform
    bool x_stopping = false;
    async::Wakeup x_wakeup;
    async::TaskGroup x_tasks;
};

}  // namespace bot::app
