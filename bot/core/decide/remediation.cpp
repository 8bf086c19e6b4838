#include "bot/core/decide/remediation.hpp"

#include "bot/core/calendar/working_hours.hpp"
#include "bot/core/command/parse.hpp"
#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/one_person.hpp"
#include "bot/core/decide/reminders.hpp"
#include "bot/core/decide/wording.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using event::TextWriter;
using ticket::Filing;
using ticket::Ticket;

constexpr std::size_t longest_title = 200;
constexpr std::size_t shown_words = 200;
constexpr int often_redated = 3;

std::string timer_name(std::string_view what, std::int64_t number) {
    return std::string{what} + std::to_string(number);
}

void write_place(TextWriter& text, const Policy& policy, const Ticket& item) {
    if (item.view) {
        text.plain(" · ");
        if (item.view->url.empty())
            text.plain(item.view->key);
        else
            text.link(item.view->key, item.view->url);
        return;
    }
    const auto* tracker = find_tracker(policy, item.tracker);
    const auto where = tracker == nullptr ? item.tracker : tracker->title;
    if (item.filing == Filing::queued)
        text.plain(" · queued for " + where +
                   (item.trouble.empty() ? "" : " (" + item.trouble + ")"));
    else if (item.filing == Filing::failed)
        text.plain(" · not filed in " + where + ": " + item.trouble);
    else if (item.standing == incident::ItemStanding::ticket)
        text.plain(" · kept here");
}

}  // namespace

Remediation::Remediation(Ruling& ruling, event::IncidentId id) : x_ruling{ruling}, x_id{id} {
    for (const auto& view : ruling.snapshot().items)
        if (view.incident.incident.id == id)
            x_items = ticket::fold(view.facts);
}

std::int64_t Remediation::next_number() const {
    return x_items.empty() ? 1 : x_items.back().number + 1;
}

event::Day Remediation::today() const {
    return command::day_in(incident().time_zone, x_ruling.now());
}

void Remediation::note(std::int64_t number, incident::TicketStep step, event::Text words,
                       const event::Person& actor) {
    const incident::Ticketed body{number, std::move(step), std::move(words)};
    incident::Fact fact{x_id,           x_ruling.next_number(x_id), x_ruling.now(),
                        x_ruling.now(), x_ruling.known(actor),      body};
    ticket::apply(x_items, fact);
    const bool moves = std::holds_alternative<incident::ItemDone>(body.step) ||
                       std::holds_alternative<incident::ItemDropped>(body.step) ||
                       std::holds_alternative<incident::SeenInTracker>(body.step);
    if (moves && find(number)->state != ticket::State::open)
        x_ruling.set_timer(x_id, timer_name(tellers_timer, number), x_ruling.now());
    if (!std::holds_alternative<incident::ItemReminded>(body.step))
        follow_items(x_ruling);
    // Not `actor`, who may be one of the item's people that the step took off.
    x_ruling.record(x_id, x_ruling.now(), fact.actor, body);
}

void Remediation::order(std::int64_t number, const std::string& tracker, const event::Person& by) {
    const auto& item = *find(number);
    const auto before = item;
    const auto marker = before.marker.empty() ? ticket::marker_for(x_ruling.snapshot().installation,
                                                                   x_id, number, x_ruling.now())
                                              : before.marker;
    note(number, incident::ItemOrdered{tracker, marker, item.account}, {}, by);
    auto filing = order_of(item);
    filing.again = before.filing == Filing::failed && !before.marker.empty();
    send_order(std::move(filing));
    if (before.in_doubt && before.tracker != tracker)
        tell(by.ref,
             TextWriter{}
                 .bold(ticket::name(item))
                 .plain(" is ordered in " + tracker + " now. The order for " + before.tracker +
                        " may have got through, though nobody saw it: look there for ")
                 .code(marker)
                 .plain(", and close what you find, so that there are not two.")
                 .take());
}

outbox::FileTicket Remediation::order_of(const Ticket& item) const {
    const auto title = with_names(x_ruling, item.summary).plain;
    return {item.tracker,
            item.marker,
            shortened(command::one_line(title), longest_title),
            ticket_body(*this, item),
            item.account,
            item.due,
            item.severity,
            {},
            false,
            item.ordered_at};
}

/// An order in new words takes the place of one that is not sent yet.
void Remediation::send_order(outbox::FileTicket order) {
    auto word = "file/" + order.marker;
    x_ruling.send(x_id, std::move(order), std::move(word));
}

