#pragma once

#include "bot/core/debrief/interview.hpp"
#include "bot/core/event/text.hpp"
#include "bot/core/incident/incident.hpp"
#include "bot/core/outbox/card.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What we say in interviews: descriptions are asked for, never explanations, and nothing is
/// graded.
namespace bot::core::decide {

struct Preface {
    std::string incident;  ///< "INC-7 Checkout is slow"
    std::size_t questions = 0;
    std::string until;        ///< "Friday 27 November"
    std::string facilitator;  ///< their name; empty where there is none yet
    /// The organisation has confirmed that answers are not used in reviews of people.
    bool not_for_reviews = false;
};
[[nodiscard]] event::Text preface_text(const Preface& preface);
[[nodiscard]] std::vector<outbox::Button> preface_buttons();

/// What it is about, and the question.
[[nodiscard]] event::Text question_itself(const incident::PlannedQuestion& question);
/// "3 of about 6", what it is about, and the question. `again`: it was put before.
[[nodiscard]] event::Text question_text(const debrief::Interview& interview,
                                        const debrief::Asked& asked, bool again);
[[nodiscard]] std::vector<outbox::Button> question_buttons(const debrief::Interview& interview,
                                                           const debrief::Asked& asked);
/// The number an answer goes by in its conversation, from 1.
[[nodiscard]] int number_of(const debrief::Interview& interview, const debrief::Asked& asked);

[[nodiscard]] event::Text closing_text(const debrief::Interview& interview);
[[nodiscard]] std::vector<outbox::Button> closing_buttons();

/// "you and Carol"; `facilitator` as for the preface.
[[nodiscard]] std::string seen_by(incident::Audience audience, const std::string& facilitator);
/// Who is behind the audience "facilitator".
struct Readers {
    std::string facilitator;  ///< as for the preface
    std::string last_read;    ///< "24 November 10:05"; empty: nobody looked yet
};
/// Each answer's audience, and what that means.
[[nodiscard]] event::Text audience_text(const std::string& incident,
                                        const debrief::Interview& interview,
                                        const Readers& readers);
/// An answer as it would stand in a document, to be let go or not, with what its wording may do to
/// the story, for its author's eyes. `names`: of whoever took part. `said_in_a_room`: words of it
/// that were written there as well.
[[nodiscard]] event::Text release_text(const std::string& incident, int number,
                                       const debrief::Asked& asked,
                                       const std::vector<std::string>& names,
                                       const std::optional<std::string>& said_in_a_room);
/// For words that come after the end, about that answer.
[[nodiscard]] event::Text over_text(int number);
/// What is worth saying of the wording of a text, a line each; empty where nothing is.
[[nodiscard]] std::string wording_offers(std::string_view text,
                                         const std::vector<std::string>& names);

/// For whoever is not asked any more, by their facilitator's word or at another account of theirs.
[[nodiscard]] event::Text taken_off_text(const std::string& incident);
[[nodiscard]] event::Text distress_text(const std::string& facilitator);
/// Of an answer that others could read and that is taken back.
inline constexpr std::string_view tickets_go_on =
    "A ticket that quotes it is written anew without it, though its tracker may remember how it "
    "read before: whoever runs that can help.";
/// An answer that stood in documents does not any more, by what became of a message of it.
[[nodiscard]] event::Text taken_out_text(const std::string& incident, int number, bool some_left);
/// After words that are no plain answer to that.
[[nodiscard]] event::Text still_offered_text(const std::string& facilitator);
[[nodiscard]] event::Text words_text();  ///< what can be said in an interview

}  // namespace bot::core::decide
