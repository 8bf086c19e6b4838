#include "adapters/slack/slack_events.hpp"
#include "tests/contract/chat/slack_world.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

/// What is Slack's own behind the contract: limits, errors, forms and files.
using namespace bot::core;
using adapters::http::Response;
using bot::ports::Failure;
using bot::ports::FailureKind;
using tests::contract::SlackWorld;
using Json = nlohmann::json;
namespace http = adapters::http;
using namespace std::chrono_literals;

namespace {

Failure post_fails(SlackWorld& world) {
    outbox::PostText order{world.room(), event::words("x")};
    const auto posted = world.run(world.chat().post(order, world.first("k"), world.soon()));
    REQUIRE_FALSE(posted.ok());
    return posted.failure();
}

Failure look_up_fails(SlackWorld& world) {
    const auto found = world.run(world.chat().look_up(world.person("ann"), world.soon()));
    REQUIRE_FALSE(found.ok());
    return found.failure();
}

void lack_scope(SlackWorld& world, const char* method) {
    world.slack.answer_once(
        method, http::json(200, R"({"ok":false,"error":"missing_scope","needed":"some:thing"})"));
}

bool post_works(SlackWorld& world, const std::string& room) {
    outbox::PostText order{{"slack", room}, event::words("x")};
    return world.run(world.chat().post(order, world.first("k"), world.soon())).ok();
}

Response too_many(const char* retry_after) {
    auto response = http::json(429, R"({"ok":false,"error":"ratelimited"})");
    if (*retry_after)
        response.headers.set("Retry-After", retry_after);
    return response;
}

}  // namespace

TEST_CASE("429 holds back that method in that channel until the time Slack named") {
    SlackWorld world;
    const auto other = world.slack.add_room("other", {"U0BOT"});
    world.slack.answer_once("chat.postMessage", too_many("7"));
    const auto failure = post_fails(world);
    CHECK(failure.kind == FailureKind::rate_limited);
    CHECK(failure.retry_at == world.clock.at + std::chrono::seconds{7});
    const auto calls = world.slack.count("chat.postMessage");
    CHECK(post_fails(world).kind == FailureKind::rate_limited);
    CHECK(world.slack.count("chat.postMessage") == calls);
    CHECK(post_works(world, other));
    CHECK(world.run(world.chat().look_up(world.person("ann"), world.soon())).ok());
    world.clock.at += std::chrono::seconds{7};
    CHECK(post_works(world, world.room().room));
}

TEST_CASE("429 without a time, and the error without a 429, wait half a minute") {
    SlackWorld world;
    world.slack.answer_once("chat.postMessage", too_many(""));
    CHECK(post_fails(world).retry_at == world.clock.at + std::chrono::seconds{30});
    world.clock.at += std::chrono::seconds{31};
    world.slack.refuse_once("chat.postMessage", "rate_limited");
    CHECK(post_fails(world).retry_at == world.clock.at + std::chrono::seconds{30});
}

TEST_CASE("trouble of Slack's leaves a post in the dark, and a question simply unanswered") {
    SlackWorld world;
    for (const int status : {500, 502, 503}) {
        world.slack.answer_once("chat.postMessage", http::html(status, "<html>sorry</html>"));
        CHECK(post_fails(world).kind == FailureKind::unknown_outcome);
        world.slack.answer_once("users.info", http::html(status, "<html>sorry</html>"));
        CHECK(look_up_fails(world).kind == FailureKind::transient);
    }
    world.slack.answer_once("chat.postMessage", http::html(200, "<html>login</html>"));
    CHECK(post_fails(world).kind == FailureKind::unknown_outcome);
    world.slack.refuse_once("chat.postMessage", "internal_error");
    CHECK(post_fails(world).kind == FailureKind::unknown_outcome);
    world.slack.refuse_once("users.info", "fatal_error");
    CHECK(look_up_fails(world).kind == FailureKind::transient);
}

