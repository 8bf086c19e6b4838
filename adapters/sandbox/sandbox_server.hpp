#pragma once

#include "adapters/http/http_request.hpp"
#include "adapters/http/http_response.hpp"
#include "adapters/http/router.hpp"
#include "adapters/sandbox/sandbox_ledger.hpp"

#include <boost/asio/awaitable.hpp>
#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace adapters::sandbox {

/// The chat's page and what it talks to:
///   GET /sandbox                       the page
///   GET /sandbox/page/{file}           its modules and style
///   GET /sandbox/changes?after=N       what lines above N touched (see changes())
///   POST /sandbox/act                  one action of one person, answered when it is durable
///   GET /sandbox/files/{message}/{name}  a document that the bot shared
///   WebSocket /sandbox/live?after=N    the same two, live
/// The ledger outlives it, it outlives the server.
class SandboxServer {
public:
    explicit SandboxServer(SandboxLedger& ledger) : x_ledger{ledger} {}

    void add_routes(http::Router& router);

    /// For the server's guard: refuses (403) what is not asked by a page of ours on this machine,
    /// for the chat's paths and those of the pages beside it. Everything else passes.
    [[nodiscard]] static std::optional<http::Response> guard(const http::Request& request);

    /// Does what a page asks: {"id": …, "as": "alice", "do": "say", "room": …, "typed": …}. The id
    /// is the key of the action: the same again is done once. Total; the answer is
    /// {"type": "done", "id", "ok", "message", "why", "fields"}.
    boost::asio::awaitable<nlohmann::json> act(std::string request, bot::ports::Deadline deadline);

private:
    class Session;
    boost::asio::awaitable<void> serve(http::Request request, http::WebSocket& socket);
    [[nodiscard]] http::Response file(const http::Request& request) const;

    SandboxLedger& x_ledger;
};

}  // namespace adapters::sandbox
