#include "bot/core/draft/about_person.hpp"

#include "bot/core/draft/json_entries.hpp"
#include "bot/core/draft/person_share.hpp"
#include "bot/core/incident/forgetting.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

namespace bot::core::draft {
namespace {

using debrief::Asked;
using debrief::Interview;
using ticket::Ticket;
using timeline::Entry;

void write_said(JsonStream& json, const Entry& entry) {
    json.line().open('{').field("id", event::to_string(entry.id));
    json.field("at", event::to_rfc3339(entry.at));
    json.field("recorded", event::to_rfc3339(entry.recorded));
    json.field("kind", timeline::to_string(entry.kind)).field("as", entry.author.name);
    json.field("text", entry.text.plain).key("earlier").open('[');
    for (const auto& version : entry.earlier)
        json.open('{')
            .field("at", event::to_rfc3339(version.at))
            .field("text", version.text.plain)
            .close('}');
    json.close(']').key("deleted").truth(entry.deleted);
    json.key("off_record").truth(entry.off_record);
    json.field("platform", entry.source.room.platform).field("room", entry.source.room.room);
    json.field("message", entry.source.message).key("files").open('[');
    for (const auto& file : entry.files)
        json.open('{').field("name", file.name).field("url", file.url).close('}');
    json.close(']').close('}');
}

void write_marked(JsonStream& json, const Entry& entry, const PersonShare& share) {
    for (const auto& mark : entry.marks)
        if (share.is(mark.by.ref))
            json.line()
                .open('{')
                .field("entry", event::to_string(entry.id))
                .field("at", event::to_rfc3339(mark.at))
                .field("kind", incident::to_string(mark.kind))
                .field("via", mark.via)
                .close('}');
    if (entry.strike && share.is(entry.strike->by.ref))
        json.line()
            .open('{')
            .field("entry", event::to_string(entry.id))
            .field("at", event::to_rfc3339(entry.strike->at))
            .field("kind", "struck")
            .field("reason", entry.strike->reason)
            .close('}');
}

std::string_view state_of(const Asked& asked) {
    switch (asked.state) {
        case debrief::AnswerState::open:
            return "open";
        case debrief::AnswerState::kept:
            return asked.lapsed ? "erased" : "kept";
        case debrief::AnswerState::skipped:
            return "skipped";
        case debrief::AnswerState::withdrawn:
            break;
    }
    return "withdrawn";
}

void write_asked(JsonStream& json, const Asked& asked) {
    json.line().open('{').field("id", event::to_string(asked.number));
    json.field("question", asked.question.words).field("context", asked.question.context);
    write_time(json, "at", asked.at);
    json.field("state", state_of(asked)).field("visibility", to_string(asked.audience));
    json.field("released", asked.released_words).key("told").open('[');
    for (const auto& part : asked.parts)
        for (const auto& version : part.versions)
            json.open('{')
                .field("at", event::to_rfc3339(version.at))
                .field("text", version.words)
                .key("taken_back")
                .truth(part.taken_back)
                .close('}');
    json.close(']').close('}');
}

void write_interview(JsonStream& json, const Interview& interview) {
    json.line().open('{').field("account", event::to_string(interview.person.ref));
    json.field("state", to_string(interview.state)).field("part", to_string(interview.tier));
    write_time(json, "since", interview.moved_at);
    json.key("seats").open('[');
    for (const auto seat : interview.seats)
        json.text(to_string(seat));
    json.close(']').key("not_asked").truth(interview.dropped);
    json.key("reminders").number(interview.reminders).key("questions").open('[');
    if (interview.note)
        write_asked(json, *interview.note);
    for (const auto& asked : interview.asked)
        write_asked(json, asked);
    json.close(']').key("waiting").open('[');
    for (const auto& question : interview.waiting)
        if (!incident::is_forgotten(question))
            json.text(question.words);
    json.close(']').close('}');
}

void write_item(JsonStream& json, const Ticket& item, const PersonShare& share) {
    json.line().open('{').field("id", ticket::name(item)).field("summary", item.summary.plain);
    json.field("state", to_string(item.state))
        .field("due", item.due ? event::to_date(*item.due) : std::string{});
    json.key("owned").truth(share.is(item.owner)).key("offered").truth(share.is(item.offered));
    json.key("sponsor").truth(share.is(item.sponsor));
    json.key("proposed").truth(share.is(item.proposed_by.ref)).key("reminded").open('[');
    for (const auto& reminded : item.reminded)
        if (share.is(reminded.to))
            json.open('{')
                .field("at", event::to_rfc3339(reminded.at))
                .field("of", to_string(reminded.what))
                .close('}');
    json.close(']').close('}');
}

void write_share(JsonStream& json, const incident::Incident& incident, const PersonShare& share) {
    json.line().open('{').field("id", event::to_string(incident.id));
    json.field("title", incident.title).key("roles").open('[');
    for (const auto role : share.roles)
        json.text(role);
    json.close(']').key("entries").open('[');
    for (const auto* entry : share.said)
        write_said(json, *entry);
    json.close(']').key("marks").open('[');
    for (const auto* entry : share.marked)
        write_marked(json, *entry, share);
    json.close(']').key("interviews").open('[');
    for (const auto* interview : share.interviews)
        write_interview(json, *interview);
    json.close(']').key("votes").open('[');
    for (const auto* vote : share.votes)
        json.open('{')
            .field("question", to_string(vote->question))
            .field("answer", to_string(vote->answer))
            .close('}');
    json.close(']').key("items").open('[');
    for (const auto* item : share.items)
        write_item(json, *item, share);
    json.close(']').close('}');
}

/// Markup and what escapes it aside, letters that nobody sees among them.
std::string bare(std::string_view text) {
    static constexpr std::array<std::string_view, 2> unseen{"\u2060", "\u00A0"};
    std::string letters;
    while (!text.empty()) {
        const auto* escape = std::find_if(unseen.begin(), unseen.end(),
                                          [&](auto one) { return text.starts_with(one); });
        if (escape != unseen.end()) {
            text.remove_prefix(escape->size());
            continue;
        }
        const char c = text.front();
        const bool plain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain || static_cast<unsigned char>(c) >= 0x80)
            letters += c;
        text.remove_prefix(1);
    }
    return letters;
}

/// Anything shorter may be anybody's.
constexpr std::size_t fewest_letters = 12;
/// What is said on may be cut off where it is quoted.
constexpr std::size_t most_letters = 100;

/// What somebody called an incident goes out without what the timeline says of it.
std::string_view headline(const incident::FactBody& body) {
    if (const auto* opened = std::get_if<incident::Opened>(&body))
        return opened->title;
    if (const auto* title = std::get_if<incident::TitleSet>(&body))
        return title->now;
    if (const auto* summary = std::get_if<incident::SummarySet>(&body))
        return summary->now;
    if (const auto* impact = std::get_if<incident::ImpactSet>(&body))
        return impact->now;
    return {};
}

}  // namespace

