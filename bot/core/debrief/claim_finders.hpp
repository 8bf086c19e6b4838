#pragma once

#include "bot/core/debrief/claim_words.hpp"
#include "bot/core/debrief/claims.hpp"

#include <string_view>
#include <vector>

namespace bot::core::debrief {

/// Claims found so far, each once. Of some an account can hold two that cancel each other.
class FoundClaims {
public:
    void add(Claim claim);
    void add_unless_both(Claim claim);
    [[nodiscard]] std::vector<Claim> take();

private:
    std::vector<Claim> x_claims;
};

/// "deployed" → "deploy": what happens at a time, by the words it is told in; empty for others.
[[nodiscard]] std::string_view event_of(std::string_view word);

void find_times(const ClaimWords& words, FoundClaims& found);
void find_certainty(const ClaimWords& words, FoundClaims& found);
void find_suspects(const ClaimWords& words, FoundClaims& found);
void find_signals(const ClaimWords& words, FoundClaims& found);
void find_tasks(const ClaimWords& words, FoundClaims& found);

}  // namespace bot::core::debrief
