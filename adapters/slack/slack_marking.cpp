#include "adapters/slack/slack_blocks.hpp"
#include "adapters/slack/slack_chat.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

/// What is done to messages, and beside them: pins, reactions, forms.
namespace adapters::slack {

using namespace bot::core;
using bot::ports::Attempt;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;

namespace {

/// Errors that say that it is so already.
bool is_so_already(const Failure& failure) {
    constexpr std::string_view already[] = {"already_pinned", "already_reacted", "no_reaction",
                                            "no_pin"};
    return std::any_of(std::begin(already), std::end(already),
                       [&](auto error) { return is_error(failure, error); });
}

}  // namespace

SlackChat::Answer<Done> SlackChat::pin(outbox::PinMessage order, Deadline deadline) {
    http::Fields form{{"channel", order.message.room.room}, {"timestamp", order.message.message}};
    auto pinned = co_await x_api.call("pins.add", std::move(form), Repeating::harmless, deadline);
    if (!pinned && !is_so_already(pinned.failure()))
        co_return pinned.failure();
    co_return Done{};
}

SlackChat::Answer<Done> SlackChat::react(outbox::React order, Attempt, Deadline deadline) {
    http::Fields form{{"channel", order.message.room.room},
                      {"timestamp", order.message.message},
                      {"name", order.reaction}};
    const std::string method =
        order.change == event::Change::added ? "reactions.add" : "reactions.remove";
    auto done = co_await x_api.call(method, std::move(form), Repeating::harmless, deadline);
    if (!done && !is_so_already(done.failure()))
        co_return done.failure();
    co_return Done{};
}

SlackChat::Answer<Done> SlackChat::open_form(outbox::OpenForm order, Deadline deadline) {
    if (!fits_whole(order.form))
        co_return Failure{FailureKind::rejected, "its text is longer than a form holds"};
    http::Fields form{{"trigger_id", order.trigger}, {"view", to_text(form_view(order))}};
    auto opened = co_await x_api.call("views.open", std::move(form), Repeating::harmless, deadline);
    // The trigger is worthless before anybody could try again.
    if (!opened && opened.failure().kind != FailureKind::cancelled)
        co_return Failure{FailureKind::rejected, opened.failure().detail};
    if (!opened)
        co_return opened.failure();
    co_return Done{};
}

}  // namespace adapters::slack
