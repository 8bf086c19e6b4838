#include "bot/core/command/parse.hpp"
#include "bot/core/decide/facilitator.hpp"
#include "bot/core/decide/item_evidence.hpp"
#include "bot/core/decide/new_item.hpp"
#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/markdown_text.hpp"
#include "bot/core/language/secret_mask.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using command::ItemStep;
using event::TextWriter;
using event::WorkState;
using incident::ItemStanding;
using ticket::State;
using ticket::Ticket;

/// Members of the incident's rooms move its items, and whoever has a part in the item.
bool may_move(const Asking& asking, const Incident& incident, const Ticket& item) {
    auto& ruling = asking.ruling();
    const auto& me = asking.asker().ref;
    const auto& named = ruling.snapshot().named;
    const bool member = named && named->incident.id == incident.id && named->member;
    return member || incident.rooms.empty() || !ruling.is_live(incident.id) ||
           incident::find_room(incident, asking.room()) != nullptr || item.proposed_by.ref == me ||
           has_part_in(asking, incident.id, item.number);
}

/// A step of one item, by somebody who may take it.
class Move {
public:
    Move(const Asking& asking, Remediation& items, const command::ChangeItem& order)
        : x_asking{asking},
          x_items{items},
          x_order{order},
          x_words{language::mask_secrets(with_names(asking.ruling(), order.words)).text} {}

    void run() {
        switch (x_order.step) {
            case ItemStep::show:
                return show();
            case ItemStep::promote:
                return promote();
            case ItemStep::accept:
                return accept();
            case ItemStep::decline:
                return decline();
            case ItemStep::offer:
                return offer();
            case ItemStep::due:
                return redate();
            case ItemStep::done:
                return done();
            case ItemStep::drop:
                return drop();
            case ItemStep::reopen:
                return reopen();
            case ItemStep::block:
                return block();
            case ItemStep::unblock:
                return unblock();
            case ItemStep::file:
                return file();
            case ItemStep::check:
                return reword(incident::ItemDetail::check);
            case ItemStep::why:
                return reword(incident::ItemDetail::why);
            case ItemStep::title:
                return reword(incident::ItemDetail::summary);
            case ItemStep::team:
                return reword(incident::ItemDetail::team);
            case ItemStep::effects:
                return reword(incident::ItemDetail::effects);
            case ItemStep::sponsor:
                return sponsor();
            case ItemStep::rank:
                return rank();
            case ItemStep::ground:
                return ground();
        }
    }

private:
    [[nodiscard]] const Ticket& item() const { return *x_items.find(x_order.number); }
    [[nodiscard]] std::string name() const { return ticket::name(item()); }
    [[nodiscard]] std::string typed(std::string_view step) const {
        return "`" + x_asking.root() + " " + to_string(x_items.id()) + " ticket " + name() + " " +
               std::string{step} + "`";
    }
    [[nodiscard]] bool told() const { return !command::one_line(x_words.plain).empty(); }
    void note(incident::TicketStep step, event::Text words = {}) {
        x_items.note(x_order.number, std::move(step), std::move(words), x_asking.asker());
    }
    /// What people wrote about a private incident stays here.
    [[nodiscard]] std::string comment(const std::string& lead) const {
        if (x_items.incident().visibility == incident::Visibility::restricted || !told())
            return {};
        std::string out = lead;
        draft::append_escaped(out, draft::one_line(x_words.plain, 1000));
        return out;
    }
    void amend(std::optional<WorkState> state, std::string words) {
        outbox::AmendTicket change{{}, state, {}, {}, std::move(words)};
        if (change.state || !change.comment.empty())
            x_items.amend(x_order.number, std::move(change));
    }
    /// One line for all in the rooms, and for whoever asked elsewhere.
    void announce(const std::string& what, const std::string& remark = {}) {
        x_items.announce(x_order.number, what);
        const auto& incident = x_items.incident();
        const bool seen = incident::find_room(incident, x_asking.room()) != nullptr;
        TextWriter text;
        if (!seen)
            text.append(x_items.line(item()));
        if (!remark.empty())
            text.plain(seen ? "" : "\n").append(speak(remark));
        if (auto answer = text.take(); !answer.plain.empty())
            x_asking.answer(std::move(answer));
    }
    [[nodiscard]] bool is_open() const {
        if (item().state == State::open)
            return true;
        x_asking.refuse(name() + " is " + std::string{to_string(item().state)} + ". " +
                        typed("reopen") + " opens it again.");
        return false;
    }

