#pragma once

#include "adapters/sandbox/sandbox_state.hpp"
#include "adapters/sandbox/sandbox_turn.hpp"
#include "bot/async/task_group.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/documents.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <cstdint>
#include <deque>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace adapters::sandbox {

/// Somebody who looks on: a page's socket. Called on the io thread; must not block.
class Onlooker {
public:
    virtual ~Onlooker() = default;
    virtual void changed() = 0;                         ///< the state has moved on
    virtual void told(const std::string& message) = 0;  ///< JSON that is no part of the state
};

struct Recorded {
    std::int64_t number = 0;  ///< 0: it would have changed nothing
    bool repeated = false;    ///< the key was known: `number` is what it made then
    std::vector<bot::core::event::ChatEvent> events;
};

/// Writes the chat's lines down and tells the bot of them. An action is durable in the journal
/// before anybody sees it; the bot is told after that, again and again until it has taken it in,
/// also after a restart. io thread only.
class SandboxLedger {
public:
    /// The references outlive the ledger. `site`: see events_of; may be set until start().
    SandboxLedger(boost::asio::any_io_executor executor, bot::ports::Journal& journal,
                  const bot::ports::Clock& clock, bot::ports::InboundSink& sink,
                  bot::ports::Log& log);

    void set_site(std::string site) { x_site = std::move(site); }
    [[nodiscard]] const std::string& site() const { return x_site; }

    /// Reads the journal, opens a new chat, tells the bot again what it may have missed. Before it
    /// has succeeded nothing can be recorded.
    boost::asio::awaitable<bot::ports::Result<bot::ports::Done>> start(
        bot::ports::Deadline deadline);
    boost::asio::awaitable<void> stop(bot::ports::Deadline deadline);

    [[nodiscard]] const State& state() const { return x_state; }

    /// `rejected` with words for the person where it may not be done, `unknown_outcome` where the
    /// journal did not say that it has the line. The events are then owed to deliver().
    boost::asio::awaitable<bot::ports::Result<Recorded>> record(std::string by, std::string key,
                                                                Action action,
                                                                bot::ports::Deadline deadline);
    /// Tells the bot. An answer to a command is shown in the room to who gave it, except what a
    /// form has to show itself. A failure means that it is being tried again in the background.
    boost::asio::awaitable<bot::ports::Result<std::optional<bot::core::decide::Reply>>> deliver(
        Recorded recorded, bot::ports::Deadline deadline);
    /// The same without waiting for it.
    void deliver_later(Recorded recorded);

    /// Who gave the command with this trigger, and the key they gave it under; the newest only.
    struct Asker {
        std::int64_t number = 0;
        std::string by;
        std::string key;
    };
    [[nodiscard]] std::optional<Asker> asker(const std::string& trigger) const;

    void add(Onlooker& onlooker) { x_onlookers.insert(&onlooker); }
    void remove(Onlooker& onlooker) { x_onlookers.erase(&onlooker); }
    /// How many were told.
    std::size_t tell(const std::string& message);

private:
    template <class T>
    using Answer = boost::asio::awaitable<bot::ports::Result<T>>;

    Recorded take(const Line& line);
    Answer<bot::ports::Done> catch_up(bot::ports::Deadline deadline);
    Answer<std::optional<bot::core::decide::Reply>> submit(bot::core::event::ChatEvent event,
                                                           bot::ports::Deadline deadline);
    boost::asio::awaitable<void> keep_delivering(Recorded recorded);
    boost::asio::awaitable<void> mark_delivered(bot::ports::Deadline deadline);
    boost::asio::awaitable<void> show(bot::core::event::ChatEvent to,
                                      bot::core::decide::Reply reply,
                                      bot::ports::Deadline deadline);
    void settle(std::int64_t number);
    [[nodiscard]] std::int64_t delivered() const;
    [[nodiscard]] bool worth_telling_again(const bot::core::event::ChatEvent& event) const;

    boost::asio::any_io_executor x_executor;
    bot::ports::Journal& x_journal;
    const bot::ports::Clock& x_clock;
    bot::ports::InboundSink& x_sink;
    bot::ports::Log& x_log;
    std::string x_site;
    State x_state;
    bool x_started = false;
    bool x_in_doubt = false;  ///< the journal may hold more than the state
    bool x_marking = false;
    std::set<std::int64_t> x_untold;  ///< lines that the bot has not taken in
    std::deque<Asker> x_askers;
    std::set<Onlooker*> x_onlookers;
    Turn x_turn;
    bot::async::TaskGroup x_tasks;
};

}  // namespace adapters::sandbox
