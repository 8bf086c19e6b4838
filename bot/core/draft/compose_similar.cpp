#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/compose.hpp"
#include "bot/core/ticket/follow_up.hpp"

#include <algorithm>
#include <utility>

/// What incidents like this one left: what was promised then, and what waits for a decision.
namespace bot::core::draft {
namespace {

using ticket::State;
using ticket::Ticket;

constexpr std::size_t longest_words = 280;

/// As far as the record goes: the same record makes the same draft, whenever it is written.
event::Day written_on(const Material& material) {
    event::Instant newest = material.incident.started_at;
    for (const auto& fact : material.facts)
        newest = std::max(newest, fact.recorded);
    return std::chrono::floor<std::chrono::days>(newest);
}

bool is_ticket(const Ticket& item) {
    return item.standing == incident::ItemStanding::ticket;
}

std::string words_of(const Manuscript& draft, std::string_view text) {
    return one_line(draft.cast.plain(text), longest_words);
}

/// "2 done, 1 open"
std::string fates(const Earlier& earlier) {
    std::string words;
    for (const auto state : {State::done, State::will_not_do, State::open}) {
        const auto count = std::count_if(
            earlier.items.begin(), earlier.items.end(),
            [&](const Ticket& item) { return is_ticket(item) && item.state == state; });
        if (count > 0)
            words += (words.empty() ? "" : ", ") + std::to_string(count) + " " +
                     std::string{to_string(state)};
    }
    return words;
}

/// In a version with roles nobody knows whom the words of others name.
std::string stalled_words(const Manuscript& draft, const Earlier& earlier, const Ticket& item,
                          int late) {
    auto words = to_string(earlier.id) + " " + ticket::name(item);
    if (!draft.cast.roles())
        words += " " + words_of(draft, item.summary.plain);
    words += ": stalled, " + std::to_string(late) + " days past its date";
    if (!draft.cast.roles() && !item.blocked_by.empty())
        words += "; blocked by: " + words_of(draft, item.blocked_by);
    return words;
}

}  // namespace

Section similar_section(const Material& material, const Manuscript& draft) {
    const auto today = written_on(material);
    Bullets bullets;
    const auto add = [&](std::string text) {
        bullets.lines.push_back({words(std::move(text)), {}});
    };
    for (const auto& earlier : material.earlier) {
        const auto became = fates(earlier);
        if (became.empty())
            continue;
        const auto title = draft.cast.roles() ? "" : " " + words_of(draft, earlier.title);
        add(to_string(earlier.id) + title + ": " + became);
        for (const auto& item : earlier.items)
            if (const auto late = ticket::days_late(item, today); late > ticket::stalled_after)
                add(stalled_words(draft, earlier, item, late));
    }
    Section section{"similar", "Similar incidents", {}};
    if (!bullets.lines.empty())
        section.blocks.emplace_back(std::move(bullets));
    return section;
}

}  // namespace bot::core::draft
