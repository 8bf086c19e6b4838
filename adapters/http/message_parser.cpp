#include "adapters/http/message_parser.hpp"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

namespace adapters::http {

namespace {

namespace beast_http = boost::beast::http;
using boost::beast::error_code;
using Text = boost::beast::string_view;

// Room that a body is given before its bytes have come, however much was announced.
constexpr std::uint64_t trusted_length = 64 * 1024;

// How every chunked body ends, unless longer. Beast takes for granted that an end it has seen begin
// comes with so many bytes.
constexpr std::string_view last_chunk = "0\r\n\r\n";

std::string_view view(Text text) {
    return {text.data(), text.size()};
}

/// How many of the bytes belong to the header, whose next line they start with: that line may be
/// the empty one.
std::size_t header_part(std::string_view bytes) {
    const std::string_view empty_line = "\r\n";
    if (bytes.starts_with(empty_line))
        return empty_line.size();
    const auto end = bytes.find("\r\n\r\n");
    return end == bytes.npos ? bytes.size() : end + 4;
}

/// Whether a header's lines all end in CR LF and none goes on in the next (RFC 9112 2.2, 5.2), as
/// far as the bytes go. Beast waits for a CR LF that need not come, and unfolds.
bool has_plain_lines(std::string_view bytes) {
    bytes = bytes.substr(0, header_part(bytes));
    for (auto at = bytes.find('\n'); at != bytes.npos; at = bytes.find('\n', at + 1)) {
        const auto after = bytes.substr(at + 1, 1);
        if (at == 0 || bytes[at - 1] != '\r' || after == " " || after == "\t")
            return false;
    }
    return true;
}

bool is_one_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

/// Beast's grammar, filling our values without a detour over Beast's own.
template <bool is_request, class Message>
class Filler : public beast_http::basic_parser<is_request> {
public:
    Filler(Message& message, std::size_t header_limit, std::size_t body_limit)
        : x_message{message}, x_header_limit{header_limit}, x_body_limit{body_limit} {
        this->eager(true);
        // We count ourselves, first line included; Beast's own count is only a backstop.
        this->header_limit(static_cast<std::uint32_t>(header_limit + 64));
        this->body_limit(body_limit);
    }

    Fed take(std::string_view bytes) {
        Fed fed;
        error_code error;
        const bool had_header = this->is_header_done();
        if (had_header && this->chunked() && bytes.size() < last_chunk.size()) {
            fed.step = ParseStep::body;
            return fed;
        }
        fed.consumed = this->put(boost::asio::const_buffer{bytes.data(), bytes.size()}, error);
        fed.step = step_after(error);
        if (had_header)
            return fed;
        if (!this->is_header_done()) {
            x_header_bytes += fed.consumed;
            if (fed.step == ParseStep::header &&
                x_header_bytes + (bytes.size() - fed.consumed) >= x_header_limit)
                fed.step = ParseStep::header_too_large;
        } else if (x_header_bytes + header_part(bytes.substr(0, fed.consumed)) > x_header_limit) {
            fed.step = ParseStep::header_too_large;
        }
        return fed;
    }

protected:
    /// For a limit that depends on the header; a longer body that it announces is not waited for.
    void limit_body(std::size_t bytes, error_code& error) {
        x_body_limit = bytes;
        if (this->content_length().value_or(0) > bytes)
            error = beast_http::error::body_limit;
    }

    Message& x_message;
    ParseStep x_fault = ParseStep::malformed;  ///< what an error means that is none of the limits

private:
    ParseStep step_after(const error_code& error) const {
        // Without a body it is done before we have refused the header.
        if (!error || error == beast_http::error::need_more) {
            if (this->is_done())
                return ParseStep::complete;
            return this->is_header_done() ? ParseStep::body : ParseStep::header;
        }
        if (error == beast_http::error::header_limit)
            return ParseStep::header_too_large;
        if (error == beast_http::error::body_limit)
            return ParseStep::body_too_large;
        return x_fault;
    }

    void on_field_impl(beast_http::field, Text name, Text value, error_code&) override {
        // A trailer after a chunked body must not change what the header has settled.
        if (!this->is_header_done())
            x_message.headers.add(view(name), view(value));
    }
    void on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code&) override {
        if (length)
            x_message.body.reserve(
                static_cast<std::size_t>(std::min<std::uint64_t>(*length, trusted_length)));
    }
    std::size_t on_body_impl(Text body, error_code& error) override {
        if (x_message.body.size() + body.size() > x_body_limit) {
            error = beast_http::error::body_limit;
            return 0;
        }
        x_message.body.append(body.data(), body.size());
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t, Text, error_code&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, Text body, error_code& error) override {
        return on_body_impl(body, error);
    }
    void on_finish_impl(error_code&) override {}
    void on_request_impl(beast_http::verb, Text, Text, int, error_code&) override {}
    void on_response_impl(int, Text, int, error_code&) override {}

    std::size_t x_header_limit;
    std::size_t x_body_limit;
    std::size_t x_header_bytes = 0;
};

class RequestFiller final : public Filler<true, Request> {
public:
    RequestFiller(Request& request, std::size_t header_limit,
                  const RequestParser::BodyLimit& body_limit)
        : Filler{request, header_limit, std::numeric_limits<std::size_t>::max()},
          x_body_limit_of{body_limit} {}

