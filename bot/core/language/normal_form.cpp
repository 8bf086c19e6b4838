#include "bot/core/language/normal_form.hpp"

#include <utf8.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace bot::core::language {
namespace {

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

/// `valid` is UTF-8.
void append_mapped(std::string& out, std::string_view valid, int options) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(valid.data()),
                                     static_cast<utf8proc_ssize_t>(valid.size()), &mapped,
                                     static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner{mapped, &std::free};
    if (length < 0)
        out.append(valid);
    else
        out.append(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
}

std::string mapped(std::string_view text, int options) {
    if (is_ascii(text))
        return std::string{text};
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto valid =
            static_cast<std::size_t>(utf8::find_invalid(text.begin(), text.end()) - text.begin());
        append_mapped(out, text.substr(0, valid), options);
        out.append(text.substr(valid, 1));
        text.remove_prefix(std::min(valid + 1, text.size()));
    }
    return out;
}

}  // namespace

std::string composed(std::string_view text) {
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string without_marks(std::string_view text) {
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
}

}  // namespace bot::core::language
