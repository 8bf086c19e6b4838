#include "adapters/matrix/matrix_chat.hpp"
#include "adapters/matrix/matrix_emoji.hpp"
#include "adapters/matrix/matrix_key.hpp"
#include "bot/core/outbox/choice_signs.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

/// Reactions, choices offered by them, and pins.
namespace adapters::matrix {

using namespace bot::core;
using bot::ports::Attempt;
using bot::ports::Deadline;
using bot::ports::Done;

namespace {

constexpr int most_pages = 20;

}  // namespace

MatrixChat::Answer<Done> MatrixChat::react(outbox::React order, Attempt attempt,
                                           Deadline deadline) {
    const auto key = emoji_of(order.reaction);
    if (order.change == event::Change::added)
        co_return co_await add_reaction(std::move(order.message), key, attempt.key, deadline);
    auto own = co_await own_reactions(order.message, deadline);
    if (!own)
        co_return own.failure();
    const auto found = own->find(without_variation(key));
    if (found == own->end())
        co_return Done{};
    co_return co_await redact(order.message.room.room, found->second, attempt.key, deadline);
}

MatrixChat::Answer<Done> MatrixChat::add_reaction(event::MessageRef message, std::string key,
                                                  std::string attempt, Deadline deadline) {
    Json relation{{"rel_type", "m.annotation"}, {"event_id", message.message}, {"key", key}};
    Json content{{"m.relates_to", std::move(relation)}};
    auto transaction = transaction_id(attempt, message.message + " " + key);
    auto sent =
        co_await send_event(std::move(message.room.room), "m.reaction", std::move(transaction),
                            std::move(content), Repeating::harmless, deadline);
    if (!sent && !is_error(sent.failure(), "M_DUPLICATE_ANNOTATION"))
        co_return sent.failure();
    co_return Done{};
}

MatrixChat::Answer<Done> MatrixChat::redact(std::string room, std::string event,
                                            std::string attempt, Deadline deadline) {
    const auto transaction = transaction_id(attempt, event);
    auto call = room_call("redact", room, {"redact", event, transaction});
    Json nothing(Json::value_t::object);
    auto done = co_await x_api.put(std::move(call), std::move(nothing), deadline);
    if (!done)
        co_return done.failure();
    co_return Done{};
}

/// Keys without variation selectors. Reactions that were taken back are not among them.
MatrixChat::Answer<MatrixChat::Reactions> MatrixChat::own_reactions(event::MessageRef message,
                                                                    Deadline deadline) {
    auto known = co_await know_ourselves(deadline);
    if (!known)
        co_return known.failure();
    Reactions own;
    std::string from;
    for (int page = 0; page < most_pages; ++page) {
        MatrixCall call;
        call.name = "relations";
        call.place = message.room.room;
        call.path = client_path({"rooms", message.room.room, "relations", message.message,
                                 "m.annotation", "m.reaction"},
                                "v1");
        call.query = {{"limit", "100"}};
        if (!from.empty())
            call.query.emplace_back("from", from);
        auto answer = co_await x_api.get(std::move(call), deadline);
        if (!answer)
            co_return answer.failure();
        const auto& chunk = member(*answer, "chunk");
        for (std::size_t i = 0; chunk.is_array() && i < chunk.size(); ++i) {
            const auto key = text_at(member(member(chunk[i], "content"), "m.relates_to"), "key");
            if (text_at(chunk[i], "sender") == x_ours.user_id && !key.empty())
                own.emplace(without_variation(key), text_at(chunk[i], "event_id"));
        }
        from = text_at(*answer, "next_batch");
        if (from.empty())
            break;
    }
    co_return own;
}

/// Puts under the message a reaction for each choice, and takes away those that are none any more.
MatrixChat::Answer<Done> MatrixChat::offer(event::MessageRef message,
                                           std::vector<outbox::Button> buttons, Attempt attempt,
                                           Deadline deadline) {
    auto own = co_await own_reactions(message, deadline);
    if (!own)
        co_return own.failure();
    for (const auto& sign : outbox::signs_of(buttons)) {
        // Our own, as it was a choice before, or as it becomes one now.
        if (sign.empty() || own->erase(without_variation(sign)) > 0)
            continue;
        auto added = co_await add_reaction(message, sign, attempt.key, deadline);
        if (!added)
            co_return added.failure();
    }
    for (const auto& [key, event] : *own) {
        if (!outbox::is_sign(key))
            continue;
        auto removed = co_await redact(message.room.room, event, attempt.key, deadline);
        if (!removed)
            co_return removed.failure();
    }
    co_return Done{};
}

/// The whole list is replaced each time, so it is read first.
MatrixChat::Answer<Done> MatrixChat::pin(outbox::PinMessage order, Deadline deadline) {
    auto ask = room_call("pinned", order.message.room.room, {"state", "m.room.pinned_events", ""});
    auto tell = ask;
    auto now = co_await x_api.get(std::move(ask), deadline);
    if (!now && now.failure().kind != bot::ports::FailureKind::not_found)
        co_return now.failure();
    Json pinned = now ? member(*now, "pinned") : Json{};
    if (!pinned.is_array())
        pinned = Json(Json::value_t::array);
    if (std::find(pinned.begin(), pinned.end(), order.message.message) != pinned.end())
        co_return Done{};
    pinned.push_back(order.message.message);
    Json content{{"pinned", std::move(pinned)}};
    auto done = co_await x_api.put(std::move(tell), std::move(content), deadline);
    if (!done)
        co_return done.failure();
    co_return Done{};
}

}  // namespace adapters::matrix
