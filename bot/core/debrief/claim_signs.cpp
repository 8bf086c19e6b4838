#include "bot/core/debrief/claim_finders.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace bot::core::debrief {
namespace {

using Named = std::pair<std::string_view, std::string_view>;

template <std::size_t count>
std::string_view named(const std::array<Named, count>& names, std::string_view word) {
    const auto* found = std::find_if(names.begin(), names.end(),
                                     [&](const Named& one) { return one.first == word; });
    return found == names.end() ? std::string_view{} : found->second;
}

std::string_view signal_of(std::string_view word) {
    constexpr std::array<Named, 14> signals{{{"alert", "alert"},
                                             {"alerts", "alert"},
                                             {"alarm", "alert"},
                                             {"page", "page"},
                                             {"pages", "page"},
                                             {"error", "error"},
                                             {"errors", "error"},
                                             {"warning", "warning"},
                                             {"warnings", "warning"},
                                             {"spike", "spike"},
                                             {"notification", "notification"},
                                             {"notifications", "notification"},
                                             {"message", "message"},
                                             {"messages", "message"}}};
    return named(signals, word);
}

/// Beginning and end of one thing are two events.
std::string_view phase(const ClaimWords& words, std::size_t sentence) {
    for (const auto& word : words) {
        if (word.sentence != sentence)
            continue;
        if (is_among(word.text, {"started", "began", "start", "starting"}))
            return "start of the ";
        if (is_among(word.text, {"finished", "ended", "done", "over", "complete", "completed"}))
            return "end of the ";
    }
    return {};
}

}  // namespace

/// What happens at a time, by the words it is told in.
std::string_view event_of(std::string_view word) {
    constexpr std::array<Named, 17> events{{{"deploy", "deploy"},
                                            {"deployed", "deploy"},
                                            {"deployment", "deploy"},
                                            {"release", "release"},
                                            {"released", "release"},
                                            {"rollback", "rollback"},
                                            {"reverted", "rollback"},
                                            {"rolled", "rollback"},
                                            {"rolling", "rollback"},
                                            {"restart", "restart"},
                                            {"restarted", "restart"},
                                            {"page", "page"},
                                            {"paged", "page"},
                                            {"alert", "alert"},
                                            {"failover", "failover"},
                                            {"recovery", "recovery"},
                                            {"recovered", "recovery"}}};
    return named(events, word);
}

namespace {

/// A time belongs to the event named nearest to it in its clause, or else in its sentence.
std::string_view event_near(const ClaimWords& words, std::size_t at,
                            std::size_t ClaimWord::*within) {
    constexpr std::size_t reach = 12;
    for (std::size_t away = 1; away <= reach; ++away) {
        for (const auto near : {at - away, at + away}) {
            const bool inside = near < words.size() && words[near].*within == words[at].*within;
            if (const auto event = inside ? event_of(words[near].text) : std::string_view{};
                !event.empty())
                return event;
        }
    }
    return {};
}

}  // namespace

void find_times(const ClaimWords& words, FoundClaims& found) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (minute_of_day(words[at].text) < 0)
            continue;
        auto event = event_near(words, at, &ClaimWord::clause);
        if (event.empty())
            event = event_near(words, at, &ClaimWord::sentence);
        if (!event.empty())
            found.add({ClaimKind::time, std::string{phase(words, words[at].sentence)}.append(event),
                       words[at].text});
    }
}

void find_certainty(const ClaimWords& words, FoundClaims& found) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto& word = words[at].text;
        const bool sure =
            is_among(word, {"clear", "clearly", "obvious", "obviously", "certain", "knew", "sure"});
        const bool unsure = is_among(word, {"unclear", "unsure", "uncertain", "confused",
                                            "confusing", "puzzled", "guessed"});
        const bool negated = denied(words, at, 3);
        if (unsure || (negated && (sure || is_among(word, {"idea", "clue", "tell"}))))
            found.add_unless_both({ClaimKind::certainty, {}, "unsure"});
        else if (sure)
            found.add_unless_both({ClaimKind::certainty, {}, "certain"});
    }
}

void find_signals(const ClaimWords& words, FoundClaims& found) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto signal = signal_of(words[at].text);
        if (signal.empty())
            continue;
        const bool absent = denied(words, at, 4) || denied_later(words, at, 3);
        found.add_unless_both({ClaimKind::signal, std::string{signal}, absent ? "absent" : "seen"});
    }
}

}  // namespace bot::core::debrief
