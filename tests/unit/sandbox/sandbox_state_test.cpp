#include "adapters/sandbox/sandbox_state.hpp"

#include "adapters/sandbox/sandbox_events.hpp"
#include "adapters/sandbox/sandbox_view.hpp"
#include "tests/unit/sandbox/sandbox_chat_lines.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <chrono>

using namespace adapters::sandbox;
using namespace bot::core::event;
using tests::sandbox::Lines;

namespace {

/// Adds a line and gives what the bot is told of it.
std::vector<ChatEvent> told(Lines& chat, std::string by, Action action) {
    const auto line = chat.line(std::move(by), std::move(action));
    const auto number = chat.state.apply(line);
    return events_of(chat.state, number, line, "http://h");
}

Said said(std::string typed, std::optional<std::int64_t> thread = {}) {
    Said result;
    result.room = "general";
    result.typed = std::move(typed);
    result.thread = thread;
    return result;
}

}  // namespace

TEST_CASE("a new chat has one room for all and a private one for each") {
    const Lines chat;
    CHECK(chat.state.room("general")->members ==
          std::set<std::string>{"alice", "bob", "carol", "dave", "erin", "incident"});
    CHECK(chat.state.room("dm-bob")->direct_with == "bob");
    CHECK(chat.state.rooms().size() == 6);
}

