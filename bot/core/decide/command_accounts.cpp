#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/remediation.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using command::TieStep;
using event::PersonRef;
using event::TextWriter;

std::optional<PersonRef> account_of(const Asking& asking, const command::Named& named) {
    if (named.ref)
        return named.ref;
    const auto& snapshot = asking.ruling().snapshot();
    auto found = platform_and_id(named.word, asking.ruling().policy(), asking.asker().ref.platform);
    if (!found)
        return std::nullopt;
    if (const auto known = snapshot.handles.find(found->second); known != snapshot.handles.end())
        return known->second.ref;
    return PersonRef{std::move(found->first), std::move(found->second)};
}

void show(const Asking& asking) {
    const auto& accounts = asking.ruling().snapshot().accounts;
    TextWriter text;
    if (accounts.size() < 2)
        return asking.answer(
            speak("You are known by this account alone. `" + asking.root() +
                  " iam platform:name` names another one of yours, on another platform."));
    text.plain("Your accounts:");
    for (const auto& account : accounts)
        text.plain("\n" + account.platform + ": ")
            .person(account, asking.ruling().name_of(account));
    asking.answer(text.take());
}

bool is_open(const Ruling& ruling, const std::string& claim) {
    const auto& toggles = ruling.snapshot().toggles;
    const auto found = toggles.find(claim);
    return found != toggles.end() && found->second.change == event::Change::added;
}

void claim(const Asking& asking, const PersonRef& other) {
    auto& ruling = asking.ruling();
    const auto& me = asking.asker().ref;
    const auto& mine = ruling.snapshot().accounts;
    if (std::find(mine.begin(), mine.end(), other) != mine.end())
        return asking.answer(speak("I know that one as yours already."));
    if (!ruling.policy().chats.contains(other.platform))
        return asking.refuse("I am not connected to `" + other.platform + "`.");
    const auto asked = claim_toggle(me, other);
    if (is_open(ruling, asked))
        return asking.answer(
            speak("I asked that account already, and no answer has come yet. `iam yes " +
                  to_string(me) + "` from there says so, too."));
    ruling.set_toggle(asked, {ruling.now(), event::Change::added});
    ruling.look_up({other});
    TextWriter question;
    question.person(me, ruling.name_of(me));
    question.plain(" (" + me.platform + ", " + me.id + ") says that this account is theirs, too. ");
    question.plain("Are you the same person? Then you count as one in incidents. Say ");
    question.code("yes").plain(" or ").code("no").plain(".");
    const auto words = " " + to_string(me);
    ruling.send({},
                outbox::MessagePerson{other,
                                      question.take(),
                                      {{"Yes", "iam yes" + words, outbox::ButtonStyle::primary, {}},
                                       {"No", "iam no" + words, outbox::ButtonStyle::normal, {}}},
                                      false,
                                      me});
    asking.answer(
        speak("I asked that account in a private message. `yes` from there makes you "
              "one person."));
}

void settle(const Asking& asking, TieStep step, const PersonRef& other) {
    auto& ruling = asking.ruling();
    const auto& me = asking.asker().ref;
    const auto name = claim_toggle(other, me);
    if (!is_open(ruling, name))
        return asking.refuse("Nobody asked that, or it is settled already.");
    ruling.set_toggle(name, {ruling.now(), event::Change::removed});
    if (step == TieStep::decline) {
        asking.answer(speak("Then nothing is changed."));
        return;
    }
    ruling.tie({other, me});
    asking.answer(speak("Noted: both accounts are yours."));
    ruling.send({}, outbox::MessagePerson{
                        other,
                        TextWriter{}
                            .plain("Your account ")
                            .person(me, ruling.name_of(me))
                            .plain(" (" + me.platform + ") said yes: you are one person to me now.")
                            .take(),
                        {}});
}

/// An account in a tracker is looked for there.
bool find_in_tracker(const Asking& asking, const std::string& word) {
    const auto colon = std::min(word.find(':'), word.size());
    const auto* tracker = find_tracker(asking.ruling().policy(), word.substr(0, colon));
    if (tracker == nullptr || colon + 1 >= word.size())
        return false;
    asking.ruling().send(
        {}, outbox::FindAccount{tracker->name, word.substr(colon + 1), asking.asker().ref});
    asking.answer(speak("I am looking for that account in " + tracker->title + "."));
    return true;
}

}  // namespace

void run_tie_accounts(const Asking& asking, const command::TieAccounts& order) {
    if (order.step == TieStep::show)
        return show(asking);
    if (order.step == TieStep::claim && find_in_tracker(asking, order.account.word))
        return;
    const auto other = account_of(asking, order.account);
    if (!other || other->platform == asking.asker().ref.platform)
        return asking.refuse("Name the account on the other platform as `platform:name`.");
    if (order.step == TieStep::claim)
        return claim(asking, *other);
    settle(asking, order.step, *other);
}

}  // namespace bot::core::decide
