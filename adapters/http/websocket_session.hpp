#pragma once

#include "adapters/http/server_core.hpp"
#include "adapters/http/websocket_parts.hpp"

#include <boost/asio/awaitable.hpp>

#include <memory>

namespace adapters::http {

/// Answers the upgrade request and runs the handler to its end. `control` points to the living
/// WebSocket while there is one, and is null before and afterwards.
boost::asio::awaitable<void> run_websocket(std::shared_ptr<ServerCore> core,
                                           bot::async::Socket stream, Request request,
                                           const SocketHandler& handler, SocketControl*& control);
boost::asio::awaitable<void> run_websocket(std::shared_ptr<ServerCore> core, TlsStream stream,
                                           Request request, const SocketHandler& handler,
                                           SocketControl*& control);

}  // namespace adapters::http
