#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/reminders.hpp"

#include <initializer_list>
#include <utility>

namespace bot::core::decide {

namespace {

/// The first of these roles that somebody has; else who reported it.
event::PersonRef whoever_holds(std::initializer_list<const char*> roles,
                               const incident::Incident& incident) {
    for (const auto* role : roles) {
        if (const auto found = incident.roles.find(role); found != incident.roles.end())
            return found->second;
    }
    return incident.reporter;
}

/// "@Alice: "
void call(event::TextWriter& text, const Ruling& ruling, const event::PersonRef& person) {
    if (!person.id.empty())
        text.person(person, ruling.name_of(person)).plain(": ");
}

void promised_update(Ruling& ruling, const incident::Incident& incident) {
    if (incident::is_over(incident.status))
        return;
    event::TextWriter text;
    call(text, ruling, whoever_holds({"comms", "lead"}, incident));
    text.append(speak("An update on " + to_string(incident.id) +
                      " was promised for now. `update <text> [next 30m]` gives it."));
    ruling.tell_rooms(incident.id, text.take(), {}, outbox::Urgency::rings);
}

}  // namespace

void decide_timer(Ruling& ruling, const event::TimerFired& timer) {
    if (timer.name.starts_with("debrief."))
        return decide_debrief_timer(ruling, timer);
    if (timer.name.starts_with("ticket."))
        return decide_item_timer(ruling, timer);
    if (timer.name.starts_with("tracker."))
        return decide_tracker_timer(ruling, timer);
    if (timer.name == follow_up_timer)
        return follow_up(ruling);
    if (timer.name == digest_timer)
        return give_digest(ruling);
    const auto* incident = ruling.incident(timer.incident);
    if (timer.name == update_timer && incident != nullptr)
        return promised_update(ruling, *incident);
    if (timer.name != no_lead_timer || incident == nullptr ||
        !incident::is_open(incident->status) || incident->roles.contains("lead"))
        return;
    const auto command = to_string(timer.incident) + " lead";
    event::TextWriter text;
    call(text, ruling, incident->reporter);
    text.append(
        speak("Nobody leads " + to_string(timer.incident) + " yet. Who takes it? `lead` does."));
    ruling.tell_rooms(timer.incident, text.take(),
                      {{"I'll lead", command, outbox::ButtonStyle::primary, {}}},
                      outbox::Urgency::rings);
}

void decide_import_opened(Ruling& ruling, const event::ImportOpened& opened) {
    const auto& snapshot = ruling.snapshot();
    if (snapshot.import_known) {
        ruling.about(*snapshot.import_known);
        return;
    }
    if (!snapshot.next_incident)
        return;
    const auto id = *snapshot.next_incident;
    const auto zone = opened.time_zone.empty() ? ruling.policy().time_zone : opened.time_zone;
    ruling.record(
        id, opened.from, {},
        incident::Opened{opened.title, incident::Severity::unset, incident::Kind::incident,
                         incident::Visibility::open, zone, incident::Origin::imported});
    for (const auto& [room, name] : opened.rooms)
        ruling.record(id, opened.from, {},
                      incident::RoomLinked{room, name, incident::RoomOrigin::imported});
}

void decide_import_finished(Ruling& ruling, const event::ImportFinished& finished) {
    const auto* incident = ruling.incident(finished.incident);
    ruling.about(finished.incident);
    if (incident == nullptr || !incident::is_open(incident->status))
        return;
    ruling.record(finished.incident, finished.to, {},
                  incident::StatusSet{incident->status, incident::Status::resolved, {}});
}

}  // namespace bot::core::decide
