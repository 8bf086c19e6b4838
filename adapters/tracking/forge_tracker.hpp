#pragma once

#include "adapters/tracking/careful_tracker.hpp"
#include "adapters/tracking/ticket_writing.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adapters::tracking {

/// What differs between forges in how their issues are read.
struct Forge {
    Dialect markup{};
    std::string issues;         ///< the path of the project's issues
    std::string comments;       ///< what follows the path of one: "/comments"
    const char* text = "body";  ///< the member with an issue's words
    /// Parameters of lists. Issues of any state, oldest first by when they were made or changed,
    /// and from when on.
    http::Fields by_making;
    std::string made_since;
    http::Fields by_change;
    std::string changed_since;
    /// Those of lists of comments: from when on, or where that cannot be asked, newest first.
    http::Fields by_saying;
    std::string said_since;

    /// Nothing for what is no id of an issue's.
    std::optional<std::string> (*path_of)(std::string_view id) = nullptr;
    /// Nothing for what is no issue.
    std::optional<bot::core::event::TicketView> (*view_of)(
        const Json& issue, const config::TrackerSettings& settings) = nullptr;
    std::vector<std::string> (*labels_in)(const Json& issue) = nullptr;
};

/// A tracker beside a repository: issues with labels, lists in numbered pages. Ours are found by
/// their label, or, where we may not write labels, by their text.
class ForgeTracker : public CarefulTracker {
public:
    Answer<TicketRead> read(TicketRef ticket, Deadline deadline) override;
    Answer<ChangesRead> read_changes(ReadChanges order, Deadline deadline) override;

protected:
    ForgeTracker(TrackerApi::Wiring wiring, const config::TrackerSettings& settings,
                 std::string base, TrackerDialect dialect, Forge forge);

    Answer<std::vector<TicketFiled>> find(FileTicket order, Instant since,
                                          Deadline deadline) override;
    Answer<bool> has_comment(TicketRef ticket, std::string marker, Instant since,
                             Deadline deadline) override;
    Answer<Done> comment(TicketRef ticket, std::string text, std::string marker,
                         Deadline deadline) override;

    /// What the forge answers, whatever its status.
    virtual Answer<Reply> ask(TrackerCall call, Deadline deadline);
    /// The same, with every status but 2xx a failure.
    Answer<Reply> call(TrackerCall call, Deadline deadline);
    /// What the answer to filing means.
    [[nodiscard]] bot::ports::Result<TicketFiled> made(const FileTicket& order,
                                                       const TrackerCall& call,
                                                       const Reply& reply) const;
    /// That the id is none of the forge's.
    [[nodiscard]] bot::ports::Failure no_such(const TicketRef& ticket) const;

    const Forge x_forge;

private:
    Answer<Reply> list(std::string name, std::string path, http::Fields query, int page,
                       Deadline deadline);
    [[nodiscard]] bool has_marker(const Json& issue, std::string_view marker) const;
    [[nodiscard]] TicketFiled filed(const FileTicket& order, const Json& issue) const;
    void gather(const FileTicket& order, const Json& issues, std::vector<TicketFiled>& found) const;
};

}  // namespace adapters::tracking