void Remediation::rewrite(std::int64_t number, Rewriting what) {
    // The text of a private incident's ticket is the same whatever is said here, and an edit of it
    // would tell when somebody is at work.
    if (what == Rewriting::text && incident().visibility == incident::Visibility::restricted)
        return;
    const auto& item = *find(number);
    auto order = order_of(item);
    if (item.filing == Filing::queued) {
        order.again = true;
        send_order(std::move(order));
    } else if (item.view && !item.gone()) {
        // Neither holds words of the other's, which may be forgotten while it waits.
        const auto* key = what == Rewriting::title ? "retitle/" : "rewrite/";
        (what == Rewriting::title ? order.body : order.title).clear();
        outbox::AmendTicket change{item.view->ticket, {}, {}, {}, {}, std::move(order)};
        x_ruling.send(x_id, std::move(change), key + item.marker);
    }
}

void Remediation::plan_rewriting(std::int64_t number, Rewriting what) {
    const auto timer = what == Rewriting::title ? title_timer : rewrite_timer;
    x_ruling.set_timer(x_id, timer_name(timer, number), x_ruling.now());
}

void plan_rewriting_for(Ruling& ruling, event::IncidentId id, event::FactNumber answer) {
    ruling.set_timer(id, timer_name(answer_timer, answer.number), ruling.now());
}

void Remediation::amend(std::int64_t number, outbox::AmendTicket change) {
    const auto& item = *find(number);
    const bool waits = item.view ? item.gone() : !item.marker.empty();
    const auto unsaid = waits ? change.comment : std::string{};
    if (change.owner || change.due || !unsaid.empty())
        note(number, incident::ItemAmended{change.owner, change.due, unsaid});
    if (!item.view || item.gone())
        return;
    change.ticket = item.view->ticket;
    x_ruling.send(x_id, std::move(change));
}

std::vector<event::RoomRef> Remediation::rooms_for_lines() const {
    std::vector<event::RoomRef> rooms;
    for (const auto& room : incident().rooms)
        if (!room.archived && room.origin != incident::RoomOrigin::imported)
            rooms.push_back(room.room);
    return rooms;
}

bool Remediation::post_line(std::int64_t number) {
    const auto& item = *find(number);
    const auto rooms = rooms_for_lines();
    for (const auto& room : rooms) {
        outbox::PostText post{room, line(item), std::nullopt, line_buttons(item)};
        post.item = number;
        x_ruling.send(x_id, std::move(post));
    }
    return !rooms.empty();
}

void Remediation::refresh_lines(std::int64_t number) {
    const auto& item = *find(number);
    for (const auto& post : item.lines)
        x_ruling.send(
            x_id, outbox::EditPost{post, line(item), line_buttons(item)},
            "item/" + to_string(x_id) + "/" + std::to_string(number) + "/" + to_string(post.room));
}

void Remediation::announce(std::int64_t number, std::string_view what) {
    const auto& item = *find(number);
    TextWriter text;
    text.bold(ticket::name(item)).plain(" ");
    text.plain(shortened(with_names(x_ruling, item.summary).plain, shown_words));
    x_ruling.tell_rooms(x_id, text.plain(" ").plain(what).take());
    refresh_lines(number);
}

bool Remediation::may_hear(const event::PersonRef& person) const {
    const auto is_theirs = [&](const std::optional<event::Person>& one) {
        return one && one->ref == person;
    };
    const bool has_part = std::any_of(x_items.begin(), x_items.end(), [&](const Ticket& item) {
        return (is_theirs(item.owner) && !item.given_there) || is_theirs(item.offered);
    });
    return !person.id.empty() &&
           (has_part || !x_ruling.snapshot().outsiders.contains({x_id, person}));
}

void Remediation::tell(const event::PersonRef& person, event::Text text,
                       std::vector<outbox::Button> buttons) {
    if (may_hear(person))
        x_ruling.send(x_id, outbox::MessagePerson{person, std::move(text), std::move(buttons)});
}

void Remediation::await_owner(std::int64_t number) {
    x_ruling.set_timer(
        x_id, timer_name(unowned_timer, number),
        calendar::after_working_days(x_ruling.now(), days_to_accept, incident().time_zone,
                                     x_ruling.policy().working_hours));
}

