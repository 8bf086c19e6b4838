#pragma once

#include "bot/core/event/text.hpp"

#include <string>
#include <string_view>

namespace bot::core::language {

/// What stands in a text where a secret stood.
inline constexpr std::string_view mask = "[masked]";

struct Masked {
    event::Text text;
    bool masked = false;  ///< something looked like a secret
};

/// Blanks what is obviously secret: access tokens of well-known forms, bearer tokens, private keys,
/// passwords in addresses, and values given to names like `password=`. A span whose words were
/// blanked goes, unless it is only a style. Linear in the text; cheap where nothing is suspicious.
[[nodiscard]] Masked mask_secrets(event::Text text);

/// The same for words without spans.
[[nodiscard]] std::string mask_secrets_in(std::string words);

}  // namespace bot::core::language
