#pragma once

#include "adapters/github/github_app.hpp"
#include "adapters/tracking/careful_tracker.hpp"
#include "adapters/tracking/tracker_api.hpp"
#include "config/settings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace adapters::github {

/// Issues of one repository, with a token or as a GitHub App. A ticket's id is "acme/ops#7".
class GithubTracker final : public tracking::CarefulTracker {
public:
    GithubTracker(tracking::TrackerApi::Wiring wiring, config::TrackerSettings settings);

    Answer<std::string> check(bot::ports::Deadline deadline) override;
    Answer<bot::core::event::TicketRead> read(bot::core::event::TicketRef ticket,
                                              bot::ports::Deadline deadline) override;
    Answer<bot::core::event::ChangesRead> read_changes(bot::core::outbox::ReadChanges order,
                                                       bot::ports::Deadline deadline) override;
    Answer<bot::core::event::AccountFound> find_account(std::string account,
                                                        bot::ports::Deadline deadline) override;

protected:
    Answer<std::optional<bot::core::event::TicketFiled>> find(
        bot::core::outbox::FileTicket order, Instant since, bot::ports::Deadline deadline) override;
    Answer<bot::core::event::TicketFiled> create(bot::core::outbox::FileTicket order,
                                                 bot::ports::Deadline deadline) override;
    Answer<bot::ports::Done> change(bot::core::event::TicketView is, tracking::TicketChange change,
                                    bot::ports::Deadline deadline) override;
    Answer<bool> has_comment(bot::core::event::TicketRef ticket, std::string marker, Instant since,
                             bot::ports::Deadline deadline) override;
    Answer<bot::ports::Done> comment(bot::core::event::TicketRef ticket, std::string text,
                                     std::string marker, bot::ports::Deadline deadline) override;

private:
    using Reply = tracking::TrackerReply;

    /// With the app's token where there is one, and once more with a new one after a 401.
    Answer<Reply> ask(tracking::TrackerCall call, bot::ports::Deadline deadline);
    Answer<Reply> call(tracking::TrackerCall call, bot::ports::Deadline deadline);
    Answer<Reply> list(http::Fields query, int page, bot::ports::Deadline deadline);
    [[nodiscard]] bot::core::event::TicketFiled filed(const bot::core::outbox::FileTicket& order,
                                                      const http::Json& issue) const;
    [[nodiscard]] const std::string& title() const { return x_api.dialect().title; }

    config::TrackerSettings x_settings;
    tracking::TrackerApi x_api;
    std::optional<GithubApp> x_app;
};

}  // namespace adapters::github
