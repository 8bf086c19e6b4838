#include "bot/core/decide/recurrence.hpp"

#include "bot/core/command/due_phrase.hpp"
#include "bot/core/debrief/interview.hpp"
#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/wording.hpp"
#include "bot/core/ticket/follow_up.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace bot::core::decide {
namespace {

using event::IncidentId;
using event::TextWriter;
using ticket::State;
using ticket::Ticket;

constexpr std::size_t longest_words = 140;
constexpr std::size_t most_commitments = 12;
constexpr std::size_t most_incidents = 12;

constexpr const char* to_ask[] = {
    "What lets this keep appearing, and what did the earlier write-ups leave in place?",
    "What became of what was promised then: kept, dropped, stalled, kept without effect?",
    "Which seats have not been heard in any of them?",
    "On days with the same conditions and no incident, what held?",
    "Which way of looking was not tried yet: a walk through with the tool, a drill, a look at "
    "normal work, at decisions further up?"};

std::string numbers(const std::vector<IncidentId>& incidents) {
    std::vector<std::string> words;
    for (const auto id : incidents)
        words.push_back(to_string(id));
    return listed(words);
}

class Page {
public:
    Page(const Ruling& ruling, std::string root)
        : x_ruling{ruling},
          x_root{std::move(root)},
          x_view{ruling.snapshot().likeness},
          x_members{x_view.findings.members()} {}

    event::Text write() {
        if (x_members.empty())
            return {};
        x_text.plain("\n\n").bold("A pattern");
        grounds();
        members();
        shared();
        commitments();
        seats();
        x_text.plain("\n").bold("To ask");
        for (const auto* question : to_ask)
            x_text.plain("\n• ").plain(question);
        owner();
        return x_text.take();
    }

private:
    static std::string quoted(const std::string& words) {
        return "“" + shortened(words, longest_words) + "”";
    }

    /// Why it is one.
    void grounds() {
        const auto& [about, words, alike, pattern, returning, undone, shared] = x_view.findings;
        if (!pattern.empty())
            x_text.plain("\n" + numbers(pattern) + ": within " +
                         std::to_string(likeness::pattern_within.count()) +
                         " days, each like another of them.");
        for (const auto& [condition, incidents] : returning)
            x_text.plain("\n" + quoted(condition) + " was a condition of " + numbers(incidents) +
                         " within a year.");
        for (const auto& [condition, incident, item] : undone)
            x_text.plain("\n" + quoted(condition) + " is back: " + to_string(incident) + " t" +
                         std::to_string(item) + " was done about it.");
    }

    void members() {
        x_text.plain("\n").bold("Incidents");
        const auto shown = std::min(x_members.size(), most_incidents);
        if (x_members.size() > shown)
            x_text.plain("\n… " + std::to_string(x_members.size() - shown) + " earlier ones, and");
        for (const auto id : std::span{x_members}.last(shown)) {
            const auto& incident = x_view.recurring.at(id).incident;
            x_text.plain("\n• ");
            if (const auto page = x_ruling.page_of(id); !page.empty())
                x_text.link(to_string(id), page);
            else
                x_text.plain(to_string(id));
            x_text.plain(" " + shortened(incident.title, longest_words) + " · " +
                         event::to_date(command::day_in(incident.time_zone, incident.started_at)));
        }
    }

    void shared() {
        if (x_view.findings.shared.empty())
            return;
        x_text.plain("\n").bold("Conditions they share");
        for (const auto& [condition, incidents] : x_view.findings.shared)
            x_text.plain("\n• " + quoted(condition) + ": " + numbers(incidents));
    }

    [[nodiscard]] bool came_back(IncidentId id, const Ticket& item) const {
        const auto& undone = x_view.findings.undone;
        return std::any_of(undone.begin(), undone.end(), [&](const auto& each) {
            return each.incident == id && each.item == item.number;
        });
    }
    [[nodiscard]] std::string fate(IncidentId id, const Ticket& item, event::Day today) const {
        const auto because = item.outcome.empty() ? "" : ": " + item.outcome;
        switch (item.state) {
            case State::done:
                return came_back(id, item) ? "kept, and what it was about came back"
                       : item.verified     ? "kept" + because
                                           : "done, still to be verified" + because;
            case State::will_not_do:
                return "dropped" + because;
            case State::open:
                break;
        }
        const auto late = ticket::days_late(item, today);
        if (late > 0)
            return std::string{late > ticket::stalled_after ? "stalled, " : ""} +
                   std::to_string(late) + (late == 1 ? " day" : " days") + " past its date";
        return "still open";
    }
    void commitments() {
        std::vector<event::Text> lines;
        for (const auto id : x_members) {
            const auto& [incident, items, debrief] = x_view.recurring.at(id);
            const auto today = command::day_in(incident.time_zone, x_ruling.now());
            for (const auto& item : ticket::fold(items))
                if (item.standing == incident::ItemStanding::ticket)
                    lines.push_back(
                        TextWriter{}
                            .plain("\n• " + to_string(id) + " " + ticket::name(item) + " ")
                            .plain(
                                shortened(with_names(x_ruling, item.summary).plain, longest_words))
                            .plain(": " + shortened(fate(id, item, today), longest_words))
                            .take());
        }
        x_text.plain("\n").bold("What was promised, and what became of it");
        if (lines.empty())
            x_text.plain("\nNothing was promised.");
        for (std::size_t at = 0; at < std::min(lines.size(), most_commitments); ++at)
            x_text.append(lines[at]);
        if (lines.size() > most_commitments)
            x_text.plain("\n… and " + std::to_string(lines.size() - most_commitments) + " more.");
    }

    /// Of those who let go under their name what they told: a seat may have one holder.
    void seats() {
        std::set<incident::Seat> heard;
        for (const auto id : x_members)
            for (const auto& [who, interview] :
                 debrief::fold(x_view.recurring.at(id).debrief).interviews)
                if (std::any_of(interview.asked.begin(), interview.asked.end(),
                                [](const debrief::Asked& asked) {
                                    return asked.shown() &&
                                           asked.released_for == incident::Audience::everyone;
                                }))
                    heard.insert(interview.seats.begin(), interview.seats.end());
        std::vector<std::string> names;
        for (const auto seat : heard)
            names.emplace_back(to_string(seat));
        x_text.plain("\n").bold("Seats heard");
        x_text.plain(names.empty() ? ": none yet." : ": " + listed(names) + ".");
    }

    /// Whose the question is, which the newest knows best.
    void owner() {
        const auto& newest = x_view.recurring.at(x_members.back()).incident;
        for (auto id = x_members.rbegin(); id != x_members.rend(); ++id) {
            const auto& roles = x_view.recurring.at(*id).incident.roles;
            if (const auto found = roles.find(std::string{pattern_owner}); found != roles.end()) {
                x_text.plain("\nThe question is looked after by ");
                x_text.person(found->second, x_ruling.name_of(found->second)).plain(".");
                return;
            }
        }
        x_text.plain("\n").append(speak("Nobody looks after the question yet: `" + x_root + " " +
                                        to_string(newest.id) + " role " +
                                        std::string{pattern_owner} + " @user` names somebody."));
    }

    const Ruling& x_ruling;
    const std::string x_root;
    const LikenessView& x_view;
    const std::vector<IncidentId> x_members;
    TextWriter x_text;
};

}  // namespace

event::Text recurrence_text(const Ruling& ruling, const std::string& root) {
    return Page{ruling, root}.write();
}

}  // namespace bot::core::decide
