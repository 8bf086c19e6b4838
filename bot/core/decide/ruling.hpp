#pragma once

#include "bot/core/decide/decide.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace bot::core::decide {

/// A decision in the making: facts are applied as they are recorded, so that what is said next
/// already speaks of the new state, and at the end cards and topics follow by themselves. Borrows
/// all it is given.
class Ruling {
public:
    /// `key` begins the keys of all effects.
    Ruling(const Snapshot& snapshot, const Context& context, std::string key);

    [[nodiscard]] const Snapshot& snapshot() const { return x_snapshot; }
    [[nodiscard]] const Context& context() const { return x_context; }
    [[nodiscard]] const Policy& policy() const { return x_context.policy; }
    [[nodiscard]] event::Instant now() const { return x_context.now; }
    /// What goes on and off, and by what names people go, is ordered by this: the time of the
    /// happening or, where that is only somebody's word, of our hearing of it.
    [[nodiscard]] event::Instant heard_at() const { return x_heard_at.value_or(now()); }
    void hear(const event::ChatEvent& event) { x_heard_at = event.arrived_at.value_or(event.at); }
    [[nodiscard]] const ChatTraits& traits(const std::string& platform) const;

    /// As it stands with what was recorded so far; nothing for one that was not loaded.
    [[nodiscard]] const incident::Incident* incident(event::IncidentId id) const;
    /// Whether anything is ever sent on its behalf: not for archives.
    [[nodiscard]] bool is_live(event::IncidentId id) const;
    /// The number that the fact recorded next will get.
    [[nodiscard]] event::FactNumber next_number(event::IncidentId id) const;

    void record(event::IncidentId id, event::Instant at, const event::Person& actor,
                incident::FactBody body);

    void send(event::IncidentId id, outbox::EffectBody body, std::string replaces = {});
    /// Under a key of its own: the same key again, from whatever event, is the same effect.
    void send_once(const std::string& key, outbox::EffectBody body);
    /// Says it in every room of the incident in which people are; false where there is none.
    bool tell_rooms(event::IncidentId id, const event::Text& text,
                    const std::vector<outbox::Button>& buttons = {},
                    outbox::Urgency urgency = outbox::Urgency::quiet);

    /// The same, in words that may differ between chats.
    bool tell_rooms(event::IncidentId id,
                    const std::function<event::Text(const ChatTraits& chat)>& words,
                    const std::vector<outbox::Button>& buttons,
                    outbox::Urgency urgency = outbox::Urgency::quiet);

    /// Of a timer set and dropped the later word counts.
    void set_timer(event::IncidentId id, const std::string& name, event::Instant due);
    void drop_timer(event::IncidentId id, const std::string& name);
    void remember(event::PersonRenamed person);
    void offer(ChoicesOffered offer) { x_decision.offers.push_back(std::move(offer)); }
    void tie(AccountTie tie) { x_decision.ties.push_back(std::move(tie)); }
    void set_toggle(const std::string& name, Toggle toggle) { x_decision.toggles[name] = toggle; }
    void erase(WordsErased words) { x_decision.erased.push_back(words); }
    void forget(MessageForgotten message) { x_decision.forgotten.push_back(std::move(message)); }
    void reduce(incident::Fact left) { x_decision.reduced.push_back(std::move(left)); }
    void followed(Followed mark) { x_decision.followed.push_back(std::move(mark)); }
    void rest(event::IncidentId id) { x_decision.resting.push_back(id); }
    void heard(HeardUntil heard) { x_decision.heard.push_back(std::move(heard)); }
    void about(event::IncidentId id) { x_decision.incident = id; }
    void reply(Reply reply) { x_decision.reply = std::move(reply); }

    /// Where they are, as far as they told; else `otherwise`.
    [[nodiscard]] const std::string& zone_of(const event::PersonRef& person,
                                             const std::string& otherwise) const;
    /// The same hours; where people only play, any time.
    [[nodiscard]] calendar::WorkingHours hours_on(const std::string& platform,
                                                  calendar::WorkingHours hours) const;

    /// Where people read the incident; empty where no pages can be read.
    [[nodiscard]] std::string page_of(event::IncidentId id) const;
    /// A person's name as known now, else their id. Never empty for somebody.
    [[nodiscard]] std::string name_of(const event::PersonRef& person) const;
    /// As they are called now; else as they were then.
    [[nodiscard]] std::string name_of(const event::Person& person) const;
    /// With the name filled in where the platform did not tell it.
    [[nodiscard]] event::Person known(event::Person person) const;
    /// Makes a name known that came with the event.
    void learn(const event::Person& person);
    /// Asks for the names of those nobody has told us, where events of that platform carry none.
    void look_up(const std::vector<event::PersonRef>& people);

    /// Adds what follows from the new state, and gives the decision away.
    [[nodiscard]] Decision take();

private:
    struct Working {
        incident::Incident before;
        incident::Incident now;
        event::FactNumber next;
    };
    [[nodiscard]] const IncidentView* view(event::IncidentId id) const;
    Working& working(event::IncidentId id);
    void follow(const Working& changed);

    const Snapshot& x_snapshot;
    const Context& x_context;
    std::string x_key;
    std::optional<event::Instant> x_heard_at;
    std::size_t x_effects = 0;
    Decision x_decision;
    std::map<event::IncidentId, Working> x_working;
    std::map<event::PersonRef, std::string> x_names;
};

}  // namespace bot::core::decide
