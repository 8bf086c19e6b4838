#include "adapters/matrix/matrix_batch.hpp"

#include "tests/support/http_loop.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

using namespace adapters::matrix;
using namespace bot::core::event;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Receipt;
using bot::ports::Result;

namespace {

/// Takes a turn of the loop for each event, as a disk would, and fails where it was told to.
class SlowSink : public bot::ports::InboundSink {
public:
    boost::asio::awaitable<Result<Receipt>> submit(Event event, bot::ports::Deadline) override {
        const auto key = std::get<ChatEvent>(event).key.value;
        begun.push_back(key);
        most_at_once = std::max(most_at_once, ++now);
        co_await boost::asio::post(boost::asio::use_awaitable);
        --now;
        const auto found = failing.find(key);
        if (found != failing.end())
            co_return Failure{found->second, "told to"};
        co_return Receipt{};
    }

    std::vector<std::string> begun;
    std::map<std::string, FailureKind> failing;
    std::size_t now = 0;
    std::size_t most_at_once = 0;
};

struct Stage {
    Result<Done> submit(std::size_t count) {
        std::vector<ChatEvent> events(count);
        for (std::size_t i = 0; i < count; ++i)
            events[i].key.value = std::to_string(i);
        return tests::support::run(io, submit_all(sink, log, std::move(events),
                                                  bot::ports::within(std::chrono::hours{1})));
    }

    boost::asio::io_context io;
    SlowSink sink;
    tests::support::RecordedLog log;
};

}  // namespace

TEST_CASE("events are handed in together, in their order") {
    Stage stage;
    CHECK(stage.submit(100).ok());
    REQUIRE(stage.sink.begun.size() == 100);
    for (std::size_t i = 0; i < 100; ++i)
        CHECK(stage.sink.begun[i] == std::to_string(i));
    CHECK(stage.sink.most_at_once == 100);
    CHECK(stage.log.lines.empty());
}

TEST_CASE("more events than the sink should be given at once wait for those before them") {
    Stage stage;
    CHECK(stage.submit(450).ok());
    CHECK(stage.sink.begun.size() == 450);
    CHECK(std::is_sorted(stage.sink.begun.begin(), stage.sink.begun.end(),
                         [](const auto& a, const auto& b) { return std::stoi(a) < std::stoi(b); }));
    CHECK(stage.sink.most_at_once == 200);
}

TEST_CASE("what the sink will never take is logged by its key and stepped over") {
    Stage stage;
    stage.sink.failing = {{"3", FailureKind::rejected}};
    CHECK(stage.submit(5).ok());
    CHECK(stage.sink.begun.size() == 5);
    CHECK(stage.log.has("stepped over 3"));
    stage.sink.failing = {{"0", FailureKind::rejected}};
    CHECK(stage.submit(1).ok());
}

TEST_CASE("any other failure makes the whole batch come again") {
    for (const auto kind : {FailureKind::transient, FailureKind::deadline, FailureKind::conflict}) {
        Stage stage;
        stage.sink.failing = {{"3", kind}};
        const auto result = stage.submit(5);
        REQUIRE_FALSE(result.ok());
        CHECK(result.failure().kind == kind);
        stage.sink.failing = {{"0", kind}};
        CHECK_FALSE(stage.submit(1).ok());
    }
}

TEST_CASE("nothing to hand in is done at once") {
    Stage stage;
    CHECK(stage.submit(0).ok());
    CHECK(stage.sink.begun.empty());
}
