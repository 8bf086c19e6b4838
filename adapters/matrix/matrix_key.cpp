#include "adapters/matrix/matrix_key.hpp"

#include "adapters/http/hmac.hpp"

namespace adapters::matrix {
namespace {

constexpr std::size_t longest = 200;

bool stands_for_itself(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '-';
}

void append_encoded(std::string_view text, std::string& out) {
    constexpr std::string_view digits = "0123456789abcdef";
    for (const char c : text) {
        if (stands_for_itself(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out.append(1, '_').append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
    }
}

}  // namespace

std::string transaction_id(std::string_view key, std::string_view step) {
    std::string id;
    append_encoded(key, id);
    id += "__";
    append_encoded(step, id);
    if (id.size() <= longest)
        return id;
    // Not for secrecy: only so that what is cut off still counts.
    return http::HmacSha256{"transaction"}.hex(id);
}

}  // namespace adapters::matrix
