#include "bot/core/decide/asking.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {

Asking::Asking(Ruling& ruling, const event::ChatEvent& event, const event::CommandGiven& given)
    : x_ruling{ruling},
      x_event{event},
      x_given{given},
      x_asker{ruling.known(event.actor)},
      x_root{ruling.traits(event.actor.ref.platform).command} {}

void Asking::deliver(Reply reply) const {
    if (x_given.answered_inline) {
        x_ruling.reply(std::move(reply));
        return;
    }
    if (reply.text.plain.empty())
        return;
    if (room().room.empty())
        x_ruling.send({}, outbox::MessagePerson{x_asker.ref, std::move(reply.text),
                                                std::move(reply.buttons)});
    else
        x_ruling.send({}, outbox::PostPrivately{room(), x_asker.ref, std::move(reply.text),
                                                std::move(reply.buttons)});
}

void Asking::answer(event::Text text, std::vector<outbox::Button> buttons) const {
    deliver({std::move(text), std::move(buttons), {}, false});
}

void Asking::refuse(std::string_view why) const {
    deliver({speak(why), {}, {}, true});
}

void Asking::refuse_fields(std::map<std::string, std::string> errors) const {
    event::TextWriter writer;
    writer.plain("Something is missing:");
    for (const auto& [field, error] : errors)
        writer.plain("\n" + field + ": " + error);
    deliver({writer.take(), {}, std::move(errors), true});
}

void Asking::announce(event::IncidentId id, const event::Text& text, const std::string& remark,
                      outbox::Urgency urgency) const {
    const bool told = x_ruling.tell_rooms(id, text, {}, urgency);
    const auto* incident = x_ruling.incident(id);
    const bool seen =
        told && incident != nullptr && incident::find_room(*incident, room()) != nullptr;
    event::TextWriter more;
    if (!seen)
        more.append(text);
    if (!remark.empty())
        more.plain(seen ? "" : "\n").append(speak(remark));
    auto answered = more.take();
    if (!answered.plain.empty())
        answer(std::move(answered));
}

void Asking::record_at(event::IncidentId id, event::Instant when, incident::FactBody body) const {
    x_ruling.record(id, when, x_asker, std::move(body));
}

event::Text Asking::mention(const event::PersonRef& person) const {
    return event::TextWriter{}.person(person, x_ruling.name_of(person)).take();
}

bool Asking::is_asker(const std::optional<event::Person>& person) const {
    const auto& all = x_ruling.snapshot().accounts;
    return person && (person->ref == x_asker.ref ||
                      std::find(all.begin(), all.end(), person->ref) != all.end());
}

std::optional<event::Person> Asking::find(const command::Named& named) const {
    if (named.ref)
        return x_ruling.known({*named.ref, {}, event::PersonKind::human});
    const auto& handles = x_ruling.snapshot().handles;
    if (const auto found = handles.find(handle_of(named).value_or("")); found != handles.end())
        return found->second;
    const event::PersonRef exact{x_asker.ref.platform, named.word};
    for (const auto& known : x_ruling.snapshot().people) {
        if (known.person.ref == exact)
            return known.person;
    }
    refuse("I know nobody called `" + named.word +
           "` here. Pick the person from the list that opens when you type `@`.");
    return std::nullopt;
}

std::optional<command::Moment> Asking::when(const std::optional<command::TimePhrase>& phrase,
                                            const std::string& zone) const {
    if (!phrase)
        return command::Moment{at(), {}};
    auto placed = command::place(*phrase, at(), zone);
    if (auto* moment = std::get_if<command::Moment>(&placed))
        return std::move(*moment);
    refuse(std::get<command::BadTime>(placed).why);
    return std::nullopt;
}

std::string Asking::shown(event::Instant when, const std::string& zone) const {
    return command::show_time(when, at(), zone);
}

bool may_see(const Asking& asking, incident::Visibility visibility,
             const std::vector<incident::LinkedRoom>& rooms, bool member) {
    const auto asked_there = [&](const auto& room) { return room.room == asking.room(); };
    return visibility == incident::Visibility::open || member ||
           std::any_of(rooms.begin(), rooms.end(), asked_there);
}

std::optional<std::string> handle_of(const command::Named& named) {
    if (named.ref || named.word.empty())
        return std::nullopt;
    return named.word;
}

}  // namespace bot::core::decide
