#include "adapters/matrix/matrix_transaction.hpp"
#include "tests/unit/matrix/matrix_stage.hpp"

#include <string>
#include <vector>

using namespace adapters::matrix;
using namespace bot::core::event;
using namespace tests::matrix;

namespace {

/// Whole events of every kind that is read.
std::vector<Json> specimens() {
    auto rich = formatted("> <@b:hs> q\n\n!incident x", "<b>!incident</b> x");
    rich["url"] = "mxc://hs/x";
    rich["info"] = {{"size", 5}, {"mimetype", "a/b"}};
    rich["filename"] = "f";
    rich["geo_uri"] = "geo:1,2";
    rich["m.new_content"] = said("n");
    rich["m.relates_to"] = {{"rel_type", "m.replace"},
                            {"event_id", "$t"},
                            {"key", "👍"},
                            {"m.in_reply_to", {{"event_id", "$t"}}}};
    const Json told{
        {"unsigned",
         {{"age", 5},
          {"prev_sender", "@b:hs"},
          {"prev_content", {{"membership", "invite"}, {"pinned", {"$a"}}, {"join_rule", "x"}}},
          {"invite_room_state",
           {{{"type", "m.room.name"}, {"state_key", ""}, {"content", {{"name", "n"}}}}}}}}};
    const Json state{{"membership", "join"}, {"displayname", "B"},       {"is_direct", true},
                     {"pinned", {"$b"}},     {"replacement_room", "!n"}, {"name", "n"},
                     {"topic", "t"},         {"algorithm", "a"},         {"join_rule", "public"}};
    std::vector<Json> all;
    for (const auto* const type :
         {"m.room.message", "m.sticker", "m.reaction", "m.room.redaction", "m.room.encrypted"}) {
        all.push_back(event(type, rich, told));
        all.push_back(event(type, said("!incident x"), told));
    }
    for (const auto* const type :
         {"m.room.member", "m.room.name", "m.room.topic", "m.room.encryption", "m.room.join_rules",
          "m.room.tombstone", "m.room.pinned_events"}) {
        auto one = event(type, state, told);
        one["state_key"] = std::string{type} == "m.room.member" ? "@bot:hs" : "";
        all.push_back(one);
    }
    return all;
}

std::vector<Json> odd_values() {
    return {nullptr,
            true,
            0,
            -1,
            INT64_MIN,
            UINT64_MAX,
            1e308,
            "",
            "x",
            std::string(70'000, '@'),
            std::string(3, '\0'),
            "$",
            "@:",
            Json::array(),
            {1, {2}},
            Json::object(),
            {{"a", "b"}},
            {{"event_id", 7}}};
}

void check(const Text& text) {
    std::size_t end = 0;
    for (const auto& span : text.spans) {
        CHECK(span.offset >= end);
        end = span.offset + span.length;
        REQUIRE(end <= text.plain.size());
    }
    CHECK(text.plain.find('\0') == std::string::npos);
}

void survives(const Json& whole) {
    const auto events = decode(whole);
    REQUIRE_FALSE(events.empty());
    for (const auto& one : events) {
        (void)to_rfc3339(one.at);
        if (const auto* const posted = std::get_if<MessagePosted>(&one.body))
            check(posted->text);
        if (const auto* const edited = std::get_if<MessageEdited>(&one.body))
            check(edited->now.text);
        if (const auto* const given = std::get_if<CommandGiven>(&one.body))
            check(given->text);
    }
    (void)decode_message(whole, room, us, received);
    (void)decode_newest(whole, room, us, received);
}

/// Puts every odd value in the place of every value inside `whole`, one at a time.
std::size_t twist(const Json& whole) {
    std::size_t twisted = 0;
    const auto flat = whole.flatten();
    std::vector<std::string> places;
    for (const auto& [path, value] : flat.items()) {
        auto place = path;
        while (!place.empty()) {
            if (std::find(places.begin(), places.end(), place) == places.end())
                places.push_back(place);
            place = place.substr(0, place.rfind('/'));
        }
    }
    for (const auto& place : places) {
        for (const auto& odd : odd_values()) {
            auto copy = whole;
            copy[Json::json_pointer{place}] = odd;
            survives(copy);
            ++twisted;
        }
    }
    return twisted;
}

}  // namespace

TEST_CASE("any type in any field of any event is survived") {
    std::size_t twisted = 0;
    for (const auto& one : specimens())
        twisted += twist(one);
    CHECK(twisted > 4000);
}

TEST_CASE("values that are no events at all are survived") {
    for (const auto& odd : odd_values()) {
        survives(odd);
        CHECK(decode(odd)[0].key.value.empty());
    }
}

TEST_CASE("a room or a sender that is none makes an event nothing to us") {
    const auto whole = event("m.room.message", said("x"));
    for (const auto* const odd : {"", "x", "#alias:hs", "! r"}) {
        const auto events = decode_room_event(whole, odd, us, received);
        REQUIRE(events.size() == 1);
        CHECK(std::holds_alternative<Unknown>(events[0].body));
        CHECK(events[0].room.room.empty());
    }
    CHECK(is_unknown(event("m.room.message", said("x"), {{"sender", "alice"}})));
}
