#include "tests/contract/chat/matrix_world.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

/// What is Matrix's own behind the contract: rooms, direct rooms, reactions, files, accounts.
using namespace bot::core;
using bot::ports::FailureKind;
using tests::contract::MatrixWorld;
using Json = nlohmann::json;
namespace http = adapters::http;

namespace {

outbox::Button button(const std::string& command) {
    return {"label of " + command, command, outbox::ButtonStyle::normal, ""};
}

outbox::Card card(std::vector<outbox::Button> buttons) {
    outbox::Card made;
    made.incident = {7};
    made.title = "db";
    made.buttons = std::move(buttons);
    return made;
}

std::string newest(MatrixWorld& world, const std::string& type) {
    const auto events = world.homeserver.events(world.room().room);
    const auto found = std::find_if(events.rbegin(), events.rend(),
                                    [&](const auto& event) { return event["type"] == type; });
    REQUIRE(found != events.rend());
    return (*found)["event_id"];
}

}  // namespace

TEST_CASE("a message is found again by its key when the homeserver has forgotten transactions") {
    MatrixWorld world;
    outbox::PostText order{world.room(), event::words("once")};
    world.lose_next_answer();
    CHECK_FALSE(world.run(world.chat().post(order, world.first("k/1"), world.soon())).ok());
    for (int i = 0; i < 10; ++i)
        world.say("ann", "in between", "");
    world.homeserver.forget_transactions();
    REQUIRE(world.run(world.chat().post(order, world.again("k/1"), world.soon())).ok());
    const auto texts = world.texts(world.room());
    CHECK(std::count(texts.begin(), texts.end(), "once") == 1);
    const auto event = world.homeserver.event(newest(world, "m.room.message"));
    const auto& own = world.homeserver.last("send");
    CHECK(own.body["org.secondstory.key"] == "k/1");
    CHECK(own.body["msgtype"] == "m.notice");
    const auto transaction = own.path.back();
    CHECK(transaction.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                        "0123456789._-") == std::string::npos);
}

TEST_CASE("where too much of ours is in between, an earlier attempt stays in the dark") {
    MatrixWorld world;
    for (int i = 0; i < 80; ++i)
        world.say("incident", "ours", "");
    outbox::PostText order{world.room(), event::words("once")};
    const auto posted = world.run(world.chat().post(order, world.again("k"), world.soon()));
    REQUIRE_FALSE(posted.ok());
    CHECK(posted.failure().kind == FailureKind::unknown_outcome);
}

TEST_CASE("what is older than the first try is not looked through") {
    MatrixWorld world;
    for (int i = 0; i < 80; ++i)
        world.say("incident", "ours", "");
    auto later = world.again("k");
    later.first_try += std::chrono::minutes{30};
    outbox::PostText order{world.room(), event::words("once")};
    CHECK(world.run(world.chat().post(order, later, world.soon())).ok());
    CHECK(world.homeserver.count("messages") == 1);
}

TEST_CASE("a room we make is for those invited, not encrypted, and lets them set topic and pins") {
    MatrixWorld world;
    outbox::CreateRoom order{"matrix", "inc-9", "about", incident::Visibility::open, world.room()};
    const auto made = world.run(world.chat().create_room(order, world.first("k"), world.soon()));
    REQUIRE(made.ok());
    const auto& asked = world.homeserver.last("createRoom").body;
    CHECK(asked["preset"] == "private_chat");
    CHECK(asked["visibility"] == "private");
    const auto powers = world.homeserver.state(made->room.room, "m.room.power_levels");
    CHECK(powers["invite"] == 0);
    CHECK(powers["events"]["m.room.topic"] == 0);
    CHECK(powers["events"]["m.room.pinned_events"] == 0);
    CHECK(powers["events"]["m.room.encryption"] == 100);
    CHECK_FALSE(powers.contains("users"));
    CHECK(world.homeserver.state(made->room.room, "m.room.encryption").is_null());
    CHECK(world.homeserver.state(made->room.room, "m.room.topic")["topic"] == "about");
}

