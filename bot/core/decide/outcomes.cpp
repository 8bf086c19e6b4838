#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/card_view.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/interviewer.hpp"
#include "bot/core/decide/reminders.hpp"
#include "bot/core/decide/room_hearing.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using event::Failure;
using event::FailureKind;
using event::IncidentId;
using event::TextWriter;

constexpr int most_name_tries = 5;

void tell(Ruling& ruling, IncidentId id, const event::PersonRef& person, event::Text text) {
    if (!person.id.empty())
        ruling.send(id, outbox::MessagePerson{person, std::move(text), {}});
}

/// How often this effect was ordered anew: its key grows each time.
int tries(const std::string& key) {
    int count = 0;
    for (auto at = key.find("/outcome"); at != std::string::npos; at = key.find("/outcome", at + 1))
        ++count;
    return count;
}

void moved_in(Ruling& ruling, IncidentId id, const outbox::CreateRoom& order,
              const event::RoomCreated& created) {
    const auto* known = ruling.incident(id);
    if (known == nullptr || incident::find_room(*known, created.room) != nullptr)
        return;
    const auto reporter = known->reporter;
    const bool first = known->rooms.empty();
    ruling.record(id, ruling.now(), {},
                  incident::RoomLinked{created.room, created.name, incident::RoomOrigin::created});
    if (created.encrypted)
        decide_deaf(ruling, id, created.room);
    outbox::InvitePeople invitation{created.room, {}};
    for (const auto& account : ruling.snapshot().accounts) {
        if (account.platform == created.room.platform)
            invitation.people.push_back(account);
    }
    if (!invitation.people.empty())
        ruling.send(id, std::move(invitation));
    settle_in(ruling, id, created.room);
    const auto& incident = *ruling.incident(id);
    ruling.send(id, outbox::SetTopic{created.room, topic_of(incident)},
                "topic/" + to_string(created.room));
    TextWriter line;
    line.bold(to_string(id)).plain(" " + incident.title + " is being worked on in ");
    line.room(created.room, created.name);
    const bool secret = incident.visibility == incident::Visibility::restricted;
    if (secret || order.asked_in.room.empty())
        tell(ruling, id, reporter, line.plain(".").take());
    else
        ruling.send(id, outbox::PostText{order.asked_in, line.plain(".").take(), std::nullopt, {}});
    if (first)
        tell_digest(ruling, id, &created.room);
}

void no_room(Ruling& ruling, IncidentId id, const outbox::Effect& effect,
             const outbox::CreateRoom& order, const Failure& failure) {
    const auto* known = ruling.incident(id);
    if (known == nullptr)
        return;
    const auto count = tries(effect.key);
    if (failure.kind == FailureKind::conflict && count < most_name_tries) {
        auto again = order;
        again.name = room_name(id, known->title) + "-" + std::to_string(count + 2);
        // Room for the number within what names may have.
        if (again.name.size() > 80)
            again.name = "inc-" + std::to_string(id.number) + "-" + std::to_string(count + 2);
        ruling.send(id, std::move(again));
        return;
    }
    const auto root = ruling.traits(order.platform).command;
    tell(ruling, id, known->reporter,
         speak(to_string(id) + " is open, but I could not make a room for it: " + failure.detail +
               ". Invite me to a room that fits and say `" + root + " " + to_string(id) +
               " here` in it."));
    tell_digest(ruling, id, nullptr);
}

void card_is_up(Ruling& ruling, IncidentId id, const outbox::PostCard& order,
                const event::Posted& posted) {
    const auto* known = ruling.incident(id);
    const auto* room = known == nullptr ? nullptr : incident::find_room(*known, order.room);
    if (room == nullptr || room->card == posted.message)
        return;
    ruling.record(id, ruling.now(), {}, incident::CardPosted{posted.message, posted.permalink});
    ruling.send(id, outbox::PinMessage{posted.message});
    // Things may have moved on since it was drawn.
    const auto& incident = *ruling.incident(id);
    auto card = card_of(incident, ruling);
    if (card != order.card)
        ruling.send(id, outbox::UpdateCard{posted.message, std::move(card)}, card_word(order.room));
}

/// Whoever brought us into a room of others' may know who can let us pin there.
void not_pinned(Ruling& ruling, IncidentId id, const outbox::PinMessage& order,
                const Failure& failure) {
    const auto* known = ruling.incident(id);
    const auto* room = known == nullptr ? nullptr : incident::find_room(*known, order.message.room);
    if (room == nullptr || room->card != order.message)
        return;
    TextWriter text;
    text.plain("I could not pin the card of " + to_string(id) + " in ")
        .room(room->room, room->name);
    text.plain(" (" + failure.detail + "). It stands there and is kept up to date all the same. ");
    text.plain("Whoever runs that room can pin it, or give me the right to pin messages.");
    tell(ruling, id, room->linked_by.id.empty() ? known->reporter : room->linked_by, text.take());
}

