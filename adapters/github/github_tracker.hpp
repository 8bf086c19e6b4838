#pragma once

#include "adapters/github/github_app.hpp"
#include "adapters/tracking/forge_tracker.hpp"

#include <optional>
#include <string>

namespace adapters::github {

/// Issues of one repository, with a token or as a GitHub App. A ticket's id is "acme/ops#7".
class GithubTracker final : public tracking::ForgeTracker {
public:
    GithubTracker(tracking::TrackerApi::Wiring wiring, const config::TrackerSettings& settings);

    Answer<std::string> check(Deadline deadline) override;
    Answer<AccountFound> find_account(std::string account, Deadline deadline) override;

private:
    /// With the app's token where there is one, and once more with a new one after a 401.
    Answer<Reply> ask(tracking::TrackerCall call, Deadline deadline) override;
    Answer<TicketFiled> create(FileTicket order, Deadline deadline) override;
    Answer<Done> change(TicketView is, tracking::TicketChange change, Deadline deadline) override;

    std::optional<GithubApp> x_app;
};

}  // namespace adapters::github
