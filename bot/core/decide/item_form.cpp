#include "bot/core/decide/item_form.hpp"

#include "bot/core/command/parse.hpp"
#include "bot/core/decide/entry_lookup.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/new_item.hpp"

#include <set>
#include <utility>

namespace bot::core::decide {
namespace {

using incident::ItemStanding;
using outbox::FieldKind;
using outbox::FormField;

constexpr std::size_t quoted_words = 300;

/// "INC-7 ticket e12": what the form was opened by, and says again when it is sent.
std::string command_of(const Incident& incident, const command::ProposeItem& order) {
    auto words = to_string(incident.id);
    words += order.standing == ItemStanding::idea ? " idea" : " ticket";
    for (const auto& one : order.evidence)
        words += " " + to_string(one);
    return words;
}

event::Text evidence_text(const Asking& asking, const Incident& incident,
                          const command::ProposeItem& order) {
    const auto& snapshot = asking.ruling().snapshot();
    std::string words;
    for (const auto& one : order.evidence) {
        if (one.kind != incident::EvidenceKind::entry)
            continue;
        if (const auto* held = held_by(asking.ruling(), incident.id);
            held != nullptr && held->said == one.fact)
            words = held->removed || held->off_record ? std::string{} : held->text;
        else if (const auto entry = find_entry(snapshot.record, one.fact))
            words = words_now(snapshot.record, *entry);
    }
    return words.empty() ? event::Text{}
                         : event::words("Because of: “" + shortened(words, quoted_words) + "”");
}

void add_owner_field(const Asking& asking, outbox::Form& form) {
    const auto& me = asking.asker();
    FormField owner{"owner",
                    "Who is asked to own it?",
                    FieldKind::choice,
                    false,
                    "",
                    "It is theirs only if they say so.",
                    {}};
    for (const auto& teller : storytellers(asking.ruling()))
        if (teller.ref.platform == me.ref.platform && teller.ref != me.ref)
            owner.options.emplace_back(teller.ref.id,
                                       asking.ruling().name_of(teller) + " (told the story)");
    owner.options.emplace_back(me.ref.id, "me");
    form.fields.push_back(std::move(owner));
}

/// Of those who have a role in the incident: whoever else it is, a command names.
void add_sponsor_field(const Asking& asking, const Incident& incident, outbox::Form& form) {
    FormField sponsor{"sponsor",
                      "Who can make room for it?",
                      FieldKind::choice,
                      false,
                      "",
                      "Asked when it needs room or a decision.",
                      {}};
    std::set<std::string> known;
    for (const auto& [role, person] : incident.roles)
        if (person.platform == asking.asker().ref.platform && known.insert(person.id).second)
            sponsor.options.emplace_back(person.id,
                                         asking.ruling().name_of(person) + " (" + role + ")");
    if (!sponsor.options.empty())
        form.fields.push_back(std::move(sponsor));
}

void add_choices(const Asking& asking, const command::ProposeItem& order, outbox::Form& form) {
    const auto& policy = asking.ruling().policy();
    form.fields.push_back({"due",
                           "Due",
                           FieldKind::line,
                           false,
                           std::to_string(default_due(policy).days) + "d",
                           "30d, 2w or 2026-12-22",
                           {}});
    if (policy.trackers.size() > 1) {
        FormField tracker{
            "tracker", "Tracker", FieldKind::choice, false, policy.trackers.front().name, "", {}};
        for (const auto& one : policy.trackers)
            tracker.options.emplace_back(one.name, one.title);
        form.fields.push_back(std::move(tracker));
    }
    form.fields.push_back({"severity",
                           "Severity",
                           FieldKind::choice,
                           false,
                           order.severity == incident::Severity::unset
                               ? std::string{}
                               : std::string{to_string(order.severity)},
                           "May be left open.",
                           {{"sev1", "SEV1: critical"},
                            {"sev2", "SEV2: major"},
                            {"sev3", "SEV3: minor"},
                            {"sev4", "SEV4: low"}}});
    form.fields.push_back({"key",
                           "Key item",
                           FieldKind::toggle,
                           false,
                           "",
                           "Before all other work; somebody else looks whether it works.",
                           {}});
}

outbox::Form item_form(const Asking& asking, const Incident& incident,
                       const command::ProposeItem& order) {
    const bool idea = order.standing == ItemStanding::idea;
    const auto command = command_of(incident, order);
    outbox::Form form{idea ? "Keep an idea" : "New ticket",
                      idea ? "Keep" : "File",
                      command,
                      {},
                      "Say `" + asking.root() + " " + command + " <what will change>` instead."};
    form.text = evidence_text(asking, incident, order);
    form.fields.push_back({"summary",
                           "What will change?",
                           FieldKind::line,
                           true,
                           order.summary.plain,
                           "Begin with a verb; one thing with an end that can be seen.",
                           {}});
    form.fields.push_back({"why",
                           "Why?",
                           FieldKind::paragraph,
                           false,
                           "",
                           "The condition it does something about.",
                           {}});
    if (idea)
        return form;
    form.fields.push_back({"check",
                           "How will we know it worked?",
                           FieldKind::line,
                           false,
                           "",
                           "What is looked at, and by whom.",
                           {}});
    form.fields.push_back({"effects",
                           "What new trouble could it bring, and for whom?",
                           FieldKind::line,
                           false,
                           "",
                           "May be left open.",
                           {}});
    form.fields.push_back(
        {"team", "Whose system does it change?", FieldKind::line, false, "", "A team.", {}});
    add_owner_field(asking, form);
    add_sponsor_field(asking, incident, form);
    add_choices(asking, order, form);
    return form;
}

std::string filled(const Asking& asking, const char* field) {
    const auto& fields = asking.given().fields;
    const auto found = fields.find(field);
    return found == fields.end() ? std::string{} : command::one_line(found->second);
}

std::optional<event::Person> picked(const Asking& asking, const char* field) {
    const auto id = filled(asking, field);
    if (id.empty())
        return std::nullopt;
    return asking.ruling().known({{asking.asker().ref.platform, id}, {}, event::PersonKind::human});
}

}  // namespace

void ask_for_item(const Asking& asking, const Incident& incident,
                  const command::ProposeItem& order) {
    const auto& platform = asking.asker().ref.platform;
    if (!asking.ruling().traits(platform).has_forms || asking.given().trigger.empty())
        return asking.refuse("What will change? A few words are enough: `" + asking.root() + " " +
                             command_of(incident, order) + " <summary>`.");
    asking.ruling().send({}, outbox::OpenForm{platform, asking.given().trigger, asking.room(),
                                              item_form(asking, incident, order),
                                              asking.given().room_name, asking.asker().ref});
}

void run_item_form(const Asking& asking, const Incident& incident,
                   const command::ProposeItem& opened) {
    NewItem wish{opened, {}, filled(asking, "why"), filled(asking, "check"), {}};
    command::FieldErrors errors;
    const auto summary = filled(asking, "summary");
    if (summary.empty() || !is_summary(summary))
        errors["summary"] = "A few words, 500 letters at most: what will change?";
    wish.order.summary = event::words(summary);
    const auto due = filled(asking, "due");
    wish.order.due = command::read_due(due);
    if (!due.empty() && !wish.order.due)
        errors["due"] = "30d, 2w or 2026-12-22.";
    else if (is_over(asking, incident, wish.order.due))
        errors["due"] = "That day is over.";
    wish.order.tracker = filled(asking, "tracker");
    wish.order.severity =
        incident::parse_severity(filled(asking, "severity")).value_or(incident::Severity::unset);
    const auto key = filled(asking, "key");
    if (!key.empty() && key != "false" && key != "off")
        wish.kind = incident::ItemKind::key;
    wish.effects = filled(asking, "effects");
    wish.team = filled(asking, "team");
    wish.owner = picked(asking, "owner");
    wish.sponsor = picked(asking, "sponsor");
    if (!errors.empty())
        return asking.refuse_fields(std::move(errors));
    propose(asking, incident, std::move(wish));
}

}  // namespace bot::core::decide