TEST_CASE("where its alias belongs to others a room is made without one, and once") {
    MatrixWorld world;
    world.homeserver.exclusive_aliases = true;
    outbox::CreateRoom order{"matrix", "inc-9", "", incident::Visibility::open, {}};
    const auto rooms = world.homeserver.rooms().size();
    world.homeserver.refuse_once("createRoom", 400, "M_EXCLUSIVE");
    world.lose_next_answer();
    CHECK_FALSE(world.run(world.chat().create_room(order, world.first("k"), world.soon())).ok());
    const auto found = world.run(world.chat().create_room(order, world.again("k"), world.soon()));
    REQUIRE(found.ok());
    CHECK(world.homeserver.rooms().size() == rooms + 1);
    CHECK(world.run(world.chat().create_room(order, world.again("k2"), world.soon())).ok());
    CHECK(world.homeserver.rooms().size() == rooms + 2);
}

TEST_CASE("the room of a private incident has no alias to be guessed, and is made once") {
    MatrixWorld world;
    const auto rooms = world.homeserver.rooms().size();
    outbox::CreateRoom order{"matrix", "inc-9", "", incident::Visibility::restricted, {}};
    world.lose_next_answer();
    CHECK_FALSE(world.run(world.chat().create_room(order, world.first("k"), world.soon())).ok());
    const auto found = world.run(world.chat().create_room(order, world.again("k"), world.soon()));
    REQUIRE(found.ok());
    CHECK(world.homeserver.rooms().size() == rooms + 1);
    CHECK_FALSE(world.homeserver.last("createRoom").body.contains("room_alias_name"));
    CHECK(world.homeserver.count("directory") == 0);
    CHECK(world.homeserver.room_called("#inc-9:hs.test").empty());
}

TEST_CASE("one who may not come to a Matrix room does not keep the others out, and is named") {
    MatrixWorld world;
    const auto room = world.homeserver.add_room("", {"@incident:hs.test", "@ann:hs.test"});
    outbox::InvitePeople order{{"matrix", room},
                               {world.person("ann"), world.person("guest"), world.person("bob"),
                                world.person("incident")}};
    const auto invited = world.run(world.chat().invite(order, world.soon()));
    REQUIRE(invited.ok());
    REQUIRE(invited->uninvited.size() == 1);
    CHECK(invited->uninvited[0].person == world.person("guest"));
    CHECK(invited->uninvited[0].why.find("M_FORBIDDEN") != std::string::npos);
    CHECK(world.homeserver.members(room).size() == 3);
}

TEST_CASE("choices stand as lines and as reactions of ours, and follow the card") {
    MatrixWorld world;
    outbox::PostCard order{world.room(), card({button("INC-7 lead"), button("INC-7 resolve")})};
    const auto posted = world.run(world.chat().post_card(order, world.first("k"), world.soon()));
    REQUIRE(posted.ok());
    const auto text = world.texts(world.room()).front();
    CHECK(text.find("🙋 label of INC-7 lead — or type !incident INC-7 lead") != std::string::npos);
    CHECK(text.find("not encrypted") != std::string::npos);
    const auto id = posted->message.message;
    CHECK(world.homeserver.reactions(id) == std::vector<std::string>{"🙋", "🏁"});
    const outbox::React receipt{posted->message, "white_check_mark"};
    CHECK(world.run(world.chat().react(receipt, world.first("r"), world.soon())).ok());
    const outbox::UpdateCard update{posted->message,
                                    card({button("INC-7 resolve"), button("yes")})};
    CHECK(world.run(world.chat().update_card(update, world.first("u"), world.soon())).ok());
    CHECK(world.homeserver.reactions(id) == std::vector<std::string>{"🏁", "✅", "2️⃣"});
    CHECK(world.homeserver.texts(world.room().room).size() == 1);
}

