#include "adapters/slack/slack_envelope.hpp"

#include "tests/support/skip.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using namespace adapters::slack;
using namespace bot::core::event;

namespace {

const SlackIdentity us{"U222", "B111", "T111", {}, {}};
constexpr Instant now{std::chrono::seconds{1'700'000'000}};

SocketMessage decode(const std::string& text) {
    return decode_socket_message(text, now, us);
}

/// Empty where the recordings are not on this machine.
std::string recorded(const std::string& name) {
    const auto path = std::filesystem::path{SHARED_FIXTURES} / "slack" / name;
    std::ifstream file{path, std::ios::binary};
    if (!file)
        tests::support::skip("no recorded payload " + name + " on this machine");
    return {std::istreambuf_iterator<char>{file}, {}};
}

Departure departure(const std::string& reason) {
    const auto message = decode(R"({"type":"disconnect","reason":")" + reason + R"("})");
    REQUIRE(std::holds_alternative<Disconnect>(message));
    return std::get<Disconnect>(message).departure;
}

}  // namespace

TEST_CASE("the recorded greeting tells which app it is for") {
    const auto text = recorded("socket_mode.hello.json");
    if (text.empty())
        return;
    const auto message = decode(text);
    REQUIRE(std::holds_alternative<Hello>(message));
    CHECK(std::get<Hello>(message).app_id == "A111");
}

TEST_CASE("the recorded event is the event in its envelope, with the count of its repeats") {
    const auto text = recorded("socket_mode.events_api.json");
    if (text.empty())
        return;
    const auto message = decode(text);
    REQUIRE(std::holds_alternative<Envelope>(message));
    const auto& envelope = std::get<Envelope>(message);
    CHECK(envelope.id == "xxx-11-222-yyy-zzz");
    CHECK(envelope.attempt == 2);
    CHECK_FALSE(envelope.takes_answer);
    const auto& event = std::get<Delivery>(envelope.content).event;
    CHECK(event.room.room == "C111");
    CHECK(std::get<CommandGiven>(event.body).text.plain == "hey");
}

TEST_CASE("the recorded slash command may be answered") {
    const auto text = recorded("socket_mode.slash_commands.json");
    if (text.empty())
        return;
    const auto message = decode(text);
    REQUIRE(std::holds_alternative<Envelope>(message));
    const auto& envelope = std::get<Envelope>(message);
    CHECK(envelope.takes_answer);
    const auto& delivery = std::get<Delivery>(envelope.content);
    CHECK(delivery.answering.kind == Answering::Kind::command);
    CHECK(delivery.event.actor.ref.id == "U111");
    CHECK(delivery.event.at == now);
}

TEST_CASE("the recorded press of a button says what the button says") {
    const auto text = recorded("socket_mode.interactive.json");
    if (text.empty())
        return;
    const auto message = decode(text);
    REQUIRE(std::holds_alternative<Envelope>(message));
    const auto& delivery = std::get<Delivery>(std::get<Envelope>(message).content);
    CHECK(delivery.answering.kind == Answering::Kind::nothing);
    CHECK(std::get<CommandGiven>(delivery.event.body).text.plain == "underlying");
}

TEST_CASE("reasons for closing are told apart, and unknown ones mean another connection") {
    CHECK(departure("warning") == Departure::refresh);
    CHECK(departure("refresh_requested") == Departure::refresh);
    CHECK(departure("link_disabled") == Departure::switched_off);
    CHECK(departure("too_many_websockets") == Departure::too_many_open);
    CHECK(departure("something_new") == Departure::refresh);
    CHECK(departure("") == Departure::refresh);
}

TEST_CASE("any text is something, and cut anywhere it is still no crash") {
    CHECK(std::holds_alternative<Noise>(decode("")));
    CHECK(std::holds_alternative<Noise>(decode("\xff\xfe")));
    CHECK(std::holds_alternative<Noise>(decode("[[[[")));
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    CHECK(std::holds_alternative<Noise>(decode(
        R"({"envelope_id":"1","type":"interactive","payload":{"type":"x","view":)" + deep + "}}")));
    CHECK(std::holds_alternative<Noise>(decode(R"({"type":7,"envelope_id":{}})")));
    const std::string whole =
        R"({"envelope_id":"1","type":"slash_commands","payload":{"command":"/i","user_id":"U",)"
        R"("channel_id":"C","text":null,"is_enterprise_install":false}})";
    for (std::size_t length = 0; length < whole.size(); ++length)
        CHECK(std::holds_alternative<Noise>(decode(whole.substr(0, length))));
    const auto message = decode(whole);
    REQUIRE(std::holds_alternative<Envelope>(message));
    CHECK(std::holds_alternative<Delivery>(std::get<Envelope>(message).content));
}

TEST_CASE("an acknowledgement carries an answer only where there is one") {
    CHECK(acknowledgement("a\"b", nullptr) == R"({"envelope_id":"a\"b"})");
    const Json answer{{"text", "hi"}};
    CHECK(acknowledgement("1", answer) == R"({"envelope_id":"1","payload":{"text":"hi"}})");
}
