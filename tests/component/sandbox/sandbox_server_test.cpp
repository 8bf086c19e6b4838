#include "adapters/http/router.hpp"
#include "tests/component/sandbox/sandbox_stage.hpp"

using adapters::http::Method;
using adapters::http::Request;
using adapters::sandbox::SandboxServer;
using tests::sandbox::Stage;

namespace {

Request request(Method method, std::string path, std::string body = {}) {
    Request result;
    result.method = method;
    result.path = path;
    result.target = std::move(path);
    result.body = std::move(body);
    result.headers.add("Host", "127.0.0.1:8080");
    result.headers.add("Content-Type", "application/json");
    return result;
}

adapters::http::Response ask(Stage& stage, Request asked) {
    adapters::http::Router router;
    stage.server->add_routes(router);
    const auto match = router.match(asked, false);
    if (match.handler == nullptr)
        return match.refusal;
    return tests::support::run(stage.io, (*match.handler)(std::move(asked), Stage::soon()));
}

}  // namespace

TEST_CASE("the page comes with a strict policy and names no other host") {
    Stage stage;
    const auto page = ask(stage, request(Method::get, "/sandbox"));
    CHECK(page.status == 200);
    const auto policy = std::string{page.headers.value_or_empty("Content-Security-Policy")};
    CHECK(policy.find("default-src 'none'") == 0);
    CHECK(policy.find("unsafe") == std::string::npos);
    CHECK(page.body.find("http://") == std::string::npos);
    CHECK(page.body.find("https://") == std::string::npos);
}

TEST_CASE("every file the page asks for is there, and nothing else") {
    Stage stage;
    const auto page = ask(stage, request(Method::get, "/sandbox")).body;
    const std::string start = "/sandbox/page/";
    std::size_t found = 0;
    for (auto at = page.find(start); at != std::string::npos; at = page.find(start, at + 1)) {
        const auto path = page.substr(at, page.find('"', at) - at);
        CHECK(ask(stage, request(Method::get, path)).status == 200);
        ++found;
    }
    CHECK(found >= 4);
    CHECK(ask(stage, request(Method::get, "/sandbox/page/..%2Fsecret")).status == 404);
}

TEST_CASE("answers tell what to do: right, unreadable, refused, try again") {
    Stage stage;
    const auto status = [&](const std::string& body) {
        return ask(stage, request(Method::post, "/sandbox/act", body)).status;
    };
    const std::string good = R"({"id":"1","as":"bob","do":"say","room":"general","typed":"x"})";
    CHECK(status(good) == 200);
    CHECK(status("{broken") == 400);
    CHECK(status(R"({"id":"2","as":"mallory","do":"say","room":"general","typed":"x"})") == 400);
    CHECK(status(R"({"id":"3","as":"bob","do":"say","room":"nowhere","typed":"x"})") == 422);
    stage.journal.full = true;
    CHECK(status(R"({"id":"4","as":"bob","do":"say","room":"general","typed":"x"})") == 503);
}

TEST_CASE("a form of another site cannot act: only JSON is taken") {
    Stage stage;
    auto asked = request(Method::post, "/sandbox/act", "{}");
    asked.headers.set("Content-Type", "text/plain");
    CHECK(ask(stage, asked).status == 415);
}

TEST_CASE("the guard refuses foreign hosts and origins on our paths and lets other paths be") {
    auto asked = request(Method::get, "/sandbox/live");
    CHECK_FALSE(SandboxServer::guard(asked));
    asked.headers.set("Origin", "https://evil.example");
    CHECK(SandboxServer::guard(asked)->status == 403);
    asked.headers.remove("Origin");
    asked.headers.set("Host", "evil.example");
    for (const auto* path :
         {"/", "/sandbox", "/sandbox/act", "/incidents/INC-1", "/pages/web.css"}) {
        asked.path = path;
        CHECK(SandboxServer::guard(asked)->status == 403);
    }
    for (const auto* path : {"/slack/events", "/sandboxes", "/hooks/ops"}) {
        asked.path = path;
        CHECK_FALSE(SandboxServer::guard(asked));
    }
}

TEST_CASE("what changed can be asked for") {
    Stage stage;
    stage.say("alice", "<b>hello</b>");
    const auto news =
        nlohmann::json::parse(ask(stage, request(Method::get, "/sandbox/changes")).body);
    CHECK(news["upto"] == 2);
    CHECK(news["messages"][0]["text"][0]["t"] == "<b>hello</b>");
}
