#pragma once

#include "bot/core/debrief/question_bank.hpp"
#include "bot/core/event/chat_event.hpp"
#include "bot/core/incident/fact.hpp"
#include "bot/core/incident/incident.hpp"
#include "bot/core/ticket/ticket.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::draft {

enum class Format { md, html, json, csv };
enum class People { names, roles };

[[nodiscard]] std::optional<Format> parse_format(std::string_view word);
[[nodiscard]] std::string_view media_type(Format format);

/// An incident before this one that is like it, and its items.
struct Earlier {
    event::IncidentId id;
    std::string title;
    std::vector<ticket::Ticket> items;
};

/// What a draft is made from. Borrowed for the call.
struct Material {
    const incident::Incident& incident;
    std::span<const incident::Fact> facts;
    std::span<const event::PersonRenamed> people;                ///< names as known now
    std::map<event::PersonRef, event::PersonRef> accounts = {};  ///< several of one person, by one
    bool keep_deleted = false;
    std::span<const debrief::Question> questions = {};  ///< of the bank: what an answer is about
    std::span<const Earlier> earlier = {};              ///< most alike first
    /// Every name and handle that anybody goes by or went by, who has no part in it as well: a
    /// version with roles holds none of them.
    std::span<const event::PersonRenamed> everybody = {};
};

/// The draft as one document, UTF-8. The same material gives the same bytes, and any text in it
/// gives a valid document: nothing people wrote is markup or script in it.
[[nodiscard]] std::string render(const Material& material, Format format, People people);

/// The draft in Markdown, written over `file`, its text as it now stands, in which people wrote:
/// see keep_by_hand. In a version with roles people are hidden in what was written by hand as well.
/// Nothing where the file is the draft of another incident or version.
[[nodiscard]] std::optional<std::string> render_over(const Material& material, People people,
                                                     std::string_view file);
/// "INC-7 with roles".
[[nodiscard]] std::string version_name(event::IncidentId incident, People people);

}  // namespace bot::core::draft
