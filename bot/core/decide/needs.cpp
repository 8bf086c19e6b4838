#include "bot/core/command/parse.hpp"
#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/card_view.hpp"
#include "bot/core/decide/decide.hpp"
#include "bot/core/decide/interviewer.hpp"
#include "bot/core/decide/remediation.hpp"
#include "bot/core/decide/reminders.hpp"
#include "bot/core/decide/room_hearing.hpp"

#include <algorithm>

namespace bot::core::decide {
namespace {

using event::ChatEvent;
using event::PersonKind;
using event::PersonRef;

Listing listing_of(command::ListWhich which) {
    switch (which) {
        case command::ListWhich::open:
            return Listing::open;
        case command::ListWhich::closed:
            return Listing::closed;
        case command::ListWhich::mine:
            return Listing::mine;
        case command::ListWhich::stale:
            return Listing::stale;
        case command::ListWhich::all:
            return Listing::all;
    }
    return Listing::all;
}

/// What may quote a message that is to be forgotten.
void forgetting(Load& load) {
    load.items = Items::holders;
    load.record = true;
}

/// What a command needs beyond its incident.
struct CommandNeeds {
    Load& load;
    const std::string& platform;
    const Policy& policy;

    void operator()(const command::Start&) const { load.numbering = true; }
    void operator()(const command::Adopt&) const {}
    void operator()(const command::Show&) const {
        if (load.room)
            load.replaces = card_word(*load.room);
    }
    void operator()(const command::List& order) const { load.listing = listing_of(order.which); }
    void operator()(const command::SetSeverity&) const {}
    void operator()(const command::SetStatus&) const {}
    void operator()(const command::SetField&) const {}
    void operator()(const command::AssignRole& order) const {
        somebody(order.person);
        load.record = load.cast = order.role == "facilitator";
    }
    void operator()(const command::ShowRoles&) const {}
    void operator()(const command::Note&) const {}
    void operator()(const command::SetMilestone&) const {}
    void operator()(const command::Timeline&) const { load.record = true; }
    void operator()(const command::SignOff&) const {}
    void operator()(const command::Mark& order) const { target(order.target); }
    void operator()(const command::Unmark& order) const { target(order.target); }
    void operator()(const command::Edit&) const { load.record = true; }
    void operator()(const command::Strike&) const { load.record = true; }
    void operator()(const command::Unstrike&) const { load.record = true; }
    void operator()(const command::Forget& order) const {
        load.accounts = true;
        forgetting(load);
        target(order.target);
    }
    void operator()(const command::Resolve&) const {}
    void operator()(const command::Close&) const { load.debrief = true; }
    void operator()(const command::Reopen&) const { load.listing = Listing::all; }
    void operator()(const command::Cancel&) const {}
    void operator()(const command::LinkRoom& order) const {
        load.accounts = true;
        if (order.room)
            load.other_room = order.room;
        else if (const auto named = platform_and_id(order.word, policy, platform))
            load.other_room = event::RoomRef{named->first, named->second};
    }
    void operator()(const command::UnlinkRoom&) const {}
    void operator()(const command::Invite& order) const {
        for (const auto& person : order.people)
            somebody(person);
    }
    void operator()(const command::Update&) const {}
    void operator()(const command::TieAccounts& order) const {
        load.accounts = true;
        auto other = order.account.ref;
        if (const auto named = platform_and_id(order.account.word, policy, platform);
            !other && named) {
            other = event::PersonRef{named->first, named->second};
            load.handles.push_back(named->second);
            load.handles_on = named->first;
        }
        if (!other || !load.asker)
            return;
        load.people.push_back(*other);
        load.toggles.push_back(claim_toggle(*other, *load.asker));
        load.toggles.push_back(claim_toggle(*load.asker, *other));
    }
    void operator()(const command::Debrief& order) const {
        load.accounts = true;
        if (order.step == command::DebriefStep::vote) {
            load.debrief = true;
            return;
        }
        load.record = load.cast = true;
        load.earlier_debriefs = order.step == command::DebriefStep::status;
        if (order.step == command::DebriefStep::start)
            load.beside = Beside::open_ones;
        if (order.person)
            somebody(*order.person);
    }
    void operator()(const command::Perspectives&) const {
        load.record = load.cast = load.accounts = true;
    }
    void operator()(const command::Lint&) const {}
    void operator()(const command::Agenda&) const {
        load.record = load.cast = load.accounts = true;
        load.beside = Beside::known_to_asker;
    }
    void operator()(const command::Remind&) const { reminders(); }
    void operator()(const command::Snooze&) const { reminders(); }
    void operator()(const command::Similar& order) const {
        load.beside = Beside::known_to_asker;
        for (const auto& person : order.named)
            somebody(person);
    }
    void operator()(const command::Draft&) const {}
    void operator()(const command::ProposeItem& order) const {
        load.items = Items::incident;
        load.debrief = load.accounts = true;
        load.record = !order.evidence.empty();
        owner(order.owner);
    }
    void operator()(const command::ChangeItem& order) const {
        load.items = Items::incident;
        load.debrief = load.accounts = true;
        using command::ItemStep;
        load.follow_up = order.step == ItemStep::file;  // the owner's account is another one there
        load.record = order.step == ItemStep::file || order.step == ItemStep::promote ||
                      order.step == ItemStep::ground;
        owner(order.person);
    }
    void operator()(const command::ListItems&) const {
        load.items = load.incident ? Items::incident : Items::all;
    }
    void operator()(const command::Health&) const { load.health = true; }
    void operator()(const command::Version&) const {}
    void operator()(const command::Help&) const {}
    void operator()(const command::NotYet&) const {}

private:
    void reminders() const {
        load.accounts = true;
        load.toggles_under = reminder_toggles;
    }
    void somebody(const command::Named& named) const {
        if (named.ref)
            load.people.push_back(*named.ref);
        if (const auto handle = handle_of(named)) {
            load.handles.push_back(*handle);
            load.people.push_back({platform, *handle});
        }
    }
    void owner(const std::optional<command::Named>& named) const {
        if (!named)
            return;
        somebody(*named);
        if (named->ref)
            load.ties.push_back(*named->ref);
    }
    void target(const std::optional<command::Target>& target) const {
        if (!target)
            return;
        if (const auto* message = std::get_if<event::MessageRef>(&*target))
            load.message = *message;
        else
            load.record = true;
    }
};

/// Where an edit has an id of its own and is delivered under it: what the delivery of the message
/// that it is of goes by. Else empty.
event::EventKey original_of(const ChatEvent& event, const event::MessageEdited& edited) {
    auto key = event.key;
    if (edited.id.empty() || !key.value.ends_with(edited.id))
        return {};
    key.value.resize(key.value.size() - edited.id.size());
    key.value += edited.now.message.message;
    return key;
}

struct BodyNeeds {
    const ChatEvent& event;
    const Policy& policy;
    Load& load;

