#include "bot/app/connection_watch.hpp"

#include "tests/component/app/app_stage.hpp"

#include <stdexcept>

namespace tests::app {
namespace {

using Answer = Result<std::string>;

struct Stage {
    asio::io_context io{1};
    support::RecordedLog log;
    std::vector<std::function<Answer()>> answers;
    std::size_t asked = 0;
    std::optional<app::ConnectionWatch> watch;

    explicit Stage(std::vector<std::function<Answer()>> in_turn) : answers{std::move(in_turn)} {
        const app::ConnectionWatch::Check check =
            [this](ports::Deadline) -> asio::awaitable<Answer> {
            const auto& answer = answers[std::min(asked++, answers.size() - 1)];
            co_return answer();
        };
        watch.emplace(io.get_executor(), std::map{std::pair{std::string{"slack"}, check}}, log,
                      app::ConnectionWatch::Pace{0ms, 0ms});
        watch->start();
    }
    ~Stage() { run(io, watch->stop(ports::within(1s))); }
    [[nodiscard]] const std::string& state() const { return watch->states().at("slack"); }
};

Answer fine() {
    return std::string{"as incident-bot"};
}
Answer refused() {
    return Failure{FailureKind::unauthorized, "the token was revoked"};
}
Answer broken() {
    throw std::runtime_error{"broken on purpose"};
}

}  // namespace

TEST_CASE("a platform is asked again and again, and a change is told once") {
    Stage stage{{fine, fine, refused}};
    CHECK(stage.state() == "not asked yet");
    until(stage.io, [&] { return stage.asked == 2; });
    CHECK(stage.watch->all_connected());
    until(stage.io, [&] { return stage.asked == 5; });
    CHECK(stage.state() == "the token was revoked");
    CHECK_FALSE(stage.watch->all_connected());
    CHECK(stage.log.lines.size() == 2);
}

TEST_CASE("an exception does not end the watch") {
    Stage stage{{broken, fine}};
    until(stage.io, [&] { return stage.asked == 1; });
    CHECK(stage.state() == "internal error");
    CHECK(stage.log.has("slack: went wrong and goes on: broken on purpose"));
    until(stage.io, [&] { return stage.state() == "connected"; });
}

}  // namespace tests::app
