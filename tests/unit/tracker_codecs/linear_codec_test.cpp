#include "adapters/linear/linear_codec.hpp"

#include "adapters/http/hmac.hpp"
#include "adapters/linear/linear_hook.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <memory>
#include <regex>
#include <set>
#include <string>

using namespace adapters::linear;
using adapters::tracking::HookAuthenticity;
using adapters::tracking::Repeating;
using adapters::tracking::TrackerCall;
using adapters::tracking::TrackerReply;
using bot::core::event::Instant;
using bot::core::event::WorkState;
using bot::ports::FailureKind;
using namespace std::chrono_literals;

namespace {

constexpr Instant now{1'790'000'000s};
const config::TrackerSettings settings{};

FailureKind kind_after(int status, const char* type, const char* message, Repeating repeating) {
    const Json error{{"message", message}, {"extensions", {{"type", type}}}};
    const TrackerReply reply{
        status, {}, std::make_shared<const Json>(Json{{"errors", Json::array({error})}})};
    TrackerCall call{"filing", adapters::http::Method::post, ""};
    call.repeating = repeating;
    return failure_in(reply, call, dialect_of(settings), now).value().kind;
}

adapters::http::Request signed_at(Instant at) {
    const auto sent = std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count();
    adapters::http::Request request;
    request.body = Json{{"type", "Issue"}, {"webhookTimestamp", sent}}.dump();
    request.headers.set("Linear-Signature", adapters::http::HmacSha256{"secret"}.hex(request.body));
    return request;
}

}  // namespace

TEST_CASE("of each marker there is one UUID of version 4, always the same") {
    const std::regex v4{"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"};
    std::set<std::string> ids;
    for (int i = 0; i < 200; ++i) {
        const auto marker = "incx" + std::to_string(i);
        CHECK(std::regex_match(id_for(marker), v4));
        CHECK(id_for(marker) == id_for(marker));
        ids.insert(id_for(marker));
    }
    CHECK(ids.size() == 200);
}

TEST_CASE("what an error of Linear means is in its type, whatever the status") {
    CHECK(kind_after(200, "authentication error", "x", Repeating::harmful) ==
          FailureKind::unauthorized);
    CHECK(kind_after(400, "forbidden", "x", Repeating::harmful) == FailureKind::unauthorized);
    CHECK(kind_after(200, "invalid input", "x", Repeating::harmful) == FailureKind::rejected);
    CHECK(kind_after(200, "invalid input", "Entity not found: Issue", Repeating::harmless) ==
          FailureKind::not_found);
    CHECK(kind_after(200, "lock timeout", "x", Repeating::harmful) == FailureKind::unknown_outcome);
    CHECK(kind_after(200, "internal error", "x", Repeating::harmless) == FailureKind::transient);
}

TEST_CASE("of several states with one meaning the first of the plainest kind is taken") {
    const auto states = Json::parse(R"([
        {"id":"a","name":"Backlog","type":"backlog","position":1},
        {"id":"b","name":"Later","type":"unstarted","position":9},
        {"id":"c","name":"Todo","type":"unstarted","position":3},
        {"id":"d","name":"Shipped","type":"completed","position":2}])");
    CHECK(state_for(WorkState::open, states, settings) == "c");
    CHECK(state_for(WorkState::done, states, settings) == "d");
    CHECK(state_for(WorkState::cancelled, states, settings) == "");
}

TEST_CASE("a hook of Linear is a minute old at the most") {
    config::TrackerSettings own;
    own.webhook_secret = config::Secret{"secret"};
    LinearHook hook{own};
    CHECK(hook.authenticate(signed_at(now - 60s), now) == HookAuthenticity::genuine);
    CHECK(hook.authenticate(signed_at(now + 60s), now) == HookAuthenticity::genuine);
    CHECK(hook.authenticate(signed_at(now - 61s), now) == HookAuthenticity::stale);
    CHECK(hook.authenticate(signed_at(now + 61s), now) == HookAuthenticity::stale);
    auto forged = signed_at(now);
    forged.body += " ";
    CHECK(hook.authenticate(forged, now) == HookAuthenticity::forged);
}
