#include "bot/core/command/time_phrase.hpp"
#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/debrief_plan.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/language/secret_mask.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using event::TextWriter;
using incident::Status;

std::string named(const Incident& incident) {
    return to_string(incident.id) + " is " + std::string{to_string(incident.status)};
}

std::string with_reason(const std::string& reason) {
    return reason.empty() ? "." : ": " + reason;
}

/// Records the new status and says it aloud; `more` follows behind.
void move(const Asking& asking, const Incident& incident, Status now, const command::Moment& moment,
          const std::string& note, const std::string& more = {}) {
    const auto at = moment.at;
    const auto id = incident.id;
    const auto zone = incident.time_zone;
    const auto masked = language::mask_secrets_in(note);
    asking.record_at(id, at, incident::StatusSet{incident.status, now, masked});
    TextWriter line;
    line.bold(to_string(id)).plain(" is ").bold(to_string(now));
    if (at != asking.at())
        line.plain(" since " + asking.shown(at, zone));
    line.plain(" (").append(asking.mention(asking.asker().ref)).plain(")" + with_reason(masked));
    asking.announce(id, line.plain(more).take(), moment.remark);
}

/// With a remark where the milestone that the status reaches at a time somebody named stands in the
/// wrong order.
command::Moment compared(const Asking& asking, const Incident& incident, Status now,
                         command::Moment moment) {
    const auto problem = out_of_order(asking, incident, std::string{to_string(now)}, moment.at);
    if (!problem.empty())
        moment.remark += (moment.remark.empty() ? "" : " ") + ("That is " + problem) +
                         ": please check which one is right.";
    return moment;
}

/// Refuses where the incident is no longer worked on.
bool refuse_if_done(const Asking& asking, const Incident& incident) {
    if (incident::is_open(incident.status))
        return false;
    asking.refuse(named(incident) + ". `" + asking.root() + " reopen <reason>` goes on with it.");
    return true;
}

/// Later moments of a status that stands are a correction of its milestone.
bool correct_moment(const Asking& asking, const Incident& incident,
                    const std::optional<command::TimePhrase>& at) {
    if (!at)
        return false;
    run_milestone(asking, incident, {std::string{to_string(incident.status)}, at});
    return true;
}

std::vector<std::string> missing(const Incident& incident) {
    std::vector<std::string> result;
    if (incident.severity == incident::Severity::unset)
        result.emplace_back("the severity");
    if (!incident.roles.contains("lead"))
        result.emplace_back("a lead");
    if (incident.summary.empty())
        result.emplace_back("a summary");
    if (incident.impact.empty())
        result.emplace_back("the impact");
    return result;
}

/// The incident to which a room that was adopted by this one went on; null where there is none that
/// the asker may see. One that they may not see keeps the room, and nobody learns of it.
const IncidentSummary* now_listening(const Asking& asking, const Incident& incident) {
    for (const auto& other : asking.ruling().snapshot().listing) {
        Incident listed;
        listed.status = other.status;
        listed.rooms = other.rooms;
        const auto taken = [&](const incident::LinkedRoom& room) {
            return room.origin == incident::RoomOrigin::adopted &&
                   incident::captures(listed, room.room);
        };
        if (other.id != incident.id &&
            may_see(asking, other.visibility, other.rooms, other.member) &&
            std::any_of(incident.rooms.begin(), incident.rooms.end(), taken))
            return &other;
    }
    return nullptr;
}

void refuse_taken(const Asking& asking, const Incident& incident, const IncidentSummary& other) {
    const auto id = to_string(other.id);
    asking.refuse("The room of " + to_string(incident.id) + " belongs to " + id + " (" +
                  other.title + ") now. `" + asking.root() + " " + id +
                  " close <reason>` ends that one first.");
}

}  // namespace