    void show() {
        TextWriter text;
        text.append(x_items.line(item()));
        if (!item().why.empty())
            text.plain("\nWhy: " + item().why);
        if (!item().check.empty())
            text.plain("\nHow we will know: " + item().check);
        if (!item().effects.empty())
            text.plain("\nNew trouble it may bring: " + item().effects);
        if (!item().team.empty())
            text.plain("\nTeam: " + item().team);
        if (item().sponsor)
            text.plain("\nWho can make room: ")
                .append(x_asking.mention(item().sponsor->ref))
                .plain(item().sponsor_team.empty() ? "" : " (" + item().sponsor_team + ")");
        if (!item().outcome.empty())
            text.plain("\n" + capitalised(std::string{to_string(item().state)}) + ": " +
                       item().outcome);
        x_asking.answer(text.take(), x_items.line_buttons(item()));
    }

    void promote() {
        if (item().standing != ItemStanding::idea)
            return x_asking.refuse(name() + " is a ticket already.");
        if (!is_open())
            return;
        auto& ruling = x_asking.ruling();
        std::optional<event::Person> owner;
        if (x_order.person && !(owner = x_asking.find(*x_order.person)))
            return;
        const auto& trackers = ruling.policy().trackers;
        if (!x_order.tracker.empty() && find_tracker(ruling.policy(), x_order.tracker) == nullptr)
            return no_tracker(x_order.tracker);
        auto tracker = x_order.tracker;
        if (tracker.empty() && !trackers.empty())
            tracker = trackers.front().name;
        const auto due = x_order.due.value_or(default_due(ruling.policy()));
        if (command::day_of(due, x_items.today()) < x_items.today())
            return day_is_over(*due.day);
        note(incident::ItemPromoted{command::day_of(due, x_items.today()), tracker});
        settle_new_item(x_asking, x_items, x_order.number, owner);
    }

    void day_is_over(event::Day day) const {
        x_asking.refuse(event::to_date(day) + " is over. " + typed("due 14d <reason>") +
                        " names a day to come.");
    }

    void no_tracker(const std::string& word) const {
        std::vector<std::string> names;
        for (const auto& tracker : x_asking.ruling().policy().trackers)
            names.push_back("`" + tracker.name + "`");
        x_asking.refuse(
            "No tracker is called `" + word + "` here. " +
            (names.empty() ? "None is configured." : "There is " + listed(names) + "."));
    }

