#include "adapters/sandbox/sandbox_state.hpp"

#include "adapters/sandbox/sandbox_text.hpp"

#include <algorithm>

namespace adapters::sandbox {

using bot::core::event::Change;

/// Applies one line that is allowed.
struct Applying {
    State& state;
    const Line& line;
    std::int64_t number;
    Touched& touched;

    ChatMessage& add(MessageShape shape, const std::string& room) const {
        auto& message = state.x_messages[number];
        message.number = number;
        message.shape = shape;
        message.room = room;
        message.author = line.by;
        message.at = line.at;
        touched.messages.push_back(number);
        return message;
    }

    void note(const std::string& room, std::string words) const {
        add(MessageShape::note, room).text = bot::core::event::words(std::move(words));
    }

    ChatMessage& touch(std::int64_t message) const {
        touched.messages.push_back(message);
        return state.x_messages.at(message);
    }

    ChatRoom& touch(const std::string& room) const {
        touched.rooms.push_back(room);
        return state.x_rooms.find(room)->second;
    }

    ChatRoom& add_room(const std::string& id) const {
        touched.rooms.push_back(id);
        auto& room = state.x_rooms[id];
        room.id = id;
        room.members.insert(bot_id);
        return room;
    }

    std::string free_name(const std::string& wished) const {
        std::string name;
        for (const char c : wished.substr(0, 80)) {
            const bool good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
            name += good ? c : '-';
        }
        if (name.empty())
            name = "room";
        auto candidate = name;
        for (int i = 2; state.room(candidate) != nullptr; ++i)
            candidate = name + "-" + std::to_string(i);
        return candidate;
    }

    void operator()(const ChatOpened&) const {
        state.x_opened_at = line.at;
        auto& general = add_room("general");
        general.topic = "Everybody is here";
        for (const auto& person : State::people()) {
            general.members.insert(person.id);
            auto& direct = add_room("dm-" + person.id);
            direct.direct_with = person.id;
            direct.members.insert(person.id);
        }
    }
    void operator()(const RoomMade& made) const {
        const auto id = free_name(made.name);
        auto& room = add_room(id);
        room.topic = made.topic;
        room.restricted = made.restricted;
        room.members.insert(line.by);
        note(id, "made this room");
    }
    void operator()(const PeopleJoined& joined) const {
        auto& room = touch(joined.room);
        std::string invited;
        for (const auto& person : joined.people) {
            if (!room.members.insert(person).second || person == line.by)
                continue;
            invited += (invited.empty() ? "" : ", ") + name_of(person);
        }
        note(joined.room, invited.empty() ? "joined" : "invited " + invited);
    }
    void operator()(const PersonLeft& left) const {
        touch(left.room).members.erase(line.by);
        note(left.room, "left");
    }
    void operator()(const TopicSet& topic) const {
        touch(topic.room).topic = topic.topic;
        note(topic.room,
             topic.topic.empty() ? "cleared the topic" : "set the topic: " + topic.topic);
    }
    void operator()(const Said& said) const {
        auto& message = add(MessageShape::post, said.room);
        message.typed = said.typed;
        message.text = said.text ? *said.text : read_text(said.typed, state);
        message.thread = said.thread;
        message.buttons = said.buttons;
        message.card = said.card;
        message.attachment = said.attachment;
        message.only = said.only;
        if (said.thread && said.only.empty())
            ++touch(*said.thread).replies;
    }
    void operator()(const Edited& edited) const {
        auto& message = touch(edited.message);
        message.card = edited.card;
        if (edited.card)
            message.text = bot::core::event::words(edited.card->title);
        message.edit_line = number;
        message.edited_at = line.at;
        if (edited.text) {
            message.text = *edited.text;
            message.buttons = edited.buttons;
            return;
        }
        if (message.typed == edited.typed)
            return;
        message.typed = edited.typed;
        message.text = read_text(edited.typed, state);
    }
    void operator()(const Deleted& deleted) const {
        auto& message = touch(deleted.message);
        message.deleted = true;
        message.pinned = false;
        message.typed.clear();
        message.text = {};
        message.buttons.clear();
        message.card.reset();
        message.attachment.reset();
        message.reactions.clear();
        if (message.thread)
            --touch(*message.thread).replies;
    }
    void operator()(const Reacted& reacted) const {
        auto& reactions = touch(reacted.message).reactions;
        auto& people = reactions[reacted.reaction];
        people.erase(std::remove_if(people.begin(), people.end(),
                                    [&](const auto& one) { return one.person == line.by; }),
                     people.end());
        if (reacted.change == Change::added)
            people.push_back({line.by, number, line.at});
        if (people.empty())
            reactions.erase(reacted.reaction);
    }
    void operator()(const PinSet& pin) const {
        touch(pin.message).pinned = pin.change == Change::added;
    }
    void operator()(const Commanded& command) const {
        if (command.origin != bot::core::event::CommandOrigin::typed)
            return;
        auto& message = add(MessageShape::command, command.room);
        message.typed = "/incident" + (command.words.empty() ? "" : " " + command.words);
        message.text = read_text(message.typed, state);
        message.thread = command.thread;
        message.only = line.by;
    }
    void operator()(const Delivered& delivered) const { state.x_delivered = delivered.upto; }
};

std::int64_t State::skip() {
    x_touched.emplace_back();
    return newest();
}

std::int64_t State::apply(const Line& line) {
    const auto number = skip();
    x_newest_at = std::max(x_newest_at, line.at);
    if (is_unfit(line))
        return number;
    if (!line.key.empty())
        x_keys.emplace(std::pair{line.by, line.key}, number);
    x_touched.back().applied = true;
    std::visit(Applying{*this, line, number, x_touched.back()}, line.action);
    return number;
}

bool State::is_unfit(const Line& line) const {
    // The opening line finds itself already counted.
    if (std::holds_alternative<ChatOpened>(line.action))
        return newest() != 1 || line.by != bot_id;
    return refusal(line.by, line.action).has_value();
}

std::optional<std::int64_t> State::line_of(const std::string& by, const std::string& key) const {
    const auto found = x_keys.find({by, key});
    return found == x_keys.end() || key.empty() ? std::nullopt : std::optional{found->second};
}

const Touched& State::touched(std::int64_t number) const {
    static const Touched nothing;
    return number < 1 || number > newest() ? nothing
                                           : x_touched[static_cast<std::size_t>(number - 1)];
}

const ChatRoom* State::room(std::string_view id) const {
    const auto found = x_rooms.find(id);
    return found == x_rooms.end() ? nullptr : &found->second;
}

const ChatMessage* State::message(std::int64_t number) const {
    const auto found = x_messages.find(number);
    return found == x_messages.end() ? nullptr : &found->second;
}

}  // namespace adapters::sandbox
