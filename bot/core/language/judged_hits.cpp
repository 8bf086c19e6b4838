#include "bot/core/language/judged_hits.hpp"

#include "bot/core/language/frames.hpp"
#include "bot/core/language/sentences.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>

namespace bot::core::language {
namespace {

/// Unless it overlaps one that is there.
void insert_apart(std::vector<RuleHit>& hits, const RuleHit& hit) {
    const auto after =
        std::lower_bound(hits.begin(), hits.end(), hit.begin,
                         [](const RuleHit& one, std::size_t begin) { return one.end <= begin; });
    if (after == hits.end() || hit.end <= after->begin)
        hits.insert(after, hit);
}

/// Of hits that overlap, the one of the earlier class stays, then the longer, then that
/// of the earlier rule. By position.
std::vector<RuleHit> without_overlaps(std::vector<RuleHit> hits) {
    std::stable_sort(hits.begin(), hits.end(), [](const RuleHit& a, const RuleHit& b) {
        if (a.wording != b.wording)
            return a.wording < b.wording;
        return a.end - a.begin > b.end - b.begin;
    });
    std::vector<RuleHit> kept;
    for (const auto& hit : hits)
        insert_apart(kept, hit);
    return kept;
}

/// Two of a class in one clause are parts of one wording: "might have seen it had they looked".
std::vector<RuleHit> joined_in_clauses(const std::vector<RuleHit>& hits,
                                       std::string_view sentence) {
    std::vector<RuleHit> joined;
    for (const auto& hit : hits) {
        if (joined.empty() || joined.back().wording != hit.wording ||
            joined.back().end + right_window(sentence, joined.back().end).size() < hit.begin) {
            joined.push_back(hit);
            continue;
        }
        joined.back().end = hit.end;
        joined.back().self = joined.back().self || hit.self;
    }
    return joined;
}

/// What stands for a rule's id where the weighing spoke: "W-hindsight".
std::string_view weighing_id(WordingClass wording) {
    static const auto ids = [] {
        std::array<std::string, wording_classes> all;
        for (std::size_t at = 0; at < wording_classes; ++at)
            all[at] = "W-" + std::string{to_string(static_cast<WordingClass>(at))};
        return all;
    }();
    return ids[static_cast<std::size_t>(wording)];
}

WordingClasses classes_of(const std::vector<RuleHit>& hits) {
    WordingClasses classes;
    for (const auto& hit : hits)
        classes.set(static_cast<std::size_t>(hit.wording));
    return classes;
}

}  // namespace

std::vector<RuleHit> Judge::hits_in(const ReadSentence& sentence) {
    if (sentence.hits.empty() && sentence.promise != Promise::weighing)
        return {};
    x_weighing.weigh(sentence.words, classes_of(sentence.hits), x_weighed);
    auto likely = sentence.hits;
    likely.erase(std::remove_if(likely.begin(), likely.end(),
                                [&](const RuleHit& hit) {
                                    return !x_weighed.likely[static_cast<std::size_t>(hit.wording)];
                                }),
                 likely.end());
    auto hits = joined_in_clauses(without_overlaps(std::move(likely)), sentence.words);
    if ((x_weighed.sure & ~classes_of(hits)).any())
        add_sure(sentence.words, hits);
    for (auto& hit : hits) {
        hit.begin += sentence.offset;
        hit.end += sentence.offset;
    }
    return hits;
}

/// The likeliest first, of classes that are not told yet.
void Judge::add_sure(std::string_view sentence, std::vector<RuleHit>& hits) const {
    auto open = x_weighed.sure & ~classes_of(hits);
    while (open.any()) {
        std::size_t best = wording_classes;
        for (std::size_t at = 0; at < wording_classes; ++at) {
            if (open[at] &&
                (best == wording_classes || x_weighed.chances[at] > x_weighed.chances[best]))
                best = at;
        }
        open.reset(best);
        const auto wording = static_cast<WordingClass>(best);
        if (is_vetoed(sentence, wording))
            continue;
        const auto span = Weighing::narrowed(x_weighed, wording);
        const auto match = sentence.substr(span.begin, span.end - span.begin);
        const auto left = left_window(sentence, span.begin);
        if (!match.empty() && !is_no_statement(wording, left, match))
            insert_apart(hits, {wording, weighing_id(wording), span.begin, span.end,
                                speaks_of_self(match, left)});
    }
}

}  // namespace bot::core::language
