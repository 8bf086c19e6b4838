#include "bot/core/language/joined_rules.hpp"
namespace bot::core::language {
std::span<const Rule> retribution_losses() { return {}; }
}
