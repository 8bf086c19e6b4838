#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/entry_lookup.hpp"
#include "bot/core/decide/families.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using event::Change;
using incident::MarkKind;

std::string no_entry(const Asking& asking, const Incident& incident, event::FactNumber number) {
    return to_string(incident.id) + " has no line " + to_string(number) + ". `" + asking.root() +
           " timeline all` shows their numbers.";
}

/// The message a command is about: pointed at, or the one it was used on.
std::optional<command::Target> target(const Asking& asking,
                                      const std::optional<command::Target>& typed) {
    if (typed)
        return typed;
    if (asking.given().about)
        return *asking.given().about;
    asking.refuse("Which one? Give the link of a message, or the number of a line, like `" +
                  asking.root() + " mark e12`.");
    return std::nullopt;
}

std::string via(const Asking& asking) {
    return asking.given().origin == event::CommandOrigin::shortcut ? "shortcut" : "command";
}

MarkChange mark_of(const Asking& asking, const Incident& incident, const event::MessageRef& message,
                   const HeldMessage* held) {
    return {incident.id, message,        held,        MarkKind::key,
            via(asking), asking.asker(), asking.at(), asking.given().thread};
}

/// What the record has of a message that an entry's number stands for.
HeldMessage held_in(std::span<const incident::Fact> record, const event::MessageRef& message) {
    std::vector<incident::Fact> about;
    for (const auto& fact : record) {
        if (message_of(fact.body) == message)
            about.push_back(fact);
    }
    return held_from(about);
}

void mark_held(const Asking& asking, const Incident& incident, const event::MessageRef& message,
               const HeldMessage* held) {
    if (held != nullptr && held->removed)
        return asking.refuse("That message was deleted.");
    const auto change = mark_of(asking, incident, message, held);
    if (stands(change))
        return asking.answer(speak("You marked that already."));
    const bool there = held != nullptr && held->said.number != 0;
    add_mark(asking.ruling(), change);
    asking.answer(
        there ? speak("Marked " + to_string(held->said) + " in " + to_string(incident.id) + ".")
              : speak("Marked. I am fetching that message into " + to_string(incident.id) + "."));
}

/// Says why there is nothing of the asker's to take back.
void refuse_unmark(const Asking& asking, const std::vector<StandingMark>& marks) {
    const auto own = std::find_if(marks.begin(), marks.end(), [&](const StandingMark& mark) {
        return mark.by == asking.asker().ref;
    });
    if (own != marks.end())
        return asking.refuse("You marked it with " + own->via +
                             " there: take that away from the message itself.");
    if (marks.empty())
        return asking.answer(speak("It is not marked."));
    event::TextWriter text;
    text.plain("It was marked by ").append(asking.mention(marks.front().by));
    asking.answer(text.plain(", who alone can take that back.").take());
}

void unmark_held(const Asking& asking, const Incident& incident, const event::MessageRef& message,
                 const HeldMessage* held) {
    if (held == nullptr)
        return asking.refuse("That message is not in the record of " + to_string(incident.id) +
                             ".");
    auto left = *held;
    bool done = false;
    for (const auto& mark : held->marks) {
        if (mark.by != asking.asker().ref || (mark.via != "command" && mark.via != "shortcut"))
            continue;
        auto change = mark_of(asking, incident, message, &left);
        change.kind = mark.kind;
        change.via = mark.via;
        take_mark_back(asking.ruling(), change);
        std::erase(left.marks, mark);
        done = true;
    }
    if (!done)
        return refuse_unmark(asking, held->marks);
    asking.answer(speak("Your mark is gone."));
}

void mark_entry(const Asking& asking, const Incident& incident, const FoundEntry& entry) {
    const auto number = entry.fact->number;
    for (const auto* mark : entry.markers) {
        if (mark->actor.ref == asking.asker().ref)
            return asking.answer(speak("You marked " + to_string(number) + " already."));
    }
    asking.record(incident.id, incident::Marked{std::nullopt, number, MarkKind::key, via(asking),
                                                Change::added});
    asking.answer(speak("Marked " + to_string(number) + " in " + to_string(incident.id) + "."));
}

void unmark_entry(const Asking& asking, const Incident& incident, const FoundEntry& entry) {
    std::vector<StandingMark> marks;
    for (const auto* mark : entry.markers) {
        const auto& marked = std::get<incident::Marked>(mark->body);
        if (mark->actor.ref == asking.asker().ref) {
            asking.record(incident.id, incident::Marked{std::nullopt, entry.fact->number,
                                                        marked.kind, marked.via, Change::removed});
            return asking.answer(speak("Your mark is gone."));
        }
        marks.push_back({mark->actor.ref, marked.kind, marked.via});
    }
    refuse_unmark(asking, marks);
}

/// Where the message lies decides whether it may be added.
bool may_be_added(const Asking& asking, const Incident& incident,
                  const event::MessageRef& message) {
    if (incident::captures(incident, message.room))
        return true;
    asking.refuse("That message is not in a room of " + to_string(incident.id) +
                  ", so it cannot be added to its record.");
    return false;
}

}  // namespace

void run_mark(const Asking& asking, const Incident& incident, const command::Mark& order) {
    const auto meant = target(asking, order.target);
    if (!meant)
        return;
    if (const auto* message = std::get_if<event::MessageRef>(&*meant)) {
        const auto* held = held_by(asking.ruling(), incident.id);
        const bool there = held != nullptr && held->said.number != 0;
        if (there || may_be_added(asking, incident, *message))
            mark_held(asking, incident, *message, held);
        return;
    }
    const auto number = std::get<event::FactNumber>(*meant);
    const auto entry = find_entry(asking.ruling().snapshot().record, number);
    if (!entry)
        return asking.refuse(no_entry(asking, incident, number));
    if (!entry->message)
        return mark_entry(asking, incident, *entry);
    const auto held = held_in(asking.ruling().snapshot().record, *entry->message);
    mark_held(asking, incident, *entry->message, &held);
}

void run_unmark(const Asking& asking, const Incident& incident, const command::Unmark& order) {
    const auto meant = target(asking, order.target);
    if (!meant)
        return;
    if (const auto* message = std::get_if<event::MessageRef>(&*meant))
        return unmark_held(asking, incident, *message, held_by(asking.ruling(), incident.id));
    const auto number = std::get<event::FactNumber>(*meant);
    const auto entry = find_entry(asking.ruling().snapshot().record, number);
    if (!entry)
        return asking.refuse(no_entry(asking, incident, number));
    if (!entry->message)
        return unmark_entry(asking, incident, *entry);
    const auto held = held_in(asking.ruling().snapshot().record, *entry->message);
    unmark_held(asking, incident, *entry->message, &held);
}

}  // namespace bot::core::decide
