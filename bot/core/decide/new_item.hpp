#pragma once

#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/remediation.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace bot::core::decide {

/// Of 500 letters at most.
[[nodiscard]] bool is_summary(std::string_view words);

/// An item as somebody wishes it, by words or in a form.
struct NewItem {
    command::ProposeItem order;
    std::optional<event::Person> owner;
    std::string why;
    std::string check;
    incident::ItemKind kind = incident::ItemKind::other;
    std::string effects = {};
    std::string team = {};
    std::optional<event::Person> sponsor = {};
};
[[nodiscard]] bool is_over(const Asking& asking, const Incident& incident,
                           const std::optional<command::DuePhrase>& due);
void propose(const Asking& asking, const Incident& incident, NewItem wish);

/// What follows when there is a ticket that was none before: its owner is asked, it is filed, all
/// see it, and whoever asked for it hears what may be worth a thought.
void settle_new_item(const Asking& asking, Remediation& items, std::int64_t number,
                     const std::optional<event::Person>& owner);

}  // namespace bot::core::decide
