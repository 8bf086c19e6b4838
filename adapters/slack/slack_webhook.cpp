#include "adapters/slack/slack_webhook.hpp"

#include "adapters/http/media_type.hpp"
#include "adapters/slack/slack_dispatch.hpp"
#include "adapters/slack/slack_events.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace adapters::slack {
namespace {

using bot::core::event::Event;
using bot::ports::Deadline;
using http::Request;
using http::Response;

/// Slack gives up after three seconds.
constexpr std::chrono::milliseconds patience{2500};
constexpr std::string_view form_type = "application/x-www-form-urlencoded";
constexpr std::string_view json_type = "application/json";

Deadline deadline_of(Deadline outer) {
    return std::min(outer, bot::ports::within(patience));
}

/// A request that does not say what it is, is what the address is for.
bool has_type(const Request& request, std::string_view type) {
    const auto header = request.headers.value_or_empty("Content-Type");
    return header.empty() || http::is_media_type(header, type);
}

Response refusal(int status, std::string_view why) {
    return http::text(status, std::string{why} + "\n");
}

/// Slack probes the addresses of distributed apps, now and then without a signature. Nothing else
/// such a request carries is looked at.
bool is_probe(const http::Fields& form) {
    return http::field(form, "ssl_check") == "1";
}

/// What is wrong with a request before anybody looks into it; nothing where it is Slack's.
std::optional<Response> stranger(SlackSignature& signature, const Request& request,
                                 const SlackWebhook::Wiring& to) {
    const auto verdict = signature.check(request.headers, request.body, to.clock.now());
    if (verdict == Authenticity::genuine)
        return std::nullopt;
    to.log.write(bot::ports::LogLevel::warning, "slack",
                 "refused a request to " + request.path + ": " + std::string{explain(verdict)});
    return refusal(401, explain(verdict));
}

Response json_answer(const Json& answer) {
    return answer.is_null() ? http::empty(200) : http::json(200, to_text(answer));
}

Response not_kept(const bot::ports::Failure& failure, const SlackWebhook::Wiring& to) {
    to.log.write(bot::ports::LogLevel::error, "slack",
                 "a delivery was not kept: " + failure.detail);
    return refusal(503, "not kept, please send it again");
}

/// `to` outlives the call.
boost::asio::awaitable<Response> hand_in(DecodedDelivery decoded, const SlackWebhook::Wiring& to,
                                         Deadline deadline) {
    if (const auto* const malformed = std::get_if<Malformed>(&decoded))
        co_return refusal(400, malformed->why);
    auto delivery = std::get<Delivery>(std::move(decoded));
    Event event{std::move(delivery.event)};
    const auto receipt = co_await to.sink.submit(std::move(event), deadline);
    if (!receipt)
        co_return not_kept(receipt.failure(), to);
    co_return json_answer(answer_to(delivery.answering, *receipt));
}

}  // namespace

SlackWebhook::SlackWebhook(SlackSignature signature, Wiring wiring)
    : x_signature{std::move(signature)}, x_to{wiring} {}

void SlackWebhook::add_to(http::Router& router) {
    router.add(http::Method::post, "/slack/events", [this](Request request, Deadline deadline) {
        return events(std::move(request), deadline_of(deadline));
    });
    router.add(http::Method::post, "/slack/commands", [this](Request request, Deadline deadline) {
        return commands(std::move(request), deadline_of(deadline));
    });
    router.add(http::Method::post, "/slack/interactions",
               [this](Request request, Deadline deadline) {
                   return interactions(std::move(request), deadline_of(deadline));
               });
}

SlackWebhook::Answer SlackWebhook::events(Request request, Deadline deadline) {
    if (auto refused = stranger(x_signature, request, x_to))
        co_return std::move(*refused);
    if (!has_type(request, json_type))
        co_return refusal(415, "events are application/json");
    auto decoded = decode_events_request(request.body, x_to.ours);
    if (const auto* const challenge = std::get_if<Challenge>(&decoded))
        co_return json_answer(Json{{"challenge", challenge->value}});
    auto delivery = event_delivery(std::move(decoded));
    co_return co_await hand_in(std::move(delivery), x_to, deadline);
}

SlackWebhook::Answer SlackWebhook::commands(Request request, Deadline deadline) {
    const bool form_sent = has_type(request, form_type);
    const auto form = form_sent ? http::decode_form(request.body) : http::Fields{};
    if (is_probe(form))
        co_return http::empty(200);
    if (auto refused = stranger(x_signature, request, x_to))
        co_return std::move(*refused);
    if (!form_sent)
        co_return refusal(415, "commands are application/x-www-form-urlencoded");
    auto decoded = command_delivery(form, x_to.clock.now(), x_to.ours);
    co_return co_await hand_in(std::move(decoded), x_to, deadline);
}

SlackWebhook::Answer SlackWebhook::interactions(Request request, Deadline deadline) {
    const bool form_sent = has_type(request, form_type);
    const auto form = form_sent ? http::decode_form(request.body) : http::Fields{};
    if (is_probe(form))
        co_return http::empty(200);
    if (auto refused = stranger(x_signature, request, x_to))
        co_return std::move(*refused);
    if (!form_sent)
        co_return refusal(415, "interactions are application/x-www-form-urlencoded");
    const auto payload = http::field(form, "payload");
    if (!payload)
        co_return refusal(400, "no payload");
    const auto json = parse_json(*payload);
    auto decoded = interaction_delivery(json, x_to.clock.now(), x_to.ours);
    co_return co_await hand_in(std::move(decoded), x_to, deadline);
}

}  // namespace adapters::slack
