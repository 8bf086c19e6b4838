#include "adapters/matrix/matrix_chat.hpp"
#include "adapters/matrix/matrix_ids.hpp"
#include "adapters/matrix/matrix_key.hpp"

#include <nlohmann/json.hpp>

#include <set>
#include <utility>

/// Rooms: made, entered, filled with people, given a topic.
namespace adapters::matrix {

using namespace bot::core;
using bot::ports::Attempt;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using event::RoomCreated;

namespace {

/// Whoever is in the room may bring in others, and say what it is about and what matters. The rest
/// is as homeservers have it; all of it has to be named, because the object is taken whole.
Json power_levels() {
    const Json events{{"m.room.topic", 0},
                      {"m.room.pinned_events", 0},
                      {"m.room.name", 50},
                      {"m.room.avatar", 50},
                      {"m.room.canonical_alias", 50},
                      {"m.room.power_levels", 100},
                      {"m.room.history_visibility", 100},
                      {"m.room.server_acl", 100},
                      {"m.room.encryption", 100},
                      {"m.room.tombstone", 100},
                      {marker_type, 100}};
    return Json{{"users_default", 0}, {"invite", 0}, {"events", events}};
}

/// Nobody comes in without an invitation, and nothing is encrypted, so that we can read it.
Json order_of(const outbox::CreateRoom& order, const std::string& key, const std::string& version) {
    const Json marker{{"type", marker_type}, {"state_key", ""}, {"content", Json{{"key", key}}}};
    Json room{{"preset", "private_chat"},
              {"visibility", "private"},
              {"name", order.name},
              {"initial_state", Json::array({marker})},
              {"power_level_content_override", power_levels()}};
    if (!order.topic.empty())
        room["topic"] = order.topic;
    if (!version.empty())
        room["room_version"] = version;
    return room;
}

/// Aliases of that form belong to another application service, or to nobody but administrators.
bool may_not_have_alias(const Failure& failure) {
    return is_error(failure, "M_EXCLUSIVE") || is_error(failure, "M_FORBIDDEN");
}

}  // namespace

MatrixChat::Answer<RoomCreated> MatrixChat::create_room(outbox::CreateRoom order, Attempt attempt,
                                                        Deadline deadline) {
    auto known = co_await know_ourselves(deadline);
    if (!known)
        co_return known.failure();
    auto room = co_await make_room(order, std::move(attempt), deadline);
    if (!room)
        co_return room.failure();
    // Some homeservers encrypt whatever is made on them.
    event::RoomRef made{platform, std::move(*room)};
    auto seen = co_await seen_from_inside(std::move(made), deadline);
    if (!seen)
        co_return done_in_part(seen.failure());
    co_return RoomCreated{std::move(seen->room), std::move(order.name), seen->encrypted};
}

/// An alias tells whoever guesses it that there is such a room, so a private one gets none.
MatrixChat::Answer<std::string> MatrixChat::make_room(outbox::CreateRoom order, Attempt attempt,
                                                      Deadline deadline) {
    auto room = order_of(order, attempt.key, x_settings.room_version);
    if (order.visibility == incident::Visibility::open) {
        auto named = room;
        named["room_alias_name"] = order.name;
        auto made = co_await x_api.create_room(std::move(named), deadline);
        if (!made && is_error(made.failure(), "M_ROOM_IN_USE"))
            co_return co_await find_own_room(order.name, attempt.key, deadline);
        if (made || !may_not_have_alias(made.failure()))
            co_return made;
    }
    if (attempt.repeated) {
        const std::string field = "key";
        auto own = co_await find_marked(x_api, field, attempt.key, deadline);
        if (!own || !own->empty())
            co_return own;
    }
    co_return co_await x_api.create_room(std::move(room), deadline);
}

/// The alias is taken: by us, in an attempt whose answer was lost, or by somebody else.
MatrixChat::Answer<std::string> MatrixChat::find_own_room(std::string name, std::string key,
                                                          Deadline deadline) {
    MatrixCall call;
    call.name = "directory";
    call.path = client_path({"directory", "room", "#" + name + ":" + x_ours.server_name});
    auto found = co_await x_api.get(std::move(call), deadline);
    if (!found && passes(found.failure()))
        co_return found.failure();
    const Failure taken{FailureKind::conflict, "createRoom: M_ROOM_IN_USE"};
    if (!found)
        co_return taken;
    const std::string room{text_at(*found, "room_id")};
    auto ask = room_call("marker", room, {"state", marker_type, ""});
    auto marker = co_await x_api.get(std::move(ask), deadline);
    if (!marker && passes(marker.failure()))
        co_return marker.failure();
    if (!marker || text_at(*marker, "key") != key)
        co_return taken;
    co_return room;
}

/// An id need not name a server that knows the room; whoever asked us in has theirs in it.
MatrixChat::Answer<event::RoomJoined> MatrixChat::join(event::RoomRef room, event::PersonRef asker,
                                                       Deadline deadline) {
    auto known = co_await know_ourselves(deadline);
    if (!known)
        co_return known.failure();
    MatrixCall call;
    call.name = "join";
    call.place = room.room;
    call.path = client_path({"join", room.room});
    std::set<std::string> servers{std::string{server_of(room.room)}};
    if (asker.platform == platform)
        servers.emplace(server_of(asker.id));
    servers.erase("");
    for (const auto& server : servers)
        call.query.emplace_back("via", server);
    Json nothing(Json::value_t::object);
    auto joined = co_await x_api.post(std::move(call), std::move(nothing), deadline);
    if (!joined)
        co_return joined.failure();
    if (const auto id = text_at(*joined, "room_id"); !id.empty())
        room.room = id;
    co_await note_direct(room.room, deadline);
    co_return co_await seen_from_inside(std::move(room), deadline);
}

/// What a room says of itself to those who are in it.
MatrixChat::Answer<event::RoomJoined> MatrixChat::seen_from_inside(event::RoomRef room,
                                                                   Deadline deadline) {
    event::RoomJoined there{room, {}, false};
    auto ask_name = room_call("name", room.room, {"state", "m.room.name", ""});
    auto name = co_await x_api.get(std::move(ask_name), deadline);
    if (name)
        there.name = text_at(*name, "name");
    else if (passes(name.failure()))
        co_return name.failure();
    auto ask_encryption = room_call("encryption", room.room, {"state", "m.room.encryption", ""});
    auto encryption = co_await x_api.get(std::move(ask_encryption), deadline);
    if (!encryption && passes(encryption.failure()))
        co_return encryption.failure();
    there.encrypted = encryption.ok();
    co_return there;
}

/// A room without a name with one other person in it is for the two of us (Matrix specification:
/// Direct Messaging). Noted, so that what we have to say to that person goes there.
boost::asio::awaitable<void> MatrixChat::note_direct(std::string room, Deadline deadline) {
    auto list = room_call("joined_members", room, {"joined_members"});
    auto people = co_await x_api.get(std::move(list), deadline);
    if (!people)
        co_return;
    const auto& joined = member(*people, "joined");
    if (!joined.is_object() || joined.size() != 2 || !joined.contains(x_ours.user_id))
        co_return;
    auto ask = room_call("name", room, {"state", "m.room.name", ""});
    auto name = co_await x_api.get(std::move(ask), deadline);
    if (name || name.failure().kind != FailureKind::not_found)
        co_return;
    auto other = joined.begin().key();
    if (other == x_ours.user_id)
        other = std::next(joined.begin()).key();
    auto noted = co_await x_direct.remember(std::move(other), std::move(room), deadline);
    // We are in, which was asked for.
    static_cast<void>(noted);
}

MatrixChat::Answer<event::PeopleInvited> MatrixChat::invite(outbox::InvitePeople order,
                                                            Deadline deadline) {
    event::PeopleInvited done;
    for (const auto& person : order.people) {
        if (person.platform != platform || person.id.empty() || person.id == x_ours.user_id)
            continue;
        auto invited = co_await invite_one(order.room.room, person.id, deadline);
        if (invited)
            continue;
        if (passes(invited.failure()))
            co_return invited.failure();
        done.uninvited.push_back({person, invited.failure().detail});
    }
    co_return done;
}

/// To invite somebody who is there is forbidden, in the same words as much else.
MatrixChat::Answer<Done> MatrixChat::invite_one(std::string room, std::string person,
                                                Deadline deadline) {
    auto call = room_call("invite", room, {"invite"});
    Json order{{"user_id", person}};
    auto invited = co_await x_api.post(std::move(call), std::move(order), deadline);
    if (invited)
        co_return Done{};
    if (!is_error(invited.failure(), "M_FORBIDDEN"))
        co_return invited.failure();
    auto ask = room_call("member", room, {"state", "m.room.member", person});
    auto state = co_await x_api.get(std::move(ask), deadline);
    if (state && text_at(*state, "membership") == "join")
        co_return Done{};
    co_return invited.failure();
}

MatrixChat::Answer<Done> MatrixChat::set_topic(outbox::SetTopic order, Deadline deadline) {
    auto call = room_call("topic", order.room.room, {"state", "m.room.topic", ""});
    Json content{{"topic", std::move(order.topic)}};
    auto set = co_await x_api.put(std::move(call), std::move(content), deadline);
    if (!set)
        co_return set.failure();
    co_return Done{};
}

}  // namespace adapters::matrix
