#include "bot/core/decide/decide.hpp"

namespace bot::core::decide {
namespace {

/// Our own outcomes and timers are settled by their rows and need no memory of their own.
struct KeyOf {
    event::EventKey operator()(const event::ChatEvent& event) const { return event.key; }
    event::EventKey operator()(const event::TicketTouched& event) const { return event.key; }
    event::EventKey operator()(const event::EffectOutcome&) const { return {}; }
    event::EventKey operator()(const event::TimerFired&) const { return {}; }
    event::EventKey operator()(const event::EffectDelayed&) const { return {}; }
    event::EventKey operator()(const event::Started&) const { return {}; }
    event::EventKey operator()(const event::ImportOpened& event) const { return event.key; }
    event::EventKey operator()(const event::ImportFinished& event) const { return event.key; }
};

}  // namespace

event::EventKey key_of(const event::Event& event) {
    return std::visit(KeyOf{}, event);
}

}  // namespace bot::core::decide
