#include "adapters/slack/slack_socket_link.hpp"

#include "bot/ports/deadline.hpp"

#include <nlohmann/json.hpp>

#include <chrono>
#include <utility>
#include <variant>

namespace adapters::slack {

using bot::core::event::Event;
using bot::ports::LogLevel;

namespace {

/// Slack sends again after three seconds.
constexpr std::chrono::milliseconds patience{2500};
constexpr std::size_t most_under_way = 128;

}  // namespace

SocketLink::SocketLink(Surroundings around, boost::asio::any_io_executor executor)
    : x_around{around},
      x_room{executor},
      x_give_up{std::move(executor)},
      x_last_heard{around.clock.now()} {}

void SocketLink::report(LogLevel level, const std::string& line) {
    x_around.log.write(level, "slack", line);
}

boost::asio::awaitable<void> SocketLink::serve(http::WebSocket& socket) {
    x_socket = &socket;
    x_around.changed.notify();
    for (;;) {
        auto text = co_await socket.read();
        if (!text) {
            x_ending = text.failure().detail;
            break;
        }
        x_last_heard = x_around.clock.now();
        take(decode_socket_message(*text, x_last_heard, x_around.ours));
        while (x_under_way >= most_under_way)
            co_await x_room.wait();
    }
    x_socket = nullptr;
}

boost::asio::awaitable<void> SocketLink::given_up() {
    co_await x_give_up.wait();
}

void SocketLink::take(SocketMessage message) {
    if (auto* const envelope = std::get_if<Envelope>(&message)) {
        take_envelope(std::move(*envelope));
        return;
    }
    if (const auto* const noise = std::get_if<Noise>(&message)) {
        report(LogLevel::info, "Socket Mode: ignored " + noise->why);
        return;
    }
    if (auto* const disconnect = std::get_if<Disconnect>(&message))
        x_departing = std::move(*disconnect);
    else
        x_greeted = true;
    x_around.changed.notify();
}

void SocketLink::take_envelope(Envelope envelope) {
    if (!x_taking)
        return;
    if (const auto* const malformed = std::get_if<Malformed>(&envelope.content)) {
        report(LogLevel::warning, "Socket Mode: a delivery was refused: " + malformed->why);
        return;
    }
    ++x_under_way;
    auto delivery = std::get<Delivery>(std::move(envelope.content));
    x_around.tasks.spawn(
        deliver(std::move(envelope.id), envelope.takes_answer, std::move(delivery)));
}

/// One of the deliveries under way for as long as it lives, however it ends.
class SocketLink::UnderWay {
public:
    explicit UnderWay(SocketLink& link) : x_link{link} {}
    UnderWay(const UnderWay&) = delete;
    UnderWay& operator=(const UnderWay&) = delete;
    ~UnderWay() {
        --x_link.x_under_way;
        x_link.x_room.notify();
        x_link.close_when_idle();
        if (x_link.x_under_way == 0)
            x_link.x_around.changed.notify();
    }

private:
    SocketLink& x_link;
};

boost::asio::awaitable<void> SocketLink::deliver(std::string id, bool takes_answer,
                                                 Delivery delivery) {
    const UnderWay under_way{*this};
    Event event{std::move(delivery.event)};
    const auto deadline = bot::ports::within(patience);
    const auto receipt = co_await x_around.sink.submit(std::move(event), deadline);
    if (!receipt)
        report(LogLevel::error, "a delivery was not kept: " + receipt.failure().detail);
    else
        acknowledge(id, takes_answer ? answer_to(delivery.answering, *receipt) : Json{});
}

void SocketLink::acknowledge(const std::string& id, const Json& answer) {
    // Only here: another connection knows nothing of this delivery.
    if (x_socket != nullptr)
        x_socket->send(acknowledgement(id, answer));
}

void SocketLink::retire() {
    x_retiring = true;
    close_when_idle();
}

void SocketLink::finish() {
    x_taking = false;
    retire();
}

void SocketLink::close_when_idle() {
    if (x_retiring && x_under_way == 0 && x_socket != nullptr)
        x_socket->close();
}

}  // namespace adapters::slack
