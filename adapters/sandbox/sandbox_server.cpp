#include "adapters/sandbox/sandbox_server.hpp"

#include "adapters/http/loopback_guard.hpp"
#include "adapters/http/media_type.hpp"
#include "adapters/http/percent.hpp"
#include "adapters/http/websocket.hpp"
#include "adapters/sandbox/sandbox_codec.hpp"
#include "adapters/sandbox/sandbox_json.hpp"
#include "adapters/sandbox/sandbox_view.hpp"
#include "adapters_sandbox_assets.hpp"

#include <nlohmann/json.hpp>

#include <charconv>
#include <chrono>
#include <utility>

namespace adapters::sandbox {

using bot::ports::Deadline;
using bot::ports::FailureKind;
using http::Method;
using http::Request;
using http::Response;
using nlohmann::json;

namespace {

constexpr const char* policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
constexpr std::size_t page_of_changes = 400;     // things
constexpr std::size_t frame_limit = 256 * 1024;  // bytes
constexpr std::size_t queue_limit = 32;          // messages
constexpr std::chrono::seconds one_action{10};

Response guarded(Response response) {
    response.headers.set("Content-Security-Policy", policy);
    response.headers.set("X-Content-Type-Options", "nosniff");
    response.headers.set("Referrer-Policy", "no-referrer");
    response.headers.set("Cache-Control", "no-store");
    return response;
}

std::int64_t after_in(const Request& request) {
    const auto text = http::field(request.query, "after").value_or("0");
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Response asset_response(std::string_view name) {
    const auto content = asset(name);
    if (content.empty())
        return http::text(404, "There is no such page.\n");
    return guarded(http::content(200, http::media_type_of_file(name), std::string{content}));
}

int status_of(const json& answer) {
    if (flag_of(answer, "ok"))
        return 200;
    return flag_of(answer, "unreadable") ? 400 : flag_of(answer, "again") ? 503 : 422;
}

json hello(const State& state) {
    json people = json::array();
    for (const auto& person : State::people())
        people.push_back({{"id", person.id}, {"name", person.name}});
    const auto* first = state.room("general");
    return json{{"type", "hello"},
                {"people", std::move(people)},
                {"bot", bot_id},
                {"open", first != nullptr},
                {"newest", state.newest()},
                {"chat", bot::core::event::to_rfc3339(state.opened_at())}};
}

}  // namespace

/// One page's socket: told of changes as they happen, unless it cannot keep up. Then it is told
/// that it is behind, once, and fetches what it missed by itself.
class SandboxServer::Session final : public Onlooker {
public:
    Session(SandboxLedger& ledger, http::WebSocket& socket, std::int64_t after)
        : x_ledger{ledger}, x_socket{socket}, x_upto{after} {
        x_ledger.add(*this);
    }
    ~Session() override { x_ledger.remove(*this); }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    void changed() override {
        const auto& state = x_ledger.state();
        if (x_behind || x_upto >= state.newest())
            return;
        auto news = changes(state, x_upto, page_of_changes);
        news["type"] = "changes";
        auto text = dump(news);
        if (flag_of(news, "more") || text.size() > frame_limit || x_socket.queued() > queue_limit) {
            x_behind = true;
            text = R"({"type":"behind"})";
        } else {
            x_upto = state.newest();
        }
        x_socket.send(std::move(text));
    }

    void told(const std::string& message) override { x_socket.send(message); }

    void caught_up(std::int64_t upto) {
        x_behind = false;
        x_upto = upto;
        changed();
    }

private:
    SandboxLedger& x_ledger;
    http::WebSocket& x_socket;
    std::int64_t x_upto;
    bool x_behind = false;
};

std::optional<Response> SandboxServer::guard(const Request& request) {
    const std::string_view path = request.path;
    const auto under = [&](std::string_view root) {
        return path.substr(0, root.size()) == root &&
               (path.size() == root.size() || path[root.size()] == '/');
    };
    const bool ours = path == "/" || under("/sandbox") || under("/incidents") || under("/pages");
    return ours ? http::refuse_foreign(request) : std::nullopt;
}

void SandboxServer::add_routes(http::Router& router) {
    router.add(Method::get, "/sandbox", [](Request, Deadline) -> boost::asio::awaitable<Response> {
        co_return asset_response("sandbox.html");
    });
    router.add(Method::get, "/sandbox/page/{file}",
               [](Request request, Deadline) -> boost::asio::awaitable<Response> {
                   co_return asset_response(request.param("file"));
               });
    router.add(Method::get, "/sandbox/files/{message}/{name}",
               [this](Request request, Deadline) -> boost::asio::awaitable<Response> {
                   co_return file(request);
               });
    router.add(Method::get, "/sandbox/changes",
               [this](Request request, Deadline) -> boost::asio::awaitable<Response> {
                   const auto news = changes(x_ledger.state(), after_in(request), page_of_changes);
                   co_return guarded(http::json(200, dump(news)));
               });
    router.add(Method::post, "/sandbox/act",
               [this](Request request, Deadline deadline) -> boost::asio::awaitable<Response> {
                   const auto type = request.headers.value_or_empty("Content-Type");
                   if (!http::is_media_type(type, "application/json"))
                       co_return http::text(415, "Say it in application/json.\n");
                   const auto answer = co_await act(std::move(request.body), deadline);
                   co_return guarded(http::json(status_of(answer), dump(answer)));
               });
    router.add_socket(
        "/sandbox/live",
        [this](Request request, http::WebSocket& socket) -> boost::asio::awaitable<void> {
            co_await serve(std::move(request), socket);
        });
}

boost::asio::awaitable<void> SandboxServer::serve(Request request, http::WebSocket& socket) {
    // The guard has refused strangers already; whoever forgot to set it must not open a door.
    if (http::refuse_foreign(request))
        co_return;
    socket.send(dump(hello(x_ledger.state())));
    Session session{x_ledger, socket, after_in(request)};
    session.changed();
    while (true) {
        auto message = co_await socket.read();
        if (!message)
            co_return;
        const auto object = parse_json(*message);
        if (string_of(object, "type") == "caught_up") {
            session.caught_up(number_of(object, "upto").value_or(0));
            continue;
        }
        const auto answer = co_await act(std::move(*message), bot::ports::within(one_action));
        socket.send(dump(answer));
    }
}

Response SandboxServer::file(const Request& request) const {
    const auto number = parse_message_id(request.param("message"));
    const auto* message = number ? x_ledger.state().message(*number) : nullptr;
    if (message == nullptr || !message->attachment ||
        message->attachment->name != request.param("name"))
        return guarded(http::text(404, "There is no such file.\n"));
    const auto& attachment = *message->attachment;
    auto response = guarded(http::content(200, attachment.media_type, attachment.content));
    response.headers.set("Content-Disposition",
                         "attachment; filename*=UTF-8''" + http::percent_encode(attachment.name));
    return response;
}

}  // namespace adapters::sandbox
