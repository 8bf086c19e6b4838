#include "tests/component/matrix_webhook/matrix_homeserver.hpp"
#include "tests/support/skip.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace tests::matrix;
using bot::core::event::ChatEvent;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Receipt;
using bot::ports::Result;

namespace {

/// Remembers what it was given and fails where it was told to.
class RememberingSink : public bot::ports::InboundSink {
public:
    boost::asio::awaitable<Result<Receipt>> submit(bot::core::event::Event event,
                                                   bot::ports::Deadline) override {
        events.push_back(std::get<ChatEvent>(std::move(event)));
        if (events.back().key.value == poison)
            co_return Failure{FailureKind::rejected, "a bug"};
        if (failing)
            co_return Failure{FailureKind::transient, "the disk is full"};
        co_return Receipt{};
    }

    std::vector<ChatEvent> events;
    std::string poison;
    bool failing = false;
};

struct Stage {
    boost::asio::io_context io;
    StandingClock clock;
    RememberingSink sink;
    Homeserver homeserver{io, sink, clock};

    Response get(const std::string& path) {
        return homeserver.send(homeserver.request(Method::get, path, ""));
    }
};

const std::string transaction = "/_matrix/app/v1/transactions/1";

}  // namespace

TEST_CASE("a transaction is answered 200 with an empty object once the sink has its events") {
    Stage stage;
    const auto answer =
        stage.homeserver.push("1", {message("$1", "one"), message("$2", "!incident status")});
    CHECK(answer.status == 200);
    CHECK(answer.body == "{}");
    CHECK(answer.headers.value_or_empty("Content-Type").starts_with("application/json"));
    REQUIRE(stage.sink.events.size() == 2);
    CHECK(stage.sink.events[0].key.value == "matrix:$1");
    CHECK(stage.sink.events[1].key.value == "matrix:$2");
    CHECK(stage.homeserver.push("2", Json::array()).body == "{}");
}

TEST_CASE("what the sink did not keep is sent again, with 503 and the reason in the log") {
    Stage stage;
    stage.sink.failing = true;
    const auto answer = stage.homeserver.push("1", Json::array({message("$1", "one")}));
    CHECK(answer.status == 503);
    CHECK(errcode(answer) == "M_UNKNOWN");
    CHECK(stage.homeserver.log.has("the disk is full"));
    stage.sink.failing = false;
    CHECK(stage.homeserver.push("1", Json::array({message("$1", "one")})).status == 200);
}

TEST_CASE("a poisonous event is logged and stepped over, so that it never blocks the queue") {
    Stage stage;
    stage.sink.poison = "matrix:$2";
    const auto answer = stage.homeserver.push("1", {message("$1", "one"),
                                                    message("$2", "poison"),
                                                    {{"event_id", 7}},
                                                    "odd",
                                                    message("$3", "three")});
    CHECK(answer.status == 200);
    std::vector<std::string> keys;
    for (const auto& event : stage.sink.events)
        keys.push_back(event.key.value);
    std::sort(keys.begin(), keys.end());
    CHECK(keys == std::vector<std::string>{"matrix:$1", "matrix:$2", "matrix:$3"});
    CHECK(stage.homeserver.log.has("stepped over matrix:$2"));
    CHECK(stage.homeserver.log.has("event 3: no event_id"));
    CHECK(stage.homeserver.log.has("event 4: not an object"));
    CHECK_FALSE(stage.homeserver.log.has("poison\""));
}

TEST_CASE("a number too large for anything does not block the queue for ever") {
    Stage stage;
    auto body = Json{{"events", {message("$1", "one"), message("$2", "two")}}}.dump();
    body.replace(body.find("\"age\":20"), 8, "\"age\":1e400");
    const auto answer =
        stage.homeserver.send(stage.homeserver.request(Method::put, transaction, std::move(body)));
    CHECK(answer.status == 200);
    CHECK(stage.sink.events.size() == 2);
}

TEST_CASE("a caller without hs_token gets 401, one with a wrong token 403, and neither is heard") {
    Stage stage;
    const auto body = Json{{"events", {message("$1", "x")}}}.dump();
    for (const auto& method_and_path :
         {std::pair{Method::put, "/_matrix/app/v1/transactions/1"},
          std::pair{Method::post, "/_matrix/app/v1/ping"},
          std::pair{Method::get, "/_matrix/app/v1/users/%40incident%3Arig.test"},
          std::pair{Method::get, "/_matrix/app/v1/rooms/%23x%3Arig.test"}}) {
        auto request =
            stage.homeserver.request(method_and_path.first, method_and_path.second, body);
        request.headers.remove("Authorization");
        auto answer = stage.homeserver.send(request);
        CHECK(answer.status == 401);
        CHECK(errcode(answer) == "M_MISSING_TOKEN");
        request.headers.set("Authorization", "Bearer guessed");
        answer = stage.homeserver.send(request);
        CHECK(answer.status == 403);
        CHECK(errcode(answer) == "M_FORBIDDEN");
    }
    CHECK(stage.sink.events.empty());
    CHECK(stage.homeserver.log.has("with a wrong hs_token"));
    CHECK_FALSE(stage.homeserver.log.has("guessed"));
}

