#pragma once

#include "adapters/http/header_list.hpp"
#include "adapters/http/http_response.hpp"
#include "adapters/http/method.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/result.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace adapters::http {

class ClientRequest {
public:
    ClientRequest() = default;
    ClientRequest(Method the_method, std::string the_url, std::string the_body = {})
        : method{the_method}, url{std::move(the_url)}, body{std::move(the_body)} {}

    Method method = Method::get;
    std::string url;
    /// Host, Content-Length and Connection are the client's own.
    HeaderList headers;
    std::string body;
};

class ClientOptions {
public:
    using Span = std::chrono::milliseconds;

    /// Addresses whose origins (scheme, host, port) may be called, and no others: nothing that
    /// people type may make us call into the network we stand in.
    std::vector<std::string> allowed{};
    /// A PEM file of authorities beside the system's; empty: none.
    std::string extra_authorities{};
    std::size_t header_bytes = 64 * 1024;
    std::size_t body_bytes = 16 * 1024 * 1024;
    std::size_t idle_per_origin = 8;  ///< connections kept for later
    Span idle_time{20'000};           ///< how long they are kept
    Span connect_time{10'000};        ///< name, connection and TLS together
};

/// An HTTP/1.1 client on the io thread. Lives longer than the calls it runs.
class HttpClient {
public:
    HttpClient(boost::asio::any_io_executor executor, ClientOptions options);
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;
    ~HttpClient();

    /// Sends one request and gives the whole answer, whatever its status; redirects are not
    /// followed. Failures, whose details never hold a path, a query or a header:
    ///  rejected         not allowed, not a URL, not who the certificate says, too large
    ///  transient        no name, no connection, or an idempotent request without an answer
    ///  unknown_outcome  a POST or PATCH that the peer may have got: it went out entirely (or time
    ///                   ran out while it did) and no whole answer came back
    ///  deadline, cancelled   before anything was at stake
    /// A request whose kept connection turns out dead goes out once more on a fresh one when that
    /// cannot do it twice: it is idempotent, or its bytes could not even be written. A POST that
    /// went out and met a closed connection is not among them: the peer may have acted first.
    boost::asio::awaitable<bot::ports::Result<Response>> send(ClientRequest request,
                                                              bot::ports::Deadline deadline);

    /// Adds the origin of a URL to those that may be called.
    void allow(std::string_view url);
    /// Closes kept connections, as on the way out.
    void close_idle();
    /// Connections kept at the moment.
    [[nodiscard]] std::size_t idle() const;

private:
    struct Parts;
    std::unique_ptr<Parts> x_parts;
};

}  // namespace adapters::http
