#include "bot/main/service.hpp"

#include "adapters/http/http_server.hpp"
#include "bot/app/catch_up.hpp"
#include "bot/app/connection_watch.hpp"
#include "bot/app/document_desk.hpp"
#include "bot/app/event_pipeline.hpp"
#include "bot/app/outbox_dispatcher.hpp"
#include "bot/app/store_journal.hpp"
#include "bot/app/store_runner.hpp"
#include "bot/app/timer_loop.hpp"
#include "bot/async/task_group.hpp"
#include "bot/main/admin.hpp"
#include "bot/main/chat_module.hpp"
#include "bot/main/open_store.hpp"
#include "bot/main/policy.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace bot::main {
namespace {

using ports::Done;
using ports::Failure;
using ports::Result;

constexpr auto start_time = std::chrono::seconds{30};
constexpr auto rest_between_reports = std::chrono::seconds{5};
/// Deliveries older than this never come again, on any platform.
constexpr auto remember_deliveries = std::chrono::hours{14 * 24};

/// Homeservers keep connections for two minutes. Closing one just as it is used costs a pause of
/// theirs, in which we hear nothing.
constexpr auto homeserver_idle_time = std::chrono::seconds{150};

adapters::http::ServerLimits server_limits(const config::Settings& settings) {
    const auto& limits = settings.server.limits;
    adapters::http::ServerLimits result;
    result.header_bytes = limits.max_header_bytes;
    result.body_bytes = limits.max_body_bytes;
    result.connections = limits.max_connections;
    result.header_time = limits.header_timeout;
    result.body_time = limits.body_timeout;
    result.idle_time = limits.idle_timeout;
    if (settings.matrix && !settings.matrix->client_mode())
        result.idle_time =
            std::max<std::chrono::milliseconds>(result.idle_time, homeserver_idle_time);
    // Waiting pages hold a request each; deliveries are limited by the store's queue.
    result.waiting = limits.max_connections;
    return result;
}

std::map<std::string, ports::ChatPort*> ports_of(
    const std::vector<std::unique_ptr<ChatModule>>& chats) {
    std::map<std::string, ports::ChatPort*> result;
    for (const auto& chat : chats)
        result.emplace(chat->platform(), &chat->chat());
    return result;
}

std::map<std::string, app::ConnectionWatch::Check> checks_of(
    const std::vector<std::unique_ptr<ChatModule>>& chats) {
    std::map<std::string, app::ConnectionWatch::Check> result;
    for (const auto& chat : chats)
        result.emplace(chat->platform(), [module = chat.get()](ports::Deadline deadline) {
            return module->check(deadline);
        });
    return result;
}

}  // namespace

/// Built once the stores are open; members in the order in which they may use each other.
struct Running {
    Running(boost::asio::io_context& io, const config::Settings& settings,
            const ports::Clock& the_clock, ports::Log& the_log, ports::StorePort& writing,
            ports::StorePort& reading)
        : clock{the_clock},
          log{the_log},
          policy{policy_from(settings)},
          store{io,
                writing,
                log,
                {app::StoreUse::writing, settings.server.limits.max_queued_deliveries}},
          reader{io, reading, log, {app::StoreUse::reading}},
          pipeline{store, policy, clock},
          desk{io.get_executor(), reader, {policy.keep_deleted, policy.questions}},
          journal{store},
          chats{make_chats(
              {io, settings, clock, log, pipeline, journal, desk,
               [this](const std::string& platform, const core::event::MissedStretch& missed) {
                   report(platform, missed);
               }})},
          watch{io.get_executor(), checks_of(chats), log, {}},
          dispatcher{
              io.get_executor(), {store, pipeline, desk, ports_of(chats), {}, clock, log}, {}},
          timers{io.get_executor(), {store, pipeline, clock, log}, remember_deliveries},
          server{io.get_executor(), public_router(), public_options(settings), log},
          admin{io.get_executor(),
                admin_router({store, pipeline, dispatcher, watch, [this] { return draining; }}),
                admin_options(settings), log},
          chores{io.get_executor(), log, "chores"} {
        for (const auto& chat : chats)
            policy.chats.emplace(chat->platform(), chat->chat().traits());
        pipeline.tell_connections([this] { return watch.states(); });
        pipeline.on_commit([this](const app::Commit& commit) {
            desk.announce(commit);
            if (commit.effects)
                dispatcher.wake();
            if (commit.timers)
                timers.wake();
        });
    }

    void report(const std::string& platform, const core::event::MissedStretch& missed) {
        chores.spawn(app::keep_reporting(pipeline, log, app::pause_on(platform, missed),
                                         rest_between_reports));
    }

    adapters::http::Router public_router() {
        adapters::http::Router router;
        for (const auto& chat : chats)
            chat->add_routes(router);
        return router;
    }

