#include "adapters/tracking/tracker_webhook.hpp"

#include "bot/core/event/event.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace adapters::tracking {
namespace {

using bot::ports::Deadline;
using http::Request;
using http::Response;

constexpr std::string_view root = "/hooks/";
/// The most impatient of them gives up after five seconds.
constexpr std::chrono::seconds patience{4};

std::string_view name_in(const Request& request) {
    return std::string_view{request.path}.substr(root.size());
}

Response wrong_method() {
    auto refusal = http::text(405, "Hooks are sent with POST.\n");
    refusal.headers.add("Allow", "POST");
    return refusal;
}

}  // namespace

void TrackerWebhook::add(std::string name, TrackerHook& hook) {
    x_hooks.emplace(std::move(name), &hook);
}

TrackerHook* TrackerWebhook::find(const Request& request) const {
    const auto found = x_hooks.find(name_in(request));
    return found == x_hooks.end() ? nullptr : found->second;
}

void TrackerWebhook::add_to(http::Router& router) {
    router.add_below(
        root,
        [this](Request request, Deadline deadline) {
            return answer(std::move(request), std::min(deadline, bot::ports::within(patience)));
        },
        [this](const Request& header) { return find(header) ? largest_hook : std::size_t{0}; });
}

boost::asio::awaitable<Response> TrackerWebhook::answer(Request request, Deadline deadline) {
    const std::string name{name_in(request)};
    auto* const hook = find(request);
    if (hook == nullptr)
        co_return http::text(404, "There is no tracker of that name.\n");
    if (request.method != http::Method::post)
        co_return wrong_method();
    const auto now = x_to.clock.now();
    const auto verdict = hook->authenticate(request, now);
    if (verdict != HookAuthenticity::genuine) {
        const std::string why{explain(verdict)};
        x_to.log.write(bot::ports::LogLevel::warning, "tracker",
                       "refused a hook for " + name + ": " + why);
        co_return http::text(401, why + "\n");
    }
    auto touched = hook->read(request, now);
    if (!touched)
        co_return http::text(200, "");
    bot::core::event::Event event{std::move(*touched)};
    const auto receipt = co_await x_to.sink.submit(std::move(event), deadline);
    if (receipt)
        co_return http::text(200, "");
    x_to.log.write(bot::ports::LogLevel::error, "tracker",
                   "a hook for " + name + " was not kept: " + receipt.failure().detail);
    co_return http::text(503, "not kept, please send it again\n");
}

}  // namespace adapters::tracking