TEST_CASE("a token in the query is taken as of old") {
    Stage stage;
    auto request =
        stage.homeserver.request(Method::post, "/_matrix/app/v1/ping?access_token=hs-secret");
    request.headers.remove("Authorization");
    CHECK(stage.homeserver.send(request).status == 200);
}

TEST_CASE("the homeserver's ping is answered with an empty object") {
    Stage stage;
    const auto answer = stage.homeserver.send(stage.homeserver.request(
        Method::post, "/_matrix/app/v1/ping", R"({"transaction_id":null})"));
    CHECK(answer.status == 200);
    CHECK(answer.body == "{}");
}

TEST_CASE("of all users we are the only one there is, and there are no rooms") {
    Stage stage;
    CHECK(stage.get("/_matrix/app/v1/users/@incident:rig.test").status == 200);
    CHECK(stage.get("/_matrix/app/v1/users/%40incident%3Arig.test").body == "{}");
    for (const auto* const nobody : {"users/%40other%3Arig.test", "users/@a/b:rig.test", "users/%4",
                                     "rooms/%23ops%3Arig.test", "rooms/%23x/y:rig.test"}) {
        const auto answer = stage.get(std::string{"/_matrix/app/v1/"} + nobody);
        CHECK_MESSAGE(answer.status == 404, nobody);
        CHECK(errcode(answer) == "M_NOT_FOUND");
    }
}

TEST_CASE("an unknown address is 404 and a known one with another method 405, both unrecognized") {
    Stage stage;
    for (const auto* const path : {"/_matrix/", "/_matrix/app/v1/", "/_matrix/app/v1/transactions/",
                                   "/_matrix/app/v1/ping/", "/_matrix/app/v1/thirdparty/protocol/x",
                                   "/_matrix/app/unstable/org.matrix.msc3983/keys/claim"}) {
        const auto answer = stage.get(path);
        CHECK_MESSAGE(answer.status == 404, path);
        CHECK(errcode(answer) == "M_UNRECOGNIZED");
    }
    const auto answer = stage.get(transaction);
    CHECK(answer.status == 405);
    CHECK(errcode(answer) == "M_UNRECOGNIZED");
    CHECK(answer.headers.value_or_empty("Allow") == "PUT");
    CHECK(stage.get("/_matrix/app/v1/ping").status == 405);
    CHECK(stage.homeserver.push("a/b%2Fc", Json::array({message("$1", "x")})).status == 200);
}

TEST_CASE("a transaction that is no JSON object is 400, for no homeserver sends that") {
    Stage stage;
    for (const auto* const odd : {"", "[]", "{"}) {
        const auto answer =
            stage.homeserver.send(stage.homeserver.request(Method::put, transaction, odd));
        CHECK(answer.status == 400);
        CHECK(errcode(answer) == "M_NOT_JSON");
    }
}

TEST_CASE("a whole transaction passes a server that takes little elsewhere") {
    Stage stage;
    Json events = Json::array();
    for (int i = 0; i < 100; ++i)
        events.push_back(message("$" + std::to_string(i), std::string(60'000, 'x')));
    CHECK(stage.homeserver.push("1", events).status == 200);
    REQUIRE(stage.sink.events.size() == 100);
    for (std::size_t i = 0; i < 100; ++i)
        CHECK(stage.sink.events[i].key.value == "matrix:$" + std::to_string(i));
}

TEST_CASE("a stranger is not heard out beyond what the server takes elsewhere") {
    Stage stage;
    auto request = stage.homeserver.request(Method::put, transaction, std::string(1024, ' '));
    request.headers.set("Authorization", "Bearer guessed");
    CHECK(stage.homeserver.send(request).status == 403);
    request.body += ' ';
    CHECK(stage.homeserver.send_any(request).status == 413);
    request.headers.remove("Authorization");
    CHECK(stage.homeserver.send_any(std::move(request)).status == 413);
    CHECK(stage.sink.events.empty());
}

TEST_CASE("every recorded request is answered with 200 and an object") {
    const std::filesystem::path folder = std::filesystem::path{SHARED_FIXTURES} / "matrix";
    if (!std::filesystem::is_directory(folder)) {
        tests::support::skip("the recorded requests are not beside this checkout");
        return;
    }
    Stage stage;
    std::size_t sent = 0;
    for (const auto& file : std::filesystem::directory_iterator{folder}) {
        std::ifstream in{file.path(), std::ios::binary};
        const auto recorded = Json::parse(in);
        for (const auto& one : recorded) {
            if (!one.is_object() || !one.contains("path"))
                continue;
            const auto method = adapters::http::method_from(one["method"].get<std::string>());
            auto request = stage.homeserver.request(method, one["path"], one["body"].dump());
            const auto answer = stage.homeserver.send(request);
            CHECK_MESSAGE(answer.status == 200, file.path().filename().string());
            CHECK(answer.body == "{}");
            ++sent;
        }
    }
    CHECK(sent > 25);
    for (const auto& event : stage.sink.events)
        CHECK_FALSE(std::holds_alternative<bot::core::event::Unknown>(event.body));
}
