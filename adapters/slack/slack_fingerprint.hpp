#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace adapters::slack {

/// Sixteen hex digits that tell deliveries apart whose ids alone would not (FNV-1a, 64 bits). No
/// protection against anybody: what is fingerprinted has been authenticated.
[[nodiscard]] inline std::string fingerprint(std::initializer_list<std::string_view> parts) {
    std::uint64_t hash = 14'695'981'039'346'656'037U;
    const auto add = [&](unsigned char byte) { hash = (hash ^ byte) * 1'099'511'628'211U; };
    for (const auto part : parts) {
        for (const char c : part)
            add(static_cast<unsigned char>(c));
        add(0);
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out(16, '0');
    for (auto at = out.rbegin(); at != out.rend(); ++at, hash >>= 4)
        *at = digits[hash & 15U];
    return out;
}

}  // namespace adapters::slack