AboutPerson::AboutPerson(std::span<const event::PersonRenamed> accounts) {
    x_json.open('{').field("format", "secondstory person 1").key("accounts").open('[');
    for (const auto& [person, handle, zone, since] : accounts) {
        x_accounts.insert(person.ref);
        x_json.line().open('{').field("platform", person.ref.platform).field("id", person.ref.id);
        x_json.field("name", person.name).field("handle", handle).field("time_zone", zone);
        x_json.close('}');
    }
    x_json.close(']').line().key("incidents").open('[');
}

void AboutPerson::add(const incident::Incident& incident, std::span<const incident::Fact> facts) {
    // They may have what is kept of their own words, whatever others get to see.
    const auto entries = timeline::build(facts, true);
    const auto debrief = debrief::fold(facts);
    const auto items = ticket::fold(facts);
    PersonShare share{x_accounts};
    share.take(incident);
    share.take(entries);
    share.take(debrief);
    share.take(items);
    if (share.empty())
        return;
    x_found = true;
    keep_words(incident.id, share);
    for (const auto& fact : facts)
        if (share.is(fact.actor.ref))
            keep_words(incident.id, headline(fact.body));
    write_share(x_json, incident, share);
}

void AboutPerson::keep_words(event::IncidentId incident, std::string_view words) {
    if (auto letters = bare(words); letters.size() >= fewest_letters) {
        letters.resize(std::min(letters.size(), most_letters));
        x_words[incident].emplace(words, std::move(letters));
    }
}

void AboutPerson::keep_words(event::IncidentId incident, const PersonShare& share) {
    const auto keep = [&](const std::string& words) { keep_words(incident, words); };
    const auto keep_told = [&](const Asked& asked) {
        for (const auto& part : asked.parts)
            for (const auto& version : part.versions)
                keep(version.words);
        keep(asked.released_words);
    };
    for (const auto* entry : share.said) {
        keep(entry->text.plain);
        for (const auto& version : entry->earlier)
            keep(version.text.plain);
    }
    for (const auto* interview : share.interviews) {
        if (interview->note)
            keep_told(*interview->note);
        for (const auto& asked : interview->asked)
            keep_told(asked);
    }
}

void AboutPerson::go_to(Part part) {
    static constexpr std::array<std::string_view, 4> names{"incidents", "names", "unsent",
                                                           "switches"};
    while (x_part != part) {
        const auto next = static_cast<std::size_t>(x_part) + 1;
        x_part = static_cast<Part>(next);
        x_json.close(']').line().key(names.at(next)).open('[');
    }
}

void AboutPerson::add_name(const event::Person& person, std::string_view handle) {
    go_to(Part::names);
    if (x_accounts.contains(person.ref))
        x_json.line()
            .open('{')
            .field("platform", person.ref.platform)
            .field("id", person.ref.id)
            .field("name", person.name)
            .field("handle", handle)
            .close('}');
}

void AboutPerson::add_unsent(event::IncidentId incident, std::string_view kind,
                             std::string_view text) {
    go_to(Part::unsent);
    const auto theirs = x_words.find(incident);
    if (theirs == x_words.end())
        return;
    const auto letters = bare(text);
    bool begun = false;
    for (const auto& [words, beginning] : theirs->second) {
        if (letters.find(beginning) == std::string::npos)
            continue;
        if (!begun)
            x_json.line()
                .open('{')
                .field("incident", event::to_string(incident))
                .field("kind", kind)
                .key("words")
                .open('[');
        begun = true;
        x_json.text(words);
    }
    if (begun)
        x_json.close(']').close('}');
}

void AboutPerson::add_switch(std::string_view name, event::Instant since, event::Change change) {
    go_to(Part::switches);
    x_json.line().open('{').field("name", name).field("since", event::to_rfc3339(since));
    x_json.key("on").truth(change == event::Change::added).close('}');
}

std::string AboutPerson::take() {
    go_to(Part::switches);
    return x_json.close(']').close('}').take() + "\n";
}

}  // namespace bot::core::draft