void Remediation::drop_timers(std::int64_t number) {
    x_ruling.drop_timer(x_id, timer_name(unowned_timer, number));
}

void Remediation::offer(std::int64_t number, const event::Person& owner, const event::Person& by) {
    note(number, incident::OwnerOffered{owner}, {}, by);
    await_owner(number);
    const auto& item = *find(number);
    TextWriter text;
    text.person(by.ref, x_ruling.name_of(by));
    text.plain(" asks whether you will own ").bold(ticket::name(item));
    text.plain(" of " + to_string(x_id) + ": ").append(item.summary);
    if (item.due)
        text.plain(" (due " + event::to_date(*item.due) + ")");
    text.plain(". It is yours only if you say so.");
    tell(owner.ref, text.take(),
         {{"I'll own it", command(item, "accept"), outbox::ButtonStyle::primary, {}},
          {"No", command(item, "decline"), outbox::ButtonStyle::normal, {}}});
}

event::Text Remediation::line(const Ticket& item) const {
    TextWriter text;
    text.bold(ticket::name(item)).plain(" ");
    text.plain(shortened(with_names(x_ruling, item.summary).plain, shown_words));
    text.plain(" · ").plain(to_string(item.state));
    for (const auto& label : ticket::labels(item))
        if (label != "queued" && label != "not filed" && label != "offered")
            text.plain(", " + label);
    if (item.owner)
        text.plain(" · ").person(item.owner->ref, x_ruling.name_of(*item.owner));
    else if (item.offered && item.active())
        text.plain(" · offered to ").person(item.offered->ref, x_ruling.name_of(*item.offered));
    else if (item.taken())
        text.plain(" · " + item.account + " in " + item.tracker);
    if (item.due && item.active())
        text.plain(" · due " + event::to_date(*item.due));
    write_place(text, x_ruling.policy(), item);
    return text.take();
}

std::vector<outbox::Button> Remediation::line_buttons(const Ticket& item) const {
    std::vector<outbox::Button> buttons;
    if (item.active() && !item.owner)
        buttons.push_back(
            {"I'll own it", command(item, "accept"), outbox::ButtonStyle::normal, {}});
    if (item.active() && item.filing == Filing::failed)
        buttons.push_back({"Try again", command(item, "file"), outbox::ButtonStyle::primary, {}});
    return buttons;
}

std::string Remediation::command(const Ticket& item, std::string_view step) const {
    return to_string(x_id) + " ticket " + ticket::name(item) + " " + std::string{step};
}

event::PersonRef Remediation::facilitator() const {
    const auto& roles = incident().roles;
    for (const auto* role : {"facilitator", "lead"})
        if (const auto found = roles.find(role); found != roles.end())
            return found->second;
    return incident().reporter;
}

event::PersonRef Remediation::sponsor(const Ticket& item) const {
    std::vector<event::PersonRef> able;
    if (item.sponsor)
        able.push_back(item.sponsor->ref);
    const auto& roles = incident().roles;
    for (const auto* role : {"sponsor", "facilitator", "lead"})
        if (const auto found = roles.find(role); found != roles.end())
            able.push_back(found->second);
    able.push_back(incident().reporter);
    const auto owners = item.owner ? accounts_of(x_ruling.snapshot(), item.owner->ref)
                                   : std::vector<event::PersonRef>{};
    const auto found = std::find_if(able.begin(), able.end(), [&](const auto& one) {
        return std::find(owners.begin(), owners.end(), one) == owners.end() && may_hear(one);
    });
    return found != able.end() ? *found : item.owner ? item.owner->ref : able.front();
}

void Remediation::ask_for_room(std::int64_t number) {
    const auto& item = *find(number);
    if (item.redated < often_redated)
        return;
    const auto whose = sponsor(item);
    tell(whose, TextWriter{}
                    .append(line(item))
                    .append(speak(" has a new date, " + std::to_string(item.redated) +
                                  " times by now. Who can make room for it? Else it can be made "
                                  "smaller, or `" +
                                  x_ruling.traits(whose.platform).command + " " +
                                  command(item, "drop <reason>") + "`."))
                    .take());
}

event::PersonRef Remediation::responsible(const Ticket& item) const {
    if (item.owner && may_hear(item.owner->ref))
        return item.owner->ref;
    return item.ordered_by.id.empty() ? item.proposed_by.ref : item.ordered_by;
}

}  // namespace bot::core::decide
