#include "adapters/sandbox/sandbox_codec.hpp"

#include "adapters/sandbox/sandbox_json.hpp"
#include "adapters/sandbox/sandbox_state.hpp"
#include "adapters/sandbox/sandbox_values.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace adapters::sandbox {
namespace {

using bot::core::event::Change;
using bot::core::event::CommandOrigin;
using nlohmann::json;

constexpr std::pair<CommandOrigin, std::string_view> origins[] = {
    {CommandOrigin::typed, "typed"},
    {CommandOrigin::button, "button"},
    {CommandOrigin::form, "form"},
    {CommandOrigin::shortcut, "shortcut"}};

std::string_view origin_name(CommandOrigin origin) {
    for (const auto& [value, name] : origins)
        if (value == origin)
            return name;
    return "typed";
}

CommandOrigin origin_from(std::string_view word) {
    for (const auto& [value, name] : origins)
        if (name == word)
            return value;
    return CommandOrigin::typed;
}

json id_or_null(const std::optional<std::int64_t>& number) {
    return number ? json(message_id(*number)) : json();
}

/// Writes the action's name and fields into the line's object.
struct ActionWriter {
    json& out;

    void operator()(const ChatOpened&) const { out["do"] = "open"; }
    void operator()(const RoomMade& made) const {
        out["do"] = "make_room";
        out["name"] = made.name;
        out["topic"] = made.topic;
        out["restricted"] = made.restricted;
    }
    void operator()(const PeopleJoined& joined) const {
        out["do"] = "join";
        out["room"] = joined.room;
        out["people"] = joined.people;
    }
    void operator()(const PersonLeft& left) const {
        out["do"] = "leave";
        out["room"] = left.room;
    }
    void operator()(const TopicSet& topic) const {
        out["do"] = "topic";
        out["room"] = topic.room;
        out["topic"] = topic.topic;
    }
    void operator()(const Said& said) const {
        out["do"] = "say";
        out["room"] = said.room;
        out["thread"] = id_or_null(said.thread);
        out["typed"] = said.typed;
        if (said.text)
            out["text"] = encode_text(*said.text);
        for (const auto& button : said.buttons)
            out["buttons"].push_back(encode_button(button));
        if (said.card)
            out["card"] = encode_card(*said.card);
        if (said.attachment)
            out["attachment"] = {{"name", said.attachment->name},
                                 {"media_type", said.attachment->media_type},
                                 {"content", said.attachment->content}};
        if (!said.only.empty())
            out["only"] = said.only;
    }
    void operator()(const Edited& edited) const {
        out["do"] = "edit";
        out["message"] = message_id(edited.message);
        out["typed"] = edited.typed;
        if (edited.card)
            out["card"] = encode_card(*edited.card);
        if (edited.text)
            out["text"] = encode_text(*edited.text);
        for (const auto& button : edited.buttons)
            out["buttons"].push_back(encode_button(button));
    }
    void operator()(const Deleted& deleted) const {
        out["do"] = "delete";
        out["message"] = message_id(deleted.message);
    }
    void operator()(const Reacted& reacted) const {
        out["do"] = "react";
        out["message"] = message_id(reacted.message);
        out["reaction"] = reacted.reaction;
        out["on"] = reacted.change == Change::added;
    }
    void operator()(const PinSet& pin) const {
        out["do"] = "pin";
        out["message"] = message_id(pin.message);
        out["on"] = pin.change == Change::added;
    }
    void operator()(const Commanded& command) const {
        out["do"] = "command";
        out["room"] = command.room;
        out["thread"] = id_or_null(command.thread);
        out["words"] = command.words;
        out["origin"] = origin_name(command.origin);
        if (!command.fields.empty())
            out["fields"] = command.fields;
        out["about"] = id_or_null(command.about);
    }
    void operator()(const Delivered& delivered) const {
        out["do"] = "delivered";
        out["upto"] = delivered.upto;
    }
};

Change change_of(const json& object) {
    return flag_of(object, "on") ? Change::added : Change::removed;
}

Commanded decode_command(const json& object) {
    Commanded command;
    command.room = string_of(object, "room");
    command.thread = message_of(object, "thread");
    command.words = string_of(object, "words");
    command.origin = origin_from(string_of(object, "origin"));
    command.about = message_of(object, "about");
    const auto& fields = part_of(object, "fields");
    if (fields.is_object())
        for (const auto& [name, value] : fields.items())
            if (value.is_string())
                command.fields.emplace(name, value.get<std::string>());
    return command;
}

Said decode_said(const json& object) {
    Said said;
    said.room = string_of(object, "room");
    said.thread = message_of(object, "thread");
    said.typed = string_of(object, "typed");
    said.text = decode_text(part_of(object, "text"));
    said.buttons = decode_buttons(part_of(object, "buttons"));
    said.card = decode_card(part_of(object, "card"));
    said.only = string_of(object, "only");
    const auto& attachment = part_of(object, "attachment");
    if (attachment.is_object())
        said.attachment =
            Attachment{string_of(attachment, "name"), string_of(attachment, "media_type"),
                       string_of(attachment, "content")};
    return said;
}

std::optional<Action> decode_on_message(const std::string& name, const json& object) {
    const auto message = message_of(object, "message");
    if (!message)
        return std::nullopt;
    if (name == "edit") {
        Edited edited{*message, string_of(object, "typed"), decode_card(part_of(object, "card"))};
        edited.text = decode_text(part_of(object, "text"));
        edited.buttons = decode_buttons(part_of(object, "buttons"));
        return edited;
    }
    if (name == "delete")
        return Deleted{*message};
    if (name == "react")
        return Reacted{*message, string_of(object, "reaction"), change_of(object)};
    return name == "pin" ? std::optional<Action>{PinSet{*message, change_of(object)}}
                         : std::nullopt;
}

std::optional<Action> decode_action(const json& object) {
    const auto name = string_of(object, "do");
    if (name == "open")
        return ChatOpened{};
    if (name == "make_room")
        return RoomMade{string_of(object, "name"), string_of(object, "topic"),
                        flag_of(object, "restricted")};
    if (name == "join") {
        PeopleJoined joined{string_of(object, "room"), {}};
        for (const auto& person : part_of(object, "people"))
            if (person.is_string())
                joined.people.push_back(person.get<std::string>());
        return joined;
    }
    if (name == "leave")
        return PersonLeft{string_of(object, "room")};
    if (name == "topic")
        return TopicSet{string_of(object, "room"), string_of(object, "topic")};
    if (name == "say")
        return decode_said(object);
    if (name == "command")
        return decode_command(object);
    if (name == "delivered")
        return Delivered{number_of(object, "upto").value_or(0)};
    return decode_on_message(name, object);
}

}  // namespace

