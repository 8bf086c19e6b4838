#include "bot/core/language/joined_rules.hpp"
namespace bot::core::language {
std::span<const Rule> exhortation_appeals() { return {}; }
}
