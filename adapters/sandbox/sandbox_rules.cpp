#include "adapters/sandbox/sandbox_state.hpp"

#include <algorithm>

/// Who may do what.
namespace adapters::sandbox {
namespace {

using Refusal = std::optional<std::string>;

constexpr std::size_t longest_message = 40'000;  // bytes
constexpr std::size_t longest_topic = 1'000;

bool is_known(const std::string& id) {
    return is_person(id) || id == bot_id;
}

struct Rules {
    const State& state;
    const std::string& by;

    Refusal in_room(const std::string& id) const {
        const auto* room = state.room(id);
        if (room == nullptr)
            return "There is no room #" + id + ".";
        if (room->members.count(by) == 0)
            return "Join #" + id + " first.";
        return std::nullopt;
    }

    /// A message that is there, that `by` can see, and that people wrote.
    Refusal on_message(std::int64_t number) const {
        const auto* message = state.message(number);
        if (message == nullptr || message->deleted || message->shape != MessageShape::post)
            return "That message is not there any more.";
        if (!message->only.empty())
            return "Only one person sees that message: nothing can be done to it.";
        return in_room(message->room);
    }

    Refusal in_thread(const std::string& room, const std::optional<std::int64_t>& thread) const {
        if (!thread)
            return std::nullopt;
        const auto* first = state.message(*thread);
        if (first == nullptr || first->room != room || first->thread ||
            first->shape != MessageShape::post || !first->only.empty())
            return "There is no such thread in #" + room + ".";
        return std::nullopt;
    }

    Refusal own(std::int64_t number) const {
        if (auto refused = on_message(number))
            return refused;
        if (state.message(number)->author != by)
            return "Only its author can change a message.";
        return std::nullopt;
    }

    static Refusal sayable(const std::string& typed) {
        if (std::all_of(typed.begin(), typed.end(),
                        [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }))
            return "There is nothing to say in that message.";
        if (typed.size() > longest_message)
            return "That message is too long: " + std::to_string(longest_message) +
                   " bytes at the most.";
        return std::nullopt;
    }

    Refusal operator()(const ChatOpened&) const {
        return state.newest() > 0 ? Refusal{"The chat is open already."} : std::nullopt;
    }
    Refusal operator()(const RoomMade&) const { return std::nullopt; }
    Refusal operator()(const PeopleJoined& joined) const {
        const auto* room = state.room(joined.room);
        if (room == nullptr || !room->direct_with.empty())
            return "There is no room #" + joined.room + ".";
        for (const auto& person : joined.people)
            if (!is_known(person))
                return "There is nobody called " + person + " here.";
        const bool member = room->members.count(by) > 0;
        const bool self = joined.people.size() == 1 && joined.people.front() == by;
        if (!member && (!self || (room->restricted && by != bot_id)))
            return "Only its members can let somebody into #" + joined.room + ".";
        return std::nullopt;
    }
    Refusal operator()(const PersonLeft& left) const {
        const auto* room = state.room(left.room);
        if (room != nullptr && !room->direct_with.empty())
            return Refusal{"Private messages stay."};
        return in_room(left.room);
    }
    Refusal operator()(const TopicSet& topic) const {
        if (topic.topic.size() > longest_topic)
            return "A topic has " + std::to_string(longest_topic) + " bytes at the most.";
        const auto* room = state.room(topic.room);
        if (room != nullptr && !room->direct_with.empty())
            return Refusal{"Private messages have no topic."};
        return in_room(topic.room);
    }
    Refusal operator()(const Said& said) const {
        if (auto refused = in_room(said.room))
            return refused;
        if (auto refused = in_thread(said.room, said.thread))
            return refused;
        if (by != bot_id && (said.text || said.card || said.attachment || !said.only.empty()))
            return "People type words.";
        if (by == bot_id)
            return std::nullopt;
        return sayable(said.typed);
    }
    Refusal operator()(const Edited& edited) const {
        if (auto refused = own(edited.message))
            return refused;
        if (by == bot_id)
            return std::nullopt;
        if (edited.text || edited.card)
            return "People type words.";
        return sayable(edited.typed);
    }
    Refusal operator()(const Deleted& deleted) const { return own(deleted.message); }
    Refusal operator()(const Reacted& reacted) const {
        const auto& name = reacted.reaction;
        const bool good =
            !name.empty() && name.size() <= 50 && std::all_of(name.begin(), name.end(), [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
                       c == '+';
            });
        return good ? on_message(reacted.message) : Refusal{"There is no such reaction."};
    }
    Refusal operator()(const PinSet& pin) const { return on_message(pin.message); }
    Refusal operator()(const Commanded& command) const {
        if (auto refused = in_room(command.room))
            return refused;
        if (auto refused = in_thread(command.room, command.thread))
            return refused;
        if (command.about)
            if (auto refused = on_message(*command.about))
                return refused;
        std::size_t bytes = command.words.size();
        for (const auto& [name, value] : command.fields)
            bytes += name.size() + value.size();
        if (bytes > longest_message)
            return "That is too long: " + std::to_string(longest_message) + " bytes at the most.";
        return std::nullopt;
    }
    Refusal operator()(const Delivered& delivered) const {
        const bool good = by == bot_id && delivered.upto <= state.newest();
        return good ? std::nullopt : Refusal{"That is the chat's own business."};
    }
};

struct Sameness {
    const State& state;
    const std::string& by;

    bool operator()(const PeopleJoined& joined) const {
        const auto* room = state.room(joined.room);
        return room != nullptr &&
               std::all_of(joined.people.begin(), joined.people.end(),
                           [&](const auto& person) { return room->members.count(person) > 0; });
    }
    bool operator()(const TopicSet& topic) const {
        const auto* room = state.room(topic.room);
        return room != nullptr && room->topic == topic.topic;
    }
    bool operator()(const Edited& edited) const {
        const auto* message = state.message(edited.message);
        if (message == nullptr || message->typed != edited.typed || message->card != edited.card)
            return false;
        return !edited.text ||
               (message->text == *edited.text && message->buttons == edited.buttons);
    }
    bool operator()(const Reacted& reacted) const {
        const auto* message = state.message(reacted.message);
        if (message == nullptr)
            return false;
        const auto found = message->reactions.find(reacted.reaction);
        const bool there =
            found != message->reactions.end() &&
            std::any_of(found->second.begin(), found->second.end(),
                        [&](const ChatReaction& reaction) { return reaction.person == by; });
        return there == (reacted.change == bot::core::event::Change::added);
    }
    bool operator()(const PinSet& pin) const {
        const auto* message = state.message(pin.message);
        return message != nullptr &&
               message->pinned == (pin.change == bot::core::event::Change::added);
    }
    bool operator()(const Delivered& delivered) const {
        return delivered.upto <= state.delivered();
    }
    bool operator()(const ChatOpened&) const { return false; }
    bool operator()(const RoomMade&) const { return false; }
    bool operator()(const PersonLeft&) const { return false; }
    bool operator()(const Said&) const { return false; }
    bool operator()(const Deleted&) const { return false; }
    bool operator()(const Commanded&) const { return false; }
};

}  // namespace

Refusal State::refusal(const std::string& by, const Action& action) const {
    if (!is_known(by))
        return "There is nobody called " + by + " here.";
    return std::visit(Rules{*this, by}, action);
}

bool State::changes_nothing(const std::string& by, const Action& action) const {
    return std::visit(Sameness{*this, by}, action);
}

}  // namespace adapters::sandbox
