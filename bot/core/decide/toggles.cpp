#include "bot/core/decide/snapshot.hpp"

namespace bot::core::decide {
namespace {

std::string name_of(const event::MessageRef& message) {
    return to_string(message.room) + " " + message.message;
}

using Names = std::vector<std::string>;

/// No platform's id holds a space, and what people may choose freely stands last.
struct TogglesOf {
    const incident::Fact& fact;

    Names operator()(const incident::Reacted& reacted) const {
        return {reaction_toggle(reacted.message, fact.actor.ref, reacted.reaction)};
    }
    Names operator()(const incident::Pinned& pinned) const { return {pin_toggle(pinned.message)}; }
    Names operator()(const incident::MemberChanged& changed) const {
        return {member_toggle(changed.room, changed.person.ref)};
    }
    Names operator()(const incident::Opened&) const { return {}; }
    Names operator()(const incident::RoomLinked&) const { return {}; }
    Names operator()(const incident::RoomUnlinked&) const { return {}; }
    Names operator()(const incident::RoomAltered& altered) const {
        if (fact.actor.ref.id.empty())
            return {room_toggle(altered.room, altered.property, By::nobody)};
        return {room_toggle(altered.room, altered.property),
                room_value_toggle(altered.room, altered.property, altered.value)};
    }
    Names operator()(const incident::RoomReplaced&) const { return {}; }
    Names operator()(const incident::CardPosted&) const { return {}; }
    Names operator()(const incident::SeveritySet&) const { return {}; }
    Names operator()(const incident::StatusSet&) const { return {}; }
    Names operator()(const incident::TitleSet&) const { return {}; }
    Names operator()(const incident::SummarySet&) const { return {}; }
    Names operator()(const incident::ImpactSet&) const { return {}; }
    Names operator()(const incident::RoleSet&) const { return {}; }
    Names operator()(const incident::MilestoneSet&) const { return {}; }
    Names operator()(const incident::Said&) const { return {}; }
    Names operator()(const incident::Revised&) const { return {}; }
    Names operator()(const incident::Removed&) const { return {}; }
    Names operator()(const incident::Marked&) const { return {}; }
    Names operator()(const incident::Noted&) const { return {}; }
    Names operator()(const incident::EntryRevised&) const { return {}; }
    Names operator()(const incident::EntryStruck&) const { return {}; }
    Names operator()(const incident::CommandRun&) const { return {}; }
    Names operator()(const incident::Debriefed&) const { return {}; }
    Names operator()(const incident::Ticketed&) const { return {}; }
    Names operator()(const incident::Gap&) const { return {}; }
};

}  // namespace

std::string reaction_toggle(const event::MessageRef& message, const event::PersonRef& person,
                            const std::string& reaction) {
    return "reaction " + name_of(message) + " " + to_string(person) + " " + reaction;
}

std::string claim_toggle(const event::PersonRef& by, const event::PersonRef& on) {
    return "claim " + to_string(by) + " " + to_string(on);
}

std::string pin_toggle(const event::MessageRef& message) {
    return "pin " + name_of(message);
}

std::string successor_toggle(const event::RoomRef& was, const event::RoomRef& now) {
    return "successor " + to_string(was) + " " + to_string(now);
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

std::string room_value_toggle(const event::RoomRef& room, event::RoomProperty property,
                              const std::string& value) {
    return "room " + to_string(room) + " " + std::to_string(static_cast<int>(property)) + " to " +
           value;
}

std::vector<std::string> toggles_of(const incident::Fact& fact) {
    return std::visit(TogglesOf{fact}, fact.body);
}

event::Change change_of(const incident::FactBody& body) {
    return std::visit(
        [](const auto& any) {
            if constexpr (requires { any.change; })
                return any.change;
            else
                return event::Change::added;
        },
        body);
}

}  // namespace bot::core::decide
