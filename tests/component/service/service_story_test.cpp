#include "adapters/http/http_client.hpp"
#include "bot/main/service.hpp"
#include "storage/sqlite/sqlite_store.hpp"
#include "tests/component/app/fake_clock.hpp"
#include "tests/support/http_loop.hpp"

#include <SQLiteCpp/Database.h>
#include <boost/asio/ip/tcp.hpp>
#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

namespace tests::service {
namespace {

namespace ports = bot::ports;
using adapters::http::ClientRequest;
using adapters::http::Method;
using bot::core::event::from_rfc3339;
using namespace std::chrono_literals;

/// The whole program in a folder of its own, spoken to over its sandbox, started and ended as often
/// as a case likes.
class House {
public:
    House() {
        auto name = (std::filesystem::temp_directory_path() / "house-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        x_folder = name;
        settings.storage.sqlite_path = (x_folder / "store.db").string();
        settings.server.listen.port = 0;
        settings.server.admin_listen.port = 0;
        settings.sandbox.enabled = true;
    }
    House(const House&) = delete;
    House& operator=(const House&) = delete;
    ~House() {
        stop();
        std::error_code ignored;
        std::filesystem::remove_all(x_folder, ignored);
    }

    ports::Result<ports::Done> try_to_start() {
        x_service.emplace(io, settings, clock, log);
        return support::run(io, x_service->start());
    }
    void start() {
        const auto started = try_to_start();
        REQUIRE_MESSAGE(started.ok(), (started.ok() ? "" : started.failure().detail));
        x_client.emplace(io.get_executor(), adapters::http::ClientOptions{});
        x_client->allow(x_service->url());
    }
    void stop() {
        if (x_client)
            x_client->close_idle();
        if (x_service)
            support::run(io, x_service->stop(ports::within(8s)));
        x_client.reset();
        x_service.reset();
    }
    void act(nlohmann::json action) {
        action["as"] = "alice";
        action["room"] = "general";
        ClientRequest request{Method::post, x_service->url() + "/sandbox/act", action.dump()};
        request.headers.add("Content-Type", "application/json");
        CHECK(nlohmann::json::parse(send(std::move(request)))["ok"] == true);
    }
    void say(const std::string& typed) { act({{"id", typed}, {"do", "say"}, {"typed", typed}}); }
    void command(const std::string& words) {
        act({{"id", words}, {"do", "command"}, {"words", words}, {"origin", "typed"}});
    }
    /// How often the chat's page now shows this.
    std::size_t shown(const std::string& words) {
        const auto page =
            send(ClientRequest{Method::get, x_service->url() + "/sandbox/changes?after=0"});
        std::size_t count = 0;
        for (auto at = page.find(words); at != std::string::npos; at = page.find(words, at + 1))
            ++count;
        return count;
    }
    void until_shown(const std::string& words) {
        const auto limit = ports::within(20s);
        while (shown(words) == 0)
            REQUIRE_MESSAGE(std::chrono::steady_clock::now() < limit, words);
    }
    void forward(std::chrono::seconds span) {
        clock.forward(span);
        if (x_service)
            x_service->wake();
    }

    boost::asio::io_context io{1};
    support::RecordedLog log;
    app::FakeClock clock{*from_rfc3339("2026-11-22T14:00:00Z")};
    config::Settings settings;

private:
    std::string send(ClientRequest request) {
        auto answer = support::run(io, x_client->send(std::move(request), ports::within(10s)));
        REQUIRE_MESSAGE(answer.ok(), (answer.ok() ? "" : answer.failure().detail));
        REQUIRE(answer->status == 200);
        return answer->body;
    }

    std::filesystem::path x_folder;
    std::optional<adapters::http::HttpClient> x_client;
    std::optional<bot::main::Service> x_service;
};

const std::string nobody_leads = "Nobody leads INC-1 yet";

}  // namespace

TEST_CASE("an incident goes on after a restart, and what was due meanwhile is said once") {
    House house;
    house.start();
    house.command("start sev2 checkout is down here");
    house.say("the queue grows");
    house.stop();

    house.forward(24h * 21);
    house.start();
    house.until_shown(nobody_leads);
    house.say("and shrinks again");
    house.stop();

    house.forward(24h * 21);
    house.start();
    house.say("all is well");
    CHECK(house.shown(nobody_leads) == 1);
    house.stop();

    auto store = storage::sqlite::SqliteStore::open(house.settings.storage.sqlite_path);
    REQUIRE(store.ok());
    CHECK_FALSE((*store)->next_timer()->has_value());
    const auto record = (*store)->record({1});
    REQUIRE(record.ok());
    std::vector<std::string> said;
    for (const auto& fact : record->facts)
        if (const auto* words = std::get_if<bot::core::incident::Said>(&fact.body))
            said.push_back(words->message.text.plain);
    CHECK(said == std::vector<std::string>{"the queue grows", "and shrinks again", "all is well"});
}

TEST_CASE("a timer comes due while the service runs and the clock is moved") {
    House house;
    house.start();
    house.command("start sev2 checkout is down here");
    CHECK(house.shown(nobody_leads) == 0);
    house.forward(10min);
    house.until_shown(nobody_leads);
    house.forward(24h * 21);
    house.say("all is well");
    CHECK(house.shown(nobody_leads) == 1);
}

TEST_CASE("a store that cannot be opened is why the service does not start") {
    House house;
    house.settings.storage.sqlite_path += "/no/such/folder.db";
    const auto started = house.try_to_start();
    REQUIRE_FALSE(started.ok());
    CHECK(started.failure().detail.find("no/such/folder.db") != std::string::npos);
}

TEST_CASE("a pause that cannot be written down is why the service does not start") {
    House house;
    house.start();
    house.stop();
    SQLite::Database{house.settings.storage.sqlite_path, SQLite::OPEN_READWRITE}.exec(
        "ALTER TABLE room_link RENAME TO lost");
    const auto started = house.try_to_start();
    REQUIRE_FALSE(started.ok());
    CHECK(started.failure().detail.find("room_link") != std::string::npos);
}

TEST_CASE("a start that does not come to listen writes down no pause") {
    House house;
    house.start();
    house.command("start sev2 checkout is down here");
    house.say("the queue grows");
    house.stop();
    house.forward(1h);
    boost::asio::ip::tcp::acceptor other{
        house.io, {boost::asio::ip::make_address("127.0.0.1"), 0}, false};
    house.settings.server.admin_listen.port = other.local_endpoint().port();
    CHECK_FALSE(house.try_to_start().ok());
    house.stop();

    auto store = storage::sqlite::SqliteStore::open(house.settings.storage.sqlite_path);
    REQUIRE(store.ok());
    const auto owed =
        (*store)->claim_effects(house.clock.now() + 1h, house.clock.now() + 2h, 100, {});
    REQUIRE(owed.ok());
    for (const auto& row : *owed)
        CHECK(bot::core::outbox::name(row.effect.body) != "read_history");
}

}  // namespace tests::service
