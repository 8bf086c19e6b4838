#include "bot/app/document_desk.hpp"

#include "bot/core/draft/draft.hpp"

#include <algorithm>
#include <utility>

namespace bot::app {
namespace {

using core::event::FactNumber;
using core::event::IncidentId;
using ports::Document;
using ports::Failure;
using ports::FailureKind;
using ports::Result;

constexpr auto look_time = std::chrono::seconds{5};

/// Those before it that are like it and that everybody may know of.
Result<std::vector<core::draft::Earlier>> earlier_ones(ports::StorePort& store,
                                                       const core::incident::Incident& incident) {
    core::decide::Load load;
    load.incident = incident.id;
    load.beside = core::decide::Beside::open_ones;
    const auto found = store.load(load);
    if (!found)
        return found.failure();
    std::vector<core::draft::Earlier> earlier;
    for (const auto& alike : found->likeness.findings.alike) {
        const auto& portrait = found->likeness.portraits.at(alike.id);
        if (portrait.started_at >= incident.started_at)
            continue;
        core::decide::Load items;
        items.incident = alike.id;
        items.items = core::decide::Items::incident;
        const auto loaded = store.load(items);
        if (!loaded)
            return loaded.failure();
        for (const auto& view : loaded->items)
            earlier.push_back({alike.id, portrait.title, core::ticket::fold(view.facts)});
    }
    return earlier;
}

}  // namespace

Result<Document> draft_document(ports::StorePort& store, IncidentId incident,
                                const std::string& format, const std::string& people,
                                const DraftTerms& terms, const std::optional<std::string>& over) {
    const auto wanted = core::draft::parse_format(format);
    if (!wanted)
        return Failure{FailureKind::rejected,
                       "no draft in \"" + format + "\"; there are md, html, json and csv"};
    if (people != "names" && people != "roles")
        return Failure{FailureKind::rejected,
                       "people are shown by \"names\" or \"roles\", not \"" + people + "\""};
    auto record = store.record(incident);
    if (!record)
        return record.failure();
    core::draft::Material material{record->incident, record->facts, record->people,
                                   std::move(record->accounts), terms.keep_deleted};
    const auto earlier = earlier_ones(store, record->incident);
    if (!earlier)
        return earlier.failure();
    material.earlier = *earlier;
    if (terms.questions)
        material.questions = terms.questions->questions();
    material.everybody = record->everybody;
    const auto shown = people == "roles" ? core::draft::People::roles : core::draft::People::names;
    const bool merged = over && *wanted == core::draft::Format::md;
    auto content = merged ? core::draft::render_over(material, shown, *over)
                          : std::optional{core::draft::render(material, *wanted, shown)};
    if (!content)
        return Failure{FailureKind::conflict,
                       "not the draft of " + core::draft::version_name(incident, shown)};
    return Document{core::event::to_string(incident) + "." + format,
                    std::string{core::draft::media_type(*wanted)}, *std::move(content)};
}

DocumentDesk::DocumentDesk(boost::asio::any_io_executor executor, StoreRunner& reader,
                           DraftTerms terms)
    : x_executor{std::move(executor)}, x_reader{reader}, x_terms{std::move(terms)} {}

boost::asio::awaitable<Result<Document>> DocumentDesk::draft(IncidentId incident,
                                                             std::string format, std::string people,
                                                             ports::Deadline deadline) {
    return x_reader.run<Document>(
        [incident, format = std::move(format), people = std::move(people),
         terms = x_terms](ports::StorePort& store) {
            return draft_document(store, incident, format, people, terms);
        },
        deadline);
}

boost::asio::awaitable<Result<std::vector<core::decide::IncidentSummary>>> DocumentDesk::list(
    ports::Deadline deadline) {
    return x_reader.run<std::vector<core::decide::IncidentSummary>>(
        [](ports::StorePort& store) { return store.list(); }, deadline);
}

boost::asio::awaitable<Result<FactNumber>> DocumentDesk::look(IncidentId incident,
                                                              ports::Deadline deadline) {
    return x_reader.run<FactNumber>(
        [incident](ports::StorePort& store) { return store.newest_fact(incident); }, deadline);
}

/// In the list of those who wait for as long as it lives, however that ends.
class DocumentDesk::Waiting {
public:
    Waiting(DocumentDesk& desk, IncidentId incident, ports::Deadline deadline)
        : x_desk{desk},
          x_waiter{desk.x_waiters.insert(
              desk.x_waiters.end(), Waiter{incident, async::Timer{desk.x_executor, deadline}})} {}
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
    ~Waiting() { x_desk.x_waiters.erase(x_waiter); }

    [[nodiscard]] async::Timer& timer() const { return x_waiter->timer; }

private:
    DocumentDesk& x_desk;
    const std::list<Waiter>::iterator x_waiter;
};

boost::asio::awaitable<Result<FactNumber>> DocumentDesk::newest(IncidentId incident,
                                                                FactNumber after,
                                                                ports::Deadline deadline) {
    while (true) {
        // Waits from before it looks, so that a commit in between is not missed.
        const Waiting waiting{*this, incident, deadline};
        auto& timer = waiting.timer();
        auto number = co_await look(incident, ports::within(look_time));
        const bool wait = number && *number <= after && !x_closed &&
                          std::chrono::steady_clock::now() < deadline && timer.expiry() == deadline;
        if (wait)
            co_await timer.async_wait();
        const bool woken = timer.expiry() != deadline;
        if (!woken || !number || *number > after || x_closed)
            co_return number;
    }
}

void DocumentDesk::announce(const Commit& commit) {
    for (auto& waiter : x_waiters) {
        const auto& changed = commit.incidents;
        if (std::find(changed.begin(), changed.end(), waiter.incident) != changed.end())
            waiter.timer.expires_at(async::Timer::time_point::min());
    }
}

void DocumentDesk::close() {
    x_closed = true;
    for (auto& waiter : x_waiters)
        waiter.timer.expires_at(async::Timer::time_point::min());
}

}  // namespace bot::app
