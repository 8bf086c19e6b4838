#include "bot/core/debrief/accounts.hpp"
#include "bot/core/debrief/claim_words.hpp"
#include "bot/core/debrief/claims.hpp"
#include "bot/core/debrief/nearness.hpp"
#include "bot/core/language/letter_case.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace bot::core::debrief {
namespace {

struct Account {
    const Telling& telling;
    std::vector<Claim> claims;
};

/// Whether what one account calls `who` is the one who tells the other. Whoever has no name could
/// be anybody.
bool is_teller(const std::string& who, const Telling& telling) {
    const auto small = language::small_letters(who);
    if (telling.person.name.empty())
        return small != "nobody";
    return small.find(incident::to_string(telling.seat)) != std::string::npos ||
           share_a_word(small, telling.person.name);
}

/// What the two of them say differently, each thing once.
std::vector<std::string> compare(const Account& one, const Account& other) {
    std::vector<std::string> differences;
    for (const auto& ours : one.claims) {
        for (const auto& theirs : other.claims) {
            const bool one_actor = (ours.value == "i" && is_teller(theirs.value, one.telling)) ||
                                   (theirs.value == "i" && is_teller(ours.value, other.telling));
            if (ours.kind == ClaimKind::task && one_actor)
                continue;
            auto words = difference(ours, theirs);
            if (!words.empty() &&
                std::find(differences.begin(), differences.end(), words) == differences.end())
                differences.push_back(std::move(words));
        }
    }
    return differences;
}

/// Whether the two were already told to differ in this at this moment.
bool is_told(const std::vector<Contrast>& all, const Contrast& contrast, const Nearness& times) {
    return std::any_of(all.begin(), all.end(), [&](const Contrast& before) {
        return before.difference == contrast.difference &&
               times.near(before.moment, contrast.moment) &&
               before.one.person.ref == contrast.one.person.ref &&
               before.other.person.ref == contrast.other.person.ref;
    });
}

}  // namespace

std::vector<Contrast> contrasts(std::span<const Telling> tellings,
                                std::span<const timeline::Entry> entries) {
    if (tellings.size() < 2)
        return {};
    const Nearness times{entries};
    std::vector<Account> accounts;
    for (const auto& telling : tellings)
        accounts.push_back({telling, claims(telling.words)});
    std::vector<Contrast> all;
    for (auto one = accounts.begin(); one != accounts.end(); ++one) {
        for (auto other = std::next(one); other != accounts.end(); ++other) {
            const auto& [first, second] = std::tie(one->telling, other->telling);
            if (first.person.ref == second.person.ref || !times.near(first.moment, second.moment))
                continue;
            for (auto& words : compare(*one, *other)) {
                Contrast contrast{first.moment, first, second, std::move(words)};
                if (!is_told(all, contrast, times))
                    all.push_back(std::move(contrast));
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [&](const Contrast& left, const Contrast& right) {
        return times.at(left.moment) < times.at(right.moment);
    });
    return all;
}

std::string question_for_all(event::Instant at) {
    return "At " + clock_words(at) + " two pictures existed. What did each of you have in view?";
}

}  // namespace bot::core::debrief