TEST_CASE("an edit points at the first message, rings nobody, and is another each time") {
    MatrixWorld world;
    outbox::PostCard order{world.room(), card({})};
    const auto posted = world.run(world.chat().post_card(order, world.first("k"), world.soon()));
    REQUIRE(posted.ok());
    for (const auto* const title : {"one", "two", "one"}) {
        auto changed = card({});
        changed.title = title;
        const outbox::UpdateCard update{posted->message, changed};
        const auto attempt = world.first(std::to_string(world.homeserver.calls().size()));
        CHECK(world.run(world.chat().update_card(update, attempt, world.soon())).ok());
        CHECK(world.texts(world.room()).front().find(title) != std::string::npos);
    }
    const auto& edit = world.homeserver.last("send").body;
    CHECK(edit["m.relates_to"]["event_id"] == posted->message.message);
    CHECK(edit["msgtype"] == "m.notice");
}

TEST_CASE("a reaction that is taken back is taken from the message, only ours") {
    MatrixWorld world;
    const auto said = world.say("ann", "x", "");
    const Json pin{{"rel_type", "m.annotation"}, {"event_id", said}, {"key", "📌"}};
    for (const auto* const name : {"@ann:hs.test", "@bob:hs.test", "@carol:hs.test"})
        world.homeserver.add_event(world.room().room, name, "m.reaction",
                                   Json{{"m.relates_to", pin}});
    outbox::React order{{world.room(), said}, "pushpin"};
    CHECK(world.run(world.chat().react(order, world.first("r1"), world.soon())).ok());
    CHECK(world.homeserver.reactions(said).size() == 4);
    order.change = event::Change::removed;
    CHECK(world.run(world.chat().react(order, world.first("r2"), world.soon())).ok());
    CHECK(world.homeserver.reactions(said).size() == 3);
}

TEST_CASE("pins are added to those that are there, once") {
    MatrixWorld world;
    const auto& room = world.room().room;
    world.homeserver.add_state(room, "@ann:hs.test", "m.room.pinned_events", "",
                               Json{{"pinned", {"$hers"}}});
    const outbox::PinMessage order{{world.room(), "$ours"}};
    CHECK(world.run(world.chat().pin(order, world.soon())).ok());
    CHECK(world.run(world.chat().pin(order, world.soon())).ok());
    const Json both{"$hers", "$ours"};
    CHECK(world.homeserver.state(room, "m.room.pinned_events")["pinned"] == both);
    CHECK(world.homeserver.count("put_state") == 1);
}

TEST_CASE(
    "what is said to one person rings, an answer does not, and both go into one direct room") {
    MatrixWorld world;
    const auto rooms = world.homeserver.rooms().size();
    const outbox::MessagePerson order{world.person("ann"), event::words("psst")};
    const auto told = world.run(world.chat().message_person(order, world.first("k"), world.soon()));
    REQUIRE(told.ok());
    CHECK(world.homeserver.last("send").body["msgtype"] == "m.text");
    CHECK(world.homeserver.last("send").body["m.mentions"]["user_ids"] == Json{"@ann:hs.test"});
    const auto& made = world.homeserver.last("createRoom").body;
    CHECK(made["is_direct"] == true);
    CHECK(made["preset"] == "trusted_private_chat");
    CHECK(world.homeserver.direct_rooms()["@ann:hs.test"] == Json{told->message.room.room});
    const outbox::PostPrivately aside{world.room(), world.person("ann"), event::words("aside")};
    CHECK(world.run(world.chat().post_privately(aside, world.first("k2"), world.soon())).ok());
    CHECK(world.homeserver.last("send").body["msgtype"] == "m.notice");
    CHECK(world.texts(told->message.room) == std::vector<std::string>{"psst", "aside"});
    CHECK(world.homeserver.rooms().size() == rooms + 1);
}

TEST_CASE("a direct room whose making got no answer is found again, and not made twice") {
    MatrixWorld world;
    const auto rooms = world.homeserver.rooms().size();
    const outbox::MessagePerson order{world.person("ann"), event::words("psst")};
    world.homeserver.lose_answer_once({"createRoom"});
    CHECK_FALSE(world.run(world.chat().message_person(order, world.first("k"), world.soon())).ok());
    CHECK(world.run(world.chat().message_person(order, world.again("k"), world.soon())).ok());
    CHECK(world.homeserver.rooms().size() == rooms + 1);
}