void run_status(const Asking& asking, const Incident& incident, const command::SetStatus& order) {
    if (order.status == incident.status) {
        if (order.status != Status::mitigated || !correct_moment(asking, incident, order.at))
            asking.answer(speak(named(incident) + " already."));
        return;
    }
    if (refuse_if_done(asking, incident))
        return;
    const auto moment = asking.when(order.at, incident.time_zone);
    if (!moment)
        return;
    const bool milestone = order.at && order.status == Status::mitigated;
    move(asking, incident, order.status,
         milestone ? compared(asking, incident, order.status, *moment) : *moment, order.note);
}

void run_resolve(const Asking& asking, const Incident& incident, const command::Resolve& order) {
    if (incident.status == Status::resolved) {
        if (!correct_moment(asking, incident, order.at))
            asking.answer(speak(named(incident) + " already. `" + asking.root() +
                                " close` when nothing more is to be done."));
        return;
    }
    if (refuse_if_done(asking, incident))
        return;
    const auto moment = asking.when(order.at, incident.time_zone);
    if (!moment)
        return;
    if (moment->at < incident.started_at)
        return asking.refuse("It began at " +
                             asking.shown(incident.started_at, incident.time_zone) +
                             ", after the time you named. `" + asking.root() +
                             " started at <time>` corrects when it began.");
    asking.ruling().drop_timer(incident.id, no_lead_timer);
    const auto took = command::show_duration(moment->at - incident.started_at);
    move(asking, incident, Status::resolved,
         order.at ? compared(asking, incident, Status::resolved, *moment) : *moment, order.note,
         (order.note.empty() ? " It took " : " (it took ") + took +
             (order.note.empty() ? ". Thank you all." : ")"));
    plan_debrief(asking.ruling(), incident.id);
}

void run_close(const Asking& asking, const Incident& incident, const command::Close& order) {
    if (incident::is_over(incident.status))
        return asking.answer(speak(named(incident) + " already."));
    const auto lacks = missing(incident);
    const bool unresolved = incident::is_open(incident.status);
    if ((unresolved || !lacks.empty()) && order.reason.empty()) {
        auto why = to_string(incident.id) + " is not closed yet.";
        if (unresolved)
            why += " It is not resolved.";
        if (!lacks.empty())
            why += " Still missing: " + listed(lacks) + ".";
        return asking.refuse(why + " Add what you can, or `" + asking.root() +
                             " close <reason>` closes it anyway.");
    }
    asking.ruling().drop_timer(incident.id, no_lead_timer);
    move(asking, incident, Status::closed, {asking.at(), {}}, order.reason,
         lacks.empty() ? "" : " (without: " + listed(lacks) + ")");
    plan_lapse(asking.ruling(), incident.id);
    Interviewer interviewer{asking.ruling(), incident.id, asking.ruling().snapshot().debrief};
    close_poll(interviewer);
}

void run_reopen(const Asking& asking, const Incident& incident, const command::Reopen& order) {
    if (incident::is_open(incident.status))
        return asking.answer(speak(named(incident) + ", so there is nothing to reopen."));
    if (incident.status == Status::merged)
        return asking.refuse(named(incident) + " into another one and cannot be reopened.");
    if (order.reason.empty())
        return asking.refuse("Why is it not over? `" + asking.root() + " reopen <reason>`.");
    if (const auto* other = now_listening(asking, incident))
        return refuse_taken(asking, incident, *other);
    move(asking, incident, Status::investigating, {asking.at(), {}}, order.reason);
}

void run_cancel(const Asking& asking, const Incident& incident, const command::Cancel& order) {
    if (incident::is_over(incident.status))
        return asking.answer(speak(named(incident) + " already."));
    if (order.reason.empty())
        return asking.refuse("Why was it none? `" + asking.root() + " cancel <reason>`.");
    asking.ruling().drop_timer(incident.id, no_lead_timer);
    move(asking, incident, Status::cancelled, {asking.at(), {}}, order.reason);
}

}  // namespace bot::core::decide
