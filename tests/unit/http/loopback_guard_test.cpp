#include "adapters/http/loopback_guard.hpp"

#include <doctest/doctest.h>

#include <string>

using adapters::http::is_loopback_host;
using adapters::http::refuse_foreign;
using adapters::http::Request;
using adapters::http::same_origin;

TEST_CASE("hosts of this machine are told from all others") {
    for (const std::string host : {"localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1",
                                   "127.0.0.1:8080", "127.255.3.4", "[::1]", "[::1]:8080"}) {
        CAPTURE(host);
        CHECK(is_loopback_host(host));
    }
    for (const std::string host : {"",
                                   "localhost.evil.example",
                                   "evil.example",
                                   "127.0.0.1.evil.example",
                                   "127.0.0.1.",
                                   "127.1",
                                   "0x7f.0.0.1",
                                   "128.0.0.1",
                                   "127.0.0.256",
                                   "127.0.0",
                                   "127.0.0.0.1",
                                   "::1",
                                   "[::2]",
                                   "[::1",
                                   "localhost:",
                                   "localhost:x",
                                   "user@localhost",
                                   "0.0.0.0",
                                   "10.0.0.1",
                                   "2130706433",
                                   "[::ffff:10.0.0.1]"}) {
        CAPTURE(host);
        CHECK(!is_loopback_host(host));
    }
}

TEST_CASE("an origin is ours when host and port agree") {
    CHECK(same_origin("http://localhost:8080", "localhost:8080"));
    CHECK(same_origin("http://localhost", "localhost:80"));
    CHECK(same_origin("https://bot.example", "bot.example"));
    CHECK(same_origin("http://[::1]:8080", "[::1]:8080"));
    CHECK(!same_origin("http://localhost:8081", "localhost:8080"));
    CHECK(!same_origin("http://127.0.0.1:8080", "localhost:8080"));
    CHECK(!same_origin("null", "localhost:8080"));
    CHECK(!same_origin("", "localhost:8080"));
    CHECK(!same_origin("http://localhost:8080/", "localhost:8080"));
    CHECK(!same_origin("file://", "localhost:8080"));
}

TEST_CASE("the guard refuses foreign hosts and foreign origins, nothing else") {
    Request request;
    CHECK(refuse_foreign(request));
    request.headers.add("Host", "localhost:8080");
    CHECK(!refuse_foreign(request));
    request.headers.add("Origin", "http://localhost:8080");
    CHECK(!refuse_foreign(request));
    request.headers.set("Origin", "http://evil.example");
    REQUIRE(refuse_foreign(request));
    CHECK(refuse_foreign(request)->status == 403);
    request.headers.remove("Origin");
    request.headers.set("Host", "evil.example");
    CHECK(refuse_foreign(request)->status == 403);
}