TEST_CASE("a direct room that its person has left is not spoken in") {
    MatrixWorld world;
    const outbox::MessagePerson order{world.person("ann"), event::words("psst")};
    const auto told = world.run(world.chat().message_person(order, world.first("k"), world.soon()));
    REQUIRE(told.ok());
    world.homeserver.add_state(told->message.room.room, "@ann:hs.test", "m.room.member",
                               "@ann:hs.test", Json{{"membership", "leave"}});
    const auto again =
        world.run(world.chat().message_person(order, world.first("k2"), world.soon()));
    REQUIRE(again.ok());
    CHECK(again->message.room != told->message.room);
}

TEST_CASE("somebody who asks us into a room for two is spoken to there") {
    MatrixWorld world;
    const auto room = world.homeserver.add_room("", {"@ann:hs.test"});
    world.homeserver.add_state(room, "@ann:hs.test", "m.room.member", "@incident:hs.test",
                               Json{{"membership", "invite"}, {"is_direct", true}});
    CHECK(world.run(world.chat().join({{"matrix", room}}, world.soon())).ok());
    CHECK(world.run(world.chat().join({{"matrix", room}}, world.soon())).ok());
    const outbox::PostPrivately aside{world.room(), world.person("ann"), event::words("aside")};
    CHECK(world.run(world.chat().post_privately(aside, world.first("k"), world.soon())).ok());
    CHECK(world.homeserver.texts(room) == std::vector<std::string>{"aside"});
    CHECK(world.homeserver.direct_rooms()["@ann:hs.test"] == Json{room});
}

TEST_CASE("a room tells who else may be there, and from which one it says it goes on") {
    MatrixWorld world;
    const auto room = world.homeserver.add_room("ops2", {"@ann:hs.test", "@incident:hs.test"});
    const auto alter = [&](const std::string& type, Json content) {
        world.homeserver.add_state(room, "@ann:hs.test", type, "", std::move(content));
    };
    const auto joined = [&](const std::vector<std::string>& accounts) {
        outbox::JoinRoom order{{"matrix", room}, world.person("bob"), {{"slack", "U1"}}, {}};
        for (const auto& one : accounts)
            order.accounts.push_back(world.person(one));
        const auto there = world.run(world.chat().join(order, world.soon()));
        REQUIRE(there.ok());
        return *there;
    };
    CHECK_FALSE(joined({"bob"}).asker_inside);
    CHECK_FALSE(joined({"bob"}).is_public);
    CHECK_FALSE(joined({"bob"}).predecessor);
    CHECK(joined({"bob", "ann"}).asker_inside);
    alter("m.room.join_rules", Json{{"join_rule", "restricted"}});
    CHECK_FALSE(joined({}).is_public);
    SUBCASE("anybody may join it") {
        alter("m.room.join_rules", Json{{"join_rule", "public"}});
        CHECK(joined({}).is_public);
    }
    SUBCASE("anybody may read it") {
        alter("m.room.history_visibility", Json{{"history_visibility", "world_readable"}});
        CHECK(joined({}).is_public);
    }
    SUBCASE("it goes on from another one") {
        alter("m.room.create", Json{{"predecessor", {{"room_id", "!old:hs.test"}}}});
        CHECK(joined({}).predecessor == event::RoomRef{"matrix", "!old:hs.test"});
    }
}

TEST_CASE("what must be heard rings for those it mentions, all else for nobody") {
    MatrixWorld world;
    const auto text = event::TextWriter{}.person(world.person("ann"), "Ann").plain(" leads").take();
    outbox::PostText order{world.room(), text};
    CHECK(world.run(world.chat().post(order, world.first("k1"), world.soon())).ok());
    CHECK(world.homeserver.last("send").body["msgtype"] == "m.notice");
    CHECK(world.homeserver.last("send").body["m.mentions"].empty());
    order.urgency = outbox::Urgency::rings;
    CHECK(world.run(world.chat().post(order, world.first("k2"), world.soon())).ok());
    CHECK(world.homeserver.last("send").body["msgtype"] == "m.text");
    CHECK(world.homeserver.last("send").body["m.mentions"]["user_ids"] == Json{"@ann:hs.test"});
}

