#pragma once

#include "adapters/matrix/matrix_chat.hpp"
#include "bot/async/task_group.hpp"
#include "bot/async/wakeup.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/documents.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace adapters::matrix {

class SyncOptions {
public:
    using Span = std::chrono::milliseconds;

    Span poll_time{30'000};        ///< how long the homeserver may wait for something to tell
    Span answer_time{20'000};      ///< beyond that, and for every other call
    Span first_pause{1'000};       ///< after a failure; twice as long after each further one …
    Span longest_pause{60'000};    ///< … up to this
    std::size_t most_pages = 100;  ///< of a hundred events, to close a gap
};

/// Matrix's other way in, for a plain account: we ask the homeserver what happened since.
///
/// Where we stand is written down after everything up to there is durable, so that a restart goes
/// on exactly there; what comes twice is known by its id. Where more happened than the homeserver
/// tells at once, the rest is read back before going on. Nothing from before we came into a room,
/// and nothing from before the first time we asked at all. Io thread only.
class MatrixSync {
public:
    /// All outlives the last run of the io_context.
    struct Wiring {
        boost::asio::any_io_executor executor;
        MatrixChat& chat;
        bot::ports::InboundSink& sink;
        bot::ports::Journal& journal;
        const bot::ports::Clock& clock;
        bot::ports::Log& log;
        /// We listen again and missed something that only reading back can bring. May be empty.
        std::function<void(const bot::core::event::MissedStretch& stretch)> missed;
    };
    MatrixSync(SyncOptions options, Wiring wiring);

    void start();
    boost::asio::awaitable<void> stop(bot::ports::Deadline deadline);

    /// "connected", or in words what is wrong or going on.
    [[nodiscard]] const std::string& state() const { return x_state; }
    [[nodiscard]] bool connected() const { return x_connected; }

private:
    template <class T>
    using Answer = bot::ports::ChatPort::Answer<T>;

    boost::asio::awaitable<void> loop();
    Answer<bot::ports::Done> step();
    Answer<Json> ask();
    Answer<bot::ports::Done> find_position();
    Answer<bot::ports::Done> keep_position(std::string since);
    Answer<bot::ports::Done> take_in(Json batch);
    Answer<bot::ports::Done> take_in_room(std::string room, Json timeline);
    Answer<bot::ports::Done> close_gap(std::string room, std::string from,
                                       std::vector<Json>& events);
    Answer<bot::ports::Done> submit(std::string room, std::vector<Json> events);
    void missed(const std::string& reason) const;
    void say(bot::ports::LogLevel level, std::string state);
    [[nodiscard]] bot::ports::Deadline soon() const;

    SyncOptions x_options;
    Wiring x_to;
    bot::async::Wakeup x_bell;
    std::optional<std::string> x_since;  ///< none: not looked for yet; empty: never asked before
    std::optional<bot::core::event::Instant> x_heard;  ///< when we were last told something
    std::string x_state = "not started";
    bool x_connected = false;
    bool x_waiting = false;  ///< for the homeserver to have something to tell
    bool x_stopping = false;
    bot::async::TaskGroup x_tasks;
};

}  // namespace adapters::matrix