    void accept() {
        if (!is_open())
            return;
        const auto& me = x_asking.asker();
        if (x_asking.is_asker(item().owner))
            return x_asking.answer(event::words("It is yours already."));
        const auto former = item().owner;
        const auto former_account = former ? item().account : std::string{};
        const bool asked = x_asking.is_asker(item().offered);
        if (former && !asked)
            return x_asking.refuse(
                name() + " has an owner, and is theirs until they say " + typed("release") +
                ". Somebody can ask you to take it over: " + typed("offer @you") + ".");
        note(incident::OwnerAccepted{});
        if (former)
            x_items.tell(former->ref, TextWriter{}
                                          .append(x_asking.mention(me.ref))
                                          .plain(" has taken over ")
                                          .append(x_items.line(item()))
                                          .take());
        x_items.drop_timers(x_order.number);
        const auto account = account_in(x_asking.ruling().policy(), item().tracker,
                                        x_asking.ruling().snapshot().accounts);
        if (account.empty() || stands_in_the_text(former))
            x_items.plan_rewriting(x_order.number);
        if (account != item().account)
            x_items.amend(x_order.number, {{}, {}, account, {}, {}, {}, former_account});
        auto remark = name() + " is yours" +
                      (item().due ? ", due " + event::to_date(*item().due) : std::string{}) + ". ";
        remark += item().check.empty()
                      ? "How will we know that it worked? " + typed("check <how>") + " says so."
                      : "It worked when: " + item().check + ".";
        remark += " " + typed("due 14d <reason>") + " changes the date, " +
                  typed("done <what you saw>") + " ends it.";
        if (account.empty() && !item().tracker.empty())
            remark += " I know no account of yours in " + item().tracker + ": `" + x_asking.root() +
                      " iam " + item().tracker + ":<account>` names it.";
        announce("has an owner", remark);
    }

    /// Of a ticket whose tracker knows no account of theirs.
    [[nodiscard]] bool stands_in_the_text(const std::optional<event::Person>& owner) const {
        return owner && item().account.empty();
    }

    void decline() {
        const auto& me = x_asking.asker().ref;
        const bool owned = x_asking.is_asker(item().owner);
        if (!owned && !x_asking.is_asker(item().offered))
            return x_asking.refuse(name() + " is not yours, and nobody asked you to own it.");
        const auto asked_by = item().proposed_by.ref;
        if (stands_in_the_text(item().owner))
            x_items.plan_rewriting(x_order.number);
        // In the name that it stands in, whichever of their accounts they say it from.
        x_items.note(x_order.number, incident::OwnerDeclined{}, {},
                     owned ? *item().owner : *item().offered);
        if (owned && !item().account.empty())
            x_items.amend(x_order.number, {{}, {}, std::string{}, {}, {}, {}, item().account});
        if (!item().owner)
            x_items.await_owner(x_order.number);
        if (asked_by != me)
            x_items.tell(asked_by, TextWriter{}
                                       .append(x_asking.mention(me))
                                       .plain(" does not take on ")
                                       .append(x_items.line(item()))
                                       .take());
        x_items.refresh_lines(x_order.number);
        x_asking.answer(event::words("Noted: it is not yours."));
    }

    void offer() {
        if (!is_open())
            return;
        const auto owner = x_asking.find(*x_order.person);
        if (!owner)
            return;
        if (owner->ref == x_asking.asker().ref)
            return accept();
        if (item().owner && item().owner->ref == owner->ref)
            return x_asking.answer(event::words("It is theirs already."));
        x_items.offer(x_order.number, *owner, x_asking.asker());
        x_items.refresh_lines(x_order.number);
        x_asking.answer(TextWriter{}
                            .append(x_asking.mention(owner->ref))
                            .plain(" is asked. It is theirs only if they say so.")
                            .take());
    }

    void redate() {
        if (!is_open())
            return;
        const auto day = command::day_of(*x_order.due, x_items.today());
        if (day < x_items.today())
            return day_is_over(day);
        if (!told())
            return x_asking.refuse("What changed? One line of reason, please: " +
                                   typed("due " + event::to_date(day) + " <reason>") + ".");
        note(incident::ItemRedated{item().due, day}, x_words);
        x_items.amend(x_order.number, {{}, {}, {}, day, comment("New date, because: ")});
        announce("is due " + event::to_date(day) + " now: " + x_words.plain);
        x_items.ask_for_room(x_order.number);
    }

