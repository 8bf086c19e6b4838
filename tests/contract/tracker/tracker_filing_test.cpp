#include "tests/contract/tracker/tracker_world.hpp"

#include <algorithm>
#include <string>
#include <string_view>

using namespace bot::core;
using bot::ports::FailureKind;
using tests::contract::on_every_tracker;
using tests::contract::TrackerWorld;
using tests::support::Outcome;
using tests::support::Trouble;
using namespace std::chrono_literals;

namespace {

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

bool tells(const std::vector<std::string>& left_out, std::string_view part) {
    return std::any_of(left_out.begin(), left_out.end(),
                       [&](const auto& line) { return has(line, part); });
}

/// What these do in the tracker where they stand in a ticket as they are.
std::vector<std::string> signs_of(const std::string& tracker) {
    if (tracker == "github")
        return {"@mona", "@everyone", "#1", "GH-1", "ops@9ba1224"};
    if (tracker == "gitlab")
        return {"@mona", "@everyone", "#1", "!1", "~bug", "%1", "$1", "&1", "[[", "GL-1"};
    if (tracker == "linear")
        return {"@mona", "@everyone", "#1", "OPS-12"};
    if (tracker == "redmine")
        return {"@mona", "@everyone", "#1", "r12", "[[", "{{", "user:"};
    return {"OPS-12", R"("mention")"};
}

/// Escaped by the sign before it, which is how Jira's wiki is told to take a sign as it is.
bool all_escaped(std::string_view text, std::string_view sign) {
    for (auto at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1))
        if (at == 0 || text[at - 1] != '\\')
            return false;
    return true;
}

/// A line that gives the tracker an order: "/close", also where it is quoted or in a list.
bool gives_orders(const std::string& text) {
    bool begins = true;
    for (const char c : text) {
        if (begins && c == '/')
            return true;
        begins = c == '\n' || (begins && has(" >-*", std::string_view{&c, 1}));
    }
    return false;
}

/// As people read it.
std::string read_out(std::string text) {
    for (const std::string_view sign : {"\\", "\u2060"})
        for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, at))
            text.erase(at, sign.size());
    return text;
}

}  // namespace

TEST_CASE("a ticket is filed with all that was wished") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.file();
        REQUIRE(filed.ok());
        CHECK(filed->left_out.empty());
        CHECK(filed->ticket.ticket.tracker == "ops");
        CHECK_FALSE(filed->ticket.key.empty());
        CHECK(has(filed->ticket.url, "://"));
        CHECK(filed->ticket.state == event::WorkState::open);
        CHECK(filed->ticket.owner == "octo");
        CHECK(filed->ticket.due == event::from_date("2026-11-01"));
        CHECK(filed->ticket.updated == world.clock.at);
        REQUIRE(world.imposter.tickets.size() == 1);
        const auto& stands = world.imposter.tickets.front();
        CHECK(stands.title == world.order().title);
        CHECK(has(stands.body, "https://inc.example/incidents/INC-42"));
        CHECK(has(stands.body, "40 min"));
        const bool in_text = !world.kind.keeps_labels && has(stands.body, "database");
        CHECK((in_text || stands.has_label("incident-followup")));
        CHECK((in_text || stands.has_label("database")));
        CHECK(stands.owner == "octo");
        CHECK((stands.due == "2026-11-01" || has(stands.body, "Due: 2026-11-01")));
    });
}

TEST_CASE("a ticket nobody saw the end of is found again and not filed twice") {
    on_every_tracker([](TrackerWorld& world) {
        for (const auto trouble :
             {Trouble::cut, Trouble::page_502, Trouble::page_404, Trouble::page_200,
              Trouble::server_error, Trouble::half_an_answer}) {
            world.imposter.tickets.clear();
            world.imposter.trouble_filing(trouble, Outcome::done);
            const auto begun = world.clock.at;
            const auto lost = world.file();
            REQUIRE_FALSE(lost.ok());
            CHECK(lost.failure().kind == FailureKind::unknown_outcome);
            REQUIRE(lost.failure().retry_at.has_value());
            world.clock.at = *lost.failure().retry_at;
            const auto order = world.order();
            const auto found =
                world.run(world.tracker().file(order, world.again(begun), world.soon()));
            REQUIRE(found.ok());
            CHECK(found->ticket.owner == "octo");
            CHECK(found->left_out.empty());
            CHECK(world.imposter.tickets.size() == 1);
        }
    });
}

