#include "adapters/tracking/tracker_hook.hpp"

#include <doctest/doctest.h>

using namespace adapters::tracking;
using adapters::http::HeaderList;
using adapters::http::Request;
using bot::core::event::Instant;

namespace {

// GitHub: Validating webhook deliveries, "Testing the webhook payload validation".
constexpr auto body = "Hello, World!";
constexpr auto signature =
    "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

HookSignature key(const char* secret = "It's a Secret to Everybody") {
    return {config::Secret{secret}, "X-Signature", "sha256="};
}

}  // namespace

TEST_CASE("a body's signature is the vendor's") {
    CHECK(key().sign(body) == signature);
    CHECK(key().check({{"X-Signature", signature}}, body) == HookAuthenticity::genuine);
}

TEST_CASE("whatever differs from the signature is forged") {
    CHECK(key().check({{"X-Signature", signature}}, "Hello, World?") == HookAuthenticity::forged);
    CHECK(key("another").check({{"X-Signature", signature}}, body) == HookAuthenticity::forged);
    CHECK(key().check({{"X-Signature", signature + 7}}, body) == HookAuthenticity::forged);
    CHECK(key().check({{"X-Signature", "sha256="}}, body) == HookAuthenticity::forged);
}

TEST_CASE("a signature that is not there once and only once is none") {
    CHECK(key().check({}, body) == HookAuthenticity::unsigned_request);
    CHECK(key().check({{"X-Signature", ""}}, body) == HookAuthenticity::unsigned_request);
    CHECK(key().check({{"X-Signature", signature}, {"x-signature", signature}}, body) ==
          HookAuthenticity::unsigned_request);
}

TEST_CASE("without a secret nothing is genuine") {
    auto none = key("");
    CHECK(none.sign(body).empty());
    const auto empty_key = key("x").sign(body);
    CHECK(none.check({{"X-Signature", empty_key}}, body) == HookAuthenticity::forged);
}

TEST_CASE("a delivery is known by its id, or by what it holds where it has none") {
    Request request;
    request.body = "{}";
    const bot::core::event::TicketRef ticket{"ops", "7"};
    CHECK(touched(ticket, "guid", request, Instant{}).key.value == "ops:guid");
    const auto first = touched(ticket, "", request, Instant{});
    CHECK(first.key == touched(ticket, "", request, Instant{}).key);
    request.body = "{ }";
    CHECK(first.key != touched(ticket, "", request, Instant{}).key);
}
