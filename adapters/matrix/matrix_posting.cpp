#include "adapters/matrix/matrix_card.hpp"
#include "adapters/matrix/matrix_chat.hpp"
#include "adapters/matrix/matrix_content.hpp"
#include "adapters/matrix/matrix_ids.hpp"
#include "adapters/matrix/matrix_key.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

/// Saying something: in rooms, privately, to one person; cards; files.
namespace adapters::matrix {

using namespace bot::core;
using bot::ports::Attempt;
using bot::ports::Deadline;
using bot::ports::Document;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using event::Posted;

namespace {

/// An event of 64 KiB holds it as plain text and as HTML, escaped.
constexpr std::size_t longest_part = 8000;
constexpr int most_pages = 20;
constexpr std::chrono::seconds clocks_differ{120};

Ring ring_for(outbox::Urgency urgency) {
    return urgency == outbox::Urgency::rings ? Ring::aloud : Ring::silently;
}

std::vector<Json> contents_of(const event::Text& text, Ring ring) {
    std::vector<Json> contents;
    for (const auto& part : parts_of(text, longest_part))
        contents.push_back(message_content(part, ring));
    return contents;
}

/// What of ours stands in a page of history: event id by part.
void collect(const Json& chunk, const std::string& key, std::map<std::size_t, std::string>& sent) {
    for (std::size_t i = 0; chunk.is_array() && i < chunk.size(); ++i) {
        const auto& content = member(chunk[i], "content");
        if (text_at(content, key_field) != key)
            continue;
        const auto part = std::max<std::int64_t>(0, number_at(content, part_field));
        sent[static_cast<std::size_t>(part)] = text_at(chunk[i], "event_id");
    }
}

/// Whether the page, newest first, goes back to before the attempt.
bool is_before(const Json& chunk, event::Instant first_try) {
    if (!chunk.is_array() || chunk.empty())
        return false;
    const std::chrono::milliseconds oldest{number_at(chunk.back(), "origin_server_ts")};
    return event::Instant{oldest} < first_try - clocks_differ;
}

}  // namespace

MatrixChat::Answer<Posted> MatrixChat::post(outbox::PostText order, Attempt attempt,
                                            Deadline deadline) {
    auto text = with_choices(std::move(order.text), order.buttons, x_settings.command);
    Outgoing message{order.room.room, order.thread.value_or(std::string{}),
                     contents_of(text, ring_for(order.urgency)), std::move(order.buttons)};
    co_return co_await send(std::move(message), std::move(attempt), deadline);
}

MatrixChat::Answer<Posted> MatrixChat::post_card(outbox::PostCard order, Attempt attempt,
                                                 Deadline deadline) {
    auto content = message_content(card_text(order.card, x_settings.command), Ring::silently);
    Outgoing message{order.room.room, {}, {}, std::move(order.card.buttons)};
    message.parts.push_back(std::move(content));
    co_return co_await send(std::move(message), std::move(attempt), deadline);
}

MatrixChat::Answer<Done> MatrixChat::update_card(outbox::UpdateCard order, Attempt attempt,
                                                 Deadline deadline) {
    const auto now = message_content(card_text(order.card, x_settings.command), Ring::silently);
    auto sent = co_await send_event(
        order.message.room.room, "m.room.message", transaction_id(attempt.key, "edit"),
        edit_content(now, order.message.message), Repeating::harmless, deadline);
    if (!sent)
        co_return sent.failure();
    // What can be chosen may be typed as well: a reaction that fails holds up no card.
    auto offered = co_await offer(std::move(order.message), std::move(order.card.buttons),
                                  std::move(attempt), deadline);
    static_cast<void>(offered);
    co_return Done{};
}

/// One that is longer than a message may be keeps its first part.
MatrixChat::Answer<Done> MatrixChat::edit(outbox::EditPost order, Attempt attempt,
                                          Deadline deadline) {
    const auto text = with_choices(std::move(order.text), order.buttons, x_settings.command);
    const auto now = contents_of(text, Ring::silently).front();
    auto sent = co_await send_event(
        order.message.room.room, "m.room.message", transaction_id(attempt.key, "edit"),
        edit_content(now, order.message.message), Repeating::harmless, deadline);
    if (!sent)
        co_return sent.failure();
    auto offered = co_await offer(std::move(order.message), std::move(order.buttons),
                                  std::move(attempt), deadline);
    static_cast<void>(offered);
    co_return Done{};
}

/// It reaches the person, and makes nobody's phone ring.
MatrixChat::Answer<std::optional<Posted>> MatrixChat::post_privately(outbox::PostPrivately order,
                                                                     Attempt attempt,
                                                                     Deadline deadline) {
    auto known = co_await know_ourselves(deadline);
    if (!known)
        co_return known.failure();
    auto room = co_await x_direct.room_for(order.to.id, order.room.room, attempt, deadline);
    if (!room)
        co_return room.failure();
    auto text = with_choices(std::move(order.text), order.buttons, x_settings.command);
    Outgoing message{
        std::move(*room), {}, contents_of(text, Ring::silently), std::move(order.buttons)};
    auto sent = co_await send(std::move(message), std::move(attempt), deadline);
    if (!sent)
        co_return sent.failure();
    co_return std::optional{std::move(*sent)};
}

MatrixChat::Answer<Posted> MatrixChat::message_person(outbox::MessagePerson order, Attempt attempt,
                                                      Deadline deadline) {
    auto known = co_await know_ourselves(deadline);
    if (!known)
        co_return known.failure();
    const std::string nowhere;
    auto room = co_await x_direct.room_for(order.to.id, nowhere, attempt, deadline);
    if (!room)
        co_return room.failure();
    auto text = with_choices(std::move(order.text), order.buttons, x_settings.command);
    Outgoing message{
        std::move(*room), {}, contents_of(text, Ring::aloud), std::move(order.buttons)};
    message.parts.front()["m.mentions"]["user_ids"] = Json::array({order.to.id});
    co_return co_await send(std::move(message), std::move(attempt), deadline);
}

/// Posts what an earlier attempt left unposted, part by part, and tells where the first part is, or
/// where there are choices the last one, under which they stand.
MatrixChat::Answer<Posted> MatrixChat::send(Outgoing message, Attempt attempt, Deadline deadline) {
    auto known = co_await know_ourselves(deadline);
    if (!known)
        co_return known.failure();
    Sent sent;
    if (attempt.repeated) {
        auto found = co_await find_sent(message.room, attempt, deadline);
        // Where we are not in the room, nothing of ours can be in it.
        if (!found && !is_error(found.failure(), "M_FORBIDDEN"))
            co_return found.failure();
        if (found)
            sent = std::move(*found);
    }
    for (std::size_t part = 0; part < message.parts.size(); ++part) {
        if (sent.contains(part))
            continue;
        auto& content = message.parts[part];
        content[key_field] = attempt.key;
        content[part_field] = part;
        if (!message.thread.empty())
            put_in_thread(content, message.thread);
        auto event = co_await send_event(message.room, "m.room.message",
                                         transaction_id(attempt.key, std::to_string(part)),
                                         std::move(content), Repeating::harmful, deadline);
        if (!event)
            co_return sent.empty() ? event.failure() : done_in_part(event.failure());
        sent[part] = std::move(*event);
    }
    if (message.buttons.empty())
        co_return posted(message.room, sent[0]);
    const auto last = posted(message.room, sent[message.parts.size() - 1]);
    auto offered =
        co_await offer(last.message, std::move(message.buttons), std::move(attempt), deadline);
    static_cast<void>(offered);
    co_return last;
}

/// In a room that lets us in, and never put us out, we go in and say it then.
MatrixChat::Answer<std::string> MatrixChat::send_event(std::string room, std::string type,
                                                       std::string transaction, Json content,
                                                       Repeating repeating, Deadline deadline) {
    auto call = room_call("send", room, {"send", type, transaction});
    call.repeating = repeating;
    auto again = call;
    auto answer = co_await x_api.put(std::move(call), content, deadline);
    if (!answer && is_error(answer.failure(), "M_FORBIDDEN")) {
        auto stranger = co_await is_strange_to_us(room, deadline);
        if (!stranger)
            co_return stranger.failure();
        if (!*stranger)
            co_return answer.failure();
        event::RoomRef closed{platform, std::move(room)};
        event::PersonRef nobody;
        auto joined = co_await join(std::move(closed), std::move(nobody), deadline);
        if (!joined)
            co_return answer.failure();
        answer = co_await x_api.put(std::move(again), std::move(content), deadline);
    }
    if (!answer)
        co_return answer.failure();
    const auto event = text_at(*answer, "event_id");
    if (event.empty())
        co_return Failure{repeating == Repeating::harmless ? FailureKind::transient
                                                           : FailureKind::unknown_outcome,
                          "send: no event_id in the answer"};
    co_return std::string{event};
}

/// Whoever is or was in a room is told their membership. We leave none by ourselves: if we were in
/// it, we were put out.
MatrixChat::Answer<bool> MatrixChat::is_strange_to_us(std::string room, Deadline deadline) {
    auto known = co_await know_ourselves(deadline);
    if (!known)
        co_return known.failure();
    auto ask = room_call("member", room, {"state", "m.room.member", x_ours.user_id});
    auto state = co_await x_api.get(std::move(ask), deadline);
    if (!state && passes(state.failure()))
        co_return state.failure();
    co_return !state || text_at(*state, "membership") == "invite";
}

/// Which parts of this attempt's message stand in the room already.
MatrixChat::Answer<MatrixChat::Sent> MatrixChat::find_sent(std::string room, Attempt attempt,
                                                           Deadline deadline) {
    const Json ours{{"senders", Json::array({x_ours.user_id})},
                    {"types", Json::array({"m.room.message"})}};
    const auto filter = to_text(ours);
    Sent sent;
    std::string from;
    for (int page = 0; page < most_pages; ++page) {
        auto call = room_call("messages", room, {"messages"});
        call.query = {{"dir", "b"}, {"limit", "100"}, {"filter", filter}};
        if (!from.empty())
            call.query.emplace_back("from", from);
        auto answer = co_await x_api.get(std::move(call), deadline);
        if (!answer)
            co_return answer.failure();
        const auto& chunk = member(*answer, "chunk");
        collect(chunk, attempt.key, sent);
        from = text_at(*answer, "end");
        if (from.empty() || is_before(chunk, attempt.first_try))
            co_return sent;
    }
    co_return Failure{FailureKind::unknown_outcome,
                      "messages: more of ours than could be looked through for an earlier attempt"};
}

MatrixChat::Answer<Done> MatrixChat::share(event::PersonRef to, event::RoomRef room,
                                           Document document, Attempt attempt, Deadline deadline) {
    auto known = co_await know_ourselves(deadline);
    if (!known)
        co_return known.failure();
    auto direct = co_await x_direct.room_for(to.id, room.room, attempt, deadline);
    if (!direct)
        co_return direct.failure();
    if (attempt.repeated) {
        auto sent = co_await find_sent(*direct, attempt, deadline);
        if (!sent)
            co_return sent.failure();
        if (!sent->empty())
            co_return Done{};
    }
    const auto size = document.content.size();
    auto place = co_await x_api.upload(document.name, document.media_type,
                                       std::move(document.content), deadline);
    if (!place)
        co_return place.failure();
    Json content{{"msgtype", "m.file"},
                 {"body", document.name},
                 {"filename", document.name},
                 {"url", *place},
                 {"info", Json{{"mimetype", document.media_type}, {"size", size}}},
                 {"m.mentions", Json(Json::value_t::object)},
                 {key_field, attempt.key}};
    auto sent =
        co_await send_event(std::move(*direct), "m.room.message", transaction_id(attempt.key, "0"),
                            std::move(content), Repeating::harmful, deadline);
    if (!sent)
        co_return sent.failure();
    co_return Done{};
}

MatrixChat::Answer<Done> MatrixChat::open_form(outbox::OpenForm, Deadline) {
    co_return Failure{FailureKind::rejected, "Matrix has no forms"};
}

Posted MatrixChat::posted(const std::string& room, const std::string& event) const {
    return {{{platform, room}, event}, link_to_message(room, event, {x_ours.server_name})};
}

}  // namespace adapters::matrix
