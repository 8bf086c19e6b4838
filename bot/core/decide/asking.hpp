#pragma once

#include "bot/core/command/command.hpp"
#include "bot/core/decide/ruling.hpp"
#include "bot/core/decide/wording.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bot::core::decide {

/// A command being answered: who asks, where, and how they hear back. Borrows all it is given.
class Asking {
public:
    Asking(Ruling& ruling, const event::ChatEvent& event, const event::CommandGiven& given);

    [[nodiscard]] Ruling& ruling() const { return x_ruling; }
    [[nodiscard]] const event::Person& asker() const { return x_asker; }
    /// By any of the asker's accounts.
    [[nodiscard]] bool is_asker(const std::optional<event::Person>& person) const;
    [[nodiscard]] const event::RoomRef& room() const { return x_event.room; }
    [[nodiscard]] event::Instant at() const { return x_event.at; }
    [[nodiscard]] const event::CommandGiven& given() const { return x_given; }
    /// Not of our organisation: has a say in rooms of incidents only.
    [[nodiscard]] bool is_outsider() const { return x_event.outsider; }
    /// How commands begin here: "/incident".
    [[nodiscard]] const std::string& root() const { return x_root; }

    /// To the asker alone.
    void answer(event::Text text, std::vector<outbox::Button> buttons = {}) const;
    /// To the asker alone: nothing was changed, and why. Words between backquotes are to be typed.
    void refuse(std::string_view why) const;
    void refuse_fields(std::map<std::string, std::string> errors) const;
    /// One short line for everybody in the incident's rooms, and for the asker if elsewhere. The
    /// remark, if any, is for the asker alone.
    void announce(event::IncidentId id, const event::Text& text, const std::string& remark = {},
                  outbox::Urgency urgency = outbox::Urgency::quiet) const;

    void record(event::IncidentId id, incident::FactBody body) const {
        record_at(id, at(), std::move(body));
    }
    void record_at(event::IncidentId id, event::Instant when, incident::FactBody body) const;

    [[nodiscard]] event::Text mention(const event::PersonRef& person) const;

    /// The person meant, or a refusal already given.
    [[nodiscard]] std::optional<event::Person> find(const command::Named& named) const;
    /// Now where nothing was said; nothing where a refusal was given. The remark is for the asker.
    [[nodiscard]] std::optional<command::Moment> when(
        const std::optional<command::TimePhrase>& phrase, const std::string& zone) const;
    /// "14:05" in the incident's zone, for texts.
    [[nodiscard]] std::string shown(event::Instant at, const std::string& zone) const;

private:
    void deliver(Reply reply) const;

    Ruling& x_ruling;
    const event::ChatEvent& x_event;
    const event::CommandGiven& x_given;
    event::Person x_asker;
    std::string x_root;
};

/// Handles asked for by a command, and the people who may be meant by full ids.
[[nodiscard]] std::optional<std::string> handle_of(const command::Named& named);

/// The same words, for what keeps no spans: whoever is mentioned stands there by the name known
/// now, and as "@someone" where only an id is known.
[[nodiscard]] event::Text with_names(const Ruling& ruling, const event::Text& text);

/// Everybody sees open incidents; restricted ones those who are members of their rooms or ask
/// there.
[[nodiscard]] bool may_see(const Asking& asking, incident::Visibility visibility,
                           const std::vector<incident::LinkedRoom>& rooms, bool member);

// One function for each command about an incident that the asker may see.
using incident::Incident;
void run_show(const Asking& asking, const Incident& incident);
void run_severity(const Asking& asking, const Incident& incident,
                  const command::SetSeverity& order);
void run_field(const Asking& asking, const Incident& incident, const command::SetField& order);
void run_status(const Asking& asking, const Incident& incident, const command::SetStatus& order);
void run_resolve(const Asking& asking, const Incident& incident, const command::Resolve& order);
void run_close(const Asking& asking, const Incident& incident, const command::Close& order);
void run_reopen(const Asking& asking, const Incident& incident, const command::Reopen& order);
void run_cancel(const Asking& asking, const Incident& incident, const command::Cancel& order);
void run_role(const Asking& asking, const Incident& incident, const command::AssignRole& order);
void run_roles(const Asking& asking, const Incident& incident);
void run_note(const Asking& asking, const Incident& incident, const command::Note& order);
void run_milestone(const Asking& asking, const Incident& incident,
                   const command::SetMilestone& order);
