#include "adapters/http/wire.hpp"

#include <boost/asio/write.hpp>

namespace adapters::http {

namespace asio = boost::asio;
using boost::system::error_code;
using bot::async::Token;

asio::awaitable<error_code> Wire::write(std::string_view bytes) {
    return write(Pieces{asio::buffer(bytes.data(), bytes.size()), asio::const_buffer{}});
}

asio::awaitable<error_code> Wire::write(Pieces pieces) {
    if (auto* const plain = std::get_if<Plain>(&x_stream)) {
        auto [error, count] = co_await asio::async_write(*plain, pieces, Token{});
        co_return error;
    }
    auto [error, count] = co_await asio::async_write(*encrypted(), pieces, Token{});
    co_return error;
}

std::size_t Wire::write_at_once(Pieces pieces) {
    error_code would_block;
    if (auto* const plain = std::get_if<Plain>(&x_stream))
        return plain->write_some(pieces, would_block);
    return encrypted()->write_some(pieces, would_block);
}

asio::awaitable<Wire::Counted> Wire::read_some(asio::mutable_buffer into) {
    Counted counted;
    if (auto* const plain = std::get_if<Plain>(&x_stream)) {
        auto [error, count] = co_await plain->async_read_some(into, Token{});
        counted = Counted(error, count);
    } else {
        auto [error, count] = co_await encrypted()->async_read_some(into, Token{});
        counted = Counted(error, count);
    }
    co_return counted;
}

Wire::Plain& Wire::socket() {
    if (auto* const plain = std::get_if<Plain>(&x_stream))
        return *plain;
    return encrypted()->next_layer();
}

}  // namespace adapters::http
