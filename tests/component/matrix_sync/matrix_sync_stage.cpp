#include "tests/component/matrix_sync/matrix_sync_stage.hpp"

#include <chrono>
#include <stdexcept>

namespace tests::matrix_sync {

using namespace std::chrono_literals;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Receipt;

asio::awaitable<Result<Receipt>> Disk::submit(bot::core::event::Event event, Deadline) {
    auto chat = std::get<ChatEvent>(std::move(event));
    if (failures > 0) {
        --failures;
        co_return Failure{FailureKind::transient, "the disk is full"};
    }
    Receipt receipt;
    receipt.duplicate = !x_keys.insert(chat.key.value).second;
    if (receipt.duplicate)
        ++duplicates;
    else
        events.push_back(std::move(chat));
    co_return receipt;
}

asio::awaitable<Result<Done>> Disk::append(std::string topic, std::string line, Deadline) {
    lines[topic].push_back(std::move(line));
    co_return Done{};
}

asio::awaitable<Result<Done>> Disk::replace(std::string topic, std::string line, Deadline) {
    lines[topic].assign(1, std::move(line));
    co_return Done{};
}

asio::awaitable<Result<std::vector<std::string>>> Disk::read(std::string topic, Deadline) {
    co_return lines[topic];
}

Stage::Stage()
    : room{homeserver.add_room("ops", {"@ann:hs.test", "@bob:hs.test", "@incident:hs.test"})} {
    options.first_pause = 1ms;
    options.longest_pause = 4ms;
    say("long ago");
}

Stage::~Stage() {
    kill();
}

void Stage::start() {
    config::MatrixSettings settings;
    settings.homeserver_url = homeserver.url();
    settings.access_token = config::Secret{token};
    settings.display_name.clear();
    x_client = std::make_unique<adapters::http::HttpClient>(io.get_executor(),
                                                            adapters::http::ClientOptions{});
    x_chat = std::make_unique<adapters::matrix::MatrixChat>(*x_client, clock, settings);
    adapters::matrix::MatrixSync::Wiring wiring{
        io.get_executor(), *x_chat, disk, disk, clock, log, [this](const auto& stretch) {
            missed.push_back(stretch.reason);
        }};
    sync = std::make_unique<adapters::matrix::MatrixSync>(options, std::move(wiring));
    sync->start();
}

void Stage::stop() {
    support::run(io, sync->stop(bot::ports::within(5s)));
}

void Stage::kill() {
    // Whatever is under way is cut, wherever it stands.
    if (sync)
        support::run(io, sync->stop(bot::ports::within(0ms)));
    sync.reset();
    x_chat.reset();
    x_client.reset();
}

void Stage::until(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + 10s;
    io.restart();
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            throw std::runtime_error{"it did not come to that; state: " + sync->state()};
        io.run_one_for(100ms);
    }
}

void Stage::settle() {
    until([this] {
        const auto& calls = homeserver.calls();
        const auto now = "s" + std::to_string(homeserver.position());
        return sync->connected() && !calls.empty() && calls.back().name == "sync" &&
               calls.back().field("since") == now;
    });
}

std::vector<std::string> Stage::said() const {
    std::vector<std::string> texts;
    for (const auto& one : disk.events) {
        if (const auto* message = std::get_if<bot::core::event::MessagePosted>(&one.body))
            texts.push_back(message->text.plain);
    }
    return texts;
}

void Stage::say(const std::string& text) {
    homeserver.say(room, "@ann:hs.test", text);
}

}  // namespace tests::matrix_sync
