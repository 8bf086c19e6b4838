#pragma once

#include "bot/core/draft/accounts_told.hpp"
#include "bot/core/draft/cast.hpp"
#include "bot/core/draft/document.hpp"
#include "bot/core/draft/draft.hpp"
#include "bot/core/draft/history.hpp"
#include "bot/core/draft/zone_times.hpp"
#include "bot/core/ticket/ticket.hpp"
#include "bot/core/timeline/timeline.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bot::core::draft {

/// All a writer needs: the document, and what its entries are made of. Borrows the material.
struct Manuscript {
    const incident::Incident& incident;
    std::vector<timeline::Entry> entries;
    Cast cast;
    ZoneTimes times;
    History history;
    AccountsTold accounts;
    std::vector<ticket::Ticket> items;
    Document document;
    std::map<event::MessageRef, event::FactNumber> threads;  ///< first messages of threads held

    /// The entry of the first message of its thread; none outside threads and for that first one.
    [[nodiscard]] std::optional<event::FactNumber> thread(const timeline::Entry& entry) const;
    /// Whether it was said in a thread whose first message is not in the record.
    [[nodiscard]] bool lost_thread(const timeline::Entry& entry) const;
};

[[nodiscard]] Manuscript prepare(const Material& material, People people);

/// Whether an entry belongs into the body of the draft: people marked it, or it is one of the
/// things that people put on the timeline on purpose.
[[nodiscard]] bool in_body(const timeline::Entry& entry);

/// What an item of the remediation rests on, as far as a reader may know that it does: whoever
/// proposed it is named, so nothing without a name is.
[[nodiscard]] std::optional<Evidence> cited(const Manuscript& manuscript,
                                            const incident::ItemEvidence& ground);

/// Who made it a key entry, each once, in order of time.
[[nodiscard]] std::vector<event::Person> markers(const timeline::Entry& entry);

[[nodiscard]] std::string write_markdown(const Manuscript& manuscript);
[[nodiscard]] std::string write_html(const Manuscript& manuscript);
[[nodiscard]] std::string write_json(const Manuscript& manuscript);
[[nodiscard]] std::string write_csv(const Manuscript& manuscript);

}  // namespace bot::core::draft
