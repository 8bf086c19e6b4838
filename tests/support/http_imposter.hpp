#pragma once

#include "adapters/http/http_request.hpp"
#include "adapters/http/http_response.hpp"
#include "bot/ports/log.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tests::support {

enum class Fault {
    none,
    close_after_request,  ///< reads the request, closes without a byte
    close_at_once,        ///< closes as soon as the first bytes of a request come
    garbage,              ///< answers something that is not HTTP
    truncated_body,       ///< announces ten bytes more than it sends, then closes
    silence,              ///< never answers
};

/// A status of an answer that there is none yet: the answer function is asked again soon.
inline constexpr int not_yet = 0;
/// A status of an answer that is not given: the connection ends in its place.
inline constexpr int cut_off = -1;

/// A real HTTP server on the test's own io_context that stands in for somebody else's: records what
/// it is sent, answers what the test says, misbehaves on demand. Listens from construction on, on a
/// free port of 127.0.0.1.
class HttpImposter {
public:
    using Answer = std::function<adapters::http::Response(const adapters::http::Request&)>;

    /// Without an answer function: 200 and an empty JSON object.
    explicit HttpImposter(boost::asio::any_io_executor executor, Answer answer = {});
    HttpImposter(const HttpImposter&) = delete;
    HttpImposter& operator=(const HttpImposter&) = delete;
    ~HttpImposter();

    /// "http://127.0.0.1:port", without a slash at the end.
    [[nodiscard]] std::string url() const;
    /// Everything received whole so far, in order; `path`, `query`, headers and body as sent.
    [[nodiscard]] const std::vector<adapters::http::Request>& requests() const;
    /// How many connections were accepted so far.
    [[nodiscard]] std::size_t connections() const;

    void answer_with(Answer answer);
    /// The next request meets this fault; several calls queue up, one request each.
    void inject(Fault fault);
    /// Every answer from now on is held back so long.
    void delay(std::chrono::milliseconds span);
    /// Closes all open connections, as a server does with idle ones.
    void drop_connections();

private:
    struct State;
    std::shared_ptr<State> x_state;
};

}  // namespace tests::support
