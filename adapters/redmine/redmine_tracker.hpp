#pragma once

#include "adapters/redmine/redmine_directory.hpp"
#include "adapters/tracking/careful_tracker.hpp"
#include "config/tracker_settings.hpp"

#include <string>
#include <vector>

namespace adapters::redmine {

/// A project of a Redmine. It has no labels: ours are the issues that our account made. What may
/// not be set is dropped there without a word, so that answers are compared with what was asked.
class RedmineTracker final : public tracking::CarefulTracker {
public:
    RedmineTracker(tracking::TrackerApi::Wiring wiring, const config::TrackerSettings& settings);

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

    /// The numbers of what is wished beside the words; empty where not wished, or not there.
    struct Wish {
        std::string owner;
        std::string priority;
        std::vector<std::string> left_out;
    };
    Answer<Wish> look_up(const FileTicket& order, Deadline deadline);
    [[nodiscard]] static std::string give_way(FileTicket& order, Wish& wish, const Json& refusal);
    Answer<tracking::TrackerReply> post(const FileTicket& order, const Wish& wish,
                                        Deadline deadline);
    Answer<std::vector<RedmineIssue>> list(http::Fields query, Deadline deadline);
    Answer<RedmineIssue> get(std::string id, std::string include, Deadline deadline);
    Answer<TicketView> view_of(RedmineIssue issue, Deadline deadline);
    Answer<TicketFiled> filed(RedmineIssue issue, FileTicket order, Wish wish, Deadline deadline);
    Answer<std::string> status_for(std::string id, bot::core::event::WorkState state,
                                   Deadline deadline);
    Answer<Done> put(std::string id, const Json& issue, tracking::Repeating repeating,
                     const char* what, Deadline deadline);
    Answer<std::vector<std::string>> what_is_wrong(Deadline deadline);
    Answer<std::vector<std::string>> missing_rights(Deadline deadline);
    [[nodiscard]] bool is_ours(const RedmineIssue& issue, std::string_view marker) const;

    RedmineDirectory x_directory;
};

}  // namespace adapters::redmine
