#include "bot/core/decide/entry_lookup.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/remediation.hpp"
#include "bot/core/decide/wording.hpp"

#include <algorithm>

/// What is forgotten stands in no ticket any more; how messages read now, orders do that wait.
namespace bot::core::decide {
namespace {

using event::TextWriter;
using ticket::Ticket;

bool is_because_of(const Ruling& ruling, event::IncidentId id, const Ticket& item,
                   const event::MessageRef& message) {
    const auto& record = ruling.snapshot().record;
    const bool has_record = !record.empty() && record.front().incident == id;
    const auto* held = held_by(ruling, id);
    return std::any_of(item.evidence.begin(), item.evidence.end(), [&](const auto& one) {
        if (one.kind != incident::EvidenceKind::entry)
            return false;
        const auto entry = has_record ? find_entry(record, one.fact) : std::nullopt;
        if (entry)
            return entry->message == message;
        // The number of a note made of it is not known here.
        return held != nullptr && (held->said == one.fact || held->noted);
    });
}

/// Of an incident whose tickets quote what is said, all items that a message led to.
template <class Each>
void for_items_because_of(Ruling& ruling, event::IncidentId id, const event::MessageRef& message,
                          Each each) {
    const auto* incident = ruling.incident(id);
    if (incident == nullptr || incident->visibility == incident::Visibility::restricted)
        return;
    Remediation items{ruling, id};
    for (const auto& item : items.items())
        if (is_because_of(ruling, id, item, message))
            each(items, item);
}

void write_tickets(TextWriter& text, const std::vector<event::TicketView>& views) {
    for (std::size_t i = 0; i < views.size(); ++i) {
        text.plain(i == 0 ? "" : ", ");
        if (views[i].url.empty())
            text.plain(views[i].key);
        else
            text.link(views[i].key, views[i].url);
    }
}

}  // namespace

event::Text leave_out_of_tickets(Ruling& ruling, const std::vector<event::IncidentId>& ids,
                                 const event::MessageRef& message) {
    std::vector<event::TicketView> filed;
    std::vector<event::TicketView> gone;
    std::vector<std::string> waiting;
    const auto leave_out = [&](Remediation& items, const Ticket& item) {
        const bool waits = item.filing == ticket::Filing::queued;
        if (waits)
            waiting.push_back(ticket::name(item) + " for " + item.tracker);
        else if (item.view)
            (item.gone() ? gone : filed).push_back(*item.view);
        else
            return;
        items.plan_rewriting(item.number);
    };
    for (const auto id : ids)
        for_items_because_of(ruling, id, message, leave_out);
    TextWriter text;
    if (!waiting.empty())
        text.plain("\nNot filed yet: " + listed(waiting) + ". It goes there without these words.");
    if (!filed.empty())
        text.plain("\nWhat is filed is written anew without these words: ");
    write_tickets(text, filed);
    if (!filed.empty())
        text.plain(". Its tracker may remember how it read before: whoever runs that can help.");
    if (!gone.empty())
        text.plain("\nNot seen in its tracker any more, and written anew should it come back: ");
    write_tickets(text, gone);
    return text.take();
}

void reword_orders(Ruling& ruling, event::IncidentId id, const event::MessageRef& message) {
    for_items_because_of(ruling, id, message, [](Remediation& items, const Ticket& item) {
        if (item.filing == ticket::Filing::queued)
            items.plan_rewriting(item.number);
    });
}

}  // namespace bot::core::decide
