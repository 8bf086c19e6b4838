#include "bot/core/debrief/moment_finder.hpp"

#include "bot/core/debrief/question_words.hpp"

#include <algorithm>
#include <chrono>

namespace bot::core::debrief {
namespace {

using incident::Seat;
using std::chrono::minutes;
using timeline::EntryKind;

/// Ranks, in halves.
constexpr int said_something = 2;
constexpr int other = 4;
constexpr int joined = 6;
constexpr int recovered = 6;
constexpr int decided = 8;
constexpr int before_worse = 10;
/// Of the one question that may name the later effect: nothing else tells whether the two were
/// linked in somebody's mind, so it is not to be crowded out by what else can be asked there.
constexpr int link_to_worse = 14;

constexpr std::size_t longest_quote = 60;
constexpr std::size_t longest_noun = 40;
constexpr int many_links = 3;

/// What quotes somebody hangs on what it quotes, and goes when that goes.
bool quotes(const Moment& moment, const std::string& words) {
    for (const auto& [trigger, fit] : moment.fits)
        for (const auto& [name, value] : fit.words)
            if (value == words || value == "“" + words + "”")
                return true;
    return false;
}

}  // namespace

MomentFinder::MomentFinder(const StoryReading& reading, const Participant& participant)
    : x_reading{reading},
      x_participant{participant},
      x_who{reading.account(participant.person.ref)},
      x_names{reading.names_but(participant.accounts)} {
    for (const auto& deed : reading.deeds())
        if (deed.who == x_who)
            x_own.push_back(&deed);
    look_at_pages();
    look_at_turns();
    look_at_joining();
    look_at_being_asked();
    for (const auto* deed : x_own)
        look_at(*deed);
    look_at_reactions();
    look_at_gaps();
    look_around();
}

std::string MomentFinder::clean(std::string_view text, std::size_t most) const {
    return shortened_line(x_names.replaced(text), most);
}

std::string MomentFinder::quoted(const timeline::Entry& entry) const {
    return clean(entry.text.plain, longest_quote);
}

MomentFinder::Found MomentFinder::begin(std::string kind, const timeline::Entry& entry) const {
    Found found;
    found.kind = std::move(kind);
    found.moment.entry = entry.id;
    found.moment.at = entry.at;
    found.moment.rank = said_something;
    found.moment.label = "your message";
    return found;
}

void MomentFinder::fit(Found& found, Trigger trigger, int rank, Words words) {
    const auto at = found.moment.at;
    found.moment.fits.insert_or_assign(trigger, Fit{rank, at, at, std::move(words)});
    found.moment.rank = std::max(found.moment.rank, std::min(rank, before_worse));
}

void MomentFinder::keep(Found found) {
    found.kinds.insert(found.kind);
    x_found.push_back(std::move(found));
}

void MomentFinder::look_at(const Deed& deed) {
    auto found = begin("message", *deed.entry);
    const auto words = quoted(*deed.entry);
    found.moment.fact =
        deed.told_by_program ? "the record says “" + words + "”" : "you wrote “" + words + "”";
    if (deed.told_by_program)
        found.moment.label = "the record of you";
    look_at_change(deed, found);
    look_at_action(deed, found);
    if (deed.said()) {
        look_at_words(deed, found);
        look_at_asking(deed, found);
    }
    look_at_shift(deed, found);
    if (const auto page = x_picked_up.find(deed.entry->id);
        page != x_picked_up.end() && !quotes(found.moment, words)) {
        found.moment.entry = page->second;
        found.moment.fact = "you picked it up";
    }
    if (deed.said() || !found.moment.fits.empty())
        keep(std::move(found));
}

void MomentFinder::look_at_change(const Deed& deed, Found& found) const {
    const bool reviewed = deed.has(Sign::reviewed);
    if (!reviewed && !deed.has(Sign::authored))
        return;
    const auto change = change_in(deed.entry->text.plain);
    found.kind = "change";
    found.moment.label = change;
    const auto rank = worse_after(deed.entry->at).empty() ? joined : before_worse;
    fit(found, reviewed ? Trigger::reviewer : Trigger::change_author, rank, {{"change", change}});
}

void MomentFinder::look_at_action(const Deed& deed, Found& found) const {
    const std::string noun{action_noun(deed.signs)};
    if (noun.empty())
        return;
    const auto at = deed.entry->at;
    const auto worse = worse_after(at);
    const auto rank = worse.empty() ? other : before_worse;
    const Words words{{"action", noun}, {"choice", noun}, {"service", "the service"}};
    found.kind = noun;
    found.moment.label = noun;
    fit(found, Trigger::own_action, rank, words);
    if (!is_recovery(deed.signs))
        fit(found, Trigger::routine_operation, rank, words);
    if (!worse.empty())
        fit(found, Trigger::worsening, link_to_worse, {{"action", noun}, {"effect", worse}});
    if (has_seat(x_participant, Seat::service_owner))
        fit(found, Trigger::expert, other);
    if (pressed(deed))
        fit(found, Trigger::time_pressure, other);
    for (const auto& near : x_reading.between(at - minutes{3}, at + minutes{3}))
        if (near.who != x_who && !action_noun(near.signs).empty())
            fit(found, Trigger::parallel_actions, other);
    if (at < x_reading.begin() || deed.has(Sign::deploy))
        return;
    fit(found, Trigger::mitigation, other);
    if (!is_recovery(deed.signs))
        return;
    // To take something back is to choose a way.
    fit(found, Trigger::recovery, recovered);
    fit(found, Trigger::decision, decided, words);
    if (const auto signal = signal_before(at); !signal.empty())
        fit(found, Trigger::late_in_interview, said_something, {{"signal", signal}});
}

void MomentFinder::look_at_words(const Deed& deed, Found& found) const {
    const auto& entry = *deed.entry;
    const auto quote = quoted(entry);
    const auto in_marks = "“" + quote + "”";
    const bool decision = entry.kind == EntryKind::decision || deed.has(Sign::decision);
    if (decision && !found.moment.fits.contains(Trigger::decision)) {
        found.kind = "decision";
        found.moment.label = "your decision";
        fit(found, Trigger::decision, decided, {{"choice", in_marks}});
        if (has_seat(x_participant, Seat::management))
            fit(found, Trigger::linked_decision, decided, {{"decision", in_marks}});
    }
    if (deed.surprised) {
        found.kind = "surprise";
        fit(found, Trigger::surprise_message, decided, {{"quote", quote}});
    }
    if (contradicted(deed)) {
        found.kind = "claim";
        fit(found, Trigger::contradicted, before_worse);
    }
    const bool diagnosis = entry.kind == EntryKind::hypothesis || deed.has(Sign::diagnosis);
    if (diagnosis && first_of_all(deed, true))
        fit(found, Trigger::first_diagnosis, other, {{"state", in_marks}});
    if (deed.has(Sign::acknowledge) || first_of_all(deed, false))
        fit(found, Trigger::first_reaction, other);
    if (deed.has(Sign::silence))
        fit(found, Trigger::silent_signal, other);
    if (deed.has(Sign::known_fact))
        fit(found, Trigger::stated_fact, other, {{"fact", in_marks}});
    if (deed.has(Sign::tradeoff))
        fit(found, Trigger::competing_aims, other);
    if (deed.has(Sign::earlier))
        fit(found, Trigger::earlier_incident, other);
    if (deed.has(Sign::idea))
        fit(found, Trigger::idea_owner, said_something);
    if (entry.kind == EntryKind::update || deed.has(Sign::customer_update)) {
        found.kind = "update";
        fit(found, Trigger::customer_update, other);
    }
    const auto another = incident_in(entry.text.plain);
    if (!another.empty() && another != event::to_string(x_reading.story().incident.id))
        fit(found, Trigger::similar_incident, other, {{"earlier", another}});
}

void MomentFinder::look_at_asking(const Deed& deed, Found& found) const {
    const auto at = deed.entry->at;
    const bool asks =
        deed.has(Sign::escalate) || (deed.has(Sign::asks_help) && !deed.mentions.empty());
    if (asks) {
        found.kind = found.kind == "message" ? "ask" : found.kind;
        const auto role =
            deed.mentions.empty() ? "someone" : x_reading.role_at(deed.mentions.front(), at);
        fit(found, Trigger::asked_for_help, other, {{"role", clean(role, longest_noun)}});
    }
    if (asks && unanswered(deed))
        fit(found, Trigger::unanswered_mention, other);
    const auto recent = own(at - minutes{30}, at);
    const auto links = std::count_if(recent.begin(), recent.end(),
                                     [](const Deed* one) { return one->has(Sign::link); });
    if (deed.has(Sign::link) && links >= many_links)
        fit(found, Trigger::long_search, other);
    const auto& room = deed.entry->source.room;
    const bool elsewhere = std::any_of(recent.begin(), recent.end(), [&](const Deed* one) {
        return one->said() && one->entry->source.room != room;
    });
    if (elsewhere)
        fit(found, Trigger::several_rooms, said_something);
}

void MomentFinder::look_at_shift(const Deed& deed, Found& found) const {
    const auto shift = shift_of(*deed.entry);
    if (shift.now.empty())
        return;
    const bool severity = deed.entry->kind == EntryKind::severity;
    found.kind = severity ? "severity" : "status";
    found.moment.label = shift.now;
    found.moment.fact =
        (severity ? "you set the severity to " : "you moved the status to ") + shift.now;
    fit(found, Trigger::status_change, other, {{"state", shift.now}});
    if (shift.now == "resolved" || shift.now == "mitigated")
        fit(found, Trigger::resolved_it, recovered);
    const auto at = deed.entry->at;
    for (const auto& near : x_reading.between(at - minutes{15}, at))
        if (near.entry != deed.entry && near.entry->kind == deed.entry->kind)
            fit(found, Trigger::competing_aims, other);
}

}  // namespace bot::core::debrief
