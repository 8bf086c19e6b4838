#include "bot/core/decide/entry_lookup.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/remediation.hpp"
#include "bot/core/decide/wording.hpp"

#include <algorithm>

/// What is forgotten is not filed any more; what is filed already is out of our reach.
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
        return entry ? entry->message == message : held != nullptr && held->said == one.fact;
    });
}

void write_ticket(TextWriter& text, const event::TicketView& view) {
    if (view.url.empty())
        text.plain(view.key);
    else
        text.link(view.key, view.url);
}

}  // namespace

event::Text leave_out_of_tickets(Ruling& ruling, const std::vector<event::IncidentId>& ids,
                                 const event::MessageRef& message) {
    std::vector<event::TicketView> filed;
    std::vector<std::string> waiting;
    for (const auto id : ids) {
        const auto* incident = ruling.incident(id);
        if (incident == nullptr || incident->visibility == incident::Visibility::restricted)
            continue;
        Remediation items{ruling, id};
        for (const auto& item : items.items()) {
            if (!is_because_of(ruling, id, item, message))
                continue;
            if (item.view && !item.gone())
                filed.push_back(*item.view);
            if (item.filing != ticket::Filing::queued)
                continue;
            items.order_anew(item.number, message);
            waiting.push_back(ticket::name(item) + " for " + item.tracker);
        }
    }
    TextWriter text;
    if (!waiting.empty())
        text.plain("\nNot filed yet: " + listed(waiting) +
                   ". It goes there without these words. Should a try of before have got through, "
                   "look at it there.");
    if (!filed.empty())
        text.plain(
            "\nWhat is filed may quote it, and I cannot change what stands there. Please "
            "look at ");
    for (std::size_t i = 0; i < filed.size(); ++i) {
        text.plain(i == 0 ? "" : ", ");
        write_ticket(text, filed[i]);
    }
    if (!filed.empty())
        text.plain(".");
    return text.take();
}

}  // namespace bot::core::decide
