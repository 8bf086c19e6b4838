#include "bot/core/decide/asking.hpp"
#include "bot/core/language/secret_mask.hpp"

#include <array>
#include <utility>

namespace bot::core::decide {
namespace {

using event::TextWriter;
using incident::NoteKind;

std::string_view label(NoteKind kind) {
    switch (kind) {
        case NoteKind::note:
            return "Note";
        case NoteKind::decision:
            return "Decision";
        case NoteKind::hypothesis:
            return "Hypothesis";
        case NoteKind::update:
            return "Update";
    }
    return "Note";
}

/// The order in which they should come.
constexpr std::array<const char*, 5> milestones{"started", "detected", "acknowledged", "mitigated",
                                                "resolved"};

std::optional<event::Instant> time_of(const Incident& incident, const std::string& name) {
    const auto found = incident.milestones.find(name);
    if (found != incident.milestones.end())
        return found->second;
    if (name == "started")
        return incident.started_at;
    return std::nullopt;
}

void show_milestones(const Asking& asking, const Incident& incident) {
    TextWriter text;
    text.bold("Milestones of " + to_string(incident.id));
    for (const std::string name : milestones) {
        const auto at = time_of(incident, name);
        text.plain("\n" + name + ": " +
                   (at ? asking.shown(*at, incident.time_zone) : std::string{"not known"}));
    }
    text.plain("\n").code(asking.root() + " milestone detected at 14:05").plain(" sets one.");
    asking.answer(text.take());
}

}  // namespace

/// A beginning that nobody named is merely when the incident was opened, which most things come
/// before.
std::string out_of_order(const Asking& asking, const Incident& incident, const std::string& name,
                         event::Instant at) {
    bool later = false;
    for (const std::string other : milestones) {
        if (other == name) {
            later = true;
            continue;
        }
        const auto found = incident.milestones.find(other);
        if (found == incident.milestones.end())
            continue;
        const auto shown = other + " (" + asking.shown(found->second, incident.time_zone) + ")";
        if (!later && at < found->second)
            return "before " + shown;
        if (later && at > found->second)
            return "after " + shown;
    }
    return {};
}

void run_note(const Asking& asking, const Incident& incident, const command::Note& order) {
    const auto moment = asking.when(order.at, incident.time_zone);
    if (!moment)
        return;
    auto text = language::mask_secrets(order.text).text;
    TextWriter line;
    line.bold(label(order.kind)).plain(" ");
    line.code(to_string(asking.ruling().next_number(incident.id)));
    line.plain(" by ").append(asking.mention(asking.asker().ref));
    if (order.at)
        line.plain(", " + asking.shown(moment->at, incident.time_zone));
    line.plain(": ").append(text);
    asking.record_at(incident.id, moment->at,
                     incident::Noted{order.kind, std::move(text), std::nullopt});
    asking.announce(incident.id, line.take(), moment->remark);
}

void run_update(const Asking& asking, const Incident& incident, const command::Update& order) {
    auto& ruling = asking.ruling();
    auto text = language::mask_secrets(order.text).text;
    TextWriter line;
    line.bold("Update").plain(" on ").bold(to_string(incident.id)).plain(" " + incident.title);
    line.plain(", by ").append(asking.mention(asking.asker().ref)).plain(": ").append(text);
    if (order.next) {
        const auto due = asking.at() + *order.next;
        line.plain("\nNext one by " + asking.shown(due, incident.time_zone) + " (" +
                   incident.time_zone + ").");
        ruling.set_timer(incident.id, update_timer, due);
    } else {
        ruling.drop_timer(incident.id, update_timer);
    }
    const auto told = line.take();
    asking.record(incident.id, incident::Noted{NoteKind::update, std::move(text), std::nullopt});
    const auto& digest = ruling.policy().digest_room;
    if (digest && incident.visibility == incident::Visibility::open &&
        incident::find_room(incident, *digest) == nullptr)
        ruling.send(incident.id, outbox::PostText{*digest, told, std::nullopt, {}});
    asking.announce(incident.id, told);
}

void run_milestone(const Asking& asking, const Incident& incident,
                   const command::SetMilestone& order) {
    if (order.name.empty())
        return show_milestones(asking, incident);
    const auto moment = asking.when(order.at, incident.time_zone);
    if (!moment)
        return;
    const auto id = to_string(incident.id);
    const auto shown = asking.shown(moment->at, incident.time_zone);
    if (order.name == "resolved" && incident::is_open(incident.status))
        return asking.refuse(id + " is still " + std::string{to_string(incident.status)} + ". `" +
                             asking.root() + " resolve at " + shown + "` resolves it.");
    const auto before = incident.milestones.find(order.name);
    if (before != incident.milestones.end() && before->second == moment->at)
        return asking.answer(speak(id + " has " + order.name + " at " + shown + " already."));
    const auto problem = out_of_order(asking, incident, order.name, moment->at);
    asking.record_at(incident.id, moment->at, incident::MilestoneSet{order.name, problem});
    TextWriter line;
    line.bold(capitalised(order.name)).plain(" at " + shown + " (");
    line.append(asking.mention(asking.asker().ref)).plain(")");
    line.plain(problem.empty() ? "."
                               : ". That is " + problem + ": please check which one is right.");
    asking.announce(incident.id, line.take(), moment->remark);
}

}  // namespace bot::core::decide
