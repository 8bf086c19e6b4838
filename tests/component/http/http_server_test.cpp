#include "tests/component/http/http_stage.hpp"

#include <sys/resource.h>

using namespace tests::http;

namespace {

const std::string get_hello = "GET /hello HTTP/1.1\r\nHost: x\r\n\r\n";

std::string post(const std::string& body, const std::string& extra = {}) {
    return "POST /echo HTTP/1.1\r\nHost: x\r\n" + extra +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

bool ends_with(const std::string& text, const std::string& end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// Sends bit by bit of a huge body until then; whether it could.
bool goes_on_sending(Stage& stage, RawPeer& peer, std::chrono::steady_clock::time_point until) {
    peer.say(post(std::string(12'000'000, 'b')).substr(0, 4000));
    const std::string piece(4000, 'b');
    bot::async::Wakeup pause{stage.io.get_executor()};
    while (std::chrono::steady_clock::now() < until) {
        if (peer.send(piece) < piece.size())
            return false;
        tests::support::run(stage.io, pause.wait_until(std::chrono::steady_clock::now() + 5ms));
    }
    return true;
}

}  // namespace

TEST_CASE("a request is answered and the connection kept") {
    Stage stage;
    RawPeer peer{stage.io, stage.start()};
    for (int round = 0; round < 3; ++round) {
        const auto answer = peer.say(get_hello).hear_answer();
        CHECK(status_of(answer) == 200);
        CHECK(ends_with(answer, "\r\n\r\nhello"));
    }
    CHECK(stage.server->counts().connections == 1);
    CHECK(stage.server->counts().requests == 3);
}

TEST_CASE("pipelined requests are answered in order") {
    Stage stage;
    RawPeer peer{stage.io, stage.start()};
    peer.say(post("one") + post("two") + get_hello + post("three"));
    CHECK(ends_with(peer.hear_answer(), "one"));
    CHECK(ends_with(peer.hear_answer(), "two"));
    CHECK(ends_with(peer.hear_answer(), "hello"));
    CHECK(ends_with(peer.hear_answer(), "three"));
}

TEST_CASE("a header at the limit passes and one byte more is 431") {
    Stage stage;
    stage.options.limits.header_bytes = 256;
    stage.start();
    const std::string start = "GET /hello HTTP/1.1\r\nHost: x\r\nX-Fill: ";
    const auto sized = [&](std::size_t bytes) {
        return start + std::string(bytes - start.size() - 4, 'a') + "\r\n\r\n";
    };
    CHECK(status_of(RawPeer{stage.io, *stage.server}.say(sized(256)).hear_answer()) == 200);
    CHECK(status_of(RawPeer{stage.io, *stage.server}.say(sized(257)).hear_all()) == 431);
    CHECK(status_of(RawPeer{stage.io, *stage.server}.say(sized(5000)).hear_all()) == 431);
}

TEST_CASE("a header that never ends is 431 before it has ended") {
    Stage stage;
    stage.options.limits.header_bytes = 256;
    RawPeer peer{stage.io, stage.start()};
    peer.say("GET /hello HTTP/1.1\r\nX-Fill: " + std::string(1000, 'a'));
    CHECK(status_of(peer.hear_all()) == 431);
}

TEST_CASE("a body at the limit passes and one byte more is 413") {
    Stage stage;
    stage.options.limits.body_bytes = 1000;
    stage.start();
    const auto at =
        RawPeer{stage.io, *stage.server}.say(post(std::string(1000, 'b'))).hear_answer();
    CHECK(status_of(at) == 200);
    const auto over = RawPeer{stage.io, *stage.server}.say(post(std::string(1001, 'b'))).hear_all();
    CHECK(status_of(over) == 413);
    CHECK(over.find("Connection: close") != std::string::npos);
}

TEST_CASE("a peer in the middle of a body far over the limit can send it and read why") {
    Stage stage;
    RawPeer peer{stage.io, stage.start()};
    const auto request = post(std::string(12'000'000, 'b'));
    CHECK(peer.send(request) == request.size());
    CHECK(status_of(peer.hear_answer()) == 413);
}

TEST_CASE("a peer that sends a refused body slowly can go on and read why") {
    Stage stage;
    RawPeer peer{stage.io, stage.start()};
    CHECK(goes_on_sending(stage, peer,
                          std::chrono::steady_clock::now() + 5 * stage.options.limits.linger_time));
    CHECK(status_of(peer.hear_answer()) == 413);
}

TEST_CASE("a peer that never ends a refused body is cut when a body's time is over") {
    Stage stage;
    stage.options.limits.body_time = 300ms;
    RawPeer peer{stage.io, stage.start()};
    CHECK(!goes_on_sending(stage, peer, std::chrono::steady_clock::now() + 10s));
}

TEST_CASE("a peer there is no room for is cut soon though it goes on sending") {
    Stage stage;
    stage.options.limits.connections = 1;
    RawPeer first{stage.io, stage.start()};
    REQUIRE(status_of(first.say(get_hello).hear_answer()) == 200);
    RawPeer late{stage.io, *stage.server};
    CHECK(!goes_on_sending(stage, late, std::chrono::steady_clock::now() + 5s));
}

TEST_CASE("an announced body over the limit is refused before it is sent") {
    Stage stage;
    stage.options.limits.body_bytes = 1000;
    RawPeer peer{stage.io, stage.start()};
    peer.say("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999\r\n\r\n");
    CHECK(status_of(peer.hear_answer()) == 413);
}

TEST_CASE("a chunked body is put together and held to the same limit") {
    Stage stage;
    stage.options.limits.body_bytes = 10;
    stage.start();
    const std::string head = "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    const auto at = RawPeer{stage.io, *stage.server}
                        .say(head + "5\r\nhello\r\n5;x=y\r\nworld\r\n0\r\nHost: evil\r\n\r\n")
                        .hear_answer();
    CHECK(ends_with(at, "helloworld"));
    const auto over = RawPeer{stage.io, *stage.server}
                          .say(head + "5\r\nhello\r\n6\r\nworld!\r\n0\r\n\r\n")
                          .hear_all();
    CHECK(status_of(over) == 413);
}

TEST_CASE("a slow header is 408, also byte by byte") {
    Stage stage;
    stage.options.limits.header_time = 60ms;
    RawPeer peer{stage.io, stage.start()};
    peer.say("GET /hello HTT");
    const auto answer = peer.hear_all();
    CHECK(status_of(answer) == 408);
}

TEST_CASE("a slow body is 408") {
    Stage stage;
    stage.options.limits.body_time = 40ms;
    RawPeer peer{stage.io, stage.start()};
    peer.say("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhello");
    CHECK(status_of(peer.hear_all()) == 408);
}

TEST_CASE("an idle connection is closed without a word") {
    Stage stage;
    stage.options.limits.idle_time = 40ms;
    RawPeer peer{stage.io, stage.start()};
    CHECK(status_of(peer.say(get_hello).hear_answer()) == 200);
    CHECK(peer.closed());
}

TEST_CASE("a connection that never speaks is closed without a word") {
    Stage stage;
    stage.options.limits.header_time = 40ms;
    RawPeer peer{stage.io, stage.start()};
    CHECK(peer.closed());
}

TEST_CASE("a handler over its time is answered for with 503 and cancelled") {
    Stage stage;
    bool ended = false;
    stage.options.limits.handler_time = 40ms;
    stage.router.add(Method::get, "/slow", [&](Request, Deadline) -> asio::awaitable<Response> {
        const auto executor = co_await asio::this_coro::executor;
        struct Mark {
            explicit Mark(bool& flag) : x_flag{flag} {}
            ~Mark() { x_flag = true; }
            bool& x_flag;
        } mark{ended};
        bot::async::Timer timer{executor, 1h};
        co_await timer.async_wait();
        co_return text(200, "late");
    });
    RawPeer peer{stage.io, stage.start()};
    const auto answer = peer.say("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n").hear_all();
    CHECK(status_of(answer) == 503);
    CHECK(answer.find("late") == std::string::npos);
    CHECK(ended);
}

TEST_CASE("an exception in a handler is a plain 500 that tells nothing, and a log line") {
    Stage stage;
    stage.router.add(Method::get, "/broken", [](Request, Deadline) -> asio::awaitable<Response> {
        throw std::runtime_error{"secret detail"};
        co_return text(200, "");
    });
    RawPeer peer{stage.io, stage.start()};
    const auto answer = peer.say("GET /broken?token=abc HTTP/1.1\r\nHost: x\r\n\r\n").hear_answer();
    CHECK(status_of(answer) == 500);
    CHECK(answer.find("secret") == std::string::npos);
    CHECK(stage.log.has("GET /broken failed: secret detail"));
    CHECK(!stage.log.has("token"));
    CHECK(status_of(peer.say(get_hello).hear_answer()) == 200);
}

TEST_CASE("malformed requests are 400 and the connection ends") {
    Stage stage;
    stage.start();
    const std::string get = "GET /hello HTTP/1.1\r\n";
    const std::string post_to = "POST /echo HTTP/1.1\r\nHost: a\r\n";
    for (const std::string& bytes : {
             std::string{"BLAH\r\n\r\n"},
             get + "\r\n",
             get + "Host: a\r\nHost: b\r\n\r\n",
             get + "Host: a\r\nBad Header\r\n\r\n",
             get + "Host : a\r\n\r\n",
             get + "Host: a\r\nX: b\r\n c\r\n\r\n",
             get + "Host: a\r\nX:\r\n\tc\r\n\r\n",
             get + " Host: a\r\n\r\n",
             get + "Host: a\n\r\n",
             get + "Host: a\r\nX: b\rc\r\n\r\n",
             get + "Host: a\r\nX: b" + '\0' + "c\r\n\r\n",
             get + "Host: a\r\nX" + '\0' + ": b\r\n\r\n",
             std::string{"GET /hello HTTP/1.1\nHost: a\n\n"},
             std::string{"GET /hello HTTP/2.0\r\nHost: a\r\n\r\n"},
             post_to + "Content-Length: 5x\r\n\r\nhello",
             post_to + "Content-Length: +5\r\n\r\nhello",
             post_to + "Content-Length: \r\n\r\nhello",
             post_to + "Content-Length: 5, 5\r\n\r\nhello",
             post_to + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello",
             post_to + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
             post_to + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
             post_to + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
             post_to + "Content-Length: 5\r\nTransfer-Encoding: gzip\r\n\r\nhello",
             post_to + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
             std::string{"POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
             std::string{"\x16\x03\x01\x02\r\n\r\n"},
         }) {
        CAPTURE(bytes);
        const auto answer = RawPeer{stage.io, *stage.server}.say(bytes).hear_all();
        CHECK(status_of(answer) == 400);
        CHECK(ends_with(answer, "This is not a request in HTTP/1.1.\n"));
    }
}

TEST_CASE("a transfer coding other than chunked alone is 501 and the connection ends") {
    Stage stage;
    stage.start();
    for (const std::string coding : {"gzip", "identity", "gzip, chunked", "chunked, gzip",
                                     "chunked, chunked", "xchunked", ""}) {
        CAPTURE(coding);
        const auto answer =
            RawPeer{stage.io, *stage.server}
                .say("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: " + coding +
                     "\r\n\r\n0\r\n\r\n")
                .hear_all();
        CHECK(status_of(answer) == 501);
        CHECK(ends_with(answer, "The only transfer coding taken here is chunked.\n"));
    }
}

TEST_CASE("unknown paths are 404, other methods 405 with Allow") {
    Stage stage;
    RawPeer peer{stage.io, stage.start()};
    CHECK(status_of(peer.say("GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n").hear_answer()) == 404);
    const auto answer = peer.say("DELETE /hello HTTP/1.1\r\nHost: x\r\n\r\n").hear_answer();
    CHECK(status_of(answer) == 405);
    CHECK(answer.find("\r\nAllow: GET, HEAD\r\n") != std::string::npos);
}

TEST_CASE("HEAD has the header of GET and no body") {
    Stage stage;
    RawPeer peer{stage.io, stage.start()};
    peer.say("HEAD /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const auto answer = peer.hear_all();
    CHECK(status_of(answer) == 200);
    CHECK(answer.find("Content-Length: 5\r\n") != std::string::npos);
    CHECK(ends_with(answer, "\r\n\r\n"));
}

TEST_CASE("a client that asks before sending its body is told to go on") {
    Stage stage;
    RawPeer peer{stage.io, stage.start()};
    peer.say("POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    CHECK(status_of(peer.hear_answer()) == 100);
    CHECK(ends_with(peer.say("body").hear_answer(), "\r\n\r\nbody"));
}

TEST_CASE("a connection at the limit is served and one over it gets 503") {
    Stage stage;
    stage.options.limits.connections = 2;
    stage.start();
    RawPeer one{stage.io, *stage.server};
    RawPeer two{stage.io, *stage.server};
    CHECK(status_of(one.say(get_hello).hear_answer()) == 200);
    CHECK(status_of(two.say(get_hello).hear_answer()) == 200);
    {
        RawPeer three{stage.io, *stage.server};
        CHECK(status_of(three.hear_all()) == 503);
    }
    CHECK(status_of(one.say(get_hello).hear_answer()) == 200);
}

TEST_CASE("requests over the number that may wait get 503 and the connection stays") {
    Stage stage;
    stage.options.limits.waiting = 1;
    bot::async::Wakeup bell{stage.io.get_executor()};
    stage.router.add(Method::get, "/wait", [&](Request, Deadline) -> asio::awaitable<Response> {
        co_await bell.wait();
        co_return text(200, "done");
    });
    stage.start();
    const std::string wait = "GET /wait HTTP/1.1\r\nHost: x\r\n\r\n";
    RawPeer one{stage.io, *stage.server};
    RawPeer two{stage.io, *stage.server};
    one.say(wait);
    const auto refused = two.say(wait).hear_answer();
    CHECK(status_of(refused) == 503);
    CHECK(refused.find("Retry-After: 1") != std::string::npos);
    bell.notify();
    CHECK(status_of(one.hear_answer()) == 200);
    CHECK(status_of(two.say(get_hello).hear_answer()) == 200);
}

TEST_CASE("a guard answers before any handler") {
    Stage stage;
    stage.options.guard = [](const Request& request) -> std::optional<Response> {
        if (request.headers.value_or_empty("Host") == "x")
            return std::nullopt;
        return text(403, "no");
    };
    RawPeer peer{stage.io, stage.start()};
    CHECK(status_of(peer.say(get_hello).hear_answer()) == 200);
    CHECK(status_of(peer.say("GET /hello HTTP/1.1\r\nHost: y\r\n\r\n").hear_answer()) == 403);
}

TEST_CASE("a header value in an answer cannot start a line of its own") {
    Stage stage;
    stage.router.add(Method::get, "/odd", [](Request, Deadline) -> asio::awaitable<Response> {
        auto response = text(200, "ok");
        response.headers.add("X-Odd", "a\r\nSet-Cookie: b");
        co_return response;
    });
    RawPeer peer{stage.io, stage.start()};
    const auto answer = peer.say("GET /odd HTTP/1.1\r\nHost: x\r\n\r\n").hear_answer();
    CHECK(answer.find("\nSet-Cookie") == std::string::npos);
}

TEST_CASE("stopping finishes the exchange in flight, then closes") {
    Stage stage;
    bot::async::Wakeup bell{stage.io.get_executor()};
    stage.router.add(Method::get, "/wait", [&](Request, Deadline) -> asio::awaitable<Response> {
        co_await bell.wait();
        co_return text(200, "done");
    });
    stage.start();
    RawPeer idle{stage.io, *stage.server};
    RawPeer busy{stage.io, *stage.server};
    CHECK(status_of(idle.say(get_hello).hear_answer()) == 200);
    busy.say("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n");
    bool stopped = false;
    auto stop = [&]() -> asio::awaitable<void> {
        co_await stage.server->stop(within(10s));
        stopped = true;
    };
    bot::async::TaskGroup tasks{stage.io.get_executor(), stage.log, "test"};
    tasks.spawn(stop());
    CHECK(idle.closed());
    CHECK(!stopped);
    bell.notify();
    const auto answer = busy.hear_all();
    CHECK(status_of(answer) == 200);
    CHECK(answer.find("Connection: close") != std::string::npos);
    tests::support::run(stage.io, tasks.stop(within(10s)));
    CHECK(stopped);
    asio::ip::tcp::socket late{stage.io};
    boost::system::error_code refused;
    const auto place = parse_host_port(stage.server->address());
    late.connect({asio::ip::make_address(place->host), place->port.value()}, refused);
    CHECK(refused);
}

TEST_CASE("stopping cuts what outlasts the deadline") {
    Stage stage;
    stage.router.add(Method::get, "/ever", [](Request, Deadline) -> asio::awaitable<Response> {
        const auto executor = co_await asio::this_coro::executor;
        bot::async::Timer timer{executor, 1h};
        co_await timer.async_wait();
        co_return text(200, "late");
    });
    stage.start();
    RawPeer peer{stage.io, *stage.server};
    peer.say("GET /ever HTTP/1.1\r\nHost: x\r\n\r\n");
    tests::support::run(stage.io, stage.server->stop(within(30ms)));
    CHECK(stage.server->counts().connections == 0);
    CHECK(peer.closed());
}

TEST_CASE("a machine out of descriptors makes connections wait and ends nothing") {
    Stage stage;
    stage.start();
    // The vptr sanitizer opens a pipe when it meets a type for the first time, so it meets this one
    // here.
    static_cast<bot::ports::Log&>(stage.log).write(bot::ports::LogLevel::info, "test", "first");
    stage.log.lines.clear();
    // Both ends of the first are open before the limit comes down on the second's accepting.
    RawPeer first{stage.io, *stage.server};
    CHECK(status_of(first.say(get_hello).hear_answer()) == 200);
    RawPeer second{stage.io, *stage.server};
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_NOFILE, &before) == 0);
    rlimit none_left = before;
    none_left.rlim_cur = 3;
    REQUIRE(setrlimit(RLIMIT_NOFILE, &none_left) == 0);
    CHECK(status_of(first.say(get_hello).hear_answer()) == 200);
    const auto patience = std::chrono::steady_clock::now() + 5s;
    bot::async::Wakeup pause{stage.io.get_executor()};
    while (stage.log.lines.empty() && std::chrono::steady_clock::now() < patience)
        tests::support::run(stage.io, pause.wait_until(std::chrono::steady_clock::now() + 5ms));
    REQUIRE(setrlimit(RLIMIT_NOFILE, &before) == 0);
    CHECK(stage.log.has("cannot accept connections"));
    CHECK(stage.log.lines.size() == 1);
    CHECK(status_of(second.say(get_hello).hear_answer()) == 200);
}

TEST_CASE("who connects before the server accepts waits and is served then") {
    Stage stage;
    stage.server =
        std::make_unique<Server>(stage.io.get_executor(), stage.router, stage.options, stage.log);
    REQUIRE(stage.server->bind().ok());
    RawPeer peer{stage.io, *stage.server};
    peer.say("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(stage.server->counts().requests == 0);
    stage.server->accept();
    CHECK(status_of(peer.hear_answer()) == 200);
}

TEST_CASE("a taken port and an unreadable address are failures with the reason") {
    Stage stage;
    stage.start();
    ServerOptions options;
    options.address = stage.server->address();
    Server second{stage.io.get_executor(), Router{}, options, stage.log};
    const auto taken = second.listen();
    REQUIRE(!taken.ok());
    CHECK(taken.failure().detail.find(options.address) != std::string::npos);
    CHECK(taken.failure().detail.find("in use") != std::string::npos);
    for (const std::string address :
         {"", "8080", "host.example:80", "127.0.0.1", "127.0.0.1:x", "127.0.0.1:70000", "::1:80"}) {
        CAPTURE(address);
        options.address = address;
        Server odd{stage.io.get_executor(), Router{}, options, stage.log};
        CHECK(!odd.listen().ok());
    }
}
