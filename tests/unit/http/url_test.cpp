#include "adapters/http/url.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace adapters::http;

TEST_CASE("an address is taken apart") {
    const auto url = parse_url("HTTPS://API.Example.com/a/b?c=d#e");
    REQUIRE(url);
    CHECK(url->scheme == "https");
    CHECK(url->host == "api.example.com");
    CHECK(url->port == 443);
    CHECK(url->target == "/a/b?c=d");
    CHECK(url->origin() == "https://api.example.com:443");
    CHECK(url->authority() == "api.example.com");
}

TEST_CASE("ports, missing paths and IPv6 are understood") {
    CHECK(parse_url("http://h")->target == "/");
    CHECK(parse_url("http://h?q")->target == "/?q");
    CHECK(parse_url("http://h:8080")->authority() == "h:8080");
    const auto six = parse_url("http://[::1]:81/x");
    REQUIRE(six);
    CHECK(six->host == "::1");
    CHECK(six->authority() == "[::1]:81");
    CHECK(six->origin() == "http://[::1]:81");
}

TEST_CASE("what is no http address is refused") {
    for (const std::string text : {"",
                                   "/path",
                                   "example.com",
                                   "ftp://h/",
                                   "http://",
                                   "http:///x",
                                   "http://h:0/",
                                   "http://h:65536/",
                                   "http://h:/",
                                   "http://h:8x/",
                                   "http://user:pw@h/",
                                   "http://h /",
                                   "http://h/a b",
                                   "http://h/\r\nX: y",
                                   "http://[::1/",
                                   "http://[::1]x/",
                                   "http://[]/",
                                   "http://h\xC3\xA9/",
                                   "file:///etc/passwd",
                                   "javascript://h"}) {
        CAPTURE(text);
        CHECK(!parse_url(text));
    }
}

TEST_CASE("percent codes read back as they were") {
    const std::string odd{"a/b c?\xC3\xA9%\0x", 10};
    CHECK(percent_decode(percent_encode(odd)) == odd);
    CHECK(percent_encode("AZaz09-._~") == "AZaz09-._~");
    CHECK(percent_encode("/") == "%2F");
    CHECK(percent_decode("a+b") == "a+b");
    CHECK(!percent_decode("%"));
    CHECK(!percent_decode("%2"));
    CHECK(!percent_decode("%2g"));
}
