#include "storage/schema/fact_codec.hpp"

#include "storage/schema/fact_fields.hpp"
#include "tests/unit/schema/value_filler.hpp"

#include <doctest/doctest.h>

#include <set>
#include <utility>

namespace tests::schema {
namespace {

using storage::schema::FactColumns;
using storage::schema::StoredBody;

constexpr auto all_kinds = std::variant_size_v<incident::FactBody>;

template <std::size_t Index = 0, class Each>
void for_each_kind(Each each) {
    if constexpr (Index < all_kinds) {
        each(std::in_place_index<Index>);
        for_each_kind<Index + 1>(each);
    }
}

/// Members told apart in columns or JSON; Said's message is told member by member.
template <class Body>
constexpr std::size_t members_to_store() {
    if constexpr (std::is_same_v<Body, incident::Said>)
        return member_count<event::MessagePosted>() + member_count<Body>() - 1;
    else
        return member_count<Body>();
}

StoredBody stored_from(const FactColumns& columns) {
    StoredBody stored;
    stored.kind = columns.kind;
    stored.room = columns.room;
    stored.message = columns.message != nullptr ? *columns.message : std::string_view{};
    stored.text = columns.text != nullptr ? *columns.text : std::string_view{};
    stored.told = columns.told != nullptr ? *columns.told : std::string_view{};
    stored.body = columns.body;
    return stored;
}

/// All that is stored of a fact, as one text.
std::string told(const FactColumns& columns) {
    const auto stored = stored_from(columns);
    return std::to_string(stored.kind) + "|" +
           (stored.room != nullptr ? to_string(*stored.room) : "-") + "|" +
           std::string{stored.message} + "|" + std::string{stored.text} + "|" +
           std::string{stored.told} + "|" + columns.body;
}

incident::Fact like(const incident::Fact& fact) {
    incident::Fact fresh;
    fresh.incident = fact.incident;
    fresh.number = fact.number;
    fresh.at = fact.at;
    fresh.actor = fact.actor;
    return fresh;
}

incident::Fact some_fact() {
    incident::Fact fact;
    fact.incident = {7};
    fact.number = {3};
    fact.at = event::Instant{std::chrono::microseconds{1'700'000'000'123'456}};
    fact.actor = {{"slack", "U1"}, "Alice"};
    return fact;
}

incident::Fact said(std::string text) {
    auto fact = some_fact();
    event::MessagePosted message;
    message.message = {{"slack", "C1"}, "1700000000.000100"};
    message.posted_at = fact.at;
    message.author = fact.actor;
    message.text.plain = std::move(text);
    fact.body = incident::Said{message};
    return fact;
}

}  // namespace

TEST_CASE("every kind of fact comes back as it was stored, whatever is in it") {
    std::mt19937 chance{20};
    std::set<int> kinds;
    for_each_kind([&]<std::size_t Index>(std::in_place_index_t<Index>) {
        for (int round = 0; round < 40; ++round) {
            auto fact = some_fact();
            auto& body = fact.body.emplace<Index>();
            ValueFiller filler{chance};
            fields(filler, body);
            CAPTURE(Index);
            CHECK(filler.shown == members_to_store<std::decay_t<decltype(body)>>());

            FactColumns columns;
            storage::schema::encode(fact, columns);
            kinds.insert(columns.kind);
            auto back = like(fact);
            REQUIRE(storage::schema::decode(stored_from(columns), back));
            CHECK(back.body.index() == Index);
            FactColumns again;
            storage::schema::encode(back, again);
            CHECK(told(again) == told(columns));
        }
    });
    CHECK(kinds.size() == all_kinds);
}

TEST_CASE("every kind of fact comes back when nothing is in it") {
    for_each_kind([]<std::size_t Index>(std::in_place_index_t<Index>) {
        auto fact = some_fact();
        fact.body.emplace<Index>();
        FactColumns columns;
        storage::schema::encode(fact, columns);
        auto back = like(fact);
        REQUIRE(storage::schema::decode(stored_from(columns), back));
        FactColumns again;
        storage::schema::encode(back, again);
        CHECK(told(again) == told(columns));
    });
}

TEST_CASE("a plain message needs no JSON at all") {
    FactColumns columns;
    const auto fact = said("rolling back");
    storage::schema::encode(fact, columns);
    CHECK(columns.body.empty());
    CHECK(*columns.text == "rolling back");
}

TEST_CASE("a message keeps an author and a time that are not the fact's") {
    auto fact = said("from the archive");
    auto& message = std::get<incident::Said>(fact.body).message;
    message.author = {{"slack", "U2"}, "Bob", event::PersonKind::bot};
    message.posted_at += std::chrono::microseconds{1};
    message.thread = "";
    FactColumns columns;
    storage::schema::encode(fact, columns);
    auto back = like(fact);
    REQUIRE(storage::schema::decode(stored_from(columns), back));
    CHECK(std::get<incident::Said>(back.body).message == message);
}

TEST_CASE("bytes that are no UTF-8 are stored without harm") {
    auto fact = said("caf\xe9");
    std::get<incident::Said>(fact.body).message.raw = "caf\xe9 \xc3";
    FactColumns columns;
    storage::schema::encode(fact, columns);
    auto back = like(fact);
    REQUIRE(storage::schema::decode(stored_from(columns), back));
    CHECK(std::get<incident::Said>(back.body).message.text.plain == "caf\xe9");
}

TEST_CASE("a kind of fact from a newer version is refused in words") {
    auto fact = some_fact();
    StoredBody stored;
    stored.kind = 4711;
    const auto read = storage::schema::decode(stored, fact);
    REQUIRE_FALSE(read);
    CHECK(read.failure().detail ==
          "INC-7 e3 cannot be read: fact kind 4711 is not known to this version");
}

TEST_CASE("a word from a newer version is refused in words") {
    auto fact = some_fact();
    fact.body = incident::SeveritySet{};
    FactColumns columns;
    storage::schema::encode(fact, columns);
    columns.body = R"({"was":"sev1","now":"sev9"})";
    const auto read = storage::schema::decode(stored_from(columns), fact);
    REQUIRE_FALSE(read);
    CHECK(read.failure().detail.find("\"sev9\" is not known") != std::string::npos);
}

TEST_CASE("no damaged bytes do harm") {
    std::mt19937 chance{7};
    for_each_kind([&]<std::size_t Index>(std::in_place_index_t<Index>) {
        auto fact = some_fact();
        ValueFiller filler{chance};
        fields(filler, fact.body.emplace<Index>());
        FactColumns columns;
        storage::schema::encode(fact, columns);
        const auto whole = columns.body;
        for (std::size_t at = 0; at < whole.size(); ++at) {
            columns.body = whole;
            columns.body[at] = "{}[]\",:0tn"[chance() % 10];
            auto back = like(fact);
            static_cast<void>(storage::schema::decode(stored_from(columns), back));
            columns.body = whole.substr(0, at);
            static_cast<void>(storage::schema::decode(stored_from(columns), back));
        }
        columns.room = nullptr;
        columns.body = "[]";
        auto back = like(fact);
        CHECK_FALSE(storage::schema::decode(stored_from(columns), back));
    });
}

}  // namespace tests::schema