void no_card(Ruling& ruling, IncidentId id, const outbox::PostCard& order, const Failure& failure) {
    const auto* known = ruling.incident(id);
    if (known == nullptr)
        return;
    const auto root = ruling.traits(order.room.platform).command;
    tell(ruling, id, known->reporter,
         speak("I cannot post in the room of " + to_string(id) + ": " + failure.detail +
               ". Unless I am a member there, nothing is written down. Invite me, then say `" +
               root + " show` there."));
}

void fetched(Ruling& ruling, IncidentId id, const outbox::FetchMessage& order,
             const event::MessagePosted& message) {
    if (ruling.incident(id) == nullptr)
        return;
    const auto* held = held_by(ruling, id);
    // Taken back meanwhile, or come by itself: nothing is to be added.
    if (held == nullptr || held->said.number != 0 || held->removed || held->marks.empty())
        return;
    if (message.author.kind == event::PersonKind::ourselves) {
        tell(ruling, id, order.marker.ref,
             event::words("That message is mine; only what people say goes into the record."));
        return;
    }
    const auto entry = ruling.next_number(id);
    record_said(ruling, id, message, {});
    if (order.mark.kind == incident::MarkKind::ticket)
        propose_from_mark(ruling, id, message.message.room, order.marker.ref, entry,
                          message.author.ref);
}

void not_fetched(Ruling& ruling, IncidentId id, const outbox::FetchMessage& order,
                 const Failure& failure) {
    const auto* held = held_by(ruling, id);
    if (held != nullptr && held->said.number != 0)
        return;
    tell(ruling, id, order.marker.ref,
         event::words("I could not read the message you marked for " + to_string(id) +
                      (failure.detail.empty() ? std::string{} : " (" + failure.detail + ")") +
                      ", so it is not in the record. A note can say what it said."));
}

void no_form(Ruling& ruling, event::IncidentId id, const outbox::OpenForm& order,
             const Failure& failure) {
    if (order.asker.id.empty())
        return;
    auto text =
        speak("The form could not be opened (" + failure.detail + "). " + order.form.in_words);
    if (ruling.incident(id) != nullptr) {
        Interviewer interviewer{ruling, id, ruling.snapshot().debrief};
        if (interviewer.of(order.asker) != nullptr)
            return interviewer.say(order.asker, std::move(text));
    }
    if (order.room.room.empty())
        ruling.send({}, outbox::MessagePerson{order.asker, std::move(text), {}});
    else
        ruling.send({}, outbox::PostPrivately{order.room, order.asker, std::move(text), {}});
}

/// As if it had never been claimed: once it can be reached, it can be claimed again.
void not_asked(Ruling& ruling, const outbox::MessagePerson& order, const Failure& failure) {
    ruling.set_toggle(claim_toggle(*order.claimed_by, order.to),
                      {ruling.now(), event::Change::removed});
    tell(ruling, {}, *order.claimed_by,
         event::words("I could not ask that account (" + to_string(order.to) +
                      ") whether it is yours: " + failure.detail + ". Nothing is changed."));
}

/// What follows when an effect was done, by what it was and what came back.
struct Settled {
    Ruling& ruling;
    const outbox::Effect& effect;
    const event::Outcome& outcome;

    const Failure* failure() const { return std::get_if<Failure>(&outcome); }
    template <class What>
    const What* got() const {
        return std::get_if<What>(&outcome);
    }

    /// What its buttons say can be said without pressing them from now on.
    void offered(const std::vector<outbox::Button>& buttons) const {
        const auto* posted = got<event::Posted>();
        if (posted != nullptr && !buttons.empty())
            ruling.offer({posted->message, buttons});
    }

    void posted_between_us(const event::PersonRef& person) const {
        if (const auto* posted = got<event::Posted>())
            note_direct(ruling, posted->message.room, person);
    }