TEST_CASE("after a crash between answer and commit the same ticket is found again") {
    on_every_tracker([](TrackerWorld& world) {
        const auto begun = world.clock.at;
        const auto before = world.filed();
        world.clock.at += 1min;
        const auto order = world.order();
        const auto after = world.run(world.tracker().file(order, world.again(begun), world.soon()));
        REQUIRE(after.ok());
        CHECK(after->ticket == before);
        CHECK(world.imposter.tickets.size() == 1);
    });
}

TEST_CASE("a ticket that never arrived is filed by the next try") {
    on_every_tracker([](TrackerWorld& world) {
        world.imposter.trouble_filing(Trouble::cut);
        const auto begun = world.clock.at;
        REQUIRE_FALSE(world.file().ok());
        const auto order = world.order();
        const auto early = world.run(world.tracker().file(order, world.again(begun), world.soon()));
        REQUIRE_FALSE(early.ok());
        CHECK(early.failure().kind == FailureKind::transient);
        REQUIRE(early.failure().retry_at.has_value());
        CHECK(world.imposter.tickets.empty());
        world.clock.at = *early.failure().retry_at;
        const auto late = world.run(world.tracker().file(order, world.again(begun), world.soon()));
        REQUIRE(late.ok());
        CHECK(world.imposter.tickets.size() == 1);
    });
}

TEST_CASE("what a search shows late is waited for") {
    on_every_tracker([](TrackerWorld& world) {
        world.imposter.index_lag = 10s;
        world.imposter.trouble_filing(Trouble::cut, Outcome::done);
        const auto begun = world.clock.at;
        REQUIRE_FALSE(world.file().ok());
        world.clock.at += 1s;
        const auto order = world.order();
        const auto early = world.run(world.tracker().file(order, world.again(begun), world.soon()));
        if (!early.ok()) {
            CHECK(early.failure().kind == FailureKind::transient);
            REQUIRE(early.failure().retry_at.has_value());
            world.clock.at = *early.failure().retry_at;
            const auto late =
                world.run(world.tracker().file(order, world.again(begun), world.soon()));
            CHECK(late.ok());
        }
        CHECK(world.imposter.tickets.size() == 1);
    });
}

TEST_CASE("waiting for what shows late counts from the last try, however long the first is ago") {
    on_every_tracker([](TrackerWorld& world) {
        const auto begun = world.clock.at - 1h;
        world.imposter.index_lag = 12s;
        world.imposter.trouble_filing(Trouble::cut, Outcome::done);
        REQUIRE_FALSE(world.file().ok());
        world.clock.at += 1s;
        const auto order = world.order();
        auto again = world.again(begun);
        again.last_over = world.clock.at;
        const auto early = world.run(world.tracker().file(order, again, world.soon()));
        if (!early.ok()) {
            REQUIRE(early.failure().retry_at.has_value());
            world.clock.at = *early.failure().retry_at;
            CHECK(world.run(world.tracker().file(order, again, world.soon())).ok());
        }
        CHECK(world.imposter.tickets.size() == 1);
    });
}

TEST_CASE("of two tickets with one marker the older one is taken and the other is named") {
    on_every_tracker([](TrackerWorld& world) {
        if (world.kind.client_chooses_id)
            return;
        const auto begun = world.clock.at;
        const auto oldest = world.filed();
        world.clock.at += 1min;
        const auto second = world.filed();
        CHECK(oldest.ticket != second.ticket);
        const auto order = world.order();
        const auto found = world.run(world.tracker().file(order, world.again(begun), world.soon()));
        REQUIRE(found.ok());
        CHECK(found->ticket.ticket == oldest.ticket);
        CHECK(tells(found->left_out, second.url));
    });
}

TEST_CASE("another ticket whose marker only begins alike is none of ours") {
    on_every_tracker([](TrackerWorld& world) {
        const auto begun = world.clock.at;
        auto other = world.order();
        other.marker += "9";
        REQUIRE(world.run(world.tracker().file(other, world.first("k0"), world.soon())).ok());
        world.clock.at += 1min;
        const auto order = world.order();
        REQUIRE(world.run(world.tracker().file(order, world.again(begun), world.soon())).ok());
        CHECK(world.imposter.tickets.size() == 2);
    });
}

