#include "adapters/slack/slack_events.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

using namespace adapters::slack;
using namespace bot::core::event;
using std::chrono::microseconds;
using std::chrono::seconds;

namespace {

const SlackIdentity us{"U0BOT", "B0BOT", "T1", ""};

std::string envelope(const std::string& event, const std::string& more = "") {
    return R"({"type":"event_callback","team_id":"T1","event_id":"Ev1","event_time":1700000009,)" +
           more + R"("event":)" + event + "}";
}

ChatEvent decode(const std::string& event, const std::string& more = "",
                 const SlackIdentity& ours = us) {
    auto result = decode_events_request(envelope(event, more), ours);
    REQUIRE(std::holds_alternative<ChatEvent>(result));
    return std::get<ChatEvent>(result);
}

template <class Body>
Body body(const std::string& event) {
    auto decoded = decode(event);
    REQUIRE(std::holds_alternative<Body>(decoded.body));
    return std::get<Body>(decoded.body);
}

std::string why(std::string_view request) {
    const auto result = decode_events_request(request, us);
    REQUIRE(std::holds_alternative<Malformed>(result));
    return std::get<Malformed>(result).why;
}

const std::string mention =
    R"({"type":"app_mention","user":"U1","channel":"C1","ts":"5.000000","thread_ts":"1.000000",
        "text":"<@U0BOT> note it was <@U2>"})";

}  // namespace

TEST_CASE("a message event is a message under the delivery's own key") {
    const auto event = decode(
        R"({"type":"message","channel":"C1","user":"U1","text":"hi","ts":"5.000001","event_ts":"5.000001"})");
    CHECK(event.key.value == "slack:Ev1");
    CHECK(event.room == RoomRef{"slack", "C1"});
    CHECK(event.at == Instant{microseconds{5'000'001}});
    CHECK(std::get<MessagePosted>(event.body).text.plain == "hi");
}

TEST_CASE("the event's time is the change's, not the message's") {
    const auto event = decode(
        R"({"type":"message","subtype":"message_deleted","channel":"C1","deleted_ts":"1.0","ts":"9.000000","event_ts":"9.000002"})");
    CHECK(event.at == Instant{microseconds{9'000'002}});
}

