#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/compose.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <variant>

namespace bot::core::draft {
namespace {

using timeline::Entry;
using timeline::EntryKind;

Line line(std::string text, std::vector<Evidence> evidence = {}) {
    return {words(std::move(text)), std::move(evidence)};
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + " " + std::string{count == 1 ? one : many};
}

/// What a milestone says, in one sentence, with its distance from the start.
Line milestone_line(const Manuscript& draft, const NamedMoment& moment) {
    auto text = one_line(moment.name, 40) + " at " + draft.times.full(moment.at);
    if (text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    Line result;
    const auto* started = draft.history.milestone("started");
    if (moment.fact)
        result.evidence.push_back(*moment.fact);
    if (started != nullptr && started != &moment && moment.at > started->at) {
        text += ", " + duration_words(moment.at - started->at) + " after the start";
        if (started->fact && started->fact != moment.fact)
            result.evidence.push_back(*started->fact);
    }
    result.words = words(text + ".");
    return result;
}

template <typename Wanted>
Bullets listed(const Manuscript& draft, Wanted wanted) {
    Bullets bullets;
    for (const auto& entry : draft.entries) {
        if (!entry.strike && !entry.deleted && wanted(entry))
            bullets.lines.push_back(told_line(draft, entry));
    }
    return bullets;
}

/// A list under its own line; nothing where the list is empty.
void add_list(Section& section, std::string title, Bullets list) {
    if (list.lines.empty())
        return;
    if (!title.empty())
        section.blocks.push_back(Paragraph{line(std::move(title))});
    section.blocks.push_back(std::move(list));
}

std::string by(const Manuscript& draft, const event::Person& person) {
    const auto name = draft.cast.name(person.ref);
    return name.empty() ? std::string{} : " by " + std::string{name};
}

Line limit_line(const Manuscript& draft, const Entry& entry) {
    if (entry.kind == EntryKind::gap)
        return line("From " + draft.times.full(entry.at) + " to " +
                        draft.times.full(entry.until.value_or(entry.at)) + ", " +
                        duration_words(entry.until.value_or(entry.at) - entry.at) +
                        ", messages in " + draft.cast.room(entry.source.room) + " may be missing.",
                    {entry.id});
    if (entry.strike) {
        auto text = "Struck" + by(draft, entry.strike->by) + ": an entry of " +
                    draft.times.full(entry.at) + by(draft, entry.author);
        const auto reason = one_line(draft.cast.plain(std::string_view{entry.strike->reason}), 280);
        return line(text + (reason.empty() ? "." : ". Reason: " + reason), {entry.id});
    }
    auto text =
        "Deleted in chat: a message of " + draft.times.full(entry.at) + by(draft, entry.author);
    if (entry.deleted_at)
        text += ", deleted " + ZoneTimes::utc_clock(*entry.deleted_at) + " UTC";
    return line(text + ".", {entry.id});
}

struct Counts {
    std::size_t messages = 0;
    std::size_t edited = 0;
    std::size_t deleted = 0;
    std::size_t key = 0;
    std::size_t masked = 0;
    std::size_t off_record = 0;
    std::size_t gaps = 0;
    std::size_t struck = 0;
};

Counts count(const std::vector<Entry>& entries) {
    Counts counts;
    for (const auto& entry : entries) {
        counts.messages += entry.source.message.empty() ? 0U : 1U;
        counts.edited += entry.earlier.empty() ? 0U : 1U;
        counts.deleted += entry.deleted ? 1U : 0U;
        counts.key += entry.key() ? 1U : 0U;
        counts.masked += entry.masked ? 1U : 0U;
        counts.off_record += entry.off_record ? 1U : 0U;
        counts.gaps += entry.kind == EntryKind::gap ? 1U : 0U;
        counts.struck += entry.strike ? 1U : 0U;
    }
    return counts;
}

}  // namespace

Section timeline_section(const Manuscript& draft) {
    Section section{"timeline", "Timeline", {Drawing{}}};
    Entries body;
    bool marked = false;
    for (std::size_t i = 0; i < draft.entries.size(); ++i) {
        marked = marked || draft.entries[i].key();
        if (in_body(draft.entries[i]))
            body.which.push_back(i);
    }
    if (!marked)
        section.blocks.push_back(Paragraph{
            line("Nobody has marked a message as a key entry yet. Shown here are milestones, "
                 "changes of severity and status, notes, decisions and gaps; everything else is "
                 "in the appendix.")});
    if (!body.which.empty())
        section.blocks.push_back(std::move(body));
    return section;
}

Section response_section(const Manuscript& draft) {
    Section section{"response", "Detection and response", {}};
    Bullets facts;
    for (const auto& moment : draft.history.milestones)
        facts.lines.push_back(milestone_line(draft, moment));
    for (const auto& entry : draft.entries) {
        if (entry.kind == EntryKind::role && !entry.strike)
            facts.lines.push_back(told_line(draft, entry));
    }
    add_list(section, {}, std::move(facts));
    add_list(section, "What people tell of it:", told_in(draft, "response"));
    section.blocks.push_back(
        Place{"How did this come to somebody's notice, and what did they have in view? Who came "
              "in and how, where was work handed over, where did people wait, and for what?"});
    return section;
}

Section remediation_section(const Manuscript& draft) {
    Section section{"remediation", "Remediation", {}};
    if (auto table = items_table(draft); !table.rows.empty())
        section.blocks.push_back(std::move(table));
    add_list(section, "Ideas, kept:", ideas_kept(draft));
    auto proposed = listed(draft, [](const Entry& entry) {
        return std::any_of(entry.marks.begin(), entry.marks.end(), [](const timeline::Mark& mark) {
            return mark.kind == incident::MarkKind::ticket;
        });
    });
    add_list(section, "Proposed while it happened:", std::move(proposed));
    section.blocks.push_back(
        Place{"Once everybody has been heard: what will change, who takes it on by their own "
              "choice, by when, and how will we know that it worked? It is fine to have none."});
    return section;
}

Section questions_section(const Manuscript& draft) {
    Section section{"questions", "Open questions", {}};
    auto theories =
        listed(draft, [](const Entry& entry) { return entry.kind == EntryKind::hypothesis; });
    auto asked = listed(draft, [](const Entry& entry) {
        return std::any_of(entry.marks.begin(), entry.marks.end(), [](const timeline::Mark& mark) {
            return mark.kind == incident::MarkKind::question;
        });
    });
    add_list(section, "Where accounts differ, neither being the right one:", contrasts_open(draft));
    add_list(section, "What still feels fragile:", told_in(draft, "questions"));
    add_list(section, "Not described:", cells_empty(draft));
    add_list(section, "Hypotheses held at the time:", std::move(theories));
    add_list(section, "Put on the list for the debrief:", std::move(asked));
    section.blocks.push_back(
        Place{"What is still not known, which hypotheses were never tested, and where do the "
              "accounts differ?"});
    return section;
}

Section limits_section(const Manuscript& draft) {
    Section section{"limits", "Gaps, deletions and struck entries", {}};
    Bullets limits;
    for (const auto& entry : draft.entries) {
        if (entry.kind == EntryKind::gap || entry.strike || entry.deleted)
            limits.lines.push_back(limit_line(draft, entry));
    }
    if (limits.lines.empty())
        section.blocks.push_back(
            Paragraph{line("The record knows of no gap, no deletion and no struck entry.")});
    else
        section.blocks.push_back(std::move(limits));
    return section;
}

Section making_section(const Material& material, const Manuscript& draft) {
    const auto counts = count(draft.entries);
    Bullets facts;
    const auto add = [&](std::string text) { facts.lines.push_back(line(std::move(text))); };
    add("Written from the record of " + draft.document.incident + ": " +
        counted(material.facts.size(), "fact", "facts") + ", " +
        counted(draft.entries.size(), "entry", "entries") +
        ". The same record gives the same "
        "document.");
    add(counted(counts.messages, "message", "messages") + " from " +
        counted(draft.cast.participants(), "person", "people") + " in " +
        counted(material.incident.rooms.size(), "room", "rooms") + "; " +
        std::to_string(counts.key) + " marked as key, " + std::to_string(counts.edited) +
        " edited, " + std::to_string(counts.deleted) + " deleted, " +
        std::to_string(counts.struck) + " struck.");
    add(counted(counts.gaps, "gap", "gaps") + "; " + std::to_string(counts.masked) +
        " with something masked that looked like a secret; " + std::to_string(counts.off_record) +
        " off the record.");
    if (!draft.entries.empty())
        add("The first entry is of " + draft.times.full(draft.entries.front().at) +
            ", the last of " + draft.times.full(draft.entries.back().at) + ".");
    if (auto told = numbers_told(draft); !told.empty())
        add(std::move(told));
    if (const auto poll = debrief::poll_words(draft.accounts.poll); !poll.empty())
        add("Asked at the end of the debrief, without names. " + poll);
    add("A mark such as [e12] names the entry a line rests on, one such as [a12] the answer; the "
        "appendix holds them all. "
        "Places marked WRITE are for people: this program describes and judges nothing.");
    return {"making", "How this was made", {std::move(facts)}};
}

}  // namespace bot::core::draft