TEST_CASE("a connection cut after the request is an unknown outcome for a post") {
    SlackWorld world;
    world.slack.server().inject(tests::support::Fault::close_after_request);
    CHECK(post_fails(world).kind == FailureKind::unknown_outcome);
    world.slack.server().inject(tests::support::Fault::truncated_body);
    CHECK(post_fails(world).kind == FailureKind::unknown_outcome);
    world.slack.server().inject(tests::support::Fault::close_after_request);
    CHECK(look_up_fails(world).kind == FailureKind::transient);
}

TEST_CASE("a missing scope is named") {
    SlackWorld world;
    world.slack.answer_once(
        "chat.postMessage",
        http::json(200, R"({"ok":false,"error":"missing_scope","needed":"chat:write"})"));
    const auto failure = post_fails(world);
    CHECK(failure.kind == FailureKind::unauthorized);
    CHECK(failure.detail == "chat.postMessage: missing_scope, needs chat:write");
}

TEST_CASE("where a scope is missing, whoever waits for an answer is told at once") {
    SlackWorld world;
    auto& chat = world.chat();
    const auto check = [](const Failure& failure) {
        CHECK(failure.kind == FailureKind::rejected);
        CHECK(failure.detail.ends_with("missing_scope, needs some:thing"));
    };
    lack_scope(world, "reactions.add");
    const outbox::React eyes{{world.room(), "1.000001"}, "eyes"};
    check(world.run(chat.react(eyes, world.first("r"), world.soon())).failure());
    lack_scope(world, "conversations.create");
    outbox::CreateRoom room{"slack", "inc-9", "", incident::Visibility::open};
    check(world.run(chat.create_room(room, world.first("k"), world.soon())).failure());
    lack_scope(world, "views.open");
    outbox::OpenForm form{"slack", "t1", world.room(), {"Start", "Go", "start", {}}, "ops"};
    check(world.run(chat.open_form(form, world.soon())).failure());
}

TEST_CASE("where a scope is missing, what is done unasked waits for the operator") {
    SlackWorld world;
    auto& chat = world.chat();
    lack_scope(world, "users.info");
    CHECK(look_up_fails(world).kind == FailureKind::unauthorized);
    lack_scope(world, "bots.info");
    const event::PersonRef pager{"slack", "B77"};
    CHECK(world.run(chat.look_up(pager, world.soon())).failure().kind == FailureKind::unauthorized);
    lack_scope(world, "conversations.members");
    CHECK(world.run(chat.members(world.room(), world.soon())).failure().kind ==
          FailureKind::unauthorized);
    lack_scope(world, "pins.add");
    CHECK(world.run(chat.pin({{world.room(), "1.000001"}}, world.soon())).failure().kind ==
          FailureKind::unauthorized);
    lack_scope(world, "conversations.setTopic");
    CHECK(world.run(chat.set_topic({world.room(), "x"}, world.soon())).failure().kind ==
          FailureKind::unauthorized);
    // One person whom we may not see must not hold up all others.
    world.slack.refuse_once("users.info", "access_denied");
    CHECK(look_up_fails(world).kind == FailureKind::rejected);
}

TEST_CASE("errors are told apart by what to do about them, and no token is in the words") {
    SlackWorld world;
    const std::map<std::string, FailureKind> kinds{
        {"invalid_auth", FailureKind::unauthorized},
        {"token_revoked", FailureKind::unauthorized},
        {"account_inactive", FailureKind::unauthorized},
        {"channel_not_found", FailureKind::not_found},
        {"is_archived", FailureKind::rejected},
        {"msg_too_long", FailureKind::rejected},
        {"invalid_blocks", FailureKind::rejected},
        {"never_seen", FailureKind::rejected},
        {"service_unavailable", FailureKind::unknown_outcome}};
    for (const auto& each : kinds) {
        const auto& error = each.first;
        world.slack.refuse_once("chat.postMessage", error);
        const auto failure = post_fails(world);
        CHECK_MESSAGE(failure.kind == each.second, error);
        CHECK(failure.detail == "chat.postMessage: " + error);
        CHECK(failure.detail.find("xoxb") == std::string::npos);
    }
}

