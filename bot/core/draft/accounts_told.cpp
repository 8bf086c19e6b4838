#include "bot/core/draft/accounts_told.hpp"

#include "bot/core/draft/answer_number.hpp"
#include "bot/core/draft/clean_text.hpp"
#include "bot/core/language/code_point.hpp"
#include "bot/core/language/typing_style.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <tuple>

namespace bot::core::draft {
namespace {

using debrief::Telling;
using incident::Seat;

constexpr auto together = std::chrono::minutes{3};
constexpr std::size_t most_in_roles = 200;

/// What somebody is called by beside their words. A seat that few people had would name whoever
/// wants to stand without a name, and so would those of which the document's head says who had
/// them.
class Seating {
public:
    Seating(const debrief::Debrief& debrief, const std::vector<Quote>& quotes) {
        for (const auto& [person, interview] : debrief.interviews)
            if (!interview.dropped && !interview.seats.empty())
                ++x_holders[interview.seats.front()];
        for (const auto& quote : quotes)
            if (!quote.telling.named)
                x_nameless.insert(shown(quote.telling));
    }

    [[nodiscard]] Seat shown(const Telling& telling) const {
        const bool in_head = telling.seat == Seat::lead || telling.seat == Seat::communications;
        const auto holders = x_holders.find(telling.seat);
        const bool few = holders == x_holders.end() || holders->second < enough;
        return telling.named || (!in_head && !few) ? telling.seat : Seat::responder;
    }
    /// Not beside a name what stands for others who have none.
    [[nodiscard]] std::string beside_name(Seat seat) const {
        return seat == Seat::responder || x_nameless.contains(seat) ? std::string{}
                                                                    : std::string{to_string(seat)};
    }

private:
    static constexpr int enough = 3;
    std::map<Seat, int> x_holders;
    std::set<Seat> x_nameless;
};

std::string seat_label(Seat seat) {
    return seat == Seat::responder ? "a responder" : std::string{to_string(seat)};
}

Voice voice_of(const Cast& cast, const Telling& telling, const Seating& seating, int count) {
    const auto seat = seating.shown(telling);
    if (!telling.named)
        return {seat_label(seat) + (count > 1 ? " (" + std::to_string(count) + ")" : ""), {}, {}};
    Voice voice{std::string{cast.name(telling.person.ref)}, seating.beside_name(seat),
                telling.person.ref};
    if (voice.seat == voice.label)
        voice.seat.clear();
    return voice;
}

/// Of several of one number, which is rare unless they have the same words, each but one gets the
/// next that is free.
void give_numbers(const Cast& cast, AccountsTold& told) {
    for (auto& quote : told.quotes) {
        auto author = quote.telling.named ? std::optional{quote.telling.person.ref} : std::nullopt;
        if (author && cast.roles())
            author = event::PersonRef{};
        quote.number = answer_number(author, quote.words);
    }
    std::stable_sort(told.quotes.begin(), told.quotes.end(), [](const auto& one, const auto& two) {
        return std::tie(one.number, one.moment) < std::tie(two.number, two.moment);
    });
    std::set<std::int64_t> taken;
    for (auto& quote : told.quotes)
        while (!taken.insert(quote.number).second)
            ++quote.number;
}

/// Gives every quote its voice. Those of one seat come by their names, and those without one by
/// the numbers of their answers.
void give_voices(const Cast& cast, const Seating& seating, AccountsTold& told) {
    using Key = std::tuple<Seat, bool, event::PersonRef>;
    using Place = std::pair<std::string_view, std::int64_t>;
    const auto key = [&](const Quote& quote) {
        const auto& telling = quote.telling;
        return Key{seating.shown(telling), !telling.named, telling.person.ref};
    };
    std::map<Key, Place> places;
    for (const auto& quote : told.quotes) {
        const auto label =
            quote.telling.named ? cast.name(quote.telling.person.ref) : std::string_view{};
        const Place place{label, quote.number};
        auto& first = places.try_emplace(key(quote), place).first->second;
        first = std::min(first, place);
    }
    std::vector<std::pair<Key, Place>> order{places.begin(), places.end()};
    std::sort(order.begin(), order.end(), [](const auto& one, const auto& other) {
        return std::tie(std::get<0>(one.first), std::get<1>(one.first), one.second) <
               std::tie(std::get<0>(other.first), std::get<1>(other.first), other.second);
    });
    std::map<Seat, int> nameless;
    for (const auto& [whose, place] : order) {
        int count = 0;
        for (auto& quote : told.quotes) {
            if (key(quote) != whose)
                continue;
            if (count++ == 0)
                told.voices.push_back(
                    voice_of(cast, quote.telling, seating,
                             quote.telling.named ? 0 : ++nameless[std::get<0>(whose)]));
            quote.voice = told.voices.size() - 1;
        }
    }
}

/// The anchors of all questions asked, answered or not, so that what a moment spans tells nobody
/// who kept silent about it.
void find_moments(const debrief::Debrief& debrief, std::span<const timeline::Entry> entries,
                  AccountsTold& told) {
    std::set<event::FactNumber> anchors;
    for (const auto& [person, interview] : debrief.interviews) {
        for (const auto& asked : interview.asked)
            anchors.insert(asked.question.moment);
    }
    if (anchors.empty())
        return;
    std::map<event::FactNumber, std::size_t> moments;
    for (const auto& entry : entries) {
        if (!anchors.contains(entry.id))
            continue;
        if (told.moments.empty() || entry.at - told.moments.back().from > together)
            told.moments.push_back({entry.id, entry.at, entry.at});
        told.moments.back().until = entry.at;
        moments[entry.id] = told.moments.size() - 1;
    }
    for (auto& quote : told.quotes) {
        if (const auto found = moments.find(quote.telling.moment); found != moments.end())
            quote.moment = found->second;
    }
}

/// By what is shown: a voice's own answers to each other as they were told only where it has a
/// name.
void put_in_order(AccountsTold& told) {
    const auto place = [](const Quote& quote) {
        const auto& telling = quote.telling;
        return std::tuple{quote.moment, quote.voice,
                          telling.named ? telling.asked : event::FactNumber{},
                          telling.named ? std::nullopt : telling.aspect, quote.number};
    };
    std::sort(told.quotes.begin(), told.quotes.end(),
              [&](const Quote& one, const Quote& two) { return place(one) < place(two); });
}

/// What the reader sees and no more: nothing behind a cut, who told it as the voice that it is, and
/// when as the moment under which it stands.
std::vector<Telling> as_read(const AccountsTold& told, const Cast& cast) {
    std::vector<Telling> seen;
    for (const auto& quote : told.quotes) {
        auto& telling = seen.emplace_back(quote.telling);
        telling.words = quote.words;
        telling.person.name = telling.named ? cast.name(telling.person.ref) : std::string_view{};
        telling.person.ref = {"voice", std::to_string(quote.voice)};
        telling.moment = quote.moment ? told.moments[*quote.moment].entry : event::FactNumber{};
    }
    return seen;
}

}  // namespace

const Quote* quote_of(const AccountsTold& accounts, event::FactNumber asked) {
    const auto found =
        std::find_if(accounts.quotes.begin(), accounts.quotes.end(),
                     [&](const Quote& quote) { return quote.telling.asked == asked; });
    return found == accounts.quotes.end() ? nullptr : &*found;
}

AccountsTold accounts_told(const Material& material, const Cast& cast,
                           std::span<const timeline::Entry> entries) {
    const auto debrief = debrief::fold(material.facts);
    const auto tellings =
        debrief::tellings(debrief, material.questions, debrief::Reader::everybody);
    AccountsTold told;
    for (const auto& telling : tellings) {
        auto words = cast.plain(std::string_view{telling.words});
        if (cast.roles())
            words = language::shortened(language::without_typing_style(valid_utf8(words)),
                                        most_in_roles);
        told.quotes.push_back({telling, 0, std::move(words), {}, 0});
    }
    find_moments(debrief, entries, told);
    give_numbers(cast, told);
    give_voices(cast, Seating{debrief, told.quotes}, told);
    put_in_order(told);
    told.contrasts = debrief::contrasts(as_read(told, cast), entries);
    told.poll = debrief.poll;
    told.conditions = debrief.conditions;
    told.invited = debrief::progress(debrief).invited;
    for (const auto& [person, interview] : debrief.interviews) {
        told.heard += debrief::heard(interview) ? 1 : 0;
        told.asked += static_cast<int>(interview.asked.size());
    }
    return told;
}

Line quoted(const AccountsTold& accounts, const Quote& quote, std::size_t most) {
    const auto& voice = accounts.voices[quote.voice];
    return {words("“" + one_line(quote.words, most) + "” (" + voice.label +
                  (voice.seat.empty() ? "" : ", " + voice.seat) + ")"),
            {quote.cited()}};
}

}  // namespace bot::core::draft
