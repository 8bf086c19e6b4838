#pragma once

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace bot::async {

/// Completion token of the house: `auto [error, n] = co_await socket.async_read_some(buffer);`.
/// Errors come as values, never as exceptions.
using Token = boost::asio::as_tuple_t<boost::asio::use_awaitable_t<>>;

using Timer = Token::as_default_on_t<boost::asio::steady_timer>;
using Socket = Token::as_default_on_t<boost::asio::ip::tcp::socket>;
using Acceptor = Token::as_default_on_t<boost::asio::ip::tcp::acceptor>;

}  // namespace bot::async
