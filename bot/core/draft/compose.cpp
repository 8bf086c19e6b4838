#include "bot/core/draft/compose.hpp"

#include "bot/core/draft/clean_text.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <variant>

namespace bot::core::draft {
namespace {

using timeline::Entry;
using timeline::EntryKind;

int count_places(const std::vector<Section>& sections) {
    int places = 0;
    for (const auto& section : sections) {
        for (const auto& block : section.blocks)
            places += std::holds_alternative<Place>(block) ? 1 : 0;
    }
    return places;
}

std::map<event::MessageRef, event::FactNumber> first_messages(const std::vector<Entry>& entries) {
    std::map<event::MessageRef, event::FactNumber> threads;
    std::unordered_set<std::string_view> ids;  // few messages begin a thread: most are passed over
    for (const auto& entry : entries) {
        if (!entry.thread)
            continue;
        ids.insert(*entry.thread);
        threads.try_emplace({entry.source.room, *entry.thread}, event::FactNumber{});
    }
    for (const auto& entry : entries) {
        if (entry.source.message.empty() || !ids.contains(entry.source.message))
            continue;
        const auto found = threads.find({entry.source.room, entry.source.message});
        if (found != threads.end())
            found->second = entry.id;
    }
    std::erase_if(threads, [](const auto& each) { return each.second == event::FactNumber{}; });
    return threads;
}

}  // namespace

std::optional<event::FactNumber> Manuscript::thread(const Entry& entry) const {
    if (!entry.thread || *entry.thread == entry.source.message)
        return std::nullopt;
    const auto found = threads.find({entry.source.room, *entry.thread});
    return found == threads.end() ? std::nullopt : std::optional{found->second};
}

bool Manuscript::lost_thread(const Entry& entry) const {
    return entry.thread && *entry.thread != entry.source.message && !thread(entry);
}

bool in_body(const Entry& entry) {
    if (entry.strike || entry.deleted)
        return false;
    if (entry.key())
        return true;
    switch (entry.kind) {
        case EntryKind::note:
        case EntryKind::decision:
        case EntryKind::milestone:
        case EntryKind::status:
        case EntryKind::severity:
        case EntryKind::gap:
        case EntryKind::update:
            return true;
        case EntryKind::message:
        case EntryKind::hypothesis:
        case EntryKind::role:
        case EntryKind::command:
        case EntryKind::membership:
        case EntryKind::room:
        case EntryKind::file:
        case EntryKind::reaction:
        case EntryKind::pin:
        case EntryKind::ticket:
        case EntryKind::alert:
            break;
    }
    return false;
}

std::vector<event::Person> markers(const Entry& entry) {
    std::vector<event::Person> people;
    for (const auto& mark : entry.marks) {
        const bool counts =
            mark.kind == incident::MarkKind::key || mark.kind == incident::MarkKind::milestone;
        const bool named = std::any_of(people.begin(), people.end(), [&](const event::Person& one) {
            return one.ref == mark.by.ref;
        });
        if (counts && !named)
            people.push_back(mark.by);
    }
    return people;
}

Line told_line(const Manuscript& draft, const Entry& entry) {
    Line line;
    std::string said;
    for (const auto& run : draft.cast.words(entry.text))
        said += run.text;
    line.words = words(one_line(said, 280));
    const auto who = draft.cast.name(entry.author.ref);
    line.words.push_back({RunKind::plain,
                          " (" + (who.empty() ? std::string{} : std::string{who} + ", ") +
                              ZoneTimes::utc_short(entry.at) + " UTC)",
                          {}});
    line.evidence = {entry.id};
    return line;
}

namespace {

/// A gap that never ended lasts as long as the incident, as far as is known.
void close_gaps(std::vector<timeline::Entry>& entries, const incident::Incident& incident) {
    for (auto& entry : entries) {
        if (entry.kind == timeline::EntryKind::gap && !entry.until)
            entry.until = std::max(entry.at, incident.resolved_at.value_or(entries.back().at));
    }
}

void add_told(std::vector<Section>& sections, Section section) {
    if (!section.blocks.empty())
        sections.push_back(std::move(section));
}

/// In a version with roles a clock would tell who was awake where: minutes since the start instead.
ZoneTimes times_for(const incident::Incident& incident, People people) {
    return people == People::roles ? ZoneTimes::since(incident.started_at)
                                   : ZoneTimes{incident.time_zone};
}

}  // namespace

Manuscript prepare(const Material& material, People people) {
    auto entries = timeline::build(material.facts, material.keep_deleted);
    close_gaps(entries, material.incident);
    Cast cast{material, entries, people};
    Manuscript draft{material.incident,
                     std::move(entries),
                     std::move(cast),
                     times_for(material.incident, people),
                     history_of(material.incident, material.facts),
                     {},
                     ticket::fold(material.facts),
                     {},
                     {}};
    draft.accounts = accounts_told(material, draft.cast, draft.entries);
    draft.threads = first_messages(draft.entries);
    compose_header(material, draft);
    auto& sections = draft.document.sections;
    sections.push_back(summary_section(draft));
    sections.push_back(impact_section(draft));
    add_told(sections, before_section(draft));
    sections.push_back(timeline_section(draft));
    sections.push_back(response_section(draft));
    sections.push_back(perspectives_section(draft));
    sections.push_back(conditions_section(draft));
    sections.push_back(helped_section(draft));
    sections.push_back(surprises_section(draft));
    add_told(sections, difficulties_section(draft));
    sections.push_back(remediation_section(draft));
    sections.push_back(questions_section(draft));
    add_told(sections, similar_section(material, draft));
    sections.push_back(limits_section(draft));
    sections.push_back(making_section(material, draft));
    if (!draft.accounts.quotes.empty())
        sections.push_back({"answers", "Appendix: in people's own words", {Answers{}}});
    sections.push_back({"everything", "Appendix: every entry", {Appendix{}}});
    draft.document.places = count_places(sections);
    return draft;
}

}  // namespace bot::core::draft
