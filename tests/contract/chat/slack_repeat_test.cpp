#include "adapters/http/http_response.hpp"
#include "tests/contract/chat/slack_world.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

/// A second try after an answer that never came: nothing is said twice, and nothing is left out.
using namespace bot::core;
using bot::ports::Document;
using bot::ports::Done;
using bot::ports::FailureKind;
using bot::ports::Result;
using tests::contract::SlackWorld;

namespace {

/// More than the pages looked through can hold: the imposter's have three messages.
constexpr int more_than_anybody_looks_through = 61;

auto post(SlackWorld& world, const std::string& text, const bot::ports::Attempt& attempt) {
    outbox::PostText order{world.room(), event::words(text)};
    return world.run(world.chat().post(order, attempt, world.soon()));
}

Result<Done> share(SlackWorld& world, const Document& draft, const bot::ports::Attempt& attempt) {
    return world.run(
        world.chat().share(world.person("ann"), world.room(), draft, attempt, world.soon()));
}

std::size_t shared_with_ann(const SlackWorld& world) {
    return world.slack.messages(world.slack.room_named("dm UANN")).size();
}

void talk(SlackWorld& world, const std::string& room) {
    for (int count = 0; count < more_than_anybody_looks_through; ++count)
        world.slack.say(room, "UANN", "x");
}

}  // namespace

TEST_CASE("where too much was said since to see an earlier post, it is given up, not repeated") {
    SlackWorld world;
    world.slack.lose_answer_once("chat.postMessage");
    CHECK_FALSE(post(world, "once", world.first("k")).ok());
    talk(world, world.room().room);
    const auto again = post(world, "once", world.again("k"));
    REQUIRE_FALSE(again.ok());
    CHECK(again.failure().kind == FailureKind::rejected);
    CHECK(world.slack.count("chat.postMessage") == 1);
}

TEST_CASE("an earlier post that is seen is enough, however much was said before") {
    SlackWorld world;
    talk(world, world.room().room);
    world.slack.lose_answer_once("chat.postMessage");
    CHECK_FALSE(post(world, "once", world.first("k")).ok());
    const auto again = post(world, "once", world.again("k"));
    REQUIRE(again.ok());
    CHECK(world.slack.count("chat.postMessage") == 1);
    CHECK(world.slack.count("conversations.history") == 1);
}

TEST_CASE("in a room that we are not in, nothing of ours is looked for and the post is made") {
    SlackWorld world;
    world.slack.refuse_once("conversations.history", "not_in_channel");
    CHECK(post(world, "late", world.again("k")).ok());
    CHECK(world.slack.count("chat.postMessage") == 1);
}

TEST_CASE("a draft is not taken for an earlier one of the same name") {
    SlackWorld world;
    const Document draft{"INC-7.md", "text/markdown", "# INC-7\n"};
    CHECK(share(world, draft, world.first("asked")).ok());
    world.slack.refuse_once("files.getUploadURLExternal", "internal_error");
    CHECK_FALSE(share(world, draft, world.first("asked anew")).ok());
    CHECK(share(world, draft, world.again("asked anew")).ok());
    CHECK(shared_with_ann(world) == 2);
}

TEST_CASE(
    "where too much was said since to see an earlier document, it is given up, not repeated") {
    SlackWorld world;
    const Document draft{"INC-7.md", "text/markdown", "# INC-7\n"};
    world.slack.lose_answer_once("files.completeUploadExternal");
    CHECK_FALSE(share(world, draft, world.first("k")).ok());
    talk(world, world.slack.room_named("dm UANN"));
    const auto again = share(world, draft, world.again("k"));
    REQUIRE_FALSE(again.ok());
    CHECK(again.failure().kind == FailureKind::rejected);
    CHECK(world.slack.count("files.completeUploadExternal") == 1);
}

TEST_CASE("a room that was made but got no topic is found again, not taken for somebody else's") {
    SlackWorld world;
    const outbox::CreateRoom order{world.room().platform, "inc-1-db", "what it is about"};
    world.slack.refuse_once("conversations.setTopic", "internal_error");
    const auto failed = world.run(world.chat().create_room(order, world.first("k"), world.soon()));
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.failure().kind == FailureKind::unknown_outcome);
    const auto made = world.run(world.chat().create_room(order, world.again("k"), world.soon()));
    REQUIRE(made.ok());
    CHECK(made->name == "inc-1-db");
}

TEST_CASE("a post whose second part was held up is looked for, because of the first") {
    SlackWorld world;
    world.slack.answer_once("chat.postMessage",
                            adapters::http::json(200, R"({"ok":true,"ts":"1700000001.000001"})"));
    world.slack.refuse_once("chat.postMessage", "ratelimited");
    const auto failed = post(world, std::string(5000, 'x'), world.first("k"));
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.failure().kind == FailureKind::unknown_outcome);
    world.slack.refuse_once("chat.postMessage", "ratelimited");
    CHECK(post(world, "short", world.first("k2")).failure().kind == FailureKind::rate_limited);
}
