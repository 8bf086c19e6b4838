#include "bot/core/decide/interview_hearing.hpp"

#include "bot/core/command/time_phrase.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/one_person.hpp"
#include "bot/core/decide/room_hearing.hpp"

namespace bot::core::decide {
namespace {

using debrief::Interview;

/// Once all is known that they wrote within a day of its end, no more of it is looked for.
bool is_awaited(const Interview& interview, event::Instant known_until) {
    constexpr std::chrono::hours afterwards{24};
    return !interview.dropped &&
           (!interview.over() || known_until < interview.moved_at + afterwards);
}

/// " from 14:02 to 14:10": when that was, where it is still known.
std::string shown(const Interviewer& interviewer, const event::PersonRef& person,
                  const std::optional<event::Stretch>& unread) {
    if (!unread)
        return " for a while";
    const auto time = [&](event::Instant at) {
        return command::show_time(at, interviewer.ruling().now(), interviewer.zone_of(person));
    };
    return " from " + time(unread->from) + " to " + time(unread->to);
}

}  // namespace

void ask_to_say_again(Interviewer& interviewer, const Interview& interview,
                      const std::optional<event::Stretch>& unread) {
    // Where there was no question, that was no answer.
    if (interview.over() || interview.dropped || interview.open() == nullptr)
        return;
    const auto& person = interview.person.ref;
    const auto now = interviewer.ruling().now();
    const auto due = interviewer.first_working(person);
    if (due > now && !interviewer.is_at_it(person))
        return interviewer.set_timer(unheard_timer, person, due);
    interviewer.say(person,
                    event::words("I was not listening" + shown(interviewer, person, unread) +
                                 ", and cannot read what was written here in between. If "
                                 "that was an answer, please write it once more."));
}

bool interview_missed(Ruling& ruling, const event::ChatEvent& event,
                      const event::MissedStretch& missed) {
    const auto& talk = ruling.snapshot().talk;
    if (event.into || !talk)
        return false;
    const auto id = talk->incident.incident.id;
    Interviewer interviewer{ruling, id, talk->facts};
    const auto* interview = interview_in(interviewer.debrief(), event.room);
    if (interview == nullptr || !is_awaited(*interview, missed.from))
        return false;
    if (missed.lost || !order_reading(ruling, id, event.room, missed.from, missed.to))
        ask_to_say_again(interviewer, *interview, event::Stretch{missed.from, missed.to});
    return true;
}

bool interview_unread(Ruling& ruling, event::IncidentId id, const event::RoomRef& room,
                      const event::Stretch& unread) {
    Interviewer interviewer{ruling, id, ruling.snapshot().debrief};
    const auto* interview = interview_in(interviewer.debrief(), room);
    if (interview != nullptr)
        ask_to_say_again(interviewer, *interview, unread);
    return interview != nullptr;
}

}  // namespace bot::core::decide
