#pragma once

#include "bot/core/incident/fact.hpp"
#include "bot/core/outbox/effect.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace storage::schema {

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace outbox = bot::core::outbox;

/// The word an enumerator is stored as. Words stay as they are for good: stores hold them. Empty
/// for a number that is no enumerator.
[[nodiscard]] std::string_view word(event::PersonKind value);
[[nodiscard]] std::string_view word(event::Change value);
[[nodiscard]] std::string_view word(event::PostKind value);
[[nodiscard]] std::string_view word(event::RoomProperty value);
[[nodiscard]] std::string_view word(event::Style value);
[[nodiscard]] std::string_view word(event::WorkState value);
[[nodiscard]] std::string_view word(incident::Severity value);
[[nodiscard]] std::string_view word(incident::Status value);
[[nodiscard]] std::string_view word(incident::Kind value);
[[nodiscard]] std::string_view word(incident::Visibility value);
[[nodiscard]] std::string_view word(incident::RoomOrigin value);
[[nodiscard]] std::string_view word(incident::Origin value);
[[nodiscard]] std::string_view word(incident::MarkKind value);
[[nodiscard]] std::string_view word(incident::NoteKind value);
[[nodiscard]] std::string_view word(incident::Tier value);
[[nodiscard]] std::string_view word(incident::Seat value);
[[nodiscard]] std::string_view word(incident::Audience value);
[[nodiscard]] std::string_view word(incident::InterviewState value);
[[nodiscard]] std::string_view word(incident::PollQuestion value);
[[nodiscard]] std::string_view word(incident::YesOrNo value);
[[nodiscard]] std::string_view word(incident::ConditionKind value);
[[nodiscard]] std::string_view word(incident::ItemStanding value);
[[nodiscard]] std::string_view word(incident::ItemKind value);
[[nodiscard]] std::string_view word(incident::ItemDetail value);
[[nodiscard]] std::string_view word(incident::EvidenceKind value);
[[nodiscard]] std::string_view word(incident::FilingTrouble value);
[[nodiscard]] std::string_view word(incident::Reminder value);
[[nodiscard]] std::string_view word(outbox::ButtonStyle value);
[[nodiscard]] std::string_view word(outbox::FieldKind value);
[[nodiscard]] std::string_view word(outbox::Typed value);
[[nodiscard]] std::string_view word(outbox::Urgency value);

/// The enumerator stored as `text`; nothing for a word of a newer program.
template <class Enum>
[[nodiscard]] std::optional<Enum> from_word(std::string_view text) {
    for (int number = 0;; ++number) {
        const auto value = static_cast<Enum>(number);
        const auto known = word(value);
        if (known.empty())
            return std::nullopt;
        if (known == text)
            return value;
    }
}

}  // namespace storage::schema
