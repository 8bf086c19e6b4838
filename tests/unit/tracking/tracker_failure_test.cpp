#include "adapters/tracking/tracker_failure.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <memory>

using namespace adapters::tracking;
using adapters::http::HeaderList;
using adapters::http::Method;
using bot::core::event::Instant;
using bot::ports::Failure;
using bot::ports::FailureKind;
using namespace std::chrono_literals;

namespace {

constexpr Instant now{1'700'000'000s};

TrackerDialect dialect() {
    TrackerDialect result;
    result.title = "Tracker ops";
    result.credential_advice = "make a new token";
    result.permission_advice = "let it write";
    result.limits = {{"Left", "Again", ResetForm::epoch_seconds}};
    result.words = [](const TrackerReply& reply) {
        return std::string{adapters::http::text_at(reply.json(), "message")};
    };
    return result;
}

TrackerReply reply(int status, HeaderList headers = {}, const char* message = "no luck") {
    return {status, std::move(headers), std::make_shared<const Json>(Json{{"message", message}})};
}

TrackerCall filing() {
    TrackerCall call{"filing", Method::post, "/tickets"};
    call.repeating = Repeating::harmful;
    return call;
}

Failure after(int status, const TrackerCall& call = filing(), HeaderList headers = {}) {
    return failure_of_status(dialect(), call, reply(status, std::move(headers)), now);
}

}  // namespace

TEST_CASE("what the tracker refused is told in its own words") {
    const auto failure = after(422);
    CHECK(failure.kind == FailureKind::rejected);
    CHECK(failure.detail == "Tracker ops, filing: no luck (HTTP 422)");
    CHECK(after(400).kind == FailureKind::rejected);
    CHECK(after(409).kind == FailureKind::rejected);
}

TEST_CASE("a refused token and a missing right say what to do") {
    CHECK(after(401).kind == FailureKind::unauthorized);
    CHECK(after(401).detail.ends_with("make a new token"));
    CHECK(after(403).kind == FailureKind::unauthorized);
    CHECK(after(403).detail.ends_with("let it write"));
    CHECK(after(404).kind == FailureKind::not_found);
    CHECK(after(410).kind == FailureKind::not_found);
}

TEST_CASE(
    "a page that refuses is trouble that passes, unless the tracker says in it what is wrong") {
    const TrackerReply page{403, {}, std::make_shared<const Json>(Json::value_t::discarded)};
    const auto failure = failure_of_status(dialect(), filing(), page, now);
    CHECK(failure.kind == FailureKind::transient);
    CHECK(failure.detail.find("a page of something before it") != std::string::npos);
    auto other = dialect();
    other.words = [](const TrackerReply&) { return std::string{"solve a captcha"}; };
    CHECK(failure_of_status(other, filing(), page, now).kind == FailureKind::unauthorized);
    CHECK(after(403).kind == FailureKind::unauthorized);
}

TEST_CASE("a page that says there is nothing is not the tracker's word") {
    const TrackerCall reading{"reading", Method::get, "/tickets/1"};
    for (const int status : {404, 410}) {
        const TrackerReply page{status, {}, std::make_shared<const Json>(Json::value_t::discarded)};
        CHECK(failure_of_status(dialect(), filing(), page, now).kind ==
              FailureKind::unknown_outcome);
        CHECK(failure_of_status(dialect(), reading, page, now).kind == FailureKind::transient);
        const TrackerReply empty{status, {}, std::make_shared<const Json>()};
        CHECK(failure_of_status(dialect(), reading, empty, now).kind == FailureKind::not_found);
    }
}

TEST_CASE("trouble while filing leaves the outcome unknown until looking can show it") {
    for (const int status : {500, 502, 503, 504, 408}) {
        const auto failure = after(status);
        CHECK(failure.kind == FailureKind::unknown_outcome);
        CHECK(failure.retry_at == now + dialect().settling);
    }
    CHECK(after(503, filing(), {{"Retry-After", "120"}}).retry_at == now + 120s);
}

TEST_CASE("trouble while reading passes") {
    const TrackerCall reading{"reading", Method::get, "/tickets/1"};
    CHECK(after(500, reading).kind == FailureKind::transient);
    CHECK_FALSE(after(500, reading).retry_at.has_value());
    const Failure lost{FailureKind::unknown_outcome, "cut"};
    CHECK(unanswered(dialect(), reading, lost, now).kind == FailureKind::transient);
    CHECK(unanswered(dialect(), filing(), lost, now).kind == FailureKind::unknown_outcome);
    const Failure unreachable{FailureKind::transient, "no connection"};
    CHECK(unanswered(dialect(), filing(), unreachable, now).kind == FailureKind::transient);
}

TEST_CASE("a limit ends when the tracker says, in whichever header") {
    const auto until = [](int status, HeaderList headers) {
        return limited_until(dialect(), reply(status, std::move(headers)), now);
    };
    CHECK(until(429, {{"Retry-After", "7"}}) == now + 7s);
    CHECK(until(429, {{"Retry-After", "Tue, 14 Nov 2023 22:13:50 GMT"}}) == now + 30s);
    CHECK(until(429, {{"Left", "0"}, {"Again", "1700000090"}}) == now + 90s);
    CHECK(until(403, {{"Left", "0"}, {"Again", "1700000090"}}) == now + 90s);
    CHECK(until(403, {{"Retry-After", "7"}}) == now + 7s);
    CHECK(until(429, {}) == now + dialect().usual_pause);
    CHECK(until(429, {{"Left", "3"}, {"Again", "1700000090"}}) == now + dialect().usual_pause);
    CHECK_FALSE(until(403, {{"Left", "3"}}).has_value());
    CHECK_FALSE(until(422, {{"Left", "0"}}).has_value());
}

TEST_CASE("a limit ends within the hour and not before a second is over") {
    const auto until = [](const char* reset) {
        return limited_until(dialect(), reply(429, {{"Again", reset}}), now);
    };
    CHECK(until("1800000000") == now + 1h);
    CHECK(until("1600000000") == now + 1s);
    CHECK(until("soon") == now + dialect().usual_pause);
    CHECK(until("99999999999999999999") == now + dialect().usual_pause);
}

TEST_CASE("moments are read in each tracker's form") {
    auto other = dialect();
    other.limits = {{"Left", "Again", ResetForm::epoch_milliseconds}};
    CHECK(limited_until(other, reply(429, {{"Again", "1700000005000"}}), now) == now + 5s);
    other.limits = {{"Left", "Again", ResetForm::rfc3339}};
    CHECK(limited_until(other, reply(429, {{"Again", "2023-11-14T22:13:25Z"}}), now) == now + 5s);
}

TEST_CASE("words of strangers are short and stay on one line") {
    CHECK(in_short("a\r\nb\x1b[31m") == "a  b [31m");
    CHECK(in_short("ääää", 5) == "ää…");
    CHECK(in_short("\xff") == "\xef\xbf\xbd");
}
