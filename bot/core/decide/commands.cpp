#include "bot/core/command/parse.hpp"
#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/remediation.hpp"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace bot::core::decide {
namespace {

/// Whether it only looks, and changes nothing of the incident.
struct OnlyLooks {
    bool operator()(const command::Show&) const { return true; }
    bool operator()(const command::SetSeverity& order) const { return !order.severity; }
    bool operator()(const command::SetField& order) const { return order.text.empty(); }
    bool operator()(const command::SetMilestone& order) const { return order.name.empty(); }
    bool operator()(const command::ShowRoles&) const { return true; }
    bool operator()(const command::Timeline&) const { return true; }
    bool operator()(const command::Draft&) const { return true; }
    // What else there is about a debrief is the facilitator's, who need not be in its rooms.
    bool operator()(const command::Debrief& order) const {
        return order.step != command::DebriefStep::start &&
               order.step != command::DebriefStep::join &&
               order.step != command::DebriefStep::vote &&
               order.step != command::DebriefStep::condition;
    }
    bool operator()(const command::Perspectives&) const { return true; }
    bool operator()(const command::Agenda&) const { return true; }
    bool operator()(const command::Similar&) const { return true; }
    bool operator()(const command::Remind&) const { return true; }
    bool operator()(const command::Snooze&) const { return true; }
    bool operator()(const command::Lint&) const { return true; }
    bool operator()(const command::ListItems&) const { return true; }
    // Whoever is asked to own an item need not be in its rooms: see may_change_item.
    bool operator()(const command::ChangeItem&) const { return true; }
    bool operator()(const command::ProposeItem&) const { return false; }
    bool operator()(const command::Adopt&) const { return false; }
    bool operator()(const command::SetStatus&) const { return false; }
    bool operator()(const command::AssignRole&) const { return false; }
    bool operator()(const command::Note&) const { return false; }
    bool operator()(const command::SignOff&) const { return false; }
    bool operator()(const command::Mark&) const { return false; }
    bool operator()(const command::Unmark&) const { return false; }
    bool operator()(const command::Edit&) const { return false; }
    bool operator()(const command::Strike&) const { return false; }
    bool operator()(const command::Unstrike&) const { return false; }
    bool operator()(const command::Forget&) const { return false; }
    bool operator()(const command::Resolve&) const { return false; }
    bool operator()(const command::Close&) const { return false; }
    bool operator()(const command::Reopen&) const { return false; }
    bool operator()(const command::Cancel&) const { return false; }
    bool operator()(const command::LinkRoom&) const { return false; }
    bool operator()(const command::UnlinkRoom&) const { return false; }
    bool operator()(const command::Invite&) const { return false; }
    bool operator()(const command::Update&) const { return false; }
    // About no incident.
    bool operator()(const command::Start&) const { return true; }
    bool operator()(const command::List&) const { return true; }
    bool operator()(const command::TieAccounts&) const { return true; }
    bool operator()(const command::Health&) const { return true; }
    bool operator()(const command::Version&) const { return true; }
    bool operator()(const command::Help&) const { return true; }
    bool operator()(const command::NotYet&) const { return true; }
};

/// Everybody may look at an open incident; those in its rooms change it. Rooms that nobody can
/// join, of an archive, and rooms that are not there yet keep nobody out.
bool may_change(const Asking& asking, const IncidentView& view) {
    const auto& rooms = view.incident.rooms;
    return view.member || rooms.empty() || !asking.ruling().is_live(view.incident.id) ||
           incident::find_room(view.incident, asking.room()) != nullptr;
}

/// Whoever owns an item, or is asked to, may always move it.
bool moves_own_item(const Asking& asking, const command::Asked& asked) {
    const auto* change = std::get_if<command::ChangeItem>(&asked.command);
    return change != nullptr && asked.incident &&
           has_part_in(asking, *asked.incident, change->number);
}

/// The incident meant, or a refusal already given. One that may not be seen is one that is not.
const Incident* find_incident(const Asking& asking, const command::Asked& asked) {
    const auto& snapshot = asking.ruling().snapshot();
    if (asked.incident) {
        const bool elsewhere = !snapshot.here || snapshot.here->incident.id != *asked.incident;
        const auto& named = snapshot.named;
        if (named && !(asking.is_outsider() && elsewhere) &&
            named->incident.id == *asked.incident &&
            (may_see(asking, named->incident.visibility, named->incident.rooms, named->member) ||
             moves_own_item(asking, asked))) {
            if (std::visit(OnlyLooks{}, asked.command) || may_change(asking, *named))
                return &named->incident;
            asking.refuse("Only people in the rooms of " + to_string(*asked.incident) +
                          " change it. Join one of them: `" + asking.root() + " show " +
                          to_string(*asked.incident) + "` says where it is worked on.");
            return nullptr;
        }
        asking.refuse("There is no " + to_string(*asked.incident) + ". `" + asking.root() +
                      " list` shows which there are.");
        return nullptr;
    }
    if (snapshot.here)
        return &snapshot.here->incident;
    asking.refuse("There is no incident in this room. `" + asking.root() +
                  " start <title>` opens one, `" + asking.root() +
                  " start <title> here` in this very room. To speak of another one put its number "
                  "first: `" +
                  asking.root() + " INC-7 …`.");
    return nullptr;
}

struct Runner {
    const Asking& asking;
    const command::Asked& asked;

