#include "storage/schema/effect_codec.hpp"

#include "storage/schema/effect_fields.hpp"
#include "tests/unit/schema/value_filler.hpp"

#include <doctest/doctest.h>

#include <set>
#include <utility>

namespace tests::schema {
namespace {

constexpr auto all_kinds = std::variant_size_v<outbox::EffectBody>;

template <std::size_t Index = 0, class Each>
void for_each_kind(Each each) {
    if constexpr (Index < all_kinds) {
        each(std::in_place_index<Index>);
        for_each_kind<Index + 1>(each);
    }
}

template <class T>
void check_all_members_shown() {
    std::mt19937 chance{1};
    ValueFiller filler{chance};
    T value;
    fields(filler, value);
    CHECK(filler.shown == member_count<T>());
}

}  // namespace

TEST_CASE("every kind of effect comes back as it was stored, whatever is in it") {
    std::mt19937 chance{20};
    std::set<int> kinds;
    for_each_kind([&]<std::size_t Index>(std::in_place_index_t<Index>) {
        for (int round = 0; round < 40; ++round) {
            outbox::EffectBody body;
            ValueFiller filler{chance};
            fields(filler, body.emplace<Index>());
            CAPTURE(Index);
            CHECK(filler.shown ==
                  member_count<std::variant_alternative_t<Index, outbox::EffectBody>>());
            const auto kind = storage::schema::effect_kind(body);
            kinds.insert(kind);
            const auto json = storage::schema::encode(body);
            const auto back = storage::schema::decode_effect(kind, json);
            REQUIRE(back);
            CHECK(back->index() == Index);
            CHECK(storage::schema::encode(*back) == json);
        }
    });
    CHECK(kinds.size() == all_kinds);
}

TEST_CASE("a card comes back equal, with its fields in order") {
    outbox::Card card{
        {1}, "down", incident::Severity::sev1, incident::Status::identified, incident::Kind::drill,
        {},  {}};
    card.fields = {{"Lead", event::words("Alice")}, {"Since", event::words("14:05")}};
    card.buttons = {{"Resolve", "resolve", outbox::ButtonStyle::danger, "Sure?"}};
    const outbox::EffectBody body = outbox::PostCard{{"slack", "C1"}, card};
    const auto back = storage::schema::decode_effect(storage::schema::effect_kind(body),
                                                     storage::schema::encode(body));
    REQUIRE(back);
    CHECK(std::get<outbox::PostCard>(*back).card == card);
}

TEST_CASE("every member of what effects and facts are made of is stored") {
    check_all_members_shown<outbox::Button>();
    check_all_members_shown<outbox::Card>();
    check_all_members_shown<outbox::FormField>();
    check_all_members_shown<outbox::Form>();
    check_all_members_shown<event::RoomRef>();
    check_all_members_shown<event::PersonRef>();
    check_all_members_shown<event::MessageRef>();
    check_all_members_shown<event::Person>();
    check_all_members_shown<event::File>();
    check_all_members_shown<event::Link>();
    check_all_members_shown<event::Text>();
}

TEST_CASE("a kind of effect from a newer version is refused in words") {
    const auto read = storage::schema::decode_effect(99, "{}");
    REQUIRE_FALSE(read);
    CHECK(read.failure().detail == "effect kind 99 is not known to this version");
}

TEST_CASE("an effect that is no JSON is refused") {
    for (const auto* json : {"", "[]", "{", "null", "\xff"})
        CHECK_FALSE(storage::schema::decode_effect(1, json));
}

}  // namespace tests::schema
