#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace bot::core::language {

/// What is known of keys that are hashes already, so many that a map is too slow.
template <typename Value>
class HashTable {
public:
    /// The value of `key`, made where there is none.
    Value& operator[](std::uint64_t key) {
        if (2 * (x_count + 1) > x_keys.size())
            grow();
        const auto at = place(key);
        if (x_keys[at] == empty) {
            x_keys[at] = used(key);
            ++x_count;
        }
        return x_values[at];
    }
    /// Null where there is none.
    [[nodiscard]] const Value* find(std::uint64_t key) const {
        if (x_count == 0)
            return nullptr;
        const auto at = place(key);
        return x_keys[at] == empty ? nullptr : &x_values[at];
    }

private:
    static constexpr std::uint64_t empty = 0;
    static std::uint64_t used(std::uint64_t key) { return key | 1U; }

    [[nodiscard]] std::size_t place(std::uint64_t key) const {
        const auto mask = x_keys.size() - 1;
        auto at = static_cast<std::size_t>(key >> 32U) & mask;
        while (x_keys[at] != empty && x_keys[at] != used(key))
            at = (at + 1) & mask;
        return at;
    }
    void grow() {
        auto keys = std::exchange(
            x_keys, std::vector<std::uint64_t>(x_keys.empty() ? 16 : 4 * x_keys.size(), empty));
        auto values = std::exchange(x_values, std::vector<Value>(x_keys.size()));
        for (std::size_t old = 0; old < keys.size(); ++old) {
            if (keys[old] == empty)
                continue;
            const auto at = place(keys[old]);
            x_keys[at] = keys[old];
            x_values[at] = std::move(values[old]);
        }
    }

    std::vector<std::uint64_t> x_keys;  ///< as many as a power of two
    std::vector<Value> x_values;
    std::size_t x_count = 0;
};

}  // namespace bot::core::language
