#include "tests/unit/matrix/matrix_stage.hpp"

using namespace adapters::matrix;
using namespace bot::core::event;
using namespace tests::matrix;

namespace {

Json edit(const char* target, Json now) {
    auto content = said("* new");
    content["m.new_content"] = std::move(now);
    content["m.relates_to"] = {{"rel_type", "m.replace"}, {"event_id", target}};
    return content;
}

Json reaction(const char* key) {
    return event(
        "m.reaction",
        {{"m.relates_to", {{"rel_type", "m.annotation"}, {"event_id", "$t"}, {"key", key}}}});
}

MessageRef in_room(const char* id) {
    return {{"matrix", room}, id};
}

}  // namespace

TEST_CASE("a message is its author, words, time and place") {
    const auto events = decode(event("m.room.message", said("hello")));
    REQUIRE(events.size() == 1);
    CHECK(events[0].key.value == "matrix:$e");
    CHECK(events[0].room == RoomRef{"matrix", room});
    CHECK(events[0].at == sent);
    CHECK(events[0].actor == Person{{"matrix", "@alice:hs"}, "", PersonKind::human});
    const auto& posted = std::get<MessagePosted>(events[0].body);
    CHECK(posted.message == in_room("$e"));
    CHECK(posted.posted_at == sent);
    CHECK(posted.author == events[0].actor);
    CHECK(posted.text.plain == "hello");
    CHECK(posted.raw.empty());
    CHECK_FALSE(posted.thread);
    CHECK(posted.permalink == "https://matrix.to/#/!r:hs/$e?via=hs");
    CHECK(posted.kind == PostKind::plain);
}

TEST_CASE("HTML is read as people see it, and the source is kept beside it") {
    const auto posted = body<MessagePosted>(
        event("m.room.message", formatted("**down** again", "<strong>down</strong> again")));
    CHECK(posted.text.plain == "down again");
    CHECK(posted.text.spans == std::vector<Span>{{0, 4, Style::bold}});
    CHECK(posted.raw == "**down** again");
}

TEST_CASE("every kind of message keeps its words, also kinds made up later") {
    const auto kind = [](const char* msgtype) {
        auto content = said("words");
        content["msgtype"] = msgtype;
        const auto posted = body<MessagePosted>(event("m.room.message", content));
        CHECK(posted.text.plain == "words");
        return posted.kind;
    };
    CHECK(kind("m.text") == PostKind::plain);
    CHECK(kind("m.emote") == PostKind::action);
    CHECK(kind("m.notice") == PostKind::alert);
    CHECK(kind("m.server_notice") == PostKind::system);
    CHECK(kind("org.example.never_seen") == PostKind::plain);
    CHECK(body<MessagePosted>(event("m.room.message", {{"body", "no kind"}})).text.plain ==
          "no kind");
}

TEST_CASE("a notice is a program's, whoever sent it") {
    Json notice = said("build failed");
    notice["msgtype"] = "m.notice";
    CHECK(body<MessagePosted>(event("m.room.message", notice)).author.kind == PersonKind::bot);
}

TEST_CASE("our own posts are ours in every form") {
    const Json by_us{{"sender", "@bot:hs"}};
    CHECK(body<MessagePosted>(event("m.room.message", said("x"), by_us)).author.kind ==
          PersonKind::ourselves);
    Json notice = said("x");
    notice["msgtype"] = "m.notice";
    CHECK(body<MessagePosted>(event("m.room.message", notice, by_us)).author.kind ==
          PersonKind::ourselves);
    CHECK(decode(event("m.room.message", said("x"), by_us), MatrixIdentity{})[0].actor.kind ==
          PersonKind::human);
}

TEST_CASE("files are named and told by their mxc address, and captions are words") {
    Json image = said("graph.png");
    image["msgtype"] = "m.image";
    image["url"] = "mxc://hs/abc_1";
    image["info"] = {{"mimetype", "image/png"}, {"size", 70}};
    auto posted = body<MessagePosted>(event("m.room.message", image));
    REQUIRE(posted.files.size() == 1);
    CHECK(posted.files[0] ==
          File{"mxc://hs/abc_1", "graph.png", "image/png", 70, "mxc://hs/abc_1"});
    CHECK(posted.text.plain.empty());
    image["filename"] = "graph.png";
    image["body"] = "look at this";
    posted = body<MessagePosted>(event("m.room.message", image));
    CHECK(posted.files[0].name == "graph.png");
    CHECK(posted.text.plain == "look at this");
}

