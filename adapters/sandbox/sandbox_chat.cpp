#include "adapters/sandbox/sandbox_chat.hpp"

#include "adapters/sandbox/sandbox_codec.hpp"
#include "adapters/sandbox/sandbox_events.hpp"
#include "adapters/sandbox/sandbox_text.hpp"
#include "adapters/sandbox/sandbox_view.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace adapters::sandbox {

using namespace bot::core::event;
using namespace bot::core::outbox;
using bot::ports::Attempt;
using bot::ports::Deadline;
using bot::ports::Document;
using bot::ports::Done;
template <class T>
using Answer = bot::ports::ChatPort::Answer<T>;

namespace {

constexpr std::size_t largest_document = 8 * 1024 * 1024;

Failure no_such(const std::string& what) {
    return Failure(FailureKind::not_found, "the sandbox has no " + what);
}

/// Of a message reference; 0, which no message has, for what is none of ours.
std::int64_t number_of(const MessageRef& message) {
    return parse_message_id(message.message).value_or(0);
}

std::optional<std::int64_t> thread_number(const std::optional<std::string>& id) {
    return id ? parse_message_id(*id) : std::nullopt;
}

}  // namespace

bot::core::decide::ChatTraits SandboxChat::traits() const {
    bot::core::decide::ChatTraits traits;
    traits.played = true;
    traits.direct_prefix = "dm-";
    traits.command = "/incident";
    return traits;
}

Answer<std::string> SandboxChat::check(Deadline) {
    co_return std::string{"the sandbox chat is part of this program"};
}

Answer<Recorded> SandboxChat::act(std::string key, Action action, Deadline deadline) {
    auto recorded = co_await x_ledger.record(bot_id, std::move(key), std::move(action), deadline);
    if (recorded) {
        auto told = *recorded;
        x_ledger.deliver_later(std::move(told));
    }
    co_return recorded;
}

Answer<Done> SandboxChat::act_on(MessageRef message, Action action, Deadline deadline) {
    const auto* found = x_ledger.state().message(number_of(message));
    if (found == nullptr || found->deleted || found->room != message.room.room)
        co_return no_such("such message");
    std::string no_key;
    const auto done = co_await act(std::move(no_key), std::move(action), deadline);
    if (!done)
        co_return done.failure();
    co_return Done{};
}

/// People get another name where theirs is taken; the core chooses its own.
Answer<RoomCreated> SandboxChat::create_room(CreateRoom order, Attempt attempt, Deadline deadline) {
    const auto& state = x_ledger.state();
    if (!state.line_of(bot_id, attempt.key) && state.room(order.name) != nullptr)
        co_return Failure(FailureKind::conflict, "there is a room " + order.name + " already");
    Action action{RoomMade{order.name, order.topic,
                           order.visibility == bot::core::incident::Visibility::restricted}};
    const auto made = co_await act(attempt.key, std::move(action), deadline);
    if (!made)
        co_return made.failure();
    const auto& rooms = state.touched(made->number).rooms;
    if (rooms.empty())
        co_return no_such("room of that order");
    co_return RoomCreated{{platform, rooms.front()}, rooms.front()};
}

/// The bot is in every room there is.
Answer<bot::core::event::RoomJoined> SandboxChat::join(JoinRoom order, Deadline) {
    const auto* room = x_ledger.state().room(order.room.room);
    if (room == nullptr)
        co_return no_such("room " + order.room.room);
    bot::core::event::RoomJoined there{order.room, order.room.room};
    there.is_public = !room->restricted && room->direct_with.empty();
    there.asker_inside =
        std::any_of(order.accounts.begin(), order.accounts.end(), [&](const auto& account) {
            return account.platform == platform &&
                   (room->members.contains(account.id) || room->direct_with == account.id);
        });
    co_return there;
}

Answer<PeopleInvited> SandboxChat::invite(InvitePeople order, Deadline deadline) {
    PeopleInvited invited;
    PeopleJoined joined{order.room.room, {}};
    for (const auto& one : order.people) {
        if (is_person(one.id) || one.id == bot_id)
            joined.people.push_back(one.id);
        else
            invited.uninvited.push_back({one, "there is nobody called " + one.id + " here"});
    }
    if (joined.people.empty())
        co_return invited;
    Action action{std::move(joined)};
    std::string no_key;
    const auto done = co_await act(std::move(no_key), std::move(action), deadline);
    if (!done)
        co_return done.failure();
    co_return invited;
}

Answer<Done> SandboxChat::set_topic(SetTopic order, Deadline deadline) {
    Action action{TopicSet{order.room.room, order.topic}};
    std::string no_key;
    const auto done = co_await act(std::move(no_key), std::move(action), deadline);
    if (!done)
        co_return done.failure();
    co_return Done{};
}

