#include "adapters/sandbox/sandbox_view.hpp"

#include "adapters/sandbox/sandbox_codec.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace adapters::sandbox {
namespace {

using nlohmann::json;
using namespace bot::core::event;

struct MeaningView {
    json& piece;

    void operator()(const PersonRef& person) const {
        if (person.platform == platform)
            piece["person"] = person.id;
        else
            piece["style"] = "bold";
    }
    void operator()(const RoomRef& room) const {
        if (room.platform == platform)
            piece["room"] = room.room;
        else
            piece["style"] = "bold";
    }
    void operator()(const MessageRef& message) const {
        if (message.room.platform != platform)
            return;
        piece["room"] = message.room.room;
        piece["message"] = message.message;
    }
    void operator()(const Link& link) const { piece["link"] = link.url; }
    void operator()(Style style) const {
        piece["style"] = style == Style::bold ? "bold" : style == Style::italic ? "italic" : "code";
    }
};

std::string_view shape_name(MessageShape shape) {
    switch (shape) {
        case MessageShape::post:
            return "post";
        case MessageShape::command:
            return "command";
        case MessageShape::note:
            return "note";
    }
    return "post";
}

json card_view(const bot::core::outbox::Card& card) {
    auto result = encode_card(card);
    result["incident"] = to_string(card.incident);
    for (std::size_t i = 0; i < card.fields.size(); ++i)
        result["fields"][i]["text"] = pieces(card.fields[i].second);
    return result;
}

json reactions_view(const ChatMessage& message) {
    json list = json::array();
    for (const auto& [name, people] : message.reactions) {
        json who = json::array();
        for (const auto& one : people)
            who.push_back(one.person);
        list.push_back(
            {{"name", name}, {"people", std::move(who)}, {"since", people.front().line}});
    }
    std::stable_sort(list.begin(), list.end(), [](const json& left, const json& right) {
        return left["since"].get<std::int64_t>() < right["since"].get<std::int64_t>();
    });
    return list;
}

}  // namespace

json pieces(const Text& text) {
    json list = json::array();
    std::size_t at = 0;
    const auto plain_until = [&](std::size_t end) {
        if (end > at)
            list.push_back({{"t", text.plain.substr(at, end - at)}});
    };
    for (const auto& span : text.spans) {
        if (span.offset < at || span.offset + span.length > text.plain.size())
            continue;
        plain_until(span.offset);
        json piece{{"t", text.plain.substr(span.offset, span.length)}};
        std::visit(MeaningView{piece}, span.meaning);
        list.push_back(std::move(piece));
        at = span.offset + span.length;
    }
    plain_until(text.plain.size());
    return list;
}

json view(const ChatMessage& message) {
    json result{{"id", message_id(message.number)},
                {"number", message.number},
                {"shape", shape_name(message.shape)},
                {"room", message.room},
                {"author", message.author},
                {"at", to_rfc3339(message.at)},
                {"text", pieces(message.text)},
                {"typed", message.typed},
                {"thread", message.thread ? json(message_id(*message.thread)) : json()},
                {"only", message.only},
                {"edited", message.edit_line > 0 && !message.card},
                {"deleted", message.deleted},
                {"pinned", message.pinned},
                {"replies", message.replies},
                {"reactions", reactions_view(message)}};
    for (const auto& button : message.buttons)
        result["buttons"].push_back(encode_button(button));
    if (message.card)
        result["card"] = card_view(*message.card);
    if (message.attachment)
        result["attachment"] = {{"name", message.attachment->name},
                                {"size", message.attachment->content.size()}};
    return result;
}

json view(const ChatRoom& room) {
    return json{{"id", room.id},
                {"topic", room.topic},
                {"direct_with", room.direct_with},
                {"restricted", room.restricted},
                {"members", room.members}};
}

json changes(const State& state, std::int64_t after, std::size_t limit) {
    std::set<std::int64_t> messages;
    std::set<std::string> rooms;
    auto upto = std::clamp<std::int64_t>(after, 0, state.newest());
    const auto from = upto;
    while (upto < state.newest() && messages.size() + rooms.size() < limit) {
        const auto& touched = state.touched(++upto);
        messages.insert(touched.messages.begin(), touched.messages.end());
        rooms.insert(touched.rooms.begin(), touched.rooms.end());
    }
    json result{{"from", from},
                {"upto", upto},
                {"more", upto < state.newest()},
                {"rooms", json::array()},
                {"messages", json::array()}};
    for (const auto& room : rooms)
        result["rooms"].push_back(view(*state.room(room)));
    for (const auto number : messages)
        result["messages"].push_back(view(*state.message(number)));
    return result;
}

}  // namespace adapters::sandbox
