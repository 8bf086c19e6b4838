#pragma once

#include "adapters/linear/linear_codec.hpp"
#include "adapters/tracking/careful_tracker.hpp"
#include "adapters/tracking/tracker_api.hpp"

#include <optional>
#include <string>
#include <vector>

namespace adapters::linear {

/// The issues of one team. Ids are ours to choose, so nothing is ever there twice.
class LinearTracker final : public tracking::CarefulTracker {
public:
    LinearTracker(tracking::TrackerApi::Wiring wiring, config::TrackerSettings settings);

    Answer<std::string> check(bot::ports::Deadline deadline) override;
    Answer<bot::core::event::TicketRead> read(bot::core::event::TicketRef ticket,
                                              bot::ports::Deadline deadline) override;
    Answer<bot::core::event::ChangesRead> read_changes(bot::core::outbox::ReadChanges order,
                                                       bot::ports::Deadline deadline) override;
    Answer<bot::core::event::AccountFound> find_account(std::string account,
                                                        bot::ports::Deadline deadline) override;

private:
    using Deadline = bot::ports::Deadline;
    using FileTicket = bot::core::outbox::FileTicket;
    using TicketFiled = bot::core::event::TicketFiled;
    using TicketView = bot::core::event::TicketView;

    Answer<std::optional<TicketFiled>> find(FileTicket order, Instant since,
                                            Deadline deadline) override;
    Answer<TicketFiled> create(FileTicket order, Deadline deadline) override;
    Answer<bot::ports::Done> change(TicketView is, tracking::TicketChange change,
                                    Deadline deadline) override;
    Answer<bool> has_comment(bot::core::event::TicketRef ticket, std::string marker, Instant since,
                             Deadline deadline) override;
    Answer<bot::ports::Done> comment(bot::core::event::TicketRef ticket, std::string text,
                                     std::string marker, Deadline deadline) override;

    /// The `data` of an answer without errors.
    Answer<Json> ask(std::string name, std::string query, Json variables, Deadline deadline);
    /// The same of what changes something.
    Answer<Json> tell(std::string name, std::string query, Json variables, Deadline deadline);
    Answer<Json> send(tracking::TrackerCall call, Deadline deadline);
    Answer<Json> issue(std::string id, Deadline deadline);
    Answer<Json> user(std::string account, Deadline deadline);
    /// With its states and those of its labels, and the workspace's, that have one of the names.
    Answer<Json> team(std::vector<std::string> labels, Deadline deadline);

    struct Draft;
    Answer<Draft> draft(const FileTicket& order, Deadline deadline);
    Answer<std::vector<std::string>> label_ids(const FileTicket& order, const Json& team,
                                               std::vector<std::string>& left_out,
                                               Deadline deadline);
    [[nodiscard]] TicketFiled filed(const FileTicket& order, const Json& issue,
                                    std::vector<std::string> left_out) const;

    config::TrackerSettings x_settings;
    tracking::TrackerApi x_api;
};

}  // namespace adapters::linear
