#include "adapters/matrix/matrix_transaction.hpp"

#include "adapters/http/hmac.hpp"
#include "adapters/matrix/matrix_events.hpp"
#include "adapters/matrix/matrix_ids.hpp"
#include "bot/core/event/lost_event.hpp"

#include <nlohmann/json.hpp>

#include <iterator>
#include <utility>

namespace adapters::matrix {
namespace {

/// Of each kind the rarest thing that is wrong; empty where the event can be told from others.
std::string_view fault_of(const Json& event) {
    if (!event.is_object())
        return "not an object";
    if (!is_event_id(text_at(event, "event_id")))
        return "no event_id";
    if (!is_room_id(text_at(event, "room_id")))
        return "no room_id";
    return {};
}

/// The same event again is the same gap.
bot::core::event::ChatEvent lost(const Json& event, std::string_view room,
                                 bot::core::event::Instant received) {
    const auto print = http::HmacSha256{"unreadable"}.hex(to_text(event));
    return bot::core::event::lost_event(platform + (":" + print), {platform, std::string{room}},
                                        received);
}

}  // namespace

std::optional<Transaction> decode_transaction(std::string_view body, const MatrixIdentity& ours,
                                              bot::core::event::Instant received) {
    const auto json = parse_json(body);
    if (!json.is_object())
        return std::nullopt;
    Transaction transaction;
    const auto& events = member(json, "events");
    if (!events.is_array())
        return transaction;
    std::size_t number = 0;
    for (const auto& event : events) {
        ++number;
        if (const auto fault = fault_of(event); !fault.empty()) {
            transaction.unreadable.push_back("event " + std::to_string(number) + ": " +
                                             std::string{fault});
            if (const auto room = text_at(event, "room_id"); is_room_id(room))
                transaction.events.push_back(lost(event, room, received));
            continue;
        }
        auto meant = decode_room_event(event, text_at(event, "room_id"), ours, received);
        std::move(meant.begin(), meant.end(), std::back_inserter(transaction.events));
    }
    return transaction;
}

}  // namespace adapters::matrix
