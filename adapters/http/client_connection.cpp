#include "adapters/http/client_connection.hpp"

#include "bot/async/wakeup.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/this_coro.hpp>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <string>
#include <utility>
#include <vector>

namespace adapters::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using bot::async::Socket;
using bot::async::Token;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;
using Endpoints = std::vector<tcp::endpoint>;

namespace {

Failure unreachable(const Url& url, const std::string& why) {
    return Failure{FailureKind::transient, url.origin() + ": " + why};
}

/// Asking for a name blocks a thread of Asio's that nobody can call back. So the answer goes to a
/// place of its own, and whoever waited may have left.
struct Lookup {
    explicit Lookup(const asio::any_io_executor& executor) : resolver{executor}, bell{executor} {}

    tcp::resolver resolver;
    bot::async::Wakeup bell;
    bool finished = false;
    error_code error{};
    Endpoints found{};
};

asio::awaitable<Result<Endpoints>> resolve(Url url) {
    error_code not_an_address;
    const auto address = asio::ip::make_address(url.host, not_an_address);
    if (!not_an_address)
        co_return Endpoints(1, tcp::endpoint{address, url.port});
    const auto executor = co_await asio::this_coro::executor;
    const auto lookup = std::make_shared<Lookup>(executor);
    auto on_end = [lookup](error_code error, const tcp::resolver::results_type& results) {
        lookup->finished = true;
        lookup->error = error;
        for (const auto& entry : results)
            lookup->found.push_back(entry.endpoint());
        lookup->bell.notify();
    };
    lookup->resolver.async_resolve(url.host, std::to_string(url.port), std::move(on_end));
    co_await lookup->bell.wait();
    if (!lookup->finished)
        co_return Failure(FailureKind::cancelled, "stopped while looking for " + url.origin());
    if (lookup->error)
        co_return unreachable(url, lookup->error.message());
    co_return std::move(lookup->found);
}

asio::awaitable<Result<Socket>> connect(Url url) {
    const auto executor = co_await asio::this_coro::executor;
    const auto endpoints = co_await resolve(url);
    if (!endpoints)
        co_return endpoints.failure();
    error_code last = asio::error::host_not_found;
    for (const auto& endpoint : *endpoints) {
        Socket socket{executor};
        auto [error] = co_await socket.async_connect(endpoint);
        last = error;
        if (error)
            continue;
        socket.set_option(tcp::no_delay{true}, last);
        co_return std::move(socket);
    }
    co_return unreachable(url, last.message());
}

Failure handshake_failure(const Url& url, ClientConnection::Encrypted& stream,
                          const error_code& error) {
    const long verdict = SSL_get_verify_result(stream.native_handle());
    if (verdict != X509_V_OK)
        return Failure{FailureKind::rejected, url.origin() + ": certificate refused: " +
                                                  X509_verify_cert_error_string(verdict)};
    return unreachable(url, "TLS: " + error.message());
}

/// False where OpenSSL is out of memory.
bool expect_host(SSL* tls, const std::string& host) {
    error_code not_an_address;
    asio::ip::make_address(host, not_an_address);
    if (!not_an_address)
        return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls), host.c_str()) == 1;
    SSL_set_hostflags(tls, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    std::string name = host;
    // What the macro SSL_set_tlsext_host_name does, without its C cast.
    return SSL_set1_host(tls, name.c_str()) == 1 &&
           SSL_ctrl(tls, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data()) == 1;
}

}  // namespace

asio::awaitable<Result<ConnectionPtr>> connect_to(Url url, TlsContext tls) {
    auto socket = co_await connect(url);
    if (!socket)
        co_return socket.failure();
    if (!url.secure())
        co_return std::make_unique<ClientConnection>(std::move(*socket));
    ClientConnection::Encrypted stream{std::move(*socket), *tls};
    if (!expect_host(stream.native_handle(), url.host))
        co_return unreachable(url, "TLS cannot be set up");
    auto [error] = co_await stream.async_handshake(asio::ssl::stream_base::client, Token{});
    if (error)
        co_return handshake_failure(url, stream, error);
    co_return std::make_unique<ClientConnection>(std::move(stream));
}

bool ClientConnection::stale() {
    error_code error;
    char byte = 0;
    socket().non_blocking(true, error);
    if (error)
        return true;
    socket().receive(asio::buffer(&byte, 1), asio::socket_base::message_peek, error);
    // A TLS peer may lawfully have sent session tickets; only the end counts there.
    if (!error)
        return encrypted() == nullptr;
    return error != asio::error::would_block && error != asio::error::try_again;
}

}  // namespace adapters::http
