#include "bot/core/timeline/entry_order.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace bot::core::timeline {
namespace {

struct Number {
    std::string_view whole;     ///< without leading zeros
    std::string_view fraction;  ///< without trailing zeros
};

std::optional<Number> number(std::string_view id) {
    const auto dot = std::min(id.find('.'), id.size());
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    Number result{id.substr(0, dot), id.substr(std::min(dot + 1, id.size()))};
    if (result.whole.empty() || !std::all_of(result.whole.begin(), result.whole.end(), is_digit) ||
        !std::all_of(result.fraction.begin(), result.fraction.end(), is_digit))
        return std::nullopt;
    result.whole.remove_prefix(std::min(result.whole.find_first_not_of('0'), result.whole.size()));
    const auto last = result.fraction.find_last_not_of('0');
    result.fraction = result.fraction.substr(0, last == std::string_view::npos ? 0 : last + 1);
    return result;
}

}  // namespace

bool id_before(std::string_view left, std::string_view right) {
    const auto a = number(left);
    const auto b = number(right);
    if (a.has_value() != b.has_value())
        return a.has_value();
    if (!a)
        return left < right;
    if (a->whole.size() != b->whole.size())
        return a->whole.size() < b->whole.size();
    if (a->whole != b->whole)
        return a->whole < b->whole;
    return a->fraction < b->fraction;
}

}  // namespace bot::core::timeline
