#include "tests/unit/matrix/matrix_stage.hpp"

using namespace bot::core::event;
using namespace tests::matrix;

namespace {

Json member_event(const std::string& who, Json content, const Json& told = Json::object()) {
    return event("m.room.member", std::move(content),
                 {{"state_key", who}, {"sender", "@alice:hs"}, {"unsigned", told}});
}

Json is(const char* membership, const char* name = "Bob") {
    return {{"membership", membership}, {"displayname", name}};
}

Json was(const char* membership, const char* name = "Bob") {
    return {{"prev_content", is(membership, name)}};
}

}  // namespace

TEST_CASE("who joins is told with their name of that time, and who asked them in") {
    auto told = was("invite");
    told["prev_sender"] = "@alice:hs";
    const auto changed = body<MembershipChanged>(member_event("@bob:hs", is("join"), told));
    CHECK(changed.person == Person{{"matrix", "@bob:hs"}, "Bob", PersonKind::human});
    CHECK(changed.change == Change::added);
    REQUIRE(changed.inviter);
    CHECK(changed.inviter->ref.id == "@alice:hs");
    CHECK_FALSE(body<MembershipChanged>(member_event("@bob:hs", is("join"))).inviter);
    CHECK_FALSE(body<MembershipChanged>(member_event("@bob:hs", is("join"), was("leave"))).inviter);
}

TEST_CASE("who has no name is called by their id") {
    const Json nameless{{"membership", "join"}, {"displayname", nullptr}};
    CHECK(body<MembershipChanged>(member_event("@bob:hs", nameless)).person.name == "@bob:hs");
}

TEST_CASE("joining again is taking another name, or nothing") {
    const auto renamed =
        body<PersonRenamed>(member_event("@bob:hs", is("join", "Robert"), was("join")));
    CHECK(renamed.person.name == "Robert");
    CHECK(renamed.person.ref.id == "@bob:hs");
    CHECK(renamed.handle == "bob");
    CHECK(is_unknown(member_event("@bob:hs", is("join"), was("join"))));
}

TEST_CASE("only who was there can leave or be banned") {
    for (const auto* const how : {"leave", "ban"}) {
        const auto gone = body<MembershipChanged>(member_event("@bob:hs", is(how), was("join")));
        CHECK(gone.change == Change::removed);
        CHECK(gone.person.ref.id == "@bob:hs");
        CHECK(body<MembershipChanged>(member_event("@bob:hs", is(how))).change == Change::removed);
        for (const auto* const before : {"invite", "knock", "ban", "leave"})
            CHECK_MESSAGE(is_unknown(member_event("@bob:hs", is(how), was(before))), before);
    }
}

TEST_CASE("others' invitations and knocks leave the room as it was") {
    CHECK(is_unknown(member_event("@bob:hs", is("invite"))));
    CHECK(is_unknown(member_event("@bob:hs", is("knock"))));
    CHECK(is_unknown(member_event("@bob:hs", is("something new"))));
    CHECK(is_unknown(member_event("bob", is("join"))));
}

TEST_CASE("we are asked in, with what the invitation shows of the room") {
    const Json state = Json::array(
        {{{"type", "m.room.name"}, {"state_key", ""}, {"content", {{"name", "Ops"}}}},
         {{"type", "m.room.encryption"}, {"state_key", ""}, {"content", {{"algorithm", "x"}}}}});
    Json content = is("invite", "Incident bot");
    content["is_direct"] = true;
    const auto events = decode(member_event("@bot:hs", content, {{"invite_room_state", state}}));
    REQUIRE(events.size() == 1);
    const auto& invited = std::get<Invited>(events[0].body);
    CHECK(invited.direct);
    CHECK(invited.encrypted);
    CHECK(invited.room_name == "Ops");
    CHECK(events[0].actor.ref.id == "@alice:hs");
    const auto bare = body<Invited>(member_event("@bot:hs", is("invite")));
    CHECK_FALSE(bare.direct);
    CHECK_FALSE(bare.encrypted);
    CHECK(bare.room_name.empty());
}

TEST_CASE("our own coming and going is ours") {
    const auto joined = body<MembershipChanged>(member_event("@bot:hs", is("join"), was("invite")));
    CHECK(joined.person.kind == PersonKind::ourselves);
    const auto kicked = decode(member_event("@bot:hs", is("leave"), was("join")));
    CHECK(std::get<MembershipChanged>(kicked.at(0).body).person.kind == PersonKind::ourselves);
    CHECK(kicked[0].actor.ref.id == "@alice:hs");
}
