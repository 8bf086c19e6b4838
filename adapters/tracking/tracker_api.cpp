#include "adapters/tracking/tracker_api.hpp"

#include "adapters/http/base64.hpp"
#include "adapters/http/media_type.hpp"
#include "adapters/http/percent.hpp"
#include "adapters/http/url.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace adapters::tracking {
namespace {

using bot::core::event::Instant;
using bot::ports::Deadline;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;

constexpr int most_redirects = 3;
constexpr std::size_t noted_bytes = 2048;

bool is_redirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Where a redirect leads, where that is the host that it comes from.
std::optional<std::string> same_host(const std::string& from, std::string_view location) {
    const auto here = http::parse_url(from);
    if (!here || location.empty())
        return std::nullopt;
    const auto text = location.starts_with('/') && !location.starts_with("//")
                          ? here->origin().append(location)
                          : std::string{location};
    const auto there = http::parse_url(text);
    if (!there || there->origin() != here->origin())
        return std::nullopt;
    return text;
}

/// RFC 6839: types that end in "+json" are JSON too. What does not say what it is may be.
bool may_be_json(std::string_view type) {
    const auto bare = type.substr(0, type.find(';'));
    return bare.empty() || http::is_media_type(type, "application/json") ||
           bare.find("+json") != std::string_view::npos;
}

Json parsed(const http::Response& response) {
    if (response.body.find_first_not_of(" \t\r\n") == std::string::npos)
        return {};
    if (!may_be_json(response.headers.value_or_empty("Content-Type")))
        return Json(Json::value_t::discarded);
    return http::parse_json(response.body);
}

std::string blanked(std::string text, std::string_view secret) {
    constexpr std::string_view blank = "[secret]";
    for (auto at = text.find(secret); !secret.empty() && at != std::string::npos;
         at = text.find(secret, at + blank.size()))
        text.replace(at, secret.size(), blank);
    return text;
}

/// Basic credentials (RFC 7617) hold a password, which is a secret by itself.
std::string without(std::string text, std::string_view credential) {
    const auto basic = http::from_base64(credential).value_or(std::string{});
    const auto colon = basic.find(':');
    const auto password = colon == std::string::npos ? std::string{} : basic.substr(colon + 1);
    return blanked(blanked(std::move(text), credential), password);
}

}  // namespace

TrackerApi::TrackerApi(Wiring wiring, std::string base, TrackerDialect dialect,
                       config::Secret credential)
    : x_to{wiring},
      x_base{std::move(base)},
      x_dialect{std::move(dialect)},
      x_credential{std::move(credential)} {
    x_to.client.allow(x_base);
}

http::ClientRequest TrackerApi::request_for(const TrackerCall& call) const {
    auto url = x_base + call.path;
    char before = '?';
    // Not as a form: there a space would become "+", which not every tracker reads as one.
    for (const auto& [name, value] : call.query) {
        url.append(1, std::exchange(before, '&'));
        url.append(http::percent_encode(name)).append("=").append(http::percent_encode(value));
    }
    http::ClientRequest request{call.method, std::move(url), call.body};
    request.headers = x_dialect.headers;
    if (!request.headers.find("Accept"))
        request.headers.set("Accept", "application/json");
    if (!call.body.empty())
        request.headers.set("Content-Type", "application/json");
    request.headers.set(x_dialect.credential_header,
                        x_dialect.credential_prefix + std::string{x_credential.reveal()});
    return request;
}

TrackerApi::Answer<TrackerReply> TrackerApi::ask(TrackerCall call, Deadline deadline) {
    if (x_to.clock.now() < x_held_until)
        co_return Failure{FailureKind::rate_limited,
                          about(x_dialect, call) + "held back after too many calls", x_held_until};
    auto request = request_for(call);
    auto response = co_await x_to.client.send(request, deadline);
    for (int hop = 0; hop < most_redirects && response && is_redirect(response->status); ++hop) {
        const auto next = same_host(request.url, response->headers.value_or_empty("Location"));
        if (call.method != http::Method::get || !next)
            break;
        request.url = *next;
        response = co_await x_to.client.send(request, deadline);
    }
    if (!response)
        co_return unanswered(x_dialect, call, response.failure(), x_to.clock.now());
    co_return judge(call, *response);
}

Result<TrackerReply> TrackerApi::judge(const TrackerCall& call, const http::Response& response) {
    const auto now = x_to.clock.now();
    if (is_redirect(response.status)) {
        const auto location = response.headers.value_or_empty("Location");
        const auto to = in_short(location.substr(0, location.find('?')));
        return Failure{FailureKind::rejected,
                       about(x_dialect, call) + "it has moved to " +
                           (to.empty() ? "an address it does not name" : to) +
                           ": put the new address into `url`, or the new name into `project`"};
    }
    TrackerReply reply{response.status, response.headers,
                       std::make_shared<const Json>(parsed(response))};
    if (const auto until = limited_until(x_dialect, reply, now)) {
        x_held_until = *until;
        return Failure{FailureKind::rate_limited, about(x_dialect, call) + "too many calls",
                       *until};
    }
    if (!reply.json().is_discarded())
        return reply;
    note(call, response);
    if (!reply.ok())
        return failure_of(call, reply);
    const bool page = !may_be_json(response.headers.value_or_empty("Content-Type"));
    return in_the_dark(x_dialect, call,
                       page ? "a web page came in place of the tracker's answer: check `url`, and "
                              "that no sign-in page of a proxy stands before it"
                            : "the answer is not whole",
                       now);
}

TrackerApi::Answer<TrackerReply> TrackerApi::call(TrackerCall call, Deadline deadline) {
    auto asking = call;
    auto reply = co_await ask(std::move(asking), deadline);
    if (reply && !reply->ok())
        co_return failure_of(call, *reply);
    co_return reply;
}

Failure TrackerApi::failure_of(const TrackerCall& call, const TrackerReply& reply) const {
    auto failure = failure_of_status(x_dialect, call, reply, x_to.clock.now());
    failure.detail = without(std::move(failure.detail), x_credential.reveal());
    return failure;
}

void TrackerApi::note(const TrackerCall& call, const http::Response& response) const {
    // More than is noted, so that a secret at the cut is known as one.
    const auto body = without(response.body.substr(0, 4 * noted_bytes), x_credential.reveal());
    x_to.log.write(bot::ports::LogLevel::warning, "tracker",
                   about(x_dialect, call) + "HTTP " + std::to_string(response.status) +
                       ", no JSON: " + in_short(body, noted_bytes));
}

}  // namespace adapters::tracking
