#include "adapters/http/hmac.hpp"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>
#include <cstddef>
#include <stdexcept>

namespace adapters::http {

namespace {

constexpr std::size_t digest_bytes = 32;

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string to_hex(std::string_view digest) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * digest.size());
    for (const char letter : digest) {
        const auto byte = static_cast<unsigned char>(letter);
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

void require(bool worked) {
    if (!worked)
        throw std::runtime_error{"OpenSSL cannot compute HMAC-SHA256"};
}

}  // namespace

struct HmacSha256::Context {
    EVP_MAC* algorithm = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    EVP_MAC_CTX* state = algorithm == nullptr ? nullptr : EVP_MAC_CTX_new(algorithm);

    Context() = default;
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context() {
        EVP_MAC_CTX_free(state);
        EVP_MAC_free(algorithm);
    }
};

HmacSha256::HmacSha256(std::string_view key) : x_context{std::make_unique<Context>()} {
    require(x_context->state != nullptr);
    std::string digest = "SHA256";
    const std::array<OSSL_PARAM, 2> params{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_end()};
    // A null pointer would mean "keep the key", and an empty view may hold one.
    const std::string_view given = key.empty() ? std::string_view{""} : key;
    require(EVP_MAC_init(x_context->state, bytes_of(given), given.size(), params.data()) == 1);
}

HmacSha256::HmacSha256(HmacSha256&&) noexcept = default;
HmacSha256& HmacSha256::operator=(HmacSha256&&) noexcept = default;
HmacSha256::~HmacSha256() = default;

std::string HmacSha256::hex(std::initializer_list<std::string_view> parts) {
    return to_hex(bytes(parts));
}

std::string HmacSha256::bytes(std::initializer_list<std::string_view> parts) {
    // Without a key: back to the state right after the key schedule.
    require(EVP_MAC_init(x_context->state, nullptr, 0, nullptr) == 1);
    for (const auto part : parts)
        if (!part.empty())
            require(EVP_MAC_update(x_context->state, bytes_of(part), part.size()) == 1);
    std::string digest(digest_bytes, '\0');
    std::size_t written = 0;
    require(EVP_MAC_final(x_context->state, reinterpret_cast<unsigned char*>(digest.data()),
                          &written, digest.size()) == 1);
    return digest;
}

bool constant_time_equal(std::string_view left, std::string_view right) {
    return left.size() == right.size() &&
           CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

}  // namespace adapters::http
