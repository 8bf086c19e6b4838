#include "adapters/github/github_app.hpp"

#include "adapters/github/github_codec.hpp"
#include "adapters/http/base64.hpp"

#include <nlohmann/json.hpp>

#include <chrono>
#include <utility>

namespace adapters::github {
namespace {

using bot::core::event::Instant;
using bot::ports::Deadline;
using bot::ports::Failure;
using bot::ports::FailureKind;
using tracking::TrackerCall;

/// Behind us by as much, and ahead by as much less than the ten minutes allowed: clocks differ.
constexpr std::chrono::seconds clock_drift{60};
constexpr std::chrono::minutes claim_life{9};
constexpr std::chrono::minutes token_life{50};

std::int64_t in_seconds(Instant at) {
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

std::string part(const Json& json) {
    return http::to_base64url(http::to_text(json));
}

}  // namespace

std::string app_token(const http::Rs256Key& key, const std::string& app_id, Instant now) {
    const Json header{{"alg", "RS256"}, {"typ", "JWT"}};
    const Json claims{{"iat", in_seconds(now - clock_drift)},
                      {"exp", in_seconds(now + claim_life)},
                      {"iss", app_id}};
    const auto text = part(header) + "." + part(claims);
    const auto signature = key.sign(text);
    return signature.empty() ? std::string{} : text + "." + http::to_base64url(signature);
}

GithubApp::GithubApp(tracking::TrackerApi::Wiring wiring, const config::TrackerSettings& settings)
    : x_api{wiring, settings.url, github_dialect(settings), config::Secret{}},
      x_app_id{settings.app_id},
      x_project{settings.project},
      x_installation{settings.installation},
      x_key{http::Rs256Key::from_pem(settings.private_key.reveal())} {}

tracking::TrackerApi::Answer<std::string> GithubApp::installation(Deadline deadline) {
    if (!x_installation.empty())
        co_return x_installation;
    TrackerCall call{"finding the installation of our app", http::Method::get,
                     repository_path(x_project) + "/installation"};
    auto reply = co_await x_api.call(std::move(call), deadline);
    if (!reply && reply.failure().kind == FailureKind::not_found)
        co_return Failure{FailureKind::unauthorized,
                          "our GitHub App is not installed in " + x_project +
                              ", or there is no such repository: install it there"};
    if (!reply)
        co_return reply.failure();
    x_installation = std::to_string(http::number_at(reply->json(), "id"));
    co_return x_installation;
}

tracking::TrackerApi::Answer<config::Secret> GithubApp::token(Deadline deadline) {
    const auto now = x_api.clock().now();
    if (!x_token.empty() && now < x_until)
        co_return x_token;
    const auto claim = x_key ? app_token(*x_key, x_app_id, now) : std::string{};
    if (claim.empty())
        co_return Failure{FailureKind::unauthorized,
                          "`private_key` is no RSA key in PEM: download one of the GitHub App"};
    x_api.use(config::Secret{claim});
    const auto where = co_await installation(deadline);
    if (!where)
        co_return where.failure();
    TrackerCall call{"getting a token for our app", http::Method::post,
                     "/app/installations/" + *where + "/access_tokens"};
    auto reply = co_await x_api.call(std::move(call), deadline);
    if (!reply && reply.failure().kind == FailureKind::not_found)
        co_return Failure{FailureKind::unauthorized, "our GitHub App has no installation " +
                                                         *where + ": check `installation`"};
    if (!reply)
        co_return reply.failure();
    const auto given = http::text_at(reply->json(), "token");
    if (given.empty())
        co_return Failure{FailureKind::transient, "GitHub gave our app no token"};
    const auto& rights = http::member(reply->json(), "permissions");
    const bool may_write = http::text_at(rights, "issues") == "write";
    x_lacks = may_write || rights.is_null() ? "" : "issues: read and write";
    x_token = config::Secret{std::string{given}};
    x_until = now + token_life;
    co_return x_token;
}

}  // namespace adapters::github