TEST_CASE("in a public channel where we are not, we join and speak") {
    SlackWorld world;
    const auto room = world.slack.add_room("elsewhere", {"UANN"});
    CHECK(post_works(world, room));
    CHECK(world.slack.messages(room).size() == 1);
}

TEST_CASE("a private word to somebody who is not in the room goes to them directly") {
    SlackWorld world;
    outbox::PostPrivately order{world.room(), {"slack", "UDAVE"}, event::words("psst")};
    const auto told = world.run(world.chat().post_privately(order, world.first("k"), world.soon()));
    REQUIRE(told.ok());
    CHECK(world.slack.messages(world.slack.room_named("dm UDAVE")).size() == 1);
    REQUIRE(told->has_value());
    CHECK((*told)->message.room.room == world.slack.room_named("dm UDAVE"));
    order.to = world.person("ann");
    const auto shown =
        world.run(world.chat().post_privately(order, world.first("k2"), world.soon()));
    REQUIRE(shown.ok());
    CHECK_FALSE(shown->has_value());
}

TEST_CASE("a channel we come into tells whether all may read it, else whether the asker is in it") {
    SlackWorld world;
    const auto open = world.slack.add_room("lobby", {"UANN"});
    const auto joined = [&](const event::RoomRef& room, const std::string& asker) {
        const outbox::JoinRoom order{room, world.person(asker), {world.person(asker)}, {}};
        const auto there = world.run(world.chat().join(order, world.soon()));
        REQUIRE(there.ok());
        return *there;
    };
    CHECK(joined({"slack", open}, "bob").is_public);
    outbox::CreateRoom order{"slack", "inc-9", "", incident::Visibility::restricted};
    const auto made = world.run(world.chat().create_room(order, world.first("k"), world.soon()));
    REQUIRE(made.ok());
    CHECK_FALSE(joined(made->room, "bob").is_public);
    CHECK_FALSE(joined(made->room, "bob").asker_inside);
    const outbox::InvitePeople bob{made->room, {world.person("bob")}};
    CHECK(world.run(world.chat().invite(bob, world.soon())).ok());
    CHECK(joined(made->room, "bob").asker_inside);
}

TEST_CASE("a part of a long text that got through is not posted again") {
    SlackWorld world;
    outbox::PostText order{world.room(), event::words(std::string(5000, 'x'))};
    world.slack.lose_answer_once("chat.postMessage");
    CHECK_FALSE(world.run(world.chat().post(order, world.first("k"), world.soon())).ok());
    CHECK(world.run(world.chat().post(order, world.again("k"), world.soon())).ok());
    CHECK(world.slack.messages(world.room().room).size() == 2);
}

TEST_CASE("one who may not come does not keep the others out, and is named") {
    SlackWorld world;
    const auto room = world.slack.add_room("inc", {"U0BOT", "UANN"});
    outbox::InvitePeople order{{"slack", room},
                               {world.person("ann"), {"slack", "U0GUEST"}, world.person("bob")}};
    const auto invited = world.run(world.chat().invite(order, world.soon()));
    REQUIRE(invited.ok());
    REQUIRE(invited->uninvited.size() == 1);
    CHECK(invited->uninvited[0].person == event::PersonRef{"slack", "U0GUEST"});
    CHECK(invited->uninvited[0].why.find("user_is_restricted") != std::string::npos);
    CHECK(world.slack.members(room).back() == "UBOB");
}

TEST_CASE("a hidden incident's room is private, and topics fit") {
    SlackWorld world;
    outbox::CreateRoom order{"slack", "inc-9", std::string(400, 't'),
                             incident::Visibility::restricted};
    const auto made = world.run(world.chat().create_room(order, world.first("k"), world.soon()));
    REQUIRE(made.ok());
    CHECK(world.slack.last("conversations.create").field("is_private") == "true");
    CHECK(world.slack.topic(made->room.room).size() <= 252);
}

