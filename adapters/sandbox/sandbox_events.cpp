#include "adapters/sandbox/sandbox_events.hpp"

#include "adapters/sandbox/sandbox_text.hpp"

#include <algorithm>

namespace adapters::sandbox {
namespace {

using namespace bot::core::event;

EventKey key(std::int64_t line, std::size_t part = 0) {
    std::string value = "sandbox:" + std::to_string(line);
    if (part > 0)
        value += "." + std::to_string(part);
    return EventKey{std::move(value)};
}

/// Line numbers as texts of equal length, so that they compare as text.
std::string revision(std::int64_t line) {
    const auto digits = std::to_string(line);
    return std::string(digits.size() < 12 ? 12 - digits.size() : 0, '0') + digits;
}

MessageRef ref(const ChatMessage& message) {
    return {{platform, message.room}, message_id(message.number)};
}

std::optional<std::string> thread_id(const std::optional<std::int64_t>& number) {
    return number ? std::optional{message_id(*number)} : std::nullopt;
}

struct Telling {
    const State& state;
    std::int64_t number;
    const Line& line;
    const std::string& site;

    using Events = std::vector<ChatEvent>;

    ChatEvent event(const std::string& room, ChatBody body, std::size_t part = 0) const {
        return {key(number, part), {platform, room}, line.at, person(line.by), std::move(body), {}};
    }

    Events operator()(const ChatOpened&) const {
        Events events;
        for (const auto& one : State::people())
            events.push_back({key(number, events.size()),
                              {platform, {}},
                              line.at,
                              person(one.id),
                              profile(one.id),
                              {}});
        return events;
    }
    Events operator()(const RoomMade&) const { return {}; }
    Events operator()(const PeopleJoined& joined) const {
        Events events;
        for (const auto& one : joined.people) {
            MembershipChanged change{person(one), Change::added, {}};
            if (one != line.by)
                change.inviter = person(line.by);
            auto told = event(joined.room, std::move(change), events.size());
            told.actor = person(one);
            events.push_back(std::move(told));
        }
        return events;
    }
    Events operator()(const PersonLeft& left) const {
        return {event(left.room, MembershipChanged{person(line.by), Change::removed, {}})};
    }
    Events operator()(const TopicSet& topic) const {
        return {event(topic.room, RoomChanged{RoomProperty::topic, topic.topic})};
    }
    Events operator()(const Said& said) const {
        if (!said.only.empty())
            return {};
        return {event(said.room, posted(*state.message(number), site))};
    }
    Events operator()(const Edited& edited) const {
        const auto& message = *state.message(edited.message);
        return {
            event(message.room, MessageEdited{posted(message, site), revision(number), line.at})};
    }
    Events operator()(const Deleted& deleted) const {
        const auto& message = *state.message(deleted.message);
        return {event(message.room, MessageDeleted{ref(message), message.at, person(message.author),
                                                   person(line.by)})};
    }
    Events operator()(const Reacted& reacted) const {
        const auto& message = *state.message(reacted.message);
        return {
            event(message.room, ReactionChanged{ref(message), message.at, thread_id(message.thread),
                                                reacted.reaction, reacted.change})};
    }
    Events operator()(const PinSet& pin) const {
        const auto& message = *state.message(pin.message);
        return {event(message.room, PinChanged{ref(message), message.at, pin.change})};
    }
    Events operator()(const Commanded& command) const {
        CommandGiven given;
        given.text = read_text(command.words, state);
        given.origin = command.origin;
        given.fields = command.fields;
        given.thread = thread_id(command.thread);
        given.trigger = "t" + std::to_string(number);
        if (const auto* room = state.room(command.room);
            room != nullptr && room->direct_with.empty())
            given.room_name = room->id;
        if (command.about) {
            const auto& message = *state.message(*command.about);
            given.about = ref(message);
            given.thread = thread_id(message.thread);
        }
        return {event(command.room, std::move(given))};
    }
    Events operator()(const Delivered&) const { return {}; }
};

void tell_all(const ChatMessage& message, const std::string& site, std::vector<ChatEvent>& events) {
    const RoomRef room{platform, message.room};
    const auto author = person(message.author);
    events.push_back({key(message.number), room, message.at, author, posted(message, site), {}});
    if (message.edit_line > 0)
        events.push_back(
            {key(message.edit_line),
             room,
             message.edited_at,
             author,
             MessageEdited{posted(message, site), revision(message.edit_line), message.edited_at},
             {}});
    for (const auto& [name, people] : message.reactions)
        for (const auto& one : people)
            events.push_back({key(one.line),
                              room,
                              one.at,
                              person(one.person),
                              ReactionChanged{ref(message), message.at, thread_id(message.thread),
                                              name, Change::added},
                              {}});
}

}  // namespace

Person person(const std::string& id) {
    return {{platform, id}, name_of(id), id == bot_id ? PersonKind::ourselves : PersonKind::human};
}

PersonRenamed profile(const std::string& id) {
    return {person(id), id, {}};
}

MessagePosted posted(const ChatMessage& message, const std::string& site) {
    MessagePosted result;
    result.message = ref(message);
    result.posted_at = message.at;
    result.author = person(message.author);
    result.text = message.text;
    if (message.typed != message.text.plain)
        result.raw = message.typed;
    result.thread = thread_id(message.thread);
    result.permalink = site + message_path(message);
    return result;
}

std::vector<ChatEvent> events_of(const State& state, std::int64_t number, const Line& line,
                                 const std::string& site) {
    if (!state.touched(number).applied)
        return {};
    return std::visit(Telling{state, number, line, site}, line.action);
}

HistoryPage history(const State& state, const std::string& room, Instant from, Instant to,
                    std::int64_t after, std::size_t limit, const std::string& site) {
    HistoryPage page;
    std::size_t taken = 0;
    const auto& all = state.messages();
    for (auto next = all.upper_bound(after); next != all.end(); ++next) {
        const auto& message = next->second;
        if (message.at >= to)
            break;
        const bool told = message.room == room && message.at > from && !message.deleted &&
                          message.shape == MessageShape::post && message.only.empty();
        if (!told)
            continue;
        if (taken == limit) {
            page.more = true;
            break;
        }
        ++taken;
        tell_all(message, site, page.events);
        page.last = message.number;
    }
    std::stable_sort(page.events.begin(), page.events.end(),
                     [](const ChatEvent& a, const ChatEvent& b) { return a.at < b.at; });
    return page;
}

}  // namespace adapters::sandbox
