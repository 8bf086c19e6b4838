#include "adapters/slack/slack_api.hpp"

#include "adapters/http/retry_after.hpp"
#include "adapters/http/url.hpp"

#include <nlohmann/json.hpp>

#include <chrono>
#include <utility>

namespace adapters::slack {
namespace {

using bot::core::event::Instant;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;

/// What Slack recommends where it names no time.
constexpr std::chrono::seconds usual_pause{30};

/// Posting is limited by channel, everything else by method.
std::string lane_of(const std::string& method, const http::Fields& form) {
    if (!method.starts_with("chat."))
        return method;
    return method + " " + std::string{http::field(form, "channel").value_or(std::string_view{})};
}

/// A request that went out and got no answer did no harm where doing it again does none.
Failure lost(const std::string& method, const Failure& failure, Repeating repeating) {
    auto kind = failure.kind;
    if (kind == FailureKind::unknown_outcome && repeating == Repeating::harmless)
        kind = FailureKind::transient;
    return Failure{kind, method + ": " + failure.detail, failure.retry_at};
}

}  // namespace

SlackApi::SlackApi(http::HttpClient& client, const bot::ports::Clock& clock, std::string url,
                   config::Secret token)
    : x_client{client}, x_clock{clock}, x_url{std::move(url)}, x_token{std::move(token)} {
    x_client.allow(x_url);
}

SlackApi::Answer<Json> SlackApi::call(std::string method, http::Fields form, Repeating repeating,
                                      Deadline deadline) {
    const auto lane = lane_of(method, form);
    if (const auto held = x_held_back.find(lane); held != x_held_back.end()) {
        if (x_clock.now() < held->second)
            co_return Failure{FailureKind::rate_limited, method + ": held back by Slack",
                              held->second};
        x_held_back.erase(held);
    }
    http::ClientRequest request{http::Method::post, x_url + method, http::encode_form(form)};
    request.headers.set("Authorization", "Bearer " + std::string{x_token.reveal()});
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    auto response = co_await x_client.send(std::move(request), deadline);
    if (!response)
        co_return lost(method, response.failure(), repeating);
    co_return read(method, lane, repeating, *response);
}

Result<Json> SlackApi::read(const std::string& method, const std::string& lane, Repeating repeating,
                            const http::Response& response) {
    const auto retry_after = response.headers.value_or_empty("Retry-After");
    if (response.status == 429)
        return hold_back(method, lane, retry_after);
    if (response.status != 200)
        return failure_of_status(method, response.status, repeating);
    auto answer = parse_json(response.body);
    if (!answer.is_object())
        return Failure{repeating == Repeating::harmless ? FailureKind::transient
                                                        : FailureKind::unknown_outcome,
                       method + ": the answer is not JSON"};
    if (const auto scopes = response.headers.find("X-OAuth-Scopes"))
        x_scopes = *scopes;
    if (flag_at(answer, "ok"))
        return answer;
    auto failure = failure_of(method, answer, repeating);
    if (failure.kind == FailureKind::rate_limited)
        return hold_back(method, lane, retry_after);
    return failure;
}

Failure SlackApi::hold_back(const std::string& method, const std::string& lane,
                            std::string_view retry_after) {
    const auto now = x_clock.now();
    const auto until = http::parse_retry_after(retry_after, now).value_or(now + usual_pause);
    std::erase_if(x_held_back, [&](const auto& entry) { return entry.second <= now; });
    x_held_back[lane] = until;
    return Failure{FailureKind::rate_limited, method + ": too many calls", until};
}

/// The address comes from Slack's answer, over a connection we trust; still a file goes only to
/// Slack's own hosts, or to where the API itself is.
bool SlackApi::may_upload_to(std::string_view url) const {
    const auto target = http::parse_url(url);
    const auto api = http::parse_url(x_url);
    if (!target || !api)
        return false;
    return target->origin() == api->origin() ||
           (target->secure() &&
            (target->host.ends_with(".slack.com") || target->host.ends_with(".slack-gov.com")));
}

SlackApi::Answer<Done> SlackApi::upload(std::string url, std::string content, Deadline deadline) {
    if (!may_upload_to(url))
        co_return Failure{FailureKind::rejected, "Slack named a foreign host to upload to"};
    x_client.allow(url);
    http::ClientRequest request{http::Method::post, std::move(url), std::move(content)};
    request.headers.set("Content-Type", "application/octet-stream");
    auto response = co_await x_client.send(std::move(request), deadline);
    if (!response)
        co_return lost("upload", response.failure(), Repeating::harmless);
    if (response->status != 200)
        co_return failure_of_status("upload", response->status, Repeating::harmless);
    co_return Done{};
}

}  // namespace adapters::slack
