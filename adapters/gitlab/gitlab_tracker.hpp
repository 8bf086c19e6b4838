#pragma once

#include "adapters/tracking/forge_tracker.hpp"

#include <cstdint>
#include <string>

namespace adapters::gitlab {

/// Issues of one project. A ticket's id is "14/23": the numbers of its project and in it, which
/// stay when the project is renamed.
class GitlabTracker final : public tracking::ForgeTracker {
public:
    GitlabTracker(tracking::TrackerApi::Wiring wiring, const config::TrackerSettings& settings);

    Answer<std::string> check(Deadline deadline) override;
    Answer<AccountFound> find_account(std::string account, Deadline deadline) override;

private:
    Answer<TicketFiled> create(FileTicket order, Deadline deadline) override;
    [[nodiscard]] bool is_so(const TicketView& is,
                             bot::core::event::WorkState wanted) const override;
    Answer<Done> change(TicketView is, tracking::TicketChange change, Deadline deadline) override;

    /// The user's number; 0 where there is none of that name, or no name.
    Answer<std::int64_t> user(std::string name, Deadline deadline);
    /// Whether the token may do less than it needs, in words; empty where it may, or older servers
    /// do not tell.
    Answer<std::string> scope_fault(Deadline deadline);
};

}  // namespace adapters::gitlab
