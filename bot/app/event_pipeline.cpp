#include "bot/app/event_pipeline.hpp"

#include "bot/app/decide_job.hpp"

#include <memory>
#include <utility>

namespace bot::app {
namespace {

bool is_command(const core::event::Event& event) {
    const auto* chat = std::get_if<core::event::ChatEvent>(&event);
    return chat != nullptr && std::holds_alternative<core::event::CommandGiven>(chat->body);
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
    // Shared, because std::function wants its captures copyable; connections are told to commands
    // only, so that a message does not pay for them.
    auto shared = std::make_shared<core::event::Event>(std::move(event));
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
