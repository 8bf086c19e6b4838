#include "tests/contract/tracker/tracker_world.hpp"

#include <string>
#include <string_view>

using namespace bot::core;
using bot::ports::Failure;
using bot::ports::FailureKind;
using tests::contract::on_every_tracker;
using tests::contract::TrackerWorld;
using tests::support::Trouble;
using namespace std::chrono_literals;

namespace {

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

Failure after(TrackerWorld& world, Trouble trouble) {
    world.imposter.trouble_filing(trouble);
    if (trouble == Trouble::invalid && world.kind.tries_without)
        world.imposter.trouble_filing(trouble);
    const auto filed = world.file();
    REQUIRE_FALSE(filed.ok());
    return filed.failure();
}

}  // namespace

TEST_CASE("too many calls are no ticket, and the next is made when the tracker lets us") {
    on_every_tracker([](TrackerWorld& world) {
        const auto untold = after(world, Trouble::too_many);
        CHECK(untold.kind == FailureKind::rate_limited);
        REQUIRE(untold.retry_at.has_value());
        CHECK(*untold.retry_at > world.clock.at);
        const auto calls = world.imposter.server().requests().size();
        const auto held = world.file();
        REQUIRE_FALSE(held.ok());
        CHECK(held.failure().kind == FailureKind::rate_limited);
        CHECK(world.imposter.server().requests().size() == calls);
        world.clock.at = *untold.retry_at;
        const auto told = after(world, Trouble::too_many_until);
        CHECK(told.kind == FailureKind::rate_limited);
        CHECK(told.retry_at == world.clock.at + 90s);
        world.clock.at = *told.retry_at;
        CHECK(world.file().ok());
        CHECK(world.imposter.tickets.size() == 1);
    });
}

TEST_CASE("a refused ticket is told in the tracker's words and not tried again") {
    on_every_tracker([](TrackerWorld& world) {
        const auto failure = after(world, Trouble::invalid);
        CHECK(failure.kind == FailureKind::rejected);
        CHECK((has(failure.detail, "title") || has(failure.detail, "ubject") ||
               has(failure.detail, "summary")));
        CHECK_FALSE(has(failure.detail, "{"));
        CHECK(has(failure.detail, "ops"));
    });
}

TEST_CASE("a wrong token and a missing right are the operator's to mend, with words how") {
    on_every_tracker([](TrackerWorld& world) {
        const auto token = after(world, Trouble::wrong_token);
        CHECK(token.kind == FailureKind::unauthorized);
        CHECK(has(token.detail, "token"));
        const auto right = after(world, Trouble::forbidden);
        CHECK(right.kind == FailureKind::unauthorized);
        CHECK(has(right.detail, "ops"));
        CHECK(right.detail != token.detail);
    });
}

TEST_CASE("a page that refuses one ticket is trouble that passes") {
    on_every_tracker([](TrackerWorld& world) {
        const auto page = after(world, Trouble::page_403);
        CHECK(page.kind == FailureKind::transient);
        CHECK(has(page.detail, "page"));
    });
}

TEST_CASE(
    "a project that is not there is told at once, with the setting and the right to look at") {
    on_every_tracker([](TrackerWorld& world) {
        const auto missing = after(world, Trouble::missing);
        CHECK(missing.kind == FailureKind::rejected);
        CHECK(has(missing.detail, "`project`"));
        CHECK((has(missing.detail, "member") || has(missing.detail, "right") ||
               has(missing.detail, "let the bot")));
    });
}

TEST_CASE("nothing is given up on the word of what stands before a tracker that starts anew") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filing = after(world, Trouble::page_404);
        CHECK(
            (filing.kind == FailureKind::unknown_outcome || filing.kind == FailureKind::transient));
        CHECK(has(filing.detail, "page"));
        world.imposter.no_more_trouble();
        const auto ticket = world.filed().ticket;
        world.imposter.trouble(Trouble::page_404);
        const auto read = world.run(world.tracker().read(ticket, world.soon()));
        REQUIRE_FALSE(read.ok());
        CHECK(read.failure().kind == FailureKind::transient);
    });
}

TEST_CASE("a moved project is told with its new address, and nothing is posted there") {
    on_every_tracker([](TrackerWorld& world) {
        const auto failure = after(world, Trouble::moved);
        CHECK(failure.kind == FailureKind::rejected);
        CHECK(has(failure.detail, "https://elsewhere.example/"));
        CHECK(world.imposter.tickets.empty());
    });
}

TEST_CASE("a page in place of an answer is told as such, and its token is not logged") {
    on_every_tracker([](TrackerWorld& world) {
        const auto page = after(world, Trouble::page_200);
        CHECK(has(page.detail, "page"));
        CHECK(has(after(world, Trouble::page_502).detail, "page"));
        CHECK(world.log.has("Sign in"));
        CHECK_FALSE(world.log.has("token-1"));
    });
}

