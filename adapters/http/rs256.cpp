#include "adapters/http/rs256.hpp"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <limits>
#include <utility>

namespace adapters::http {
namespace {

struct Free {
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

/// Nobody is asked for a password.
int no_password(char*, int, int, void*) {
    return 0;
}

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

Rs256Key::Rs256Key(std::shared_ptr<void> key) : x_key{std::move(key)} {}

std::optional<Rs256Key> Rs256Key::from_pem(std::string_view pem) {
    if (pem.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return std::nullopt;
    const std::unique_ptr<BIO, Free> bio{BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()))};
    EVP_PKEY* const key = PEM_read_bio_PrivateKey(bio.get(), nullptr, no_password, nullptr);
    std::shared_ptr<void> held{key, [](void* one) { EVP_PKEY_free(static_cast<EVP_PKEY*>(one)); }};
    if (key == nullptr || EVP_PKEY_is_a(key, "RSA") != 1)
        return std::nullopt;
    return Rs256Key{std::move(held)};
}

std::string Rs256Key::sign(std::string_view text) const {
    const std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
    auto* const key = static_cast<EVP_PKEY*>(x_key.get());
    std::size_t size = 0;
    const bool ready =
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
        EVP_DigestSign(context.get(), nullptr, &size, bytes_of(text), text.size()) == 1;
    std::string signature(size, '\0');
    auto* const place = reinterpret_cast<unsigned char*>(signature.data());
    if (!ready || EVP_DigestSign(context.get(), place, &size, bytes_of(text), text.size()) != 1)
        return {};
    signature.resize(size);
    return signature;
}

}  // namespace adapters::http
