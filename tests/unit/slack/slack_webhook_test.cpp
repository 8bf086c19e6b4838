#include "adapters/slack/slack_webhook.hpp"

#include "adapters/http/router.hpp"
#include "tests/support/http_loop.hpp"
#include "tests/support/skip.hpp"

#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

using namespace adapters;
using namespace bot::core::event;
using adapters::slack::SlackSignature;
using adapters::slack::SlackWebhook;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Receipt;
using bot::ports::Result;
using Json = nlohmann::json;

namespace {

class FixedClock : public bot::ports::Clock {
public:
    [[nodiscard]] Instant now() const override {
        return Instant{std::chrono::seconds{1'700'000'000}};
    }
};

/// Remembers what it was given and answers what it was told to.
class RememberingSink : public bot::ports::InboundSink {
public:
    boost::asio::awaitable<Result<Receipt>> submit(Event event,
                                                   bot::ports::Deadline deadline) override {
        events.push_back(std::get<ChatEvent>(std::move(event)));
        patience = deadline - std::chrono::steady_clock::now();
        if (failing)
            co_return Failure{FailureKind::transient, "the disk is full"};
        Receipt receipt;
        receipt.reply = reply;
        co_return receipt;
    }

    std::vector<ChatEvent> events;
    bool failing = false;
    std::optional<bot::core::decide::Reply> reply;
    std::chrono::steady_clock::duration patience{};
};

class Slack {
public:
    Slack() { x_webhook.add_to(x_router); }

    /// As Slack sends it: signed, with the content type of its kind.
    http::Response send(const std::string& path, std::string body) {
        auto request = unsigned_request(path, std::move(body));
        sign(request);
        return deliver(std::move(request));
    }
    http::Response event(std::string body) { return send("/slack/events", std::move(body)); }
    http::Response command(const http::Fields& form) {
        return send("/slack/commands", http::encode_form(form));
    }
    http::Response interaction(const std::string& payload) {
        return send("/slack/interactions", http::encode_form({{"payload", payload}}));
    }

    static http::Request unsigned_request(const std::string& path, std::string body) {
        http::Request request;
        request.method = http::Method::post;
        request.target = request.path = path;
        request.body = std::move(body);
        request.headers.set("Content-Type", path == "/slack/events"
                                                ? "application/json; charset=utf-8"
                                                : "application/x-www-form-urlencoded");
        return request;
    }
    void sign(http::Request& request, const std::string& timestamp = "1700000000") {
        request.headers.set("X-Slack-Request-Timestamp", timestamp);
        request.headers.set("X-Slack-Signature", x_signer.sign(timestamp, request.body));
    }
    http::Response deliver(http::Request request) {
        const auto found = x_router.match(request, false);
        REQUIRE(found.handler);
        return tests::support::run(
            x_io, (*found.handler)(std::move(request), bot::ports::within(std::chrono::hours{1})));
    }

    RememberingSink sink;
    tests::support::RecordedLog log;

private:
    boost::asio::io_context x_io;
    FixedClock x_clock;
    slack::SlackIdentity x_ours{"U0BOT", "B0BOT", "T1", ""};
    SlackSignature x_signer{{config::Secret{"s3cret"}}};
    http::Router x_router;
    SlackWebhook x_webhook{SlackSignature{{config::Secret{"s3cret"}}},
                           {sink, x_clock, log, x_ours}};
};

const std::string message =
    R"({"type":"event_callback","event_id":"Ev1","event":{"type":"message","channel":"C1",
        "user":"U1","text":"hi","ts":"1.000000"}})";

const http::Fields status_command{{"command", "/incident"},
                                  {"text", "status"},
                                  {"user_id", "U1"},
                                  {"channel_id", "C1"},
                                  {"trigger_id", "t"}};

const std::string start_form =
    R"({"type":"view_submission","user":{"id":"U1"},"view":{"id":"V1",
        "private_metadata":"{\"command\":\"start\",\"room\":\"C1\"}",
        "blocks":[{"type":"input","block_id":"title"}],
        "state":{"values":{"title":{"value":{"value":""}}}}}})";

}  // namespace

TEST_CASE("an event is answered with 200 once the sink has it, within Slack's patience") {
    Slack slack;
    const auto answer = slack.event(message);
    CHECK(answer.status == 200);
    CHECK(answer.body.empty());
    REQUIRE(slack.sink.events.size() == 1);
    CHECK(slack.sink.events[0].key.value == "slack:Ev1");
    CHECK(slack.sink.patience <= std::chrono::milliseconds{2500});
}

TEST_CASE("what the sink did not keep is sent again: 503") {
    Slack slack;
    slack.sink.failing = true;
    CHECK(slack.event(message).status == 503);
    CHECK(slack.command(status_command).status == 503);
    CHECK(slack.interaction(start_form).status == 503);
    CHECK(slack.log.has("the disk is full"));
}

TEST_CASE("a request that is not Slack's gets 401 with the reason and is not dispatched") {
    Slack slack;
    auto unsigned_one = Slack::unsigned_request("/slack/events", message);
    CHECK(slack.deliver(unsigned_one).status == 401);
    auto stale = unsigned_one;
    slack.sign(stale, "1699999699");
    const auto answer = slack.deliver(stale);
    CHECK(answer.status == 401);
    CHECK(answer.body.find("timestamp") != std::string::npos);
    auto future = unsigned_one;
    slack.sign(future, "1700000301");
    CHECK(slack.deliver(future).status == 401);
    auto forged = unsigned_one;
    slack.sign(forged);
    forged.body += " ";
    CHECK(slack.deliver(forged).status == 401);
    CHECK(slack.sink.events.empty());
}

