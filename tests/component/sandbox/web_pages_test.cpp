#include "adapters/web/web_pages.hpp"

#include "tests/support/http_loop.hpp"

#include <doctest/doctest.h>

using namespace bot::core::event;
using adapters::http::Method;
using adapters::http::Request;

namespace {

/// Has INC-1 while it is told to.
class OneIncident final : public bot::ports::Documents {
public:
    boost::asio::awaitable<bot::ports::Result<bot::ports::Document>> draft(
        IncidentId incident, std::string format, std::string people,
        bot::ports::Deadline) override {
        if (incident.number != 1)
            co_return Failure(FailureKind::not_found);
        co_return bot::ports::Document{
            "INC-1." + format, "text/" + format,
            "<html><head></head><body><main>" + format + " " + people + "</main></body></html>"};
    }
    boost::asio::awaitable<bot::ports::Result<std::vector<bot::core::decide::IncidentSummary>>>
    list(bot::ports::Deadline) override {
        std::vector<bot::core::decide::IncidentSummary> all;
        if (there) {
            all.resize(2);
            all[0].id.number = 1;
            all[1].id.number = 2;
            if (restricted)
                all[0].visibility = bot::core::incident::Visibility::restricted;
        }
        co_return all;
    }
    boost::asio::awaitable<bot::ports::Result<FactNumber>> newest(IncidentId incident, FactNumber,
                                                                  bot::ports::Deadline) override {
        if (incident.number != 1)
            co_return Failure(FailureKind::not_found);
        co_return FactNumber{5};
    }
    bool there = true;
    bool restricted = false;
};

struct Site {
    boost::asio::io_context io;
    OneIncident documents;
    adapters::web::WebPages pages{documents, "/sandbox"};

    adapters::http::Response get(const std::string& path) {
        adapters::http::Router router;
        pages.add_routes(router);
        Request request;
        request.path = path;
        request.target = path;
        const auto match = router.match(request, false);
        if (match.handler == nullptr)
            return match.refusal;
        return tests::support::run(
            io, (*match.handler)(std::move(request), bot::ports::within(std::chrono::seconds{9})));
    }
};

}  // namespace

TEST_CASE("the root leads to the chat until there is an incident, then lists the newest first") {
    Site site;
    site.documents.there = false;
    const auto away = site.get("/");
    CHECK(away.status == 303);
    CHECK(away.headers.value_or_empty("Location") == "/sandbox");
    site.documents.there = true;
    const auto list = site.get("/");
    CHECK(list.status == 200);
    CHECK(list.body.find("INC-2") < list.body.find("INC-1"));
}

TEST_CASE("an incident's page is its draft, live, and nothing on it may run but our module") {
    Site site;
    const auto page = site.get("/incidents/INC-1");
    CHECK(page.status == 200);
    CHECK(page.body.find("html names") != std::string::npos);
    CHECK(page.body.find("content=\"5\"") != std::string::npos);
    const auto policy = std::string{page.headers.value_or_empty("Content-Security-Policy")};
    CHECK(policy.find("script-src 'self';") != std::string::npos);
}

TEST_CASE("the draft can be had in each format, and only in these") {
    Site site;
    for (const std::string format : {"md", "html", "json", "csv"}) {
        const auto file = site.get("/incidents/INC-1/draft." + format);
        CHECK(file.status == 200);
        CHECK(file.headers.value_or_empty("Content-Type").find("text/" + format) == 0);
    }
    CHECK(site.get("/incidents/INC-1/draft.exe").status == 404);
    CHECK(site.get("/incidents/INC-1/newest").body == "{\"newest\":5}");
}

TEST_CASE("an unknown incident is a page that says so") {
    Site site;
    for (const auto* path : {"/incidents/INC-9", "/incidents/INC-9/draft.md", "/incidents/inc-1",
                             "/incidents/x", "/incidents/INC-9/newest"})
        CHECK(site.get(path).status == 404);
    CHECK(site.get("/incidents/INC-9").body.find("There is no such incident") != std::string::npos);
}

TEST_CASE("a restricted incident is not there for readers nobody knows") {
    Site site;
    site.documents.restricted = true;
    const auto list = site.get("/");
    CHECK(list.body.find("INC-2") != std::string::npos);
    CHECK(list.body.find("INC-1") == std::string::npos);
    for (const std::string part : {"", "/draft.md", "/draft.html", "/draft.json", "/newest"}) {
        const auto hidden = site.get("/incidents/INC-1" + part);
        const auto missing = site.get("/incidents/INC-9" + part);
        CHECK_MESSAGE(hidden.status == 404, part);
        CHECK_MESSAGE(hidden.body == missing.body, part);
    }
}
