#include "tests/component/socket_mode/socket_mode_stage.hpp"

#include "adapters/http/websocket_parts.hpp"
#include "bot/async/tokens.hpp"

#include <algorithm>
#include <stdexcept>

namespace tests::socket_mode {

using namespace adapters::http;
using bot::ports::Deadline;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Receipt;
using bot::ports::Result;
using bot::ports::within;

asio::awaitable<Result<Receipt>> ScriptedSink::submit(bot::core::event::Event event, Deadline) {
    events.push_back(std::get<ChatEvent>(std::move(event)));
    while (holding)
        co_await x_released.wait();
    if (bugs_to_come > 0) {
        --bugs_to_come;
        throw std::runtime_error{"a bug"};
    }
    if (failures_to_come > 0) {
        --failures_to_come;
        co_return Failure(FailureKind::transient, "the disk is full");
    }
    Receipt receipt;
    receipt.reply = reply;
    co_return receipt;
}

void ScriptedSink::release() {
    holding = false;
    x_released.notify();
}

void Line::say(const std::string& text) const {
    REQUIRE(socket != nullptr);
    socket->send(text);
}

void Line::disconnect(const std::string& reason) const {
    say(R"({"type":"disconnect","reason":")" + reason + R"(","debug_info":{"host":"h"}})");
}

void Line::event(const std::string& id, const std::string& more) const {
    say(R"({"envelope_id":")" + id + R"(","type":"events_api","accepts_response_payload":false,)" +
        more + R"("payload":{"type":"event_callback","team_id":"T01","event_id":"Ev)" + id +
        R"(","event_time":1700000000,"event":{"type":"message","channel":"C01","user":"U01",)" +
        R"("text":"hi","ts":"1700000000.000100","event_ts":"1700000000.000100"}}})");
}

void Line::command(const std::string& id, bool takes_answer) const {
    say(R"({"envelope_id":")" + id + R"(","type":"slash_commands","accepts_response_payload":)" +
        (takes_answer ? "true" : "false") +
        R"(,"payload":{"command":"/incident","text":"list","user_id":"U01","channel_id":"C01",)" +
        R"("trigger_id":"1.2.3","team_id":"T01"}})");
}

void Line::vanish() const {
    REQUIRE(socket != nullptr);
    socket->parts().abort();
}

Stage::Stage() : x_deaf{io.get_executor()} {
    x_server = std::make_unique<Server>(io.get_executor(), router(), ServerOptions{}, log);
    REQUIRE(x_server->listen().ok());
    x_client = std::make_unique<HttpClient>(io.get_executor(), ClientOptions{});
    config::SlackSettings settings;
    settings.api_url = x_server->url() + "/api/";
    settings.app_token = config::Secret{"xapp-test"};
    options = adapters::slack::socket_mode_options(settings);
    options.backoff = {1ms, 4ms};
}

Stage::~Stage() {
    stop();
    support::run(io, x_server->stop(within(0s)));
}

Router Stage::router() {
    Router routes;
    routes.add(Method::post, "/api/apps.connections.open",
               [this](Request request, Deadline) { return answer_open(std::move(request)); });
    routes.add(Method::get, "/turn",
               [](Request, Deadline) -> asio::awaitable<Response> { co_return empty(200); });
    routes.add_socket("/link", [this](Request request, WebSocket& socket) {
        return serve(std::move(request), socket);
    });
    return routes;
}

asio::awaitable<Response> Stage::answer_open(Request request) {
    open_at_ask.push_back(open_lines());
    authorization = request.headers.value_or_empty("Authorization");
    if (!answers.empty()) {
        auto answer = std::move(answers.front());
        answers.pop_front();
        co_return answer;
    }
    const auto address = "ws" + x_server->url().substr(4);
    co_return json(200, R"({"ok":true,"url":")" + address + R"(\/link?ticket=t-1&app_id=A01"})");
}

asio::awaitable<void> Stage::serve(Request request, WebSocket& socket) {
    auto& line = lines.emplace_back();
    line.socket = &socket;
    line.target = request.target;
    std::string greeting = R"({"type":"hello","connection_info":{"app_id":"A01"}})";
    if (!greetings.empty()) {
        greeting = std::move(greetings.front());
        greetings.pop_front();
    }
    if (greeting != "-")
        socket.send(greeting);
    while (!listens)
        co_await x_deaf.wait();
    for (;;) {
        auto text = co_await socket.read();
        if (!text)
            break;
        line.heard.push_back(std::move(*text));
    }
    line.socket = nullptr;
}

void Stage::start() {
    adapters::slack::SlackSocketMode::Wiring wiring{
        io.get_executor(), *x_client, sink, clock, log, ours, [this](Instant from, Instant to) {
            pauses.emplace_back(from, to);
        }};
    mode = std::make_unique<adapters::slack::SlackSocketMode>(options, std::move(wiring));
    mode->start();
}

void Stage::stop() {
    listens = true;
    x_deaf.notify();
    if (mode)
        support::run(io, mode->stop(within(5s)));
    mode.reset();
}

void Stage::until(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + 10s;
    io.restart();
    while (!condition()) {
        REQUIRE_MESSAGE(
            std::chrono::steady_clock::now() < end,
            "waited in vain; last logged: " << (log.lines.empty() ? "nothing" : log.lines.back()));
        io.run_one_for(50ms);
    }
}

Line& Stage::line(std::size_t count) {
    until([&] { return lines.size() >= count && mode->connected(); });
    return *std::next(lines.begin(), static_cast<std::ptrdiff_t>(count - 1));
}

void Stage::turns(std::size_t count) {
    x_client->allow(x_server->url());
    for (std::size_t i = 0; i < count; ++i) {
        ClientRequest request{Method::get, x_server->url() + "/turn"};
        const auto answer = support::run(io, x_client->send(std::move(request), within(5s)));
        REQUIRE(answer.ok());
    }
}

std::size_t Stage::open_lines() const {
    return static_cast<std::size_t>(std::ranges::count_if(lines, &Line::open));
}

}  // namespace tests::socket_mode
