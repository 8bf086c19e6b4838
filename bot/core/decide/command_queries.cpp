#include "bot/core/command/time_phrase.hpp"
#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/card_view.hpp"

#include <utility>

namespace bot::core::decide {
namespace {

using event::TextWriter;

constexpr std::chrono::hours stale_after{24};
constexpr std::size_t longest_list = 20;

bool belongs(const Asking& asking, const IncidentSummary& summary, command::ListWhich which) {
    switch (which) {
        case command::ListWhich::open:
            return incident::is_open(summary.status);
        case command::ListWhich::closed:
            return !incident::is_open(summary.status);
        case command::ListWhich::stale:
            return incident::is_open(summary.status) &&
                   asking.ruling().now() - summary.last_activity > stale_after;
        case command::ListWhich::mine:
            return summary.member;
        case command::ListWhich::all:
            return true;
    }
    return true;
}

std::string_view adjective(command::ListWhich which) {
    switch (which) {
        case command::ListWhich::open:
            return "open ";
        case command::ListWhich::closed:
            return "closed ";
        case command::ListWhich::stale:
            return "stale ";
        case command::ListWhich::mine:
            return "own ";
        case command::ListWhich::all:
            return "";
    }
    return "";
}

void write_line(TextWriter& text, const Asking& asking, const IncidentSummary& summary) {
    text.plain("\n").bold(to_string(summary.id)).plain(" " + summary.title + " · ");
    text.plain(severity_label(summary.severity) + " · " + std::string{to_string(summary.status)});
    if (summary.lead)
        text.plain(" · ").append(asking.mention(*summary.lead));
    for (const auto& room : summary.rooms) {
        if (room.origin != incident::RoomOrigin::imported)
            text.plain(" · ").room(room.room, room.name);
    }
    if (const auto page = asking.ruling().page_of(summary.id); !page.empty())
        text.plain(" · ").link("page", page);
}

void write_usage(TextWriter& text, const Asking& asking, const command::Usage& usage) {
    text.plain("\n").code(asking.root() + " " + std::string{usage.form});
    text.plain(" ").append(speak(usage.about));
}

}  // namespace

void run_show(const Asking& asking, const Incident& incident) {
    auto& ruling = asking.ruling();
    const auto card = card_of(incident, ruling);
    asking.answer(card_text(incident, ruling), card.buttons);
    const auto* room = incident::find_room(incident, asking.room());
    if (room != nullptr && !room->card && !room->archived && !ruling.snapshot().ordered)
        settle_in(ruling, incident.id, asking.room());
}

void run_list(const Asking& asking, const command::List& order) {
    TextWriter text;
    std::size_t found = 0;
    for (const auto& summary : asking.ruling().snapshot().listing) {
        if (!may_see(asking, summary.visibility, summary.rooms, summary.member) ||
            !belongs(asking, summary, order.which))
            continue;
        if (++found <= longest_list)
            write_line(text, asking, summary);
    }
    const std::string what{adjective(order.which)};
    if (found == 0)
        return asking.answer(speak("There are no " + what + "incidents."));
    if (found > longest_list)
        text.plain("\n… and " + std::to_string(found - longest_list) + " more.");
    TextWriter whole;
    whole.plain(std::to_string(found) + " " + what + (found == 1 ? "incident:" : "incidents:"));
    asking.answer(whole.append(text.take()).take());
}

void run_health(const Asking& asking) {
    const auto& health = asking.ruling().snapshot().health;
    TextWriter text;
    text.bold("Health");
    for (const auto& [platform, state] : asking.ruling().context().connections)
        text.plain("\n" + platform + ": " + state);
    text.plain("\nopen incidents: " + std::to_string(health.open_incidents));
    text.plain("\nlast event: " +
               (health.last_event
                    ? command::show_duration(asking.ruling().now() - *health.last_event) + " ago"
                    : std::string{"none yet"}));
    text.plain("\nto be sent: " + std::to_string(health.outbox_waiting) +
               ", given up: " + std::to_string(health.outbox_failed));
    text.plain("\ntimers: " + std::to_string(health.timers_waiting));
    text.plain("\ngaps in records: " + std::to_string(health.gaps));
    asking.answer(text.take());
}

void run_version(const Asking& asking) {
    asking.answer(event::words("Second Story " + asking.ruling().policy().version));
}

void run_help(const Asking& asking, const command::Help& order) {
    TextWriter text;
    if (order.about) {
        const auto& usage = command::usage(*order.about);
        write_usage(text, asking, usage);
        if (!usage.also.empty())
            text.plain("\nAlso: " + std::string{usage.also});
        if (usage.built == command::Built::not_yet)
            text.plain("\nThis version cannot do that yet.");
        return asking.answer(event::part(text.take(), 1, std::string::npos));
    }
    text.bold("What I can do");
    for (const auto& usage : command::usages()) {
        if (usage.built == command::Built::yes)
            write_usage(text, asking, usage);
    }
    text.plain("\nA message that begins with ")
        .code("TL:")
        .plain(" is a note, one with 📌 matters. ");
    text.code("INC-7").plain(" in front of a command says which incident is meant.");
    asking.answer(text.take());
}

void run_not_yet(const Asking& asking, const command::NotYet& order) {
    const auto& usage = command::usage(order.verb);
    asking.refuse("`" + std::string{usage.word} + "` is not in this version yet. `" +
                  asking.root() + " help` shows what is.");
}

void run_draft(const Asking& asking, const Incident& incident, const command::Draft& order) {
    auto& ruling = asking.ruling();
    asking.record(incident.id, incident::CommandRun{"draft " + order.format +
                                                        (order.people == "roles" ? " roles" : ""),
                                                    "sent to the person who asked"});
    ruling.send(incident.id,
                outbox::ShareDraft{asking.asker().ref, asking.room(), order.format, order.people});
    asking.answer(speak("The draft of " + to_string(incident.id) + " is on its way to you."));
}

}  // namespace bot::core::decide
