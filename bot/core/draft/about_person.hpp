#pragma once

#include "bot/core/draft/json_stream.hpp"
#include "bot/core/incident/fact.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace bot::core::draft {

class PersonShare;

/// All that is stored about one person, for that person to have, as JSON: who they are, and of each
/// incident their words with all versions that are kept, what they did and marked, their interview
/// with everything they told, and the remediation items they have to do with. Of others it holds
/// what an item or a question put to them says, and nothing that was told in private.
class AboutPerson {
public:
    /// `accounts`: all of theirs, as they are known now.
    explicit AboutPerson(std::span<const event::PersonRenamed> accounts);

    /// An incident with all its facts; nothing is written where they are not in it.
    void add(const incident::Incident& incident, std::span<const incident::Fact> facts);
    /// After all incidents, and in this order:
    /// One of the names they go by or went by.
    void add_name(const event::Person& person, std::string_view handle);
    /// What goes out with that text and is still to go; only what there is of their words in that
    /// incident is written.
    void add_unsent(event::IncidentId incident, std::string_view kind, std::string_view text);
    /// Something that is on or off for them, and since when.
    void add_switch(std::string_view name, event::Instant since, event::Change change);

    [[nodiscard]] bool found() const { return x_found; }  ///< in any incident
    [[nodiscard]] std::string take();

private:
    enum class Part { incidents, names, unsent, switches };
    void go_to(Part part);
    void keep_words(event::IncidentId incident, std::string_view words);
    void keep_words(event::IncidentId incident, const PersonShare& share);

    JsonStream x_json;
    std::set<event::PersonRef> x_accounts;
    /// What they said and told, each with the bare letters it begins with.
    std::map<event::IncidentId, std::map<std::string, std::string>> x_words;
    Part x_part = Part::incidents;
    bool x_found = false;
};

}  // namespace bot::core::draft
