#include "bot/app/catch_up.hpp"

#include "bot/async/outlive.hpp"
#include "bot/async/tokens.hpp"

#include <boost/asio/this_coro.hpp>

#include <utility>

namespace bot::app {
namespace {

using ports::Failure;
using ports::Receipt;
using ports::Result;

constexpr auto store_time = std::chrono::seconds{10};

}  // namespace

core::event::ChatEvent pause_on(std::string platform, core::event::MissedStretch missed) {
    core::event::ChatEvent event;
    event.key.value = "pause/" + platform + "/" + core::event::to_rfc3339(missed.to);
    event.room.platform = std::move(platform);
    event.at = missed.from;
    event.body = std::move(missed);
    return event;
}

boost::asio::awaitable<void> keep_reporting(ports::InboundSink& sink, ports::Log& log,
                                            core::event::ChatEvent pause,
                                            std::chrono::milliseconds rest) {
    const std::string area = "catch-up";
    const auto executor = co_await boost::asio::this_coro::executor;
    async::Timer timer{executor};
    while (true) {
        Result<Receipt> broken{Failure{ports::FailureKind::transient, "internal error"}};
        core::event::Event event{pause};
        auto report = sink.submit(std::move(event), ports::within(store_time));
        auto kept = co_await async::outlive(std::move(report), std::move(broken), log, area);
        if (kept)
            co_return;
        log.write(ports::LogLevel::error, area, kept.failure().detail + "; will be tried again");
        timer.expires_after(rest);
        co_await timer.async_wait();
    }
}

}  // namespace bot::app
