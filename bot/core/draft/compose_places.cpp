#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/compose.hpp"

namespace bot::core::draft {
namespace {

Section told_or_place(std::string id, std::string title, const Manuscript& draft,
                      const std::string& told, std::optional<event::FactNumber> fact,
                      std::string prompt) {
    Section section{std::move(id), std::move(title), {}};
    const auto text = clean(draft.cast.plain(std::string_view{told}));
    if (text.find_first_not_of(" \t\n") == std::string::npos) {
        section.blocks.push_back(Place{std::move(prompt)});
        return section;
    }
    Line line{words(text), {}};
    if (fact)
        line.evidence.push_back(*fact);
    section.blocks.push_back(Paragraph{std::move(line)});
    return section;
}

Section place(std::string id, std::string title, std::string prompt) {
    return {std::move(id), std::move(title), {Place{std::move(prompt)}}};
}

Section told_only(const Manuscript& draft, std::string id, std::string title) {
    auto told = told_in(draft, id);
    Section section{std::move(id), std::move(title), {}};
    if (!told.lines.empty())
        section.blocks.emplace_back(std::move(told));
    return section;
}

/// What people told of it comes before what a person is to make of it.
Section told_and_place(const Manuscript& draft, std::string id, std::string title,
                       std::string prompt) {
    auto section = told_only(draft, std::move(id), std::move(title));
    section.blocks.emplace_back(Place{std::move(prompt)});
    return section;
}

}  // namespace

Section before_section(const Manuscript& draft) {
    return told_only(draft, "before", "Before it began");
}

Section difficulties_section(const Manuscript& draft) {
    return told_only(draft, "difficulties", "Difficulties and trade-offs");
}

Section summary_section(const Manuscript& draft) {
    return told_or_place("summary", "Summary", draft, draft.incident.summary, draft.history.summary,
                         "Five lines for somebody who was not there: what people noticed, what "
                         "was going on underneath, what brought things back.");
}

Section impact_section(const Manuscript& draft) {
    return told_or_place("impact", "Impact", draft, draft.incident.impact, draft.history.impact,
                         "Who noticed what, from when to when? Which numbers are known, and from "
                         "where? What stayed as it was?");
}

Section perspectives_section(const Manuscript& draft) {
    if (auto told = perspectives_told(draft); !told.empty()) {
        told.emplace_back(
            Place{"What made each of these sensible at that point, and what would have shown every "
                  "picture to everybody? Neither has to be the right one."});
        return {"perspectives", "Perspectives", std::move(told)};
    }
    return place("perspectives", "Perspectives",
                 "Choose three to six moments. For each, side by side and unmerged, what each "
                 "person saw, expected, took as given, understood to be going on, and did. Where "
                 "the pictures differ, say so; neither has to be the right one.");
}

Section conditions_section(const Manuscript& draft) {
    auto section = told_and_place(
        draft, "conditions", "Contributing conditions",
        "Which conditions met that day, each needed, none enough alone? Since when was "
        "each there, and is it there on days that go well too? Look at tools and "
        "displays, knowledge, coordination, workload and time, and earlier decisions "
        "of the organisation (or say “asked, none found”).");
    if (auto named = conditions_named(draft); !named.rows.empty())
        section.blocks.insert(section.blocks.begin(), std::move(named));
    return section;
}

Section helped_section(const Manuscript& draft) {
    return told_and_place(draft, "helped", "What helped",
                          "What went well, what kept it from becoming larger, and what was luck?");
}

Section surprises_section(const Manuscript& draft) {
    return told_and_place(
        draft, "surprises", "Surprises",
        "What surprised each of you, and what do you now think about how the system "
        "works?");
}

}  // namespace bot::core::draft