Answer<Posted> SandboxChat::say(std::string key, Said said, Deadline deadline) {
    if (x_ledger.state().room(said.room) == nullptr)
        co_return no_such("room " + said.room);
    Action action{std::move(said)};
    const auto done = co_await act(std::move(key), std::move(action), deadline);
    if (!done)
        co_return done.failure();
    const auto* message = x_ledger.state().message(done->number);
    if (message == nullptr)
        co_return no_such("message of that order");
    co_return Posted{{{platform, message->room}, message_id(message->number)},
                     x_ledger.site() + message_path(*message)};
}

Answer<Posted> SandboxChat::post(PostText order, Attempt attempt, Deadline deadline) {
    Said said;
    said.room = order.room.room;
    said.thread = thread_number(order.thread);
    said.text = std::move(order.text);
    said.buttons = std::move(order.buttons);
    return say(std::move(attempt.key), std::move(said), deadline);
}

/// It stands in the room, for one pair of eyes; its choices are buttons there.
Answer<std::optional<Posted>> SandboxChat::post_privately(PostPrivately order, Attempt attempt,
                                                          Deadline deadline) {
    Said said;
    said.room = order.room.room;
    said.text = std::move(order.text);
    said.buttons = std::move(order.buttons);
    said.only = order.to.id;
    const auto posted = co_await say(std::move(attempt.key), std::move(said), deadline);
    if (!posted)
        co_return posted.failure();
    co_return std::optional<Posted>{};
}

Answer<Posted> SandboxChat::message_person(MessagePerson order, Attempt attempt,
                                           Deadline deadline) {
    Said said;
    said.room = "dm-" + order.to.id;
    said.text = std::move(order.text);
    said.buttons = std::move(order.buttons);
    return say(std::move(attempt.key), std::move(said), deadline);
}

Answer<Posted> SandboxChat::post_card(PostCard order, Attempt attempt, Deadline deadline) {
    Said said;
    said.room = order.room.room;
    said.text = words(order.card.title);
    said.card = std::move(order.card);
    return say(std::move(attempt.key), std::move(said), deadline);
}

Answer<Done> SandboxChat::update_card(UpdateCard order, Attempt, Deadline deadline) {
    Edited edited{number_of(order.message), {}, std::move(order.card)};
    return act_on(std::move(order.message), Action{std::move(edited)}, deadline);
}

Answer<Done> SandboxChat::edit(EditPost order, Attempt, Deadline deadline) {
    Edited edited{
        number_of(order.message), {}, {}, std::move(order.text), std::move(order.buttons)};
    return act_on(std::move(order.message), Action{std::move(edited)}, deadline);
}

Answer<Done> SandboxChat::pin(PinMessage order, Deadline deadline) {
    const PinSet pin{number_of(order.message), Change::added};
    return act_on(std::move(order.message), Action{pin}, deadline);
}

Answer<Done> SandboxChat::react(React order, Attempt, Deadline deadline) {
    Reacted reacted{number_of(order.message), order.reaction, order.change};
    return act_on(std::move(order.message), Action{std::move(reacted)}, deadline);
}

Answer<Done> SandboxChat::open_form(OpenForm order, Deadline) {
    const auto asker = x_ledger.asker(order.trigger);
    if (!asker)
        co_return no_such("command that asked for this form");
    nlohmann::json message{{"type", "form"},
                           {"asked", asker->key},
                           {"as", asker->by},
                           {"room", order.room.room},
                           {"text", pieces(order.form.text)},
                           {"form", encode_form(order.form)}};
    if (order.thread)
        message["thread"] = *order.thread;
    if (x_ledger.tell(dump(message)) == 0)
        co_return no_such("page open that could show the form");
    co_return Done{};
}

Answer<Done> SandboxChat::share(PersonRef to, RoomRef, Document document, Attempt attempt,
                                Deadline deadline) {
    if (document.content.size() > largest_document)
        co_return Failure(FailureKind::rejected,
                          document.name + " is too large for the sandbox; open it in the browser");
    Said said;
    said.room = "dm-" + to.id;
    said.text = TextWriter{}.plain("Here is ").bold(document.name).plain(".").take();
    said.attachment = Attachment{std::move(document.name), std::move(document.media_type),
                                 std::move(document.content)};
    const auto posted = co_await say(std::move(attempt.key), std::move(said), deadline);
    if (!posted)
        co_return posted.failure();
    co_return Done{};
}

}  // namespace adapters::sandbox