TEST_CASE("commands and interactions are authenticated like events") {
    Slack slack;
    for (const auto* const path : {"/slack/commands", "/slack/interactions"})
        CHECK(slack
                  .deliver(Slack::unsigned_request(path,
                                                   "command=%2Fincident&user_id=U1&channel_id=C1"
                                                   "&payload=%7B%22type%22%3A%22x%22%7D"))
                  .status == 401);
    CHECK(slack.sink.events.empty());
}

TEST_CASE("the challenge comes back, only when it is signed") {
    Slack slack;
    const std::string challenge = R"({"type":"url_verification","challenge":"c-\"1"})";
    const auto answer = slack.event(challenge);
    CHECK(answer.status == 200);
    CHECK(Json::parse(answer.body) == Json{{"challenge", "c-\"1"}});
    CHECK(slack.deliver(Slack::unsigned_request("/slack/events", challenge)).status == 401);
    CHECK(slack.sink.events.empty());
}

TEST_CASE("a probe is answered unsigned, and what it smuggles is never dispatched") {
    Slack slack;
    for (const auto* const path : {"/slack/commands", "/slack/interactions"}) {
        const auto answer = slack.deliver(Slack::unsigned_request(
            path,
            "ssl_check=1&token=x&command=%2Fincident&user_id=U1&channel_id=C1&payload=%7B%7D"));
        CHECK(answer.status == 200);
        CHECK(answer.body.empty());
    }
    CHECK(slack.sink.events.empty());
}

TEST_CASE("what cannot be read gets 400, another content type 415") {
    Slack slack;
    CHECK(slack.event("{\"type\":").status == 400);
    CHECK(slack.event("").status == 400);
    CHECK(slack.send("/slack/commands", "text=x").status == 400);
    CHECK(slack.send("/slack/interactions", "x=y").status == 400);
    CHECK(slack.interaction("{").status == 400);
    auto form = Slack::unsigned_request("/slack/events", message);
    form.headers.set("Content-Type", "application/x-www-form-urlencoded");
    slack.sign(form);
    CHECK(slack.deliver(form).status == 415);
    auto json = Slack::unsigned_request("/slack/commands", "{}");
    json.headers.set("Content-Type", "application/json");
    slack.sign(json);
    CHECK(slack.deliver(json).status == 415);
    CHECK(slack.sink.events.empty());
}

TEST_CASE("unknown events are taken, so that Slack does not send them again") {
    Slack slack;
    CHECK(
        slack.event(R"({"type":"event_callback","event_id":"E","event":{"type":"new"}})").status ==
        200);
    CHECK(std::get<Unknown>(slack.sink.events.at(0).body).type == "new");
    CHECK(slack.interaction(R"({"type":"view_closed"})").status == 200);
}

TEST_CASE("a slash command is answered to its sender alone") {
    Slack slack;
    slack.sink.reply.emplace();
    slack.sink.reply->text = words("status is <investigating>");
    const auto answer = slack.command(status_command);
    CHECK(answer.status == 200);
    CHECK(answer.headers.value_or_empty("Content-Type").starts_with("application/json"));
    const auto json = Json::parse(answer.body);
    CHECK(json["response_type"] == "ephemeral");
    CHECK(json["text"] == "status is &lt;investigating&gt;");
}

TEST_CASE("a command with nothing to say gets an empty answer") {
    Slack slack;
    const auto answer = slack.command(status_command);
    CHECK(answer.status == 200);
    CHECK(answer.body.empty());
}

TEST_CASE("a refused form stays open with its errors, a good one closes") {
    Slack slack;
    slack.sink.reply.emplace();
    slack.sink.reply->refused = true;
    slack.sink.reply->field_errors["title"] = "a title is needed";
    const auto refused = slack.interaction(start_form);
    CHECK(Json::parse(refused.body)["errors"]["title"] == "a title is needed");
    slack.sink.reply.reset();
    const auto accepted = slack.interaction(start_form);
    CHECK(accepted.status == 200);
    CHECK(accepted.body.empty());
}

TEST_CASE("a button's answer has no body, whatever there is to say") {
    Slack slack;
    slack.sink.reply.emplace();
    slack.sink.reply->text = words("x");
    const auto answer = slack.interaction(
        R"({"type":"block_actions","user":{"id":"U1"},"channel":{"id":"C1"},"actions":[{"value":"lead"}]})");
    CHECK(answer.status == 200);
    CHECK(answer.body.empty());
}

TEST_CASE("words in every script come through forms whole") {
    Slack slack;
    auto form = status_command;
    form[1].second = "note café ☕ + 100% & more";
    CHECK(slack.command(form).status == 200);
    CHECK(std::get<CommandGiven>(slack.sink.events.at(0).body).text.plain ==
          "note café ☕ + 100% & more");
}

TEST_CASE("every recorded envelope is taken when it is signed, and refused when it is not") {
    const std::filesystem::path folder = std::filesystem::path{SHARED_FIXTURES} / "slack";
    if (!std::filesystem::is_directory(folder)) {
        tests::support::skip("the recorded payloads are not beside this checkout");
        return;
    }
    std::size_t seen = 0;
    for (const auto& file : std::filesystem::directory_iterator{folder}) {
        const auto name = file.path().filename().string();
        if (!name.starts_with("event.") && name != "app_rate_limited.json")
            continue;
        Slack slack;
        std::ifstream in{file.path(), std::ios::binary};
        const std::string body{std::istreambuf_iterator<char>{in}, {}};
        CHECK_MESSAGE(slack.event(body).status == 200, name);
        CHECK_MESSAGE(slack.sink.events.size() == 1, name);
        CHECK_MESSAGE(slack.deliver(Slack::unsigned_request("/slack/events", body)).status == 401,
                      name);
        CHECK_MESSAGE(slack.sink.events.size() == 1, name);
        ++seen;
    }
    CHECK(seen >= 9);
}
