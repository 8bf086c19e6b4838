#pragma once

#include "bot/async/tokens.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ssl/stream.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

namespace adapters::http {

/// What a connection travels on, encrypted or not. io thread only.
class Wire {
public:
    using Plain = bot::async::Socket;
    using Encrypted = boost::asio::ssl::stream<bot::async::Socket>;
    using Stream = std::variant<Plain, Encrypted>;
    using Counted = std::pair<boost::system::error_code, std::size_t>;
    using Pieces = std::array<boost::asio::const_buffer, 2>;

    explicit Wire(Stream stream) : x_stream{std::move(stream)} {}

    /// All of it, or an error.
    boost::asio::awaitable<boost::system::error_code> write(std::string_view bytes);
    boost::asio::awaitable<boost::system::error_code> write(Pieces pieces);
    /// As much as can go without waiting, on a socket that does not block.
    std::size_t write_at_once(Pieces pieces);
    boost::asio::awaitable<Counted> read_some(boost::asio::mutable_buffer into);

    [[nodiscard]] Plain& socket();
    /// Null where it is plain.
    [[nodiscard]] Encrypted* encrypted() { return std::get_if<Encrypted>(&x_stream); }
    /// For a protocol of another kind; nothing else may be called afterwards.
    [[nodiscard]] Stream release() { return std::move(x_stream); }

private:
    Stream x_stream;
};

}  // namespace adapters::http
