#include "tests/support/matrix_imposter_state.hpp"

#include <algorithm>
#include <stdexcept>

/// What happens in the imposter's rooms, and how it is told.
namespace tests::support {

using adapters::http::Response;
namespace http = adapters::http;

namespace {

/// "p7" or "s7": before the event at 7 in the log.
std::size_t place_of(const std::string& token, std::size_t otherwise) {
    return token.size() < 2 ? otherwise : std::stoul(token.substr(1));
}

const Json& relation_of(const Json& event) {
    static const Json none;
    const auto& content = event.at("content");
    return content.contains("m.relates_to") ? content.at("m.relates_to") : none;
}

bool relates(const Json& event, const std::string& type, const std::string& to) {
    const auto& relation = relation_of(event);
    return relation.is_object() && relation.value("rel_type", "") == type &&
           relation.value("event_id", "") == to;
}

bool is_edit(const Json& event) {
    const auto& relation = relation_of(event);
    return relation.is_object() && relation.value("rel_type", "") == "m.replace";
}

bool passes_filter(const Json& event, const Json& filter) {
    const auto holds = [&](const char* list, const char* field) {
        if (!filter.contains(list))
            return true;
        const auto& wanted = filter.at(list);
        return std::find(wanted.begin(), wanted.end(), event.at(field)) != wanted.end();
    };
    return holds("senders", "sender") && holds("types", "type");
}

/// Before the time that clocks in tests stand at, so that nothing comes from the future.
std::int64_t time_of_event(std::size_t number) {
    constexpr std::int64_t first = 1'699'999'940'000;
    return first + 10 * static_cast<std::int64_t>(number);
}

Json person(const std::string& membership) {
    return Json{{"membership", membership}};
}

Response whole_state(const HomeserverRoom& room) {
    Json all = Json::array();
    for (const auto& [place, content] : room.state)
        all.push_back(
            Json{{"type", place.first}, {"state_key", place.second}, {"content", content}});
    return answer_with_json(all);
}

}  // namespace

std::string HomeserverRoom::membership(const std::string& user) const {
    const auto found = state.find({"m.room.member", user});
    return found == state.end() ? "" : found->second.value("membership", "");
}

bool HomeserverRoom::may_set(const std::string& user, const std::string& type) const {
    const auto found = state.find({"m.room.power_levels", ""});
    const auto levels = found == state.end() ? Json::object() : found->second;
    const auto users = levels.value("users", Json{{creator, 100}});
    const auto own = users.value(user, levels.value("users_default", 0));
    const auto events = levels.value("events", Json::object());
    return own >= events.value(type, levels.value("state_default", 50));
}

std::string MatrixImposter::State::append(const std::string& room, const std::string& sender,
                                          const std::string& type, Json content,
                                          const std::optional<std::string>& key) {
    const auto number = log.size() + 1;
    Json event{{"event_id", "$event" + std::to_string(number)},
               {"room_id", room},
               {"type", type},
               {"sender", sender},
               {"origin_server_ts", time_of_event(number)},
               {"content", content},
               {"unsigned", Json::object()}};
    if (key) {
        auto& slot = rooms.at(room).state[{type, *key}];
        if (!slot.is_null())
            event["unsigned"]["prev_content"] = slot;
        slot = std::move(content);
        event["state_key"] = *key;
    }
    log.push_back(event);
    return event["event_id"];
}

const Json* MatrixImposter::State::find(const std::string& event) const {
    const auto found = std::find_if(log.begin(), log.end(),
                                    [&](const auto& one) { return one["event_id"] == event; });
    return found == log.end() ? nullptr : &*found;
}

Json MatrixImposter::State::with_newest_edit(Json event) const {
    for (const auto& other : log) {
        if (relates(other, "m.replace", event["event_id"]))
            event["unsigned"]["m.relations"]["m.replace"] = other;
    }
    return event;
}

Response MatrixImposter::State::create(const HomeserverCall& call) {
    const auto& order = call.body;
    const auto name = order.value("room_alias_name", "");
    const auto alias = "#" + name + ":hs.test";
    if (!name.empty() && aliases.contains(alias))
        return refusal(400, "M_ROOM_IN_USE", "taken");
    if (!name.empty() && settings.exclusive_aliases)
        return refusal(400, "M_EXCLUSIVE", "not yours");
    const auto id = "!room" + std::to_string(rooms.size() + 1) + ":hs.test";
    rooms[id].id = id;
    rooms[id].creator = bot_user;
    if (!name.empty())
        aliases[alias] = id;
    append(id, bot_user, "m.room.member", person("join"), bot_user);
    append(id, bot_user, "m.room.power_levels",
           order.value("power_level_content_override", Json::object()), "");
    for (const auto& one : order.value("initial_state", Json::array()))
        append(id, bot_user, one.at("type"), one.at("content"), one.at("state_key"));
    if (settings.encrypts_rooms)
        append(id, bot_user, "m.room.encryption", Json{{"algorithm", "m.megolm.v1.aes-sha2"}}, "");
    if (order.contains("name"))
        append(id, bot_user, "m.room.name", Json{{"name", order["name"]}}, "");
    if (order.contains("topic"))
        append(id, bot_user, "m.room.topic", Json{{"topic", order["topic"]}}, "");
    for (const auto& one : order.value("invite", Json::array()))
        invite(rooms[id], one);
    return answer_with_json(Json{{"room_id", id}});
}

Response MatrixImposter::State::join(const std::string& room) {
    const auto found = rooms.find(room);
    if (found == rooms.end())
        return refusal(404, "M_NOT_FOUND");
    const auto now = found->second.membership(bot_user);
    const auto rules = found->second.state.find({"m.room.join_rules", ""});
    const bool open = rules != found->second.state.end() &&
                      rules->second.value("join_rule", "") == "public" && now != "ban";
    if (now != "join" && now != "invite" && !open)
        return refusal(403, "M_FORBIDDEN", "not invited");
    if (now != "join")
        append(room, bot_user, "m.room.member", person("join"), bot_user);
    return answer_with_json(Json{{"room_id", room}});
}

Response MatrixImposter::State::invite(HomeserverRoom& room, const std::string& user) {
    if (room.membership(user) == "join")
        return refusal(403, "M_FORBIDDEN", user + " is already in the room");
    if (user == "@guest:hs.test")
        return refusal(403, "M_FORBIDDEN", "guests may not come");
    append(room.id, bot_user, "m.room.member", person("invite"), user);
    append(room.id, user, "m.room.member", person("join"), user);
    return answer_with_json(Json::object());
}

Response MatrixImposter::State::send(const HomeserverCall& call) {
    const auto transaction = call.path.at(1) + " " + call.path.at(3) + " " + call.path.at(4);
    if (const auto known = transactions.find(transaction); known != transactions.end())
        return answer_with_json(Json{{"event_id", known->second}});
    const auto& relation = call.body.contains("m.relates_to") ? call.body["m.relates_to"] : Json{};
    if (const auto fault = fault_of(relation, call.path[1]); !fault.empty())
        return refusal(400, "M_UNKNOWN", fault);
    if (call.path[3] == "m.reaction") {
        for (const auto& other : log) {
            if (other["sender"] == bot_user && relation_of(other) == relation)
                return refusal(400, "M_DUPLICATE_ANNOTATION");
        }
    }
    const auto id = append(call.path[1], bot_user, call.path[3], call.body, std::nullopt);
    transactions[transaction] = id;
    return answer_with_json(Json{{"event_id", id}});
}

std::string MatrixImposter::State::fault_of(const Json& relation, const std::string& room) const {
    if (!relation.is_object() || !relation.contains("rel_type"))
        return {};
    const auto* const target = find(relation.value("event_id", ""));
    if (target == nullptr)
        return "Can't send relation to unknown event";
    return (*target)["room_id"] == room ? "" : "Relations must be in the same room";
}

Response MatrixImposter::State::redact(const HomeserverCall& call) {
    const auto& target = call.path.at(3);
    const auto found = std::find_if(log.begin(), log.end(),
                                    [&](const auto& one) { return one["event_id"] == target; });
    if (found == log.end())
        return refusal(404, "M_NOT_FOUND");
    (*found)["content"] = Json::object();
    const auto id =
        append(call.path[1], bot_user, "m.room.redaction", Json{{"redacts", target}}, std::nullopt);
    return answer_with_json(Json{{"event_id", id}});
}

Response MatrixImposter::State::messages(const HomeserverCall& call) const {
    const auto from = place_of(call.field("from"), log.size());
    const auto to = place_of(call.field("to"), 0);
    const auto most = std::min<std::size_t>(std::stoul(call.field("limit")), settings.longest_page);
    const auto filter = Json::parse(call.field("filter"), nullptr, false);
    Json answer{{"start", "p" + std::to_string(from)}, {"chunk", Json::array()}};
    for (auto at = from; at > to; --at) {
        const auto& event = log[at - 1];
        if (event["room_id"] != call.path.at(1) ||
            (filter.is_object() && !passes_filter(event, filter)))
            continue;
        if (answer["chunk"].size() == most) {
            answer["end"] = "p" + std::to_string(at);
            break;
        }
        answer["chunk"].push_back(event);
    }
    return answer_with_json(answer);
}

Response MatrixImposter::State::relations(const HomeserverCall& call) const {
    const auto begin = place_of(call.field("from"), 0);
    Json answer{{"chunk", Json::array()}};
    for (auto at = begin; at < log.size(); ++at) {
        if (!relates(log[at], call.path.at(4), call.path.at(3)))
            continue;
        if (answer["chunk"].size() == settings.longest_page) {
            answer["next_batch"] = "p" + std::to_string(at);
            break;
        }
        answer["chunk"].push_back(log[at]);
    }
    return answer_with_json(answer);
}

Response MatrixImposter::State::in_room(const HomeserverCall& call) {
    const auto found = rooms.find(call.path.at(1));
    const auto ours = found == rooms.end() ? "" : found->second.membership(bot_user);
    // Who was in the room may see what it was like then.
    const bool looks_back = call.name == "get_state" && (ours == "leave" || ours == "ban");
    if (ours != "join" && !looks_back)
        return refusal(403, "M_FORBIDDEN", "you are not in the room");
    auto& room = found->second;
    if (call.name == "invite")
        return invite(room, call.body.value("user_id", ""));
    if (call.name == "send")
        return send(call);
    if (call.name == "redact")
        return redact(call);
    if (call.name == "messages")
        return messages(call);
    if (call.name == "relations")
        return relations(call);
    if (call.name == "joined_members") {
        Json joined = Json::object();
        for (const auto& [place, content] : room.state) {
            if (place.first == "m.room.member" && content.value("membership", "") == "join")
                joined[place.second] = Json{{"display_name", "Name of " + place.second}};
        }
        return answer_with_json(Json{{"joined", joined}});
    }
    if (call.name == "event") {
        const auto* const event = find(call.path.at(3));
        return event == nullptr ? refusal(404, "M_NOT_FOUND")
                                : answer_with_json(with_newest_edit(*event));
    }
    if (call.name == "put_state" && !room.may_set(bot_user, call.path.at(3)))
        return refusal(403, "M_FORBIDDEN", "your power level is too low");
    if (call.name == "put_state")
        return answer_with_json(Json{
            {"event_id", append(room.id, bot_user, call.path.at(3), call.body, call.path.at(4))}});
    if (call.path.size() == 3)
        return whole_state(room);
    const auto content = room.state.find({call.path.at(3), call.path.at(4)});
    return content == room.state.end() ? refusal(404, "M_NOT_FOUND")
                                       : answer_with_json(content->second);
}

Json MatrixImposter::State::timeline(const std::string& room, std::size_t since) const {
    Json told{{"events", Json::array()}, {"limited", false}};
    std::vector<Json> newest;
    auto at = log.size();
    for (; at > since && newest.size() < settings.longest_page; --at) {
        if (log[at - 1]["room_id"] == room)
            newest.push_back(log[at - 1]);
    }
    for (auto older = at; older > since; --older) {
        if (log[older - 1]["room_id"] == room)
            told["limited"] = true;
    }
    std::reverse(newest.begin(), newest.end());
    for (auto& event : newest) {
        event.erase("room_id");
        told["events"].push_back(event);
    }
    told["prev_batch"] = "p" + std::to_string(at);
    return told;
}

Response MatrixImposter::State::sync(const HomeserverCall& call) const {
    const auto token = call.field("since");
    const auto since = place_of(token, 0);
    if (!token.empty() && since < oldest_position)
        return refusal(400, "M_UNKNOWN", "what position is that?");
    Json answer{{"next_batch", "s" + std::to_string(log.size())}, {"rooms", Json::object()}};
    for (const auto& [id, room] : rooms) {
        auto told = timeline(id, since);
        const auto ours = room.membership(bot_user);
        if (told["events"].empty() || ours.empty())
            continue;
        if (ours == "invite") {
            Json stripped = Json::array();
            for (const auto& [place, content] : room.state)
                stripped.push_back(Json{{"type", place.first},
                                        {"state_key", place.second},
                                        {"sender", "@ann:hs.test"},
                                        {"content", content}});
            answer["rooms"]["invite"][id]["invite_state"]["events"] = stripped;
        } else {
            answer["rooms"][ours][id]["timeline"] = told;
        }
    }
    if (!token.empty() && answer["rooms"].empty() && !call.field("timeout").empty())
        return Response{not_yet};
    return answer_with_json(answer);
}

std::string MatrixImposter::add_room(const std::string& name,
                                     const std::vector<std::string>& people) {
    const auto id = "!room" + std::to_string(x_state->rooms.size() + 1) + ":hs.test";
    x_state->rooms[id].id = id;
    x_state->rooms[id].creator = people.front();
    for (const auto& one : people)
        add_state(id, one, "m.room.member", one, person("join"));
    if (!name.empty()) {
        add_state(id, people.front(), "m.room.name", "", Json{{"name", name}});
        x_state->aliases["#" + name + ":hs.test"] = id;
    }
    return id;
}

std::string MatrixImposter::add_event(const std::string& room, const std::string& sender,
                                      const std::string& type, Json content, const Json& more) {
    auto id = x_state->append(room, sender, type, std::move(content), std::nullopt);
    x_state->log.back().update(more);
    return id;
}

std::string MatrixImposter::add_state(const std::string& room, const std::string& sender,
                                      const std::string& type, const std::string& key,
                                      Json content) {
    return x_state->append(room, sender, type, std::move(content), key);
}

std::string MatrixImposter::say(const std::string& room, const std::string& sender,
                                const std::string& text, const std::string& thread) {
    Json content{{"msgtype", "m.text"}, {"body", text}};
    if (!thread.empty())
        content["m.relates_to"] = Json{{"rel_type", "m.thread"}, {"event_id", thread}};
    return add_event(room, sender, "m.room.message", std::move(content));
}

std::string MatrixImposter::edit(const std::string& room, const std::string& event,
                                 const std::string& text) {
    Json content{{"msgtype", "m.text"}, {"body", "* " + text}};
    content["m.new_content"] = Json{{"msgtype", "m.text"}, {"body", text}};
    content["m.relates_to"] = Json{{"rel_type", "m.replace"}, {"event_id", event}};
    return add_event(room, this->event(event)["sender"], "m.room.message", std::move(content));
}

std::vector<Json> MatrixImposter::events(const std::string& room) const {
    std::vector<Json> found;
    std::copy_if(x_state->log.begin(), x_state->log.end(), std::back_inserter(found),
                 [&](const auto& event) { return event["room_id"] == room; });
    return found;
}

std::vector<std::string> MatrixImposter::texts(const std::string& room) const {
    std::vector<std::string> found;
    for (const auto& event : events(room)) {
        if (event["type"] != "m.room.message" || event["content"].empty() || is_edit(event))
            continue;
        auto content = event["content"];
        const auto now = x_state->with_newest_edit(event);
        if (now["unsigned"].contains("m.relations"))
            content = now["unsigned"]["m.relations"]["m.replace"]["content"]["m.new_content"];
        found.push_back(content["body"]);
    }
    return found;
}

std::vector<std::string> MatrixImposter::reactions(const std::string& event) const {
    std::vector<std::string> found;
    for (const auto& other : x_state->log) {
        if (relates(other, "m.annotation", event))
            found.push_back(relation_of(other)["key"]);
    }
    return found;
}

std::vector<std::string> MatrixImposter::members(const std::string& room) const {
    std::vector<std::string> found;
    for (const auto& [place, content] : x_state->rooms.at(room).state) {
        if (place.first == "m.room.member" && content.value("membership", "") == "join")
            found.push_back(place.second);
    }
    return found;
}

Json MatrixImposter::state(const std::string& room, const std::string& type,
                           const std::string& key) const {
    const auto& state = x_state->rooms.at(room).state;
    const auto found = state.find({type, key});
    return found == state.end() ? Json{} : found->second;
}

Json MatrixImposter::event(const std::string& event) const {
    const auto* const found = x_state->find(event);
    if (found == nullptr)
        throw std::runtime_error{"no event " + event};
    return *found;
}

}  // namespace tests::support
