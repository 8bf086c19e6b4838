#include "bot/core/timeline/ticket_words.hpp"

#include <string>
#include <string_view>

namespace bot::core::timeline {
namespace {

using event::TextWriter;

std::string_view detail_words(incident::ItemDetail detail) {
    switch (detail) {
        case incident::ItemDetail::summary:
            return " is now: ";
        case incident::ItemDetail::check:
            return ", how we will know that it worked: ";
        case incident::ItemDetail::team:
            return ", team: ";
        case incident::ItemDetail::effects:
            return ", what new trouble it may bring: ";
        case incident::ItemDetail::why:
            break;
    }
    return ", why: ";
}

struct Words {
    TextWriter& text;
    const incident::Ticketed& ticketed;
    const event::Person& by;

    [[nodiscard]] std::string item() const { return "t" + std::to_string(ticketed.number); }
    void with_words(const std::string& lead, const std::string& without) const {
        if (ticketed.words.plain.empty())
            text.plain(without);
        else
            text.plain(lead).append(ticketed.words);
    }
    void person(const event::Person& who) const {
        text.person(who.ref, who.name.empty() ? who.ref.id : who.name);
    }

    void operator()(const incident::ItemProposed& step) const {
        const bool idea = step.standing == incident::ItemStanding::idea;
        text.plain(idea ? "Idea idea-" + std::to_string(ticketed.number) : "Ticket " + item());
        text.plain(": ").append(ticketed.words);
    }
    void operator()(const incident::ItemPromoted&) const {
        text.plain("idea-" + std::to_string(ticketed.number) + " is a ticket now: " + item());
    }
    void operator()(const incident::ItemReworded& step) const {
        text.plain(item()).plain(detail_words(step.detail)).append(ticketed.words);
    }
    void operator()(const incident::ItemFiled& step) const {
        text.plain(item() + " is filed as ");
        if (step.ticket.url.empty())
            text.plain(step.ticket.key);
        else
            text.link(step.ticket.key, step.ticket.url);
    }
    void operator()(const incident::FilingFailed& step) const {
        text.plain(item() + " could not be filed: " + step.why);
    }
    void operator()(const incident::OwnerAccepted& step) const {
        person(step.owner ? *step.owner : by);
        text.plain(" owns " + item());
    }
    void operator()(const incident::OwnerLapsed&) const {
        text.plain("Nobody took on " + item() + " yet");
    }
    void operator()(const incident::ItemRedated& step) const {
        text.plain(item() + " is due " + (step.now ? event::to_date(*step.now) : "no more"));
        if (step.was)
            text.plain(" (it was " + event::to_date(*step.was) + ")");
        with_words(": ", {});
    }
    void operator()(const incident::SeenInTracker& step) const {
        const auto& now = step.ticket;
        text.plain(item() + " in its tracker: ").plain(to_string(now.state));
        if (!now.state_name.empty() && now.state_name != to_string(now.state))
            text.plain(" (" + now.state_name + ")");
        if (step.owner) {
            text.plain(", owner ");
            person(*step.owner);
        }
        if (now.due)
            text.plain(", due " + event::to_date(*now.due));
    }
    void operator()(const incident::ItemDone&) const {
        with_words(item() + " is done: ", item() + " is done");
    }
    void operator()(const incident::ItemDropped&) const {
        with_words(item() + " will not be done: ", item() + " will not be done");
    }
    void operator()(const incident::ItemReopened&) const { text.plain(item() + " is open again"); }
    void operator()(const incident::ItemBlocked&) const {
        with_words(item() + " is blocked: ", item() + " is not blocked any more");
    }
    void operator()(const incident::SponsorNamed& step) const {
        person(step.sponsor);
        text.plain((step.team.empty() ? "" : " (" + step.team + ")") + " can make room for " +
                   item());
    }
    void operator()(const incident::ItemRanked&) const {}
    void operator()(const incident::ItemGrounded&) const {}
    void operator()(const incident::ItemOrdered&) const {}
    void operator()(const incident::FilingHeldUp&) const {}
    void operator()(const incident::ItemLinePosted&) const {}
    void operator()(const incident::OwnerOffered&) const {}
    void operator()(const incident::OwnerDeclined&) const {}
    void operator()(const incident::ItemAmended&) const {}
    void operator()(const incident::AmendmentMissed&) const {}
    void operator()(const incident::TellersTold&) const {}
    void operator()(const incident::ItemReminded&) const {}
};

}  // namespace

event::Text ticket_words(const incident::Ticketed& ticketed, const event::Person& by) {
    TextWriter text;
    std::visit(Words{text, ticketed, by}, ticketed.step);
    return text.take();
}

}  // namespace bot::core::timeline
