#pragma once

#include "bot/core/event/event.hpp"
#include "bot/core/outbox/effect.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tests::interviews {

namespace decide = bot::core::decide;
namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace outbox = bot::core::outbox;

/// A chat that outlives the program: it knows what it was asked to do already, by the key of the
/// effect, and shows what was written in private as often as it is read back.
class PatientPlatform {
public:
    event::Outcome perform(const outbox::Effect& effect) {
        const auto known = x_done.find(effect.key);
        if (known != x_done.end())
            return known->second;
        auto outcome = do_it(effect.body);
        if (!std::holds_alternative<event::HistoryRead>(outcome))
            x_done.emplace(effect.key, outcome);
        return outcome;
    }
    void was_written(const event::ChatEvent& event) { x_written.push_back(event); }

    std::map<std::string, std::vector<std::string>> said;

private:
    event::Outcome do_it(const outbox::EffectBody& body) {
        if (const auto* post = std::get_if<outbox::PostText>(&body))
            return say(post->room, post->text, post->buttons);
        if (const auto* post = std::get_if<outbox::PostPrivately>(&body))
            return say({"chat", "for " + post->to.id}, post->text, post->buttons);
        if (const auto* message = std::get_if<outbox::MessagePerson>(&body))
            return say({"chat", "D-" + message->to.id}, message->text, message->buttons);
        if (const auto* card = std::get_if<outbox::PostCard>(&body))
            return event::Posted{{card->room, "card"}, {}};
        if (const auto* order = std::get_if<outbox::ReadHistory>(&body))
            return read_back(*order);
        return event::Performed{};
    }
    event::Outcome say(const event::RoomRef& room, const event::Text& text,
                       const std::vector<outbox::Button>& buttons) {
        auto& there = said[to_string(room)];
        auto words = text.plain;
        for (const auto& button : buttons)
            words += " [" + button.label + ": " + button.command + "]";
        there.push_back(std::move(words));
        return event::Posted{{room, "p" + std::to_string(there.size())}, {}};
    }
    [[nodiscard]] event::Outcome read_back(const outbox::ReadHistory& order) const {
        event::HistoryRead read;
        for (const auto& event : x_written)
            if (event.room == order.room && event.at > order.from && event.at < order.to)
                read.events.push_back(event);
        return read;
    }

    std::map<std::string, event::Outcome> x_done;
    std::vector<event::ChatEvent> x_written;
};

}  // namespace tests::interviews
