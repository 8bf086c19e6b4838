#include "bot/app/event_pipeline.hpp"

#include "bot/app/decide_job.hpp"
#include "bot/core/event/lost_event.hpp"

#include <optional>
#include <utility>

namespace bot::app {
namespace {

bool is_command(const core::event::Event& event) {
    const auto* chat = std::get_if<core::event::ChatEvent>(&event);
    return chat != nullptr && std::holds_alternative<core::event::CommandGiven>(chat->body);
}

/// In place of what the store will never take; none where nothing of a record is missing.
std::optional<core::event::Event> in_place_of(const core::event::Event& event) {
    const auto* chat = std::get_if<core::event::ChatEvent>(&event);
    if (chat == nullptr || chat->room.room.empty() ||
        std::holds_alternative<core::event::MissedStretch>(chat->body))
        return std::nullopt;
    return core::event::lost_event(chat->key.value, chat->room, chat->at);
}

}  // namespace

EventPipeline::EventPipeline(StoreRunner& store, const core::decide::Policy& policy,
                             const ports::Clock& clock)
    : x_store{store}, x_policy{policy}, x_clock{clock} {}

void EventPipeline::on_commit(std::function<void(const Commit&)> listener) {
    x_listeners.push_back(std::move(listener));
}

void EventPipeline::tell_connections(std::function<std::map<std::string, std::string>()> source) {
    x_connections = std::move(source);
}

boost::asio::awaitable<ports::Result<ports::Receipt>> EventPipeline::submit(
    core::event::Event event, ports::Deadline deadline) {
    // Shared, because std::function wants its captures copyable.
    const auto shared = std::make_shared<const core::event::Event>(std::move(event));
    auto receipt = co_await take(shared, deadline);
    if (receipt || receipt.failure().kind != ports::FailureKind::rejected)
        co_return receipt;
    if (auto gap = in_place_of(*shared)) {
        const auto instead = std::make_shared<const core::event::Event>(*std::move(gap));
        const auto noted = co_await take(instead, deadline);
        if (!noted && noted.failure().kind != ports::FailureKind::rejected)
            co_return noted.failure();
    }
    co_return receipt;
}

boost::asio::awaitable<ports::Result<ports::Receipt>> EventPipeline::take(
    std::shared_ptr<const core::event::Event> shared, ports::Deadline deadline) {
    // Connections are told to commands only, so that a message does not pay for them.
    std::map<std::string, std::string> connections;
    if (x_connections && is_command(*shared))
        connections = x_connections();
    const auto now = x_clock.now();
    std::function<ports::Result<Decided>(ports::StorePort&)> work =
        [this, shared, now, told = std::move(connections)](ports::StorePort& store) {
            return decide_and_write(store, *shared, core::decide::Context{now, x_policy, told});
        };
    auto decided = co_await x_store.run<Decided>(std::move(work), deadline);
    if (!decided) {
        ++x_counts.failed;
        co_return decided.failure();
    }
    ++(decided->receipt.duplicate ? x_counts.duplicate : x_counts.committed);
    const auto& commit = decided->commit;
    if (!commit.incidents.empty() || commit.effects || commit.timers) {
        for (const auto& listener : x_listeners)
            listener(commit);
    }
    co_return std::move(decided->receipt);
}

}  // namespace bot::app
