#include "adapters/gitlab/gitlab_hook.hpp"

#include "adapters/http/base64.hpp"
#include "adapters/http/hmac.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

using adapters::gitlab::GitlabHook;
using adapters::http::Request;
using adapters::tracking::HookAuthenticity;
using bot::core::event::Instant;
using namespace std::chrono_literals;

namespace {

constexpr Instant now{1'790'000'000s};

config::TrackerSettings settings(const std::string& secret) {
    config::TrackerSettings result;
    result.name = "lab";
    result.project = "acme/ops";
    result.webhook_secret = config::Secret{secret};
    return result;
}

/// As the Standard Webhooks sign it.
Request signed_request(const std::string& key, Instant at) {
    Request request;
    request.body = "{}";
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
    const auto time = std::to_string(seconds);
    adapters::http::HmacSha256 hmac{key};
    const auto signature =
        "v1," + adapters::http::to_base64(hmac.bytes({"msg1", ".", time, ".", request.body}));
    request.headers = {{"webhook-id", "msg1"}, {"webhook-timestamp", time}};
    request.headers.set("webhook-signature", "v1,b2xk " + signature);
    return request;
}

const std::string token = "whsec_" + adapters::http::to_base64("a signing key");

}  // namespace

TEST_CASE("a hook may show the secret, or be signed with a token") {
    GitlabHook plain{settings("secret")};
    Request request;
    request.headers = {{"X-Gitlab-Token", "secret"}};
    CHECK(plain.authenticate(request, now) == HookAuthenticity::genuine);
    CHECK(plain.authenticate(signed_request("secret", now), now) == HookAuthenticity::genuine);
    GitlabHook with_token{settings(token)};
    CHECK(with_token.authenticate(signed_request("a signing key", now), now) ==
          HookAuthenticity::genuine);
    CHECK(with_token.authenticate(signed_request("another key", now), now) ==
          HookAuthenticity::forged);
}

TEST_CASE("a signed hook is of the last five minutes, and clocks may differ by as much") {
    GitlabHook hook{settings(token)};
    const auto verdict = [&](Instant at) {
        return hook.authenticate(signed_request("a signing key", at), now);
    };
    CHECK(verdict(now - 5min) == HookAuthenticity::genuine);
    CHECK(verdict(now + 5min) == HookAuthenticity::genuine);
    CHECK(verdict(now - 5min - 1s) == HookAuthenticity::stale);
    CHECK(verdict(now + 5min + 1s) == HookAuthenticity::stale);
}

TEST_CASE("a token that is not base64 is no empty key") {
    GitlabHook hook{settings("whsec_")};
    CHECK(hook.authenticate(signed_request("", now), now) == HookAuthenticity::forged);
    GitlabHook odd{settings("whsec_***")};
    CHECK(odd.authenticate(signed_request("", now), now) == HookAuthenticity::forged);
}

TEST_CASE("without a secret no hook is GitLab's") {
    GitlabHook hook{settings("")};
    Request request;
    request.headers = {{"X-Gitlab-Token", "anything"}};
    CHECK(hook.authenticate(request, now) == HookAuthenticity::forged);
    CHECK(hook.authenticate(signed_request("", now), now) == HookAuthenticity::forged);
    CHECK(hook.authenticate(Request{}, now) == HookAuthenticity::unsigned_request);
}
