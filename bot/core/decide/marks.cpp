#include "bot/core/decide/families.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using event::Change;

bool is_key(const StandingMark& mark) {
    return mark.kind == incident::MarkKind::key;
}

StandingMark mark_of(const MarkChange& change) {
    return {change.by.ref, change.kind, change.via};
}

/// Whether the happening is news: not older than what we last heard, and not the same again.
/// Archives come once and in no order, so theirs always is.
bool is_news(const Ruling& ruling, const event::ChatEvent& event, const std::string& toggle,
             Change change) {
    if (event.into)
        return true;
    const auto& toggles = ruling.snapshot().toggles;
    const auto last = toggles.find(toggle);
    return last == toggles.end() ||
           (last->second.change != change && last->second.at <= ruling.heard_at());
}

void record_mark(Ruling& ruling, const MarkChange& change, Change added_or_removed) {
    ruling.record(
        change.incident, change.at, change.by,
        incident::Marked{change.message, std::nullopt, change.kind, change.via, added_or_removed});
}

/// A pin has no owner when it goes: whoever unpins takes every pin's mark away.
void unpin(Ruling& ruling, event::IncidentId id, const HeldMessage& held,
           const event::ChatEvent& event, const event::MessageRef& message) {
    auto left = held;
    for (const auto& mark : held.marks) {
        if (mark.via != "pin")
            continue;
        take_mark_back(
            ruling, {id, message, &left, mark.kind, mark.via,
                     event::Person{mark.by, {}, event::PersonKind::human}, event.at, std::nullopt});
        std::erase(left.marks, mark);
    }
}

/// Nobody else's words go by a reaction.
bool takes_own_words_back(const Ruling& ruling, const event::ChatEvent& event,
                          const event::ReactionChanged& changed, const HeldMessage* held) {
    return ruling.policy().forget_reactions.contains(changed.reaction) &&
           changed.change == Change::added && held != nullptr && held->said.number != 0 &&
           held->author == event.actor.ref;
}

/// Its removal came before the reaction itself.
bool taken_back_already(const Ruling& ruling, event::IncidentId id) {
    const auto& own = ruling.snapshot().own;
    return std::any_of(own.begin(), own.end(), [&](const HeldMessage& known) {
        return known.incident == id && known.removed;
    });
}

}  // namespace

bool stands(const MarkChange& change) {
    return change.held != nullptr && std::find(change.held->marks.begin(), change.held->marks.end(),
                                               mark_of(change)) != change.held->marks.end();
}

void give_receipt(Ruling& ruling, event::IncidentId id, const event::MessageRef& message,
                  Change change) {
    const auto& reaction = ruling.policy().receipt_reaction;
    if (reaction.empty() || !ruling.is_live(id))
        return;
    ruling.send(id, outbox::React{message, reaction, change},
                "receipt/" + to_string(message.room) + " " + message.message);
}

void add_mark(Ruling& ruling, const MarkChange& change) {
    if (stands(change))
        return;
    record_mark(ruling, change, Change::added);
    if (change.held == nullptr || change.held->said.number == 0) {
        if (change.held == nullptr || !change.held->removed)
            ruling.send(
                change.incident,
                outbox::FetchMessage{change.message, change.thread,
                                     incident::Marked{change.message, std::nullopt, change.kind,
                                                      change.via, Change::added},
                                     change.by, change.at});
        return;
    }
    if (change.kind == incident::MarkKind::ticket)
        propose_from_mark(ruling, change.incident, change.message.room, change.by.ref,
                          change.held->said, change.held->author);
    const auto& marks = change.held->marks;
    if (is_key(mark_of(change)) && std::none_of(marks.begin(), marks.end(), is_key))
        give_receipt(ruling, change.incident, change.message, Change::added);
}

void take_mark_back(Ruling& ruling, const MarkChange& change) {
    if (!stands(change))
        return;
    record_mark(ruling, change, Change::removed);
    const auto& marks = change.held->marks;
    if (is_key(mark_of(change)) && std::count_if(marks.begin(), marks.end(), is_key) == 1)
        give_receipt(ruling, change.incident, change.message, Change::removed);
}

void decide_reaction(Ruling& ruling, const event::ChatEvent& event,
                     const event::ReactionChanged& changed) {
    const auto toggle = reaction_toggle(changed.message, event.actor.ref, changed.reaction);
    if (event.actor.kind == event::PersonKind::ourselves ||
        !is_news(ruling, event, toggle, changed.change))
        return;
    const auto kind = ruling.policy().marks.find(changed.reaction);
    const bool marks = kind != ruling.policy().marks.end();
    std::vector<event::IncidentId> own_words;
    for (const auto id : marks ? marked_in(ruling, event, changed.posted_at)
                               : concerned(ruling, event, changed.posted_at)) {
        const auto* held = held_by(ruling, id);
        // The reaction itself would tell whose words they were.
        if (takes_own_words_back(ruling, event, changed, held)) {
            own_words.push_back(id);
            continue;
        }
        incident::Reacted reacted{changed.message, changed.reaction, changed.change, changed.id};
        ruling.record(id, event.at, event.actor, reacted);
        if (taken_back_already(ruling, id)) {
            reacted.change = Change::removed;
            ruling.record(id, event.at, event.actor, std::move(reacted));
            continue;
        }
        if (!marks)
            continue;
        const MarkChange change{id,           changed.message,  held,
                                kind->second, changed.reaction, ruling.known(event.actor),
                                event.at,     changed.thread};
        if (changed.change == Change::added)
            add_mark(ruling, change);
        else
            take_mark_back(ruling, change);
    }
    if (!own_words.empty())
        return ruling.send(
            {}, outbox::MessagePerson{
                    event.actor.ref, forget_message(ruling, own_words, changed.message, {}), {}});
    ruling.look_up({event.actor.ref});
}

void decide_pin(Ruling& ruling, const event::ChatEvent& event, const event::PinChanged& changed) {
    if (event.actor.kind == event::PersonKind::ourselves ||
        !is_news(ruling, event, pin_toggle(changed.message), changed.change))
        return;
    for (const auto id : marked_in(ruling, event, changed.posted_at)) {
        const auto* held = held_by(ruling, id);
        ruling.record(id, event.at, event.actor, incident::Pinned{changed.message, changed.change});
        if (changed.change == Change::added)
            add_mark(ruling, {id, changed.message, held, incident::MarkKind::key, "pin",
                              ruling.known(event.actor), event.at, std::nullopt});
        else if (held != nullptr)
            unpin(ruling, id, *held, event, changed.message);
    }
    ruling.look_up({event.actor.ref});
}

}  // namespace bot::core::decide