    void done() {
        const bool was_done = item().state == State::done;
        if (!was_done && !is_open())
            return;
        // What somebody saw is not unseen by a button pressed late.
        if (was_done && (!told() || (item().verified && !verifies())))
            return x_asking.answer(
                TextWriter{}
                    .append(x_items.line(item()))
                    .plain("\n")
                    .append(speak(item().verified ? "It was seen working already." : to_verify()))
                    .take());
        // Whichever of their accounts its owner says it from.
        x_items.note(x_order.number, incident::ItemDone{}, x_words,
                     x_asking.is_asker(item().owner) ? *item().owner : x_asking.asker());
        amend(was_done ? std::nullopt : std::optional{WorkState::done}, comment("Done: "));
        if (!was_done)
            x_items.ended(x_order.number);
        announce("is done" + (told() ? ": " + x_words.plain : std::string{}),
                 item().verified ? std::string{} : to_verify());
    }

    /// Of what is done and was not seen working yet.
    [[nodiscard]] std::string to_verify() const {
        if (item().outcome.empty())
            return "What was looked at, and what was seen? " + typed("done <what you saw>") +
                   " tells it. Until then it counts as still to be verified.";
        return "It counts once somebody else than its owner has looked whether it works, and "
               "says " +
               typed("done <what they saw>") + ".";
    }

    /// Whether these words, of this person, would say that it was seen working.
    [[nodiscard]] bool verifies() const {
        return told() && (item().kind == incident::ItemKind::other || !item().owner ||
                          !x_asking.is_asker(item().owner));
    }

    void drop() {
        if (!told())
            return x_asking.refuse(
                "Why not? One line of reason, please: " + typed("drop <reason>") +
                ". To decide against it is no failure.");
        const bool was = item().state == State::will_not_do;
        if (item().state == State::done && !is_open())
            return;
        note(incident::ItemDropped{}, x_words);
        amend(was ? std::nullopt : std::optional{WorkState::cancelled},
              comment("Not to be done: "));
        if (!was)
            x_items.ended(x_order.number);
        announce("will not be done: " + x_words.plain);
    }

    void reopen() {
        if (item().state == State::open)
            return x_asking.answer(event::words(name() + " is open."));
        note(incident::ItemReopened{}, x_words);
        amend(WorkState::open, comment("Open again: "));
        if (!item().taken() && item().active())
            x_items.await_owner(x_order.number);
        announce("is open again");
    }

    void block() {
        if (!is_open())
            return;
        if (!told())
            return x_asking.refuse("What is in the way? " + typed("blocked <by what>") + ".");
        note(incident::ItemBlocked{}, x_words);
        amend({}, comment("Blocked: "));
        // Said in answer to us: their next words are about something else.
        if (x_asking.given().about)
            x_asking.ruling().offer({*x_asking.given().about, {outbox::Button{}}});
        announce("is blocked: " + x_words.plain);
    }

    void unblock() {
        if (item().blocked_by.empty())
            return x_asking.answer(event::words("Nothing is known to be in its way."));
        note(incident::ItemBlocked{});
        announce("is not blocked any more");
    }

    /// Where it is to go to another tracker: an account is one there, not here.
    [[nodiscard]] std::string owners_account(const std::string& tracker) const {
        const auto& ruling = x_asking.ruling();
        if (tracker == item().tracker)
            return item().account;
        if (!item().owner)
            return {};
        const auto& ties = ruling.snapshot().ties;
        const auto theirs = ties.find(item().owner->ref);
        return account_in(ruling.policy(), tracker,
                          theirs == ties.end() ? std::vector{item().owner->ref} : theirs->second);
    }

    void file() {
        const auto& policy = x_asking.ruling().policy();
        auto tracker = x_order.tracker.empty() ? item().tracker : x_order.tracker;
        if (tracker.empty() && !policy.trackers.empty())
            tracker = policy.trackers.front().name;
        if (item().standing == ItemStanding::idea)
            return x_asking.refuse(name() + " is an idea; " + typed("") + " makes a ticket of it.");
        if (item().filing == ticket::Filing::filed)
            return x_asking.answer(x_items.line(item()));
        if (item().filing == ticket::Filing::queued)
            return x_asking.answer(event::words(name() + " is on its way already."));
        if (find_tracker(policy, tracker) == nullptr)
            return no_tracker(tracker);
        if (!is_open())
            return;
        if (const auto account = owners_account(tracker); account != item().account)
            note(incident::ItemAmended{account, {}});
        x_items.order(x_order.number, tracker, x_asking.asker());
        x_items.refresh_lines(x_order.number);
        x_asking.answer(event::words(name() + " is on its way to " + tracker + "."));
    }

