#include "adapters/http/message_parser.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace adapters::http;

TEST_CASE("a request arriving byte by byte is the same as one arriving at once") {
    const std::string bytes =
        "POST /a?b=c+d HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
        "3\r\nabc\r\n2\r\nde\r\n0\r\nX-Late: 1\r\n\r\n";
    RequestParser parser{1000, 1000};
    std::string kept;
    auto step = ParseStep::header;
    for (const char byte : bytes) {
        REQUIRE(step != ParseStep::complete);
        kept += byte;
        const auto fed = parser.feed(kept);
        kept.erase(0, fed.consumed);
        step = fed.step;
    }
    CHECK(step == ParseStep::complete);
    CHECK(parser.request().body == "abcde");
    CHECK(parser.request().path == "/a");
    CHECK(field(parser.request().query, "b") == "c d");
    CHECK(!parser.request().headers.find("X-Late"));
}

TEST_CASE("a chunked body without chunks may come in any pieces") {
    const std::string bytes =
        "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    RequestParser parser{1000, 1000};
    std::size_t consumed = 0;
    auto step = ParseStep::header;
    for (std::size_t arrived = 1; arrived <= bytes.size(); ++arrived) {
        REQUIRE(step != ParseStep::complete);
        const auto fed = parser.feed(std::string_view{bytes}.substr(0, arrived).substr(consumed));
        consumed += fed.consumed;
        step = fed.step;
    }
    CHECK(step == ParseStep::complete);
    CHECK(consumed == bytes.size());
}

TEST_CASE("a body is no part of the header wherever the pieces are cut") {
    const std::string header = "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 6\r\n\r\n";
    const std::string bytes = header + "{\n \"\"}";
    for (std::size_t cut = 1; cut < bytes.size(); ++cut) {
        RequestParser parser{header.size(), 6};
        const auto first = parser.feed(bytes.substr(0, cut));
        const auto second = parser.feed(bytes.substr(first.consumed));
        CHECK_MESSAGE(second.step == ParseStep::complete, cut);
        CHECK(parser.request().body == "{\n \"\"}");
    }
}

TEST_CASE("the absolute form of a target leads to the same path") {
    for (const std::string target : {"http://h/x?y=1", "/x?y=1"}) {
        RequestParser parser{1000, 1000};
        parser.feed("GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n");
        CHECK(parser.request().path == "/x");
    }
    RequestParser bare{1000, 1000};
    bare.feed("GET http://h HTTP/1.1\r\nHost: h\r\n\r\n");
    CHECK(bare.request().path == "/");
}

TEST_CASE("the header limit counts the first line and is the same for pieces") {
    const std::string bytes = "GET /x HTTP/1.1\r\nHost: h\r\n\r\n";
    for (const std::size_t limit : {bytes.size(), bytes.size() - 1}) {
        RequestParser parser{limit, 0};
        std::string kept;
        auto step = ParseStep::header;
        for (std::size_t at = 0; at < bytes.size() && step == ParseStep::header; ++at) {
            kept += bytes[at];
            const auto fed = parser.feed(kept);
            kept.erase(0, fed.consumed);
            step = fed.step;
        }
        CHECK(step == (limit == bytes.size() ? ParseStep::complete : ParseStep::header_too_large));
    }
}

TEST_CASE("how long a body may be depends on its header, announced or not") {
    const auto limit_of = [](const Request& header) -> std::size_t {
        return header.path == "/big" || header.headers.find("X-Big") ? 5 : 4;
    };
    const auto step_for = [&](const std::string& path, const std::string& header,
                              const std::string& body) {
        RequestParser parser{1000, limit_of};
        std::string bytes =
            "PUT " + path + "?x HTTP/1.1\r\nHost: h\r\n" + header + "\r\n\r\n" + body;
        auto fed = parser.feed(bytes);
        while (fed.step == ParseStep::body && fed.consumed > 0) {
            bytes.erase(0, fed.consumed);
            fed = parser.feed(bytes);
        }
        return fed.step;
    };
    CHECK(step_for("/big", "Content-Length: 5", "abcde") == ParseStep::complete);
    CHECK(step_for("/big", "Content-Length: 6", "abcdef") == ParseStep::body_too_large);
    CHECK(step_for("/small", "Content-Length: 4", "abcd") == ParseStep::complete);
    CHECK(step_for("/small", "Content-Length: 5", "abcde") == ParseStep::body_too_large);
    const std::string chunked = "Transfer-Encoding: chunked";
    CHECK(step_for("/big", chunked, "5\r\nabcde\r\n0\r\n\r\n") == ParseStep::complete);
    CHECK(step_for("/small", chunked, "5\r\nabcde\r\n0\r\n\r\n") == ParseStep::body_too_large);
    CHECK(step_for("/small", "Content-Length: 5\r\nX-Big: 1", "abcde") == ParseStep::complete);
    CHECK(step_for("/small", "Content-Length: 6\r\nX-Big: 1", "") == ParseStep::body_too_large);
}

TEST_CASE("a parser reads the next message after a reset") {
    RequestParser parser{1000, 1000};
    const std::string two =
        "POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\naGET /2 HTTP/1.0\r\n\r\n";
    const auto first = parser.feed(two);
    CHECK(first.step == ParseStep::complete);
    CHECK(parser.keep_alive());
    parser.reset();
    CHECK(parser.feed(std::string_view{two}.substr(first.consumed)).step == ParseStep::complete);
    CHECK(parser.request().path == "/2");
    CHECK(parser.request().body.empty());
    CHECK(parser.is_http_1_0());
    CHECK(!parser.keep_alive());
}

TEST_CASE("an answer without a length ends when the peer closes") {
    ResponseParser parser{1000, 1000, ResponseParser::Body::expected};
    CHECK(parser.feed("HTTP/1.1 200 OK\r\n\r\npart").step == ParseStep::body);
    CHECK(parser.feed_end() == ParseStep::complete);
    CHECK(parser.response().body == "part");
    ResponseParser cut{1000, 1000, ResponseParser::Body::expected};
    cut.feed("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npart");
    CHECK(cut.feed_end() == ParseStep::body);
    ResponseParser nothing{1000, 1000, ResponseParser::Body::expected};
    CHECK(nothing.feed_end() == ParseStep::header);
}
