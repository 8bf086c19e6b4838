#pragma once

#include "adapters/http/http_client.hpp"
#include "adapters/matrix/matrix_chat.hpp"
#include "adapters/matrix/matrix_sync.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/documents.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "tests/support/http_loop.hpp"
#include "tests/support/matrix_imposter.hpp"

#include <boost/asio/io_context.hpp>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace tests::matrix_sync {

namespace asio = boost::asio;
using bot::core::event::ChatEvent;
using bot::ports::Result;

class StandingClock final : public bot::ports::Clock {
public:
    [[nodiscard]] bot::core::event::Instant now() const override { return at; }
    bot::core::event::Instant at{std::chrono::seconds{1'700'000'000}};
};

/// What is on disk, as far as anybody can see: what came in, once each, and lines by topic. Refuses
/// the next `failures` events.
class Disk final : public bot::ports::InboundSink, public bot::ports::Journal {
public:
    asio::awaitable<Result<bot::ports::Receipt>> submit(bot::core::event::Event event,
                                                        bot::ports::Deadline) override;
    asio::awaitable<Result<bot::ports::Done>> append(std::string topic, std::string line,
                                                     bot::ports::Deadline) override;
    asio::awaitable<Result<bot::ports::Done>> replace(std::string topic, std::string line,
                                                      bot::ports::Deadline) override;
    asio::awaitable<Result<std::vector<std::string>>> read(std::string topic,
                                                           bot::ports::Deadline) override;

    std::vector<ChatEvent> events;
    std::size_t duplicates = 0;
    std::size_t failures = 0;
    std::map<std::string, std::vector<std::string>> lines;

private:
    std::set<std::string> x_keys;
};

/// A homeserver, and the bot with an account there, on one io_context.
class Stage {
public:
    Stage();
    ~Stage();

    /// The program starts, and ends as killed: only the disk stays.
    void start();
    void kill();
    void stop();
    /// Runs the loop until `condition` holds; throws when it does not within ten seconds.
    void until(const std::function<bool()>& condition);
    /// Runs the loop until the bot waits for what may come, knowing all that was.
    void settle();

    /// Texts of messages that came in, in order.
    [[nodiscard]] std::vector<std::string> said() const;
    void say(const std::string& text);

    asio::io_context io{1};
    support::MatrixImposter homeserver{io.get_executor()};
    StandingClock clock;
    support::RecordedLog log;
    Disk disk;
    adapters::matrix::SyncOptions options;
    std::vector<std::string> missed;
    std::string room;
    std::string token = "test-token";
    std::unique_ptr<adapters::matrix::MatrixSync> sync;

private:
    std::unique_ptr<adapters::http::HttpClient> x_client;
    std::unique_ptr<adapters::matrix::MatrixChat> x_chat;
};

}  // namespace tests::matrix_sync
