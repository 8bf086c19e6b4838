#include "bot/core/decide/item_evidence.hpp"

#include "bot/core/debrief/interview.hpp"
#include "bot/core/decide/entry_lookup.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using incident::EvidenceKind;
using incident::ItemEvidence;

bool is_released(const debrief::Debrief& debrief, event::FactNumber answer) {
    return std::any_of(debrief.interviews.begin(), debrief.interviews.end(), [&](const auto& one) {
        const auto& asked = one.second.asked;
        return std::any_of(asked.begin(), asked.end(), [&](const debrief::Asked& question) {
            return question.number == answer && question.shown();
        });
    });
}

}  // namespace

bool exists(const Snapshot& snapshot, const ItemEvidence& evidence) {
    if (evidence.kind == EvidenceKind::entry)
        return find_entry(snapshot.record, evidence.fact).has_value();
    const auto debrief = debrief::fold(snapshot.debrief);
    if (evidence.kind == EvidenceKind::answer)
        return is_released(debrief, evidence.fact);
    return std::any_of(debrief.conditions.begin(), debrief.conditions.end(),
                       [&](const auto& condition) { return condition.number == evidence.fact; });
}

void keep_what_exists(const Snapshot& snapshot, command::ProposeItem& order) {
    const auto first_word =
        std::stable_partition(order.evidence.begin(), order.evidence.end(),
                              [&](const ItemEvidence& one) { return exists(snapshot, one); });
    event::TextWriter words;
    for (auto word = first_word; word != order.evidence.end(); ++word)
        words.plain(to_string(*word) + " ");
    order.evidence.erase(first_word, order.evidence.end());
    order.summary = words.append(order.summary).take();
}

}  // namespace bot::core::decide
