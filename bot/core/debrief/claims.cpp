#include "bot/core/debrief/claims.hpp"

#include "bot/core/debrief/claim_finders.hpp"
#include "bot/core/language/letter_case.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace bot::core::debrief {
namespace {

constexpr int minutes_apart = 5;
constexpr int same_clock = 60;

bool same(std::string_view one, std::string_view other) {
    return language::small_letters(one) == language::small_letters(other);
}

std::string times_apart(const Claim& one, const Claim& other) {
    const auto apart = std::abs(minute_of_day(one.value) - minute_of_day(other.value));
    // Whole hours apart are two clocks, not two pictures.
    const auto rest = apart % same_clock;
    if (one.about != other.about || rest < minutes_apart || rest > same_clock - minutes_apart)
        return {};
    return "the time of the " + one.about + ": " + one.value + ", " + other.value;
}

}  // namespace

void FoundClaims::add(Claim claim) {
    if (std::find(x_claims.begin(), x_claims.end(), claim) == x_claims.end())
        x_claims.push_back(std::move(claim));
}

void FoundClaims::add_unless_both(Claim claim) {
    const auto other = std::find_if(x_claims.begin(), x_claims.end(), [&](const Claim& one) {
        return one.kind == claim.kind && one.about == claim.about && one.value != claim.value;
    });
    if (other == x_claims.end())
        add(std::move(claim));
    else
        other->value = "both";
}

std::vector<Claim> FoundClaims::take() {
    std::erase_if(x_claims, [](const Claim& one) { return one.value == "both"; });
    return std::move(x_claims);
}

std::vector<Claim> claims(std::string_view words) {
    const auto cut = cut_into_words(words);
    FoundClaims found;
    find_times(cut, found);
    find_certainty(cut, found);
    find_suspects(cut, found);
    find_signals(cut, found);
    find_tasks(cut, found);
    return found.take();
}

std::string difference(const Claim& one, const Claim& other) {
    if (one.kind != other.kind || same(one.value, other.value))
        return {};
    switch (one.kind) {
        case ClaimKind::time:
            return times_apart(one, other);
        case ClaimKind::certainty:
            return "it was clear to one and not to the other";
        case ClaimKind::suspect:
            return share_a_word(one.value, other.value)
                       ? std::string{}
                       : "what it was taken for: " + one.value + ", " + other.value;
        case ClaimKind::signal:
            return one.about != other.about
                       ? std::string{}
                       : "one speaks of the " + one.about + ", the other of its absence";
        case ClaimKind::task:
            break;
    }
    const bool same_work = same(one.about, other.about) || share_a_word(one.about, other.about);
    const auto name = [](const std::string& who) {
        return who == "i" ? std::string{"one of the two"} : who;
    };
    return !same_work
               ? std::string{}
               : "who was on it (" + one.about + "): " + name(one.value) + ", " + name(other.value);
}

}  // namespace bot::core::debrief
