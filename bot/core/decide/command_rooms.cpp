#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/card_view.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using event::RoomRef;
using event::TextWriter;

/// "a or b"
std::string either(const std::vector<std::string>& words) {
    std::string result;
    for (const auto& word : words)
        result += (result.empty() ? "" : " or ") + word;
    return result;
}

/// Chats in which a room can be made.
std::vector<std::string> makers(const Policy& policy) {
    std::vector<std::string> names;
    for (const auto& [platform, traits] : policy.chats) {
        if (traits.can_create_rooms)
            names.push_back("`" + platform + "`");
    }
    return names;
}

void make_room(const Asking& asking, const Incident& incident, const std::string& platform) {
    auto& ruling = asking.ruling();
    const auto made = [&](const incident::LinkedRoom& room) {
        return room.room.platform == platform && room.origin == incident::RoomOrigin::created &&
               !room.archived;
    };
    if (std::any_of(incident.rooms.begin(), incident.rooms.end(), made))
        return asking.refuse(to_string(incident.id) + " has a room of its own there already.");
    ruling.send(incident.id,
                outbox::CreateRoom{platform, room_name(incident.id, incident.title),
                                   topic_of(incident), incident.visibility, asking.room()});
    asking.answer(
        speak("A room for " + to_string(incident.id) + " is being made there (" + platform + ")."));
}

/// By its mention, its id, "here", or the name that it alone has; null: none of the incident's.
const incident::LinkedRoom* room_meant(const Asking& asking, const Incident& incident,
                                       const command::UnlinkRoom& order) {
    auto room = order.room;
    if (!room && order.word == "here")
        room = asking.room();
    const auto& here = asking.asker().ref.platform;
    if (const auto named = platform_and_id(order.word, asking.ruling().policy(), here);
        !room && named)
        room = RoomRef{named->first, named->second};
    if (room)
        return incident::find_room(incident, *room);
    const incident::LinkedRoom* found = nullptr;
    for (const auto& linked : incident.rooms) {
        if (linked.name != order.word && "#" + linked.name != order.word)
            continue;
        if (found != nullptr)
            return nullptr;
        found = &linked;
    }
    return found;
}

}  // namespace

std::optional<std::pair<std::string, std::string>> platform_and_id(const std::string& word,
                                                                   const Policy& policy,
                                                                   const std::string& here) {
    const auto colon = word.find(':');
    if (colon == std::string::npos || colon == 0 || colon + 1 == word.size())
        return std::nullopt;
    if (policy.chats.contains(word.substr(0, colon)))
        return std::pair{word.substr(0, colon), word.substr(colon + 1)};
    const auto own = policy.chats.find(here);
    if (own != policy.chats.end() && own->second.full_ids)
        return std::pair{here, word};
    for (const auto& [platform, traits] : policy.chats) {
        if (traits.full_ids)
            return std::pair{platform, word};
    }
    return std::nullopt;
}

void run_link(const Asking& asking, const Incident& incident, const command::LinkRoom& order) {
    auto& ruling = asking.ruling();
    const auto& policy = ruling.policy();
    if (!ruling.is_live(incident.id))
        return asking.refuse(to_string(incident.id) + " was read from an archive and has no room.");
    const auto maker = policy.chats.find(order.word);
    if (!order.room && maker != policy.chats.end() && maker->second.can_create_rooms)
        return make_room(asking, incident, order.word);
    auto room = order.room;
    if (const auto named = platform_and_id(order.word, policy, asking.asker().ref.platform);
        !room && named)
        room = RoomRef{named->first, named->second};
    if (!room)
        return asking.refuse("I cannot tell which room `" + order.word +
                             "` is. Mention it, or write its platform and its id like "
                             "`platform:id`; or invite me there and say `" +
                             asking.root() + " " + to_string(incident.id) + " here` in it. " +
                             either(makers(policy)) + " alone makes a new one.");
    if (incident::find_room(incident, *room) != nullptr)
        return asking.refuse(to_string(incident.id) + " listens in that room already.");
    // One that the asker may not know of answers like any room that does not let us in.
    const auto& there = ruling.snapshot().there;
    if (there && may_see(asking, there->incident.visibility, there->incident.rooms, there->member))
        return asking.refuse("That room cannot be added: it belongs to " +
                             to_string(there->incident.id) + ".");
    ruling.send(incident.id,
                outbox::JoinRoom{*room, asking.asker().ref, ruling.snapshot().accounts, {}});
    asking.answer(speak("I am going there. As soon as I am in, what is said there goes into " +
                        to_string(incident.id) + ", too."));
}

void run_unlink(const Asking& asking, const Incident& incident, const command::UnlinkRoom& order) {
    if (!asking.ruling().is_live(incident.id))
        return asking.refuse(to_string(incident.id) + " was read from an archive and has no room.");
    const auto* room = room_meant(asking, incident, order);
    if (room == nullptr) {
        std::string rooms;
        for (const auto& linked : incident.rooms)
            rooms += (rooms.empty() ? "" : ", ") + ("`" + to_string(linked.room)) + "` (" +
                     linked.name + ")";
        return asking.refuse(to_string(incident.id) + " does not listen in `" + order.word +
                             "`, or in several of that name. Its rooms: " + rooms + ".");
    }
    // Whoever added a room cannot turn the others out and stay alone with the incident.
    if (room == &incident.rooms.front())
        return asking.refuse("#" + room->name + " is where " + to_string(incident.id) +
                             " lives. Rooms that were added to it can be taken out.");
    TextWriter line;
    line.append(asking.mention(asking.asker().ref)).plain(" took ").room(room->room, room->name);
    line.plain(" out of ").bold(to_string(incident.id));
    line.plain(": from now on what is said there is not written down.");
    asking.announce(incident.id, line.take());
    asking.record(incident.id, incident::RoomUnlinked{room->room});
}

void run_invite(const Asking& asking, const Incident& incident, const command::Invite& order) {
    auto& ruling = asking.ruling();
    std::vector<event::PersonRef> people;
    for (const auto& named : order.people) {
        const auto person = asking.find(named);
        if (!person)
            return;
        people.push_back(person->ref);
    }
    TextWriter line;
    line.append(asking.mention(asking.asker().ref)).plain(" asks ");
    for (const auto& person : people)
        line.append(asking.mention(person)).plain(" ");
    line.plain("to come.");
    bool sent = false;
    for (const auto& room : incident.rooms) {
        outbox::InvitePeople invitation{room.room, {}};
        for (const auto& person : people) {
            if (person.platform == room.room.platform)
                invitation.people.push_back(person);
        }
        if (room.archived || invitation.people.empty())
            continue;
        ruling.send(incident.id, std::move(invitation));
        sent = true;
    }
    if (!sent)
        return asking.refuse(to_string(incident.id) +
                             " has no room on the platform of those you named. `" + asking.root() +
                             " link` adds one.");
    asking.record(incident.id,
                  incident::CommandRun{"invite", with_names(ruling, line.take()).plain});
    asking.answer(speak("They are invited."));
}

}  // namespace bot::core::decide