void run_timeline(const Asking& asking, const Incident& incident, const command::Timeline& order);
/// How milestone `name` at `at` stands to those on record: "before detected (07:18)". Empty where
/// all is in order.
[[nodiscard]] std::string out_of_order(const Asking& asking, const Incident& incident,
                                       const std::string& name, event::Instant at);
void run_sign_off(const Asking& asking, const Incident& incident);
void run_mark(const Asking& asking, const Incident& incident, const command::Mark& order);
void run_unmark(const Asking& asking, const Incident& incident, const command::Unmark& order);
void run_edit(const Asking& asking, const Incident& incident, const command::Edit& order);
void run_strike(const Asking& asking, const Incident& incident, const command::Strike& order);
void run_unstrike(const Asking& asking, const Incident& incident, const command::Unstrike& order);
void run_forget(const Asking& asking, const Incident& incident, const command::Forget& order);
void run_link(const Asking& asking, const Incident& incident, const command::LinkRoom& order);
void run_unlink(const Asking& asking, const Incident& incident, const command::UnlinkRoom& order);
void run_invite(const Asking& asking, const Incident& incident, const command::Invite& order);
void run_update(const Asking& asking, const Incident& incident, const command::Update& order);
void run_draft(const Asking& asking, const Incident& incident, const command::Draft& order);
void run_adopt(const Asking& asking, const Incident& incident);
void run_debrief(const Asking& asking, const Incident& incident, const command::Debrief& order);
void run_perspectives(const Asking& asking, const Incident& incident,
                      const command::Perspectives& order);
void run_agenda(const Asking& asking, const Incident& incident);
void run_debrief_status(const Asking& asking, const Incident& incident);
/// Somebody wants to tell how it looked, of their own accord.
void run_join(const Asking& asking, const Incident& incident);
void run_ask(const Asking& asking, const Incident& incident, const command::Debrief& order);
void run_extend(const Asking& asking, const Incident& incident, const command::Debrief& order);
void run_close_debrief(const Asking& asking, const Incident& incident);
void run_add(const Asking& asking, const Incident& incident, const command::Debrief& order);
void run_poll(const Asking& asking, const Incident& incident);
void run_vote(const Asking& asking, const Incident& incident, const command::Ballot& ballot);
void run_condition(const Asking& asking, const Incident& incident,
                   const command::ConditionWords& order);

/// `incident`: the one named or talked about, if any.
void run_remind(const Asking& asking, const Incident* incident, const command::Remind& order);
void run_snooze(const Asking& asking, const command::Snooze& order);
void run_similar(const Asking& asking, const Incident& incident, const command::Similar& order);
void run_propose(const Asking& asking, const Incident& incident, const command::ProposeItem& order);
void run_item_form(const Asking& asking, const Incident& incident,
                   const command::ProposeItem& order);
void run_change_item(const Asking& asking, const Incident& incident,
                     const command::ChangeItem& order);
/// Without an incident, of all that the asker may see.
void run_list_items(const Asking& asking, const Incident* incident,
                    const command::ListItems& order);

/// Of a text, or where there is none of what people wrote into the incident's draft.
void run_lint(const Asking& asking, const Incident* incident, const command::Lint& order);

// Commands about none.
void run_start(const Asking& asking, const command::Start& order);
inline constexpr const char* start_form_command = "start";
void run_start_form(const Asking& asking);
void run_list(const Asking& asking, const command::List& order);
void run_tie_accounts(const Asking& asking, const command::TieAccounts& order);
void run_health(const Asking& asking);
void run_version(const Asking& asking);
void run_help(const Asking& asking, const command::Help& order);
void run_not_yet(const Asking& asking, const command::NotYet& order);

/// What happens when an incident has got a room of its own to live in (see run_start).
void settle_in(Ruling& ruling, event::IncidentId id, const event::RoomRef& room);
/// The line about a new incident in the room where all are listed; never for restricted ones.
void tell_digest(Ruling& ruling, event::IncidentId id, const event::RoomRef* room);

inline constexpr const char* no_lead_timer = "no_lead";
inline constexpr const char* update_timer = "update";

/// The account or room that a word names: "platform:id", or an address with its server where one
/// platform has such. `here` is the platform of whoever typed it. None: it is neither.
[[nodiscard]] std::optional<std::pair<std::string, std::string>> platform_and_id(
    const std::string& word, const Policy& policy, const std::string& here);

}  // namespace bot::core::decide
