#include "bot/core/decide/recurrence.hpp"

#include "bot/core/decide/wording.hpp"

#include <string>
#include <vector>

namespace bot::core::decide {
namespace {

constexpr std::size_t longest_condition = 140;

constexpr const char* to_ask[] = {
    "What lets this keep appearing, and what did the earlier write-ups leave in place?",
    "What became of what was promised then: kept, dropped, stalled, kept without effect?",
    "Which seats have not been heard in any of them?",
    "On days with the same conditions and no incident, what held?",
    "Which way of looking was not tried yet: a walk through with the tool, a drill, a look at "
    "normal work, at decisions further up?"};

std::string numbers(const std::vector<event::IncidentId>& incidents) {
    std::vector<std::string> words;
    for (const auto id : incidents)
        words.push_back(to_string(id));
    return listed(words);
}

}  // namespace

event::Text recurrence_text(const likeness::Findings& findings) {
    event::TextWriter text;
    if (!findings.recurs())
        return text.take();
    text.plain("\n\n").bold("A pattern");
    if (!findings.pattern.empty())
        text.plain("\n" + numbers(findings.pattern) + ": within " +
                   std::to_string(likeness::pattern_within.count()) +
                   " days, each like another of them.");
    for (const auto& [condition, incidents] : findings.returning)
        text.plain("\n“" + shortened(condition, longest_condition) + "” was a condition of " +
                   numbers(incidents) + " within a year.");
    for (const auto* question : to_ask)
        text.plain("\n• ").plain(question);
    return text.take();
}

}  // namespace bot::core::decide
