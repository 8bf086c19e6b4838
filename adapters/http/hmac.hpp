#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace adapters::http {

/// HMAC-SHA256 (RFC 2104, FIPS 180-4) under one key. Prepared once, used for every request: the key
/// schedule and OpenSSL's lookups are not paid for again. Not for two threads at once.
class HmacSha256 {
public:
    /// Throws std::runtime_error where OpenSSL has no HMAC or no SHA-256: a broken machine.
    explicit HmacSha256(std::string_view key);
    HmacSha256(HmacSha256&&) noexcept;
    HmacSha256& operator=(HmacSha256&&) noexcept;
    ~HmacSha256();

    /// Lower-case hex, 64 digits, of the parts one after the other, so that nobody has to glue a
    /// large body to a prefix.
    [[nodiscard]] std::string hex(std::initializer_list<std::string_view> parts);
    [[nodiscard]] std::string hex(std::string_view text) { return hex({text}); }
    /// The same as 32 bytes.
    [[nodiscard]] std::string bytes(std::initializer_list<std::string_view> parts);

private:
    struct Context;
    std::unique_ptr<Context> x_context;
};

/// Compares without telling by its duration where the first difference is. Only the lengths, which
/// are no secret, show.
[[nodiscard]] bool constant_time_equal(std::string_view left, std::string_view right);

}  // namespace adapters::http
