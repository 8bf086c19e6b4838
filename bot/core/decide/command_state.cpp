#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/card_view.hpp"
#include "bot/core/language/secret_mask.hpp"

#include <utility>

namespace bot::core::decide {
namespace {

using event::TextWriter;

std::string_view name_of(command::Field field) {
    switch (field) {
        case command::Field::title:
            return "title";
        case command::Field::summary:
            return "summary";
        case command::Field::impact:
            return "impact";
    }
    return "title";
}

const std::string& value_of(const Incident& incident, command::Field field) {
    switch (field) {
        case command::Field::title:
            return incident.title;
        case command::Field::summary:
            return incident.summary;
        case command::Field::impact:
            return incident.impact;
    }
    return incident.title;
}

incident::FactBody fact_of(const Incident& incident, command::Field field, std::string text) {
    switch (field) {
        case command::Field::title:
            return incident::TitleSet{incident.title, std::move(text)};
        case command::Field::summary:
            return incident::SummarySet{std::move(text)};
        case command::Field::impact:
            return incident::ImpactSet{std::move(text)};
    }
    return incident::SummarySet{std::move(text)};
}

}  // namespace

void run_severity(const Asking& asking, const Incident& incident,
                  const command::SetSeverity& order) {
    const auto id = to_string(incident.id);
    const auto before = severity_label(incident.severity);
    if (!order.severity)
        return asking.answer(speak(id + ": " + before + ". `" + asking.root() +
                                   " severity sev1…sev4 [reason]` sets it."));
    if (*order.severity == incident.severity)
        return asking.answer(speak(id + " is already at " + before + "."));
    const auto reason = language::mask_secrets_in(order.reason);
    const bool had_one = incident.severity != incident::Severity::unset;
    TextWriter line;
    line.append(asking.mention(asking.asker().ref)).plain(" set the severity to ");
    line.bold(severity_label(*order.severity));
    if (had_one)
        line.plain(" (was " + before + ")");
    line.plain(reason.empty() ? "." : ": " + reason);
    asking.record(incident.id, incident::SeveritySet{incident.severity, *order.severity, reason});
    asking.announce(incident.id, line.take());
}

void run_field(const Asking& asking, const Incident& incident, const command::SetField& order) {
    const auto id = to_string(incident.id);
    const std::string name{name_of(order.field)};
    const auto& before = value_of(incident, order.field);
    if (order.text.empty()) {
        const auto form = "`" + asking.root() + " " + name + " <text>`";
        if (before.empty())
            return asking.answer(speak(id + " has no " + name + " yet. " + form + " sets it."));
        return asking.answer(
            TextWriter{}.bold(capitalised(name) + " of " + id).plain(": " + before).take());
    }
    auto text = language::mask_secrets_in(order.text);
    if (text == before)
        return asking.answer(speak("That is the " + name + " of " + id + " already."));
    TextWriter line;
    line.append(asking.mention(asking.asker().ref)).plain(" set the " + name + ": " + text);
    asking.record(incident.id, fact_of(incident, order.field, std::move(text)));
    asking.announce(incident.id, line.take());
}

}  // namespace bot::core::decide
