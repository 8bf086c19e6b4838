#include "adapters/slack/slack_archive.hpp"

#include "adapters/slack/slack_message.hpp"
#include "adapters/slack/slack_text.hpp"
#include "adapters/slack/slack_time.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace adapters::slack {
namespace {

using namespace bot::core::event;

ChatEvent beside(const ChatEvent& message, const std::string& what, ChatBody body) {
    ChatEvent event;
    event.key.value = message.key.value + ":" + what;
    event.room = message.room;
    event.at = message.at;
    event.actor = message.actor;
    event.body = std::move(body);
    return event;
}

std::optional<ChatEvent> last_edit(const Json& message, const ChatEvent& said,
                                   const SlackIdentity& ours) {
    const auto& edited = member(message, "edited");
    const auto revision = text_at(edited, "ts");
    const auto at = instant_of_ts(revision);
    const auto* const posted = std::get_if<MessagePosted>(&said.body);
    if (!posted || !at)
        return std::nullopt;
    auto event = beside(said, "edit:" + std::string{revision},
                        MessageEdited{*posted, std::string{revision}, *at});
    event.at = *at;
    if (const auto editor = text_at(edited, "user"); !editor.empty())
        event.actor = person_of(editor, ours);
    return event;
}

void add_reactions(const Json& message, const ChatEvent& said, const SlackIdentity& ours,
                   std::vector<ChatEvent>& events) {
    const auto* const posted = std::get_if<MessagePosted>(&said.body);
    const auto& reactions = member(message, "reactions");
    if (!posted || !reactions.is_array())
        return;
    for (const auto& reaction : reactions) {
        const auto name = reaction_name(text_at(reaction, "name"));
        const auto& users = member(reaction, "users");
        if (name.empty() || !users.is_array())
            continue;
        for (const auto& user : users) {
            if (text_in(user).empty())
                continue;
            auto event = beside(said, name + ":" + std::string{text_in(user)},
                                ReactionChanged{posted->message, posted->posted_at, posted->thread,
                                                name, Change::added});
            event.actor = person_of(text_in(user), ours);
            events.push_back(std::move(event));
        }
    }
}

}  // namespace

std::vector<ChatEvent> read_archived(const Json& message, std::string_view room,
                                     std::string_view prefix, Edits edits,
                                     const SlackIdentity& ours) {
    std::vector<ChatEvent> events;
    const auto ts = text_at(message, "ts");
    const auto at = instant_of_ts(ts);
    if (!at)
        return events;
    auto said = read_message(message, MessagePlace{std::string{room}, *at}, ours);
    if (std::holds_alternative<Unknown>(said.body))
        return events;
    said.key.value = std::string{prefix} + ":" + std::string{room} + ":" + std::string{ts};
    std::vector<ChatEvent> more;
    if (edits == Edits::told_apart) {
        if (auto edit = last_edit(message, said, ours))
            more.push_back(std::move(*edit));
    }
    add_reactions(message, said, ours, more);
    events.reserve(more.size() + 1);
    events.push_back(std::move(said));
    std::move(more.begin(), more.end(), std::back_inserter(events));
    return events;
}

}  // namespace adapters::slack
