#include "bot/core/decide/card_view.hpp"

#include "bot/core/command/time_phrase.hpp"
#include "bot/core/decide/wording.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using event::Text;
using event::TextWriter;
using incident::Severity;
using incident::Status;
using outbox::Button;
using outbox::ButtonStyle;

constexpr std::size_t longest_topic = 250;

/// A moment far enough from any that the day is always written.
constexpr event::Instant never{};

Text person(const Ruling& ruling, const event::PersonRef& ref) {
    return TextWriter{}.person(ref, ruling.name_of(ref)).take();
}

Text moment(const incident::Incident& incident, event::Instant at) {
    const auto zone = incident.time_zone.empty() ? std::string{"UTC"} : incident.time_zone;
    return event::words(command::show_time(at, never, zone) + " (" + zone + ")");
}

/// Where it is on, and else that it is off where we could choose. Empty: nowhere a question.
std::string encryption(const incident::Incident& incident, const Ruling& ruling) {
    std::string on;
    std::string off;
    for (const auto& room : incident.rooms) {
        if (room.encrypted)
            on += (on.empty() ? "on in #" : ", #") + room.name;
        else if (off.empty() && room.origin == incident::RoomOrigin::created &&
                 ruling.traits(room.room.platform).may_encrypt)
            off = "off in #" + room.name + ": what I cannot read I cannot write down";
    }
    if (on.empty())
        return off;
    return on + ": I cannot read what is said there, and nothing of it is written down";
}

std::vector<std::pair<std::string, Text>> fields(const incident::Incident& incident,
                                                 const Ruling& ruling) {
    std::vector<std::pair<std::string, Text>> result;
    const auto lead = incident.roles.find("lead");
    result.emplace_back("Lead", lead == incident.roles.end() ? event::words("nobody yet")
                                                             : person(ruling, lead->second));
    for (const auto& [role, who] : incident.roles) {
        if (role != "lead")
            result.emplace_back(capitalised(role), person(ruling, who));
    }
    if (!incident.summary.empty())
        result.emplace_back("Summary", event::words(incident.summary));
    if (!incident.impact.empty())
        result.emplace_back("Impact", event::words(incident.impact));
    result.emplace_back("Started", moment(incident, incident.started_at));
    if (incident.resolved_at)
        result.emplace_back("Resolved", moment(incident, *incident.resolved_at));
    const auto state = encryption(incident, ruling);
    if (!state.empty())
        result.emplace_back("Encryption", event::words(state));
    if (incident.visibility == incident::Visibility::restricted)
        result.emplace_back("Access", event::words("private: members of its rooms only"));
    if (!incident::is_over(incident.status))
        result.emplace_back(
            "Record",
            speak("what is said here is written down. A message that begins with `off "
                  "the record:` leaves no words, and 🤐 on one of yours takes its words "
                  "out again"));
    return result;
}

class Buttons {
public:
    explicit Buttons(const incident::Incident& incident) : x_incident{incident} {}

    std::vector<Button> all() {
        switch (x_incident.status) {
            case Status::investigating:
                ask_for_people();
                add("Identified", "status identified");
                add("Mitigated", "status mitigated");
                resolve();
                break;
            case Status::identified:
                ask_for_people();
                add("Mitigated", "status mitigated");
                resolve();
                break;
            case Status::mitigated:
                ask_for_people();
                resolve();
                break;
            case Status::resolved:
                add("Close", "close");
                break;
            case Status::closed:
            case Status::cancelled:
            case Status::merged:
                break;
        }
        add("Timeline", "timeline");
        add("Draft", "draft html");
        return std::move(x_buttons);
    }

private:
    void add(std::string label, const std::string& words, ButtonStyle style = ButtonStyle::normal,
             std::string confirm = {}) {
        x_buttons.push_back(
            {std::move(label), to_string(x_incident.id) + " " + words, style, std::move(confirm)});
    }
    void ask_for_people() {
        if (!x_incident.roles.contains("lead"))
            add("I'll lead", "lead", ButtonStyle::primary);
        if (x_incident.severity != Severity::unset)
            return;
        for (const auto* level : {"sev1", "sev2", "sev3"})
            add(severity_label(*incident::parse_severity(level)), std::string{"severity "} + level);
    }
    void resolve() {
        add("Resolve", "resolve", ButtonStyle::normal,
            "Is it over? " + to_string(x_incident.id) + " becomes resolved.");
    }

    const incident::Incident& x_incident;
    std::vector<Button> x_buttons;
};

}  // namespace

outbox::Card card_of(const incident::Incident& incident, const Ruling& ruling) {
    return {incident.id,   incident.title,           incident.severity,      incident.status,
            incident.kind, fields(incident, ruling), Buttons{incident}.all()};
}

Text card_text(const incident::Incident& incident, const Ruling& ruling) {
    TextWriter writer;
    writer.bold(to_string(incident.id)).plain(" ").plain(incident.title);
    if (incident.kind == incident::Kind::drill)
        writer.plain(" (a drill)");
    writer.plain("\n" + severity_label(incident.severity) + " · " +
                 std::string{to_string(incident.status)});
    for (const auto& [label, value] : fields(incident, ruling))
        writer.plain("\n" + label + ": ").append(value);
    for (const auto& room : incident.rooms) {
        if (room.origin == incident::RoomOrigin::imported)
            writer.plain("\nRoom: #" + room.name + " (from an archive)");
        else
            writer.plain("\nRoom: ").room(room.room, room.name);
    }
    return writer.take();
}

std::string card_word(const event::RoomRef& room) {
    return "card/" + to_string(room);
}

std::string topic_of(const incident::Incident& incident) {
    auto topic = to_string(incident.id);
    if (incident.kind == incident::Kind::drill)
        topic += " (drill)";
    if (incident.severity != Severity::unset)
        topic += " " + severity_label(incident.severity);
    topic += " " + incident.title;
    const auto tail = " · " + std::string{to_string(incident.status)};
    return shortened(topic, longest_topic - tail.size()) + tail;
}

std::string severity_label(Severity severity) {
    if (severity == Severity::unset)
        return "no severity yet";
    auto label = std::string{to_string(severity)};
    std::transform(label.begin(), label.end(), label.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return label;
}

}  // namespace bot::core::decide
