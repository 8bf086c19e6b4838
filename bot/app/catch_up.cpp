#include "bot/app/catch_up.hpp"

#include "bot/app/wall_time.hpp"
#include "bot/async/outlive.hpp"
#include "bot/async/tokens.hpp"

#include <boost/asio/this_coro.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace bot::app {
namespace {

using ports::Done;
using ports::Failure;
using ports::Result;
using RoomMark = ports::StorePort::RoomMark;

constexpr auto store_time = std::chrono::seconds{10};

core::event::Event pause_in(const RoomMark& mark, const Pause& pause) {
    core::event::ChatEvent event;
    // Not of the newest message: after two pauses with nothing said between them that is the same.
    event.key.value = "pause/" + to_string(mark.incident) + "/" + to_string(mark.room) + "/" +
                      core::event::to_rfc3339(pause.until);
    event.room = mark.room;
    event.at = std::min(mark.newest, pause.since.value_or(mark.newest));
    event.body = core::event::MissedStretch{event.at, pause.until, pause.reason};
    return event;
}

}  // namespace

boost::asio::awaitable<Result<Done>> report_pause(StoreRunner& store, ports::InboundSink& sink,
                                                  Pause pause, ports::Deadline deadline) {
    std::function<Result<std::vector<RoomMark>>(ports::StorePort&)> work =
        [](ports::StorePort& the_store) { return the_store.listened_rooms(); };
    auto marks = co_await store.run<std::vector<RoomMark>>(std::move(work), deadline);
    if (!marks)
        co_return marks.failure();
    for (const auto& mark : *marks) {
        if (!pause.platform.empty() && mark.room.platform != pause.platform)
            continue;
        auto event = pause_in(mark, pause);
        auto receipt = co_await sink.submit(std::move(event), deadline);
        if (!receipt)
            co_return receipt.failure();
    }
    co_return Done{};
}

boost::asio::awaitable<void> keep_reporting(StoreRunner& store, ports::InboundSink& sink,
                                            const ports::Clock& clock, ports::Log& log, Pause pause,
                                            std::chrono::milliseconds rest) {
    const std::string area = "catch-up";
    const auto executor = co_await boost::asio::this_coro::executor;
    async::Timer timer{executor};
    while (pause.until > clock.now()) {
        timer.expires_at(steady(pause.until, clock));
        co_await timer.async_wait();
    }
    while (true) {
        Result<Done> broken{Failure{ports::FailureKind::transient, "internal error"}};
        auto report = report_pause(store, sink, pause, ports::within(store_time));
        auto kept = co_await async::outlive(std::move(report), std::move(broken), log, area);
        if (kept)
            co_return;
        log.write(ports::LogLevel::error, area, kept.failure().detail + "; will be tried again");
        timer.expires_after(rest);
        co_await timer.async_wait();
    }
}

}  // namespace bot::app
