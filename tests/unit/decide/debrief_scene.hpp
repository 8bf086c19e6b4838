#pragma once

#include "bot/core/debrief/interview.hpp"
#include "tests/unit/decide/scene.hpp"

#include <string>

/// An incident that is over, and its debrief: alice deployed, bob led, carol facilitates.
class DebriefScene : public Scene {
public:
    DebriefScene();

    /// alice is offered a note to herself.
    void offers_a_note();
    /// From the end to when the preface is with alice.
    void is_invited();
    /// From the end to alice's first question.
    Decision up_to_the_first_question();
    /// alice writes in her private conversation.
    Decision tells(const std::string& message, const std::string& words);
    /// A second incident ends, in which alice was; what she is offered as a note.
    Decision ends_another();
    /// And she is asked about it, in the same private room.
    void begins_another();
    /// alice said all she has to say for now; what we say next.
    std::string after_a_pause();
    [[nodiscard]] bot::core::debrief::Interview interview(const std::string& of = "alice");
    /// All of what we say to somebody in this decision.
    static std::string spoken(const Decision& decision);

private:
    /// That timer of INC-2 fires.
    Decision second(const std::string& timer);
};
