#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/entry_lookup.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/language/secret_mask.hpp"

#include <algorithm>
#include <utility>

/// The right of whoever said something to have its words removed. Everything else in the record is
/// only ever added to.
namespace bot::core::decide {
namespace {

std::optional<event::MessageRef> pointed_at(const Asking& asking, const Incident& incident,
                                            const command::Forget& order) {
    if (!order.target)
        return asking.given().about;
    if (const auto* message = std::get_if<event::MessageRef>(&*order.target))
        return *message;
    const auto number = std::get<event::FactNumber>(*order.target);
    const auto entry = find_entry(asking.ruling().snapshot().record, number);
    if (entry && entry->message)
        return entry->message;
    asking.refuse(to_string(number) + " is no message in " + to_string(incident.id) + ". `" +
                  asking.root() + " edit " + to_string(number) + " …` rewords a note.");
    return std::nullopt;
}

bool is_own(const Ruling& ruling, const event::PersonRef& asker, const event::PersonRef& author) {
    const auto& accounts = ruling.snapshot().accounts;
    return asker == author || std::find(accounts.begin(), accounts.end(), author) != accounts.end();
}

/// Who said it as the record tells, whether or not the snapshot was loaded by the message.
std::optional<event::PersonRef> author_of(const Ruling& ruling, const event::MessageRef& message) {
    for (const auto& held : ruling.snapshot().held)
        if (held.said.number != 0)
            return held.author;
    for (const auto& fact : ruling.snapshot().record)
        if (const auto* said = std::get_if<incident::Said>(&fact.body);
            said != nullptr && said->message.message == message)
            return said->message.author.ref;
    return std::nullopt;
}

/// Every incident that has the message.
std::vector<event::IncidentId> holders(const Ruling& ruling, event::IncidentId asked_for) {
    std::vector<event::IncidentId> ids{asked_for};
    for (const auto& held : ruling.snapshot().held)
        if (held.incident != asked_for)
            ids.push_back(held.incident);
    return ids;
}

}  // namespace

event::Text forget_message(Ruling& ruling, const std::vector<event::IncidentId>& ids,
                           const event::MessageRef& message, const std::string& reason) {
    for (const auto id : ids) {
        ruling.forget({id, message});
        // From now on its edits are off the record too; and a line that says so, with nobody's
        // name.
        incident::Revised revised;
        revised.message = message;
        revised.off_record = true;
        ruling.record(id, ruling.now(), {}, std::move(revised));
        ruling.record(id, ruling.now(), {},
                      incident::CommandRun{"forget", "the words of a message were removed" +
                                                         (reason.empty() ? "" : ": " + reason)});
    }
    return event::TextWriter{}
        .plain(
            "Its words are removed from the record, the search and every draft written from now "
            "on; copies in backups go with them. That something was said stays. The chat itself "
            "still has the message: delete it there too if you want.")
        .append(leave_out_of_tickets(ruling, ids, message))
        .take();
}

void run_forget(const Asking& asking, const Incident& incident, const command::Forget& order) {
    if (!order.target && !asking.given().about)
        return asking.refuse("Which one? Give the link of a message of yours, like `" +
                             asking.root() + " forget <link>`.");
    const auto message = pointed_at(asking, incident, order);
    if (!message)
        return;
    auto& ruling = asking.ruling();
    const auto author = author_of(ruling, *message);
    if (!author)
        return asking.refuse("That message is not in the record of " + to_string(incident.id) +
                             ".");
    if (!is_own(ruling, asking.asker().ref, *author))
        return asking.refuse("Only its author can have a message forgotten. `" + asking.root() +
                             " strike <link> <reason>` hides a line from the draft.");
    const auto reason = language::mask_secrets_in(order.reason);
    asking.answer(forget_message(ruling, holders(ruling, incident.id), *message, reason));
}

}  // namespace bot::core::decide
