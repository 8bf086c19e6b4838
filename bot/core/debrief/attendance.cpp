#include "bot/core/debrief/attendance.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace bot::core::debrief {
namespace {

using event::PersonRef;
using incident::Seat;
using incident::Tier;
using std::chrono::minutes;
using timeline::EntryKind;

constexpr auto time_to_answer = minutes{30};
constexpr int core_points = 4;
constexpr int contributor_points = 2;
constexpr int many_messages = 3;

/// What of a person gives points, and how many.
struct Facts {
    bool role = false;
    bool action = false;
    bool change = false;
    bool unanswered_page = false;
    bool acknowledged = false;
    bool voiced = false;  ///< a decision, a diagnosis, a customer update
    bool helped = false;
    bool named = false;
    int messages = 0;

    [[nodiscard]] int points() const {
        return 5 * role + 4 * action + 4 * change + 3 * unanswered_page + 3 * acknowledged +
               3 * voiced + 2 * (messages >= many_messages) + 2 * helped + 1 * named;
    }
};

struct Draft {
    Facts facts;
    std::set<Seat> seats;
    std::map<PersonRef, std::pair<int, event::Person>> accounts;  ///< by entries written
    std::optional<event::Instant> first;
    event::Instant last;
    bool present = false;

    void seen(event::Instant at) {
        first = first ? std::min(*first, at) : at;
        last = std::max(last, at);
    }
};

/// The seat of whoever has a role of this name.
std::optional<Seat> seat_of(const std::string& role, const QuestionBank& bank) {
    constexpr std::array<std::pair<Sign, Seat>, 6> seats{
        {{Sign::management_seat, Seat::management},
         {Sign::rota_seat, Seat::on_rota},
         {Sign::owner_seat, Seat::service_owner},
         {Sign::support_seat, Seat::support},
         {Sign::outside_seat, Seat::outside},
         {Sign::communications_seat, Seat::communications}}};
    if (role == "lead")
        return Seat::lead;
    const auto signs = bank.signs(role);
    for (const auto& [sign, seat] : seats)
        if (signs.contains(sign))
            return seat;
    return std::nullopt;
}

bool has_content(const Deed& deed) {
    return deed.said() && !deed.entry->text.plain.empty() && !deed.has(Sign::thanks) &&
           !deed.has(Sign::acknowledge);
}

class Gathering {
public:
    explicit Gathering(const StoryReading& reading) : x_reading{reading} {
        for (const auto& deed : reading.deeds())
            add(deed);
        for (const auto& turn : reading.turns())
            add_role(turn.role, turn.who, turn.entry->at);
        for (const auto& [role, who] : reading.story().incident.roles)
            if (!reading.is_program(who))
                add_role(role, reading.account(who), reading.begin());
        for (const auto& signal : reading.signals())
            add_pages(signal);
    }

    [[nodiscard]] std::vector<Participant> take() const {
        std::vector<Participant> people;
        for (const auto& [who, draft] : x_drafts)
            people.push_back(participant(who, draft));
        return people;
    }

private:
    void add(const Deed& deed) {
        auto& draft = x_drafts[deed.who];
        draft.present = true;
        draft.seen(deed.entry->at);
        if (!deed.told_by_program) {
            auto& account = draft.accounts[deed.entry->author.ref];
            ++account.first;
            account.second = deed.entry->author;
        }
        add_signs(deed, draft);
        for (const auto& mentioned : deed.mentions)
            add_mention(deed, mentioned);
    }

    static void add_signs(const Deed& deed, Draft& draft) {
        auto& facts = draft.facts;
        facts.action = facts.action || !action_noun(deed.signs).empty();
        facts.acknowledged =
            facts.acknowledged || deed.has(Sign::acknowledge) || deed.has(Sign::escalate);
        const bool voiced =
            deed.has(Sign::diagnosis) || deed.has(Sign::decision) ||
            deed.has(Sign::customer_update) || deed.entry->kind == EntryKind::decision ||
            deed.entry->kind == EntryKind::hypothesis || deed.entry->kind == EntryKind::update;
        facts.voiced = facts.voiced || voiced;
        if (deed.has(Sign::authored))
            draft.seats.insert(Seat::change_author);
        if (deed.has(Sign::reviewed))
            draft.seats.insert(Seat::reviewer);
        if (deed.has(Sign::customer_voice))
            draft.seats.insert(Seat::support);
        facts.change = facts.change || deed.has(Sign::authored) || deed.has(Sign::reviewed);
        facts.messages += has_content(deed) ? 1 : 0;
    }

    /// Named; and asked for help, where they said something of use in time.
    void add_mention(const Deed& deed, const PersonRef& mentioned) {
        auto& draft = x_drafts[mentioned];
        draft.facts.named = true;
        if (!draft.first)
            draft.seen(deed.entry->at);
        if (!deed.has(Sign::asks_help) && !deed.has(Sign::escalate))
            return;
        const auto at = deed.entry->at;
        for (const auto& answer : x_reading.between(at, at + time_to_answer))
            if (answer.who == mentioned && answer.entry != deed.entry && has_content(answer))
                draft.facts.helped = true;
    }

    void add_role(const std::string& role, const PersonRef& who, event::Instant at) {
        if (who.id.empty() || role == "facilitator")
            return;
        auto& draft = x_drafts[who];
        draft.facts.role = true;
        if (!draft.first)
            draft.seen(at);
        if (const auto seat = seat_of(role, x_reading.bank()))
            draft.seats.insert(*seat);
    }

    void add_pages(const Signal& signal) {
        for (const auto& who : signal.paged) {
            auto& draft = x_drafts[who];
            if (!draft.first)
                draft.seen(signal.entry->at);
            draft.seats.insert(Seat::on_rota);
            draft.facts.unanswered_page = draft.facts.unanswered_page || !draft.facts.acknowledged;
        }
    }

    [[nodiscard]] Participant participant(const PersonRef& who, const Draft& draft) const {
        Participant one;
        one.person.ref = who;
        int most = 0;
        for (const auto& [ref, account] : draft.accounts) {
            if (account.first > most)
                one.person = account.second;
            most = std::max(most, account.first);
        }
        if (draft.accounts.empty())
            one.person.name = x_reading.name_of(who);
        one.accounts = accounts_of(who);
        one.seats.assign(draft.seats.begin(), draft.seats.end());
        if (one.seats.empty())
            one.seats.push_back(draft.present ? Seat::responder : Seat::outside);
        auto facts = draft.facts;
        const bool silent = draft.seats.contains(Seat::on_rota) && !draft.present;
        facts.unanswered_page = facts.unanswered_page || silent;
        one.points = facts.points();
        one.first_seen = draft.first.value_or(event::Instant{});
        one.last_seen = draft.last;
        one.tier = one.points >= core_points          ? Tier::core
                   : one.points >= contributor_points ? Tier::contributor
                                                      : Tier::observer;
        return one;
    }

    [[nodiscard]] std::vector<PersonRef> accounts_of(const PersonRef& who) const {
        std::vector<PersonRef> accounts{who};
        for (const auto& [ref, account] : x_reading.story().accounts)
            if (account == who && ref != who)
                accounts.push_back(ref);
        return accounts;
    }

    const StoryReading& x_reading;
    std::map<PersonRef, Draft> x_drafts;
};

}  // namespace

std::vector<Participant> everybody(const StoryReading& reading) {
    return Gathering{reading}.take();
}

}  // namespace bot::core::debrief