TEST_CASE("without a time of its own an event has the envelope's") {
    CHECK(decode(R"({"type":"app_uninstalled"})").at == Instant{seconds{1'700'000'009}});
    auto odd = decode_events_request(
        R"({"type":"event_callback","event_id":"E","event_time":1515449522000016,"event":{"type":"x"}})",
        us);
    CHECK(std::get<ChatEvent>(odd).at == Instant{microseconds{1'515'449'522'000'016}});
}

TEST_CASE("Slack's challenge is read, and nothing is dispatched for it") {
    const auto result =
        decode_events_request(R"({"type":"url_verification","token":"t","challenge":"c-123"})", us);
    REQUIRE(std::holds_alternative<Challenge>(result));
    CHECK(std::get<Challenge>(result).value == "c-123");
}

TEST_CASE("what is no envelope is refused with the reason") {
    CHECK(why("") == "the body is not JSON");
    CHECK(why("{\"type\":") == "the body is not JSON");
    CHECK(why("{\"type\":\"event_callback\"} x") == "the body is not JSON");
    CHECK(why("\xff") == "the body is not JSON");
    CHECK(why("[]") == "the body is not a JSON object");
    CHECK(why("{}") == "no type");
    CHECK(why(R"({"type":7})") == "no type");
    CHECK(why(R"({"type":"message"})") == "not an envelope of the Events API");
    CHECK(why(R"({"type":"event_callback","event_id":"E"})") == "the envelope holds no event");
    CHECK(why(R"({"type":"event_callback","event_id":"E","event":{}})") ==
          "the envelope holds no event");
    CHECK(why(R"({"type":"event_callback","event":{"type":"x"}})") ==
          "the envelope has no event_id");
    CHECK(why(R"({"type":"url_verification"})") == "url_verification without a challenge");
}

TEST_CASE("events held back are a missed minute without a room") {
    auto result = decode_events_request(
        R"({"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1518467820})", us);
    REQUIRE(std::holds_alternative<ChatEvent>(result));
    const auto& event = std::get<ChatEvent>(result);
    const auto& missed = std::get<MissedStretch>(event.body);
    CHECK(event.key.value == "slack:rate_limited:T1:1518467820");
    CHECK(event.room == RoomRef{"slack", ""});
    CHECK(missed.from == Instant{seconds{1'518'467'820}});
    CHECK(missed.to - missed.from == seconds{60});
}

TEST_CASE("a reaction names its message by identity, and its emoji by one name") {
    const auto added = body<ReactionChanged>(
        R"({"type":"reaction_added","user":"U1","reaction":"thumbsup::skin-tone-2","item":{"type":"message","channel":"C1","ts":"1.000002"},"event_ts":"9.0"})");
    CHECK(added.message == MessageRef{{"slack", "C1"}, "1.000002"});
    CHECK(added.reaction == "+1");
    CHECK(added.change == Change::added);
    CHECK(added.posted_at == Instant{microseconds{1'000'002}});
    CHECK(
        body<ReactionChanged>(
            R"({"type":"reaction_removed","user":"U1","reaction":"pushpin","item":{"type":"message","channel":"C1","ts":"1.0"}})")
            .change == Change::removed);
    CHECK(
        body<Unknown>(
            R"({"type":"reaction_added","user":"U1","reaction":"x","item":{"type":"file","file":"F1"}})")
            .type == "reaction_added");
}

TEST_CASE("the actor of an event is told, also under its other names") {
    CHECK(decode(R"({"type":"pin_added","user":"U1","channel_id":"C1","item":{}})").actor.ref.id ==
          "U1");
    CHECK(decode(R"({"type":"channel_deleted","actor_id":"U2","channel":"C1"})").actor.ref.id ==
          "U2");
    CHECK(decode(R"({"type":"user_change","user":{"id":"U3","name":"x"}})").actor.ref.id == "U3");
}

TEST_CASE("pins, memberships and rooms are read from their events") {
    const auto pinned = decode(
        R"({"type":"pin_added","user":"U1","channel_id":"C1","item":{"type":"message","message":{"ts":"1.000000"}},"event_ts":"9.0"})");
    CHECK(std::get<PinChanged>(pinned.body).message.message == "1.000000");
    CHECK(pinned.room.room == "C1");
    CHECK(body<MembershipChanged>(
              R"({"type":"member_joined_channel","user":"U0BOT","channel":"C1","inviter":"U1"})")
              .person.kind == PersonKind::ourselves);
    CHECK(body<MembershipChanged>(R"({"type":"member_left_channel","user":"U1","channel":"C1"})")
              .change == Change::removed);
    CHECK(body<MembershipChanged>(R"({"type":"channel_left","actor_id":"U1","channel":"C1"})")
              .person.ref.id == "U0BOT");
    const auto renamed = decode(R"({"type":"group_rename","channel":{"id":"C1","name":"n"}})");
    CHECK(renamed.room.room == "C1");
    CHECK(std::get<RoomChanged>(renamed.body).value == "n");
    CHECK(body<RoomChanged>(R"({"type":"channel_archive","user":"U1","channel":"C1"})").property ==
          RoomProperty::archived);
    CHECK(body<RoomChanged>(R"({"type":"group_unarchive","channel":"C1"})").property ==
          RoomProperty::restored);
}

TEST_CASE("a room with another id is the same room moved") {
    const auto event =
        decode(R"({"type":"channel_id_changed","old_channel_id":"G1","new_channel_id":"C1"})");
    CHECK(event.room.room == "G1");
    CHECK(std::get<RoomMoved>(event.body).now == RoomRef{"slack", "C1"});
}

TEST_CASE("a changed profile is a person's new name") {
    const auto renamed = body<PersonRenamed>(
        R"({"type":"user_change","user":{"id":"U1","name":"ann","tz":"UTC","profile":{"display_name":"Ann"}}})");
    CHECK(renamed.person.name == "Ann");
    CHECK(renamed.handle == "ann");
}

TEST_CASE("a mention at the beginning is a command, under a key of the message's own") {
    const auto event = decode(mention);
    const auto& given = std::get<CommandGiven>(event.body);
    CHECK(event.key.value == "slack:mention:C1:5.000000");
    CHECK(given.text.plain == "note it was @U2");
    REQUIRE(given.text.spans.size() == 1);
    CHECK(given.text.spans[0] == Span{12, 3, PersonRef{"slack", "U2"}});
    CHECK(given.thread == "1.000000");
    CHECK_FALSE(given.answered_inline);
    CHECK(event.actor.ref.id == "U1");
}

TEST_CASE("a bare mention is a command without words") {
    CHECK(
        std::get<CommandGiven>(
            decode(
                R"({"type":"app_mention","user":"U1","channel":"C1","ts":"5.0","text":"<@U0BOT>"})")
                .body)
            .text.plain.empty());
}

TEST_CASE("being mentioned elsewhere in a message is no command") {
    CHECK(
        body<MessagePosted>(
            R"({"type":"app_mention","user":"U1","channel":"C1","ts":"5.0","text":"ask <@U0BOT> start"})")
            .message.message == "5.0");
    CHECK(
        body<MessagePosted>(
            R"({"type":"app_mention","user":"U1","channel":"C1","ts":"5.0","text":"<@U9> start"})")
            .message.message == "5.0");
}

TEST_CASE("programs that mention us are heard, not obeyed") {
    const auto posted = body<MessagePosted>(
        R"({"type":"app_mention","subtype":"bot_message","bot_id":"B1","channel":"C1","ts":"5.0","text":"<@U0BOT> resolve"})");
    CHECK(posted.kind == PostKind::alert);
}

TEST_CASE("before we know ourselves, the envelope's authorised bot is us") {
    const std::string authorised =
        R"("authorizations":[{"team_id":"T1","user_id":"U5","is_bot":true}],)";
    const auto own = decode(
        R"({"type":"message","channel":"C1","user":"U5","text":"x","ts":"1.0"})", authorised, {});
    CHECK(own.actor.kind == PersonKind::ourselves);
    const auto known = decode(
        R"({"type":"message","channel":"C1","user":"U5","text":"x","ts":"1.0"})", authorised);
    CHECK(known.actor.kind == PersonKind::human);
}

TEST_CASE("unknown types are kept by their name") {
    CHECK(body<Unknown>(R"({"type":"something_new","channel":"C1"})").type == "something_new");
    CHECK(body<Unknown>(R"({"type":"message","text":"no channel","ts":"1.0"})").type == "message");
}

TEST_CASE("an event of many levels is refused, and costs no more than its bytes") {
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    const auto message = R"({"type":"message","channel":"C1","user":"U1","text":"x","blocks":)" +
                         deep + R"(,"ts":"1700000000.000100"})";
    CHECK(std::holds_alternative<Malformed>(decode_events_request(envelope(message), us)));
}
