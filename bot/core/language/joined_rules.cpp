#include "bot/core/language/joined_rules.hpp"

namespace bot::core::language {

std::vector<Rule> joined_rules(std::initializer_list<std::span<const Rule>> tables) {
    std::vector<Rule> all;
    for (const auto table : tables)
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

}  // namespace bot::core::language
