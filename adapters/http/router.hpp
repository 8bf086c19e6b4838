#pragma once

#include "adapters/http/http_request.hpp"
#include "adapters/http/http_response.hpp"
#include "bot/ports/deadline.hpp"

#include <boost/asio/awaitable.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace adapters::http {

class WebSocket;

/// Answers one request. Should be done by the deadline; then the server answers 503 in its place
/// and cancels it. An exception becomes a plain 500. The function object outlives its coroutines,
/// so a lambda's captures are safe to use in them.
using Handler = std::function<boost::asio::awaitable<Response>(Request, bot::ports::Deadline)>;
/// How long a body may follow this header.
using BodyLimit = std::function<std::size_t(const Request& header)>;
/// Runs one WebSocket; the socket is closed when it returns.
using SocketHandler = std::function<boost::asio::awaitable<void>(Request, WebSocket&)>;

/// Which handler a request goes to. Patterns are fixed segments and `{name}` segments that match
/// one non-empty segment each: "/incidents/{id}". A fixed path wins over a pattern, patterns are
/// tried in the order they were added. Filled before the server starts, unchanged afterwards.
class Router {
public:
    Router& add(Method method, std::string_view pattern, Handler handler);
    /// Everything below `prefix`, which ends in a slash, whatever its method: the handler finds its
    /// own way, and has its own words for what is not there. Where a route fits too, it wins.
    /// `limit` holds there in place of a smaller one of the server's.
    Router& add_below(std::string_view prefix, Handler handler, BodyLimit limit);
    Router& add_socket(std::string_view pattern, SocketHandler handler);

    /// What was found: one of the handlers, or, both null, the answer why not (400, 404, 405, 426).
    class Match {
    public:
        const Handler* handler = nullptr;
        const SocketHandler* socket = nullptr;
        Response refusal;
    };
    /// Fills the request's params. HEAD goes to the GET handler where it has none of its own.
    /// `upgrade`: the request asks for a WebSocket.
    [[nodiscard]] Match match(Request& request, bool upgrade) const;
    /// How long a body may follow this header, of which the server takes `usual` elsewhere.
    [[nodiscard]] std::size_t body_limit(const Request& header, std::size_t usual) const;

private:
    struct Route {
        std::vector<std::string> segments;
        std::vector<std::pair<Method, Handler>> handlers;
        SocketHandler socket;
    };
    struct Tree {
        std::string prefix;
        Handler handler;
        BodyLimit limit;
    };
    Route& route(std::string_view pattern);
    [[nodiscard]] const Route* find(Request& request) const;
    [[nodiscard]] const Tree* tree_of(std::string_view path) const;

    std::unordered_map<std::string, Route> x_fixed;
    std::vector<std::pair<std::string, Route>> x_patterns;
    std::vector<Tree> x_trees;
};

}  // namespace adapters::http
