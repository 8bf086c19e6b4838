#pragma once

#include "adapters/http/tls_context.hpp"
#include "adapters/http/url.hpp"
#include "bot/async/tokens.hpp"
#include "bot/ports/result.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ssl/stream.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace adapters::http {

/// One open connection to an origin, encrypted or not.
class ClientConnection {
public:
    using Plain = bot::async::Socket;
    using Encrypted = boost::asio::ssl::stream<bot::async::Socket>;
    using Stream = std::variant<Plain, Encrypted>;
    using Counted = std::pair<boost::system::error_code, std::size_t>;

    explicit ClientConnection(Stream stream) : x_stream{std::move(stream)} {}

    /// All of it, or an error.
    boost::asio::awaitable<boost::system::error_code> write(std::string_view bytes);
    boost::asio::awaitable<Counted> read_some(boost::asio::mutable_buffer into);
    /// Whether the peer has closed it, or has said something unasked, while it lay idle.
    [[nodiscard]] bool stale();
    /// What it travels on, for a protocol of another kind; nothing else may be called afterwards.
    [[nodiscard]] Stream release() { return std::move(x_stream); }

private:
    [[nodiscard]] Plain& socket();

    Stream x_stream;
};

using ConnectionPtr = std::unique_ptr<ClientConnection>;

/// Finds, connects and, for https, shakes hands and checks the certificate against the host's name.
/// `transient` or, where the peer is not who it should be, `rejected`. Ends promptly when
/// cancelled.
boost::asio::awaitable<bot::ports::Result<ConnectionPtr>> connect_to(Url url, TlsContext tls);

}  // namespace adapters::http