    adapters::http::ServerOptions public_options(const config::Settings& settings) {
        adapters::http::ServerOptions options;
        options.address = config::to_string(settings.server.listen);
        options.limits = server_limits(settings);
        if (!settings.server.tls_certificate.empty())
            options.tls =
                adapters::http::TlsFiles{settings.server.tls_certificate, settings.server.tls_key};
        options.guard = [this](const adapters::http::Request& request) { return guard(request); };
        return options;
    }

    static adapters::http::ServerOptions admin_options(const config::Settings& settings) {
        adapters::http::ServerOptions options;
        options.address = config::to_string(settings.server.admin_listen);
        return options;
    }

    std::optional<adapters::http::Response> guard(const adapters::http::Request& request) {
        for (const auto& chat : chats) {
            const auto ask = chat->guard();
            if (!ask)
                continue;
            if (auto refusal = ask(request))
                return refusal;
        }
        return std::nullopt;
    }

    const ports::Clock& clock;
    ports::Log& log;
    core::decide::Policy policy;
    bool draining = false;
    app::StoreRunner store;
    app::StoreRunner reader;
    app::EventPipeline pipeline;
    app::DocumentDesk desk;
    app::StoreJournal journal;
    std::vector<std::unique_ptr<ChatModule>> chats;
    app::ConnectionWatch watch;
    app::OutboxDispatcher dispatcher;
    app::TimerLoop timers;
    adapters::http::Server server;
    adapters::http::Server admin;
    async::TaskGroup chores;
};

struct Service::Parts {
    boost::asio::io_context& io;
    const config::Settings& settings;
    const ports::Clock& clock;
    ports::Log& log;
    std::unique_ptr<ports::StorePort> writing;
    std::unique_ptr<ports::StorePort> reading;
    std::unique_ptr<Running> running;
};

Service::Service(boost::asio::io_context& io, const config::Settings& settings,
                 const ports::Clock& clock, ports::Log& log)
    : x_parts{new Parts{io, settings, clock, log, {}, {}, {}}} {}

Service::~Service() = default;

boost::asio::awaitable<Result<Done>> Service::start() {
    auto& parts = *x_parts;
    auto writing = open_store(parts.settings.storage, StoreMay::create);
    if (!writing)
        co_return writing.failure();
    parts.writing = std::move(*writing);
    auto reading = open_store(parts.settings.storage, StoreMay::only_open);
    if (!reading)
        co_return reading.failure();
    parts.reading = std::move(*reading);
    parts.running = std::make_unique<Running>(parts.io, parts.settings, parts.clock, parts.log,
                                              *parts.writing, *parts.reading);
    auto& running = *parts.running;
    // Whose address is taken is not the one that was missing; whoever calls now waits.
    if (auto bound = running.server.bind(); !bound)
        co_return bound.failure();
    if (auto bound = running.admin.bind(); !bound)
        co_return bound.failure();
    // Before anything can come in: what comes is newer than what was missed and would hide it.
    const auto now = parts.clock.now();
    core::event::Event pause{app::pause_on({}, {now, now, "the bot was not running"})};
    auto reported = co_await running.pipeline.submit(std::move(pause), ports::within(start_time));
    if (!reported)
        co_return reported.failure();
    running.server.accept();
    running.admin.accept();
    const auto deadline = ports::within(start_time);
    if (running.policy.public_url.empty())
        running.policy.public_url = running.server.url();
    for (auto& chat : running.chats) {
        auto started = co_await chat->start(running.server.url(), deadline);
        if (!started)
            co_return started.failure();
    }
    core::event::Event began{core::event::Started{parts.clock.now()}};
    auto noted = co_await running.pipeline.submit(std::move(began), ports::within(start_time));
    if (!noted)
        co_return noted.failure();
    running.watch.start();
    running.dispatcher.start();
    running.timers.start();
    co_return Done{};
}

std::string Service::url() const {
    return x_parts->running->server.url();
}

std::string Service::admin_url() const {
    return x_parts->running->admin.url();
}

void Service::wake() {
    x_parts->running->dispatcher.wake();
    x_parts->running->timers.wake();
}

boost::asio::awaitable<void> Service::stop(ports::Deadline deadline) {
    if (!x_parts->running)
        co_return;
    auto& running = *x_parts->running;
    running.draining = true;
    running.desk.close();
    // Each has a share of the time: one that hangs leaves the others theirs.
    const auto share = [deadline](std::chrono::seconds most) {
        return std::min(deadline, ports::within(most));
    };
    co_await running.server.stop(share(std::chrono::seconds{3}));
    co_await running.chores.stop(share(std::chrono::seconds{1}));
    co_await running.timers.stop(share(std::chrono::seconds{1}));
    co_await running.dispatcher.stop(share(std::chrono::seconds{3}));
    co_await running.watch.stop(deadline);
    for (auto& chat : running.chats)
        co_await chat->stop(share(std::chrono::seconds{2}));
    co_await running.admin.stop(share(std::chrono::seconds{1}));
}

}  // namespace bot::main
