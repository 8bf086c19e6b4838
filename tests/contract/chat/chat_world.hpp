#pragma once

#include "bot/ports/chat_port.hpp"
#include "bot/ports/clock.hpp"
#include "tests/support/http_loop.hpp"

#include <boost/asio/io_context.hpp>

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// The contract of bot::ports::ChatPort: what every chat must do alike.
namespace tests::contract {

/// A clock that stands where it is put.
class StandingClock final : public bot::ports::Clock {
public:
    [[nodiscard]] bot::core::event::Instant now() const override { return at; }
    bot::core::event::Instant at{std::chrono::seconds{1'700'000'000}};
};

/// One chat platform with people on it, seen from behind the adapter.
class ChatWorld {
public:
    virtual ~ChatWorld() = default;
    [[nodiscard]] virtual bot::ports::ChatPort& chat() = 0;

    /// A room with ann, bob, carol and the bot in it.
    [[nodiscard]] virtual bot::core::event::RoomRef room() = 0;
    [[nodiscard]] virtual bot::core::event::PersonRef person(const std::string& name) = 0;
    /// Somebody says something; its id. `thread`: id of the thread's first message.
    virtual std::string say(const std::string& name, const std::string& text,
                            const std::string& thread) = 0;
    virtual void edit(const std::string& message, const std::string& text) = 0;
    /// What stands in a room, replies among the others, oldest first, as people read it.
    [[nodiscard]] virtual std::vector<std::string> texts(const bot::core::event::RoomRef& room) = 0;
    [[nodiscard]] virtual std::vector<std::string> people_in(
        const bot::core::event::RoomRef& room) = 0;
    /// The next thing that the adapter has done is done, but it does not learn of it.
    virtual void lose_next_answer() = 0;
    /// The time at which a message was posted.
    [[nodiscard]] virtual bot::core::event::Instant time_of(const std::string& message) = 0;

    template <class T>
    bot::ports::Result<T> run(boost::asio::awaitable<bot::ports::Result<T>> call) {
        return tests::support::run(io, std::move(call));
    }
    [[nodiscard]] static bot::ports::Deadline soon() {
        return bot::ports::within(std::chrono::seconds{10});
    }
    [[nodiscard]] bot::ports::Attempt first(std::string key) {
        return {std::move(key), false, now()};
    }
    [[nodiscard]] bot::ports::Attempt again(std::string key) {
        return {std::move(key), true, now()};
    }
    [[nodiscard]] virtual bot::core::event::Instant now() = 0;

    boost::asio::io_context io;
};

struct NamedWorld {
    std::string name;
    std::function<std::unique_ptr<ChatWorld>()> make;
};

/// Every platform the contract holds for.
[[nodiscard]] const std::vector<NamedWorld>& worlds();

[[nodiscard]] std::unique_ptr<ChatWorld> make_slack_world();
[[nodiscard]] std::unique_ptr<ChatWorld> make_matrix_world();
[[nodiscard]] std::unique_ptr<ChatWorld> make_sandbox_world();

}  // namespace tests::contract
