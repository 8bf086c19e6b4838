#include "bot/core/debrief/interview.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/interviewer.hpp"
#include "bot/core/decide/remediation.hpp"
#include "bot/core/decide/wording.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

namespace bot::core::decide {
namespace {

using event::TextWriter;
using ticket::Ticket;

constexpr int days_to_explain = 3;  ///< working days

std::optional<std::int64_t> number_behind(std::string_view name, std::string_view what) {
    if (!name.starts_with(what))
        return std::nullopt;
    std::int64_t number = 0;
    const auto read = std::from_chars(name.data() + what.size(), name.data() + name.size(), number);
    return read.ec == std::errc{} ? std::optional{number} : std::nullopt;
}

void nobody_took_it(Remediation& items, std::int64_t number) {
    const auto& item = *items.find(number);
    if (!item.active() || (item.taken() && !item.offered))
        return;
    items.note(number, incident::OwnerLapsed{});
    items.refresh_lines(number);
    const auto& now = *items.find(number);
    if (now.taken())
        return;
    const auto& root = items.ruling().traits(items.facilitator().platform).command;
    TextWriter text;
    text.append(items.line(now)).plain("\n");
    text.append(speak("Nobody took it on within five working days. Who can make room for it? `" +
                      root + " " + items.command(now, "offer @user") + "` asks somebody, `" + root +
                      " " + items.command(now, "drop <reason>") + "` decides against it."));
    items.tell(items.facilitator(), text.take());
}

/// Those whose answers led to it, each once.
std::set<event::PersonRef> tellers(const Ruling& ruling, const Ticket& item) {
    std::set<event::PersonRef> people;
    for (const auto& [who, interview] : debrief::fold(ruling.snapshot().debrief).interviews)
        for (const auto& one : item.evidence) {
            const auto* asked =
                one.kind == incident::EvidenceKind::answer ? interview.find(one.fact) : nullptr;
            if (asked != nullptr && asked->state == debrief::AnswerState::kept)
                people.insert(who);
        }
    return people;
}

bool has_heard(const Ticket& item, const event::PersonRef& person) {
    return std::any_of(item.told.begin(), item.told.end(), [&](const event::PersonRef& told) {
        return told.id.empty() || told == person;
    });
}

/// When the end can be told: once somebody said what was seen, or why not; or has not for days.
event::Instant told_at(const Remediation& items, const Ticket& item) {
    const bool explained =
        item.state == ticket::State::done ? item.verified : !item.outcome.empty();
    if (explained || !item.ended_at)
        return items.ruling().now();
    return calendar::after_working_days(*item.ended_at, days_to_explain, items.incident().time_zone,
                                        items.ruling().policy().working_hours);
}

/// Each in their working hours, as it stands then.
void tell_tellers(Remediation& items, std::int64_t number) {
    const auto item = *items.find(number);
    auto& ruling = items.ruling();
    const auto people = tellers(ruling, item);
    if (item.state == ticket::State::open || people.empty())
        return;
    TextWriter text;
    text.plain("What you told about " + to_string(items.id()) + " led to ");
    text.append(items.line(item));
    if (!item.outcome.empty())
        text.plain(": " + item.outcome);
    const auto words = text.take();
    const Interviewer interviewer{ruling, items.id(), ruling.snapshot().debrief};
    const auto can_be_told = told_at(items, item);
    std::optional<event::Instant> later;
    for (const auto& person : people) {
        if (has_heard(item, person))
            continue;
        const auto at = std::max(can_be_told, interviewer.first_working(person));
        if (at > ruling.now()) {
            later = std::min(later.value_or(at), at);
            continue;
        }
        items.note(number, incident::TellersTold{person});
        items.tell(person, words);
    }
    if (later)
        ruling.set_timer(items.id(), std::string{tellers_timer} + std::to_string(number), *later);
}

void rewrite_because_of(Remediation& items, event::FactNumber answer) {
    const incident::ItemEvidence told{incident::EvidenceKind::answer, answer};
    for (const auto& item : items.items())
        if (std::find(item.evidence.begin(), item.evidence.end(), told) != item.evidence.end())
            items.rewrite(item.number, Rewriting::text);
}

}  // namespace

void decide_item_timer(Ruling& ruling, const event::TimerFired& timer) {
    if (ruling.incident(timer.incident) == nullptr)
        return;
    Remediation items{ruling, timer.incident};
    if (const auto number = number_behind(timer.name, unowned_timer);
        number && items.find(*number) != nullptr)
        nobody_took_it(items, *number);
    if (const auto number = number_behind(timer.name, tellers_timer);
        number && items.find(*number) != nullptr)
        tell_tellers(items, *number);
    if (const auto number = number_behind(timer.name, rewrite_timer);
        number && items.find(*number) != nullptr)
        items.rewrite(*number, Rewriting::text);
    if (const auto number = number_behind(timer.name, title_timer);
        number && items.find(*number) != nullptr)
        items.rewrite(*number, Rewriting::title);
    if (const auto answer = number_behind(timer.name, answer_timer))
        rewrite_because_of(items, {*answer});
}

void propose_from_mark(Ruling& ruling, event::IncidentId id, const event::RoomRef& room,
                       const event::PersonRef& marker, event::FactNumber entry,
                       const event::PersonRef& author) {
    const auto command = to_string(id) + " ticket " + to_string(entry);
    const auto idea = to_string(id) + " idea " + to_string(entry);
    TextWriter text;
    text.plain("Shall " + to_string(entry) + ", which ");
    text.person(author, ruling.name_of(author)).plain(" said, become a ticket? ");
    text.append(speak("`" + ruling.traits(marker.platform).command + " " + command +
                      " <what will change>` says it in words."));
    ruling.send(id,
                outbox::PostPrivately{room,
                                      marker,
                                      text.take(),
                                      {{"Make a ticket", command, outbox::ButtonStyle::primary, {}},
                                       {"Keep an idea", idea, outbox::ButtonStyle::normal, {}}}});
}

}  // namespace bot::core::decide
