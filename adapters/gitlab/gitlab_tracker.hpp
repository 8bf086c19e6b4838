#pragma once

#include "adapters/tracking/careful_tracker.hpp"
#include "adapters/tracking/tracker_api.hpp"
#include "config/settings.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace adapters::gitlab {

/// Issues of one project. A ticket's id is "14/23": the numbers of its project and in it, which
/// stay when the project is renamed.
class GitlabTracker final : public tracking::CarefulTracker {
public:
    GitlabTracker(tracking::TrackerApi::Wiring wiring, config::TrackerSettings settings);

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

    Answer<Reply> list(http::Fields query, int page, bot::ports::Deadline deadline);
    /// The user's number; 0 where there is none of that name, or no name.
    Answer<std::int64_t> user(std::string name, bot::ports::Deadline deadline);
    /// Whether the token may do less than it needs, in words; empty where it may, or older servers
    /// do not tell.
    Answer<std::string> scope_fault(bot::ports::Deadline deadline);
    [[nodiscard]] bot::core::event::TicketFiled filed(const bot::core::outbox::FileTicket& order,
                                                      const http::Json& issue) const;
    [[nodiscard]] const std::string& title() const { return x_api.dialect().title; }

    config::TrackerSettings x_settings;
    tracking::TrackerApi x_api;
};

}  // namespace adapters::gitlab
