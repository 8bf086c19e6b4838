#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/remediation.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using command::ItemsWhich;
using incident::ItemStanding;
using ticket::Ticket;

constexpr std::size_t longest_list = 30;

bool belongs(const Ticket& item, ItemsWhich which, event::Day today) {
    switch (which) {
        case ItemsWhich::open:  // it is not over before somebody saw it work
            return item.state == ticket::State::open ||
                   (item.state == ticket::State::done && !item.verified);
        case ItemsWhich::overdue:
            return item.overdue(today);
        case ItemsWhich::all:
            return true;
    }
    return true;
}

/// By their dates, what is due first before the rest.
bool sooner(const std::pair<event::IncidentId, Ticket>& one,
            const std::pair<event::IncidentId, Ticket>& other) {
    const auto key = [](const auto& each) {
        return std::tuple{each.second.state, !each.second.due, each.second.due, each.first,
                          each.second.number};
    };
    return key(one) < key(other);
}

}  // namespace

void run_list_items(const Asking& asking, const Incident* incident,
                    const command::ListItems& order) {
    auto& ruling = asking.ruling();
    const auto& snapshot = ruling.snapshot();
    const bool here_only = order.which == ItemsWhich::open && snapshot.here;
    std::vector<std::pair<event::IncidentId, Ticket>> found;
    for (const auto& view : snapshot.items) {
        const auto& about = view.incident.incident;
        if (incident != nullptr && about.id != incident->id)
            continue;
        if (incident == nullptr && here_only && about.id != snapshot.here->incident.id)
            continue;
        if (!may_see(asking, about.visibility, about.rooms, view.incident.member))
            continue;
        const Remediation items{ruling, about.id};
        for (const auto& item : items.items())
            if (belongs(item, order.which, items.today()))
                found.emplace_back(about.id, item);
    }
    const std::string what = order.which == ItemsWhich::overdue ? "overdue "
                             : order.which == ItemsWhich::open  ? "open "
                                                                : "";
    if (found.empty())
        return asking.answer(event::words("There are no " + what + "tickets."));
    std::sort(found.begin(), found.end(), sooner);
    event::TextWriter text;
    text.plain(std::to_string(found.size()) + " " + what +
               (found.size() == 1 ? "item:" : "items:"));
    const auto shown = std::min(found.size(), longest_list);
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& [id, item] = found[i];
        text.plain("\n" + to_string(id) + " ").append(Remediation{ruling, id}.line(item));
    }
    if (found.size() > shown)
        text.plain("\n… and " + std::to_string(found.size() - shown) + " more.");
    asking.answer(text.take());
}

}  // namespace bot::core::decide
