#include "adapters/http/router.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace adapters::http;

namespace {

Handler nothing() {
    return [](Request, bot::ports::Deadline) -> boost::asio::awaitable<Response> {
        co_return Response{};
    };
}

Request request(Method method, std::string path) {
    Request made;
    made.method = method;
    made.path = std::move(path);
    return made;
}

int refusal(const Router& router, Method method, const std::string& path) {
    auto made = request(method, path);
    const auto match = router.match(made, false);
    return match.handler != nullptr ? 0 : match.refusal.status;
}

}  // namespace

TEST_CASE("fixed paths and patterns lead to their handlers") {
    Router router;
    router.add(Method::get, "/", nothing());
    router.add(Method::get, "/incidents/{id}", nothing());
    router.add(Method::post, "/hooks/{tracker}/x/{event}", nothing());
    CHECK(refusal(router, Method::get, "/") == 0);
    CHECK(refusal(router, Method::head, "/incidents/INC-1") == 0);
    CHECK(refusal(router, Method::post, "/hooks/ops/x/push") == 0);
    CHECK(refusal(router, Method::get, "/incidents") == 404);
    CHECK(refusal(router, Method::get, "/incidents/") == 404);
    CHECK(refusal(router, Method::get, "/incidents/INC-1/more") == 404);
    CHECK(refusal(router, Method::get, "") == 404);
    CHECK(refusal(router, Method::post, "/incidents/INC-1") == 405);
}

TEST_CASE("params are decoded, and an encoded slash does not cut a segment") {
    Router router;
    router.add(Method::get, "/a/{first}/{second}", nothing());
    auto made = request(Method::get, "/a/x%2Fy%20z/%C3%A9");
    REQUIRE(router.match(made, false).handler != nullptr);
    CHECK(made.param("first") == "x/y z");
    CHECK(made.param("second") == "\xC3\xA9");
    CHECK(made.param("third").empty());
    CHECK(refusal(router, Method::get, "/a/%zz/b") == 404);
}

TEST_CASE("a fixed path wins over a pattern") {
    Router router;
    router.add(Method::get, "/rooms/{id}", nothing());
    router.add(Method::get, "/rooms/all", nothing());
    auto made = request(Method::get, "/rooms/all");
    REQUIRE(router.match(made, false).handler != nullptr);
    CHECK(made.params.empty());
}

TEST_CASE("405 names what is allowed") {
    Router router;
    router.add(Method::get, "/x", nothing());
    router.add(Method::post, "/x", nothing());
    auto made = request(Method::del, "/x");
    const auto match = router.match(made, false);
    CHECK(match.refusal.status == 405);
    CHECK(match.refusal.headers.find("Allow") == "GET, HEAD, POST");
}

TEST_CASE("an upgrade goes to the socket handler and a plain GET to the page beside it") {
    Router router;
    router.add(Method::get, "/live", nothing());
    router.add_socket("/live",
                      [](Request, WebSocket&) -> boost::asio::awaitable<void> { co_return; });
    auto made = request(Method::get, "/live");
    CHECK(router.match(made, true).socket != nullptr);
    CHECK(router.match(made, false).handler != nullptr);
}

TEST_CASE("everything below a tree's root goes to its handler, whatever the method") {
    Router router;
    router.add_below("/tree/", nothing(), [](const Request&) { return 5000; });
    router.add(Method::get, "/tree/page", nothing());
    CHECK(refusal(router, Method::put, "/tree/a/b%2Fc") == 0);
    CHECK(refusal(router, Method::other, "/tree/") == 0);
    CHECK(refusal(router, Method::get, "/tree") == 404);
    CHECK(refusal(router, Method::get, "/trees/a") == 404);
    CHECK(refusal(router, Method::post, "/tree/page") == 405);
}

TEST_CASE("a body may be longer below a tree's root, never shorter") {
    Router router;
    router.add_below("/tree/", nothing(),
                     [](const Request& header) { return header.query.empty() ? 5000 : 0; });
    CHECK(router.body_limit(request(Method::put, "/tree/a"), 1000) == 5000);
    CHECK(router.body_limit(request(Method::put, "/tree/a"), 9000) == 9000);
    CHECK(router.body_limit(request(Method::put, "/elsewhere"), 1000) == 1000);
    auto other = request(Method::put, "/tree/a");
    other.query.emplace_back("a", "b");
    CHECK(router.body_limit(other, 1000) == 1000);
}