    void operator()(const outbox::CreateRoom& order) const {
        if (const auto* created = got<event::RoomCreated>())
            moved_in(ruling, effect.incident, order, *created);
        else if (failure() != nullptr)
            no_room(ruling, effect.incident, effect, order, *failure());
    }
    void operator()(const outbox::JoinRoom& order) const {
        if (const auto* joined = got<event::RoomJoined>())
            decide_joined(ruling, effect.incident, order, *joined);
        else if (failure() != nullptr)
            decide_kept_out(ruling, effect.incident, order);
    }
    void operator()(const outbox::InvitePeople& order) const {
        const auto* known = ruling.incident(effect.incident);
        const auto* room = known == nullptr ? nullptr : incident::find_room(*known, order.room);
        if (room == nullptr)
            return;
        const auto not_added = [&](const event::PersonRef& person, const std::string& why) {
            TextWriter text;
            text.plain("I could not add you to ").room(room->room, room->name);
            text.plain(" (" + why + "). Please join it yourself.");
            tell(ruling, effect.incident, person, text.take());
        };
        if (failure() != nullptr) {
            for (const auto& person : order.people)
                not_added(person, failure()->detail);
        } else if (const auto* invited = got<event::PeopleInvited>()) {
            for (const auto& one : invited->uninvited)
                not_added(one.person, one.why);
        }
    }
    void operator()(const outbox::SetTopic&) const {}
    void operator()(const outbox::PostText& order) const {
        offered(order.buttons);
        if (order.interview_of)
            settle_turn(ruling, effect.incident, *order.interview_of, outcome);
        if (order.item != 0)
            settle_item_line(ruling, effect, order, outcome);
    }
    void operator()(const outbox::EditPost& order) const {
        if (failure() == nullptr && !order.buttons.empty())
            ruling.offer({order.message, order.buttons});
    }
    void operator()(const outbox::PostPrivately& order) const {
        offered(order.buttons);
        posted_between_us(order.to);
        // Some rooms do not let us; the person is owed the answer all the same.
        if (failure() != nullptr)
            ruling.send(effect.incident,
                        outbox::MessagePerson{order.to, order.text, order.buttons});
    }
    void operator()(const outbox::MessagePerson& order) const {
        offered(order.buttons);
        posted_between_us(order.to);
        if (order.claimed_by && failure() != nullptr)
            not_asked(ruling, order, *failure());
        if (order.interview)
            settle_interview(ruling, effect.incident, order, outcome);
    }
    void operator()(const outbox::PostCard& order) const {
        if (const auto* posted = got<event::Posted>())
            card_is_up(ruling, effect.incident, order, *posted);
        else if (failure() != nullptr)
            no_card(ruling, effect.incident, order, *failure());
    }
    void operator()(const outbox::UpdateCard& order) const {
        const auto* known = ruling.incident(effect.incident);
        const bool gone = failure() != nullptr && failure()->kind == FailureKind::not_found;
        if (gone && known != nullptr && incident::find_room(*known, order.message.room) != nullptr)
            ruling.send(effect.incident,
                        outbox::PostCard{order.message.room, card_of(*known, ruling)},
                        card_word(order.message.room));
    }
    void operator()(const outbox::PinMessage& order) const {
        if (failure() != nullptr)
            not_pinned(ruling, effect.incident, order, *failure());
    }
    void operator()(const outbox::React&) const {}
    void operator()(const outbox::OpenForm& order) const {
        if (failure() != nullptr)
            no_form(ruling, effect.incident, order, *failure());
    }
    void operator()(const outbox::FetchMessage& order) const {
        if (const auto* message = got<event::MessageFetched>())
            fetched(ruling, effect.incident, order, message->message);
        else if (failure() != nullptr)
            not_fetched(ruling, effect.incident, order, *failure());
    }
    void operator()(const outbox::ReadHistory& order) const {
        if (const auto* page = got<event::HistoryRead>()) {
            if (!page->next.empty())
                ruling.send(effect.incident, outbox::ReadHistory{order.room, order.from, order.to,
                                                                 page->next, page->unread});
            else if (ruling.incident(effect.incident) != nullptr)
                ruling.heard({effect.incident, order.room, order.to});
        } else if (failure() != nullptr && ruling.incident(effect.incident) != nullptr) {
            const auto unread = order.unread.value_or(event::Stretch{order.from, order.to});
            if (interview_unread(ruling, effect.incident, order.room, unread))
                return;
            ruling.record(effect.incident, unread.from, {},
                          incident::Gap{order.room, unread.to,
                                        "could not be read back: " + failure()->detail});
        }
    }
    void operator()(const outbox::LookUpPerson&) const {
        if (const auto* found = got<event::PersonFound>())
            ruling.remember(found->person);
    }
    void operator()(const outbox::ListMembers& order) const {
        const auto* found = got<event::MembersFound>();
        const auto* known = ruling.incident(effect.incident);
        const auto* room = known == nullptr ? nullptr : incident::find_room(*known, order.room);
        if (found == nullptr || room == nullptr)
            return;
        // To have been there already is no deed, and makes nobody part of the story.
        for (const auto& member : found->members) {
            if (member.kind == event::PersonKind::human)
                ruling.set_toggle(member_toggle(order.room, member.ref),
                                  {room->linked_at, event::Change::added});
        }
    }
    void operator()(const outbox::ShareDraft& order) const {
        if (failure() != nullptr)
            tell(ruling, effect.incident, order.to,
                 speak("The draft of " + to_string(effect.incident) +
                       " could not be handed over: " + failure()->detail +
                       ". Another format may work: `draft md`, `draft html`."));
    }
    void operator()(const outbox::FileTicket& order) const {
        settle_filed(ruling, effect, order, outcome);
    }
    void operator()(const outbox::ReadTicket& order) const {
        settle_read(ruling, effect, order, outcome);
    }
    void operator()(const outbox::ReadChanges& order) const {
        settle_changes(ruling, effect, order, outcome);
    }
    void operator()(const outbox::AmendTicket& order) const {
        settle_amended(ruling, effect, order, outcome);
    }
    void operator()(const outbox::FindAccount& order) const {
        settle_account(ruling, effect, order, outcome);
    }
};

}  // namespace

void decide_outcome(Ruling& ruling, const event::EffectOutcome& outcome) {
    const auto& effect = ruling.snapshot().effect;
    if (!effect)
        return;
    std::visit(Settled{ruling, *effect, outcome.outcome}, effect->body);
    if (const auto* order = outbox::follow_up(effect->body))
        settle_follow_up(ruling, *order, outcome.outcome);
}

}  // namespace bot::core::decide
