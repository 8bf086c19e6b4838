#include "tests/contract/tracker/tracker_world.hpp"

#include <string>

using namespace bot::core;
using adapters::tracking::HookAuthenticity;
using tests::contract::on_every_tracker;
using tests::contract::TrackerWorld;
using tests::support::HookOrder;

namespace {

constexpr auto secret = "It's a Secret to Everybody";

HookOrder genuine(TrackerWorld& world) {
    return {world.imposter.tickets.front(), secret, world.clock.at};
}

}  // namespace

TEST_CASE("a hook says which ticket was touched, under the id that it was filed with") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        const auto request = world.imposter.speech().hook(genuine(world));
        REQUIRE(world.hook().authenticate(request, world.clock.at) == HookAuthenticity::genuine);
        const auto touched = world.hook().read(request, world.clock.at);
        REQUIRE(touched.has_value());
        CHECK(touched->ticket == filed.ticket);
        CHECK(touched->received == world.clock.at);
    });
}

TEST_CASE("a delivery that comes again has the same key, another has another") {
    on_every_tracker([](TrackerWorld& world) {
        world.filed();
        auto order = genuine(world);
        const auto first = world.hook().read(world.imposter.speech().hook(order), world.clock.at);
        const auto again = world.hook().read(world.imposter.speech().hook(order), world.clock.at);
        world.clock.at += std::chrono::seconds{5};
        world.imposter.touch(world.imposter.tickets.front());
        order.now = world.clock.at;
        order.delivery = "delivery-2";
        const auto other = world.hook().read(world.imposter.speech().hook(order), world.clock.at);
        REQUIRE(first.has_value());
        REQUIRE(again.has_value());
        REQUIRE(other.has_value());
        CHECK(first->key == again->key);
        CHECK(first->key != other->key);
        CHECK(first->key.value.starts_with("ops:"));
    });
}

TEST_CASE("a hook under another secret, or under none, is not the tracker's") {
    on_every_tracker([](TrackerWorld& world) {
        world.filed();
        auto order = genuine(world);
        order.secret = "another secret";
        const auto forged = world.imposter.speech().hook(order);
        CHECK(world.hook().authenticate(forged, world.clock.at) != HookAuthenticity::genuine);
        adapters::http::Request bare;
        bare.body = forged.body;
        CHECK(world.hook().authenticate(bare, world.clock.at) != HookAuthenticity::genuine);
        auto settings = world.settings();
        settings.webhook_secret = {};
        const auto open = world.kind.hook(settings);
        order.secret = "";
        const auto empty = world.imposter.speech().hook(order);
        CHECK(open->authenticate(empty, world.clock.at) != HookAuthenticity::genuine);
    });
}

TEST_CASE(
    "a hook of an unknown kind is nothing of ours, nor one about a project that ours cannot be "
    "in") {
    on_every_tracker([](TrackerWorld& world) {
        world.filed();
        auto order = genuine(world);
        order.unknown_kind = true;
        const auto unknown = world.imposter.speech().hook(order);
        CHECK(world.hook().authenticate(unknown, world.clock.at) == HookAuthenticity::genuine);
        CHECK_FALSE(world.hook().read(unknown, world.clock.at).has_value());
        order.unknown_kind = false;
        order.project = "acme/other";
        const auto elsewhere = world.imposter.speech().hook(order);
        CHECK(world.hook().read(elsewhere, world.clock.at).has_value() ==
              world.kind.ids_are_global);
    });
}

TEST_CASE("no bytes disturb the reading of hooks") {
    on_every_tracker([](TrackerWorld& world) {
        world.filed();
        const auto request = world.imposter.speech().hook(genuine(world));
        for (const auto* const odd :
             {"", "{", "[]", "null", "\"x\"", "{\"action\":7}", "\xff\xfe"}) {
            auto broken = request;
            broken.body = odd;
            CHECK_FALSE(world.hook().read(broken, world.clock.at).has_value());
        }
        auto deep = request;
        deep.body = std::string(100'000, '[');
        CHECK_FALSE(world.hook().read(deep, world.clock.at).has_value());
        auto large = request;
        large.body = "{\"x\":\"" + std::string(25'000'000, 'x') + "\"}";
        CHECK_FALSE(world.hook().read(large, world.clock.at).has_value());
    });
}
