#pragma once

#include "adapters/http/tls_context.hpp"
#include "adapters/http/url.hpp"
#include "adapters/http/wire.hpp"
#include "bot/ports/result.hpp"

#include <boost/asio/awaitable.hpp>

#include <memory>

namespace adapters::http {

/// One open connection to an origin.
class ClientConnection : public Wire {
public:
    using Wire::Wire;

    /// Whether the peer has closed it, or has said something unasked, while it lay idle.
    [[nodiscard]] bool stale();
};

using ConnectionPtr = std::unique_ptr<ClientConnection>;

/// Finds, connects and, for https, shakes hands and checks the certificate against the host's name.
/// `transient` or, where the peer is not who it should be, `rejected`. Ends promptly when
/// cancelled.
boost::asio::awaitable<bot::ports::Result<ConnectionPtr>> connect_to(Url url, TlsContext tls);

}  // namespace adapters::http
