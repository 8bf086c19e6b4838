#pragma once

#include "bot/core/debrief/moments.hpp"
#include "bot/core/debrief/story_reading.hpp"

#include <string>
#include <utility>
#include <vector>

namespace bot::core::debrief {

/// Looks one person's entries over for moments. The person may have several that are of one kind
/// or about one entry: `take` merges them.
class MomentFinder {
public:
    MomentFinder(const StoryReading& reading, const Participant& participant);
    [[nodiscard]] std::vector<Moment> take();

private:
    struct Found {
        std::string kind;                  ///< near each other those of one kind are merged
        std::set<std::string> kinds = {};  ///< all that were merged into this one
        Moment moment;
    };
    using Words = std::map<std::string, std::string>;

    void look_at(const Deed& deed);
    void look_at_action(const Deed& deed, Found& found) const;
    void look_at_change(const Deed& deed, Found& found) const;
    void look_at_words(const Deed& deed, Found& found) const;
    void look_at_asking(const Deed& deed, Found& found) const;
    void look_at_shift(const Deed& deed, Found& found) const;
    void look_at_pages();
    void look_at_page(const Signal& signal);
    void look_at_turns();
    void look_at_joining();
    void look_at_being_asked();
    void look_at_gaps();
    void look_at_reactions();
    void look_around();

    [[nodiscard]] Found begin(std::string kind, const timeline::Entry& entry) const;
    void keep(Found found);
    static void fit(Found& found, Trigger trigger, int rank, Words words = {});
    [[nodiscard]] std::string clean(std::string_view text, std::size_t most) const;
    [[nodiscard]] std::string quoted(const timeline::Entry& entry) const;
    [[nodiscard]] std::vector<const Deed*> own(event::Instant from, event::Instant to) const;

    [[nodiscard]] bool contradicted(const Deed& deed) const;
    /// As it calls itself, in quotes; "the page" where somebody wrote it: their words are theirs.
    [[nodiscard]] std::string named(const Signal& signal) const;
    /// What made things look worse within a quarter of an hour; empty: nothing.
    [[nodiscard]] std::string worse_after(event::Instant at) const;
    [[nodiscard]] bool was_visible(const Signal& signal, event::Instant by) const;
    /// The last that they could see within the hour; empty: there was none.
    [[nodiscard]] std::string signal_before(event::Instant at) const;
    [[nodiscard]] bool pressed(const Deed& deed) const;
    [[nodiscard]] bool unanswered(const Deed& deed) const;
    [[nodiscard]] bool first_of_all(const Deed& deed, bool diagnosis) const;

    const StoryReading& x_reading;
    const Participant& x_participant;
    event::PersonRef x_who;
    language::NameMask x_names;
    std::vector<const Deed*> x_own;
    std::vector<Found> x_found;
    std::map<event::FactNumber, event::FactNumber> x_picked_up;  ///< acknowledgements, by page
};

}  // namespace bot::core::debrief