    static const char* question_of(incident::ItemDetail detail) {
        switch (detail) {
            case incident::ItemDetail::summary:
                return "What will change?";
            case incident::ItemDetail::check:
                return "What will be looked at, and by whom?";
            case incident::ItemDetail::why:
                return "What is it to do something about?";
            case incident::ItemDetail::team:
                return "Whose system does it change?";
            case incident::ItemDetail::effects:
                break;
        }
        return "What new trouble could it bring, and for whom?";
    }
    void reword(incident::ItemDetail detail) {
        if (!told())
            return x_asking.refuse(question_of(detail));
        const bool summary = detail == incident::ItemDetail::summary;
        if (summary && !is_summary(x_words.plain))
            return x_asking.refuse("That is long for a summary: 500 letters at most, please.");
        note(incident::ItemReworded{detail}, x_words);
        x_items.plan_rewriting(x_order.number, summary ? Rewriting::title : Rewriting::text);
        x_items.refresh_lines(x_order.number);
        x_asking.answer(event::words("Noted."));
    }

    void sponsor() {
        const auto person = x_asking.find(*x_order.person);
        if (!person)
            return;
        if (person->kind == event::PersonKind::ourselves)
            return x_asking.refuse("I decide nothing. Who of you can make room for it?");
        note(incident::SponsorNamed{*person, command::one_line(x_words.plain)});
        const bool secret = x_items.incident().visibility == incident::Visibility::restricted;
        x_asking.answer(TextWriter{}
                            .append(x_asking.mention(person->ref))
                            .plain(" is asked when it needs room or a decision")
                            .plain(secret ? ", as long as they are in a room of " +
                                                to_string(x_items.id()) + ", which is private."
                                          : ".")
                            .take());
    }

    void rank() {
        note(incident::ItemRanked{x_order.kind});
        x_items.refresh_lines(x_order.number);
        x_asking.answer(x_order.kind == incident::ItemKind::key
                            ? speak("Noted: a key item. It goes before other work; " +
                                    typed("due 14d <reason>") + " brings it nearer.")
                            : event::words("Noted."));
    }

    void ground() {
        const auto evidence = find_evidence(x_asking.ruling().snapshot(), x_order.evidence);
        if (!evidence)
            return x_asking.refuse(to_string(x_items.id()) + " has no " +
                                   to_string(x_order.evidence) + ". " + typed("because e12") +
                                   " names a line of the timeline.");
        const auto& known = item().evidence;
        if (std::find(known.begin(), known.end(), *evidence) == known.end()) {
            note(incident::ItemGrounded{*evidence});
            x_items.plan_rewriting(x_order.number);
        }
        x_asking.answer(event::words("Noted."));
    }

    const Asking& x_asking;
    Remediation& x_items;
    const command::ChangeItem& x_order;
    const event::Text x_words;
};

}  // namespace

void run_change_item(const Asking& asking, const Incident& incident,
                     const command::ChangeItem& order) {
    Remediation items{asking.ruling(), incident.id};
    const auto* item = items.find(order.number);
    if (item == nullptr)
        return asking.refuse(to_string(incident.id) + " has no item " +
                             std::to_string(order.number) + ". `" + asking.root() +
                             " tickets` shows which there are.");
    if (order.step != ItemStep::show && !may_move(asking, incident, *item))
        return asking.refuse("Only people in the rooms of " + to_string(incident.id) +
                             " move its tickets, and whoever owns one.");
    Move{asking, items, order}.run();
}

}  // namespace bot::core::decide
