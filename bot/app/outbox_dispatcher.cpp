#include "bot/app/outbox_dispatcher.hpp"

#include "bot/app/perform_effect.hpp"
#include "bot/app/wall_time.hpp"
#include "bot/async/outlive.hpp"
#include "bot/core/outbox/retry.hpp"

#include <algorithm>
#include <optional>
#include <random>
#include <utility>

namespace bot::app {
namespace {

using core::event::Outcome;
using ports::Failure;
using ports::FailureKind;
using ports::OutboxRow;

constexpr auto store_time = std::chrono::seconds{5};

/// Spreads tries; nothing that is decided or recorded depends on it.
double jitter() {
    thread_local std::minstd_rand source{std::random_device{}()};
    return std::uniform_real_distribution{0.0, 1.0}(source);
}

}  // namespace

OutboxDispatcher::OutboxDispatcher(boost::asio::any_io_executor executor, Parts parts,
                                   Options options)
    : x_parts{std::move(parts)},
      x_options{options},
      x_wakeup{executor},
      x_tasks{executor, x_parts.log, "outbox"} {}

void OutboxDispatcher::start() {
    x_tasks.spawn(loop());
}

void OutboxDispatcher::wake() {
    x_wakeup.notify();
}

boost::asio::awaitable<void> OutboxDispatcher::stop(ports::Deadline deadline) {
    x_stopping = true;
    x_wakeup.notify();
    co_await x_tasks.stop(deadline);
}

boost::asio::awaitable<void> OutboxDispatcher::loop() {
    const std::string area = "outbox";
    while (!x_stopping) {
        const auto until = co_await async::outlive(round(), later(after_a_bug), x_parts.log, area);
        if (!x_stopping)
            co_await x_wakeup.wait_until(until);
    }
}

boost::asio::awaitable<async::Wakeup::TimePoint> OutboxDispatcher::round() {
    std::size_t claimed = 1;
    while (claimed > 0 && !x_stopping)
        claimed = co_await claim();
    co_return co_await next_look();
}

/// How many rows may be claimed at once, and for whom none.
struct OutboxDispatcher::Room {
    std::size_t rows = 0;
    std::vector<std::string> full;
};

OutboxDispatcher::Room OutboxDispatcher::room() const {
    const auto others = std::max<std::size_t>(x_parts.chats.size() + x_parts.trackers.size(), 1);
    const auto share = std::max<std::size_t>(x_options.in_flight / others, 1);
    std::map<std::string, std::size_t> busy;
    for (const auto& [row, platform] : x_in_hand)
        ++busy[platform];
    // Whatever is claimed may all be for the busiest that is not full yet.
    Room room{
        std::min(share, x_options.in_flight - std::min(x_in_hand.size(), x_options.in_flight)), {}};
    for (const auto& [platform, count] : busy) {
        if (count >= share)
            room.full.push_back(platform);
        else
            room.rows = std::min(room.rows, share - count);
    }
    return room;
}

boost::asio::awaitable<std::size_t> OutboxDispatcher::claim() {
    auto free = room();
    if (free.rows == 0)
        co_return 0;
    // The lease begins when the store takes the job, not when it is put into its queue.
    std::function<ports::Result<std::vector<OutboxRow>>(ports::StorePort&)> work =
        [&clock = x_parts.clock, lease = x_options.lease,
         free = std::move(free)](ports::StorePort& store) {
            const auto now = clock.now();
            return store.claim_effects(now, now + lease, free.rows, free.full);
        };
    auto rows = co_await x_parts.store.run<std::vector<OutboxRow>>(std::move(work),
                                                                   ports::within(store_time));
    if (!rows) {
        x_parts.log.write(ports::LogLevel::error, "outbox", rows.failure().detail);
        co_return 0;
    }
    std::size_t taken = 0;
    for (auto& row : *rows) {
        // A row that came back while we still work on it only has its lease renewed.
        if (!x_in_hand.emplace(row.row, core::outbox::platform(row.effect.body)).second)
            continue;
        ++taken;
        x_tasks.spawn(deliver(std::move(row)));
    }
    co_return taken;
}

boost::asio::awaitable<async::Wakeup::TimePoint> OutboxDispatcher::next_look() {
    if (x_in_hand.size() >= x_options.in_flight)
        co_return later(longest_nap);
    std::function<ports::Result<std::optional<core::event::Instant>>(ports::StorePort&)> work =
        [](ports::StorePort& store) { return store.next_effect(); };
    auto due = co_await x_parts.store.run<std::optional<core::event::Instant>>(
        std::move(work), ports::within(store_time));
    if (!due || !*due)
        co_return later(longest_nap);
    // What is due and yet could not be claimed is not asked for in a tight circle.
    if (**due <= x_parts.clock.now())
        co_return later(std::chrono::seconds{1});
    co_return steady(**due, x_parts.clock);
}

/// In the dispatcher's hand for as long as it lives, however it ends.
class OutboxDispatcher::InHand {
public:
    InHand(OutboxDispatcher& dispatcher, std::int64_t row) : x_dispatcher{dispatcher}, x_row{row} {}
    InHand(const InHand&) = delete;
    InHand& operator=(const InHand&) = delete;
    ~InHand() {
        x_dispatcher.x_in_hand.erase(x_row);
        x_dispatcher.x_wakeup.notify();
    }

private:
    OutboxDispatcher& x_dispatcher;
    const std::int64_t x_row;
};

boost::asio::awaitable<void> OutboxDispatcher::deliver(OutboxRow row) {
    const InHand in_hand{*this, row.row};
    const auto until = core::outbox::wanted_until(row.effect.body);
    if (until && *until < x_parts.clock.now()) {
        const auto kind = row.in_doubt ? FailureKind::unknown_outcome : FailureKind::deadline;
        Outcome too_late{Failure{kind, "it was not wanted any more when it could be done"}};
        co_await settle(std::move(row), std::move(too_late));
        co_return;
    }
    // Where the port breaks nobody knows how far it came.
    ports::Result<Outcome> broken{Failure{FailureKind::unknown_outcome, "internal error"}};
    const std::string area = "outbox";
    auto trying = perform(row);
    auto outcome = co_await async::outlive(std::move(trying), std::move(broken), x_parts.log, area);
    if (outcome)
        co_await settle(std::move(row), std::move(*outcome));
    else
        co_await settle_failure(std::move(row), outcome.failure());
}

boost::asio::awaitable<ports::Result<Outcome>> OutboxDispatcher::perform(OutboxRow row) {
    const auto& body = row.effect.body;
    const auto& name = core::outbox::platform(body);
    const bool for_tracker = core::outbox::is_for_tracker(body);
    Performers performers{nullptr, nullptr, x_parts.documents};
    if (const auto chat = x_parts.chats.find(name); !for_tracker && chat != x_parts.chats.end())
        performers.chat = chat->second;
    if (const auto found = x_parts.trackers.find(name);
        for_tracker && found != x_parts.trackers.end())
        performers.tracker = found->second;
    if (performers.chat == nullptr && performers.tracker == nullptr) {
        const std::string what = for_tracker ? "tracker" : "chat";
        co_return Failure{FailureKind::rejected,
                          "no " + what + " named \"" + name + "\" is configured"};
    }
    const auto time = for_tracker ? x_options.tracker_time : x_options.send_time;
    ports::Attempt attempt{row.effect.key, row.in_doubt, row.first_try, row.doubtful_try + time};
    const auto deadline = ports::within(time);
    auto call = perform_effect(performers, std::move(row.effect), std::move(attempt), deadline);
    co_return co_await std::move(call);
}

EffectCounts& OutboxDispatcher::counts_of(const OutboxRow& row) {
    const auto& body = row.effect.body;
    return x_counts[{std::string{core::outbox::name(body)}, core::outbox::platform(body)}];
}

boost::asio::awaitable<void> OutboxDispatcher::settle(OutboxRow row, Outcome outcome) {
    if (auto* history = std::get_if<core::event::HistoryRead>(&outcome)) {
        auto events = std::exchange(history->events, {});
        const bool kept = co_await take_in(std::move(events));
        if (!kept) {
            Failure failure{FailureKind::transient, "the store did not take what was read back"};
            co_await settle_failure(std::move(row), std::move(failure));
            co_return;
        }
    }
    const bool failed = std::holds_alternative<Failure>(outcome);
    const std::string kind{core::outbox::name(row.effect.body)};
    core::event::EffectOutcome event{row.row, std::move(outcome)};
    auto receipt = co_await x_parts.sink.submit(std::move(event), ports::within(store_time));
    if (!receipt) {
        // Its lease ends, and it is tried again with `repeated`.
        x_parts.log.write(ports::LogLevel::error, "outbox",
                          kind + ": outcome not kept: " + receipt.failure().detail);
        co_return;
    }
    auto& counts = counts_of(row);
    ++(failed ? counts.failed : counts.done);
}

boost::asio::awaitable<void> OutboxDispatcher::settle_failure(OutboxRow row, Failure failure) {
    const std::string kind{core::outbox::name(row.effect.body)};
    const auto next = core::outbox::after_failure(failure, row.effect.body, row.attempts,
                                                  row.first_try, x_parts.clock.now(), jitter());
    const auto* again = std::get_if<core::outbox::TryAgain>(&next);
    x_parts.log.write(ports::LogLevel::warning, "outbox",
                      kind + (again ? ": will be tried again: " : ": given up: ") + failure.detail);
    if (again == nullptr) {
        Outcome outcome{std::move(failure)};
        co_await settle(std::move(row), std::move(outcome));
        co_return;
    }
    ++counts_of(row).postponed;
    // Somebody waits for what goes into a tracker, and hears what is in its way.
    if (core::outbox::is_for_tracker(row.effect.body)) {
        core::event::EffectDelayed delayed{row.row, failure, row.attempts};
        auto told = co_await x_parts.sink.submit(std::move(delayed), ports::within(store_time));
        if (!told)
            x_parts.log.write(ports::LogLevel::error, "outbox", told.failure().detail);
    }
    std::function<ports::Result<ports::Done>(ports::StorePort&)> work =
        [number = row.row, at = again->at, why = std::move(failure)](ports::StorePort& store) {
            return store.postpone_effect(number, at, why);
        };
    auto kept = co_await x_parts.store.run<ports::Done>(std::move(work), ports::within(store_time));
    if (!kept)
        x_parts.log.write(ports::LogLevel::error, "outbox", kept.failure().detail);
}

boost::asio::awaitable<bool> OutboxDispatcher::take_in(std::vector<core::event::ChatEvent> events) {
    for (auto& event : events) {
        // What comes now is no later than what we heard while it was history.
        if (event.arrived_at)
            event.arrived_at = std::min(event.at, *event.arrived_at);
        const auto key = event.key.value;
        core::event::Event one{std::move(event)};
        auto receipt = co_await x_parts.sink.submit(std::move(one), ports::within(store_time));
        if (receipt)
            continue;
        if (receipt.failure().kind != FailureKind::rejected)
            co_return false;
        x_parts.log.write(
            ports::LogLevel::error, "outbox",
            "stepped over " + key + ", which was rejected: " + receipt.failure().detail);
    }
    co_return true;
}

}  // namespace bot::app
