#pragma once

#include "adapters/linear/linear_codec.hpp"
#include "adapters/tracking/careful_tracker.hpp"

#include <string>
#include <vector>

namespace adapters::linear {

/// The issues of one team. Ids are ours to choose, so nothing is ever there twice.
class LinearTracker final : public tracking::CarefulTracker {
public:
    LinearTracker(tracking::TrackerApi::Wiring wiring, const config::TrackerSettings& settings);

    Answer<std::string> check(Deadline deadline) override;
    Answer<TicketRead> read(TicketRef ticket, Deadline deadline) override;
    Answer<ChangesRead> read_changes(ReadChanges order, Deadline deadline) override;
    Answer<AccountFound> find_account(std::string account, Deadline deadline) override;

private:
    Answer<std::vector<TicketFiled>> find(FileTicket order, Instant since,
                                          Deadline deadline) override;
    Answer<TicketFiled> create(FileTicket order, Deadline deadline) override;
    Answer<Done> change(TicketView is, tracking::TicketChange change, Deadline deadline) override;
    Answer<bool> has_comment(TicketRef ticket, std::string marker, Instant since,
                             Deadline deadline) override;
    Answer<Done> comment(TicketRef ticket, std::string text, std::string marker,
                         Deadline deadline) override;

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
};

}  // namespace adapters::linear
