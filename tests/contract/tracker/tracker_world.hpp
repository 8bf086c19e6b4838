#pragma once

#include "adapters/http/http_client.hpp"
#include "adapters/tracking/tracker_api.hpp"
#include "adapters/tracking/tracker_hook.hpp"
#include "bot/ports/tracker_port.hpp"
#include "config/settings.hpp"
#include "tests/support/http_loop.hpp"
#include "tests/support/tracker_imposter.hpp"

#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// The contract of bot::ports::TrackerPort: what every tracker must do alike.
namespace tests::contract {

/// A clock that stands where it is put.
class StandingClock final : public bot::ports::Clock {
public:
    [[nodiscard]] bot::core::event::Instant now() const override { return at; }
    bot::core::event::Instant at{std::chrono::seconds{1'790'000'000}};
};

/// One kind of tracker: the adapter, and the imposter's speech.
struct TrackerKind {
    std::string name;
    std::function<std::unique_ptr<support::TrackerSpeech>()> speech;
    /// The settings have url, token, project and label; what else the kind needs it adds itself.
    std::function<std::unique_ptr<bot::ports::TrackerPort>(
        adapters::tracking::TrackerApi::Wiring wiring, config::TrackerSettings settings)>
        tracker;
    std::function<std::unique_ptr<adapters::tracking::TrackerHook>(
        const config::TrackerSettings& settings)>
        hook;
    std::string project = "acme/ops";
    bool drops_labels = false;  ///< silently, where we may file and no more
    /// What the check names there; empty: whoever may file may do all.
    std::string right_to_change;
    bool client_chooses_id = false;  ///< so there can be no second one
    bool keeps_labels = true;        ///< else they stand in the text
    bool ids_are_global = false;     ///< a hook of another project can be about one that moved
    bool keys_outlive_moves = false;
    bool has_co_owners = false;  ///< a ticket can be given to several
    bool reads_by_post = false;
    bool lists_changes = false;  ///< of code, among the tickets
    bool has_statuses = false;   ///< with names of their own
    bool tries_without = false;  ///< once more without what is not needed, after any refusal
};

/// One tracker with octo, mona and guest, to whom nothing can be given.
class TrackerWorld {
public:
    explicit TrackerWorld(const TrackerKind& the_kind);

    [[nodiscard]] bot::ports::TrackerPort& tracker() { return *x_tracker; }
    [[nodiscard]] adapters::tracking::TrackerHook& hook() { return *x_hook; }
    /// As configured; `url` is the imposter's.
    [[nodiscard]] config::TrackerSettings settings() const;
    /// Another adapter on the same tracker, as after a restart with other settings.
    [[nodiscard]] std::unique_ptr<bot::ports::TrackerPort> another(
        config::TrackerSettings settings);

    template <class T>
    bot::ports::Result<T> run(boost::asio::awaitable<bot::ports::Result<T>> call) {
        return support::run(io, std::move(call));
    }
    [[nodiscard]] static bot::ports::Deadline soon() {
        return bot::ports::within(std::chrono::seconds{10});
    }
    [[nodiscard]] bot::ports::Attempt first(std::string key = "k1") {
        return {std::move(key), false, clock.at};
    }
    /// The one earlier try began at `since` and took no time.
    [[nodiscard]] bot::ports::Attempt again(bot::core::event::Instant since,
                                            std::string key = "k1") {
        return {std::move(key), true, since, since};
    }
    /// Of a ticket with everything: title, body, owner octo, due date, severity and label.
    [[nodiscard]] static bot::core::outbox::FileTicket order();
    bot::ports::Result<bot::core::event::TicketFiled> file() {
        return run(tracker().file(order(), first(), soon()));
    }
    /// Files it; its ticket.
    bot::core::event::TicketView filed();

    const TrackerKind& kind;
    boost::asio::io_context io;
    StandingClock clock;
    support::RecordedLog log;
    support::TrackerImposter imposter;

private:
    adapters::http::HttpClient x_client;
    std::unique_ptr<bot::ports::TrackerPort> x_tracker;
    std::unique_ptr<adapters::tracking::TrackerHook> x_hook;
};

/// Every kind the contract holds for.
[[nodiscard]] const std::vector<TrackerKind>& kinds();

/// Runs a story on every tracker.
template <class Story>
void on_every_tracker(Story story) {
    for (const auto& kind : kinds()) {
        INFO(kind.name);
        TrackerWorld world{kind};
        story(world);
    }
}

[[nodiscard]] TrackerKind github_kind();
[[nodiscard]] TrackerKind gitlab_kind();
[[nodiscard]] TrackerKind jira_cloud_kind();
[[nodiscard]] TrackerKind jira_data_center_kind();
[[nodiscard]] TrackerKind redmine_kind();
[[nodiscard]] TrackerKind linear_kind();

}  // namespace tests::contract