TEST_CASE("an encrypted file has its address elsewhere, a wrong address is none") {
    Json file = said("log.txt");
    file["msgtype"] = "m.file";
    file["file"] = {{"url", "mxc://hs/secret"}};
    file["info"] = {{"size", -5}};
    CHECK(body<MessagePosted>(event("m.room.message", file)).files.at(0).url == "mxc://hs/secret");
    CHECK(body<MessagePosted>(event("m.room.message", file)).files.at(0).size == 0);
    for (const auto* const odd :
         {"https://evil.example/x", "mxc://hs/../admin", "mxc://hs", "mxc:///x", "mxc://hs/a?b"}) {
        file["file"]["url"] = odd;
        const auto posted = body<MessagePosted>(event("m.room.message", file));
        CHECK_MESSAGE(posted.files.at(0).url.empty(), odd);
        CHECK(posted.files[0].id == "$e");
        CHECK(posted.files[0].name == "log.txt");
    }
}

TEST_CASE("stickers are files, places are shown with their coordinates") {
    const Json sticker{{"body", "thumbs up"}, {"url", "mxc://hs/s"}};
    CHECK(body<MessagePosted>(event("m.sticker", sticker)).files.at(0).name == "thumbs up");
    Json place = said("Office");
    place["msgtype"] = "m.location";
    place["geo_uri"] = "geo:51.5,-0.1";
    CHECK(body<MessagePosted>(event("m.room.message", place)).text.plain == "Office geo:51.5,-0.1");
}

TEST_CASE("an edit gives the original message new words, ordered by time and then by id") {
    const auto edited = body<MessageEdited>(event("m.room.message", edit("$orig", said("new"))));
    CHECK(edited.now.message == in_room("$orig"));
    CHECK(edited.now.text.plain == "new");
    CHECK(edited.now.author.ref.id == "@alice:hs");
    CHECK(edited.now.permalink == "https://matrix.to/#/!r:hs/$orig?via=hs");
    CHECK(edited.revision == "0001795316873752 $e");
    CHECK(edited.edited_at == sent);
    const auto revision = [](std::int64_t ms, const char* id) {
        return body<MessageEdited>(event("m.room.message", edit("$orig", said("n")),
                                         {{"origin_server_ts", ms}, {"event_id", id}}))
            .revision;
    };
    CHECK(revision(999, "$a") < revision(1000, "$a"));
    CHECK(revision(-5, "$a") < revision(1000, "$a"));
    CHECK(revision(1000, "$a") < revision(1000, "$b"));
}

TEST_CASE("an edit without new content is words like any other") {
    auto content = edit("$orig", nullptr);
    CHECK(body<MessagePosted>(event("m.room.message", content)).text.plain == "* new");
}

TEST_CASE("a reply is read without the quote that older clients put before it") {
    auto reply = formatted("> <@alice:hs> down\n> again\n\non it",
                           "<mx-reply><blockquote>down again</blockquote></mx-reply>on <b>it</b>");
    reply["m.relates_to"] = {{"m.in_reply_to", {{"event_id", "$t"}}}};
    const auto posted = body<MessagePosted>(event("m.room.message", reply));
    CHECK(posted.text.plain == "on it");
    CHECK_FALSE(posted.thread);
    reply.erase("format");
    CHECK(body<MessagePosted>(event("m.room.message", reply)).text.plain == "on it");
    reply["body"] = "> a quote of my own\n\nmine";
    CHECK(body<MessagePosted>(event("m.room.message", reply)).text.plain ==
          "> a quote of my own\n\nmine");
}

TEST_CASE("what quotes somebody but replies to nobody keeps its quote") {
    CHECK(body<MessagePosted>(event("m.room.message", said("> <@a:hs> x\n\ny"))).text.plain ==
          "> <@a:hs> x\n\ny");
}

TEST_CASE("only m.thread makes a thread, by its first message") {
    auto content = said("in a thread");
    content["m.relates_to"] = {{"rel_type", "m.thread"},
                               {"event_id", "$root"},
                               {"is_falling_back", true},
                               {"m.in_reply_to", {{"event_id", "$latest"}}}};
    CHECK(body<MessagePosted>(event("m.room.message", content)).thread == "$root");
    content["m.relates_to"]["rel_type"] = "m.reference";
    CHECK_FALSE(body<MessagePosted>(event("m.room.message", content)).thread);
}

