#pragma once

#include "bot/app/event_pipeline.hpp"
#include "bot/app/store_runner.hpp"
#include "bot/async/tokens.hpp"
#include "bot/core/debrief/question_bank.hpp"
#include "bot/ports/documents.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <cstddef>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace bot::app {

/// What a draft goes by beside its incident.
struct DraftTerms {
    bool keep_deleted = false;  ///< the text of deleted messages stays
    std::shared_ptr<const core::debrief::QuestionBank> questions = {};  ///< what answers are about
};

/// Renders what people read, on the reading thread, so that a long draft delays no delivery.
/// io thread only.
class DocumentDesk final : public ports::Documents {
public:
    /// `reader` outlives the desk.
    DocumentDesk(boost::asio::any_io_executor executor, StoreRunner& reader, DraftTerms terms);

    boost::asio::awaitable<ports::Result<ports::Document>> draft(core::event::IncidentId incident,
                                                                 std::string format,
                                                                 std::string people,
                                                                 ports::Deadline deadline) override;
    boost::asio::awaitable<ports::Result<std::vector<core::decide::IncidentSummary>>> list(
        ports::Deadline deadline) override;
    boost::asio::awaitable<ports::Result<core::event::FactNumber>> newest(
        core::event::IncidentId incident, core::event::FactNumber after,
        ports::Deadline deadline) override;

    /// These incidents have new facts: whoever waits for them looks again.
    void announce(const Commit& commit);
    /// Lets go of everybody who waits, for good: the service is ending.
    void close();
    [[nodiscard]] std::size_t waiting() const { return x_waiters.size(); }

private:
    boost::asio::awaitable<ports::Result<core::event::FactNumber>> look(
        core::event::IncidentId incident, ports::Deadline deadline);

    class Waiting;
    struct Waiter {
        core::event::IncidentId incident;
        async::Timer timer;
    };

    boost::asio::any_io_executor x_executor;
    StoreRunner& x_reader;
    const DraftTerms x_terms;
    bool x_closed = false;
    std::list<Waiter> x_waiters;
};

/// The draft of one incident, straight from a store: for the desk's thread and the command line.
/// In Markdown it is written over the text of a file, where `over` has one; a conflict where that
/// is the draft of another.
[[nodiscard]] ports::Result<ports::Document> draft_document(
    ports::StorePort& store, core::event::IncidentId incident, const std::string& format,
    const std::string& people, const DraftTerms& terms,
    const std::optional<std::string>& over = std::nullopt);

}  // namespace bot::app