std::string encode_line(const Line& line) {
    json out{{"at", bot::core::event::to_rfc3339(line.at)}, {"by", line.by}};
    if (!line.key.empty())
        out["key"] = line.key;
    std::visit(ActionWriter{out}, line.action);
    return dump(out);
}

std::optional<Line> decode_line(std::string_view text) {
    const auto object = parse_json(text);
    const auto at = bot::core::event::from_rfc3339(string_of(object, "at"));
    auto action = decode_action(object);
    if (!at || !action)
        return std::nullopt;
    return Line{*at, string_of(object, "by"), string_of(object, "key"), std::move(*action)};
}

std::optional<Action> decode_request(const json& object) {
    constexpr std::string_view allowed[] = {"say",     "edit", "delete", "react", "pin",
                                            "command", "join", "leave",  "topic"};
    const auto name = string_of(object, "do");
    if (std::find(std::begin(allowed), std::end(allowed), name) == std::end(allowed))
        return std::nullopt;
    auto action = decode_action(object);
    if (!action)
        return std::nullopt;
    if (auto* said = std::get_if<Said>(&*action)) {
        *said = Said{said->room, said->thread, said->typed, {}, {}, {}, {}, {}};
    } else if (auto* edited = std::get_if<Edited>(&*action)) {
        *edited = Edited{edited->message, edited->typed, {}};
    }
    return action;
}

}  // namespace adapters::sandbox
