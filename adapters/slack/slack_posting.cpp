#include "adapters/slack/slack_blocks.hpp"
#include "adapters/slack/slack_chat.hpp"
#include "adapters/slack/slack_markup.hpp"
#include "adapters/slack/slack_time.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

/// Saying something: in rooms, privately, to one person; cards.
namespace adapters::slack {

using namespace bot::core;
using bot::ports::Attempt;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using event::Posted;

namespace {

/// Longer posts have been seen cut in two by Slack at places of its own choosing.
constexpr std::size_t longest_post = 3900;
constexpr std::size_t longest_section = 2900;
constexpr std::string_view metadata_type = "second_story";

/// Buttons stand under the last part of what is said.
std::vector<http::Fields> parts_of(const event::Text& text,
                                   const std::vector<outbox::Button>& buttons) {
    std::vector<http::Fields> parts;
    const auto pieces = mrkdwn_pieces(text, buttons.empty() ? longest_post : longest_section);
    for (const auto& piece : pieces) {
        http::Fields fields{{"text", piece}, {"unfurl_links", "false"}, {"unfurl_media", "false"}};
        if (&piece == &pieces.back() && !buttons.empty())
            fields.emplace_back("blocks", to_text(message_blocks({piece}, buttons)));
        parts.push_back(std::move(fields));
    }
    return parts;
}

http::Fields card_fields(const outbox::Card& card) {
    return {{"text", card_summary(card)}, {"blocks", to_text(card_blocks(card))}};
}

std::string metadata(const std::string& key, std::size_t part) {
    const Json payload{{"key", key}, {"part", part}};
    return to_text(Json{{"event_type", metadata_type}, {"event_payload", payload}});
}

/// Errors that say that somebody cannot be shown something in that room.
bool is_not_there(const Failure& failure) {
    constexpr std::string_view errors[] = {"user_not_in_channel", "not_in_channel",
                                           "channel_not_found", "is_archived"};
    return std::any_of(std::begin(errors), std::end(errors),
                       [&](auto error) { return is_error(failure, error); });
}

}  // namespace

SlackChat::Answer<Posted> SlackChat::post(outbox::PostText order, Attempt attempt,
                                          Deadline deadline) {
    Outgoing message{order.room.room, order.thread.value_or(std::string{}),
                     parts_of(order.text, order.buttons)};
    co_return co_await send(std::move(message), std::move(attempt), deadline);
}

SlackChat::Answer<Posted> SlackChat::post_card(outbox::PostCard order, Attempt attempt,
                                               Deadline deadline) {
    Outgoing message{order.room.room, {}, {card_fields(order.card)}};
    co_return co_await send(std::move(message), std::move(attempt), deadline);
}

SlackChat::Answer<Posted> SlackChat::message_person(outbox::MessagePerson order, Attempt attempt,
                                                    Deadline deadline) {
    auto room = co_await direct_room(order.to.id, deadline);
    if (!room)
        co_return room.failure();
    Outgoing message{std::move(*room), {}, parts_of(order.text, order.buttons)};
    co_return co_await send(std::move(message), std::move(attempt), deadline);
}

/// Shown in passing, it stands nowhere. Nobody can look whether a private message was shown, and
/// Slack does not keep it either, so a second try may show it twice: better than not at all.
SlackChat::Answer<std::optional<Posted>> SlackChat::post_privately(outbox::PostPrivately order,
                                                                   Attempt attempt,
                                                                   Deadline deadline) {
    for (auto& part : parts_of(order.text, order.buttons)) {
        part.emplace_back("channel", order.room.room);
        part.emplace_back("user", order.to.id);
        auto shown = co_await x_api.call("chat.postEphemeral", std::move(part), Repeating::harmless,
                                         deadline);
        if (shown)
            continue;
        if (!is_not_there(shown.failure()))
            co_return shown.failure();
        outbox::MessagePerson direct{std::move(order.to), std::move(order.text),
                                     std::move(order.buttons)};
        auto told = co_await message_person(std::move(direct), std::move(attempt), deadline);
        if (!told)
            co_return told.failure();
        co_return std::optional{std::move(*told)};
    }
    co_return std::optional<Posted>{};
}

SlackChat::Answer<Done> SlackChat::update_card(outbox::UpdateCard order, Attempt,
                                               Deadline deadline) {
    auto form = card_fields(order.card);
    form.emplace_back("channel", order.message.room.room);
    form.emplace_back("ts", order.message.message);
    auto updated =
        co_await x_api.call("chat.update", std::move(form), Repeating::harmless, deadline);
    if (!updated)
        co_return updated.failure();
    co_return Done{};
}

/// One that is longer than a message may be keeps its first part. Buttons that were there go.
SlackChat::Answer<Done> SlackChat::edit(outbox::EditPost order, Attempt, Deadline deadline) {
    auto form = parts_of(order.text, order.buttons).front();
    if (order.buttons.empty())
        form.emplace_back("blocks", "[]");
    form.emplace_back("channel", order.message.room.room);
    form.emplace_back("ts", order.message.message);
    auto updated =
        co_await x_api.call("chat.update", std::move(form), Repeating::harmless, deadline);
    if (!updated)
        co_return updated.failure();
    co_return Done{};
}

SlackChat::Answer<std::string> SlackChat::direct_room(std::string person, Deadline deadline) {
    http::Fields form{{"users", std::move(person)}};
    auto opened =
        co_await x_api.call("conversations.open", std::move(form), Repeating::harmless, deadline);
    if (!opened)
        co_return opened.failure();
    const auto room = text_at(member(*opened, "channel"), "id");
    if (room.empty())
        co_return Failure{FailureKind::rejected, "conversations.open: no channel in the answer"};
    co_return std::string{room};
}

/// Posts what an earlier attempt left unposted, part by part, and tells where the first part is.
SlackChat::Answer<Posted> SlackChat::send(Outgoing message, Attempt attempt, Deadline deadline) {
    Sent sent;
    if (attempt.repeated) {
        auto found = co_await find_sent(message.room, message.thread, message.parts.size(), attempt,
                                        deadline);
        // Where we are not in the room yet, nothing of ours can be in it.
        if (!found && !is_error(found.failure(), "not_in_channel"))
            co_return found.failure();
        if (found)
            sent = std::move(*found);
    }
    for (std::size_t part = 0; part < message.parts.size(); ++part) {
        if (sent.contains(part))
            continue;
        auto form = std::move(message.parts[part]);
        form.emplace_back("channel", message.room);
        if (!message.thread.empty())
            form.emplace_back("thread_ts", message.thread);
        form.emplace_back("metadata", metadata(attempt.key, part));
        auto ts = co_await send_part(std::move(form), deadline);
        if (!ts)
            co_return sent.empty() ? ts.failure() : done_in_part(ts.failure());
        sent[part] = std::move(*ts);
    }
    co_return posted(message.room, sent[0], message.thread);
}

/// In a public channel that we are not in, we join and say it then.
SlackChat::Answer<std::string> SlackChat::send_part(http::Fields form, Deadline deadline) {
    auto answer = co_await x_api.call("chat.postMessage", form, Repeating::harmful, deadline);
    if (!answer && is_error(answer.failure(), "not_in_channel")) {
        outbox::JoinRoom wish;
        wish.room = {platform,
                     std::string{http::field(form, "channel").value_or(std::string_view{})}};
        auto joined = co_await join(std::move(wish), deadline);
        if (!joined)
            co_return joined.failure();
        answer =
            co_await x_api.call("chat.postMessage", std::move(form), Repeating::harmful, deadline);
    }
    if (!answer)
        co_return answer.failure();
    const auto ts = text_at(*answer, "ts");
    if (!instant_of_ts(ts))
        co_return Failure{FailureKind::unknown_outcome, "chat.postMessage: no ts in the answer"};
    co_return std::string{ts};
}

}  // namespace adapters::slack
