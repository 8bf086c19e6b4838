#include "bot/core/command/parse.hpp"
#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/card_view.hpp"
#include "bot/core/decide/one_person.hpp"
#include "bot/core/decide/room_hearing.hpp"
#include "bot/core/language/secret_mask.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using command::Place;
using outbox::FieldKind;
using outbox::FormField;

std::string flag(bool set) {
    return set ? "true" : "";
}

std::string start_words(const Asking& asking, const command::Start& order) {
    std::string words = "Say `" + asking.root() + " start <title>";
    if (order.place == Place::this_room)
        words += " here";
    if (order.severity != incident::Severity::unset)
        words += " " + std::string{to_string(order.severity)};
    if (order.visibility == incident::Visibility::restricted)
        words += " private";
    if (order.kind == incident::Kind::drill)
        words += " drill";
    return words + "` instead.";
}

outbox::Form start_form(const Asking& asking, const command::Start& order) {
    const auto severity = order.severity == incident::Severity::unset
                              ? std::string{}
                              : std::string{to_string(order.severity)};
    outbox::Form form{
        "Start an incident", "Start", start_form_command, {}, start_words(asking, order)};
    form.fields.push_back({"title",
                           "What is happening?",
                           FieldKind::line,
                           true,
                           order.title,
                           "A few words: what do people notice?",
                           {}});
    form.fields.push_back({"severity",
                           "Severity",
                           FieldKind::choice,
                           false,
                           severity,
                           "May be left open for now.",
                           {{"sev1", "SEV1: critical"},
                            {"sev2", "SEV2: major"},
                            {"sev3", "SEV3: minor"},
                            {"sev4", "SEV4: low"}}});
    if (asking.ruling().traits(asking.asker().ref.platform).can_create_rooms &&
        !asking.room().room.empty())
        form.fields.push_back({"where",
                               "Where",
                               FieldKind::choice,
                               false,
                               order.place == Place::this_room ? "here" : "new",
                               "",
                               {{"new", "In a new room"}, {"here", "In this room"}}});
    form.fields.push_back({"private",
                           "Private",
                           FieldKind::toggle,
                           false,
                           flag(order.visibility == incident::Visibility::restricted),
                           "Only members of its room can see it.",
                           {}});
    form.fields.push_back({"drill",
                           "Drill",
                           FieldKind::toggle,
                           false,
                           flag(order.kind == incident::Kind::drill),
                           "Practice, not the real thing.",
                           {}});
    return form;
}

/// Whether nobody but they and we are there.
bool is_private_talk(const Asking& asking) {
    if (is_direct(asking.ruling(), asking.room()))
        return true;
    const auto& talk = asking.ruling().snapshot().talk;
    return talk && interview_in(debrief::fold(talk->facts), asking.room()) != nullptr;
}

/// Why it cannot live in this room; empty where it can.
std::string no_place_here(const Asking& asking) {
    if (asking.room().room.empty())
        return "There is no room here. Say `" + asking.root() +
               " start here` in the room you mean.";
    if (is_private_talk(asking))
        return "This is a private conversation between you and me, and nobody else could follow. "
               "Say it in the room you mean.";
    const auto& here = asking.ruling().snapshot().here;
    if (!here)
        return {};
    const auto& other = here->incident;
    const auto id = to_string(other.id);
    if (incident::is_over(other.status))
        return "This is the room of " + id + ", which is " + std::string{to_string(other.status)} +
               ". `" + asking.root() + " reopen <reason>` goes on with it; `" + asking.root() +
               " start <title>` opens another one in a room of its own.";
    return id + " (" + other.title + ") is already going on in this room. `" + asking.root() +
           " show` shows it; `" + asking.root() +
           " start <title>` opens another one in a room of its own.";
}

void open(const Asking& asking, const command::Start& order, event::IncidentId id) {
    auto& ruling = asking.ruling();
    asking.record(
        id, incident::Opened{language::mask_secrets_in(order.title), order.severity, order.kind,
                             order.visibility, ruling.policy().time_zone, incident::Origin::live});
    ruling.set_timer(id, no_lead_timer, ruling.now() + ruling.policy().no_lead_after);
}

