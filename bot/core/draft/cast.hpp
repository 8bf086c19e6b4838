#pragma once

#include "bot/core/draft/document.hpp"
#include "bot/core/draft/draft.hpp"
#include "bot/core/event/text.hpp"
#include "bot/core/language/name_mask.hpp"
#include "bot/core/timeline/timeline.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bot::core::draft {

struct PersonHash {
    std::size_t operator()(const event::PersonRef& person) const {
        return std::hash<std::string_view>{}(person.id);
    }
};

/// Who and what the draft speaks of, as the reader is to see them: today's names, or one stable
/// role for each person in place of everything that tells who they are. Never ids.
class Cast {
public:
    Cast(const Material& material, std::span<const timeline::Entry> entries, People people);

    [[nodiscard]] bool roles() const { return x_people == People::roles; }
    /// How many people (not programs) the record shows.
    [[nodiscard]] std::size_t participants() const { return x_participants; }

    /// Empty for nobody.
    [[nodiscard]] std::string_view name(const event::PersonRef& person) const;
    [[nodiscard]] std::string room(const event::RoomRef& room, std::string_view label = {}) const;

    /// What somebody wrote, cleaned, with people and rooms as they are called here.
    [[nodiscard]] Runs words(const event::Text& text) const;
    /// The same without looks, and not cleaned: for a reader that is a program.
    [[nodiscard]] std::string plain(const event::Text& text) const;
    /// Words without spans: titles, reasons.
    [[nodiscard]] std::string plain(std::string_view text) const;
    /// Names alone: of rooms, roles and keys, and of what somebody wrote into the document.
    [[nodiscard]] std::string masked(std::string_view text) const;

private:
    struct Known {
        std::vector<event::PersonRef> refs;  ///< accounts of one person
        std::string name;
        event::Instant named_at;        ///< when it was told
        std::vector<std::string> also;  ///< every name and handle seen
        bool program = false;
        std::string shown;
    };
    Known& known(const event::PersonRef& account);
    void learn(const event::Person& person, event::Instant at);
    void learn(const event::Text& text);
    void learn_entries(std::span<const timeline::Entry> entries);
    void learn_facts(std::span<const incident::Fact> facts);
    void learn_files(std::span<const incident::Fact> facts);
    void give_names(std::span<const event::PersonRenamed> people);
    void give_roles(const Material& material);
    void hide(std::span<const event::PersonRenamed> people);
    [[nodiscard]] Run run(const event::Span& span, std::string_view label) const;

    People x_people;
    std::map<event::PersonRef, event::PersonRef> x_accounts;
    std::vector<Known> x_known;  ///< in order of first appearance
    std::unordered_map<event::PersonRef, std::size_t, PersonHash> x_places;
    std::map<event::RoomRef, std::string> x_rooms;
    language::NameMask x_role_words{language::NameMask::Reach::all_traces};
    std::size_t x_participants = 0;
};

}  // namespace bot::core::draft