TEST_CASE("no failure and no log line holds the token") {
    on_every_tracker([](TrackerWorld& world) {
        for (const auto trouble :
             {Trouble::cut, Trouble::server_error, Trouble::page_502, Trouble::page_200,
              Trouble::half_an_answer, Trouble::invalid, Trouble::wrong_token, Trouble::forbidden,
              Trouble::missing, Trouble::moved, Trouble::too_many})
            CHECK_FALSE(has(after(world, trouble).detail, "token-1"));
        CHECK_FALSE(world.log.has("token-1"));
    });
}

TEST_CASE("trouble while reading passes") {
    on_every_tracker([](TrackerWorld& world) {
        const auto ticket = world.filed().ticket;
        for (const auto trouble : {Trouble::cut, Trouble::server_error, Trouble::page_502,
                                   Trouble::page_404, Trouble::page_200, Trouble::half_an_answer}) {
            world.imposter.trouble(trouble);
            if (trouble == Trouble::cut &&
                !world.kind.reads_by_post)  // a reading may be repeated at once
                world.imposter.trouble(trouble);
            const auto read = world.run(world.tracker().read(ticket, world.soon()));
            REQUIRE_FALSE(read.ok());
            CHECK(read.failure().kind == FailureKind::transient);
        }
        CHECK(world.run(world.tracker().read(ticket, world.soon())).ok());
    });
}

TEST_CASE("a check says that all is well") {
    on_every_tracker([](TrackerWorld& world) {
        const auto checked = world.run(world.tracker().check(world.soon()));
        CHECK_MESSAGE(checked.ok(), (checked ? *checked : checked.failure().detail));
    });
}

TEST_CASE("a check names all that is wrong at once") {
    on_every_tracker([](TrackerWorld& world) {
        auto settings = world.settings();
        settings.people = {{"slack:U1", "octo"}, {"slack:U2", "ghost"}, {"slack:U3", "guest"}};
        const auto tracker = world.another(settings);
        const auto checked = world.run(tracker->check(world.soon()));
        REQUIRE_FALSE(checked.ok());
        CHECK(has(checked.failure().detail, "slack:U2"));
        CHECK(has(checked.failure().detail, "ghost"));
        CHECK(has(checked.failure().detail, "slack:U3"));
        CHECK_FALSE(has(checked.failure().detail, "slack:U1"));
    });
}

TEST_CASE("a check knows a wrong token from a wrong project") {
    on_every_tracker([](TrackerWorld& world) {
        auto elsewhere = world.settings();
        elsewhere.project = "acme/nothing";
        const auto nowhere = world.another(elsewhere);
        const auto missing = world.run(nowhere->check(world.soon()));
        REQUIRE_FALSE(missing.ok());
        CHECK(has(missing.failure().detail, "acme/nothing"));
        auto expired = world.settings();
        expired.token = config::Secret{"token-0"};
        const auto stranger = world.another(expired);
        const auto refused = world.run(stranger->check(world.soon()));
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.failure().kind == FailureKind::unauthorized);
        CHECK(has(refused.failure().detail, "token"));
    });
}

TEST_CASE("a check tells that a token may file and no more") {
    on_every_tracker([](TrackerWorld& world) {
        if (world.kind.right_to_change.empty())
            return;
        world.imposter.may_write = false;
        const auto checked = world.run(world.tracker().check(world.soon()));
        REQUIRE_FALSE(checked.ok());
        CHECK(has(checked.failure().detail, world.kind.right_to_change));
    });
}

TEST_CASE("a check names the statuses that no ticket there can have") {
    on_every_tracker([](TrackerWorld& world) {
        auto settings = world.settings();
        settings.statuses = {{"Done-ish", config::TicketState::done},
                             {"in progress", config::TicketState::in_progress},
                             {"Doing", config::TicketState::in_progress}};
        const auto tracker = world.another(settings);
        const auto checked = world.run(tracker->check(world.soon()));
        REQUIRE_FALSE(checked.ok());
        CHECK(has(checked.failure().detail, "Done-ish"));
        const bool both =
            has(checked.failure().detail, "Doing") && has(checked.failure().detail, "in progress");
        CHECK(both != world.kind.has_statuses);
    });
}

TEST_CASE(
    "an account is found by its name, in the tracker's spelling, with or without an at sign") {
    on_every_tracker([](TrackerWorld& world) {
        for (const auto* const written : {"octo", "@octo", "OCTO"}) {
            const auto found = world.run(world.tracker().find_account(written, world.soon()));
            REQUIRE(found.ok());
            CHECK(found->account == "octo");
        }
        for (const auto* const nobody : {"ghost", "guest"}) {
            const auto none = world.run(world.tracker().find_account(nobody, world.soon()));
            REQUIRE_FALSE(none.ok());
            CHECK(none.failure().kind == FailureKind::not_found);
            CHECK(has(none.failure().detail, nobody));
        }
    });
}