TEST_CASE("a private answer tells where it stands, so that its choices count") {
    MatrixWorld world;
    const outbox::PostPrivately aside{
        world.room(), world.person("ann"), event::words("which?"), {button("INC-7 lead")}};
    const auto told = world.run(world.chat().post_privately(aside, world.first("k"), world.soon()));
    REQUIRE(told.ok());
    REQUIRE(told->has_value());
    CHECK((*told)->message.room != world.room());
    CHECK(world.homeserver.reactions((*told)->message.message).size() == 1);
}

TEST_CASE("the way into a room leads over its own server and that of whoever asked us in") {
    MatrixWorld world;
    const auto ways = [&](const std::string& room, const event::PersonRef& asker) {
        const outbox::JoinRoom order{{"matrix", room}, asker, {}, {}};
        CHECK_FALSE(world.run(world.chat().join(order, world.soon())).ok());
        std::vector<std::string> servers;
        for (const auto& [name, value] : world.homeserver.last("join").query)
            servers.push_back(name + "=" + value);
        return servers;
    };
    using Ways = std::vector<std::string>;
    const event::PersonRef zoe{"matrix", "@zoe:there.test:8448"};
    CHECK(ways("!w7hGj_2", zoe) == Ways{"via=there.test:8448"});
    CHECK(ways("!r:room.test", zoe) == Ways{"via=room.test", "via=there.test:8448"});
    CHECK(ways("!r:hs.test", world.person("ann")) == Ways{"via=hs.test"});
    CHECK(ways("!w7hGj_2", {"slack", "U1:x"}).empty());
}

TEST_CASE("rooms are of the version that was asked for, and else of the homeserver's own") {
    MatrixWorld world;
    config::MatrixSettings settings;
    settings.homeserver_url = world.homeserver.url();
    settings.server_name = "hs.test";
    settings.as_token = config::Secret{"test-token"};
    const auto made = [&] {
        http::HttpClient client{world.io.get_executor(), {}};
        adapters::matrix::MatrixChat chat{client, world.clock, settings};
        outbox::CreateRoom order{"matrix", "inc-9", "", incident::Visibility::restricted, {}};
        CHECK(world.run(chat.create_room(order, world.first("k"), world.soon())).ok());
        return world.homeserver.last("createRoom").body;
    };
    CHECK_FALSE(made().contains("room_version"));
    settings.room_version = "11";
    CHECK(made()["room_version"] == "11");
}

TEST_CASE("nobody comes into a room uninvited") {
    MatrixWorld world;
    const auto room = world.homeserver.add_room("", {"@ann:hs.test"});
    const auto joined = world.run(world.chat().join({{"matrix", room}}, world.soon()));
    REQUIRE_FALSE(joined.ok());
    CHECK(joined.failure().kind == FailureKind::rejected);
}

TEST_CASE("a document is handed over once, in the direct room") {
    MatrixWorld world;
    const bot::ports::Document draft{"INC-7.md", "text/markdown", "# INC-7\n"};
    const auto ann = world.person("ann");
    world.homeserver.lose_answer_once({"send"});
    CHECK_FALSE(
        world.run(world.chat().share(ann, world.room(), draft, world.first("k"), world.soon()))
            .ok());
    world.homeserver.forget_transactions();
    CHECK(world.run(world.chat().share(ann, world.room(), draft, world.again("k"), world.soon()))
              .ok());
    CHECK(world.homeserver.uploaded() == "# INC-7\n");
    const auto direct = world.homeserver.direct_rooms()["@ann:hs.test"][0].get<std::string>();
    CHECK(world.homeserver.texts(direct) == std::vector<std::string>{"INC-7.md"});
    const auto& file = world.homeserver.last("send").body;
    CHECK(file["msgtype"] == "m.file");
    CHECK(file["url"] == "mxc://hs.test/file");
    CHECK(file["info"]["size"] == 8);
    CHECK(world.homeserver.last("upload").field("filename") == "INC-7.md");
}

