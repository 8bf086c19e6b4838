#include "tests/unit/debrief/told_story.hpp"

#include "tests/unit/debrief/shipped_bank.hpp"

#include <algorithm>
#include <stdexcept>

namespace debrief_test {

std::string outline(const debrief::Story& story, const incident::SeatPlanned& plan) {
    std::string out;
    for (const auto& question : plan.questions) {
        out += (out.empty() ? "" : " ") + question.id;
        for (const auto& entry : story.entries)
            if (entry.id == question.moment)
                out += "@" + event::to_rfc3339(entry.at).substr(11, 5);
    }
    return out;
}

const incident::SeatPlanned& plan_of(const std::vector<incident::SeatPlanned>& plans,
                                     const std::string& name) {
    const auto found = std::find_if(plans.begin(), plans.end(), [&](const auto& plan) {
        return plan.who.ref == person(name).ref;
    });
    if (found == plans.end())
        throw std::out_of_range{"no plan for " + name};
    return *found;
}

std::vector<incident::SeatPlanned> planned(const debrief::Story& story) {
    const auto people = debrief::participants(story, shipped_bank());
    return debrief::choose_questions(story, people, shipped_bank());
}

ToldStory checkout_day() {
    ToldStory day;
    day.alert("13:55", "change 881 to checkout by @Petra, reviewed by @Quinn");
    day.say("14:02", "Petra", "deploying 881 to checkout");
    day.alert("14:04", "LatencyHigh on checkout, paged @Rosa");
    day.say("14:18", "Rosa", "ack");
    day.say("14:19", "Rosa", "huh, why is the pool empty");
    day.say("14:21", "Petra", "lag is fine on my side");
    day.join("14:25", "Simon");
    day.declare("14:25", "Simon");
    day.role("14:25", "Simon", "lead", "Simon");
    day.severity("14:25", "Simon", "unset → SEV2");
    day.say("14:31", "Simon", "@Tariq can the database team look at the pool?");
    day.join("14:44", "Tariq");
    day.say("14:44", "Tariq", "the pool is capped at 50 connections, checkout holds all of them");
    day.say("14:48", "Rosa", "rolling back 881");
    day.alert("14:55", "Resolved: LatencyHigh, latency normal");
    day.status("15:05", "Simon", "investigating → resolved");
    return day;
}

}  // namespace debrief_test
