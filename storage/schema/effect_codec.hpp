#pragma once

#include "bot/core/outbox/effect.hpp"
#include "bot/ports/result.hpp"

#include <string>
#include <string_view>

namespace storage::schema {

/// The number a kind of effect is stored under, for good.
[[nodiscard]] int effect_kind(const bot::core::outbox::EffectBody& body);
/// The body as JSON.
[[nodiscard]] std::string encode(const bot::core::outbox::EffectBody& body);

/// Fails in words, whatever the bytes: a kind of a newer program, or JSON that is not ours.
[[nodiscard]] bot::ports::Result<bot::core::outbox::EffectBody> decode_effect(
    int kind, std::string_view json);

}  // namespace storage::schema
