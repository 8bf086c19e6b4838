#pragma once

#include "bot/core/debrief/interview.hpp"
#include "bot/core/incident/incident.hpp"
#include "bot/core/ticket/ticket.hpp"
#include "bot/core/timeline/timeline.hpp"

#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <vector>

namespace bot::core::draft {

/// What one incident has of somebody. Borrows all it is given.
class PersonShare {
public:
    /// `accounts`: all of theirs.
    explicit PersonShare(const std::set<event::PersonRef>& accounts) : x_accounts{accounts} {}

    void take(const incident::Incident& incident);
    void take(const std::vector<timeline::Entry>& entries);
    void take(const debrief::Debrief& debrief);
    void take(const std::vector<ticket::Ticket>& items);

    [[nodiscard]] bool is(const event::PersonRef& person) const {
        return x_accounts.contains(person);
    }
    [[nodiscard]] bool is(const std::optional<event::Person>& person) const {
        return person && is(person->ref);
    }
    [[nodiscard]] bool empty() const;

    std::vector<std::string_view> roles = {};
    std::vector<const timeline::Entry*> said = {};    ///< or done
    std::vector<const timeline::Entry*> marked = {};  ///< or struck, whosever they are
    std::vector<const debrief::Interview*> interviews = {};
    std::vector<const debrief::Poll::Vote*> votes = {};
    std::vector<const ticket::Ticket*> items = {};

private:
    const std::set<event::PersonRef>& x_accounts;
};

}  // namespace bot::core::draft
