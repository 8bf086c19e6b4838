#include "bot/core/decide/decide.hpp"

#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/families.hpp"

#include <utility>

namespace bot::core::decide {
namespace {

struct Body {
    Ruling& ruling;
    const event::ChatEvent& event;

    void operator()(const event::MessagePosted& body) const { decide_posted(ruling, event, body); }
    void operator()(const event::MessageEdited& body) const { decide_edited(ruling, event, body); }
    void operator()(const event::MessageDeleted& body) const {
        decide_deleted(ruling, event, body);
    }
    void operator()(const event::ReactionChanged& body) const {
        decide_reaction(ruling, event, body);
    }
    void operator()(const event::PinChanged& body) const { decide_pin(ruling, event, body); }
    void operator()(const event::MembershipChanged& body) const {
        decide_membership(ruling, event, body);
    }
    void operator()(const event::Invited& body) const { decide_invited(ruling, event, body); }
    void operator()(const event::RoomChanged& body) const { decide_room(ruling, event, body); }
    void operator()(const event::RoomMoved& body) const { decide_moved(ruling, event, body); }
    void operator()(const event::CommandGiven& body) const { decide_command(ruling, event, body); }
    void operator()(const event::MissedStretch& body) const { decide_missed(ruling, event, body); }
    void operator()(const event::PersonRenamed& body) const { ruling.remember(body); }
    void operator()(const event::Unknown&) const {}
};

struct Kind {
    Ruling& ruling;

    void operator()(const event::ChatEvent& event) const {
        ruling.hear(event);
        std::visit(Body{ruling, event}, event.body);
    }
    void operator()(const event::TicketTouched& event) const { decide_touched(ruling, event); }
    void operator()(const event::EffectOutcome& event) const { decide_outcome(ruling, event); }
    void operator()(const event::EffectDelayed& event) const { decide_delayed(ruling, event); }
    void operator()(const event::TimerFired& event) const { decide_timer(ruling, event); }
    void operator()(const event::Started& event) const { decide_started(ruling, event); }
    void operator()(const event::ImportOpened& event) const { decide_import_opened(ruling, event); }
    void operator()(const event::ImportFinished& event) const {
        decide_import_finished(ruling, event);
    }
};

/// What the keys of the event's effects begin with.
std::string effect_key(const Snapshot& snapshot, const event::Event& event) {
    if (std::holds_alternative<event::EffectOutcome>(event))
        return (snapshot.effect ? snapshot.effect->key : std::string{}) + "/outcome";
    if (const auto* delayed = std::get_if<event::EffectDelayed>(&event))
        return (snapshot.effect ? snapshot.effect->key : std::string{}) + "/delayed/" +
               std::to_string(delayed->attempts);
    if (const auto* timer = std::get_if<event::TimerFired>(&event))
        return "timer/" + to_string(timer->incident) + "/" + timer->name + "/" +
               std::to_string(timer->row);
    return key_of(event).value;
}

}  // namespace

Decision decide(const Snapshot& snapshot, const event::Event& event, const Context& context) {
    Ruling ruling{snapshot, context, effect_key(snapshot, event)};
    if (snapshot.seen) {
        // An archive that comes again is still to be told which incident it is.
        if (snapshot.import_known)
            ruling.about(*snapshot.import_known);
        return ruling.take();
    }
    std::visit(Kind{ruling}, event);
    return ruling.take();
}

}  // namespace bot::core::decide
