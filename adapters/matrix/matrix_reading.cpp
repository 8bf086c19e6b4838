#include "adapters/matrix/matrix_chat.hpp"
#include "adapters/matrix/matrix_events.hpp"
#include "adapters/matrix/matrix_ids.hpp"
#include "adapters/matrix/matrix_time.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

/// Asking the homeserver: for a message, for what was said, for people.
namespace adapters::matrix {

using namespace bot::core;
using bot::ports::Deadline;
using bot::ports::Failure;
using bot::ports::FailureKind;
using event::ChatEvent;
using event::HistoryRead;

namespace {

/// Invitations are taken up while they stand, which only what comes live tells.
bool is_history(const ChatEvent& event) {
    return !std::holds_alternative<event::Invited>(event.body) &&
           !std::holds_alternative<event::Unknown>(event.body);
}

/// By the homeserver's count where it counts: what the sender claims may be anything.
event::Instant reached_us(const Json& event, event::Instant now) {
    return arrival_of(event, now).value_or(claimed_time(event));
}

/// History is in the order of the room's own graph, and clocks differ: only a page that lies wholly
/// before the stretch ends it.
bool is_before(const Json& chunk, event::Instant from, event::Instant now) {
    if (!chunk.is_array() || chunk.empty())
        return false;
    return std::all_of(chunk.begin(), chunk.end(),
                       [&](const auto& event) { return reached_us(event, now) <= from; });
}

/// Pages come newest first: what is left lies before the oldest that this one holds.
event::Stretch unread(const outbox::ReadHistory& order, const Json& chunk, event::Instant now,
                      bool last) {
    auto left = order.unread.value_or(event::Stretch{order.from, order.to});
    for (std::size_t i = 0; chunk.is_array() && i < chunk.size(); ++i)
        left.to = std::clamp(reached_us(chunk[i], now), left.from, left.to);
    if (last)
        left.to = left.from;
    return left;
}

void put_in_order(std::vector<ChatEvent>& events) {
    std::stable_sort(events.begin(), events.end(),
                     [](const auto& one, const auto& other) { return one.at < other.at; });
}

event::PersonKind kind_of(std::string_view id, const MatrixIdentity& ours) {
    return id == ours.user_id ? event::PersonKind::ourselves : event::PersonKind::human;
}

}  // namespace

MatrixChat::Answer<event::MessageFetched> MatrixChat::fetch_message(outbox::FetchMessage order,
                                                                    Deadline deadline) {
    auto known = co_await know_ourselves(deadline);
    if (!known)
        co_return known.failure();
    const auto& room = order.message.room.room;
    auto call = room_call("event", room, {"event", order.message.message});
    auto found = co_await x_api.get(std::move(call), deadline);
    if (!found && is_error(found.failure(), "M_FORBIDDEN"))
        co_return Failure{FailureKind::not_found, found.failure().detail};
    if (!found)
        co_return found.failure();
    auto message = decode_newest(*found, room, x_ours, x_clock.now());
    if (!message || message->message != order.message)
        co_return Failure{FailureKind::not_found,
                          order.message.message + " is no message in " + room};
    event::MessageFetched fetched{std::move(*message)};
    co_return fetched;
}

/// Newest page first, each oldest first in itself. All is told as it would come live, under the
/// same key, commands too: whichever way is first counts, and what is old is not carried out.
MatrixChat::Answer<HistoryRead> MatrixChat::read_history(outbox::ReadHistory order,
                                                         Deadline deadline) {
    auto known = co_await know_ourselves(deadline);
    if (!known)
        co_return known.failure();
    auto call = room_call("messages", order.room.room, {"messages"});
    call.query = {{"dir", "b"}, {"limit", "100"}};
    if (!order.page.empty())
        call.query.emplace_back("from", order.page);
    auto answer = co_await x_api.get(std::move(call), deadline);
    if (!answer)
        co_return answer.failure();
    const auto& chunk = member(*answer, "chunk");
    const auto now = x_clock.now();
    HistoryRead read;
    for (auto i = chunk.is_array() ? chunk.size() : 0; i-- > 0;) {
        const auto at = reached_us(chunk[i], now);
        if (at <= order.from || at >= order.to)
            continue;
        for (auto& told : decode_room_event(chunk[i], order.room.room, x_ours, now)) {
            // Newer ones were carried out with the pages before.
            told.stale = told.stale || !order.page.empty();
            if (is_history(told))
                read.events.push_back(std::move(told));
        }
    }
    put_in_order(read.events);
    if (!is_before(chunk, order.from, now))
        read.next = text_at(*answer, "end");
    read.unread = unread(order, chunk, now, read.next.empty());
    co_return read;
}

MatrixChat::Answer<event::PersonFound> MatrixChat::look_up(event::PersonRef person,
                                                           Deadline deadline) {
    MatrixCall call;
    call.name = "profile";
    call.path = client_path({"profile", person.id});
    auto profile = co_await x_api.get(std::move(call), deadline);
    if (!profile && profile.failure().kind != FailureKind::not_found)
        co_return profile.failure();
    const std::string handle{localpart_of(person.id)};
    std::string name{profile ? text_at(*profile, "displayname") : std::string_view{}};
    if (name.empty())
        name = handle;
    const auto kind = kind_of(person.id, x_ours);
    event::PersonFound found;
    found.person.person = {std::move(person), std::move(name), kind};
    found.person.handle = handle;
    co_return found;
}

MatrixChat::Answer<event::MembersFound> MatrixChat::members(event::RoomRef room,
                                                            Deadline deadline) {
    auto call = room_call("joined_members", room.room, {"joined_members"});
    auto answer = co_await x_api.get(std::move(call), deadline);
    if (!answer)
        co_return answer.failure();
    event::MembersFound found;
    const auto& joined = member(*answer, "joined");
    if (!joined.is_object())
        co_return found;
    for (const auto& [id, profile] : joined.items())
        found.members.push_back(
            {{platform, id}, std::string{text_at(profile, "display_name")}, kind_of(id, x_ours)});
    co_return found;
}

}  // namespace adapters::matrix