void open_here(const Asking& asking, event::IncidentId id) {
    auto& ruling = asking.ruling();
    const bool first = ruling.incident(id)->rooms.empty();
    const auto& told = asking.given().room_name;
    asking.record(id, incident::RoomLinked{asking.room(), told.empty() ? to_string(id) : told,
                                           incident::RoomOrigin::adopted});
    settle_in(ruling, id, asking.room());
    event::TextWriter line;
    line.append(asking.mention(asking.asker().ref)).plain(first ? " opened " : " brought ");
    line.bold(to_string(id));
    if (first)
        line.plain(" in this room. From now on what is said here is written down.");
    else
        line.plain(" to ")
            .room(asking.room(), told)
            .plain(". From now on what is said there is written down, too.");
    asking.announce(id, line.take());
    if (first)
        tell_digest(ruling, id, &asking.room());
}

void open_elsewhere(const Asking& asking, event::IncidentId id) {
    auto& ruling = asking.ruling();
    const auto& incident = *ruling.incident(id);
    ruling.send(id, outbox::CreateRoom{asking.asker().ref.platform, room_name(id, incident.title),
                                       topic_of(incident), incident.visibility, asking.room()});
    asking.answer(
        speak(to_string(id) + " is open. Its room is being made, and you will be invited."));
}

}  // namespace

void settle_in(Ruling& ruling, event::IncidentId id, const event::RoomRef& room) {
    const auto& incident = *ruling.incident(id);
    ruling.send(id, outbox::PostCard{room, card_of(incident, ruling)}, card_word(room));
    // Who is there before we listen speaks up late or never, and is a member all the same.
    const auto* linked = incident::find_room(incident, room);
    if (incident.visibility == incident::Visibility::restricted ||
        (linked != nullptr && linked->origin == incident::RoomOrigin::adopted))
        ruling.send(id, outbox::ListMembers{room});
}

void tell_digest(Ruling& ruling, event::IncidentId id, const event::RoomRef* room) {
    const auto& incident = *ruling.incident(id);
    const auto& digest = ruling.policy().digest_room;
    if (!digest || incident.visibility == incident::Visibility::restricted ||
        (room != nullptr && *room == *digest))
        return;
    event::TextWriter line;
    line.bold(to_string(id))
        .plain(" " + incident.title + " (" + severity_label(incident.severity) + ")");
    if (incident.kind == incident::Kind::drill)
        line.plain(", a drill,");
    line.plain(" was opened by ").person(incident.reporter, ruling.name_of(incident.reporter));
    const auto* linked = room == nullptr ? nullptr : incident::find_room(incident, *room);
    if (linked != nullptr && room->platform == digest->platform)
        line.plain(": ").room(linked->room, linked->name);
    ruling.send(id, outbox::PostText{*digest, line.take(), std::nullopt, {}});
}

void run_start(const Asking& asking, const command::Start& order) {
    auto& ruling = asking.ruling();
    const auto& traits = ruling.traits(asking.asker().ref.platform);
    const bool here = order.place == Place::this_room || !traits.can_create_rooms;
    if (here) {
        const auto why_not = no_place_here(asking);
        if (!why_not.empty())
            return asking.refuse(why_not);
    }
    if (order.title.empty()) {
        if (!traits.has_forms || asking.given().trigger.empty())
            return asking.refuse("What is happening? A few words are enough: `" + asking.root() +
                                 " start " + (here ? "here " : "") + "checkout is slow`.");
        ruling.send({}, outbox::OpenForm{asking.asker().ref.platform, asking.given().trigger,
                                         asking.room(), start_form(asking, order),
                                         asking.given().room_name, asking.asker().ref});
        return;
    }
    const auto next = ruling.snapshot().next_incident;
    if (!next)
        return asking.refuse("I could not number the incident. Please try again.");
    open(asking, order, *next);
    if (here)
        open_here(asking, *next);
    else
        open_elsewhere(asking, *next);
}

void run_start_form(const Asking& asking) {
    auto read = command::parse_start_form(asking.given().fields);
    if (auto* errors = std::get_if<command::FieldErrors>(&read))
        return asking.refuse_fields(std::move(*errors));
    run_start(asking, std::get<command::Start>(read));
}

void run_adopt(const Asking& asking, const Incident& incident) {
    auto& ruling = asking.ruling();
    if (incident::find_room(incident, asking.room()) != nullptr)
        return asking.refuse(to_string(incident.id) + " listens in this room already.");
    if (!ruling.is_live(incident.id))
        return asking.refuse(to_string(incident.id) + " was read from an archive and has no room.");
    const auto why_not = no_place_here(asking);
    if (!why_not.empty())
        return asking.refuse(why_not);
    open_here(asking, incident.id);
}

}  // namespace bot::core::decide
