#pragma once

#include "bot/core/decide/decide.hpp"
#include "bot/core/timeline/timeline.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

/// A little world in memory in which stories are played: it answers `needs` from what was recorded,
/// lets `decide` decide, and keeps what follows, as a store would.
class Scene {
public:
    using Event = bot::core::event::Event;
    using Decision = bot::core::decide::Decision;
    using Instant = bot::core::event::Instant;
    using IncidentId = bot::core::event::IncidentId;

    Scene();

    // the world
    bot::core::decide::Policy policy;
    Instant now;
    void wait(std::chrono::seconds time) { now += time; }

    // what happens; each gives what was decided
    Decision submit(Event event);
    Decision says(const std::string& person, const std::string& message, const std::string& text,
                  const std::string& room = "C1");
    Decision edits(const std::string& person, const std::string& message, const std::string& text,
                   const std::string& revision, const std::string& room = "C1");
    Decision deletes(const std::string& person, const std::string& message,
                     const std::string& room = "C1");
    Decision reacts(const std::string& person, const std::string& message,
                    const std::string& reaction, const std::string& room = "C1");
    Decision unreacts(const std::string& person, const std::string& message,
                      const std::string& reaction, const std::string& room = "C1");
    /// `command` is what stands behind "/incident".
    Decision asks(const std::string& person, const std::string& command,
                  const std::string& room = "C1");
    Decision asks(const std::string& person, bot::core::event::Text command,
                  const std::string& room = "C1");
    /// The platform did the newest waiting effect of this kind, and this came of it.
    Decision done(const std::string& effect, bot::core::event::Outcome outcome);
    /// The timer of INC-1 is due, and it is that time now; nothing where none is set.
    Decision comes_due(const std::string& timer);
    /// Opens INC-1 in the room.
    void open_here(const std::string& room = "C1", const std::string& title = "api down");

    // events to be built and changed before they are submitted
    bot::core::event::ChatEvent chat(const std::string& person, const std::string& room,
                                     bot::core::event::ChatBody body);
    bot::core::event::MessagePosted message(const std::string& person, const std::string& id,
                                            const std::string& text,
                                            const std::string& room = "C1") const;
    static bot::core::event::Person person(const std::string& name);
    static bot::core::event::RoomRef room(const std::string& id) { return {"chat", id}; }

    // what came of it
    [[nodiscard]] bot::core::incident::Incident incident(std::int64_t number = 1) const;
    [[nodiscard]] const std::vector<bot::core::incident::Fact>& facts(std::int64_t number = 1);
    [[nodiscard]] std::vector<bot::core::timeline::Entry> entries(std::int64_t number = 1);
    /// Texts of the entries that are messages, in order; "(deleted)" where so.
    [[nodiscard]] std::vector<std::string> messages(std::int64_t number = 1);
    [[nodiscard]] bot::core::decide::Snapshot load(const bot::core::decide::Load& load) const;

    struct Row {
        std::int64_t row = 0;
        bot::core::outbox::Effect effect;
        bool settled = false;
    };
    std::vector<Row> outbox;
    std::vector<bot::core::event::PersonRenamed> people;
    std::map<std::string, Instant> timers;
    std::vector<bot::core::decide::ChoicesOffered> offers;
    std::vector<bot::core::decide::AccountTie> ties;
    std::map<std::string, Instant> followed;
    std::map<bot::core::event::PersonRef, Instant> responding;
    std::map<std::string, std::string> connections{{"chat", "connected"}};
    std::string installation = "0123456789abcdef";

private:
    [[nodiscard]] std::vector<bot::core::event::PersonRef> accounts_of(
        const bot::core::event::PersonRef& account) const;
    [[nodiscard]] bot::core::event::PersonRef written(
        const bot::core::event::PersonRef& account) const;
    [[nodiscard]] std::vector<bot::core::incident::Fact> debriefed(std::int64_t number) const;
    [[nodiscard]] std::optional<std::int64_t> talk_at(
        const bot::core::decide::TalkPlace& place) const;
    [[nodiscard]] std::vector<bot::core::event::IncidentId> talks_in(
        const bot::core::event::RoomRef& room) const;
    void forget(bot::core::event::IncidentId id, const bot::core::event::MessageRef& message);
    void keep(const Event& event, const Decision& decision);
    [[nodiscard]] bot::core::decide::LikenessView likeness_of(const bot::core::decide::Load& load,
                                                              IncidentId about) const;
    [[nodiscard]] bool is_member(const bot::core::incident::Incident& incident,
                                 const bot::core::event::PersonRef& person) const;

    std::map<std::int64_t, std::vector<bot::core::incident::Fact>> x_facts;
    std::set<std::string> x_inbox;
    std::map<std::string, IncidentId> x_imports;
    std::map<std::string, bot::core::decide::Toggle> x_toggles;
    int x_events = 0;
};

/// Names of the effects, in order: "post_text".
std::vector<std::string> names(const Scene::Decision& decision);
/// All that is posted for everybody, one line each.
std::string said_aloud(const Scene::Decision& decision);
/// What the asker alone is told; empty where nothing.
std::string told(const Scene::Decision& decision);
template <class What>
std::vector<What> all(const Scene::Decision& decision) {
    std::vector<What> result;
    for (const auto& effect : decision.effects) {
        if (const auto* body = std::get_if<What>(&effect.body))
            result.push_back(*body);
    }
    return result;
}
template <class What>
std::vector<What> recorded(const Scene::Decision& decision) {
    std::vector<What> result;
    for (const auto& fact : decision.facts) {
        if (const auto* body = std::get_if<What>(&fact.body))
            result.push_back(*body);
    }
    return result;
}
bool contains(const std::string& text, const std::string& part);