TEST_CASE("a form opens for its trigger with its command inside, and a stale trigger is refused") {
    SlackWorld world;
    outbox::OpenForm order{
        "slack", "t1", world.room(), {"Start", "Go", "start", {}}, "ops", world.person("ann")};
    CHECK(world.run(world.chat().open_form(order, world.soon())).ok());
    const auto view = Json::parse(world.slack.last("views.open").field("view"));
    CHECK(Json::parse(view["private_metadata"].get<std::string>())["command"] == "start");
    order.form.fields.push_back({"answer", "Your answer", outbox::FieldKind::paragraph, true});
    order.form.fields.back().initial = std::string(3001, 'a');
    const auto too_long = world.run(world.chat().open_form(order, world.soon()));
    REQUIRE_FALSE(too_long.ok());
    CHECK(too_long.failure().kind == FailureKind::rejected);
    CHECK(world.slack.count("views.open") == 1);
    order.form.fields.clear();
    order.trigger = "stale";
    const auto refused = world.run(world.chat().open_form(order, world.soon()));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.failure().kind == FailureKind::rejected);
    world.slack.refuse_once("views.open", "internal_error");
    CHECK(world.run(world.chat().open_form(order, world.soon())).failure().kind ==
          FailureKind::rejected);
}

TEST_CASE("a document is handed over once, by direct message") {
    SlackWorld world;
    const bot::ports::Document draft{"INC-7.md", "text/markdown", "# INC-7\n"};
    world.slack.lose_answer_once("files.completeUploadExternal");
    CHECK_FALSE(world
                    .run(world.chat().share(world.person("ann"), world.room(), draft,
                                            world.first("k"), world.soon()))
                    .ok());
    CHECK(world
              .run(world.chat().share(world.person("ann"), world.room(), draft, world.again("k"),
                                      world.soon()))
              .ok());
    CHECK(world.slack.uploaded() == "# INC-7\n");
    CHECK(world.slack.messages(world.slack.room_named("dm UANN")).size() == 1);
}