TEST_CASE("labels that are dropped in silence are told, and the ticket is found by its text") {
    on_every_tracker([](TrackerWorld& world) {
        if (!world.kind.drops_labels)
            return;
        world.imposter.may_write = false;
        world.imposter.trouble_filing(Trouble::cut, Outcome::done);
        const auto begun = world.clock.at;
        REQUIRE_FALSE(world.file().ok());
        for (int i = 0; i < 5; ++i)
            world.imposter.add({.title = "somebody else's"});
        world.clock.at += 1min;
        const auto order = world.order();
        const auto found = world.run(world.tracker().file(order, world.again(begun), world.soon()));
        REQUIRE(found.ok());
        CHECK(world.imposter.tickets.size() == 6);
        CHECK(tells(found->left_out, "incident-followup"));
    });
}

TEST_CASE("a ticket whose owner cannot be assigned is filed without, and that is told") {
    on_every_tracker([](TrackerWorld& world) {
        for (const auto* const nobody : {"guest", "ghost"}) {
            auto order = world.order();
            order.owner = nobody;
            order.marker += nobody;
            const auto filed = world.run(world.tracker().file(order, world.first(), world.soon()));
            REQUIRE(filed.ok());
            CHECK(filed->ticket.owner.empty());
            CHECK(tells(filed->left_out, nobody));
        }
        CHECK(world.imposter.tickets.size() == 2);
    });
}

TEST_CASE("a due date that is over costs a ticket no more than the due date") {
    on_every_tracker([](TrackerWorld& world) {
        auto order = world.order();
        order.due = event::from_date("2020-01-01");
        const auto filed = world.run(world.tracker().file(order, world.first(), world.soon()));
        REQUIRE(filed.ok());
        CHECK(filed->ticket.owner == "octo");
        CHECK((filed->ticket.due == order.due || tells(filed->left_out, "2020-01-01")));
        CHECK_FALSE(tells(filed->left_out, "octo"));
        CHECK(world.imposter.tickets.size() == 1);
    });
}

TEST_CASE("whatever is typed makes a title of one line, neither broken nor too long") {
    on_every_tracker([](TrackerWorld& world) {
        auto order = world.order();
        order.title = "two\nlines 🔥" + std::string(300, 'x');
        order.body = std::string(200'000, 'y') + "\n\n/close\n\n@everyone";
        const auto filed = world.run(world.tracker().file(order, world.first(), world.soon()));
        REQUIRE(filed.ok());
        const auto& stands = world.imposter.tickets.front();
        CHECK(has(stands.title, "two lines 🔥xxx"));
        CHECK(stands.title.size() <= 260);
        CHECK(has(stands.body, "(truncated)"));
        CHECK(has(stands.body, order.marker));
    });
}

TEST_CASE("whatever is typed gives no orders, calls nobody and leads nowhere") {
    on_every_tracker([](TrackerWorld& world) {
        auto order = world.order();
        order.title = "/close @mona and @everyone of #1, !1, ~bug";
        order.body =
            "/close\n\n/label ~bug\n/assign @mona\n\n- /reopen\n\n> /due tomorrow\n\n"
            "@everyone and @mona, [~mona], #1, !1, ~bug, %1, $1, &1, GH-1, GL-1, OPS-12, r12,\n"
            "ops@9ba1224, [[Home]], {{include(Home)}}, {code}, user:mona";
        const auto filed = world.run(world.tracker().file(order, world.first(), world.soon()));
        REQUIRE(filed.ok());
        const auto& stands = world.imposter.tickets.front();
        INFO(stands.title << "\n" << stands.body);
        for (const auto& sign : signs_of(world.kind.name)) {
            INFO(sign);
            CHECK_FALSE(has(stands.body, sign));
            CHECK((sign == "OPS-12" || !has(stands.title, sign)));
        }
        CHECK((world.kind.name != "gitlab" || !gives_orders(stands.body)));
        for (const auto* const sign : {"[~mona]", "{code}"})
            CHECK((world.kind.name != "jira data center" || all_escaped(stands.body, sign)));
        for (const auto* const word : {"/close", "/assign @mona", "/reopen", "@everyone", "OPS-12"})
            CHECK(has(read_out(stands.body), word));
        CHECK(has(stands.body, order.marker));
    });
}