    int version = 11;

private:
    void on_header_impl(error_code& error) override {
        const bool is_sound = says_one_host() && says_one_length();
        if (is_sound && says_one_coding())
            return limit_body(x_body_limit_of(x_message), error);
        error = beast_http::error::bad_value;
        x_fault = is_sound ? ParseStep::unknown_coding : ParseStep::malformed;
    }
    /// RFC 9112 3.2: exactly one Host, which only HTTP/1.0 may leave out.
    bool says_one_host() const {
        const auto hosts = x_message.headers.count("Host");
        return hosts == 1 || (hosts == 0 && version == 10);
    }
    /// RFC 9112 6.1 and 6.3: one end of the body, said once.
    bool says_one_length() const {
        const auto lengths = x_message.headers.all("Content-Length");
        if (x_message.headers.find("Transfer-Encoding"))
            return lengths.empty() && version != 10;
        return lengths.empty() || (lengths.size() == 1 && is_one_number(lengths.front()));
    }
    bool says_one_coding() const {
        const auto codings = x_message.headers.all("Transfer-Encoding");
        return codings.empty() || (codings.size() == 1 && same_word(codings.front(), "chunked"));
    }
    void on_request_impl(beast_http::verb, Text method, Text target, int the_version,
                         error_code&) override {
        version = the_version;
        x_message.method = method_from(view(method));
        x_message.target.assign(target.data(), target.size());
        x_message.headers.reserve(16, 512);
        std::string_view path = view(target);
        // Absolute form, as sent to proxies: the Host header says the same.
        if (const auto scheme = path.find("://"); path.front() != '/' && scheme != path.npos)
            path.remove_prefix(std::min(path.find_first_of("/?", scheme + 3), path.size()));
        const auto query = path.find('?');
        x_message.path = query == 0 || path.empty() ? "/" : path.substr(0, query);
        if (query != std::string_view::npos)
            x_message.query = decode_form(path.substr(query + 1));
    }

    const RequestParser::BodyLimit& x_body_limit_of;
};

class ResponseFiller final : public Filler<false, Response> {
public:
    using Filler::Filler;

private:
    void on_header_impl(error_code&) override {}
    void on_response_impl(int status, Text, int, error_code&) override {
        x_message.status = status;
    }
};

}  // namespace

struct RequestParser::Parts {
    std::size_t header_limit;
    BodyLimit body_limit;
    Request request{};
    std::optional<RequestFiller> filler{};
};

RequestParser::RequestParser(std::size_t header_limit, BodyLimit body_limit)
    : x_parts{std::make_unique<Parts>(Parts{header_limit, std::move(body_limit)})} {
    reset();
}

RequestParser::RequestParser(std::size_t header_limit, std::size_t body_limit)
    : RequestParser{header_limit, [body_limit](const Request&) { return body_limit; }} {}

RequestParser::~RequestParser() = default;

void RequestParser::reset() {
    x_parts->request = Request{};
    x_parts->filler.emplace(x_parts->request, x_parts->header_limit, x_parts->body_limit);
}

Fed RequestParser::feed(std::string_view bytes) {
    if (!x_parts->filler->is_header_done() && !has_plain_lines(bytes)) {
        Fed refused;
        refused.step = ParseStep::malformed;
        return refused;
    }
    return x_parts->filler->take(bytes);
}

bool RequestParser::keep_alive() const {
    return x_parts->filler->keep_alive();
}

bool RequestParser::is_http_1_0() const {
    return x_parts->filler->version == 10;
}

bool RequestParser::expects_continue() const {
    return same_word(x_parts->request.headers.value_or_empty("Expect"), "100-continue");
}

bool RequestParser::wants_websocket() const {
    return x_parts->filler->upgrade() &&
           same_word(x_parts->request.headers.value_or_empty("Upgrade"), "websocket");
}

Request& RequestParser::request() {
    return x_parts->request;
}

struct ResponseParser::Parts {
    Response response;
    std::optional<ResponseFiller> filler{};
    ParseStep last = ParseStep::header;
};

ResponseParser::ResponseParser(std::size_t header_limit, std::size_t body_limit, Body body)
    : x_parts{std::make_unique<Parts>()} {
    x_parts->filler.emplace(x_parts->response, header_limit, body_limit);
    x_parts->filler->skip(body == Body::none);
}

ResponseParser::~ResponseParser() = default;

Fed ResponseParser::feed(std::string_view bytes) {
    const auto fed = x_parts->filler->take(bytes);
    x_parts->last = fed.step;
    return fed;
}

ParseStep ResponseParser::feed_end() {
    if (!x_parts->filler->got_some() || !x_parts->filler->is_header_done())
        return ParseStep::header;
    error_code error;
    x_parts->filler->put_eof(error);
    return error ? x_parts->last : ParseStep::complete;
}

bool ResponseParser::keep_alive() const {
    return x_parts->filler->keep_alive();
}

Response& ResponseParser::response() {
    return x_parts->response;
}

}  // namespace adapters::http
