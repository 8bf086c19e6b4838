#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace adapters::http {

/// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 8.2), which JSON Web Tokens call RS256.
class Rs256Key {
public:
    /// A private RSA key in PEM, PKCS#1 or PKCS#8, without a password. Nothing for anything else.
    [[nodiscard]] static std::optional<Rs256Key> from_pem(std::string_view pem);

    /// The signature's bytes; empty where OpenSSL cannot make one.
    [[nodiscard]] std::string sign(std::string_view text) const;

private:
    explicit Rs256Key(std::shared_ptr<void> key);
    std::shared_ptr<void> x_key;
};

}  // namespace adapters::http
