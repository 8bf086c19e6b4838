#include "adapters/slack/slack_message.hpp"

#include "adapters/slack/slack_time.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

using namespace adapters::slack;
using namespace bot::core::event;
using std::chrono::microseconds;

namespace {

const SlackIdentity us{"U0BOT", "B0BOT", "T1", "https://acme.slack.com/"};
const Instant event_time{std::chrono::seconds{1'800'000'000}};

ChatEvent read(const char* json) {
    return read_message(parse_json(json), {"C1", event_time}, us);
}

template <class Body>
Body body(const char* json) {
    auto event = read(json);
    REQUIRE(std::holds_alternative<Body>(event.body));
    return std::get<Body>(event.body);
}

MessageRef in_c1(const char* ts) {
    return {{"slack", "C1"}, ts};
}

}  // namespace

TEST_CASE("a ts keeps every microsecond") {
    CHECK(instant_of_ts("1700000000.123456") == Instant{microseconds{1'700'000'000'123'456}});
    CHECK(instant_of_ts("1700000000.000001") == Instant{microseconds{1'700'000'000'000'001}});
    CHECK(instant_of_ts("1515449522000016") == Instant{microseconds{1'515'449'522'000'016}});
    CHECK(instant_of_ts("123456789.9875") == Instant{microseconds{123'456'789'987'500}});
    CHECK(instant_of_ts("0") == Instant{});
    CHECK(ts_of_instant(Instant{microseconds{1'700'000'000'000'100}}) == "1700000000.000100");
}

TEST_CASE("what is no ts has no time") {
    for (const auto* const odd : {"", ".", "1.", ".5", "-1.0", "1e9", "1700000000,1", "abc",
                                  "999999999999999.0", "99999999999999999999.1", "1.2.3", " 1"})
        CHECK_MESSAGE(!instant_of_ts(odd), odd);
}

TEST_CASE("a message is its author, words, time and place") {
    const auto event = read(R"({"user":"U1","text":"a &amp; b","ts":"1700000000.000100",
        "user_profile":{"display_name":"","real_name":"Ann Able"}})");
    const auto& posted = std::get<MessagePosted>(event.body);
    CHECK(posted.message == in_c1("1700000000.000100"));
    CHECK(posted.posted_at == Instant{microseconds{1'700'000'000'000'100}});
    CHECK(posted.author == Person{{"slack", "U1"}, "Ann Able", PersonKind::human});
    CHECK(posted.text.plain == "a & b");
    CHECK(posted.raw == "a &amp; b");
    CHECK(posted.kind == PostKind::plain);
    CHECK_FALSE(posted.thread);
    CHECK(event.actor == posted.author);
    CHECK(event.room == RoomRef{"slack", "C1"});
}

TEST_CASE("the raw text is kept only where it says more") {
    CHECK(body<MessagePosted>(R"({"user":"U1","text":"same","ts":"1.000000"})").raw.empty());
}

TEST_CASE("only replies are in a thread, its first message is not") {
    CHECK_FALSE(
        body<MessagePosted>(R"({"user":"U1","text":"x","ts":"1.000000","thread_ts":"1.000000"})")
            .thread);
    CHECK(body<MessagePosted>(R"({"user":"U1","text":"x","ts":"2.000000","thread_ts":"1.000000"})")
              .thread == "1.000000");
    CHECK(body<MessagePosted>(R"({"subtype":"thread_broadcast","user":"U1","text":"x",
        "ts":"2.000000","thread_ts":"1.000000","root":{"text":"r"}})")
              .thread == "1.000000");
}

TEST_CASE("other programs' posts are alerts by bots, whatever form they take") {
    const auto old = body<MessagePosted>(
        R"({"subtype":"bot_message","bot_id":"B7","username":"pager","text":"x","ts":"1.0"})");
    CHECK(old.kind == PostKind::alert);
    CHECK(old.author == Person{{"slack", "B7"}, "pager", PersonKind::bot});
    const auto modern = body<MessagePosted>(
        R"({"user":"U7","bot_id":"B7","bot_profile":{"name":"Pager"},"text":"x","ts":"1.0"})");
    CHECK(modern.kind == PostKind::alert);
    CHECK(modern.author == Person{{"slack", "U7"}, "Pager", PersonKind::bot});
}

TEST_CASE("our own posts are ours by bot id or by user id") {
    for (const auto* const json :
         {R"({"user":"U0BOT","text":"x","ts":"1.0"})",
          R"({"bot_id":"B0BOT","text":"x","ts":"1.0"})",
          R"({"subtype":"bot_message","bot_id":"B0BOT","username":"z","text":"x","ts":"1.0"})"}) {
        const auto posted = body<MessagePosted>(json);
        CHECK(posted.author.kind == PersonKind::ourselves);
        CHECK(posted.author.ref.id == "U0BOT");
    }
    const auto stranger = body<MessagePosted>(R"({"bot_id":"","user":"","text":"x","ts":"1.0"})");
    CHECK(stranger.author.kind == PersonKind::human);
}

TEST_CASE("an unknown identity of ours makes nobody us") {
    const auto event = read_message(parse_json(R"({"bot_id":"B1","text":"x","ts":"1.0"})"),
                                    {"C1", event_time}, SlackIdentity{});
    CHECK(event.actor.kind == PersonKind::bot);
}

TEST_CASE("actions, withheld messages and notes of the platform are told apart") {
    const auto kind = [](const char* json) { return body<MessagePosted>(json).kind; };
    CHECK(kind(R"({"subtype":"me_message","user":"U1","text":"x","ts":"1.0"})") ==
          PostKind::action);
    CHECK(kind(R"({"subtype":"ekm_access_denied","user":"UREVOKEDU","text":"x","ts":"1.0"})") ==
          PostKind::unreadable);
    CHECK(kind(R"({"subtype":"reminder_add","user":"U1","text":"x","ts":"1.0"})") ==
          PostKind::system);
    CHECK(kind(R"({"subtype":"never_seen","user":"U1","text":"x","ts":"1.0"})") ==
          PostKind::system);
    CHECK(kind(R"({"subtype":"file_comment","user":"U1","text":"x","ts":"1.0"})") ==
          PostKind::plain);
}

TEST_CASE("files are named and linked, never with the token that opens them") {
    const auto posted = body<MessagePosted>(R"({"user":"U1","text":"","ts":"1.0","files":[
        {"id":"F1","name":"log.txt","mimetype":"text/plain","size":14,
         "url_private":"https://files.slack.com/f/log.txt?t=xoxe-1-secret&a=1"},
        {"id":"F2","title":"Sheet","permalink":"https://docs.example/d?id=7&token=abc","size":"9"},
        {"id":"F3","mode":"tombstone"},{"id":"F4","mode":"hidden_by_limit"},{},7,null]})");
    REQUIRE(posted.files.size() == 3);
    CHECK(posted.files[0] ==
          File{"F1", "log.txt", "text/plain", 14, "https://files.slack.com/f/log.txt?a=1"});
    CHECK(posted.files[1] == File{"F2", "Sheet", "", 9, "https://docs.example/d?id=7"});
    CHECK(posted.files[2].name == "F4");
    CHECK(body<MessagePosted>(
              R"({"subtype":"file_share","user":"U1","text":"","ts":"1.0","file":{"id":"F9"}})")
              .files.size() == 1);
}

TEST_CASE("an edit carries the message as it now stands and who edited it when") {
    const auto event = read(R"({"subtype":"message_changed","hidden":true,"ts":"9.000000",
        "message":{"user":"U1","text":"new","ts":"1.000000",
                   "edited":{"user":"U2","ts":"8.000000"}}})");
    const auto& edit = std::get<MessageEdited>(event.body);
    CHECK(edit.now.message == in_c1("1.000000"));
    CHECK(edit.now.text.plain == "new");
    CHECK(edit.revision == "8.000000");
    CHECK(edit.edited_at == Instant{std::chrono::seconds{8}});
    CHECK(event.actor.ref.id == "U2");
}

TEST_CASE("a change that nobody edited is no version") {
    const auto edit = body<MessageEdited>(R"({"subtype":"message_changed","message":
        {"user":"U1","text":"same","ts":"1.000000","attachments":[{"from_url":"https://e"}]}})");
    CHECK(edit.revision.empty());
    CHECK(edit.edited_at == event_time);
    CHECK(body<MessageEdited>(R"({"subtype":"message_changed","message":
        {"user":"U1","text":"same","ts":"1.000000","edited":{}}})")
              .revision.empty());
}

TEST_CASE("a deletion names the message, and its author where told") {
    const auto event = read(R"({"subtype":"message_deleted","deleted_ts":"1.000000",
        "previous_message":{"user":"U1","text":"x","ts":"1.000000"}})");
    const auto& gone = std::get<MessageDeleted>(event.body);
    CHECK(gone.message == in_c1("1.000000"));
    CHECK(gone.posted_at == Instant{std::chrono::seconds{1}});
    REQUIRE(gone.author);
    CHECK(gone.author->ref.id == "U1");
    CHECK_FALSE(gone.by);
    CHECK(event.actor.ref.id.empty());
    CHECK_FALSE(
        body<MessageDeleted>(R"({"subtype":"message_deleted","deleted_ts":"1.000000"})").author);
}

TEST_CASE("a root with replies is deleted by becoming a tombstone") {
    CHECK(body<MessageDeleted>(R"({"subtype":"message_changed","message":
        {"subtype":"tombstone","hidden":true,"user":"USLACKBOT","text":"This message was deleted.",
         "ts":"1.000000","thread_ts":"1.000000"}})")
              .message == in_c1("1.000000"));
    CHECK(body<MessageDeleted>(R"({"subtype":"tombstone","user":"USLACKBOT","ts":"1.000000"})")
              .message == in_c1("1.000000"));
}

TEST_CASE("thread bookkeeping is no speech, with its subtype and without") {
    CHECK(
        body<Unknown>(R"({"subtype":"message_replied","message":{"ts":"1.0"},"ts":"2.0"})").type ==
        "message.message_replied");
    CHECK(body<Unknown>(R"({"message":{"ts":"1.0","thread_ts":"1.0"},"ts":"2.0"})").type ==
          "message");
}

TEST_CASE("joins and leaves are memberships, in public and private channels") {
    const auto joined = body<MembershipChanged>(
        R"({"subtype":"channel_join","user":"U1","inviter":"U2","text":"<@U1> has joined","ts":"1.0"})");
    CHECK(joined.person.ref.id == "U1");
    CHECK(joined.change == Change::added);
    REQUIRE(joined.inviter);
    CHECK(joined.inviter->ref.id == "U2");
    CHECK(body<MembershipChanged>(R"({"subtype":"group_leave","user":"U1","ts":"1.0"})").change ==
          Change::removed);
}

TEST_CASE("what is done to the room is read with its new value") {
    const auto changed = [](const char* json) { return body<RoomChanged>(json); };
    CHECK(changed(R"({"subtype":"channel_topic","user":"U1","topic":"a &amp; b","text":"t"})")
              .value == "a & b");
    CHECK(changed(R"({"subtype":"group_purpose","user":"U1","purpose":"p"})").property ==
          RoomProperty::purpose);
    const auto renamed = changed(R"({"subtype":"channel_name","old_name":"o","name":"n"})");
    CHECK(renamed.property == RoomProperty::name);
    CHECK(renamed.value == "n");
    CHECK(changed(R"({"subtype":"group_archive"})").property == RoomProperty::archived);
    CHECK(changed(R"({"subtype":"channel_unarchive"})").property == RoomProperty::restored);
    CHECK(changed(R"({"subtype":"channel_convert_to_private"})").property ==
          RoomProperty::made_private);
    CHECK(changed(R"({"subtype":"channel_convert_to_public"})").property ==
          RoomProperty::made_public);
    CHECK(changed(R"({"subtype":"channel_posting_permissions","text":"r"})").property ==
          RoomProperty::posting_rules);
}

TEST_CASE("what is done to the room never shows the platform's sentence or an id") {
    const auto value = [](const char* json) { return body<RoomChanged>(json).value; };
    for (const std::string subtype :
         {"channel_archive", "group_unarchive", "channel_convert_to_private",
          "channel_convert_to_public", "channel_posting_permissions"}) {
        const auto json = R"({"subtype":")" + subtype + R"(","text":"<@U02> did that","ts":"1.0"})";
        CHECK_MESSAGE(value(json.c_str()).empty(), subtype);
    }
    CHECK(
        value(R"({"subtype":"channel_topic","topic":"Lead: <@U02>, deputy <@U03|ann>, <@U04>"})") ==
        "Lead: @someone, deputy @ann, @someone");
    CHECK(value(R"({"subtype":"group_purpose","purpose":"<@U02> fixes <#C1|db>"})") ==
          "@someone fixes #db");
}

TEST_CASE("a pin is taken from its message, not from where the note of it stands") {
    const auto pinned = body<PinChanged>(
        R"({"subtype":"pinned_item","user":"U1","item":{"type":"message","ts":"1.000000"},"ts":"5.0"})");
    CHECK(pinned.message == in_c1("1.000000"));
    CHECK(pinned.change == Change::added);
    CHECK(
        body<Unknown>(R"({"subtype":"pinned_item","user":"U1","item_type":"F","ts":"5.0"})").type ==
        "message.pinned_item");
}

TEST_CASE("a message without a readable ts is not stored") {
    CHECK(std::holds_alternative<Unknown>(read(R"({"user":"U1","text":"x"})").body));
    CHECK(std::holds_alternative<Unknown>(
        read(R"({"user":"U1","text":"x","ts":1700000000.1})").body));
    CHECK(std::holds_alternative<Unknown>(read(R"([])").body));
}

TEST_CASE("a person is told by display name, then real name, then handle") {
    const auto named = [](const char* json) { return read_user(parse_json(json), us).person.name; };
    CHECK(
        named(
            R"({"id":"U1","name":"ann","real_name":"Ann A","profile":{"display_name":"annie"}})") ==
        "annie");
    CHECK(named(R"({"id":"U1","name":"ann","real_name":"Ann A","profile":{"display_name":""}})") ==
          "Ann A");
    CHECK(named(R"({"id":"U1","name":"ann"})") == "ann");
    const auto bot = read_user(parse_json(R"({"id":"U2","is_bot":true,"tz":"Europe/Berlin"})"), us);
    CHECK(bot.person.kind == PersonKind::bot);
    CHECK(bot.time_zone == "Europe/Berlin");
}
