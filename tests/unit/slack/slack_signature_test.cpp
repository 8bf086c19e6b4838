#include "adapters/slack/slack_signature.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using adapters::http::HeaderList;
using adapters::slack::Authenticity;
using adapters::slack::explain;
using adapters::slack::SlackSignature;
using bot::core::event::Instant;
using config::Secret;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr std::string_view secret = "unit-test-secret-000";
constexpr std::string_view timestamp = "1700000000";
constexpr std::string_view body =
    R"({"type":"url_verification","token":"dep","challenge":"c-123"})";
constexpr std::string_view body_signature =
    "v0=ec78ec3ad0cacde29dba77d41f8b8afd5ca0da99990914b5d2af0a9822c330e3";
const Instant then{seconds{1'700'000'000}};

SlackSignature with(std::initializer_list<std::string_view> secrets) {
    std::vector<Secret> list;
    for (const auto one : secrets)
        list.emplace_back(std::string{one});
    return SlackSignature{list};
}

HeaderList signed_with(std::string_view stamp, std::string_view signature) {
    return {{"X-Slack-Request-Timestamp", stamp}, {"X-Slack-Signature", signature}};
}

Authenticity judge(std::string_view stamp, std::string_view signature, std::string_view text,
                   Instant now = then) {
    return with({secret}).check(signed_with(stamp, signature), text, now);
}

}  // namespace

TEST_CASE("the request that Slack publishes as an example is genuine") {
    const std::string example =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id="
        "G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command="
        "%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F"
        "T1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121."
        "803a0bc887a14d10d2c447fce8b6703c";
    auto signature = with({"8f742231b10e8888abcd99yyyzzz85a5"});
    const auto headers = signed_with(
        "1531420618", "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
    CHECK(example.size() == 362);
    CHECK(signature.check(headers, example, Instant{seconds{1'531'420'618}}) ==
          Authenticity::genuine);
}

TEST_CASE("signatures over JSON, UTF-8, forms and nothing are genuine") {
    CHECK(judge(timestamp, body_signature, body) == Authenticity::genuine);
    CHECK(judge(timestamp, "v0=602e73a8f36603167de474ea0681271df91df50827e1f2ccb901fa8780c28bdb",
                "{\"text\":\"caf\xC3\xA9 \xE2\x98\x95\"}") == Authenticity::genuine);
    CHECK(judge(timestamp, "v0=7c2b31b198a47395824777f494ea9850b40a69322a237fb9e05bbfd5da177bb6",
                "payload=%7B%22type%22%3A%22block_actions%22%7D") == Authenticity::genuine);
    CHECK(judge(timestamp, "v0=f7a0cc5afa44e1adf888ed9657cb383466715ccd7b72347a2fb2f88e24d84725",
                "") == Authenticity::genuine);
}

TEST_CASE("one changed byte anywhere makes a request a forgery") {
    std::string changed{body};
    changed[10] ^= 1;
    CHECK(judge(timestamp, body_signature, changed) == Authenticity::forged);
    CHECK(judge("1700000001", body_signature, body) == Authenticity::forged);
    std::string other{body_signature};
    other.back() = other.back() == '0' ? '1' : '0';
    CHECK(judge(timestamp, other, body) == Authenticity::forged);
}

TEST_CASE("only the exact form of a signature is taken") {
    std::string upper{body_signature};
    for (auto at = std::size_t{3}; at < upper.size(); ++at)
        upper[at] = static_cast<char>(std::toupper(static_cast<unsigned char>(upper[at])));
    const auto digits = std::string{body_signature.substr(3)};
    CHECK(judge(timestamp, upper, body) == Authenticity::forged);
    CHECK(judge(timestamp, "v1=" + digits, body) == Authenticity::forged);
    CHECK(judge(timestamp, digits, body) == Authenticity::forged);
    CHECK(judge(timestamp, body_signature.substr(0, 40), body) == Authenticity::forged);
    CHECK(judge(timestamp, "v0=", body) == Authenticity::forged);
}

TEST_CASE("a timestamp is good for three hundred seconds in both directions") {
    const auto at = [&](seconds away) {
        return judge(timestamp, body_signature, body, then + away);
    };
    CHECK(at(seconds{300}) == Authenticity::genuine);
    CHECK(at(seconds{-300}) == Authenticity::genuine);
    CHECK(at(seconds{301}) == Authenticity::stale);
    CHECK(at(seconds{-301}) == Authenticity::stale);
    CHECK(judge(timestamp, body_signature, body, then + seconds{300} + milliseconds{900}) ==
          Authenticity::genuine);
}

TEST_CASE("a request without readable headers is unsigned") {
    auto signature = with({secret});
    CHECK(signature.check({}, body, then) == Authenticity::unsigned_request);
    CHECK(signature.check({{"X-Slack-Signature", body_signature}}, body, then) ==
          Authenticity::unsigned_request);
    CHECK(signature.check({{"X-Slack-Request-Timestamp", timestamp}}, body, then) ==
          Authenticity::unsigned_request);
    for (const auto* const odd :
         {"17e8", "1700000000.0", " 1700000000", "-1", "+1700000000", "99999999999999999999"})
        CHECK(judge(odd, body_signature, body) == Authenticity::unsigned_request);
}

TEST_CASE("a header that stands there twice is refused, whatever it says") {
    auto signature = with({secret});
    auto twice = signed_with(timestamp, body_signature);
    twice.add("x-slack-signature", body_signature);
    CHECK(signature.check(twice, body, then) == Authenticity::unsigned_request);
    auto stamps = signed_with(timestamp, body_signature);
    stamps.add("X-SLACK-REQUEST-TIMESTAMP", timestamp);
    CHECK(signature.check(stamps, body, then) == Authenticity::unsigned_request);
}

TEST_CASE("header names count in any letter case") {
    auto signature = with({secret});
    const HeaderList lower{{"x-slack-request-timestamp", timestamp},
                           {"x-slack-signature", body_signature}};
    CHECK(signature.check(lower, body, then) == Authenticity::genuine);
}

TEST_CASE("while secrets are exchanged, either signs") {
    const auto headers = signed_with(timestamp, body_signature);
    CHECK(with({"new", secret}).check(headers, body, then) == Authenticity::genuine);
    CHECK(with({secret, "old"}).check(headers, body, then) == Authenticity::genuine);
    CHECK(with({"new", "old"}).check(headers, body, then) == Authenticity::forged);
}

TEST_CASE("an empty secret signs nothing, and a line end is not part of one") {
    const auto headers = signed_with(timestamp, body_signature);
    CHECK(with({"", " \n"}).check(headers, body, then) == Authenticity::forged);
    CHECK(with({std::string{secret} + "\n"}).check(headers, body, then) == Authenticity::genuine);
}

TEST_CASE("what is signed here is what Slack would sign") {
    CHECK(with({secret}).sign(timestamp, body) == body_signature);
    CHECK(explain(Authenticity::genuine).empty());
    CHECK_FALSE(explain(Authenticity::stale).empty());
}
