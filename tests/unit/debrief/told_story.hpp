#pragma once

#include "bot/core/debrief/choice.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace debrief_test {

namespace debrief = bot::core::debrief;
namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace timeline = bot::core::timeline;

inline event::Person person(const std::string& name) {
    return {{"chat", "U-" + name}, name, event::PersonKind::human};
}

/// An incident of one day, told line by line. Times are "14:02", in UTC; in words "@Name" mentions
/// somebody.
class ToldStory {
public:
    explicit ToldStory(incident::Severity severity = incident::Severity::sev2) {
        x_incident.id = {7};
        x_incident.severity = severity;
        x_incident.time_zone = "UTC";
    }
    static event::Instant at(const std::string& clock) {
        return *event::from_rfc3339("2026-11-18T" + clock + ":00Z");
    }

    timeline::Entry& add(const std::string& clock, timeline::EntryKind kind,
                         const event::Person& author, const std::string& words) {
        auto& entry = x_entries.emplace_back();
        entry.id = {static_cast<std::int64_t>(x_entries.size())};
        entry.at = at(clock);
        entry.kind = kind;
        entry.author = author;
        entry.text = with_mentions(words);
        entry.source.room = {"chat", "R1"};
        return entry;
    }
    timeline::Entry& say(const std::string& clock, const std::string& who,
                         const std::string& words) {
        return add(clock, timeline::EntryKind::message, person(who), words);
    }
    void alert(const std::string& clock, const std::string& words) {
        add(clock, timeline::EntryKind::alert, {{"chat", "B1"}, "Watch", event::PersonKind::bot},
            words);
    }
    void join(const std::string& clock, const std::string& who) {
        add(clock, timeline::EntryKind::membership, person(who), "@" + who + " joined #room");
    }
    void role(const std::string& clock, const std::string& by, const std::string& role,
              const std::string& who) {
        add(clock, timeline::EntryKind::role, person(by), role + ": @" + who);
        x_incident.roles[role] = person(who).ref;
    }
    void severity(const std::string& clock, const std::string& who, const std::string& shift) {
        add(clock, timeline::EntryKind::severity, person(who), "Severity " + shift);
    }
    void status(const std::string& clock, const std::string& who, const std::string& shift) {
        add(clock, timeline::EntryKind::status, person(who), "Status " + shift);
        if (shift.ends_with("resolved"))
            x_incident.resolved_at = at(clock);
    }
    void declare(const std::string& clock, const std::string& who) {
        add(clock, timeline::EntryKind::command, person(who), "Opened: checkout is slow");
        x_incident.started_at = at(clock);
    }
    incident::Incident& incident() { return x_incident; }
    [[nodiscard]] debrief::Story story() const {
        return {x_incident, x_entries, accounts, names, programs, zones};
    }

    std::map<event::PersonRef, event::PersonRef> accounts;
    std::map<event::PersonRef, std::vector<std::string>> names;
    std::set<event::PersonRef> programs;
    std::map<event::PersonRef, std::string> zones;

private:
    static event::Text with_mentions(const std::string& words) {
        event::TextWriter text;
        for (std::size_t at = 0; at < words.size();) {
            const auto mention = std::min(words.find('@', at), words.size());
            text.plain(std::string_view{words}.substr(at, mention - at));
            auto end = mention;
            while (end < words.size() && words[end] != ' ' && words[end] != ',' &&
                   words[end] != '.' && words[end] != ':' && words[end] != '?')
                ++end;
            if (end > mention + 1) {
                const auto name = words.substr(mention + 1, end - mention - 1);
                text.person(person(name).ref, name);
            }
            at = end;
        }
        return text.take();
    }

    incident::Incident x_incident;
    std::vector<timeline::Entry> x_entries;
};

/// "O1 O3 A3@14:02 …": ids with the time of their moment.
std::string outline(const debrief::Story& story, const incident::SeatPlanned& plan);
/// The plan of whoever has this name.
const incident::SeatPlanned& plan_of(const std::vector<incident::SeatPlanned>& plans,
                                     const std::string& name);
std::vector<incident::SeatPlanned> planned(const debrief::Story& story);
/// The day of the example: a deploy, a page that was picked up late, a lead who came in, an expert
/// who was asked, and a reviewer who was never there.
ToldStory checkout_day();

}  // namespace debrief_test
