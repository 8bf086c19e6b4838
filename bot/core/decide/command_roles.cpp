#include "bot/core/decide/facilitator.hpp"

#include <utility>

namespace bot::core::decide {
namespace {

using event::TextWriter;

/// "leads INC-7", "has the role scribe in INC-7"
std::string doing(const std::string& role, const std::string& id) {
    return role == "lead" ? " leads " + id : " is " + role + " of " + id;
}

void take_away(const Asking& asking, const Incident& incident, const std::string& role) {
    const auto id = to_string(incident.id);
    if (!incident.roles.contains(role))
        return asking.answer(speak("Nobody" + doing(role, id) + " anyway."));
    asking.record(incident.id, incident::RoleSet{role, std::nullopt});
    TextWriter line;
    line.plain("Nobody" + doing(role, id) + " now. ");
    line.code(asking.root() + (role == "lead" ? " lead" : " role " + role)).plain(" takes it on.");
    asking.announce(incident.id, line.take());
}

}  // namespace

void run_role(const Asking& asking, const Incident& incident, const command::AssignRole& order) {
    if (order.who == command::Who::nobody)
        return take_away(asking, incident, order.role);
    auto& ruling = asking.ruling();
    const auto person =
        order.who == command::Who::sender ? asking.asker() : asking.find(order.person);
    if (!person)
        return;
    const auto id = to_string(incident.id);
    if (person->kind == event::PersonKind::ourselves)
        return asking.refuse("I keep the record and cannot take a role. Name a person.");
    const auto before = incident.roles.find(order.role);
    if (before != incident.roles.end() && before->second == person->ref)
        return asking.answer(TextWriter{}
                                 .append(asking.mention(person->ref))
                                 .plain(doing(order.role, id) + " already.")
                                 .take());
    ruling.learn(*person);
    TextWriter line;
    line.append(asking.mention(person->ref)).plain(doing(order.role, id) + " now");
    if (before != incident.roles.end())
        line.plain(", taking over from ").append(asking.mention(before->second));
    asking.record(incident.id, incident::RoleSet{order.role, *person});
    if (order.role == "lead")
        ruling.drop_timer(incident.id, no_lead_timer);
    const auto remark =
        order.role == "facilitator" ? facilitator_named(asking, incident, *person) : std::string{};
    asking.announce(incident.id, line.plain(".").take(), remark, outbox::Urgency::rings);
}

void run_roles(const Asking& asking, const Incident& incident) {
    TextWriter text;
    text.bold("Roles in " + to_string(incident.id));
    if (!incident.roles.contains("lead"))
        text.plain("\nlead: nobody yet (").code(asking.root() + " lead").plain(" takes it)");
    for (const auto& [role, person] : incident.roles)
        text.plain("\n" + role + ": ").append(asking.mention(person));
    asking.answer(text.take());
}

}  // namespace bot::core::decide
