#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/entry_lookup.hpp"
#include "bot/core/language/secret_mask.hpp"

#include <utility>

namespace bot::core::decide {
namespace {

using event::Change;
using event::TextWriter;

/// The line meant, or a refusal already given.
std::optional<FoundEntry> find(const Asking& asking, const Incident& incident,
                               const command::Target& target) {
    const auto& record = asking.ruling().snapshot().record;
    if (const auto* message = std::get_if<event::MessageRef>(&target)) {
        const auto entry = find_entry(record, *message);
        if (!entry)
            asking.refuse("That message is not in the record of " + to_string(incident.id) + ".");
        return entry;
    }
    const auto number = std::get<event::FactNumber>(target);
    const auto entry = find_entry(record, number);
    if (!entry)
        asking.refuse(to_string(incident.id) + " has no line " + to_string(number) + ". `" +
                      asking.root() + " timeline all` shows their numbers.");
    return entry;
}

bool is_opening(const FoundEntry& entry) {
    return std::holds_alternative<incident::Opened>(entry.fact->body);
}

}  // namespace

void run_edit(const Asking& asking, const Incident& incident, const command::Edit& order) {
    const auto entry = find(asking, incident, order.target);
    if (!entry)
        return;
    if (entry->message)
        return asking.refuse(
            "That is what somebody said, and theirs to change: its author edits it in the chat, "
            "and the record follows. `" +
            asking.root() + " note <text>` adds your view.");
    const auto number = to_string(entry->fact->number);
    if (!entry->text)
        return asking.refuse(number +
                             " says what happened and cannot be reworded. Only notes can; "
                             "`" +
                             asking.root() + " note <text>` adds one.");
    auto text = language::mask_secrets(order.text).text;
    if (text.plain == *entry->text)
        return asking.answer(speak(number + " says that already."));
    TextWriter line;
    line.append(asking.mention(asking.asker().ref)).plain(" corrected ").code(number);
    line.plain(": ").append(text);
    asking.record(incident.id, incident::EntryRevised{entry->fact->number, std::move(text)});
    asking.announce(incident.id, line.take());
}

void run_strike(const Asking& asking, const Incident& incident, const command::Strike& order) {
    const auto entry = find(asking, incident, order.target);
    if (!entry)
        return;
    const auto number = to_string(entry->fact->number);
    if (is_opening(*entry))
        return asking.refuse("The opening of an incident cannot be struck.");
    if (entry->struck)
        return asking.answer(speak(number + " is struck already."));
    const auto reason = language::mask_secrets_in(order.reason);
    asking.record(incident.id, incident::EntryStruck{entry->fact->number, reason, Change::added});
    TextWriter line;
    line.append(asking.mention(asking.asker().ref)).plain(" struck ").code(number);
    asking.announce(incident.id, line.plain(": " + reason).take());
}

void run_unstrike(const Asking& asking, const Incident& incident, const command::Unstrike& order) {
    const auto entry = find(asking, incident, order.target);
    if (!entry)
        return;
    const auto number = to_string(entry->fact->number);
    if (!entry->struck)
        return asking.answer(speak(number + " is not struck."));
    asking.record(incident.id, incident::EntryStruck{entry->fact->number, {}, Change::removed});
    TextWriter line;
    line.append(asking.mention(asking.asker().ref)).plain(" put ").code(number);
    asking.announce(incident.id, line.plain(" back into the timeline.").take());
}

}  // namespace bot::core::decide
