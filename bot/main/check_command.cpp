#include "bot/main/check_command.hpp"

#include "adapters/http/url.hpp"
#include "bot/main/chat_module.hpp"
#include "bot/main/console_log.hpp"
#include "bot/main/exit_code.hpp"
#include "bot/main/system_clock.hpp"
#include "bot/main/tracker_module.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <memory>
#include <vector>

namespace bot::main {
namespace {

using ports::Failure;
using ports::FailureKind;
using ports::Result;

constexpr auto answer_time = std::chrono::seconds{20};

/// Stands in for what a running service has: while checking, nothing is taken in or written.
class Closed final : public ports::InboundSink, public ports::Journal, public ports::Documents {
public:
    template <class T>
    using Answer = boost::asio::awaitable<Result<T>>;

    Answer<ports::Receipt> submit(core::event::Event, ports::Deadline) override {
        co_return refusal();
    }
    Answer<ports::Done> append(std::string, std::string, ports::Deadline) override {
        co_return refusal();
    }
    Answer<ports::Done> replace(std::string, std::string, ports::Deadline) override {
        co_return refusal();
    }
    Answer<std::vector<std::string>> read(std::string, ports::Deadline) override {
        co_return refusal();
    }
    Answer<ports::Document> draft(core::event::IncidentId, std::string, std::string,
                                  ports::Deadline) override {
        co_return refusal();
    }
    Answer<std::vector<core::decide::IncidentSummary>> list(ports::Deadline) override {
        co_return refusal();
    }
    Answer<core::event::FactNumber> newest(core::event::IncidentId, core::event::FactNumber,
                                           ports::Deadline) override {
        co_return refusal();
    }

private:
    static Failure refusal() { return Failure{FailureKind::rejected, "only checking"}; }
};

bool tell(const std::string& name, const Result<std::string>& answer) {
    fmt::print("{}: {}\n", name, answer ? *answer : answer.failure().detail);
    return answer.ok();
}

boost::asio::awaitable<bool> ask(std::vector<std::unique_ptr<ChatModule>>& chats,
                                 const TrackerModule& trackers) {
    bool all = true;
    for (auto& chat : chats) {
        auto answer = co_await chat->check(ports::within(answer_time));
        all = tell(chat->platform(), answer) && all;
    }
    for (const auto& [name, tracker] : trackers.ports()) {
        auto answer = co_await tracker->check(ports::within(answer_time));
        all = tell(name, answer) && all;
    }
    co_return all;
}

bool ask_platforms(const config::Settings& settings) {
    ConsoleLog log;
    const SystemClock clock;
    boost::asio::io_context io{1};
    Closed closed;
    auto chats = make_chats({io, settings, clock, log, closed, closed, closed, {}});
    const TrackerModule trackers{io.get_executor(), settings, clock, log, closed};
    bool all = false;
    std::exception_ptr bug;
    boost::asio::co_spawn(io, ask(chats, trackers),
                          [&all, &bug, &io](std::exception_ptr thrown, bool fine) {
                              bug = thrown;
                              all = fine;
                              io.stop();
                          });
    io.run();
    if (bug)
        std::rethrow_exception(bug);
    return all;
}

/// A ticket is read on other machines than this.
void warn_of_links(const config::Settings& settings) {
    const auto url = adapters::http::parse_url(settings.server.public_url);
    if (!settings.trackers.empty() && (!url || config::is_loopback(url->host)))
        fmt::print(
            "warning: links in tickets lead to {}, where only this machine finds something: "
            "set `public_url` under [server]\n",
            url ? url->origin() : "the address it listens on");
}

}  // namespace

int check(const config::Settings& settings, bool online) {
    fmt::print("the configuration is fine\n");
    warn_of_links(settings);
    if (!online)
        return ExitCode::success;
    return ask_platforms(settings) ? ExitCode::success : ExitCode::failed;
}

}  // namespace bot::main
