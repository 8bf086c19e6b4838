#include "tests/component/socket_mode/socket_mode_stage.hpp"

#include <boost/asio/co_spawn.hpp>

using namespace tests::socket_mode;

namespace {

Response refused(const std::string& error) {
    return adapters::http::json(200, R"({"ok":false,"error":")" + error + R"("})");
}

}  // namespace

TEST_CASE("a connection is replaced without a gap, and what is under way on the old one finishes") {
    Stage stage;
    stage.start();
    auto& old = stage.line(1);
    stage.sink.holding = true;
    old.event("e1");
    stage.until([&] { return stage.sink.events.size() == 1; });
    old.disconnect("warning");
    auto& fresh = stage.line(2);
    stage.turns();
    CHECK(old.open());
    old.event("e2");
    stage.until([&] { return stage.sink.events.size() == 2; });
    fresh.event("e3");
    stage.until([&] { return stage.sink.events.size() == 3; });
    stage.sink.holding = false;
    while (old.heard.size() < 2 || fresh.heard.empty()) {
        stage.sink.release();
        const auto before = old.heard.size() + fresh.heard.size();
        stage.until([&] { return old.heard.size() + fresh.heard.size() > before; });
    }
    stage.until([&] { return !old.open(); });
    CHECK(old.heard[0].find("e1") != std::string::npos);
    CHECK(old.heard[1].find("e2") != std::string::npos);
    CHECK(fresh.heard[0].find("e3") != std::string::npos);
    CHECK(stage.mode->state() == "connected");
    CHECK(stage.pauses.size() == 1);
    stage.turns();
    CHECK(stage.lines.size() == 2);
}

TEST_CASE("the old connection is left only when the new one has been greeted") {
    Stage stage;
    stage.start();
    auto& old = stage.line(1);
    stage.greetings = {"-"};
    old.disconnect("refresh_requested");
    stage.until([&] { return stage.lines.size() == 2; });
    stage.turns();
    CHECK(old.open());
    CHECK(stage.mode->connected());
    stage.lines.back().say(R"({"type":"hello"})");
    stage.until([&] { return !old.open(); });
    CHECK(stage.lines.back().open());
}

TEST_CASE("a lost connection is replaced, and the pause is told with both its edges") {
    Stage stage;
    stage.start();
    auto& first = stage.line(1);
    REQUIRE(stage.pauses.size() == 1);
    stage.clock.time += 1h;
    first.event("e1");
    stage.until([&] { return first.heard.size() == 1; });
    const auto heard_at = stage.clock.time;
    stage.answers.push_back(adapters::http::text(503, "<html>"));
    first.vanish();
    stage.until([&] { return stage.mode->state() != "connected"; });
    CHECK_FALSE(stage.mode->connected());
    stage.clock.time += 5min;
    stage.until([&] { return stage.pauses.size() == 2; });
    CHECK(stage.pauses[1].first == heard_at);
    CHECK(stage.pauses[1].second == stage.clock.time);
    CHECK(stage.mode->state() == "connected");
    CHECK(stage.open_at_ask.size() == 3);
}

TEST_CASE("a connection that goes on being silent when pinged is given up") {
    Stage stage;
    stage.options.sockets.idle = 100ms;
    stage.listens = false;
    stage.start();
    stage.line(1);
    stage.listens = true;
    stage.line(2);
    CHECK(stage.log.has("no sign of life"));
}

TEST_CASE("a connection that is pinged and idle stays") {
    Stage stage;
    stage.options.sockets.idle = 60ms;
    stage.start();
    auto& line = stage.line(1);
    const auto end = std::chrono::steady_clock::now() + 300ms;
    stage.until([&] { return std::chrono::steady_clock::now() > end; });
    CHECK(line.open());
    CHECK(stage.lines.size() == 1);
}

TEST_CASE("who is not greeted in time tries again") {
    Stage stage;
    stage.options.hello_time = 60ms;
    stage.greetings = {"-"};
    stage.start();
    stage.until([&] { return stage.log.has("did not greet"); });
    stage.options.hello_time = 10s;
    stage.line(2);
    CHECK(stage.mode->state() == "connected");
}

TEST_CASE("Socket Mode switched off ends it, and the operator is told") {
    Stage stage;
    stage.start();
    stage.line(1).disconnect("link_disabled");
    stage.until([&] { return stage.open_lines() == 0; });
    stage.turns();
    CHECK(stage.open_at_ask.size() == 1);
    CHECK_FALSE(stage.mode->connected());
    CHECK(stage.mode->state().find("switched off") != std::string::npos);
    CHECK(stage.log.has("stopped for good"));
}

