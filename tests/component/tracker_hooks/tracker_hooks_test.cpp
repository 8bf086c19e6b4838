#include "adapters/github/github_hook.hpp"
#include "adapters/gitlab/gitlab_hook.hpp"
#include "adapters/http/http_client.hpp"
#include "adapters/http/http_server.hpp"
#include "adapters/tracking/tracker_webhook.hpp"
#include "tests/support/http_loop.hpp"
#include "tests/support/tracker_imposter.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace {

namespace http = adapters::http;
using bot::core::event::Event;
using bot::core::event::Instant;
using bot::core::event::TicketTouched;
using bot::ports::Failure;
using bot::ports::FailureKind;
using namespace std::chrono_literals;

constexpr auto secret = "It's a Secret to Everybody";

class StandingClock final : public bot::ports::Clock {
public:
    [[nodiscard]] Instant now() const override { return Instant{1'790'000'000s}; }
};

/// Keeps what it is given, or refuses it.
class Ledger final : public bot::ports::InboundSink {
public:
    boost::asio::awaitable<bot::ports::Result<bot::ports::Receipt>> submit(
        Event event, bot::ports::Deadline) override {
        if (refusal)
            co_return *refusal;
        kept.push_back(std::get<TicketTouched>(std::move(event)));
        co_return bot::ports::Receipt{};
    }

    std::vector<TicketTouched> kept;
    std::optional<Failure> refusal;
};

config::TrackerSettings settings(const std::string& name) {
    config::TrackerSettings result;
    result.name = name;
    result.project = "acme/ops";
    result.webhook_secret = config::Secret{secret};
    return result;
}

/// The route on a server whose own limit for bodies is a kilobyte.
class Stage {
public:
    Stage() {
        x_webhook.add("ops", x_github);
        x_webhook.add("lab", x_gitlab);
        http::Router router;
        x_webhook.add_to(router);
        http::ServerOptions options;
        options.limits.body_bytes = 1024;
        options.limits.linger_time = 50ms;
        x_server = std::make_unique<http::Server>(io.get_executor(), std::move(router),
                                                  std::move(options), log);
        REQUIRE(x_server->listen().ok());
        x_client.allow(x_server->url());
    }
    ~Stage() {
        x_client.close_idle();
        tests::support::run(io, x_server->stop(bot::ports::within(5s)));
    }

    http::Response send(const std::string& name, const http::Request& hook) {
        http::ClientRequest request{hook.method, x_server->url() + "/hooks/" + name, hook.body};
        request.headers = hook.headers;
        auto answer =
            tests::support::run(io, x_client.send(std::move(request), bot::ports::within(10s)));
        REQUIRE_MESSAGE(answer.ok(), (answer ? "" : answer.failure().detail));
        return std::move(*answer);
    }

    boost::asio::io_context io{1};
    StandingClock clock;
    tests::support::RecordedLog log;
    Ledger ledger;

private:
    adapters::github::GithubHook x_github{settings("ops")};
    adapters::gitlab::GitlabHook x_gitlab{settings("lab")};
    adapters::tracking::TrackerWebhook x_webhook{{ledger, clock, log}};
    std::unique_ptr<http::Server> x_server;
    http::HttpClient x_client{io.get_executor(), {}};
};

http::Request hook(tests::support::TrackerSpeech& speech, const std::string& with = secret,
                   bool unknown_kind = false) {
    tests::support::ImposterTicket ticket;
    ticket.number = 7;
    const StandingClock clock;
    return speech.hook({ticket, with, clock.now(), "delivery-1", "", unknown_kind});
}

http::Request github_hook() {
    return hook(*tests::support::speak_github());
}

}  // namespace

TEST_CASE("a hook is kept under the tracker whose address it came to") {
    Stage stage;
    CHECK(stage.send("ops", github_hook()).status == 200);
    CHECK(stage.send("lab", hook(*tests::support::speak_gitlab())).status == 200);
    REQUIRE(stage.ledger.kept.size() == 2);
    CHECK(stage.ledger.kept[0].ticket == bot::core::event::TicketRef{"ops", "acme/ops#7"});
    CHECK(stage.ledger.kept[1].ticket == bot::core::event::TicketRef{"lab", "14/7"});
}

TEST_CASE("a hook without the tracker's authentication gets 401 and leaves nothing") {
    Stage stage;
    CHECK(stage.send("ops", hook(*tests::support::speak_github(), "guessed")).status == 401);
    CHECK(stage.send("lab", hook(*tests::support::speak_gitlab(), "guessed")).status == 401);
    CHECK(stage.send("lab", github_hook()).status == 401);
    http::Request bare;
    bare.method = http::Method::post;
    bare.body = "{}";
    CHECK(stage.send("ops", bare).status == 401);
    CHECK(stage.ledger.kept.empty());
    CHECK(stage.log.has("refused a hook for ops"));
    CHECK_FALSE(stage.log.has("guessed"));
}

TEST_CASE("an address of no tracker is told as such, and so is a wrong method") {
    Stage stage;
    CHECK(stage.send("nobody", github_hook()).status == 404);
    CHECK(stage.send("ops/more", github_hook()).status == 404);
    http::Request looking;
    looking.method = http::Method::get;
    const auto answer = stage.send("ops", looking);
    CHECK(answer.status == 405);
    CHECK(answer.headers.value_or_empty("Allow") == "POST");
}

TEST_CASE("what is of no use is taken all the same, once it is the tracker's") {
    Stage stage;
    CHECK(stage.send("ops", hook(*tests::support::speak_github(), secret, true)).status == 200);
    auto ping = github_hook();
    ping.headers.set("X-GitHub-Event", "ping");
    CHECK(stage.send("ops", ping).status == 200);
    CHECK(stage.ledger.kept.empty());
}

TEST_CASE("a hook that could not be kept is to be sent again") {
    Stage stage;
    stage.ledger.refusal = Failure{FailureKind::transient, "the disk is full"};
    CHECK(stage.send("ops", github_hook()).status == 503);
    stage.ledger.refusal.reset();
    CHECK(stage.send("ops", github_hook()).status == 200);
    CHECK(stage.ledger.kept.size() == 1);
}

TEST_CASE("a hook may be larger than other requests, up to a limit") {
    Stage stage;
    http::Request large;
    large.method = http::Method::post;
    large.body.assign(adapters::tracking::TrackerWebhook::largest_hook, 'x');
    CHECK(stage.send("ops", large).status == 401);
    large.body += 'x';
    CHECK(stage.send("ops", large).status == 413);
    large.body.resize(1025);
    CHECK(stage.send("nobody", large).status == 413);
}
