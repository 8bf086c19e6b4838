#pragma once

#include "bot/core/debrief/accounts.hpp"
#include "bot/core/draft/cast.hpp"
#include "bot/core/draft/draft.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bot::core::draft {

/// Somebody who tells, as far as the reader may know them: by name, or by their seat alone, which
/// three people had at least and none of those with names is shown with. One
/// person is two voices where they put their name to one answer and not to another.
struct Voice {
    std::string label;        ///< "Alice Meyer", "on rota", "on rota (2)"
    std::string seat;         ///< empty where the label says it, or nobody is to
    event::PersonRef person;  ///< nobody unless named
};

struct Quote {
    debrief::Telling telling;
    std::size_t voice = 0;
    std::string words;  ///< as the reader may know them; not cleaned
    std::optional<std::size_t> moment;
    std::int64_t number = 0;  ///< in this document, see answer_number()

    [[nodiscard]] Evidence cited() const { return Evidence::answer(number); }
};

/// A stretch that people were asked about: anchors at most three minutes behind the first.
struct ToldMoment {
    event::FactNumber entry;
    event::Instant from;
    event::Instant until;
};

/// What people told in the debrief and let go, and the numbers of the rest.
struct AccountsTold {
    std::vector<Voice> voices;  ///< in the order of seats, the same whatever was told
    std::vector<Quote> quotes;  ///< by moments, and there by voices: by nothing that is not shown
    std::vector<ToldMoment> moments;  ///< forward in time
    std::vector<debrief::Contrast> contrasts;
    int invited = 0;
    int heard = 0;
    int asked = 0;
    debrief::Poll poll;  ///< the two questions at the end
    std::vector<debrief::Condition> conditions;
};

[[nodiscard]] AccountsTold accounts_told(const Material& material, const Cast& cast,
                                         std::span<const timeline::Entry> entries);

/// The answer to the question of this fact; null where the document does not have it.
[[nodiscard]] const Quote* quote_of(const AccountsTold& accounts, event::FactNumber asked);

/// "“…” (on rota)", cut to `most` characters, with the answer as its evidence.
[[nodiscard]] Line quoted(const AccountsTold& accounts, const Quote& quote, std::size_t most);

}  // namespace bot::core::draft
