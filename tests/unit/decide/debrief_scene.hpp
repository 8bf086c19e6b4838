#pragma once

#include "bot/core/debrief/interview.hpp"
#include "tests/unit/decide/scene.hpp"

#include <string>

/// An incident that is over, and its debrief: alice deployed, bob led, carol facilitates.
class DebriefScene : public Scene {
public:
    DebriefScene();

    /// From the end to alice's first question.
    Decision up_to_the_first_question();
    /// alice writes in her private conversation.
    Decision tells(const std::string& message, const std::string& words);
    /// alice said all she has to say for now; what we say next.
    std::string after_a_pause();
    [[nodiscard]] bot::core::debrief::Interview interview(const std::string& of = "alice");
    /// All of what we say to somebody in this decision.
    static std::string spoken(const Decision& decision);
};
