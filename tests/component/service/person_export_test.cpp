#include "bot/main/person_export.hpp"

#include "storage/sqlite/sqlite_store.hpp"
#include "tests/contract/store/incident_story.hpp"

#include <nlohmann/json.hpp>

namespace {

using namespace tests::store;
using Json = nlohmann::json;

const std::string title = "Checkout fails for some";

outbox::Card card(const std::string& impact) {
    outbox::Card card;
    card.title = title;
    card.fields = {{"Impact", event::words(impact)}};
    return card;
}

}  // namespace

TEST_CASE("all about somebody has their former name and their words in whatever is still to go") {
    const auto store = got(storage::sqlite::SqliteStore::open(":memory:"));
    got(store->write(opening()));
    auto told = write_of("told", {fact(said("m1", "the pool gauge showed nothing", 1, bob), 1, bob),
                                  fact(incident::TitleSet{"checkout is down", title}, 2, bob),
                                  fact(incident::ImpactSet{"one order in twenty"}, 3, bob)});
    told.decision.people = {{{bob.ref, "Robert"}, "bob", "", at(20)}};
    const auto send = [&](outbox::EffectBody body) {
        const auto key = "e" + std::to_string(told.decision.effects.size());
        told.decision.effects.push_back({key, {1}, std::move(body), {}});
    };
    send(outbox::PostCard{war_room, card("one order in twenty")});
    send(outbox::UpdateCard{message("c1"), card("")});
    send(outbox::CreateRoom{"slack", "inc-1", "INC-1 " + title, {}, lobby});
    send(outbox::PostText{lobby, event::words("> the pool gauge showed nothing"), {}, {}});
    send(outbox::PostText{lobby, event::words("checkout is down"), {}, {}});
    told.decision.toggles["direct slack:D1 " + to_string(bob.ref)] = {at(5)};
    got(store->write(told));

    const auto all = Json::parse(got(bot::main::all_about(*store, bob.ref)));
    CHECK(all["names"].dump().find("\"Bob\"") != std::string::npos);
    CHECK(all["names"].dump().find("\"Robert\"") != std::string::npos);
    CHECK(all["names"].dump().find("Alice") == std::string::npos);
    CHECK(all["switches"].dump().find("direct slack:D1") != std::string::npos);
    Json unsent;
    for (const auto& one : all["unsent"])
        unsent.push_back({one["kind"], one["words"]});
    CHECK(unsent == Json::array({{"post_card", {title, "one order in twenty"}},
                                 {"update_card", {title}},
                                 {"create_room", {title}},
                                 {"post_text", {"the pool gauge showed nothing"}}}));
}
