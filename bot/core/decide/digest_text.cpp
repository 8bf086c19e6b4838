#include "bot/core/decide/digest_text.hpp"

#include "bot/core/command/due_phrase.hpp"
#include "bot/core/decide/reminder_words.hpp"
#include "bot/core/decide/wording.hpp"
#include "bot/core/ticket/follow_up.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

/// Counts are by the team of the system that is to change, never by owner.
namespace bot::core::decide {
namespace {

using event::Instant;
using event::TextWriter;
using ticket::State;
using ticket::Ticket;

constexpr std::chrono::days week{7};
constexpr std::size_t most_lines = 10;
constexpr std::size_t longest_words = 140;
constexpr int often = 2;

/// Whoever is mentioned in it is nobody's business here.
std::string without_people(const event::Text& text) {
    std::string words;
    std::size_t done = 0;
    for (const auto& span : text.spans) {
        if (!std::holds_alternative<event::PersonRef>(span.meaning))
            continue;
        words += text.plain.substr(done, span.offset - done) + "someone";
        done = span.offset + span.length;
    }
    return words + text.plain.substr(done);
}

struct Item {
    event::IncidentId incident;
    Ticket ticket;
};

class Digest {
public:
    Digest(const Ruling& ruling, Instant from, Instant to)
        : x_ruling{ruling},
          x_from{from},
          x_to{to},
          x_today{command::day_in(ruling.policy().time_zone, to)},
          x_mask{name_mask(ruling.snapshot().names)} {
        for (const auto& view : ruling.snapshot().items)
            if (view.incident.incident.visibility == incident::Visibility::open)
                for (auto& each : ticket::fold(view.facts))
                    if (each.standing == incident::ItemStanding::ticket)
                        x_items.push_back({view.incident.incident.id, std::move(each)});
        std::stable_sort(x_items.begin(), x_items.end(), [](const Item& one, const Item& other) {
            return std::pair{!one.ticket.due, one.ticket.due} <
                   std::pair{!other.ticket.due, other.ticket.due};
        });
    }

    /// Empty where there is nothing to tell.
    [[nodiscard]] event::Text text() {
        past();
        section("Stalled, waiting for a decision",
                [&](const Ticket& it) { return late(it) > ticket::stalled_after; });
        section("Unowned", [](const Ticket& it) { return it.active() && it.lapsed; });
        section("Re-dated twice or more",
                [](const Ticket& it) { return it.active() && it.redated >= often; });
        section("New", [&](const Ticket& it) { return is_news(it.opened_at); });
        section("Done", [&](const Ticket& it) { return ended(it, State::done); });
        section("Decided against", [&](const Ticket& it) { return ended(it, State::will_not_do); });
        new_write_ups();
        auto body = x_text.take();
        if (body.plain.empty())
            return body;
        by_team();
        a_year_ago();
        TextWriter whole;
        whole.bold("Follow-ups, week to " + event::to_date(x_today));
        kept(whole);
        return whole.append(body).append(x_text.take()).take();
    }

private:
    [[nodiscard]] int late(const Ticket& item) const { return ticket::days_late(item, x_today); }
    /// Since the digest before, whenever that was.
    [[nodiscard]] bool is_news(std::optional<Instant> at) const {
        return at && *at > x_from && *at <= x_to;
    }
    [[nodiscard]] bool ended(const Ticket& item, State how) const {
        return item.state == how && is_news(item.ended_at);
    }
    [[nodiscard]] std::string nameless(const std::string& words) const {
        return shortened(x_mask.replaced(words), longest_words);
    }

    /// Consciously dropping an item in time is keeping it.
    void kept(TextWriter& text) const {
        int all = 0;
        int in_time = 0;
        for (const auto& [id, item] : x_items) {
            if (!item.due || *item.due >= x_today || *item.due < x_today - ticket::told_of)
                continue;
            ++all;
            const bool over =
                item.state != State::open && item.ended_at &&
                command::day_in(x_ruling.policy().time_zone, *item.ended_at) <= *item.due;
            in_time += over ? 1 : 0;
        }
        if (all > 0)
            text.plain("\nKept or decided within their date, of the last " +
                       std::to_string(ticket::told_of.count()) +
                       " days: " + std::to_string(in_time) + " of " + std::to_string(all) + " (" +
                       std::to_string(100 * in_time / all) + " %)");
    }

