#include "adapters/sandbox/sandbox_chat.hpp"
#include "adapters/sandbox/sandbox_events.hpp"

#include <charconv>

/// The reading half of the port: everything is in memory already.
namespace adapters::sandbox {

using namespace bot::core::event;
using namespace bot::core::outbox;
using bot::ports::Deadline;
template <class T>
using Answer = bot::ports::ChatPort::Answer<T>;

namespace {

constexpr std::size_t page_length = 100;  // messages

}  // namespace

Answer<MessageFetched> SandboxChat::fetch_message(FetchMessage order, Deadline) {
    const auto number = parse_message_id(order.message.message);
    const auto* message = number ? x_ledger.state().message(*number) : nullptr;
    const bool readable = message != nullptr && message->room == order.message.room.room &&
                          message->shape == MessageShape::post && message->only.empty() &&
                          !message->deleted;
    if (!readable)
        co_return Failure(FailureKind::not_found, "the sandbox has no such message");
    co_return MessageFetched{posted(*message, x_ledger.site())};
}

Answer<HistoryRead> SandboxChat::read_history(ReadHistory order, Deadline) {
    if (x_ledger.state().room(order.room.room) == nullptr)
        co_return Failure(FailureKind::not_found, "the sandbox has no room " + order.room.room);
    const auto after = parse_message_id(order.page).value_or(0);
    auto page = history(x_ledger.state(), order.room.room, order.from, order.to, after, page_length,
                        x_ledger.site());
    // Edits and reactions come with their message, whenever they were made.
    const auto* last = x_ledger.state().message(page.last);
    const auto read_to = last == nullptr ? order.from : last->at;
    HistoryRead read{std::move(page.events), page.more ? message_id(page.last) : ""};
    read.unread = Stretch{read_to, order.to};
    co_return read;
}

Answer<PersonFound> SandboxChat::look_up(PersonRef who, Deadline) {
    if (!is_person(who.id) && who.id != bot_id)
        co_return Failure(FailureKind::not_found, "the sandbox has nobody called " + who.id);
    co_return PersonFound{profile(who.id)};
}

Answer<MembersFound> SandboxChat::members(RoomRef room, Deadline) {
    const auto* found = x_ledger.state().room(room.room);
    if (found == nullptr)
        co_return Failure(FailureKind::not_found, "the sandbox has no room " + room.room);
    MembersFound result;
    for (const auto& one : found->members)
        result.members.push_back(person(one));
    co_return result;
}

}  // namespace adapters::sandbox
