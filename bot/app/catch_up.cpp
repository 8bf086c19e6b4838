#include "bot/app/catch_up.hpp"

#include "bot/app/wall_time.hpp"
#include "bot/async/tokens.hpp"

#include <boost/asio/this_coro.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace bot::app {
namespace {

using RoomMark = ports::StorePort::RoomMark;

constexpr auto store_time = std::chrono::seconds{10};

core::event::Event pause_in(const RoomMark& mark, core::event::Instant now, const Pause& pause) {
    const auto from = std::min(mark.newest, pause.since.value_or(mark.newest));
    core::event::ChatEvent event;
    event.key.value = "pause/" + to_string(mark.incident) + "/" + to_string(mark.room) + "/" +
                      core::event::to_rfc3339(now);
    event.room = mark.room;
    event.at = from;
    event.body = core::event::MissedStretch{from, now, pause.reason};
    return event;
}

}  // namespace

boost::asio::awaitable<void> report_pause(StoreRunner& store, ports::InboundSink& sink,
                                          const ports::Clock& clock, ports::Log& log, Pause pause) {
    if (pause.until && *pause.until > clock.now()) {
        const auto executor = co_await boost::asio::this_coro::executor;
        async::Timer timer{executor, later(*pause.until - clock.now())};
        co_await timer.async_wait();
    }
    std::function<ports::Result<std::vector<RoomMark>>(ports::StorePort&)> work =
        [](ports::StorePort& the_store) { return the_store.listened_rooms(); };
    auto marks =
        co_await store.run<std::vector<RoomMark>>(std::move(work), ports::within(store_time));
    if (!marks) {
        log.write(ports::LogLevel::error, "catch-up", marks.failure().detail);
        co_return;
    }
    const auto now = clock.now();
    for (const auto& mark : *marks) {
        if (!pause.platform.empty() && mark.room.platform != pause.platform)
            continue;
        auto event = pause_in(mark, now, pause);
        auto receipt = co_await sink.submit(std::move(event), ports::within(store_time));
        if (!receipt)
            log.write(ports::LogLevel::error, "catch-up", receipt.failure().detail);
    }
}

}  // namespace bot::app
