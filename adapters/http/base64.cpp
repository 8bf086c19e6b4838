#include "adapters/http/base64.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <limits>

namespace adapters::http {
namespace {

unsigned char* writable(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

const unsigned char* readable(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

std::string to_base64(std::string_view bytes) {
    // OpenSSL ends what it writes with a zero of its own.
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const auto written =
        EVP_EncodeBlock(writable(text), readable(bytes), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(written));
    return text;
}

std::string to_base64url(std::string_view bytes) {
    auto text = to_base64(bytes);
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    text.erase(std::find(text.begin(), text.end(), '='), text.end());
    return text;
}

std::optional<std::string> from_base64(std::string_view text) {
    const auto letters = std::min(text.find('='), text.size());
    const auto padding = text.size() - letters;
    if (text.size() % 4 != 0 || padding > 2 ||
        text.find_first_not_of('=', letters) != std::string_view::npos ||
        text.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return std::nullopt;
    std::string bytes(text.size() / 4 * 3, '\0');
    // It skips white space at both ends, so the count tells whether all of it was read.
    const auto read =
        EVP_DecodeBlock(writable(bytes), readable(text), static_cast<int>(text.size()));
    if (read < 0 || static_cast<std::size_t>(read) != bytes.size())
        return std::nullopt;
    bytes.resize(bytes.size() - padding);
    return bytes;
}

}  // namespace adapters::http
