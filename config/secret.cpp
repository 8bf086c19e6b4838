#include "config/secret.hpp"

#include <cstring>
#include <ostream>
#include <utility>

namespace config {

namespace {

void blank(std::string& value) {
    // All of the allocation, not only what is in use: an earlier, longer value may have been there.
    value.resize(value.capacity());
    ::explicit_bzero(value.data(), value.size());
    value.clear();
}

}  // namespace

Secret::Secret(std::string value) : x_value{value} {
    blank(value);
}

Secret::Secret(Secret&& other) noexcept : x_value{std::move(other.x_value)} {
    // A short value stays behind in the other's own buffer.
    blank(other.x_value);
}

Secret& Secret::operator=(const Secret& other) {
    if (this != &other) {
        blank(x_value);
        x_value = other.x_value;
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        blank(x_value);
        x_value.swap(other.x_value);
    }
    return *this;
}

Secret::~Secret() {
    blank(x_value);
}

bool Secret::matches(std::string_view offered) const {
    const std::size_t length = x_value.size();
    unsigned difference = length == offered.size() ? 0U : 1U;
    for (std::size_t i = 0; i < length; ++i) {
        const char theirs = i < offered.size() ? offered[i] : '\0';
        difference |= static_cast<unsigned>(static_cast<unsigned char>(x_value[i]) ^
                                            static_cast<unsigned char>(theirs));
    }
    return difference == 0;
}

std::ostream& operator<<(std::ostream& out, const Secret& secret) {
    return out << (secret.empty() ? "[no secret]" : "[secret]");
}

}  // namespace config
