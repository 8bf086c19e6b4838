#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace bot::core::language {

/// What is known of keys that are good hashes already. Made to be asked again and again, mostly for
/// keys that are not there: those cost a bit of a small table. The rest is small as well, to stay
/// in the cache: of a key its upper half is told apart.
template <typename Value>
class HashTable {
public:
    /// The value of `key`, made where there is none.
    Value& operator[](std::uint64_t key) {
        if (2 * (x_count + 1) > x_slots.size())
            grow();
        return made(half(key)).value;
    }
    /// Null where there is none.
    [[nodiscard]] const Value* find(std::uint64_t key) const {
        const auto bit = bit_of(half(key));
        if ((x_bits[bit / word_size] >> (bit % word_size) & 1U) == 0)
            return nullptr;
        const auto& slot = x_slots[place(half(key))];
        return slot.key == empty ? nullptr : &slot.value;
    }

private:
    static constexpr std::uint32_t empty = 0;
    static constexpr std::size_t word_size = 64;
    static constexpr std::size_t bits_of_slot = 8;
    struct Slot {
        std::uint32_t key = empty;
        Value value{};
    };

    static std::uint32_t half(std::uint64_t key) {
        const auto upper = static_cast<std::uint32_t>(key >> 32U);
        return upper == empty ? 1 : upper;
    }
    [[nodiscard]] std::size_t bit_of(std::uint32_t key) const {
        return (key >> 11U) & (bits_of_slot * x_slots.size() - 1);
    }
    [[nodiscard]] std::size_t place(std::uint32_t key) const {
        auto at = key & (x_slots.size() - 1);
        while (x_slots[at].key != empty && x_slots[at].key != key)
            at = (at + 1) & (x_slots.size() - 1);
        return at;
    }
    Slot& made(std::uint32_t key) {
        auto& slot = x_slots[place(key)];
        if (slot.key == empty) {
            slot.key = key;
            x_bits[bit_of(key) / word_size] |= 1ULL << (bit_of(key) % word_size);
            ++x_count;
        }
        return slot;
    }
    void grow() {
        const auto slots = std::exchange(x_slots, std::vector<Slot>(2 * x_slots.size()));
        x_bits.assign(bits_of_slot * x_slots.size() / word_size, 0);
        x_count = 0;
        for (const auto& slot : slots) {
            if (slot.key != empty)
                made(slot.key).value = slot.value;
        }
    }

    std::vector<Slot> x_slots = std::vector<Slot>(word_size);  ///< as many as a power of two
    std::vector<std::uint64_t> x_bits = std::vector<std::uint64_t>(bits_of_slot, 0);
    std::size_t x_count = 0;
};

}  // namespace bot::core::language