TEST_CASE("an encrypted message is there but cannot be read, and keeps its thread") {
    const Json content{{"algorithm", "m.megolm.v1.aes-sha2"},
                       {"ciphertext", "AwgA"},
                       {"m.relates_to", {{"rel_type", "m.thread"}, {"event_id", "$root"}}}};
    const auto posted = body<MessagePosted>(event("m.room.encrypted", content));
    CHECK(posted.kind == PostKind::unreadable);
    CHECK(posted.text.plain.empty());
    CHECK(posted.thread == "$root");
}

TEST_CASE("a reaction names its target, its emoji without skin tone, and itself") {
    const auto changed = body<ReactionChanged>(reaction("👍🏽"));
    CHECK(changed.message == in_room("$t"));
    CHECK(changed.reaction == "👍");
    CHECK(changed.change == Change::added);
    CHECK(changed.id == "$e");
    CHECK(body<ReactionChanged>(reaction("⭐\uFE0F")).reaction == "⭐");
    CHECK(body<ReactionChanged>(reaction(":pushpin:")).reaction == "pushpin");
    CHECK(is_unknown(reaction("🏽")));
    CHECK(is_unknown(reaction(std::string(600, 'x').c_str())));
}

TEST_CASE("a redaction is told by its target, wherever the room's version puts that") {
    for (const Json& where : {Json{{"content", {{"redacts", "$t"}}}},
                              Json{{"redacts", "$t"}, {"content", {{"reason", "oops"}}}}}) {
        const auto events = decode(event("m.room.redaction", Json::object(), where));
        REQUIRE(events.size() == 1);
        const auto& gone = std::get<MessageDeleted>(events[0].body);
        CHECK(gone.message == in_room("$t"));
        CHECK_FALSE(gone.author);
        REQUIRE(gone.by);
        CHECK(gone.by->ref.id == "@alice:hs");
        CHECK(events[0].actor == *gone.by);
    }
    CHECK(is_unknown(event("m.room.redaction", {{"redacts", 7}})));
}

TEST_CASE("a message first seen after its removal leaves that it was said, by whom and when") {
    const Json because{{"unsigned", {{"redacted_because", {{"sender", "@mod:hs"}}}}}};
    const auto gone = body<MessageDeleted>(event("m.room.message", Json::object(), because));
    CHECK(gone.message == in_room("$e"));
    CHECK(gone.posted_at == sent);
    REQUIRE(gone.author);
    CHECK(gone.author->ref.id == "@alice:hs");
    REQUIRE(gone.by);
    CHECK(gone.by->ref.id == "@mod:hs");
    const auto events = decode(event("m.room.message", Json::object()));
    CHECK_FALSE(std::get<MessageDeleted>(events.at(0).body).by);
    CHECK(events[0].actor.ref.id.empty());
    CHECK(is_unknown(event("m.reaction", Json::object(), because)));
}

