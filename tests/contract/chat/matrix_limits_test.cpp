#include "tests/contract/chat/matrix_world.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <utility>

/// What homeservers refuse, and what we make of it.
using namespace bot::core;
using adapters::http::Response;
using bot::ports::Failure;
using bot::ports::FailureKind;
using tests::contract::MatrixWorld;
namespace http = adapters::http;

namespace {

Failure post_fails(MatrixWorld& world) {
    outbox::PostText order{world.room(), event::words("x")};
    const auto posted = world.run(world.chat().post(order, world.first("k"), world.soon()));
    REQUIRE_FALSE(posted.ok());
    return posted.failure();
}

Failure look_up_fails(MatrixWorld& world) {
    const auto found = world.run(world.chat().look_up(world.person("ann"), world.soon()));
    REQUIRE_FALSE(found.ok());
    return found.failure();
}

bool post_works(MatrixWorld& world, const std::string& room, const std::string& key) {
    outbox::PostText order{{"matrix", room}, event::words("x")};
    return world.run(world.chat().post(order, world.first(key), world.soon())).ok();
}

Response too_many(const char* header, const char* milliseconds) {
    const std::string told =
        *milliseconds ? R"(,"retry_after_ms":)" + std::string{milliseconds} : "";
    auto response = http::json(429, R"({"errcode":"M_LIMIT_EXCEEDED","error":"slow")" + told + "}");
    if (*header)
        response.headers.set("Retry-After", header);
    return response;
}

}  // namespace

TEST_CASE("too many messages in one Matrix room hold back that room alone") {
    MatrixWorld world;
    const auto other = world.homeserver.add_room("", {"@incident:hs.test"});
    world.homeserver.answer_once("send", too_many("7", "6900"));
    const auto failure = post_fails(world);
    CHECK(failure.kind == FailureKind::rate_limited);
    CHECK(failure.retry_at == world.clock.at + std::chrono::seconds{7});
    const auto calls = world.homeserver.count("send");
    CHECK(post_fails(world).kind == FailureKind::rate_limited);
    CHECK(world.homeserver.count("send") == calls);
    CHECK(post_works(world, other, "o"));
    CHECK(world.run(world.chat().look_up(world.person("ann"), world.soon())).ok());
    world.clock.at += std::chrono::seconds{7};
    CHECK(post_works(world, world.room().room, "k"));
}

TEST_CASE("of two times a homeserver names the later counts, and a second where it names none") {
    MatrixWorld world;
    const std::vector<std::pair<Response, std::chrono::milliseconds>> said{
        {too_many("", "2500"), std::chrono::milliseconds{2500}},
        {too_many("2", "90"), std::chrono::seconds{2}},
        {too_many("1", "8000"), std::chrono::seconds{8}},
        {too_many("", ""), std::chrono::seconds{1}},
        {too_many("", "-5"), std::chrono::seconds{1}},
        {too_many("soon", "99999999999999"), std::chrono::hours{24}}};
    for (const auto& [answer, pause] : said) {
        world.homeserver.answer_once("send", answer);
        CHECK(post_fails(world).retry_at == world.clock.at + pause);
        world.clock.at += pause;
    }
}

TEST_CASE("a homeserver that is too slow leaves a message in the dark") {
    MatrixWorld world;
    world.homeserver.server().inject(tests::support::Fault::silence);
    outbox::PostText order{world.room(), event::words("x")};
    const auto posted = world.run(world.chat().post(
        order, world.first("k"), bot::ports::within(std::chrono::milliseconds{100})));
    REQUIRE_FALSE(posted.ok());
    CHECK(posted.failure().kind == FailureKind::unknown_outcome);
}

TEST_CASE("trouble of the homeserver's leaves a message in the dark, and a question unanswered") {
    MatrixWorld world;
    for (const int status : {500, 502, 503, 504}) {
        world.homeserver.answer_once("send", http::html(status, "<html>sorry</html>"));
        CHECK(post_fails(world).kind == FailureKind::unknown_outcome);
        world.homeserver.answer_once("profile", http::html(status, "<html>sorry</html>"));
        CHECK(look_up_fails(world).kind == FailureKind::transient);
    }
    world.homeserver.answer_once("send", http::html(200, "<html>login</html>"));
    CHECK(post_fails(world).kind == FailureKind::unknown_outcome);
    world.homeserver.answer_once("send", http::json(200, "{}"));
    CHECK(post_fails(world).kind == FailureKind::unknown_outcome);
}

TEST_CASE(
    "a connection cut after the request leaves a message in the dark, an edit can be sent again") {
    using tests::support::Fault;
    MatrixWorld world;
    world.homeserver.server().drop_connections();
    world.homeserver.server().inject(Fault::close_after_request);
    CHECK(post_fails(world).kind == FailureKind::unknown_outcome);
    world.homeserver.server().inject(Fault::truncated_body);
    CHECK(post_fails(world).kind == FailureKind::unknown_outcome);
    const outbox::UpdateCard update{{world.room(), world.say("ann", "x", "")}, {}};
    world.homeserver.server().inject(Fault::truncated_body);
    const auto edited = world.run(world.chat().update_card(update, world.first("e"), world.soon()));
    REQUIRE_FALSE(edited.ok());
    CHECK(edited.failure().kind == FailureKind::transient);
}

TEST_CASE(
    "a homeserver's errors are told apart by what to do about them, and no token is in the words") {
    MatrixWorld world;
    const std::map<std::string, std::pair<int, FailureKind>> kinds{
        {"M_UNKNOWN_TOKEN", {401, FailureKind::unauthorized}},
        {"M_MISSING_TOKEN", {401, FailureKind::unauthorized}},
        {"M_USER_DEACTIVATED", {403, FailureKind::unauthorized}},
        {"M_FORBIDDEN", {403, FailureKind::rejected}},
        {"M_NEVER_SEEN", {403, FailureKind::rejected}},
        {"M_NOT_FOUND", {404, FailureKind::not_found}},
        {"M_TOO_LARGE", {413, FailureKind::rejected}},
        {"M_BAD_JSON", {400, FailureKind::rejected}},
        {"M_UNKNOWN", {400, FailureKind::rejected}},
        {"M_UNKNOWN", {500, FailureKind::unknown_outcome}}};
    for (const auto& [code, what] : kinds) {
        for (int time = 0; time < 2; ++time)
            world.homeserver.refuse_once("send", what.first, code, "because");
        const auto failure = post_fails(world);
        CHECK_MESSAGE(failure.kind == what.second, code);
        CHECK(failure.detail == "send: " + code + ", because");
        CHECK(failure.detail.find("test-token") == std::string::npos);
        while (!post_works(world, world.room().room, "clean")) {
        }
    }
    world.homeserver.answer_once("send", http::html(403, "<html>a proxy</html>"));
    CHECK(post_fails(world).kind == FailureKind::unauthorized);
    world.homeserver.answer_once("send", http::html(413, "<html>a proxy</html>"));
    CHECK(post_fails(world).kind == FailureKind::rejected);
}
