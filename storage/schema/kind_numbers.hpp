#pragma once

#include <array>
#include <cstddef>
#include <utility>
#include <variant>

namespace storage::schema {

/// The number that stands for an alternative of a stored variant; 0: none given, which does not
/// compile (see numbers_are_good).
template <class Alternative>
inline constexpr int kind_number = 0;

template <class Variant, std::size_t... Index>
constexpr auto kind_numbers_of(std::index_sequence<Index...>) {
    return std::array{kind_number<std::variant_alternative_t<Index, Variant>>...};
}

template <class Variant>
inline constexpr auto kind_numbers =
    kind_numbers_of<Variant>(std::make_index_sequence<std::variant_size_v<Variant>>{});

/// No alternative was forgotten and no two share a number.
template <class Variant>
constexpr bool numbers_are_good() {
    const auto& all = kind_numbers<Variant>;
    for (std::size_t one = 0; one < all.size(); ++one) {
        if (all[one] <= 0)
            return false;
        for (std::size_t other = one + 1; other < all.size(); ++other)
            if (all[one] == all[other])
                return false;
    }
    return true;
}

/// Puts a fresh alternative with that number into `variant`; false where there is none.
template <class Variant, std::size_t Index = 0>
bool emplace_kind(Variant& variant, int number) {
    if constexpr (Index == std::variant_size_v<Variant>) {
        return false;
    } else {
        if (kind_numbers<Variant>[Index] != number)
            return emplace_kind<Variant, Index + 1>(variant, number);
        variant.template emplace<Index>();
        return true;
    }
}

}  // namespace storage::schema
