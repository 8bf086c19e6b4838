#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/families.hpp"

#include <utility>

namespace bot::core::decide {

namespace {

void promised_update(Ruling& ruling, const incident::Incident& incident) {
    if (incident::is_over(incident.status))
        return;
    ruling.tell_rooms(incident.id,
                      speak("An update on " + to_string(incident.id) +
                            " was promised for now. `update <text> [next 30m]` gives it."));
}

}  // namespace

void decide_timer(Ruling& ruling, const event::TimerFired& timer) {
    if (timer.name.starts_with("debrief."))
        return decide_debrief_timer(ruling, timer);
    const auto* incident = ruling.incident(timer.incident);
    if (timer.name == update_timer && incident != nullptr)
        return promised_update(ruling, *incident);
    if (timer.name != no_lead_timer || incident == nullptr ||
        !incident::is_open(incident->status) || incident->roles.contains("lead"))
        return;
    const auto command = to_string(timer.incident) + " lead";
    const auto text =
        speak("Nobody leads " + to_string(timer.incident) + " yet. Who takes it? `lead` does.");
    ruling.tell_rooms(timer.incident, text,
                      {{"I'll lead", command, outbox::ButtonStyle::primary, {}}});
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
