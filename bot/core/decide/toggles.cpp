#include "bot/core/decide/snapshot.hpp"

namespace bot::core::decide {
namespace {

std::string name_of(const event::MessageRef& message) {
    return to_string(message.room) + " " + message.message;
}

/// No platform's id holds a space, and what people may choose freely stands last.
struct ToggleOf {
    const incident::Fact& fact;

    std::string operator()(const incident::Reacted& reacted) const {
        return reaction_toggle(reacted.message, fact.actor.ref, reacted.reaction);
    }
    std::string operator()(const incident::Pinned& pinned) const {
        return pin_toggle(pinned.message);
    }
    std::string operator()(const incident::MemberChanged& changed) const {
        return member_toggle(changed.room, changed.person.ref);
    }
    std::string operator()(const incident::Opened&) const { return {}; }
    std::string operator()(const incident::RoomLinked&) const { return {}; }
    std::string operator()(const incident::RoomAltered& altered) const {
        return room_toggle(altered.room, altered.property,
                           fact.actor.ref.id.empty() ? By::nobody : By::somebody);
    }
    std::string operator()(const incident::RoomReplaced&) const { return {}; }
    std::string operator()(const incident::CardPosted&) const { return {}; }
    std::string operator()(const incident::SeveritySet&) const { return {}; }
    std::string operator()(const incident::StatusSet&) const { return {}; }
    std::string operator()(const incident::TitleSet&) const { return {}; }
    std::string operator()(const incident::SummarySet&) const { return {}; }
    std::string operator()(const incident::ImpactSet&) const { return {}; }
    std::string operator()(const incident::RoleSet&) const { return {}; }
    std::string operator()(const incident::MilestoneSet&) const { return {}; }
    std::string operator()(const incident::Said&) const { return {}; }
    std::string operator()(const incident::Revised&) const { return {}; }
    std::string operator()(const incident::Removed&) const { return {}; }
    std::string operator()(const incident::Marked&) const { return {}; }
    std::string operator()(const incident::Noted&) const { return {}; }
    std::string operator()(const incident::EntryRevised&) const { return {}; }
    std::string operator()(const incident::EntryStruck&) const { return {}; }
    std::string operator()(const incident::CommandRun&) const { return {}; }
    std::string operator()(const incident::Gap&) const { return {}; }
};

}  // namespace

std::string reaction_toggle(const event::MessageRef& message, const event::PersonRef& person,
                            const std::string& reaction) {
    return "reaction " + name_of(message) + " " + to_string(person) + " " + reaction;
}

std::string pin_toggle(const event::MessageRef& message) {
    return "pin " + name_of(message);
}

std::string member_toggle(const event::RoomRef& room, const event::PersonRef& person) {
    return "member " + to_string(room) + " " + to_string(person);
}

std::string room_toggle(const event::RoomRef& room, event::RoomProperty property, By by) {
    const auto kind =
        property == event::RoomProperty::restored ? event::RoomProperty::archived : property;
    return "room " + to_string(room) + " " + std::to_string(static_cast<int>(kind)) +
           (by == By::nobody ? " nobody" : "");
}

std::string toggle_of(const incident::Fact& fact) {
    return std::visit(ToggleOf{fact}, fact.body);
}

}  // namespace bot::core::decide
