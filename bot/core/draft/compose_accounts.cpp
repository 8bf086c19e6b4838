#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/compose.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace bot::core::draft {
namespace {

using debrief::Aspect;

constexpr std::size_t most_moments = 6;
constexpr std::size_t words_of_a_cell = 240;
constexpr std::size_t words_of_a_line = 400;

struct AspectRow {
    Aspect aspect;
    std::string_view title;
};
constexpr std::array<AspectRow, 5> aspect_rows{{{Aspect::effects, "saw"},
                                                {Aspect::expectations, "expected"},
                                                {Aspect::assumptions, "took as given"},
                                                {Aspect::timeline_view, "thought was going on"},
                                                {Aspect::actions, "did"}}};

/// Quotes that a moment's table has a cell for.
std::vector<const Quote*> at_moment(const AccountsTold& told, std::size_t moment) {
    std::vector<const Quote*> quotes;
    for (const auto& quote : told.quotes) {
        if (quote.moment == moment && quote.telling.aspect)
            quotes.push_back(&quote);
    }
    return quotes;
}

/// The moments that most people told of, at most six, forward in time.
std::vector<std::size_t> chosen_moments(const AccountsTold& told) {
    struct Weighed {
        std::size_t voices, quotes, moment;
    };
    std::vector<Weighed> all;
    for (std::size_t moment = 0; moment < told.moments.size(); ++moment) {
        std::set<std::size_t> voices;
        const auto quotes = at_moment(told, moment);
        for (const auto* quote : quotes)
            voices.insert(quote->voice);
        if (!quotes.empty())
            all.push_back({voices.size(), quotes.size(), moment});
    }
    std::stable_sort(all.begin(), all.end(), [](const Weighed& one, const Weighed& other) {
        return std::tie(one.voices, one.quotes) > std::tie(other.voices, other.quotes);
    });
    all.resize(std::min(all.size(), most_moments));
    std::vector<std::size_t> chosen;
    for (const auto& one : all)
        chosen.push_back(one.moment);
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

const timeline::Entry* entry_of(const Manuscript& draft, event::FactNumber id) {
    const auto found = std::find_if(draft.entries.begin(), draft.entries.end(),
                                    [&](const auto& entry) { return entry.id == id; });
    return found == draft.entries.end() ? nullptr : &*found;
}

std::string moment_clock(const ToldMoment& moment) {
    const auto from = ZoneTimes::utc_short(moment.from);
    const auto until = ZoneTimes::utc_short(moment.until);
    return from + (from == until ? "" : "–" + until) + " UTC";
}

Heading moment_heading(const Manuscript& draft, const ToldMoment& moment) {
    auto title = moment_clock(moment);
    const auto* entry = entry_of(draft, moment.entry);
    if (entry != nullptr && !entry->strike && !entry->deleted && !entry->text.plain.empty())
        title += "  " + one_line(draft.cast.plain(entry->text), 80);
    return {{words(std::move(title)), {moment.entry}}};
}

SideBySide moment_table(const AccountsTold& told, std::size_t moment) {
    const auto quotes = at_moment(told, moment);
    std::set<std::size_t> voices;
    for (const auto* quote : quotes)
        voices.insert(quote->voice);
    SideBySide table;
    for (const auto voice : voices) {
        const auto& who = told.voices[voice];
        table.columns.push_back(who.label + (who.seat.empty() ? "" : ", " + who.seat));
    }
    for (const auto& [aspect, title] : aspect_rows) {
        auto& row = table.rows.emplace_back(SideBySide::Row{std::string{title}, {}});
        for (const auto voice : voices) {
            auto& cell = row.cells.emplace_back();
            for (const auto* quote : quotes) {
                if (quote->voice == voice && quote->telling.aspect == aspect)
                    cell.push_back({words("“" + one_line(quote->words, words_of_a_cell) + "”"),
                                    {quote->cited()}});
            }
        }
    }
    return table;
}

std::optional<std::size_t> moment_of(const AccountsTold& told, event::FactNumber asked) {
    const auto* quote = quote_of(told, asked);
    return quote == nullptr ? std::nullopt : quote->moment;
}

Line differing(const AccountsTold& told, const debrief::Contrast& contrast, std::string lead) {
    Line line{words(lead + one_line(contrast.difference, 280) + "."), {}};
    for (const auto* telling : {&contrast.one, &contrast.other})
        line.evidence.push_back(quote_of(told, telling->asked)->cited());
    return line;
}

/// The section a kind of question belongs to; empty: none but the list of all answers.
std::string_view section_for(const debrief::Telling& telling) {
    const std::string_view kind = telling.kind;
    const auto is = [&](std::initializer_list<std::string_view> kinds) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    if (is({"change"}) || telling.question == "O2")
        return "before";
    if (is({"goals", "options", "inaction-waiting"}))
        return "difficulties";
    if (kind.starts_with("inaction") ||
        is({"cues", "help", "joining", "handover", "leading", "time-pressure", "outside-view"}))
        return "response";
    if (is({"went-well", "mitigators"}))
        return "helped";
    if (is({"organisation", "management"}))
        return "conditions";
    if (is({"risks"}))
        return "questions";
    if (is({"surprise"}) || telling.question == "Z3")
        return "surprises";
    return {};
}

/// Most sections have what only some seats are asked: there an answer without a name would tell
/// whose it is.
bool has_a_place(const Quote& quote, std::string_view section) {
    const auto& telling = quote.telling;
    const bool asked_of_all =
        telling.kind == "surprise" || telling.kind == "went-well" || telling.question == "Z3";
    return section_for(telling) == section && (telling.named || asked_of_all);
}

}  // namespace

Bullets told_in(const Manuscript& draft, std::string_view section) {
    Bullets bullets;
    for (const auto& quote : draft.accounts.quotes) {
        if (has_a_place(quote, section))
            bullets.lines.push_back(quoted(draft.accounts, quote, words_of_a_line));
    }
    return bullets;
}

std::vector<Block> perspectives_told(const Manuscript& draft) {
    const auto& told = draft.accounts;
    std::vector<Block> blocks;
    for (const auto moment : chosen_moments(told)) {
        blocks.emplace_back(moment_heading(draft, told.moments[moment]));
        blocks.emplace_back(moment_table(told, moment));
        for (const auto& contrast : told.contrasts) {
            if (moment_of(told, contrast.one.asked) == moment)
                blocks.emplace_back(Paragraph{differing(told, contrast, "The pictures differ: ")});
        }
    }
    return blocks;
}

SideBySide conditions_named(const Manuscript& draft) {
    SideBySide table{{"condition", "kind", "present since", "new that day?",
                      "also there on days that went well?", "source"},
                     {}};
    for (const auto& [number, told, about] : draft.accounts.conditions) {
        auto& row =
            table.rows.emplace_back(SideBySide::Row{std::to_string(table.rows.size() + 1), {}});
        const auto cell = [&](std::string text) {
            row.cells.emplace_back();
            if (!text.empty())
                row.cells.back().push_back({words(std::move(text)), {}});
        };
        const auto shown = [&](std::string_view text) {
            return one_line(draft.cast.plain(text), words_of_a_cell);
        };
        const auto answer = [](incident::YesOrNo known) {
            return std::string{known == incident::YesOrNo::none ? "" : to_string(known)};
        };
        cell(told.empty() ? "[erased]" : shown(told));
        cell(about.kind ? std::string{to_string(*about.kind)} : std::string{});
        cell(shown(about.since));
        cell(answer(about.new_that_day));
        cell(answer(about.on_good_days));
        cell(about.entry ? "entry" : "written by hand");
        if (about.entry)
            row.cells.back().back().evidence.push_back(*about.entry);
    }
    return table;
}

Bullets contrasts_open(const Manuscript& draft) {
    Bullets bullets;
    for (const auto& contrast : draft.accounts.contrasts) {
        const auto moment = moment_of(draft.accounts, contrast.one.asked);
        const auto at = moment
                            ? ZoneTimes::utc_short(draft.accounts.moments[*moment].from) + " UTC: "
                            : std::string{};
        bullets.lines.push_back(differing(draft.accounts, contrast, at));
    }
    return bullets;
}

Bullets cells_empty(const Manuscript& draft) {
    Bullets bullets;
    const auto& told = draft.accounts;
    for (const auto moment : chosen_moments(told)) {
        std::string missing;
        const auto quotes = at_moment(told, moment);
        for (const auto& row : aspect_rows) {
            const bool exists = std::any_of(quotes.begin(), quotes.end(), [&](const auto* quote) {
                return quote->telling.aspect == row.aspect;
            });
            if (!exists)
                missing += (missing.empty() ? "" : ", ") + std::string{described(row.aspect)};
        }
        if (!missing.empty())
            bullets.lines.push_back({words("At " + moment_clock(told.moments[moment]) +
                                           " nobody here describes " + missing + "."),
                                     {told.moments[moment].entry}});
    }
    return bullets;
}

std::string numbers_told(const Manuscript& draft) {
    const auto& told = draft.accounts;
    if (told.invited == 0)
        return {};
    return "Of " + std::to_string(told.invited) + " people invited to the debrief " +
           std::to_string(told.heard) + (told.heard == 1 ? " was" : " were") + " heard. Of " +
           std::to_string(told.asked) + " questions asked " + std::to_string(told.quotes.size()) +
           (told.quotes.size() == 1 ? " has" : " have") +
           " an answer in this document, each let go by its author in these words.";
}

}  // namespace bot::core::draft