TEST_CASE("a document goes to no host but Slack's own") {
    SlackWorld world;
    world.slack.answer_once(
        "files.getUploadURLExternal",
        http::json(200, R"({"ok":true,"upload_url":"https://evil.example/x","file_id":"F1"})"));
    const bot::ports::Document draft{"INC-7.md", "text/markdown", "secret"};
    const auto shared = world.run(world.chat().share(world.person("ann"), world.room(), draft,
                                                     world.first("k"), world.soon()));
    REQUIRE_FALSE(shared.ok());
    CHECK(shared.failure().kind == FailureKind::rejected);
}

TEST_CASE("check tells who we are and which scopes are missing") {
    SlackWorld world;
    world.slack.scopes = "chat:write, users:read,channels:history";
    const auto partly = world.run(world.chat().check(world.soon()));
    REQUIRE(partly.ok());
    CHECK(partly->starts_with("connected to Acme as incident"));
    CHECK(partly->find("pins:write") != std::string::npos);
    CHECK(partly->find("chat:write") == std::string::npos);
    world.slack.scopes = "users:read";
    const auto without = world.run(world.chat().check(world.soon()));
    REQUIRE_FALSE(without.ok());
    CHECK(without.failure().kind == FailureKind::unauthorized);
    CHECK(without.failure().detail.find("chat:write") != std::string::npos);
    world.slack.refuse_once("auth.test", "invalid_auth");
    CHECK(world.run(world.chat().check(world.soon())).failure().kind == FailureKind::unauthorized);
}

TEST_CASE("programs are looked up as such") {
    SlackWorld world;
    const event::PersonRef pager{"slack", "B77"};
    const auto found = world.run(world.chat().look_up(pager, world.soon()));
    REQUIRE(found.ok());
    CHECK(found->person.person.name == "Pager");
    CHECK(found->person.person.kind == event::PersonKind::bot);
}

TEST_CASE("a posted message can be found by its link") {
    SlackWorld world;
    outbox::PostText order{world.room(), event::words("x")};
    const auto posted = world.run(world.chat().post(order, world.first("k"), world.soon()));
    REQUIRE(posted.ok());
    CHECK(posted->permalink.starts_with("https://acme.slack.com/archives/" + world.room().room +
                                        "/p17000000"));
}

TEST_CASE("a thread too long to be read back whole is not taken for read") {
    SlackWorld world;
    const auto begin = world.say("ann", "last seen", "");
    const auto root = world.say("ann", "root", "");
    // More than the pages looked through can hold: the imposter's have three messages.
    for (int count = 0; count < 151; ++count)
        world.say("bob", "reply", root);
    const auto end = world.say("ann", "first seen again", "");
    outbox::ReadHistory order{world.room(), world.time_of(begin), world.time_of(end), ""};
    const auto first = world.run(world.chat().read_history(order, world.soon()));
    REQUIRE(first.ok());
    order.page = first->next;
    const auto threads = world.run(world.chat().read_history(order, world.soon()));
    REQUIRE_FALSE(threads.ok());
    CHECK(threads.failure().kind == FailureKind::rejected);
}

TEST_CASE("what was said comes in that order, however many pages it is read back in") {
    SlackWorld world;
    const auto begin = world.say("ann", "last seen", "");
    std::vector<std::string> said;
    for (int count = 0; count < 11; ++count) {
        said.push_back("message " + std::to_string(count));
        world.say("bob", said.back(), "");
    }
    const auto end = world.say("ann", "first seen again", "");
    outbox::ReadHistory order{world.room(), world.time_of(begin), world.time_of(end), ""};
    std::vector<std::string> heard;
    do {
        const auto read = world.run(world.chat().read_history(order, world.soon()));
        REQUIRE(read.ok());
        for (const auto& one : read->events)
            if (const auto* posted = std::get_if<event::MessagePosted>(&one.body))
                heard.push_back(posted->text.plain);
        order.page = read->next;
        REQUIRE(heard.size() <= said.size());
    } while (!order.page.empty());
    CHECK(heard == said);
}

TEST_CASE("what is said between the two of us has one key, live and read back") {
    SlackWorld world;
    const std::string said = R"("user":"U1","text":"skip","ts":"1700000001.000100"})";
    world.slack.answer_once(
        "conversations.history",
        http::json(200, R"({"ok":true,"messages":[{"type":"message",)" + said + "]}"));
    const auto at = event::from_rfc3339("2023-11-14T22:13:21Z").value();
    outbox::ReadHistory order{{"slack", "D1"}, at - 10s, at + 10s, ""};
    const auto read = world.run(world.chat().read_history(order, world.soon()));
    REQUIRE(read.ok());
    REQUIRE(read->events.size() == 1);
    const auto live = adapters::slack::decode_events_request(
        R"({"type":"event_callback","event_id":"Ev1","event_time":1700000001,"event":)"
        R"({"type":"message","channel":"D1","channel_type":"im",)" +
            said + "}",
        {});
    REQUIRE(std::holds_alternative<event::ChatEvent>(live));
    CHECK(std::get<event::ChatEvent>(live).key == read->events[0].key);
}

TEST_CASE("an answer of many levels is no answer") {
    SlackWorld world;
    const auto deep = std::string(200'000, '[') + std::string(200'000, ']');
    const auto body = R"({"ok":true,"messages":[{"ts":"1700000001.000100","x":)" + deep + "}]}";
    world.slack.answer_once("conversations.history", http::json(200, body));
    outbox::FetchMessage order{{world.room(), "1700000001.000100"}, std::nullopt, {}, {}, {}};
    const auto fetched = world.run(world.chat().fetch_message(order, world.soon()));
    REQUIRE_FALSE(fetched.ok());
    CHECK(fetched.failure().kind == FailureKind::transient);
}