    void operator()(const event::MessagePosted& posted) const {
        message(posted);
        if (!event.into && posted.author.kind == PersonKind::human)
            load.offered_in = event.room;
    }
    void operator()(const event::MessageEdited& edited) const {
        message(edited.now);
        load.original = original_of(event, edited);
        load.items = Items::holders;
    }
    void operator()(const event::MessageDeleted& deleted) const {
        if (deleted.author && deleted.author->kind == PersonKind::ourselves)
            return;
        place();
        load.message = deleted.message;
        load.talk = TalkPlace{deleted.message, std::nullopt};
        load.debrief = true;
        load.items = Items::holders;
        person(event.actor.ref);
        if (deleted.by)
            person(deleted.by->ref);
    }
    void operator()(const event::ReactionChanged& changed) const {
        if (event.actor.kind == PersonKind::ourselves)
            return;
        place();
        load.message = changed.message;
        load.offer = changed.message;
        if (!changed.id.empty())
            load.own = event::MessageRef{changed.message.room, changed.id};
        load.toggles.push_back(reaction_toggle(changed.message, event.actor.ref, changed.reaction));
        if (policy.forget_reactions.contains(changed.reaction))
            forgetting(load);
        person(event.actor.ref);
    }
    void operator()(const event::PinChanged& changed) const {
        if (event.actor.kind == PersonKind::ourselves)
            return;
        place();
        load.message = changed.message;
        load.toggles.push_back(pin_toggle(changed.message));
        person(event.actor.ref);
    }
    void operator()(const event::MembershipChanged& changed) const {
        place();
        load.toggles.push_back(member_toggle(event.room, changed.person.ref));
        load.toggles.push_back(direct_toggle(event.room));
        load.toggles.push_back(direct_toggle(event.room, changed.person.ref));
        if (changed.person.kind == PersonKind::ourselves)
            load.replaces = card_word(event.room);
        person(changed.person.ref);
        person(event.actor.ref);
    }
    void operator()(const event::Invited&) const {}
    void operator()(const event::RoomChanged& changed) const {
        place();
        load.toggles.push_back(room_toggle(event.room, changed.property));
        load.toggles.push_back(room_toggle(event.room, changed.property, By::nobody));
        load.toggles.push_back(room_value_toggle(event.room, changed.property, changed.value));
        person(event.actor.ref);
    }
    void operator()(const event::RoomMoved& moved) const {
        place();
        load.other_room = moved.now;
        person(event.actor.ref);
    }
    void operator()(const event::MissedStretch&) const {
        place();
        load.talk = TalkPlace{{event.room, {}}, std::nullopt};
    }
    void operator()(const event::PersonRenamed&) const {}
    void operator()(const event::Unknown&) const {}

