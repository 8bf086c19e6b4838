#pragma once

#include "adapters/http/http_request.hpp"
#include "adapters/http/http_response.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>

namespace adapters::http {

enum class ParseStep {
    header,            ///< wants more bytes; the header is not complete
    body,              ///< wants more bytes; the header is complete
    complete,          ///< the message may be taken
    header_too_large,  ///< over the limit
    body_too_large,    ///< over the limit, announced or arrived
    malformed,         ///< not HTTP/1, or HTTP that two readers could read differently
    unknown_coding,    ///< a Transfer-Encoding other than "chunked" alone
};

class Fed {
public:
    std::size_t consumed = 0;  ///< bytes that need not be given again
    ParseStep step = ParseStep::header;
};

/// Reads one message after the other out of pieces of bytes. Limits count bytes: a header with its
/// first line and its empty line, a body after de-chunking; a message at the limit passes. After an
/// error there is no way on but reset(). Stricter than RFC 9112 asks for: what a proxy before us
/// could read differently (folded lines, bare LF, a length said twice, no single Host) is
/// malformed.
class RequestParser {
public:
    /// How long the body of a request with this header may be.
    using BodyLimit = std::function<std::size_t(const Request& header)>;

    RequestParser(std::size_t header_limit, BodyLimit body_limit);
    RequestParser(std::size_t header_limit, std::size_t body_limit);
    ~RequestParser();

    /// `bytes` starts where the last call stopped consuming. An unfinished header consumes nothing
    /// of its last line, so the caller keeps all of it together.
    Fed feed(std::string_view bytes);
    /// Ready for the next message.
    void reset();

    // Valid once the header is complete:
    [[nodiscard]] bool keep_alive() const;
    [[nodiscard]] bool is_http_1_0() const;
    /// "Expect: 100-continue": the body comes when we ask for it.
    [[nodiscard]] bool expects_continue() const;
    [[nodiscard]] bool wants_websocket() const;
    /// The message so far; the caller moves out of it after `complete`.
    [[nodiscard]] Request& request();

private:
    struct Parts;
    std::unique_ptr<Parts> x_parts;
};

/// The same for answers. `head`: the answer to HEAD has no body whatever its header says.
class ResponseParser {
public:
    enum class Body { expected, none };

    ResponseParser(std::size_t header_limit, std::size_t body_limit, Body body);
    ~ResponseParser();

    Fed feed(std::string_view bytes);
    /// The peer has closed: `complete` where that is how the body ends, else the step it was in.
    ParseStep feed_end();

    [[nodiscard]] bool keep_alive() const;
    [[nodiscard]] Response& response();

private:
    struct Parts;
    std::unique_ptr<Parts> x_parts;
};

}  // namespace adapters::http
