#include "bot/core/ticket/ticket.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace bot::core::ticket {
namespace {

/// FNV-1a, 64 bits.
std::uint64_t digest(std::string_view words) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : words) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ULL;
    }
    return hash;
}

}  // namespace

std::string_view to_string(State state) {
    switch (state) {
        case State::open:
            return "open";
        case State::done:
            return "done";
        case State::will_not_do:
            break;
    }
    return "will not do";
}

const Ticket* find(std::span<const Ticket> tickets, std::int64_t number) {
    const auto found = std::find_if(tickets.begin(), tickets.end(),
                                    [&](const Ticket& one) { return one.number == number; });
    return found == tickets.end() ? nullptr : &*found;
}

std::string name(const Ticket& ticket) {
    const bool idea = ticket.standing == incident::ItemStanding::idea;
    return (idea ? "idea-" : "t") + std::to_string(ticket.number);
}

std::vector<std::string> labels(const Ticket& ticket) {
    std::vector<std::string> all;
    if (ticket.state == State::done && !ticket.verified)
        all.emplace_back("to verify");
    if (ticket.state == State::will_not_do && ticket.outcome.empty())
        all.emplace_back("reason not told");
    if (ticket.active()) {
        all.emplace_back(ticket.owner     ? "accepted"
                         : ticket.offered ? "offered"
                         : ticket.taken() ? "assigned in its tracker"
                                          : "unowned");
        if (ticket.view && ticket.view->state == event::WorkState::in_progress)
            all.emplace_back("in progress");
        if (!ticket.blocked_by.empty())
            all.push_back("blocked: " + ticket.blocked_by);
        if (ticket.filing == Filing::queued)
            all.emplace_back("queued");
        if (ticket.filing == Filing::failed)
            all.emplace_back("not filed");
    }
    if (ticket.gone())
        all.emplace_back("gone from its tracker");
    return all;
}

State state_of(event::WorkState state) {
    switch (state) {
        case event::WorkState::done:
            return State::done;
        case event::WorkState::cancelled:
            return State::will_not_do;
        case event::WorkState::open:
        case event::WorkState::in_progress:
        case event::WorkState::gone:
            break;
    }
    return State::open;
}

std::string marker_for(std::string_view installation, event::IncidentId incident,
                       std::int64_t number, event::Instant ordered_at) {
    static constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuv";
    std::string marker = "ss";
    auto rest = digest(std::string{installation} + " " + std::to_string(incident.number) + " " +
                       std::to_string(number) + " " +
                       std::to_string(ordered_at.time_since_epoch().count()));
    for (int i = 0; i < 12; ++i, rest >>= 5)
        marker += digits[rest & 31];
    return marker;
}

event::TicketView as_owned_here(event::TicketView view, const Ticket& item) {
    auto& others = view.co_owners;
    const auto is_owners = [&](const std::string& one) {
        return !item.account.empty() && same_account(one, item.account);
    };
    const auto shared = [&](const std::string& account) {
        const auto& before = item.view->co_owners;
        return std::any_of(before.begin(), before.end(), [&](const std::string& one) {
            return !account.empty() && same_account(one, account);
        });
    };
    if (const auto owner = std::find_if(others.begin(), others.end(), is_owners);
        owner != others.end())
        std::swap(view.owner, *owner);
    if (item.owner && item.account.empty() && item.view && shared(view.owner)) {
        const auto newcomer = std::find_if_not(others.begin(), others.end(), shared);
        if (newcomer != others.end())
            std::swap(view.owner, *newcomer);
        else
            others.push_back(std::exchange(view.owner, {}));
    }
    std::erase(others, std::string{});
    return view;
}

bool same_account(std::string_view one, std::string_view other) {
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [&](char a, char b) { return lower(a) == lower(b); });
}

}  // namespace bot::core::ticket