    void operator()(const event::CommandGiven& given) const {
        place();
        load.asker = event.actor.ref;
        load.names = true;
        load.people.push_back(event.actor.ref);
        for (const auto& span : given.text.spans) {
            if (const auto* mentioned = std::get_if<PersonRef>(&span.meaning))
                load.people.push_back(*mentioned);
        }
        talk(given.about.value_or(event::MessageRef{event.room, {}}), given.thread,
             given.text.plain);
        load.toggles.push_back(direct_toggle(event.room));
        if (given.about)
            load.message = *given.about;
        if (event.stale && given.said)
            return message(*given.said);
        const bool form = given.origin == event::CommandOrigin::form;
        load.numbering = form;
        const auto parsed = command::parse(given.text, {});
        const auto* asked = std::get_if<command::Asked>(&parsed);
        if (asked == nullptr ||
            (form && !std::holds_alternative<command::ProposeItem>(asked->command)))
            return;
        if (form)
            filled_in(given);
        load.incident = asked->incident;
        std::visit(CommandNeeds{load, event.actor.ref.platform, policy}, asked->command);
    }

private:
    /// Whoever was picked in a form, by their id.
    void filled_in(const event::CommandGiven& given) const {
        for (const auto* field : {"owner", "sponsor"}) {
            const auto found = given.fields.find(field);
            if (found == given.fields.end() || found->second.empty())
                continue;
            const PersonRef picked{event.actor.ref.platform, found->second};
            load.people.push_back(picked);
            load.ties.push_back(picked);
        }
    }
    void place() const {
        load.incident = event.into;
        if (!event.into && !event.room.room.empty())
            load.room = event.room;
    }

    void talk(event::MessageRef message, std::optional<std::string> thread,
              const std::string& words) const {
        load.talk = TalkPlace{std::move(message), std::move(thread)};
        // Words that are offered to be let go are looked for in what was said.
        load.talk_record = true;
        if (const auto spoken = debrief::read_word(words); spoken && spoken->incident)
            load.talk->incident = event::IncidentId{*spoken->incident};
    }

    /// Names are looked for only where the platform does not tell them.
    void person(const PersonRef& ref) const {
        const auto traits = policy.chats.find(ref.platform);
        const bool told = traits == policy.chats.end() || traits->second.knows_names;
        if (!told && !ref.id.empty() &&
            load.people.end() == std::find(load.people.begin(), load.people.end(), ref))
            load.people.push_back(ref);
    }

    void message(const event::MessagePosted& posted) const {
        if (posted.author.kind == PersonKind::ourselves)
            return;
        place();
        load.message = posted.message;
        talk(posted.message, posted.thread, posted.text.plain);
        person(posted.author.ref);
        for (const auto& span : posted.text.spans) {
            if (const auto* mentioned = std::get_if<PersonRef>(&span.meaning))
                person(*mentioned);
        }
    }
};

struct Needs {
    const Policy& policy;
    Load& load;