    template <class Run>
    void with_incident(Run run) const {
        if (const auto* incident = find_incident(asking, asked)) {
            asking.ruling().about(incident->id);
            run(*incident);
        }
    }

    void operator()(const command::Start& order) const { run_start(asking, order); }
    void operator()(const command::List& order) const { run_list(asking, order); }
    void operator()(const command::Health&) const { run_health(asking); }
    void operator()(const command::Version&) const { run_version(asking); }
    void operator()(const command::Help& order) const { run_help(asking, order); }
    void operator()(const command::NotYet& order) const { run_not_yet(asking, order); }

    void operator()(const command::Adopt&) const {
        with_incident([&](const Incident& it) { run_adopt(asking, it); });
    }
    void operator()(const command::Show&) const {
        with_incident([&](const Incident& it) { run_show(asking, it); });
    }
    void operator()(const command::SetSeverity& order) const {
        with_incident([&](const Incident& it) { run_severity(asking, it, order); });
    }
    void operator()(const command::SetStatus& order) const {
        with_incident([&](const Incident& it) { run_status(asking, it, order); });
    }
    void operator()(const command::SetField& order) const {
        with_incident([&](const Incident& it) { run_field(asking, it, order); });
    }
    void operator()(const command::AssignRole& order) const {
        with_incident([&](const Incident& it) { run_role(asking, it, order); });
    }
    void operator()(const command::ShowRoles&) const {
        with_incident([&](const Incident& it) { run_roles(asking, it); });
    }
    void operator()(const command::Note& order) const {
        with_incident([&](const Incident& it) { run_note(asking, it, order); });
    }
    void operator()(const command::SetMilestone& order) const {
        with_incident([&](const Incident& it) { run_milestone(asking, it, order); });
    }
    void operator()(const command::Timeline& order) const {
        with_incident([&](const Incident& it) { run_timeline(asking, it, order); });
    }
    void operator()(const command::SignOff&) const {
        with_incident([&](const Incident& it) { run_sign_off(asking, it); });
    }
    void operator()(const command::Mark& order) const {
        with_incident([&](const Incident& it) { run_mark(asking, it, order); });
    }
    void operator()(const command::Unmark& order) const {
        with_incident([&](const Incident& it) { run_unmark(asking, it, order); });
    }
    void operator()(const command::Edit& order) const {
        with_incident([&](const Incident& it) { run_edit(asking, it, order); });
    }
    void operator()(const command::Strike& order) const {
        with_incident([&](const Incident& it) { run_strike(asking, it, order); });
    }
    void operator()(const command::Unstrike& order) const {
        with_incident([&](const Incident& it) { run_unstrike(asking, it, order); });
    }
    void operator()(const command::Forget& order) const {
        with_incident([&](const Incident& it) { run_forget(asking, it, order); });
    }
    void operator()(const command::Resolve& order) const {
        with_incident([&](const Incident& it) { run_resolve(asking, it, order); });
    }
    void operator()(const command::Close& order) const {
        with_incident([&](const Incident& it) { run_close(asking, it, order); });
    }
    void operator()(const command::Reopen& order) const {
        with_incident([&](const Incident& it) { run_reopen(asking, it, order); });
    }
    void operator()(const command::Cancel& order) const {
        with_incident([&](const Incident& it) { run_cancel(asking, it, order); });
    }
    void operator()(const command::TieAccounts& order) const { run_tie_accounts(asking, order); }
    void operator()(const command::LinkRoom& order) const {
        with_incident([&](const Incident& it) { run_link(asking, it, order); });
    }
    void operator()(const command::UnlinkRoom& order) const {
        with_incident([&](const Incident& it) { run_unlink(asking, it, order); });
    }
    void operator()(const command::Invite& order) const {
        with_incident([&](const Incident& it) { run_invite(asking, it, order); });
    }
    void operator()(const command::Update& order) const {
        with_incident([&](const Incident& it) { run_update(asking, it, order); });
    }
    void operator()(const command::Debrief& order) const {
        with_incident([&](const Incident& it) { run_debrief(asking, it, order); });
    }
    void operator()(const command::Perspectives& order) const {
        with_incident([&](const Incident& it) { run_perspectives(asking, it, order); });
    }
    void operator()(const command::Agenda&) const {
        with_incident([&](const Incident& it) { run_agenda(asking, it); });
    }
    void operator()(const command::Remind& order) const {
        if (!asked.incident && !asking.ruling().snapshot().here)
            return run_remind(asking, nullptr, order);
        with_incident([&](const Incident& it) { run_remind(asking, &it, order); });
    }
    void operator()(const command::Snooze& order) const { run_snooze(asking, order); }
    void operator()(const command::Similar& order) const {
        with_incident([&](const Incident& it) { run_similar(asking, it, order); });
    }
    void operator()(const command::Lint& order) const {
        if (!order.text.empty())
            return run_lint(asking, nullptr, order);
        with_incident([&](const Incident& it) { run_lint(asking, &it, order); });
    }
    void operator()(const command::ProposeItem& order) const {
        with_incident([&](const Incident& it) { run_propose(asking, it, order); });
    }
    void operator()(const command::ChangeItem& order) const {
        with_incident([&](const Incident& it) { run_change_item(asking, it, order); });
    }
    void operator()(const command::ListItems& order) const {
        if (!asked.incident)
            return run_list_items(asking, nullptr, order);
        with_incident([&](const Incident& it) { run_list_items(asking, &it, order); });
    }
    void operator()(const command::Draft& order) const {
        with_incident([&](const Incident& it) { run_draft(asking, it, order); });
    }
};

template <class... Some>
bool is_one_of(const command::Command& command) {
    return (std::holds_alternative<Some>(command) || ...);
}

/// Whether it looks or reaches beyond the incident of the room it was typed in, or says who belongs
/// to that.
bool reaches_out(const command::Parsed& parsed) {
    const auto* asked = std::get_if<command::Asked>(&parsed);
    return asked != nullptr &&
           is_one_of<command::Start, command::List, command::ListItems, command::Health,
                     command::LinkRoom, command::UnlinkRoom, command::Invite, command::TieAccounts,
                     command::Similar>(asked->command);
}

/// What we learn of the asker from the command itself.
void remember_asker(Ruling& ruling, const event::Person& actor) {
    ruling.look_up({actor.ref});
    if (actor.name.empty())
        return;
    ruling.learn(actor);
    event::PersonRenamed renamed{actor, {}, {}};
    for (const auto& known : ruling.snapshot().people) {
        if (known.person.ref != actor.ref)
            continue;
        if (known.person.name == actor.name)
            return;
        renamed.handle = known.handle;
        renamed.time_zone = known.time_zone;
    }
    if (ruling.traits(actor.ref.platform).knows_names)
        ruling.remember(std::move(renamed));
}

/// Entries keep who is mentioned in them, and show today's name; all else keeps the words alone.
bool keeps_mentions(const command::Parsed& parsed) {
    const auto* asked = std::get_if<command::Asked>(&parsed);
    return asked != nullptr &&
           is_one_of<command::Note, command::Edit, command::ProposeItem, command::ChangeItem>(
               asked->command);
}

command::Parsed understand(Ruling& ruling, const event::Text& text, const std::string& root) {
    std::vector<event::PersonRef> mentioned;
    for (const auto& span : text.spans) {
        if (const auto* person = std::get_if<event::PersonRef>(&span.meaning))
            mentioned.push_back(*person);
    }
    auto parsed = command::parse(text, root);
    if (mentioned.empty())
        return parsed;
    ruling.look_up(mentioned);
    return keeps_mentions(parsed) ? parsed : command::parse(with_names(ruling, text), root);
}

/// What nobody waits for any more is not done behind people's backs; they are asked to say it again
/// while they may remember having said it.
void too_late(const Asking& asking, const event::ChatEvent& event) {
    constexpr std::chrono::hours remembered{24};
    if (const auto& said = asking.given().said; said && asking.ruling().snapshot().here)
        decide_posted(asking.ruling(), event, *said);
    if (asking.ruling().now() - event.at < remembered)
        asking.refuse(
            "I was away, and what you asked of me comes to me only now. Things may have "
            "moved on, so I did nothing. If it still holds, say it again: `" +
            asking.root() + " " + asking.given().text.plain + "`");
}

/// Those of interviews have gone their way already, where there is such an interview.
void run_form(const Asking& asking) {
    if (asking.given().text.plain == start_form_command)
        return run_start_form(asking);
    const auto parsed = command::parse(asking.given().text, asking.root());
    const auto* asked = std::get_if<command::Asked>(&parsed);
    if (const auto* item =
            asked == nullptr ? nullptr : std::get_if<command::ProposeItem>(&asked->command)) {
        if (const auto* incident = find_incident(asking, *asked))
            run_item_form(asking, *incident, *item);
        return;
    }
    asking.refuse("The conversation of this form is not known any more.");
}

}  // namespace

void decide_command(Ruling& ruling, const event::ChatEvent& event,
                    const event::CommandGiven& given) {
    remember_asker(ruling, event.actor);
    if (interview_pressed(ruling, event, given))
        return;
    const Asking asking{ruling, event, given};
    if (event.stale)
        return too_late(asking, event);
    if (given.origin == event::CommandOrigin::form)
        return run_form(asking);
    if (given.about && given.text.plain.empty()) {
        const command::Asked mark{std::nullopt, command::Mark{}};
        return std::visit(Runner{asking, mark}, mark.command);
    }
    const auto parsed = understand(ruling, given.text, asking.root());
    if (const auto* refusal = std::get_if<command::Refusal>(&parsed))
        return asking.refuse(refusal->why);
    if (asking.is_outsider() && (!ruling.snapshot().here || reaches_out(parsed)))
        return asking.refuse(
            "From people of other organisations I take commands only about the "
            "incident whose room they are in, and none about who or what else belongs to it.");
    const auto& asked = std::get<command::Asked>(parsed);
    std::visit(Runner{asking, asked}, asked.command);
}

}  // namespace bot::core::decide