TEST_CASE(
    "an impossible time of sending becomes that of arrival, and is kept as what was claimed") {
    const auto posted = [](const Json& stamp) {
        auto one = decode(event("m.room.message", said("x"), {{"origin_server_ts", stamp}})).at(0);
        const auto message = std::get<MessagePosted>(one.body);
        CHECK(message.posted_at == one.at);
        return message;
    };
    const auto at = [&](const Json& stamp) { return posted(stamp).posted_at; };
    const auto arrived = received - std::chrono::milliseconds{20};
    const auto day = std::chrono::milliseconds{std::chrono::hours{24}}.count();
    const std::vector<Json> odd{0,         -1,         "1795316873752", nullptr,
                                INT64_MAX, UINT64_MAX, 1e300,           1'262'303'999'999};
    for (const auto& stamp : odd)
        CHECK_MESSAGE(at(stamp) == arrived, stamp.dump());
    CHECK(at(1'262'304'000'000) == Instant{std::chrono::seconds{1'262'304'000}});
    CHECK(at(sent_ms + 1000 + day) == received + std::chrono::hours{24});
    CHECK(at(sent_ms + 1001 + day) == arrived);
    CHECK(posted(0).claimed_at == Instant{});
    CHECK(posted(0).arrived_at == arrived);
    CHECK(posted(sent_ms + 1001 + day).claimed_at ==
          received + std::chrono::hours{24} + std::chrono::milliseconds{1});
    CHECK_FALSE(posted(sent_ms + 1000 + day).claimed_at);
    CHECK_FALSE(posted("1795316873752").claimed_at);
}

TEST_CASE("when a message arrived is the homeserver's count, whatever its sender claims") {
    const auto arrived = [](const Json& age, std::int64_t claimed) {
        const auto posted = body<MessagePosted>(
            event("m.room.message", said("x"),
                  {{"origin_server_ts", claimed}, {"unsigned", {{"age", age}}}}));
        CHECK(posted.posted_at == Instant{std::chrono::milliseconds{claimed}});
        return posted.arrived_at;
    };
    using std::chrono::milliseconds;
    CHECK(arrived(20, sent_ms) == received - milliseconds{20});
    CHECK(arrived(20, sent_ms - 3'600'000) == received - milliseconds{20});
    CHECK(arrived(3'600'000, sent_ms) == received - milliseconds{3'600'000});
    CHECK(arrived(-5, sent_ms) == received);
    CHECK(arrived(INT64_MAX, sent_ms));
    SUBCASE("and where it does not count, only a time to come is known to be wrong") {
        CHECK_FALSE(arrived("20", sent_ms - 3'600'000));
        CHECK(arrived(nullptr, sent_ms + 3'600'000) == received);
    }
}

TEST_CASE("what servers hide from people is not seen by us either") {
    for (const auto* const mark :
         {"io.element.synapse.soft_failed", "io.element.synapse.policy_server_spammy"}) {
        CHECK(is_unknown(event("m.room.message", said("x"), {{"unsigned", {{mark, true}}}})));
        CHECK_FALSE(
            is_unknown(event("m.room.message", said("x"), {{"unsigned", {{mark, false}}}})));
    }
}

TEST_CASE("kinds that do not concern us keep their name") {
    const auto unknown = body<Unknown>(event("m.call.invite", Json::object()));
    CHECK(unknown.type == "m.call.invite");
    CHECK(is_unknown(
        event("m.room.message", {{"msgtype", "m.key.verification.request"}, {"body", "x"}})));
}

TEST_CASE("a state event is told by its state key, whatever its type says") {
    CHECK(is_unknown(event("m.room.message", said("!incident start"), {{"state_key", ""}})));
    CHECK(is_unknown(event("m.room.name", {{"name", "x"}})));
    CHECK(is_unknown(event("m.room.name", {{"name", "x"}}, {{"state_key", 7}})));
}

TEST_CASE("only an unedited message, whole and said by somebody, reads as a message") {
    CHECK(decode_message(event("m.room.message", said("x")), room, us, received)->text.plain ==
          "x");
    CHECK(decode_message(event("m.room.encrypted", {{"ciphertext", "x"}}), room, us, received)
              ->kind == PostKind::unreadable);
    CHECK_FALSE(decode_message(event("m.room.message", edit("$o", said("n"))), room, us, received));
    CHECK_FALSE(decode_message(event("m.room.message", Json::object()), room, us, received));
    CHECK_FALSE(
        decode_message(event("m.room.name", said("x"), {{"state_key", ""}}), room, us, received));
    CHECK_FALSE(
        decode_message(event("m.room.message", said("x"), {{"sender", 1}}), room, us, received));
    CHECK_FALSE(decode_message(Json{}, room, us, received));
}

TEST_CASE("the newest edit that the server tells along with a message gives its words") {
    const auto with = [](const char* sender, const char* target) {
        const Json newest{{"sender", sender}, {"content", edit(target, said("new"))}};
        return decode_newest(event("m.room.message", said("old"),
                                   {{"unsigned", {{"m.relations", {{"m.replace", newest}}}}}}),
                             room, us, received)
            ->text.plain;
    };
    CHECK(with("@alice:hs", "$e") == "new");
    CHECK(with("@mallory:hs", "$e") == "old");
    CHECK(with("@alice:hs", "$other") == "old");
    CHECK(decode_newest(event("m.room.message", said("old")), room, us, received)->text.plain ==
          "old");
}
