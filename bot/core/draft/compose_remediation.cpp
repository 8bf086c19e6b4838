#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/compose.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::draft {
namespace {

using ticket::Ticket;

constexpr std::size_t words_of_a_cell = 400;

std::string state_words(const Manuscript& draft, const Ticket& item) {
    std::string words{to_string(item.state)};
    for (const auto& label : ticket::labels(item))
        words += ", " + draft.cast.plain(std::string_view{label});
    if (!item.outcome.empty())
        words += ": " + draft.cast.plain(std::string_view{item.outcome});
    return one_line(words, words_of_a_cell);
}

std::string owner_words(const Manuscript& draft, const Ticket& item) {
    if (item.owner)
        return std::string{draft.cast.name(item.owner->ref)};
    if (item.offered)
        return "offered to " + std::string{draft.cast.name(item.offered->ref)};
    return "nobody yet";
}

Runs place_words(const Manuscript& draft, const Ticket& item) {
    if (!item.view)
        return words(item.tracker.empty() ? "kept here" : "on its way to " + item.tracker);
    const auto key = one_line(draft.cast.masked(item.view->key), 80);
    const auto& url = item.view->url;
    const bool leads = url.starts_with("https://") || url.starts_with("http://");
    // What stands behind it is full of names.
    if (!leads || draft.cast.roles())
        return words(key);
    Runs linked;
    linked.push_back(Run{RunKind::link, key, url});
    return linked;
}

std::vector<Evidence> evidence_of(const Manuscript& draft, const Ticket& item) {
    std::vector<Evidence> all{item.proposal};
    for (const auto& one : item.evidence) {
        const auto shown = cited(draft, one);
        if (shown && one.kind != incident::EvidenceKind::condition)
            all.push_back(*shown);
    }
    return all;
}

bool is_idea(const Ticket& item) {
    return item.standing == incident::ItemStanding::idea;
}

}  // namespace

std::optional<Evidence> cited(const Manuscript& draft, const incident::ItemEvidence& ground) {
    if (ground.kind != incident::EvidenceKind::answer)
        return ground.fact;
    const auto* quote = quote_of(draft.accounts, ground.fact);
    return quote != nullptr && quote->telling.named ? std::optional{quote->cited()} : std::nullopt;
}

SideBySide items_table(const Manuscript& draft) {
    SideBySide table{{"what will change", "owner", "due", "state", "where", "how we will know"},
                     {}};
    for (const auto& item : draft.items) {
        if (is_idea(item))
            continue;
        auto& row = table.rows.emplace_back(SideBySide::Row{ticket::name(item), {}});
        const auto cell = [&](Runs runs) -> Line& {
            return row.cells.emplace_back().emplace_back(Line{std::move(runs), {}});
        };
        const auto summary = one_line(draft.cast.plain(item.summary), words_of_a_cell);
        cell(words(summary)).evidence = evidence_of(draft, item);
        cell(words(owner_words(draft, item)));
        cell(words(item.due ? event::to_date(*item.due) : "no date"));
        cell(words(state_words(draft, item)));
        cell(place_words(draft, item));
        if (item.check.empty())
            row.cells.emplace_back();
        else
            cell(words(one_line(draft.cast.plain(std::string_view{item.check}), words_of_a_cell)));
    }
    return table;
}

Bullets ideas_kept(const Manuscript& draft) {
    Bullets bullets;
    for (const auto& item : draft.items) {
        if (is_idea(item) && item.state == ticket::State::open)
            bullets.lines.push_back(
                {words(one_line(draft.cast.plain(item.summary), words_of_a_cell)),
                 evidence_of(draft, item)});
    }
    return bullets;
}

}  // namespace bot::core::draft
