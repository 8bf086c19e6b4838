#pragma once

#include <boost/asio/buffer.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace adapters::http {

/// Bytes that have arrived and are not yet understood, always in one piece. Reused for the life of
/// a connection; never larger than its limit.
class InputBuffer {
public:
    explicit InputBuffer(std::size_t limit) : x_limit{limit} {}

    [[nodiscard]] std::string_view bytes() const {
        return std::string_view{x_space}.substr(x_begin, x_end - x_begin);
    }
    [[nodiscard]] bool empty() const { return x_begin == x_end; }

    void consume(std::size_t count) {
        x_begin += count;
        if (empty())
            x_begin = x_end = 0;
    }
    void clear() { consume(x_end - x_begin); }

    /// Room for the next read; empty where the limit is reached.
    boost::asio::mutable_buffer room() {
        if (x_begin > 0 && x_end == x_space.size()) {
            x_space.erase(0, x_begin);
            x_space.resize(x_space.size() + x_begin);
            x_end -= x_begin;
            x_begin = 0;
        }
        if (x_end == x_space.size())
            x_space.resize(std::min(x_limit, std::max(first_size, 2 * x_space.size())));
        return boost::asio::buffer(x_space.data() + x_end, x_space.size() - x_end);
    }
    void arrived(std::size_t count) { x_end += count; }

private:
    static constexpr std::size_t first_size = 4096;

    std::size_t x_limit;
    std::string x_space;
    std::size_t x_begin = 0;
    std::size_t x_end = 0;
};

}  // namespace adapters::http