TEST_CASE("a dead app token ends it, and the operator is told") {
    for (const auto* const error : {"invalid_auth", "not_authed", "account_inactive",
                                    "user_removed_from_team", "team_disabled", "missing_scope"}) {
        Stage stage;
        stage.answers.push_back(refused(error));
        stage.start();
        stage.until([&] { return stage.mode->state().find(error) != std::string::npos; });
        stage.turns();
        CHECK(stage.open_at_ask.size() == 1);
        CHECK(stage.log.has("stopped for good"));
        CHECK_FALSE(stage.log.has("xapp-test"));
    }
}

TEST_CASE("errors that pass are tried again, those of a proxy in between too") {
    Stage stage;
    stage.answers.push_back(refused("internal_error"));
    stage.answers.push_back(adapters::http::text(502, "bad gateway"));
    stage.answers.push_back(adapters::http::text(403, "blocked"));
    stage.answers.push_back(adapters::http::json(200, R"({"ok":true})"));
    stage.answers.push_back(
        adapters::http::json(200, R"({"ok":true,"url":"wss://evil.example/"})"));
    stage.answers.push_back(adapters::http::json(200, R"({"ok":true,"url":"ws://192.0.2.1:1/"})"));
    stage.start();
    stage.line(1);
    CHECK(stage.open_at_ask.size() == 7);
    CHECK(stage.log.has("wss") == false);
    CHECK(stage.log.has("evil.example:443 is not among the configured hosts"));
    CHECK(stage.log.has("192.0.2.1:1 is not among the configured hosts"));
}

TEST_CASE("Slack's Retry-After is honoured") {
    Stage stage;
    auto limited = adapters::http::text(429, "");
    limited.headers.set("Retry-After", "3600");
    stage.answers.push_back(limited);
    stage.start();
    stage.until([&] { return stage.mode->state().find("too many calls") != std::string::npos; });
    stage.turns();
    CHECK(stage.open_at_ask.size() == 1);
}

TEST_CASE("with too many connections open the next waits until ours are gone") {
    Stage stage;
    stage.greetings = {R"({"type":"disconnect","reason":"too_many_websockets"})"};
    stage.start();
    stage.line(2);
    REQUIRE(stage.open_at_ask.size() == 2);
    CHECK(stage.open_at_ask[1] == 0);
    CHECK_FALSE(stage.lines.front().open());
}

TEST_CASE(
    "too many connections while one is being replaced: the replacement waits until it has gone") {
    Stage stage;
    stage.start();
    auto& old = stage.line(1);
    stage.greetings = {R"({"type":"disconnect","reason":"too_many_websockets"})"};
    old.disconnect("warning");
    stage.until([&] { return stage.lines.size() == 2 && !stage.lines.back().open(); });
    stage.turns();
    CHECK(stage.open_at_ask.size() == 2);
    REQUIRE(old.open());
    CHECK(stage.mode->state() == "connected");
    old.socket->close();
    stage.line(3);
    REQUIRE(stage.open_at_ask.size() == 3);
    CHECK(stage.open_at_ask[2] == 0);
}

TEST_CASE("stopping acknowledges what is under way, takes nothing more and says good-bye") {
    Stage stage;
    stage.start();
    auto& line = stage.line(1);
    stage.sink.holding = true;
    line.event("e1");
    stage.until([&] { return stage.sink.events.size() == 1; });
    bool stopped = false;
    auto stopping = stage.mode->stop(bot::ports::within(5s));
    asio::co_spawn(stage.io, std::move(stopping), [&](std::exception_ptr) { stopped = true; });
    stage.turns();
    line.event("e2");
    stage.turns();
    CHECK_FALSE(stopped);
    stage.sink.release();
    stage.until([&] { return stopped; });
    CHECK(line.heard.size() == 1);
    CHECK(stage.sink.events.size() == 1);
    stage.until([&] { return !line.open(); });
    CHECK(stage.mode->state() == "stopped");
}

TEST_CASE("stopping does not wait for a call that nobody answers") {
    Stage stage;
    stage.greetings = {"-"};
    stage.start();
    stage.until([&] { return stage.lines.size() == 1; });
    const auto begun = std::chrono::steady_clock::now();
    stage.stop();
    CHECK(std::chrono::steady_clock::now() - begun < 3s);
}

TEST_CASE("pauses between tries grow to a limit, and chance takes off up to half") {
    const adapters::slack::Backoff backoff;
    CHECK(backoff.after(1, 0) == 1s);
    CHECK(backoff.after(2, 0) == 2s);
    CHECK(backoff.after(6, 0) == 32s);
    CHECK(backoff.after(7, 0) == 60s);
    CHECK(backoff.after(1'000'000, 0) == 60s);
    CHECK(backoff.after(7, 0.5) == 45s);
    CHECK(backoff.after(0, 0) == 1s);
}
