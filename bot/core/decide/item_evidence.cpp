#include "bot/core/decide/item_evidence.hpp"

#include "bot/core/decide/entry_lookup.hpp"
#include "bot/core/draft/answer_number.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace bot::core::decide {
namespace {

using incident::EvidenceKind;
using incident::ItemEvidence;

/// Of an answer that documents cite by the number, or that was given to the question of it.
std::optional<event::FactNumber> find_released(const debrief::Debrief& debrief,
                                               event::FactNumber number) {
    for (const auto& [person, interview] : debrief.interviews)
        for (const auto& asked : interview.asked)
            if (asked.shown() &&
                (asked.number == number || cited_as(interview, asked) == number.number))
                return asked.number;
    return std::nullopt;
}

}  // namespace

std::int64_t cited_as(const debrief::Interview& interview, const debrief::Asked& asked) {
    const bool named = asked.audience == incident::Audience::everyone;
    return draft::answer_number(named ? std::optional{interview.person.ref} : std::nullopt,
                                asked.released_words);
}

std::optional<ItemEvidence> find_evidence(const Snapshot& snapshot, const ItemEvidence& evidence) {
    if (evidence.kind == EvidenceKind::entry)
        return find_entry(snapshot.record, evidence.fact) ? std::optional{evidence} : std::nullopt;
    const auto debrief = debrief::fold(snapshot.debrief);
    if (evidence.kind == EvidenceKind::answer) {
        const auto answer = find_released(debrief, evidence.fact);
        return answer ? std::optional{ItemEvidence{evidence.kind, *answer}} : std::nullopt;
    }
    const bool named =
        std::any_of(debrief.conditions.begin(), debrief.conditions.end(),
                    [&](const auto& condition) { return condition.number == evidence.fact; });
    return named ? std::optional{evidence} : std::nullopt;
}

void keep_what_exists(const Snapshot& snapshot, command::ProposeItem& order) {
    event::TextWriter words;
    std::vector<ItemEvidence> kept;
    for (const auto& one : order.evidence) {
        if (const auto found = find_evidence(snapshot, one))
            kept.push_back(*found);
        else
            words.plain(to_string(one) + " ");
    }
    order.evidence = std::move(kept);
    order.summary = words.append(order.summary).take();
}

}  // namespace bot::core::decide