TEST_CASE("people may change only what is theirs and only where they are") {
    Lines chat;
    const auto number = chat.say("alice", "mine");
    CHECK(chat.state.refusal("bob", Edited{number, "x", {}}));
    CHECK(chat.state.refusal("bob", Deleted{number}));
    CHECK_FALSE(chat.state.refusal("alice", Edited{number, "x", {}}));
    chat.add("bob", PersonLeft{"general"});
    CHECK(chat.state.refusal("bob", said("x")));
    CHECK(chat.state.refusal("bob", Reacted{number, "eyes", Change::added}));
    CHECK(chat.state.refusal("mallory", said("x")));
    CHECK(chat.state.refusal("alice", said(" \n")));
    CHECK(chat.state.refusal("alice", said(std::string(40'001, 'x'))));
    CHECK_FALSE(chat.state.refusal("alice", said(std::string(40'000, 'x'))));
}

TEST_CASE("nobody walks into a restricted room unasked") {
    Lines chat;
    chat.add("incident", RoomMade{"secret", "", true});
    CHECK(chat.state.refusal("bob", PeopleJoined{"secret", {"bob"}}));
    chat.add("incident", PeopleJoined{"secret", {"alice"}});
    CHECK_FALSE(chat.state.refusal("alice", PeopleJoined{"secret", {"bob"}}));
}

TEST_CASE("a room whose name is taken gets a number behind it") {
    Lines chat;
    CHECK(chat.state.touched(chat.add("incident", RoomMade{"inc-1-x", "", false})).rooms.front() ==
          "inc-1-x");
    CHECK(chat.state.touched(chat.add("incident", RoomMade{"inc-1-x", "", false})).rooms.front() ==
          "inc-1-x-2");
    CHECK(chat.state.touched(chat.add("incident", RoomMade{"A/b", "", false})).rooms.front() ==
          "--b");
}

TEST_CASE("a post, its edit and its deletion are told with one identity") {
    Lines chat;
    const auto posted = told(chat, "alice", said("see @bob"));
    const auto& first = std::get<MessagePosted>(posted.at(0).body);
    CHECK(first.text.plain == "see @Bob");
    CHECK(first.raw == "see @bob");
    CHECK(first.permalink == "http://h/sandbox#general/m2");
    CHECK(posted[0].key.value == "sandbox:2");
    const auto edited = told(chat, "alice", Edited{2, "new", {}});
    const auto& now = std::get<MessageEdited>(edited.at(0).body);
    CHECK(now.now.message == first.message);
    CHECK(now.revision == "000000000003");
    CHECK(now.now.text.plain == "new");
    const auto deleted = told(chat, "alice", Deleted{2});
    CHECK(std::get<MessageDeleted>(deleted.at(0).body).message == first.message);
    CHECK(chat.state.message(2)->text.plain.empty());
}

TEST_CASE("a reply names its thread's first message and reactions name the reply") {
    Lines chat;
    chat.say("alice", "first");
    const auto reply = told(chat, "bob", said("reply", 2));
    CHECK(std::get<MessagePosted>(reply.at(0).body).thread == "m2");
    CHECK(chat.state.message(2)->replies == 1);
    const auto mark = told(chat, "carol", Reacted{3, "pushpin", Change::added});
    const auto& reaction = std::get<ReactionChanged>(mark.at(0).body);
    CHECK(reaction.message.message == "m3");
    CHECK(reaction.thread == "m2");
    CHECK(mark[0].actor.name == "Carol");
    CHECK(chat.state.refusal("bob", said("deeper", 3)));
}

TEST_CASE("an invitation tells of each person under a key of its own") {
    Lines chat;
    chat.add("incident", RoomMade{"inc-1", "", false});
    const auto events = told(chat, "incident", PeopleJoined{"inc-1", {"alice", "bob"}});
    REQUIRE(events.size() == 2);
    CHECK(events[0].key != events[1].key);
    CHECK(events[1].actor.ref.id == "bob");
    CHECK(std::get<MembershipChanged>(events[1].body).inviter->kind == PersonKind::ourselves);
}

TEST_CASE("a line that cannot be applied takes its number and tells nothing") {
    Lines chat;
    CHECK(told(chat, "bob", Deleted{99}).empty());
    CHECK(told(chat, "bob", Commanded{"nowhere", {}, "x", CommandOrigin::button, {}, {}}).empty());
    CHECK(chat.state.newest() == 3);
    CHECK(chat.say("bob", "hello") == 4);
}

TEST_CASE("an action under a known key is found again, of its own author only") {
    Lines chat;
    const auto number = chat.add("alice", said("once"), "k");
    CHECK(chat.state.line_of("alice", "k") == number);
    CHECK_FALSE(chat.state.line_of("bob", "k"));
    CHECK_FALSE(chat.state.line_of("alice", ""));
}

TEST_CASE("who knows everything up to a line is shown only what changed after it") {
    Lines chat;
    chat.say("alice", "one");
    const auto two = chat.say("bob", "two");
    chat.add("carol", Reacted{2, "eyes", Change::added});
    const auto news = changes(chat.state, two, 100);
    CHECK(news["upto"] == 4);
    REQUIRE(news["messages"].size() == 1);
    CHECK(news["messages"][0]["id"] == "m2");
    CHECK(news["rooms"].empty());
    const auto first = changes(chat.state, 0, 2);
    CHECK(first["more"] == true);
    CHECK(changes(chat.state, 99, 10)["upto"] == 4);
    CHECK(changes(chat.state, -5, 100)["from"] == 0);
}

TEST_CASE("text is shown in pieces that lose nothing") {
    const Lines chat;
    const auto text =
        TextWriter{}.plain("a <b> ").person({"sandbox", "bob"}, "Bob").plain(" z").take();
    const auto list = pieces(text);
    REQUIRE(list.size() == 3);
    CHECK(list[0]["t"] == "a <b> ");
    CHECK(list[1]["person"] == "bob");
    CHECK(list[2]["t"] == " z");
}

TEST_CASE("history comes in pages, in order, under the keys of what happened") {
    Lines chat;
    for (int i = 0; i < 5; ++i)
        chat.say("alice", "message " + std::to_string(i));
    chat.add("bob", Reacted{3, "pushpin", Change::added});
    chat.add("alice", Deleted{4});
    const auto from = chat.state.message(2)->at;
    const auto to = chat.now + std::chrono::seconds{9};
    const auto page = history(chat.state, "general", from, to, 0, 2, "");
    CHECK(page.more);
    REQUIRE(page.events.size() == 3);
    CHECK(page.events[0].key.value == "sandbox:3");
    CHECK(page.events[1].key.value == "sandbox:5");
    CHECK(page.events[2].key.value == "sandbox:7");
    const auto rest = history(chat.state, "general", from, to, page.last, 2, "");
    CHECK_FALSE(rest.more);
    CHECK(rest.events.size() == 1);
}
