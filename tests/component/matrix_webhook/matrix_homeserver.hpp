#pragma once

#include "adapters/http/http_client.hpp"
#include "adapters/http/http_server.hpp"
#include "adapters/matrix/matrix_webhook.hpp"
#include "tests/support/http_loop.hpp"

#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <utility>

namespace tests::matrix {

using Json = nlohmann::json;
using adapters::http::ClientRequest;
using adapters::http::Method;
using adapters::http::Response;
using bot::core::event::Instant;

class StandingClock : public bot::ports::Clock {
public:
    [[nodiscard]] Instant now() const override { return time; }
    Instant time{std::chrono::milliseconds{1'795'316'873'752}};
};

/// A homeserver as it calls us over loopback, and our server around the webhook.
class Homeserver {
public:
    Homeserver(boost::asio::io_context& io, bot::ports::InboundSink& sink,
               const bot::ports::Clock& clock)
        : x_io{io},
          x_webhook{config::Secret{"hs-secret"}, {sink, clock, log, x_ours}},
          x_client{io.get_executor(), {}} {
        adapters::http::Router router;
        x_webhook.add_to(router);
        adapters::http::ServerOptions options;
        options.limits.body_bytes = 1024;
        options.limits.linger_time = std::chrono::milliseconds{50};
        x_server = std::make_unique<adapters::http::Server>(io.get_executor(), std::move(router),
                                                            std::move(options), log);
        REQUIRE(x_server->listen().ok());
        x_client.allow(x_server->url());
    }
    ~Homeserver() {
        x_client.close_idle();
        support::run(x_io, x_server->stop(bot::ports::within(std::chrono::seconds{5})));
    }

    [[nodiscard]] ClientRequest request(Method method, const std::string& path,
                                        std::string body = "{}") const {
        ClientRequest made{method, x_server->url() + path, std::move(body)};
        made.headers.set("Authorization", "Bearer hs-secret");
        return made;
    }
    Response send(ClientRequest made) {
        auto answer = send_any(std::move(made));
        // An answer without a JSON object counts as a failure, whatever its status.
        CHECK(Json::parse(answer.body, nullptr, false).is_object());
        return answer;
    }
    /// Where the server speaks for the webhook.
    Response send_any(ClientRequest made) {
        auto answer = support::run(
            x_io, x_client.send(std::move(made), bot::ports::within(std::chrono::seconds{60})),
            std::chrono::seconds{90});
        REQUIRE_MESSAGE(answer.ok(), (answer.ok() ? "" : answer.failure().detail));
        return std::move(*answer);
    }
    Response push(const std::string& id, const Json& events) {
        return send(request(Method::put, "/_matrix/app/v1/transactions/" + id,
                            Json{{"events", events}}.dump()));
    }

    support::RecordedLog log;

private:
    boost::asio::io_context& x_io;
    adapters::matrix::MatrixIdentity x_ours{"@incident:rig.test", "rig.test", "!incident", ""};
    adapters::matrix::MatrixWebhook x_webhook;
    adapters::http::HttpClient x_client;
    std::unique_ptr<adapters::http::Server> x_server;
};

/// A message by alice in "!r:rig.test".
inline Json message(const std::string& id, const std::string& body) {
    return {{"type", "m.room.message"},
            {"event_id", id},
            {"room_id", "!r:rig.test"},
            {"sender", "@alice:rig.test"},
            {"origin_server_ts", 1'795'316'873'752},
            {"content", {{"msgtype", "m.text"}, {"body", body}}},
            {"unsigned", {{"age", 20}}}};
}

inline std::string errcode(const Response& answer) {
    return Json::parse(answer.body).value("errcode", "");
}

}  // namespace tests::matrix
