#include "bot/app/catch_up.hpp"

#include <utility>
#include <vector>

namespace bot::app {
namespace {

using RoomMark = ports::StorePort::RoomMark;

constexpr auto store_time = std::chrono::seconds{10};

core::event::Event pause_in(const RoomMark& mark, core::event::Instant now, std::string reason) {
    core::event::ChatEvent event;
    event.key.value = "pause/" + to_string(mark.incident) + "/" + to_string(mark.room) + "/" +
                      core::event::to_rfc3339(now);
    event.room = mark.room;
    event.at = mark.newest;
    event.body = core::event::MissedStretch{mark.newest, now, std::move(reason)};
    return event;
}

}  // namespace

boost::asio::awaitable<void> report_pause(StoreRunner& store, ports::InboundSink& sink,
                                          const ports::Clock& clock, ports::Log& log,
                                          std::string platform, std::string reason) {
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
        if (!platform.empty() && mark.room.platform != platform)
            continue;
        auto event = pause_in(mark, now, reason);
        auto receipt = co_await sink.submit(std::move(event), ports::within(store_time));
        if (!receipt)
            log.write(ports::LogLevel::error, "catch-up", receipt.failure().detail);
    }
}

}  // namespace bot::app
