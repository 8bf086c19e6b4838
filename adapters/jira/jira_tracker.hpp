#pragma once

#include "adapters/jira/jira_codec.hpp"
#include "adapters/tracking/careful_tracker.hpp"

#include <map>
#include <string>
#include <vector>

namespace adapters::jira {

/// The issues of one project, in the Cloud or in Data Center. What was filed shows in searches only
/// after seconds. Whose account somebody's is, is asked once.
class JiraTracker final : public tracking::CarefulTracker {
public:
    JiraTracker(tracking::TrackerApi::Wiring wiring, const config::TrackerSettings& settings);

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

    Answer<Reply> get(const char* name, std::string path, http::Fields query, Deadline deadline);
    /// What a search by JQL finds first.
    Answer<Json> search(std::string jql, int most, Deadline deadline);
    Answer<TicketView> view_of(const Json& issue, Deadline deadline);
    /// Where people look at issues.
    Answer<std::string> site(Deadline deadline);
    /// Somebody who can be given issues of the project.
    Answer<Json> user(std::string account, Deadline deadline);
    Answer<std::string> account_of(const Json& user, Deadline deadline);

    Answer<Json> fields_of(const FileTicket& order, std::vector<std::string>& left_out,
                           Deadline deadline);
    Answer<TicketFiled> filed(std::string id, std::string key, const FileTicket& order,
                              std::vector<std::string> left_out, Deadline deadline);
    Answer<Done> step(const std::string& id, bot::core::event::WorkState wanted, Deadline deadline);
    Answer<Done> edit(const std::string& id, const tracking::TicketChange& change,
                      Deadline deadline);
    void put_words(Json& fields, const FileTicket& order, const Json& stands) const;
    [[nodiscard]] Json text_of(std::string_view common_mark, std::string_view marker) const;
    Answer<std::vector<std::string>> missing_rights(Deadline deadline);
    Answer<std::vector<std::string>> unfit_type(Deadline deadline);
    Answer<std::vector<std::string>> unknown_priorities(Deadline deadline);
    Answer<std::vector<std::string>> statuses(Deadline deadline);

    std::string x_site;
    std::map<std::string, std::string> x_accounts;  ///< as configured, by the user's id
    bool x_knows_people = false;                    ///< those configured were asked for
};

}  // namespace adapters::jira