    void operator()(const ChatEvent& event) const {
        std::visit(BodyNeeds{event, policy, load}, event.body);
    }
    void operator()(const event::TicketTouched& touched) const {
        load.tickets.push_back(touched.ticket);
    }
    void operator()(const event::EffectOutcome& outcome) const {
        load.effect_row = outcome.row;
        load.names = true;
        load.debrief = std::holds_alternative<event::Posted>(outcome.outcome) ||
                       std::holds_alternative<event::Failure>(outcome.outcome);
        load.accounts = std::holds_alternative<event::RoomCreated>(outcome.outcome);
        if (std::holds_alternative<event::Posted>(outcome.outcome) ||
            std::holds_alternative<event::Failure>(outcome.outcome))
            load.items = Items::incident;
        if (const auto* filed = std::get_if<event::TicketFiled>(&outcome.outcome)) {
            seen(filed->ticket);
            load.cast = load.debrief = true;
        }
        if (const auto* read = std::get_if<event::TicketRead>(&outcome.outcome))
            seen(read->ticket);
        if (const auto* changes = std::get_if<event::ChangesRead>(&outcome.outcome))
            for (const auto& ticket : changes->tickets)
                seen(ticket);
        if (const auto* found = std::get_if<event::AccountFound>(&outcome.outcome)) {
            load.items = Items::all;
            for (const auto& tracker : policy.trackers)
                load.tracker_accounts.push_back({tracker.name, found->account});
        }
        if (const auto* joined = std::get_if<event::RoomJoined>(&outcome.outcome)) {
            load.other_room = joined->room;
            load.toggles.push_back(direct_toggle(joined->room));
            load.room = joined->predecessor;
            if (joined->predecessor)
                load.toggles.push_back(successor_toggle(*joined->predecessor, joined->room));
        }
        if (const auto* fetched = std::get_if<event::MessageFetched>(&outcome.outcome))
            load.message = fetched->message.message;
    }
    void operator()(const event::EffectDelayed& delayed) const {
        load.effect_row = delayed.row;
        load.items = Items::incident;
    }
    void operator()(const event::Started&) const {}
    void operator()(const event::TimerFired& timer) const {
        if (const auto tracker = tracker_of(timer.name, poll_timer_of)) {
            load.followed = *tracker;
            load.replaces = changes_word(*tracker);
            load.toggles.push_back(looked_toggle(*tracker));
            return;
        }
        if (timer.name.starts_with(look_timer_of)) {
            load.items = Items::live;
            return;
        }
        if (timer.name == follow_up_timer || timer.name == digest_timer) {
            load.items = Items::live;
            load.follow_up = true;
            load.toggles_under = reminder_toggles;
            if (timer.name == digest_timer)
                load.listing = Listing::all;
            return;
        }
        load.incident = timer.incident;
        load.names = true;
        if (timer.name.starts_with("ticket.")) {
            load.items = Items::incident;
            load.debrief = true;
            load.cast =
                timer.name.starts_with(tellers_timer) || timer.name.starts_with(rewrite_timer);
        }
        const auto debrief = debrief_timer(timer.name);
        if (!debrief)
            return;
        load.debrief = true;
        load.record = load.cast = !debrief->person;
        if (debrief->what == open_timer)
            load.beside = Beside::open_ones;
        if (debrief->person) {
            load.people.push_back(*debrief->person);
            load.busy = debrief->person;
        }
    }
    void operator()(const event::ImportOpened&) const { load.numbering = true; }
    void operator()(const event::ImportFinished& finished) const {
        load.incident = finished.incident;
    }

private:
    void seen(const event::TicketView& ticket) const {
        load.items = Items::incident;
        load.tickets.push_back(ticket.ticket);
        if (!ticket.owner.empty())
            load.tracker_accounts.push_back({ticket.ticket.tracker, ticket.owner});
    }
};

}  // namespace

Load needs(const event::Event& event, const Policy& policy) {
    Load load;
    load.key = key_of(event);
    std::visit(Needs{policy, load}, event);
    return load;
}

}  // namespace bot::core::decide