TEST_CASE("a fetched message has the words that it has now") {
    MatrixWorld world;
    const auto said = world.say("ann", "before", "");
    world.edit(said, "after");
    outbox::FetchMessage order;
    order.message = {world.room(), said};
    const auto fetched = world.run(world.chat().fetch_message(order, world.soon()));
    REQUIRE(fetched.ok());
    CHECK(fetched->message.text.plain == "after");
}

TEST_CASE("somebody without a profile goes by the name in their id") {
    MatrixWorld world;
    const event::PersonRef far{"matrix", "@dave:elsewhere.test"};
    const auto found = world.run(world.chat().look_up(far, world.soon()));
    REQUIRE(found.ok());
    CHECK(found->person.person.name == "dave");
    const auto ours = world.run(world.chat().look_up(world.person("incident"), world.soon()));
    REQUIRE(ours.ok());
    CHECK(ours->person.person.kind == event::PersonKind::ourselves);
}

TEST_CASE("we register ourselves once and tell our name only where it differs") {
    MatrixWorld world;
    CHECK(world.homeserver.count("register") == 1);
    CHECK(world.homeserver.last("register").body["inhibit_login"] == true);
    const auto told = world.homeserver.count("profile");
    CHECK(world.run(world.chat().check(world.soon())).ok());
    CHECK(world.homeserver.count("profile") == told);
    config::MatrixSettings settings;
    settings.homeserver_url = world.homeserver.url();
    settings.server_name = "hs.test";
    settings.as_token = config::Secret{"test-token"};
    http::HttpClient client{world.io.get_executor(), {}};
    adapters::matrix::MatrixChat second{client, world.clock, settings};
    CHECK(world.run(second.check(world.soon())).ok());
    CHECK(world.homeserver.last("profile").body.is_discarded());
    CHECK(second.identity().display_name == "Incident bot");
}

TEST_CASE("check says in words which of the settings is wrong") {
    MatrixWorld world;
    config::MatrixSettings settings;
    settings.homeserver_url = world.homeserver.url();
    settings.server_name = "hs.test";
    const auto complaint = [&](const config::MatrixSettings& with) {
        http::HttpClient client{world.io.get_executor(), {}};
        adapters::matrix::MatrixChat chat{client, world.clock, with};
        const auto answer = world.run(chat.check(world.soon()));
        REQUIRE_FALSE(answer.ok());
        CHECK(answer.failure().kind == FailureKind::unauthorized);
        return answer.failure().detail;
    };
    settings.as_token = config::Secret{"wrong"};
    CHECK(complaint(settings).find("does not know as_token") != std::string::npos);
    settings.as_token = config::Secret{"test-token"};
    settings.sender_localpart = "other";
    CHECK(complaint(settings).find("mend server_name or sender_localpart") != std::string::npos);
    settings.access_token = config::Secret{"wrong"};
    CHECK(complaint(settings).find("does not know the access token") != std::string::npos);
}

TEST_CASE("a ping says in words what keeps the homeserver from us") {
    MatrixWorld world;
    const auto ping = [&](int status, const std::string& code) {
        world.homeserver.refuse_once("ping", status, code);
        const auto answer = world.run(world.matrix().ping(world.soon()));
        return answer ? "fine: " + *answer : answer.failure().detail;
    };
    CHECK(world.run(world.matrix().ping(world.soon())).ok());
    CHECK(world.homeserver.last("ping").path[1] == "secondstory");
    CHECK(ping(502, "M_BAD_STATUS").find("compare hs_token") != std::string::npos);
    CHECK(ping(502, "M_CONNECTION_FAILED").find("does not reach us") == 15);
    CHECK(ping(400, "M_URL_NOT_SET").find("has no url") != std::string::npos);
    CHECK(ping(404, "M_UNRECOGNIZED").starts_with("fine: "));
    CHECK(ping(403, "M_FORBIDDEN").starts_with("fine: "));
}