    void line(const Item& item) {
        const auto& [id, ticket] = item;
        x_text.plain("\n• ").bold(to_string(id) + " " + ticket::name(ticket)).plain(" ");
        x_text.plain(nameless(without_people(ticket.summary)));
        if (const auto past = late(ticket); past > 0)
            x_text.plain(" · " + std::to_string(past) + (past == 1 ? " day" : " days") +
                         " past its date, filed " +
                         std::to_string((x_to - ticket.opened_at) / std::chrono::days{1}) +
                         " days ago");
        if (!ticket.blocked_by.empty())
            x_text.plain(" · blocked by: " + nameless(ticket.blocked_by));
        if (late(ticket) > ticket::stalled_after && !ticket.sponsor_team.empty())
            x_text.plain(" · waits for " + nameless(ticket.sponsor_team));
        if (!ticket.outcome.empty())
            x_text.plain(" · " + nameless(ticket.outcome));
        if (ticket.view && !ticket.view->url.empty())
            x_text.plain(" · ").link(ticket.view->key, ticket.view->url);
    }

    void section(const std::string& title, const std::function<bool(const Ticket&)>& belongs) {
        std::vector<const Item*> found;
        for (const auto& item : x_items)
            if (belongs(item.ticket))
                found.push_back(&item);
        if (found.empty())
            return;
        x_text.plain("\n").bold(title + " (" + std::to_string(found.size()) + ")");
        for (std::size_t at = 0; at < std::min(found.size(), most_lines); ++at)
            line(*found[at]);
        if (found.size() > most_lines)
            x_text.plain("\n… and " + std::to_string(found.size() - most_lines) + " more.");
    }

    /// Oldest first, with how many are how old.
    void past() {
        struct Group {
            const char* name;
            int to;
        };
        constexpr Group groups[] = {{"1-7 days", 7}, {"8-14", 14}, {"15-30", 30}, {"more", 36'500}};
        int from = 0;
        std::string histogram;
        for (const auto& group : groups) {
            const auto count = std::count_if(x_items.begin(), x_items.end(), [&](const Item& each) {
                return late(each.ticket) > from && late(each.ticket) <= group.to;
            });
            histogram += std::string{histogram.empty() ? "" : " · "} + group.name + ": " +
                         std::to_string(count);
            from = group.to;
        }
        section("Past their date", [&](const Ticket& it) { return late(it) > 0; });
        if (std::any_of(x_items.begin(), x_items.end(),
                        [&](const Item& each) { return late(each.ticket) > 0; }))
            x_text.plain("\n" + histogram);
    }

    void by_team() {
        std::map<std::string, int> open;
        for (const auto& each : x_items)
            if (each.ticket.active() && !each.ticket.team.empty())
                ++open[nameless(each.ticket.team)];
        if (open.empty())
            return;
        x_text.plain("\n").bold("Open, by team of the system");
        std::string counts;
        for (const auto& [team, count] : open)
            counts += (counts.empty() ? "" : " · ") + team + ": " + std::to_string(count);
        x_text.plain("\n" + counts);
    }

    /// It is of use to all: neither private nor none.
    [[nodiscard]] static bool is_to_read(const IncidentSummary& each) {
        return each.visibility == incident::Visibility::open &&
               each.status != incident::Status::cancelled &&
               each.status != incident::Status::merged;
    }
    void write_up(const IncidentSummary& each) {
        x_text.plain("\n• ");
        const auto page = x_ruling.page_of(each.id);
        if (page.empty())
            x_text.plain(to_string(each.id));
        else
            x_text.link(to_string(each.id), page);
        x_text.plain(" " + nameless(each.title));
    }
    void new_write_ups() {
        bool first = true;
        for (const auto& each : x_ruling.snapshot().listing)
            if (is_to_read(each) && is_news(each.closed_at)) {
                if (std::exchange(first, false))
                    x_text.plain("\n").bold("New write-ups to read");
                write_up(each);
            }
    }

    void a_year_ago() {
        constexpr std::chrono::days year{365};
        for (const auto& each : x_ruling.snapshot().listing)
            if (is_to_read(each) && each.started_at + year > x_to - week &&
                each.started_at + year <= x_to) {
                x_text.plain("\n").bold("A year ago this week");
                return write_up(each);
            }
    }

    const Ruling& x_ruling;
    const Instant x_from;
    const Instant x_to;
    const event::Day x_today;
    const language::NameMask x_mask;
    std::vector<Item> x_items;
    TextWriter x_text;
};

}  // namespace

event::Text digest_text(const Ruling& ruling, Instant from, Instant to) {
    return Digest{ruling, from, to}.text();
}

}  // namespace bot::core::decide
