#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/debrief_plan.hpp"
#include "bot/core/decide/facilitator.hpp"
#include "bot/core/decide/families.hpp"

#include <string>
#include <utility>

/// The two questions at the end of a group's debrief. Who answered what is known only until they
/// close, and to nobody but us: facts count, and whose a vote is can be erased from them.
namespace bot::core::decide {
namespace {

using incident::YesOrNo;

constexpr auto open_for = std::chrono::hours{7 * 24};

event::Text poll_text(const std::string& id, const std::string& until, const ChatTraits& chat) {
    event::TextWriter text;
    text.bold("Two questions about the debrief of " + id).plain(", to everybody who was there:");
    text.plain("\n1. Did you learn something from it that changes how you work?");
    text.plain("\n2. Would you come to one like it again?\n");
    text.plain(chat.has_buttons ? "Nobody in this room sees who answers what. "
                                : "Everybody in this room sees who reacts and what is typed here; "
                                  "typed to me in a private conversation nobody does. ");
    text.plain("Numbers are shown from five answers on, never whose they are. Until " + until +
               " I know whose an answer is, so that it can be changed; then that is erased and the "
               "numbers stay.");
    return text.take();
}

std::vector<outbox::Button> poll_buttons(const std::string& id) {
    const auto button = [&](const char* label, const char* answer) {
        return outbox::Button{
            label, id + " debrief vote " + answer, outbox::ButtonStyle::normal, {}};
    };
    return {button("Learned: yes", "learned yes"), button("Learned: no", "learned no"),
            button("Again: yes", "again yes"), button("Again: no", "again no")};
}

}  // namespace

void run_poll(const Asking& asking, const Incident& incident) {
    auto& ruling = asking.ruling();
    const auto id = to_string(incident.id);
    if (!has_role(asking, incident, "facilitator") && !has_role(asking, incident, "lead"))
        return asking.refuse("That is for the facilitator or the lead of " + id + ".");
    if (incident::is_open(incident.status))
        return asking.refuse(id + " is not resolved yet; this comes after the group's debrief.");
    Interviewer interviewer{ruling, incident.id, ruling.snapshot().record};
    if (interviewer.debrief().poll.opened)
        return asking.refuse("That was asked already, and is asked once. `" + asking.root() + " " +
                             id + " debrief` shows the numbers.");
    const auto until = asking.at() + open_for;
    const auto words = [&](const ChatTraits& chat) {
        return poll_text(id, asking.shown(until, incident.time_zone), chat);
    };
    if (!ruling.tell_rooms(incident.id, words, poll_buttons(id)))
        return asking.refuse("There is no room of " + id + " in which I could ask.");
    interviewer.note({}, incident::PollOpened{until});
    ruling.set_timer(incident.id, std::string{poll_timer}, until);
    asking.record(incident.id, incident::CommandRun{"debrief poll", {}});
    if (incident::find_room(incident, asking.room()) == nullptr)
        asking.answer(event::words("Asked in the rooms of " + id + "."));
}

void run_vote(const Asking& asking, const Incident& incident, const command::Ballot& ballot) {
    auto& ruling = asking.ruling();
    const auto id = to_string(incident.id);
    const auto poll = debrief::fold(ruling.snapshot().debrief).poll;
    if (!poll.is_open())
        return asking.refuse(poll.opened
                                 ? "The two questions about " + id + " are closed."
                                 : "The two questions about " + id + " were not asked yet.");
    auto accounts = ruling.snapshot().accounts;
    accounts.push_back(asking.asker().ref);
    const auto* standing = poll.of(accounts, ballot.question);
    const auto was = standing == nullptr ? YesOrNo::none : standing->answer;
    if (ballot.only && was != *ballot.only)
        return;
    if (was != ballot.answer) {
        if (standing != nullptr)
            ruling.erase({incident.id, standing->fact});
        const bool back = ballot.answer == YesOrNo::none;
        ruling.record(incident.id, asking.at(), {},
                      incident::Debriefed{{},
                                          std::nullopt,
                                          incident::Voted{ballot.question, was, ballot.answer},
                                          back ? std::string{}
                                               : debrief::voter_words(asking.asker().ref,
                                                                      asking.given().reaction)});
    }
    // A reaction stands there for them to see.
    if (asking.given().reaction.empty())
        asking.answer(speak("Noted. `" + asking.root() + " " + id + " debrief vote " +
                            std::string{to_string(ballot.question)} + " none` takes it back."));
}

void close_poll(Interviewer& interviewer) {
    const auto& poll = interviewer.debrief().poll;
    if (!poll.is_open())
        return;
    auto& ruling = interviewer.ruling();
    for (const auto& vote : poll.votes)
        ruling.erase({interviewer.id(), vote.fact});
    ruling.drop_timer(interviewer.id(), std::string{poll_timer});
    interviewer.note({}, incident::PollClosed{});
}

}  // namespace bot::core::decide
